"""What must be true of tickets as they were taken down: that they are found, and who else reported them."""

from sqlalchemy import String, exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.tickets.records import TICKET_WORDS, FurtherReport, Ticket


def tickets_can_be_found(session: Session) -> Fault:
    """Each ticket is filed under its words, and nothing else is."""
    words = TICKET_WORDS.c.rowid
    lost = select(func.count(Ticket.id)).where(~exists().where(words == Ticket.id))
    stray = select(func.count()).select_from(TICKET_WORDS).where(~exists().where(Ticket.id == words))
    return counted(session, lost, "tickets can't be found") or counted(session, stray, "words belong to no ticket")


def further_reports_are_as_noted(session: Session) -> Fault:
    """Each further report is what was noted of it, and none is lost."""
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == "further_report", told.is_not(None)).order_by(Audit.id)
    noted: dict[int, str] = dict(session.execute(asked).all())
    for report in session.scalars(select(FurtherReport).execution_options(yield_per=2000)):
        if noted.pop(report.id, None) != digest(row_facts(report)):
            return f"further report {report.id} is not as noted"
    return f"further report {min(noted)} is lost" if noted else None


INTAKE_CHECKS: tuple[Check, ...] = (
    ("ticket_words", mark("Every ticket can be found by its words"), tickets_can_be_found),
    ("further_reports", mark("Further reports of tickets are as noted"), further_reports_are_as_noted),
)
"""Every invariant of taking tickets down: its name for machines, its name on screen, and how it is asked."""
