"""How old arrears are: what is owed past its due day, by how long it has been owed, of the estate and of one unit.

A charge is in arrears from the day after its due day. Deposits are not arrears, because nothing was done for them yet;
late fees that were charged are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, bindparam, case, func, literal_column, or_, select

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.fees.cash.owed import Owed
from frontdesk.fees.records import IS_OWED, Charge, ChargeSum
from frontdesk.fees.records.cases import Deposit
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.residents.records import Unit


@dataclass(frozen=True)
class Bucket:
    """Arrears of at least and at most so many days; None has no end. `title` is said on screens and papers."""

    key: str
    title: str
    least: int
    most: int | None

    def since(self, day: date) -> date:
        """The first due day that lies in it, seen on a day."""
        return date.min if self.most is None else day - timedelta(days=self.most)

    def until(self, day: date) -> date:
        """The last due day that lies in it, seen on a day."""
        return day - timedelta(days=max(self.least, 1))


BUCKETS = (
    Bucket("30", mark("0–30 d"), 0, 30),
    Bucket("90", mark("31–90 d"), 31, 90),
    Bucket("180", mark("91–180 d"), 91, 180),
    Bucket("365", mark("181–365 d"), 181, 365),
    Bucket("older", mark("Over 365 d"), 366, None),
)
"""The ages that arrears are told in, the youngest first; together they are all days."""

BY_KEY = {bucket.key: bucket for bucket in BUCKETS}
AGES = {bucket.key: bucket.title for bucket in BUCKETS}


def bucket_of(due: date, day: date) -> Bucket:
    """The age, seen on a day, of what fell due before it."""
    days = (day - due).days
    return next(bucket for bucket in BUCKETS if bucket.most is None or days <= bucket.most)


def ages(open_by_due: Iterable[tuple[date, int]], day: date) -> dict[str, Money]:
    """What is overdue on a day by the key of its bucket, all of them; from due days and what is open of them in fen."""
    sums = dict.fromkeys(BY_KEY, 0)
    for due, still in open_by_due:
        if due < day:
            sums[bucket_of(due, day).key] += int(still)
    return {key: Money(total) for key, total in sums.items()}


def ages_of(owed: Iterable[Owed], day: date) -> dict[str, Money]:
    """The age of one unit's arrears, from what it owes; a late fee that is not charged yet is none of them."""
    counted = (one for one in owed if one.basis != Basis.DEPOSIT and not one.runs)
    return ages(((one.due, one.open) for one in counted), day)


IS_ARREARS = Charge.item_id.not_in(select(FeeItem.id).where(FeeItem.basis == literal_column(f"'{Basis.DEPOSIT}'")))
"""That a charge is none of a deposit."""


class Ageing:
    """Looks at the age of the estate's arrears: a few thousand kept sums, however many charges there are."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of_estate(self, *, building_id: int | None = None, item_id: int | None = None) -> dict[str, Money]:
        """What is overdue today by the key of its bucket, of all, of a building, of an item."""
        day = self._ground.clock.today()
        with self._ground.database.reading() as session:
            rows = _SUMS.all(session, day=day, building=building_id, item=item_id)
        return ages(rows, day)

    def by_building(self) -> dict[int, dict[str, Money]]:
        """The same of every building that has arrears, by its id."""
        return self._by(_BY_BUILDING)

    def by_item(self) -> dict[int, dict[str, Money]]:
        """The same of every fee item that has arrears, by its id."""
        return self._by(_BY_ITEM)

    def units(self, *, building_id: int | None = None) -> dict[str, int]:
        """How many units owe something of each age: a look into the index for each unit and age."""
        day = self._ground.clock.today()
        spans = {f"since_{bucket.key}": bucket.since(day) for bucket in BUCKETS}
        spans |= {f"until_{bucket.key}": bucket.until(day) for bucket in BUCKETS}
        with self._ground.database.reading() as session:
            counts = _UNITS.one(session, building=building_id, **spans)
        return dict(zip(BY_KEY, counts, strict=True))

    def _by(self, asked: Prepared) -> dict[int, dict[str, Money]]:
        day = self._ground.clock.today()
        gathered: dict[int, list[tuple[date, int]]] = {}
        with self._ground.database.reading() as session:
            for key, due, still in asked.all(session, day=day):
                gathered.setdefault(key, []).append((due, still))
        return {key: ages(rows, day) for key, rows in gathered.items()}


def owes_of_age(bucket: Bucket, day: date, unit_id: Any = Unit.id) -> ColumnElement[bool]:
    """That a unit owes something of an age, seen on a day."""
    return _owes(bucket.since(day), bucket.until(day), unit_id)


def _owes(since: Any, until: Any, unit_id: Any) -> ColumnElement[bool]:
    owed = select(Charge.id).where(Charge.unit_id == unit_id, IS_OWED, Charge.due >= since, Charge.due <= until)
    # What is owed stands in the index; which item it is, only where there are deposits, need be looked up.
    left_none = unit_id.not_in(select(Deposit.unit_id))
    return and_(owed.exists(), or_(left_none, owed.where(IS_ARREARS).exists()))


def total(by_age: Mapping[str, int]) -> Money:
    """All ages together."""
    return Money(sum(by_age.values()))


_STILL = func.sum(ChargeSum.amount - ChargeSum.waived - ChargeSum.paid, type_=Integer)
_LATE = (
    ChargeSum.due < bindparam("day"),
    ChargeSum.item_id.in_(select(FeeItem.id).where(FeeItem.basis != Basis.DEPOSIT.value)),
)


def _narrowed(column: Any, name: str) -> ColumnElement[bool]:
    """That a column is what is asked for, or that nothing is asked for."""
    asked: Any = bindparam(name, type_=Integer)
    return case((asked.is_(None), True), else_=column == asked)


_SUMS = Prepared(
    select(ChargeSum.due, _STILL)
    .where(*_LATE, _narrowed(ChargeSum.building_id, "building"), _narrowed(ChargeSum.item_id, "item"))
    .group_by(ChargeSum.due)
    .having(_STILL != 0)
)
_UNITS = Prepared(
    select(
        *(
            func.count(1).filter(_owes(bindparam(f"since_{bucket.key}"), bindparam(f"until_{bucket.key}"), Unit.id))
            for bucket in BUCKETS
        )
    )
    .select_from(Unit)
    .where(_narrowed(Unit.building_id, "building"))
)
_BY_BUILDING, _BY_ITEM = (
    Prepared(select(column, ChargeSum.due, _STILL).where(*_LATE).group_by(column, ChargeSum.due).having(_STILL != 0))
    for column in (ChargeSum.building_id, ChargeSum.item_id)
)
