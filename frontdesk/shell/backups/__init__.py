"""Backups: made, kept, sealed, looked into and restored."""
