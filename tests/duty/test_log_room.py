"""The log room, worked by keyboard: lines, whole entries, what is put right, added, followed up, taken along."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.tab import DutyTab
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from tests.counter import RoomsCounter
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SMALL, Estate, Now

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LEAK = NewEntry("facility", "地下车库漏水")


@pytest.fixture
def ground(estate: Estate) -> Any:
    set_up(estate.ground)
    return estate.ground


@pytest.fixture
def desk(ground: Any) -> LogDesk:
    """A receptionist whose early shift is open."""
    on_duty(ground, Role.RECEPTIONIST)
    return LogDesk(ground)


def at(qtbot: Any, ground: Any, role: Role = Role.RECEPTIONIST) -> RoomsCounter:
    """The room as an operator sees it."""
    counter = RoomsCounter(qtbot, ground, lambda office: office.duty, DutyTab, role)
    counter.tab.open_room("log")
    counter.tab.refresh()
    return counter


def room(counter: RoomsCounter) -> Any:
    return counter.tab.furnished("log")


def shown(counter: RoomsCounter) -> list[str]:
    """The texts of the lines of the shift that is shown, the earliest first."""
    table = room(counter).shift.table
    return [table.columns[3].text(line) for line in table.rows.rows[::-1]]


def test_a_line_is_typed_and_enter_writes_it(qtbot: Any, ground: Any, desk: LogDesk) -> None:
    counter = at(qtbot, ground)
    counter.type("电梯困人，已救出")
    counter.press("Return")
    assert counter.window.told[-1] == "ZB20261121-0001/1 is in the log."
    assert shown(counter)[-1] == "电梯困人，已救出"
    assert room(counter).card.title.text() == "ZB20261121-0001/1"
    counter.press("Return")
    assert len(desk.line_rows([1, 2])) == 1, "Enter twice writes once"
    counter.type("第二件事")
    counter.press("Return")
    assert shown(counter)[-1] == "第二件事"


def test_enter_writes_also_while_the_line_of_a_desk_is_chosen(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate, now: Now
) -> None:
    now.go_on(minutes=5)
    VisitDesk(ground).sign_in(VisitFields("钱七", Purpose.FAMILY, estate.units[FLAT]))
    counter = at(qtbot, ground)
    assert room(counter).document.isVisible()
    counter.type("电梯困人")
    counter.press("Return")
    assert shown(counter)[-1] == "电梯困人"
    assert counter.window.records == []


def test_without_a_shift_the_line_says_what_to_do_and_keeps_its_words(qtbot: Any, ground: Any) -> None:
    counter = at(qtbot, ground)
    counter.type("电梯困人")
    counter.press("Return")
    assert "Open a shift first" in room(counter).quick.refusal()
    assert room(counter).quick.text.value() == "电梯困人"
    counter.tab.keep_drafts()
    again = at(qtbot, ground)
    assert room(again).quick.text.value() == "电梯困人", "a lock or a crash costs no word"


def test_what_the_desks_did_stands_among_the_lines(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate, now: Now
) -> None:
    now.go_on(minutes=5)
    visit = VisitDesk(ground).sign_in(VisitFields("钱七", Purpose.FAMILY, estate.units[FLAT]))
    now.go_on(minutes=5)
    desk.write(LEAK)
    counter = at(qtbot, ground)
    assert shown(counter) == ["早班 ZB20261121-0001", f"Family and friends {visit.number}", "地下车库漏水"]
    assert room(counter).shift.tally.text() == "许诺 · 09:05–   Visitor signed in: 1"
    room(counter).shift.kind.set_value("done")
    room(counter).shift.table.select(0)
    room(counter).shift.table.setFocus()
    counter.press("Return")
    assert counter.window.records[-1] == ("visit", visit.id)
    room(counter).shift.kind.set_value("written")
    assert shown(counter) == ["地下车库漏水"]


def test_an_entry_in_full_is_walked_with_enter(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate, now: Now
) -> None:
    now.go_on(hours=1)
    counter = at(qtbot, ground)
    counter.type("与楼上因噪音争执")
    counter.press("F3")
    panel = room(counter).entry
    assert panel.form.field("text").input.value() == "与楼上因噪音争执", "what was typed goes along"
    panel.form.set_values({"category": "resident", "priority": "urgent"})
    panel.form.field("at").input.set_draft("09:30")
    panel.form.field("deadline").input.set_draft("18:00")
    counter.press("Ctrl+S")
    (line,) = desk.line_rows([1])
    assert (line["category"], line["priority"], line["late"], line["state"]) == ("resident", "urgent", True, "open")
    assert counter.window.told[-1] == "ZB20261121-0001/1 is in the log."
    assert room(counter).card.state.text() == "By 11-21 18:00"


def test_a_time_to_come_is_refused_beside_its_field(qtbot: Any, ground: Any, desk: LogDesk) -> None:
    counter = at(qtbot, ground)
    counter.press("F3")
    panel = room(counter).entry
    panel.form.set_values({"text": "巡查"})
    panel.form.field("at").input.set_draft("23:00")
    counter.press("Ctrl+S")
    assert "still to come" in panel.form.field("at").refusal()
    counter.press("Esc")
    counter.press("F3")
    assert room(counter).entry.recalled()
    assert room(counter).entry.form.field("text").input.value() == "巡查"


def test_a_line_is_put_right_by_another(qtbot: Any, ground: Any, desk: LogDesk) -> None:
    desk.write(LEAK)
    counter = at(qtbot, ground)
    room(counter).shift.table.select(0)
    counter.press("F2")
    form = room(counter).entry.form
    assert form.field("text").input.value() == LEAK.text
    counter.press("Ctrl+S")
    assert "Nothing is different" in form.field("text").refusal()
    form.set_values({"text": "一号楼门厅漏水"})
    counter.press("Ctrl+S")
    assert room(counter).card.banner.text() == "Puts no. 1 of this log right."
    room(counter).shift.table.select(1)
    assert room(counter).card.banner.text() == "Put right by no. 2 of this log."


def test_what_is_followed_up_is_done_with_words(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate, now: Now
) -> None:
    desk.write(NewEntry("facility", "地下车库漏水", deadline=now.now + timedelta(hours=1)))
    now.go_on(hours=2)
    counter = at(qtbot, ground)
    assert counter.due() == (1, True)
    room(counter).shift.table.select(0)
    assert room(counter).card.state.text() == "Past its time"
    counter.press("F7")
    room(counter).entry.form.set_values({"words": "维保单位已修复"})
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "ZB20261121-0001/1 is done."
    assert counter.due() == (0, False)
    (line,) = desk.line_rows([1])
    assert line["done_words"] == "维保单位已修复"


def test_after_the_handover_f8_adds_to_the_log(qtbot: Any, ground: Any, desk: LogDesk, now: Now) -> None:
    entry = desk.write(LEAK)
    hand_over(ground)
    now.go_on(minutes=5)
    counter = at(qtbot, ground)
    counter.press("F8")
    room(counter).entry.form.set_values({"text": "补充说明"})
    counter.press("Ctrl+S")
    assert [line["addendum"] for line in desk.line_rows([entry.id, entry.id + 1])] == [False, True]
    assert room(counter).card.banner.text() == "Added after the shift was handed over."


def test_an_enquiry_becomes_an_entry_and_its_caller_stays_with_it(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate
) -> None:
    asked = EnquiryDesk(ground).note(EnquiryFields(Channel.PHONE, "other", "楼道灯不亮", answer="今天处理"))
    counter = at(qtbot, ground)
    numbers: list[str] = []
    facts = {"unit_id": estate.units[FLAT], "name": "钱七", "phone": "13900000000", "text": "楼道灯不亮"}
    counter.tab.furnished("log").take_over(facts | {"source": asked.number}, numbers.append)
    counter.press("Ctrl+S")
    assert numbers == ["ZB20261121-0001/1"]
    (line,) = desk.line_rows([1])
    assert (line["unit"], line["source"], line["link"], line["record"]) == (FLAT, asked.number, "enquiry", asked.id)
    assert "钱七" not in line["text"] and "139" not in line["text"]


def test_what_was_half_typed_of_an_enquiry_is_still_there_when_it_is_handed_on_again(
    qtbot: Any, ground: Any, desk: LogDesk
) -> None:
    asked = EnquiryDesk(ground).note(EnquiryFields(Channel.PHONE, "other", "楼道灯不亮", answer="今天处理"))
    counter, facts = at(qtbot, ground), {"text": "楼道灯不亮", "source": asked.number}
    counter.tab.furnished("log").take_over(facts, lambda _: None)
    room(counter).entry.form.set_values({"text": "楼道灯不亮，已报工程部"})
    counter.press("Esc")
    counter.tab.furnished("log").take_over(facts, lambda _: None)
    assert room(counter).entry.form.values()["text"] == "楼道灯不亮，已报工程部"
    room(counter).entry._discard()
    assert room(counter).entry.form.values()["text"] == "楼道灯不亮"


def test_all_entries_are_narrowed_and_taken_along(
    qtbot: Any, ground: Any, desk: LogDesk, estate: Estate, tmp_path: Path
) -> None:
    desk.write(LEAK)
    desk.write(NewEntry("resident", "噪音", unit_id=estate.units[SMALL]))
    counter = at(qtbot, ground, Role.MANAGER)
    counter.press("Ctrl+PgDown")
    assert room(counter).bar.currentIndex() == 1
    room(counter).show_unit(estate.units[SMALL])
    qtbot.waitUntil(lambda: len(room(counter).table.rows.rows) == 1)
    assert room(counter).card.text.text() == "噪音"
    counter.window.file = str(tmp_path / "log.csv")
    counter.press("Ctrl+E")
    assert counter.window.told[-1] == "Saved. Rows: 1"


def test_logs_are_shown_and_those_of_a_month_saved(qtbot: Any, ground: Any, desk: LogDesk, tmp_path: Path) -> None:
    entry = desk.write(LEAK)
    counter = at(qtbot, ground, Role.MANAGER)
    room(counter).shift.table.select(0)
    counter.press("F9", "Shift+F9")
    counter.tab.save_and_print()
    day, shift = room(counter).line()["at"].date().toordinal(), entry.shift_id
    assert counter.window.papers == [
        ("shown", "duty_log", shift), ("shown", "duty_day", day), ("printed", "duty_log", shift),
    ]  # fmt: skip
    counter.press("Ctrl+P")
    form = room(counter).entry.form
    assert f"{form.field('since').input.value()}" == "2026-11-01"
    counter.window.file = str(tmp_path / "logs.pdf")
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "Saved. Shifts: 1"


def test_alt_and_the_arrows_turn_to_other_shifts(qtbot: Any, ground: Any, desk: LogDesk, now: Now) -> None:
    desk.write(LEAK)
    hand_over(ground)
    now.go_on(minutes=5)
    on_duty(ground, Role.CASHIER, reason="交班人已离岗")
    counter = at(qtbot, ground, Role.CASHIER)
    assert room(counter).shift.table.rows.rows[-1]["who"] == "林晓"
    counter.press("Alt+Left")
    assert "地下车库漏水" in shown(counter)
    counter.press("Alt+Left", "Alt+Right")
    assert "地下车库漏水" not in shown(counter)


def test_an_entry_that_was_found_is_shown_among_all(qtbot: Any, ground: Any, desk: LogDesk) -> None:
    first, second = desk.write(LEAK), desk.write(NewEntry("other", "另一件"))
    counter = at(qtbot, ground)
    counter.tab.show_record("duty_entry", first.id)
    qtbot.waitUntil(lambda: room(counter).line() is not None and room(counter).line()["id"] == first.id)
    assert second.id != first.id


def test_whoever_may_not_write_sees_the_log_without_the_line(qtbot: Any, ground: Any, desk: LogDesk) -> None:
    desk.write(LEAK)
    counter = at(qtbot, ground, Role.ADMINISTRATOR)
    assert not room(counter).typing.isVisible()
    assert not room(counter).new_first.isVisible()
    assert "地下车库漏水" in shown(counter)
    counter.tab.new()
    assert "may not do this" in counter.window.refused[-1]
