"""What is told of a record in lines under a heading: each says something, how it stands, and may lead somewhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.card import Heading
from frontdesk.widgets.paintedline import PaintedLine

_EDGE, _ICON, _LEAST = 3, 16, 22
"""Pixels at 100 %: around the words, of the icon, and how low a line may be."""

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class ToldLine:
    """`words`, beneath them `detail` in a muted look; at the left an icon, if there is one, at the right a pill.

    `role` colours icon and pill: good, soon, late, accent or plain. A line with a `lead` is a button.
    """

    words: str
    detail: str = ""
    state: str = ""
    role: str = "plain"
    icon: str = ""
    lead: Callable[[], object] | None = None


class LineButton(PaintedLine):
    """A line, painted as one piece and as high as its words need: a record has dozens, shown with every arrow key."""

    def __init__(self, line: ToldLine) -> None:
        super().__init__()
        self._line = line
        self.setText(line.words)
        self.setAccessibleName(say(", ").join(filter(None, (line.words, line.state, line.detail))))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if line.lead is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(line.lead)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width() or 240))

    def heightForWidth(self, width: int) -> int:
        words, detail, _ = self._places(width)
        return max(_LEAST, (detail if self._line.detail else words).bottom() + 1 + _EDGE)

    def _places(self, width: int) -> tuple[QRect, QRect, int]:
        """Where the words and the detail stand in a line of this width, and how wide its pill is."""
        left = _EDGE + (_ICON + looks.GAP if self._line.icon else 0)
        small = looks.pixels_font(looks.LABEL)
        pill = looks.pill_width(small, self._line.state) if self._line.state else 0
        room = max(width - left - _EDGE - (pill + looks.GAP if pill else 0), 60)
        words = QFontMetrics(self.font()).boundingRect(QRect(left, _EDGE, room, 9999), _WRAPPED, self._line.words)
        wide = max(width - left - _EDGE, 60)
        below = QRect(left, max(words.bottom() + 1, _EDGE + looks.PILL if pill else 0), wide, 9999)
        detail = QFontMetrics(small).boundingRect(below, _WRAPPED, self._line.detail)
        return QRect(left, _EDGE, room, words.height()), QRect(below.topLeft(), QSize(wide, detail.height())), pill

    def picture(self, painter: QPainter) -> None:
        line = self._line
        words, detail, pill = self._places(self.width())
        if line.icon:
            role = line.role if line.role in ("accent", "good", "soon", "late") else "muted"
            painter.drawPixmap(_EDGE, _EDGE + 1, looks.pixmap(line.icon, role, _ICON, self.devicePixelRatioF()))
        font = self.font()
        font.setUnderline(line.lead is not None and self.underMouse())
        painter.setFont(font)
        painter.setPen(looks.colour("accent" if line.lead is not None else "text"))
        painter.drawText(words, _WRAPPED, line.words)
        painter.setFont(looks.pixels_font(looks.LABEL))
        if pill:
            looks.paint_pill(
                painter, QRectF(self.width() - _EDGE - pill, _EDGE - 1, pill, looks.PILL), line.state, line.role
            )
        if line.detail:
            painter.setPen(looks.colour("muted"))
            painter.drawText(detail, _WRAPPED, line.detail)


class ToldLines(QWidget):
    """A heading, if there is one, over its lines; without lines nothing of it is seen."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.lines: Sequence[ToldLine] = ()
        """The lines that are shown."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        if title:
            self._column.addWidget(Heading(title))
        self._pieces: list[LineButton] = []
        self.set_lines(())

    def set_lines(self, lines: Sequence[ToldLine]) -> None:
        """Show these."""
        for piece in self._pieces:
            self._column.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self.lines = lines
        self._pieces = [LineButton(line) for line in lines]
        for piece in self._pieces:
            self._column.addWidget(piece)
        looks.reveal(self, bool(lines))
