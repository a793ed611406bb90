"""What must be true of the money of cases: it agrees with the fee desk, and nothing is open of a case that is over."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    and_,
    cast,
    column,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.orm import Session

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge
from frontdesk.fees.records.cases import CaseState, Deduction, Deposit, Refund
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.changes import Extension
from frontdesk.renovation.records.inspections import HotWork, Rectification, StopWork
from frontdesk.renovation.records.money import PermitDeduction, PermitFee, PermitRefund
from frontdesk.renovation.records.workers import WorkerPass

_IS_OVER: ColumnElement[bool] = literal_column("permit.state IN ('filed', 'rejected', 'withdrawn')")
_key_loan = table("key_loan", column("source", String), column("back_at"))
"""The loans of the key desk, which stands beside this one; the shell hands over what is asked of it day by day."""


def fees_agree_with_charges(session: Session) -> Fault:
    """What a case is asked for is a charge of its unit that names it, to the fen, and its deposit if it is one; and no
    charge names a case that does not know of it."""
    source = literal("permit ") + cast(PermitFee.permit_id, String) + " " + PermitFee.what + " "
    alike = and_(
        Charge.amount == PermitFee.amount, Charge.unit_id == Permit.unit_id,
        Charge.source == source + cast(PermitFee.n, String),
    )  # fmt: skip
    wrong = (
        select(func.count(PermitFee.id))
        .join(Permit, Permit.id == PermitFee.permit_id)
        .join(Charge, Charge.id == PermitFee.charge_id)
        .where(~alike)
    )
    same = and_(Deposit.charge_id == PermitFee.charge_id, Deposit.unit_id == Charge.unit_id)
    deposits = (
        select(func.count(PermitFee.id))
        .join(Charge, Charge.id == PermitFee.charge_id)
        .outerjoin(Deposit, Deposit.charge_id == PermitFee.charge_id)
        .where(or_(PermitFee.deposit_id.is_not(Deposit.id), and_(Deposit.id.is_not(None), ~same)))
    )
    stray = select(func.count(Charge.id)).where(
        Charge.source.startswith("permit "), ~exists().where(PermitFee.charge_id == Charge.id)
    )
    return (
        counted(session, wrong, "fees of cases differ from their charges")
        or counted(session, deposits, "fees of cases differ from their deposits")
        or counted(session, stray, "charges of cases that do not know of them")
    )


def deposits_agree(session: Session) -> Fault:
    """What is held of the deposits of cases is what the fee desk holds: paid, less what was deducted and paid out; and
    what was kept or asked back here is of the deposit that it says."""
    kept = _sum(Deduction.amount, Deduction.deposit_id == PermitFee.deposit_id)
    back = _sum(Refund.amount, Refund.deposit_id == PermitFee.deposit_id, Refund.state == CaseState.PAID.value)
    held = (
        select(func.count(PermitFee.id))
        .join(Deposit, Deposit.id == PermitFee.deposit_id)
        .join(Charge, Charge.id == Deposit.charge_id)
        .where(or_(Deposit.used != kept + back, Deposit.used > Charge.paid))
    )
    deducted = (
        select(func.count(PermitDeduction.id))
        .join(PermitFee, PermitFee.id == PermitDeduction.fee_id)
        .join(Deduction, Deduction.id == PermitDeduction.deduction_id)
        .where(or_(Deduction.deposit_id != PermitFee.deposit_id, PermitDeduction.permit_id != PermitFee.permit_id))
    )
    refunded = (
        select(func.count(PermitRefund.id))
        .join(PermitFee, PermitFee.id == PermitRefund.fee_id)
        .join(Refund, Refund.id == PermitRefund.refund_id)
        .where(or_(Refund.deposit_id.is_not(PermitFee.deposit_id), PermitRefund.permit_id != PermitFee.permit_id))
    )
    return (
        counted(session, held, "deposits of cases do not add up")
        or counted(session, deducted, "deductions are of another deposit than they say")
        or counted(session, refunded, "refunds are of another deposit than they say")
    )


def money_is_as_noted(session: Session) -> Fault:
    """What cases were asked for, what was kept and what was asked back says what the audit chain notes of it."""
    return (
        as_noted(session, PermitFee) or as_noted(session, PermitDeduction) or as_noted(session, PermitRefund)
    )  # fmt: skip


def nothing_is_open_of_what_is_over(session: Session) -> Fault:
    """Of a case that is filed, refused or withdrawn no pass, key, notice, stop, hot work, extension or deposit is open,
    and nothing is asked for that would be held."""
    deposit = (
        exists()
        .where(PermitFee.permit_id == Permit.id, Deposit.id == PermitFee.deposit_id, Charge.id == Deposit.charge_id)
        .where(or_(Charge.paid > Deposit.used, literal_column("charge.state IN ('open', 'part')")))
    )
    for open_, told in (
        (exists().where(WorkerPass.permit_id == Permit.id, WorkerPass.state == "issued"), "a pass that is out"),
        (exists().where(_key_loan.c.source == Permit.number, _key_loan.c.back_at.is_(None)), "a key that is out"),
        (
            exists().where(Rectification.permit_id == Permit.id, Rectification.state.in_(("open", "served"))),
            "an open rectification notice",
        ),
        (exists().where(StopWork.permit_id == Permit.id, StopWork.lifted_at.is_(None)), "a stop that is not lifted"),
        (exists().where(HotWork.permit_id == Permit.id, HotWork.state == "issued"), "an open hot-work permit"),
        (exists().where(Extension.permit_id == Permit.id, Extension.state == "applied"), "an undecided extension"),
        (deposit, "a deposit that is held or asked for"),
    ):
        asked = select(func.count(Permit.id)).where(_IS_OVER, open_)
        if fault := counted(session, asked, f"cases are over and have {told}"):
            return fault
    return None


def _sum(amount: Any, *of: ColumnElement[bool]) -> ColumnElement[int]:
    asked = select(func.coalesce(func.sum(amount), 0)).where(*of)
    return asked.correlate(PermitFee).scalar_subquery()


MONEY_CHECKS: tuple[Check, ...] = (
    ("permit_fees", mark("Deposits and fees of cases agree with their charges"), fees_agree_with_charges),
    ("permit_deposits", mark("Deposits of cases agree with the fee desk"), deposits_agree),
    ("permit_money_noted", mark("Money of cases is as noted in the audit chain"), money_is_as_noted),
    ("permits_over", mark("Of cases that are over nothing is open"), nothing_is_open_of_what_is_over),
)
"""Every invariant of the money of cases: its name for machines, its name on screen, and how it is asked."""
