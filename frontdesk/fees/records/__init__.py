"""Charges, payments and receipts: the rows of the books; what stands around them is beside this."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint, literal_column, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.watching import proved
from frontdesk.core.words import mark


class State(StrEnum):
    """Where a charge stands."""

    OPEN = "open"
    PART = "part"
    PAID = "paid"
    WAIVED = "waived"
    VOIDED = "voided"


STATES = {
    State.OPEN: mark("Open"),
    State.PART: mark("Part paid"),
    State.PAID: mark("Paid"),
    State.WAIVED: mark("Waived"),
    State.VOIDED: mark("Voided"),
}

RECEIPT_STATES = {"valid": mark("Valid"), "voided": mark("Voided"), "red": mark("Red entry")}
"""Whether a receipt stands, was voided, or is the red entry itself."""

OWED = (State.OPEN.value, State.PART.value)
"""The states in which something is still to be paid."""


class Method(StrEnum):
    """How money comes in or goes out.

    A prepayment and a deposit were taken in earlier, what is carried over came in before these books began: with these
    no money moves.
    """

    CASH = "cash"
    CARD = "card"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    TRANSFER = "transfer"
    CHEQUE = "cheque"
    PREPAYMENT = "prepayment"
    DEPOSIT = "deposit"
    CARRIED = "carried"


METHODS = {
    Method.CASH: mark("Cash"),
    Method.CARD: mark("Card"),
    Method.WECHAT: mark("WeChat Pay"),
    Method.ALIPAY: mark("Alipay"),
    Method.TRANSFER: mark("Transfer"),
    Method.CHEQUE: mark("Cheque"),
    Method.PREPAYMENT: mark("Prepayment"),
    Method.DEPOSIT: mark("Deposit"),
    Method.CARRIED: mark("Carried over"),
}

MONEY_MOVES = (Method.CASH, Method.CARD, Method.WECHAT, Method.ALIPAY, Method.TRANSFER, Method.CHEQUE)
"""The methods by which money comes in or goes out."""

CAN_BOUNCE = (Method.TRANSFER, Method.CHEQUE)
"""The methods whose money may turn out not to have come."""


@proved("number", "period", "at")
class BillingRun(Record):
    """Charges raised at once; `digest` is the fingerprint of its charges as posted.

    `kind`: month (a month's charges by the tariffs) or opening (what was owed when these books began).
    """

    __tablename__ = "billing_run"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="month")
    period: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    charges: Mapped[int]
    total: Mapped[Money] = mapped_column(Fen)
    digest: Mapped[str]
    __table_args__ = (CheckConstraint("kind IN ('month', 'opening')", name="kind"),)


@proved("remark")
class Charge(Record):
    """What a unit owes for an item and a period (year × 100 + month, of `months` months from there).

    `amount` and what it is made of (price in 1/10000 yuan, quantity in 1/100, times months; quantity 0 of a sum that
    was reckoned in earlier books or is made of several `ChargePart`s) never change; `paid` is the kept sum of its
    allocations, `waived` that of its approved waivers. `source` tells charges of one item and period apart and says
    where they come from. `person_id` is who owes it, if that is not the unit's present owner.
    """

    __tablename__ = "charge"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    price: Mapped[int]
    quantity: Mapped[int]
    months: Mapped[int] = mapped_column(default=1)
    amount: Mapped[Money] = mapped_column(Fen)
    paid: Mapped[Money] = mapped_column(Fen, default=Money(0))
    waived: Mapped[Money] = mapped_column(Fen, default=Money(0))
    state: Mapped[str] = mapped_column(default=State.OPEN.value)
    due: Mapped[date] = mapped_column(Date)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("billing_run.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("months IN (1, 3, 6, 12)", name="months"),
        CheckConstraint("paid >= 0 AND waived >= 0 AND paid + waived <= amount", name="paid"),
        CheckConstraint(
            "(state = 'open' AND paid = 0 AND waived < amount)"
            " OR (state = 'part' AND paid > 0 AND paid + waived < amount)"
            " OR (state = 'paid' AND paid > 0 AND paid + waived = amount)"
            " OR (state = 'waived' AND paid = 0 AND waived = amount)"
            " OR (state = 'voided' AND paid = 0 AND waived = 0)",
            name="state",
        ),
        CheckConstraint("period BETWEEN 190001 AND 299912 AND period % 100 BETWEEN 1 AND 12", name="period"),
        # Period first: a month's run then appends to the end of the index instead of all over it.
        Index(
            "uq_charge_once",
            "period",
            "item_id",
            "unit_id",
            "source",
            unique=True,
            sqlite_where=text("state <> 'voided'"),
        ),
        Index("uq_charge_source", "unit_id", "item_id", "source", unique=True, sqlite_where=text("source <> ''")),
        # Period and item stand in it too: who owes of a month is told by it alone.
        Index("ix_charge_owed", "unit_id", "due", "period", "item_id", sqlite_where=text("state IN ('open', 'part')")),
        # The order of the list of charges, and its months; a run appends to this one too.
        Index("ix_charge_period", "period"),
        Index("ix_charge_voided", "unit_id", sqlite_where=text("state = 'voided'")),
    )


def charge_number(charge_id: int, period: int) -> str:
    """The number of a charge on screens and lists, made of its period and id: `YS202611-0004711`."""
    return f"YS{period}-{charge_id:07d}"


IS_OWED = Charge.state.in_([literal_column(f"'{state}'") for state in OWED])
"""That something is still to be paid; written out, because a bound state would not meet the index of what is owed."""


class ChargePart(Record):
    """A piece of a charge's reckoning: price (1/10000 yuan) × quantity (1/100) × over/of, for the days since–until.

    The charge is the sum of its parts, rounded once.
    """

    __tablename__ = "charge_part"
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date] = mapped_column(Date)
    price: Mapped[int]
    quantity: Mapped[int]
    over: Mapped[int] = mapped_column(default=1)
    of: Mapped[int] = mapped_column(default=1)
    __table_args__ = (CheckConstraint("over >= 0 AND of > 0", name="share"),)


class ChargeSum(Record):
    """What was charged, waived and paid, summed by due day, period, item and building; voided charges left out.

    Kept by triggers on every charge, whatever program writes it; `check` proves them.
    """

    __tablename__ = "charge_sum"
    due: Mapped[date] = mapped_column(Date, primary_key=True)
    period: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"), primary_key=True)
    building_id: Mapped[int] = mapped_column(ForeignKey("building.id"), primary_key=True)
    charges: Mapped[int]
    amount: Mapped[Money] = mapped_column(Fen)
    waived: Mapped[Money] = mapped_column(Fen)
    paid: Mapped[Money] = mapped_column(Fen)
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  (SQLAlchemy's own way)


@proved("settles")
class Account(Record):
    """A unit's prepayment, the kept sum of its entries, and whether new charges are settled from it by themselves."""

    __tablename__ = "account"
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    prepaid: Mapped[Money] = mapped_column(Fen, default=Money(0))
    settles: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (CheckConstraint("prepaid >= 0", name="prepaid"),)


class Payment(Record):
    """Money that came in for a unit, or went back by a void; never changed.

    `kind`, with a receipt: payment, void (its amounts are negative and `voids_id` says which payment), bounce (a cheque
    or transfer of the payment `voids_id` that did not come in: its charges are owed again, what came in by other
    methods becomes prepayment). Without one: opening (a prepayment carried over from earlier books), settlement (a
    charge settled from prepayment by a billing run), deduction (a charge settled from a deposit), refund (money that
    went back after approval; its slip is the refund's).

    received − change = allocations + prepaid in − prepaid used − deposit used, where `received` counts the money that
    moved, without prepayment and deposit. A refund of a prepayment or deposit uses it and has a negative `received`.
    `operation` makes a repeated call the same act.
    """

    __tablename__ = "payment"
    id: Mapped[int] = mapped_column(primary_key=True)
    operation: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    payer: Mapped[str]
    received: Mapped[Money] = mapped_column(Fen)
    change: Mapped[Money] = mapped_column(Fen)
    settled: Mapped[Money] = mapped_column(Fen)
    prepaid_in: Mapped[Money] = mapped_column(Fen)
    prepaid_used: Mapped[Money] = mapped_column(Fen)
    deposit_used: Mapped[Money] = mapped_column(Fen, default=Money(0))
    deposit_id: Mapped[int | None] = mapped_column(ForeignKey("deposit.id"), index=True)
    voids_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)
    authorised_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    reason: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint(
            "kind IN ('payment', 'void', 'bounce', 'settlement', 'opening', 'deduction', 'refund')", name="kind"
        ),
        CheckConstraint("(kind IN ('void', 'bounce')) = (voids_id IS NOT NULL)", name="voids"),
        CheckConstraint("received - change = settled + prepaid_in - prepaid_used - deposit_used", name="sum"),
        CheckConstraint("(deposit_used <> 0) <= (deposit_id IS NOT NULL)", name="deposit"),
        CheckConstraint(
            "kind IN ('void', 'bounce', 'refund') OR (received >= 0 AND change >= 0 AND settled >= 0"
            " AND prepaid_in >= 0 AND prepaid_used >= 0 AND deposit_used >= 0)",
            name="sign",
        ),
        # Of one operator and day, as they are closed.
        Index("ix_payment_operator_at", "operator_id", "at"),
        Index("ix_payment_at", "at"),
    )


class Tender(Record):
    """One method of a payment and how much came in by it; change is given back from the cash."""

    __tablename__ = "tender"
    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), index=True)
    method: Mapped[str]
    amount: Mapped[Money] = mapped_column(Fen)
    reference: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint(
            "method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'cheque', 'prepayment', 'deposit', 'carried')",
            name="method",
        ),
        CheckConstraint("amount <> 0", name="amount"),
    )


class Allocation(Record):
    """Which charge a payment settled, and by how much; negative when the payment is voided."""

    __tablename__ = "allocation"
    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), index=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), index=True)
    amount: Mapped[Money] = mapped_column(Fen)
    __table_args__ = (CheckConstraint("amount <> 0", name="amount"),)


class Receipt(Record):
    """A receipt as issued: gapless in its series, never altered; `facts` (JSON) is everything that stands on it."""

    __tablename__ = "receipt"
    id: Mapped[int] = mapped_column(primary_key=True)
    series: Mapped[str]
    n: Mapped[int]
    number: Mapped[str] = mapped_column(unique=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    total: Mapped[Money] = mapped_column(Fen)
    voids_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"), unique=True)
    facts: Mapped[str] = mapped_column(Text)
    __table_args__ = (UniqueConstraint("series", "n"), CheckConstraint("n > 0", name="n"))


class ReceiptUnit(Record):
    """A further unit that a receipt settles charges of; its own unit is the receipt's."""

    __tablename__ = "receipt_unit"
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True, index=True)


class ReceiptPrint(Record):
    """That a receipt was put on paper or into a file; from the second time on it is marked as a reprint."""

    __tablename__ = "receipt_print"
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
