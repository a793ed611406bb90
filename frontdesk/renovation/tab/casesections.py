"""The sections of the card of a case, in their order: a line for those of each desk."""

from frontdesk.renovation.tab.application_lines import APPLICATION_SECTIONS
from frontdesk.renovation.tab.caselines import CaseSection
from frontdesk.renovation.tab.change_lines import CHANGE_SECTIONS
from frontdesk.renovation.tab.inspection_lines import INSPECTION_SECTIONS
from frontdesk.renovation.tab.money_lines import MONEY_SECTIONS
from frontdesk.renovation.tab.pass_lines import PASS_SECTIONS
from frontdesk.renovation.tab.violation_lines import VIOLATION_SECTIONS

CASE_SECTIONS: tuple[CaseSection, ...] = (
    *APPLICATION_SECTIONS,
    *VIOLATION_SECTIONS,
    *CHANGE_SECTIONS,
    *PASS_SECTIONS,
    *MONEY_SECTIONS,
    *INSPECTION_SECTIONS,
)
"""Every section there is; a desk keeps its own in `tab/…_lines.py`, as a tuple that is put in here."""
