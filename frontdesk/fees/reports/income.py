"""Income: the money that came in during some days, by item, method, operator and day, and what else was done with it.

Money received = what came in by every method less what went out: payments, voids, bounces and refunds (desks.md §7,
"Income"); it is what the receipts, the refunds' slips and the Z slips of these days come to. Income of an item is what
settled its charges in these days, less what was taken back. The two differ by what moved in between:

    money received = income of items + deposits taken + taken in advance − prepayment used − deposits used

Prepayment is income when it settles a charge, deposits when they are deducted from; until then the estate owes them.
What was carried over came in before these books began, and is none of it.
"""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam, case, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.fees.records import MONEY_MOVES, Allocation, Charge, Method, Payment, Receipt, Tender
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.reports.rates import Facts
from frontdesk.fees.reports.spans import buckets

_SUMS = ("prepaid_in", "prepaid_used", "deposit_used")


def income(session: Session, clock: Clock, since: date, until: date, *, operator_id: int | None = None) -> Facts:
    """The income from `since` to `until`, both included, of all or of what one operator entered. Amounts in fen.

    money, income, deposits_taken, prepaid_in, prepaid_used, deposit_used, receipts, receipt_total; by_item and
    deposits [{item, received, settled, taken_back, income}], where `settled` came from prepayment or a deposit;
    by_method [{method, count, received, paid_out, money}]; by_operator [{operator, receipts, received, paid_out,
    money}]; by_time [{at, received, paid_out, money, income}], `at` being a day, or a month of a long span.
    """
    items = {
        row.id: row for row in session.execute(select(FeeItem.id, FeeItem.name, FeeItem.basis).order_by(FeeItem.id))
    }
    names = dict(session.execute(select(Operator.id, Operator.name).order_by(Operator.id)).all())
    of_items: defaultdict[int, Facts] = defaultdict(lambda: dict.fromkeys(("received", "settled", "taken_back"), 0))
    of_methods: defaultdict[str, Facts] = defaultdict(lambda: dict.fromkeys(("count", "received", "paid_out"), 0))
    of_operators: defaultdict[int, Facts] = defaultdict(lambda: dict.fromkeys(("receipts", "received", "paid_out"), 0))
    whole: Facts = dict.fromkeys((*_SUMS, "receipts", "receipt_total"), 0)
    by_time = []
    for at, begin, end in buckets(clock, since, until):
        asked = {"since": begin, "until": end, "operator": operator_id}
        told: Facts = {"at": at, "received": 0, "paid_out": 0, "income": 0}
        for row in _ALLOCATED.all(session, **asked):
            _add(of_items[row.item_id], row, "received", "settled", "taken_back")
            if items[row.item_id].basis != Basis.DEPOSIT:
                told["income"] += row.received + row.settled - row.taken_back
        for row in _TENDERED.all(session, **asked):
            for sums in (of_methods[row.method], of_operators[row.operator_id], told):
                _add(sums, row, *(name for name in ("count", "received", "paid_out") if name in sums))
        for row in _MOVED.all(session, **asked):
            _add(whole, row, *_SUMS)
            # Change goes out of the cash that came in; by a void it comes back.
            for sums in (of_methods[Method.CASH], of_operators[row.operator_id], told):
                sums["received"] -= row.given_back
                sums["paid_out"] -= row.taken_back
        for row in _ISSUED.all(session, **asked):
            whole["receipts"] += row.receipts
            whole["receipt_total"] += row.total
            of_operators[row.operator_id]["receipts"] += row.receipts
        by_time.append(told | {"money": told["received"] - told["paid_out"]})
    listed = [
        {"item": item.name, "basis": item.basis} | of_items[id_] for id_, item in items.items() if id_ in of_items
    ]
    for line in listed:
        line["income"] = line["received"] + line["settled"] - line["taken_back"]
    earned = [line for line in listed if line["basis"] != Basis.DEPOSIT]
    held = [line for line in listed if line["basis"] == Basis.DEPOSIT]
    return whole | {
        "money": sum(told["money"] for told in by_time),
        "income": sum(line["income"] for line in earned),
        "deposits_taken": sum(line["income"] for line in held),
        "by_item": earned,
        "deposits": held,
        "by_method": [
            {"method": method} | _netted(sums) for method in MONEY_MOVES if any((sums := of_methods[method]).values())
        ],
        "by_operator": [
            {"operator": name} | _netted(of_operators[id_]) for id_, name in names.items() if id_ in of_operators
        ],
        "by_time": by_time,
    }  # fmt: skip


def _add(sums: Facts, row: Any, *names: str) -> None:
    for name in names:
        sums[name] += getattr(row, name)


def _netted(sums: Facts) -> Facts:
    return sums | {"money": sums["received"] - sums["paid_out"]}


_undone = aliased(Payment)
_operator: ColumnElement[Any] = bindparam("operator", type_=Integer)
_SPAN = (
    Payment.at >= bindparam("since", type_=Moment()),
    Payment.at < bindparam("until", type_=Moment()),
    func.coalesce(_operator, Payment.operator_id) == Payment.operator_id,
    # Nothing that was carried over, and nothing that takes it back.
    Payment.kind != "opening",
    or_(Payment.kind != "void", ~exists().where(_undone.id == Payment.voids_id, _undone.kind == "opening")),
)


def _total(amount: Any, name: str) -> Any:
    return func.sum(amount, type_=Integer).label(name)


_amount: Any = Allocation.amount
_BACK = Payment.kind.in_(("void", "bounce", "refund"))
_UNMOVED = Payment.kind.in_(("settlement", "deduction"))
_ALLOCATED = Prepared(
    select(
        Charge.item_id,
        _total(case((or_(_BACK, _UNMOVED), 0), else_=_amount), "received"),
        _total(case((_UNMOVED, _amount), else_=0), "settled"),
        _total(case((_BACK, -_amount), else_=0), "taken_back"),
    )
    .select_from(Payment)
    .join(Allocation, Allocation.payment_id == Payment.id)
    .join(Charge, Charge.id == Allocation.charge_id)
    .where(*_SPAN)
    .group_by(Charge.item_id)
)
_TENDERED = Prepared(
    select(
        Tender.method,
        Payment.operator_id,
        func.count(func.distinct(Tender.payment_id)).label("count"),
        _total(func.max(Tender.amount, 0), "received"),
        _total(func.max(-Tender.amount, 0), "paid_out"),
    )
    .select_from(Payment)
    .join(Tender, Tender.payment_id == Payment.id)
    .where(*_SPAN, Tender.method.in_([literal_column(f"'{method}'") for method in MONEY_MOVES]))
    .group_by(Tender.method, Payment.operator_id)
)
_MOVED = Prepared(
    select(
        Payment.operator_id,
        *(_total(getattr(Payment, name), name) for name in _SUMS),
        _total(func.max(Payment.change, 0), "given_back"),
        _total(func.max(-Payment.change, 0), "taken_back"),
    )
    .where(*_SPAN)
    .group_by(Payment.operator_id)
)
_ISSUED = Prepared(
    select(Payment.operator_id, func.count().label("receipts"), _total(Receipt.total, "total"))
    .select_from(Payment)
    .join(Receipt, Receipt.payment_id == Payment.id)
    .where(*_SPAN)
    .group_by(Payment.operator_id)
)
