"""Closing days against the drawer, and handing their money in."""
