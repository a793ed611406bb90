"""What must be true of payments for several units, of cheques that bounced, and of late fees; asked by the books."""

from fractions import Fraction

from sqlalchemy import Integer, and_, cast, exists, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.rules import DEFAULTS, Rule, fraction
from frontdesk.core.words import mark
from frontdesk.fees.records import (
    CAN_BOUNCE,
    Allocation,
    Charge,
    Payment,
    Receipt,
    ReceiptPrint,
    ReceiptUnit,
    State,
    Tender,
)
from frontdesk.fees.records.cases import LateFee
from frontdesk.fees.records.items import Basis, FeeItem


def bounces_are_accounted_for(session: Session) -> Fault:
    """What bounced is part of what was paid by cheque or transfer; every charge is owed again, the rest is prepaid."""
    original, paid, back = aliased(Payment), aliased(Tender), aliased(Tender)
    strange = exists().where(
        back.payment_id == Payment.id,
        or_(
            back.method.not_in([method.value for method in CAN_BOUNCE]),
            ~exists().where(
                paid.payment_id == original.id,
                paid.method == back.method,
                paid.reference == back.reference,
                cast(paid.amount, Integer) == -cast(back.amount, Integer),
            ),
        ),
    )
    wrong = (
        select(func.count())
        .select_from(Payment)
        .join(original, original.id == Payment.voids_id)
        .where(
            Payment.kind == "bounce",
            or_(
                Payment.reason == "",
                Payment.authorised_by.is_(None),
                original.kind != "payment",
                Payment.received >= 0,
                Payment.change != 0,
                Payment.prepaid_used != 0,
                Payment.settled != -original.settled,
                strange,
            ),
        )
    )
    return counted(session, wrong, "bounced payments do not match")


def receipts_are_found_at_their_units(session: Session) -> Fault:
    """Each receipt that settles charges of further units is found at them, and at no other."""
    paid = (
        select(Receipt.id.label("receipt_id"), Charge.unit_id)
        .join(Allocation, Allocation.payment_id == Receipt.payment_id)
        .join(Charge, Charge.id == Allocation.charge_id)
        .where(Charge.unit_id != Receipt.unit_id)
        .distinct()
        .subquery()
    )
    known = and_(ReceiptUnit.receipt_id == paid.c.receipt_id, ReceiptUnit.unit_id == paid.c.unit_id)
    lacking = select(func.count()).select_from(paid).where(~exists().where(known))
    strange = (
        select(func.count()).select_from(ReceiptUnit).where(~exists(select(literal(1)).select_from(paid).where(known)))
    )
    return counted(session, lacking, "units are missing from receipts") or counted(
        session, strange, "units stand on receipts that settle nothing of theirs"
    )


def late_fees_stand_on_their_charges(session: Session) -> Fault:
    """Each late fee is one of the same unit's charge, which bears one, and together they are never above their cap.

    It is of the charge that its source names, up to the day on which it was charged; none lacks the charge it is on.
    """
    of = aliased(Charge)
    item, base = aliased(FeeItem), aliased(FeeItem)
    wrong = (
        select(func.count())
        .select_from(LateFee)
        .join(Charge, Charge.id == LateFee.charge_id)
        .join(item, item.id == Charge.item_id)
        .join(of, of.id == LateFee.of_id)
        .join(base, base.id == of.item_id)
        .where(
            or_(
                item.basis != Basis.LATE_FEE.value,
                base.basis.in_((Basis.LATE_FEE.value, Basis.DEPOSIT.value)),
                Charge.unit_id != of.unit_id,
                Charge.source != func.printf("late fee %d/%d", LateFee.of_id, LateFee.charge_id),
                LateFee.until <= of.due,
                LateFee.until != Charge.due,
                LateFee.days > func.julianday(LateFee.until) - func.julianday(of.due),
            )
        )
    )
    alone = (
        select(func.count())
        .select_from(Charge)
        .join(item, item.id == Charge.item_id)
        .where(
            item.basis == Basis.LATE_FEE.value,
            Charge.source.startswith("late fee "),  # earlier books have late fees of their own
            ~exists().where(LateFee.charge_id == Charge.id),
        )
    )
    caps = session.scalars(select(Rule.value).where(Rule.key == "latefee.cap"))
    most = max(fraction(value) for value in (DEFAULTS["latefee.cap"].value, *caps))
    sums = session.execute(
        select(of.amount, func.sum(Charge.amount, type_=Integer))
        .select_from(LateFee)
        .join(Charge, Charge.id == LateFee.charge_id)
        .join(of, of.id == LateFee.of_id)
        .where(Charge.state != State.VOIDED.value)
        .group_by(of.id)
    )
    above = sum(1 for amount, total in sums if int(total) > int(amount) * most + Fraction(1, 2))
    return (
        counted(session, wrong, "late fees do not match their charges")
        or counted(session, alone, "late fees are on no charge")
        or (f"{above} charges bear late fees above their cap" if above else None)
    )


def prints_are_as_noted(session: Session) -> Fault:
    """How often, when and by whom each receipt was put on paper is as noted; it tells a reprint from the first."""
    reprint = func.json_extract(Audit.facts, "$.reprint", type_=Integer)
    printed = (Audit.kind == "receipt", Audit.act == "receipt_printed")
    noted = select(Audit.record, reprint, Audit.at, Audit.operator_id).where(*printed)
    kept = select(ReceiptPrint.receipt_id, ReceiptPrint.n, ReceiptPrint.at, ReceiptPrint.operator_id)
    found = session.execute(noted.except_(kept)).first() or session.execute(kept.except_(noted)).first()
    return None if found is None else f"print {found[1]} of receipt {found[0]} is not as noted"


TILL_CHECKS: tuple[Check, ...] = (
    ("receipt_prints", mark("Prints of receipts are as noted"), prints_are_as_noted),
    ("bounces", mark("Bounced payments match what they were"), bounces_are_accounted_for),
    ("receipt_units", mark("Receipts are found at each unit that they settle"), receipts_are_found_at_their_units),
    ("late_fees", mark("Late fees stand on their charges, below their cap"), late_fees_stand_on_their_charges),
)
"""The invariants of the till: names for machines and on screen, and how each is asked."""
