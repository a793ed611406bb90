"""The room of the meters, by keyboard alone: what is typed, what is flagged, what stays over a crash."""

from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.fees.tab.doors import DOORS
from frontdesk.fees.tab.meters_sheet import state
from frontdesk.fees.tab.meters_typed import KeptText, unpacked
from frontdesk.widgets.rooms import key_of
from tests import people
from tests.fees.host import Counter
from tests.fees.waterworks import NOVEMBER, OCTOBER, waterworks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def water(estate):
    return waterworks(estate)


def counter_of(qtbot, ground, role=Role.MANAGER):
    counter = Counter(qtbot, ground, role)
    counter.tab.choose(counter.tab.places["meters"])
    return counter


@pytest.fixture
def counter(qtbot, water):
    return counter_of(qtbot, water.ground)


def room_of(counter):
    return counter.tab.room()


def enter(counter, *values):
    """Type values, with Enter after each, into whatever has the keyboard."""
    for value in values:
        QTest.keyClicks(QApplication.focusWidget(), value)
        counter.press("Return")


def rows(counter):
    return {row.standing.unit: row for row in room_of(counter).sheet.rows.rows}


def states(counter):
    return {unit: state(row) for unit, row in rows(counter).items()}


def test_every_room_has_a_key_of_its_own():
    assert len({key_of(place) for place in range(len(DOORS))}) == len(DOORS)


def test_enter_walks_from_meter_to_meter_and_ctrl_s_stores_them_all(counter, water):
    enter(counter, "110", "", "120")
    assert counter.window.told[-1].startswith("That was the last meter")
    assert states(counter)[people.SHOP] == ("accent", "Typed")
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "Readings stored: 2"
    told = [water.row(code).told for code in (people.SHOP, people.SMALL, people.FLAT)]
    assert [each and each.value for each in told] == [11000, None, 12000]
    assert states(counter)[people.FLAT] == ("good", "Stored")
    assert room_of(counter).sheet.current_row().standing.unit == people.FLAT


def test_what_runs_through_is_seen_while_it_is_typed(counter):
    QTest.keyClicks(QApplication.focusWidget(), "11")
    assert states(counter)[people.SHOP] == ("late", "Below the last")
    QTest.keyClicks(QApplication.focusWidget(), "0.5")
    row = rows(counter)[people.SHOP]
    assert (row.use, state(row)[1]) == (1050, "Typed")


def test_shift_enter_and_the_arrows_walk_back(counter):
    enter(counter, "110", "111")
    counter.press("Shift+Return", "Up")
    assert room_of(counter).sheet.current_row().standing.unit == people.SHOP
    assert QApplication.focusWidget().text() == "110"
    enter(counter, "115")
    assert rows(counter)[people.SHOP].text == "115"


def test_a_value_below_the_last_holds_the_cell_until_it_is_right(counter, water):
    enter(counter, "99")
    room = room_of(counter)
    assert room.sheet.current_row().standing.unit == people.SHOP
    assert room.card.banner.text().startswith("Below the last reading, 100")
    counter.press("Down", "Ctrl+S")
    assert room.sheet.current_row().standing.unit == people.SHOP
    assert "Below the last" in counter.window.refused[-1]
    counter.press("Esc", "Ctrl+S")
    assert water.row(people.SHOP).told is None and len(counter.window.refused) == 1


def test_f7_marks_that_the_meter_rolled_over(counter, water):
    water.read(people.SHOP, "99980", OCTOBER, date(2026, 10, 31))
    room_of(counter).refresh()
    QTest.keyClicks(QApplication.focusWidget(), "12")
    assert states(counter)[people.SHOP] == ("late", "Below the last")
    counter.press("F7")
    row = rows(counter)[people.SHOP]
    assert (row.use, state(row)) == (3200, ("accent", "Rolled over"))
    counter.press("Return", "Ctrl+S")
    assert water.row(people.SHOP).told.kind == "rolled"


def test_ten_times_the_usual_needs_a_second_enter(counter, water):
    water.run_on(people.SHOP, 8)
    room_of(counter).refresh()
    enter(counter, "300")
    row = rows(counter)[people.SHOP]
    assert (state(row), room_of(counter).sheet.current_row()) == (("soon", "12 × the usual"), row)
    counter.press("Ctrl+S")
    assert "still to be confirmed" in counter.window.refused[-1]
    counter.press("Return")
    assert state(row) == ("accent", "12 × the usual")
    assert room_of(counter).sheet.current_row().standing.unit == people.SMALL
    counter.press("Ctrl+S")
    assert water.row(people.SHOP).told.use == 12000


def test_what_is_no_reading_is_said_so(counter):
    enter(counter, "1o5")
    assert states(counter)[people.SHOP] == ("late", "No reading")
    counter.press("Esc")
    enter(counter, "123456")
    assert states(counter)[people.SHOP] == ("late", "Too many digits")


def test_what_is_typed_is_there_again_after_a_crash(qtbot, counter, water):
    enter(counter, "110")
    counter.tab.keep_drafts()
    again = counter_of(qtbot, water.ground)
    assert (rows(again)[people.SHOP].text, states(again)[people.SHOP][1]) == ("110", "Typed")
    again.press("Ctrl+S")
    third = counter_of(qtbot, water.ground)
    assert states(third)[people.SHOP] == ("good", "Stored")
    assert room_of(third).count.text() == "Read: 1 of 3"


def test_what_is_typed_for_another_month_is_kept_apart(counter):
    enter(counter, "110")
    room = room_of(counter)
    room.month.set_value("2026-10")
    room._bar.tell()
    assert rows(counter)[people.SHOP].text == ""
    room.month.set_value("2026-11")
    room._bar.tell()
    assert rows(counter)[people.SHOP].text == "110"


def test_what_is_typed_in_one_building_is_stored_from_another(counter, water):
    enter(counter, "110")
    room = room_of(counter)
    room.building.set_value(water.row(people.FLAT).building_id)
    room._bar.tell()
    assert list(rows(counter)) == [people.SMALL, people.FLAT]
    counter.press("Ctrl+S")
    assert water.row(people.SHOP).told.value == 11000


def test_what_others_do_meanwhile_leaves_the_cell_as_it_is(counter, water):
    counter.press("Down")
    QTest.keyClicks(QApplication.focusWidget(), "11")
    water.read(people.SHOP, "130")
    counter.tab.refresh()
    QTest.keyClicks(QApplication.focusWidget(), "5")
    assert (rows(counter)[people.SMALL].text, states(counter)[people.SHOP]) == ("115", ("good", "Stored"))


def test_over_night_the_day_goes_on_unless_something_is_typed(counter, now):
    room = room_of(counter)
    now.set_day(date(2026, 11, 22))
    room.refresh()
    assert room.day.value() == date(2026, 11, 22)
    enter(counter, "110")
    now.set_day(date(2026, 11, 23))
    room.refresh()
    assert room.day.value() == date(2026, 11, 22)


def test_what_can_not_be_stored_in_another_building_is_turned_to(counter, water):
    enter(counter, "1o5")
    room = room_of(counter)
    for text in ("1o5", "99"):
        room.building.set_value(None)
        room._bar.tell()
        counter.press("Ctrl+Home", "Esc")
        enter(counter, text)
        room.building.set_value(water.row(people.FLAT).building_id)
        room._bar.tell()
        counter.press("Ctrl+S")
        assert room.building.value() is None
        assert room.sheet.current_row().standing.unit == people.SHOP


def test_what_is_typed_for_a_meter_that_is_gone_goes_too(counter, water):
    enter(counter, "110")
    room = room_of(counter)
    room.building.set_value(water.row(people.FLAT).building_id)
    room._bar.tell()
    water.desk.withdraw(water.desk.meter(water.meters[people.SHOP]).readings[0]["id"], "装错")
    counter.press("Ctrl+S")
    assert "no longer there" in counter.window.refused[-1]
    assert list(rows(counter)) == [people.SMALL, people.FLAT]
    assert room.count.text() == "Read: 0 of 2"


def test_the_keys_of_a_long_list_work_in_the_cell_too(counter):
    room = room_of(counter)
    counter.press("Ctrl+End")
    assert room.sheet.current_row().standing.unit == people.FLAT
    counter.press("Ctrl+Home")
    assert room.sheet.current_row().standing.unit == people.SHOP
    counter.press("PgDown")
    assert room.sheet.current_row().standing.unit == people.FLAT
    assert room.sheet.cell.hasFocus()


def test_a_draft_is_read_as_it_was_written():
    for kept in (KeptText("1:2", True, False), KeptText("r", False, True), KeptText("5", True, True)):
        assert unpacked(kept.packed()) == kept


def test_what_another_counter_has_stored_is_not_typed_any_more(counter, water):
    enter(counter, "110")
    water.read(people.SHOP, "111")
    room_of(counter).refresh()
    assert states(counter)[people.SHOP] == ("good", "Stored")
    assert room_of(counter).count.text() == "Read: 1 of 3"


def test_a_day_on_which_it_was_read_already_is_seen_at_the_meter(counter, water):
    water.read(people.SHOP, "105", OCTOBER, date(2026, 11, 20))
    room = room_of(counter)
    room.day.set_value(date(2026, 11, 20))
    room._bar.tell()
    room.sheet.setFocus()
    enter(counter, "110")
    assert states(counter)[people.SHOP] == ("late", "Please check")
    assert "Choose a later day" in room.card.banner.text()


def test_f8_withdraws_what_is_stored_and_it_is_typed_anew(counter, water):
    enter(counter, "150")
    counter.press("Ctrl+S", "Up", "F8")
    counter.question()
    counter.type("看错")
    counter.press("Return")
    counter.tab.activateWindow()
    counter._qtbot.waitUntil(counter.tab.isActiveWindow)
    assert states(counter)[people.SHOP] == ("plain", "")
    enter(counter, "105")
    counter.press("Ctrl+S")
    assert water.row(people.SHOP).told.value == 10500


def test_f8_says_what_to_do_where_nothing_is_stored(counter, water):
    water.read(people.SHOP, "105", OCTOBER, date(2026, 10, 31))
    room_of(counter).refresh()
    counter.press("F8")
    assert "Nothing is stored for this month" in counter.window.refused[-1]


# Meters


def test_a_meter_is_put_up_by_keyboard(counter, water):
    counter.press("F3")
    counter.type(people.SPACE)
    counter.press("Return", "Return")
    counter.fill("W-36", "7.5")
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "The meter is put up."
    assert rows(counter)[people.SPACE].standing.last.value == 750


def test_a_meter_is_changed_by_keyboard(counter, water):
    counter.press("F2")
    counter.fill("130", "", "W-101B", "0")
    counter.press("Ctrl+S")
    assert counter.window.told[-1] == "The meter is changed."
    found = [row for row in water.desk.sheet(water.item, NOVEMBER) if row.unit == people.SHOP]
    assert [(row.number, row.told and row.told.use) for row in found] == [("W-101", 3000), ("W-101B", None)]


def test_a_refusal_stands_in_the_form(counter, water):
    counter.press("F2")
    counter.fill("99", "", "W-101B", "0")
    counter.press("Ctrl+S")
    form = room_of(counter).change_form.form
    assert form.field("last").refusal().startswith("Below the last reading")
    counter.press("Esc")
    assert room_of(counter).sheet.cell.hasFocus()


def test_a_meter_is_taken_down_by_keyboard(counter, water):
    counter.press("Ctrl+D")
    counter.fill("130")
    counter.press("Ctrl+S")
    assert states(counter)[people.SHOP] == ("good", "Taken down")


def test_a_meter_is_corrected_by_keyboard(counter, water):
    counter.press("Ctrl+G")
    assert QApplication.focusWidget().text() == "W-101"
    counter.press("Ctrl+A")
    counter.fill("W-101A", "", "40")
    counter.press("Ctrl+S")
    file = water.desk.meter(water.meters[people.SHOP])
    assert (file.number, file.multiplier, file.digits) == ("W-101A", 40000, 5)


def test_a_meter_that_is_found_is_turned_to(counter, water):
    counter.tab.show_record("meter", water.meters[people.FLAT])
    assert room_of(counter).sheet.current_row().standing.number == "W-502"
    assert room_of(counter).unit_id() == water.estate.units[people.FLAT]


def test_who_only_reads_meters_sees_no_acts_on_them(qtbot, water):
    counter = counter_of(qtbot, water.ground, Role.RECEPTIONIST)
    room = room_of(counter)
    assert [button.isVisible() for button in (room.change, room.take_down, room.add_meter, room.round)] == [False] * 4
    enter(counter, "110")
    counter.press("Ctrl+S")
    assert water.row(people.SHOP).told.value == 11000


def test_without_a_metered_item_the_room_says_where_to_add_one(qtbot, estate):
    counter = counter_of(qtbot, estate.ground)
    assert "Tariffs" in room_of(counter).sheet._empty
    counter.press("F3", "F9", "Ctrl+E", "Ctrl+S")
    assert counter.window.refused == []


# Lists and papers


def test_the_round_sheet_is_filled_in_and_taken_over(counter, water, tmp_path):
    counter.window.file = str(tmp_path / "round.xlsx")
    counter.press("F9")
    assert counter.window.told[-1] == "Saved. Rows: 3"
    book = load_workbook(counter.window.file)
    sheet = book.active
    head = next(row for row in sheet.iter_rows() if row[0].value == "房号")
    place = next(cell.column for cell in head if cell.value == "本期读数")
    sheet.cell(head[0].row + 1, place, "115")
    sheet.cell(head[0].row + 3, place, "99")
    book.save(counter.window.file)
    counter.press("Ctrl+I")
    panel = room_of(counter).carrying.panel()
    assert [pill.text() for pill in panel.pills] == ["New: 1", "To change: 0", "Left alone: 1", "Faulty rows: 1"]
    counter.press("Ctrl+S")
    assert water.row(people.SHOP).told.value == 11500
    counter.press("Ctrl+Z", "Esc")
    assert states(counter)[people.SHOP] == ("plain", "")
    assert room_of(counter).sheet.cell.hasFocus()


def test_a_list_without_a_month_is_of_the_month_that_is_seen(counter, water, tmp_path):
    book = Workbook()
    for row in (["表号", "读数"], ["W-502", 111]):
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    room = room_of(counter)
    room.month.set_value("2026-10")
    room._bar.tell()
    counter.window.file = str(tmp_path / "list.xlsx")
    counter.press("Ctrl+I", "Ctrl+S", "Esc")
    assert water.row(people.FLAT, OCTOBER).told.value == 11100
    counter.press("Ctrl+Shift+I")
    (line,) = room.carrying.panel().imports.rows.rows
    assert line["added"] == 1
    counter.press("Esc")


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".pdf"])
def test_the_readings_are_saved(counter, water, tmp_path, ending):
    water.read(people.FLAT, "110")
    counter.window.file = str(tmp_path / f"readings{ending}")
    counter.press("Ctrl+E")
    assert counter.window.told[-1] == "Saved. Rows: 1"
