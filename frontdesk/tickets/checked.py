"""What must be true of the rows of the ticket desk, asked of the rows themselves."""

from frontdesk.core.faults import Check
from frontdesk.tickets.checks.dispatches import DISPATCH_CHECKS
from frontdesk.tickets.checks.following import FOLLOW_UP_CHECKS
from frontdesk.tickets.checks.intake import INTAKE_CHECKS
from frontdesk.tickets.checks.promises import PROMISE_CHECKS
from frontdesk.tickets.checks.registers import REGISTER_CHECKS
from frontdesk.tickets.checks.working import WORK_CHECKS

TICKET_CHECKS: tuple[Check, ...] = (
    *INTAKE_CHECKS, *PROMISE_CHECKS, *DISPATCH_CHECKS, *WORK_CHECKS, *REGISTER_CHECKS, *FOLLOW_UP_CHECKS,
)  # fmt: skip
"""Every invariant of the ticket desk: its name for machines, its name on screen, and how it is asked."""
