"""The fees tab: the rooms of the fee desk, one seen at a time."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.fees.office import FeeOffice
from frontdesk.fees.tab.doors import DOORS, FeeHouse
from frontdesk.fees.tab.room import Room
from frontdesk.widgets.rooms import RoomsTab

if TYPE_CHECKING:
    from frontdesk.fees.tab.billing import BillingRoom
    from frontdesk.fees.tab.cases import Cases
    from frontdesk.fees.tab.charges import Charges
    from frontdesk.fees.tab.receipts import Receipts
    from frontdesk.fees.tab.tariffs import Tariffs
    from frontdesk.fees.tab.till import Till


class FeesTab(RoomsTab[FeeOffice, Room]):
    """The fee desk."""

    watches = frozenset(
        {
            "account", "billing_run", "charge", "day_close", "deposit", "dunning_contact", "dunning_letter", "fee_item",
            "hand_in", "meter", "occupancy", "payment", "person", "reading", "receipt", "refund", "shared_cost",
            "tariff", "unit", "waiver",
        }
    )  # fmt: skip

    def __init__(self, house: FeeHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the fees desk"))

    def connect_room(self, room: Room) -> None:
        room.charges_wanted.connect(self._show_charges)
        room.waiver_wanted.connect(self._waive)
        room.refund_wanted.connect(self._refund)

    @property
    def till(self) -> "Till":
        """Where payments are taken."""
        return cast("Till", self.furnished("till"))

    @property
    def receipts(self) -> "Receipts":
        """The receipts issued."""
        return cast("Receipts", self.furnished("receipts"))

    @property
    def charges(self) -> "Charges":
        """What every unit owes."""
        return cast("Charges", self.furnished("charges"))

    @property
    def billing(self) -> "BillingRoom":
        """Where a month is billed."""
        return cast("BillingRoom", self.furnished("billing"))

    @property
    def tariffs(self) -> "Tariffs":
        """The fee items and their prices."""
        return cast("Tariffs", self.furnished("tariffs"))

    @property
    def cases(self) -> "Cases":
        """The deposits, refunds and waivers."""
        return cast("Cases", self.furnished("cases"))

    def _show_charges(self, unit_id: int) -> None:
        if self.open_room("charges"):
            self.charges.show_unit(unit_id)

    def _waive(self, charges: list[dict[str, Any]]) -> None:
        if self.open_room("cases"):
            self.cases.waive(charges)

    def _refund(self, receipt_id: int) -> None:
        if self.open_room("cases"):
            self.cases.refund_receipt(receipt_id)

    # What the window asks

    def show_unit(self, unit_id: int) -> None:
        """Open the unit at the till; who may not take payments sees its charges."""
        if self.open_room("till"):
            self.till.show_unit(unit_id)
        else:
            self._show_charges(unit_id)

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """Open a unit that another desk hands on at the till; who may not take payments sees its charges."""
        if self.open_room("till"):
            self.till.take_over(facts, on_done)
        else:
            self._show_charges(facts["unit_id"])

    def show_record(self, kind: str, record: int) -> None:
        if kind == "billing_run" and not self.house.may(Right.BILL) and self.open_room("charges"):
            # Who may not bill sees the charges of its month.
            self.charges.show_month(self.house.office.billing.run(record).period)
        else:
            super().show_record(kind, record)
