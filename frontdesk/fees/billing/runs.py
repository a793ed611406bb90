"""The billing run: what a month's charges would be, and posting them, once."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from operator import attrgetter
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, func, select, text, update
from sqlalchemy.orm import Session

from frontdesk.core.garbage import uncollected
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.numbering import next_number
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.billing.bills import LINE, Bill
from frontdesk.fees.billing.digests import PART, TOLD, charges_digest, parts_digest, run_digest
from frontdesk.fees.billing.drawing import SOME, draw_up
from frontdesk.fees.billing.tariffs import first_day
from frontdesk.fees.cash.ledger import settle_from_prepayment
from frontdesk.fees.records import BillingRun, Charge, ChargePart, State
from frontdesk.fees.records.cases import LateFee
from frontdesk.fees.records.meters import Reading, SharedCost

STORING = mark("Storing")


class BillingDesk:
    """Bills a month for the whole estate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def preview(self, period: int, progress: Progress = unheard) -> Bill:
        """What posting the month now would raise, and what it would leave out. Nothing is written."""
        self._ground.require(Right.BILL)
        with self._ground.database.reading() as session, uncollected():
            return draw_up(session, period, _due_in(session, period), progress)

    def post(self, period: int, progress: Progress = unheard) -> Bill:
        """Raise the month's charges in one transaction; what is billed already is left alone.

        Units that agreed to it have their new charges settled from their prepayment. All of it is done under the write
        lock, so that nothing changes between drawing up and storing.
        """
        # A bill is tens of thousands of rows and makes no circles.
        with self._ground.act("billed", Right.BILL) as act, uncollected():
            bill = draw_up(act.session, period, _due_in(act.session, period), progress)
            if bill.rows:
                post(act, bill, progress)
            return bill

    def run(self, run_id: int) -> BillingRun:
        """A run by its id."""
        with self._ground.database.reading() as session:
            return session.get_one(BillingRun, run_id)

    def runs(self, limit: int = 60) -> list[BillingRun]:
        """The runs posted, the latest first."""
        with self._ground.database.reading() as session:
            return list(session.scalars(select(BillingRun).order_by(BillingRun.id.desc()).limit(limit)))


def _due_in(session: Session, period: int) -> int:
    return number(session, "billing.due_in", first_day(period))


def post(act: Act, bill: Bill, progress: Progress = unheard) -> None:
    """Store a drawn-up bill with its run in the caller's act."""
    session = act.session
    first = (_LAST.scalar(session) or 0) + 1
    bill.run = f"CZ{act.day:%Y%m%d}-{next_number(session, f'CZ{act.day:%Y%m%d}'):04d}"
    rows = [(number, *line) for number, line in enumerate(bill.rows, start=first)]
    parts = [(first + place, *part) for place, *part in bill.parts]
    run = BillingRun(
        number=bill.run, period=bill.period, at=act.at, operator_id=act.operator.id, charges=len(rows),
        total=bill.total, digest=run_digest(bill.due, rows),
    )  # fmt: skip
    session.add(run)
    session.flush()
    insert_many(session, Charge, ("id", *LINE), _told(rows, progress), due=bill.due, run_id=run.id)
    if parts:
        insert_many(session, ChargePart, PART, parts)
    if bill.readings:
        _BILL_READING.run_many(session, ({"charge": first + place, "reading": one} for place, one in bill.readings))
    if bill.costs:
        _SHARE_COST.run_many(session, ({"run": run.id, "cost": one} for one in bill.costs))
    act.note(
        "billing_run", run.id, number=bill.run, charges=len(rows), total=int(bill.total), digest=run.digest,
        parts=parts_digest(parts),
    )  # fmt: skip
    settle_from_prepayment(act, first)


def _told(rows: Sequence[tuple[Any, ...]], progress: Progress) -> Iterator[tuple[Any, ...]]:
    """The rows, while it is told how many of them are stored."""
    for start in range(0, len(rows), SOME):
        progress(start, len(rows), STORING)
        yield from rows[start : start + SOME]


_LAST = Prepared(select(func.max(Charge.id)))
_BILL_READING = Prepared(
    update(Reading).where(Reading.id == bindparam("reading")).values(charge_id=bindparam("charge"))
)
_SHARE_COST = Prepared(update(SharedCost).where(SharedCost.id == bindparam("cost")).values(run_id=bindparam("run")))


class OneOffDesk:
    """Charges that are raised by hand, and charges that were raised wrongly."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def charge(self, unit_id: int, item_id: int, amount: Money, operation: str = "", remark: str = "") -> int:
        """Charge a unit once for a one-off item; the same `operation` is the same charge. Gives back the id."""
        with self._ground.act("charged", Right.BILL) as act:
            return raise_charge(act, unit_id, item_id, amount, source=operation or uuid4().hex, remark=remark)

    def void_charge(self, charge_id: int, reason: str) -> None:
        """A charge that nobody owes after all.

        Refuses one on which something was paid (void the receipt first), and one whose late fee is still owed or was
        paid (void that first): nobody owes a late fee on what nobody owed.
        """
        with self._ground.act("charge_voided", Right.BILL) as act:
            annul_charge(act, charge_id, reason)


_LATE_FEE = (
    select(LateFee.charge_id)
    .join(Charge, Charge.id == LateFee.charge_id)
    .where(Charge.state != State.VOIDED.value, Charge.amount > Charge.waived)
    .limit(1)
)


def annul_charge(act: Act, charge_id: int, reason: str) -> None:
    """Void a charge in the caller's act, as `OneOffDesk.void_charge` does; the caller has seen to the right."""
    reason = plain(reason)
    if not reason:
        raise Refusal(mark("Type the reason."), field="reason")
    charge = act.session.get_one(Charge, charge_id)
    if charge.state == State.VOIDED:
        raise Refusal(mark("This charge is voided already."), field="charge")
    if charge.waived:
        raise Refusal(mark("This charge has been waived, in part or whole. It stays as it is."), field="charge")
    if charge.state != State.OPEN:
        raise Refusal(mark("Something has been paid on this charge. Void the receipt first."), field="charge")
    if act.session.scalar(_LATE_FEE.where(LateFee.of_id == charge_id)):
        raise Refusal(mark("A late fee has been charged on this. Void the late fee first."), field="charge")
    charge.state, charge.remark = State.VOIDED.value, reason
    act.session.flush()
    # What its meters showed can be billed again.
    act.session.execute(update(Reading).where(Reading.charge_id == charge_id).values(charge_id=None))
    # Whatever act it is part of, the chain tells by this name which charges are voided.
    act.chain.add(act.at, act.operator.id, "charge_voided", "charge", charge_id, {})


def raise_charge(act: Act, unit_id: int, item_id: int, amount: Money, *, source: str, remark: str = "") -> int:
    """A one-off charge in the caller's act; `source` says where it comes from and makes it the only one of its kind."""
    if amount <= 0:
        raise Refusal(mark("Type an amount above 0.00."), field="amount")
    if amount > LARGEST:
        raise Refusal(mark("The amount is too large."), field="amount")
    session = act.session
    period = act.day.year * 100 + act.day.month
    # Asked for as the index `uq_charge_source` has it, in whichever month the charge was raised.
    same = (Charge.unit_id == unit_id, Charge.item_id == item_id, Charge.source == source, text("source <> ''"))
    known = session.scalar(select(Charge.id).where(*same))
    if known is not None:
        return known
    charge = Charge(
        unit_id=unit_id, item_id=item_id, period=period, source=source, price=int(amount) * 100, quantity=100,
        amount=amount,
        due=act.day + timedelta(days=number(session, "dunning.due_in", act.day)), remark=plain(remark),
    )  # fmt: skip
    session.add(charge)
    session.flush()
    told = attrgetter(*TOLD)(charge)
    act.note("charge", charge.id, amount=int(amount), digest=charges_digest([told]))
    return charge.id
