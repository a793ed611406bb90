"""Units and people at the counter, by keyboard: they come, change, go, and what was stays on file."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.operators import Role
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import OccupancyRole, Status
from frontdesk.residents.tab.unitfile import IdentityLine
from frontdesk.widgets.entrypanel import EntryPanel
from tests import people
from tests.residents.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate):
    return Counter(qtbot, estate.ground)


def names(residents):
    return [one.person.name for one in residents]


def test_a_unit_and_its_owner_are_added_by_keyboard(qtbot, ground):
    counter = Counter(qtbot, ground)
    counter.press("F3")
    counter.fill("8栋2单元1101", "", "98.50")
    counter.press("Ctrl+S")
    counter.press("F7")
    counter.fill("欧阳静", "139 0000 1188")
    counter.press("Ctrl+S")
    file = counter.desk.unit_file(counter.desk.unit_id("8-2-1101"))
    assert (file.unit.code, file.unit.gross_area, file.owners()) == ("8-2-1101", 9850, "欧阳静")
    assert file.residents[0].phones == ("13900001188",)
    assert counter.tab.unit_id() == file.unit.id
    assert counter.tab.table.current_row()["owner"] == "欧阳静"


def test_a_new_owner_takes_few_keys(counter):
    counter.press("3", "1", "5", "0", "1")
    counter.press("Return", "Ctrl+T")
    counter.type("周")
    counter.press("Ctrl+S")
    assert counter.keys == 9
    assert counter.desk.unit_file(counter.desk.unit_id("3-1-501")).owners() == "周"


def test_a_transfer_of_title_says_what_will_happen_and_keeps_what_was(counter, estate):
    unit = estate.units[people.FLAT]
    counter.desk.add_resident(unit, OccupancyRole.FAMILY, PersonFields("单小明"), since=date(2021, 3, 1))
    counter.desk.new_lease(unit, PersonFields("孙蔚"), date(2026, 1, 1), None)
    counter.tab.show_unit(unit)
    counter.press("Ctrl+T")
    counter.fill("欧阳静", "13900001188")
    told = counter.tab._entry._told.text()
    assert all(word in told for word in ("陈志远", "单小明", "2026-11-20", "欧阳静", "2026-11-21", "孙蔚"))
    counter.press("Ctrl+S")
    file = counter.desk.unit_file(unit)
    assert names(file.residents) == ["欧阳静", "孙蔚"]
    assert names(file.former) == ["陈志远", "单小明"]
    assert file.former[0].occupancy.until == date(2026, 11, 20)
    assert any("欧阳静" in past.text for past in file.history)


def test_a_new_lease_ends_the_old_one(counter, estate):
    unit = estate.units[people.FLAT]
    counter.desk.new_lease(unit, PersonFields("单小明"), date(2026, 1, 1), date(2026, 12, 31))
    counter.tab.show_unit(unit)
    counter.press("Ctrl+R")
    counter.type("孙蔚")
    assert "单小明" in counter.tab._entry._told.text()
    counter.press("Ctrl+S")
    file = counter.desk.unit_file(unit)
    assert names(file.residents) == ["陈志远", "孙蔚"]
    assert names(file.former) == ["单小明"]
    assert file.unit.status == Status.LET
    counter.press("Ctrl+D", "Return")
    assert counter.desk.unit_file(unit).unit.status == Status.VACANT


def test_an_identity_number_is_shown_for_a_while_and_that_is_noted(qtbot, counter, estate, monkeypatch):
    monkeypatch.setattr(IdentityLine, "SHOWS_MS", 30)
    counter.tab.show_unit(estate.units[people.FLAT])
    line = counter.tab.findChild(IdentityLine)
    assert people.CHEN.id_number not in line.words.text()
    counter.press("Ctrl+Shift+1")
    assert people.CHEN.id_number in line.words.text()
    qtbot.waitUntil(lambda: people.CHEN.id_number not in line.words.text())
    with estate.ground.database.reading() as session:
        looked = session.scalars(select(Audit).where(Audit.act == "identity_revealed")).all()
    assert [one.operator_id for one in looked] == [estate.ground.who().id]


def test_a_receptionist_may_not_transfer_a_title(qtbot, estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    counter = Counter(qtbot, estate.ground)
    counter.tab.show_unit(estate.units[people.FLAT])
    transfer = counter.tab.file.transfer
    assert not transfer.isEnabled()
    assert transfer.toolTip() not in ("", transfer.accessibleName())
    counter.press("Ctrl+T", "Ctrl+Shift+1")
    assert counter.tab._entry is None
    assert people.CHEN.id_number not in counter.tab.findChild(IdentityLine).words.text()
    counter.press("F7")
    assert counter.tab._entry is not None


def test_a_half_filled_form_is_there_again_after_a_crash(qtbot, counter, estate, monkeypatch):
    monkeypatch.setattr(EntryPanel, "KEEPS_MS", 20)
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("F7")
    counter.fill("单小明", "1390000")
    with qtbot.waitSignal(counter.tab._entry._keeping.timeout):
        pass
    again = Counter(qtbot, estate.ground)
    again.tab.show_unit(estate.units[people.FLAT])
    again.press("F7")
    assert again.tab._entry.recalled()
    assert again.form().field("name").input.value() == "单小明"
    again.press("Ctrl+S")
    again.press("F7")
    assert not again.tab._entry.recalled()


def test_a_form_is_left_with_esc_and_found_again(counter, estate):
    counter.tab.show_unit(estate.units[people.FLAT])
    counter.press("Ctrl+R")
    counter.type("孙蔚")
    counter.press("Esc")
    assert counter.tab._entry is None
    counter.press("Ctrl+R")
    assert counter.form().field("name").input.value() == "孙蔚"
    counter.press("Alt+Del")
    assert counter.form().field("name").input.value() == ""
    counter.press("Esc", "Ctrl+R")
    assert not counter.tab._entry.recalled()


def test_a_person_is_changed_and_the_number_stays(counter, estate):
    unit = estate.units[people.FLAT]
    counter.tab.show_unit(unit)
    counter.press("Ctrl+1")
    counter.form().field("phones").content.setFocus()
    QApplication.focusWidget().selectAll()
    counter.type("13900001188, 025-66668888转801")
    counter.press("Ctrl+S")
    chen = counter.desk.unit_file(unit).residents[0]
    assert chen.phones == ("13900001188", "02566668888-801")
    assert counter.desk.reveal_identity(chen.person.id) == people.CHEN.id_number


def test_a_vehicle_comes_and_goes(qtbot, counter, estate):
    unit = estate.units[people.FLAT]
    counter.tab.show_unit(unit)
    counter.press("Ctrl+G")
    counter.type("苏A·8K21F")
    counter.press("Ctrl+S")
    assert [vehicle.plate for vehicle in counter.desk.unit_file(unit).vehicles] == ["苏A8K21F"]
    counter.press("Ctrl+Shift+G")
    box = QApplication.activeModalWidget()
    assert "苏A8K21F" in box.sentence.text()
    box.yes.click()
    assert counter.desk.unit_file(unit).vehicles[0].until == date(2026, 11, 21)
