"""Tickets as they lie there when somebody complains, or when work is done, for tests that are about what follows."""

from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.tickets.finishing import Done, FinishingDesk
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.records import Ticket, TicketKind

COMPLAINT = {"category": "noise", "text": "楼上深夜装修", "reporter": "陈志远", "phone": "13900001122"}


def logged(ground: Ground, kind: TicketKind = TicketKind.COMPLAINT, **told: Any) -> Ticket:
    """A ticket of a kind that was logged just now; `told` are further fields."""
    return IntakeDesk(ground).log(TicketFields(kind, **COMPLAINT | told))  # type: ignore[arg-type]


def repaired(ground: Ground, **told: Any) -> Ticket:
    """A repair that is done and waits for its follow-up; of a public place, unless a unit is told."""
    where = {} if "unit_id" in told else {"place": "大堂"}
    fault = {"category": "leak", "text": "厨房水管爆了"} | where
    return done(ground, logged(ground, TicketKind.REPAIR, **fault | told).id)


def done(ground: Ground, ticket_id: int) -> Ticket:
    """A repair is done, once or once more."""
    FinishingDesk(ground).finish(ticket_id, Done("修好了"))
    with ground.database.reading() as session:
        return session.get_one(Ticket, ticket_id)


def now_of(ground: Ground, ticket: Ticket) -> Ticket:
    """The ticket as it stands now."""
    with ground.database.reading() as session:
        return session.get_one(Ticket, ticket.id)
