"""Draws the rows of a list, a whole screen in one go: nothing is asked of a table cell by cell."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter

from frontdesk.widgets import looks
from frontdesk.widgets.columnheads import PAD
from frontdesk.widgets.rows import Column

Place = tuple[Column, int, int]
"""A column, its left edge and its width."""


class RowPainter:
    """What is the same for every row of one frame: colours, fonts and where the columns lie.

    `width` is that of the list; `checked` tells whether the row at a place is checked.
    """

    def __init__(self, painter: QPainter, places: Sequence[Place], width: int, checked: Callable[[int], bool]) -> None:
        self._painter = painter
        self._places = [(*place, _share_before(place[0])) for place in places]
        self._width = width
        self._checked = checked
        scheme = looks.scheme()
        self._grounds = QColor(scheme.surface), QColor(scheme.stripe)
        self._selected, self._line = QColor(scheme.accent_tint), QColor(scheme.line)
        self._accent, self._text = QColor(scheme.accent), QColor(scheme.text)
        self._metrics = painter.fontMetrics()
        self._base = (looks.ROW - 1 - self._metrics.height()) // 2 + self._metrics.ascent()
        self._small = looks.pixels_font(looks.LABEL)
        self._small_metrics = QFontMetricsF(self._small)

    def ground(self, at: int, top: int, *, selected: bool, current: bool) -> None:
        """The ground and the hairline of a row, and at its left the mark of the one with the keyboard."""
        paint = self._painter
        colour = self._selected if selected else self._grounds[at % 2]
        paint.fillRect(0, top, self._width, looks.ROW - 1, colour)
        paint.fillRect(0, top + looks.ROW - 1, self._width, 1, self._line)
        if current:
            paint.fillRect(0, top, 2, looks.ROW, self._accent)

    def cells(self, at: int, top: int, row: Any, *, selected: bool) -> None:
        """What stands in the columns of a row."""
        self._painter.setPen(self._text)
        for column, left, width, share in self._places:
            if column.kind == "check":
                self._check(at, left, top, width)
                continue
            text = column.text(row)
            if not text:
                continue
            if column.kind == "pill":
                self._pill(left, top, width, text, column.role(row), selected)
            else:
                self._words(left, top, width, share, text)

    def _words(self, left: int, top: int, width: int, share: float, text: str) -> None:
        text = one_line(text)
        room, long = width - 2 * PAD, self._metrics.horizontalAdvance(text)
        if long > room:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            long = self._metrics.horizontalAdvance(text)
        self._painter.drawText(left + PAD + int((room - long) * share), top + self._base, text)

    def _check(self, at: int, left: int, top: int, width: int) -> None:
        self._painter.save()
        centre = QRect(left, top, width, looks.ROW).center()
        looks.paint_check(self._painter, QRectF(centre.x() - 7.5, centre.y() - 7.5, 16, 16), self._checked(at))
        self._painter.restore()

    def _pill(self, left: int, top: int, width: int, text: str, role: str, selected: bool) -> None:
        self._painter.save()
        self._painter.setFont(self._small)
        room = width - 2 * PAD + 8
        wide = round(self._small_metrics.horizontalAdvance(text)) + 22
        if wide > room:
            text = self._small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room - 22, 0))
            wide = room
        edge = top + (looks.ROW - 1 - looks.PILL) / 2
        place = QRectF(left + PAD - 4, edge, wide, looks.PILL)
        looks.paint_pill(self._painter, place, text, role, chosen=selected)
        self._painter.restore()


def _share_before(column: Column) -> float:
    """How much of the room to spare lies at the left of the text."""
    if column.alignment & Qt.AlignmentFlag.AlignRight:
        return 1.0
    return 0.5 if column.alignment & Qt.AlignmentFlag.AlignHCenter else 0.0


def paint_empty(painter: QPainter, area: QRect, text: str, icon: str) -> None:
    """What a list without rows says, under its picture, in the middle."""
    if not text:
        return
    room = area.adjusted(32, 8, -32, -8)
    picture = looks.pixmap(icon, "muted", 32, painter.device().devicePixelRatio())
    flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
    painter.setFont(looks.pixels_font(looks.TEXT))
    words = painter.boundingRect(room, flags, text)
    top = max(room.top(), room.center().y() - (words.height() + 44) // 2)
    painter.drawPixmap(room.center().x() - 16, top, picture)
    painter.setPen(looks.colour("muted"))
    painter.drawText(QRect(room.x(), top + 44, room.width(), words.height()), flags, text)


def text_room(column: Column, width: int, text: str, metrics: QFontMetrics) -> tuple[int, int]:
    """How wide a text is in its column, and how much room it has."""
    if column.kind == "pill":
        return looks.pill_width(looks.pixels_font(looks.LABEL), text), width - 2 * PAD + 8
    return metrics.horizontalAdvance(text), width - 2 * PAD


def one_line(text: str) -> str:
    """The text without tabs and line ends."""
    return " ".join(text.split()) if any(mark in text for mark in "\t\n\r") else text
