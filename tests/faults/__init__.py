"""Faults that strike while somebody works, and what must hold whatever they do: `python -m tests.faults`."""
