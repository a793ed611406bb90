"""Lists of records: fed with rows or from a source of a million, drawn fast, worked by keyboard."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QToolTip, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.clipping import clipping, too_many
from frontdesk.widgets.columnheads import Heads
from frontdesk.widgets.longlist import Asker, Pages, Source
from frontdesk.widgets.rowpainter import RowPainter, paint_empty, text_room
from frontdesk.widgets.rows import Column, Rows
from frontdesk.widgets.standing import Standing, place_of, selected_spans

__all__ = ["Column", "RecordTable", "Rows"]


class RecordTable(QTableView):
    """A list of records. Arrows choose, Enter opens, Space checks, Ctrl+C copies; a click on a head sorts.

    It shows the rows it is given (`set_rows`), or those of a source, however many (`show_source`). `identity` names
    the row's attribute or entry by which the current and the selected rows are found again when the list is fed anew.
    `sort` is the column by which a source is sorted at first, and whether downwards. With `first`, the first row of a
    source is current when no other is.
    """

    opened = Signal(object)
    """Enter or a double click on this row."""
    current_changed = Signal(object)
    """The row now current, or None."""
    checked_changed = Signal(object, bool)
    """A row was checked or unchecked: the row, and whether it is checked now."""
    counted = Signal(int, bool)
    """How many rows of the source are known, -1 while none is, and whether that is all."""
    refused = Signal(object)
    """A refusal, for the window to show."""

    PATIENCE_MS = 30
    """What a source answers within this time is there at once, without an empty list in between."""

    def __init__(
        self,
        columns: Sequence[Column],
        name: str = "",
        identity: str = "id",
        sort: tuple[str, bool] = ("", False),
        first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows = Rows(self.columns, self)
        self.heads = Heads(self.columns, self)
        self._identity = Column(identity, "")
        self._first = first
        self._source: Source | None = None
        self._asker = Asker(self)
        self._fresh = self._again = self._feeding = False
        self._wanted: Any = None
        self._given: Any = None
        self._empty, self._empty_icon = "", "inbox"
        self.setModel(self.rows)
        self.setHorizontalHeader(self.heads)
        self._dress(name)
        self.heads.show_sorting(*sort)
        self.heads.spread()
        self.heads.sectionClicked.connect(self._head_clicked)
        self.heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.heads.customContextMenuRequested.connect(lambda at: self._offer(self.heads.mapToGlobal(at)))
        self.doubleClicked.connect(self._double_clicked)
        self.rows.checked_changed.connect(self._checked)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self._asker.answered.connect(self._answered)
        self._asker.failed.connect(self._failed)

    def _dress(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(looks.ROW)
        self.verticalHeader().setDefaultSectionSize(looks.ROW)
        self.verticalScrollBar().setSingleStep(looks.ROW)

    # Feeding

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; what is current, selected and in sight stays so, if the current record is among them."""
        self._asker.stop()
        self._source = None
        self._feed(list(rows), stays=False)

    def show_source(self, source: Source) -> None:
        """Show a list of any length. The same source again shows what is new and leaves all else in its place."""
        same, shown = source == self._source, self.rows.rows
        self._source = source
        if same and isinstance(shown, Pages):
            shown.forget()
            self.viewport().update()
            self._tell_current()
        if same and self._asker.busy():
            # Called off by each change, a question among many changes would never be answered.
            self._again = True
        else:
            self._ask(fresh=not same or not isinstance(shown, Pages))

    def sort_by(self, key: str, descending: bool) -> None:
        """Sort the source by a column."""
        self.heads.show_sorting(key, descending)
        self._ask(fresh=True)

    def _ask(self, *, fresh: bool) -> None:
        """Ask the source; `fresh` when the rows that are shown answer another question."""
        if self._source is None:
            return
        self._fresh, self._again = fresh, False
        self._asker.ask(self._source.ask(self.heads.sorted_by, self.heads.descending), self.PATIENCE_MS)
        if self._fresh:
            self._feed([], stays=False)
            self.counted.emit(-1, False)

    def _answered(self, ids: "array[int]", whole: bool) -> None:
        if self._source is None or not (whole or self._fresh):
            return  # what is shown is more than the head of what comes
        stays, self._fresh = not self._fresh, False
        self._feed(Pages(ids, self._source.rows, self._identity.of), stays=stays)
        if whole:
            self._wanted = None
        self.counted.emit(len(ids), whole)
        if whole and self._again:
            self._ask(fresh=False)

    def _failed(self, exception: Exception) -> None:
        if isinstance(exception, Refusal):
            self.refused.emit(exception)
        else:
            looks.failed("RecordTable.show_source", exception)

    def _feed(self, rows: Sequence[Any], *, stays: bool) -> None:
        standing = Standing(self, self.rows, self._identity)
        self._feeding = True
        try:
            self.rows.feed(rows)
            standing.put_back(self._first_column(), stays=stays)
            wanted = None if self._wanted is None else place_of(self.rows, self._identity, self._wanted)
            if wanted is not None or (self._first and rows and not self.currentIndex().isValid()):
                self.select(wanted or 0)
        finally:
            self._feeding = False
        self.heads.show_checked(bool(rows) and len(self.checked_rows()) == len(rows))
        self._tell_current()

    def set_empty(self, text: str, icon: str = "inbox") -> None:
        """What an empty list says: what this desk is for, and which key begins."""
        self._empty, self._empty_icon = text, icon
        self.viewport().update()

    def keep_columns(self, kept: Any, keep: Callable[[dict[str, Any]], object]) -> None:
        """Arrange the columns as they were kept; `keep` is told what is dragged from now on."""
        self.heads.arrange(kept)
        self.heads.arranged.connect(keep)

    # Asking

    def current_row(self) -> Any:
        """The row the cursor is on, or None."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def selected_rows(self) -> list[Any]:
        """The rows selected, from top to bottom."""
        rows = self.rows.rows
        found = [row for first, last in selected_spans(self) for row in rows[first : last + 1]]
        return [row for row in found if row is not None]

    def checked_rows(self) -> list[Any]:
        """The rows checked, from top to bottom."""
        return self.rows.checked_rows()

    def select(self, at: int) -> None:
        """Put the cursor on the row at that place."""
        if 0 <= at < len(self.rows.rows):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.rows.index(at, self._first_column()), flags)

    def select_identity(self, identity: Any) -> bool:
        """Put the cursor on the record with this identity, at once or when the source has told where it is; False when
        it is not there yet, or not at all."""
        at = place_of(self.rows, self._identity, identity)
        self._wanted = identity if at is None and self._asker.busy() else None
        if at is not None:
            self.select(at)
        return at is not None

    def cut_text(self, at: int, section: int) -> str:
        """The whole text of a cell whose text is cut; an empty string for one that fits."""
        column, row = self.columns[section], self.rows.rows[at]
        text = "" if row is None else column.text(row)
        wide, room = text_room(column, self.columnWidth(section), text, self.fontMetrics())
        return text if wide > room else ""

    # Drawing

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            painter.setFont(self.font())
            if self.rows.rows:
                self._paint_rows(painter, event.rect())
            else:
                told = (say("Searching…"), "hourglass") if self._asker.busy() else (self._empty, self._empty_icon)
                paint_empty(painter, self.viewport().rect(), *told)
        finally:
            painter.end()

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        brush = RowPainter(painter, self.heads.places(), self.viewport().width(), self.rows.is_checked)
        offset = self.verticalHeader().offset()
        first = max(0, (offset + area.top()) // looks.ROW)
        last = min(len(self.rows.rows) - 1, (offset + area.bottom()) // looks.ROW)
        seen = [(max(begin, first), min(end, last)) for begin, end in selected_spans(self)]
        selected = {at for begin, end in seen for at in range(begin, end + 1)}
        current = self.currentIndex().row() if self.hasFocus() else -1
        for at in range(first, last + 1):
            top = at * looks.ROW - offset
            brush.ground(at, top, selected=at in selected, current=at == current and at in selected)
            try:
                row = self.rows.rows[at]
                if row is not None:
                    brush.cells(at, top, row, selected=at in selected)
            except Exception as exception:
                looks.failed("RecordTable.paintEvent", exception)

    # Working it

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() is not None:
            self.opened.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Space and self._check_section() >= 0:
            self._check_selected()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif held == both and event.key() == Qt.Key.Key_C:
            self.copy(heads=True)
        elif held == both and event.key() in _SORTING and self._source is not None:
            self._sort_by_key(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters choose nothing: a million rows would be read for one. The filters above the list find."""

    @looks.safely(QModelIndex())
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            at = 0 if action == QAbstractItemView.CursorAction.MoveHome else len(self.rows.rows) - 1
            return self.rows.index(at, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    @looks.safely(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_check = index.isValid() and self.columns[index.column()].kind == "check"
        super().mousePressEvent(event)
        if on_check and event.button() == Qt.MouseButton.LeftButton:
            self.rows.check(index.row(), not self.rows.is_checked(index.row()))

    @looks.safely(None)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._offer(event.globalPos())

    @looks.safely(False)
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = self.cut_text(index.row(), index.column()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heads.spread()

    @looks.safely(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.heads.spread()

    def copy(self, *, heads: bool = False) -> None:
        """Put the selected rows on the clipboard, as text and as a table; with `heads` the columns' names above."""
        count = sum(last - first + 1 for first, last in selected_spans(self))
        if refusal := too_many(count):
            self.refused.emit(refusal)
        elif count:
            columns = [column for column, _, _ in self.heads.places()]
            QGuiApplication.clipboard().setMimeData(clipping(columns, self.selected_rows(), heads=heads))

    def _offer(self, where: QPoint) -> None:
        """The choices of this list, for the mouse and for the menu key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._source is not None:
            for column in self._sortable():
                turned = self.heads.sorted_by == column.key and not self.heads.descending
                title = say(column.title)
                words = say("Sort down by {column}", column=title) if turned else say("Sort by {column}", column=title)
                menu.addAction(words, partial(self.sort_by, column.key, turned))
            menu.addSeparator()
        menu.addAction(say("Copy") + "\tCtrl+C", lambda: self.copy())
        menu.addAction(say("Copy with column names") + "\tCtrl+Shift+C", lambda: self.copy(heads=True))
        menu.addSeparator()
        menu.addAction(say("Columns as they were at first"), lambda: self.heads.put_back())
        menu.popup(where)

    def _sortable(self) -> list[Column]:
        return [column for column, _, _ in self.heads.places() if column.sorts]

    def _sort_by_key(self, key: Qt.Key) -> None:
        keys = [column.key for column in self._sortable()]
        at = keys.index(self.heads.sorted_by) if self.heads.sorted_by in keys else 0
        step, descending = _SORTING[key]
        self.sort_by(keys[(at + step) % len(keys)], self.heads.descending if descending is None else descending)

    def _check_section(self) -> int:
        return next((at for at, column in enumerate(self.columns) if column.kind == "check"), -1)

    def _first_column(self) -> int:
        return 1 if self._check_section() == 0 and len(self.columns) > 1 else 0

    def _check_selected(self) -> None:
        places = [at for first, last in selected_spans(self) for at in range(first, last + 1)]
        wanted = not all(self.rows.is_checked(at) for at in places)
        for at in places:
            self.rows.check(at, wanted)

    def _checked(self, row: Any, checked: bool) -> None:
        self.heads.show_checked(len(self.checked_rows()) == len(self.rows.rows))
        self.checked_changed.emit(row, checked)

    def _head_clicked(self, section: int) -> None:
        column = self.columns[section]
        if column.kind == "check":
            wanted = len(self.checked_rows()) < len(self.rows.rows)
            for at in range(len(self.rows.rows)):
                self.rows.check(at, wanted)
        elif column.sorts and self._source is not None:
            self.sort_by(column.key, self.heads.sorted_by == column.key and not self.heads.descending)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self.columns[index.column()].kind != "check":
            self.opened.emit(self.current_row())

    def _tell_current(self) -> None:
        if self._feeding:
            return
        before, self._given = self._given, self.current_row()
        if self._given is not before and self._given != before:
            self.current_changed.emit(self._given)


_SORTING: dict[int, tuple[int, bool | None]] = {
    Qt.Key.Key_Left: (-1, None), Qt.Key.Key_Right: (1, None), Qt.Key.Key_Up: (0, False), Qt.Key.Key_Down: (0, True),
}  # fmt: skip
"""With Ctrl and Shift: how many columns further to sort by, and whether downwards; None as before."""
