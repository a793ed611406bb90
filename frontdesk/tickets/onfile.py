"""What the ticket desk has to tell on the file of a unit: what stands open for it, and what was done last."""

from sqlalchemy import bindparam, func, select, union_all

from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.residents.sections import MOST, Line
from frontdesk.tickets.records import IS_OPEN, TICKET_STATES, Ticket, TicketState

_ROLES = {TicketState.CLOSED: "good", TicketState.CANCELLED: "plain", TicketState.UNFOUNDED: "plain"}


def tickets_of(ground: Ground, unit_id: int) -> list[Line]:
    """All tickets of a unit that are not over, and the latest others; red is what is late."""
    now, local = ground.clock.now(), ground.clock.local
    with ground.database.reading() as session:
        rows = _TICKETS.all(session, unit=unit_id)
    lines = []
    for row in rows:
        state = TicketState(row.state)
        late = row.due_at is not None and row.due_at < now
        role = "late" if late else _ROLES.get(state, "soon")
        words = " · ".join(filter(None, (row.number, " ".join(row.text.split()))))
        lines.append(Line(row.kind, row.id, local(row.at), words, say(TICKET_STATES[state]), role))
    return lines


def open_of(ground: Ground, unit_id: int) -> tuple[int, bool]:
    """How many tickets of a unit are not over, and whether any is late."""
    with ground.database.reading() as session:
        row = _OPEN.one(session, unit=unit_id)
    return row.count, row.due_at is not None and row.due_at < ground.clock.now()


_OF_UNIT = Ticket.unit_id == bindparam("unit")
_LATEST = select(Ticket.id).where(_OF_UNIT).order_by(Ticket.at.desc()).limit(MOST).subquery()
_TICKETS = Prepared(
    select(Ticket.id, Ticket.kind, Ticket.number, Ticket.at, Ticket.text, Ticket.state, Ticket.due_at)
    .where(Ticket.id.in_(union_all(select(Ticket.id).where(_OF_UNIT, IS_OPEN), select(_LATEST.c.id))))
    .order_by(IS_OPEN.desc(), Ticket.at.desc())
)
_OPEN = Prepared(select(func.count().label("count"), func.min(Ticket.due_at).label("due_at")).where(_OF_UNIT, IS_OPEN))
