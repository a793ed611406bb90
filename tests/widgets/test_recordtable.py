"""Lists: fed with rows, paged, checked, copied, sorted on request, and unbreakable while painting."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from frontdesk.core.money import Money
from frontdesk.widgets import clipping, looks
from frontdesk.widgets.recordtable import Column, RecordTable, Rows

COLUMNS = [
    Column("ticked", "", 40, "check"),
    Column("item", "收费项目", 110, sorts=True),
    Column("due", "应收", 100, "money"),
    Column("state", "状态", 0, "pill"),
]


@dataclass(frozen=True)
class Charge:
    id: int
    item: str
    due: Money
    state: tuple[str, str] = ("soon", "11-30 到期")
    ticked: bool = False


def charges(first: int, count: int) -> list[Charge]:
    return [Charge(at, f"物业费 {at}", Money(28090)) for at in range(first, first + count)]


@pytest.fixture
def table(qtbot):
    made = RecordTable(COLUMNS, "应收账单")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.set_rows(charges(0, 5))
    return made


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        ("text", "云栖", "云栖"),
        ("text", None, ""),
        ("money", 140950, "1,409.50"),
        ("area", 11236, "112.36"),
        ("area", 123456789, "1,234,567.89"),
        ("count", 12400, "12,400"),
        ("percent", 9512, "95.12%"),
        ("date", date(2026, 11, 21), "2026-11-21"),
        ("date", datetime(2026, 11, 21, 14, 5, tzinfo=UTC), "2026-11-21 14:05"),
        ("time", time(14, 5), "14:05"),
        ("pill", ("late", "逾期 12 天"), "逾期 12 天"),
        ("pill", "草稿", "草稿"),
    ],
)
def test_each_kind_is_written_its_way(kind, value, written):
    column = Column("value", "值", kind=kind)
    assert column.text({"value": value}) == written


def test_rows_keep_the_rules_of_qt(qtbot):
    rows = Rows(COLUMNS)
    rows.feed(charges(0, 5))
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.check(3, True)
    rows.feed([])
    rows.feed(charges(0, 3))
    assert tester.model() is rows


def test_space_checks_the_rows_selected(qtbot, table):
    told = []
    table.checked_changed.connect(lambda row, checked: told.append((row.id, checked)))
    table.select(1)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert told == [(1, True), (2, True)]
    assert [row.id for row in table.checked_rows()] == [1, 2]


def test_a_click_on_the_box_checks_and_on_the_head_checks_all(qtbot, table):
    box = table.visualRect(table.rows.index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [row.id for row in table.checked_rows()] == [2]
    qtbot.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert len(table.checked_rows()) == 5


def test_enter_opens_the_current_row(qtbot, table):
    table.select(3)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == 3


def test_copy_puts_the_selected_rows_as_text_and_as_a_table(qtbot, table):
    table.set_rows([Charge(0, "=1+1", Money(28090)), Charge(1, "a\tb <i>", Money(1))])
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "=1+1\t280.90\t11-30 到期\na b <i>\t0.01\t11-30 到期"
    assert 'mso-number-format:\\@">=1+1</td><td align="right">280.90</td>' in copied.html()
    assert "a b &lt;i&gt;" in copied.html()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_C, both)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().splitlines()[0] == "收费项目\t应收\t状态"
    assert "<tr><th>收费项目</th><th>应收</th><th>状态</th></tr>" in copied.html()


def test_more_rows_than_a_clipboard_should_hold_are_refused_in_words(table):
    told = []
    table.refused.connect(told.append)
    QGuiApplication.clipboard().setText("before")
    table.set_rows(charges(0, 10_001))
    table.selectAll()
    table.copy()
    assert "10000" in str(told[0])
    assert QGuiApplication.clipboard().text() == "before"


def test_who_may_save_no_lists_copies_no_list_either(table):
    told = []
    table.refused.connect(told.append)
    QGuiApplication.clipboard().setText("before")
    clipping.take_lists_along(False)
    try:
        table.set_rows(charges(0, 21))
        table.selectAll()
        table.copy()
        assert (told[0].facts, QGuiApplication.clipboard().text()) == ({"most": 20}, "before")
        table.set_rows(charges(0, 20))
        table.selectAll()
        table.copy()
        assert len(QGuiApplication.clipboard().text().splitlines()) == 20
    finally:
        clipping.take_lists_along(True)


def drag(qtbot, table, section, by):
    """Drag the right edge of a head."""
    heads = table.heads
    edge = QPoint(heads.sectionViewportPosition(section) + heads.sectionSize(section) - 2, 10)
    qtbot.mousePress(heads.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(heads.viewport(), edge + QPoint(by // 2, 0))
    qtbot.mouseMove(heads.viewport(), edge + QPoint(by, 0))
    qtbot.mouseRelease(heads.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


def test_columns_stay_as_they_were_dragged_until_reset(qtbot, table):
    kept = []
    table.keep_columns(None, kept.append)
    drag(qtbot, table, 1, 40)
    assert kept == [{"order": ["ticked", "item", "due", "state"], "widths": {"item": 150}}]
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()
    table.heads.moveSection(1, 2)
    arranged = table.heads.arrangement()
    other = RecordTable(COLUMNS, "应收账单")
    qtbot.addWidget(other)
    other.resize(600, 300)
    other.show()
    other.keep_columns(arranged, kept.append)
    assert [column.key for column, _, _ in other.heads.places()] == ["ticked", "due", "item", "state"]
    assert other.columnWidth(1) == 150
    other.heads.put_back()
    assert [column.key for column, _, _ in other.heads.places()] == ["ticked", "item", "due", "state"]
    assert other.columnWidth(1) == 110
    assert kept[-1] == {}


def test_columns_stay_as_they_were_dragged_when_the_list_is_fed_anew(table):
    kept = []
    arranged = {"order": ["ticked", "due", "item", "state"], "widths": {"item": 150}}
    table.keep_columns(arranged, kept.append)
    table.set_rows(charges(0, 3))
    assert table.heads.arrangement() == arranged
    assert kept == []


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "x",
        [],
        {"order": "x", "widths": 3},
        {"order": [1, "gone", "due"]},
        {"widths": {"item": "wide", "gone": 3, "due": 10**9}},
    ],
)
def test_whatever_was_kept_the_columns_are_all_there(table, kept):
    table.keep_columns(kept, lambda told: None)
    places = table.heads.places()
    assert sorted(column.key for column, _, _ in places) == ["due", "item", "state", "ticked"]
    assert places[0][0].key == "ticked"
    assert all(36 <= width <= 2000 for _, _, width in places)


def test_the_current_record_is_found_again_when_fed_anew(table):
    table.select(3)
    told = []
    table.current_changed.connect(told.append)
    table.set_rows([*charges(90, 3), *charges(2, 3)])
    assert table.current_row().id == 3
    table.set_rows([])
    assert table.current_row() is None
    assert told[-1] is None


def test_the_shared_column_takes_the_room_that_is_left(table):
    assert sum(table.columnWidth(at) for at in range(4)) == table.viewport().width()
    table.resize(240, 300)
    assert table.columnWidth(3) >= 96


def test_a_pill_is_seen_in_the_row_that_is_chosen(table):
    table.set_rows([Charge(1, "物业费", Money(1), ("accent", "在场"))])
    table.clearSelection()
    seen = table.viewport().grab().toImage()
    table.selectRow(0)
    chosen = table.viewport().grab().toImage()
    scheme = looks.scheme()
    left, middle = table.heads.sectionViewportPosition(3) + 14, looks.ROW // 2
    assert seen.pixelColor(left, middle).name() == scheme.accent_tint.lower()
    assert chosen.pixelColor(left, middle).name() == scheme.surface.lower()
    assert chosen.pixelColor(table.viewport().width() - 8, middle).name() == scheme.accent_tint.lower()


def test_cut_text_is_known_whole(table):
    table.set_rows([Charge(1, "很长的收费项目名称，写也写不下，只好截断", Money(1))])
    assert table.cut_text(0, 1).startswith("很长的")
    assert table.cut_text(0, 2) == ""


def test_a_broken_row_is_reported_once_and_the_window_stays(monkeypatch, table):
    told = []
    monkeypatch.setattr(looks, "report", told.append)
    monkeypatch.setattr(looks, "_reported", set())

    class Broken:
        id = 1
        ticked = False

        @property
        def item(self):
            raise IndexError("broken")

        due = item
        state = item

    table.set_rows([Broken() for _ in range(20)])
    table.grab()
    table.grab()
    assert [type(one) for one in told] == [IndexError] * len(told)
    assert 1 <= len(told) <= 3


def test_an_empty_list_says_how_to_begin(table):
    table.set_rows([])
    blank = table.grab().toImage()
    table.set_empty("按 F3 登记第一位来访人。")
    assert table.grab().toImage() != blank
