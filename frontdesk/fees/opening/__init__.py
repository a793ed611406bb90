"""What was owed and prepaid when these books began."""
