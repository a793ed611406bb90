"""The loans and cabinet rooms, worked by keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.keys.tab import KeysTab
from tests import people
from tests.counter import RoomsCounter
from tests.people import FLAT, OPERATORS, PASSWORD, SMALL


class Counter(RoomsCounter):
    """The key desk, worked by keyboard."""

    tab: KeysTab

    def __init__(self, qtbot, ground, role=Role.RECEPTIONIST):
        super().__init__(qtbot, ground, lambda office: office.keys, KeysTab, role)

    def pick(self, tag):
        """Type a tag and take what is found."""
        QTest.keyClicks(QApplication.focusWidget(), tag)
        self.press("Return")

    def out(self):
        """The loans that are out, as the list shows them: (keys, borrower)."""
        return [(row["keys"], row["borrower"]) for row in self.tab.house.office.lending.loans(state="out")]

    def shown(self):
        """The fields of the open form that are shown."""
        return [key for key, _ in self.tab.loans.panel.form._shown()]

    def refused(self):
        return self.tab.room().panel.form.refusal()

    def value(self, key):
        return self.tab.room().panel.form.field(key).input.value()


@pytest.fixture
def estate_with_keys(estate):
    cabinet = Cabinet(estate.ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A12"))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    cabinet.add(NewKey("V-1", KeyKind.VACANT, "入户门", estate.units[SMALL]))
    cabinet.add(NewKey("V-2", KeyKind.VACANT, "入户门", estate.units[FLAT]))
    cabinet.add(NewKey("C-1", KeyKind.CUSTODY, "入户门", estate.units[FLAT]))
    return estate


@pytest.fixture
def counter(qtbot, estate_with_keys):
    return Counter(qtbot, estate_with_keys.ground)


def test_a_key_is_lent_by_keyboard_alone(counter):
    counter.press("F3")
    counter.pick("p-031")
    counter.press("Return")
    counter.fill("刘工", "13700001111", "G-17", "检修水泵")
    counter.press("Return", "Return", "Return", "Return")
    assert counter.out() == [("P-031-1", "刘工")]
    assert counter.tab.loans.panel is None
    assert counter.window.told == ["JY20261121-0001: the keys are lent."]
    assert counter.tab.loans.card.title.text() == "刘工"


def test_a_loan_typed_a_moment_ago_is_undone_from_the_quiet_line(counter):
    test_a_key_is_lent_by_keyboard_alone(counter)
    counter.window.undo()
    assert counter.out() == []


def test_who_was_here_before_is_filled_in_from_the_name(counter, lend):
    lend("G-1")
    counter.press("F3")
    counter.pick("P-031-2")
    counter.press("Return")
    counter.type("赵工")
    counter.press("Return")
    assert (counter.value("phone"), counter.value("staff_card")) == ("13700003344", "0032")


def test_f10_lends_and_prints_the_slip(counter):
    counter.press("F3")
    counter.pick("G-1")
    counter.press("Return")
    counter.fill("刘工", "13700001111", "", "检修")
    counter.tab.save_and_print()
    assert counter.window.papers == [("printed", "key_loan", 1)]
    counter.press("F9")
    counter.tab.print_paper()
    assert counter.window.papers[-1] == ("shown", "key_loan", 1)


def test_an_outsider_is_asked_for_the_escort_and_the_supervisors_password(counter):
    counter.press("F3")
    counter.pick("P-031-1")
    assert "escort" not in counter.shown()
    form = counter.tab.loans.panel.form
    form.set_values({"kind": "contractor", "name": "马强", "phone": "13600002222", "reason": "保养"})
    assert {"company", "id_number", "escort", "authority", "password"} <= set(counter.shown())
    counter.tab.save()
    assert "Fill in Escort." in counter.refused()
    form.set_values({"escort": "刘工", "authority": OPERATORS[Role.SUPERVISOR], "password": "wrong"})
    counter.tab.save()
    assert "not right" in counter.refused()
    form.set_values({"password": PASSWORD})
    counter.tab.save()
    assert counter.out() == [("P-031-1", "马强")]


def test_a_key_in_custody_asks_for_consent(counter):
    counter.press("F3")
    assert "consent" not in counter.shown()
    counter.pick("C-1")
    assert "consent" in counter.shown()


def test_a_tag_that_is_scanned_opens_what_is_due(counter, lend):
    assert counter.tab.scanned("G-1")
    assert counter.tab.loans.panel.keys.things()[0].code == "G-1"
    assert counter.tab.scanned("P-031-1")
    assert [copy.code for copy in counter.tab.loans.panel.keys.things()] == ["G-1", "P-031-1"]
    counter.press("Esc")
    lend("G-1")
    assert counter.tab.scanned("g-1")
    assert counter.value("copies") is not None
    counter.tab.save()
    assert counter.out() == []
    assert not counter.tab.scanned("X-99")


def test_of_a_tag_with_several_copies_the_one_that_can_be_meant_is_taken(counter, lend):
    assert counter.tab.scanned("P-031")
    assert [copy.code for copy in counter.tab.loans.panel.keys.things()] == ["P-031-1"]
    counter.press("Esc")
    lend("P-031-1")
    counter.tab.scanned("P-031")
    assert counter.tab.room() is counter.tab.furnished("cabinet")
    assert counter.tab.room().card.title.text() == "P-031"


def test_the_last_key_is_taken_out_of_the_form_again(counter):
    counter.press("F3")
    counter.pick("G-1")
    counter.press("Shift+Tab")
    counter.pick("P-031-2")
    counter.press("Shift+Tab", "Backspace")
    assert [copy.code for copy in counter.tab.loans.panel.keys.things()] == ["G-1"]


def test_a_half_typed_loan_is_there_again(counter):
    counter.press("F3")
    counter.pick("G-1")
    counter.press("Return")
    counter.type("刘工")
    counter.press("Esc")
    assert counter.tab.loans.panel is None
    counter.press("F3")
    assert (counter.value("name"), counter.tab.loans.panel.keys.things()[0].code) == ("刘工", "G-1")


def test_a_vacant_unit_is_looked_at_on_return(counter, lend, estate_with_keys):
    lend("V-1", "G-1")
    counter.tab.refresh()
    counter.press("F7")
    form = counter.tab.loans.panel.form
    assert [form.field(key).input.value() for key in ("things", "doors", "water", "power")] == ["In order"] * 4
    form.set_values({"water": "阀门滴水"})
    counter.tab.save()
    (_, flat) = counter.tab.house.office.lending.loan(1)["items"]
    assert (flat["code"], flat["things"], flat["water"]) == ("V-1", "ok", "阀门滴水")
    assert counter.window.told == ["Taken back: JY20261121-0001"]


def test_keys_of_several_vacant_units_come_back_one_after_the_other(counter, lend):
    lend("V-1", "V-2")
    counter.tab.refresh()
    counter.press("F7")
    counter.tab.save()
    assert "one after the other" in counter.refused()


def test_overdue_keys_rise_into_the_badge(counter, lend, now):
    before = counter.due()[0]
    lend("G-1")
    now.go_on(hours=10)
    count, late = counter.due()
    assert (count - before, late) == (1, True)
    counter.tab.refresh()
    assert counter.tab.loans.card.state.role() == "late"
    counter.press("F8")
    counter.tab.loans.panel.form.set_values({"due_back": now.now + timedelta(hours=2), "reason": "还在修"})
    counter.tab.save()
    assert counter.due()[0] == before


def test_another_desk_hands_on_who_wants_a_key(counter, estate_with_keys):
    numbers = []
    facts = {
        "unit_id": estate_with_keys.units[SMALL],
        "name": "张三",
        "phone": "13800002046",
        "text": "看房",
        "source": "ZX1",
    }
    counter.tab.take_over(facts, numbers.append)
    assert (counter.value("name"), counter.value("reason")) == ("张三", "看房")
    assert [copy.code for copy in counter.tab.loans.panel.keys.things()] == ["V-1"]
    counter.tab.save()
    assert numbers == ["JY20261121-0001"]
    told = counter.tab.house.office.lending.loan(1)
    assert (told["source"], told["unit"], told["borrower_kind"]) == ("ZX1", SMALL, "resident")


def test_a_loan_begun_for_another_desk_and_left_is_not_told_of_the_next_one(counter, estate_with_keys):
    numbers = []
    counter.tab.take_over({"unit_id": estate_with_keys.units[SMALL], "text": "看房"}, numbers.append)
    counter.press("Esc")
    test_a_key_is_lent_by_keyboard_alone(counter)
    assert numbers == []


def test_what_went_out_in_a_period_is_listed_and_saved(qtbot, estate_with_keys, lend, now, tmp_path):
    lend("G-1")
    now.go_on(days=3)
    lend("P-031-1")
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    loans = counter.tab.loans
    loans.since.setText("2026-11-22")
    loans.until.setText("2026-11-30")
    loans._bar.tell()
    assert [row["keys"] for row in loans.table.rows.rows] == ["P-031-1"]
    counter.window.file = str(tmp_path / "loans.csv")
    counter.tab.export()
    written = (tmp_path / "loans.csv").read_text(encoding="utf-8-sig")
    assert ("P-031-1" in written, "G-1" in written) == (True, False)
    loans.until.setText("2026-11-21")
    loans._bar.tell()
    counter.tab.export()
    assert counter.window.refused == ["The last day lies before the first."]


def test_keys_past_due_are_saved_with_room_for_what_came_of_the_call(qtbot, estate_with_keys, lend, now, tmp_path):
    lend("G-1")
    now.go_on(days=1)
    lend("P-031-1")
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.tab.loans.state.set_value("overdue")
    counter.window.file = str(tmp_path / "overdue.csv")
    counter.tab.export()
    written = (tmp_path / "overdue.csv").read_text(encoding="utf-8-sig")
    assert ("G-1" in written, "P-031-1" in written, "催还情况" in written) == (True, False, True)


def test_the_list_is_narrowed_and_widened_again(counter, lend):
    lend("G-1")
    LendingDesk(counter.ground).take_back([Back(Cabinet(counter.ground).copy_named("G-1"))])
    lend("P-031-1")
    counter.tab.refresh()
    loans = counter.tab.loans
    assert [row["keys"] for row in loans.table.rows.rows] == ["P-031-1"]
    counter.tab.show_record("key_loan", 1)
    assert loans.table.current_row()["number"] == "JY20261121-0001"
    assert len(loans.table.rows.rows) == 2
    counter.tab.back()
    assert len(loans.table.rows.rows) == 1
    loans.text.set_value("西门")
    loans._bar.tell()
    assert len(loans.table.rows.rows) == 0


def test_the_loans_of_a_key_and_of_a_unit(counter, lend, estate_with_keys):
    lend("G-1")
    lend("V-1")
    cabinet = Cabinet(counter.ground)
    counter.tab.loans.show_key(next(row["id"] for row in cabinet.listing(text="G-1")))
    assert [row["keys"] for row in counter.tab.loans.table.rows.rows] == ["G-1"]
    counter.tab.show_unit(estate_with_keys.units[SMALL])
    assert [row["keys"] for row in counter.tab.loans.table.rows.rows] == ["V-1"]


def test_a_supervisor_hangs_up_changes_copies_and_retires_a_key(qtbot, estate_with_keys):
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.press("Ctrl+2", "F3")
    counter.type("O-5")
    room = counter.tab.room()
    room.panel.form.set_values({"kind": KeyKind.OFFICE, "opens": "档案室", "hook": "b2"})
    counter.tab.save()
    assert counter.window.told == ["O-5 hangs in the cabinet."]
    assert room.card.title.text() == "O-5"
    counter.press("F2")
    room.panel.form.set_values({"hook": "B3"})
    counter.tab.save()
    assert room.card.facts.value("Hook") == "B3"
    room.more_button.click()
    room.panel.form.set_values({"copies": 2})
    counter.tab.save()
    assert room.table.current_row()["copies"] == 3
    room.retire_button.click()
    room.panel.form.set_values({"reason": "断了"})
    counter.tab.save()
    assert room.table.current_row()["copies"] == 2
    counter.press("F7")
    assert counter.tab.loans.panel.keys.things()[0].code == "O-5-2"


def test_what_is_refused_of_a_key_stands_beside_its_field(qtbot, estate_with_keys):
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.press("Ctrl+2", "F3")
    counter.type("G-1")
    room = counter.tab.room()
    room.panel.form.set_values({"opens": "东门"})
    counter.tab.save()
    assert counter.refused() == "Another key has the tag G-1."
    room.panel.form.set_values({"tag": "V-9", "kind": KeyKind.VACANT})
    counter.tab.save()
    assert counter.refused() == "Choose the unit that the key opens."


def test_keys_of_a_unit_are_handed_to_the_owner(counter, estate_with_keys):
    counter.press("Ctrl+2")
    room = counter.tab.room()
    room.show_unit(estate_with_keys.units[SMALL])
    counter.press("F8")
    assert counter.value("taken_by") == "张三"
    counter.tab.save()
    assert counter.window.papers == [("shown", "key_handover", 1)]
    assert not any(row["tag"] == "V-1" for row in Cabinet(counter.ground).listing())


def test_the_receptionist_keeps_no_keys(counter):
    counter.press("Ctrl+2")
    counter.tab.new()
    assert counter.tab.room().panel is None
    assert counter.window.refused == ["Your role may not do this. Ask a supervisor or the manager."]


def test_lists_are_saved(qtbot, estate_with_keys, lend, tmp_path):
    lend("G-1", "P-031-1")
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.window.file = str(tmp_path / "loans.csv")
    counter.press("Ctrl+E")
    assert "P-031-1" in (tmp_path / "loans.csv").read_text(encoding="utf-8-sig")
    counter.window.file = str(tmp_path / "keys.csv")
    counter.press("Ctrl+2", "Ctrl+E")
    assert counter.window.told[-1] == "Saved. Rows: 5"


def test_labels_with_the_codes_of_all_copies_are_saved(qtbot, estate_with_keys, tmp_path):
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.window.file = str(tmp_path / "labels.pdf")
    counter.press("Ctrl+2", "Ctrl+P")
    assert counter.window.told[-1] == "Labels: 6. Cut them out and put each into its tag."
    counter.tab.room().text.set_value("G-1")
    counter.tab.room()._bar.tell()
    counter.press("Ctrl+P")
    assert counter.window.told[-1] == "Labels: 1. Cut them out and put each into its tag."
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_rooms_stand_in_each_language(qtbot, estate_with_keys, lend, language):
    words.use(language)
    lend("V-1")
    counter = Counter(qtbot, estate_with_keys.ground, Role.SUPERVISOR)
    counter.press("F3", "Esc", "F7", "Esc", "Ctrl+2", "F3", "Esc")
    assert counter.tab.help_text()
    people.sign_in(estate_with_keys.ground, Role.MANAGER)


def test_another_desk_has_the_keys_of_its_case_taken_back_and_is_told(counter, estate_with_keys):
    desk, staff = LendingDesk(estate_with_keys.ground), Borrower(BorrowerKind.STAFF.value, "赵工", "13700003344")
    one, other = (Cabinet(estate_with_keys.ground).copy_named(code) for code in ("P-031-1", "P-031-2"))
    desk.lend([one], staff, "关水", source="XK20261121-0001")
    desk.lend([other], staff, "关水")
    told = []
    facts = {"unit_id": estate_with_keys.units[FLAT], "source": "XK20261121-0001", "back": True}
    counter.tab.take_over(facts, told.append)
    counter.press("Ctrl+S")
    assert [keys for keys, _ in counter.out()] == ["P-031-2"]
    assert told == ["JY20261121-0001"]
