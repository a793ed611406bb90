"""The price that is in force for a unit on a day, and which price each part of what a meter counted has."""

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.fees.records.items import Tariff, Tier


class Price(NamedTuple):
    """A price in 1/10000 yuan, and the tiers above it: each from how much use on (1/100), at which price."""

    price: int
    tiers: tuple[tuple[int, int], ...] = ()

    def split(self, use: int, before: int = 0) -> list[tuple[int, int]]:
        """Use (1/100 of the meter's unit) after so much `before` it, tier by tier: (price, quantity) of each."""
        edges = [0, *(above for above, _ in self.tiers)]
        prices = [self.price, *(price for _, price in self.tiers)]
        found = []
        for (low, high), price in zip(pairwise([*edges, before + use + 1]), prices, strict=True):
            within = min(high, before + use) - max(low, before)
            if within > 0:
                found.append((price, within))
        return found

    def begin_of(self, price: int) -> int:
        """From how much use on (1/100) the lowest tier at a price applies; 0 if none has it."""
        return next((above for above, each in ((0, self.price), *self.tiers) if each == price), 0)


class Whose(NamedTuple):
    """What decides which price a unit pays."""

    unit_id: int
    building_id: int
    kind: str
    vacant: bool


_Scope = tuple[bool, str, Any]
_InForce = list[tuple[date, date, Price]]


class PriceList:
    """The tariffs in force on any day from one to another, ready to be asked unit by unit."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        asked = select(Tariff).where(Tariff.since <= last, or_(Tariff.until.is_(None), Tariff.until >= first))
        tiers = defaultdict(list)
        for tier in session.scalars(select(Tier).order_by(Tier.above)):
            tiers[tier.tariff_id].append((tier.above, tier.price))
        self._scopes: dict[int, dict[_Scope, _InForce]] = defaultdict(lambda: defaultdict(list))
        for tariff in session.scalars(asked.order_by(Tariff.since, Tariff.id)):
            span = (tariff.since, tariff.until or date.max, Price(tariff.price, tuple(tiers[tariff.id])))
            self._scopes[tariff.item_id][_scope(tariff)].append(span)
        self.tiered = {
            item
            for item, scopes in self._scopes.items()
            for spans in scopes.values()
            if any(p.tiers for *_, p in spans)
        }
        """Ids of the items that have a price with tiers."""
        self.own = {key for scopes in self._scopes.values() for _, kind, key in scopes if kind == "unit"}
        """Ids of the units that have a price of their own; all others of one kind in one building pay the same."""

    def on(self, day: date, item_id: int, whose: Whose) -> Price | None:
        """The nearest price: the unit's own before its building's before its kind's before everyone's, or None.

        Those for vacant units come before all others, for vacant units alone.
        """
        return next(
            (
                price
                for in_force in self._candidates(item_id, whose)
                for since, until, price in reversed(in_force)
                if since <= day <= until
            ),
            None,
        )

    def over(self, since: date, until: date, item_id: int, whose: Whose) -> _InForce:
        """The prices of the days from one to another, first to last; days without any are left out."""
        turns = {since}
        for in_force in self._candidates(item_id, whose):
            for first, last, _ in in_force:
                turns |= {first, *([last + timedelta(days=1)] if last < date.max else [])}
        days = sorted(day for day in turns if since <= day <= until)
        found: _InForce = []
        for day, after in pairwise([*days, until + timedelta(days=1)]):
            price, stop = self.on(day, item_id, whose), after - timedelta(days=1)
            if price is None:
                continue
            if found and found[-1][2] == price and found[-1][1] + timedelta(days=1) == day:
                found[-1] = (found[-1][0], stop, price)
            else:
                found.append((day, stop, price))
        return found

    def _candidates(self, item_id: int, whose: Whose) -> list[_InForce]:
        scopes = self._scopes.get(item_id, {})
        near = (("unit", whose.unit_id), ("building", whose.building_id), ("kind", whose.kind), ("all", None))
        keys = [(vacant, *key) for vacant in ([True, False] if whose.vacant else [False]) for key in near]
        return [scopes[key] for key in keys if key in scopes]


def _scope(tariff: Tariff) -> _Scope:
    if tariff.unit_id is not None:
        return tariff.vacant, "unit", tariff.unit_id
    if tariff.building_id is not None:
        return tariff.vacant, "building", tariff.building_id
    return (tariff.vacant, "kind", tariff.unit_kind) if tariff.unit_kind is not None else (tariff.vacant, "all", None)
