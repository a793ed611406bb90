"""The state of a thing as a small tinted word: overdue, due soon, settled."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.widgets import looks


class Pill(QWidget):
    """One word on a tint. `role` is good, soon, late, accent or plain; an empty word shows nothing."""

    def __init__(self, text: str = "", role: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._role = "", role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, role)

    def text(self) -> str:
        """The word shown."""
        return self._text

    def role(self) -> str:
        """The state shown."""
        return self._role

    def show_state(self, text: str, role: str = "plain") -> None:
        """Show another state."""
        self._text, self._role = text, role
        self.setAccessibleName(text)
        looks.reveal(self, bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(looks.pill_width(looks.pixels_font(looks.LABEL), self._text), looks.PILL)

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        painter.setFont(looks.pixels_font(looks.LABEL))
        looks.paint_pill(painter, QRectF(self.rect()), self._text, self._role)
