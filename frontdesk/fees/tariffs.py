"""Fee items and their prices: who pays how much for what, from when on."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, select

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money, narrowed
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge
from frontdesk.fees.records.items import ROUNDINGS, Basis, FeeItem, Tariff
from frontdesk.residents.records import Building, Unit, UnitKind

PRICE_UNIT = 10_000
"""Prices are kept in 1/10000 yuan."""

DEAREST = 1_000_000 * PRICE_UNIT
"""No price is higher; so the largest unit's charge can still be written in capitals, and the estate's sum kept."""


@dataclass(frozen=True)
class Scope:
    """The units a price is for; all of them when nothing is set."""

    unit_kind: UnitKind | None = None
    building_id: int | None = None
    unit_id: int | None = None


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


def line_amount(price: int, quantity: int, rounding: int) -> Money:
    """Price (1/10000 yuan) × quantity (1/100), rounded half up once to `rounding` fen; exact in whole numbers."""
    # price × quantity is in 1/1,000,000 yuan, which is 1/10,000 fen.
    unit = PRICE_UNIT * rounding
    return Money((2 * price * quantity + unit) // (2 * unit) * rounding)


def _same_units(item_id: int, scope: dict[str, Any]) -> list[ColumnElement[bool]]:
    same = [getattr(Tariff, name).is_not_distinct_from(value) for name, value in scope.items()]
    return [Tariff.item_id == item_id, *same]


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

        Each: id, item_id, item, basis, rounding, price, since, until, unit_kind, building, unit.
        """
        asked = (
            select(Tariff, FeeItem, Building.code, Unit.code)
            .join(FeeItem)
            .outerjoin(Building, Building.id == Tariff.building_id)
            .outerjoin(Unit, Unit.id == Tariff.unit_id)
            .order_by(FeeItem.id, Tariff.since.desc(), Tariff.id.desc())
        )
        with self._ground.database.reading() as session:
            return [
                {
                    "id": tariff.id, "item_id": item.id, "item": item.name, "basis": item.basis,
                    "rounding": item.rounding,
                    "price": tariff.price, "since": tariff.since, "until": tariff.until, "unit_kind": tariff.unit_kind,
                    "building": building, "unit": unit,
                }
                for tariff, item, building, unit in session.execute(asked)
            ]  # fmt: skip

    def add_item(self, name: str, basis: Basis, rounding: int = 1) -> int:
        """A new fee item; gives back the id."""
        name = plain(name)
        if not name or len(name) > 40:
            raise Refusal(mark("Type a name of 1 to 40 characters."), field="item")
        if rounding not in ROUNDINGS:
            raise Refusal(mark("Choose how the amount is rounded."), field="rounding")
        with self._ground.act("fee_item_added", Right.SET_TARIFFS) as act:
            if act.session.scalar(select(FeeItem.id).where(FeeItem.name == name)):
                raise Refusal(mark("There is a fee item called {name} already."), field="item", name=name)
            item = FeeItem(name=name, basis=basis.value, rounding=rounding)
            act.session.add(item)
            act.session.flush()
            act.note("fee_item", item.id, basis=basis.value, rounding=rounding)
            return item.id

    def set_price(self, item_id: int, price: int, since: date, scope: Scope | None = None) -> int:
        """A price from a day on, for the units of the scope; the one before it ends the day before. Gives back the id.

        Refuses a day before which, or in whose month, the price before has already billed: what was billed stays as
        it was.
        """
        scope = scope or Scope()
        columns = {
            "unit_kind": scope.unit_kind.value if scope.unit_kind else None,
            "building_id": scope.building_id,
            "unit_id": scope.unit_id,
        }
        with self._ground.act("tariff_set", Right.SET_TARIFFS) as act:
            latest = act.session.scalar(
                select(Tariff).where(*_same_units(item_id, columns)).order_by(Tariff.since.desc()).limit(1)
            )
            if latest is not None and latest.since >= since:
                raise Refusal(
                    mark("A price from {day} on is set already. Choose a later day."), field="since", day=latest.since
                )
            billed = act.session.scalar(
                select(func.max(Charge.period)).where(Charge.item_id == item_id, Charge.source == "")
            )
            if latest is not None and billed is not None and since <= last_day(billed):
                raise Refusal(
                    mark("{month} has been billed. Choose a day after it."), field="since", month=period_text(billed)
                )
            if latest is not None and (latest.until is None or latest.until >= since):
                latest.until = since - timedelta(days=1)
            tariff = Tariff(item_id=item_id, price=price, since=since, **columns)
            act.session.add(tariff)
            act.session.flush()
            act.note("tariff", tariff.id, item=item_id, price=price, since=since.isoformat(), **columns)
            return tariff.id

    def end_price(self, tariff_id: int, day: date) -> None:
        """The price is in force up to a day and not after. Refuses a day on which the next one is in force."""
        with self._ground.act("tariff_ended", Right.SET_TARIFFS) as act:
            tariff = act.session.get_one(Tariff, tariff_id)
            if day < tariff.since:
                raise Refusal(
                    mark("The day lies before the price came into force, {day}."), field="until", day=tariff.since
                )
            scope = {name: getattr(tariff, name) for name in ("unit_kind", "building_id", "unit_id")}
            following = act.session.scalar(
                select(func.min(Tariff.since)).where(*_same_units(tariff.item_id, scope), Tariff.since > tariff.since)
            )
            if following is not None and day >= following:
                raise Refusal(
                    mark("The next price comes into force on {day}. Choose an earlier day."),
                    field="until",
                    day=following,
                )
            tariff.until = day
            act.note("tariff", tariff_id, until=day.isoformat())
