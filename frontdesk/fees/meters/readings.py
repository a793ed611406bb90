"""How the readings of a meter follow one another: what ran through, rolling over, what is far from the usual."""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.money import narrowed
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import insert_many
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import first_day, period_text
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from frontdesk.residents.records import Unit

MULTIPLIED = 1000
"""Multipliers are kept in 1/1000."""
LARGEST_MULTIPLIER = 100_000 * MULTIPLIED
DIGITS = range(3, 10)
"""How many digits before the point a meter may have."""
LOOKED_BACK = 6
"""Of so many readings the median is what a meter usually uses."""
EVER = 299912
"""A period after all others: seen from it, a meter stands as it does now."""

STANDS = text("reading.withdrawn = 0")
"""That a reading was not withdrawn; written out, as the index of readings has it."""

_FIGURE = re.compile(r"\d{1,12}(\.\d*)?|\.\d+", re.ASCII)


def value_of(text: str) -> int:
    """`1,234.5` as 123450. Refuses more than two decimals, and what is no figure at all."""
    figure = narrowed(text)
    value = Decimal(figure) * 100 if _FIGURE.fullmatch(figure) else Decimal(-1)
    if value != value.to_integral_value() or value < 0:
        raise Refusal(
            mark("{text} is no reading. Type it like 1234 or 1234.5, with at most two decimals."),
            field="value",
            text=text.strip()[:20],
        )
    return int(value)


def value_text(value: int) -> str:
    """123400 as `1234`, 123450 as `1234.5`: what stands on the meter."""
    return f"{Decimal(value).scaleb(-2).normalize():f}"


def multiplier_of(text: str) -> int:
    """`1.5` as 1500. Refuses more than three decimals, nought, and what is no figure."""
    figure = narrowed(text)
    value = Decimal(figure) * MULTIPLIED if _FIGURE.fullmatch(figure) else Decimal(0)
    if value != value.to_integral_value() or not 0 < value <= LARGEST_MULTIPLIER:
        raise Refusal(
            mark("{text} is no multiplier. Type it like 1 or 40, with at most three decimals."),
            field="multiplier",
            text=text.strip()[:20],
        )
    return int(value)


def multiplier_text(multiplier: int) -> str:
    """40000 as `40`, 1500 as `1.5`."""
    return f"{Decimal(multiplier).scaleb(-3).normalize():f}"


def full_round(digits: int) -> int:
    """The value at which a meter of so many digits shows nought again, in 1/100."""
    return int(10**digits) * 100


def use_of(before: int, value: int, multiplier: int, digits: int, *, rolled: bool) -> int:
    """What ran through between two values, in 1/100, with the multiplier (1/1000); half up, once."""
    shown = value - before + (full_round(digits) if rolled else 0)
    return (2 * shown * multiplier + MULTIPLIED) // (2 * MULTIPLIED)


def month_of(day: date) -> int:
    """The period of a day: 202611."""
    return day.year * 100 + day.month


def usual_of(uses: Iterable[int]) -> int | None:
    """The median of the uses; None of none."""
    sorted_uses = sorted(uses)
    if not sorted_uses:
        return None
    middle = len(sorted_uses) // 2
    return (sorted_uses[middle] + sorted_uses[-middle - 1]) // 2


def is_unusual(use: int, usual: int | None, times: int) -> bool:
    """Whether a use is so many times the usual; a meter that stood still and now runs is unusual, too."""
    return usual is not None and use > 0 and use >= times * usual


def unusual_at(session: Session, day: date) -> int:
    """How many times the usual is flagged on a day."""
    return number(session, "meter.unusual", day)


@dataclass(frozen=True, slots=True)
class Last:
    """A reading as the next one looks back on it; `value` and `use` in 1/100."""

    id: int
    kind: str
    period: int
    read_on: date
    value: int
    use: int
    billed: bool


@dataclass(slots=True)
class Standing:
    """Where a meter stands: what it is, its last reading before a period, and the one for the period, if there is one.

    `later`: it has been read for a later period. `usual` is the median of its last uses.
    """

    id: int
    item_id: int
    unit_id: int
    unit: str
    building_id: int
    number: str
    multiplier: int
    digits: int
    until: date | None
    later: bool = False
    last: Last | None = None
    told: Last | None = None
    usual: int | None = None

    def use(self, value: int, *, rolled: bool) -> int:
        """What a new value says ran through. Refuses one below the last unless the meter rolled over."""
        before = self.last.value if self.last else 0
        if value >= full_round(self.digits):
            raise Refusal(
                mark("This meter has {digits} digits. Look at it again, or correct its digits."),
                field="value",
                digits=self.digits,
            )
        if rolled and value >= before:
            raise Refusal(
                mark("The reading is not below the last one, {last}: the meter has not rolled over."),
                field="value",
                last=value_text(before),
            )
        if value < before and not rolled:
            raise Refusal(
                mark("Below the last reading, {last}. Look again, or mark that the meter rolled over or was changed."),
                field="value",
                last=value_text(before),
            )
        return use_of(before, value, self.multiplier, self.digits, rolled=rolled)

    def look_at_day(self, day: date, today: date, *, going: bool = False) -> None:
        """Refuses a day that has not come, and one on or before which the meter was read.

        On the day on which it was put up it may be read, too; on the day on which it is read it may go.
        """
        if day > today:
            raise Refusal(mark("This day has not come yet."), field="day")
        if self.last is None or day > self.last.read_on:
            return
        if day < self.last.read_on or not (going or self.last.kind == ReadingKind.FIRST):
            raise Refusal(mark("The meter was read on {day}. Choose a later day."), field="day", day=self.last.read_on)

    def look_at_period(self, period: int) -> None:
        """Refuses a month that the meter has been read for, or read beyond, and a meter that is gone."""
        if self.told is not None:
            raise Refusal(
                mark("{value} is in the books for {month} already. Withdraw it first."),
                field="value",
                value=value_text(self.told.value),
                month=period_text(period),
            )
        if self.later:
            raise Refusal(mark("The meter has been read for a later month."), field="period")
        if self.until is not None:
            raise Refusal(mark("The meter was taken down on {day}."), field="number", day=self.until)


_history = (
    select(
        Reading.id, Reading.kind, Reading.period, Reading.read_on, Reading.value, Reading.use,
        Reading.charge_id.is_not(None).label("billed"),
    )
    .where(STANDS, Reading.meter_id == Meter.id, Reading.period <= bindparam("period"))
    .order_by(Reading.read_on.desc(), Reading.id.desc())
    .limit(LOOKED_BACK + 2)
    .correlate(Meter)
    .subquery()
)  # fmt: skip
_LATER = select(Reading.id).where(STANDS, Reading.meter_id == Meter.id, Reading.period > bindparam("period")).exists()
# What each meter showed comes as one text: a row for each reading would take three times as long.
_METERS = (
    select(
        Meter.id, Meter.item_id, Meter.unit_id, Unit.code, Unit.building_id, Meter.number, Meter.multiplier,
        Meter.digits, Meter.until, _LATER.label("later"),
        select(func.json_group_array(func.json_array(*_history.c))).scalar_subquery().label("history"),
    )
    .join(Unit, Unit.id == Meter.unit_id)
    .order_by(Unit.place, Meter.item_id, Meter.number)
)  # fmt: skip


def standings(session: Session, period: int, *where: Any) -> list[Standing]:
    """Where the meters stand that are asked for, in walking order, seen from a period.

    A meter that was never read, because its first reading was withdrawn, is none. One that was taken down is seen in
    the months in which it was still there.
    """
    found = []
    for *facts, history in session.execute(_METERS.where(*where), {"period": period}):
        standing = Standing(*facts)
        if history != "[]" and (standing.until is None or standing.until >= first_day(period)):
            _look_back(standing, json.loads(history), period)
            found.append(standing)
    return found


def _look_back(standing: Standing, history: list[list[Any]], period: int) -> None:
    """Tell the reading for the period from those before it; `history` has the latest first."""
    latest = history[0]
    if latest[2] == period and latest[1] != ReadingKind.FIRST:
        standing.told = _last(latest)
        history = history[1:]
    standing.last = _last(history[0])
    uses = [use for _, kind, _, _, _, use, _ in history if kind in (ReadingKind.REGULAR, ReadingKind.ROLLED)]
    standing.usual = usual_of(uses[:LOOKED_BACK])


def _last(told: list[Any]) -> Last:
    id_, kind, period, read_on, value, use, billed = told
    return Last(id_, kind, period, date.fromisoformat(read_on), value, use, bool(billed))


# Storing

COLUMNS = ("id", "meter_id", "kind", "period", "read_on", "value", "use", "remark")
Row = tuple[int, str, int, date, int, int, str]
"""A reading to be stored: meter_id, kind, period, read_on, value, use, remark."""

_NEVER_CHANGE = 7
"""The first columns of `COLUMNS`, which never change."""


def readings_digest(rows: Iterable[Sequence[Any]]) -> str:
    """The fingerprint of readings as stored: the first columns of `COLUMNS` of each, in the order of id."""
    told = "".join(",".join(map(str, row[:_NEVER_CHANGE])) + "\n" for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()


def store(act: Act, rows: Sequence[Row]) -> tuple[int, int]:
    """Store readings in the caller's act, noted in the audit chain; gives back the first and the last id."""
    first = (act.session.scalar(select(func.max(Reading.id))) or 0) + 1
    stored = [(id_, *row) for id_, row in enumerate(rows, start=first)]
    insert_many(act.session, Reading, COLUMNS, stored, at=act.at, operator_id=act.operator.id)
    act.note("reading", first, count=len(rows), digest=readings_digest(stored))
    return first, first + len(rows) - 1
