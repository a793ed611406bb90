"""Somebody's photo at the size of a pass, read beside the window; without one, the drawing of a person."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.thumbnails import Thumbnails

ACROSS, UP = 3, 4
"""The sides of a photo on a pass, as they stand to each other."""


class Portrait(QWidget):
    """A photo `width` pixels wide at 100 %, or a person's drawing in its place."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._path: Path | None = None
        self._focused = False
        self._pictures = Thumbnails(self)
        self._pictures.ready.connect(self.update)
        self.setFixedSize(QSize(width, width * UP // ACROSS))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_photo(None)

    def show_photo(self, path: Path | None) -> None:
        """Show the picture in this file."""
        if path != self._path:
            self._pictures.turn_away()
        self._path = path
        self.setAccessibleName(say("Photo") if path is not None else say("No photo"))
        self.update()

    def show_focus(self, focused: bool) -> None:
        """Show that the field around it has the keyboard, or has it no more."""
        self._focused = focused
        self.update()

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame, ratio = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.devicePixelRatioF()
        outline = QPainterPath()
        outline.addRoundedRect(frame, looks.CORNER, looks.CORNER)
        painter.fillPath(outline, looks.colour("stripe"))
        picture = self._pictures.picture(self._path, round(self.height() * ratio)) if self._path is not None else None
        if picture is not None and not picture.isNull():
            painter.save()
            painter.setClipPath(outline)
            whole = QRectF(picture.rect())
            scale = max(frame.width() / whole.width(), frame.height() / whole.height())
            drawn = QRectF(0, 0, whole.width() * scale, whole.height() * scale)
            drawn.moveCenter(frame.center())
            painter.drawImage(drawn, picture)
            painter.restore()
        elif self._path is None:
            side = self.width() // 2
            corner = frame.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner, looks.pixmap("user-round", "muted", side, ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(looks.colour("accent" if self._focused else "line"), 2 if self._focused else 1))
        painter.drawPath(outline)
