"""Promises to pay: what was to be settled until which day, and whether it was.

A promise of an amount is kept when at least that much of what was due by the day of the contact was settled, by
payments and waivers, from the contact to the end of the promised day; one without an amount when nothing of that was
still owed then. A payment that was taken back was never made. What falls due after the contact was not promised.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import CTE, ColumnElement, Date, Integer, Select, Subquery, and_, case, func, select, union_all
from sqlalchemy.orm import aliased

from frontdesk.core.clock import Clock
from frontdesk.core.words import mark
from frontdesk.fees.dunning.ageing import IS_ARREARS
from frontdesk.fees.records import IS_OWED, Allocation, Charge, Payment, Receipt, ReceiptUnit
from frontdesk.fees.records.cases import CaseState, Waiver
from frontdesk.fees.records.dunning import DunningContact


class PromiseState(StrEnum):
    """Where a promise stands."""

    BROKEN = "broken"
    TODAY = "today"
    WAITING = "waiting"
    KEPT = "kept"


PROMISES: dict[str, str] = {
    PromiseState.BROKEN: mark("Promise broken"),
    PromiseState.TODAY: mark("Promised for today"),
    PromiseState.WAITING: mark("Promised"),
    PromiseState.KEPT: mark("Promise kept"),
}


def shift_of(clock: Clock) -> str:
    """How far the estate's wall clock is ahead of UTC, as SQLite's functions of dates take it: `+28800 seconds`."""
    ahead = clock.local(clock.now()).utcoffset()
    return f"{int(ahead.total_seconds()) if ahead else 0:+d} seconds"


def day_of(moment: Any, shift: Any) -> ColumnElement[Any]:
    """The day of a stored moment on the estate's wall; `shift` is what `shift_of` gives."""
    return func.date(moment, shift, type_=Date)


def promises(shift: Any) -> Select[Any]:
    """The contacts that brought a promise; the caller says which of them."""
    return select(
        DunningContact.id, DunningContact.unit_id, DunningContact.at, DunningContact.promised_for,
        DunningContact.promised, day_of(DunningContact.at, shift).label("day"),
    ).where(DunningContact.promised_for.is_not(None))  # fmt: skip


def standing_of(promise: CTE, today: Any, shift: Any) -> Subquery:
    """Where each of these `promises` stands: id, unit_id, promised_for, promised, day, state (a PromiseState)."""
    moved = _moves(promise).subquery()
    in_time = day_of(moved.c.at, shift) <= promise.c.promised_for
    settled = (
        select(
            promise.c.id,
            func.sum(case((in_time, moved.c.amount), else_=0), type_=Integer).label("in_time"),
            func.sum(case((in_time, 0), else_=moved.c.amount), type_=Integer).label("later"),
        )
        .join(moved, moved.c.id == promise.c.id)
        .group_by(promise.c.id)
        .subquery()
    )
    in_all = func.coalesce(settled.c.in_time, 0) >= promise.c.promised
    nothing = _still_open(promise) + func.coalesce(settled.c.later, 0) <= 0
    state = case(
        (and_(promise.c.promised.is_not(None), in_all), PromiseState.KEPT.value),
        (and_(promise.c.promised.is_(None), nothing), PromiseState.KEPT.value),
        (promise.c.promised_for > today, PromiseState.WAITING.value),
        (promise.c.promised_for == today, PromiseState.TODAY.value),
        else_=PromiseState.BROKEN.value,
    )
    told = (promise.c[name] for name in ("id", "unit_id", "promised_for", "promised", "day"))
    return select(*told, state.label("state")).outerjoin(settled, settled.c.id == promise.c.id).subquery("standing")


def _moves(promise: CTE) -> Any:
    """What was settled since each promise of what was due by its day: id of the promise, moment, amount."""
    meant = (Charge.unit_id == promise.c.unit_id, Charge.due <= promise.c.day, IS_ARREARS)
    taken_back = aliased(Payment)
    stands = (
        Payment.kind.not_in(("void", "bounce")),
        ~select(taken_back.id).where(taken_back.voids_id == Payment.id).exists(),
    )
    own = (
        select(promise.c.id, Payment.at, Allocation.amount)
        .join(Payment, and_(Payment.unit_id == promise.c.unit_id, Payment.at >= promise.c.at))
        .join(Allocation, Allocation.payment_id == Payment.id)
        .join(Charge, Charge.id == Allocation.charge_id)
        .where(*stands, *meant)
    )
    with_others = (
        select(promise.c.id, Payment.at, Allocation.amount)
        .join(ReceiptUnit, ReceiptUnit.unit_id == promise.c.unit_id)
        .join(Receipt, and_(Receipt.id == ReceiptUnit.receipt_id, Receipt.at >= promise.c.at))
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(Allocation, Allocation.payment_id == Payment.id)
        .join(Charge, Charge.id == Allocation.charge_id)
        .where(*stands, *meant)
    )
    waived = (
        select(promise.c.id, Waiver.decided_at, Waiver.amount)
        .select_from(Waiver)
        .join(Charge, Charge.id == Waiver.charge_id)
        .join(promise, and_(*meant))
        .where(Waiver.state == CaseState.APPROVED.value, Waiver.decided_at >= promise.c.at)
    )
    return union_all(own, with_others, waived)


def _still_open(promise: CTE) -> Any:
    """What is owed now of what was due by the day of the contact."""
    return (
        select(func.coalesce(func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer), 0))
        .where(Charge.unit_id == promise.c.unit_id, IS_OWED, IS_ARREARS, Charge.due <= promise.c.day)
        .scalar_subquery()
    )
