"""An operator's day in figures: what came in and went out by each method, and what was counted against it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import rule
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.fees.records import MONEY_MOVES, Method, Payment, Receipt, Tender
from frontdesk.fees.records.closing import DayClose
from frontdesk.residents.records import Unit

DENOMINATIONS = (100_00, 50_00, 20_00, 10_00, 5_00, 1_00, 50, 10, 1)
"""The notes and coins of the renminbi, in fen; the coins of a few fen, which hardly anybody has left, by the fen."""

CLOSED_KINDS = ("payment", "void", "bounce", "refund")
"""The kinds of payments that belong to an operator's day: by them money moves, or would have."""


@dataclass(frozen=True)
class MethodSum:
    """What came in and went out by one method: how often, and how much each way."""

    method: Method
    count: int
    received: Money
    paid_out: Money

    @property
    def expected(self) -> Money:
        """What is to be there by this method, the float not counted."""
        return self.received - self.paid_out


@dataclass(frozen=True)
class DayFigures:
    """An operator's day as it stands in the books: the sums of its methods, its receipts, and what went back."""

    day: date
    operator_id: int
    operator: str
    opening: Money
    methods: tuple[MethodSum, ...]
    receipts: int
    first: str
    last: str
    voids: tuple[Mapping[str, Any], ...]
    refunds: tuple[Mapping[str, Any], ...]
    unmoved: Mapping[str, Money]

    @property
    def expected(self) -> Money:
        """The cash that is to lie in the drawer."""
        cash = next((each.expected for each in self.methods if each.method == Method.CASH), Money(0))
        return self.opening + cash

    @property
    def total(self) -> Money:
        """The money that moved, by all methods."""
        return Money(sum(each.expected for each in self.methods))


@dataclass(frozen=True)
class Counted:
    """What was counted: the cash by denomination (fen → pieces), and what the slips of other methods come to."""

    cash: Mapping[int, int]
    others: Mapping[Method, Money]

    @property
    def cash_total(self) -> Money:
        """The cash in the drawer."""
        return Money(sum(fen * pieces for fen, pieces in self.cash.items()))


MOST_PIECES = 99_999
"""The most pieces of a note or coin that a drawer is believed to hold."""


def check_counted(counted: Counted) -> None:
    """Refuses notes and coins that there are not, fewer than none, and more than a drawer holds."""
    for fen, pieces in counted.cash.items():
        if fen not in DENOMINATIONS:
            raise Refusal(mark("There is no note or coin of {amount}."), field="cash", amount=Money(fen).grouped())
        if not 0 <= pieces <= MOST_PIECES:
            raise Refusal(
                mark("{pieces} pieces of {amount} can't be in the drawer. Count them again."),
                field=f"cash {fen}", pieces=pieces, amount=Money(fen).grouped(),
            )  # fmt: skip
    for method, amount in counted.others.items():
        if abs(amount) > LARGEST:
            raise Refusal(mark("The amount is too large."), field=f"sum {method}")


def pieces_of(counted: Counted) -> list[list[int]]:
    """The cash as the Z slip keeps it: [fen, pieces] of each note and coin that is there, the largest first."""
    return [[fen, counted.cash[fen]] for fen in DENOMINATIONS if counted.cash.get(fen)]


def same_count(facts: Mapping[str, Any], counted: Counted) -> bool:
    """Whether a Z slip (its facts) stands for this very count; what was not typed is taken to be right."""
    kept = {line["method"]: line for line in facts["methods"] if line["method"] != Method.CASH.value}
    others = {method.value: int(amount) for method, amount in counted.others.items() if method != Method.CASH}
    return (
        pieces_of(counted) == facts["cash"]
        and all(others.pop(method, line["expected"]) == line["counted"] for method, line in kept.items())
        and not any(others.values())
    )


def day_figures(session: Session, clock: Clock, day: date, operator_id: int) -> DayFigures:
    """An operator's day as it stands in the books."""
    span = {"operator": operator_id, "since": clock.begin_of(day)}
    span["until"] = clock.end_of(day)
    voids, refunds, issued = [], [], []
    given_back = taken_back = 0
    for row in _PAYMENTS.all(session, **span):
        # Change goes out of the cash that came in; by a void it comes back.
        given_back += max(row.change, 0)
        taken_back += max(-row.change, 0)
        if row.kind in ("void", "bounce"):
            told = {"number": row.number or "", "voids": row.voided or "", "reason": row.reason}
            voids.append(told | {"kind": row.kind, "amount": int(row.settled + row.prepaid_in)})
        elif row.kind == "refund" and row.received:
            refunds.append({"unit": row.code, "amount": int(row.received), "reason": row.reason})
        if row.number:
            issued.append(row.number)
    sums = {
        row.method: MethodSum(Method(row.method), row.count, Money(row.received), Money(row.paid_out))
        for row in _TENDERS.all(session, **span)
    }
    cash = sums.get(Method.CASH, MethodSum(Method.CASH, 0, Money(0), Money(0)))
    received, paid_out = cash.received - given_back, cash.paid_out - taken_back
    sums[Method.CASH.value] = replace(cash, received=received, paid_out=paid_out)
    name = session.scalar(select(Operator.name).where(Operator.id == operator_id)) or ""
    return DayFigures(
        day, operator_id, name, Money.parse(rule(session, "closing.float", day)),
        tuple(sums[method] for method in MONEY_MOVES if method in sums),
        len(issued), min(issued, default=""), max(issued, default=""), tuple(voids), tuple(refunds),
        {method: each.expected for method, each in sums.items() if method not in MONEY_MOVES},
    )  # fmt: skip


def compared(figures: DayFigures, counted: Counted) -> list[dict[str, Any]]:
    """Each method as it stands on the Z slip: what is to be there, and what is; of cash without the float."""
    booked = {each.method: each for each in figures.methods}
    lines = []
    for method in MONEY_MOVES:
        each = booked.get(method, MethodSum(method, 0, Money(0), Money(0)))
        there = counted.others.get(method, each.expected)
        if method == Method.CASH:
            there = counted.cash_total - figures.opening
        if method in booked or there:
            lines.append(
                {
                    "method": method.value, "count": each.count, "received": int(each.received),
                    "paid_out": int(each.paid_out), "expected": int(each.expected), "counted": int(there),
                }
            )  # fmt: skip
    return lines


def closed_at(session: Session, operator_id: int, at: datetime) -> Any | None:
    """The close (day, number) of an operator that a moment lies in or before, if there is one."""
    return _CLOSED.first(session, operator=operator_id, at=at)


def refuse_closed(session: Session, operator_id: int, at: datetime) -> None:
    """Refuse an entry into a day that its operator has closed; the database would not take it either."""
    closed = closed_at(session, operator_id, at)
    if closed is not None:
        raise Refusal(
            mark("Your day {day} is closed ({number}). Go on tomorrow, or let somebody else take the payment."),
            day=closed.day,
            number=closed.number,
        )


_carried = aliased(Payment)
MONEY_MOVED = or_(Payment.kind != "void", ~exists().where(_carried.id == Payment.voids_id, _carried.kind == "opening"))
"""That a payment is not what takes back a sum carried over from earlier books, by which no money moved."""

_SPAN = (
    Payment.operator_id == bindparam("operator"),
    Payment.at >= bindparam("since"),
    Payment.at < bindparam("until"),
    Payment.kind.in_(CLOSED_KINDS),
    MONEY_MOVED,
)
_voided = aliased(Receipt)
_PAYMENTS = Prepared(
    select(
        Payment.kind, Payment.reason, Payment.received, Payment.settled, Payment.prepaid_in, Payment.change,
        Receipt.number, _voided.number.label("voided"), Unit.code,
    )
    .join(Unit, Unit.id == Payment.unit_id)
    .outerjoin(Receipt, Receipt.payment_id == Payment.id)
    .outerjoin(_voided, _voided.id == Receipt.voids_id)
    .where(*_SPAN)
    .order_by(Payment.id)
)  # fmt: skip
_TENDERS = Prepared(
    select(
        Tender.method, func.count(func.distinct(Tender.payment_id)).label("count"),
        func.sum(func.max(Tender.amount, 0), type_=Integer).label("received"),
        func.sum(func.max(-Tender.amount, 0), type_=Integer).label("paid_out"),
    )
    .join(Payment, Payment.id == Tender.payment_id)
    .where(*_SPAN)
    .group_by(Tender.method)
)  # fmt: skip
_CLOSED = Prepared(
    select(DayClose.day, DayClose.number)
    .where(DayClose.operator_id == bindparam("operator"), DayClose.until > bindparam("at"))
    .order_by(DayClose.until.desc())
    .limit(1)
)
