"""Statement of account (对账单): all that moved on a unit's account in some days, each with what was owed after it.

Owed are the charges of the unit, deposits apart; a line of it stands on the day it was entered into these books. Beside
it runs the unit's prepayment, and on a table of their own the deposits: what was asked for, what is held. The closing
balances of a statement up to today are what the till shows: owed + deposits still to be left = all that is open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select, union_all
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cash.latefees import to_pay
from frontdesk.fees.cash.owed import owners_of
from frontdesk.fees.lists import charged_to
from frontdesk.fees.records import Allocation, BillingRun, Charge, Payment, Receipt, Tender, charge_number
from frontdesk.fees.records.cases import CaseState, Deduction, Refund, Waiver
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.reports.rates import Facts
from frontdesk.residents.records import Unit


@dataclass(frozen=True)
class Entry:
    """One thing that moved: when, what, by which paper, and by how much it moved each balance (fen).

    `kind`: charge, charge_voided, waiver, or that of a payment. `told` is what else there is to say of it.
    """

    at: datetime
    kind: str
    number: str
    owed: int = 0
    prepaid: int = 0
    to_leave: int = 0
    held: int = 0
    told: Facts = field(default_factory=dict)


BALANCES = ("owed", "prepaid", "to_leave", "held")


def statement(session: Session, clock: Clock, unit_id: int, since: date, until: date) -> Facts:
    """What moved on a unit's account from `since` to `until`, both included.

    unit, owner, gross_area; opening and closing {owed, prepaid, to_leave, held}; charged, waived, settled, prepaid_in
    and prepaid_used of these days; entries and deposits: lines {at, kind, number, told, owed, prepaid or to_leave,
    held: by how much it moved; balance: the four after it}; `running`, the late fees that run today and are not charged
    yet, 0 for a statement that ends earlier. Amounts in fen, `at` on the estate's wall.
    """
    begin, end = clock.begin_of(since), clock.end_of(until)
    balance = dict.fromkeys(BALANCES, 0)
    opening = dict(balance)
    lines: list[Facts] = []
    for entry in sorted(_entries(session, unit_id), key=lambda entry: (entry.at, _ORDER.index(entry.kind))):
        if entry.at >= end:
            break
        for name in BALANCES:
            balance[name] += getattr(entry, name)
        if entry.at < begin:
            opening = dict(balance)
            continue
        moved = {name: getattr(entry, name) for name in BALANCES}
        line = {"at": clock.local(entry.at), "kind": entry.kind, "number": entry.number, "told": entry.told}
        lines.append(line | moved | {"balance": dict(balance)})
    unit = session.get_one(Unit, unit_id)
    today = clock.today()
    late = to_pay(session, clock, unit_id, today) if until >= today else []
    return {
        "unit": unit.code, "owner": owners_of(session, unit_id), "gross_area": unit.gross_area,
        "since": since, "until": until, "opening": opening, "closing": balance,
        "charged": sum(line["owed"] for line in lines if line["kind"] in ("charge", "charge_voided")),
        "waived": -sum(line["owed"] for line in lines if line["kind"] == "waiver"),
        "settled": -sum(line["owed"] for line in lines if line["kind"] in _PAYMENTS),
        "prepaid_in": sum(max(line["prepaid"], 0) for line in lines),
        "prepaid_used": -sum(min(line["prepaid"], 0) for line in lines),
        "running": sum(int(one.amount) for one in late if one.runs),
        "entries": [line for line in lines if line["owed"] or line["prepaid"]],
        "deposits": [line for line in lines if line["to_leave"] or line["held"]],
    }  # fmt: skip


_PAYMENTS = ("opening", "payment", "settlement", "deduction", "void", "bounce", "refund")
_ORDER = ("charge", *_PAYMENTS, "waiver", "charge_voided")
"""What happened in one moment stands in this order."""


def _entries(session: Session, unit_id: int) -> Iterator[Entry]:
    """All that ever moved on the unit's account, in no order."""
    ids = session.scalars(_OF_UNIT, {"unit": unit_id}).all()
    charges = {row.id: row for row in _CHARGES.all(session, ids=ids_text(ids))}
    raised, voided = _noted(session, [row.id for row in charges.values()])
    for row in charges.values():
        deposit = row.basis == Basis.DEPOSIT
        told = {"item": row.item, "basis": row.basis, "period": period_text(row.period), "months": row.months}
        told |= {"remark": row.remark, "due": row.due.isoformat()}
        number, amount = charge_number(row.id, row.period), int(row.amount)
        yield _moved(row.at or raised[row.id], "charge", number, amount, deposit, told)
        if row.id in voided:
            yield _moved(voided[row.id], "charge_voided", number, -amount, deposit, told)
    for row in _WAIVERS.all(session, ids=ids_text(ids)):
        charge = charges[row.charge_id]
        told = {"item": charge.item, "period": period_text(charge.period), "reason": row.reason}
        deposit = charge.basis == Basis.DEPOSIT
        yield _moved(row.decided_at, "waiver", row.number, -int(row.amount), deposit, told)
    yield from _payments(session, unit_id, charges)


def _moved(at: datetime, kind: str, number: str, amount: int, deposit: bool, told: Facts) -> Entry:
    if deposit:
        return Entry(at, kind, number, to_leave=amount, told=told)
    return Entry(at, kind, number, owed=amount, told=told)


def _payments(session: Session, unit_id: int, charges: dict[int, Any]) -> Iterator[Entry]:
    """What was paid, settled and given back on these charges, or moved the unit's prepayment or deposits."""
    parts: dict[int, list[Any]] = {}
    for row in _ALLOCATIONS.all(session, ids=ids_text(list(charges))):
        parts.setdefault(row.payment_id, []).append(row)
    ids = ids_text(sorted({*parts, *(row.id for row in _OF_ACCOUNT.all(session, unit=unit_id))}))
    methods: dict[int, list[str]] = {}
    for row in _TENDERS.all(session, ids=ids):
        methods.setdefault(row.payment_id, []).append(row.method)
    for row in _PAYMENT.all(session, ids=ids):
        mine = row.unit_id == unit_id
        settled = left = 0
        for part in parts.get(row.id, ()):
            if charges[part.charge_id].basis == Basis.DEPOSIT:
                left += int(part.amount)
            else:
                settled += int(part.amount)
        prepaid = int(row.prepaid_in) - int(row.prepaid_used) if mine else 0
        held = left - (int(row.deposit_used) if mine else 0)
        if settled or left or prepaid or held:
            told = {
                "methods": list(dict.fromkeys(methods.get(row.id, ()))), "payer": row.payer, "reason": row.reason,
                "voids": row.voided or "", "unit": "" if mine else row.code,
            }  # fmt: skip
            number = row.receipt or row.refund or row.deduction or ""
            yield Entry(row.at, row.kind, number, -settled, prepaid, -left, held, told)


def _noted(session: Session, charges: Sequence[int]) -> tuple[dict[int, datetime], dict[int, datetime]]:
    """When charges were raised by hand, and when they were voided, as the audit chain has it."""
    raised: dict[int, datetime] = {}
    voided: dict[int, datetime] = {}
    for row in _NOTED.all(session, ids=ids_text(list(charges))):
        (voided if row.act == "charge_voided" else raised).setdefault(row.record, row.at)
    return raised, voided


_OF_UNIT = union_all(*charged_to(select(Unit.id).where(Unit.id == bindparam("unit"))))
_CHARGES = Prepared(
    select(
        Charge.id, Charge.period, Charge.months, Charge.amount, Charge.due, Charge.remark, FeeItem.name.label("item"),
        FeeItem.basis, BillingRun.at,
    )
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .outerjoin(BillingRun, BillingRun.id == Charge.run_id)
    .where(Charge.id.in_(among_ids()))
)  # fmt: skip
_NOTED = Prepared(
    select(Audit.record, Audit.act, Audit.at)
    .where(Audit.kind == "charge", Audit.record.in_(among_ids()))
    .order_by(Audit.id)
)
_WAIVERS = Prepared(
    select(Waiver.number, Waiver.charge_id, Waiver.amount, Waiver.reason, Waiver.decided_at).where(
        Waiver.charge_id.in_(among_ids()), Waiver.state == CaseState.APPROVED.value
    )
)
_ALLOCATIONS = Prepared(
    select(Allocation.payment_id, Allocation.charge_id, Allocation.amount).where(Allocation.charge_id.in_(among_ids()))
)
_OF_ACCOUNT = Prepared(select(Payment.id).where(Payment.unit_id == bindparam("unit")))
_TENDERS = Prepared(
    select(Tender.payment_id, Tender.method).where(Tender.payment_id.in_(among_ids())).order_by(Tender.id)
)
_taken_back = aliased(Receipt)
_PAYMENT = Prepared(
    select(
        Payment.id, Payment.kind, Payment.at, Payment.unit_id, Payment.payer, Payment.reason, Payment.prepaid_in,
        Payment.prepaid_used, Payment.deposit_used, Unit.code, Receipt.number.label("receipt"),
        Refund.number.label("refund"), Deduction.number.label("deduction"), _taken_back.number.label("voided"),
    )
    .join(Unit, Unit.id == Payment.unit_id)
    .outerjoin(Receipt, Receipt.payment_id == Payment.id)
    .outerjoin(_taken_back, _taken_back.payment_id == Payment.voids_id)
    .outerjoin(Refund, Refund.payment_id == Payment.id)
    .outerjoin(Deduction, Deduction.payment_id == Payment.id)
    .where(Payment.id.in_(among_ids()))
)  # fmt: skip
