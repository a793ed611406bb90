"""The checklist of an application, ticked by keyboard: which documents were seen or kept, or are not needed."""

import json
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.renovation.documents import ChecklistLine
from frontdesk.renovation.records import SHOWN, Shown
from frontdesk.widgets import looks

_ROW = 30
_SEEN = 11
"""So many rows are seen at once."""

_KEY, _SHOWN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_NUMBERED = {Qt.Key.Key_1: Shown.ORIGINAL, Qt.Key.Key_2: Shown.COPY, Qt.Key.Key_3: Shown.NOT_NEEDED}
_NEXT = {"": Shown.COPY, Shown.COPY: Shown.ORIGINAL, Shown.ORIGINAL: ""}
_NONE = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ChecklistField(QListWidget):
    """A field whose value is how each document was shown, by its key; "" of one that is not there.

    1 notes the original, 2 a copy, 3 that it is not needed, 0 that it is not there; Space goes on to the next of the
    first three. A notes a copy of all that are not there yet.
    """

    changed = Signal()
    HINT = mark("1 original · 2 copy · 3 not needed · 0 not there · A copies of all")

    def __init__(self, lines: Sequence[ChecklistLine]) -> None:
        super().__init__()
        self._lines = {line.key: line for line in lines}
        self.setItemDelegate(_Row(self))
        self.setProperty("look", "framed")
        self.setFixedHeight(_ROW * min(len(lines), _SEEN) + 8)
        for line in lines:
            item = QListWidgetItem(say(line.name), self)
            item.setToolTip(say(line.name))
            item.setData(_KEY, line.key)
            self._set(item, line.shown)
        self.setCurrentRow(next((at for at, line in enumerate(lines) if not line.shown), 0))

    def value(self) -> dict[str, str]:
        """How each document was shown."""
        return {item.data(_KEY): item.data(_SHOWN) for item in self._items()}

    def set_value(self, value: object) -> None:
        """Note these; what is not told stays as it is."""
        told = value if isinstance(value, dict) else {}
        for item in self._items():
            if item.data(_KEY) in told:
                self._set(item, told[item.data(_KEY)])
        self.changed.emit()

    def draft(self) -> str:
        """What was noted otherwise than it stood."""
        noted = {key: shown for key, shown in self.value().items() if shown != self._lines[key].shown}
        return json.dumps(noted) if noted else ""

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        noted: dict[str, str] = {key: line.shown for key, line in self._lines.items()}
        with suppress(ValueError, TypeError, AttributeError):
            noted |= {key: shown for key, shown in json.loads(text).items() if shown in ("", *Shown)}
        self.set_value(noted)

    def problem(self) -> Refusal | None:
        """Whatever is noted can be read."""
        return None

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = Qt.Key(event.key()), self.currentItem()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or item is None:
            super().keyPressEvent(event)
        elif key in _NUMBERED:
            self._note(item, _NUMBERED[key])
        elif key in _NONE:
            self._note(item, "")
        elif key == Qt.Key.Key_Space:
            self._note(item, _NEXT.get(item.data(_SHOWN), ""), stays=True)
        elif key == Qt.Key.Key_A:
            for each in self._items():
                if not each.data(_SHOWN):
                    self._set(each, Shown.COPY.value)
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def _note(self, item: QListWidgetItem, shown: str, *, stays: bool = False) -> None:
        """Note one, and go on to the next."""
        self._set(item, str(shown))
        self.changed.emit()
        if not stays and self.currentRow() + 1 < self.count():
            self.setCurrentRow(self.currentRow() + 1)

    def _set(self, item: QListWidgetItem, shown: str) -> None:
        item.setData(_SHOWN, str(shown))
        said = say(SHOWN[Shown(shown)]) if shown else say("Not there yet")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, say(", ").join((item.text(), said)))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


class _Row(QStyledItemDelegate):
    """Paints a document with how it was shown as a pill at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    @looks.safely(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        parent, rect = self.parent(), QRectF(option.rect)
        assert isinstance(parent, ChecklistField)
        current = parent.hasFocus() and index.row() == parent.currentRow()
        painter.save()
        if current:
            painter.fillRect(rect, looks.colour("accent_tint"))
        shown = index.data(_SHOWN)
        word = say(SHOWN[Shown(shown)]) if shown else say("Not there yet")
        role = {"": "soon", Shown.NOT_NEEDED.value: "plain"}.get(shown, "good")
        small = looks.pixels_font(looks.LABEL)
        painter.setFont(small)
        width = looks.pill_width(small, word)
        looks.paint_pill(
            painter,
            QRectF(rect.right() - width - 6, rect.top() + (_ROW - looks.PILL) / 2, width, looks.PILL),
            word,
            role,
        )
        painter.setFont(parent.font())
        painter.setPen(looks.colour("text"))
        room = rect.adjusted(8, 0, -width - 14, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
