"""A year's days on one sheet, a row a month, each day beneath its weekday: which are worked and which are off."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from frontdesk.core.calendar import Special, Year
from frontdesk.core.words import say
from frontdesk.duty.papers.roster import WEEKDAYS
from frontdesk.widgets import looks

MONTHS, COLUMNS = 12, 37
"""A month of 31 days that begins on a Sunday ends in the 37th column."""
HEIGHT = 28
"""Of a row, in pixels at 100 %."""

Index = QModelIndex | QPersistentModelIndex


class _Days(QAbstractTableModel):
    """The days of a year as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.year = date.today().year  # noqa: DTZ011 - shown until a year is chosen
        self.special: Mapping[date, Special] = {}

    def feed(self, year: Year) -> None:
        """Show a year."""
        self.beginResetModel()
        self.year, self.special = year.year, {special.day: special for special in year.special}
        self.endResetModel()

    def day(self, row: int, column: int) -> date | None:
        """The day of a place; None where the month has not begun or is over."""
        first = date(self.year, row + 1, 1)
        day = first + timedelta(days=column - first.weekday())
        return day if day.month == row + 1 else None

    def place(self, day: date) -> QModelIndex:
        """Where a day stands."""
        return self.index(day.month - 1, day.day - 1 + day.replace(day=1).weekday())

    def is_worked(self, day: date) -> bool:
        """Whether a day is worked."""
        return self.special[day].working if day in self.special else day.weekday() < 5

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else MONTHS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.day(index.row(), index.column()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day(index.row(), index.column())
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            named = self.special[day].name if day in self.special else ""
            return "  ".join(filter(None, (f"{day}", say("Worked") if self.is_worked(day) else say("Day off"), named)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return say(WEEKDAYS[section % 7]) if orientation == Qt.Orientation.Horizontal else f"{section + 1}"


class _Heads(QHeaderView):
    """The weekdays above, the months at the left."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(16)

    @looks.safely(None)
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        painter.fillRect(rect, looks.colour("window"))
        painter.setFont(looks.pixels_font(looks.LABEL))
        painter.setPen(looks.colour("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.model().headerData(section, self.orientation()))


class YearSheet(QTableView):
    """The sheet, gone over with the arrows; Shift chooses several days, Space turns them from worked to off or back."""

    turned = Signal()
    """The days chosen are to be turned."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.days = _Days(self)
        self.setModel(self.days)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Heads(Qt.Orientation.Vertical, self))
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().setFixedWidth(HEIGHT)
        self.horizontalHeader().setFixedHeight(HEIGHT)
        self.setFixedHeight((MONTHS + 1) * HEIGHT + 2)

    def show_year(self, year: Year, today: date) -> None:
        """Show a year; the days chosen stay so, in another one today is, or the first of the year."""
        current, chosen = self.currentIndex(), self.selectedIndexes()
        places = [(index.row(), index.column()) for index in (current, *chosen)]
        same = self.days.year == year.year
        self.days.feed(year)
        if not (same and chosen):
            self.setCurrentIndex(self.days.place(today if today.year == year.year else date(year.year, 1, 1)))
            return
        first, *others = (self.days.index(*place) for place in places)
        self.setCurrentIndex(first)
        for index in others:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def chosen(self) -> list[date]:
        """The days that are selected, in their order."""
        found = (self.days.day(index.row(), index.column()) for index in self.selectedIndexes())
        return sorted(day for day in found if day is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.horizontalHeader().setDefaultSectionSize(self.viewport().width() // COLUMNS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        scheme, selected = looks.scheme(), set(self.selectedIndexes())
        painter.fillRect(event.rect(), QColor(scheme.surface))
        for row in range(MONTHS):
            for column in range(COLUMNS):
                day = self.days.day(row, column)
                if day is not None:
                    index = self.days.index(row, column)
                    self._paint_day(painter, self.visualRect(index).adjusted(1, 1, -1, -1), day, index in selected)
        current = self.visualRect(self.currentIndex())
        if current.isValid() and self.hasFocus():
            painter.setPen(looks.colour("accent"))
            painter.drawRect(current.adjusted(0, 0, -1, -1))

    def _paint_day(self, painter: QPainter, area: QRect, day: date, chosen: bool) -> None:
        scheme = looks.scheme()
        special = day in self.days.special
        role = ("soon" if self.days.is_worked(day) else "late") if special else ""
        words, ground = scheme.role(role)
        if not special:
            words, ground = (scheme.text, scheme.surface) if day.weekday() < 5 else (scheme.muted, scheme.window)
        painter.fillRect(area, QColor(scheme.accent_tint if chosen else ground))
        painter.setPen(QColor(words))
        # By night as by day it is told by more than the colour: what is special is bold.
        painter.setFont(looks.pixels_font(looks.LABEL, bold=special))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))
