"""The room of exceptions: what is listed, how it is narrowed, and where it leads."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from frontdesk.core.calendar import days_number
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.records import Shift
from frontdesk.duty.tab import DutyTab
from frontdesk.duty.tab.exceptions import Exceptions
from tests import people
from tests.counter import RoomsCounter
from tests.duty.counter import on_duty, set_up

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def over(ground: Ground, now: people.Now) -> Shift:
    """A shift opened at 16:20 over one that was left without a word."""
    set_up(ground)
    now.now = datetime(2026, 11, 23, 0, 0, tzinfo=now.now.tzinfo)
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8, minutes=20)
    return on_duty(ground, Role.CASHIER, reason="前班已走")


def entered(qtbot: Any, ground: Ground, role: Role = Role.SUPERVISOR) -> tuple[RoomsCounter, Exceptions]:
    """The room, entered."""
    counter = RoomsCounter(qtbot, ground, lambda office: office.duty, DutyTab, role)
    assert counter.tab.open_room("exceptions")
    counter.tab.refresh()
    counter.tab.begin()
    return counter, counter.tab.room()


def test_the_exceptions_of_this_month_are_listed_and_counted(qtbot: Any, ground: Ground, over: Shift) -> None:
    counter, room = entered(qtbot, ground)
    assert [row["kind"] for row in room.table.rows.rows] == ["skipped", "late", "missing"]
    assert room.counts.value("Opened over another shift") == "1"
    assert room.count.text() == "Rows: 3"
    assert room.facts.value("What happened").startswith("Opened over ZB20261123-0001")
    counter.press("Return")
    counter.press("F7")
    assert counter.window.records == [("shift", over.id)] * 2


def test_they_are_narrowed_by_days_and_kind(qtbot: Any, ground: Ground, over: Shift) -> None:
    _, room = entered(qtbot, ground)
    room.kind.set_value("late")
    room.bar.tell()
    assert [row["kind"] for row in room.table.rows.rows] == ["late"]
    assert room.counts.value("Handover missing") == "1"
    room.until.set_value(date(2026, 11, 22))
    room.bar.tell()
    assert room.table.rows.rows == []
    assert room.title.text() == "No exception chosen"
    room.since.set_value(date(2026, 11, 30))
    room.bar.tell()
    assert room.count.text() == "The last day lies before the first."
    room.print_paper()
    room.back()
    assert len(room.table.rows.rows) == 3


def test_they_go_on_paper_and_into_a_workbook(qtbot: Any, ground: Ground, over: Shift, tmp_path: Path) -> None:
    counter, room = entered(qtbot, ground)
    counter.tab.print_paper()
    assert counter.window.papers == [("shown", "exceptions", days_number(date(2026, 11, 1), date(2026, 11, 23)))]
    counter.window.file = str(tmp_path / "exceptions.xlsx")
    room.kind.set_value("missing")
    counter.tab.export()
    assert counter.window.told == ["Saved. Rows: 1"]
    assert load_workbook(counter.window.file).active.max_row > 4


def test_whoever_may_not_export_prints_and_takes_nothing_along(qtbot: Any, ground: Ground, over: Shift) -> None:
    counter, room = entered(qtbot, ground, Role.RECEPTIONIST)
    assert not room.saved.isVisible()
    counter.tab.export()
    assert counter.window.refused == ["Your role may not do this. Ask a supervisor or the manager."]
