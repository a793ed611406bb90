"""Document numbers: drawn inside the transaction of the document, so that a series has no gap and no number twice."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    Integer,
    UniqueConstraint,
    bindparam,
    cast,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record, touched
from frontdesk.core.faults import Fault
from frontdesk.core.statements import Prepared


class Counter(Record):
    """How far a series of numbers has come; `span` is the year or the day that the series is of."""

    __tablename__ = "counter"
    series: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int]
    span: Mapped[str] = mapped_column(Computed("substr(series, 3)", persisted=False))
    __table_args__ = (Index("ix_counter_span", "span"),)


class Gap(Record):
    """Numbers of a series, from `first` to `last`, that stand on papers and are not in the books: they were drawn after
    the backup was made to which the books went back, and are not drawn again.

    `operator_id` is who restored it; None when that operator came after the backup too.
    """

    __tablename__ = "number_gap"
    id: Mapped[int] = mapped_column(primary_key=True)
    series: Mapped[str]
    first: Mapped[int]
    last: Mapped[int]
    reason: Mapped[str]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        UniqueConstraint("series", "first"),
        CheckConstraint("first > 0 AND last >= first", name="span"),
        CheckConstraint("reason <> ''", name="reason"),
    )


_NEXT = (
    insert(Counter)
    .values(n=bindparam("count"))
    .on_conflict_do_update(index_elements=["series"], set_={"n": Counter.n + bindparam("count")})
    .returning(Counter.n)
)


def next_number(session: Session, series: str) -> int:
    """The next number of the series, from 1; gone back if the transaction is not committed."""
    return next_numbers(session, series, 1)[0]


def next_numbers(session: Session, series: str, count: int) -> range:
    """So many next numbers of the series, drawn at once."""
    last = int(session.execute(_NEXT, {"series": series, "count": count}).scalar_one())
    return range(last - count + 1, last + 1)


def given_out(session: Session, day: date) -> dict[str, int] | None:
    """How far each series of the day, of its year and of the year before has come; None when the caller's transaction
    has drawn no number."""
    if Counter.__tablename__ not in touched(session):
        return None
    rows = _CURRENT.all(session, day=f"{day:%Y%m%d}", year=f"{day.year}", before=f"{day.year - 1}")
    return {row.series: row.n for row in rows}


_CURRENT = Prepared(
    select(Counter.series, Counter.n).where(Counter.span.in_(bindparam(name) for name in ("day", "year", "before")))
)
_SERIES = len("TK20261121")


def gap(session: Session, numbered: Mapping[str, Any]) -> Fault:
    """Which of the series that are numbered by the day has a gap; `numbered` has the column of each prefix."""
    for prefix, number in numbered.items():
        series = func.substr(number, 1, _SERIES)
        last = cast(func.substr(func.max(number), _SERIES + 2), Integer)
        asked = select(series, func.count(), last).where(number.startswith(prefix)).group_by(series)
        told = {name: (count, last) for name, count, last in session.execute(asked)}
        counters = select(Counter.series, Counter.n).where(Counter.series.startswith(prefix))
        expected = {name: (n, n) for name, n in session.execute(counters)}
        if told != expected:
            name = min(name for name, _ in told.items() ^ expected.items())
            return f"{name}: {told.get(name, (0, 0))[0]} numbers, counter {expected.get(name, (0, 0))[1]}"
    return None
