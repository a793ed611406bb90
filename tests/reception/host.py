"""The reception tab as somebody sits before it, in a window that prints nothing and asks for no file."""

from typing import Any

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.reception.tab import ReceptionTab
from tests.counter import RoomsCounter


class Counter(RoomsCounter):
    """The reception desk, worked by keyboard."""

    tab: ReceptionTab

    def __init__(self, qtbot: Any, ground: Ground, role: Role = Role.MANAGER, room: str = "") -> None:
        super().__init__(qtbot, ground, lambda office: office.reception, ReceptionTab, role)
        if room:
            self.tab.choose(self.tab.places[room])

    def type(self, text: str) -> None:
        """Type a text; a note takes it too."""
        there = QApplication.focusWidget()
        if isinstance(there, QPlainTextEdit):
            there.insertPlainText(text)
            self.keys += len(text)
        else:
            super().type(text)
