"""What the meters counted and nobody has billed yet, unit by unit, and what it comes to tier by tier."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Integer, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.prices import Price
from frontdesk.fees.billing.prorata import Part
from frontdesk.fees.billing.tariffs import first_day, last_day
from frontdesk.fees.records import Charge, ChargePart
from frontdesk.fees.records.items import TierSpan
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind


class Unread(NamedTuple):
    """A reading that is not billed yet: use in 1/100 of the meter's unit."""

    id: int
    period: int
    read_on: date
    use: int


# Written out, as the indexes have it.
_STANDS = Reading.withdrawn == literal_column("0")
_UNBILLED = Prepared(
    select(Meter.unit_id, Meter.item_id, Reading.id, Reading.period, Reading.read_on, Reading.use)
    .join(Meter, Meter.id == Reading.meter_id)
    .where(
        Reading.charge_id.is_(None),
        Reading.period <= bindparam("period"),
        _STANDS,
        Reading.kind != ReadingKind.FIRST.value,
    )
    .order_by(Reading.period, Reading.read_on, Reading.id)
)
_METERS = Prepared(
    select(Meter.unit_id, Meter.item_id)
    .where(Meter.since <= bindparam("last"), or_(Meter.until.is_(None), Meter.until >= bindparam("first")))
    .order_by(Meter.item_id)
)
_BILLED = Prepared(
    select(
        Meter.item_id, Meter.unit_id, Charge.id, Charge.price, Charge.quantity, Reading.period,
        func.sum(Reading.use, type_=Integer).label("use"),
    )
    .join(Meter, Meter.id == Reading.meter_id)
    .join(Charge, Charge.id == Reading.charge_id)
    .where(Reading.period.between(bindparam("since"), bindparam("until")), Meter.item_id.in_(among_ids()))
    .group_by(Charge.id, Reading.period)
)  # fmt: skip
_BILLED_PARTS = Prepared(
    select(ChargePart.charge_id, ChargePart.since, ChargePart.price, ChargePart.quantity).where(
        ChargePart.charge_id.in_(among_ids())
    )
)


def unbilled(session: Session, period: int) -> dict[int, dict[int, list[Unread]]]:
    """The readings up to a period that no charge bills, by unit and item, oldest first.

    A unit with a meter in that month of which nothing was read has an empty list.
    """
    found: dict[int, dict[int, list[Unread]]] = defaultdict(dict)
    for unit_id, item_id in _METERS.each(session, first=first_day(period), last=last_day(period)):
        found[unit_id][item_id] = []
    for unit_id, item_id, *reading in _UNBILLED.each(session, period=period):
        found[unit_id].setdefault(item_id, []).append(Unread(*reading))
    return dict(found)


Span = tuple[int, int]
"""Some of the use of a month or year, from so much on up to so much, in 1/100 of the meter's unit."""

_Key = tuple[int, int, int]
"""Item, unit, and month or year."""

_PriceIn = Callable[[int], Price | None]

_FAR = 2**62
"""More than any meter counts."""


class Counted:
    """Which use of a month or year each unit's charges of an item take up, so that what is billed next fills the rest.

    So the months of a year cost the same in whichever order they are billed, voided and billed again. What a charge
    takes up is told by its prices: where the limits of tiers change within a year, a gap that is left by a voided
    charge is found to lie as low as its prices allow.
    """

    def __init__(self, session: Session, spans: dict[int, str], periods: Collection[int]) -> None:
        """`spans` are the tier spans of the items that have tiers, `periods` those of the readings to be billed."""
        self._spans = spans
        self._billed: dict[_Key, list[tuple[int, int, int]]] = defaultdict(list)
        self._taken: dict[_Key, list[Span]] = {}
        if not spans or not periods:
            return
        since, until = min(periods), max(periods)
        if TierSpan.YEAR in spans.values():
            since, until = year_of(since)[0], year_of(until)[1]
        rows = _BILLED.all(session, since=since, until=until, ids=ids_text(list(spans)))
        parted = {row.id: row for row in rows if not row.quantity}
        for row in rows:
            if row.quantity:
                self._keep(row, row.period, row.price, row.use)
        for part in _BILLED_PARTS.each(session, ids=ids_text(list(parted))) if parted else ():
            self._keep(parted[part.charge_id], _month_of(part.since), part.price, part.quantity)

    def _keep(self, charge: Any, period: int, price: int, quantity: int) -> None:
        key = charge.item_id, charge.unit_id, self._bucket(charge.item_id, period)
        self._billed[key].append((period, price, quantity))

    def parts(self, item_id: int, unit_id: int, uses: Iterable[tuple[int, int]], price_in: _PriceIn) -> list[Part]:
        """What was used month by month, (period, use) each, tier by tier; it is counted from now on.

        `price_in` gives the unit's price in a month, which those that are billed must have.
        """
        found: list[Part] = []
        before = None
        for period, use in uses:
            price, bucket = price_in(period), self._bucket(item_id, period)
            assert price is not None
            spans = self._take((item_id, unit_id, bucket), use, price_in) if bucket else [(0, use)]
            for low, high in spans:
                for tier, quantity in price.split(high - low, low):
                    since = first_day(period)
                    if found and found[-1][2] == tier and before == bucket:
                        since, _, _, more, _, _ = found.pop()
                        quantity += more
                    found.append((since, last_day(period), tier, quantity, 1, 1))
                    before = bucket
        return found

    def _take(self, key: _Key, use: int, price_in: _PriceIn) -> list[Span]:
        taken = self._taken.get(key)
        if taken is None:
            taken = self._taken[key] = []
            for begin, quantity in sorted(
                (price.begin_of(tier) if (price := price_in(period)) else 0, quantity)
                for period, tier, quantity in self._billed.get(key, ())
            ):
                take(taken, quantity, begin)
        return take(taken, use)

    def _bucket(self, item_id: int, period: int) -> int:
        """The month or year over which use is counted for tiers; 0 of an item without any."""
        span = self._spans.get(item_id)
        return 0 if span is None else period // 100 if span == TierSpan.YEAR else period


def take(taken: list[Span], use: int, begin: int = 0) -> list[Span]:
    """So much use out of what is not taken yet, the lowest from `begin` on; it is taken from now on."""
    found = []
    for low, high in (*taken, (_FAR, _FAR)):
        end = min(low, begin + use)
        if begin < end:
            found.append((begin, end))
            use -= end - begin
        begin = max(begin, high)
    taken[:] = sorted([*taken, *found])
    return found


def year_of(period: int) -> tuple[int, int]:
    """The first and the last month of the year in which a month lies."""
    return period // 100 * 100 + 1, period // 100 * 100 + 12


def _month_of(day: date) -> int:
    return day.year * 100 + day.month
