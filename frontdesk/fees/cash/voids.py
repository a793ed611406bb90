"""Taking a receipt back by a red entry: what is asked before, and how its sums are turned round."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cash.ledger import Tendered, enter
from frontdesk.fees.cash.receipts import red_facts
from frontdesk.fees.records import Account, Allocation, Charge, Method, Payment, Receipt, ReceiptUnit, Tender
from frontdesk.fees.records.cases import CaseState, Deposit, Refund

_GIVING_BACK = (CaseState.APPLIED.value, CaseState.APPROVED.value, CaseState.PAID.value)


@dataclass(frozen=True)
class Word:
    """Why a receipt is taken back, and on whose authority."""

    reason: str
    by: int
    name: str


def word_for(ground: Ground, reason: str, authority: Authority | None) -> Word:
    """The reason with the operator's own authority, or else with the one handed in. Refuses an empty reason."""
    reason = plain(reason)
    if not reason:
        raise Refusal(mark("Type the reason."), field="reason")
    operator = ground.standing()
    if operator.may(Right.VOID_RECEIPT):
        return Word(reason, operator.id, operator.name)
    if authority is None or authority.right != Right.VOID_RECEIPT:
        raise Refusal(mark("A supervisor must authorise this with their own password."), field="authority")
    return Word(reason, authority.id, authority.name)


@dataclass(frozen=True)
class Standing:
    """A receipt that stands, with its payment and how it was paid."""

    receipt: Receipt
    payment: Payment
    tenders: list[Tendered]


def standing(session: Session, receipt_id: int) -> Standing:
    """A receipt that can be taken back. Refuses a red entry, and one of which something has gone on since."""
    receipt = session.get_one(Receipt, receipt_id)
    if receipt.voids_id is not None:
        raise Refusal(mark("A red entry can't be voided. Take the payment again instead."))
    if session.scalar(select(Receipt.id).where(Receipt.voids_id == receipt_id)):
        raise Refusal(mark("{number} is voided already."), number=receipt.number)
    if session.scalar(select(Refund.id).where(Refund.receipt_id == receipt_id, Refund.state.in_(_GIVING_BACK))):
        raise Refusal(mark("A refund of this receipt was applied for or paid out. What it gave back can't be voided."))
    kept = (
        select(Deposit.id)
        .join(Charge, Charge.id == Deposit.charge_id)
        .join(Allocation, Allocation.charge_id == Charge.id)
        .where(Allocation.payment_id == receipt.payment_id, Deposit.used > Charge.paid - Allocation.amount)
    )
    if session.scalar(kept):
        raise Refusal(mark("The deposit of this receipt has been deducted from or given back since."))
    tenders = session.execute(
        select(Tender.method, Tender.amount, Tender.reference).where(Tender.payment_id == receipt.payment_id)
    )
    return Standing(
        receipt,
        session.get_one(Payment, receipt.payment_id),
        [Tendered(Method(method), amount, reference) for method, amount, reference in tenders],
    )


def turn_round(
    ground: Ground, act: Act, taken: Standing, word: Word, kind: str, tenders: Sequence[Tendered], sums: dict[str, Any]
) -> Receipt:
    """Enter the red entry of a receipt: these tenders go back, and every charge is owed again. Gives it back.

    `sums`: received, change, prepaid_in and prepaid_used as they are entered. Refuses when the prepayment that would
    have to go is not there any more.
    """
    session, receipt, payment = act.session, taken.receipt, taken.payment
    prepaid = session.scalar(select(Account.prepaid).where(Account.unit_id == receipt.unit_id)) or Money(0)
    if prepaid + sums["prepaid_in"] - sums["prepaid_used"] < 0:
        raise Refusal(mark("The prepayment of this receipt has been used since. Void the later receipt first."))
    red = sums | {
        "operation": f"{kind} {payment.operation}", "kind": kind, "unit_id": payment.unit_id, "at": act.at,
        "operator_id": act.operator.id, "payer": payment.payer, "settled": -payment.settled,
        "voids_id": payment.id, "authorised_by": word.by, "reason": word.reason, "remark": "",
    }  # fmt: skip
    back = [Tendered(one.method, -one.amount, one.reference) for one in tenders]
    allocated = session.execute(
        select(Allocation.charge_id, Allocation.amount).where(Allocation.payment_id == payment.id)
    )
    parts = [(charge, -amount) for charge, amount in allocated]
    units = session.scalars(select(ReceiptUnit.unit_id).where(ReceiptUnit.receipt_id == receipt.id)).all()
    at = ground.clock.local(act.at)
    facts = red_facts(receipt, prepaid, red, back, at, act.operator.name, ground.counter, word.name)
    entry = enter(act, red, back, parts, facts, voids_id=receipt.id, units=units)
    assert entry is not None
    return entry
