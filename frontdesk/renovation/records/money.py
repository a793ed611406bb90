"""What a case costs, as the fee desk asks for it: deposits and fees, what was kept of deposits, what goes back."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.words import mark
from frontdesk.fees.records import Charge as Charge
from frontdesk.fees.records.cases import Deduction as Deduction
from frontdesk.fees.records.cases import Deposit as Deposit
from frontdesk.fees.records.cases import Refund as Refund


class FeeWhat(StrEnum):
    """What is asked for."""

    OWNER_DEPOSIT = "owner_deposit"
    CONTRACTOR_DEPOSIT = "contractor_deposit"
    PASS_DEPOSIT = "pass_deposit"
    PASS_FEE = "pass_fee"
    CLEANUP = "cleanup"
    REPLACEMENT = "replacement"
    DAMAGE = "damage"


FEE_WHATS = {
    FeeWhat.OWNER_DEPOSIT: mark("Owner's deposit"),
    FeeWhat.CONTRACTOR_DEPOSIT: mark("Contractor's deposit"),
    FeeWhat.PASS_DEPOSIT: mark("Pass deposit"),
    FeeWhat.PASS_FEE: mark("Pass fee"),
    FeeWhat.CLEANUP: mark("Clean-up fee"),
    FeeWhat.REPLACEMENT: mark("Replacement of a lost pass"),
    FeeWhat.DAMAGE: mark("Damage beyond the deposits"),
}

DEPOSITS = (FeeWhat.CONTRACTOR_DEPOSIT, FeeWhat.PASS_DEPOSIT, FeeWhat.OWNER_DEPOSIT)
"""What is held and goes back; what is owed for damage is kept of the contractor's first, of the owner's last."""


class PermitFee(Record):
    """A deposit or fee of a case: the charge that the fee desk asks for, and the deposit if it is one.

    `pass_id` is the pass that it is for, `contractor_id` the contractor whose deposit it is. Whether it is paid, and
    what of it is held, is told by the fee desk alone.
    """

    __tablename__ = "permit_fee"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"))
    what: Mapped[str]
    n: Mapped[int]
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), unique=True)
    deposit_id: Mapped[int | None] = mapped_column(ForeignKey("deposit.id"), unique=True)
    pass_id: Mapped[int | None] = mapped_column(ForeignKey("worker_pass.id"), index=True)
    contractor_id: Mapped[int | None] = mapped_column(ForeignKey("contractor.id"))
    amount: Mapped[Money] = mapped_column(Fen)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        UniqueConstraint("permit_id", "what", "n"),
        CheckConstraint(
            "what IN ('owner_deposit', 'contractor_deposit', 'pass_deposit', 'pass_fee', 'cleanup', 'replacement',"
            " 'damage')",
            name="what",
        ),
        CheckConstraint(
            "(deposit_id IS NOT NULL) = (what IN ('owner_deposit', 'contractor_deposit', 'pass_deposit'))",
            name="deposit",
        ),
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_permit_fee_at", "at"),
    )


class PermitDeduction(Record):
    """What was kept of a deposit of a case, here: for which notice or pass, if for one."""

    __tablename__ = "permit_deduction"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    fee_id: Mapped[int] = mapped_column(ForeignKey("permit_fee.id"), index=True)
    deduction_id: Mapped[int] = mapped_column(ForeignKey("deduction.id"), unique=True)
    rectification_id: Mapped[int | None] = mapped_column(ForeignKey("rectification.id"))
    pass_id: Mapped[int | None] = mapped_column(ForeignKey("worker_pass.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))


class PermitRefund(Record):
    """A refund of a deposit of a case that was applied for here; how it goes on is told by the fee desk."""

    __tablename__ = "permit_refund"
    id: Mapped[int] = mapped_column(primary_key=True)
    permit_id: Mapped[int] = mapped_column(ForeignKey("permit.id"), index=True)
    fee_id: Mapped[int] = mapped_column(ForeignKey("permit_fee.id"), index=True)
    refund_id: Mapped[int] = mapped_column(ForeignKey("refund.id"), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
