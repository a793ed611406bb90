"""Reports by example: every figure worked out by hand; who may see them; what they ask the database."""

from datetime import date

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.fees.reports import income, rates, recovery, statement
from frontdesk.fees.reports.checked import statements_close_with_balances
from frontdesk.fees.reports.desk import ReportDesk
from frontdesk.fees.reports.rates import share
from frontdesk.shell.checking import checks
from tests import people
from tests.fees.test_books import spoil
from tests.people import FLAT, SHOP, SMALL, SPACE

# A month: 280.90 for the flat, 223.75 for the small one, 960.00 for the shop, 80.00 for the parking space.
MONTH = 28090 + 22375 + 96000 + 8000


@pytest.fixture
def books(estate, now):
    """October is billed, and 21 November is the day; the checks hold when it is over."""
    now.set_day(date(2026, 10, 1))
    BillingDesk(estate.ground).post(202610)
    now.set_day(date(2026, 11, 21))
    yield estate
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


def report(estate, name, **asked):
    return ReportDesk(estate.ground).facts(name, **asked)


@pytest.mark.parametrize(
    ("part", "whole", "told"), [(1, 3, 3333), (2, 3, 6667), (1, 20_000, 1), (0, 5, 0), (5, 5, 10_000), (0, 0, None)]
)
def test_a_rate_is_rounded_half_up_and_nothing_has_none(part, whole, told):
    assert share(part, whole) == told


def test_what_came_in_of_what_was_due_and_who_paid_all_of_it(books):
    BillingDesk(books.ground).post(202611)
    books.pay(FLAT, "280.90")
    books.pay(SMALL, "100")
    told = report(books, "rates", since=202610, until=202611)
    assert (told["due"], told["received"], told["open"]) == (2 * MONTH, 38090, 2 * MONTH - 38090)
    assert told["rate"] == share(38090, 2 * MONTH) == 1233
    assert (told["billed"], told["paid_up"], told["household_rate"]) == (4, 0, 0)
    october, november = told["by_month"]
    assert (october["received"], october["paid_up"], october["household_rate"]) == (38090, 1, 2500)
    assert (november["received"], november["paid_up"]) == (0, 0)
    assert [(line["building"], line["billed"]) for line in told["by_building"]] == [("1", 1), ("3", 2), ("B1", 1)]
    assert [(line["item"], line["due"]) for line in told["by_item"]] == [
        ("物业费", 2 * (MONTH - 8000)),
        ("车位管理费", 16000),
    ]


def test_what_is_waived_or_voided_is_not_due_and_deposits_and_late_fees_are_outside(books, signed_in):
    ground, deposit = books.ground, TariffDesk(books.ground).add_item("装修押金", Basis.DEPOSIT)
    DepositDesk(ground).ask_for(books.units[FLAT], deposit, Money(200000), operation="a")
    once = OneOffDesk(ground).charge(books.units[SHOP], books.items["装修垃圾清运费"], Money(5000), "b")
    OneOffDesk(ground).void_charge(once, "录错")
    with ground.database.reading() as session:
        (charge,) = session.connection().exec_driver_sql(
            "SELECT id FROM charge WHERE unit_id = ? AND period = 202610", (books.units[SPACE],)
        ).one()  # fmt: skip
    signed_in(Role.CASHIER)
    (waiver,) = WaiverDesk(ground).apply({charge: Money(8000)}, "车位停用")
    signed_in(Role.MANAGER)
    WaiverDesk(ground).approve(waiver.id)
    told = report(books, "rates", since=202610, until=202611)
    assert (told["due"], told["waived"]) == (MONTH - 8000, 8000)
    assert (told["billed"], told["paid_up"]) == (4, 1)
    only = report(books, "rates", since=202610, until=202611, item_id=books.items["车位管理费"])
    assert (only["due"], only["rate"], only["billed"], only["paid_up"], only["item"]) == (0, None, 1, 1, "车位管理费")


def test_old_arrears_that_came_in_and_those_still_open_at_the_end_of_the_days(books, now):
    BillingDesk(books.ground).post(202611)
    books.pay(FLAT, "280.90")
    november = {"since": date(2026, 11, 1), "until": date(2026, 11, 30)}
    told = report(books, "recovery", **november)
    assert (told["received"], told["open"], told["rate"]) == (28090, MONTH - 28090, share(28090, MONTH))
    now.set_day(date(2026, 12, 5))
    books.pay(SMALL, "447.50")
    assert report(books, "recovery", **november)["open"] == MONTH - 28090
    december = report(books, "recovery", since=date(2026, 12, 1), until=date(2026, 12, 31))
    # What is billed for November is old by then too.
    assert (december["received"], december["open"]) == (44750, 2 * MONTH - 28090 - 44750)
    assert [line["period"] for line in december["by_period"]] == [202610, 202611]
    assert {"at": "2026-12-05", "received": 44750} in december["by_time"]


def test_what_was_waived_voided_or_billed_after_the_days_had_ended_is_told_as_it_was_then(books, now, signed_in):
    ground = books.ground
    once = OneOffDesk(ground).charge(books.units[SHOP], books.items["装修垃圾清运费"], Money(5000), "b")
    december = {"since": date(2026, 12, 1), "until": date(2026, 12, 31)}
    now.set_day(date(2026, 12, 31))
    assert report(books, "recovery", **december)["open"] == MONTH + 5000
    now.set_day(date(2027, 1, 5))
    OneOffDesk(ground).void_charge(once, "录错")
    BillingDesk(ground).post(202611)
    signed_in(Role.CASHIER)
    with ground.database.reading() as session:
        asked = "SELECT id FROM charge WHERE period = 202610 AND unit_id = ?"
        (charge,) = session.connection().exec_driver_sql(asked, (books.units[SPACE],)).one()
    (waiver,) = WaiverDesk(ground).apply({charge: Money(8000)}, "车位停用")
    signed_in(Role.MANAGER)
    WaiverDesk(ground).approve(waiver.id)
    assert report(books, "recovery", **december)["open"] == MONTH + 5000
    january = report(books, "recovery", since=date(2027, 1, 1), until=date(2027, 1, 31))
    assert january["open"] == 2 * MONTH - 8000


def test_change_went_out_of_the_cash_and_by_a_void_came_back(books):
    cash = CashDesk(books.ground)
    tenders = [Tendered(Method.CASH, Money(30000))]
    receipt = cash.take_payment(books.units[FLAT], tenders, keep_change=False, operation="a")
    day = {"since": date(2026, 11, 21), "until": date(2026, 11, 21)}
    told = report(books, "income", **day)
    assert told["by_method"] == [{"method": "cash", "count": 1, "received": 28090, "paid_out": 0, "money": 28090}]
    assert told["money"] == told["income"] == 28090
    cash.void(receipt.id, "户号录错")
    told = report(books, "income", **day)
    assert told["by_method"] == [{"method": "cash", "count": 2, "received": 28090, "paid_out": 28090, "money": 0}]
    assert (told["money"], told["receipts"], told["receipt_total"]) == (0, 2, 0)
    narrowed = report(books, "income", **day, operator_id=books.ground.who().id)
    assert narrowed["by_operator"] == told["by_operator"]


def test_income_and_money_differ_by_what_was_taken_in_advance_and_left_as_deposits(books, signed_in):
    ground, deposit = books.ground, TariffDesk(books.ground).add_item("装修押金", Basis.DEPOSIT)
    books.pay(FLAT, "300.90")
    DepositDesk(ground).take(books.units[FLAT], deposit, Money(100000), Method.CARD, operation="a")
    (held,) = [row["id"] for row in _deposits(ground)]
    DepositDesk(ground).deduct(held, books.items["装修垃圾清运费"], Money(30000), "墙面", operation="b")
    signed_in(Role.CASHIER)
    asked = Claim(RefundKind.DEPOSIT, held, "退场", Money(70000))
    refund = RefundDesk(ground).apply(asked)
    signed_in(Role.SUPERVISOR)
    RefundDesk(ground).approve(refund.id)
    RefundDesk(ground).pay(refund.id, Method.TRANSFER)
    CashDesk(ground).void(books.pay(SMALL, "50").id, "户号录错")
    signed_in(Role.MANAGER)
    told = report(books, "income", since=date(2026, 11, 1), until=date(2026, 11, 30))
    assert (told["money"], told["income"]) == (30090 + 100000 - 70000, 28090 + 30000)
    assert (told["prepaid_in"], told["prepaid_used"]) == (2000, 0)
    assert (told["deposits_taken"], told["deposit_used"]) == (100000, 100000)
    assert (told["receipts"], told["receipt_total"]) == (4, 130090)
    assert {line["method"]: line["money"] for line in told["by_method"]} == {
        "cash": 30090, "card": 100000, "transfer": -70000,
    }  # fmt: skip
    assert {line["operator"]: line["money"] for line in told["by_operator"]} == {"沈一舟": 130090, "周明": -70000}
    (care, debris) = told["by_item"]
    assert (care["received"], care["taken_back"], care["income"]) == (33090, 5000, 28090)
    assert (debris["settled"], debris["income"]) == (30000, 30000)
    year = report(books, "income", since=date(2026, 1, 1), until=date(2026, 11, 30))
    assert [line["at"] for line in year["by_time"]][-2:] == ["2026-10", "2026-11"]
    assert year["by_time"][-1]["money"] == told["money"]


def test_a_statement_runs_from_balance_to_balance(books, now):
    BillingDesk(books.ground).post(202611)
    CashDesk(books.ground).take_payment(
        books.units[SPACE], [Tendered(Method.CASH, Money(60000))], further=[books.units[FLAT]], operation="a"
    )
    told = report(books, "statement", unit_id=books.units[FLAT], since=date(2026, 11, 1), until=date(2026, 11, 30))
    assert (told["unit"], told["owner"]) == (FLAT, "陈志远")
    assert (told["opening"]["owed"], told["charged"], told["settled"], told["closing"]["owed"]) == (
        28090,
        28090,
        44000,
        12180,
    )
    billed, paid = told["entries"]
    assert (billed["kind"], billed["told"]["item"], billed["balance"]["owed"]) == ("charge", "物业费", 56180)
    assert (paid["kind"], paid["told"]["unit"], paid["owed"]) == ("payment", SPACE, -44000)


def test_only_who_may_see_reports_sees_them_but_a_statement_is_anybodys_at_the_counter(books):
    people.sign_in(books.ground, Role.CASHIER)
    with pytest.raises(Refusal):
        report(books, "income")
    assert report(books, "statement", unit_id=books.units[FLAT])["closing"]["owed"] == 28090


@pytest.mark.parametrize(
    ("name", "asked", "words"),
    [
        ("rates", {"since": 202611, "until": 202610}, "last day lies before"),
        ("income", {"since": date(2010, 1, 1), "until": date(2026, 1, 1)}, "at most 120 months"),
    ],
)
def test_a_span_that_is_none_is_refused(books, name, asked, words):
    with pytest.raises(Refusal, match=words):
        report(books, name, **asked)


@pytest.mark.parametrize("module", [rates, income, recovery, statement])
def test_no_report_looks_at_every_charge_or_payment(books, module):
    asked = {name: each for name, each in vars(module).items() if isinstance(each, Prepared)}
    assert asked
    for name, each in asked.items():
        if name == "_RAISED":
            continue  # asked only when a month was billed after the days had ended
        form = each._form(books.ground.database.engine.dialect)
        with books.ground.database.reading() as session:
            steps = session.connection().exec_driver_sql(
                f"EXPLAIN QUERY PLAN {form.sql}", tuple(None for _ in form.turns)
            )
            plan = "".join(f"{step[-1]}\n" for step in steps)
        for table in ("charge", "payment", "allocation", "tender", "receipt", "audit"):
            assert f"SCAN {table}\n" not in plan, name
            assert f"SCAN {table} USING INDEX ix_{table}_period" not in plan, name


@pytest.mark.parametrize("spoiled", ["UPDATE charge SET paid = paid + 1", "UPDATE allocation SET amount = amount - 1"])
def test_a_statement_that_does_not_close_with_its_balance_is_found(estate, spoiled):
    BillingDesk(estate.ground).post(202611)
    estate.pay(FLAT, "280.90")
    with estate.ground.database.reading() as session:
        assert statements_close_with_balances(session) is None
    spoil(estate.ground, f"{spoiled} WHERE id = 1")
    with estate.ground.database.reading() as session:
        assert "does not close with its balance" in (statements_close_with_balances(session) or "")


def _deposits(ground):
    from frontdesk.fees.cases.listed import CaseLists

    return CaseLists(ground).deposits()
