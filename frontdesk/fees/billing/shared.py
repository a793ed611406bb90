"""Costs that are shared out: entering a month's bill for a building or the estate, and splitting it to the fen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.records import BillingRun
from frontdesk.fees.records.items import Basis, FeeItem, Split
from frontdesk.fees.records.meters import SharedCost
from frontdesk.residents.records import Building, UnitKind

NO_AREA_TO_SHARE = mark("{item}: the gross area is missing, so nobody is charged a share of {total}")
NOBODY_SHARES = mark("{item}: there is nobody to share {total}")

HOUSEHOLDS = (UnitKind.FLAT.value, UnitKind.SHOP.value, UnitKind.OFFICE.value)
"""The kinds of units that share; where a building has none of these, as a garage, all of its units do."""

SHARE = "share "
"""What the source of a charge begins with that is a share; the id of its cost makes it the only one."""

ONE = 100
"""The weight of a household; that of an area is the area in 1/100 m²."""


def split(total: int, weights: Sequence[int], step: int) -> list[int]:
    """Shares of a total (fen) by weight, in steps of so many fen, that add up to it exactly.

    Each is rounded down and what is left goes, a step each, to those that lost most; of equals the first. A total that
    has no whole number of steps is split to the fen.
    """
    step = step if total % step == 0 else 1
    whole, steps = sum(weights), total // step
    shares = [steps * weight // whole for weight in weights]
    lost = sorted(range(len(weights)), key=lambda place: -(steps * weights[place] % whole))
    for place in lost[: steps - sum(shares)]:
        shares[place] += 1
    return [share * step for share in shares]


@dataclass(frozen=True)
class Sharer:
    """A unit that may share a cost: sold, and handed over by the end of the month."""

    unit_id: int
    code: str
    kind: str
    building_id: int
    area: int


@dataclass(frozen=True)
class Cost:
    """A cost of a month that is still to be shared out."""

    id: int
    item_id: int
    item: str
    split: str
    rounding: int
    building_id: int | None
    total: Money
    remark: str

    def among(self, units: Sequence[Sharer]) -> list[Sharer]:
        """Those of the units that share it."""
        inside = [unit for unit in units if self.building_id in (None, unit.building_id)]
        return [unit for unit in inside if unit.kind in HOUSEHOLDS] or inside

    def weight(self, unit: Sharer) -> int:
        """By what a unit's share is measured."""
        return unit.area if self.split == Split.AREA else ONE


_COSTS = Prepared(
    select(
        SharedCost.id, SharedCost.item_id, FeeItem.name, FeeItem.split, FeeItem.rounding, SharedCost.building_id,
        SharedCost.total, SharedCost.remark,
    )
    .join(FeeItem, FeeItem.id == SharedCost.item_id)
    .where(
        SharedCost.period == bindparam("period"),
        SharedCost.withdrawn == literal_column("0"),
        SharedCost.run_id.is_(None),
        FeeItem.active,
    )
    .order_by(SharedCost.item_id, SharedCost.id)
)  # fmt: skip


def costs_of(session: Session, period: int) -> list[Cost]:
    """The costs of a month that no run has shared out."""
    return [Cost(*row) for row in _COSTS.all(session, period=period)]


class SharedCosts:
    """Keeps the bills that are shared out."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of_month(self, period: int) -> list[dict[str, Any]]:
        """The costs entered for a month, withdrawn ones left out.

        Each: id, item, split, building (its code, None for the estate), total, remark, run (its number or "").
        """
        asked = (
            select(SharedCost, FeeItem.name, FeeItem.split, Building.code, BillingRun.number)
            .join(FeeItem, FeeItem.id == SharedCost.item_id)
            .outerjoin(Building, Building.id == SharedCost.building_id)
            .outerjoin(BillingRun, BillingRun.id == SharedCost.run_id)
            .where(SharedCost.period == period, SharedCost.withdrawn.is_(False))
            .order_by(SharedCost.item_id, SharedCost.id)
        )
        with self._ground.database.reading() as session:
            return [
                {
                    "id": cost.id, "item": item, "split": split, "building": building, "total": cost.total,
                    "remark": cost.remark, "run": run or "",
                }
                for cost, item, split, building, run in session.execute(asked)
            ]  # fmt: skip

    def item_id(self, name: str) -> int:
        """The fee item of that name whose bills are shared out. Refuses when there is none."""
        asked = select(FeeItem.id).where(FeeItem.name == plain(name), FeeItem.basis == Basis.SHARED.value)
        with self._ground.database.reading() as session:
            found = session.scalar(asked)
        if found is None:
            raise Refusal(mark("There is no fee item {name} that is a share of a cost."), field="item", name=name[:40])
        return found

    def enter(self, item_id: int, period: int, total: Money, building_id: int | None = None, remark: str = "") -> int:
        """A bill for an item and a month, to be shared by the next run of that month; gives back its id."""
        if not 0 < total <= LARGEST:
            raise Refusal(mark("Type an amount above 0.00."), field="total")
        with self._ground.act("shared_cost_entered", Right.BILL) as act:
            item = act.session.get_one(FeeItem, item_id)
            if item.basis != Basis.SHARED or not item.active:
                sentence = mark("{item} is not charged as a share of a cost. Choose another fee item.")
                raise Refusal(sentence, field="item", item=item.name)
            cost = SharedCost(
                item_id=item_id, period=period, building_id=building_id, total=total, remark=plain(remark),
                at=act.at, operator_id=act.operator.id,
            )  # fmt: skip
            act.session.add(cost)
            act.session.flush()
            act.note("shared_cost", cost.id, item=item_id, period=period, building=building_id, total=int(total))
            return cost.id

    def withdraw(self, cost_id: int) -> None:
        """A bill that was entered wrongly. Refuses one that is shared out: its charges have to be voided."""
        with self._ground.act("shared_cost_withdrawn", Right.BILL) as act:
            cost = act.session.get_one(SharedCost, cost_id)
            if cost.run_id is not None:
                raise Refusal(mark("This cost has been shared out. Void its charges, then enter it again."))
            if not cost.withdrawn:
                cost.withdrawn = True
                act.session.flush()
                act.note("shared_cost", cost_id)
