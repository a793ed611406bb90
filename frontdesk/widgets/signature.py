"""A box that is signed on the screen with mouse, pen or finger; who signs on paper is written down by name instead."""

from itertools import pairwise

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton

HEIGHT = 132
"""Height of the box in pixels at 100 %."""

_PEN = 2.2
_SCALE = 3
"""The picture has so many pixels for one of the box, so that it is sharp on paper."""
_MARGIN = 8
_SHORTEST = 40
"""What is shorter than this, in pixels, is a slip of the hand and no signature."""

Stroke = list[QPointF]


class SignaturePad(QWidget):
    """A field of a form whose value is the signature as a PNG, black on white, or None. Del clears it.

    What is drawn is never part of a draft: it belongs to the words that were on the screen when it was given.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleDescription(say("Draw with mouse, pen or finger. Del clears it. Or write the name only."))
        self.setToolTip(self.accessibleDescription())
        self._clear = IconButton("x", say("Clear"), parent=self)
        self._clear.setCursor(Qt.CursorShape.PointingHandCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()

    # As a field of a form

    def value(self) -> bytes | None:
        """The signature as PNG, cut to what is drawn; None while nothing is."""
        return self._picture() if self._length() >= _SHORTEST else None

    def set_value(self, value: object) -> None:
        """Only emptied: nobody signs for another."""
        if not value:
            self.clear()

    def draft(self) -> str:
        """Nothing: a signature is given anew."""
        return ""

    def set_draft(self, text: str) -> None:
        """Nothing to put back."""

    def problem(self) -> Refusal | None:
        """A touch that is no signature."""
        if self._strokes and self._length() < _SHORTEST:
            return Refusal(mark("That is too short for a signature. Sign again, or clear it with Del."))
        return None

    def clear(self) -> None:
        """An empty box."""
        if self._strokes:
            self._strokes.clear()
            self._drawing = False
            self._changed()

    # Drawing

    def begin_stroke(self, at: QPointF) -> None:
        """The pen comes down."""
        self._strokes.append([at])
        self._drawing = True
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._changed()

    def go_on(self, at: QPointF) -> None:
        """The pen moves on, also beyond the edge, where nothing is drawn."""
        if self._drawing:
            self._strokes[-1].append(_within(at, QRectF(self.rect())))
            self.update()

    def end_stroke(self) -> None:
        """The pen is lifted."""
        if self._drawing:
            self._drawing = False
            self._changed()

    @looks.safely(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin_stroke(event.position())

    @looks.safely(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_on(event.position())

    @looks.safely(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.end_stroke()

    @looks.safely(None)
    def tabletEvent(self, event: QTabletEvent) -> None:
        self._pen(event.type(), event.position())
        event.accept()

    @looks.safely(False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            # One finger signs; the ball of the hand that comes down beside it does not.
            self._pen(event.type(), event.points()[0].position())
            event.accept()
            return True
        return super().event(event)

    def _pen(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind in (QEvent.Type.TabletPress, QEvent.Type.TouchBegin):
            self.begin_stroke(at)
        elif kind in (QEvent.Type.TabletMove, QEvent.Type.TouchUpdate):
            self.go_on(at)
        elif kind in (QEvent.Type.TabletRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self.end_stroke()

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        looks.reveal(self._clear, bool(self._strokes))
        self.update()
        self.changed.emit()

    def _length(self) -> float:
        pairs = (pair for stroke in self._strokes for pair in pairwise(stroke))
        return sum((after - before).manhattanLength() for before, after in pairs)

    # Seen and kept

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    @looks.safely(None)
    def resizeEvent(self, event: object) -> None:
        self._clear.move(self.width() - self._clear.sizeHint().width() - 4, 4)

    @looks.safely(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    @looks.safely(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "late" if self.property("wrong") else "accent" if self.hasFocus() else "line"
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(looks.colour(edge), wide))
        painter.setBrush(looks.colour("surface"))
        inset = wide / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, looks.CORNER, looks.CORNER)
        line = self.height() - 32
        painter.setPen(QPen(looks.colour("line"), 1))
        painter.drawLine(looks.MARGIN, line, self.width() - looks.MARGIN, line)
        if not self._strokes:
            painter.setPen(looks.colour("muted"))
            painter.setFont(looks.pixels_font(looks.LABEL))
            under = QRectF(looks.MARGIN, line + 4, self.width() - 2 * looks.MARGIN, 20)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, say("Sign here"))
        _draw(painter, self._strokes, looks.colour("text"))

    def _picture(self) -> bytes:
        points = [point for stroke in self._strokes for point in stroke]
        left, top = min(point.x() for point in points), min(point.y() for point in points)
        wide = max(point.x() for point in points) - left + 2 * _MARGIN
        tall = max(point.y() for point in points) - top + 2 * _MARGIN
        image = QImage(round(wide * _SCALE), round(tall * _SCALE), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SCALE, _SCALE)
        painter.translate(_MARGIN - left, _MARGIN - top)
        _draw(painter, self._strokes, QColor(Qt.GlobalColor.black))
        painter.end()
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(kept, b"png").write(image)
        return bytes(kept.data().data())


def _draw(painter: QPainter, strokes: list[Stroke], ink: QColor) -> None:
    """Each stroke as a smooth line through the middles between its points."""
    painter.setPen(QPen(ink, _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        if len(stroke) == 1:
            painter.drawPoint(stroke[0])
            continue
        path = QPainterPath(stroke[0])
        for before, after in pairwise(stroke):
            path.quadTo(before, (before + after) / 2)
        path.lineTo(stroke[-1])
        painter.drawPath(path)


def _within(at: QPointF, box: QRectF) -> QPointF:
    return QPointF(min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom()))
