"""What the fee desk keeps of a person who owed or paid; nothing of it is erased before its time."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.fees.records import METHODS, STATES, Charge, Payment, Receipt, State, Tender
from frontdesk.fees.records.cases import CASE_STATES, REFUND_KINDS, CaseState, Deposit, Refund, Waiver
from frontdesk.fees.records.dunning import MEANS, OUTCOMES, ROUNDS, TONES, DunningContact, DunningLetter
from frontdesk.residents.persons import Known, Trace

_LAW = mark(
    "Receipts, payments and what they rest on are accounting records, kept for 30 years (Administrative Measures for"
    " Accounting Archives, art. 14); they are never altered."
)
_CLAIM = mark("Kept with the accounts that it is about, as evidence of the claim, and never altered.")


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Who owes something, or whose money the office holds."""
    open_ = Charge.state.in_((State.OPEN.value, State.PART.value))
    owed = select(func.sum(Charge.amount - Charge.paid - Charge.waived)).where(open_, Charge.person_id == known.id)
    told = []
    if arrears := session.scalar(owed):
        sentence = mark("¥{amount} are still owed. Take the payment, or have it waived, first.")
        told.append(Refusal(sentence, amount=Money(arrears).grouped()))
    held = (
        select(func.sum(Charge.paid - Deposit.used))
        .select_from(Deposit)
        .join(Charge, Charge.id == Deposit.charge_id)
        .where(Deposit.unit_id.in_(known.units), Deposit.payer.in_(known.names), Charge.paid > Deposit.used)
    )
    if deposit := session.scalar(held):
        sentence = mark("A deposit of ¥{amount} is still held. Give it back first.")
        told.append(Refusal(sentence, amount=Money(deposit).grouped()))
    waiting = (CaseState.APPLIED.value, CaseState.APPROVED.value)
    refunds = select(Refund.number).where(
        Refund.unit_id.in_(known.units), Refund.payee.in_(known.names), Refund.state.in_(waiting)
    )
    return told + [
        Refusal(mark("{number}: this refund is not paid out yet. Pay it out, or reject it, first."), number=number)
        for number in session.scalars(refunds)
    ]


TRACES = (
    Trace(
        Charge, mark("Charges"),
        {
            "unit_id": mark("Unit"), "item_id": mark("Fee item"), "period": mark("Period"), "amount": mark("Amount"),
            "paid": mark("Paid"), "waived": mark("Waived"), "due": mark("Payable by"), "state": mark("State"),
        },
        lambda known: or_(
            Charge.person_id == known.id, and_(Charge.person_id.is_(None), known.there(Charge.unit_id, Charge.due))
        ),
        kept=_LAW, says={"state": STATES},
    ),
    Trace(
        Payment, mark("Payments"),
        {
            "at": mark("At"), "unit_id": mark("Unit"), "payer": mark("Payer"), "received": mark("Received"),
            "change": mark("Change given"), "remark": mark("Remark"),
        },
        lambda known: and_(Payment.unit_id.in_(known.units), Payment.payer.in_(known.names)), kept=_LAW,
    ),
    Trace(
        Tender, mark("How it was paid"),
        {"method": mark("Method"), "amount": mark("Amount"), "reference": mark("Reference")},
        lambda known: Tender.payment_id.in_(
            select(Payment.id).where(Payment.unit_id.in_(known.units), Payment.payer.in_(known.names))
        ),
        kept=_LAW, says={"method": METHODS},
    ),
    Trace(
        Receipt, mark("Receipts"),
        {"number": mark("Number"), "at": mark("At"), "unit_id": mark("Unit"), "total": mark("Total")},
        lambda known: Receipt.payment_id.in_(
            select(Payment.id).where(Payment.unit_id.in_(known.units), Payment.payer.in_(known.names))
        ),
        kept=_LAW,
    ),
    Trace(
        Deposit, mark("Deposits"),
        {"unit_id": mark("Unit"), "payer": mark("Payer"), "used": mark("Kept or given back")},
        lambda known: and_(Deposit.unit_id.in_(known.units), Deposit.payer.in_(known.names)), kept=_LAW,
    ),
    Trace(
        Refund, mark("Refunds"),
        {
            "number": mark("Number"), "applied_at": mark("At"), "kind": mark("Kind"), "unit_id": mark("Unit"),
            "amount": mark("Amount"), "payee": mark("Payee"), "reason": mark("Reason"), "state": mark("State"),
        },
        lambda known: and_(
            Refund.unit_id.in_(known.units), or_(Refund.payee.in_(known.names), known.told_in(Refund.reason))
        ),
        kept=_LAW, says={"kind": REFUND_KINDS, "state": CASE_STATES},
    ),
    Trace(
        Waiver, mark("Waivers"),
        {
            "number": mark("Number"), "applied_at": mark("At"), "amount": mark("Amount"), "reason": mark("Reason"),
            "state": mark("State"),
        },
        lambda known: and_(
            Waiver.charge_id.in_(select(Charge.id).where(Charge.person_id == known.id)),
        ) | and_(
            known.told_in(Waiver.reason),
            Waiver.charge_id.in_(select(Charge.id).where(Charge.unit_id.in_(known.units))),
        ),
        kept=_LAW, says={"state": CASE_STATES},
    ),
    Trace(
        DunningContact, mark("Contacts about arrears"),
        {
            "at": mark("At"), "unit_id": mark("Unit"), "round": mark("Round"), "means": mark("Means"),
            "outcome": mark("Outcome"), "promised_for": mark("Promised for"), "owed": mark("Owed"),
            "words": mark("Words"),
        },
        lambda known: known.there(DunningContact.unit_id, DunningContact.at), kept=_CLAIM,
        says={"round": ROUNDS, "means": MEANS, "outcome": OUTCOMES},
    ),
    Trace(
        DunningLetter, mark("Dunning letters"),
        {
            "number": mark("Number"), "at": mark("At"), "unit_id": mark("Unit"), "tone": mark("Tone"),
            "due_by": mark("Due by"), "owed": mark("Owed"),
        },
        lambda known: known.there(DunningLetter.unit_id, DunningLetter.at), kept=_CLAIM, says={"tone": TONES},
    ),
)  # fmt: skip
"""Where the fee desk keeps something of a person."""
