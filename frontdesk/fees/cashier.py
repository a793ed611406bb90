"""The till: taking a payment with its receipt in one transaction, and voiding it by a red entry."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, bindparam, func, insert, select
from sqlalchemy.orm import Session

from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.ledger import Ledger, Tendered, keep_agreement, stored_facts
from frontdesk.fees.records import IS_OWED, Account, Allocation, Charge, Method, Payment, Receipt, ReceiptPrint, Tender
from frontdesk.fees.records.items import FeeItem
from frontdesk.fees.tariffs import period_text
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Unit


@dataclass(frozen=True)
class Owed:
    """A charge that is still to be paid."""

    id: int
    item: str
    basis: str
    period: int
    price: int
    quantity: int
    months: int
    amount: Money
    paid: Money
    waived: Money
    due: date
    remark: str

    @property
    def open(self) -> Money:
        """What is still to be paid of it."""
        return self.amount - self.paid - self.waived


@dataclass(frozen=True)
class Settlement:
    """How a sum is divided: allocations (charge, amount), what goes to prepayment, and change."""

    allocations: tuple[tuple[Owed, Money], ...]
    prepaid_in: Money
    change: Money

    @property
    def settled(self) -> Money:
        """What of it settles charges."""
        return Money(sum(amount for _, amount in self.allocations))


class CashDesk:
    """Takes money in, and takes it back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def take_payment(
        self,
        unit_id: int,
        tenders: Sequence[Tendered],
        *,
        charges: Iterable[int] | None = None,
        payer: str = "",
        remark: str = "",
        keep_change: bool = True,
        operation: str = "",
    ) -> Receipt:
        """Take a payment for a unit and issue its receipt, in one transaction; the same `operation` is the same one.

        It settles the chosen `charges`, or all that are owed, oldest first; the last may be paid in part. What is
        left over becomes prepayment, or with `keep_change` false is given back as change from the cash. Without a
        `payer` the owner's name stands on the receipt.
        """
        operation = operation or uuid4().hex
        with self._ground.act("payment_taken", Right.TAKE_PAYMENT) as act:
            session = act.session
            issued = _ISSUED.scalar(session, operation=operation)
            if issued is not None:
                return session.get_one(Receipt, issued)
            unit = _UNIT.one(session, unit=unit_id)
            prepaid = unit.prepaid or Money(0)
            owed = _chosen(owed_by(session, unit_id), charges)
            divided = divide(owed, tenders, prepaid, keep_change=keep_change)
            used = Money(sum(one.amount for one in tenders if one.method == Method.PREPAYMENT))
            received = Money(sum(one.amount for one in tenders)) - used
            payment = {
                "operation": operation, "kind": "payment", "unit_id": unit_id, "at": act.at,
                "operator_id": act.operator.id,
                "payer": plain(payer) or owners_of(session, unit_id), "received": received, "change": divided.change,
                "settled": divided.settled, "prepaid_in": divided.prepaid_in, "prepaid_used": used, "voids_id": None,
                "authorised_by": None, "reason": "", "remark": plain(remark),
            }  # fmt: skip
            facts = receipt_facts(
                unit,
                unit,
                payment,
                divided,
                tenders,
                prepaid,
                self._ground.clock.local(act.at),
                act.operator.name,
                self._ground.counter,
            )
            parts = [(one.id, amount) for one, amount in divided.allocations]
            return _enter(act, payment, tenders, parts, facts)

    def void(self, receipt_id: int, reason: str, authority: Authority | None = None) -> Receipt:
        """Take a receipt back by a red entry; its charges are owed again. Gives back the red receipt.

        The operator's own right is authority enough. Refuses a receipt that is red, is voided already, or whose
        prepayment has been used since.
        """
        reason = plain(reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        operator = self._ground.who()
        own = operator.may(Right.VOID_RECEIPT)
        if not own and (authority is None or authority.right != Right.VOID_RECEIPT):
            raise Refusal(mark("A supervisor must authorise this with their own password."), field="authority")
        with self._ground.act("receipt_voided", Right.TAKE_PAYMENT) as act:
            session = act.session
            receipt = session.get_one(Receipt, receipt_id)
            if receipt.voids_id is not None:
                raise Refusal(mark("A red entry can't be voided. Take the payment again instead."))
            if session.scalar(select(Receipt.id).where(Receipt.voids_id == receipt_id)):
                raise Refusal(mark("{number} is voided already."), number=receipt.number)
            payment = session.get_one(Payment, receipt.payment_id)
            prepaid = _prepaid(session, receipt.unit_id)
            if prepaid + payment.prepaid_used < payment.prepaid_in:
                raise Refusal(mark("The prepayment of this receipt has been used since. Void the later receipt first."))
            tenders = session.execute(
                select(Tender.method, Tender.amount, Tender.reference).where(Tender.payment_id == payment.id)
            )
            allocated = session.execute(
                select(Allocation.charge_id, Allocation.amount).where(Allocation.payment_id == payment.id)
            )
            back = [Tendered(Method(method), -amount, reference) for method, amount, reference in tenders]
            red = {
                "operation": f"void {payment.operation}", "kind": "void", "unit_id": payment.unit_id, "at": act.at,
                "operator_id": act.operator.id, "payer": payment.payer, "received": -payment.received,
                "change": -payment.change,
                "settled": -payment.settled, "prepaid_in": -payment.prepaid_in, "prepaid_used": -payment.prepaid_used,
                "voids_id": payment.id, "authorised_by": act.operator.id if own or authority is None else authority.id,
                "reason": reason, "remark": "",
            }  # fmt: skip
            vouched = act.operator.name if own or authority is None else authority.name
            facts = red_facts(
                receipt,
                prepaid,
                red,
                self._ground.clock.local(act.at),
                act.operator.name,
                self._ground.counter,
                vouched,
            )
            return _enter(
                act, red, back, [(charge, -amount) for charge, amount in allocated], facts, voids_id=receipt.id
            )

    def print_number(self, receipt_id: int) -> int:
        """Note that the receipt goes on paper now: 0 the first time, then the number of the reprint."""
        with self._ground.act("receipt_printed", Right.TAKE_PAYMENT) as act:
            printed = act.session.scalar(select(func.count()).where(ReceiptPrint.receipt_id == receipt_id)) or 0
            act.session.execute(
                insert(ReceiptPrint),
                {"receipt_id": receipt_id, "n": printed, "at": act.at, "operator_id": act.operator.id},
            )
            act.note("receipt", receipt_id, reprint=printed)
            return int(printed)

    def agree_settling(self, unit_id: int, agreed: bool) -> None:
        """Whether the unit's new charges are settled from its prepayment by themselves."""
        with self._ground.act("settling_agreed", Right.TAKE_PAYMENT) as act:
            keep_agreement(act.session, unit_id, agreed)
            act.note("unit", unit_id, agreed=agreed)


def divide(owed: Sequence[Owed], tenders: Sequence[Tendered], prepaid: Money, *, keep_change: bool) -> Settlement:
    """Divide what is handed over among the charges, oldest first. Refuses what does not add up."""
    if not tenders or any(one.amount <= 0 for one in tenders):
        raise Refusal(mark("Type the amount received, above 0.00."), field="amount")
    total = int(sum(one.amount for one in tenders))
    if total > LARGEST:
        raise Refusal(mark("The amount is too large."), field="amount")
    used = sum(one.amount for one in tenders if one.method == Method.PREPAYMENT)
    if used > prepaid:
        raise Refusal(mark("The prepayment is only {prepaid}."), field="amount", prepaid=prepaid.grouped())
    rest, allocations = total, []
    for charge in owed:
        part = min(rest, int(charge.open))
        if part:
            allocations.append((charge, Money(part)))
        rest -= part
    if used > total - rest:
        raise Refusal(mark("Use only as much prepayment as is to be paid."), field="amount")
    if rest and not keep_change and rest > sum(one.amount for one in tenders if one.method == Method.CASH):
        raise Refusal(
            mark("Change is given from cash only. Type the exact amount, or keep the rest as prepayment."),
            field="amount",
        )
    kept, change = (rest, 0) if keep_change else (0, rest)
    if total == change:
        raise Refusal(mark("Nothing is owed. Keep the money as prepayment, or don't take it."), field="amount")
    return Settlement(tuple(allocations), Money(kept), Money(change))


_ISSUED = Prepared(
    select(Receipt.id)
    .join(Payment, Payment.id == Receipt.payment_id)
    .where(Payment.operation == bindparam("operation"))
)
_UNIT = Prepared(
    select(Unit.code, Unit.gross_area, Account.prepaid, Estate.name, Estate.office, Estate.demo)
    .join_from(Unit, Estate, Estate.id == 1)
    .outerjoin(Account, Account.unit_id == Unit.id)
    .where(Unit.id == bindparam("unit"))
)
"""What a receipt says of the unit and its estate."""

_OWED = Prepared(
    select(
        Charge.id, FeeItem.name, FeeItem.basis, Charge.period, Charge.price, Charge.quantity, Charge.months,
        Charge.amount, Charge.paid, Charge.waived, Charge.due, Charge.remark,
    )
    .join(FeeItem)
    .where(Charge.unit_id == bindparam("unit"), IS_OWED)
    .order_by(Charge.due, Charge.period, Charge.id)
)  # fmt: skip


def owed_by(session: Session, unit_id: int) -> list[Owed]:
    """What a unit still owes, oldest first."""
    return [Owed(*row) for row in _OWED.all(session, unit=unit_id)]


_OWNERS = Prepared(
    select(Person.name)
    .join(Occupancy)
    .where(
        Occupancy.unit_id == bindparam("unit"), Occupancy.closed.is_(False), Occupancy.role == OccupancyRole.OWNER.value
    )
    .order_by(Occupancy.id)
)


def owners_of(session: Session, unit_id: int) -> str:
    """The owners' names, as they stand on a paper."""
    return "、".join(row.name for row in _OWNERS.all(session, unit=unit_id))


def settle_from_prepayment(act: Act, first_charge: int) -> None:
    """Settle charges from `first_charge` on for the units that agreed, as far as their prepayment goes."""
    session = act.session
    asked = (
        select(Charge.unit_id, Charge.id, Charge.amount, Account.prepaid)
        .join(Account, Account.unit_id == Charge.unit_id)
        .where(Charge.id >= first_charge, Account.settles, Account.prepaid > 0)
        .order_by(Charge.unit_id, Charge.id)
    )
    by_unit: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(asked):
        by_unit[row.unit_id].append(row)
    ledger = Ledger(session, act.chain)
    for unit_id, rows in by_unit.items():
        left, allocations = rows[0].prepaid, []
        for row in rows:
            part = min(left, row.amount)
            if part:
                allocations.append((row.id, Money(part)))
            left -= part
        used = Money(sum(amount for _, amount in allocations))
        payment = {
            "operation": f"settle {first_charge} {unit_id}", "kind": "settlement", "unit_id": unit_id, "at": act.at,
            "operator_id": act.operator.id, "payer": "", "received": Money(0), "change": Money(0), "settled": used,
            "prepaid_in": Money(0), "prepaid_used": used, "voids_id": None, "authorised_by": None, "reason": "",
            "remark": "",
        }  # fmt: skip
        ledger.enter("settled", payment, [Tendered(Method.PREPAYMENT, used)], allocations, None, year=act.day.year)
    ledger.store()


def receipt_facts(
    estate: Estate | Row[*tuple[Any, ...]],
    unit: Unit | Row[*tuple[Any, ...]],
    payment: dict[str, Any],
    divided: Settlement,
    tenders: Sequence[Tendered],
    prepaid: Money,
    at: datetime,
    cashier: str,
    counter: str,
) -> dict[str, Any]:
    """Everything that stands on a receipt but its number.

    Amounts in fen, price in 1/10000 yuan, quantity and area in 1/100.
    """
    return {
        "kind": "receipt", "at": f"{at:%Y-%m-%d %H:%M}", "estate": estate.name, "office": estate.office,
        "demo": estate.demo,
        "unit": unit.code, "payer": payment["payer"], "gross_area": unit.gross_area,
        "lines": [
            {
                "item": one.item, "basis": one.basis, "period": period_text(one.period), "price": one.price,
                "quantity": one.quantity, "due": one.open, "paid": amount, "remark": one.remark,
            }
            for one, amount in divided.allocations
        ],
        "prepaid_in": divided.prepaid_in, "total": divided.settled + divided.prepaid_in,
        "methods": [{"method": one.method.value, "amount": one.amount, "reference": one.reference} for one in tenders],
        "received": payment["received"], "change": payment["change"], "prepaid_before": prepaid,
        "prepaid_after": prepaid + divided.prepaid_in - payment["prepaid_used"], "cashier": cashier, "counter": counter,
        "remark": payment["remark"], "voids": "", "reason": "", "authorised_by": "",
    }  # fmt: skip


def red_facts(
    receipt: Receipt, prepaid: Money, red: dict[str, Any], at: datetime, cashier: str, counter: str, vouched: str
) -> dict[str, Any]:
    """What stands on a red entry: the voided receipt's lines and sums with their signs turned."""
    facts = stored_facts(receipt)
    return facts | {
        "kind": "red", "at": f"{at:%Y-%m-%d %H:%M}", "voids": receipt.number, "reason": red["reason"],
        "lines": [line | {"due": -line["due"], "paid": -line["paid"]} for line in facts["lines"]],
        "methods": [method | {"amount": -method["amount"]} for method in facts["methods"]],
        "prepaid_in": red["prepaid_in"], "total": -facts["total"], "received": red["received"], "change": red["change"],
        "prepaid_before": prepaid, "prepaid_after": prepaid + red["prepaid_in"] - red["prepaid_used"],
        "cashier": cashier, "counter": counter, "authorised_by": vouched, "remark": "",
    }  # fmt: skip


def _enter(
    act: Act,
    payment: dict[str, Any],
    tenders: Sequence[Tendered],
    allocations: Sequence[tuple[int, Money]],
    facts: dict[str, Any],
    voids_id: int | None = None,
) -> Receipt:
    ledger = Ledger(act.session, act.chain)
    receipt = ledger.enter(act.name, payment, tenders, allocations, facts, year=act.day.year, voids_id=voids_id)
    assert receipt is not None
    ledger.store()
    return receipt


def _prepaid(session: Session, unit_id: int) -> Money:
    return session.scalar(select(Account.prepaid).where(Account.unit_id == unit_id)) or Money(0)


def _chosen(owed: list[Owed], charges: Iterable[int] | None) -> list[Owed]:
    if charges is None:
        return owed
    wanted = set(charges)
    chosen = [charge for charge in owed if charge.id in wanted]
    if len(chosen) != len(wanted):
        raise Refusal(
            mark("Some of the chosen charges have been paid meanwhile. Look at the list again."), field="charges"
        )
    return chosen
