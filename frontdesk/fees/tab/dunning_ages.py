"""The ages of the arrears as five figures over the due list; one that is pressed narrows it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.core.money import Money
from frontdesk.core.words import say
from frontdesk.fees.dunning.ageing import BUCKETS
from frontdesk.fees.tables import yuan
from frontdesk.widgets import looks

ROLES = {"30": "plain", "90": "soon", "180": "soon", "365": "late", "older": "late"}
"""How urgent arrears of an age look."""

_FIGURE = (18, 15, 13, 11)
"""Heights of a figure in pixels: as high as there is room for its width."""


class AgeButton(QAbstractButton):
    """One age: its name, what is owed of it, how many units owe it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._amount, self._units = title, "", ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_figures(self, amount: Money, units: int) -> None:
        """Show what is owed and by how many units."""
        self._amount, self._units = yuan(amount), say("Units: {count}", count=f"{units:,}")
        self.setAccessibleName(f"{self._title}  {self._amount}  {self._units}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(128, 66)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 66)

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if chosen or self.hasFocus() else "line"
        painter.setPen(QPen(looks.colour(edge), 2 if edge == "accent" else 1))
        tint = looks.scheme().role("accent")[1] if chosen else None
        painter.setBrush(QColor(tint) if tint else looks.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        inside = QRectF(self.rect()).adjusted(11, 7, -8, -7)
        painter.setFont(looks.pixels_font(looks.LABEL))
        painter.setPen(looks.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._title)
        if painter.fontMetrics().horizontalAdvance(f"{self._title}  {self._units}") <= inside.width():
            painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._units)
        fonts = [looks.pixels_font(size, bold=True) for size in _FIGURE]
        fits = (font for font in fonts if QFontMetricsF(font).horizontalAdvance(self._amount) <= inside.width())
        painter.setFont(next(fits, fonts[-1]))
        painter.setPen(looks.colour("text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._amount)


class Ages(QWidget):
    """All ages beside each other, at most one of them chosen."""

    changed = Signal()
    """Another age is chosen, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {bucket.key: AgeButton(say(bucket.title)) for bucket in BUCKETS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(looks.GAP)
        for key, button in self.buttons.items():
            line.addWidget(button)
            button.clicked.connect(lambda checked, key=key: self._choose(key if checked else ""))

    def show_ages(self, amounts: dict[str, Money], units: dict[str, int]) -> None:
        """Show what is owed and by how many units, by the keys of the buckets."""
        for key, button in self.buttons.items():
            button.show_figures(amounts[key], units[key])

    def value(self) -> str:
        """The key of the age chosen, or nothing."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def clear(self) -> None:
        """Choose none."""
        for button in self.buttons.values():
            button.setChecked(False)

    def _choose(self, key: str) -> None:
        for other, button in self.buttons.items():
            button.setChecked(other == key)
        self.changed.emit()
