"""Weighing a list of meters and readings against the books, row by row, and entering what is new in them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.ground import Act
from frontdesk.core.imports import ImportAdded
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.statements import insert_many
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import last_day, months_later, period_text
from frontdesk.fees.meters.desk import LONGEST_NUMBER, Typed, followed, take_back
from frontdesk.fees.meters.listing import Shown
from frontdesk.fees.meters.readings import (
    EVER,
    MULTIPLIED,
    STANDS,
    Last,
    Row,
    Standing,
    full_round,
    month_of,
    multiplier_text,
    standings,
    store,
    unusual_at,
    value_text,
)
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from frontdesk.residents.records import Unit

When = tuple[int, date]
"""For which month a reading is, and on which day it was taken."""


class Weighing:
    """Weighs rows against the books, within the caller's reading or act, and gathers what is to be entered."""

    def __init__(self, session: Session, day: date, month: int | None, rows: Iterable[Shown], *, may_add: bool) -> None:
        """`month` is that of readings whose row does not tell it; None: that of their day. `rows` are all there are."""
        self._session, self._day, self._month, self._may_add = session, day, month, may_add
        self._times = unusual_at(session, day)
        self._units = dict(session.execute(select(Unit.code, Unit.id)).all())
        metered = select(FeeItem).where(FeeItem.basis == Basis.METERED.value, FeeItem.active).order_by(FeeItem.id)
        self._items = list(session.scalars(metered))
        found = standings(session, EVER)
        self._by_number = {(each.item_id, each.number): each for each in found}
        self._of_unit: dict[tuple[str, int], list[Standing]] = defaultdict(list)
        for each in found:
            self._of_unit[each.unit, each.item_id].append(each)
        known = select(Meter.item_id, Meter.number, Meter.id, Meter.until)
        self._kept = {(item, number): (id_, until) for item, number, id_, until in session.execute(known)}
        self._firsts = dict(session.execute(_FIRSTS).all())
        read = _READ.where(Reading.period.in_({self.when(row)[0] for row in rows}))
        self._told = {(meter, period): value for meter, period, value in session.execute(read)}
        self._from_row: dict[tuple[int, int], int] = {}
        self._next = (session.scalar(select(func.max(Meter.id))) or 0) + 1
        self._meters: dict[int, dict[str, Any]] = {}
        self._rows: list[Row] = []

    def when(self, row: Shown) -> When:
        """Where a row does not tell its day, it is the last of its month, at most today."""
        today = self._day
        period = row.period or self._month or month_of(row.day or today)
        return period, row.day or min(today, last_day(period))

    def take(self, at: int, row: Shown) -> bool:
        """Gather what one row says, the earlier months before the later ones; True when it is new in the books.

        `at` is the number of the row. A row in which no reading stands says nothing.
        """
        if row.before is None and row.value is None:
            return False
        item = self._item(row)
        standing = self._standing(item, row)
        if standing is None:
            standing = self._put_up(item, row)
            if row.value is not None:
                self._read(at, standing, row)
            return True
        self._look_at_meter(standing, row)
        return row.value is not None and self._read(at, standing, row)

    # Which meter it is

    def _item(self, row: Shown) -> FeeItem:
        if row.item:
            found = [item for item in self._items if normal(item.name) == normal(row.item)]
            found = found or [item for item in self._items if _stem(item.name) == _stem(row.item)]
            if found:
                return found[0]
            names = "、".join(item.name for item in self._items)
            sentence = mark("No fee item called {name} is charged by meter. There are: {names}")
            raise Refusal(sentence, field="item", name=row.item[:40], names=names)
        if not self._items:
            raise Refusal(mark("No fee item is charged by meter yet. Add one under Tariffs first."), field="item")
        if len(self._items) == 1:
            return self._items[0]
        having = [
            item
            for item in self._items
            if ((item.id, row.number) in self._kept if row.number else self._of_unit.get((row.unit, item.id)))
        ]
        if len(having) != 1:
            raise Refusal(mark("It is not clear which fee item this is. Head one column Fee item."), field="item")
        return having[0]

    def _standing(self, item: FeeItem, row: Shown) -> Standing | None:
        """The meter of a row; None for one that is to be put up."""
        if row.unit and row.unit not in self._units:
            sentence = mark("There is no unit {code}. Import the resident register first.")
            raise Refusal(sentence, field="unit", code=row.unit)
        there = self._of_unit[row.unit, item.id]
        if not row.number:
            if len(there) == 1:
                return there[0]
            if there:
                sentence = mark("Unit {unit} has several meters for this. Tell the number of the meter.")
            else:
                sentence = mark("Unit {unit} has no meter for this. Tell its number and its first reading.")
            raise Refusal(sentence, field="number", unit=row.unit)
        standing = self._by_number.get((item.id, row.number))
        if standing is not None:
            if row.unit and row.unit != standing.unit:
                sentence = mark("Meter {number} is in unit {unit}.")
                raise Refusal(sentence, field="number", number=row.number, unit=standing.unit)
            return standing
        kept, until = self._kept.get((item.id, row.number), (None, None))
        if kept in self._firsts:
            raise Refusal(mark("The meter was taken down on {day}."), field="number", day=until)
        if any(each.id not in self._meters for each in there):
            sentence = mark("Unit {unit} has the meter {number}. Correct the number, or change the meter in its sheet.")
            raise Refusal(sentence, field="number", unit=row.unit, number=there[0].number)
        return None

    def _put_up(self, item: FeeItem, row: Shown) -> Standing:
        if not row.unit:
            raise Refusal(
                mark("There is no meter {number}. Tell the unit to put it up."), field="number", number=row.number
            )
        if row.before is None:
            sentence = mark("There is no meter {number}. Head the column First reading to put it up.")
            raise Refusal(sentence, field="number", number=row.number)
        if not self._may_add:
            raise Refusal(mark("Your role may not do this. Ask a supervisor or the manager."), field="number")
        if len(row.number) > LONGEST_NUMBER:
            raise Refusal(mark("Type the number printed on the meter, at most 40 signs."), field="number")
        period, day = self.when(row)
        if row.value is not None:
            period = months_later(period, -1)
            day = min(day, last_day(period))
        else:
            period = month_of(day)
        digits = row.digits or max(5, len(str(max(row.before, row.value or 0) // 100)))
        multiplier = row.multiplier or MULTIPLIED
        kept, _ = self._kept.get((item.id, row.number), (None, None))
        meter_id = kept or self._next
        standing = Standing(
            meter_id, item.id, self._units[row.unit], row.unit, 0, row.number, multiplier, digits, None, False,
            Last(0, ReadingKind.FIRST, period, day, row.before, 0, False),
        )  # fmt: skip
        if row.before >= full_round(digits):
            sentence = mark("This meter has {digits} digits. Look at it again, or correct its digits.")
            raise Refusal(sentence, field="before", digits=digits)
        if day > self._day:
            raise Refusal(mark("This day has not come yet."), field="day")
        if row.value is not None:
            self._followed(standing, row)
        self._next += kept is None
        self._by_number[item.id, row.number] = standing
        self._of_unit[row.unit, item.id].append(standing)
        self._firsts[meter_id] = row.before
        self._meters[meter_id] = {
            "id": meter_id, "item_id": item.id, "unit_id": standing.unit_id, "number": row.number,
            "multiplier": multiplier, "digits": digits, "since": day, "again": kept is not None,
        }  # fmt: skip
        self._rows.append((meter_id, ReadingKind.FIRST.value, period, day, row.before, 0, ""))
        return standing

    def _look_at_meter(self, standing: Standing, row: Shown) -> None:
        """Refuses what the list says otherwise of a meter than the books."""
        for field, told, known, shown in (
            ("multiplier", row.multiplier, standing.multiplier, multiplier_text),
            ("digits", row.digits, standing.digits, str),
        ):
            if told is not None and told != known:
                raise Refusal(mark("The books say {value}."), field=field, value=shown(known))
        if row.before is None or self._told.get((standing.id, self.when(row)[0])) is not None:
            return
        last = standing.last.value if standing.last else 0
        if row.before != last and (row.value is not None or row.before != self._firsts[standing.id]):
            sentence = mark("The last reading in the books is {value}.")
            raise Refusal(sentence, field="before", value=value_text(last))

    # What it showed

    def _read(self, at: int, standing: Standing, row: Shown) -> bool:
        period, day = self.when(row)
        told = self._told.get((standing.id, period))
        if told == row.value:
            return False
        if (standing.id, period) in self._from_row:
            sentence = mark("Row {row} has a reading of this meter for {month} already.")
            raise Refusal(sentence, field="value", row=self._from_row[standing.id, period], month=period_text(period))
        if told is not None:
            sentence = mark("{value} is in the books for {month} already. Withdraw it first.")
            raise Refusal(sentence, field="value", value=value_text(told), month=period_text(period))
        stored = self._followed(standing, row)
        _, kind, _, _, value, use, _ = stored
        standing.last = Last(0, kind, period, day, value, use, False)
        self._told[standing.id, period] = value
        self._from_row[standing.id, period] = at
        self._rows.append(stored)
        return True

    def _followed(self, standing: Standing, row: Shown) -> Row:
        period, day = self.when(row)
        last = standing.last
        standing.later = last is not None and (last.period > period or (last.period == period and last.kind in _OF_USE))
        typed = Typed(standing.id, row.value or 0, row.rolled, row.confirmed)
        stored = followed(standing, typed, period, day, self._day, self._times)
        assert stored is not None, "a reading for this month is among those told"
        return stored

    # Entering

    def enter(self, act: Act) -> list[tuple[str, int, int]]:
        """Enter everything gathered; gives back (table, first id, last id) of what was added."""
        added = []
        new = [meter for meter in self._meters.values() if not meter["again"]]
        if new:
            insert_many(self._session, Meter, _COLUMNS, [tuple(meter[name] for name in _COLUMNS) for meter in new])
            added.append((Meter.__tablename__, new[0]["id"], new[-1]["id"]))
        for meter in self._meters.values():
            if meter["again"]:
                facts = {name: meter[name] for name in ("unit_id", "multiplier", "digits", "since")} | {"until": None}
                self._session.execute(update(Meter).where(Meter.id == meter["id"]).values(facts))
        self._note_meters(act)
        added.append((Reading.__tablename__, *store(act, self._rows)))
        return added

    def _note_meters(self, act: Act) -> None:
        names = tuple(Audit.__table__.c.keys())
        noted = (
            act.chain.row(
                act.at, act.operator.id, act.name, "meter", meter["id"],
                {
                    "unit": meter["unit_id"], "item": meter["item_id"], "multiplier": meter["multiplier"],
                    "digits": meter["digits"], "since": meter["since"].isoformat(),
                },
            )
            for meter in self._meters.values()
        )  # fmt: skip
        insert_many(self._session, Audit, names, (tuple(row[name] for name in names) for row in noted))


def take_back_import(act: Act, import_id: int) -> None:
    """Withdraw what an import entered. Refuses, by the name of the unit, once any of it is billed or read beyond."""
    session = act.session
    asked = select(ImportAdded.first, ImportAdded.last)
    of_readings = (ImportAdded.import_id == import_id, ImportAdded.kind == Reading.__tablename__)
    first, last = session.execute(asked.where(*of_readings)).one()
    later = aliased(Reading)
    entered = (STANDS, Reading.id.between(first, last))
    beyond = select(later.id).where(later.meter_id == Reading.meter_id, later.id > last, ~later.withdrawn).exists()
    worked_on = (
        select(Unit.code)
        .join(Meter, Meter.unit_id == Unit.id)
        .join(Reading, Reading.meter_id == Meter.id)
        .where(*entered, Reading.charge_id.is_not(None) | beyond)
        .order_by(Unit.place)
        .limit(1)
    )
    if code := session.scalar(worked_on):
        sentence = mark("Unit {unit} has been worked on since. The import can't be undone any more.")
        raise Refusal(sentence, unit=code)
    take_back(act, list(session.scalars(select(Reading.id).where(*entered).order_by(Reading.id))))


def _stem(name: str) -> str:
    """水费 and 水表 are the same."""
    return normal(name).rstrip("费表")


_OF_USE = (ReadingKind.REGULAR, ReadingKind.ROLLED)
_COLUMNS = ("id", "item_id", "unit_id", "number", "multiplier", "digits", "since")
_FIRSTS = select(Reading.meter_id, Reading.value).where(STANDS, Reading.kind == ReadingKind.FIRST.value)
_READ = select(Reading.meter_id, Reading.period, Reading.value).where(STANDS, Reading.kind.in_(_OF_USE))
