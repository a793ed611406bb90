"""How tickets stand to what was promised: the time that is left, told in words and a colour, and how many are due."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, literal_column, or_, select

from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.words import Say, say
from frontdesk.tickets.records import Ticket
from frontdesk.tickets.records.incidents import Incident

MINUTE = timedelta(minutes=1)
_TO_THE_MINUTE, _IN_DAYS = 10, 48
"""Hours from which on minutes are left out, and from which on days are told."""


def countdown(now: datetime, due: datetime | None, soon: timedelta = 60 * MINUTE, say: Say = say) -> tuple[str, str]:
    """The time that is left until something is due, or by which it is late; and its role: plain, soon or late.

    Whole minutes: what is left is rounded up, so that a promise of 30 minutes begins with 30; an overdue minute is
    told once it is over. `soon` is the time within which it presses. Nothing is due when `due` is None.
    """
    if due is None:
        return "", "plain"
    if now > due:
        return say("{time} late", time=_time((now - due) // MINUTE, say)), "late"
    left = due - now
    return say("{time} left", time=_time(-(-left // MINUTE), say)), "soon" if left <= soon else "plain"


def _time(minutes: int, say: Say) -> str:
    """Minutes, hours, or days: the farther off it is, the less exactly it need be told."""
    hours, rest = divmod(minutes, 60)
    if hours >= _IN_DAYS:
        return say("{days} d", days=hours // 24)
    if hours and rest and hours < _TO_THE_MINUTE:
        return say("{hours} h {minutes} m", hours=hours, minutes=rest)
    return say("{hours} h", hours=hours) if hours else say("{minutes} min", minutes=rest)


def soon(ground: Ground) -> timedelta:
    """The time within which a deadline presses, as the rule says today."""
    with ground.database.reading() as session:
        return number(session, "ticket.due_soon", ground.clock.today()) * MINUTE


def pressing(ground: Ground) -> tuple[int, bool]:
    """How many tickets are due soon or late, and whether any is late."""
    now = ground.clock.now()
    with ground.database.reading() as session:
        within = number(session, "ticket.due_soon", ground.clock.today()) * MINUTE
        row = _PRESSING.one(session, now=now, until=now + within)
    return row.count, bool(row.late)


def prolonged(ground: Ground) -> int:
    """How many incidents last longer than expected: somebody has to say how long, or that they are over."""
    with ground.database.reading() as session:
        return _PROLONGED.scalar(session, now=ground.clock.now()) or 0


def escalated(ground: Ground) -> int:
    """How many complaints wait for a supervisor to go on with them, besides those that press anyway."""
    now = ground.clock.now()
    with ground.database.reading() as session:
        within = number(session, "ticket.due_soon", ground.clock.today()) * MINUTE
        return _ESCALATED.scalar(session, until=now + within) or 0


_PRESSING = Prepared(
    select(
        func.count().label("count"),
        func.coalesce(func.min(Ticket.due_at) < bindparam("now", type_=Moment), False).label("late"),
    ).where(Ticket.due_at <= bindparam("until", type_=Moment))
)
_PROLONGED = Prepared(
    select(func.count()).where(Incident.ended_at.is_(None), Incident.expected_until < bindparam("now", type_=Moment))
)
# Written out, because a bound state would not meet the index.
_ESCALATED = Prepared(
    select(func.count())
    .select_from(Ticket)
    .where(
        Ticket.state == literal_column("'escalated'"),
        or_(Ticket.due_at.is_(None), Ticket.due_at > bindparam("until", type_=Moment)),
    )
)
