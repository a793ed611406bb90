"""What must be true of the rows of the ticket desk, asked of the rows themselves."""

from frontdesk.core.faults import Check

TICKET_CHECKS: tuple[Check, ...] = ()
"""Every invariant of the ticket desk: its name for machines, its name on screen, and how it is asked."""
