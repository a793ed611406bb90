"""The till: what is settled by what is handed over, the receipt as issued, and taking it back."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import pytest
from sqlalchemy import select

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.operators import Operators, Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk, OneOffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.desk import FeeDesk, UnitAccount
from frontdesk.fees.records import Charge, Method, Payment, Receipt, State, Tender
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.checking import checks
from tests.people import FLAT, OPERATORS, PASSWORD, SHAN, SMALL, Estate, Now

CASH = Method.CASH


@pytest.fixture
def billed(estate: Estate) -> Estate:
    """September to November billed: the large flat owes 3 × 280.90."""
    for period in (202609, 202610, 202611):
        BillingDesk(estate.ground).post(period)
    return estate


def tender(yuan: str, method: Method = CASH, reference: str = "") -> Tendered:
    return Tendered(method, Money.parse(yuan), reference)


def pay(estate: Estate, *tenders: Tendered, code: str = FLAT, **more: Any) -> Receipt:
    return CashDesk(estate.ground).take_payment(estate.units[code], tenders, **more)


def account(estate: Estate, code: str = FLAT) -> UnitAccount:
    return FeeDesk(estate.ground).account(estate.units[code])


def payment_of(estate: Estate, receipt: Receipt) -> Payment:
    with estate.ground.database.reading() as session:
        return session.get_one(Payment, receipt.payment_id)


def states(estate: Estate, code: str = FLAT) -> list[tuple[int, str, str]]:
    with estate.ground.database.reading() as session:
        mine = select(Charge).where(Charge.unit_id == estate.units[code]).order_by(Charge.id)
        return [(charge.period, charge.state, str(charge.paid)) for charge in session.scalars(mine)]


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def all_is_well(ground: Ground) -> None:
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def test_what_is_owed_is_paid_oldest_first(billed: Estate) -> None:
    receipt = pay(billed, tender("561.80"))
    assert states(billed) == [(202609, "paid", "280.90"), (202610, "paid", "280.90"), (202611, "open", "0.00")]
    assert receipt.number == "SJ2026-000001"
    assert [line["period"] for line in stored_facts(receipt)["lines"]] == ["2026-09", "2026-10"]
    assert account(billed).arrears == 28090


def test_the_last_charge_may_be_paid_in_part_and_then_the_rest(billed: Estate) -> None:
    pay(billed, tender("300"))
    assert states(billed)[1] == (202610, "part", "19.10")
    receipt = pay(billed, tender("261.80"))
    assert states(billed)[1] == (202610, "paid", "280.90")
    line = stored_facts(receipt)["lines"][0]
    assert (line["due"], line["paid"]) == (26180, 26180)


def test_chosen_charges_are_paid_alone(billed: Estate) -> None:
    november = account(billed).owed[-1]
    receipt = pay(billed, tender("280.90"), charges=[november.id])
    assert [state for _, state, _ in states(billed)] == ["open", "open", "paid"]
    assert stored_facts(receipt)["total"] == 28090
    said = refused(lambda: pay(billed, tender("280.90"), charges=[november.id]))
    assert said.field == "charges"
    other = account(billed, SMALL).owed[0]
    assert refused(lambda: pay(billed, tender("1"), charges=[other.id])).field == "charges"


def test_choosing_nothing_is_a_prepayment(billed: Estate) -> None:
    receipt = pay(billed, tender("100"), charges=[])
    assert account(billed).prepaid == 10000
    assert [state for _, state, _ in states(billed)] == ["open"] * 3
    assert stored_facts(receipt)["lines"] == []


def test_what_is_left_over_becomes_prepayment(billed: Estate) -> None:
    receipt = pay(billed, tender("1000"))
    facts = stored_facts(receipt)
    assert account(billed).prepaid == Money.parse("157.30")
    assert (facts["prepaid_in"], facts["prepaid_before"], facts["prepaid_after"]) == (15730, 0, 15730)
    assert (facts["total"], receipt.total, facts["change"]) == (100000, 100000, 0)


def test_or_it_is_given_back_from_the_cash(billed: Estate) -> None:
    receipt = pay(billed, tender("900"), keep_change=False)
    payment = payment_of(billed, receipt)
    assert (str(payment.received), str(payment.change), str(payment.settled)) == ("900.00", "57.30", "842.70")
    assert receipt.total == 84270
    assert account(billed).prepaid == 0


def test_change_comes_from_cash_only(billed: Estate) -> None:
    card = tender("900", Method.CARD)
    assert refused(lambda: pay(billed, card, keep_change=False)).field == "amount"
    refused(lambda: pay(billed, tender("850", Method.CARD), tender("50"), keep_change=False))
    receipt = pay(billed, tender("800", Method.CARD), tender("50"), keep_change=False)
    assert payment_of(billed, receipt).change == 730


def test_several_methods_at_once(billed: Estate) -> None:
    tenders = (tender("500", Method.TRANSFER, "20261121000193"), tender("300", Method.WECHAT), tender("50"))
    receipt = pay(billed, *tenders, keep_change=False)
    with billed.ground.database.reading() as session:
        kept = session.scalars(select(Tender).where(Tender.payment_id == receipt.payment_id).order_by(Tender.id))
        assert [(one.method, str(one.amount), one.reference) for one in kept] == [
            ("transfer", "500.00", "20261121000193"),
            ("wechat", "300.00", ""),
            ("cash", "50.00", ""),
        ]
    assert [method["method"] for method in stored_facts(receipt)["methods"]] == ["transfer", "wechat", "cash"]


def test_prepayment_is_used_as_far_as_it_goes(billed: Estate) -> None:
    pay(billed, tender("100"), charges=[])
    said = refused(lambda: pay(billed, tender("100.01", Method.PREPAYMENT)))
    assert said.facts == {"prepaid": "100.00"}
    receipt = pay(billed, tender("100", Method.PREPAYMENT), tender("180.90"))
    facts = stored_facts(receipt)
    assert account(billed).prepaid == 0
    assert (facts["received"], facts["prepaid_before"], facts["prepaid_after"]) == (18090, 10000, 0)
    assert states(billed)[0] == (202609, "paid", "280.90")


def test_prepayment_is_never_turned_into_prepayment_or_change(billed: Estate) -> None:
    pay(billed, tender("1000"), charges=[])
    for keep in (True, False):
        refused(lambda keep=keep: pay(billed, tender("842.71", Method.PREPAYMENT), keep_change=keep))
    pay(billed, tender("842.70", Method.PREPAYMENT))
    refused(lambda: pay(billed, tender("1", Method.PREPAYMENT)))
    all_is_well(billed.ground)


def test_the_same_operation_gives_the_same_receipt(billed: Estate) -> None:
    first = pay(billed, tender("280.90"), operation="click")
    again = pay(billed, tender("280.90"), operation="click")
    assert (again.id, again.number, again.facts) == (first.id, first.number, first.facts)
    assert account(billed).arrears == 2 * 28090
    with billed.ground.database.reading() as session:
        assert session.query(Payment).count() == 1


@pytest.mark.parametrize("fen", [[], [0], [-1], [100, 0], [100, -50]])
def test_nothing_and_less_than_nothing_is_not_taken(billed: Estate, fen: list[int]) -> None:
    said = refused(lambda: pay(billed, *(Tendered(CASH, Money(each)) for each in fen)))
    assert said.field == "amount"
    assert account(billed).arrears == 3 * 28090


def test_more_than_can_be_written_is_not_taken(billed: Estate) -> None:
    for tenders in ([LARGEST + 1], [LARGEST, 1]):
        said = refused(lambda tenders=tenders: pay(billed, *(Tendered(CASH, Money(each)) for each in tenders)))
        assert said.field == "amount"
    assert pay(billed, Tendered(CASH, Money(LARGEST))).total == LARGEST


def test_nothing_owed_and_change_wanted_takes_nothing(estate: Estate) -> None:
    assert refused(lambda: pay(estate, tender("100"), keep_change=False)).field == "amount"


def test_an_unknown_unit_is_no_till(estate: Estate) -> None:
    with pytest.raises(Exception, match=r"(?i)no row|unit"):
        CashDesk(estate.ground).take_payment(404, [tender("1")])


def test_the_receipt_says_who_paid_whom_and_where(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    signed_in(Role.CASHIER)
    billed.ground.counter = "1 号柜台"
    facts = stored_facts(pay(billed, tender("1"), remark="  代缴 "))
    told = {
        name: facts[name] for name in ("at", "estate", "unit", "payer", "cashier", "counter", "remark", "gross_area")
    }
    assert told == {
        "at": "2026-11-21 09:05",
        "estate": "云栖花园",
        "unit": FLAT,
        "payer": "陈志远",
        "cashier": "林晓",
        "counter": "1 号柜台",
        "remark": "代缴",
        "gross_area": 11236,
    }
    assert stored_facts(pay(billed, tender("1"), payer="陈小姐"))["payer"] == "陈小姐"


def test_a_receipt_stays_as_issued_when_the_estate_moves_on(billed: Estate) -> None:
    receipt = pay(billed, tender("1"))
    ResidentDesk(billed.ground).transfer_title(billed.units[FLAT], [SHAN], billed.ground.clock.today(), "sale")
    assert stored_facts(FeeDesk(billed.ground).receipt(receipt.id))["payer"] == "陈志远"
    assert stored_facts(pay(billed, tender("1")))["payer"] == "单雪"


def test_numbers_run_on_by_year(billed: Estate, now: Now) -> None:
    assert pay(billed, tender("1")).number == "SJ2026-000001"
    now.now = datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC)
    assert pay(billed, tender("1")).number == "SJ2026-000002"
    now.now = datetime(2026, 12, 31, 16, 0, tzinfo=UTC)
    assert pay(billed, tender("1")).number == "SJ2027-000001"
    now.now = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)
    assert pay(billed, tender("1")).number == "SJ2026-000003"
    all_is_well(billed.ground)


def test_a_refused_payment_draws_no_number(billed: Estate) -> None:
    pay(billed, tender("1"))
    refused(lambda: pay(billed, tender("0")))
    refused(lambda: pay(billed, tender("1", Method.PREPAYMENT)))
    assert pay(billed, tender("1")).number == "SJ2026-000002"


def test_who_may_take_money(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    for role in Role:
        signed_in(role)
        if role in (Role.CASHIER, Role.SUPERVISOR, Role.MANAGER):
            assert pay(billed, tender("1"))
        else:
            refused(lambda: pay(billed, tender("1")))


# Voids


def test_a_voided_payment_is_owed_again(billed: Estate) -> None:
    receipt = pay(billed, tender("1000"))
    red = CashDesk(billed.ground).void(receipt.id, " 收款方式录入有误 ")
    assert account(billed).arrears == 3 * 28090
    assert account(billed).prepaid == 0
    assert [state for _, state, _ in states(billed)] == ["open"] * 3
    facts = stored_facts(red)
    assert (red.number, red.total, red.voids_id) == ("SJ2026-000002", -100000, receipt.id)
    assert (facts["kind"], facts["voids"], facts["reason"]) == ("red", receipt.number, "收款方式录入有误")
    assert (facts["total"], facts["received"], facts["prepaid_before"], facts["prepaid_after"]) == (
        -100000,
        -100000,
        15730,
        0,
    )
    assert [line["paid"] for line in facts["lines"]] == [-28090] * 3
    assert FeeDesk(billed.ground).voided_by(receipt.id) == red.number
    assert stored_facts(FeeDesk(billed.ground).receipt(receipt.id)) == stored_facts(receipt)
    all_is_well(billed.ground)


def test_a_part_payment_goes_back_to_open(billed: Estate) -> None:
    pay(billed, tender("100"))
    second = pay(billed, tender("100"))
    CashDesk(billed.ground).void(second.id, "误收")
    assert states(billed)[0] == (202609, "part", "100.00")
    all_is_well(billed.ground)


def test_a_void_with_change_and_prepayment_used_turns_everything_round(billed: Estate) -> None:
    pay(billed, tender("100"), charges=[])
    receipt = pay(billed, tender("100", Method.PREPAYMENT), tender("800"), keep_change=False)
    assert account(billed).prepaid == 0
    red = CashDesk(billed.ground).void(receipt.id, "误收")
    payment = payment_of(billed, red)
    assert (str(payment.received), str(payment.change)) == ("-800.00", "-57.30")
    assert account(billed).prepaid == 10000
    all_is_well(billed.ground)


def test_a_cashier_voids_with_a_supervisors_word(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    cash, operators = CashDesk(billed.ground), Operators(billed.ground)
    signed_in(Role.CASHIER)
    receipt = pay(billed, tender("100"))
    assert refused(lambda: cash.void(receipt.id, "误收")).field == "authority"
    given = operators.authority(OPERATORS[Role.SUPERVISOR], PASSWORD, Right.BILL)
    assert refused(lambda: cash.void(receipt.id, "误收", given)).field == "authority"
    given = operators.authority(OPERATORS[Role.SUPERVISOR], PASSWORD, Right.VOID_RECEIPT)
    red = cash.void(receipt.id, "误收", given)
    assert stored_facts(red)["authorised_by"] == "周明"
    assert stored_facts(red)["cashier"] == "林晓"
    assert payment_of(billed, red).authorised_by == given.id


def test_a_receptionist_voids_nothing_whoever_vouches(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    receipt = pay(billed, tender("100"))
    signed_in(Role.RECEPTIONIST)
    given = Operators(billed.ground).authority(OPERATORS[Role.SUPERVISOR], PASSWORD, Right.VOID_RECEIPT)
    refused(lambda: CashDesk(billed.ground).void(receipt.id, "误收", given))


def test_a_void_needs_a_reason(billed: Estate) -> None:
    receipt = pay(billed, tender("100"))
    assert refused(lambda: CashDesk(billed.ground).void(receipt.id, "  ")).field == "reason"


def test_nothing_is_voided_twice_and_no_red_entry_is_voided(billed: Estate) -> None:
    cash, receipt = CashDesk(billed.ground), pay(billed, tender("100"))
    red = cash.void(receipt.id, "误收")
    assert refused(lambda: cash.void(receipt.id, "误收")).facts == {"number": receipt.number}
    refused(lambda: cash.void(red.id, "误收"))
    assert account(billed).arrears == 3 * 28090


def test_a_prepayment_that_was_used_since_is_not_voided(billed: Estate) -> None:
    cash = CashDesk(billed.ground)
    first = pay(billed, tender("100"), charges=[])
    second = pay(billed, tender("50", Method.PREPAYMENT))
    refused(lambda: cash.void(first.id, "误收"))
    cash.void(second.id, "误收")
    cash.void(first.id, "误收")
    assert account(billed).prepaid == 0
    all_is_well(billed.ground)


# Prints


def test_reprints_are_counted(billed: Estate) -> None:
    cash, fees, receipt = CashDesk(billed.ground), FeeDesk(billed.ground), pay(billed, tender("100"))
    assert fees.prints(receipt.id) == 0
    assert [cash.print_number(receipt.id) for _ in range(3)] == [0, 1, 2]
    assert fees.prints(receipt.id) == 3
    all_is_well(billed.ground)


# Two counters


def counter(ground: Ground) -> Ground:
    other = Ground(ground.folder, Clock(now=Now()))
    other.signed_in = ground.signed_in
    return other


def test_counters_that_race_neither_leave_gaps_nor_take_a_charge_twice(billed: Estate) -> None:
    """Four counters, four connections, each trying to pay the same charges to the fen, change given back."""

    def work(number: int) -> list[str]:
        ground, told = counter(billed.ground), []
        for n in range(12):
            try:
                receipt = CashDesk(ground).take_payment(
                    billed.units[FLAT], [tender("100")], keep_change=False, operation=f"{number}-{n}"
                )
                told.append(receipt.number)
            except Refusal:
                told.append("")
        ground.close()
        return told

    with ThreadPoolExecutor(4) as pool:
        numbers = sorted(one for some in pool.map(work, range(4)) for one in some if one)
    assert numbers == [f"SJ2026-{n:06d}" for n in range(1, 10)], "842.70 is paid by nine times 100"
    assert account(billed).arrears == 0
    all_is_well(billed.ground)


def test_one_ground_serves_several_threads(billed: Estate) -> None:
    with ThreadPoolExecutor(4) as pool:
        receipts = list(pool.map(lambda n: pay(billed, tender("1"), operation=str(n)), range(24)))
    assert sorted(receipt.n for receipt in receipts) == list(range(1, 25))
    all_is_well(billed.ground)


def test_a_double_click_at_two_counters_is_one_payment(billed: Estate) -> None:
    grounds = [counter(billed.ground) for _ in range(3)]

    def click(ground: Ground) -> str:
        return CashDesk(ground).take_payment(billed.units[FLAT], [tender("100")], operation="click").number

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(click, grounds)) == {"SJ2026-000001"}
    for ground in grounds:
        ground.close()


# Looking into the books


def test_the_receipt_list_tells_all_of_a_receipt(billed: Estate, now: Now) -> None:
    fees = FeeDesk(billed.ground)
    first = pay(billed, tender("100"), tender("1", Method.WECHAT))
    now.set_day(first.at.date().replace(day=22))
    second = pay(billed, tender("200"), code=SMALL)
    red = CashDesk(billed.ground).void(second.id, "误收")
    rows = list(fees.receipts())
    assert [row["number"] for row in rows] == [red.number, second.number, first.number]
    assert [(row["kind"], row["voids"], row["voided_by"]) for row in rows] == [
        ("red", second.number, ""),
        ("receipt", "", red.number),
        ("receipt", "", ""),
    ]
    assert (rows[2]["methods"], rows[2]["payer"], rows[2]["cashier"], str(rows[2]["total"])) == (
        ["cash", "wechat"],
        "陈志远",
        "沈一舟",
        "101.00",
    )
    assert f"{rows[2]['at']:%Y-%m-%d %H:%M}" == "2026-11-21 09:05"
    assert [row["id"] for row in fees.receipts(unit_id=billed.units[SMALL])] == [red.id, second.id]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SJ2026-000001", ["SJ2026-000001"]),
        ("sj2026-000001", ["SJ2026-000001"]),
        ("SJ2027", ["SJ2027-000001"]),
        ("1", ["SJ2027-000001", "SJ2026-000001"]),
        ("000001", ["SJ2027-000001", "SJ2026-000001"]),
        ("000002", ["SJ2026-000002"]),
        ("2", ["SJ2026-000002"]),
        ("9", []),
        ("%", []),
        ("x", []),
        ("  ", ["SJ2027-000001", "SJ2026-000002", "SJ2026-000001"]),
    ],
)
def test_a_receipt_is_found_by_the_beginning_or_the_end_of_its_number(
    billed: Estate, now: Now, text: str, found: list[str]
) -> None:
    pay(billed, tender("1"))
    pay(billed, tender("1"))
    now.go_on(days=60)
    pay(billed, tender("1"))
    assert [row["number"] for row in FeeDesk(billed.ground).receipts(text=text)] == found


def test_charges_are_listed_by_what_is_asked(billed: Estate) -> None:
    fees = FeeDesk(billed.ground)
    pay(billed, tender("300"))
    OneOffDesk(billed.ground).charge(billed.units[FLAT], billed.items["装修垃圾清运费"], Money(30000), "x")
    flat = billed.units[FLAT]

    def periods(**asked: Any) -> list[int]:
        return [row["period"] for row in fees.charges(unit_id=flat, **asked)]

    assert periods(state="owed") == [202611, 202611, 202610]
    assert periods(state=State.PART.value) == [202610]
    assert periods(state=State.PAID.value) == [202609]
    assert periods(since=202611, item_id=billed.items["物业费"]) == [202611]
    assert periods(until=202610) == [202610, 202609]
    assert sum(row["open"] for row in fees.charges(unit_id=flat)) == account(billed).arrears


def test_facts_are_stored_as_plain_json(billed: Estate) -> None:
    facts = json.loads(pay(billed, tender("300")).facts)
    assert all(isinstance(facts[name], int) for name in ("total", "received", "change", "prepaid_in", "prepaid_after"))


def test_a_payment_takes_few_statements(billed: Estate) -> None:
    """Who adds one does so knowingly: `python -m tests.benchmarks --only payment` says what it costs."""
    asked: list[str] = []
    with billed.ground.database.engine.connect() as connection:
        connection.connection.set_trace_callback(asked.append)  # type: ignore[attr-defined]
    pay(billed, tender("842.70"), operation="counted")
    begun_and_committed, read, written, for_each_charge = 2, 10, 5, 2
    # A statement is told again for what its triggers do.
    asked = [statement for statement, _ in groupby(asked)]
    assert len(asked) == begun_and_committed + read + written + 3 * for_each_charge, "\n".join(asked)


def test_what_nobody_sees_does_not_come_onto_a_receipt(billed: Estate) -> None:
    receipt = pay(billed, tender("1"), payer="\u202e陈\u200b志远\x00 ", remark="\ufeff")
    facts = stored_facts(receipt)
    assert (facts["payer"], facts["remark"]) == ("陈志远", "")
    assert stored_facts(pay(billed, tender("1"), payer="\u200b"))["payer"] == "陈志远", "nobody named is the owner"
    assert refused(lambda: CashDesk(billed.ground).void(receipt.id, "\u200b")).field == "reason"
