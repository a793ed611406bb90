"""The billing run: what a month's charges would be, and posting them, once."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from operator import attrgetter, itemgetter
from typing import Any
from uuid import uuid4

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.numbering import next_number
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.words import mark, say
from frontdesk.fees.cashier import settle_from_prepayment
from frontdesk.fees.records import Basis, BillingRun, Charge, FeeItem, State
from frontdesk.fees.tariffs import PriceList, first_day, last_day, line_amount
from frontdesk.residents.records import Status, Unit

NOBODY_PAYS = mark("Not sold yet")
NOT_HANDED_OVER = mark("Handed over later, on {day}")
NO_TARIFF = mark("No price applies")
NO_AREA = mark("{item}: the gross area is missing")
COMES_TO_NOTHING = mark("{item}: comes to 0.00")
BILLED_ALREADY = mark("Billed already")


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


@dataclass
class Bill:
    """A month's charges drawn up: rows of the charge table with the unit's code and the item's name beside them."""

    period: int
    rows: list[dict[str, Any]] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    total: Money = field(default_factory=Money)
    by_item: dict[str, tuple[int, Money]] = field(default_factory=dict)
    run: str = ""


class BillingDesk:
    """Bills a month for the whole estate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def preview(self, period: int) -> Bill:
        """What posting the month now would raise, and what it would leave out. Nothing is written."""
        self._ground.require(Right.BILL)
        with self._ground.database.reading() as session:
            return draw_up(session, period, number(session, "billing.due_in", first_day(period)))

    def post(self, period: int) -> Bill:
        """Raise the month's charges in one transaction; what is billed already is left alone.

        Units that agreed to it have their new charges settled from their prepayment.
        """
        with self._ground.act("billed", Right.BILL) as act:
            bill = draw_up(act.session, period, number(act.session, "billing.due_in", first_day(period)))
            if bill.rows:
                post(act, bill)
            return bill

    def runs(self, limit: int = 60) -> list[BillingRun]:
        """The runs posted, the latest first."""
        with self._ground.database.reading() as session:
            return list(session.scalars(select(BillingRun).order_by(BillingRun.id.desc()).limit(limit)))


def draw_up(session: Session, period: int, due_in: int) -> Bill:
    """Work out a month's charges: each unit, each regular item with a price in force on the first of the month."""
    prices = PriceList(session, first_day(period))
    regular = select(FeeItem).where(FeeItem.active, FeeItem.basis != Basis.ONE_OFF.value).order_by(FeeItem.id)
    items = [(item.id, item.name, item.basis == Basis.AREA, item.rounding) for item in session.scalars(regular)]
    billed = {
        tuple(row)
        for row in session.execute(
            select(Charge.item_id, Charge.unit_id).where(
                Charge.period == period, Charge.source == "", Charge.state != State.VOIDED.value
            )
        )
    }
    columns = (Unit.id, Unit.code, Unit.kind, Unit.building_id, Unit.gross_area, Unit.status, Unit.handover_date)
    bill, end, due = Bill(period), last_day(period), last_day(period) + timedelta(days=due_in)
    sums = {name: [0, 0] for _, name, _, _ in items}
    for unit_id, code, kind, building_id, area, status, handover in session.connection().execute(
        select(*columns).order_by(Unit.place)
    ):
        if status == Status.UNSOLD:
            bill.skipped.append(Skipped(code, NOBODY_PAYS))
            continue
        if handover is not None and handover > end:
            bill.skipped.append(Skipped(code, NOT_HANDED_OVER, {"day": handover}))
            continue
        priced = done = False
        for item_id, name, by_area, rounding in items:
            price = prices.price(item_id, unit_id, building_id, kind)
            if price is None:
                continue
            priced = True
            if (item_id, unit_id) in billed:
                done = True
                continue
            quantity = area if by_area else 100
            if not quantity:
                bill.skipped.append(Skipped(code, NO_AREA, {"item": name}))
                continue
            amount = line_amount(price, quantity, rounding)
            if not amount:
                bill.skipped.append(Skipped(code, COMES_TO_NOTHING, {"item": name}))
                continue
            bill.rows.append(
                {
                    "unit_id": unit_id, "item_id": item_id, "period": period, "source": "", "price": price,
                    "quantity": quantity, "amount": amount, "paid": 0, "state": "open", "due": due, "remark": "",
                    "unit": code, "item": name,
                }
            )  # fmt: skip
            sums[name][0] += 1
            sums[name][1] += int(amount)
        if not priced:
            bill.skipped.append(Skipped(code, NO_TARIFF))
        elif done:
            bill.skipped.append(Skipped(code, BILLED_ALREADY))
    bill.by_item = {name: (count, Money(total)) for name, (count, total) in sums.items() if count}
    bill.total = Money(sum(total for _, total in sums.values()))
    return bill


def post(act: Act, bill: Bill) -> None:
    """Store a drawn-up bill with its run in the caller's act."""
    session = act.session
    first = int(session.scalar(select(func.coalesce(func.max(Charge.id), 0))) or 0) + 1
    rows = [
        {name: value for name, value in row.items() if name not in ("unit", "item")} | {"id": charge_id}
        for charge_id, row in enumerate(bill.rows, start=first)
    ]
    bill.run = f"CZ{act.day:%Y%m%d}-{next_number(session, f'CZ{act.day:%Y%m%d}'):04d}"
    run = BillingRun(
        number=bill.run, period=bill.period, at=act.at, operator_id=act.operator.id, charges=len(rows),
        total=bill.total,
        digest=charges_digest(map(_told, rows)),
    )  # fmt: skip
    session.add(run)
    session.flush()
    for row in rows:
        row["run_id"] = run.id
    session.connection().execute(insert(Charge), rows)
    act.note("billing_run", run.id, number=bill.run, charges=len(rows), total=int(bill.total), digest=run.digest)
    settle_from_prepayment(act, first)


def charges_digest(charges: Iterable[tuple[Any, ...]]) -> str:
    """The fingerprint of charges as raised: what `TOLD` names of each, in the order of id."""
    return hashlib.sha256("".join(map(_TOLD.__mod__, charges)).encode()).hexdigest()


TOLD = ("id", "unit_id", "item_id", "period", "price", "quantity", "amount", "due", "source")
"""The columns of a charge that never change."""

_TOLD = "%d,%d,%d,%d,%d,%d,%d,%s,%r\n"
_told = itemgetter(*TOLD)


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
        reason = reason.strip()
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
        due=act.day + timedelta(days=number(session, "dunning.due_in", act.day)), remark=remark.strip(),
    )  # fmt: skip
    session.add(charge)
    session.flush()
    told = attrgetter(*TOLD)(charge)
    act.note("charge", charge.id, amount=int(amount), digest=charges_digest([told]))
    return charge.id
