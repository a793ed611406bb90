"""Finds while typing: a line to type in and, beneath it, what was found, best first and in groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from frontdesk.core.words import say
from frontdesk.widgets import looks

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `key` is its id; `kind` the group it stands in, as the glossary calls it; `icon` a drawing.

    What is `past`, such as somebody who has moved out, is shown muted.
    """

    key: int
    title: str
    detail: str = ""
    kind: str = ""
    icon: str = ""
    past: bool = False


@dataclass(frozen=True, slots=True)
class Further:
    """That a group has more than is shown, and how many: `12`, `36+`."""

    kind: str
    count: str


Find = Callable[[str], Sequence[Hit | Further]]
"""What is typed → what is found, best first. An empty text may give the latest ones, or nothing."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """What stands over a group: its kind, and how many more there are of it."""

    kind: str
    further: str


class _Lines(QAbstractListModel):
    """Headings and hits, in the order shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Hit | _Heading] = []

    def show_hits(self, found: Sequence[Hit | Further]) -> None:
        """Group the hits by kind; the group of the best hit comes first."""
        groups: dict[str, list[Hit]] = {}
        further = {one.kind: one.count for one in found if isinstance(one, Further)}
        for hit in found:
            if isinstance(hit, Hit):
                groups.setdefault(hit.kind, []).append(hit)
        lines: list[Hit | _Heading] = []
        for kind, members in groups.items():
            lines += [_Heading(kind, further.get(kind, "")), *members] if kind else members
        if lines != self.lines:  # else nothing flickers
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def first(self) -> int:
        """The place of the first hit; -1 when there is none."""
        return next((at for at, line in enumerate(self.lines) if isinstance(line, Hit)), -1)

    def step(self, at: int, by: int) -> int:
        """The place of the next hit from there, over the headings and round the ends."""
        places = [place for place, line in enumerate(self.lines) if isinstance(line, Hit)]
        if not places:
            return -1
        if at not in places:
            return places[0]
        return places[(places.index(at) + by) % len(places)]

    @looks.safely(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    @looks.safely(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.title} {line.detail}".strip() if isinstance(line, Hit) else say(line.kind)
        return None

    @looks.safely(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self.lines[index.row()], Hit):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _Drawn(QStyledItemDelegate):
    """Draws a heading small and muted, with how many more there are; a hit with its icon, title and muted detail."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__(lines)
        self._lines = lines

    @looks.safely(QSize(100, looks.ROW))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, looks.ROW if isinstance(self._lines.lines[index.row()], Hit) else 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, option, self._lines.lines[index.row()])
        except Exception as exception:
            looks.failed("_Drawn.paint", exception)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: Any, line: Hit | _Heading) -> None:
        rect: QRect = option.rect
        colours = looks.scheme()
        inner = rect.adjusted(10, 0, -10, 0)
        middle, right = int(Qt.AlignmentFlag.AlignVCenter), int(Qt.AlignmentFlag.AlignRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(line, Hit):
            painter.setFont(looks.pixels_font(looks.LABEL, bold=True))
            painter.setPen(QColor(colours.muted))
            painter.drawText(inner.adjusted(0, 2, 0, 0), middle, say(line.kind))
            if line.further:
                painter.setFont(looks.pixels_font(looks.LABEL))
                told = say("{count} more: type on", count=line.further)
                painter.drawText(inner.adjusted(0, 2, 0, 0), middle | right, told)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(rect, looks.CORNER, looks.CORNER)
        if line.icon:
            picture = looks.pixmap(line.icon, "muted", 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(inner.left(), rect.center().y() - 7, picture)
            inner.adjust(26, 0, 0, 0)
        painter.setFont(looks.pixels_font(looks.TEXT))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(QColor(colours.muted if line.past else colours.text))
        painter.drawText(inner, middle, title)
        room = inner.width() - metrics.horizontalAdvance(title) - 16
        if line.detail and room > 40:
            painter.setFont(looks.pixels_font(looks.LABEL))
            painter.setPen(QColor(colours.muted))
            detail = painter.fontMetrics().elidedText(line.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(inner, middle | right, detail)


class _HitView(QListView):
    """The list itself. It covers its room whole, so that a key does not paint the desk beneath anew."""

    def __init__(self, lines: _Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(lines)
        self.setItemDelegate(_Drawn(lines))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Found"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @looks.safely(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        looks.draw(self.viewport(), lambda painter: painter.fillRect(event.rect(), looks.colour("surface")))
        super().paintEvent(event)


class _Popup(QFrame):
    """The list beneath the line. It lies on the window itself, so it can't take the focus away."""

    def __init__(self, line: "FindingLine") -> None:
        super().__init__(line.window())
        self.setProperty("look", "hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines = _Lines(self)
        self.view = _HitView(self.lines, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(5, 5, 5, 5)
        whole.addWidget(self.view)
        self.hide()

    def lie_beneath(self, line: "FindingLine") -> None:
        """Take the room below the line, or above it where there is more."""
        window = line.window()
        top = line.mapTo(window, line.rect().topLeft())
        height = sum(looks.ROW if isinstance(one, Hit) else 26 for one in self.lines.lines) + 14
        below = window.height() - top.y() - line.height() - 8
        above = top.y() - 8
        upward = height > below and above > below
        height = min(height, above if upward else below, 14 + 12 * looks.ROW)
        width = min(max(line.width(), line.popup_width), window.width() - 16)
        x = max(8, min(top.x(), window.width() - width - 8))
        y = top.y() - height - 4 if upward else top.y() + line.height() + 4
        self.setGeometry(x, y, width, height)
        if not self.isVisible():
            window.installEventFilter(line)
            self.raise_()
            self.show()


class FindingLine(QLineEdit):
    """A line that finds while she types. Arrows and Enter choose, Esc closes the list, then goes back."""

    chosen = Signal(object)
    """The `Hit` chosen."""
    not_found = Signal(str)
    """Enter was pressed on a text that finds nothing."""
    left = Signal()
    """Esc with the list closed."""

    def __init__(self, find: Find, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup_width = 360
        self._find = find
        self._found: _Popup | None = None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.textEdited.connect(self.look)

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._found is not None and self._found.isVisible()

    def hits(self) -> list[Hit]:
        """What the list shows, in its order; nothing while it is closed."""
        if self._found is None or not self._found.isVisible():
            return []
        return [line for line in self._found.lines.lines if isinstance(line, Hit)]

    def look(self) -> None:
        """Find what is typed now, and show it."""
        found = self._find(self.text())
        if not found:
            self.close_list()
            return
        popup = self._popup()
        popup.lines.show_hits(found)
        popup.lie_beneath(self)
        self._point(popup.lines.first())

    def as_it_stands(self) -> Callable[[], None]:
        """What puts the line back as it stands now, after a scanner has typed into it."""
        return partial(self.setText, self.text())

    def close_list(self) -> None:
        """Hide the list."""
        if self._found is not None and self._found.isVisible():
            self._found.hide()
            self.window().removeEventFilter(self)

    def choose(self, hit: Hit) -> None:
        """Take this one, as if Enter were pressed on it."""
        self.close_list()
        self._take(hit)
        self.chosen.emit(hit)

    def _take(self, hit: Hit) -> None:
        """Show that a hit was taken; what becomes of the text is said by the subclass."""
        raise NotImplementedError

    def _popup(self) -> _Popup:
        if self._found is None or self._found.parent() is not self.window():
            if self._found is not None:
                self._found.deleteLater()
            self._found = _Popup(self)
            self._found.view.clicked.connect(self._clicked)
        return self._found

    def _point(self, at: int) -> None:
        if self._found is None or at < 0:
            return
        self._found.view.setCurrentIndex(self._found.lines.index(at, 0))
        line = self._found.lines.lines[at]
        if isinstance(line, Hit):
            self.setAccessibleDescription(f"{line.title} {line.detail}".strip())

    def _clicked(self, index: QModelIndex) -> None:
        if self._found is not None:
            line = self._found.lines.lines[index.row()]
            if isinstance(line, Hit):
                self.choose(line)

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.is_open() and self._found is not None:
                by = 1 if key == Qt.Key.Key_Down else -1
                self._point(self._found.lines.step(self._found.view.currentIndex().row(), by))
            else:
                self.look()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.is_open() and self._found is not None:
            line = self._found.lines.lines[self._found.view.currentIndex().row()]
            if isinstance(line, Hit):
                self.choose(line)
        elif self.text().strip():
            best = next((one for one in self._find(self.text()) if isinstance(one, Hit)), None)
            if best is not None:
                self.choose(best)
            else:
                self.not_found.emit(self.text().strip())

    def _escape(self) -> None:
        if self.is_open():
            self.close_list()
        else:
            self.left.emit()

    @looks.safely(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._popup()  # made now, so that the first key need not wait for it

    @looks.safely(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the list is open: a click beside it, or a window of another size, closes it.
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.close_list()
        return super().eventFilter(watched, event)
