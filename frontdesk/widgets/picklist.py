"""A short list of which some are wanted, in an order: columns of a paper, ticked and moved by keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks

_ROW = 28
_KEY, _TICKED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PickList(QListWidget):
    """Space takes a row in or out, Ctrl with Up and Down moves it; what is `fixed` can be moved but not taken out.

    `options` are pairs of the value given back and the text shown, in their usual order.
    """

    changed = Signal()
    HINT = mark("Space: show or hide. Ctrl+↑ ↓: move.")
    TICKED, EMPTY = mark("{column}, shown"), mark("{column}, not shown")

    def __init__(
        self, options: Iterable[tuple[str, str]], fixed: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = dict(options)
        self._fixed = frozenset(fixed)
        self.setItemDelegate(_Tick(self._fixed, self))
        self.setProperty("look", "framed")
        self.setToolTip(say(self.HINT))
        self.setFixedHeight(_ROW * len(self._options) + 8)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_value(())

    def value(self) -> tuple[str, ...]:
        """What is wanted, in its order."""
        return tuple(item.data(_KEY) for item in self._items() if item.data(_TICKED))

    def set_value(self, value: object) -> None:
        """Want these in this order, and what is fixed; none at all means all in their usual order."""
        wanted = [key for key in value if key in self._options] if isinstance(value, Sequence) else []
        self.clear()
        for key in dict.fromkeys([*wanted, *self._options]):
            item = QListWidgetItem(self._options[key], self)
            item.setData(_KEY, key)
            self._tick(item, not wanted or key in wanted or key in self._fixed)
        self.setCurrentRow(0)
        self.changed.emit()

    def draft(self) -> str:
        """What is wanted, parted by commas."""
        return ",".join(self.value())

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        self.set_value(text.split(","))

    def problem(self) -> Refusal | None:
        """Any choice can be read."""
        return None

    def toggle(self, row: int) -> None:
        """Take a row in or out."""
        item = self.item(row)
        if item is not None and item.data(_KEY) not in self._fixed:
            self._tick(item, not item.data(_TICKED))
            self.changed.emit()

    def move_row(self, row: int, by: int) -> None:
        """Move a row up (-1) or down (1)."""
        if 0 <= row < self.count() and 0 <= row + by < self.count():
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_row(self.currentRow(), by)
        elif event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentRow())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().x() < _ROW:
            self.toggle(self.indexAt(event.position().toPoint()).row())

    def _tick(self, item: QListWidgetItem, ticked: bool) -> None:
        item.setData(_TICKED, ticked)
        words = say(self.TICKED if ticked else self.EMPTY, column=item.text())
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


class _Tick(QStyledItemDelegate):
    """Draws a row with its check box; what is fixed has a grey one."""

    def __init__(self, fixed: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._fixed = fixed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _ROW)

    @looks.safely(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, rect = self.parent(), option.rect
        assert isinstance(view, PickList)
        current = index.row() == view.currentRow() and view.hasFocus()
        painter.save()
        if current:
            painter.fillRect(rect, looks.colour("accent_tint"))
        box = QRectF(rect.left() + 8, rect.top() + (_ROW - 16) / 2, 16, 16)
        fixed = index.data(_KEY) in self._fixed
        looks.paint_check(painter, box, bool(index.data(_TICKED)), focus=current, enabled=not fixed)
        painter.setPen(looks.colour("text" if index.data(_TICKED) else "muted"))
        painter.drawText(rect.adjusted(34, 0, -4, 0), int(Qt.AlignmentFlag.AlignVCenter), index.data())
        painter.restore()
