"""The sheet of a month as it is typed into: a sign or its digit types a shift and goes on to the next day."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.duty.records import ShiftPattern
from frontdesk.duty.roster.sheet import RosterSheet
from frontdesk.duty.roster.signs import OFF, Cell, Duties, cell_text, duties_of, in_order, same
from frontdesk.duty.tab.roster_cells import HEAD, NAME, NARROWEST, SUM, Cells, DayHeads, paint_cells
from frontdesk.duty.tab.roster_typed import TypedRoster
from frontdesk.widgets import looks


class RosterGrid(QTableView):
    """The sheet, typed into by keyboard: digits or signs type, `+` a second shift, Delete a day off.

    Several cells that are selected are typed at once. Ctrl+C and Ctrl+V carry cells, also from and to Excel.
    """

    changed = Signal()
    """Something was typed."""
    current_changed = Signal()
    """Another cell is chosen."""
    refused = Signal(object)
    """What was typed is no shift."""

    def __init__(self, typed: TypedRoster, name: str, may_type: bool = True) -> None:
        super().__init__()
        self.cells = Cells(typed, self)
        self.may_type = may_type
        self._begun = ""
        self._last: Cell | None = None
        self._adds = False
        self.setModel(self.cells)
        self.setHorizontalHeader(DayHeads(self.cells, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(looks.ROW)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.selectionModel().currentChanged.connect(self._turn_to)

    def show_sheet(self, sheet: RosterSheet, today: date, off: Collection[date]) -> None:
        """Show a month; the cell that is chosen stays so, else today's of the first operator is."""
        before = self.current()
        self.cells.feed(sheet, today, off)
        self._spread()
        place = self.cells.place(before) if before else QModelIndex()
        if not place.isValid() and sheet.operators:
            place = self.cells.place((sheet.operators[0][0], today if today in sheet.days else sheet.days[0]))
        self.setCurrentIndex(place)
        self.current_changed.emit()

    def current(self) -> Cell | None:
        """The operator and the day of the cell that is chosen."""
        return self.cells.cell(self.currentIndex())

    def choose(self, cell: Cell) -> None:
        """Go to a cell."""
        self.setCurrentIndex(self.cells.place(cell))

    def show_wrong(self, cell: Cell | None) -> None:
        """Mark the cell that could not be stored, and go there."""
        self.cells.wrong = cell
        if cell is not None:
            self.choose(cell)
        self.viewport().update()

    def selected(self) -> list[Cell]:
        """The cells that are selected, at least the one that is chosen."""
        chosen = [self.cells.cell(index) for index in (*self.selectedIndexes(), self.currentIndex())]
        return list(dict.fromkeys(cell for cell in chosen if cell is not None))

    # Typing

    def write(self, cells: Mapping[Cell, Duties]) -> None:
        """Type these, as if by hand."""
        if self.cells.sheet is None or not cells:
            return
        self.cells.typed.type(self.cells.sheet, cells)
        self._show_typed()

    def _type(self, text: str) -> None:
        """Characters of a sign come one by one, or several at once from an input method."""
        for character in text:
            if not self._begun and character == " ":
                self._put(())
            elif not self._begun and character == "+":
                self._add()
            else:
                self._begin(self._begun + character)

    def _begin(self, begun: str) -> None:
        """A sign, or the beginning of one."""
        self._begun, usable = begun, self._usable()
        words: dict[str, Duties] = dict.fromkeys(OFF, ())
        words |= {same(each.sign): (each.id,) for each in usable}
        words |= {str(place): (each.id,) for place, each in enumerate(usable[:9], 1)}
        if same(begun) in words:
            self._put(words[same(begun)])
        elif not any(word.startswith(same(begun)) for word in words):
            self._begun = ""
            self._refuse(begun)

    def _usable(self) -> list[ShiftPattern]:
        return [each for each in self.cells.sheet.patterns if each.active] if self.cells.sheet else []

    def _refuse(self, text: str) -> None:
        try:
            duties_of(text, self._usable())
        except Refusal as refusal:
            self.refused.emit(refusal)

    def _put(self, duties: Duties) -> None:
        cells, sheet = self.selected(), self.cells.sheet
        self._begun = ""
        if sheet is None or not cells:
            return
        if self._adds and duties:
            duties = in_order((*self.cells.duties(cells[0]), *duties), sheet.patterns)
        self._adds = False
        self.write(dict.fromkeys(cells, duties))
        if len(cells) == 1:
            self._step(0, 1)
            self._last = cells[0]

    def _add(self) -> None:
        """The next sign is a second shift of the cell that was just typed, else of the one that is chosen."""
        self._begun = ""
        if self._last is not None:
            self.choose(self._last)
        self._adds = True

    def _turn_to(self) -> None:
        self._last, self._adds, self._begun = None, False, ""
        self.current_changed.emit()

    def _step(self, down: int, right: int) -> None:
        """To a neighbouring cell; after the last day of a row to the first of the next."""
        index, sheet = self.currentIndex(), self.cells.sheet
        if sheet is None:
            return
        row, column = index.row() + down, index.column() + right
        if column > len(sheet.days):
            row, column = row + 1, 1
        if 0 <= row < len(sheet.operators) and column >= 1:
            self.setCurrentIndex(self.cells.index(row, column))

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._while_allowed(self.paste)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.take_back()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._while_allowed(lambda: self.write(dict.fromkeys(self.selected(), ())))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif text and text.isprintable() and not held:
            self._while_allowed(lambda: self._type(text))
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._while_allowed(lambda: self._type(event.commitString()))

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802 - Qt's name
        if query == Qt.InputMethodQuery.ImEnabled:
            return self.may_type
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return self.visualRect(self.currentIndex())
        return super().inputMethodQuery(query)

    def keyboardSearch(self, search: str) -> None:
        """Letters type, they choose nothing."""

    def _while_allowed(self, act: Callable[[], object]) -> None:
        if self.may_type:
            act()
        else:
            self.refused.emit(Refusal(mark("Your role may not do this. Ask a supervisor or the manager.")))

    def take_back(self) -> None:
        """What is typed in the cells selected is not meant; what is stored stands there again."""
        self.cells.typed.forget(self.selected())
        self._show_typed()

    def _show_typed(self) -> None:
        self.cells.wrong = None
        self.cells.reckon()
        self.viewport().update()
        self.changed.emit()

    def copy(self) -> None:
        """Put the cells selected on the clipboard as a table."""
        rows: dict[int, list[str]] = {}
        sheet = self.cells.sheet
        if sheet is None:
            return
        for cell in self.selected():
            rows.setdefault(cell[0], []).append(cell_text(self.cells.duties(cell), sheet.named()))
        QApplication.clipboard().setText("\n".join("\t".join(texts) for texts in rows.values()))

    def paste(self) -> None:
        """Type a table from the clipboard, from the chosen cell on; all of it, or nothing if something is no shift."""
        sheet, start = self.cells.sheet, self.currentIndex()
        if sheet is None or self.current() is None:
            return
        found: dict[Cell, Duties] = {}
        try:
            for down, line in enumerate(QApplication.clipboard().text().rstrip("\n").split("\n")):
                for right, text in enumerate(line.split("\t")):
                    cell = self.cells.cell(
                        start.siblingAtRow(start.row() + down).siblingAtColumn(start.column() + right)
                    )
                    if cell is not None:
                        found[cell] = duties_of(text, self._usable())
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        self.write(found)

    # Drawing

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            paint_cells(painter, event.rect(), self, self.cells)
        finally:
            painter.end()

    def _spread(self) -> None:
        count = self.cells.columnCount()
        if count < 3:
            return
        room = self.viewport().width() - NAME - SUM
        wide = max(NARROWEST, room // (count - 2))
        for column in range(1, count - 1):
            self.setColumnWidth(column, wide)
        self.setColumnWidth(count - 1, SUM)
        self.setColumnWidth(0, max(NAME, self.viewport().width() - wide * (count - 2) - SUM))

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def minimumSizeHint(self) -> QSize:
        return QSize(NAME + SUM + 7 * NARROWEST, HEAD + 3 * looks.ROW)
