"""The cashier closes her day: the drawer is counted by keyboard, a note is missing, the money is handed in."""

from datetime import date

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.records import Method
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate, now):
    """The cashier's counter on 21 November with three receipts: 300.00 in cash and 200.00 by WeChat."""
    BillingDesk(estate.ground).post(202611)
    people.sign_in(estate.ground, Role.CASHIER)
    for code, yuan, method in (
        (people.FLAT, "200", Method.CASH), (people.SMALL, "100", Method.CASH), (people.SMALL, "200", Method.WECHAT),
    ):  # fmt: skip
        estate.pay(code, yuan, method)
    made = Counter(qtbot, estate.ground, Role.CASHIER)
    made.press("Ctrl+8")
    return made


def room(counter):
    return counter.tab.furnished("closing")


def add_up_slips(counter, yuan="200"):
    """Type what the slips of WeChat come to."""
    room(counter).form.field("sum wechat").input.set_value(Money.parse(yuan))


def test_a_drawer_that_agrees_is_closed_and_its_slip_printed(counter):
    counter.keys = 0
    counter.type("3")
    assert room(counter).amount.text() == "300.00"
    assert room(counter).difference.text() == "The drawer agrees with the books."
    counter.press("F10")
    assert room(counter).form.refusal() == "Add up the slips of WeChat Pay and type their sum."
    add_up_slips(counter)
    counter.press("F10")
    question = counter.question()
    assert "2026-11-21 of 林晓 is closed with ¥300.00" in question.sentence.text()
    counter.confirm()
    assert counter.keys == 3
    assert counter.window.papers == [("printed", "day_close", 1)]
    assert "RJ2026-000001" in counter.window.told[-1]
    counter.press("Ctrl+1")
    counter.pick("3-1-502")
    counter.type("10")
    counter.press("F10")
    assert len(counter.receipts()) == 3
    assert "is closed" in counter.panel.money.refusal()


def test_a_note_is_missing_and_the_reason_is_asked_for(counter):
    counter.type("2")
    counter.press("Return")
    counter.type("1")
    assert room(counter).difference.text() == "Short by 50.00"
    add_up_slips(counter)
    counter.press("F10")
    question = counter.question()
    question.form.field("reason").input.set_value("50 元找零多付")
    counter.confirm()
    (closed,) = room(counter)._desk.closed()
    assert (closed["difference"], closed["reason"]) == (Money(-5000), "50 元找零多付")


def test_the_money_of_closed_days_is_handed_in(counter):
    counter.type("3")
    add_up_slips(counter)
    counter.press("Ctrl+S")
    counter.confirm()
    assert counter.window.papers == []
    counter.press("F2", "Space")
    assert room(counter).close_and_print.isHidden()
    counter.press("F8")
    question = counter.question()
    question.form.field("reason").input.set_value("财务 何静")
    counter.confirm()
    assert counter.window.papers == [("printed", "hand_in", 1)]
    (closed,) = room(counter)._desk.closed()
    assert closed["hand_in"] == "JK20261121-0001"
    counter.press("F8")
    assert "Choose the closed days" in counter.window.refused[-1]
    counter.press("F9")
    assert counter.window.papers[-1] == ("shown", "day_close", 1)


def test_yesterday_that_was_forgotten_comes_first(counter, now):
    now.set_day(date(2026, 11, 22))
    counter.press("F5")
    counter.tab.refresh()
    assert room(counter).day.currentText().startswith("2026-11-21")


def test_a_day_that_was_closed_at_another_counter_meanwhile_is_not_closed_again_with_another_count(counter):
    counter.type("2")
    add_up_slips(counter)
    counter.press("Ctrl+S")
    question = counter.question()
    question.form.field("reason").input.set_value("少一张")
    elsewhere = ClosingDesk(counter.ground)
    elsewhere.close(date(2026, 11, 21), counter.ground.who().id, Counted({10000: 3}, {}))
    question.yes.click()
    assert "2026-11-21 is closed already: RJ2026-000001." in question.form.refusal()
    question.reject()
    (closed,) = elsewhere.closed()
    assert (closed["counted"], closed["reason"]) == (Money(30000), "")
