"""At the till: several units by one person, a late fee, a cheque that bounces, a payment in advance of all charges."""

from datetime import date

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.records import Method
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.records import OccupancyRole
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARE, SMALL, SPACE = Money(28090), Money(22375), Money(8000)
"""What the large flat, the small one and the parking space owe a month."""


@pytest.fixture
def estate_with_late_fees(estate, now):
    """October and November are billed; late fees run since October. Chen owns both flats and the parking space."""
    now.set_day(date(2026, 10, 2))
    EstateDesk(estate.ground).set_rule("latefee.on", "yes")
    ResidentDesk(estate.ground).add_resident(estate.units[people.SMALL], OccupancyRole.OWNER, people.CHEN)
    for month in (10, 11):
        now.set_day(date(2026, month, 2))
        BillingDesk(estate.ground).post(202600 + month)
    now.set_day(date(2026, 11, 20))
    return estate


@pytest.fixture
def counter(qtbot, estate_with_late_fees):
    """The cashier's counter on 20 November: October is overdue by 20 days."""
    made = Counter(qtbot, estate_with_late_fees.ground, Role.CASHIER)
    made.units = estate_with_late_fees.units
    return made


def shown(counter):
    """The lines at the till: what, of which unit, how much is open, and whether it is ticked."""
    table = counter.tab.till.table
    ticked = {line.id for line in table.checked_rows()}
    return [(line.item, line.unit, str(line.open), line.id in ticked) for line in table.rows.rows]


def test_one_person_pays_three_units_with_few_keys(counter):
    counter.type("31502")
    counter.keys = 0
    counter.press("Return", "F8", "F10")
    assert counter.keys == 3
    (receipt,) = counter.receipts()
    assert (receipt["unit"], receipt["payer"]) == (people.FLAT, "陈志远")
    assert {line["unit"] for line in receipt["lines"]} == {"", people.SPACE, people.SMALL}
    # 20 days × 0.05 % of 280.90, 223.75 and 80.00, each rounded by itself.
    assert receipt["total"] == 2 * (CARE + SMALL + SPACE) + 281 + 224 + 80
    assert counter.owed(counter.units[people.FLAT]) == []
    assert len(counter.window.printed) == 1


def test_a_further_unit_is_added_by_its_code_and_the_list_names_units(counter):
    counter.pick("3-1-502")
    assert counter.tab.till.table.heads.isSectionHidden(2)
    counter.press("F7")
    assert counter.tab.till.picker.hasFocus()
    counter.pick("B1-36")
    assert not counter.tab.till.table.heads.isSectionHidden(2)
    assert [(item, unit) for item, unit, _, _ in shown(counter)] == [
        ("物业费", people.FLAT), ("违约金", people.FLAT), ("物业费", people.FLAT),
        ("车位管理费", people.SPACE), ("违约金", people.SPACE), ("车位管理费", people.SPACE),
    ]  # fmt: skip
    assert counter.panel.amount.text() == "725.41"
    counter.press("F7", "Esc", "Esc")
    counter.pick("3-1-501")
    assert [unit for _, unit, _, _ in shown(counter)] == [people.SMALL] * 3, "Esc adds nothing"


def test_a_late_fee_is_shown_then_charged_and_left_owed_when_it_is_unticked(counter):
    counter.pick("3-1-502")
    assert shown(counter)[:2] == [("物业费", people.FLAT, "280.90", True), ("违约金", people.FLAT, "2.81", True)]
    assert counter.panel.amount.text() == "564.61"
    table = counter.tab.till.table
    table.setFocus()
    counter.press("Down", "Space")
    assert counter.panel.amount.text() == "561.80"
    counter.press("F10")
    (receipt,) = counter.receipts()
    assert [line["item"] for line in receipt["lines"]] == ["物业费", "物业费"]
    assert counter.owed(counter.units[people.FLAT]) == [(202611, Money(281))]
    counter.pick("3-1-502")
    counter.press("F10")
    latest, _ = counter.receipts()
    assert latest["lines"][0]["remark"] == "物业费 2026-10：20 天 × 0.05% × 280.90"


def test_a_charge_takes_its_late_fee_with_it(counter):
    counter.pick("3-1-502")
    table = counter.tab.till.table
    table.setFocus()
    counter.press("Space")
    assert [ticked for *_, ticked in shown(counter)] == [False, False, True]
    counter.press("Space")
    assert [ticked for *_, ticked in shown(counter)] == [True, True, True]


def test_with_nothing_ticked_it_is_all_prepayment(counter):
    counter.pick("B1-36")
    table = counter.tab.till.table
    table.setFocus()
    table.selectAll()
    counter.press("Space")
    assert counter.panel.keep.isChecked()
    counter.panel.money.start_amount()
    counter.type("300")
    counter.press("F10")
    (receipt,) = counter.receipts()
    assert (receipt["lines"], receipt["prepaid_in"]) == ([], 30000)
    assert len(counter.owed(counter.units[people.SPACE])) == 3


def test_a_cheque_needs_its_number_and_one_that_bounced_is_taken_back(counter):
    counter.pick("B1-36")
    form = counter.panel.money
    form.field("method").input.set_value(Method.CHEQUE)
    counter.press("F10")
    assert counter.receipts() == []
    assert form.field("reference").refusal()
    form.field("reference").content.setFocus()
    counter.type("10203040")
    counter.press("F10", "Ctrl+2", "F7")
    question = counter.question()
    question.form.set_values(
        {"reason": "存款不足", "name": people.OPERATORS[Role.SUPERVISOR], "password": people.PASSWORD}
    )
    question.yes.click()
    red, receipt = counter.receipts()
    assert (red["kind"], red["voids"], red["total"]) == ("bounce", receipt["number"], -receipt["total"])
    assert {period for period, _ in counter.owed(counter.units[people.SPACE])} == {202610, 202611}
    assert not counter.tab.receipts.bounce.isEnabled()


def test_what_was_paid_in_cash_cannot_bounce(counter):
    counter.pick("B1-36")
    counter.press("F10", "Ctrl+2")
    assert not counter.tab.receipts.bounce.isEnabled()
    assert counter.tab.receipts.void.isEnabled()


def test_a_new_unit_pays_in_advance_by_somebody_else(counter):
    counter.pick("3-2-101")
    assert counter.tab.till.table.rows.rows == []
    counter.type("500")
    assert counter.panel.rest.text() == "500.00"
    counter.panel.people.field("payer").content.setFocus()
    counter.panel.people.field("payer").content.selectAll()
    counter.type("云栖置业")
    counter.press("F10")
    (receipt,) = counter.receipts()
    assert (receipt["payer"], receipt["lines"], receipt["prepaid_after"]) == ("云栖置业", [], 50000)
