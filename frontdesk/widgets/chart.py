"""Shows a chart in the colours of the window, as sharp as the screen is."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from frontdesk.widgets import looks


class Drawable(Protocol):
    """A chart that can be drawn in any size; `frontdesk.paper.drawing.ScreenChart` is one."""

    @property
    def title(self) -> str:
        """What the chart is about."""

    def lines(self) -> Iterable[str]:
        """All its figures in words, one line for each category."""

    def height(self, width: float, text: float) -> float:
        """How high it should be at a width, its letters `text` high."""

    def picture(self, width: int, height: int, text: float, scheme: str) -> tuple[int, int, bytes]:
        """Drawn in the colours of a scheme: width, height and rows of BGRX bytes; all measures in device pixels."""

    def line_at(self, x: float, y: float, width: int, height: int, text: float) -> str:
        """The line with the figures at a place of that picture, y from the top down; empty where there are none."""


class ChartView(QWidget):
    """One chart, as wide as there is room. It is drawn when it is seen, and anew when its size or the colours change.

    While the window is being resized the picture is stretched: it is drawn sharp when the hand rests. Pointing at a
    category tells its figures in full.
    """

    _REST = 60
    """Milliseconds without a change of size after which the chart is drawn anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chart: Drawable | None = None
        self._image: QImage | None = None
        self._seen: tuple[int, int, str] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._draw)

    def show_chart(self, chart: Drawable | None) -> None:
        """Show another chart; None shows nothing."""
        self._chart, self._image, self._seen = chart, None, None
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription("\n".join(chart.lines()) if chart else "")
        self.updateGeometry()
        self.update()

    def is_drawn(self) -> bool:
        """Whether the picture is that of the chart at its present size and in the colours in use."""
        return self._seen == self._wanted()

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140)

    def hasHeightForWidth(self) -> bool:
        return True

    @looks.safely(240)
    def heightForWidth(self, width: int) -> int:
        return round(self._chart.height(width, looks.LABEL)) if self._chart else 140

    @looks.safely(False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._chart is not None:
            at = event.pos()
            told = self._chart.line_at(at.x(), at.y(), self.width(), self.height(), looks.LABEL)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        wanted = self._wanted()
        if self._chart is not None and self._seen != wanted:
            # Started anew by each change: it runs out when the changes have ended.
            self._timer.start(self._REST if self._image else 0)
        if self._image is not None and self._seen is not None and self._seen[2] == wanted[2]:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)

    def _wanted(self) -> tuple[int, int, str]:
        """Width and height in device pixels, and the name of the scheme."""
        ratio = self.devicePixelRatioF()
        return round(self.width() * ratio), round(self.height() * ratio), looks.scheme().name

    @looks.safely(None)
    def _draw(self) -> None:
        wanted = self._wanted()
        if self._chart is None or not self.isVisible() or self.size().isEmpty():
            return
        letters = looks.LABEL * self.devicePixelRatioF()
        width, height, pixels = self._chart.picture(wanted[0], wanted[1], letters, wanted[2])
        # The copy is Qt's own: the bytes go when this returns.
        self._image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        self._seen = wanted
        self.update()
