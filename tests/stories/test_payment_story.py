"""A resident pays at the till: with change, in part, by several methods, in advance; and a receipt is taken back."""

from datetime import date

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.records import Method
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARE = Money(28090)
"""A month of the flat's fee: 2.50 × 112.36."""


@pytest.fixture
def counter(qtbot, estate, now):
    """The cashier's counter on 21 November; September to December are billed."""
    for month in (9, 10, 11, 12):
        now.set_day(date(2026, min(month, 11), 2))
        BillingDesk(estate.ground).post(202600 + month)
    now.set_day(date(2026, 11, 21))
    made = Counter(qtbot, estate.ground, Role.CASHIER)
    made.flat = estate.units[people.FLAT]
    return made


def test_exact_cash_takes_two_keys_after_the_code(counter):
    counter.type("3-1-502")
    counter.keys = 0
    counter.press("Return", "F10")
    assert counter.keys == 2
    (receipt,) = counter.receipts()
    assert (receipt["total"], receipt["received"], receipt["change"]) == (3 * CARE, 3 * CARE, 0)
    assert counter.owed(counter.flat) == [(202612, CARE)]
    assert len(counter.window.printed) == 1
    assert counter.tab.till.picker.hasFocus()


def test_cash_with_change_takes_fewer_than_ten_keys(counter):
    counter.type("31502")
    counter.keys = 0
    counter.press("Return")
    counter.type("900")
    assert counter.panel.rest.text() == "57.30"
    counter.press("F10")
    assert counter.keys < 10
    (receipt,) = counter.receipts()
    assert (receipt["received"], receipt["change"], receipt["payer"]) == (90000, 5730, "陈志远")
    assert counter.panel.amount.text() == "57.30"
    assert "57.30" in counter.window.told[-1]


def test_enter_walks_to_the_last_field_and_then_takes_the_payment(counter):
    counter.pick("3-1-502")
    counter.press("Return")
    counter.press("Return")
    counter.type("母亲代交")
    assert counter.receipts() == []
    counter.press("Return")
    assert counter.receipts()[0]["remark"] == "母亲代交"


def test_f10_twice_gives_one_receipt(counter):
    counter.pick("3-1-502")
    counter.press("F10", "F10")
    counter.tab.save_and_print()
    assert len(counter.receipts()) == 1


def test_a_payment_that_went_through_unseen_is_not_taken_again(counter, monkeypatch):
    counter.pick("3-1-502")
    till, taken = counter.tab.till, []
    take = till._cash.take_payment

    def torn(*args, **more):
        taken.append(take(*args, **more))
        raise OSError

    monkeypatch.setattr(till._cash, "take_payment", torn)
    with pytest.raises(OSError):
        till.save()
    monkeypatch.setattr(till._cash, "take_payment", take)
    till.save()
    assert [receipt["number"] for receipt in counter.receipts()] == [taken[0].number]


def test_part_payment_settles_the_oldest_first(counter):
    counter.pick("3-1-502")
    counter.type("300")
    assert counter.panel.rest.text() == "542.70"
    counter.press("Ctrl+S")
    assert counter.owed(counter.flat) == [(202610, 2 * CARE - 30000), (202611, CARE), (202612, CARE)]
    assert counter.window.printed == []


def test_only_the_ticked_charges_are_paid(counter):
    counter.pick("3-1-502")
    table = counter.tab.till.table
    assert [charge.period for charge in table.checked_rows()] == [202609, 202610, 202611]
    table.setFocus()
    counter.press("Space", "Down", "Space")
    assert counter.panel.amount.text() == CARE.grouped()
    counter.press("F10")
    assert [period for period, _ in counter.owed(counter.flat)] == [202609, 202610, 202612]


def test_two_methods_with_the_number_of_the_slip(counter):
    counter.pick("3-1-502")
    counter.type("500")
    counter.press("F2")
    form = counter.panel.money
    form.field("method2").input.set_value(Method.WECHAT)
    assert form.field("amount2").input.value() == 3 * CARE - 50000
    form.field("reference2").content.setFocus()
    counter.type("4200001")
    counter.press("F10")
    (receipt,) = counter.receipts()
    assert receipt["methods"] == [
        {"method": "cash", "amount": 50000, "reference": ""},
        {"method": "wechat", "amount": 34270, "reference": "4200001"},
    ]
    assert receipt["change"] == 0


def test_the_rest_becomes_prepayment_and_pays_the_next_month(counter):
    counter.pick("3-1-502")
    counter.type("1200")
    counter.panel.keep.click()
    assert counter.panel.rest.text() == "357.30"
    counter.press("F10")
    account = counter.office.fee_office.desk.account(counter.flat)
    assert account.prepaid == 35730
    counter.pick("3-1-502")
    form = counter.panel.money
    form.field("method").input.set_value(Method.PREPAYMENT)
    counter.press("F10")
    account = counter.office.fee_office.desk.account(counter.flat)
    assert (account.prepaid, account.owed) == (35730 - CARE, [])


def test_change_is_refused_where_no_cash_was_given(counter):
    counter.pick("3-1-502")
    counter.type("900")
    counter.panel.money.field("method").input.set_value(Method.CARD)
    counter.press("F10")
    assert counter.receipts() == []
    assert counter.panel.money.field("amount").refusal()


def test_the_unit_agrees_that_its_prepayment_settles_new_charges(counter):
    counter.pick("3-1-502")
    counter.panel.keep.click()
    counter.panel.settles.click()
    assert counter.office.fee_office.desk.account(counter.flat).settles


def test_an_unknown_unit_is_refused_beside_the_field(counter):
    counter.pick("9-9-999")
    assert counter.tab.till.unit_id() is None
    assert "9-9-999" in counter.tab.till._asked.refusal()


def test_escape_goes_to_the_next_unit_and_only_the_second_lets_this_one_go(counter):
    counter.pick("3-1-502")
    unit = counter.tab.unit_id()
    counter.press("Esc")
    assert counter.tab.till.picker.hasFocus()
    assert counter.tab.unit_id() == unit
    counter.press("Esc")
    assert counter.tab.unit_id() is None
    assert counter.tab.till.picker.hasFocus()


def test_what_is_paid_at_another_counter_meanwhile_is_refused_and_shown(counter, estate):
    counter.pick("3-1-502")
    estate.pay(people.FLAT, "280.90")
    counter.press("F10")
    assert len(counter.receipts()) == 1
    assert counter.panel.money.refusal()
    counter.press("F10")
    assert counter.receipts()[0]["total"] == 2 * CARE


def test_a_receipt_is_voided_with_the_supervisors_password_and_its_charges_are_owed_again(counter):
    counter.pick("3-1-502")
    counter.press("F10", "Ctrl+2", "F8")
    form = counter.question().form
    form.set_values({"reason": "金额录错", "name": people.OPERATORS[Role.SUPERVISOR], "password": "not this one"})
    counter.question().yes.click()
    assert form.refusal()
    assert len(counter.receipts()) == 1
    form.set_values({"reason": "金额录错", "name": people.OPERATORS[Role.CASHIER], "password": people.PASSWORD})
    counter.question().yes.click()
    assert form.refusal()
    form.set_values({"reason": "金额录错", "name": people.OPERATORS[Role.SUPERVISOR], "password": people.PASSWORD})
    counter.question().yes.click()
    red, receipt = counter.receipts()
    assert (red["voids"], red["total"], red["authorised_by"]) == (
        receipt["number"],
        -receipt["total"],
        people.OPERATORS[Role.SUPERVISOR],
    )
    assert len(counter.owed(counter.flat)) == 4


def test_f9_shows_the_last_receipt_of_the_unit(counter):
    counter.pick("3-1-502")
    counter.press("F10")
    counter.press("F9")
    assert counter.window.previewed == counter.window.printed
