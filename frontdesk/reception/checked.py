"""What must be true of the rows of reception, asked of the rows themselves."""

from frontdesk.core.faults import Check

RECEPTION_CHECKS: tuple[Check, ...] = ()
