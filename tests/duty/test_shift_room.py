"""The room where shifts are opened, handed over and taken over, worked by keyboard."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.tab import DutyTab
from frontdesk.duty.things import ThingDesk
from tests import people
from tests.counter import RoomsCounter
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, Estate, Now

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def ground(estate: Estate) -> Any:
    set_up(estate.ground)
    ThingDesk(estate.ground).add("对讲机", 4)
    return estate.ground


def at(qtbot: Any, ground: Any, role: Role) -> RoomsCounter:
    """The room as an operator sees it."""
    counter = RoomsCounter(qtbot, ground, lambda office: office.duty, DutyTab, role)
    counter.tab.open_room("shift")
    counter.tab.refresh()
    return counter


def room(counter: RoomsCounter) -> Any:
    return counter.tab.furnished("shift")


def line(counter: RoomsCounter) -> Any:
    counter.tab.refresh()
    return room(counter).table.current_row()


def test_a_shift_is_opened_with_two_keys(qtbot: Any, ground: Any) -> None:
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    assert room(counter).on_duty.text() == "Nobody is on duty at this counter."
    counter.press("F3", "Return")
    assert counter.window.told[-1] == "ZB20261121-0001: 早班 is open."
    assert room(counter).on_duty.text() == "On duty here: 许诺, 早班"
    assert room(counter).next.text().startswith("Hand over my shift")
    counter.tab.new()
    assert "on duty already" in counter.window.refused[-1]


def test_how_late_a_shift_was_opened_is_told_as_people_say_it(qtbot: Any, ground: Any, now: Now) -> None:
    now.go_on(minutes=25)
    on_duty(ground, Role.RECEPTIONIST)
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    told = [words.text() for words in room(counter).card.findChildren(QLabel)]
    assert "2026-11-21 09:30, 1 h 30 min late" in told


def test_a_shift_without_a_pattern_is_named(qtbot: Any, ground: Any) -> None:
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    counter.press("F3")
    form = room(counter).opening
    form.shift.setCurrentIndex(3)
    form.form.set_values({"name": "节日值班"})
    counter.press("Ctrl+S")
    assert "Type until when" in form.form.refusal()
    form.form.field("ends").input.set_draft("18:00")
    counter.press("Ctrl+S")
    assert line(counter)["name"] == "节日值班"


def test_she_counts_hands_over_and_prints(qtbot: Any, ground: Any, estate: Estate) -> None:
    on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "300")
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F7")
    form = room(counter).submitting
    assert room(counter).pages.currentWidget() is room(counter).page
    counter.type("2")
    assert form.difference.text() == "Short by 100.00"
    counter.press("F10")
    assert "differs from the books" in form.form.refusal()
    form.form.set_values({"cash 10000": 3, "thing 1": 3})
    assert form.difference.text() == "The drawer agrees with the books."
    counter.press("F10")
    assert "Not all things are there" in form.form.refusal()
    form.form.set_values({"things_words": "一台送修"})
    counter.press("F10")
    assert counter.window.papers == [("printed", "handover", 1)]
    assert line(counter)["state"] == "submitted"
    assert counter.due() == (0, False)


def test_who_has_no_drawer_is_told_nothing_of_it(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    counter.press("F7")
    form = room(counter).submitting
    assert form.amount.isHidden() and form.difference.isHidden()


def test_what_is_counted_so_far_is_kept_as_a_draft(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.CASHIER)
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F7")
    counter.type("2")
    room(counter).submitting.form.set_values({"reminders": "明早送水表"})
    counter.press("Escape")
    counter.press("F7")
    assert room(counter).submitting.form.draft() == {"cash 10000": "2", "reminders": "明早送水表"}


def test_what_was_counted_of_a_shift_that_was_left_is_not_put_into_the_next(qtbot: Any, ground: Any, now: Now) -> None:
    left = on_duty(ground, Role.CASHIER)
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F7")
    counter.type("2")
    counter.press("Escape")
    now.go_on(hours=8)
    on_duty(ground, Role.SUPERVISOR, over=left.id, reason="未交班已离岗")
    hand_over(ground)
    now.go_on(days=7)
    on_duty(ground, Role.CASHIER, reason="无人交班")
    counter.tab.refresh()
    room(counter).table.select(0)
    counter.press("F7")
    assert room(counter).submitting.form.draft() == {}


def test_she_counts_against_the_books_as_they_stand(qtbot: Any, ground: Any, estate: Estate) -> None:
    """A customer pays while she counts; she turns back to what she has counted."""
    on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F7")
    form = room(counter).submitting
    counter.type("2")
    assert form.difference.text() == "The drawer agrees with the books."
    estate.pay(FLAT, "100")
    counter.tab.refresh()
    assert form.difference.text() == "Short by 100.00"
    estate.pay(FLAT, "100")
    form.form.set_values({"cash 10000": 3})
    assert form.difference.text() == "The drawer agrees with the books."
    counter.press("Ctrl+S")
    assert form.difference.text() == "Short by 100.00"
    assert form.form.field("reason").refusal() == "What was counted differs from the books. Type the reason."


def test_the_next_one_confirms_with_their_own_password(qtbot: Any, ground: Any, now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    LogDesk(ground).write(NewEntry("repair", "3-1-502 漏水", follows_up=True))
    hand_over(ground)
    counter = at(qtbot, ground, Role.CASHIER)
    assert counter.due() == (1, False)
    counter.press("F7")
    assert [item["number"] for item in room(counter).page.items.rows.rows] == ["ZB20261121-0001/1"]
    form = room(counter).answering
    counter.press("Return", "Return", "Return", "Return", "Return", "Return")
    counter.type("wrong")
    counter.press("Return")
    assert "not right" in form.form.refusal()
    form.form.set_values({"password": people.PASSWORD})
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "JB20261121-0001 is taken over."
    assert form.form.field("password").input.value() == ""
    assert counter.due() == (0, False)
    counter.press("F3", "Return")
    assert line(counter)["operator"] == "林晓"


def test_a_dispute_is_seen_where_the_shift_is(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    hand_over(ground)
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    counter.press("F7")
    form = room(counter).answering
    form.form.set_values(
        {"words keys": "P-003 不在柜中", "name": people.OPERATORS[Role.CASHIER], "password": people.PASSWORD}
    )
    assert form.yes.text().startswith("Dispute it")
    counter.tab.keep_drafts()
    counter.press("Escape", "F7")
    assert form.form.draft() == {"words keys": "P-003 不在柜中", "name": people.OPERATORS[Role.CASHIER]}
    form.form.set_values({"password": people.PASSWORD})
    counter.press("F10")
    assert counter.window.papers == [("printed", "handover", 1)]
    line(counter)
    assert room(counter).card.banner.text() == "Keys and loans: P-003 不在柜中"


def test_over_a_shift_that_was_left_a_reason_is_asked_for(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F3")
    form = room(counter).opening
    assert "许诺 has not handed ZB20261121-0001 over" in form.before.text()
    counter.press("Ctrl+S")
    assert "type why you open over it" in form.form.refusal()
    form.form.set_values({"reason": "家中急事先走"})
    counter.press("Ctrl+S")
    assert line(counter)["operator"] == "林晓"
    room(counter).table.select_identity(1)
    assert "submitted by another: 家中急事先走" in room(counter).card.banner.text()


def test_a_supervisor_hands_over_for_whoever_left(qtbot: Any, ground: Any, now: Now) -> None:
    ground.counter = "2 号"
    on_duty(ground, Role.RECEPTIONIST)
    ground.counter = ""
    assert not at(qtbot, ground, Role.SUPERVISOR).tab.furnished("shift").next.isVisible()
    now.go_on(hours=8)
    assert not at(qtbot, ground, Role.CASHIER).tab.furnished("shift").next.isVisible()
    counter = at(qtbot, ground, Role.SUPERVISOR)
    assert room(counter).next.text().startswith("Hand over for them")
    counter.press("F7", "Return")
    assert "Fill in" in room(counter).leaving.form.refusal()
    counter.type("急病送医")
    counter.press("Return")
    assert counter.window.told[-1] == "JB20261121-0001 is handed over."
    assert "submitted by another: 急病送医" in room(counter).card.banner.text()


def test_what_waits_is_taken_over_on_the_way_to_ones_own_shift(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    hand_over(ground)
    counter = at(qtbot, ground, Role.CASHIER)
    counter.press("F3", "F7")
    counter.press("Return", "Return", "Return", "Return", "Return", "Return")
    counter.type(people.PASSWORD)
    counter.press("Return", "Return")
    assert counter.window.told[-2:] == ["JB20261121-0001 is taken over.", "ZB20261121-0002: 早班 is open."]
    assert line(counter)["operator"] == "林晓"


def test_her_own_shift_is_at_hand_though_another_counter_opened_later(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    ground.counter = "2 号"
    on_duty(ground, Role.SUPERVISOR)
    ground.counter = ""
    counter = at(qtbot, ground, Role.RECEPTIONIST)
    counter.tab.begin()
    counter.press("F7", "Ctrl+S")
    assert counter.window.told[-1] == "JB20261121-0001 is handed over. The next one takes it over with F7."


def test_what_is_handed_over_is_looked_at_with_f2_and_found_by_its_number(qtbot: Any, ground: Any) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    hand_over(ground)
    counter = at(qtbot, ground, Role.SUPERVISOR)
    counter.press("F2")
    assert room(counter).pages.currentWidget() is room(counter).page
    counter.press("F9")
    assert counter.window.papers == [("shown", "handover", 1)]
    counter.press("Escape")
    room(counter).text.set_value("nothing so")
    room(counter)._bar.tell()
    assert room(counter).table.current_row() is None
    counter.tab.show_record("handover", 1)
    assert room(counter).table.current_row()["id"] == 1


def test_the_list_is_saved(qtbot: Any, ground: Any, tmp_path: Any) -> None:
    on_duty(ground, Role.SUPERVISOR)
    counter = at(qtbot, ground, Role.SUPERVISOR)
    counter.window.file = str(tmp_path / "shifts.csv")
    room(counter).since.set_value(date(2026, 11, 1))
    room(counter).state.set_value("open")
    counter.press("Ctrl+E")
    assert "周明" in (tmp_path / "shifts.csv").read_text("utf-8-sig")


def test_the_supervisor_reads_and_files_one_after_the_other(qtbot: Any, ground: Any, now: Now) -> None:
    for role, text in ((Role.RECEPTIONIST, "消防演练"), (Role.CASHIER, "电梯停运")):
        on_duty(ground, role, reason="无人接班")
        LogDesk(ground).write(NewEntry("event", text))
        hand_over(ground)
        now.go_on(days=2)
    counter = at(qtbot, ground, Role.SUPERVISOR)
    assert counter.due() == (3, True)
    counter.tab.open_room("review")
    review = counter.tab.furnished("review")
    counter.tab.refresh()
    assert [each["text"] for each in review.log.rows.rows if each["n"]] == ["消防演练"]
    counter.press("Ctrl+S")
    assert "say what came of it" in review.form.refusal()
    review.words.set_value("已口头提醒")
    review.table.select(1)
    review.table.select(0)
    assert review.words.value() == "已口头提醒"
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "ZB20261121-0001 is reviewed and filed."
    assert [each["text"] for each in review.log.rows.rows if each["n"]] == ["电梯停运"]
    counter.press("F9", "F2")
    assert counter.window.papers == [("shown", "duty_log", 2), ("shown", "handover", 2)]
    review.words.set_value("同上")
    counter.press("Ctrl+S")
    assert review.table.current_row() is None
    assert counter.due() == (0, False)
