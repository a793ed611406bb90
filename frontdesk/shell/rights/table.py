"""The table of rights as it is worked: roles across, what may be done down; arrows and Space."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from frontdesk.core.roles import FIXED, NEVER, RIGHTS, ROLES, Right, Role
from frontdesk.core.words import say
from frontdesk.shell.rights.said import GROUPS, SAID
from frontdesk.widgets import looks

Index = QModelIndex | QPersistentModelIndex

_ROLES = tuple(Role)
_ROW, _BOX, _MARGIN = 30, 16, 12
_ROLE, _RIGHT = (72, 88), 220
"""Width of a role's column, at least and at most, and of a right's name if there is room, in pixels at 100 %."""


class _Cells(QAbstractTableModel):
    """A line for each desk and each right; the first column says what may be done, then comes one of each role."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[str | Right] = [line for desk, rights in GROUPS for line in (desk, *rights)]
        self.table: Mapping[Role, frozenset[Right]] = RIGHTS

    def feed(self, table: Mapping[Role, frozenset[Right]]) -> None:
        """Show what each role may do now."""
        self.table = table
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def cell(self, index: Index) -> tuple[Role, Right] | None:
        """Role and right of a place; None of a desk's line, and of what is no place."""
        line = self.lines[index.row()] if index.isValid() else ""
        return (_ROLES[index.column() - 1], line) if isinstance(line, Right) and index.column() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(_ROLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, cell = self.lines[index.row()], self.cell(index)
        if cell is None:
            if role != Qt.ItemDataRole.DisplayRole or index.column():
                return None
            return say(SAID[line][0]) if isinstance(line, Right) else say(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            who, right = cell
            answer = say("Yes") if right in self.table[who] else say("No")
            return say("{role}, {right}: {answer}", role=say(ROLES[who]), right=say(SAID[right][0]), answer=answer)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return say(ROLES[_ROLES[section - 1]]) if section else say("What may be done")


class _Heads(QHeaderView):
    """The roles above their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(_ROW)

    @looks.safely(None)
    def paintSection(self, painter: QPainter, rect: Any, section: int) -> None:  # noqa: N802 - Qt's name
        painter.fillRect(rect, looks.colour("window"))
        painter.setFont(looks.pixels_font(looks.LABEL))
        painter.setPen(looks.colour("muted"))
        side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeft
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        inner = rect.adjusted(0 if section else _MARGIN, 0, 0, 0)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)


class RightsTable(QTableView):
    """The table, gone over with the arrows; Space or a click on the box gives the right, or takes it.

    What is not as it was delivered stands on a tint; what is the same in every estate has a pale box.
    """

    turned = Signal()
    """The right that is chosen is to be given or taken."""
    chosen = Signal()
    """Another place is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._cells = _Cells(self)
        self.setModel(self._cells)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(_Heads(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.selectionModel().currentChanged.connect(lambda: self.chosen.emit())

    def show_table(self, table: Mapping[Role, frozenset[Right]]) -> None:
        """Show what each role may do; the place that is chosen stays so, at first it is the first."""
        self._cells.feed(table)
        if self.cell() is None:
            self.choose(Role.RECEPTIONIST, GROUPS[0][1][0])
        self.viewport().update()

    def cell(self) -> tuple[Role, Right] | None:
        """The role and the right that are chosen."""
        return self._cells.cell(self.currentIndex())

    def choose(self, role: Role, right: Right) -> None:
        """Go to a place."""
        self.setCurrentIndex(self._cells.index(self._cells.lines.index(right), 1 + _ROLES.index(role)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, (least, most) = self.viewport().width(), _ROLE
        role = max(least, min(most, (room - _RIGHT) // len(_ROLES)))
        for column in range(1, self._cells.columnCount()):
            self.setColumnWidth(column, role)
        self.setColumnWidth(0, room - role * len(_ROLES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = self.visualRect(self.currentIndex())
        at = event.position()
        if event.button() == Qt.MouseButton.LeftButton and _box(QRectF(place)).contains(at):
            self.turned.emit()

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), looks.colour("surface"))
        current = self.currentIndex()
        for row, line in enumerate(self._cells.lines):
            area = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), _ROW)
            if not area.intersects(QRectF(event.rect())):
                continue
            self._paint_words(painter, area, line, row == current.row())
            if isinstance(line, Right):
                for column, role in enumerate(_ROLES, 1):
                    chosen = row == current.row() and column == current.column()
                    place = QRectF(self.visualRect(self._cells.index(row, column)))
                    self._paint_cell(painter, place, role, line, chosen)

    def _paint_words(self, painter: QPainter, area: QRectF, line: str | Right, current: bool) -> None:
        heading = not isinstance(line, Right)
        if heading or current:
            painter.fillRect(area, looks.colour("window") if heading else QColor(looks.scheme().accent_tint))
        font = looks.pixels_font(looks.LABEL if heading else looks.TEXT, bold=heading)
        painter.setFont(font)
        painter.setPen(looks.colour("muted" if heading else "text"))
        indent = _MARGIN if heading else 2 * _MARGIN
        room = area.adjusted(indent, 0, 0, 0)
        room.setWidth((area.width() if heading else self.columnWidth(0)) - indent - _MARGIN)
        text = say(line) if heading else say(SAID[Right(line)][0])
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_cell(self, painter: QPainter, place: QRectF, role: Role, right: Right, chosen: bool) -> None:
        has = right in self._cells.table[role]
        if has != (right in RIGHTS[role]):
            painter.fillRect(place.adjusted(1, 1, -1, -1), QColor(looks.scheme().role("soon")[1]))
        fixed = right in FIXED[role] | NEVER[role]
        painter.save()
        looks.paint_check(painter, _box(place), has, focus=chosen and self.hasFocus(), enabled=not fixed)
        painter.restore()
        if chosen:
            painter.setPen(looks.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0, 0, -1, -1))


def _box(place: QRectF) -> QRectF:
    return QRectF(place.center().x() - _BOX / 2, place.center().y() - _BOX / 2, _BOX, _BOX)
