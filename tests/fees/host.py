"""The fees tab as somebody sits before it, in a window that prints nothing and asks for no file."""

from typing import Any

from PySide6.QtWidgets import QApplication

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.tab import FeesTab
from frontdesk.fees.tab.doors import House
from frontdesk.shell.office import Office
from frontdesk.widgets.ask import Confirm
from tests import people
from tests.residents.host import Counter as AnyCounter
from tests.residents.host import Window as AnyWindow


class Window(AnyWindow):
    """Remembers also which receipts went to the printer and to the screen, and which unit files were opened."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.printed: list[int] = []
        self.previewed: list[int] = []
        self.files: list[int] = []
        self.papers: list[tuple[str, str, int]] = []

    def show_unit(self, unit_id: int) -> None:
        self.files.append(unit_id)

    def print_receipt(self, receipt_id: int) -> None:
        self.printed.append(receipt_id)

    def preview_receipt(self, receipt_id: int) -> None:
        self.previewed.append(receipt_id)

    def print_paper(self, kind: str, record: int) -> None:
        self.papers.append(("printed", kind, record))

    def preview_paper(self, kind: str, record: int) -> None:
        self.papers.append(("shown", kind, record))


class Counter(AnyCounter):
    """The fee desk, worked by keyboard."""

    def __init__(self, qtbot: Any, ground: Ground, role: Role = Role.MANAGER) -> None:
        people.sign_in(ground, role)
        self._qtbot = qtbot
        self.ground, self.office, self.window, self.keys = ground, Office(ground), Window(ground), 0
        office = self.office
        self.tab: FeesTab = FeesTab(  # type: ignore[assignment]
            House(
                office.fee_office, office.finder.find_units, office.residents.unit_id, office.residents.buildings,
                office.lists, office.vouch, office.may, self.window, ground.clock.today,
            )
        )  # fmt: skip
        qtbot.addWidget(self.tab)
        self.tab.resize(1366, 643)
        with qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.tab.refresh()
        self.tab.begin()

    @property
    def panel(self) -> Any:
        """The panel at the till."""
        return self.tab.till.panel

    def pick(self, code: str) -> None:
        """Turn to a unit at the till."""
        self.type(code)
        self.press("Return")

    def receipts(self) -> list[dict[str, Any]]:
        """What stands on each receipt, the latest first."""
        return [
            stored_facts(self.office.fee_office.desk.receipt(row["id"]))
            for row in self.office.fee_office.desk.receipts()
        ]

    def owed(self, unit_id: int) -> list[tuple[int, Money]]:
        """What a unit still owes: (period, open) each, oldest first."""
        return [(charge.period, charge.open) for charge in self.office.fee_office.desk.account(unit_id).owed]

    def question(self) -> Confirm:
        """The question that is open, with the keyboard in it."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, Confirm)
        found.activateWindow()
        self._qtbot.waitUntil(found.isActiveWindow, timeout=1000)
        return found

    def confirm(self) -> None:
        """Say yes to the question that is open, and have the keyboard back."""
        self.question().yes.click()
        self.tab.activateWindow()
        self._qtbot.waitUntil(self.tab.isActiveWindow, timeout=1000)
