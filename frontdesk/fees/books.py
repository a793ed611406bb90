"""The invariants of the books: what must be true of every charge, payment and receipt, asked of the rows themselves."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Integer, Select, case, cast, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.money import Money
from frontdesk.core.numbering import differs
from frontdesk.core.words import mark
from frontdesk.fees.billing.checked import RECKONING_CHECKS
from frontdesk.fees.billing.digests import TOLD, charges_digest
from frontdesk.fees.cases.checked import CASE_CHECKS
from frontdesk.fees.cash.checked import TILL_CHECKS
from frontdesk.fees.cash.ledger import payment_digest
from frontdesk.fees.closing.checked import CLOSING_CHECKS
from frontdesk.fees.dunning.checked import DUNNING_CHECKS
from frontdesk.fees.meters.checked import METER_CHECKS
from frontdesk.fees.records import Account, Allocation, BillingRun, Charge, Payment, Receipt, State, Tender
from frontdesk.fees.records.cases import CaseState, Waiver
from frontdesk.fees.reports.checked import REPORT_CHECKS

_AMOUNT = TOLD.index("amount")


def numbers_are_gapless(session: Session) -> Fault:
    """Each series of receipts runs from 1 to the counter without a gap."""
    sums = select(Receipt.series, func.count(), func.max(Receipt.n)).group_by(Receipt.series)
    return differs(session, "SJ", {series: (count, last) for series, count, last in session.execute(sums)})


def voids_are_accounted_for(session: Session) -> Fault:
    """Every red entry names its receipt, its reason and who authorised it, and turns its sums around."""
    original = aliased(Payment)
    wrong = (
        select(func.count())
        .select_from(Payment)
        .join(original, original.id == Payment.voids_id)
        .where(
            Payment.kind == "void",
            or_(
                Payment.reason == "",
                Payment.authorised_by.is_(None),
                Payment.received != -original.received,
                Payment.settled != -original.settled,
                Payment.prepaid_in != -original.prepaid_in,
                Payment.prepaid_used != -original.prepaid_used,
                original.kind.not_in(("payment", "opening")),
            ),
        )
    )
    return counted(session, wrong, "red entries do not match")


def payments_add_up(session: Session) -> Fault:
    """Received − change = allocations + prepaid in − prepaid used, and the methods add up to what was received."""
    tendered = _sums(Tender.payment_id, Tender.amount)
    allocated = _sums(Allocation.payment_id, Allocation.amount)
    wrong = (
        select(func.count())
        .select_from(Payment)
        .outerjoin(tendered, tendered.c.key == Payment.id)
        .outerjoin(allocated, allocated.c.key == Payment.id)
        .where(
            or_(
                func.coalesce(tendered.c.total, 0)
                != cast(Payment.received + Payment.prepaid_used + Payment.deposit_used, Integer),
                func.coalesce(allocated.c.total, 0) != cast(Payment.settled, Integer),
                cast(Payment.received - Payment.change, Integer)
                != cast(Payment.settled + Payment.prepaid_in - Payment.prepaid_used - Payment.deposit_used, Integer),
            )
        )
    )
    return counted(session, wrong, "payments do not add up")


def charges_are_settled_once(session: Session) -> Fault:
    """What is kept as paid on each charge is the sum of its allocations, and never more than the charge."""
    allocated = _sums(Allocation.charge_id, Allocation.amount)
    wrong = (
        select(func.count())
        .select_from(Charge)
        .outerjoin(allocated, allocated.c.key == Charge.id)
        .where(
            or_(
                cast(Charge.paid, Integer) != func.coalesce(allocated.c.total, 0),
                Charge.paid + Charge.waived > Charge.amount,
            )
        )
    )
    return counted(session, wrong, "charges differ from their allocations")


def prepayments_agree(session: Session) -> Fault:
    """Each unit's prepayment is what its payments put in less what they used."""
    moved = select(
        Payment.unit_id.label("key"), func.sum(Payment.prepaid_in - Payment.prepaid_used, type_=Integer).label("total")
    ).group_by(Payment.unit_id)
    sums = moved.subquery()
    wrong = (
        select(func.count())
        .select_from(Account)
        .outerjoin(sums, sums.c.key == Account.unit_id)
        .where(cast(Account.prepaid, Integer) != func.coalesce(sums.c.total, 0))
    )
    lost = (
        select(func.count()).select_from(sums).where(sums.c.total != 0, ~exists().where(Account.unit_id == sums.c.key))
    )
    return counted(session, wrong, "prepayments differ from their payments") or counted(
        session, lost, "units lack their prepayment"
    )


def balances_agree(session: Session) -> Fault:
    """What the estate is owed is the same by charges and by money: raised − voided − waived − settled."""
    owed = (
        session.scalar(
            select(
                func.sum(
                    case((Charge.state == "voided", 0), else_=Charge.amount - Charge.paid - Charge.waived),
                    type_=Integer,
                )
            )
        )
        or 0
    )
    raised = session.scalar(select(func.sum(Charge.amount, type_=Integer)).where(Charge.state != "voided")) or 0
    settled = session.scalar(select(func.sum(Payment.settled, type_=Integer))) or 0
    approved = select(func.sum(Waiver.amount, type_=Integer)).where(Waiver.state == CaseState.APPROVED)
    waived = session.scalar(approved) or 0
    if owed == raised - waived - settled:
        return None
    return f"owed {Money(owed)}, raised {Money(raised)}, waived {Money(waived)}, settled {Money(settled)}"


def receipts_say_what_is_stored(session: Session) -> Fault:
    """Each receipt belongs to a payment that moved money, and the sum on its paper is the sum in the books."""
    original, voided = aliased(Receipt), aliased(Payment)
    moved = func.coalesce(voided.kind, Payment.kind) == "payment"
    wrong = (
        select(func.count())
        .select_from(Payment)
        .outerjoin(Receipt, Receipt.payment_id == Payment.id)
        .outerjoin(voided, voided.id == Payment.voids_id)
        .outerjoin(original, original.payment_id == Payment.voids_id)
        .where(
            or_(
                moved != Receipt.id.is_not(None),
                Receipt.unit_id != Payment.unit_id,
                Receipt.at != Payment.at,
                Receipt.voids_id.is_distinct_from(original.id),
                cast(Receipt.total, Integer) != cast(Payment.settled + Payment.prepaid_in, Integer),
                cast(func.json_extract(Receipt.facts, "$.total"), Integer) != cast(Receipt.total, Integer),
                func.json_extract(Receipt.facts, "$.number") != Receipt.number,
                Receipt.number != func.printf("%s-%06d", Receipt.series, Receipt.n),
            )
        )
    )
    return counted(session, wrong, "receipts differ from their payments")


def payments_are_as_noted(session: Session) -> Fault:
    """Each payment, with its methods, allocations and receipt, still has the fingerprint that the audit chain keeps."""
    noted = _noted(session, "payment")
    facts = dict(session.execute(select(Receipt.payment_id, Receipt.facts)).all())
    tenders = _grouped(
        session, select(Tender.payment_id, Tender.method, Tender.amount, Tender.reference).order_by(Tender.payment_id)
    )
    allocations = _grouped(
        session, select(Allocation.payment_id, Allocation.charge_id, Allocation.amount).order_by(Allocation.payment_id)
    )
    tender, allocation = next(tenders, None), next(allocations, None)
    for row in session.execute(select(*Payment.__table__.c).order_by(Payment.id)).yield_per(2000):
        kept: dict[str, Any] = dict(row._mapping)
        mine: dict[str, list[tuple[Any, ...]]] = {"tenders": [], "allocations": []}
        if tender is not None and tender[0] == row.id:
            mine["tenders"], tender = tender[1], next(tenders, None)
        if allocation is not None and allocation[0] == row.id:
            mine["allocations"], allocation = allocation[1], next(allocations, None)
        if noted.get(row.id) != payment_digest(kept, mine["tenders"], mine["allocations"], facts.get(row.id, "")):
            return f"payment {row.id} is not as noted"
    return None


def charges_are_as_noted(session: Session) -> Fault:
    """Each run's charges, and each one-off charge, still have the fingerprint taken when they were raised.

    None is lost, and the chain agrees on which are voided.
    """
    runs = {run.id: (run.digest, run.charges, run.total) for run in session.scalars(select(BillingRun))}
    noted_runs, noted_charges = _noted(session, "billing_run"), _noted(session, "charge")
    columns = (getattr(Charge, name) for name in TOLD)
    rows = session.execute(select(Charge.run_id, *columns).order_by(Charge.run_id, Charge.id)).yield_per(5000)
    for run_id, group in groupby(rows, key=lambda row: row.run_id):
        charges = [tuple(row[1:]) for row in group]
        if run_id is None:
            for charge in charges:
                if noted_charges.pop(charge[0], None) != charges_digest([charge]):
                    return f"charge {charge[0]} is not as noted"
            continue
        raised = (charges_digest(charges), len(charges), sum(charge[_AMOUNT] for charge in charges))
        if noted_runs.pop(run_id, None) != raised[0] or runs.get(run_id) != raised:
            return f"billing run {run_id} is not as noted"
    for noted, what in ((noted_runs, "charges of billing run"), (noted_charges, "charge")):
        if noted:
            return f"{what} {min(noted)} lost"
    voided = set(session.scalars(select(Charge.id).where(Charge.state == State.VOIDED.value)))
    told = set(session.scalars(select(Audit.record).where(Audit.kind == "charge", Audit.act == "charge_voided")))
    return f"charge {min(voided ^ told)} is voided on one side alone" if voided != told else None


CHECKS: tuple[Check, ...] = (
    ("receipt_numbers", mark("Receipt numbers have no gaps"), numbers_are_gapless),
    ("voids", mark("Red entries match what they void"), voids_are_accounted_for),
    ("payments", mark("Payments add up"), payments_add_up),
    ("charges", mark("Charges are settled once"), charges_are_settled_once),
    ("prepayments", mark("Prepayments agree with their payments"), prepayments_agree),
    ("balances", mark("The estate's balance agrees both ways"), balances_agree),
    ("receipts", mark("Receipts say what is stored"), receipts_say_what_is_stored),
    ("payments_noted", mark("Payments are as noted in the audit chain"), payments_are_as_noted),
    ("charges_noted", mark("Charges are as noted in the audit chain"), charges_are_as_noted),
    *METER_CHECKS,
    *RECKONING_CHECKS,
    *CASE_CHECKS,
    *CLOSING_CHECKS,
    *REPORT_CHECKS,
    *TILL_CHECKS,
    *DUNNING_CHECKS,
)
"""Every invariant of the books: its name for machines, its name on screen, and how it is asked."""


def _sums(key: Any, amount: Any) -> Any:
    return select(key.label("key"), func.sum(amount, type_=Integer).label("total")).group_by(key).subquery()


def _noted(session: Session, kind: str) -> dict[int, str]:
    """The fingerprints that the audit chain keeps of records of a kind."""
    noted = {}
    for record, facts in session.execute(
        select(Audit.record, Audit.facts).where(Audit.kind == kind).order_by(Audit.id)
    ):
        found = json.loads(facts).get("digest")
        if found is not None:
            noted[record] = found
    return noted


def _grouped(session: Session, asked: Select[*tuple[Any, ...]]) -> Iterator[tuple[int, list[tuple[Any, ...]]]]:
    rows = session.execute(asked).yield_per(5000)
    for key, group in groupby(rows, key=lambda row: row[0]):
        yield key, [tuple(int(value) if isinstance(value, int) else value for value in row[1:]) for row in group]
