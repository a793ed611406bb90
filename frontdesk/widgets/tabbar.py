"""The desks in the order of the day, each with how much is due there."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks


class _DeskTab(QAbstractButton):
    """One tab: icon, name, how many are due; an accent line beneath the one chosen."""

    def __init__(self, key: str, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.icon_name = key, icon
        self.due, self.late = 0, False
        self.padding, self.named = 15, True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(text)
        self.setFixedHeight(looks.TABS)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def natural(self, padding: int, *, named: bool) -> int:
        """The width with that padding, with or without its name."""
        width = 2 * padding + 16
        if named:
            width += 7 + QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self.due:
            width += 6 + looks.pill_width(looks.pixels_font(looks.LABEL), str(self.due))
        return width

    def sizeHint(self) -> QSize:
        return QSize(self.natural(self.padding, named=self.named), looks.TABS)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.natural(6, named=False), looks.TABS)

    def paintEvent(self, event: QPaintEvent) -> None:
        looks.draw(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        colours = looks.scheme()
        role = "accent" if self.isChecked() else "text"
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), QColor(colours.window))
        middle = (self.height() - 2) // 2
        x = self.padding
        icon = looks.pixmap(self.icon_name, "accent" if self.isChecked() else "muted", 16, self.devicePixelRatioF())
        painter.drawPixmap(x, middle - 8, icon)
        x += 16
        painter.setFont(self.font())
        if self.named:
            painter.setPen(looks.colour(role))
            wide = QFontMetrics(self.font()).horizontalAdvance(self.text())
            flags = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRect(x + 7, 0, wide + 2, self.height() - 2), flags, self.text())
            x += 7 + wide
        if self.due:
            painter.setFont(looks.pixels_font(looks.LABEL))
            width = looks.pill_width(painter.font(), str(self.due))
            place = QRectF(x + 6, middle - looks.PILL / 2, width, looks.PILL)
            looks.paint_pill(painter, place, str(self.due), "late" if self.late else "soon")
        if self.isChecked():
            painter.fillRect(0, self.height() - 3, self.width(), 3, QColor(colours.accent))
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(QColor(colours.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 4, -3, -6), looks.CORNER, looks.CORNER)


class DeskTabs(QWidget):
    """The row of desks. Alt+1 to Alt+8 choose by place; where the window is narrow, names give way to their icons."""

    chosen = Signal(str)
    """The key of the desk now chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk_tabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(say("Desks"))
        self.setFixedHeight(looks.TABS + 1)
        self._tabs: dict[str, _DeskTab] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 1)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._taken = 16
        """Pixels of the row that are not the desks'."""

    def add(self, key: str, text: str, icon: str) -> None:
        """Add a desk at the end; the first one added is chosen."""
        tab = _DeskTab(key, text, icon, self)
        self._tabs[key] = tab
        self._row.insertWidget(len(self._tabs) - 1, tab)
        place = len(self._tabs)
        if place <= 9:
            keys = f"Alt+{place}"
            tab.setToolTip(f"{text} ({keys})")
            QShortcut(QKeySequence(keys), self, lambda: self.choose(key))
        tab.setChecked(place == 1)
        tab.clicked.connect(lambda: self.chosen.emit(key))
        tab.toggled.connect(self._fit)
        self.set_count(key, 0, False)

    def add_tail(self, tail: QWidget, least: int) -> None:
        """Let something stand behind the desks in all the room they leave, which is `least` pixels or more."""
        tail.setMinimumWidth(least)
        self._taken += least + looks.WIDE_GAP
        self._row.insertSpacing(len(self._tabs), looks.WIDE_GAP)
        self._row.addWidget(tail, 1000)

    def start_at(self, key: str) -> None:
        """Have a desk chosen from the start, without saying so."""
        self._tabs[key].setChecked(True)

    def choose(self, key: str) -> None:
        """Choose a desk, and say so."""
        self._tabs[key].setChecked(True)
        self.chosen.emit(key)

    def current(self) -> str:
        """The key of the desk chosen; empty while there is none."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def keys(self) -> list[str]:
        """The desks, in order."""
        return list(self._tabs)

    def set_count(self, key: str, count: int, late: bool) -> None:
        """Show how many are due at a desk, in red when one is overdue; 0 shows nothing."""
        tab = self._tabs[key]
        tab.due, tab.late = count, late
        due = ", " + say("Due: {count}", count=count) if count else ""
        tab.setAccessibleName(tab.text() + due + (", " + say("overdue") if late and count else ""))
        self._fit()
        tab.update()

    def set_text(self, key: str, text: str) -> None:
        """Name a desk anew."""
        self._tabs[key].setText(text)
        self.set_count(key, self._tabs[key].due, self._tabs[key].late)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and self._tabs:
            keys = self.keys()
            key = keys[(keys.index(self.current()) + step) % len(keys)]
            self.choose(key)
            self._tabs[key].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @looks.safely(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._taken
        tabs = list(self._tabs.values())
        for padding, all_named in ((15, True), (9, True), (9, False), (5, False)):
            named = {tab: all_named or tab.isChecked() for tab in tabs}
            if sum(tab.natural(padding, named=named[tab]) for tab in tabs) <= room:
                break
        for tab in tabs:
            tab.padding, tab.named = padding, named[tab]
            tab.updateGeometry()
            tab.update()
