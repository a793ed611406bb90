"""The audit trail: who did or looked at what, when, at which counter, and what it said before and after."""
