"""All that can be done with a case, in the order in which it is offered: a line for the acts of each desk."""

from frontdesk.renovation.tab.acting import PermitAct
from frontdesk.renovation.tab.application_acts import APPLICATION_ACTS, WITHDRAW
from frontdesk.renovation.tab.change_acts import CHANGE_ACTS
from frontdesk.renovation.tab.completion_acts import COMPLETION_ACTS
from frontdesk.renovation.tab.inspection_lines import INSPECTION_ACTS
from frontdesk.renovation.tab.money_acts import MONEY_ACTS
from frontdesk.renovation.tab.pass_lines import PASS_CASE_ACTS
from frontdesk.renovation.tab.review_acts import REVIEW_ACTS
from frontdesk.renovation.tab.violation_acts import VIOLATION_ACTS

CASE_ACTS: tuple[PermitAct, ...] = (
    *APPLICATION_ACTS,
    *REVIEW_ACTS,
    *PASS_CASE_ACTS,
    *INSPECTION_ACTS,
    *COMPLETION_ACTS,
    *VIOLATION_ACTS,
    *CHANGE_ACTS,
    *MONEY_ACTS,
    WITHDRAW,
)
"""Every act there is; a desk keeps its own in `tab/…_acts.py`, each as a tuple that is put in here."""
