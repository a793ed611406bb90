"""What the fee desk knows: a unit's account, the lists of charges and receipts, and how many are late."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Integer, bindparam, func, select
from sqlalchemy.orm import aliased

from frontdesk.core.estate import Estate
from frontdesk.core.money import Money
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.reckoning import made_of
from frontdesk.fees.cash.latefees import to_pay
from frontdesk.fees.cash.owed import Owed, owners_of
from frontdesk.fees.lists import FeeLists
from frontdesk.fees.records import IS_OWED, Account, Charge, Receipt, ReceiptPrint, ReceiptUnit
from frontdesk.residents.records import Occupancy, OccupancyRole, Unit

_LATEST = 8
"""Receipts of a unit that the till shows."""


@dataclass(frozen=True)
class Elsewhere:
    """Another unit of the same owner, and what it owes."""

    unit_id: int
    unit: str
    owed: Money


@dataclass(frozen=True)
class UnitAccount:
    """What the till shows of a unit: what it owes, oldest first, its prepayment, its last receipts, the owner's others.

    Among what is owed are the late fees that run (`Owed.runs`): those are no charges yet.
    """

    unit: Unit
    payer: str
    owed: list[Owed]
    prepaid: Money
    settles: bool
    receipts: list[dict[str, Any]]
    elsewhere: list[Elsewhere]

    @property
    def arrears(self) -> Money:
        """All that is owed, due or not."""
        return Money(sum(charge.open for charge in self.owed))


@dataclass(frozen=True)
class Span:
    """From a day to a day, both included; None leaves an end open."""

    since: date | None = None
    until: date | None = None


class FeeDesk(FeeLists):
    """Looks into the books."""

    def account(self, unit_id: int) -> UnitAccount:
        """A unit's account as it stands now."""
        latest = select(Receipt.id).where(Receipt.unit_id == unit_id).order_by(Receipt.id.desc()).limit(_LATEST)
        shared = (
            select(ReceiptUnit.receipt_id)
            .where(ReceiptUnit.unit_id == unit_id)
            .order_by(ReceiptUnit.receipt_id.desc())
            .limit(_LATEST)
        )
        today = self._ground.clock.today()
        with self._ground.database.reading() as session:
            kept = session.get(Account, unit_id)
            ids = sorted({*session.scalars(latest), *session.scalars(shared)})[-_LATEST:]
            unit, payer = session.get_one(Unit, unit_id), owners_of(session, unit_id)
            owed = to_pay(session, self._ground.clock, unit_id, today)
            made = made_of(session, owed)
            owed = [replace(one, made_of=made[one.id]) if one.id in made else one for one in owed]
            elsewhere = [Elsewhere(row.id, row.code, Money(row.owed)) for row in _ELSEWHERE.all(session, unit=unit_id)]
        receipts = sorted(self.receipt_rows(ids), key=lambda row: row["id"], reverse=True)
        prepaid, settles = (kept.prepaid, kept.settles) if kept else (Money(0), False)
        return UnitAccount(unit, payer, owed, prepaid, settles, receipts, elsewhere)

    def receipt(self, receipt_id: int) -> Receipt:
        """A receipt as issued."""
        with self._ground.database.reading() as session:
            return session.get_one(Receipt, receipt_id)

    def voided_by(self, receipt_id: int) -> str:
        """The number of the red entry that voids a receipt, or nothing."""
        with self._ground.database.reading() as session:
            return session.scalar(select(Receipt.number).where(Receipt.voids_id == receipt_id)) or ""

    def prints(self, receipt_id: int) -> int:
        """How often the receipt was put on paper."""
        with self._ground.database.reading() as session:
            return session.scalar(select(func.count()).where(ReceiptPrint.receipt_id == receipt_id)) or 0

    def overdue(self) -> int:
        """How many units owe something past its due day: the number on the tab."""
        with self._ground.database.reading() as session:
            # A look into the index for each unit: going over all that is owed takes longer the more nobody pays.
            late = select(Charge.id).where(IS_OWED, Charge.unit_id == Unit.id, Charge.due < self._ground.clock.today())
            return session.scalar(select(func.count(Unit.id)).where(late.exists())) or 0

    def estate(self) -> Estate:
        """Whose books these are."""
        with self._ground.database.reading() as session:
            return session.get_one(Estate, 1)


_mine = aliased(Occupancy)
_OWNS, _MINE = ((each.closed.is_(False), each.role == OccupancyRole.OWNER.value) for each in (Occupancy, _mine))
_ELSEWHERE = Prepared(
    select(
        Unit.id,
        Unit.code,
        select(func.coalesce(func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer), 0))
        .where(Charge.unit_id == Unit.id, IS_OWED)
        .scalar_subquery()
        .label("owed"),
    )
    .where(
        Unit.id != bindparam("unit"),
        Unit.id.in_(
            select(Occupancy.unit_id).where(
                *_OWNS,
                Occupancy.person_id.in_(select(_mine.person_id).where(_mine.unit_id == bindparam("unit"), *_MINE)),
            )
        ),
    )
    .order_by(Unit.place)
)
"""The other units of a unit's owners, and what each owes in charges."""
