"""Refunds: of a payment, a prepayment or a deposit; applied for, approved by somebody else, paid out with a slip."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cases import steps
from frontdesk.fees.cases.deposits import checked_amount, deposit_facts, refuse_of_case
from frontdesk.fees.cases.waivers import grant
from frontdesk.fees.cash.ledger import Tendered, enter
from frontdesk.fees.cash.owed import owners_of
from frontdesk.fees.records import MONEY_MOVES, Account, Allocation, Charge, Method, Payment, Receipt
from frontdesk.fees.records.cases import CaseState, Deposit, Refund, RefundKind, RefundLine
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.residents.records import Unit

METHODS_OF: dict[RefundKind, tuple[Method, ...]] = {
    RefundKind.PAYMENT: (*MONEY_MOVES, Method.PREPAYMENT),
    RefundKind.PREPAYMENT: MONEY_MOVES,
    RefundKind.DEPOSIT: (*MONEY_MOVES, Method.PREPAYMENT),
    RefundKind.SETTLEMENT: (Method.PREPAYMENT,),
}
"""How each kind can be paid out; as prepayment no money moves. What was settled from prepayment goes back there."""

_BY_LINES = (RefundKind.PAYMENT, RefundKind.SETTLEMENT)
_LIVE = (CaseState.APPROVED.value, CaseState.PAID.value)


@dataclass(frozen=True)
class Claim:
    """What is asked back.

    `of` is the id of the unit (a prepayment), of the receipt (a payment), of the deposit, or of the payment that is a
    settlement. `amount` is that of a prepayment or deposit; of the others the `lines` say which charges are given back
    and how much of each; they are owed again, or else waived. Without a `payee` it is whose money it was.
    """

    kind: RefundKind
    of: int
    reason: str
    amount: Money = Money(0)  # noqa: RUF009 - as unchanging as a number
    lines: tuple[tuple[int, Money], ...] = ()
    payee: str = ""
    owed_again: bool = False


class RefundDesk:
    """Applies for refunds, decides on them and pays them out."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def apply(self, claim: Claim, *, operation: str = "", authority: Authority | None = None) -> Refund:
        """Apply for a refund; the same `operation` is the same one.

        With the authority of somebody who may approve, it is approved at once. Refuses more than can go back, and a
        deposit that another desk's case asked for.
        """
        by = None if authority is None else steps.decider(self._ground, authority)
        with self._ground.act("refund_applied", Right.TAKE_PAYMENT) as act:
            if claim.kind == RefundKind.DEPOSIT:
                refuse_of_case(act.session, claim.of)
            refund = act.session.get_one(Refund, apply_for_refund(act, claim, operation=operation))
            if by is not None and refund.state == CaseState.APPLIED:
                approve_refund(act, refund.id, by)
            return refund

    def approve(self, refund_id: int, authority: Authority | None = None) -> Refund:
        """Approve a refund: it may be paid out. Refuses when less is left meanwhile.

        The operator approves by right, or somebody who may vouches for it with their own password.
        """
        by = steps.decider(self._ground, authority)
        with self._ground.act("refund_approved", Right.TAKE_PAYMENT if authority else Right.APPROVE) as act:
            return approve_refund(act, refund_id, by)

    def reject(self, refund_id: int, reason: str) -> None:
        """Turn an application down, with the reason."""
        reason = steps.checked_reason(reason)
        with self._ground.act("refund_rejected", Right.APPROVE) as act:
            refund = act.session.get_one(Refund, refund_id)
            steps.decide(act, refund, CaseState.REJECTED, act.operator, reason)

    def withdraw(self, refund_id: int) -> None:
        """Take back an application before it is paid out: one's own, or by whoever may approve it."""
        with self._ground.act("refund_withdrawn", Right.TAKE_PAYMENT) as act:
            refund = act.session.get_one(Refund, refund_id)
            if refund.applied_by != act.operator.id and not act.operator.may(Right.APPROVE):
                raise Refusal(mark("Only who applied for it can withdraw it, or whoever may approve it."))
            steps.move(act, refund, CaseState.WITHDRAWN, act.operator.id)

    def pay(self, refund_id: int, method: Method, reference: str = "") -> Refund:
        """Pay an approved refund out and store its slip; paying it again is the same act.

        See `pay_refund`.
        """
        with self._ground.act("refund_paid", Right.TAKE_PAYMENT) as act:
            return pay_refund(act, refund_id, method, reference)

    def slip(self, refund_id: int) -> dict[str, Any]:
        """What stands on its slip, as `papers.slips.refund_slip` takes it: as it was paid out, or as it stands now."""
        with self._ground.database.reading() as session:
            refund = session.get_one(Refund, refund_id)
            if refund.facts:
                stored: dict[str, Any] = json.loads(refund.facts)
                return stored
            return _facts(session, self._ground.clock, refund)


def apply_for_refund(act: Act, claim: Claim, *, operation: str = "") -> int:
    """Apply for a refund in the caller's act; the same `operation` is the same one. Gives back its id.

    Refuses more than can go back.
    """
    session, reason = act.session, steps.checked_reason(claim.reason)
    operation = operation or uuid4().hex
    known = session.scalar(select(Refund.id).where(Refund.operation == operation))
    if known is not None:
        return known
    by_lines = claim.kind in _BY_LINES
    if by_lines and not claim.lines:
        raise Refusal(mark("Choose what is to be given back."), field="lines")
    unit_id, whose = _whose(session, claim)
    refund = Refund(
        number="", operation=operation, kind=claim.kind.value, unit_id=unit_id,
        receipt_id=claim.of if claim.kind == RefundKind.PAYMENT else None,
        deposit_id=claim.of if claim.kind == RefundKind.DEPOSIT else None,
        settlement_id=claim.of if claim.kind == RefundKind.SETTLEMENT else None,
        amount=Money(sum(amount for _, amount in claim.lines)) if by_lines else claim.amount,
        payee=plain(claim.payee) or whose, reason=reason, owed_again=claim.owed_again and by_lines,
        applied_by=act.operator.id, applied_at=act.at, state=CaseState.APPLIED.value,
    )  # fmt: skip
    _check(session, refund, claim.lines if by_lines else ())
    refund.number = act.number("TK")
    steps.begin(act, refund, act.operator.id, claim.lines if by_lines else ())
    return refund.id


def approve_refund(act: Act, refund_id: int, by: steps.Decider) -> Refund:
    """Approve a refund, in the caller's act. Refuses when less is left meanwhile, and who applied for it themselves."""
    refund = act.session.get_one(Refund, refund_id)
    steps.check_move(refund, CaseState.APPROVED)
    steps.check_other_eyes(act, refund.applied_by, by)
    _check(act.session, refund, steps.lines_of(act.session, refund.id))
    steps.decide(act, refund, CaseState.APPROVED, by)
    return refund


def pay_refund(act: Act, refund_id: int, method: Method, reference: str = "") -> Refund:
    """Pay an approved refund out, in the caller's act, and store its slip; paying it again is the same act.

    By the method `prepayment` no money moves: it becomes the unit's prepayment, which is its owner's: a deposit that is
    somebody else's is paid out otherwise. Everything is checked again, for the
    books may have gone on since the approval.
    """
    session, refund = act.session, act.session.get_one(Refund, refund_id)
    if refund.state == CaseState.PAID:
        return refund
    steps.check_move(refund, CaseState.PAID)
    if method not in METHODS_OF[RefundKind(refund.kind)]:
        raise Refusal(mark("This refund can't be paid out so. Choose another method."), field="method")
    if method == Method.PREPAYMENT and refund.kind == RefundKind.DEPOSIT:
        _check_owners(session, refund)
    lines = steps.lines_of(session, refund.id)
    _check(session, refund, lines)
    facts = _facts(session, act.clock, refund)
    payment, tenders = _entry(act, refund, method, plain(reference))
    enter(act, payment, tenders, [(charge, Money(-amount)) for charge, amount in lines], None)
    if not refund.owed_again:
        for charge, amount in lines:
            grant(act, refund, charge, amount)
    paid = {
        "state": CaseState.PAID.value, "date": act.day.isoformat(), "method": method.value,
        "reference": plain(reference), "cashier": act.operator.name,
    }  # fmt: skip
    refund.facts = canonical(facts | paid)
    entered = select(Payment.id).where(Payment.operation == payment["operation"])
    refund.payment_id = session.scalars(entered).one()
    steps.move(act, refund, CaseState.PAID, act.operator.id)
    return refund


def _facts(session: Session, clock: Clock, refund: Refund) -> dict[str, Any]:
    applied = clock.local(refund.applied_at).date()
    told: dict[str, Any] = {
        "number": refund.number, "kind": refund.kind, "state": refund.state, "date": applied.isoformat(),
        "applied_on": applied.isoformat(), "unit": session.get_one(Unit, refund.unit_id).code,
        "payee": refund.payee, "reason": refund.reason, "amount": int(refund.amount),
        "owed_again": refund.owed_again, "method": "", "reference": "", "cashier": "",
        "applicant": steps.name_of(session, refund.applied_by),
        "approver": steps.name_of(session, refund.decided_by),
    }  # fmt: skip
    told |= steps.heading(session) | _source(session, refund)
    items = {row.id: row for row in session.execute(_items(charge for charge, _ in steps.lines_of(session, refund.id)))}
    told["lines"] = [
        {"item": items[charge].name, "period": period_text(items[charge].period), "amount": int(amount)}
        for charge, amount in steps.lines_of(session, refund.id)
    ]
    return told


def _whose(session: Session, claim: Claim) -> tuple[int, str]:
    """The unit that a claim is of, and whose money it was. Refuses what is not there or is of another kind."""
    match claim.kind:
        case RefundKind.PREPAYMENT if session.get(Unit, claim.of) is not None:
            return claim.of, owners_of(session, claim.of)
        case RefundKind.DEPOSIT if (deposit := session.get(Deposit, claim.of)) is not None:
            return deposit.unit_id, deposit.payer
        case RefundKind.PAYMENT if (receipt := session.get(Receipt, claim.of)) is not None:
            payment = session.get_one(Payment, receipt.payment_id)
            return payment.unit_id, payment.payer
        case RefundKind.SETTLEMENT if (settled := session.get(Payment, claim.of)) and settled.kind == "settlement":
            return settled.unit_id, owners_of(session, settled.unit_id)
    raise Refusal(mark("There is nothing of this kind to give back. Choose it from the list."), field="of")


def _check(session: Session, refund: Refund, lines: steps.Lines) -> None:
    """Refuses more than can go back now, beside what other approved refunds will take or have taken."""
    if refund.deposit_id is not None:
        checked_amount(session, refund.deposit_id, refund.amount, refund.id)
    elif refund.kind == RefundKind.PREPAYMENT:
        prepaid = session.scalar(select(Account.prepaid).where(Account.unit_id == refund.unit_id)) or Money(0)
        back = steps.held_back(session, RefundKind.PREPAYMENT, refund.unit_id, refund.id)
        if not 0 < refund.amount <= prepaid - back:
            raise Refusal(
                mark("The prepayment is {prepaid}, and {back} of that is approved to go back. Type an amount up to the"
                     " rest."),
                field="amount", prepaid=prepaid.grouped(), back=back.grouped(),
            )  # fmt: skip
    else:
        _check_lines(session, refund, lines)


def _check_owners(session: Session, refund: Refund) -> None:
    """Refuses that what goes back to somebody else becomes the owner's."""
    owners = owners_of(session, refund.unit_id)
    if refund.payee not in (owners, *owners.split("、")):
        raise Refusal(
            mark("The prepayment is the owner's, but {payee} is to have this. Choose another method."), field="method",
            payee=refund.payee,
        )  # fmt: skip


def _check_lines(session: Session, refund: Refund, lines: steps.Lines) -> None:
    if refund.receipt_id is not None:
        payment_id = session.get_one(Receipt, refund.receipt_id).payment_id
    else:
        assert refund.settlement_id is not None
        payment_id = refund.settlement_id
    if steps.turned_round(session, payment_id):
        raise Refusal(mark("This payment was voided or bounced. There is nothing to give back."), field="lines")
    left = left_of(session, payment_id, refund.id)
    items = {row.id: row for row in session.execute(_items(charge for charge, _ in lines))}
    if len(items) < len(lines):
        raise Refusal(mark("Name each charge that this payment settled once, and no other."), field="lines")
    for charge, amount in lines:
        told = items[charge]
        if told.basis == Basis.DEPOSIT:
            raise Refusal(mark("A deposit is refunded as such, from the list of deposits."), field="lines")
        if not 0 < amount <= left.get(charge, 0):
            raise Refusal(
                mark("Of {item} {period} only {left} can go back."), field="amount", item=told.name,
                period=period_text(told.period), left=left.get(charge, Money(0)).grouped(),
            )  # fmt: skip


def left_of(session: Session, payment_id: int, but: int | None = None) -> dict[int, Money]:
    """How much of each charge a payment settled that refunds, but one, have not given back or will not."""
    given = select(Allocation.charge_id, func.sum(Allocation.amount)).where(Allocation.payment_id == payment_id)
    taken = (
        select(RefundLine.charge_id, func.sum(RefundLine.amount))
        .join(Refund, Refund.id == RefundLine.refund_id)
        .outerjoin(Receipt, Receipt.id == Refund.receipt_id)
        .where(
            func.coalesce(Receipt.payment_id, Refund.settlement_id) == payment_id, Refund.state.in_(_LIVE),
            Refund.id != (but or 0),
        )
    )  # fmt: skip
    back = dict(session.execute(taken.group_by(RefundLine.charge_id)).all())
    return {
        charge: Money(amount - back.get(charge, 0))
        for charge, amount in session.execute(given.group_by(Allocation.charge_id))
    }


def _items(charges: Any) -> Any:
    return (
        select(Charge.id, FeeItem.name, FeeItem.basis, Charge.period)
        .join(FeeItem, FeeItem.id == Charge.item_id)
        .where(Charge.id.in_(list(charges)))
    )


def _entry(act: Act, refund: Refund, method: Method, reference: str) -> tuple[dict[str, Any], list[Tendered]]:
    """The payment that gives the money back, and its tenders."""
    amount, none = refund.amount, Money(0)
    moves = method != Method.PREPAYMENT
    tenders = [Tendered(method, Money(-amount), reference)] if moves else []
    sums = {"received": Money(-amount) if moves else none, "prepaid_in": none if moves else amount}
    sums |= {"settled": none, "prepaid_used": none, "deposit_used": none}
    match RefundKind(refund.kind):
        case RefundKind.PREPAYMENT:
            sums["prepaid_used"] = amount
            tenders.append(Tendered(Method.PREPAYMENT, amount))
        case RefundKind.DEPOSIT:
            sums["deposit_used"] = amount
            tenders.append(Tendered(Method.DEPOSIT, amount))
        case _:
            sums["settled"] = Money(-amount)
    payment = {
        "operation": f"refund {refund.number}", "kind": "refund", "unit_id": refund.unit_id, "at": act.at,
        "operator_id": act.operator.id, "payer": refund.payee, "change": none, "deposit_id": refund.deposit_id,
        "voids_id": None, "authorised_by": refund.decided_by, "reason": refund.reason, "remark": refund.number,
    }  # fmt: skip
    return payment | sums, tenders


def _source(session: Session, refund: Refund) -> dict[str, Any]:
    """Of what a refund is, as its slip says it."""
    if refund.deposit_id is not None:
        deposit = session.get_one(Deposit, refund.deposit_id)
        paid = session.scalars(select(Charge.paid).where(Charge.id == deposit.charge_id)).one()
        used = session.scalars(select(Deposit.used).where(Deposit.id == deposit.id)).one()
        return {"of": "", "before": int(paid - used)} | deposit_facts(session, deposit)
    prepaid = session.scalar(select(Account.prepaid).where(Account.unit_id == refund.unit_id)) or 0
    if refund.receipt_id is not None:
        return {"of": session.get_one(Receipt, refund.receipt_id).number, "before": int(prepaid)}
    return {"of": "", "before": int(prepaid)}
