"""What other desks tell on the unit file: opened by Enter or a click, and their work begun by one key."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.core.operators import Right
from frontdesk.residents.sections import Line, Section, Task
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.card import Words
from frontdesk.widgets.recordline import RecordLine
from tests.residents.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LINES = (
    Line(
        "key_loan",
        7,
        datetime(2026, 11, 20, 14, 5, tzinfo=UTC),
        "JY20261120-0001 · 检修",
        "Out until 11-20 18:00",
        "late",
    ),
    Line("key_loan", 3, datetime(2025, 3, 1, 9, 0, tzinfo=UTC), "JY20250301-0002 · 看房"),
    Line("key", 5, None, "K-031 · 入户门 & 门禁 " * 20),
)
LEND = Task("Lend a key", "Ctrl+Shift+K", Right.LEND_KEYS, "keys", {"room": "loans"})


@pytest.fixture
def counter(qtbot, estate):
    counter = Counter(qtbot, estate.ground)
    counter.handed_on, counter.shown = [], []
    counter.window.hand_on = lambda *facts: counter.handed_on.append(facts)
    counter.window.show_record = lambda *record: counter.shown.append(record)
    return counter


def show(counter, *sections):
    counter.tab._sections = lambda unit_id: sections
    counter.type("czy")
    counter.tab.table.select(0)
    return counter.tab.file.findChildren(RecordLine)


def keys(lines=LINES, task=LEND):
    return Section("Keys", "key-round", "No key is kept here.", lines, task)


def test_a_record_opens_at_its_desk_by_enter_and_by_a_click(counter):
    lines = show(counter, keys())
    QTest.keyClick(lines[0], Qt.Key.Key_Return)
    QTest.mouseClick(lines[2], Qt.MouseButton.LeftButton)
    assert counter.shown == [("key_loan", 7), ("key", 5)]


def test_a_record_tells_when_what_and_how_it_stands(counter):
    first, second, third = show(counter, keys())
    assert first.accessibleName() == "11-20 14:05, JY20261120-0001 · 检修, Out until 11-20 18:00"
    assert second.accessibleName().startswith("2025-03-01")
    assert not third.grab().isNull()


def test_one_key_begins_work_for_the_unit_at_another_desk(counter):
    show(counter, keys())
    unit_id = counter.tab.unit_id()
    counter.press("Ctrl+Shift+K")
    assert counter.handed_on == [("keys", {"room": "loans", "unit_id": unit_id})]


def test_work_that_the_role_may_not_do_does_not_begin(counter):
    counter.tab.file._may = lambda right: right != Right.LEND_KEYS
    show(counter, keys())
    counter.press("Ctrl+Shift+K")
    assert counter.handed_on == []
    [button] = [one for one in counter.tab.file.findChildren(KeyButton) if one.key == "Ctrl+Shift+K"]
    assert "supervisor" in button.toolTip()


def test_a_desk_that_knows_nothing_of_the_unit_says_so(counter):
    assert show(counter, keys(lines=())) == []
    assert "No key is kept here." in [words.text() for words in counter.tab.file.findChildren(Words)]
