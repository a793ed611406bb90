"""What must be true of the rows of renovation, asked of the rows themselves."""

from frontdesk.core.faults import Check
from frontdesk.renovation.checks.applications import APPLICATION_CHECKS
from frontdesk.renovation.checks.changes import CHANGE_CHECKS
from frontdesk.renovation.checks.inspecting import INSPECTION_CHECKS
from frontdesk.renovation.checks.money import MONEY_CHECKS
from frontdesk.renovation.checks.passes import PASS_CHECKS
from frontdesk.renovation.checks.taken import TAKEN_CHECKS
from frontdesk.renovation.checks.violations import VIOLATION_CHECKS

RENOVATION_CHECKS: tuple[Check, ...] = (
    *APPLICATION_CHECKS,
    *CHANGE_CHECKS,
    *INSPECTION_CHECKS,
    *MONEY_CHECKS,
    *PASS_CHECKS,
    *TAKEN_CHECKS,
    *VIOLATION_CHECKS,
)
"""Every invariant of renovation: its name for machines, its name on screen, and how it is asked."""
