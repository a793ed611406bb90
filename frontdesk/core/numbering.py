"""Document numbers: drawn inside the transaction of the document, so that a series has no gap and no number twice."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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

from frontdesk.core.audit import Audit
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


@dataclass(frozen=True, order=True)
class Span:
    """Numbers of a series, from the first to the last."""

    series: str
    first: int
    last: int


def spelled(span: Span) -> str:
    """The numbers of a span as they stand on papers: `WX20261121-0003 – WX20261121-0007`."""
    digits = 4 if len(span.series) == _SERIES else 6
    first, last = (f"{span.series}-{n:0{digits}d}" for n in (span.first, span.last))
    return first if first == last else f"{first} – {last}"


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


def go_on_after(series: str, n: int) -> Any:
    """The statement by which a series goes on after `n`."""
    return insert(Counter).values(series=series, n=n).on_conflict_do_update(index_elements=["series"], set_={"n": n})


def given_out(session: Session, day: date) -> dict[str, int] | None:
    """What is current, for the mark; None when the caller's transaction has drawn no number."""
    return current(session, day) if Counter.__tablename__ in touched(session) else None


def current(session: Session, day: date) -> dict[str, int]:
    """How far each series of the day, of its year and of the year before has come."""
    rows = _CURRENT.all(session, day=f"{day:%Y%m%d}", year=f"{day.year}", before=f"{day.year - 1}")
    return {row.series: row.n for row in rows}


_CURRENT = Prepared(
    select(Counter.series, Counter.n).where(Counter.span.in_(bindparam(name) for name in ("day", "year", "before")))
)
_SERIES = len("TK20261121")


def gap(session: Session, numbered: Mapping[str, Any]) -> Fault:
    """Which of the series that are numbered by the day has a gap; `numbered` has the column of each prefix."""
    for prefix, number in numbered.items():
        series, n = func.substr(number, 1, _SERIES), cast(func.substr(number, _SERIES + 2), Integer)
        asked = select(series, func.count(), func.max(n)).where(number.startswith(prefix)).group_by(series)
        fault = differs(session, prefix, {name: (count, last) for name, count, last in session.execute(asked)})
        if fault is not None:
            return fault
    return None


def differs(session: Session, beginning: str, found: Mapping[str, tuple[int, int]]) -> Fault:
    """Which series that begins so has other numbers than were drawn; `found` tells of each how many and the last."""
    awaited = _awaited(session, beginning)
    if found == awaited:
        return None
    name = min(name for name, _ in found.items() ^ awaited.items())
    (count, last), (right, end) = found.get(name, (0, 0)), awaited.get(name, (0, 0))
    return f"{name}: {count} numbers, the last {last}; there must be {right}, the last {end}"


def gaps_are_as_noted(session: Session) -> Fault:
    """The numbers that a restored backup does not know are those that were noted when it was restored."""
    noted = {
        Span(**span)
        for facts in session.scalars(select(Audit.facts).where(Audit.kind == RESTORED))
        for span in json.loads(facts)["gaps"]
    }
    kept = set(gaps(session))
    if kept == noted:
        return None
    wrong = min(kept ^ noted)
    return f"{wrong.series}: the gap from {wrong.first} to {wrong.last} is not as noted"


def is_lost(session: Session, number: str) -> bool:
    """Whether a number, as it stands on a paper, is one that a restored backup does not know."""
    series, _, n = number.rpartition("-")
    return any(span.series == series and span.first <= int(n) <= span.last for span in gaps(session, series))


def gaps(session: Session, beginning: str = "") -> list[Span]:
    """The numbers that no document in the books has, of the series that begin so."""
    return [Span(*row) for row in _told(session, (Gap.series, Gap.first, Gap.last), beginning)]


RESTORED = "restore"
"""The kind of the audit rows that tell to which backup the books went back, and which numbers are lost by it."""


def _awaited(session: Session, beginning: str) -> dict[str, tuple[int, int]]:
    """Of each series that begins so: how many numbers must stand in the books, and which is the last of them."""
    lost = defaultdict(list)
    for span in gaps(session, beginning):
        lost[span.series].append((span.first, span.last))
    told = {}
    for series, n in _told(session, (Counter.series, Counter.n), beginning):
        spans = sorted(lost[series], reverse=True)
        kept, last = n - sum(until - first + 1 for first, until in spans), n
        for first, until in spans:
            last = first - 1 if until == last else last
        if kept:
            told[series] = kept, last
    return told


def _told(session: Session, columns: tuple[Any, ...], beginning: str) -> Iterator[Any]:
    return iter(session.execute(select(*columns).where(columns[0].startswith(beginning))))
