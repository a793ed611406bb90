"""Fee items, tariffs, charges, payments and receipts: the rows of the books."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, Text, UniqueConstraint, literal_column, text
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Fen, Moment, Record
from frontdesk.core.money import Money
from frontdesk.core.words import mark


class Basis(StrEnum):
    """What a fee item's price is multiplied by."""

    AREA = "area"
    FIXED = "fixed"
    ONE_OFF = "one_off"


BASES = {Basis.AREA: mark("Per m² of gross area"), Basis.FIXED: mark("Fixed per unit"), Basis.ONE_OFF: mark("One-off")}


class State(StrEnum):
    """Where a charge stands."""

    OPEN = "open"
    PART = "part"
    PAID = "paid"
    VOIDED = "voided"


STATES = {
    State.OPEN: mark("Open"),
    State.PART: mark("Part paid"),
    State.PAID: mark("Paid"),
    State.VOIDED: mark("Voided"),
}

RECEIPT_STATES = {"valid": mark("Valid"), "voided": mark("Voided"), "red": mark("Red entry")}
"""Whether a receipt stands, was voided, or is the red entry itself."""

OWED = (State.OPEN.value, State.PART.value)
"""The states in which something is still to be paid."""


class Method(StrEnum):
    """How money comes in; a prepayment was taken in earlier, what is carried over came in before these books began."""

    CASH = "cash"
    CARD = "card"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    TRANSFER = "transfer"
    PREPAYMENT = "prepayment"
    CARRIED = "carried"


METHODS = {
    Method.CASH: mark("Cash"),
    Method.CARD: mark("Card"),
    Method.WECHAT: mark("WeChat Pay"),
    Method.ALIPAY: mark("Alipay"),
    Method.TRANSFER: mark("Transfer"),
    Method.PREPAYMENT: mark("Prepayment"),
    Method.CARRIED: mark("Carried over"),
}

ROUNDINGS = {1: mark("to the fen (0.01)"), 10: mark("to the jiao (0.1)"), 100: mark("to the yuan (1)")}
"""To how many fen the line of a fee item is rounded, half up, once."""


class FeeItem(Record):
    """Something that is charged for; `rounding` in fen."""

    __tablename__ = "fee_item"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    basis: Mapped[str]
    rounding: Mapped[int] = mapped_column(default=1)
    active: Mapped[bool] = mapped_column(default=True)
    __table_args__ = (
        CheckConstraint("basis IN ('area', 'fixed', 'one_off')", name="basis"),
        CheckConstraint("rounding IN (1, 10, 100)", name="rounding"),
        CheckConstraint("name <> ''", name="name"),
    )


class Tariff(Record):
    """A price of a fee item with the days it is in force and the units it is for; price in 1/10000 yuan.

    At most one of `unit_kind`, `building_id` and `unit_id` is set; none means every unit. The nearest one wins: unit
    before building before kind before all.
    """

    __tablename__ = "tariff"
    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"), index=True)
    price: Mapped[int]
    since: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date)
    unit_kind: Mapped[str | None]
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"))
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    __table_args__ = (
        CheckConstraint("price >= 0", name="price"),
        CheckConstraint("until IS NULL OR until >= since", name="until"),
        CheckConstraint(
            "(unit_kind IS NOT NULL) + (building_id IS NOT NULL) + (unit_id IS NOT NULL) <= 1", name="scope"
        ),
    )


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


class Charge(Record):
    """What a unit owes for an item and a period (year × 100 + month).

    `amount` and what it is made of (price in 1/10000 yuan, quantity in 1/100; 0 of a sum that was reckoned in earlier
    books) never change; `paid` is the kept sum of its allocations. `source` tells one-off charges of one period apart
    and says where they come from.
    """

    __tablename__ = "charge"
    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("fee_item.id"))
    period: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    price: Mapped[int]
    quantity: Mapped[int]
    amount: Mapped[Money] = mapped_column(Fen)
    paid: Mapped[Money] = mapped_column(Fen, default=Money(0))
    state: Mapped[str] = mapped_column(default=State.OPEN.value)
    due: Mapped[date] = mapped_column(Date)
    run_id: Mapped[int | None] = mapped_column(ForeignKey("billing_run.id"))
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("paid >= 0 AND paid <= amount", name="paid"),
        CheckConstraint(
            "(state = 'open' AND paid = 0) OR (state = 'part' AND paid > 0 AND paid < amount)"
            " OR (state = 'paid' AND paid = amount) OR (state = 'voided' AND paid = 0)",
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
        Index("ix_charge_owed", "unit_id", "due", sqlite_where=text("state IN ('open', 'part')")),
        # The order of the list of charges, and its months; a run appends to this one too.
        Index("ix_charge_period", "period"),
        Index("ix_charge_voided", "unit_id", sqlite_where=text("state = 'voided'")),
    )


def charge_number(charge_id: int, period: int) -> str:
    """The number of a charge on screens and lists, made of its period and id: `YS202611-0004711`."""
    return f"YS{period}-{charge_id:07d}"


IS_OWED = Charge.state.in_([literal_column(f"'{state}'") for state in OWED])
"""That something is still to be paid; written out, because a bound state would not meet the index of what is owed."""


class Account(Record):
    """A unit's prepayment, the kept sum of its entries, and whether new charges are settled from it by themselves."""

    __tablename__ = "account"
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), primary_key=True)
    prepaid: Mapped[Money] = mapped_column(Fen, default=Money(0))
    settles: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (CheckConstraint("prepaid >= 0", name="prepaid"),)


class Payment(Record):
    """Money that came in for a unit, or went back by a void; never changed.

    `kind`: payment, void (its amounts are negative and `voids_id` says which payment), opening (a prepayment carried
    over from earlier books, for which the earlier office gave a receipt), or settlement (a charge
    settled from prepayment by a billing run: no money moves, so no receipt). received − change = allocations +
    prepaid in − prepaid used, where `received` counts what was handed over, without prepayment used. `operation`
    makes a repeated call the same act.
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
    voids_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)
    authorised_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    reason: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("kind IN ('payment', 'void', 'settlement', 'opening')", name="kind"),
        CheckConstraint("(kind = 'void') = (voids_id IS NOT NULL)", name="voids"),
        CheckConstraint("received - change = settled + prepaid_in - prepaid_used", name="sum"),
        CheckConstraint(
            "kind = 'void' OR"
            " (received >= 0 AND change >= 0 AND settled >= 0 AND prepaid_in >= 0 AND prepaid_used >= 0)",
            name="sign",
        ),
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
            "method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'prepayment', 'carried')", name="method"
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


class ReceiptPrint(Record):
    """That a receipt was put on paper or into a file; from the second time on it is marked as a reprint."""

    __tablename__ = "receipt_print"
    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
