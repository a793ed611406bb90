"""A desk of rooms as somebody sits before it, in a window that prints nothing and asks for no file."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QApplication

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.shell.desks import house_of
from frontdesk.shell.office import Office
from frontdesk.widgets.ask import Confirm
from frontdesk.widgets.rooms import RoomsTab
from tests import people
from tests.residents.host import Counter as AnyCounter
from tests.residents.host import Window as AnyWindow


class Window(AnyWindow):
    """Remembers also what went to the printer and to the screen, and where it was turned to."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.printed: list[int] = []
        self.previewed: list[int] = []
        self.files: list[int] = []
        self.papers: list[tuple[str, str, int]] = []
        self.records: list[tuple[str, int]] = []
        self.handed_on: list[tuple[str, dict[str, Any], Callable[[str], None] | None]] = []

    def show_unit(self, unit_id: int) -> None:
        self.files.append(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        self.records.append((kind, record))

    def hand_on(self, desk: str, facts: Mapping[str, Any], on_done: Callable[[str], None] | None = None) -> None:
        self.handed_on.append((desk, dict(facts), on_done))

    def print_receipt(self, receipt_id: int) -> None:
        self.printed.append(receipt_id)

    def preview_receipt(self, receipt_id: int) -> None:
        self.previewed.append(receipt_id)

    def print_paper(self, kind: str, record: int) -> None:
        self.papers.append(("printed", kind, record))

    def preview_paper(self, kind: str, record: int) -> None:
        self.papers.append(("shown", kind, record))


class RoomsCounter(AnyCounter):
    """A desk of rooms, worked by keyboard; `made` makes its tab of the house that it is handed."""

    def __init__(
        self, qtbot: Any, ground: Ground, desks: Callable[[Office], Any], made: Callable[[Any], RoomsTab[Any, Any]],
        role: Role = Role.MANAGER,
    ) -> None:  # fmt: skip
        people.sign_in(ground, role)
        self._qtbot = qtbot
        self.ground, self.office, self.window, self.keys = ground, Office(ground), Window(ground), 0
        self.tab: Any = made(house_of(self.office, self.window, desks(self.office)))
        qtbot.addWidget(self.tab)
        self.tab.resize(1366, 643)
        with qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.tab.refresh()
        self.tab.begin()

    def due(self) -> tuple[int, bool]:
        """The number on the tab, and whether it is red."""
        due: tuple[int, bool] = self.tab.house.office.due()
        return due

    def question(self) -> Confirm:
        """The question that is open, with the keyboard in it."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, Confirm)
        found.activateWindow()
        self._qtbot.waitUntil(found.isActiveWindow)
        return found

    def confirm(self) -> None:
        """Say yes to the question that is open, and have the keyboard back."""
        self.question().yes.click()
        self.tab.activateWindow()
        self._qtbot.waitUntil(self.tab.isActiveWindow)
