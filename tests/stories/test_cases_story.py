"""Deposits, waivers and refunds at the counter: taken, part kept, the rest given back; who may, and who may not."""

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cases.refunds import Claim
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.fees.records.items import Basis
from frontdesk.shell.checking import checks
from frontdesk.shell.paperwindow import PaperWindow
from frontdesk.widgets.unitpicker import Hit
from tests import people
from tests.fees.host import Counter
from tests.people import FLAT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARE = Money(28090)
SUPERVISOR = {"name": people.OPERATORS[Role.SUPERVISOR], "password": people.PASSWORD}


@pytest.fixture
def at_counter(qtbot, estate):
    """Somebody's counter; the flat owes October, and there is a deposit for renovations."""
    TariffDesk(estate.ground).add_item("装修押金", Basis.DEPOSIT)
    BillingDesk(estate.ground).post(202610)
    counters = []

    def sit_down(role):
        if counters:
            counters.pop().tab.close()
        counter = Counter(qtbot, estate.ground, role)
        counter.flat = Hit(estate.units[FLAT], FLAT)
        counter.estate = estate
        counters.append(counter)
        return counter

    yield sit_down
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


def room(counter):
    counter.press("Ctrl+7")
    return counter.tab.cases


def test_a_renovation_deposit_is_taken_part_kept_and_the_rest_refunded_after_approval(at_counter):
    counter = at_counter(Role.CASHIER)
    cases = room(counter)
    counter.press("F3")
    form = cases.deposits.form
    form.form.set_values(
        {"unit": counter.flat, "amount": 200000, "payer": "鼎盛装饰", "method": Method.CASH, "reference": ""}
    )
    counter.press("F10")
    [receipt] = counter.receipts()
    assert (receipt["total"], receipt["payer"], len(counter.window.printed)) == (200000, "鼎盛装饰", 1)
    assert cases.deposits.card.amount.text() == "¥2,000.00"
    assert ("Deposits held", "¥2,000.00", "accent") in counter.office.unit_facts(counter.flat.key)

    counter.press("F8")
    cases.deposits.deducting.form.set_values({"amount": 30000, "reason": "走道墙面损坏"})
    counter.press("F10")
    assert cases.deposits.card.amount.text() == "¥1,700.00"
    assert counter.window.papers == [("printed", "deduction", 1)]

    counter.press("F7")
    refunds = cases.refunds
    assert refunds.form.amount.money() == 170000
    assert refunds.form.owed.text() == "This unit still owes ¥280.90."
    counter.type("完工复验合格")
    counter.press("Ctrl+S")
    assert refunds.card.state.text() == "Applied for"
    assert refunds.card.title.text() == FLAT

    supervisor = at_counter(Role.SUPERVISOR)
    cases = room(supervisor)
    assert supervisor.office.fee_office.cases.waiting() == 1
    assert cases.bar.tabText(1) == "Refunds (1)"
    supervisor.press("Ctrl+PgDown", "F7")
    question = supervisor.question()
    assert "¥1,700.00" in question.sentence.text()
    supervisor.confirm()
    assert cases.refunds.card.state.text() == "Approved"

    counter = at_counter(Role.CASHIER)
    cases = room(counter)
    counter.press("Ctrl+PgDown", "F7")
    counter.press("F10")
    assert cases.refunds.card.state.text() == "Refunded"
    assert counter.window.papers == [("printed", "refund", 1)]
    counter.press("Ctrl+PgUp")
    assert cases.deposits.card.state.text() == "Settled"


def test_a_deposit_is_raised_and_owed_at_the_till(at_counter):
    counter = at_counter(Role.CASHIER)
    cases = room(counter)
    counter.press("F3")
    cases.deposits.form.form.set_values({"unit": counter.flat, "amount": 50000})
    counter.press("Ctrl+S")
    assert cases.deposits.card.state.text() == "To be paid"
    assert Money(50000) in [owed for _, owed in counter.owed(counter.flat.key)]
    counter.press("F7")
    assert counter.window.accounts == [counter.flat.key]


def test_a_waiver_over_the_shoulder(at_counter):
    counter = at_counter(Role.CASHIER)
    counter.press("Ctrl+3")
    charges = counter.tab.charges
    charges.show_unit(counter.flat.key)
    charges.table.setFocus()
    counter.press("F7")
    waivers = counter.tab.cases.waivers
    assert waivers.form.amount.money() == CARE
    waivers.form.form.set_values({"amount": 8090, "reason": "电梯停运三日", **SUPERVISOR, "password": "not this"})
    counter.press("Ctrl+S")
    assert waivers.form.form.field("password").refusal()
    waivers.form.form.set_values(SUPERVISOR)
    counter.press("Ctrl+S")
    assert waivers.card.state.text() == "Approved"
    assert counter.owed(counter.flat.key) == [(202610, CARE - 8090)]
    counter.press("F9", "Return")
    assert counter.window.papers == [("shown", "waiver", 1)] * 2


def test_several_waivers_are_applied_for_and_approved_together(at_counter):
    counter = at_counter(Role.CASHIER)
    counter.press("Ctrl+3")
    charges = counter.tab.charges
    charges.table.setFocus()
    counter.press("Ctrl+A", "F7")
    waivers = counter.tab.cases.waivers
    assert len(waivers.form.lines.checked_rows()) == 4
    assert not waivers.form.amount.isEnabled()
    counter.type("开盘优惠")
    counter.press("Ctrl+S")
    supervisor = at_counter(Role.SUPERVISOR)
    cases = room(supervisor)
    cases.bar.setCurrentIndex(2)
    cases.waivers.table.setFocus()
    supervisor.press("Ctrl+A", "F7")
    supervisor.confirm()
    assert [row["state"] for row in supervisor.office.fee_office.cases.waivers()] == ["approved"] * 4
    assert supervisor.owed(counter.flat.key) == []


def test_a_payment_is_refunded_because_the_charge_was_wrong(at_counter):
    counter = at_counter(Role.CASHIER)
    receipt = counter.estate.pay(FLAT, "280.90")
    counter.press("Ctrl+2", "Ctrl+R")
    refunds = counter.tab.cases.refunds
    assert refunds.form.amount.money() == CARE
    refunds.form.form.set_values({"amount": 8090})
    counter.type("面积登记有误")
    counter.press("Ctrl+S")
    assert refunds.card.facts.value("Receipt or deposit") == receipt.number
    counter.press("F7")
    counter.question().form.set_values(SUPERVISOR)
    counter.confirm()
    assert refunds.card.state.text() == "Approved"
    counter.press("F7")
    refunds.paying.form.set_values({"method": Method.TRANSFER, "reference": "6222"})
    counter.press("Ctrl+S")
    assert refunds.card.state.text() == "Refunded"
    assert [row["amount"] for row in counter.office.fee_office.cases.waivers()] == [Money(8090)]
    assert counter.owed(counter.flat.key) == []


def test_a_prepayment_is_refunded_from_the_list(at_counter):
    counter = at_counter(Role.CASHIER)
    counter.estate.pay(FLAT, "500")
    cases = room(counter)
    counter.press("Ctrl+PgDown", "F3")
    form = cases.refunds.form
    form.form.set_values({"unit": counter.flat})
    assert [form.of.itemText(at).split(" ")[0] for at in range(form.of.count())] == ["Prepayment", "SJ2026-000001"]
    form.form.set_values({"reason": "搬离"})
    counter.press("Ctrl+S")
    assert cases.refunds.card.amount.text() == "¥219.10"
    counter.press("Shift+F8")
    counter.confirm()
    assert cases.refunds.card.state.text() == "Withdrawn"


def test_what_was_applied_for_is_rejected_with_a_reason(at_counter):
    counter = at_counter(Role.CASHIER)
    counter.office.fee_office.waivers.apply({1: Money(100)}, "优惠")
    supervisor = at_counter(Role.SUPERVISOR)
    cases = room(supervisor)
    cases.bar.setCurrentIndex(2)
    supervisor.press("F8")
    supervisor.question().form.set_values({"reason": "不符合规定"})
    supervisor.confirm()
    assert cases.waivers.card.state.text() == "Rejected"


def test_who_applied_needs_somebody_else_to_approve(at_counter):
    supervisor = at_counter(Role.SUPERVISOR)
    supervisor.office.fee_office.waivers.apply({1: Money(100)}, "优惠")
    cases = room(supervisor)
    cases.bar.setCurrentIndex(2)
    supervisor.press("F7")
    question = supervisor.question()
    question.form.set_values(SUPERVISOR)
    question.yes.click()
    assert "may not approve it" in question.form.refusal()
    question.form.set_values({"name": people.OPERATORS[Role.MANAGER], "password": people.PASSWORD})
    supervisor.confirm()
    assert cases.waivers.card.state.text() == "Approved"


def test_a_receptionist_looks_and_does_nothing(at_counter):
    at_counter(Role.CASHIER).office.fee_office.waivers.apply({1: Money(100)}, "优惠")
    counter = at_counter(Role.RECEPTIONIST)
    cases = room(counter)
    for page in range(3):
        cases.bar.setCurrentIndex(page)
        counter.press("F7", "F8")
        counter.tab.new()
        assert cases.page().shown_form() is None
    assert counter.window.refused == ["Your role may not do this. Ask a supervisor or the manager."] * 3
    assert cases.waivers.card.state.text() == "Applied for"
    counter.tab.export()
    assert len(counter.window.refused) == 4


def test_a_found_number_opens_its_record(at_counter):
    counter = at_counter(Role.CASHIER)
    [waiver] = counter.office.fee_office.waivers.apply({1: Money(100)}, "优惠")
    counter.tab.show_record("waiver", waiver.id)
    assert counter.tab.cases.waivers.card.facts.value("Number") == waiver.number
    assert counter.tab.unit_id() is not None
    assert "Deposits and refunds" in counter.tab.help_text()


def test_a_scanned_slip_opens_its_refund(hands):
    hands.sign_in(Role.CASHIER)
    office = hands.program.office.fee_office
    unit = hands.program.office.residents.unit_id(FLAT)
    office.cash.take_payment(unit, [Tendered(Method.CASH, Money(10000))])
    refund = office.refunds.apply(Claim(RefundKind.PREPAYMENT, unit, "搬离", Money(10000)))
    hands.go("residents")
    hands.scan(refund.number)
    desk = hands.program.desks.current()
    hands.wait(lambda: desk.cases.refunds.card.facts.value("Number") == refund.number)
    assert desk.cases.refunds.card.title.text() == FLAT
    hands.press("F9")
    paper = hands.dialog(PaperWindow)
    assert paper.windowTitle() == refund.number
    paper.close()


def test_a_list_is_saved_as_it_is_narrowed(at_counter, tmp_path):
    counter = at_counter(Role.CASHIER)
    counter.office.fee_office.waivers.apply({1: Money(100)}, "优惠")
    cases = room(counter)
    cases.bar.setCurrentIndex(2)
    counter.window.file = str(tmp_path / "waivers.xlsx")
    counter.press("Ctrl+E")
    assert counter.window.told[-1] == "Saved. Rows: 1"
