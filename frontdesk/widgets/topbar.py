"""The bar above all: the estate, the finder, the shift, who is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton
from frontdesk.widgets.card import Words
from frontdesk.widgets.pill import Pill


class TopBar(QWidget):
    """Estate at the left, the finder in the middle, shift and operator at the right."""

    lock_wanted = Signal()
    """The lock was pressed: sign out, keep the drafts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(looks.TOP_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(looks.GAP)
        self._estate, self._subtitle = Words("", "strong"), Words("", "muted")
        self._mark, self._shift = Pill(), Pill()
        self._operator = Words()
        self._lock = IconButton("lock", say("Lock"), "Ctrl+L")
        self._lock.clicked.connect(self.lock_wanted)
        self._left, self._right = QWidget(), QWidget()
        left, right = QHBoxLayout(self._left), QHBoxLayout(self._right)
        for layout in (left, right):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
        left.addWidget(looks.IconLabel("building-2", "accent", 20))
        left.addWidget(self._estate)
        left.addWidget(self._subtitle)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._mark)
        right.addWidget(self._shift)
        right.addWidget(looks.IconLabel("user-round", "muted", 16))
        right.addWidget(self._operator)
        right.addWidget(self._lock)
        self._tools = right
        self._slot = QHBoxLayout()
        row.addWidget(self._left, 1)
        row.addLayout(self._slot, 2)
        row.addWidget(self._right, 1)

    def add_tool(self, tool: QWidget) -> None:
        """Put a button at the right end."""
        self._tools.addWidget(tool)

    def set_finder(self, finder: QWidget) -> None:
        """Put the finder into the middle."""
        self._slot.addWidget(finder)

    def set_estate(self, name: str, subtitle: str = "") -> None:
        """Name the estate, and below it the counter."""
        self._estate.setText(name)
        self._subtitle.setText(subtitle)

    def set_shift(self, text: str, role: str = "accent") -> None:
        """Show the shift; an empty text shows nothing."""
        self._shift.show_state(text, role)

    def set_mark(self, text: str) -> None:
        """Show what must not be forgotten, such as that this is the demo estate; an empty text shows nothing."""
        self._mark.show_state(text, "soon")

    def set_operator(self, name: str) -> None:
        """Show who is signed in; nobody hides the lock."""
        self._operator.setText(name)
        self._lock.setVisible(bool(name))
