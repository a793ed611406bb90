"""The billing run: what a month's charges would be, and posting them, once."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, func, literal_column, select, text, update
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import next_number
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say
from frontdesk.fees.ledger import settle_from_prepayment
from frontdesk.fees.records import BillingRun, Charge, State
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.records.meters import Reading
from frontdesk.fees.tariffs import PriceList, first_day, last_day, line_amount
from frontdesk.residents.records import Status, Unit

NOBODY_PAYS = mark("Not sold yet")
NOT_HANDED_OVER = mark("Handed over later, on {day}")
NO_TARIFF = mark("No price applies")
NO_AREA = mark("{item}: the gross area is missing")
COMES_TO_NOTHING = mark("{item}: comes to 0.00")
BILLED_ALREADY = mark("Billed already")

DRAWING_UP = mark("Drawing up")
STORING = mark("Storing")


@dataclass(frozen=True)
class Skipped:
    """A unit left out, and why: a sentence with its facts."""

    unit: str
    sentence: str
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The reason in the language of the screen."""
        return say(self.sentence, **self.facts)


Line = tuple[int, int, int, int, int]
"""A charge as it is drawn up, by `LINE`: price in 1/10000 yuan, quantity in 1/100, amount in fen.

A plain tuple, because Python looks again and again for garbage in tens of thousands of anything else.
"""

LINE = ("unit_id", "item_id", "price", "quantity", "amount")


@dataclass
class Bill:
    """A month's charges drawn up, unit by unit in the order of the units, and the sums of each item by its name."""

    period: int
    due: date
    rows: list[Line] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    total: Money = field(default_factory=Money)
    by_item: dict[str, tuple[int, Money]] = field(default_factory=dict)
    run: str = ""

    @property
    def charges(self) -> int:
        """How many charges there are, by the sums: the window is handed these without the rows."""
        return sum(count for count, _ in self.by_item.values())


class BillingDesk:
    """Bills a month for the whole estate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def preview(self, period: int, progress: Progress = unheard) -> Bill:
        """What posting the month now would raise, and what it would leave out. Nothing is written."""
        self._ground.require(Right.BILL)
        with self._ground.database.reading() as session:
            return draw_up(session, period, _due_in(session, period), progress)

    def post(self, period: int, progress: Progress = unheard) -> Bill:
        """Raise the month's charges in one transaction; what is billed already is left alone.

        Units that agreed to it have their new charges settled from their prepayment. All of it is done under the write
        lock, so that nothing changes between drawing up and storing: 0.1 s for 10,000 charges.
        """
        with self._ground.act("billed", Right.BILL) as act:
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


def draw_up(session: Session, period: int, due_in: int, progress: Progress = unheard) -> Bill:
    """Work out a month's charges: each unit, each regular item with a price in force on the first of the month."""
    prices, end = PriceList(session, first_day(period)), last_day(period)
    bill = Bill(period, end + timedelta(days=due_in))
    items = _REGULAR.all(session)
    come_to = cache(line_amount)
    # What units that pay alike are asked for, each (item, name, basis, rounding, price): looked up once.
    asked: dict[object, list[tuple[int, str, str, int, int]]] = {}
    sums: dict[int, list[int]] = defaultdict(list)
    billed = set(_BILLED.all(session, period=period))
    units = _UNITS.each(session)
    count = _COUNT.one(session)[0]
    for done, (unit_id, code, kind, building_id, area, status, handover) in enumerate(units):
        if done % _SOME == 0:
            progress(done, count, DRAWING_UP)
        if status == Status.UNSOLD:
            bill.skipped.append(Skipped(code, NOBODY_PAYS))
            continue
        if handover is not None and handover > end:
            bill.skipped.append(Skipped(code, NOT_HANDED_OVER, {"day": handover}))
            continue
        alike = unit_id if unit_id in prices.own else (building_id, kind)
        priced = asked.get(alike)
        if priced is None:
            found = ((item, prices.price(item.id, unit_id, building_id, kind)) for item in items)
            priced = asked[alike] = [(*item, price) for item, price in found if price is not None]
        if not priced:
            bill.skipped.append(Skipped(code, NO_TARIFF))
        known = False
        for item_id, name, basis, rounding, price in priced:
            if (item_id, unit_id) in billed:
                known = True
                continue
            quantity = area if basis == Basis.AREA else 100
            amount = int(come_to(price, quantity, rounding))
            if amount:
                bill.rows.append((unit_id, item_id, price, quantity, amount))
                sums[item_id].append(amount)
            else:
                bill.skipped.append(Skipped(code, COMES_TO_NOTHING if quantity else NO_AREA, {"item": name}))
        if known:
            bill.skipped.append(Skipped(code, BILLED_ALREADY))
    bill.by_item = {item.name: (len(sums[item.id]), Money(sum(sums[item.id]))) for item in items if item.id in sums}
    bill.total = Money(sum(total for _, total in bill.by_item.values()))
    return bill


_REGULAR = Prepared(
    select(FeeItem.id, FeeItem.name, FeeItem.basis, FeeItem.rounding)
    .where(FeeItem.active, FeeItem.basis.in_((Basis.AREA.value, Basis.FIXED.value)))
    .order_by(FeeItem.id)
)
_UNITS = Prepared(
    select(Unit.id, Unit.code, Unit.kind, Unit.building_id, Unit.gross_area, Unit.status, Unit.handover_date).order_by(
        Unit.place
    )
)
_COUNT = Prepared(select(func.count()).select_from(Unit))
_BILLED = Prepared(
    select(Charge.item_id, Charge.unit_id).where(
        # Written out, as the index `uq_charge_once` has it: a bound state would not meet it.
        Charge.period == bindparam("period"),
        Charge.source == "",
        Charge.state != literal_column("'voided'"),
    )
)


def post(act: Act, bill: Bill, progress: Progress = unheard) -> None:
    """Store a drawn-up bill with its run in the caller's act."""
    session = act.session
    first = (_LAST.scalar(session) or 0) + 1
    bill.run = f"CZ{act.day:%Y%m%d}-{next_number(session, f'CZ{act.day:%Y%m%d}'):04d}"
    rows = [(number, *line) for number, line in enumerate(bill.rows, start=first)]
    run = BillingRun(
        number=bill.run, period=bill.period, at=act.at, operator_id=act.operator.id, charges=len(rows),
        total=bill.total, digest=_run_digest(bill, rows),
    )  # fmt: skip
    session.add(run)
    session.flush()
    same = {"period": bill.period, "due": bill.due, "run_id": run.id}
    insert_many(session, Charge, ("id", *LINE), _told(rows, progress), **same)
    act.note("billing_run", run.id, number=bill.run, charges=len(rows), total=int(bill.total), digest=run.digest)
    settle_from_prepayment(act, first)


def _told(rows: Sequence[tuple[int, ...]], progress: Progress) -> Iterator[tuple[int, ...]]:
    """The rows, while it is told how many of them are stored."""
    for start in range(0, len(rows), _SOME):
        progress(start, len(rows), STORING)
        yield from rows[start : start + _SOME]


_SOME = 1000
"""Rows after which it is told how far a run has come."""

_LAST = Prepared(select(func.max(Charge.id)))


def charges_digest(charges: Iterable[tuple[Any, ...]]) -> str:
    """The fingerprint of charges as raised: what `TOLD` names of each, in the order of id."""
    return hashlib.sha256("".join(map(_TOLD.__mod__, charges)).encode()).hexdigest()


TOLD = ("id", "unit_id", "item_id", "period", "price", "quantity", "months", "amount", "due", "source", "person_id")
"""The columns of a charge that never change."""

_TOLD = "%d,%d,%d,%d,%d,%d,%d,%d,%s,%r,%s\n"


def _run_digest(bill: Bill, rows: Sequence[tuple[int, ...]]) -> str:
    """What `charges_digest` says of a run's charges, (id, *line) each, told in one go."""
    told = f"%d,%d,%d,{bill.period},%d,%d,1,%d,{bill.due},'',None\n" * len(rows) % tuple(chain.from_iterable(rows))
    return hashlib.sha256(told.encode()).hexdigest()


class OneOffDesk:
    """Charges that are raised by hand, and charges that were raised wrongly."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def charge(self, unit_id: int, item_id: int, amount: Money, operation: str = "", remark: str = "") -> int:
        """Charge a unit once for a one-off item; the same `operation` is the same charge. Gives back the id."""
        with self._ground.act("charged", Right.BILL) as act:
            return raise_charge(act, unit_id, item_id, amount, source=operation or uuid4().hex, remark=remark)

    def void_charge(self, charge_id: int, reason: str) -> None:
        """A charge that nobody owes after all. Refuses one on which something was paid: void the receipt first."""
        reason = plain(reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        with self._ground.act("charge_voided", Right.BILL) as act:
            charge = act.session.get_one(Charge, charge_id)
            if charge.state == State.VOIDED:
                raise Refusal(mark("This charge is voided already."), field="charge")
            if charge.state != State.OPEN:
                raise Refusal(mark("Something has been paid on this charge. Void the receipt first."), field="charge")
            charge.state, charge.remark = State.VOIDED.value, reason
            act.session.flush()
            # What its meters showed can be billed again.
            act.session.execute(update(Reading).where(Reading.charge_id == charge_id).values(charge_id=None))
            act.note("charge", charge_id)


def raise_charge(act: Act, unit_id: int, item_id: int, amount: Money, *, source: str, remark: str = "") -> int:
    """A one-off charge in the caller's act; `source` says where it comes from and makes it the only one of its kind."""
    if amount <= 0:
        raise Refusal(mark("Type an amount above 0.00."), field="amount")
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
