"""What the ticket desk keeps of a person who reported, signed or is told of in words; and erasing it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.attachments import Attachment, erase_within
from frontdesk.core.audit import digest
from frontdesk.core.channels import CHANNELS
from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Step, note_gone, row_facts
from frontdesk.core.words import mark
from frontdesk.residents.persons import Known, Trace
from frontdesk.tickets.finishing import work_digest
from frontdesk.tickets.followups import follow_up_digest
from frontdesk.tickets.quotes import quote_digest
from frontdesk.tickets.records import IS_OPEN, TICKET_KINDS, TICKET_STATES, FurtherReport, Ticket
from frontdesk.tickets.records.followups import MEANS, VERDICTS, FollowUp
from frontdesk.tickets.records.notes import NOTE_KINDS, TicketNote
from frontdesk.tickets.records.work import Quote, Work
from frontdesk.tickets.retention import erase_callers, file_anew


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Who reported something that is not seen through yet."""
    asked = select(Ticket.number).where(IS_OPEN, _reported(known))
    return [
        Refusal(mark("{number}: this ticket is open. See it through first."), number=number)
        for number in session.scalars(asked)
    ]


def _reported(known: Known) -> ColumnElement[bool]:
    again = known.theirs(name=FurtherReport.reporter, phone=FurtherReport.phone, unit=FurtherReport.unit_id)
    return or_(
        known.theirs(name=Ticket.reporter, phone=Ticket.phone, unit=Ticket.unit_id),
        select(FurtherReport.id).where(FurtherReport.ticket_id == Ticket.id, again).exists(),
    )


def _touches(known: Known) -> ColumnElement[bool]:
    """Tickets that they reported, or that are of their units and tell of them."""
    told = known.told_in(Ticket.text, Ticket.answer, Ticket.reporter)
    return or_(_reported(known), and_(Ticket.unit_id.in_(known.units), told))


def _of_them(known: Known, record: Any, *told: Any) -> ColumnElement[bool]:
    """What tells of them of a ticket that they reported, or that is of their units."""
    theirs = select(Ticket.id).where(or_(_reported(known), Ticket.unit_id.in_(known.units)))
    return and_(record.ticket_id.in_(theirs), known.told_in(*told))


def _erase_files(act: Act, known: Known, ids: Sequence[int]) -> None:
    """What was drawn or photographed for them shows their home, or their hand."""
    files = act.session.scalars(select(Attachment).where(Attachment.id.in_(ids))).all()
    for kept in files:
        kept.name = known.without(kept.name)
    erase_within(act, "ticket", [kept.record for kept in files], ids)


def _erase_tickets(act: Act, known: Known, ids: Sequence[int]) -> None:
    session = act.session
    by_them = session.scalars(select(Ticket.id).where(Ticket.id.in_(ids), _reported(known))).all()
    if by_them:
        erase_callers(act, by_them)
    for ticket in session.scalars(select(Ticket).where(Ticket.id.in_(ids))):
        for column in ("text", "answer", "reporter"):
            setattr(ticket, column, known.without(getattr(ticket, column)))
    for report in session.scalars(select(FurtherReport).where(FurtherReport.ticket_id.in_(ids))):
        report.text = known.without(report.text)
    session.flush()
    file_anew(act, ids)
    said = Step.kind.in_([str(kind) for kind in TICKET_KINDS]), Step.record.in_(ids), Step.remark != ""
    steps = session.scalars(select(Step.id).where(*said)).all()
    session.execute(update(Step).where(*said).values(remark="", salt=""))
    note_gone(act, words=steps)
    act.note_rest()


def _without(act: Act, known: Known, record: Any, ids: Sequence[int], *columns: str) -> list[Any]:
    rows = list(act.session.scalars(select(record).where(record.id.in_(ids))))
    for row in rows:
        for column in columns:
            setattr(row, column, known.without(getattr(row, column)))
    act.session.flush()
    return rows


def _erase_notes(act: Act, known: Known, ids: Sequence[int]) -> None:
    for row in _without(act, known, TicketNote, ids, "text"):
        act.note("ticket_note", row.id, digest=digest(row_facts(row)))


def _erase_follow_ups(act: Act, known: Known, ids: Sequence[int]) -> None:
    for row in _without(act, known, FollowUp, ids, "words"):
        act.note("follow_up", row.id, number=row.number, digest=follow_up_digest(row))


def _erase_work(act: Act, known: Known, ids: Sequence[int]) -> None:
    for row in _without(act, known, Work, ids, "result", "signed_by"):
        act.note("work", row.id, total=int(row.total), digest=work_digest(act.session, row))


def _erase_quotes(act: Act, known: Known, ids: Sequence[int]) -> None:
    for row in _without(act, known, Quote, ids, "signed_by"):
        act.note("quote", row.id, number=row.number, digest=quote_digest(act.session, row))


TRACES = (
    Trace(
        Attachment, mark("Photos and files of their tickets"), {"at": mark("At"), "name": mark("File")},
        lambda known: and_(
            Attachment.kind == "ticket", Attachment.record.in_(select(Ticket.id).where(_reported(known)))
        ),
        _erase_files,
    ),
    Trace(
        Ticket, mark("Repairs and complaints"),
        {
            "number": mark("Number"), "kind": mark("Kind"), "at": mark("At"), "channel": mark("Channel"),
            "reporter": mark("Reporter"), "phone": mark("Phone"), "unit_id": mark("Unit"), "text": mark("Text"),
            "answer": mark("Answer"), "state": mark("State"),
        },
        _touches, _erase_tickets, says={"kind": TICKET_KINDS, "channel": CHANNELS, "state": TICKET_STATES},
    ),
    Trace(
        TicketNote, mark("Notes on tickets"),
        {"at": mark("At"), "kind": mark("Kind"), "text": mark("Text")},
        lambda known: _of_them(known, TicketNote, TicketNote.text), _erase_notes, says={"kind": NOTE_KINDS},
    ),
    Trace(
        FollowUp, mark("Follow-ups"),
        {
            "number": mark("Number"), "at": mark("At"), "means": mark("Means"), "verdict": mark("Verdict"),
            "words": mark("Words"),
        },
        lambda known: _of_them(known, FollowUp, FollowUp.words), _erase_follow_ups,
        says={"means": MEANS, "verdict": VERDICTS},
    ),
    Trace(
        Work, mark("Work done"),
        {"finished_at": mark("At"), "result": mark("Result"), "signed_by": mark("Signed by")},
        lambda known: _of_them(known, Work, Work.result, Work.signed_by), _erase_work,
    ),
    Trace(
        Quote, mark("Quotes"),
        {"number": mark("Number"), "at": mark("At"), "total": mark("Total"), "signed_by": mark("Signed by")},
        lambda known: _of_them(known, Quote, Quote.signed_by), _erase_quotes,
    ),
)  # fmt: skip
"""Where the ticket desk keeps something of a person."""
