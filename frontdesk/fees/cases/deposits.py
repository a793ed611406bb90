"""Deposits: raised or taken, part of them kept for a reason, the rest refunded; never more than is held."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.billing.runs import OneOffDesk, raise_charge
from frontdesk.fees.cases import steps
from frontdesk.fees.cash.cashier import take
from frontdesk.fees.cash.ledger import Tendered, enter
from frontdesk.fees.cash.owed import owners_of
from frontdesk.fees.records import Allocation, Charge, Method, Payment, Receipt, charge_number
from frontdesk.fees.records.cases import Deduction, Deposit, Refund, RefundKind
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.residents.records import Unit

OF_CASE = "permit "
"""How the source of a charge begins that a renovation case asked for; its remark begins with the number of the case."""


@dataclass(frozen=True)
class Movement:
    """What came into a deposit, or left it: when on the estate's wall, by whom, how much, by which paper.

    `kind` is that of the payment; what left has a negative amount.
    """

    at: datetime
    who: str
    kind: str
    amount: Money
    number: str
    reason: str


class DepositDesk:
    """Takes deposits and keeps of them what is owed for damage."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def ask_for(self, unit_id: int, item_id: int, amount: Money, *, payer: str = "", operation: str = "") -> int:
        """Raise a deposit that is owed at the till; the same `operation` is the same one. Gives back its id."""
        with self._ground.act("deposit_raised", Right.TAKE_PAYMENT) as act:
            return raise_deposit(act, unit_id, item_id, amount, payer=payer, source=operation or uuid4().hex)

    def take(
        self,
        unit_id: int,
        item_id: int,
        amount: Money,
        method: Method,
        *,
        reference: str = "",
        payer: str = "",
        operation: str = "",
    ) -> Receipt:
        """Raise a deposit and take it in at once, with its receipt; the same `operation` is the same one."""
        operation = operation or uuid4().hex
        with self._ground.act("deposit_taken", Right.TAKE_PAYMENT) as act:
            deposit_id = raise_deposit(act, unit_id, item_id, amount, payer=payer, source=operation)
            deposit = act.session.get_one(Deposit, deposit_id)
            return take(
                self._ground, act, unit_id, [Tendered(method, amount, plain(reference))], charges=[deposit.charge_id],
                payer=deposit.payer, operation=operation,
            )  # fmt: skip

    def deduct(self, deposit_id: int, item_id: int, amount: Money, reason: str, *, operation: str = "") -> Deduction:
        """Keep part of a deposit for a reason; see `deduct`. Refuses one that another desk's case asked for."""
        with self._ground.act("deposit_deducted", Right.TAKE_PAYMENT) as act:
            refuse_of_case(act.session, deposit_id)
            made = deduct(act, deposit_id, item_id, amount, reason, operation=operation)
            return act.session.get_one(Deduction, made)

    def void(self, deposit_id: int, reason: str) -> None:
        """A deposit that nobody is to leave after all. Refuses one on which something was paid."""
        with self._ground.database.reading() as session:
            charge_id = session.get_one(Deposit, deposit_id).charge_id
        OneOffDesk(self._ground).void_charge(charge_id, reason)

    def movements(self, deposit_id: int) -> list[Movement]:
        """What came in and what left, the latest first."""
        with self._ground.database.reading() as session:
            rows = [*session.execute(_CAME.where(Deposit.id == deposit_id))]
            rows += session.execute(_LEFT.where(Payment.deposit_id == deposit_id))
        return [
            Movement(
                self._ground.clock.local(row.at), row.name, row.kind, row.amount,
                row.receipt or row.deduction or row.refund or "", row.reason,
            )
            for row in sorted(rows, key=lambda row: -row.id)
        ]  # fmt: skip

    def slip(self, deduction_id: int) -> dict[str, Any]:
        """What stands on the notice of a deduction, as `papers.slips.deduction_notice` takes it."""
        with self._ground.database.reading() as session:
            stored: dict[str, Any] = json.loads(session.get_one(Deduction, deduction_id).facts)
            return stored

    def deductions(self, deposit_id: int) -> Sequence[Deduction]:
        """What was kept of a deposit, the latest first."""
        asked = select(Deduction).where(Deduction.deposit_id == deposit_id).order_by(Deduction.id.desc())
        with self._ground.database.reading() as session:
            return session.scalars(asked).all()

    def deposit_of(self, deduction_id: int) -> int:
        """Of which deposit something was kept."""
        with self._ground.database.reading() as session:
            return session.get_one(Deduction, deduction_id).deposit_id

    def latest(self, unit_id: int) -> int:
        """The deposit of a unit that was raised last."""
        asked = select(Deposit.id).where(Deposit.unit_id == unit_id).order_by(Deposit.id.desc()).limit(1)
        with self._ground.database.reading() as session:
            return session.scalars(asked).one()

    def held_by(self, unit_id: int) -> Money:
        """What is held of all deposits of a unit."""
        asked = (
            select(Charge.paid, Deposit.used)
            .join(Deposit, Deposit.charge_id == Charge.id)
            .where(Deposit.unit_id == unit_id)
        )
        with self._ground.database.reading() as session:
            return Money(sum(paid - used for paid, used in session.execute(asked)))


def raise_deposit(
    act: Act, unit_id: int, item_id: int, amount: Money, *, payer: str = "", source: str, remark: str = ""
) -> int:
    """A deposit that is owed, in the caller's act; the same `source` is the same one. Gives back its id.

    `payer` is whose money it will be; without one it is the owner's. Refuses an item that is no deposit.
    """
    session = act.session
    item = session.get_one(FeeItem, item_id)
    if item.basis != Basis.DEPOSIT:
        raise Refusal(mark("{item} is no deposit. Choose another fee item."), field="item", item=item.name)
    charge_id = raise_charge(act, unit_id, item_id, amount, source=source, remark=remark)
    known = session.scalar(select(Deposit.id).where(Deposit.charge_id == charge_id))
    if known is not None:
        return known
    deposit = Deposit(charge_id=charge_id, unit_id=unit_id, payer=plain(payer) or owners_of(session, unit_id))
    session.add(deposit)
    session.flush()
    act.note("deposit", deposit.id, charge=charge_id, digest=steps.record_digest(deposit))
    return deposit.id


def deduct(act: Act, deposit_id: int, item_id: int, amount: Money, reason: str, *, operation: str = "") -> int:
    """Keep part of a deposit, in the caller's act; the same `operation` is the same deduction. Gives back its id.

    A charge of a one-off item is raised for the unit and settled from the deposit at once; no money moves. Refuses
    more than is held and not yet approved to go back.
    """
    reason, session = steps.checked_reason(reason), act.session
    operation = f"deduct {operation or uuid4().hex}"
    known = select(Deduction.id).join(Payment, Payment.id == Deduction.payment_id).where(Payment.operation == operation)
    if (made := session.scalar(known)) is not None:
        return made
    deposit = session.get_one(Deposit, deposit_id)
    item = session.get_one(FeeItem, item_id)
    if item.basis != Basis.ONE_OFF:
        raise Refusal(mark("Choose a one-off fee item for what is kept."), field="item")
    held = checked_amount(session, deposit_id, amount)
    number = act.number("KK")
    charge_id = raise_charge(
        act, deposit.unit_id, item_id, amount, source=f"deposit {deposit_id} {number}", remark=reason
    )
    payment = {
        "operation": operation, "kind": "deduction", "unit_id": deposit.unit_id, "at": act.at,
        "operator_id": act.operator.id, "payer": deposit.payer, "received": Money(0), "change": Money(0),
        "settled": amount, "prepaid_in": Money(0), "prepaid_used": Money(0), "deposit_used": amount,
        "deposit_id": deposit_id, "voids_id": None, "authorised_by": None, "reason": reason, "remark": number,
    }  # fmt: skip
    enter(act, payment, [Tendered(Method.DEPOSIT, amount)], [(charge_id, amount)], None)
    facts = {
        "number": number, "date": act.day.isoformat(), "payer": deposit.payer, "item": item.name, "reason": reason,
        "amount": int(amount), "held": int(held), "cashier": act.operator.name,
    }  # fmt: skip
    deduction = Deduction(
        number=number, deposit_id=deposit_id, charge_id=charge_id, amount=amount, reason=reason,
        payment_id=session.scalars(select(Payment.id).where(Payment.operation == operation)).one(),
        facts=canonical(facts | steps.heading(session) | deposit_facts(session, deposit)),
    )  # fmt: skip
    session.add(deduction)
    session.flush()
    act.note("deduction", deduction.id, number=number, digest=steps.record_digest(deduction))
    return deduction.id


def refuse_of_case(session: Session, deposit_id: int) -> None:
    """Refuses a deposit that a renovation case asked for: what is kept of it and goes back, and to whom, is seen to
    there, where it is known what is open."""
    asked = select(Charge.source, Charge.remark).join(Deposit, Deposit.charge_id == Charge.id)
    row = session.execute(asked.where(Deposit.id == deposit_id)).first()
    if row is not None and row.source.startswith(OF_CASE):
        raise Refusal(
            mark("This deposit is of {case}. Keep of it or give it back there."), field="of",
            case=row.remark.partition(" ")[0],
        )  # fmt: skip


def checked_amount(session: Session, deposit_id: int, amount: Money, but: int | None = None) -> Money:
    """What is held of a deposit. Refuses an amount beyond what of it no other approved refund (`but` one) will take."""
    asked = (
        select(Charge.paid, Deposit.used).join(Deposit, Deposit.charge_id == Charge.id).where(Deposit.id == deposit_id)
    )
    paid, used = session.execute(asked).one()
    held, back = Money(paid - used), steps.held_back(session, RefundKind.DEPOSIT, deposit_id, but)
    if not 0 < amount <= held - back:
        raise Refusal(
            mark("Of this deposit {held} is held, and {back} of that is approved to go back. Type an amount up to the"
                 " rest."),
            field="amount", held=held.grouped(), back=back.grouped(),
        )  # fmt: skip
    return held


def deposit_facts(session: Session, deposit: Deposit) -> dict[str, Any]:
    """What a slip says of a deposit."""
    asked = (
        select(Charge.id, Charge.period, Charge.amount, FeeItem.name, Unit.code)
        .join(FeeItem, FeeItem.id == Charge.item_id)
        .join(Unit, Unit.id == Charge.unit_id)
        .where(Charge.id == deposit.charge_id)
    )
    row = session.execute(asked).one()
    return {
        "unit": row.code, "deposit": row.name, "deposit_number": charge_number(row.id, row.period),
        "deposit_amount": int(row.amount),
    }  # fmt: skip


_MOVED = (
    select(
        Payment.id, Payment.at, Operator.name, Payment.kind, Payment.reason, Receipt.number.label("receipt"),
        Deduction.number.label("deduction"), Refund.number.label("refund"),
    )
    .join(Operator, Operator.id == Payment.operator_id)
    .outerjoin(Receipt, Receipt.payment_id == Payment.id)
    .outerjoin(Deduction, Deduction.payment_id == Payment.id)
    .outerjoin(Refund, Refund.payment_id == Payment.id)
)  # fmt: skip
_CAME = (
    _MOVED.add_columns(Allocation.amount)
    .join(Allocation, Allocation.payment_id == Payment.id)
    .join(Deposit, Deposit.charge_id == Allocation.charge_id)
)
_LEFT = _MOVED.add_columns((-Payment.deposit_used).label("amount")).where(Payment.deposit_used != 0)
