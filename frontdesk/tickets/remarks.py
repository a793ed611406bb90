"""What is noted of a ticket on its way: what was found out, done and told; and what all such words must be."""

from datetime import datetime

from sqlalchemy import bindparam, select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST as LONGEST
from frontdesk.core.remarks import LONGEST_NAME as LONGEST_NAME
from frontdesk.core.remarks import checked_words as checked_words
from frontdesk.core.remarks import happened as happened
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Taken, row_facts
from frontdesk.core.words import mark
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import note, ticket_of
from frontdesk.tickets.records import NoteKind, Ticket, TicketNote, What
from frontdesk.tickets.reopening import opened_at


class RemarkDesk:
    """Notes what happened to a ticket between one state and the next."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def note(self, ticket_id: int, kind: NoteKind, words: str, at: datetime | None = None) -> TicketNote:
        """Note something, which happened now unless told. That the caller was told is the first feedback."""
        words = checked_words(words)
        with self._ground.act("ticket_noted", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            made = add_note(act, ticket, kind, words, happened(act, ticket.at, at))
            note(act, ticket)
            return made

    def notes(self, ticket_id: int) -> list[Taken]:
        """What was noted of a ticket, the latest first; `went_to` is the kind of note, `remark` its words."""
        with self._ground.database.reading() as session:
            rows = _NOTES.all(session, ticket=ticket_id)
        return [Taken(self._ground.clock.local(row.at), row.name, row.kind, row.text) for row in rows]


def add_note(act: Act, ticket: Ticket, kind: NoteKind, words: str, at: datetime) -> TicketNote:
    """Add a note within the caller's act, who notes the ticket itself.

    What the caller was told before the ticket was reopened is no feedback to that.
    """
    made = TicketNote(
        ticket_id=ticket.id, at=at, entered_at=act.at, operator_id=act.operator.id, kind=kind.value, text=words
    )
    act.session.add(made)
    act.session.flush()
    act.note(TicketNote.__tablename__, made.id, number=ticket.number, digest=digest(row_facts(made)))
    if kind == NoteKind.TOLD and at >= min(opened_at(act, ticket).replace(second=0, microsecond=0), act.at):
        deadlines.meet(act, ticket, What.FEEDBACK, at=at)
    return made


def check_keeper(ground: Ground, authority: Authority | None) -> None:
    """Refuses who may not keep tickets, unless somebody who may vouches with their own password."""
    if authority is None:
        ground.require(Right.KEEP_TICKETS)
    elif authority.right != Right.KEEP_TICKETS:
        raise Refusal(mark("A supervisor must authorise this with their own password."), field="authority")


def vouched(words: str, authority: Authority | None) -> str:
    """The words of a step, and who vouched for it."""
    return f"{words} — {authority.name}" if authority else words


_NOTES = Prepared(
    select(TicketNote.at, Operator.name, TicketNote.kind, TicketNote.text)
    .join(Operator, Operator.id == TicketNote.operator_id)
    .where(TicketNote.ticket_id == bindparam("ticket"))
    .order_by(TicketNote.at.desc(), TicketNote.id.desc())
)
