"""What must be true of the rows of reception, asked of the rows themselves."""

from frontdesk.core.faults import Check
from frontdesk.reception.enquiries.checked import ENQUIRY_CHECKS

RECEPTION_CHECKS: tuple[Check, ...] = (*ENQUIRY_CHECKS,)
"""Every invariant of reception: its name for machines, its name on screen, and how it is asked."""
