"""Meters: reading them, changing them, and readings that come as a list."""
