"""What must be true of the rows of the duty desk, asked of the rows themselves."""

from frontdesk.core.faults import Check

DUTY_CHECKS: tuple[Check, ...] = ()
