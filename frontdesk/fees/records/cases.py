"""Deposits, deductions, waivers, refunds, late fees: what is asked for, approved and done, each step a row."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.words import mark


class CaseState(StrEnum):
    """Where a waiver or a refund stands."""

    APPLIED = "applied"
    APPROVED = "approved"
    PAID = "paid"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


CASE_STATES = {
    CaseState.APPLIED: mark("Applied for"),
    CaseState.APPROVED: mark("Approved"),
    CaseState.PAID: mark("Refunded"),
    CaseState.REJECTED: mark("Rejected"),
    CaseState.WITHDRAWN: mark("Withdrawn"),
}

WAIVER_NEXT: dict[str, tuple[str, ...]] = {
    "": (CaseState.APPLIED,),
    CaseState.APPLIED: (CaseState.APPROVED, CaseState.REJECTED, CaseState.WITHDRAWN),
    CaseState.APPROVED: (),
    CaseState.REJECTED: (),
    CaseState.WITHDRAWN: (),
}
"""The moves that a waiver allows; an approved one is done."""

REFUND_NEXT: dict[str, tuple[str, ...]] = {
    "": (CaseState.APPLIED,),
    CaseState.APPLIED: (CaseState.APPROVED, CaseState.REJECTED, CaseState.WITHDRAWN),
    CaseState.APPROVED: (CaseState.PAID, CaseState.WITHDRAWN),
    CaseState.PAID: (),
    CaseState.REJECTED: (),
    CaseState.WITHDRAWN: (),
}
"""The moves that a refund allows: applied for, approved, paid out."""


class RefundKind(StrEnum):
    """What is given back."""

    PAYMENT = "payment"
    PREPAYMENT = "prepayment"
    DEPOSIT = "deposit"
    SETTLEMENT = "settlement"


REFUND_KINDS = {
    RefundKind.PAYMENT: mark("Refund of a payment"),
    RefundKind.PREPAYMENT: mark("Refund of prepayment"),
    RefundKind.DEPOSIT: mark("Refund of a deposit"),
    RefundKind.SETTLEMENT: mark("Settlement given back to prepayment"),
}


class Deposit(Record):
    """A deposit that a unit's owner, tenant or contractor leaves with the office.

    It is owed and taken in as the charge it stands beside; what is held is that charge's `paid` less `used`, the kept
    sum of what was deducted and refunded. `payer` is whose money it is.
    """

    __tablename__ = "deposit"
    id: Mapped[int] = mapped_column(primary_key=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    payer: Mapped[str]
    used: Mapped[Money] = mapped_column(Fen, default=Money(0))
    __table_args__ = (CheckConstraint("used >= 0", name="used"),)


class Deduction(Record):
    """What was kept of a deposit for a reason: the charge that was raised for it and the payment that settled it.

    `facts` (JSON) is what stands on its slip.
    """

    __tablename__ = "deduction"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    deposit_id: Mapped[int] = mapped_column(ForeignKey("deposit.id"), index=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), unique=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), unique=True)
    amount: Mapped[Money] = mapped_column(Fen)
    reason: Mapped[str]
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (CheckConstraint("amount > 0", name="amount"), CheckConstraint("reason <> ''", name="reason"))


class Waiver(Record):
    """Part or all of a charge that a unit is let off, once it is approved.

    `facts` (JSON) is what stands on its slip once it is decided; `operation` makes a repeated application the same one.
    """

    __tablename__ = "waiver"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    operation: Mapped[str] = mapped_column(unique=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), index=True)
    amount: Mapped[Money] = mapped_column(Fen)
    reason: Mapped[str]
    state: Mapped[str] = mapped_column(default=CaseState.APPLIED.value)
    applied_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    applied_at: Mapped[datetime] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    refund_id: Mapped[int | None] = mapped_column(ForeignKey("refund.id"))
    facts: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("reason <> ''", name="reason"),
        CheckConstraint("state IN ('applied', 'approved', 'rejected', 'withdrawn')", name="state"),
        CheckConstraint("(state IN ('approved', 'rejected')) = (decided_by IS NOT NULL)", name="decided"),
        Index(
            "uq_waiver_waiting", "charge_id", unique=True, sqlite_where=text("state = 'applied' AND refund_id IS NULL")
        ),
    )


class Refund(Record):
    """Money that goes back: applied for, approved, paid out; `facts` (JSON) is what stands on its slip once it is paid.

    Of a payment, `receipt_id` says of which and its lines say from which charges; with `owed_again` false what is
    given back is waived on them. Of a deposit, `deposit_id` says of which. Of what a billing run settled from
    prepayment, `settlement_id` is that payment: no money goes out, it becomes prepayment again. `operation` makes a
    repeated application the same one.
    """

    __tablename__ = "refund"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    operation: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"), index=True)
    deposit_id: Mapped[int | None] = mapped_column(ForeignKey("deposit.id"), index=True)
    settlement_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), index=True)
    amount: Mapped[Money] = mapped_column(Fen)
    payee: Mapped[str]
    reason: Mapped[str]
    owed_again: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default=CaseState.APPLIED.value)
    applied_by: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    applied_at: Mapped[datetime] = mapped_column(Moment)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)
    facts: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("reason <> ''", name="reason"),
        CheckConstraint("kind IN ('payment', 'prepayment', 'deposit', 'settlement')", name="kind"),
        CheckConstraint("(kind = 'payment') = (receipt_id IS NOT NULL)", name="receipt"),
        CheckConstraint("(kind = 'deposit') = (deposit_id IS NOT NULL)", name="deposit"),
        CheckConstraint("(kind = 'settlement') = (settlement_id IS NOT NULL)", name="settlement"),
        CheckConstraint("state IN ('applied', 'approved', 'paid', 'rejected', 'withdrawn')", name="state"),
        CheckConstraint("(state = 'paid') = (payment_id IS NOT NULL)", name="paid"),
        Index("ix_refund_open", "unit_id", sqlite_where=text("state IN ('applied', 'approved')")),
    )


class RefundLine(Record):
    """How much of a charge a refund of a payment or settlement gives back."""

    __tablename__ = "refund_line"
    refund_id: Mapped[int] = mapped_column(ForeignKey("refund.id"), primary_key=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), primary_key=True, index=True)
    amount: Mapped[Money] = mapped_column(Fen)
    __table_args__ = (CheckConstraint("amount > 0", name="amount"),)


class LateFee(Record):
    """A late fee as charged: which charge it is, on which charge, up to and including which day, the `days` in all.

    All late fees of one charge together are its exact late fee up to the latest day, rounded once.
    """

    __tablename__ = "late_fee"
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), primary_key=True)
    of_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), index=True)
    until: Mapped[date] = mapped_column(Date)
    days: Mapped[int]
    __table_args__ = (CheckConstraint("days > 0", name="days"),)
