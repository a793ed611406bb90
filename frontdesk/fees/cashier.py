"""The till: taking a payment with its receipt in one transaction, and voiding it by a red entry."""

from collections.abc import Iterable, Sequence
from uuid import uuid4

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.orm import Session

from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.ledger import Tendered, enter, keep_agreement
from frontdesk.fees.owed import chosen_of, divide, owed_by, owners_of
from frontdesk.fees.receipts import receipt_facts, red_facts
from frontdesk.fees.records import Account, Allocation, Method, Payment, Receipt, ReceiptPrint, ReceiptUnit, Tender
from frontdesk.residents.records import Unit


class CashDesk:
    """Takes money in, and takes it back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def take_payment(
        self,
        unit_id: int,
        tenders: Sequence[Tendered],
        *,
        further: Sequence[int] = (),
        charges: Iterable[int] | None = None,
        payer: str = "",
        remark: str = "",
        keep_change: bool = True,
        operation: str = "",
    ) -> Receipt:
        """Take a payment and issue its receipt, in one transaction; see `take`."""
        with self._ground.act("payment_taken", Right.TAKE_PAYMENT) as act:
            return take(
                self._ground, act, unit_id, tenders, further=further, charges=charges, payer=payer, remark=remark,
                keep_change=keep_change, operation=operation,
            )  # fmt: skip

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
            parts = [(charge, -amount) for charge, amount in allocated]
            return _issued(enter(act, red, back, parts, facts, voids_id=receipt.id, units=_units(session, receipt.id)))

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


def take(
    ground: Ground,
    act: Act,
    unit_id: int,
    tenders: Sequence[Tendered],
    *,
    further: Sequence[int] = (),
    charges: Iterable[int] | None = None,
    payer: str = "",
    remark: str = "",
    keep_change: bool = True,
    operation: str = "",
) -> Receipt:
    """Take a payment in the caller's act and issue its receipt; the same `operation` is the same payment.

    It settles the chosen `charges` of the unit and of the `further` ones, or all that they owe, oldest first within
    each unit; the last may be paid in part. What is left over becomes prepayment of the unit, or with `keep_change`
    false is given back as change from the cash. Without a `payer` the owner's name stands on the receipt. What the
    caller has added to the session is stored before.
    """
    session = act.session
    session.flush()
    operation = operation or uuid4().hex
    issued = _ISSUED.scalar(session, operation=operation)
    if issued is not None:
        return session.get_one(Receipt, issued)
    unit = _UNIT.one(session, unit=unit_id)
    prepaid = unit.prepaid or Money(0)
    owed = [one for each in dict.fromkeys((unit_id, *further)) for one in owed_by(session, each)]
    divided = divide(chosen_of(owed, charges), tenders, prepaid, keep_change=keep_change)
    used = Money(sum(one.amount for one in tenders if one.method == Method.PREPAYMENT))
    received = Money(sum(one.amount for one in tenders)) - used
    payment = {
        "operation": operation, "kind": "payment", "unit_id": unit_id, "at": act.at,
        "operator_id": act.operator.id,
        "payer": plain(payer) or owners_of(session, unit_id), "received": received, "change": divided.change,
        "settled": divided.settled, "prepaid_in": divided.prepaid_in, "prepaid_used": used, "voids_id": None,
        "authorised_by": None, "reason": "", "remark": plain(remark),
    }  # fmt: skip
    at = ground.clock.local(act.at)
    facts = receipt_facts(unit, unit, payment, divided, tenders, prepaid, at, act.operator.name, ground.counter)
    parts = [(one.id, amount) for one, amount in divided.allocations]
    units = {one.unit_id for one, _ in divided.allocations} - {unit_id}
    return _issued(enter(act, payment, tenders, parts, facts, units=sorted(units)))


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


def _prepaid(session: Session, unit_id: int) -> Money:
    return session.scalar(select(Account.prepaid).where(Account.unit_id == unit_id)) or Money(0)


def _units(session: Session, receipt_id: int) -> list[int]:
    return list(session.scalars(select(ReceiptUnit.unit_id).where(ReceiptUnit.receipt_id == receipt_id)))


def _issued(receipt: Receipt | None) -> Receipt:
    assert receipt is not None
    return receipt
