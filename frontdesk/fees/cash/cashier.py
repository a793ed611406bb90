"""The till: taking a payment with its receipt in one transaction, and voiding it by a red entry."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import uuid4

from sqlalchemy import bindparam, func, insert, select

from frontdesk.core.estate import Estate
from frontdesk.core.forms import LATEST
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.billing.reckoning import made_of
from frontdesk.fees.cash.latefees import charge_late_fees, to_pay
from frontdesk.fees.cash.ledger import Tendered, enter, keep_agreement
from frontdesk.fees.cash.owed import Owed, Settlement, chosen_of, divide, owners_of
from frontdesk.fees.cash.receipts import receipt_facts
from frontdesk.fees.cash.voids import standing, turn_round, word_for
from frontdesk.fees.records import Account, Method, Payment, Receipt, ReceiptPrint
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
        late_fees: bool = True,
        payer: str = "",
        remark: str = "",
        keep_change: bool = True,
        operation: str = "",
    ) -> Receipt:
        """Take a payment and issue its receipt, in one transaction; see `take`."""
        with self._ground.act("payment_taken", Right.TAKE_PAYMENT) as act:
            return take(
                self._ground, act, unit_id, tenders, further=further, charges=charges, late_fees=late_fees,
                payer=payer, remark=remark, keep_change=keep_change, operation=operation,
            )  # fmt: skip

    def void(self, receipt_id: int, reason: str, authority: Authority | None = None) -> Receipt:
        """Take a receipt back by a red entry; its charges are owed again. Gives back the red receipt.

        The operator's own right is authority enough. Refuses a receipt that is red, is voided already, or whose
        prepayment or deposit has been used since.
        """
        word = word_for(self._ground, reason, authority)
        with self._ground.act("receipt_voided", Right.TAKE_PAYMENT) as act:
            taken = standing(act.session, receipt_id)
            payment = taken.payment
            sums = {name: -getattr(payment, name) for name in ("received", "change", "prepaid_in", "prepaid_used")}
            return turn_round(self._ground, act, taken, word, "void", taken.tenders, sums)

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
    late_fees: bool = True,
    payer: str = "",
    remark: str = "",
    keep_change: bool = True,
    operation: str = "",
) -> Receipt:
    """Take a payment in the caller's act and issue its receipt; the same `operation` is the same payment.

    It settles the chosen `charges` of the unit and of the `further` ones, or all that they owe, oldest first within
    each unit; the last may be paid in part. What is left over becomes prepayment of the unit, or with `keep_change`
    false is given back as change from the cash. Without a `payer` the owner's name stands on the receipt.

    The late fee that runs on a charge, chosen by that charge's id turned negative, is charged as soon as anything is
    paid on either; it stays owed if it is not chosen, or with `late_fees` false. What the caller has added to the
    session is stored before.
    """
    session = act.session
    session.flush()
    operation = operation or uuid4().hex
    issued = _ISSUED.scalar(session, operation=operation)
    if issued is not None:
        return session.get_one(Receipt, issued)
    tenders = [replace(one, reference=plain(one.reference)) for one in tenders]
    if any(one.method == Method.CHEQUE and not one.reference for one in tenders):
        raise Refusal(mark("Type the number of the cheque."), field="reference")
    unit = _UNIT.one(session, unit=unit_id)
    prepaid = unit.prepaid or Money(0)
    units = dict.fromkeys((unit_id, *further))
    owed = [one for each in units for one in to_pay(session, ground.clock, each, act.day)]
    chosen = chosen_of([one for one in owed if late_fees or not one.runs], charges)
    divided = divide(chosen, tenders, prepaid, keep_change=keep_change)
    divided = _with_late_fees_charged(act, owed, divided)
    used = Money(sum(one.amount for one in tenders if one.method == Method.PREPAYMENT))
    received = Money(sum(one.amount for one in tenders)) - used
    payment = {
        "operation": operation, "kind": "payment", "unit_id": unit_id, "at": act.at,
        "operator_id": act.operator.id,
        "payer": plain(payer) or owners_of(session, unit_id), "received": received, "change": divided.change,
        "settled": divided.settled, "prepaid_in": divided.prepaid_in, "prepaid_used": used, "voids_id": None,
        "authorised_by": None, "reason": "", "remark": plain(remark),
    }  # fmt: skip
    at, made = ground.clock.local(act.at), made_of(session, (one for one, _ in divided.allocations))
    facts = receipt_facts(
        unit, unit, payment, divided, tenders, prepaid, at, act.operator.name, ground.counter, made, unit.form
    )
    parts = [(one.id, amount) for one, amount in divided.allocations]
    others = {one.unit_id for one, _ in divided.allocations} - {unit_id}
    receipt = enter(act, payment, tenders, parts, facts, units=sorted(others))
    assert receipt is not None
    return receipt


def _with_late_fees_charged(act: Act, owed: Sequence[Owed], divided: Settlement) -> Settlement:
    """Charge the late fees of what is paid on; those that are themselves paid stand in the settlement as charged."""
    touched = {abs(one.id) for one, _ in divided.allocations}
    charged = charge_late_fees(act, [one for one in owed if one.runs and -one.id in touched])
    if not charged:
        return divided
    return replace(divided, allocations=tuple((charged.get(one.id, one), part) for one, part in divided.allocations))


_ISSUED = Prepared(
    select(Receipt.id)
    .join(Payment, Payment.id == Receipt.payment_id)
    .where(Payment.operation == bindparam("operation"))
)
_UNIT = Prepared(
    select(
        Unit.code,
        Unit.gross_area,
        Account.prepaid,
        Estate.name,
        Estate.office,
        Estate.demo,
        LATEST.scalar_subquery().label("form"),
    )
    .join_from(Unit, Estate, Estate.id == 1)
    .outerjoin(Account, Account.unit_id == Unit.id)
    .where(Unit.id == bindparam("unit"))
)
"""What a receipt says of the unit and its estate, and the latest version of how papers look."""
