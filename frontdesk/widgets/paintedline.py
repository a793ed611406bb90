"""A line that is a button, painted as one piece: a click or Enter leads on, and it shows what is pointed at."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from frontdesk.widgets import looks


class PaintedLine(QAbstractButton):
    """A subclass paints it by `picture`; the border of what has the keyboard is drawn around that."""

    def picture(self, painter: QPainter) -> None:
        """Paint the line."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        self.picture(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(looks.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
