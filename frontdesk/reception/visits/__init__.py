"""Visitors: expected, waiting for the resident's word, on site, left or turned away."""
