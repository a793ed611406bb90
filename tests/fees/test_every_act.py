"""Every act of the fee desk, in any order: after each the books' sums hold, and what is refused changes nothing."""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import text

from frontdesk.core.estate import EstateDesk
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.shared import SharedCosts
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.bounces import BounceDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.latefees import LateFeeDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.closing.handins import HandInDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.meters.desk import MeterDesk, NewMeter, Typed
from frontdesk.fees.records import MONEY_MOVES, Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from tests import people

SOME = st.integers(min_value=1, max_value=90_000)
FEN = SOME | st.sampled_from([1, 50, 1999, 28_090]) | SOME | st.sampled_from([-1, 0, 10_000_000])
LITTLE = st.integers(min_value=1, max_value=2000)
WAYS = st.sampled_from([*MONEY_MOVES, Method.CASH, Method.PREPAYMENT])
TENDERS = st.lists(st.tuples(WAYS, SOME), min_size=1, max_size=3)
DATA = st.data()
CASES = st.sampled_from(["waiver", "refund", "refund"])
DECISIONS = st.sampled_from(["approve", "approve", "approve", "reject", "withdraw"])

STANDING = (
    "SELECT count(*), total(amount), total(paid), total(waived) FROM charge",
    "SELECT count(*), total(prepaid), total(settles) FROM account",
    "SELECT count(*), total(received), total(settled) FROM payment",
    "SELECT count(*), total(used) FROM deposit",
    "SELECT count(*), group_concat(state) FROM waiver",
    "SELECT count(*), group_concat(state) FROM refund",
    "SELECT count(*), total(use), total(withdrawn) FROM reading",
    "SELECT count(*), total(total), total(withdrawn) FROM shared_cost",
    "SELECT count(*), total(counted), count(hand_in_id) FROM day_close",
    "SELECT count(*), total(total) FROM hand_in",
    "SELECT max(id) FROM audit",
)
"""What an act that is refused leaves as it was."""

WRONG = {
    "a receipt does not add up": (
        "SELECT count(*) FROM payment p WHERE received - change <> settled + prepaid_in - prepaid_used - deposit_used"
        " OR settled <> (SELECT coalesce(sum(amount), 0) FROM allocation WHERE payment_id = p.id)"
        " OR received + prepaid_used + deposit_used"
        " <> (SELECT coalesce(sum(amount), 0) FROM tender WHERE payment_id = p.id)"
    ),
    "a charge is not what its allocations and waivers say": (
        "SELECT count(*) FROM charge c WHERE"
        " paid <> (SELECT coalesce(sum(amount), 0) FROM allocation WHERE charge_id = c.id) OR waived <>"
        " (SELECT coalesce(sum(amount), 0) FROM waiver WHERE charge_id = c.id AND state = 'approved')"
    ),
    "a prepayment is not what went in and out": (
        "SELECT count(*) FROM account a WHERE prepaid <>"
        " (SELECT coalesce(sum(prepaid_in - prepaid_used), 0) FROM payment WHERE unit_id = a.unit_id)"
    ),
    "a deposit is not what was taken, deducted and refunded": (
        "SELECT count(*) FROM deposit d JOIN charge c ON c.id = d.charge_id WHERE used > paid OR used <>"
        " (SELECT coalesce(sum(deposit_used), 0) FROM payment WHERE deposit_id = d.id)"
    ),
    **{
        f"the numbers of {table} have gaps": (
            f"SELECT count(*) FROM (SELECT 1 FROM {table} GROUP BY series HAVING count(*) <> max(n) OR min(n) <> 1)"
        )
        for table in ("receipt", "day_close")
    },
    "the kept sums are not the sums": (
        "SELECT (SELECT total(amount - paid - waived) FROM charge WHERE state <> 'voided')"
        " <> (SELECT total(amount - paid - waived) FROM charge_sum)"
    ),
}


class Office(RuleBasedStateMachine):
    """A cashier and a supervisor, and whatever comes to the counter."""

    template: Path
    furnished: people.Estate

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self.now = people.Now()
        self.ground = people.copy(self.template, self.folder / "estate", self.now)
        self.desk, self.cash, self.billing = FeeDesk(self.ground), CashDesk(self.ground), BillingDesk(self.ground)
        self.one_off, self.deposits = OneOffDesk(self.ground), DepositDesk(self.ground)
        self.waivers, self.refunds = WaiverDesk(self.ground), RefundDesk(self.ground)
        self.closing, self.meters = ClosingDesk(self.ground), MeterDesk(self.ground)
        self.drawer: dict[tuple[int, date], int] = defaultdict(int)
        self.moved: dict[tuple[int, date], int] = defaultdict(int)

    def teardown(self) -> None:
        try:
            assert {check.name: check.detail for check in checks(self.ground) if not check.ok} == {}
        finally:
            self.ground.close()
            shutil.rmtree(self.folder)

    @initialize()
    def open_the_counter(self) -> None:
        people.sign_in(self.ground, Role.MANAGER)
        self.units, self.items = list(self.furnished.units.values())[:4], self.furnished.items
        EstateDesk(self.ground).set_rule("latefee.on", "yes")
        tariffs = TariffDesk(self.ground)
        self.water = tariffs.add_item("水费", Basis.METERED)
        self.light = tariffs.add_item("公共电费", Basis.SHARED)
        self.deposit = tariffs.add_item("装修押金", Basis.DEPOSIT)
        tariffs.set_price(self.water, 31500, date(2026, 1, 1))
        for number, unit in enumerate(self.units[:2]):
            self.meters.add(unit, self.water, NewMeter(f"W{number}", 1000 * number), date(2026, 1, 1))

    # What the acts have in common

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do something; when it is refused, nothing may have changed. Gives back None then."""
        before = self.ask(*STANDING)
        try:
            return act()
        except Refusal:
            assert self.ask(*STANDING) == before
            return None

    def ask(self, *questions: str) -> list[Any]:
        with self.ground.database.reading() as session:
            return [session.execute(text(question)).all() for question in questions]

    def some(self, data: st.DataObject, question: str) -> Any:
        """One of the rows that the books give, or None."""
        rows = self.ask(question)[0]
        return data.draw(st.sampled_from(rows)) if rows else None

    def unit(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(self.units))

    def took(self, cash: int, money: int) -> None:
        """Money that moved by my hand today: how much of it in cash, and all of it."""
        mine = (self.ground.who().id, self.ground.clock.today())
        self.drawer[mine] += cash
        self.moved[mine] += money

    def received(self, receipt: Any) -> None:
        facts = stored_facts(receipt)
        cash = sum(one["amount"] for one in facts["methods"] if one["method"] == Method.CASH) - facts["change"]
        money = sum(one["amount"] for one in facts["methods"] if one["method"] in MONEY_MOVES) - facts["change"]
        self.took(cash, money)

    def pay_out(self, refund: Any, way: Method) -> None:
        if self.attempt(lambda: self.refunds.pay(refund.id, way)) is not None and way in MONEY_MOVES:
            self.took(-refund.amount if way == Method.CASH else 0, -refund.amount)

    def another_sits_down(self) -> None:
        mine = self.ground.who().role
        people.sign_in(self.ground, Role.SUPERVISOR if mine == Role.MANAGER else Role.MANAGER)

    # Acts

    @rule(days=st.sampled_from([0, 1, 9, 40]))
    def time_passes(self, days: int) -> None:
        self.now.go_on(days=days, minutes=1)

    @rule(role=st.sampled_from([Role.MANAGER, Role.MANAGER, Role.SUPERVISOR, Role.SUPERVISOR, Role.CASHIER]))
    def somebody_else_sits_down(self, role: Role) -> None:
        people.sign_in(self.ground, role)

    @rule(month=st.integers(min_value=10, max_value=12))
    def bill(self, month: int) -> None:
        self.attempt(lambda: self.billing.post(202600 + month))

    @rule(data=DATA, fen=FEN)
    def charge_once(self, data: st.DataObject, fen: int) -> None:
        unit = self.unit(data)
        self.attempt(lambda: self.one_off.charge(unit, self.items["装修垃圾清运费"], Money(fen)))

    @rule(data=DATA)
    def void_a_charge(self, data: st.DataObject) -> None:
        charge = self.some(data, "SELECT id FROM charge")
        if charge:
            self.attempt(lambda: self.one_off.void_charge(charge.id, "误计"))

    @rule(data=DATA, value=st.integers(min_value=0, max_value=9_000_00), rolled=st.booleans())
    def read_a_meter(self, data: st.DataObject, value: int, rolled: bool) -> None:
        meter = self.some(data, "SELECT id FROM meter")
        day = self.ground.clock.today()
        typed = [Typed(meter.id, value, rolled, True)]
        self.attempt(lambda: self.meters.store(self.water, day.year * 100 + day.month, day, typed))

    @rule(data=DATA)
    def withdraw_a_reading(self, data: st.DataObject) -> None:
        reading = self.some(data, "SELECT id FROM reading")
        if reading:
            self.attempt(lambda: self.meters.withdraw(reading.id, "看错"))

    @rule(fen=FEN, month=st.integers(min_value=10, max_value=12))
    def share_a_cost(self, fen: int, month: int) -> None:
        self.attempt(lambda: SharedCosts(self.ground).enter(self.light, 202600 + month, Money(fen)))

    @rule(data=DATA, tenders=TENDERS, keep=st.booleans(), several=st.booleans(), late=st.booleans())
    def pay(
        self, data: st.DataObject, tenders: list[tuple[Method, int]], keep: bool, several: bool, late: bool
    ) -> None:
        unit = self.unit(data)
        further = [self.unit(data)] if several else []
        given = [Tendered(way, Money(fen), "0042" if way == Method.CHEQUE else "") for way, fen in tenders]
        receipt = self.attempt(
            lambda: self.cash.take_payment(unit, given, further=further, keep_change=keep, late_fees=late)
        )
        if receipt is not None:
            self.received(receipt)

    @rule(data=DATA)
    def void_a_receipt(self, data: st.DataObject) -> None:
        receipt = self.some(data, "SELECT id FROM receipt")
        if receipt:
            red = self.attempt(lambda: self.cash.void(receipt.id, "误收"))
            if red is not None:
                self.received(red)

    @rule(data=DATA)
    def a_cheque_bounces(self, data: st.DataObject) -> None:
        receipt = self.some(
            data, "SELECT r.id FROM receipt r JOIN tender t USING (payment_id) WHERE method IN ('cheque', 'transfer')"
        )
        if receipt:
            red = self.attempt(lambda: BounceDesk(self.ground).bounce(receipt.id, "空头支票"))
            if red is not None:
                self.received(red)

    @rule(data=DATA, agreed=st.booleans())
    def agree(self, data: st.DataObject, agreed: bool) -> None:
        unit = self.unit(data)
        self.attempt(lambda: self.cash.agree_settling(unit, agreed))

    @rule(data=DATA)
    def charge_late_fees(self, data: st.DataObject) -> None:
        unit = self.unit(data)
        self.attempt(lambda: LateFeeDesk(self.ground).charge(unit))

    @rule(data=DATA, fen=FEN, way=WAYS)
    def take_a_deposit(self, data: st.DataObject, fen: int, way: Method) -> None:
        unit = self.unit(data)
        reference = "0042" if way == Method.CHEQUE else ""
        receipt = self.attempt(lambda: self.deposits.take(unit, self.deposit, Money(fen), way, reference=reference))
        if receipt is not None:
            self.received(receipt)

    @rule(data=DATA, fen=FEN)
    def ask_for_a_deposit(self, data: st.DataObject, fen: int) -> None:
        unit = self.unit(data)
        self.attempt(lambda: self.deposits.ask_for(unit, self.deposit, Money(fen)))

    @rule(data=DATA, fen=LITTLE)
    def deduct(self, data: st.DataObject, fen: int) -> None:
        deposit = self.some(data, "SELECT id FROM deposit")
        if deposit:
            item = self.items["装修垃圾清运费"]
            self.attempt(lambda: self.deposits.deduct(deposit.id, item, Money(fen), "损坏"))

    @rule(data=DATA, fen=LITTLE, at_once=st.booleans())
    def apply_for_a_waiver(self, data: st.DataObject, fen: int, at_once: bool) -> None:
        charge = self.some(data, "SELECT id FROM charge WHERE state <> 'paid'")
        if charge:
            made = self.attempt(lambda: self.waivers.apply({charge.id: Money(fen)}, "特困"))
            if made and at_once:
                self.another_sits_down()
                self.attempt(lambda: self.waivers.approve(made[0].id))

    @rule(data=DATA, fen=LITTLE, kind=st.sampled_from(RefundKind), again=st.booleans(), at_once=st.booleans())
    def apply_for_a_refund(self, data: st.DataObject, fen: int, kind: RefundKind, again: bool, at_once: bool) -> None:
        of: int = self.unit(data)
        lines: tuple[tuple[int, Money], ...] = ()
        if kind == RefundKind.DEPOSIT:
            deposit = self.some(data, "SELECT d.id FROM deposit d JOIN charge c ON c.id = charge_id WHERE paid > used")
            of = deposit.id if deposit else 0
        elif kind == RefundKind.PREPAYMENT:
            account = self.some(data, "SELECT unit_id FROM account WHERE prepaid > 0")
            of = account.unit_id if account else of
        else:
            wanted = "payment" if kind == RefundKind.PAYMENT else "settlement"
            paid = self.some(
                data,
                "SELECT p.id, r.id AS receipt, a.charge_id FROM payment p JOIN allocation a ON a.payment_id = p.id"
                f" LEFT JOIN receipt r ON r.payment_id = p.id WHERE p.kind = '{wanted}'",
            )
            of = (paid.receipt if kind == RefundKind.PAYMENT else paid.id) if paid else 0
            lines = ((paid.charge_id, Money(fen)),) if paid else ()
        if of:
            claim = Claim(kind, of, "多收", Money(fen), lines, owed_again=again)
            made = self.attempt(lambda: self.refunds.apply(claim))
            if made is not None and at_once:
                self.another_sits_down()
                self.attempt(lambda: self.refunds.approve(made.id))
                self.pay_out(made, Method.PREPAYMENT if kind == RefundKind.SETTLEMENT else Method.CASH)

    @rule(data=DATA, role=st.sampled_from([Role.MANAGER, Role.SUPERVISOR]), which=CASES, way=DECISIONS)
    def decide(self, data: st.DataObject, role: Role, which: str, way: str) -> None:
        people.sign_in(self.ground, role)
        case = self.some(data, f"SELECT id FROM {which} WHERE state = 'applied'")
        case = case or self.some(data, f"SELECT id FROM {which}")
        if case:
            act = getattr(self.waivers if which == "waiver" else self.refunds, way)
            self.attempt(lambda: act(case.id, "不符合") if way == "reject" else act(case.id))

    @rule(data=DATA, way=st.sampled_from([Method.CASH, Method.TRANSFER, Method.PREPAYMENT]))
    def pay_a_refund_out(self, data: st.DataObject, way: Method) -> None:
        refund = self.some(data, "SELECT id, amount FROM refund WHERE state = 'approved'")
        refund = refund or self.some(data, "SELECT id, amount FROM refund")
        if refund:
            self.pay_out(refund, way)

    @rule(data=DATA, evening=st.integers(min_value=0, max_value=5))
    def close_a_day(self, data: st.DataObject, evening: int) -> None:
        if evening:
            return  # a closed day takes nothing more: most acts happen before
        open_days = self.attempt(self.closing.open_days)
        if not open_days:
            return
        day, operator, _ = data.draw(st.sampled_from(open_days))
        expected = self.drawer[operator, day]
        counted = Counted({10: max(expected, 0) // 10}, {})
        closed = self.attempt(lambda: self.closing.close(day, operator, counted, "零头"))
        if closed is not None:
            assert (int(closed.expected), int(closed.total)) == (expected, self.moved[operator, day])

    @rule(data=DATA)
    def hand_in(self, data: st.DataObject) -> None:
        close = self.some(data, "SELECT id FROM day_close")
        if close:
            self.attempt(lambda: HandInDesk(self.ground).hand_in([close.id], "财务"))

    # What always holds

    @invariant()
    def the_sums_hold(self) -> None:
        for wrong, [(count,)] in zip(WRONG, self.ask(*WRONG.values()), strict=True):
            assert not count, wrong

    @invariant()
    def a_unit_owes_what_its_rows_say(self) -> None:
        rows = self.ask("SELECT unit_id, sum(amount - paid - waived) FROM charge WHERE state <> 'voided' GROUP BY 1")[0]
        owed = {unit: total for unit, total in rows if total}
        assert {
            unit: int(sum(one.open for one in self.desk.account(unit).owed if not one.runs)) for unit in owed
        } == owed


def test_whatever_is_done_at_the_fee_desk_its_sums_hold(small_estate: tuple[Path, people.Estate]) -> None:
    class Here(Office):
        template, furnished = small_estate

    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=7, stateful_step_count=50, deadline=None, suppress_health_check=quiet),
    )
