"""What the meters counted and nobody has billed yet, unit by unit, and what it comes to tier by tier."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import Integer, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.prices import Price
from frontdesk.fees.billing.prorata import Part
from frontdesk.fees.billing.tariffs import first_day, last_day
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
_BILLED_USE = Prepared(
    select(Meter.item_id, Meter.unit_id, Reading.period, func.sum(Reading.use, type_=Integer).label("use"))
    .join(Meter, Meter.id == Reading.meter_id)
    .where(
        Reading.period.between(bindparam("since"), bindparam("until")),
        Reading.charge_id.is_not(None),
        Meter.item_id.in_(among_ids()),
    )
    .group_by(Meter.item_id, Meter.unit_id, Reading.period)
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


class Counted:
    """The use that is counted for the tiers of each unit and item: what was billed before, and what is drawn up."""

    def __init__(self, session: Session, spans: dict[int, str], periods: Iterable[int]) -> None:
        """`spans` are the tier spans of the items that have tiers, `periods` those of the readings to be billed."""
        self._spans = spans
        self._use: dict[tuple[int, int, int], int] = defaultdict(int)
        periods = set(periods)
        if not spans or not periods:
            return
        months = min(periods), max(periods)
        years = months[0] // 100 * 100 + 1, months[1] // 100 * 100 + 12
        for span, (since, until) in ((TierSpan.MONTH, months), (TierSpan.YEAR, years)):
            if items := [item for item, of in spans.items() if of == span]:
                for row in _BILLED_USE.each(session, since=since, until=until, ids=ids_text(items)):
                    self._use[row.item_id, row.unit_id, self._bucket(row.item_id, row.period)] += row.use

    def parts(self, item_id: int, unit_id: int, period: int, use: int, price: Price) -> list[Part]:
        """The use of a month, tier by tier; it is counted from now on."""
        before = 0
        if item_id in self._spans:
            key = item_id, unit_id, self._bucket(item_id, period)
            before = self._use[key]
            self._use[key] += use
        first, last = first_day(period), last_day(period)
        return [(first, last, tier, quantity, 1, 1) for tier, quantity in price.split(use, before)]

    def _bucket(self, item_id: int, period: int) -> int:
        return period // 100 if self._spans[item_id] == TierSpan.YEAR else period
