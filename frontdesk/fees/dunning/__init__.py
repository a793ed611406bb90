"""Arrears by age, contacts and promises, and the letters."""
