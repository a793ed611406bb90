"""Fee items and their prices: who pays how much for what, from when on."""

import re
import unicodedata
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, insert, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money, narrowed
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import CYCLES, ROUNDINGS, Basis, FeeItem, Split, Tariff, Tier, TierSpan
from frontdesk.fees.records.meters import Meter, SharedCost
from frontdesk.residents.records import Building, Unit, UnitKind

PRICE_UNIT = 10_000
"""Prices are kept in 1/10000 yuan."""

BY_CALENDAR = (Basis.AREA, Basis.INTERIOR, Basis.FIXED)
"""The bases of which a month costs the same every time; these have cycles and are charged by the day."""

PRICED = (*BY_CALENDAR, Basis.METERED)
"""The bases that have prices."""

MOST_TIERS = 10

DEAREST = 1_000_000 * PRICE_UNIT
"""No price is higher; so the largest unit's charge can still be written in capitals, and the estate's sum kept."""


@dataclass(frozen=True)
class Scope:
    """The units a price is for; all of them when nothing is set."""

    unit_kind: UnitKind | None = None
    building_id: int | None = None
    unit_id: int | None = None
    vacant: bool = False
    """For those of them alone that stand vacant; before every other price."""


@dataclass(frozen=True)
class Terms:
    """How an item is charged, beyond its basis; what means nothing for a basis is not kept of it."""

    cycle: int = 1
    prorated: bool = False
    split: Split = Split.AREA
    tier_span: TierSpan = TierSpan.MONTH

    def of(self, basis: Basis) -> "Terms":
        """What of it means something for a basis."""
        if basis in BY_CALENDAR:
            return Terms(self.cycle, self.prorated)
        return Terms(
            split=self.split if basis == Basis.SHARED else Split.AREA,
            tier_span=self.tier_span if basis == Basis.METERED else TierSpan.MONTH,
        )


_MONTH = re.compile(r"(2[01]\d\d)(?:[-/.年]?(0[1-9]|1[0-2])|[-/.年]([1-9]))月?", re.ASCII)
_PRICE = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)


def period_of(text: str) -> int:
    """`2026-11` as 202611. Refuses what is no month."""
    found = _MONTH.fullmatch("".join(unicodedata.normalize("NFKC", text).split()))
    if found:
        return int(found[1]) * 100 + int(found[2] or found[3])
    raise Refusal(mark("{text} is not a month. Type it like 2026-11."), field="period", text=text[:20])


def period_text(period: int) -> str:
    """202611 as `2026-11`."""
    return f"{period // 100}-{period % 100:02d}"


def first_day(period: int) -> date:
    """The first day of a period's month."""
    return date(period // 100, period % 100, 1)


def last_day(period: int) -> date:
    """The last day of a period's month."""
    year, month = divmod(period, 100)
    return date(year, month, monthrange(year, month)[1])


def months_later(period: int, months: int) -> int:
    """The period so many months after one: (202611, 2) → 202701."""
    year, month = divmod(period // 100 * 12 + period % 100 - 1 + months, 12)
    return year * 100 + month + 1


def price_of(text: str) -> int:
    """`2.50` in 1/10000 yuan. Refuses more than four decimals, negative prices and anything else."""
    figure = narrowed(text)
    price = Decimal(figure) * PRICE_UNIT if _PRICE.fullmatch(figure) else Decimal(-1)
    if price != price.to_integral_value() or not 0 <= price < DEAREST:
        raise Refusal(
            mark("{text} is not a price. Type it like 2.50, with at most four decimals."), field="price", text=text[:20]
        )
    return int(price)


def price_text(price: int) -> str:
    """25000 as `2.50`, 27350 as `2.735`: at least two decimals."""
    whole, rest = divmod(price, PRICE_UNIT)
    return f"{whole}.{f'{rest:04d}'.rstrip('0'):0<2}"


_TIER = re.compile(r"(\d+(?:\.\d{1,2})?)[/:](.+)", re.ASCII)


def tiers_of(text: str) -> tuple[tuple[int, int], ...]:
    """Lines like `180 / 7.00` as (from how much use on in 1/100, price in 1/10000 yuan). Refuses what is none."""
    tiers = []
    for line in filter(None, map(str.strip, unicodedata.normalize("NFKC", text).splitlines())):
        found = _TIER.fullmatch("".join(line.split()))
        if found is None:
            sentence = mark("{text} is no tier. Type one a line, from how much use on and its price: 180 / 7.00.")
            raise Refusal(sentence, field="tiers", text=line[:20])
        try:
            tiers.append((int(Decimal(found[1]) * 100), price_of(found[2])))
        except Refusal as refusal:
            refusal.field = "tiers"
            raise
    return tuple(tiers)


def tiers_text(tiers: Iterable[tuple[int, int]]) -> str:
    """Tiers as `tiers_of` reads them."""
    return "\n".join(f"{Decimal(above).scaleb(-2).normalize():f} / {price_text(price)}" for above, price in tiers)


def line_amount(price: int, quantity: int, rounding: int) -> Money:
    """Price (1/10000 yuan) × quantity (1/100), rounded half up once to `rounding` fen; exact in whole numbers."""
    # price × quantity is in 1/1,000,000 yuan, which is 1/10,000 fen.
    unit = PRICE_UNIT * rounding
    return Money((2 * price * quantity + unit) // (2 * unit) * rounding)


SCOPE = ("unit_kind", "building_id", "unit_id", "vacant")
"""The columns of a tariff that say which units it is for."""


def _same_units(item_id: int, scope: dict[str, Any]) -> list[ColumnElement[bool]]:
    same = [getattr(Tariff, name).is_not_distinct_from(value) for name, value in scope.items()]
    return [Tariff.item_id == item_id, *same]


def billed_until(session: Session, item_id: int) -> date | None:
    """The last day that any regular charge of an item is for; None when it has billed nothing."""
    # Written out, as the index of what is charged once has it: its end is where the latest month stands.
    latest = session.execute(
        select(Charge.period, Charge.months)
        .where(
            Charge.item_id == item_id, Charge.source == literal_column("''"), Charge.state != literal_column("'voided'")
        )
        .order_by(Charge.period.desc())
        .limit(1)
    ).first()
    return latest and last_day(months_later(latest.period, latest.months - 1))


class TariffDesk:
    """Keeps the fee items and tariffs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def items(self, *, basis: Iterable[Basis] = tuple(Basis), inactive: bool = False) -> list[FeeItem]:
        """The fee items of these bases, in the order they were added."""
        asked = select(FeeItem).where(FeeItem.basis.in_(tuple(basis))).order_by(FeeItem.id)
        with self._ground.database.reading() as session:
            return list(session.scalars(asked if inactive else asked.where(FeeItem.active)))

    def tariffs(self) -> list[dict[str, Any]]:
        """Every tariff, item by item, the newest first.

        Each: id, item_id, item, basis, rounding, price, tiers (above in 1/100, price), since, until, unit_kind,
        building, unit, vacant, and of the item: cycle, prorated, split, tier_span, active.
        """
        asked = (
            select(Tariff, FeeItem, Building.code, Unit.code)
            .join(FeeItem)
            .outerjoin(Building, Building.id == Tariff.building_id)
            .outerjoin(Unit, Unit.id == Tariff.unit_id)
            .order_by(FeeItem.id, Tariff.since.desc(), Tariff.id.desc())
        )
        with self._ground.database.reading() as session:
            tiers = defaultdict(list)
            for tier in session.scalars(select(Tier).order_by(Tier.above)):
                tiers[tier.tariff_id].append((tier.above, tier.price))
            return [
                {
                    **item_facts(item), "id": tariff.id, "price": tariff.price, "tiers": tuple(tiers[tariff.id]),
                    "since": tariff.since, "until": tariff.until, "unit_kind": tariff.unit_kind, "building": building,
                    "unit": unit, "vacant": tariff.vacant,
                }
                for tariff, item, building, unit in session.execute(asked)
            ]  # fmt: skip

    def add_item(self, name: str, basis: Basis, rounding: int = 1, terms: Terms | None = None) -> int:
        """A new fee item; gives back the id."""
        fields = _checked_item(name, basis, rounding, terms or Terms())
        with self._ground.act("fee_item_added", Right.SET_TARIFFS) as act:
            _refuse_known(act.session, fields["name"])
            item = FeeItem(**fields)
            act.session.add(item)
            act.session.flush()
            _note_item(act, item)
            return item.id

    def change_item(self, item_id: int, name: str, basis: Basis, rounding: int, terms: Terms) -> None:
        """Put right a fee item that was just added. Refuses one that has a price, a meter, a cost or a charge."""
        fields = _checked_item(name, basis, rounding, terms)
        with self._ground.act("fee_item_changed", Right.SET_TARIFFS) as act:
            if any(act.session.scalar(select(exists().where(of.item_id == item_id))) for of in _OF_ITEM):
                raise Refusal(mark("This fee item is in use and stays as it is. Stop using it and add another."))
            item = act.session.get_one(FeeItem, item_id)
            if fields["name"] != item.name:
                _refuse_known(act.session, fields["name"])
            for key, value in fields.items():
                setattr(item, key, value)
            act.session.flush()
            _note_item(act, item)

    def use_item(self, item_id: int, active: bool) -> None:
        """Stop using a fee item, or use it again: nothing more is charged for it; what is charged already stays."""
        with self._ground.act("fee_item_resumed" if active else "fee_item_stopped", Right.SET_TARIFFS) as act:
            act.session.get_one(FeeItem, item_id).active = active
            act.session.flush()
            act.note("fee_item", item_id, active=active)

    def set_price(
        self,
        item_id: int,
        price: int,
        since: date,
        scope: Scope | None = None,
        tiers: Sequence[tuple[int, int]] = (),
    ) -> int:
        """A price from a day on, for the units of the scope; the one before it ends the day before. Gives back the id.

        `tiers` of a metered item are (from how much use on in 1/100, price). Refuses a day before which, or in whose
        period, the price before has already billed: what was billed stays as it was.
        """
        scope = scope or Scope()
        columns = {
            "unit_kind": scope.unit_kind.value if scope.unit_kind else None,
            "building_id": scope.building_id,
            "unit_id": scope.unit_id,
            "vacant": scope.vacant,
        }
        with self._ground.act("tariff_set", Right.SET_TARIFFS) as act:
            _refuse_unpriced(act.session.get_one(FeeItem, item_id), tiers)
            latest = act.session.scalar(
                select(Tariff).where(*_same_units(item_id, columns)).order_by(Tariff.since.desc()).limit(1)
            )
            if latest is not None and latest.since >= since:
                raise Refusal(
                    mark("A price from {day} on is set already. Choose a later day."), field="since", day=latest.since
                )
            billed = billed_until(act.session, item_id)
            if latest is not None and billed is not None and since <= billed:
                raise Refusal(
                    mark("{month} has been billed. Choose a day after it."), field="since", month=_month(billed)
                )
            if latest is not None and (latest.until is None or latest.until >= since):
                latest.until = since - timedelta(days=1)
            tariff = Tariff(item_id=item_id, price=price, since=since, **columns)
            act.session.add(tariff)
            act.session.flush()
            _keep_tiers(act.session, tariff.id, tiers)
            act.note(
                "tariff", tariff.id, item=item_id, price=price, since=since.isoformat(), tiers=list(tiers), **columns
            )
            return tariff.id

    def correct_price(self, tariff_id: int, price: int, tiers: Sequence[tuple[int, int]] = ()) -> None:
        """Put right a price that was mistyped. Refuses one that has billed: it is ended, and succeeded by another."""
        with self._ground.act("tariff_corrected", Right.SET_TARIFFS) as act:
            tariff = act.session.get_one(Tariff, tariff_id)
            _refuse_unpriced(act.session.get_one(FeeItem, tariff.item_id), tiers)
            billed = billed_until(act.session, tariff.item_id)
            if billed is not None and tariff.since <= billed:
                sentence = mark("{month} has been billed at this price. Set a new price from a later day on.")
                raise Refusal(sentence, field="price", month=_month(billed))
            tariff.price = price
            act.session.execute(delete(Tier).where(Tier.tariff_id == tariff_id))
            _keep_tiers(act.session, tariff_id, tiers)
            act.note("tariff", tariff_id, price=price, tiers=list(tiers))

    def end_price(self, tariff_id: int, day: date) -> None:
        """The price is in force up to a day and not after.

        Refuses a day on which the next one is in force, and one before the last that has been billed.
        """
        with self._ground.act("tariff_ended", Right.SET_TARIFFS) as act:
            tariff = act.session.get_one(Tariff, tariff_id)
            if day < tariff.since:
                raise Refusal(
                    mark("The day lies before the price came into force, {day}."), field="until", day=tariff.since
                )
            scope = {name: getattr(tariff, name) for name in SCOPE}
            following = act.session.scalar(
                select(func.min(Tariff.since)).where(*_same_units(tariff.item_id, scope), Tariff.since > tariff.since)
            )
            if following is not None and day >= following:
                raise Refusal(
                    mark("The next price comes into force on {day}. Choose an earlier day."),
                    field="until",
                    day=following,
                )
            billed = billed_until(act.session, tariff.item_id)
            if billed is not None and tariff.since <= billed and day < min(billed, tariff.until or billed):
                sentence = mark("{month} has been billed. Choose its last day or a later one.")
                raise Refusal(sentence, field="until", month=_month(billed))
            tariff.until = day
            act.note("tariff", tariff_id, until=day.isoformat())


_OF_ITEM = (Tariff, Meter, SharedCost, Charge)
"""Where a fee item is used."""


def item_facts(item: FeeItem) -> dict[str, Any]:
    """What a list shows of a fee item: item_id, item (its name) and how it is charged."""
    return {
        "item_id": item.id, "item": item.name, "basis": item.basis, "rounding": item.rounding, "cycle": item.cycle,
        "prorated": item.prorated, "split": item.split, "tier_span": item.tier_span, "active": item.active,
    }  # fmt: skip


def _checked_item(name: str, basis: Basis, rounding: int, terms: Terms) -> dict[str, Any]:
    name, terms = plain(name), terms.of(basis)
    if not name or len(name) > 40:
        raise Refusal(mark("Type a name of 1 to 40 characters."), field="item")
    if rounding not in ROUNDINGS:
        raise Refusal(mark("Choose how the amount is rounded."), field="rounding")
    if terms.cycle not in CYCLES:
        raise Refusal(mark("Choose how many months are charged at once."), field="cycle")
    return {
        "name": name, "basis": basis.value, "rounding": rounding, "cycle": terms.cycle, "prorated": terms.prorated,
        "split": terms.split.value, "tier_span": terms.tier_span.value,
    }  # fmt: skip


def _refuse_known(session: Session, name: str) -> None:
    if session.scalar(select(FeeItem.id).where(FeeItem.name == name)):
        raise Refusal(mark("There is a fee item called {name} already."), field="item", name=name)


def _note_item(act: Act, item: FeeItem) -> None:
    act.note(
        "fee_item", item.id, basis=item.basis, rounding=item.rounding, cycle=item.cycle, prorated=item.prorated,
        split=item.split, tier_span=item.tier_span,
    )  # fmt: skip


def _refuse_unpriced(item: FeeItem, tiers: Sequence[tuple[int, int]]) -> None:
    if item.basis not in PRICED:
        raise Refusal(mark("{item} has no price of its own. Choose another fee item."), field="item", item=item.name)
    if tiers and item.basis != Basis.METERED:
        raise Refusal(mark("Only what is charged by meter has tiers."), field="tiers")
    above = [above for above, _ in tiers]
    if len(tiers) > MOST_TIERS or above != sorted(set(above)) or 0 in above:
        raise Refusal(mark("Each tier begins above the one before it."), field="tiers")


def _keep_tiers(session: Session, tariff_id: int, tiers: Sequence[tuple[int, int]]) -> None:
    if tiers:
        session.execute(
            insert(Tier), [{"tariff_id": tariff_id, "above": above, "price": price} for above, price in tiers]
        )


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
