"""The till: what is owed, taking payments with their receipts, late fees, and taking back what was taken."""
