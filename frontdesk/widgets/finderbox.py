"""The finder of the top bar: one box for everything, typed or scanned."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.hits import Find, FindingLine, Hit

__all__ = ["Find", "FinderBox", "Hit"]


class FinderBox(FindingLine):
    """Finds while typing. A scanner ends with Enter: the first hit is taken. Esc gives the focus back."""

    def __init__(self, find: Find, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(find, placeholder, name or say("Find"), parent)
        self._before: QWidget | None = None
        self.setMaximumWidth(560)
        self.setTextMargins(26, 0, 0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def begin(self, text: str = "") -> None:
        """Take the focus, remembering who had it; with `text`, find it at once, as when a code is scanned."""
        before = QApplication.focusWidget()
        if before is not self:
            self._before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.setText(text)
            self.look()

    def _take(self, hit: Hit) -> None:
        self.clear()

    def _escape(self) -> None:
        self.close_list()
        self.clear()
        self._give_back()
        self.left.emit()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and looks.alive(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        looks.draw(self, self._paint_glass)

    def _paint_glass(self, painter: QPainter) -> None:
        glass = looks.pixmap("search", "muted", 16, self.devicePixelRatioF())
        painter.drawPixmap(11, (self.height() - 16) // 2, glass)
