"""By when something is promised: set by the rule of the day, met or dropped, and the nearest of them on the ticket."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.tickets.records import Deadline, Ticket, What


def promise(act: Act, ticket: Ticket, what: What, due: datetime, rule: str = "", value: str = "") -> Deadline:
    """Set a deadline of a ticket; one for the same that is still open is dropped. `due` is any aware moment.

    `rule` is the key of the rule that says so and `value` what it says today; both empty for what was agreed upon.
    """
    drop(act, ticket, what)
    deadline = Deadline(
        ticket_id=ticket.id, what=what.value, due=due.astimezone(UTC), set_at=act.at, rule=rule, value=value
    )
    act.session.add(deadline)
    _show_nearest(act.session, ticket)
    return deadline


def meet(act: Act, ticket: Ticket, *whats: What, at: datetime | None = None) -> None:
    """What was promised is done, at a moment that may be earlier than now; nothing when it was not promised."""
    for deadline in _open(act.session, ticket.id):
        if deadline.what in whats:
            deadline.met_at = act.at if at is None else at.astimezone(UTC)
    _show_nearest(act.session, ticket)


def drop(act: Act, ticket: Ticket, *whats: What) -> None:
    """What was promised is not owed any more; without `whats` nothing of all that was."""
    for deadline in _open(act.session, ticket.id):
        if not whats or deadline.what in whats:
            deadline.dropped_at = act.at
    _show_nearest(act.session, ticket)


def _open(session: Session, ticket_id: int) -> list[Deadline]:
    session.flush()
    asked = select(Deadline).where(
        Deadline.ticket_id == ticket_id, Deadline.met_at.is_(None), Deadline.dropped_at.is_(None)
    )
    return list(session.scalars(asked.order_by(Deadline.due, Deadline.id)))


def _show_nearest(session: Session, ticket: Ticket) -> None:
    """Repeat the nearest open deadline on the ticket, by which lists are sorted."""
    nearest = next(iter(_open(session, ticket.id)), None)
    ticket.due_at, ticket.due_what = (nearest.due, nearest.what) if nearest else (None, "")
    session.flush()
