"""How what was promised was kept: each deadline is judged by what was promised when it was set."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, case, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.figures import share
from frontdesk.tickets.records import Deadline, Ticket, What

Facts = dict[str, Any]


def promises_kept(session: Session, cohort: Sequence[ColumnElement[bool]], now: datetime) -> list[Facts]:
    """The deadlines of some tickets by what was promised: [{what, set, in_time, late, overdue, pending, rate}].

    `in_time` and `late` were met, or `late` was let go only after it was due: an appointment that was missed stays
    missed when another is made. `overdue` is neither met nor dropped and should be; `pending` need not be yet. The rate
    (1/100 %) is what was in time of all that is judged; what was dropped before it was due is not, nor counted as set.
    """
    stands = and_(Deadline.met_at.is_(None), Deadline.dropped_at.is_(None))
    asked = (
        select(
            Deadline.what,
            _count(Deadline.met_at <= Deadline.due).label("in_time"),
            _count(func.coalesce(Deadline.met_at, Deadline.dropped_at) > Deadline.due).label("late"),
            _count(and_(stands, Deadline.due < now)).label("overdue"),
            _count(and_(stands, Deadline.due >= now)).label("pending"),
        )
        .join(Ticket, Ticket.id == Deadline.ticket_id)
        .where(or_(Deadline.dropped_at.is_(None), Deadline.dropped_at > Deadline.due), *cohort)
        .group_by(Deadline.what)
    )
    rows = {row.what: row for row in session.execute(asked)}
    return [_told(rows[what.value]) for what in What if what.value in rows]


def _told(row: Any) -> Facts:
    judged = row.in_time + row.late + row.overdue
    return {
        "what": row.what, "set": judged + row.pending, "in_time": row.in_time, "late": row.late,
        "overdue": row.overdue, "pending": row.pending, "rate": share(row.in_time, judged),
    }  # fmt: skip


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0), type_=Integer)
