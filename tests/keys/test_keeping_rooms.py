"""Custody, stock-takes and lost keys at the counter, worked by keyboard."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import KeyKind, LossAnswer
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.keys.tab import KeysTab
from frontdesk.shell.checking import checks
from frontdesk.widgets.hits import Hit
from tests.counter import RoomsCounter
from tests.people import FLAT, SHOP

KEYS = (
    NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A-3"),
    NewKey("G-01", KeyKind.PUBLIC, "东门", hook="A-2"),
    NewKey("G-02", KeyKind.PUBLIC, "西门", hook="A-1"),
)


@pytest.fixture
def sit_down(qtbot, estate, now):
    cabinet = Cabinet(estate.ground)
    for key in KEYS:
        cabinet.add(key)
    now.go_on(minutes=5)

    def seated(role=Role.RECEPTIONIST):
        return RoomsCounter(qtbot, estate.ground, lambda office: office.keys, KeysTab, role)

    yield seated
    assert {check.name: check.detail for check in checks(estate.ground) if not check.ok} == {}


def entered(counter, name):
    """The room of this name, entered by its key."""
    counter.press(f"Ctrl+{counter.tab.places[name] + 1}")
    return counter.tab.room()


def line(room):
    return room.table.current_row()


def test_a_key_is_taken_into_custody_and_its_form_printed(sit_down, estate):
    counter = sit_down()
    room = entered(counter, "custody")
    counter.press("F3")
    room.panel.form.set_values({"unit": Hit(estate.units[FLAT], FLAT)})
    room.panel.form.field("tag").content.setFocus()
    assert room.panel.form.field("given_by").input.value() == "陈志远"  # the owner, unless somebody else is typed
    for text in ("T-014", "2", "", "B-01", "", "13900001122", "装修"):
        if text:
            counter.type(text)
        counter.press("Return")
    counter.press("F10")
    assert room.panel is None
    assert (line(room)["tag"], line(room)["copies"], line(room)["opens"]) == ("T-014", 2, FLAT)
    assert counter.window.papers == [("printed", "key_custody", 1)]


def test_who_leaves_a_key_under_the_tag_of_another_is_told_beside_the_field(sit_down, estate):
    counter = sit_down()
    room = entered(counter, "custody")
    counter.press("F3")
    told = {"unit": Hit(estate.units[FLAT], FLAT), "tag": "G-01", "given_by": "陈志远", "purpose": "装修"}
    room.panel.form.set_values(told)
    counter.press("Ctrl+S")
    assert "G-01" in room.panel.form.field("tag").refusal()


def test_a_half_filled_form_is_there_again(sit_down):
    counter = sit_down()
    room = entered(counter, "custody")
    counter.press("F3")
    room.panel.form.set_values({"given_by": "陈志远"})
    counter.press("Escape", "F3")
    assert room.panel.form.draft()["given_by"] == "陈志远"
    assert room.panel.recalled()


def test_a_key_is_handed_back_to_who_left_it(sit_down, estate):
    CustodyDesk(estate.ground).take(Left(estate.units[FLAT], "T-014", "陈志远", "装修"))
    counter = sit_down()
    room = entered(counter, "custody")
    counter.press("F7")
    assert room.panel.form.values() == {"taken_by": "陈志远"}
    counter.press("Return")
    assert line(room)["state"] == "ended"
    assert room.give.isHidden()


def test_one_key_is_missing_and_reported_as_lost(sit_down, estate):
    counter = sit_down()
    room = entered(counter, "stocktake")
    counter.press("F3")
    for code in ("g-02", "P-031-1", "P-031-2"):
        counter.type(code)
        counter.press("Return")
    assert room.take_card.progress.value("Left to see") == "1"
    counter.press("F8")
    counter.confirm()
    assert (line(room)["code"], line(room)["finding"]) == ("G-01", "missing")
    assert counter.due() == (1, False)
    counter.press("F7")
    room.panel.form.set_values({"remark": "挂钩空着"})
    counter.press("Return")
    assert counter.due()[0] == 1  # the loss itself is to be dealt with now
    room = entered(counter, "losses")
    assert (line(room)["code"], line(room)["words"]) == ("G-01", "挂钩空着")


def test_a_tag_that_nobody_knows_is_said_beneath_its_field(sit_down):
    counter = sit_down()
    room = entered(counter, "stocktake")
    counter.press("F3")
    counter.type("X-99")
    counter.press("Return")
    assert "X-99" in room.take_card.code_field.refusal()
    counter.type("G-01")
    counter.press("Return")
    assert room.take_card.code_field.refusal() == ""
    assert "G-01" in room.take_card.last.text()


def test_scanned_tags_count_while_a_stock_take_is_under_way(sit_down):
    counter = sit_down()
    room = entered(counter, "stocktake")
    assert not room.scanned("G-01")
    counter.press("F3")
    room.take_card.hook.set_value("A-1")
    assert counter.tab.scanned("G-01")
    assert room.scanned("JY20261121-0001") is False
    assert (line(room)["code"], line(room)["finding"]) == ("G-01", "wrong_hook")


def test_keys_are_ticked_in_the_list(sit_down):
    counter = sit_down()
    room = entered(counter, "stocktake")
    counter.press("F3")
    room.table.setFocus()
    room.table.selectAll()
    counter.press("F7")
    assert room.take_card.progress.value("Seen") == "4"
    room.table.select(0)
    counter.press("Return")
    assert room.take_card.progress.value("Seen") == "3"


def test_a_stock_take_is_called_off_with_a_reason(sit_down):
    counter = sit_down()
    room = entered(counter, "stocktake")
    counter.press("F3", "Shift+F8")
    counter.question().form.set_values({"reason": "临时停电"})
    counter.confirm()
    assert room.take_card.state.text() == "Called off"
    assert not room.begin_button.isHidden()


def test_several_that_were_there_after_all_are_settled_together(sit_down, estate):
    desk = StockTakeDesk(estate.ground)
    take = desk.begin()
    desk.see(take.id, "G-01")
    desk.finish(take.id)
    counter = sit_down()
    room = entered(counter, "stocktake")
    room.table.selectAll()
    counter.press("F8")
    assert counter.due() == (0, False)
    assert [row["settled"] for row in room.table.rows.rows] == ["found", "", "found", "found"]


def test_what_was_found_earlier_can_be_looked_at(sit_down, estate, now):
    desk = StockTakeDesk(estate.ground)
    first = desk.begin()
    desk.see(first.id, "G-01")
    desk.finish(first.id)
    now.set_day(date(2026, 11, 25))
    second = desk.begin()
    desk.tick(second.id, [row["id"] for row in desk.listing()])
    desk.finish(second.id)
    counter = sit_down()
    room = entered(counter, "stocktake")
    assert room.take_card.title.text() == second.number
    counter.tab.show_record("stock_take", first.id)
    assert room.take_card.title.text() == first.number
    assert room.take_card.progress.value("To be settled") == "3"
    counter.press("F9")
    assert counter.window.papers == [("shown", "stock_take", first.id)]


def test_a_loss_is_reported_with_a_scan(sit_down, estate):
    counter = sit_down()
    room = entered(counter, "losses")
    counter.press("F3")
    assert counter.tab.scanned("P-031-2")
    room.panel.form.field("reported_by").content.setFocus()
    counter.type("赵工")
    counter.press("Return")
    room.panel.form.set_values({"words": "掉进电梯井"})
    counter.press("F10")
    assert (line(room)["code"], line(room)["state"]) == ("P-031-2", "open")
    assert counter.window.papers == [("printed", "key_loss", 1)]


def test_a_receptionist_notes_that_it_was_found_and_a_supervisor_that_the_lock_was_changed(sit_down, estate):
    cabinet, losses = Cabinet(estate.ground), LossDesk(estate.ground)
    for code in ("G-01", "P-031-1"):
        losses.report(cabinet.copy_named(code), "赵工", "找不到")
    counter = sit_down()
    room = entered(counter, "losses")
    room.text.set_value("G-01")
    room.list_records()
    counter.press("F7")
    assert room.panel.form.field("answer").content.count() == 1
    counter.press("Ctrl+S")
    assert line(room)["answer"] == LossAnswer.FOUND
    counter.tab.close()
    counter = sit_down(Role.SUPERVISOR)
    room = entered(counter, "losses")
    counter.press("F7")
    room.panel.form.set_values({"answer": LossAnswer.LOCK_CHANGED, "copies": 3})
    counter.press("Ctrl+S")
    assert room.table.rows.rows[0]["answer"] == LossAnswer.LOCK_CHANGED
    assert len(cabinet.bearing("P-031")) == 3


def test_every_room_says_how_it_is_worked_and_saves_its_list(sit_down, tmp_path):
    counter = sit_down(Role.MANAGER)
    for name in ("custody", "stocktake", "losses"):
        room = entered(counter, name)
        assert "F3" in room.help_text()
        counter.window.file = str(tmp_path / f"{name}.csv")
        counter.press("Ctrl+E")
        assert (tmp_path / f"{name}.csv").is_file()


def test_lists_are_narrowed_by_building_and_days(sit_down, estate, now, tmp_path):
    CustodyDesk(estate.ground).take(Left(estate.units[FLAT], "T-014", "陈志远", "装修"))
    now.go_on(days=1)
    CustodyDesk(estate.ground).take(Left(estate.units[SHOP], "T-015", "单雪", "送货"))
    counter = sit_down(Role.MANAGER)
    room = entered(counter, "custody")
    room._further["since"].set_value(date(2026, 11, 22))
    room.list_records()
    assert [row["tag"] for row in room.table.rows.rows] == ["T-015"]
    counter.window.file = str(tmp_path / "custody.csv")
    counter.press("Ctrl+E")
    room.back()
    assert "T-014" not in (tmp_path / "custody.csv").read_text(encoding="utf-8-sig")
    assert [row["tag"] for row in room.table.rows.rows] == ["T-015", "T-014"]
    room.building.setCurrentIndex(room.building.findText("Building 3"))
    room.list_records()
    assert [row["tag"] for row in room.table.rows.rows] == ["T-014"]
