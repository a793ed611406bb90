"""The till of the demo estate, month by month: what is billed, who comes to pay at which moment, what is voided."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, Chain
from frontdesk.core.clock import Clock
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Role, SignedIn, at_the_counter
from frontdesk.fees.billing.drawing import draw_up
from frontdesk.fees.billing.runs import post, raise_charge
from frontdesk.fees.billing.tariffs import first_day, last_day
from frontdesk.fees.cash.ledger import Ledger, Tendered, keep_agreement
from frontdesk.fees.cash.owed import ALL_OWED, OLDEST_FIRST, Owed, divide
from frontdesk.fees.cash.receipts import receipt_facts, red_facts
from frontdesk.fees.records import Account, Charge, Method, Receipt, ReceiptPrint
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.records import Status, Unit
from frontdesk.shell.counterlife import COUNTER
from frontdesk.shell.invention import Home, Invention

DEBRIS = "装修垃圾清运费"
_METHODS = (Method.WECHAT, Method.CASH, Method.ALIPAY, Method.CARD, Method.TRANSFER)
_REASONS = ("付款方式选错，重新开具", "收款金额录入有误", "房号选错，重新收款", "应业主要求合并开具")
_COMES = {"prompt": 0.95, "advance": 0.97, "late": 0.3, "seldom": 0.1, "never": 0.0}
"""How likely a payer of each habit is to come to the counter in a month in which something is owed."""


@dataclass(frozen=True)
class _Visit:
    """Somebody comes to the counter to pay what is `owed`, in fen; `agrees` to have later charges settled from what is
    left over."""

    home: Home
    owed: int
    tenders: tuple[Tendered, ...]
    keep_change: bool = False
    agrees: bool = False
    mistake: str = ""
    reprinted: bool = False


Pause = Callable[[datetime, datetime], None]
_Served = tuple[_Visit, list[datetime], SignedIn]
"""A visit, the moments of its payment, red entry and second payment, and who takes them."""


class Years:
    """Runs the estate month after month: bills, then has people pay as is their habit."""

    def __init__(self, ground: Ground, invented: Invention, seed: int) -> None:
        self._ground = ground
        self._invented = invented
        self._seed = seed
        with ground.database.reading() as session:
            self._estate = session.get_one(Estate, 1)
            self._units = {unit.id: unit for unit in session.scalars(select(Unit))}
            self._debris = session.scalars(select(FeeItem.id).where(FeeItem.name == DEBRIS)).one()
            people = [at_the_counter(session, each) for each in session.scalars(select(Operator))]
        self.operators: dict[Role, SignedIn] = {each.role: each for each in people}
        habits = Random(f"{seed} habits")
        self._habits = {home.unit_id: _habit(home, habits) for home in invented.homes}

    def month(self, period: int, pauses: Sequence[datetime] = (), pause: Pause = lambda at, after: None) -> None:
        """Changes among the residents, the billing run, one-off charges, payments; a transaction up to each pause.

        In the order of their moments receipts have their numbers: at each of `pauses` others may take payments. Told
        are its moment and that of the last payment before, which is later where somebody was being served.
        """
        random = Random(f"{self._seed} {period}")
        hours = list(_hours(self._ground.clock, period))
        opening = hours[0][0]
        with self._ground.noting() as (session, chain):
            for event in self._invented.events:
                if period_of(event.day) == earlier(period, 1):
                    role = Role.SUPERVISOR if event.kind == "unit" else Role.RECEPTIONIST
                    act = self._act(session, chain, event.act, role, opening)
                    for field, before, after in event.changes:
                        act.note_changes(event.kind, event.record, {field: (before, after)})
            bill = draw_up(session, period, 0)
            if bill.rows:
                post(self._act(session, chain, "billed", Role.SUPERVISOR, opening), bill)
            self._clear_debris(self._act(session, chain, "charged", Role.SUPERVISOR, opening), period)
            till = _Till(self._ground, session, chain, self._estate, self._units, period)
            visits = [visit for home in self._invented.homes if (visit := self._visit(home, till, period, random))]
        random.shuffle(visits)
        moments = _moments(hours, sum(3 if visit.mistake else 1 for visit in visits), random)
        served: list[_Served] = []
        for visit in visits:
            relieved = random.random() < 0.12
            cashier = self.operators[Role.SUPERVISOR if relieved else Role.CASHIER]
            served.append((visit, [next(moments) for _ in range(3 if visit.mistake else 1)], cashier))
        for paused in pauses:
            sooner = [one for one in served if one[1][0] < paused]
            self._serve(sooner, period)
            served = served[len(sooner) :]
            pause(paused, max(paused, sooner[-1][1][-1]) if sooner else paused)
        self._serve(served, period)

    def _serve(self, served: Sequence[_Served], period: int) -> None:
        """Some visits, one after the other."""
        if not served:
            return
        with self._ground.noting() as (session, chain):
            till = _Till(self._ground, session, chain, self._estate, self._units, period)
            for visit, moments, cashier in served:
                if till.owing(visit.home) < visit.owed:
                    continue  # somebody has been here for them meanwhile
                paid = till.take(visit, moments[0], cashier)
                if visit.mistake:
                    till.void(paid, visit.mistake, moments[1], self.operators[Role.SUPERVISOR])
                    till.take(visit, moments[2], cashier)
            till.close()

    def _act(self, session: Session, chain: Chain, name: str, role: Role, at: datetime) -> Act:
        local = self._ground.clock.local(at)
        day, clock = local.date(), self._ground.clock
        return Act(session, name, local.astimezone(UTC), day, self.operators[role], chain, clock)

    def _clear_debris(self, act: Act, period: int) -> None:
        """Each unit under renovation is charged once a year for having its debris taken away: 6 yuan for each m²."""
        for home in self._invented.homes:
            area = self._units[home.unit_id].gross_area
            if home.status == Status.UNDER_RENOVATION and area and home.unit_id % 12 == period % 12:
                raise_charge(act, home.unit_id, self._debris, Money(area * 6), source=f"renovation {period}")

    def _visit(self, home: Home, till: "_Till", period: int, random: Random) -> _Visit | None:
        """How the payer of a unit pays this month; None when nobody comes."""
        owed = till.owed[home.unit_id]
        habit = self._habits[home.unit_id]
        if not owed or random.random() > _COMES[habit]:
            return None
        due = till.owing(home)
        prepaid = min(till.prepaid[home.unit_id], due)
        advance = 2 * sum(int(charge.amount) for charge in owed if charge.period == period and not charge.remark)
        keeps = habit == "advance" and advance > 0
        if keeps:
            due += advance
        elif habit == "late" and due > 100_000 and random.random() < 0.3:
            due, prepaid = due // 20_000 * 10_000, 0
        elif habit == "prompt" and random.random() < 0.02:
            due, keeps = due // 10_000 * 10_000 + 20_000, True
        tenders, due = ([Tendered(Method.PREPAYMENT, prepaid)] if prepaid else []), due - prepaid
        return _Visit(
            home,
            till.owing(home),
            (*tenders, *_handed_over(due, random, exact=keeps)),
            keeps,
            agrees=habit == "advance",
            mistake=random.choice(_REASONS) if random.random() < 0.006 else "",
            reprinted=random.random() < 0.02,
        )


@dataclass(frozen=True)
class _Taken:
    """A payment just taken, as a red entry needs it."""

    receipt: Receipt
    payment: dict[str, Any]
    tenders: tuple[Tendered, ...]
    parts: list[tuple[int, Money]]


class _Till:
    """A month's payments, entered one by one and stored together in the caller's transaction.

    `owed` of each unit is as it stood before the month's payments.
    """

    def __init__(
        self, ground: Ground, session: Session, chain: Chain, estate: Estate, units: dict[int, Unit], period: int
    ) -> None:
        self._ground = ground
        self._session = session
        self._chain = chain
        self._estate = estate
        self._units = units
        self._ledger = Ledger(session, chain, period // 100)
        self._rows: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        self.owed: dict[int, list[Owed]] = defaultdict(list)
        for charge in session.execute(ALL_OWED.order_by(Charge.unit_id, *OLDEST_FIRST)):
            self.owed[charge.unit_id].append(Owed(*tuple(charge)))
        accounts = session.execute(select(Account.unit_id, Account.prepaid, Account.settles)).all()
        self.prepaid = defaultdict(Money, {row.unit_id: row.prepaid for row in accounts})
        self._settles = {row.unit_id for row in accounts if row.settles}

    def owing(self, home: Home) -> int:
        """What a unit owes, in fen."""
        return sum(int(charge.open) for charge in self.owed[home.unit_id])

    def take(self, visit: _Visit, at: datetime, cashier: SignedIn) -> _Taken:
        """One payment with its receipt, which is printed at once."""
        unit, local = self._units[visit.home.unit_id], self._ground.clock.local(at)
        prepaid = self.prepaid[unit.id]
        divided = divide(self.owed[unit.id], visit.tenders, prepaid, keep_change=visit.keep_change)
        used = Money(sum(one.amount for one in visit.tenders if one.method == Method.PREPAYMENT))
        payment = {
            "operation": f"demo {at:%Y%m%d%H%M%S} {unit.id}", "kind": "payment", "unit_id": unit.id, "at": at,
            "operator_id": cashier.id, "payer": visit.home.payer_on(local.date()),
            "received": Money(sum(one.amount for one in visit.tenders)) - used, "change": divided.change,
            "settled": divided.settled, "prepaid_in": divided.prepaid_in, "prepaid_used": used, "voids_id": None,
            "authorised_by": None, "reason": "", "remark": "",
        }  # fmt: skip
        facts = receipt_facts(
            self._estate, unit, payment, divided, visit.tenders, prepaid, local, cashier.name, COUNTER
        )
        parts = [(one.id, amount) for one, amount in divided.allocations]
        taken = _Taken(
            self._enter("payment_taken", payment, visit.tenders, parts, facts), payment, visit.tenders, parts
        )
        self._print(taken.receipt, cashier, 2 if visit.reprinted else 1)
        if visit.agrees and unit.id not in self._settles:
            self._settles.add(unit.id)
            keep_agreement(self._session, unit.id, True)
            self._note(at, cashier.id, "settling_agreed", "unit", unit.id, {"agreed": True})
        return taken

    def void(self, taken: _Taken, reason: str, at: datetime, supervisor: SignedIn) -> None:
        """Take a payment back by a red entry."""
        paid = taken.payment
        red = paid | {name: -paid[name] for name in ("received", "change", "settled", "prepaid_in", "prepaid_used")}
        red |= {
            "operation": f"void {paid['operation']}", "kind": "void", "at": at, "operator_id": supervisor.id,
            "voids_id": taken.receipt.payment_id, "authorised_by": supervisor.id, "reason": reason,
        }  # fmt: skip
        local, prepaid = self._ground.clock.local(at), self.prepaid[paid["unit_id"]]
        back = [replace(one, amount=-one.amount) for one in taken.tenders]
        facts = red_facts(taken.receipt, prepaid, red, back, local, supervisor.name, COUNTER, supervisor.name)
        parts = [(charge, -amount) for charge, amount in taken.parts]
        receipt = self._enter("receipt_voided", red, back, parts, facts, voids_id=taken.receipt.id)
        self._print(receipt, supervisor, 1)

    def close(self) -> None:
        """Store the month."""
        self._ledger.store()
        for table, rows in self._rows.items():
            self._session.connection().execute(insert(table), rows)

    def _enter(
        self,
        act: str,
        payment: dict[str, Any],
        tenders: Sequence[Tendered],
        parts: list[tuple[int, Money]],
        facts: dict[str, Any],
        voids_id: int | None = None,
    ) -> Receipt:
        receipt = self._ledger.enter(act, payment, tenders, parts, facts, voids_id=voids_id)
        assert receipt is not None
        self.prepaid[payment["unit_id"]] += payment["prepaid_in"] - payment["prepaid_used"]
        return receipt

    def _print(self, receipt: Receipt, by: SignedIn, times: int) -> None:
        for n in range(times):
            self._rows[ReceiptPrint].append({"receipt_id": receipt.id, "n": n, "at": receipt.at, "operator_id": by.id})
            self._note(receipt.at, by.id, "receipt_printed", "receipt", receipt.id, {"reprint": n})

    def _note(self, at: datetime, operator_id: int, act: str, kind: str, record: int, facts: dict[str, Any]) -> None:
        self._rows[Audit].append(self._chain.row(at, operator_id, act, kind, record, facts))


def _handed_over(due: int, random: Random, *, exact: bool) -> tuple[Tendered, ...]:
    """What is put on the counter: cash in notes (unless it must be exact), a card, a phone; at times two of them."""
    if not due:
        return ()
    method = random.choices(_METHODS, (42, 20, 14, 14, 10))[0]
    reference = "" if method == Method.CASH else f"{random.randrange(1_000_000):06d}"
    if method == Method.CASH:
        notes = due if exact or random.random() < 0.3 else -(-due // 1000) * 1000
        return (Tendered(method, Money(notes)),)
    if due > 30_000 and random.random() < 0.03:
        return Tendered(Method.CASH, Money(10_000)), Tendered(method, Money(due - 10_000), reference)
    return (Tendered(method, Money(due), reference),)


def _habit(home: Home, random: Random) -> str:
    if home.status in (Status.VACANT, Status.UNDER_RENOVATION):
        return "seldom"
    return random.choices(("prompt", "advance", "late", "never"), (58, 16, 22, 4))[0]


def _hours(clock: Clock, period: int) -> Iterator[tuple[datetime, timedelta]]:
    """When the counter opens on each day of the month so far, and for how long; on its first morning, a moment ago."""
    now = clock.local(clock.now())
    day, opened = first_day(period), False
    while day <= min(last_day(period), now.date()):
        weekend = day.weekday() >= 5
        opening = datetime.combine(day, time(9) if weekend else time(8, 30), clock.zone)
        closing = min(datetime.combine(day, time(17) if weekend else time(18), clock.zone), now)
        if closing - opening > timedelta(minutes=1):
            opened = True
            yield opening, closing - opening
        day += timedelta(days=1)
    if not opened:
        yield now - timedelta(minutes=30), timedelta(minutes=29)


def _moments(hours: Sequence[tuple[datetime, timedelta]], count: int, random: Random) -> Iterator[datetime]:
    """That many moments within the hours, in order, to the second, in UTC."""
    places = sorted(random.random() * len(hours) for _ in range(count))
    for place in places:
        opening, length = hours[int(place)]
        seconds = int(length.total_seconds() * (place % 1))
        yield (opening + timedelta(seconds=seconds)).replace(microsecond=0).astimezone(UTC)


def period_of(day: date) -> int:
    return day.year * 100 + day.month


def earlier(period: int, months: int) -> int:
    """The period that many months before."""
    count = period // 100 * 12 + period % 100 - 1 - months
    return count // 12 * 100 + count % 12 + 1
