"""The cells of a month's sheet: a row an operator, a column a day, drawn with what is typed and not stored yet."""

from collections.abc import Collection
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

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
    """The sheet as Qt asks for it: names, days, sums; nothing is kept here."""

    def __init__(self, typed: TypedRoster, parent: QWidget) -> None:
        super().__init__(parent)
        self.typed = typed
        self.sheet: RosterSheet | None = None
        self.today = date.min
        self.off: Collection[date] = ()
        self.wrong: Cell | None = None

    def feed(self, sheet: RosterSheet, today: date, off: Collection[date]) -> None:
        """Show another sheet, or the same anew."""
        self.beginResetModel()
        self.sheet, self.today, self.off = sheet, today, off
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """The operator and the day of a place; None of names and sums."""
        if self.sheet is None or not index.isValid() or not 1 <= index.column() <= len(self.sheet.days):
            return None
        if index.row() >= len(self.sheet.operators):
            return None
        return self.sheet.operators[index.row()][0], self.sheet.days[index.column() - 1]

    def place(self, cell: Cell) -> QModelIndex:
        """Where a cell stands; nowhere if it is not on this sheet."""
        operators = [operator for operator, _ in self.sheet.operators] if self.sheet else []
        if self.sheet is None or cell[0] not in operators or cell[1] not in self.sheet.days:
            return QModelIndex()
        return self.index(operators.index(cell[0]), self.sheet.days.index(cell[1]) + 1)

    def duties(self, cell: Cell) -> Duties:
        """What stands in a cell."""
        return self.typed.of(self.sheet, cell) if self.sheet else ()

    def text(self, index: Index) -> str:
        """What is written at a place."""
        if self.sheet is None:
            return ""
        cell = self.cell(index)
        if cell is not None:
            named = self.sheet.named()
            return "".join(named[duty].sign for duty in self.duties(cell))
        if index.row() >= len(self.sheet.operators):
            return self._manned(index)
        operator, name = self.sheet.operators[index.row()]
        return name if index.column() == 0 else str(sum(len(self.duties((operator, day))) for day in self.sheet.days))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.operators) + len(self._used())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.days) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter if index.column() == 0 else Qt.AlignmentFlag.AlignCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(index)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen if self.cell(index) is not None else Qt.ItemFlag.NoItemFlags

    def is_unmanned(self, index: Index) -> bool:
        """Whether nobody is on for the shift of a last row, on a day that has others."""
        there = self.sheet is not None and index.row() >= len(self.sheet.operators)
        return there and self.text(index) == "0"

    def is_crowded(self, index: Index) -> bool:
        """Whether a cell has several shifts to show."""
        cell = self.cell(index)
        return cell is not None and len(self.duties(cell)) > 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal or self.sheet is None:
            return None
        if not 1 <= section <= len(self.sheet.days):
            return say("Name") if section == 0 else say("Total")
        day = self.sheet.days[section - 1]
        return f"{day.day}\n{say(WEEKDAYS[day.weekday()])}"

    def _used(self) -> list[ShiftPattern]:
        return [each for each in self.sheet.patterns if each.active] if self.sheet else []

    def _manned(self, index: Index) -> str:
        """The last rows: how many are on for each shift; nothing on days that have no roster yet."""
        assert self.sheet is not None
        pattern = self._used()[index.row() - len(self.sheet.operators)]
        if index.column() == 0:
            return pattern.name
        days = self.sheet.days[index.column() - 1 : index.column()] or self.sheet.days
        on = [duty for day in days for operator, _ in self.sheet.operators for duty in self.duties((operator, day))]
        return str(on.count(pattern.id)) if on else ""

    def _told(self, index: Index) -> str:
        cell = self.cell(index)
        if cell is None or self.sheet is None:
            return self.text(index)
        shifts = say(", ").join(self.sheet.named()[duty].name for duty in self.duties(cell))
        return f"{self.sheet.operators[index.row()][1]} {cell[1]} {shifts or say('Day off')}"


class CellPainter(QStyledItemDelegate):
    """Draws a cell: days off darker, what is typed and not stored yet tinted, what is wrong in red."""

    def __init__(self, cells: Cells, grid: QTableView) -> None:
        super().__init__(grid)
        self._cells, self._grid = cells, grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        try:
            self._paint(painter, option, index)
        except Exception as exception:
            looks.failed("RosterGrid.paint", exception)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid = self._grid
        cells, scheme = self._cells, looks.scheme()
        shown: Any = option
        rect: QRect = shown.rect
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        ground, words = _colours(cells, index, chosen)
        painter.save()
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(scheme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(8 if index.column() == 0 else 1, 0, -1, 0)
        if cells.is_crowded(index):
            painter.setFont(looks.pixels_font(_SMALL))
        text = painter.fontMetrics().elidedText(cells.text(index), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(QColor(words))
        painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        if index == grid.currentIndex():
            pen = painter.pen()
            pen.setColor(QColor(scheme.accent if grid.hasFocus() else scheme.muted))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def _colours(cells: Cells, index: Index, chosen: bool) -> tuple[str, str]:
    """Ground and words of a place."""
    scheme, cell = looks.scheme(), cells.cell(index)
    if cell is None:
        below = cells.sheet is not None and index.row() >= len(cells.sheet.operators)
        return scheme.window, scheme.late if cells.is_unmanned(index) else scheme.muted if below else scheme.text
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
