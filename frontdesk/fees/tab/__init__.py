"""The fees tab: the rooms of the fee desk, one seen at a time."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.fees.tab.doors import DOORS, House, key_of
from frontdesk.fees.tab.room import Room
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab

if TYPE_CHECKING:
    from frontdesk.fees.tab.billing import BillingRoom
    from frontdesk.fees.tab.cases import Cases
    from frontdesk.fees.tab.charges import Charges
    from frontdesk.fees.tab.receipts import Receipts
    from frontdesk.fees.tab.tariffs import Tariffs
    from frontdesk.fees.tab.till import Till

SIDE = 360
"""Width of the record at the right, in pixels at 100 %."""

PLACES = {door.name: place for place, door in enumerate(DOORS)}
"""The place of each room in the row of rooms, by its name."""


class FeesTab(DeskTab):
    """The fee desk. Each room has a key; what the window asks of the tab, the room that is seen does."""

    watches = frozenset(
        {
            "account", "billing_run", "charge", "day_close", "deposit", "dunning_contact", "dunning_letter", "fee_item",
            "hand_in", "meter", "occupancy", "payment", "person", "reading", "receipt", "refund", "shared_cost",
            "tariff", "unit", "waiver",
        }
    )  # fmt: skip

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._rooms: dict[str, Room] = {}
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setAccessibleName(say("Rooms of the fees desk"))
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._top = QHBoxLayout()
        self._lay_out()
        self._bar.currentChanged.connect(self._turn_to)

    def _lay_out(self) -> None:
        for place, door in enumerate(DOORS):
            self._bar.addTab(say(door.title))
            self._bar.setTabToolTip(place, f"{say(door.title)} ({key_of(place)})")
            QShortcut(QKeySequence(key_of(place)), self, lambda place=place: self.choose(place))
        self._top.addWidget(self._bar)
        self._top.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(looks.GAP)
        left.addLayout(self._top)
        left.addWidget(self._left, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(looks.WIDE_GAP, looks.GAP, looks.WIDE_GAP, looks.WIDE_GAP)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addLayout(left, 1)
        whole.addWidget(self._right)
        self._right.setFixedWidth(SIDE)

    # Rooms, each furnished when it is first entered: most people at the counter never leave the till

    def furnished(self, name: str) -> Room:
        """A room by its name."""
        if name not in self._rooms:
            room = self._rooms[name] = DOORS[PLACES[name]].furnish(self._house)
            self._left.addWidget(room)
            self._right.addWidget(room.side)
            if room.tool is not None:
                self._top.addWidget(room.tool, 1000)
            room.charges_wanted.connect(self._show_charges)
            room.waiver_wanted.connect(self._waive)
            room.refund_wanted.connect(self._refund)
        return self._rooms[name]

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

    def room(self) -> Room:
        """The room that is seen."""
        return self.furnished(DOORS[self._bar.currentIndex()].name)

    def choose(self, place: int) -> None:
        """Turn to a room by its place, if the role may use it, with the keyboard where its work begins."""
        if self._bar.isTabVisible(place):
            self._bar.setCurrentIndex(place)
            self.room().begin()

    def _turn_to(self, place: int) -> None:
        self._enter(place)
        self.room().refresh()

    def _enter(self, place: int) -> None:
        room = self.furnished(DOORS[place].name)
        self._left.setCurrentWidget(room)
        self._right.setCurrentWidget(room.side)
        for other in self._rooms.values():
            if other.tool is not None:
                looks.reveal(other.tool, other is room)

    def _open(self, name: str) -> bool:
        """Turn to a room that is told next what to show: all that it has is not listed before."""
        place = PLACES[name]
        if not self._bar.isTabVisible(place):
            return False
        with QSignalBlocker(self._bar):
            self._bar.setCurrentIndex(place)
        self._enter(place)
        self.room().begin()
        return True

    def _show_charges(self, unit_id: int) -> None:
        if self._open("charges"):
            self.charges.show_unit(unit_id)

    def _waive(self, charges: list[dict[str, Any]]) -> None:
        if self._open("cases"):
            self.cases.waive(charges)

    def _refund(self, receipt_id: int) -> None:
        if self._open("cases"):
            self.cases.refund_receipt(receipt_id)

    # What the window asks

    def refresh(self) -> None:
        for place, door in enumerate(DOORS):
            self._bar.setTabVisible(place, self._house.may(door.right))
            # Qt closes the gap of a hidden tab only once a text is set anew.
            self._bar.setTabText(place, say(door.title))
        self._turn_to(self._bar.currentIndex())

    def due(self) -> tuple[int, bool]:
        """Units that owe something overdue, and what waits for the approval of whoever is signed in."""
        overdue = self._house.office.desk.overdue()
        waiting = self._house.office.cases.waiting() if self._house.may(Right.APPROVE) else 0
        return overdue + waiting, overdue > 0

    def begin(self) -> None:
        self.room().begin()

    def new(self) -> None:
        self.room().new()

    def save(self) -> None:
        self.room().save()

    def save_and_print(self) -> None:
        self.room().save_and_print()

    def print_paper(self) -> None:
        self.room().print_paper()

    def export(self) -> None:
        self.room().export()

    def back(self) -> None:
        self.room().back()

    def keep_drafts(self) -> None:
        for room in self._rooms.values():
            room.keep_drafts()

    def show_unit(self, unit_id: int) -> None:
        """Open the unit at the till; who may not take payments sees its charges."""
        if self._open("till"):
            self.till.show_unit(unit_id)
        else:
            self._show_charges(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        door = next((door for door in DOORS if kind in door.shows), None)
        if door is not None and self._open(door.name):
            self.room().show_record(kind, record)
        elif kind == "billing_run" and self._open("charges"):
            # Who may not bill sees the charges of its month.
            self.charges.show_month(self._house.office.billing.run(record).period)

    def unit_id(self) -> int | None:
        return self.room().unit_id()

    def help_text(self) -> str:
        """How the room that is seen is worked, then how the others are entered, and what all lists have in common."""
        doors = say(", ").join(
            f"{say(door.title)} ({key_of(place)})" for place, door in enumerate(DOORS) if self._house.may(door.right)
        )
        return "\n\n".join(
            (
                self.room().help_text(),
                say("Rooms: {rooms}. F1 in a room explains it.", rooms=doors),
                say(
                    "Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose"
                    " the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C"
                    " copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are"
                    " dragged to where and as wide as you like; a right click on a head puts them back."
                ),
            )
        )
