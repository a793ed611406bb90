"""What is held of others: deposits at the fee desk by kind, and passes that are out."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, case, func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.rules import number
from frontdesk.fees.records import Charge, Payment, State
from frontdesk.fees.records.cases import Deduction, Deposit, Refund
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.money import DEPOSITS, PermitDeduction, PermitFee, PermitRefund
from frontdesk.renovation.records.workers import PassState, WorkerPass
from frontdesk.renovation.reports.sites import Facts, of_building


def deposits(session: Session, begin: datetime, end: datetime, building_id: int | None) -> list[Facts]:
    """Deposits by kind: [{what, deposits (how many are held), held, owed}] now, {kept, returned} in these days; fen.

    `kept` was deducted, `returned` was paid out. `owed` was asked for and is not paid.
    """
    held = Charge.paid - Deposit.used
    standing = (
        select(
            PermitFee.what,
            _sum(case((held > 0, 1), else_=0)).label("deposits"),
            _sum(held).label("held"),
            _sum(
                case((Charge.state == State.VOIDED.value, 0), else_=Charge.amount - Charge.paid - Charge.waived)
            ).label("owed"),
        )
        .join(Permit, Permit.id == PermitFee.permit_id)
        .join(Deposit, Deposit.id == PermitFee.deposit_id)
        .join(Charge, Charge.id == Deposit.charge_id)
        .group_by(PermitFee.what)
    )
    now = {row.what: row for row in session.execute(standing.where(*of_building(building_id)))}
    kept = _moved(
        session,
        select(PermitFee.what, _sum(Deduction.amount))
        .join(PermitDeduction, PermitDeduction.fee_id == PermitFee.id)
        .join(Deduction, Deduction.id == PermitDeduction.deduction_id)
        .where(PermitDeduction.at >= begin, PermitDeduction.at < end),
        building_id,
    )
    returned = _moved(
        session,
        select(PermitFee.what, _sum(Refund.amount))
        .join(PermitRefund, PermitRefund.fee_id == PermitFee.id)
        .join(Refund, Refund.id == PermitRefund.refund_id)
        .join(Payment, Payment.id == Refund.payment_id)
        .where(Payment.at >= begin, Payment.at < end),
        building_id,
    )
    return [
        {
            "what": what.value,
            **{name: int(getattr(now.get(what), name, 0)) for name in ("deposits", "held", "owed")},
            "kept": kept.get(what, 0),
            "returned": returned.get(what, 0),
        }
        for what in DEPOSITS
    ]


def passes(session: Session, clock: Clock, begin: datetime, end: datetime, building_id: int | None) -> Facts:
    """Passes that were {issued, returned, lost} in these days; those {out} now, of them {expired}, and of these
    {overdue}: not returned within the time that the rule gives."""
    today = clock.today()
    out = WorkerPass.state == PassState.ISSUED.value
    latest = today - timedelta(days=number(session, "pass.return", today))
    ended = and_(WorkerPass.ended_at >= begin, WorkerPass.ended_at < end)
    asked = select(
        _count(and_(WorkerPass.at >= begin, WorkerPass.at < end)).label("issued"),
        _count(and_(ended, WorkerPass.state == PassState.RETURNED.value)).label("returned"),
        _count(and_(ended, WorkerPass.state == PassState.LOST.value)).label("lost"),
        _count(out).label("out"),
        _count(and_(out, WorkerPass.until < today)).label("expired"),
        _count(and_(out, WorkerPass.until < latest)).label("overdue"),
    ).join(Permit, Permit.id == WorkerPass.permit_id)
    row = session.execute(asked.where(*of_building(building_id))).one()
    return {name: value or 0 for name, value in row._mapping.items()}


def _moved(session: Session, asked: Any, building_id: int | None) -> dict[str, int]:
    asked = asked.join(Permit, Permit.id == PermitFee.permit_id).where(*of_building(building_id))
    return {what: int(amount) for what, amount in session.execute(asked.group_by(PermitFee.what))}


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0), type_=Integer)


def _sum(amount: Any) -> ColumnElement[int]:
    return func.coalesce(func.sum(amount, type_=Integer), 0)
