"""The invariants of deposits, waivers and refunds, asked of the rows themselves."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Integer, and_, cast, exists, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.money import Money
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import NEXT, record_digest
from frontdesk.fees.records import Allocation, Charge, Payment, Receipt
from frontdesk.fees.records.cases import (
    CaseState,
    Deduction,
    Deposit,
    Refund,
    RefundKind,
    RefundLine,
    Waiver,
)
from frontdesk.fees.records.items import Basis, FeeItem

_PAID = Refund.state == CaseState.PAID.value


def waivers_agree(session: Session) -> Fault:
    """What is kept as waived on each charge is the sum of its approved waivers."""
    approved = (
        select(Waiver.charge_id, func.sum(Waiver.amount, type_=Integer).label("total"))
        .where(Waiver.state == CaseState.APPROVED.value)
        .group_by(Waiver.charge_id)
        .subquery()
    )
    wrong = (
        select(func.count())
        .select_from(Charge)
        .outerjoin(approved, approved.c.charge_id == Charge.id)
        .where(cast(Charge.waived, Integer) != func.coalesce(approved.c.total, 0))
    )
    return counted(session, wrong, "charges differ from their waivers")


def deposits_agree(session: Session) -> Fault:
    """Deposits held = taken − deducted − refunded, for the estate and for each unit; none is used beyond what is paid.

    Every charge of a deposit item has its deposit, and every deduction the payment and the charge that it names.
    """
    return (
        counted(session, _USED_WRONGLY, "deposits differ from what was deducted and refunded")
        or counted(session, _WITHOUT_DEPOSIT, "charges of deposits lack their deposit")
        or counted(session, _DEDUCTED_WRONGLY, "deductions differ from their payments")
        or _held_two_ways(session)
    )


def _held_two_ways(session: Session) -> Fault:
    """What is held of each unit's deposits by the kept sums, and by the money that came in and went out."""
    kept = dict(
        session.execute(
            select(Deposit.unit_id, func.sum(Charge.paid - Deposit.used, type_=Integer))
            .join(Charge, Charge.id == Deposit.charge_id)
            .group_by(Deposit.unit_id)
        ).all()
    )
    taken = (
        select(Deposit.unit_id, func.sum(Allocation.amount, type_=Integer))
        .join(Allocation, Allocation.charge_id == Deposit.charge_id)
        .group_by(Deposit.unit_id)
    )
    deducted = (
        select(Deposit.unit_id, func.sum(Deduction.amount, type_=Integer))
        .join(Deduction, Deduction.deposit_id == Deposit.id)
        .group_by(Deposit.unit_id)
    )
    refunded = (
        select(Deposit.unit_id, func.sum(Refund.amount, type_=Integer))
        .join(Refund, Refund.deposit_id == Deposit.id)
        .where(_PAID)
        .group_by(Deposit.unit_id)
    )
    came, kept_back, went = (dict(session.execute(asked).all()) for asked in (taken, deducted, refunded))
    for unit_id, held in kept.items():
        if held != came.get(unit_id, 0) - kept_back.get(unit_id, 0) - went.get(unit_id, 0):
            return f"deposits of unit {unit_id}: {held} fen are held, not what came in less what went out"
    return None


def refunds_agree(session: Session) -> Fault:
    """Each refund is paid at most once, by the payment that it names, and within what was paid."""
    return (
        counted(session, _PAID_WRONGLY, "refunds differ from their payments")
        or counted(session, _UNASKED, "payments give back what no refund asked for")
        or counted(session, _LINES_WRONG, "refunds differ from their lines")
        or counted(session, _LINES_NOT_PAID, "lines of refunds differ from what their payments gave back")
        or counted(session, _TOO_MUCH, "charges were given back beyond what was paid")
    )


def steps_follow(session: Session) -> Fault:
    """Every waiver and refund came where it stands by allowed moves, each a step of its own, none left out."""
    standing = ((kind, row.id, row.state) for kind, rows in _states(session) for row in rows)
    return astray(session, NEXT, standing)


def cases_are_as_noted(session: Session) -> Fault:
    """Each deposit, deduction, waiver and refund still has the fingerprint that the audit chain keeps; none is lost."""
    for record in (Deposit, Deduction, Waiver, Refund):
        kind = record.__tablename__
        noted: dict[int, str] = {}
        for at, facts in session.execute(
            select(Audit.record, Audit.facts).where(Audit.kind == kind).order_by(Audit.id)
        ):
            noted[at] = json.loads(facts).get("digest", noted.get(at))
        lines = _lines_of_all(session) if record is Refund else {}
        for row in _rows(session, record):
            if noted.pop(row.id, None) != record_digest(row, lines.get(row.id, ())):
                return f"{kind} {row.id} is not as noted"
        if noted:
            return f"{kind} {min(noted)} is lost"
    return None


def numbers_are_gapless(session: Session) -> Fault:
    """Each day's refunds, waivers and deductions are numbered from 1 to the counter without a gap."""
    return gap(session, {"TK": Refund.number, "JM": Waiver.number, "KK": Deduction.number})


CASE_CHECKS: tuple[Check, ...] = (
    ("case_numbers", mark("Numbers of refunds, waivers and deductions have no gaps"), numbers_are_gapless),
    ("waivers", mark("Charges are waived as approved"), waivers_agree),
    ("deposits", mark("Deposits held are what was taken less what was deducted and refunded"), deposits_agree),
    ("refunds", mark("Refunds were paid once, within what was paid"), refunds_agree),
    ("case_steps", mark("Waivers and refunds came where they stand by allowed steps"), steps_follow),
    (
        "cases_noted",
        mark("Deposits, deductions, waivers and refunds are as noted in the audit chain"),
        cases_are_as_noted,
    ),
)
"""The invariants of this module, as `books.CHECKS` has them."""


def _rows(session: Session, record: Any) -> Iterable[Any]:
    return session.scalars(select(record).order_by(record.id))


def _lines_of_all(session: Session) -> dict[int, list[tuple[int, Money]]]:
    asked = select(RefundLine.refund_id, RefundLine.charge_id, RefundLine.amount)
    lines: dict[int, list[tuple[int, Money]]] = defaultdict(list)
    for refund, charge, amount in session.execute(asked.order_by(RefundLine.refund_id, RefundLine.charge_id)):
        lines[refund].append((charge, amount))
    return lines


def _states(session: Session) -> Iterable[tuple[str, Any]]:
    return (
        (record.__tablename__, session.execute(select(record.id, record.state)).all()) for record in (Waiver, Refund)
    )


_used = (
    select(Payment.deposit_id.label("deposit_id"), func.sum(Payment.deposit_used, type_=Integer).label("total"))
    .where(Payment.deposit_id.is_not(None))
    .group_by(Payment.deposit_id)
    .subquery()
)
_USED_WRONGLY = (
    select(func.count())
    .select_from(Deposit)
    .join(Charge, Charge.id == Deposit.charge_id)
    .outerjoin(_used, _used.c.deposit_id == Deposit.id)
    .where(
        or_(
            cast(Deposit.used, Integer) != func.coalesce(_used.c.total, 0),
            Deposit.used > Charge.paid,
            Deposit.unit_id != Charge.unit_id,
        )
    )
)
_WITHOUT_DEPOSIT = (
    select(func.count())
    .select_from(Charge)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .where(FeeItem.basis == Basis.DEPOSIT.value, ~exists().where(Deposit.charge_id == Charge.id))
)
_DEDUCTED_WRONGLY = (
    select(func.count())
    .select_from(Payment)
    .outerjoin(Deduction, Deduction.payment_id == Payment.id)
    .outerjoin(Charge, Charge.id == Deduction.charge_id)
    .where(
        Payment.kind == "deduction",
        or_(
            Deduction.id.is_(None),
            Deduction.deposit_id != Payment.deposit_id,
            Deduction.amount != Payment.deposit_used,
            Deduction.amount != Payment.settled,
            Charge.amount != Deduction.amount,
            Charge.unit_id != Payment.unit_id,
            func.json_extract(Deduction.facts, "$.amount") != cast(Deduction.amount, Integer),
            func.json_extract(Deduction.facts, "$.number") != Deduction.number,
        ),
    )
)
# As prepayment nothing leaves the office, else nothing becomes prepayment.
_gone_or_kept = -cast(Payment.received, Integer) + cast(Payment.prepaid_in, Integer)
_PAID_WRONGLY = (
    select(func.count())
    .select_from(Refund)
    .join(Payment, Payment.id == Refund.payment_id)
    .where(
        or_(
            Payment.kind != "refund",
            Payment.unit_id != Refund.unit_id,
            Payment.deposit_id.is_distinct_from(Refund.deposit_id),
            _gone_or_kept != cast(Refund.amount, Integer),
            and_(Refund.kind == RefundKind.DEPOSIT.value, Payment.deposit_used != Refund.amount),
            and_(Refund.kind == RefundKind.PREPAYMENT.value, Payment.prepaid_used != Refund.amount),
            and_(
                Refund.kind.in_((RefundKind.PAYMENT.value, RefundKind.SETTLEMENT.value)),
                Payment.settled != -Refund.amount,
            ),
            func.json_extract(Refund.facts, "$.amount") != cast(Refund.amount, Integer),
            func.json_extract(Refund.facts, "$.number") != Refund.number,
        )
    )
)
_UNASKED = (
    select(func.count())
    .select_from(Payment)
    .where(Payment.kind == "refund", ~exists().where(Refund.payment_id == Payment.id))
)
_lines = (
    select(RefundLine.refund_id, func.sum(RefundLine.amount, type_=Integer).label("total"))
    .group_by(RefundLine.refund_id)
    .subquery()
)
_LINES_WRONG = (
    select(func.count())
    .select_from(Refund)
    .outerjoin(_lines, _lines.c.refund_id == Refund.id)
    .where(
        or_(
            and_(
                Refund.kind.in_((RefundKind.PAYMENT.value, RefundKind.SETTLEMENT.value)),
                func.coalesce(_lines.c.total, 0) != cast(Refund.amount, Integer),
            ),
            and_(Refund.kind.in_((RefundKind.PREPAYMENT.value, RefundKind.DEPOSIT.value)), _lines.c.total.is_not(None)),
        )
    )
)
_LINES_NOT_PAID = (
    select(func.count())
    .select_from(RefundLine)
    .join(Refund, Refund.id == RefundLine.refund_id)
    .where(
        _PAID,
        ~exists().where(
            Allocation.payment_id == Refund.payment_id,
            Allocation.charge_id == RefundLine.charge_id,
            cast(Allocation.amount, Integer) == -cast(RefundLine.amount, Integer),
        ),
    )
)
_given_back = (
    select(
        func.coalesce(Receipt.payment_id, Refund.settlement_id).label("of_payment"),
        RefundLine.charge_id,
        func.sum(RefundLine.amount, type_=Integer).label("total"),
    )
    .join(Refund, Refund.id == RefundLine.refund_id)
    .outerjoin(Receipt, Receipt.id == Refund.receipt_id)
    .where(_PAID)
    .group_by("of_payment", RefundLine.charge_id)
    .subquery()
)
_settled = (
    select(func.sum(Allocation.amount, type_=Integer))
    .where(Allocation.payment_id == _given_back.c.of_payment, Allocation.charge_id == _given_back.c.charge_id)
    .scalar_subquery()
)
_TOO_MUCH = select(func.count()).select_from(_given_back).where(_given_back.c.total > func.coalesce(_settled, 0))
