"""How a ticket goes from state to state: the one way in which every desk of tickets moves it and notes it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.tickets.records import NEXT, TICKET_STATES, Deadline, Ticket, TicketKind, TicketState

RECKONED = ("due_at", "due_what")
"""Columns that only repeat what deadlines say: no part of a ticket's fingerprint."""


def ticket_of(act: Act, ticket_id: int) -> Ticket:
    """The ticket as it stands within the act."""
    return act.session.scalars(select(Ticket).where(Ticket.id == ticket_id)).one()


def move(act: Act, ticket: Ticket, to: TicketState, remark: str = "") -> None:
    """Bring a ticket into a state, as a step of its own. Refuses a move that it does not allow where it stands now.

    What waits belongs to being suspended, so it is over when the ticket goes on. Whoever moves it notes it by `note`
    once all of the act is done.
    """
    before = ticket.state
    if to not in NEXT[TicketKind(ticket.kind)][before]:
        raise Refusal(
            mark("{number} stands at “{state}” meanwhile. Look at it again."),
            number=ticket.number, state=say(TICKET_STATES[TicketState(before)]),
        )  # fmt: skip
    ticket.state = to.value
    if before == TicketState.SUSPENDED:
        ticket.suspended_for, ticket.suspended_until = "", None
    if to not in (TicketState.DONE, TicketState.ANSWERED):  # these are passed through and never stored
        act.session.flush()
    step(act, ticket.kind, ticket.id, before, to.value, remark)


def note(act: Act, ticket: Ticket, **facts: object) -> None:
    """Note a ticket's fingerprint and where it stands, once all that an act changes of it is changed."""
    act.session.flush()
    told = ticket_digest(ticket, _PROMISED.all(act.session, ticket=ticket.id))
    act.note("ticket", ticket.id, number=ticket.number, digest=told, state=ticket.state, **facts)


def ticket_digest(ticket: Ticket, promised: Iterable[Any]) -> str:
    """The fingerprint of a ticket: all that it says and by when what was promised, kept or not, as rows of
    `PROMISED` by rising ids; but for what is reckoned from these."""
    told = [[*row[:3], *(moment and moment.isoformat() for moment in row[3:])] for row in promised]
    return digest([row_facts(ticket, *RECKONED), told])


PROMISED = select(
    Deadline.what, Deadline.rule, Deadline.value, Deadline.due, Deadline.set_at, Deadline.met_at, Deadline.dropped_at
).order_by(Deadline.ticket_id, Deadline.id)
"""What was promised of tickets, one ticket after the other."""

_PROMISED = Prepared(PROMISED.where(Deadline.ticket_id == bindparam("ticket")))
