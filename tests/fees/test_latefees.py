"""Late fees: exact for any number of days, whenever they are charged, and never above their cap."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk, raise_charge
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.latefees import LateFeeDesk, reckon, terms_by_day
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.cash.owed import Owed
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Charge, Method
from frontdesk.fees.records.cases import LateFee
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from tests.fees.test_books import spoil
from tests.people import FLAT, SMALL, SPACE, UNSOLD, Estate, Now, copy, found, furnish

ON = ("latefee.on", "yes", date(2020, 1, 1))
DUE = date(2026, 9, 30)


def rate(percent: str, since: date = date(2020, 1, 1)) -> tuple[str, str, date]:
    return ("latefee.daily", percent, since)


def all_is_well(ground: Ground) -> None:
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def fee(yuan: str, days: int, *rules: tuple[str, str, date], due: date = DUE) -> str:
    """What a charge of so much that is so many days late bears."""
    terms = terms_by_day(sorted((ON, *rules), key=lambda each: each[2]))
    return str(reckon(Money.parse(yuan), due, [], terms, due + timedelta(days=days)).fee)


# Published figures; their sources are named in frontdesk/fees/cash/latefees.py


def test_five_in_ten_thousand_a_day() -> None:
    assert fee("100000", 30, rate("0.05")) == "1500.00"
    assert fee("10000", 1, rate("0.05")) == "5.00"
    assert fee("500", 1, rate("0.05")) == "0.25", "每日万分之五"


def test_three_in_a_thousand_a_day_is_at_most_the_sum_itself() -> None:
    assert fee("1000", 100, rate("0.3")) == "300.00"
    assert fee("1000", 333, rate("0.3")) == "999.00"
    assert fee("1000", 334, rate("0.3")) == "1000.00"
    assert fee("1000", 3340, rate("0.3")) == "1000.00"


def test_a_rate_a_year_by_its_days() -> None:
    """5,000 at 12 % a year is 1.64 a day: 0.0329 % in the four decimals of a rule, 148.05 for the published 147.95."""
    assert fee("5000", 90, rate("0.0329")) == "148.05"
    assert 5000 * Fraction(12, 100) / 365 * 90 == Fraction(54000, 365)


# Day by day


def by_days(
    amount: int, due: date, moves: list[tuple[date, int]], rules: list[tuple[str, str, date]], until: date
) -> Fraction:
    """The late fee as its definition has it: each day asked for its rules and its open part."""
    total, day = Fraction(0), due
    while day < until:
        day += timedelta(days=1)
        values = {"latefee.on": "no", "latefee.daily": "0.05", "latefee.grace": "0", "latefee.cap": "100"}
        for key, value, since in rules:
            if since <= day:
                values[key] = value
        if values["latefee.on"] == "yes" and (day - due).days > int(values["latefee.grace"]):
            rest = amount - sum(part for moved, part in moves if moved < day)
            total += min(
                max(rest, 0) * Fraction(values["latefee.daily"]) / 100,
                max(Fraction(0), amount * Fraction(values["latefee.cap"]) / 100 - total),
            )
    return total


DAYS = st.integers(-20, 400).map(lambda days: DUE + timedelta(days=days))
RULES = st.lists(
    st.one_of(
        st.tuples(st.just("latefee.on"), st.sampled_from(("yes", "yes", "no")), DAYS),
        st.tuples(st.just("latefee.daily"), st.sampled_from(("0.05", "0.3", "0.0123", "1", "0")), DAYS),
        st.tuples(st.just("latefee.grace"), st.sampled_from(("0", "7", "30")), DAYS),
        st.tuples(st.just("latefee.cap"), st.sampled_from(("100", "30", "20", "0", "7.5")), DAYS),
    ),
    max_size=6,
    unique_by=lambda rule: (rule[0], rule[2]),
).map(lambda rules: sorted([ON, *rules], key=lambda rule: rule[2]))


@settings(max_examples=30, deadline=None)
@given(
    amount=st.integers(1, 10_000_000),
    until=DAYS,
    rules=RULES,
    moves=st.lists(st.tuples(DAYS, st.integers(1, 1_000_000)), max_size=4),
)
def test_it_is_the_sum_of_its_days_to_the_fen(
    amount: int, until: date, rules: list[tuple[str, str, date]], moves: list[tuple[date, int]]
) -> None:
    run = reckon(amount, DUE, moves, terms_by_day(rules), until)
    exact = by_days(amount, DUE, moves, rules, until)
    assert run.exact == exact
    assert run.fee == int(exact + Fraction(1, 2))
    most = max(Fraction(value) for key, value, _ in [*rules, ("latefee.cap", "100", DUE)] if key == "latefee.cap")
    assert run.exact <= amount * most / 100
    if run.alike:
        assert run.exact == run.days * run.alike[0] * run.alike[1]


@settings(max_examples=25, deadline=None)
@given(amount=st.integers(1, 1_000_000), rules=RULES, days=st.lists(DAYS, min_size=1, max_size=6))
def test_charging_it_in_any_number_of_steps_comes_to_the_same(
    amount: int, rules: list[tuple[str, str, date]], days: list[date]
) -> None:
    terms, charged = terms_by_day(rules), 0
    for day in sorted(days):
        step = reckon(amount, DUE, [], terms, day).fee - charged
        assert step >= 0
        charged += step
    assert charged == reckon(amount, DUE, [], terms, max(days)).fee


# At the desk


@pytest.fixture
def late(estate: Estate, now: Now) -> Estate:
    """Late fees are on from September; September and October are billed and due at the end of their months."""
    now.set_day(date(2026, 9, 1))
    desk = EstateDesk(estate.ground)
    desk.set_rule("latefee.on", "yes")
    for month in (9, 10):
        now.set_day(date(2026, month, 2))
        BillingDesk(estate.ground).post(202600 + month)
    now.set_day(date(2026, 11, 10))
    return estate


def owed(estate: Estate, code: str = FLAT) -> list[Owed]:
    return FeeDesk(estate.ground).account(estate.units[code]).owed


def told(estate: Estate, code: str = FLAT) -> list[tuple[str, int, str]]:
    return [(one.item, one.period, str(one.open)) for one in owed(estate, code)]


def test_it_is_shown_below_its_charge_before_it_is_charged(late: Estate) -> None:
    # 280.90 × 0.05 %: 41 days since 30 September, 10 since 31 October.
    assert told(late) == [
        ("物业费", 202609, "280.90"),
        ("违约金", 202609, "5.76"),
        ("物业费", 202610, "280.90"),
        ("违约金", 202610, "1.40"),
    ]
    running = owed(late)[1]
    assert running.late is not None
    assert (running.id, running.late.days, running.late.rate, str(running.late.sum)) == (
        -owed(late)[0].id,
        41,
        "0.05",
        "280.90",
    )
    assert TariffDesk(late.ground).items(basis=[Basis.LATE_FEE]) == [], "nothing is charged by looking"


def test_paying_a_charge_charges_its_late_fee_to_the_day(late: Estate) -> None:
    receipt = late.pay(FLAT, "286.66")
    lines = stored_facts(receipt)["lines"]
    assert [(line["item"], line["paid"]) for line in lines] == [("物业费", 28090), ("违约金", 576)]
    assert lines[1]["remark"] == "物业费 2026-09：41 天 × 0.05% × 280.90"
    assert told(late) == [("物业费", 202610, "280.90"), ("违约金", 202610, "1.40")]


def test_a_late_fee_that_is_not_ticked_stays_owed_and_bears_nothing(late: Estate, now: Now) -> None:
    september = owed(late)[0]
    late.pay(FLAT, "280.90", charges=[september.id])
    assert [(item, amount) for item, _, amount in told(late)] == [
        ("物业费", "280.90"),
        ("违约金", "1.40"),
        ("违约金", "5.76"),
    ]
    assert not owed(late)[-1].runs
    now.set_day(date(2027, 11, 10))
    assert [(one.item, str(one.open)) for one in owed(late) if not one.runs] == [
        ("物业费", "280.90"),
        ("违约金", "5.76"),
    ]
    late.pay(FLAT, "1", charges=[owed(late)[-1].id])
    assert len(charged(late)) == 1
    all_is_well(late.ground)


def test_without_late_fees_they_are_charged_but_not_paid(late: Estate) -> None:
    receipt = late.pay(FLAT, "561.80", late_fees=False)
    assert [line["item"] for line in stored_facts(receipt)["lines"]] == ["物业费", "物业费"]
    assert [(one.item, str(one.open), one.runs) for one in owed(late)] == [
        ("违约金", "5.76", False),
        ("违约金", "1.40", False),
    ]


def test_a_part_payment_charges_to_the_day_and_the_rest_runs_on_what_is_open(late: Estate, now: Now) -> None:
    september = owed(late)[0]
    late.pay(FLAT, "180.90", charges=[september.id])
    assert charged(late) == [("5.76", 41)]
    now.set_day(date(2026, 11, 30))
    # 41 × 280.90 + 20 × 100.00, together × 0.05 %: 6.758..., of which 5.76 are charged.
    assert next(str(one.open) for one in owed(late) if one.runs) == "1.00"
    late.pay(FLAT, "100", charges=[september.id])
    assert charged(late) == [("5.76", 41), ("1.00", 61)]
    all_is_well(late.ground)


def test_a_voided_payment_was_never_made(late: Estate, now: Now) -> None:
    september = owed(late)[0]
    receipt = late.pay(FLAT, "286.66", charges=[september.id, -september.id])
    now.set_day(date(2026, 11, 30))
    CashDesk(late.ground).void(receipt.id, "误收")
    # 61 days × 280.90 × 0.05 % are 8.57; 5.76 were charged and are owed again.
    assert [(one.item, str(one.open), one.runs) for one in owed(late) if one.basis == "late_fee"] == [
        ("违约金", "2.81", True),
        ("违约金", "4.21", True),
        ("违约金", "5.76", False),
    ]
    all_is_well(late.ground)


def test_voiding_an_old_payment_on_the_day_of_a_charge_loses_no_day(late: Estate, now: Now) -> None:
    september = owed(late)[0]
    first = late.pay(FLAT, "100", charges=[september.id])
    now.set_day(date(2026, 11, 20))
    late.pay(FLAT, "100", charges=[september.id])
    CashDesk(late.ground).void(first.id, "误收")
    late.pay(FLAT, "180.90", charges=[september.id])
    # 51 × 280.90 × 0.05 %, in three steps of one day.
    assert sum(Money.parse(fee) for fee, _ in charged(late)) == Money.parse("7.16")
    all_is_well(late.ground)


def test_they_are_charged_without_a_payment_and_once(late: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    desk, unit = LateFeeDesk(late.ground), late.units[FLAT]
    assert [str(desk.charge(unit)) for _ in range(2)] == ["7.16", "0.00"]
    assert not any(one.runs for one in owed(late))
    assert desk.charge(late.units[UNSOLD]) == 0
    signed_in(Role.CASHIER)
    with pytest.raises(Refusal):
        desk.charge(unit)
    all_is_well(late.ground)


def test_they_are_charged_under_the_item_that_the_estate_has(late: Estate) -> None:
    TariffDesk(late.ground).add_item("违约金", Basis.ONE_OFF)
    LateFeeDesk(late.ground).charge(late.units[FLAT])
    assert [item.name for item in TariffDesk(late.ground).items(basis=[Basis.LATE_FEE])] == ["违约金 2"]
    late.pay(SMALL, "1")
    assert len(TariffDesk(late.ground).items(basis=[Basis.LATE_FEE])) == 1


def test_a_deposit_and_a_late_fee_bear_none_but_what_was_owed_in_earlier_books_does(late: Estate, now: Now) -> None:
    tariffs = TariffDesk(late.ground)
    deposit = tariffs.add_item("装修押金", Basis.DEPOSIT)
    with late.ground.act("charged", Right.BILL) as act:
        raise_charge(act, late.units[SPACE], deposit, Money(100000), source="deposit")
    LateFeeDesk(late.ground).charge(late.units[SPACE])
    now.set_day(date(2027, 6, 1))
    assert {one.item for one in owed(late, SPACE) if one.runs} == {"违约金"}
    assert [one.late.of for one in owed(late, SPACE) if one.late] == ["车位管理费", "车位管理费"]


def test_a_changed_rate_counts_from_its_day(late: Estate, now: Now) -> None:
    EstateDesk(late.ground).set_rule("latefee.daily", "0.3")
    now.set_day(date(2026, 11, 11))
    running = owed(late)[1]
    # 40 days × 0.05 % and two × 0.3 %.
    assert (str(running.open), running.late and running.late.rate) == ("7.30", "")
    now.set_day(date(2028, 11, 11))
    assert str(owed(late)[1].open) == "280.90", "never more than the charge"


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM late_fee",
        "UPDATE late_fee SET of_id = 1",
        "UPDATE late_fee SET until = '2026-11-20'",
        "UPDATE late_fee SET days = days + 60",
    ],
)
def test_what_would_have_a_late_fee_charged_again_is_found(late: Estate, change: str) -> None:
    LateFeeDesk(late.ground).charge(late.units[FLAT])
    spoil(late.ground, change)
    assert [check.name for check in checks(late.ground) if not check.ok] == ["late_fees"]


def test_nothing_runs_as_long_as_the_contract_does_not_say_so(billed_late: Estate) -> None:
    assert not any(one.runs for one in owed(billed_late))


@pytest.fixture
def billed_late(estate: Estate, now: Now) -> Estate:
    """September is billed and long overdue; late fees are off."""
    now.set_day(date(2026, 9, 2))
    BillingDesk(estate.ground).post(202609)
    now.set_day(date(2027, 11, 10))
    return estate


def charged(estate: Estate) -> list[tuple[str, int]]:
    """The late fees charged: how much each, and for how many days in all."""
    with estate.ground.database.reading() as session:
        asked = select(Charge.amount, LateFee.days).join(LateFee, LateFee.charge_id == Charge.id).order_by(Charge.id)
        return [(str(amount), days) for amount, days in session.execute(asked)]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9000), st.booleans()), max_size=5))
def test_paying_and_charging_in_any_way_comes_to_the_sum_of_the_days(
    tmp_path_factory: pytest.TempPathFactory, small: Path, parts: list[tuple[int, int, bool]]
) -> None:
    now = Now()
    ground = copy(small, tmp_path_factory.mktemp("late") / "estate", now)
    unit, day, moves = 1, DUE, []
    now.set_day(day)
    for wait, fen, with_fee in parts:
        day += timedelta(days=wait)
        now.set_day(day)
        (september,) = [one for one in FeeDesk(ground).account(unit).owed if one.basis == "area"]
        part = min(fen, int(september.open) - 1)
        if part > 0:
            CashDesk(ground).take_payment(
                unit, [Tendered(Method.CASH, Money(part))], charges=[september.id], operation=uuid4().hex
            )
            moves.append((day, part))
        if with_fee:
            LateFeeDesk(ground).charge(unit)
    LateFeeDesk(ground).charge(unit)
    with ground.database.reading() as session:
        total = session.scalar(select(func.sum(Charge.amount)).join(LateFee, LateFee.charge_id == Charge.id)) or 0
    ground.close()
    exact = by_days(28090, DUE, moves, [("latefee.on", "yes", date(2026, 9, 1))], day)
    assert total == int(exact + Fraction(1, 2))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An estate whose September is billed and whose late fees are on, to be copied."""
    now = Now()
    folder = tmp_path_factory.mktemp("small") / "estate"
    estate = furnish(found(folder, now))
    now.set_day(date(2026, 9, 1))
    EstateDesk(estate.ground).set_rule("latefee.on", "yes")
    BillingDesk(estate.ground).post(202609)
    estate.ground.close()
    return folder


def test_a_charge_is_not_voided_while_its_late_fee_is_owed(estate: Estate, now: Now) -> None:
    EstateDesk(estate.ground).set_rule("latefee.on", "yes")
    BillingDesk(estate.ground).post(202611)
    now.go_on(days=90)
    unit, once = estate.units[FLAT], OneOffDesk(estate.ground)
    LateFeeDesk(estate.ground).charge(unit)
    with estate.ground.database.reading() as session:
        pairs = session.execute(select(LateFee.of_id, LateFee.charge_id)).all()
    assert pairs
    for base, late in pairs:
        with pytest.raises(Refusal) as refused:
            once.void_charge(base, "误计")
        assert refused.value.sentence == "A late fee has been charged on this. Void the late fee first."
        once.void_charge(late, "误计")
        once.void_charge(base, "误计")
    assert FeeDesk(estate.ground).account(unit).owed == []
    all_is_well(estate.ground)
