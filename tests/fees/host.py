"""The fees tab as somebody sits before it, in a window that prints nothing and asks for no file."""

from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.cash.ledger import stored_facts
from frontdesk.fees.tab import FeesTab
from tests.counter import RoomsCounter


class Counter(RoomsCounter):
    """The fee desk, worked by keyboard."""

    tab: FeesTab

    def __init__(self, qtbot: Any, ground: Ground, role: Role = Role.MANAGER) -> None:
        super().__init__(qtbot, ground, lambda office: office.fee_office, FeesTab, role)

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
