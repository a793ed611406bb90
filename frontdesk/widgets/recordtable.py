"""Lists of records: fed with rows, never fetching by themselves, drawn fast, worked by keyboard."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.rows import Column, Index, More, Rows

__all__ = ["Column", "More", "RecordTable", "Rows"]

_PAD = 12
_LEAST = 96


class _Heads(QHeaderView):
    """The heads of the columns, drawn to match, with the arrow of the sorting asked for."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(looks.TABLE_HEADER)
        self.setMinimumSectionSize(36)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        painter.save()
        try:
            self._paint(painter, rect, logicalIndex)
        except Exception as exception:
            looks.failed("_Heads.paintSection", exception)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, looks.colour("window"))
        painter.setPen(looks.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = self._table.columns[section]
        if column.kind == "check":
            checks = self._table.rows.checked_rows()
            box = QRectF(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16)
            looks.paint_check(painter, box, bool(checks) and len(checks) == len(self._table.rows.rows))
            return
        painter.setFont(looks.pixels_font(looks.LABEL, bold=True))
        painter.setPen(looks.colour("muted"))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        title = say(column.title) if column.title else ""
        if self._table.sorted_by == column.key:
            arrow = "arrow-down" if self._table.sorts_descending else "arrow-up"
            room = painter.fontMetrics().horizontalAdvance(title) + 4
            right = bool(column.alignment & Qt.AlignmentFlag.AlignRight)
            x = inner.right() - room - 12 if right else inner.left() + room
            picture = looks.pixmap(arrow, "accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(int(x), rect.center().y() - 5), picture)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(column.alignment), shown)


class _Cells(QStyledItemDelegate):
    """Draws cells straight from the rows: no styled item, no variant made per role."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        try:
            self._table.paint_cell(painter, option, index.row(), index.column())
        except Exception as exception:
            looks.failed("_Cells.paint", exception)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        try:
            if event.type() == QEvent.Type.ToolTip and index.isValid():
                text = self._table.cut_text(index.row(), index.column())
                QToolTip.showText(event.globalPos(), text, view)
                return True
            return super().helpEvent(event, view, option, index)
        except Exception as exception:
            looks.failed("_Cells.helpEvent", exception)
            return False


class RecordTable(QTableView):
    """A list of records. Arrows choose, Enter opens, Space checks, Ctrl+C copies; a click on a head asks for sorting.

    `identity` names the row's attribute or entry by which the current row is found again when the table is fed anew.
    """

    opened = Signal(object)
    """Enter or a double click on this row."""
    current_changed = Signal(object)
    """The row now current, or None."""
    checked_changed = Signal(object, bool)
    """A row was checked or unchecked: the row, and whether it is checked now."""
    sort_wanted = Signal(str, bool)
    """Sorting is asked for: the column's key, and whether descending. Whoever feeds the table sorts."""

    def __init__(
        self, columns: Sequence[Column], name: str = "", identity: str = "id", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows = Rows(self.columns, self)
        self.sorted_by = ""
        self.sorts_descending = False
        self._identity = Column(identity, "")
        self._empty = ""
        self._empty_icon = "inbox"
        self._given: Any = None
        self._aligned = [int(column.alignment) for column in self.columns]
        self.setModel(self.rows)
        self.setHorizontalHeader(_Heads(self))
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(looks.ROW)
        self.verticalHeader().setDefaultSectionSize(looks.ROW)
        self.verticalScrollBar().setSingleStep(looks.ROW)
        self._set_widths()
        self.horizontalHeader().sectionClicked.connect(self._head_clicked)
        self.doubleClicked.connect(self._double_clicked)
        self.rows.checked_changed.connect(self.checked_changed)
        self.rows.checked_changed.connect(self.horizontalHeader().viewport().update)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.rows.modelReset.connect(self._tell_current)

    # Feeding and asking

    def set_rows(self, rows: Sequence[Any], total: int | None = None, more: More | None = None) -> None:
        """Show these rows; the current row and the scroll place stay if the same record is still among them.

        `total`: how many records there are in all, if known. `more(last_row)` gives the next page as she scrolls.
        """
        before = self.current_row()
        wanted = None if before is None else self._identity.of(before)
        scroll = self.verticalScrollBar().value()
        self.rows.feed(rows, total, more)
        at = next((at for at, row in enumerate(self.rows.rows) if self._identity.of(row) == wanted), None)
        if wanted is not None and at is not None:
            self.select(at)
            self.verticalScrollBar().setValue(scroll)

    def set_empty(self, text: str, icon: str = "inbox") -> None:
        """What an empty list says: what this desk is for, and which key begins."""
        self._empty, self._empty_icon = text, icon
        self.viewport().update()

    def show_sorting(self, key: str, descending: bool) -> None:
        """Mark the column by which the rows given are sorted."""
        self.sorted_by, self.sorts_descending = key, descending
        self.horizontalHeader().viewport().update()

    def current_row(self) -> Any:
        """The row the cursor is on, or None."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def selected_rows(self) -> list[Any]:
        """The rows selected, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.rows[at] for at in places]

    def checked_rows(self) -> list[Any]:
        """The rows checked, from top to bottom."""
        return self.rows.checked_rows()

    def select(self, at: int) -> None:
        """Put the cursor on the row at that place."""
        if 0 <= at < len(self.rows.rows):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.rows.index(at, self._first_column()), flags)

    def select_identity(self, identity: Any) -> bool:
        """Put the cursor on the record with this identity; False when it is not among the rows loaded."""
        for at, row in enumerate(self.rows.rows):
            if self._identity.of(row) == identity:
                self.select(at)
                return True
        return False

    def copied(self) -> str:
        """The selected rows as text: cells apart by tabs, rows by line ends."""
        columns = [column for column in self.columns if column.kind != "check"]
        lines = ["\t".join(_one_line(column.text(row)) for column in columns) for row in self.selected_rows()]
        return "\n".join(lines)

    def cut_text(self, at: int, section: int) -> str:
        """The whole text of a cell whose text is cut; an empty string for one that fits."""
        column = self.columns[section]
        text = column.text(self.rows.rows[at])
        room = self.columnWidth(section) - 2 * _PAD
        small = column.kind == "pill"
        wide = (
            looks.pill_width(looks.pixels_font(looks.LABEL), text) if small else self._metrics.horizontalAdvance(text)
        )
        return text if wide > room else ""

    # Drawing

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    def paint_cell(self, painter: QPainter, option: Any, at: int, section: int) -> None:
        """Draw one cell: ground, hairline, and the value by its kind."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = looks.scheme()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = colours.accent_tint if selected else colours.stripe if at % 2 else colours.surface
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if section == 0 and selected and at == self.currentIndex().row() and self.hasFocus():
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), QColor(colours.accent))
        column, row = self.columns[section], self.rows.rows[at]
        if column.kind == "check":
            box = QRectF(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16)
            painter.save()
            looks.paint_check(painter, box, self.rows.is_checked(at))
            painter.restore()
            return
        text = column.text(row)
        if not text:
            return
        if column.kind == "pill":
            self._paint_pill(painter, rect, text, column.role(row))
            return
        inner = rect.adjusted(_PAD, 0, -_PAD, -1)
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) > inner.width():
            text = metrics.elidedText(_one_line(text), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, self._aligned[section], text)

    def _paint_pill(self, painter: QPainter, rect: QRect, text: str, role: str) -> None:
        painter.save()
        font = looks.pixels_font(looks.LABEL)
        painter.setFont(font)
        room = rect.width() - 2 * _PAD + 8
        width = looks.pill_width(font, text)
        if width > room:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room - 22, 0))
            width = room
        top = rect.y() + (rect.height() - 1 - looks.PILL) / 2
        looks.paint_pill(painter, QRectF(rect.x() + _PAD - 4, top, width, looks.PILL), text, role)
        painter.restore()

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.rows.rows:
            painter = QPainter(self.viewport())
            try:
                self._paint_empty(painter)
            finally:
                painter.end()

    def _paint_empty(self, painter: QPainter) -> None:
        room = self.viewport().rect().adjusted(32, 8, -32, -8)
        picture = looks.pixmap(self._empty_icon, "muted", 32, self.devicePixelRatioF())
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(looks.pixels_font(looks.TEXT))
        words = painter.boundingRect(room, flags, self._empty)
        top = max(room.top(), room.center().y() - (words.height() + 44) // 2)
        painter.drawPixmap(room.center().x() - 16, top, picture)
        painter.setPen(looks.colour("muted"))
        painter.drawText(QRect(room.x(), top + 44, room.width(), words.height()), flags, self._empty)

    # Working it

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() is not None:
            self.opened.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Space and self._check_section() >= 0:
            self._check_selected()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        on_check = index.isValid() and self.columns[index.column()].kind == "check"
        super().mousePressEvent(event)
        if on_check and event.button() == Qt.MouseButton.LeftButton:
            self.rows.check(index.row(), not self.rows.is_checked(index.row()))

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @looks.safely(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._set_widths()

    def _check_section(self) -> int:
        return next((at for at, column in enumerate(self.columns) if column.kind == "check"), -1)

    def _first_column(self) -> int:
        return 1 if self._check_section() == 0 and len(self.columns) > 1 else 0

    def _check_selected(self) -> None:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        wanted = not all(self.rows.is_checked(at) for at in places)
        for at in places:
            self.rows.check(at, wanted)

    def _head_clicked(self, section: int) -> None:
        column = self.columns[section]
        if column.kind == "check":
            wanted = len(self.checked_rows()) < len(self.rows.rows)
            for at in range(len(self.rows.rows)):
                self.rows.check(at, wanted)
        elif column.sorts:
            descending = self.sorted_by == column.key and not self.sorts_descending
            self.show_sorting(column.key, descending)
            self.sort_wanted.emit(column.key, descending)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self.columns[index.column()].kind != "check":
            self.opened.emit(self.current_row())

    def _tell_current(self) -> None:
        row = self.current_row()
        if row is not self._given:
            self._given = row
            self.current_changed.emit(row)

    def _set_widths(self) -> None:
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setStretchLastSection(all(column.width for column in self.columns))
        for at, column in enumerate(self.columns):
            if column.width:
                heads.resizeSection(at, column.width if column.kind == "check" else max(column.width, self._head(at)))
        self._share()

    def _head(self, at: int) -> int:
        """The width the head of a column needs."""
        metrics = QFontMetrics(looks.pixels_font(looks.LABEL, bold=True))
        arrow = 16 if self.columns[at].sorts else 0
        return metrics.horizontalAdvance(say(self.columns[at].title)) + 2 * _PAD + arrow

    def _share(self) -> None:
        """Give what is left over to the columns without a width of their own; too little makes the list scroll."""
        shared = [at for at, column in enumerate(self.columns) if not column.width]
        fixed = sum(self.columnWidth(at) for at, column in enumerate(self.columns) if column.width)
        left = self.viewport().width() - fixed
        for place, at in enumerate(shared):
            part = left // (len(shared) - place)
            self.horizontalHeader().resizeSection(at, max(part, self._head(at), _LEAST))
            left -= part


def _one_line(text: str) -> str:
    return " ".join(text.split()) if any(mark in text for mark in "\t\n\r") else text
