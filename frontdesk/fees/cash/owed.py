"""What is owed, and how the money handed over is divided among it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.money import LARGEST, Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import IS_OWED, MONEY_MOVES, Charge, Method
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Unit


@dataclass(frozen=True)
class Late:
    """How a late fee that runs came about: on which item, in how many days, and if one made it, at which rate of what.

    The rate is a percentage a day such as `0.05`, empty where rates or sums changed on the way. `person_id` is who owes
    it, if that is not the unit's present owner.
    """

    of: str
    person_id: int | None
    days: int
    rate: str = ""
    sum: Money = Money(0)  # noqa: RUF009  (as immutable as a number)


@dataclass(frozen=True)
class Owed:
    """A charge that is still to be paid; or a late fee that runs on one, whose id is then that charge's, negative."""

    id: int
    unit_id: int
    unit: str
    item: str
    basis: str
    period: int
    price: int
    quantity: int
    months: int
    amount: Money
    paid: Money
    waived: Money
    due: date
    remark: str
    late: Late | None = None
    made_of: dict[str, Any] | None = field(default=None, compare=False)
    """`parts` and `readings`, as `reckoning` gives them, where they are to be shown."""

    @property
    def runs(self) -> bool:
        """Whether it is a late fee that is not charged yet."""
        return self.late is not None

    @property
    def open(self) -> Money:
        """What is still to be paid of it."""
        return self.amount - self.paid - self.waived


@dataclass(frozen=True)
class Settlement:
    """How a sum is divided: allocations (charge, amount), what goes to prepayment, and change."""

    allocations: tuple[tuple[Owed, Money], ...]
    prepaid_in: Money
    change: Money

    @property
    def settled(self) -> Money:
        """What of it settles charges."""
        return Money(sum(amount for _, amount in self.allocations))


_TAKEN = (*MONEY_MOVES, Method.PREPAYMENT)
"""How a payment can be made at the till."""


def divide(owed: Sequence[Owed], tenders: Sequence[Tendered], prepaid: Money, *, keep_change: bool) -> Settlement:
    """Divide what is handed over among the charges, oldest first. Refuses what does not add up."""
    if any(one.method not in _TAKEN for one in tenders):
        raise Refusal(mark("Choose how it was paid."), field="method")
    if not tenders or any(one.amount <= 0 for one in tenders):
        raise Refusal(mark("Type the amount received, above 0.00."), field="amount")
    total = int(sum(one.amount for one in tenders))
    if total > LARGEST:
        raise Refusal(mark("The amount is too large."), field="amount")
    used = sum(one.amount for one in tenders if one.method == Method.PREPAYMENT)
    if used > prepaid:
        raise Refusal(mark("The prepayment is only {prepaid}."), field="amount", prepaid=prepaid.grouped())
    rest, allocations = total, []
    for charge in owed:
        part = min(rest, int(charge.open))
        if part:
            allocations.append((charge, Money(part)))
        rest -= part
    if used > total - rest:
        raise Refusal(mark("Use only as much prepayment as is to be paid."), field="amount")
    if rest and not keep_change and rest > sum(one.amount for one in tenders if one.method == Method.CASH):
        raise Refusal(
            mark("Change is given from cash only. Type the exact amount, or keep the rest as prepayment."),
            field="amount",
        )
    kept, change = (rest, 0) if keep_change else (0, rest)
    if total == change:
        raise Refusal(mark("Nothing is owed. Keep the money as prepayment, or don't take it."), field="amount")
    return Settlement(tuple(allocations), Money(kept), Money(change))


def chosen_of(owed: list[Owed], charges: Iterable[int] | None) -> list[Owed]:
    """Those of what is owed that were chosen by their ids; None chooses all. Refuses when one is owed no more."""
    if charges is None:
        return owed
    wanted = set(charges)
    chosen = [charge for charge in owed if charge.id in wanted]
    if len(chosen) != len(wanted):
        raise Refusal(
            mark("Some of the chosen charges have been paid meanwhile. Look at the list again."), field="charges"
        )
    return chosen


ALL_OWED = (
    select(
        Charge.id, Charge.unit_id, Unit.code, FeeItem.name, FeeItem.basis, Charge.period, Charge.price, Charge.quantity,
        Charge.months, Charge.amount, Charge.paid, Charge.waived, Charge.due, Charge.remark,
    )
    .join(FeeItem)
    .join(Unit, Unit.id == Charge.unit_id)
    .where(IS_OWED)
)  # fmt: skip
"""What `Owed` tells of every charge that is owed."""

OLDEST_FIRST = (Charge.due, Charge.period, Charge.id)
_OWED = Prepared(ALL_OWED.where(Charge.unit_id == bindparam("unit")).order_by(*OLDEST_FIRST))


def owed_by(session: Session, unit_id: int) -> list[Owed]:
    """What a unit still owes, oldest first."""
    return [Owed(*row) for row in _OWED.all(session, unit=unit_id)]


_OWNERS = Prepared(
    select(Person.name)
    .join(Occupancy)
    .where(
        Occupancy.unit_id == bindparam("unit"), Occupancy.closed.is_(False), Occupancy.role == OccupancyRole.OWNER.value
    )
    .order_by(Occupancy.id)
)


def owners_of(session: Session, unit_id: int) -> str:
    """The owners' names, as they stand on a paper."""
    return "、".join(row.name for row in _OWNERS.all(session, unit=unit_id))
