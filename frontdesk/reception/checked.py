"""What must be true of the rows of reception, asked of the rows themselves."""

from frontdesk.core.faults import Check
from frontdesk.reception.admissions.checked import ADMISSION_CHECKS
from frontdesk.reception.enquiries.checked import ENQUIRY_CHECKS
from frontdesk.reception.visits.checked import VISIT_CHECKS

RECEPTION_CHECKS: tuple[Check, ...] = (*VISIT_CHECKS, *ADMISSION_CHECKS, *ENQUIRY_CHECKS)
"""Every invariant of reception: its name for machines, its name on screen, and how it is asked."""
