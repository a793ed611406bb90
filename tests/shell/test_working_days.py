"""The page of working days: a year that is published is shown, one that is not is entered by keyboard."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frontdesk.core.calendar import CalendarDesk, Special
from frontdesk.core.operators import Role, SignedIn
from frontdesk.core.words import say
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.settings import SettingsWindow
from frontdesk.shell.workingdays import WorkingDaysPage
from tests.people import Estate, Now

SHIFT = Qt.KeyboardModifier.ShiftModifier


Open = Callable[[], WorkingDaysPage]


@pytest.fixture
def opened(estate: Estate, signed_in: Callable[[Role], SignedIn], qtbot: QtBot) -> Open:
    """Open the settings at the page, as the manager."""

    def page() -> WorkingDaysPage:
        signed_in(Role.MANAGER)
        window = SettingsWindow(None, Office(estate.ground), Preferences(estate.ground.folder))
        qtbot.addWidget(window)
        window.show()
        found = window.findChild(WorkingDaysPage)
        assert isinstance(found, WorkingDaysPage)
        window.pages.setCurrentWidget(found)
        return found

    return page


def choose(page: WorkingDaysPage, first: date, days: int, qtbot: QtBot) -> None:
    page.year.set_value(first.year)
    page.sheet.setCurrentIndex(page.sheet.days.place(first))
    for _ in range(days - 1):
        qtbot.keyClick(page.sheet, Qt.Key.Key_Right, SHIFT)


def special(estate: Estate, year: int) -> list[Special]:
    return list(CalendarDesk(estate.ground).year(year).special)


def test_a_published_year_is_shown_and_left_alone(opened: Open, estate: Estate, qtbot: QtBot) -> None:
    page = opened()
    assert page.year.value() == 2026
    choose(page, date(2026, 10, 1), 1, qtbot)
    index = page.sheet.currentIndex()
    assert page.sheet.days.data(index, Qt.ItemDataRole.AccessibleTextRole) == "2026-10-01  Day off  国庆节"
    qtbot.keyClick(page.sheet, Qt.Key.Key_Space)
    assert not page.turn.isEnabled()
    assert special(estate, 2026) == list(page.sheet.days.special.values())


def test_a_holiday_and_the_weekend_worked_for_it_are_entered_by_keyboard(
    opened: Open, estate: Estate, now: Now, qtbot: QtBot
) -> None:
    now.set_day(date(2098, 11, 20))
    page, year, first = opened(), 2099, date(2099, 10, 2)
    page.name.setText("国庆节")
    choose(page, first, 4, qtbot)
    qtbot.keyClick(page.sheet, Qt.Key.Key_Space)
    friday, monday = first, first.replace(day=first.day + 3)
    entered = [Special(friday, False, "国庆节"), Special(monday, False, "国庆节")]
    assert special(estate, year) == entered
    assert [day.day for day in page.sheet.chosen()] == [first.day + n for n in range(4)]
    # A weekend is worked for it.
    saturday = first.replace(day=first.day + 8)
    choose(page, saturday, 1, qtbot)
    page.turn.click()
    assert special(estate, year) == [*entered, Special(saturday, True, "国庆节")]
    # Turned back, the days are what they are by their weekday, the weekend too.
    choose(page, first, 4, qtbot)
    qtbot.keyClick(page.sheet, Qt.Key.Key_Space)
    choose(page, saturday, 1, qtbot)
    qtbot.keyClick(page.sheet, Qt.Key.Key_Space)
    assert special(estate, year) == []


def test_what_the_arrows_reach_are_days_of_the_year(opened: Open) -> None:
    sheet = opened().sheet
    every = [sheet.days.day(row, column) for row in range(12) for column in range(37)]
    assert len([day for day in every if day is not None]) == 365
    assert all(day is None or sheet.days.place(day).isValid() for day in every)
    assert say("Worked") in str(sheet.days.data(sheet.days.place(date(2026, 3, 2)), Qt.ItemDataRole.ToolTipRole))
