"""What the rooms of a tab have in common: a list at the left, the record at the right, a bar of filters."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.widgets import looks
from frontdesk.widgets.card import Card, Words
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.rowcount import RowCount

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

    def permits(self, allowed: bool) -> bool:
        """Whether the role may do this; else the window says so to whoever pressed its key."""
        if not allowed:
            self.host.refuse(Refusal(mark("Your role may not do this. Ask a supervisor or the manager.")))
        return allowed

    def attempt(self, act: Callable[[], Any]) -> None:
        """Do something that belongs to no field; a refusal is shown by the window."""
        try:
            act()
        except Refusal as refusal:
            self.host.refuse(refusal)


class Filters(QWidget):
    """The bar over a list: each field with its name and its width in pixels, in as many lines as they need.

    `told` is called when typing pauses, or at once by `tell`.
    """

    PAUSE_MS = 250

    def __init__(self, *fields: tuple[QWidget, str, int], told: Callable[[], object]) -> None:
        super().__init__()
        self._waiting = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._waiting.timeout.connect(told)
        self._told = told
        flow = Flow(*(field for field, _, _ in fields))
        around = QVBoxLayout(self)
        around.setContentsMargins(11, 10, 11, 10)
        around.addLayout(flow)
        for field, name, width in fields:
            field.setAccessibleName(name)
            field.setFixedWidth(width)
            changed: Any = field
            changed.changed.connect(self._waiting.start)

    def tell(self) -> None:
        """Narrow the list now."""
        self._waiting.stop()
        self._told()


class LongList(Card):
    """A list of any length under its filters, with the number of its rows and its tools beneath.

    Its columns stay as they were dragged; this machine keeps that under `name`.
    """

    def __init__(self, table: RecordTable, bar: Filters, host: Host, name: str, *tools: QWidget) -> None:
        super().__init__(flush=True)
        self.add(bar)
        self.add(table, 1)
        self.add_foot(RowCount(table), Words(say("Ctrl+Shift+arrows sort   Ctrl+C copies"), "muted"), *tools)
        table.keep_columns(host.kept(name), partial(host.keep, name))
        table.refused.connect(host.refuse)
