"""A record told in one line among others of its unit: when, what, how it stands; Enter or a click opens it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.paintedline import PaintedLine

_HEIGHT, _WHEN, _EDGE = 26, 92, 4
"""Pixels at 100 %: of the line, of the moment at its left, and from its edges."""


class RecordLine(PaintedLine):
    """The line is painted as one piece: a unit's file has dozens, and is shown anew with every arrow key."""

    def __init__(self, when: str, words: str, state: str, role: str, opened: Callable[[], object]) -> None:
        super().__init__()
        self._when, self._state, self._role = when, state, role
        self.setText(words)
        self.setAccessibleName(say(", ").join(filter(None, (when, words, state))))
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: opened())

    def sizeHint(self) -> QSize:
        return QSize(_WHEN * 3, _HEIGHT)

    def picture(self, painter: QPainter) -> None:
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(looks.pixels_font(looks.LABEL))
        painter.setPen(looks.colour("muted"))
        painter.drawText(QRect(room.left(), 0, _WHEN, room.height()), centred, self._when)
        room.setLeft(room.left() + _WHEN)
        if self._state:
            width = looks.pill_width(painter.font(), self._state)
            pill = QRectF(room.right() - width, (room.height() - looks.PILL) / 2, width, looks.PILL)
            looks.paint_pill(painter, pill, self._state, self._role)
            room.setRight(room.right() - width - looks.GAP)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(looks.colour("accent"))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, centred, shown)
