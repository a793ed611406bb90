"""Random acts at the real desks, followed in a few lines of plain Python; after each both must agree."""

import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text

from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.bills import LINE
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import Scope, TariffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import MONEY_MOVES, Method
from frontdesk.fees.records.items import Basis
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import OccupancyRole
from frontdesk.shell.checking import checks
from tests import people

FEN = st.sampled_from([-1, 0, 1, 50, 1999, 10_000, 28_090, 100_000]) | st.integers(min_value=1, max_value=60_000)
TENDERS = st.lists(st.tuples(st.sampled_from((*MONEY_MOVES, Method.PREPAYMENT)), FEN), max_size=3)

OWED = text(
    "SELECT unit_id, id, amount - paid FROM charge WHERE state IN ('open', 'part') ORDER BY unit_id, due, period, id"
)
PREPAID = text("SELECT unit_id, prepaid, settles FROM account")
ISSUED = text("SELECT count(*) FROM receipt")


@dataclass
class Debt:
    """A charge as the plain model knows it."""

    id: int
    due: date
    period: int
    amount: int
    regular: bool
    paid: int = 0


@dataclass
class Paid:
    """A payment as the plain model knows it."""

    unit: int
    parts: dict[int, int]
    prepaid: int
    voided: bool = False


@dataclass
class Household:
    """A unit as the plain model knows it."""

    area: int
    owner: str
    prepaid: int = 0
    settles: bool = False
    debts: dict[int, Debt] = field(default_factory=dict)
    billed: set[int] = field(default_factory=set)

    def open(self) -> list[Debt]:
        owed = [debt for debt in self.debts.values() if debt.paid < debt.amount]
        return sorted(owed, key=lambda debt: (debt.due, debt.period, debt.id))


class Counter(RuleBasedStateMachine):
    """What can happen at the counter, in any order."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self.now = people.Now()
        self.ground = people.copy(self.template, self.folder / "estate", self.now)
        self.cash, self.fees = CashDesk(self.ground), FeeDesk(self.ground)
        self.billing, self.one_off = BillingDesk(self.ground), OneOffDesk(self.ground)
        self.residents, self.tariffs = ResidentDesk(self.ground), TariffDesk(self.ground)
        self.homes: dict[int, Household] = {}
        self.receipts: dict[int, Paid] = {}
        self.issued = 0
        self.last_charge = 0
        self.prices: list[tuple[date, int]] = []

    def teardown(self) -> None:
        try:
            self._books_agree()
        finally:
            self.ground.close()
            shutil.rmtree(self.folder)

    def _books_agree(self) -> None:
        for unit, home in self.homes.items():
            account = self.fees.account(unit)
            assert [(one.id, int(one.open)) for one in account.owed] == [
                (debt.id, debt.amount - debt.paid) for debt in home.open()
            ]
            assert (int(account.prepaid), account.settles, account.payer) == (home.prepaid, home.settles, home.owner)
        today = self.ground.clock.today()
        overdue = [home for home in self.homes.values() if any(debt.due < today for debt in home.open())]
        assert self.fees.overdue() == len(overdue)
        assert {check.name: check.detail for check in checks(self.ground) if not check.ok} == {}

    # Beginning

    @initialize()
    def open_the_counter(self) -> None:
        self.care = self.tariffs.add_item("物业费", Basis.AREA)
        self.rubbish = self.tariffs.add_item("清运费", Basis.ONE_OFF)
        self.tariffs.set_price(self.care, 25000, date(2026, 1, 1))
        self.prices.append((date(2026, 1, 1), 25000))
        self.move_in(11236)

    # Acts

    @precondition(lambda self: len(self.homes) < 4)
    @rule(area=st.sampled_from([0, 1, 8950, 11236]))
    def move_in(self, area: int) -> None:
        unit = self.residents.add_unit(UnitFields("1", "1", str(len(self.homes) + 101), gross_area=area))
        name = f"业主{len(self.homes)}"
        self.residents.add_resident(unit, OccupancyRole.OWNER, PersonFields(name))
        self.homes[unit] = Household(area, name)

    @rule(months=st.integers(min_value=0, max_value=2))
    def time_passes(self, months: int) -> None:
        self.now.go_on(days=30 * months, minutes=1)

    @rule(price=st.sampled_from([0, 1, 27350, 48000]), month=st.integers(min_value=1, max_value=12))
    def set_a_price(self, price: int, month: int) -> None:
        since = date(2027, month, 1)
        billed = max((period for home in self.homes.values() for period in home.billed), default=0)
        allowed = since > self.prices[-1][0] and since.year * 100 + month > billed
        try:
            self.tariffs.set_price(self.care, price, since, Scope())
        except Refusal:
            assert not allowed
        else:
            assert allowed
            self.prices.append((since, price))

    @rule(month=st.integers(min_value=0, max_value=17))
    def bill(self, month: int) -> None:
        period = (2026 + (month + 6) // 12) * 100 + (month + 6) % 12 + 1
        start = date(period // 100, period % 100, 1)
        price = [price for since, price in self.prices if since <= start][-1]
        bill = self.billing.post(period)
        units = [unit for unit, home in self.homes.items() if period not in home.billed]
        expected = {unit: (price * self.homes[unit].area * 2 + 10_000) // 20_000 for unit in units}
        expected = {unit: amount for unit, amount in expected.items() if amount}
        assert {line[0]: line[LINE.index("amount")] for line in bill.rows} == expected
        for unit, amount in expected.items():
            home = self.homes[unit]
            home.billed.add(period)
            self.last_charge += 1
            debt = home.debts[self.last_charge] = Debt(self.last_charge, bill.due, period, amount, True)
            if home.settles:
                debt.paid = min(home.prepaid, amount)
                home.prepaid -= debt.paid

    @rule(data=st.data(), fen=FEN, operation=st.sampled_from("abc"))
    def charge_once(self, data: st.DataObject, fen: int, operation: str) -> None:
        unit = data.draw(st.sampled_from(sorted(self.homes)))
        day, source = self.ground.clock.today(), f"{operation}{unit}"
        try:
            charge = self.one_off.charge(unit, self.rubbish, Money(fen), source)
        except Refusal:
            assert fen <= 0
            return
        assert fen > 0
        if charge > self.last_charge:
            assert charge == self.last_charge + 1
            self.last_charge = charge
            due = date.fromordinal(day.toordinal() + 7)
            self.homes[unit].debts[charge] = Debt(charge, due, day.year * 100 + day.month, fen, False)

    @rule(data=st.data())
    def void_a_charge(self, data: st.DataObject) -> None:
        charges = {debt.id: home for home in self.homes.values() for debt in home.debts.values()}
        if not charges:
            return
        charge = data.draw(st.sampled_from(sorted(charges)))
        home = charges[charge]
        try:
            self.one_off.void_charge(charge, "误计")
        except Refusal:
            assert home.debts[charge].paid
        else:
            debt = home.debts.pop(charge)
            assert not debt.paid
            if debt.regular:
                home.billed.discard(debt.period)

    @rule(data=st.data(), tenders=TENDERS, keep=st.booleans(), choose=st.booleans())
    def pay(self, data: st.DataObject, tenders: list[tuple[Method, int]], keep: bool, choose: bool) -> None:
        unit = data.draw(st.sampled_from(sorted(self.homes)))
        home, owed = self.homes[unit], self.homes[unit].open()
        chosen = None
        if choose:
            chosen = data.draw(st.lists(st.sampled_from([debt.id for debt in owed]), unique=True)) if owed else []
            owed = [debt for debt in owed if debt.id in chosen]
        total, used = sum(fen for _, fen in tenders), sum(fen for way, fen in tenders if way == Method.PREPAYMENT)
        cash = sum(fen for way, fen in tenders if way == Method.CASH)
        settled = min(total, sum(debt.amount - debt.paid for debt in owed))
        rest = total - settled
        allowed = (
            bool(tenders)
            and all(fen > 0 for _, fen in tenders)
            and used <= min(home.prepaid, settled)
            and (keep or (rest <= cash and settled > 0))
        )
        try:
            receipt = self.cash.take_payment(
                unit, [Tendered(way, Money(fen), "10203040") for way, fen in tenders], charges=chosen, keep_change=keep
            )
        except Refusal:
            assert not allowed
            return
        assert allowed
        self.issued += 1
        parts = {}
        for debt in owed:
            part = min(settled, debt.amount - debt.paid)
            if part:
                parts[debt.id] = part
            debt.paid += part
            settled -= part
        moved = (rest if keep else 0) - used
        home.prepaid += moved
        self.receipts[receipt.id] = Paid(unit, parts, moved)
        assert receipt.total == sum(parts.values()) + (rest if keep else 0)

    @rule(data=st.data(), again=st.booleans())
    def void_a_receipt(self, data: st.DataObject, again: bool) -> None:
        mine = sorted(id for id, paid in self.receipts.items() if again or not paid.voided)
        if not mine:
            return
        receipt = data.draw(st.sampled_from(mine))
        paid = self.receipts[receipt]
        home = self.homes[paid.unit]
        try:
            self.cash.void(receipt, "误收")
        except Refusal:
            assert paid.voided or home.prepaid < paid.prepaid
            return
        assert not paid.voided
        assert home.prepaid >= paid.prepaid
        self.issued += 1
        paid.voided = True
        home.prepaid -= paid.prepaid
        for charge, part in paid.parts.items():
            home.debts[charge].paid -= part

    @rule(data=st.data(), agreed=st.booleans())
    def agree(self, data: st.DataObject, agreed: bool) -> None:
        unit = data.draw(st.sampled_from(sorted(self.homes)))
        self.cash.agree_settling(unit, agreed)
        self.homes[unit].settles = agreed

    @rule(data=st.data())
    def transfer_title(self, data: st.DataObject) -> None:
        unit = data.draw(st.sampled_from(sorted(self.homes)))
        home = self.homes[unit]
        home.owner = f"{home.owner[:3]}新{len(home.owner)}"
        self.residents.transfer_title(unit, [PersonFields(home.owner)], self.ground.clock.today(), "sale")

    # Agreement

    @invariant()
    def both_agree(self) -> None:
        owed: dict[int, list[tuple[int, int]]] = {unit: [] for unit in self.homes}
        with self.ground.database.reading() as session:
            for unit, charge, still in session.execute(OWED):
                owed[unit].append((charge, still))
            prepaid = {unit: (kept, bool(settles)) for unit, kept, settles in session.execute(PREPAID)}
            issued = session.execute(ISSUED).scalar_one()
        assert issued == self.issued
        for unit, home in self.homes.items():
            assert owed[unit] == [(debt.id, debt.amount - debt.paid) for debt in home.open()]
            assert prepaid.get(unit, (0, False)) == (home.prepaid, home.settles)


def test_whatever_happens_at_the_counter_the_books_agree(empty_estate: Path) -> None:
    class Here(Counter):
        template = empty_estate

    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Here, settings=settings(max_examples=12, stateful_step_count=50, deadline=None, suppress_health_check=quiet)
    )
