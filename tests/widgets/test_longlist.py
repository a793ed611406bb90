"""Lists of any length: read a page at a time, asked for beside the window, kept in place while the books change."""

from array import array
from dataclasses import dataclass, field
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets import looks
from frontdesk.widgets.longlist import PAGE, PAGES, Pages
from frontdesk.widgets.recordtable import Column, RecordTable, Rows
from frontdesk.widgets.rowcount import RowCount

COLUMNS = [Column("number", "Number", 120, sorts=True), Column("unit", "Unit", 0, sorts=True)]
HEAD = 50


@dataclass
class Question:
    """Answers its head and, once it may, all."""

    ids: list[int]
    may_answer: Event
    may_go_on: Event
    stopped: bool = False
    error: Exception | None = None

    def answers(self):
        self.may_answer.wait(10)
        if self.error:
            raise self.error
        if self.stopped:
            return
        yield array("q", self.ids[:HEAD]), len(self.ids) <= HEAD
        self.may_go_on.wait(10)
        if not self.stopped and len(self.ids) > HEAD:
            yield array("q", self.ids), True

    def stop(self):
        self.stopped = True
        self.may_answer.set()
        self.may_go_on.set()


@dataclass
class Books:
    """A source over ids in memory."""

    ids: list[int]
    name: str = "all"
    error: Exception | None = None
    asked: list[tuple[str, bool, Question]] = field(default_factory=list)
    reads: list[int] = field(default_factory=list)
    waits: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Books) and self.name == other.name

    def ask(self, sort: str, descending: bool) -> Question:
        question = Question(sorted(self.ids, reverse=descending), Event(), Event(), error=self.error)
        if self.waits != "all":
            question.may_answer.set()
            if self.waits != "rest":
                question.may_go_on.set()
        self.asked.append((sort, descending, question))
        return question

    def rows(self, ids: Any) -> list[dict[str, Any]]:
        self.reads.append(len(ids))
        return [{"id": each, "number": f"SJ{each:06}", "unit": f"1-{each}"} for each in ids if each >= 0]


@pytest.fixture
def table(qtbot, monkeypatch):
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 5000)
    made = RecordTable(COLUMNS, "Receipts", sort=("number", True), first=True)
    qtbot.addWidget(made)
    made.resize(500, 30 + 34 * 10)
    made.show()
    return made


def shown(table: RecordTable) -> list[int]:
    return [row["id"] for row in table.rows.rows]


def first_seen(table: RecordTable) -> int:
    return table.rows.rows[table.verticalScrollBar().value() // looks.ROW]["id"]


def whole(qtbot, table, count):
    qtbot.waitUntil(lambda: len(table.rows.rows) == count)


def test_pages_keep_the_rules_of_qt(qtbot):
    rows = Rows(COLUMNS)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for count in (250, 0, 3):
        books = Books([])
        rows.feed(Pages(array("q", range(count)), books.rows, lambda row: row["id"]))
    assert rows.rowCount() == 3
    assert tester.model() is rows


def test_rows_are_read_a_page_at_a_time_and_memory_stays_flat():
    books = Books([])
    pages = Pages(array("q", range(10**6)), books.rows, lambda row: row["id"])
    assert pages[999_999]["id"] == 999_999
    assert (pages[5]["id"], pages[7]["id"]) == (5, 7)
    assert books.reads == [PAGE, PAGE]
    for at in range(0, 10**6, 5000):
        assert pages[at]["id"] == at
    assert len(pages._pages) == PAGES


def test_a_row_that_is_gone_stays_blank(qtbot, table):
    table.show_source(Books([3, 2, -1]))
    table.grab()
    table.select(2)
    assert table.current_row() is None
    assert [row["id"] for row in table.rows.rows[0:3] if row] == [3, 2]


def test_the_head_is_there_at_once_and_the_rest_in_its_place(qtbot, table):
    books = Books(list(range(2000)), waits="rest")
    told = []
    table.counted.connect(lambda count, known: told.append((count, known)))
    count = RowCount(table)
    qtbot.addWidget(count)
    table.show_source(books)
    assert len(table.rows.rows) == HEAD
    assert count.text() == "Counting…"
    table.select(20)
    table.verticalScrollBar().setValue(15 * looks.ROW + 7)
    books.asked[0][2].may_go_on.set()
    whole(qtbot, table, 2000)
    assert told == [(HEAD, False), (2000, True)]
    assert count.text() == "Rows: 2,000"
    assert table.current_row()["id"] == 1979
    assert table.verticalScrollBar().value() == 15 * looks.ROW + 7


def test_the_current_row_in_sight_stays_in_sight_when_it_moves_away(qtbot, table):
    table.show_source(Books(list(range(10))))
    table.select(3)
    table.show_source(Books(list(range(60))))
    whole(qtbot, table, 60)
    assert table.current_row()["id"] == 6
    assert 0 <= table.rowViewportPosition(table.currentIndex().row()) <= table.viewport().height() - looks.ROW


def test_an_answer_to_an_older_question_is_never_shown(qtbot, table, monkeypatch):
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 0)
    old, new = Books([1, 2, 3], "old", waits="all"), Books([7, 8], "new", waits="all")
    table.show_source(old)
    table.show_source(new)
    assert old.asked[0][2].stopped
    assert shown(table) == []
    new.asked[0][2].may_answer.set()
    whole(qtbot, table, 2)
    assert shown(table) == [8, 7]


def test_rows_of_another_question_are_not_left_standing(qtbot, table, monkeypatch):
    table.show_source(Books([1, 2, 3], "old"))
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 0)
    slow = Books([7, 8], "new", waits="all")
    table.show_source(slow)
    assert shown(table) == []
    empty = table.grab().toImage()
    slow.asked[0][2].may_answer.set()
    whole(qtbot, table, 2)
    assert table.grab().toImage() != empty


def test_what_is_new_appears_above_and_whoever_reads_below_stays_there(qtbot, table):
    table.show_source(Books(list(range(2000))))
    whole(qtbot, table, 2000)
    assert table.current_row()["id"] == 1999
    table.show_source(Books(list(range(2001))))
    whole(qtbot, table, 2001)
    assert (first_seen(table), table.current_row()["id"]) == (2000, 1999)
    table.select(1000)
    table.selectionModel().select(
        table.rows.index(1002, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    table.verticalScrollBar().setValue(995 * looks.ROW + 3)
    table.show_source(Books(list(range(2005))))
    whole(qtbot, table, 2005)
    assert table.verticalScrollBar().value() == 999 * looks.ROW + 3
    assert table.current_row()["id"] == 1000
    assert [row["id"] for row in table.selected_rows()] == [1000, 998]


def test_when_the_current_record_leaves_the_list_the_next_one_takes_its_place(qtbot, table):
    table.show_source(Books([1, 2, 3, 4]))
    table.select(2)
    assert table.current_row()["id"] == 2
    table.show_source(Books([1, 3, 4]))
    assert table.current_row()["id"] == 1


def test_many_changes_in_a_row_do_not_keep_the_answer_away(qtbot, table, monkeypatch):
    table.show_source(Books([1, 2, 3]))
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 0)
    slow = Books([1, 2, 3, 4], waits="all")
    for _ in range(5):
        table.show_source(slow)
    assert len(slow.asked) == 1
    assert shown(table) == [3, 2, 1]
    slow.waits = ""
    slow.asked[0][2].may_answer.set()
    whole(qtbot, table, 4)
    qtbot.waitUntil(lambda: len(slow.asked) == 2)


def test_a_change_while_the_first_answer_is_awaited_does_not_call_it_off(qtbot, table, monkeypatch):
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 0)
    slow = Books(list(range(2000)), waits="all")
    for _ in range(3):
        table.show_source(slow)
    assert len(slow.asked) == 1
    slow.waits = ""
    slow.asked[0][2].may_answer.set()
    whole(qtbot, table, HEAD)
    slow.asked[0][2].may_go_on.set()
    whole(qtbot, table, 2000)
    qtbot.waitUntil(lambda: len(slow.asked) == 2 and not table._asker.busy())


def test_a_record_is_chosen_when_the_list_has_told_where_it_is(qtbot, table):
    books = Books(list(range(2000)), waits="rest")
    table.show_source(books)
    assert not table.select_identity(3)
    books.asked[0][2].may_go_on.set()
    whole(qtbot, table, 2000)
    assert table.current_row()["id"] == 3
    assert table.select_identity(1500)
    assert not table.select_identity(5000)


def test_a_long_list_is_worked_by_keyboard(qtbot, table):
    table.show_source(Books(list(range(2000))))
    whole(qtbot, table, 2000)
    table.setFocus()
    for key, there in ((Qt.Key.Key_End, 0), (Qt.Key.Key_Home, 1999), (Qt.Key.Key_Down, 1998)):
        qtbot.keyClick(table, key)
        assert table.current_row()["id"] == there
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert 1980 < table.current_row()["id"] < 1995
    qtbot.keyClicks(table, "sj")
    assert 1980 < table.current_row()["id"] < 1995


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_is_sorted_by_head_by_keyboard_and_by_menu(qtbot, table):
    books = Books([1, 2, 3])
    table.show_source(books)
    heads = table.heads.viewport()
    for _ in range(2):
        qtbot.mouseClick(heads, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(table, key, both)
    asked = [(sort, descending) for sort, descending, _ in books.asked]
    assert asked == [
        ("number", True), ("unit", False), ("unit", True), ("number", True), ("number", False), ("unit", False),
        ("unit", True),
    ]  # fmt: skip
    table.customContextMenuRequested.emit(QPoint(5, 5))
    table.heads.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QGuiApplication.instance().activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()
    assert (table.heads.sorted_by, table.heads.descending) == ("number", False)


def test_what_goes_wrong_is_told_and_the_window_stays(qtbot, table, monkeypatch):
    told, refused = [], []
    monkeypatch.setattr(looks, "report", told.append)
    monkeypatch.setattr(looks, "_reported", set())
    table.refused.connect(refused.append)
    table.show_source(Books([1], "moved", Refusal(mark("The disk is full."))))
    table.show_source(Books([1], "broken", ValueError("broken")))
    assert [str(one) for one in refused] == ["The disk is full."]
    assert [type(one) for one in told] == [ValueError]
    assert shown(table) == []


def test_a_list_may_be_taken_down_while_it_is_asking(qtbot, monkeypatch):
    monkeypatch.setattr(RecordTable, "PATIENCE_MS", 0)
    books = Books([1, 2], waits="all")
    table = RecordTable(COLUMNS, "Receipts", sort=("number", True))
    table.show_source(books)
    table.deleteLater()
    qtbot.waitUntil(lambda: books.asked[0][2].stopped)
    qtbot.wait(20)
