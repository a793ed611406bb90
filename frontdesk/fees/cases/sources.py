"""What of a unit's money can be given back: its prepayment, its deposits, what receipts and settlements paid."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cases.refunds import left_of
from frontdesk.fees.cases.steps import held_back, turned_round
from frontdesk.fees.cash.owed import owners_of
from frontdesk.fees.records import Account, Charge, Payment, Receipt
from frontdesk.fees.records.cases import Deposit, RefundKind
from frontdesk.fees.records.items import Basis, FeeItem

LATEST = 24
"""Receipts and settlements of a unit that are offered; an older one is found by its number."""


@dataclass(frozen=True)
class Part:
    """A charge of which something can be given back."""

    id: int
    item: str
    period: str
    left: Money


@dataclass(frozen=True)
class Source:
    """Something that can be given back: its kind and id as a `Claim` names them, at most how much, and to whom.

    `name` is the number of the receipt or the kind of deposit. By receipts and settlements goes back what of their
    charges is left; of a prepayment or deposit there are no parts.
    """

    kind: RefundKind
    of: int
    unit_id: int
    name: str
    day: date | None
    room: Money
    payee: str
    parts: tuple[Part, ...] = ()


class RefundSources:
    """Looks up what can be given back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of_unit(self, unit_id: int) -> list[Source]:
        """All that can be given back to a unit: prepayment, deposits, its latest receipts and settlements."""
        payments = (
            select(Payment, Receipt)
            .outerjoin(Receipt, Receipt.payment_id == Payment.id)
            .where(Payment.unit_id == unit_id, Payment.kind.in_(("payment", "settlement")))
            .order_by(Payment.id.desc())
            .limit(LATEST)
        )
        with self._ground.database.reading() as session:
            found = [_prepayment(session, unit_id)]
            deposits = select(Deposit.id).where(Deposit.unit_id == unit_id).order_by(Deposit.id)
            found += [_deposit(session, deposit) for deposit in session.scalars(deposits)]
            found += [self._payment(session, payment, receipt) for payment, receipt in session.execute(payments)]
        return [source for source in found if source is not None and source.room > 0]

    def of_receipt(self, receipt_id: int) -> Source | None:
        """What of a receipt can be given back; None when nothing is."""
        with self._ground.database.reading() as session:
            receipt = session.get_one(Receipt, receipt_id)
            return self._payment(session, session.get_one(Payment, receipt.payment_id), receipt)

    def of_deposit(self, deposit_id: int) -> Source | None:
        """What of a deposit can be given back; None when nothing is."""
        with self._ground.database.reading() as session:
            return _deposit(session, deposit_id)

    def _payment(self, session: Session, payment: Payment, receipt: Receipt | None) -> Source | None:
        left = {charge: amount for charge, amount in left_of(session, payment.id).items() if amount > 0}
        if not left or turned_round(session, payment.id):
            return None
        asked = (
            select(Charge.id, FeeItem.name, Charge.period)
            .join(FeeItem, FeeItem.id == Charge.item_id)
            .where(Charge.id.in_(list(left)), FeeItem.basis != Basis.DEPOSIT.value)
            .order_by(Charge.period, Charge.id)
        )
        parts = tuple(Part(row.id, row.name, period_text(row.period), left[row.id]) for row in session.execute(asked))
        if not parts:
            return None
        room = Money(sum(part.left for part in parts))
        day = self._ground.clock.local(payment.at).date()
        if receipt is not None:
            return Source(
                RefundKind.PAYMENT, receipt.id, payment.unit_id, receipt.number, day, room, payment.payer, parts
            )
        payee = owners_of(session, payment.unit_id)
        return Source(RefundKind.SETTLEMENT, payment.id, payment.unit_id, "", day, room, payee, parts)


def _prepayment(session: Session, unit_id: int) -> Source | None:
    prepaid = session.scalar(select(Account.prepaid).where(Account.unit_id == unit_id)) or Money(0)
    room = Money(prepaid - held_back(session, RefundKind.PREPAYMENT, unit_id))
    return Source(RefundKind.PREPAYMENT, unit_id, unit_id, "", None, room, owners_of(session, unit_id))


def _deposit(session: Session, deposit_id: int) -> Source | None:
    asked = (
        select(Deposit.unit_id, Deposit.payer, Deposit.used, Charge.paid, FeeItem.name)
        .join(Charge, Charge.id == Deposit.charge_id)
        .join(FeeItem, FeeItem.id == Charge.item_id)
        .where(Deposit.id == deposit_id)
    )
    row = session.execute(asked).one()
    room = Money(row.paid - row.used - held_back(session, RefundKind.DEPOSIT, deposit_id))
    return Source(RefundKind.DEPOSIT, deposit_id, row.unit_id, row.name, None, room, row.payer) if room > 0 else None
