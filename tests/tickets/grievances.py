"""Tickets as they lie there when somebody complains, or when work is done, for tests that are about what follows."""

from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.steps import step
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import move, note
from frontdesk.tickets.records import PREFIXES, Channel, Ticket, TicketKind, TicketState, What


def logged(ground: Ground, kind: TicketKind = TicketKind.COMPLAINT, **told: Any) -> Ticket:
    """A ticket of a kind that was logged just now; `told` are further columns."""
    with ground.act("ticket_logged", Right.HANDLE_TICKETS) as act:
        ticket = Ticket(
            number=act.number(PREFIXES[kind]), kind=kind.value, at=act.at, entered_at=act.at,
            operator_id=act.operator.id, channel=Channel.PHONE.value, state=TicketState.LOGGED.value,
            **{"category": "noise", "text": "楼上深夜装修", "reporter": "陈志远", "phone": "13900001122"} | told,
        )  # fmt: skip
        act.session.add(ticket)
        act.session.flush()
        step(act, ticket.kind, ticket.id, "", ticket.state)
        deadlines.set_first(act, ticket)
        note(act, ticket)
        return ticket


def repaired(ground: Ground, **told: Any) -> Ticket:
    """A repair that is done and waits for its follow-up."""
    ticket = logged(
        ground, TicketKind.REPAIR,
        **{"category": "leak", "text": "厨房水管爆了", "place": "" if "unit_id" in told else "大堂"} | told,
    )  # fmt: skip
    return done(ground, ticket.id)


def done(ground: Ground, ticket_id: int) -> Ticket:
    """A repair was done once more."""
    with ground.act("repaired", Right.HANDLE_TICKETS) as act:
        ticket = act.session.get_one(Ticket, ticket_id)
        ticket.finished_at = act.at
        move(act, ticket, TicketState.DONE)
        move(act, ticket, TicketState.TO_FOLLOW_UP)
        deadlines.meet(act, ticket, What.FEEDBACK)
        deadlines.set_follow_up(act, ticket)
        note(act, ticket)
        return ticket


def now_of(ground: Ground, ticket: Ticket) -> Ticket:
    """The ticket as it stands now."""
    with ground.database.reading() as session:
        return session.get_one(Ticket, ticket.id)
