"""Drawing up a month: each unit, each item, by the price, the days, the meters and the shares of costs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.estate import Estate
from frontdesk.core.money import Money
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.statements import Prepared
from frontdesk.core.words import Speaker, mark
from frontdesk.fees.billing.bills import Bill, ItemSum, Line, Skipped
from frontdesk.fees.billing.metered import Counted, Unread, unbilled, year_of
from frontdesk.fees.billing.owners import Former, former_owners
from frontdesk.fees.billing.prices import Price, PriceList, Whose
from frontdesk.fees.billing.prorata import Part, come_to, cycle_begin, is_whole, parts_within
from frontdesk.fees.billing.shared import NO_AREA_TO_SHARE, NOBODY_SHARES, SHARE, Cost, Sharer, costs_of, split
from frontdesk.fees.billing.tariffs import first_day, last_day, line_amount, months_later, period_text
from frontdesk.fees.records import Charge, ChargePart, State
from frontdesk.fees.records.items import REGULAR, Basis, FeeItem
from frontdesk.residents.records import Status, Unit

NOBODY_PAYS = mark("Not sold yet")
NOT_HANDED_OVER = mark("Handed over later, on {day}")
NO_TARIFF = mark("No price applies")
NO_PRICE = mark("{item}: no price applies")
NO_AREA = mark("{item}: the gross area is missing")
NO_INTERIOR = mark("{item}: the interior area is missing")
NO_READING = mark("{item}: the meter has not been read")
COMES_TO_NOTHING = mark("{item}: comes to 0.00")
NOT_CHARGED = mark("{item}: the period that began in {month} is not charged")
BILLED_ALREADY = mark("Billed already")

DRAWING_UP = mark("Drawing up")

SOME = 1000
"""Rows after which it is told how far a run has come."""


class _Item:
    """A regular item in a month: the cycle that is charged, and which units have been."""

    def __init__(self, row: Any, period: int) -> None:
        self.id, self.name, self.basis = row.id, row.name, row.basis
        self.rounding, self.cycle, self.prorated, self.tier_span = row.rounding, row.cycle, row.prorated, row.tier_span
        self.begin = cycle_begin(period, row.cycle)
        self.first, self.last = first_day(self.begin), last_day(months_later(self.begin, row.cycle - 1))
        self.late = self.begin != period
        """Whether the cycle is running: only units handed over meanwhile are still charged, if it is by the day."""
        self.billed: set[int] = set()

    def quantity(self, area: int, interior: int | None) -> int:
        """What the price is multiplied by, in 1/100."""
        if self.basis == Basis.AREA:
            return area
        return (interior or 0) if self.basis == Basis.INTERIOR else 100


class _Plan(NamedTuple):
    """What units that pay alike are charged for an item: at `price` for the whole cycle, or by the days of `spans`."""

    item: _Item
    price: int | None
    spans: list[tuple[date, date, int]]


_REGULAR = Prepared(
    select(
        FeeItem.id, FeeItem.name, FeeItem.basis, FeeItem.rounding, FeeItem.cycle, FeeItem.prorated, FeeItem.tier_span
    )
    .where(FeeItem.active, FeeItem.basis.in_(REGULAR))
    .order_by(FeeItem.id)
)
_UNITS = Prepared(
    select(
        Unit.id, Unit.code, Unit.kind, Unit.building_id, Unit.gross_area, Unit.interior_area, Unit.status,
        Unit.handover_date,
    ).order_by(Unit.place)
)  # fmt: skip
_COUNT = Prepared(select(func.count()).select_from(Unit))
_STANDS = Charge.state != literal_column("'voided'")
"""Written out, as the index `uq_charge_once` has it: a bound state would not meet it."""
_BILLED = Prepared(
    select(Charge.item_id, Charge.unit_id).where(Charge.period == bindparam("period"), Charge.source == "", _STANDS)
)
_OF_FORMER = Prepared(
    select(
        Charge.source,
        Charge.state,
        func.min(ChargePart.since).label("since"),
        func.max(ChargePart.until).label("until"),
    )
    .outerjoin(ChargePart, ChargePart.charge_id == Charge.id)
    .where(
        Charge.unit_id == bindparam("unit"),
        Charge.item_id == bindparam("item"),
        Charge.source != literal_column("''"),
        Charge.source.startswith("until "),
    )
    .group_by(Charge.id)
)


def draw_up(session: Session, period: int, due_in: int, progress: Progress = unheard) -> Bill:
    """Work out a month's charges: each unit, each regular item whose cycle begins in it, at the prices in force.

    A prorated item's cycle that is running is also charged to the units handed over meanwhile, from that day on.
    """
    return _Drawing(session, period, due_in).drawn(progress)


class _Drawing:
    """A month being drawn up."""

    def __init__(self, session: Session, period: int, due_in: int) -> None:
        self._session, self._period = session, period
        self._first, self._last = first_day(period), last_day(period)
        items = [_Item(row, period) for row in _REGULAR.all(session)]
        self._items = {item.id: item for item in items}
        self._cycled = [item for item in items if item.basis not in (Basis.METERED, Basis.SHARED)]
        self._readings = self._read()
        read = [one for of_unit in self._readings.values() for each in of_unit.values() for one in each]
        periods = {one.period for one in read}
        early = min([self._first, *(item.first for item in items), *map(first_day, periods)])
        late = max([self._last, *(item.last for item in items)])
        years = [year_of(period) for period in periods]  # tiers of a year are filled by what all of it was billed at
        self._prices = PriceList(
            session,
            min([early, *(first_day(begin) for begin, _ in years)]),
            max([late, *(last_day(end) for _, end in years)]),
        )
        tiered = {item: self._items[item].tier_span for item in self._prices.tiered if item in self._items}
        self._counted = Counted(session, tiered, periods)
        early = min([early, *(one.read_on - timedelta(days=1) for one in read)])
        self._former = former_owners(session, early)
        for begin in {item.begin for item in items}:
            for item_id, unit_id in _BILLED.each(session, period=begin):
                if item_id in self._items and self._items[item_id].begin == begin:
                    self._items[item_id].billed.add(unit_id)
        self._handed_over_late = min((item.first for item in self._cycled if item.prorated), default=self._last)
        self._amounts: dict[tuple[int, int, int], int] = {}
        self._sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
        self._bill = Bill(period, self._last + timedelta(days=due_in))
        self._plans: dict[object, tuple[list[_Plan], bool]] = {}
        self._metered_prices: dict[tuple[object, int, int], Price | None] = {}

    def _read(self) -> dict[int, dict[int, list[Unread]]]:
        if any(item.basis == Basis.METERED for item in self._items.values()):
            return unbilled(self._session, self._period)
        return {}

    def drawn(self, progress: Progress) -> Bill:
        """The bill."""
        bill, end = self._bill, self._last
        count = _COUNT.one(self._session)[0]
        shares = self._shares()
        for done, unit in enumerate(_UNITS.each(self._session)):
            if done % SOME == 0:
                progress(done, count, DRAWING_UP)
            unit_id, code, kind, building_id, area, interior, status, handover = unit
            if status == Status.UNSOLD:
                bill.skipped.append(Skipped(code, NOBODY_PAYS))
                continue
            if handover is not None and handover > end:
                bill.skipped.append(Skipped(code, NOT_HANDED_OVER, {"day": handover}))
                continue
            whose = Whose(unit_id, building_id, kind, status == Status.VACANT)
            alike = whose if unit_id in self._prices.own else whose[1:]
            found = self._plans.get(alike)
            if found is None:
                found = self._plans[alike] = self._planned(whose)
            plans, priced = found
            share, metered = shares.get(unit_id), self._readings.get(unit_id)
            if not priced and not share:
                bill.skipped.append(Skipped(code, NO_TARIFF))
            known = False
            by_days = unit_id in self._former or (handover is not None and handover > self._handed_over_late)
            for plan in plans:
                item = plan.item
                if unit_id in item.billed:
                    known = known or not item.late
                elif item.late and not (item.prorated and handover is not None and handover > item.first):
                    facts = {"item": item.name, "month": period_text(item.begin)}
                    bill.skipped.append(Skipped(code, NOT_CHARGED, facts))
                elif plan.price is not None and not (by_days and item.prorated):
                    self._whole(unit_id, code, item, item.quantity(area, interior), plan.price)
                else:
                    known = self._by_days(unit_id, code, plan, item.quantity(area, interior), handover) or known
            if metered:
                known = self._metered(whose, code, alike, metered) or known
            for row, part in share or ():
                self._charge(row, (part,), code)
            if known:
                bill.skipped.append(Skipped(code, BILLED_ALREADY))
        self._sum_up()
        return bill

    def _planned(self, whose: Whose) -> tuple[list[_Plan], bool]:
        """What a unit and those like it are charged by the calendar; and whether any price at all is for them."""
        plans, priced = [], False
        for item in self._items.values():
            if item.basis in (Basis.METERED, Basis.SHARED):
                priced = priced or bool(self._prices.over(self._first, self._last, item.id, whose))
                continue
            over = self._prices.over(item.first, item.last, item.id, whose)
            spans = [(since, until, price.price) for since, until, price in over]
            if item.prorated and spans:
                whole = len(spans) == 1 and spans[0][:2] == (item.first, item.last)
                plans.append(_Plan(item, spans[0][2] if whole else None, spans))
            elif spans and spans[0][0] == item.first:
                plans.append(_Plan(item, spans[0][2], [(item.first, item.last, spans[0][2])]))
        return plans, priced or bool(plans)

    def _whole(self, unit_id: int, code: str, item: _Item, quantity: int, price: int) -> None:
        """Charge the whole cycle at one price."""
        times = price, quantity * item.cycle, item.rounding
        amount = self._amounts.get(times)
        if amount is None:
            amount = self._amounts[times] = int(line_amount(*times))
        self._charge(
            (unit_id, item.id, item.begin, price, quantity, item.cycle, amount, "", None, ""), (), code, quantity
        )

    def _by_days(self, unit_id: int, code: str, plan: _Plan, quantity: int, handover: date | None) -> bool:
        """Charge the days of the cycle from the handover on, those of each owner apart, at the prices in force.

        They are the owner's of that time, also when the unit was sold after the cycle. Gives back whether some of
        them are charged already.
        """
        item = plan.item
        since = item.first if handover is None else max(item.first, handover)
        former = [one for one in self._former.get(unit_id, ()) if since <= one.until]
        sources, charged = self._of_former(unit_id, item.id) if former else (set(), [])
        known = False
        for one in (*former, None):
            if since > item.last:
                break
            until = min(one.until, item.last) if one else item.last
            parts = parts_within(plan.spans, since, until, quantity)
            if not parts:
                self._bill.skipped.append(Skipped(code, NO_PRICE, {"item": item.name}))
            elif one is None and is_whole(parts, item.begin, item.cycle):
                self._whole(unit_id, code, item, quantity, parts[0][2])
            elif any(first <= until and since <= last for first, last in charged):
                known = True
            else:
                amount = int(come_to(parts, item.rounding))
                self._charge(
                    (unit_id, item.id, item.begin, amount * 100, 0, item.cycle, amount,
                     *self._whose(one, sources, (since, until) if former else None)),
                    parts, code, quantity,
                )  # fmt: skip
            since = until + timedelta(days=1)
        return known

    def _metered(self, whose: Whose, code: str, alike: object, metered: dict[int, list[Unread]]) -> bool:
        """Charge what the meters of a unit counted; gives back whether any of it is billed already."""
        known = False
        for item_id, readings in metered.items():
            item = self._items.get(item_id)
            if item is None:
                continue
            if whose.unit_id in item.billed:
                known = True
            elif not readings:
                self._bill.skipped.append(Skipped(code, NO_READING, {"item": item.name}))
            elif whose.unit_id not in self._former:
                self._charge_use(whose, code, alike, item, readings, ("", None, ""))
            else:
                left = self._former[whose.unit_id]
                sources, _ = self._of_former(whose.unit_id, item_id)
                for one in (*left, None):
                    its = [each for each in readings if _owner_when_read(left, each) == one]
                    if its:
                        self._charge_use(whose, code, alike, item, its, self._whose(one, sources, None))
        return known

    def _charge_use(
        self, whose: Whose, code: str, alike: object, item: _Item, readings: list[Unread], owner: tuple[Any, ...]
    ) -> None:
        def price_in(period: int) -> Price | None:
            key = alike, item.id, period
            if key not in self._metered_prices:
                self._metered_prices[key] = self._prices.on(first_day(period), item.id, whose)
            return self._metered_prices[key]

        uses = [(period, sum(one.use for one in some)) for period, some in groupby(readings, attrgetter("period"))]
        if any(price_in(period) is None for period, _ in uses):
            self._bill.skipped.append(Skipped(code, NO_PRICE, {"item": item.name}))
            return
        parts = self._counted.parts(item.id, whose.unit_id, uses, price_in)
        amount = int(come_to(parts, item.rounding))
        price_and_quantity = parts[0][2:4] if len(parts) == 1 else (amount * 100, 0)
        place = len(self._bill.rows)
        row = (whose.unit_id, item.id, self._period, *price_and_quantity, 1, amount, *owner)
        if self._charge(row, parts if len(parts) > 1 else (), code, 100):
            self._bill.readings += [(place, one.id) for one in readings]

    def _shares(self) -> dict[int, list[tuple[Line, Part]]]:
        """The shares of the month's costs, unit by unit; a cost that can't be shared rightly is left out whole."""
        found: dict[int, list[tuple[Line, Part]]] = defaultdict(list)
        costs = costs_of(self._session, self._period)
        sharers = [
            Sharer(unit.id, unit.code, unit.kind, unit.building_id, unit.gross_area)
            for unit in (_UNITS.all(self._session) if costs else ())
            if unit.status != Status.UNSOLD and (unit.handover_date is None or unit.handover_date <= self._last)
        ]
        for cost in costs:
            units = cost.among(sharers)
            weights = [cost.weight(unit) for unit in units]
            told: dict[str, object] = {"item": cost.item, "total": cost.total.grouped()}
            if not units:
                self._bill.skipped.append(Skipped("-", NOBODY_SHARES, told))
            elif 0 in weights:
                self._bill.skipped.append(Skipped(units[weights.index(0)].code, NO_AREA_TO_SHARE, told))
            else:
                self._bill.costs.append(cost.id)
                for unit_id, line in self._split(cost, units, weights):
                    found[unit_id].append(line)
        return found

    def _split(
        self, cost: Cost, units: Sequence[Sharer], weights: list[int]
    ) -> Iterator[tuple[int, tuple[Line, Part]]]:
        whole, price, source = sum(weights), int(cost.total) * 100, f"{SHARE}{cost.id}"
        shares = split(int(cost.total), weights, cost.rounding)
        for unit, weight, amount in zip(units, weights, shares, strict=True):
            row = (unit.unit_id, cost.item_id, self._period, amount * 100, 0, 1, amount, source, None, cost.remark)
            yield unit.unit_id, (row, (self._first, self._last, price, 100, weight, whole))

    def _charge(self, row: Line, parts: Sequence[Part], code: str, quantity: int = 100) -> bool:
        """Add a charge to the bill; one of nothing is left out, and why is said."""
        item, amount, bill = self._items[row[1]], row[6], self._bill
        if not amount:
            missing = NO_INTERIOR if item.basis == Basis.INTERIOR else NO_AREA
            bill.skipped.append(Skipped(code, COMES_TO_NOTHING if quantity else missing, {"item": item.name}))
            return False
        for n, part in enumerate(parts, start=1):
            bill.parts.append((len(bill.rows), n, *part))
        bill.rows.append(row)
        sums = self._sums[item.id]
        sums[0] += 1
        sums[1] += amount
        return True

    def _whose(
        self, former: Former | None, sources: set[str], span: tuple[date, date] | None
    ) -> tuple[str, int | None, str]:
        """Source, person and remark of a charge: of the owners until a day, or of those who are there now."""
        days = self._say("{first} to {last}", first=span[0], last=span[1]) if span else ""
        if former is None:
            return "", None, days
        source = again = f"until {former.until}"
        count = 1
        while again in sources:  # a voided charge keeps its source
            count += 1
            again = f"{source} ({count})"
        sources.add(again)
        return (
            again,
            former.person_id,
            self._say("{text} ({more})", text=former.names, more=days) if days else former.names,
        )

    def _of_former(self, unit_id: int, item_id: int) -> tuple[set[str], list[tuple[date, date]]]:
        """What was charged to former owners: the sources, of voided charges too, and the days that are charged."""
        rows = _OF_FORMER.all(self._session, unit=unit_id, item=item_id)
        days = [(row.since, row.until) for row in rows if row.state != State.VOIDED and row.since is not None]
        return {row.source for row in rows}, days

    @cached_property
    def _say(self) -> Speaker:
        """The words of papers: remarks stand on them."""
        return Speaker(self._session.scalars(select(Estate.paper_language)).one())

    def _sum_up(self) -> None:
        bill = self._bill
        for item_id in sorted(self._sums):
            item, (count, total) = self._items[item_id], self._sums[item_id]
            bill.by_item[item.name] = ItemSum(count, Money(total), item.basis, item.cycle)
        bill.total = Money(sum(one.total for one in bill.by_item.values()))


def _owner_when_read(left: Sequence[Former], reading: Unread) -> Former | None:
    """Whose use a reading shows, of the owners who left; on the first day of the next ones it is still theirs."""
    return next((one for one in left if reading.read_on <= one.until + timedelta(days=1)), None)
