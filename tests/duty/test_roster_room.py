"""The roster's room, worked by keyboard: typing, filling in, swapping, papers, files."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core.calendar import days_number
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators, Role
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.duty.tab import DutyTab
from frontdesk.duty.tab.roster import Roster
from tests.counter import RoomsCounter
from tests.duty.counter import set_up

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 21)


class RosterCounter(RoomsCounter):
    """The roster's room."""

    def __init__(self, qtbot: Any, ground: Ground, role: Role = Role.MANAGER) -> None:
        super().__init__(qtbot, ground, lambda office: office.duty, DutyTab, role)
        self.enter()

    def enter(self) -> None:
        """Turn to the room."""
        assert self.tab.open_room("roster")
        self.tab.refresh()
        self.tab.begin()

    @property
    def room(self) -> Roster:
        """The room that is seen."""
        return self.tab.room()

    def keys_of(self, text: str) -> None:
        """Type letters and digits."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def compose(self, text: str) -> None:
        """Type Chinese through the input method."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    def choose(self, name: str, day: int) -> None:
        """Go to a cell."""
        self.room.grid.choose(self.cell(name, day))

    def cell(self, name: str, day: int) -> tuple[int, date]:
        """The cell of somebody and a day."""
        operator = next(each for each, known in self.room.sheet.operators if known == name)
        return operator, self.room.sheet.days[day - 1]

    def stands(self, name: str) -> str:
        """What stands in the row of somebody, day by day, `.` for a day off."""
        model = self.room.grid.cells
        at = [known for _, known in self.room.sheet.operators].index(name)
        return " ".join(text or "." for text in model.texts[at][1:-1])

    def stored(self) -> dict[tuple[int, date], tuple[int, ...]]:
        """What is stored of the month."""
        return dict(RosterDesk(self.ground).sheet(date(2026, 11, 1), date(2026, 11, 30)).cells)


@pytest.fixture
def counter(qtbot: Any, ground: Ground) -> RosterCounter:
    """The room with three shifts: 夜 1, 早 2, 中 3."""
    set_up(ground)
    return RosterCounter(qtbot, ground)


def test_the_cells_are_a_table_as_qt_wants_one(counter: RosterCounter, qtmodeltester: Any) -> None:
    qtmodeltester.check(counter.room.grid.cells)


def test_digits_and_signs_type_shifts_and_nothing_is_stored_before_ctrl_s(counter: RosterCounter) -> None:
    counter.choose("许诺", 1)
    counter.keys_of("2230")
    counter.compose("早夜")
    counter.keys_of("+")
    counter.compose("中")
    assert counter.stands("许诺").split()[:8] == ["早", "早", "中", ".", "早", "夜中", ".", "."]
    assert counter.stored() == {}
    counter.press("Ctrl+S")
    assert len(counter.stored()) == 5
    assert counter.window.told == ["Stored on the roster: 5"]
    assert not counter.room.store.isEnabled()


def test_a_row_that_is_full_goes_on_in_the_next(counter: RosterCounter) -> None:
    counter.choose("周明", 30)
    counter.keys_of("22")
    following = counter.room.sheet.operators[[name for _, name in counter.room.sheet.operators].index("周明") + 1][1]
    assert counter.stands("周明").endswith("早")
    assert counter.stands(following).startswith("早")


def test_several_cells_are_typed_emptied_and_taken_back_at_once(counter: RosterCounter) -> None:
    counter.choose("许诺", 1)
    counter.press("Shift+Right", "Shift+Right", "2")
    assert counter.stands("许诺").split()[:4] == ["早", "早", "早", "."]
    counter.press("Ctrl+S")
    counter.choose("许诺", 2)
    counter.press("Delete")
    assert counter.stands("许诺").split()[:3] == ["早", ".", "早"]
    counter.press("Ctrl+Z")
    assert counter.stands("许诺").split()[:3] == ["早", "早", "早"]


def test_what_is_no_shift_is_said_and_typed_nowhere(counter: RosterCounter) -> None:
    counter.choose("许诺", 1)
    counter.compose("晚")
    counter.keys_of("4x")
    assert counter.window.refused[0].startswith("晚 is no shift. There are:")
    assert len(counter.window.refused) == 3
    assert set(counter.stands("许诺").split()) == {"."}


def test_cells_are_carried_by_the_clipboard_also_from_excel(counter: RosterCounter) -> None:
    counter.choose("许诺", 1)
    counter.keys_of("23")
    counter.choose("许诺", 1)
    counter.press("Shift+Right", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "早\t中"
    QGuiApplication.clipboard().setText("早班\t休\n中\t早+夜\n")
    counter.choose("周明", 10)
    counter.press("Ctrl+V")
    assert counter.stands("周明").split()[9:11] == ["早", "."]
    QGuiApplication.clipboard().setText("早\t晚")
    counter.press("Ctrl+V")
    assert counter.window.refused == ["晚 is no shift. There are: 夜 夜班, 早 早班, 中 中班"]
    QGuiApplication.clipboard().clear()


def test_a_cycle_is_filled_in_for_everybody_each_further_on(counter: RosterCounter) -> None:
    counter.choose("许诺", 25)
    counter.press("F3")
    form = counter.room.fill_form.form
    form.set_values({"operator": tuple(counter.room.sheet.may_be_on), "cycle": "早中休", "further": 1})
    counter.press("Ctrl+S")
    rows = [counter.stands(name).split()[24:] for _, name in counter.room.sheet.operators]
    assert rows[0] == ["早", "中", ".", "早", "中", "."]
    assert rows[1] == ["中", ".", "早", "中", ".", "早"]
    assert counter.stored() == {}
    counter.press("Ctrl+S")
    assert len(counter.stored()) == 16


def test_a_cycle_is_filled_in_where_several_cells_are_chosen(counter: RosterCounter) -> None:
    names = [name for _, name in counter.room.sheet.operators]
    counter.choose(names[1], 3)
    counter.press("Shift+Down", "Shift+Right", "Shift+Right", "F3")
    form = counter.room.fill_form.form
    assert counter.room.fill_form.who.currentText() == f"{names[1]}, {names[2]}"
    form.set_values({"cycle": "早"})
    counter.press("Ctrl+S")
    rows = [counter.stands(name).split() for name in names]
    assert [row[1:6] for row in rows[1:3]] == [[".", "早", "早", "早", "."]] * 2
    assert set(rows[0]) == set(rows[3]) == {"."}


def test_the_week_before_is_filled_in_again_with_what_is_typed(counter: RosterCounter) -> None:
    counter.choose("许诺", 2)
    counter.keys_of("2233")
    counter.choose("许诺", 9)
    counter.press("F3", "Ctrl+S")
    assert counter.stands("许诺").split()[8:16] == ["早", "早", "中", "中", ".", ".", ".", "早"]


def test_a_cycle_that_is_none_is_refused_beside_its_field(counter: RosterCounter) -> None:
    counter.press("F3")
    counter.room.fill_form.form.set_values({"cycle": "早晚"})
    counter.press("Ctrl+S")
    assert "晚 is no shift" in counter.room.fill_form.form.field("cycle").refusal()
    counter.press("Escape")
    assert counter.room.grid.hasFocus()


def test_a_shift_that_overlaps_is_said_and_its_cell_turned_to(counter: RosterCounter, ground: Ground) -> None:
    counter.room.patterns._desk.add("长班", "长", 20 * 60, 9 * 60)
    counter.press("F5")
    counter.tab.refresh()
    counter.choose("许诺", 5)
    counter.compose("长早")
    counter.press("Ctrl+S")
    assert counter.window.refused == ["许诺 on 2026-11-05: 长班 overlaps 早班 of 2026-11-06."]
    assert counter.room.grid.current() == counter.room.grid.cells.wrong
    assert counter.stored() == {}


def test_a_cell_that_was_stored_at_another_counter_meanwhile_is_seen_with_f5(
    counter: RosterCounter, ground: Ground
) -> None:
    counter.choose("许诺", 23)
    counter.keys_of("22")
    (early,) = counter.room.grid.cells.typed.changes[counter.cell("许诺", 23)].after
    late = next(each.id for each in counter.room.sheet.patterns if each.name == "中班")
    counter.room._office.roster.write({counter.cell("许诺", 23): Change((), (late,))})
    counter.press("Ctrl+S")
    assert "changed at another counter meanwhile. Look at it again (F5)." in counter.window.refused[-1]
    counter.tab.refresh()
    assert counter.window.told[-1] == "Changed at another counter meanwhile, shown as stored. Cells: 1"
    assert counter.stands("许诺").split()[22:24] == ["中", "早"]
    counter.press("Ctrl+S")
    assert counter.stands("许诺").split()[22:24] == ["中", "早"] and early != late
    assert len(counter.stored()) == 2


def test_what_was_typed_of_a_shift_or_an_operator_that_is_gone_is_not_meant(
    counter: RosterCounter, ground: Ground
) -> None:
    counter.choose("许诺", 23)
    counter.keys_of("2")
    counter.choose("林晓", 23)
    counter.keys_of("3")
    counter.choose("周明", 23)
    counter.keys_of("3")
    counter.tab.keep_drafts()
    PatternDesk(ground).use(counter.room.grid.cells.typed.changes[counter.cell("许诺", 23)].after[0], False)
    Operators(ground).change(counter.cell("林晓", 23)[0], Role.CASHIER, active=False)
    counter.tab.refresh()
    assert counter.stands("许诺").split()[22] == "."
    counter.press("Ctrl+S")
    assert counter.window.refused == []
    assert list(counter.stored()) == [counter.cell("周明", 23)]


def test_shifts_are_swapped_from_the_chosen_cell(counter: RosterCounter) -> None:
    counter.choose("许诺", 23)
    counter.keys_of("2")
    counter.choose("林晓", 24)
    counter.keys_of("3")
    counter.press("Ctrl+S")
    counter.choose("许诺", 23)
    counter.press("F7")
    form = counter.room.swap_form
    form.who.set_value(next(each for each, name in counter.room.sheet.operators if name == "林晓"))
    form.back.setCurrentIndex(1)
    form.form.set_values({"reason": "家中有事"})
    counter.press("Ctrl+S")
    assert counter.stands("林晓").split()[22:24] == ["早", "."]
    assert counter.stands("许诺").split()[22:24] == [".", "中"]
    assert counter.window.told[-1] == "They have swapped."


def test_shifts_and_things_are_kept_in_short_lists(counter: RosterCounter) -> None:
    counter.press("F2")
    panel = counter.room.patterns
    panel.form.set_values({"name": "长班", "sign": "长", "begins": "8", "ends": "20:30"})
    counter.press("Ctrl+S")
    assert [row.name for row in panel.table.rows.rows] == ["夜班", "早班", "长班", "中班"]
    panel.table.select(2)
    counter.press("Ctrl+U")
    assert [row.active for row in panel.table.rows.rows] == [True, True, True, False]
    counter.press("Escape", "F8")
    things = counter.room.things
    things.form.set_values({"name": "对讲机", "count": 2})
    counter.press("Ctrl+S")
    things.table.select(0)
    things.form.set_values({"count": 3})
    counter.press("Ctrl+S")
    assert [(row.name, row.count) for row in things.table.rows.rows] == [("对讲机", 3)]


def test_the_first_shifts_are_set_up_with_one_key(qtbot: Any, ground: Ground) -> None:
    counter = RosterCounter(qtbot, ground)
    assert counter.room.signs.text() == "F2 sets the shifts up first."
    counter.press("F2", "F8")
    assert len(counter.room.sheet.patterns) == 3
    assert counter.room.signs.text().startswith("1 N 00:00–08:00   2 E 08:00–16:00")


def test_what_is_typed_is_there_again_after_the_window_locks(
    counter: RosterCounter, qtbot: Any, ground: Ground
) -> None:
    counter.choose("许诺", 1)
    counter.keys_of("23")
    counter.tab.keep_drafts()
    again = RosterCounter(qtbot, ground)
    assert again.stands("许诺").split()[:3] == ["早", "中", "."]
    again.press("Alt+Right")
    assert set(again.stands("许诺").split()) == {"."}
    again.press("Alt+Left", "Ctrl+S")
    assert len(again.stored()) == 2


def test_a_month_is_turned_to_by_typing_it(counter: RosterCounter) -> None:
    counter.room.month.setFocus()
    counter.room.month.clear()
    counter.type("2027-02")
    counter.press("Return")
    assert len(counter.room.sheet.days) == 28
    assert counter.room.provisional.text() == "Holidays are not announced yet"


def test_the_papers_are_of_the_month_and_of_the_week_of_the_chosen_day(counter: RosterCounter) -> None:
    counter.tab.print_paper()
    counter.choose("许诺", 18)
    counter.press("Ctrl+W")
    assert counter.window.papers == [
        ("shown", "roster", days_number(date(2026, 11, 1), date(2026, 11, 30))),
        ("shown", "roster", days_number(date(2026, 11, 16), date(2026, 11, 22))),
    ]


def test_the_sheet_goes_to_excel_and_comes_back_filled_in(counter: RosterCounter, tmp_path: Path) -> None:
    counter.choose("许诺", 1)
    counter.keys_of("23")
    counter.press("Ctrl+S")
    counter.window.file = str(tmp_path / "roster.xlsx")
    counter.tab.export()
    book = load_workbook(counter.window.file)
    row = next(row for row in book.active.iter_rows() if row[0].value == "许诺")
    row[1].value, row[3].value, row[4].value = "休", "夜", "晚"
    book.save(counter.window.file)
    counter.press("Ctrl+I")
    assert counter.stands("许诺").split()[:5] == [".", "中", "夜", ".", "."]
    page = counter.room.misread
    assert page.isVisible()
    assert page.banner.text() == "Other than stored: 2. Look at the sheet; Ctrl+S stores it."
    counter.press("Ctrl+S")
    assert len(counter.stored()) == 2


def test_who_does_not_keep_the_roster_looks_at_it(qtbot: Any, ground: Ground) -> None:
    set_up(ground)
    counter = RosterCounter(qtbot, ground, Role.RECEPTIONIST)
    counter.choose("许诺", 1)
    counter.keys_of("2")
    assert counter.window.refused == ["Your role may not do this. Ask a supervisor or the manager."]
    assert set(counter.stands("许诺").split()) == {"."}
    assert not counter.room.store.isVisible()
    assert not counter.room.filling.isVisible()


def test_the_last_rows_tell_how_many_are_on_and_what_is_unmanned(counter: RosterCounter) -> None:
    counter.choose("许诺", 1)
    counter.keys_of("2")
    rows = counter.room.grid.cells.texts[len(counter.room.sheet.operators) :]
    assert [row[:3] for row in rows] == [["夜班", "0", ""], ["早班", "1", ""], ["中班", "0", ""]]
    assert [row[-1] for row in rows] == ["0", "1", "0"]
