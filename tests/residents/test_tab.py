"""The residents tab: its list, its forms and what they refuse, its keys."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.core.operators import Role
from frontdesk.core.words import Speaker
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.headings import headings
from frontdesk.residents.papers import residents_book
from frontdesk.widgets import looks
from frontdesk.widgets.card import Words
from tests import people
from tests.residents.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground)


def codes(counter):
    return [row["code"] for row in counter.tab.table.rows.rows]


def test_the_empty_list_says_which_keys_begin(qtbot, ground):
    counter = Counter(qtbot, ground)
    assert "Ctrl+I" in counter.tab.table._empty
    assert "F3" in counter.tab.table._empty


def test_typing_narrows_the_list_and_esc_shows_all_again(counter):
    counter.type("czy")
    assert codes(counter) == ["3-1-502", "B1-36"]
    counter.tab.kind.set_value("parking")
    assert codes(counter) == ["B1-36"]
    counter.tab.back()
    assert len(codes(counter)) == 5
    counter.type("nobody is called so")
    assert "Esc" in counter.tab.table._empty


def test_on_a_low_and_narrow_screen_the_filters_leave_room_for_units(counter):
    counter.tab.resize(911, 388)  # what 1366 × 768 at 150 % leaves a desk
    counter.tab.layout().activate()
    assert counter.tab.table.viewport().height() >= 3 * looks.ROW


def test_the_register_of_the_units_that_are_listed_is_saved(counter, tmp_path):
    counter.window.file = str(tmp_path / "list.csv")
    counter.type("czy")
    counter.tab.table.sort_by("code", True)
    counter.tab.export()
    rows = (tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert [row.split(",")[0] for row in rows] == ["B1-36", "3-1-502"]
    assert counter.window.told == ["Written: list.csv, rows: 2."]


def test_units_are_sorted_by_keyboard_and_stay_where_they_were_dragged(counter):
    counter.press("Return", "Ctrl+Shift+Down")
    assert codes(counter) == ["B1-36", "3-2-101", "3-1-502", "3-1-501", "1-101"]
    counter.press("Ctrl+Shift+Right")
    assert [row["kind"] for row in counter.tab.table.rows.rows] == ["shop", "parking", "flat", "flat", "flat"]
    counter.tab.table.heads.arranged.emit({"order": ["status"], "widths": {}})
    assert counter.window.keeps == {"units": {"order": ["status"], "widths": {}}}


def test_a_refusal_stands_beside_its_field_and_nothing_is_saved(counter):
    counter.press("F3", "Ctrl+S")
    assert counter.form().field("code").refusal()
    counter.type("502")
    counter.press("Ctrl+S")
    assert "3-1-502" in counter.form().field("code").refusal()
    QApplication.focusWidget().clear()
    counter.type("3-1-502")
    counter.press("Ctrl+S")
    assert "3-1-502" in counter.form().field("code").refusal()
    assert len(list(counter.desk.units())) == 5


def test_enter_walks_and_the_last_enter_saves(counter, estate):
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("Ctrl+G")
    counter.type("苏A12345")
    counter.press("Return", "Return", "Return")
    assert counter.tab._entry is None
    assert counter.desk.unit_file(estate.units[people.FLAT]).vehicles[0].plate == "苏A12345"


def test_odd_numbers_are_warned_of_and_saved(counter, estate):
    unit = estate.units[people.UNSOLD]
    counter.tab.show_unit(unit)
    counter.press("F7")
    counter.fill("单小明", "1390000112")
    counter.press("Return")
    assert counter.form().field("phones").layout().itemAt(2).widget().text()
    counter.press("Ctrl+S")
    assert counter.desk.unit_file(unit).residents[0].phones == ("1390000112",)


def test_what_looks_odd_is_shown_before_it_is_saved_straight_from_its_field(counter, estate):
    unit = estate.units[people.UNSOLD]
    counter.tab.show_unit(unit)
    counter.press("F7")
    counter.fill("单小明", "1390000112")
    counter.press("Ctrl+S")
    assert counter.form().field("phones").layout().itemAt(2).widget().text()
    assert counter.desk.unit_file(unit).residents == []
    counter.press("Ctrl+S")
    assert counter.desk.unit_file(unit).residents[0].phones == ("1390000112",)


def test_the_role_is_owner_only_where_a_share_is_asked(counter, estate):
    counter.tab.show_unit(estate.units[people.UNSOLD])
    counter.press("F7")
    form = counter.form()
    assert form.field("role").input.value() == "owner"
    assert not form.field("share").isHidden()
    form.field("role").input.set_value("family")
    assert form.field("share").isHidden()


def test_payment_is_taken_at_the_till(counter, estate):
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("F8")
    assert counter.window.accounts == [estate.units[people.FLAT]]


def test_a_person_or_plate_that_was_found_opens_the_unit(counter, estate):
    flat = counter.desk.unit_file(estate.units[people.FLAT])
    vehicle = counter.desk.add_vehicle(estate.units[people.SHOP], "苏A12345")
    counter.tab.show_record("vehicle", vehicle)
    assert counter.tab.unit_id() == estate.units[people.SHOP]
    counter.tab.show_record("person", flat.residents[0].person.id)
    assert counter.tab.unit_id() == flat.unit.id


def test_who_left_is_folded_away_until_asked_for(counter, estate):
    unit = estate.units[people.FLAT]
    counter.desk.transfer_title(unit, [PersonFields("欧阳静")], date(2026, 11, 1), "sale")
    counter.tab.show_unit(unit)
    left = [words for words in counter.tab.findChildren(Words) if words.text().startswith("陈志远 · ")]
    assert [words.isVisible() for words in left] == [False]
    counter.press("Ctrl+H")
    assert [words.isVisible() for words in left] == [True]


def test_a_unit_beyond_the_filter_is_shown_and_the_list_can_be_used_again(counter, estate):
    counter.type("3-1-501")
    counter.press("Return")
    counter.tab.show_unit(estate.units[people.SHOP])
    assert counter.tab.unit_id() == estate.units[people.SHOP]
    counter.tab.table.select(0)
    assert counter.tab.unit_id() == estate.units[people.SMALL]


def test_a_refresh_does_not_close_a_form(counter, estate):
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("F2")
    counter.tab.refresh()
    assert counter.tab._entry is not None


def test_an_administrator_only_looks(qtbot, estate, signed_in):
    signed_in(Role.ADMINISTRATOR)
    counter = Counter(qtbot, estate.ground)
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("F2", "F3", "F7", "F8", "Ctrl+E", "Ctrl+I")
    assert counter.tab._entry is None
    assert counter.window.accounts == []


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_register_we_write_is_headed_as_it_is_read(language):
    say = Speaker(language)
    read = dict(headings(say))
    assert {column.key: column.title for column in residents_book([], say).columns}.items() <= read.items()
