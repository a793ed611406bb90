"""Who reported something is forgotten when its time is over; what was reported and what was done stays."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.changes import forget_said
from frontdesk.core.ground import Act
from frontdesk.core.retention import Before, Kind
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.tickets.flow import note
from frontdesk.tickets.records import IS_OPEN, FurtherReport, Ticket
from frontdesk.tickets.wordings import file_words


def erase_callers(act: Act, ids: Sequence[int]) -> None:
    """Erase who reported these tickets, the first and all further times, within the caller's act."""
    for record, key in ((Ticket, Ticket.id), (FurtherReport, FurtherReport.ticket_id)):
        act.session.execute(
            update(record).where(key.in_(ids), _told(record)).values(reporter="", phone=""),
            execution_options={"synchronize_session": False},
        )
    forget_said(act, "ticket", ids)
    file_anew(act, ids)
    act.note("ticket", 0, erased=len(ids))


def file_anew(act: Act, ids: Sequence[int]) -> None:
    """Note tickets whose words were changed as they are now, with what was reported once more, and file them anew."""
    session = act.session
    session.flush()
    session.expire_all()
    for ticket in session.scalars(select(Ticket).where(Ticket.id.in_(ids))).all():
        reports = session.scalars(select(FurtherReport).where(FurtherReport.ticket_id == ticket.id)).all()
        for report in reports:
            act.note("further_report", report.id, digest=digest(row_facts(report)))
        words = (text for report in reports for text in (report.text, report.reporter, report.phone))
        file_words(session, ticket.id, ticket.text, ticket.place, ticket.reporter, ticket.phone, *words)
        note(act, ticket)


def _told(record: Any) -> ColumnElement[bool]:
    return or_(record.reporter != "", record.phone != "")


def _due(session: Session, before: Before) -> Select[Any]:
    further = select(FurtherReport.id).where(FurtherReport.ticket_id == Ticket.id, _told(FurtherReport)).exists()
    return select(Ticket.id).where(Ticket.at < before[0], ~IS_OPEN, or_(_told(Ticket), further)).order_by(Ticket.at)


KINDS = (
    Kind(
        Ticket, "ticket.retention", mark("Who reported repairs and complaints"),
        mark("Name and phone of who reported, also what corrections said. What was reported and done stays."),
        _due, Ticket.at, Ticket.unit_id, erase_callers, "ticket_callers_erased", 200,
    ),
)  # fmt: skip
"""What the ticket desk erases in its time."""
