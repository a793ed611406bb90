"""The registers of the books: everything is named once, in order, as of one moment, and only by right."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.fees import registers
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.records import Method
from frontdesk.fees.registers import FeeRegisters
from tests.people import FLAT, SMALL, Estate


@pytest.fixture
def billed(estate: Estate) -> Estate:
    """Three months billed; the flat has paid the first of them and a little of the second."""
    for period in (202609, 202610, 202611):
        BillingDesk(estate.ground).post(period)
    CashDesk(estate.ground).take_payment(estate.units[FLAT], [Tendered(Method.CASH, Money(30000))])
    return estate


def test_who_is_asked_to_pay(billed: Estate) -> None:
    CashDesk(billed.ground).take_payment(billed.units[SMALL], [Tendered(Method.CASH, Money(67125))])
    with FeeRegisters(billed.ground).in_arrears() as (count, rows):
        notices = {notice["unit"]: notice for notice in rows}
    assert count == len(notices)
    assert list(notices) == ["1-101", FLAT, "B1-36"]
    flat = notices[FLAT]
    assert (flat["payer"], flat["date"], flat["due_by"]) == ("陈志远", "2026-11-21", "2026-11-28")
    assert [(line["period"], line["amount"], line["open"]) for line in flat["lines"]] == [
        ("2026-10", 28090, 26180),
        ("2026-11", 28090, 28090),
    ]
    assert flat["total"] == 54270
    with FeeRegisters(billed.ground).in_arrears(due_by=billed.ground.clock.today()) as (_, rows):
        assert {notice["unit"]: notice["total"] for notice in rows}[FLAT] == 26180
    assert FeeDesk(billed.ground).overdue() == 3


@pytest.mark.parametrize("at_once", [100_000, 3, 1])
def test_notices_stand_unit_by_unit_however_few_charges_are_sorted_at_once(
    billed: Estate, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registers, "SORTED_AT_ONCE", at_once)
    with FeeRegisters(billed.ground).in_arrears() as (count, rows):
        found = [(notice["unit"], [line["period"] for line in notice["lines"]]) for notice in rows]
    months = ["2026-09", "2026-10", "2026-11"]
    assert found == [("1-101", months), (SMALL, months), (FLAT, months[1:]), ("B1-36", months)]
    assert count == 4


@pytest.mark.parametrize("at_once", [100_000, 3, 1])
def test_charges_stand_unit_by_unit(billed: Estate, at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registers, "SORTED_AT_ONCE", at_once)
    monkeypatch.setattr(registers, "READ_AT_ONCE", at_once)
    with FeeRegisters(billed.ground).charges(since=202610, until=202610) as (count, rows):
        assert [(row["unit"], row["payer"]) for row in rows] == [
            ("1-101", "单雪"),
            (SMALL, "张三"),
            (FLAT, "陈志远"),
            ("B1-36", "陈志远"),
        ]
    assert count == 4
    with FeeRegisters(billed.ground).charges() as (count, rows):
        found = list(rows)
    assert [row["period"] for row in found] == [202609, 202610, 202611] * 4
    assert count == 12
    with FeeRegisters(billed.ground).charges("unit", descending=True) as (count, rows):
        assert list(rows) == found[::-1]
    with FeeRegisters(billed.ground).charges(state="paid") as (count, rows):
        assert [(row["unit"], row["period"]) for row in rows] == [(FLAT, 202609)]


@pytest.mark.parametrize("at_once", [500, 1])
def test_receipts_stand_in_the_order_of_their_numbers(
    billed: Estate, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registers, "READ_AT_ONCE", at_once)
    tenders = [Tendered(Method.WECHAT, Money(100)), Tendered(Method.CASH, Money(200))]
    receipt = CashDesk(billed.ground).take_payment(billed.units[SMALL], tenders)
    CashDesk(billed.ground).void(receipt.id, "误收")
    with FeeRegisters(billed.ground).receipts() as (count, rows):
        found = list(rows)
    assert count == 3
    assert [row["number"] for row in found] == [f"SJ2026-{n:06}" for n in (1, 2, 3)]
    assert [row["methods"] for row in found] == [["cash"], ["wechat", "cash"], ["wechat", "cash"]]
    assert [(row["kind"], row["total"], row["voids"], row["voided_by"]) for row in found[1:]] == [
        ("receipt", 300, "", "SJ2026-000003"),
        ("red", -300, "SJ2026-000002", ""),
    ]
    today = billed.ground.clock.today()
    with FeeRegisters(billed.ground).receipts(since=today, until=today) as (count, rows):
        assert count == len(list(rows)) == 3
    with FeeRegisters(billed.ground).receipts(until=today.replace(day=1)) as (count, rows):
        assert (count, list(rows)) == (0, [])


def test_a_register_is_as_of_the_moment_when_it_was_opened(billed: Estate) -> None:
    with FeeRegisters(billed.ground).charges() as (count, rows):
        BillingDesk(billed.ground).post(202612)
        assert len(list(rows)) == count == 12


def test_an_estate_without_units_has_empty_registers(ground: Any) -> None:
    books = FeeRegisters(ground)
    for opened in (books.charges(), books.receipts(), books.in_arrears()):
        with opened as (count, rows):
            assert (count, list(rows)) == (0, [])


def test_registers_are_opened_by_right(billed: Estate, signed_in: Callable[[Role], SignedIn]) -> None:
    signed_in(Role.RECEPTIONIST)
    books = FeeRegisters(billed.ground)

    def opened() -> Iterator[Any]:
        yield from (books.charges(), books.receipts(), books.in_arrears())

    for register in opened():
        with pytest.raises(Refusal), register:
            pass
