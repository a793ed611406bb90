"""The cells of a month's sheet: a row an operator, a column a day, drawn with what is typed and not stored yet."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from frontdesk.core.words import say
from frontdesk.duty.papers.roster import WEEKDAYS
from frontdesk.duty.records import ShiftPattern
from frontdesk.duty.roster.sheet import RosterSheet
from frontdesk.duty.roster.signs import Cell, Duties
from frontdesk.duty.tab.roster_typed import TypedRoster
from frontdesk.widgets import looks

NAME, SUM, NARROWEST, HEAD = 92, 44, 25, 44
"""Widths of the names, of the sums and at least of a day, and the height of the heads, in pixels at 100 %."""

_SMALL = 11
"""The size of the text in a cell with several shifts, in pixels at 100 %."""

Index = QModelIndex | QPersistentModelIndex


class Cells(QAbstractTableModel):
    """The sheet as Qt asks for it: names, days and sums, and below them how many are on for each shift."""

    def __init__(self, typed: TypedRoster, parent: QWidget) -> None:
        super().__init__(parent)
        self.typed = typed
        self.sheet: RosterSheet | None = None
        self.today = date.min
        self.off: Collection[date] = ()
        self.wrong: Cell | None = None
        self.texts: list[list[str]] = []
        """What is written, row by row."""

    def feed(self, sheet: RosterSheet, today: date, off: Collection[date]) -> None:
        """Show another sheet, or the same anew."""
        self.beginResetModel()
        self.sheet, self.today, self.off = sheet, today, off
        self.reckon()
        self.endResetModel()

    def reckon(self) -> None:
        """Write anew what is typed and what it comes to."""
        self.texts = [] if self.sheet is None else [*self._operators(self.sheet), *self._manned(self.sheet)]

    def cell(self, index: Index) -> Cell | None:
        """The operator and the day of a place; None of names and sums."""
        return self.cell_at(index.row(), index.column()) if index.isValid() else None

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The operator and the day of a place by its numbers."""
        sheet = self.sheet
        if sheet is None or not (0 <= row < len(sheet.operators) and 1 <= column <= len(sheet.days)):
            return None
        return sheet.operators[row][0], sheet.days[column - 1]

    def place(self, cell: Cell) -> QModelIndex:
        """Where a cell stands; nowhere if it is not on this sheet."""
        operators = [operator for operator, _ in self.sheet.operators] if self.sheet else []
        if self.sheet is None or cell[0] not in operators or cell[1] not in self.sheet.days:
            return QModelIndex()
        return self.index(operators.index(cell[0]), self.sheet.days.index(cell[1]) + 1)

    def duties(self, cell: Cell) -> Duties:
        """What stands in a cell."""
        return self.typed.of(self.sheet, cell) if self.sheet else ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.days) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts[index.row()][index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(index)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen if self.cell(index) is not None else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal or self.sheet is None:
            return None
        if not 1 <= section <= len(self.sheet.days):
            return say("Name") if section == 0 else say("Total")
        day = self.sheet.days[section - 1]
        return f"{day.day}\n{say(WEEKDAYS[day.weekday()])}"

    def _operators(self, sheet: RosterSheet) -> Iterator[list[str]]:
        named = sheet.named()
        for operator, name in sheet.operators:
            duties = [self.duties((operator, day)) for day in sheet.days]
            signs = ("".join(named[duty].sign for duty in each) for each in duties)
            yield [name, *signs, str(sum(map(len, duties)))]

    def _manned(self, sheet: RosterSheet) -> Iterator[list[str]]:
        """How many are on for each shift; nothing on days that have no roster yet."""
        on = [[duty for operator, _ in sheet.operators for duty in self.duties((operator, day))] for day in sheet.days]
        for pattern in _used(sheet):
            counts = [str(duties.count(pattern.id)) if duties else "" for duties in on]
            yield [pattern.name, *counts, str(sum(duties.count(pattern.id) for duties in on))]

    def _told(self, index: Index) -> str:
        cell = self.cell(index)
        if cell is None or self.sheet is None:
            return self.texts[index.row()][index.column()]
        shifts = say(", ").join(self.sheet.named()[duty].name for duty in self.duties(cell))
        return f"{self.sheet.operators[index.row()][1]} {cell[1]} {shifts or say('Day off')}"


def _used(sheet: RosterSheet) -> list[ShiftPattern]:
    return [each for each in sheet.patterns if each.active]


def paint_cells(painter: QPainter, area: QRect, grid: QTableView, cells: Cells) -> None:
    """Draw the cells that are seen in one go: days off darker, what is typed tinted, what is wrong in red."""
    sheet, scheme = cells.sheet, looks.scheme()
    if sheet is None:
        return
    columns = [(grid.columnViewportPosition(at), grid.columnWidth(at)) for at in range(cells.columnCount())]
    chosen = {(index.row(), index.column()) for index in grid.selectedIndexes()}
    usual, small = painter.font(), looks.pixels_font(_SMALL)
    right = columns[-1][0] + columns[-1][1]
    for row, texts in enumerate(cells.texts):
        top = grid.rowViewportPosition(row)
        if top + looks.ROW < area.top() or top > area.bottom():
            continue
        for column, ((left, width), text) in enumerate(zip(columns, texts, strict=True)):
            cell = cells.cell_at(row, column)
            ground, words = _colours(cells, cell, (row, column) in chosen, below=row >= len(sheet.operators), text=text)
            painter.fillRect(left, top, width - 1, looks.ROW - 1, QColor(ground))
            if text:
                crowded = cell is not None and len(cells.duties(cell)) > 1
                painter.setFont(small if crowded else usual)
                painter.setPen(QColor(words))
                _write(painter, QRect(left + (8 if column == 0 else 1), top, width - 3, looks.ROW - 1), text, column)
        painter.fillRect(0, top + looks.ROW - 1, right, 1, QColor(scheme.line))
    bottom = grid.rowViewportPosition(len(cells.texts) - 1) + looks.ROW
    for left, width in columns:
        painter.fillRect(left + width - 1, 0, 1, bottom, QColor(scheme.line))
    _frame_current(painter, grid)


def _write(painter: QPainter, room: QRect, text: str, column: int) -> None:
    """A name at the left, cut if it is too long; all else in the middle."""
    if column:
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        return
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 8)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)


def _frame_current(painter: QPainter, grid: QTableView) -> None:
    rect = grid.visualRect(grid.currentIndex())
    if rect.isValid():
        pen = painter.pen()
        pen.setColor(looks.colour("accent" if grid.hasFocus() else "muted"))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(0, 0, -2, -2))


def _colours(cells: Cells, cell: Cell | None, chosen: bool, *, below: bool, text: str) -> tuple[str, str]:
    """Ground and words of a place; `below` are the last rows, where nobody on for a shift stands out."""
    scheme = looks.scheme()
    if cell is None:
        return scheme.window, (scheme.late if text == "0" else scheme.muted) if below else scheme.text
    if cell == cells.wrong:
        return scheme.late_tint, scheme.late
    if chosen:
        return scheme.accent_tint, scheme.text
    if cell in cells.typed.changes:
        return scheme.soon_tint, scheme.soon
    return scheme.window if cell[1] in cells.off else scheme.surface, scheme.text


class DayHeads(QHeaderView):
    """Days above, the day of the week beneath; today stands out, and so do days off."""

    def __init__(self, cells: Cells, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells = cells
        self.setFixedHeight(HEAD)
        self.setMinimumSectionSize(NARROWEST)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @looks.safely(None)
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        scheme, cells = looks.scheme(), self._cells
        day = cells.sheet.days[section - 1] if cells.sheet and 1 <= section <= len(cells.sheet.days) else None
        painter.save()
        painter.fillRect(rect, QColor(scheme.accent_tint if day == cells.today else scheme.window))
        painter.setPen(QColor(scheme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(looks.pixels_font(looks.LABEL, bold=day == cells.today))
        painter.setPen(QColor(scheme.late if day in cells.off else scheme.muted))
        at = Qt.AlignmentFlag.AlignVCenter if section == 0 else Qt.AlignmentFlag.AlignCenter
        painter.drawText(
            rect.adjusted(8 if section == 0 else 0, 0, 0, 0), at, cells.headerData(section, Qt.Orientation.Horizontal)
        )
        painter.restore()
