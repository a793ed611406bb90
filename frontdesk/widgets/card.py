"""White panels on the grey window, and the words on them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.widgets import looks


class Words(QLabel):
    """A line of words. `look` is plain, muted, label, strong, heading, amount, total, change, owed, good,
    late or refusal."""

    def __init__(
        self, text: str = "", look: str = "plain", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("look", look)

    def wear(self, look: str) -> None:
        """Change how the words look."""
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)


class Heading(Words):
    """The name of a panel: bold, at text size; `large` for the record's own name."""

    def __init__(self, text: str = "", *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, "heading" if large else "strong", parent=parent)


def row(*pieces: QWidget | None, spacing: int = looks.GAP) -> QHBoxLayout:
    """Pieces side by side; None is the gap that takes what room is left over."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for piece in pieces:
        if piece is None:
            layout.addStretch(1)
        else:
            layout.addWidget(piece)
    return layout


class Rule(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rule")
        self.setFixedHeight(1)


class Card(QFrame):
    """A rounded panel: a heading row, if there is a heading or a tool, over `body`.

    `flush` lets the body reach the edges, as a table does; the heading row keeps its margin.
    """

    def __init__(self, heading: str = "", *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 1, 1, 1)
        self._whole.setSpacing(0)
        self.heading = Heading(heading)
        self._row = QWidget()
        self._row_layout = QHBoxLayout(self._row)
        self._row_layout.setContentsMargins(looks.MARGIN - 1, 10, looks.MARGIN - 1, 0 if not flush else 6)
        self._row_layout.setSpacing(looks.GAP)
        self._row_layout.addWidget(self.heading)
        self._row_layout.addStretch(1)
        self._row.setMinimumHeight(34 if not flush else 49)
        looks.reveal(self._row, bool(heading))
        self._whole.addWidget(self._row)
        self.body = QVBoxLayout()
        margin = 0 if flush else looks.MARGIN - 1
        self.body.setContentsMargins(margin, 0 if flush else (10 if heading else margin), margin, margin)
        self.body.setSpacing(10 if not flush else 0)
        self._whole.addLayout(self.body, 1)
        self.setAccessibleName(heading)

    def set_heading(self, text: str) -> None:
        """Name the panel anew."""
        self.heading.setText(text)
        self.setAccessibleName(text)
        looks.reveal(self._row, True)

    def add(self, piece: QWidget | QLayout, stretch: int = 0) -> None:
        """Add below what is there."""
        if isinstance(piece, QWidget):
            self.body.addWidget(piece, stretch)
        else:
            self.body.addLayout(piece, stretch)

    def add_tool(self, widget: QWidget) -> None:
        """Add at the right end of the heading row."""
        self._row_layout.addWidget(widget)
        looks.reveal(self._row, True)

    def add_foot(self, *widgets: QWidget) -> None:
        """Add a last row, the first widget at the left, the others at the right."""
        row = QHBoxLayout()
        row.setContentsMargins(looks.MARGIN - 1, 6, looks.MARGIN - 1, 8)
        row.setSpacing(looks.GAP)
        for at, widget in enumerate(widgets):
            row.addWidget(widget)
            if at == 0:
                row.addStretch(1)
        self._whole.addLayout(row)


class Banner(QFrame):
    """A sentence that must be seen, with its icon: what a resident asked for, why something was refused.

    `role` is plain, accent, good, soon or late. Without words it takes no room.
    """

    def __init__(self, text: str = "", role: str = "soon", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(looks.GAP)
        self._icon = looks.IconLabel("info", size=16)
        self._words = Words(wraps=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.show_words(text, role)

    def text(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def show_words(self, text: str, role: str = "soon") -> None:
        """Show another sentence; an empty one hides the banner."""
        self._words.setText(text)
        icons = {"accent": "info", "good": "circle-check", "soon": "circle-alert", "late": "circle-alert"}
        self._icon.show_icon(icons.get(role, "info"), role if role in icons else "muted")
        self.setProperty("role", role)
        for piece in (self, self._words):
            piece.style().unpolish(piece)
            piece.style().polish(piece)
        self.setAccessibleName(text)
        looks.reveal(self, bool(text))


class Scrolled(QScrollArea):
    """Lets a tall panel scroll up and down where the screen is low or the text is large; never sideways."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setProperty("look", "scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @looks.safely(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What grew beneath a field, such as the reason why it was refused, is seen with it."""
        met = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            self._follow(None, QApplication.focusWidget())
        return met

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Enter walks from field to field: the one that has the keyboard is seen, and two lines beneath it."""
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 48)
            # Qt leaves it there when the field is seen already, however much stands out of sight beneath it.
            foot = now.mapTo(content, now.rect().bottomLeft())
            self.ensureVisible(foot.x(), foot.y(), 0, 48)
