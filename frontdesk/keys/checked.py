"""What must be true of the rows of the key desk, asked of the rows themselves."""

from frontdesk.core.faults import Check

KEY_CHECKS: tuple[Check, ...] = ()
