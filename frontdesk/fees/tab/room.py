"""What the rooms of the fees tab have in common: a list at the left, the record at the right, a bar of filters."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab, Host

ENDINGS = (".xlsx", ".csv", ".pdf")
"""What a list can be saved as, the usual one first."""


class Room(DeskTab):
    """The left half of a room. `side` stands at its right; `tool`, if there is one, at the end of the row of rooms."""

    def __init__(self, host: Host, side: QWidget) -> None:
        super().__init__()
        self.host = host
        self.side = side
        self.tool: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(looks.WIDE_GAP)

    def attempt(self, act: Callable[[], Any]) -> None:
        """Do something that belongs to no field; a refusal is shown by the window."""
        try:
            act()
        except Refusal as refusal:
            self.host.refuse(refusal)


class Filters(QWidget):
    """The bar over a list. `told` is called when typing pauses, or at once by `tell`."""

    PAUSE_MS = 250

    def __init__(self, *fields: QWidget, told: Callable[[], object]) -> None:
        super().__init__()
        self._waiting = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._waiting.timeout.connect(told)
        self._told = told
        layout = QHBoxLayout(self)
        layout.setContentsMargins(11, 10, 11, 10)
        layout.setSpacing(looks.GAP)
        for field in fields:
            # Fields take the room they may have before the gap gets any, and give it up in a narrow window.
            layout.addWidget(field, 1000)
            changed: Any = field
            if hasattr(field, "changed"):
                changed.changed.connect(self._waiting.start)
        self._layout = layout
        layout.addStretch(1)

    def add_tool(self, tool: QWidget) -> None:
        """Add at the right end."""
        self._layout.addWidget(tool)

    def tell(self) -> None:
        """Narrow the list now."""
        self._waiting.stop()
        self._told()
