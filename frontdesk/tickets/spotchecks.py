"""The manager's spot checks: so many tickets a month are drawn at random, and the manager asks after them."""

from datetime import date, datetime, timedelta
from secrets import SystemRandom

from sqlalchemy import bindparam, func, or_, select, union_all

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.core.words import mark
from frontdesk.tickets.followups import spot_check_digest
from frontdesk.tickets.records import Ticket, TicketKind, TicketState
from frontdesk.tickets.records.followups import FollowUp, SpotCheck

RULE = "followup.spot_checks"
_KIND = SpotCheck.__tablename__


class SpotCheckDesk:
    """Draws what the manager asks after."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def draw(self) -> list[SpotCheck]:
        """Draw what is still wanting of this month's spot checks, among the tickets closed or followed up in it.

        Each is drawn with the same chance, and never twice; of how many is kept. Refuses when all of the month's are
        drawn, and when there is nothing to draw from.
        """
        with self._ground.act("spot_checks_drawn", Right.SPOT_CHECK) as act:
            month = month_of(act.day)
            drawn = _DRAWN.scalar(act.session, month=month) or 0
            wanting = number(act.session, RULE, act.day) - drawn
            if wanting <= 0:
                raise Refusal(mark("This month's spot checks are drawn: {count}"), count=drawn)
            pool = [row.id for row in _POOL.all(act.session, most=_ALL, **_month(self._ground.clock, act.day))]
            if not pool:
                raise Refusal(mark("No ticket has been closed or followed up this month yet."))
            checks = [
                SpotCheck(
                    month=month, ticket_id=ticket, at=act.at, operator_id=act.operator.id, drawn_from=len(pool)
                )
                for ticket in SystemRandom().sample(pool, min(wanting, len(pool)))
            ]  # fmt: skip
            act.session.add_all(checks)
            act.session.flush()
            for check in checks:
                act.note(_KIND, check.id, month=month, drawn_from=len(pool), digest=spot_check_digest(check))
            return checks

    def wanting(self) -> int:
        """How many can still be drawn this month."""
        today = self._ground.clock.today()
        with self._ground.database.reading() as session:
            wanting = number(session, RULE, today) - (_DRAWN.scalar(session, month=month_of(today)) or 0)
            if wanting <= 0:
                return 0
            return len(_POOL.all(session, most=wanting, **_month(self._ground.clock, today)))

    def waiting(self) -> tuple[int, bool]:
        """How many spot checks are to be drawn or made, and whether one was drawn in an earlier month."""
        month = month_of(self._ground.clock.today())
        with self._ground.database.reading() as session:
            row = _OPEN.one(session, month=month)
        return row.waiting + self.wanting(), bool(row.late)


def month_of(day: date) -> int:
    """The month of a day as one number, 202611."""
    return day.year * 100 + day.month


def _month(clock: Clock, day: date) -> dict[str, datetime]:
    """The moments at which the month of a day begins and is over."""
    first = day.replace(day=1)
    return {"since": clock.begin_of(first), "until": clock.begin_of((first + timedelta(days=31)).replace(day=1))}


_since, _until = bindparam("since", type_=Moment), bindparam("until", type_=Moment)
_EVERY = union_all(
    select(FollowUp.ticket_id.label("ticket")).where(FollowUp.at >= _since, FollowUp.at < _until),
    select(Step.record).where(
        Step.kind.in_([kind.value for kind in TicketKind if kind != TicketKind.PRAISE]),
        Step.went_to == TicketState.CLOSED.value, Step.at >= _since, Step.at < _until,
    ),
).subquery()  # fmt: skip
_POOL = Prepared(
    select(Ticket.id)
    .join(_EVERY, _EVERY.c.ticket == Ticket.id)
    .where(or_(Ticket.phone != "", Ticket.unit_id.is_not(None)), Ticket.id.not_in(select(SpotCheck.ticket_id)))
    .distinct()
    .limit(bindparam("most"))
)
"""The tickets closed or followed up in a month that somebody can be asked after, never drawn yet."""

_ALL = -1
_DRAWN = Prepared(select(func.count()).select_from(SpotCheck).where(SpotCheck.month == bindparam("month")))
_OPEN = Prepared(
    select(func.count().label("waiting"), func.max(SpotCheck.month < bindparam("month")).label("late")).where(
        SpotCheck.follow_up_id.is_(None)
    )
)
