"""The fees tab: the till, receipts, charges, the billing run and the tariffs, each a room of its own."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.fees.billing import BillingDesk, OneOffDesk
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tariffs import TariffDesk
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.hits import Find

if TYPE_CHECKING:
    from frontdesk.fees.tab.billing import BillingRoom
    from frontdesk.fees.tab.charges import Charges
    from frontdesk.fees.tab.receipts import Receipts
    from frontdesk.fees.tab.tariffs import Tariffs
    from frontdesk.fees.tab.till import Till
    from frontdesk.residents.takeovers import ListDesk

SIDE = 360
"""Width of the record at the right, in pixels at 100 %."""

TILL, RECEIPTS, CHARGES, BILLING = range(4)
"""The places of the rooms that others turn to."""

RoomT = TypeVar("RoomT", bound=Room)


class FeesTab(DeskTab):
    """The fee desk. Ctrl+1 to Ctrl+5 turn to a room; what the window asks of the tab, the room that is seen does."""

    watches = frozenset(
        {"charge", "payment", "receipt", "account", "fee_item", "tariff", "billing_run", "unit", "person", "occupancy"}
    )

    def __init__(
        self,
        desk: FeeDesk,
        cash: CashDesk,
        billing: BillingDesk,
        one_off: OneOffDesk,
        tariffs: TariffDesk,
        find_unit: Find,
        resolve: Callable[[str], int],
        buildings: Callable[[], list[Building]],
        balances: "Callable[[], ListDesk]",
        vouch: Callable[[str, str], Authority],
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._desk, self._may, self._host = desk, may, host
        self._cash, self._billing, self._one_off, self._tariffs = cash, billing, one_off, tariffs
        self._find_unit, self._resolve, self._buildings, self._balances = find_unit, resolve, buildings, balances
        self._vouch, self._today = vouch, today
        self._doors: tuple[tuple[str, Right, Callable[[], Room]], ...] = (
            (say("Till"), Right.TAKE_PAYMENT, lambda: self.till),
            (say("Receipts"), Right.SEE, lambda: self.receipts),
            (say("Charges"), Right.SEE, lambda: self.charges),
            (say("Billing run"), Right.BILL, lambda: self.billing),
            (say("Tariffs"), Right.SEE, lambda: self.tariffs),
        )
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
        for place, (title, _, _) in enumerate(self._doors):
            key = f"Ctrl+{place + 1}"
            self._bar.addTab(title)
            self._bar.setTabToolTip(place, f"{title} ({key})")
            QShortcut(QKeySequence(key), self, lambda place=place: self.choose(place))
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

    @cached_property
    def till(self) -> "Till":
        """Where payments are taken."""
        from frontdesk.fees.tab.till import Till

        till = Till(self._desk, self._cash, self._find_unit, self._resolve, self._host, self._today)
        till.charges_wanted.connect(self._show_charges)
        return self._furnished(till)

    @cached_property
    def receipts(self) -> "Receipts":
        """The receipts issued."""
        from frontdesk.fees.tab.receipts import Receipts

        return self._furnished(Receipts(self._desk, self._cash, self._buildings, self._vouch, self._may, self._host))

    @cached_property
    def charges(self) -> "Charges":
        """What every unit owes."""
        from frontdesk.fees.tab.charges import Charges

        return self._furnished(
            Charges(
                self._desk,
                self._one_off,
                self._tariffs,
                self._find_unit,
                self._buildings,
                self._balances,
                self._may,
                self._host,
                self._today,
            )
        )

    @cached_property
    def billing(self) -> "BillingRoom":
        """Where a month is billed."""
        from frontdesk.fees.tab.billing import BillingRoom

        return self._furnished(BillingRoom(self._billing, self._may, self._host, self._today))

    @cached_property
    def tariffs(self) -> "Tariffs":
        """The fee items and their prices."""
        from frontdesk.fees.tab.tariffs import Tariffs

        return self._furnished(
            Tariffs(self._tariffs, self._find_unit, self._buildings, self._may, self._host, self._today)
        )

    def _furnished(self, room: RoomT) -> RoomT:
        self._left.addWidget(room)
        self._right.addWidget(room.side)
        if room.tool is not None:
            self._top.addWidget(room.tool, 1000)
        return room

    def room(self) -> Room:
        """The room that is seen."""
        return self._doors[self._bar.currentIndex()][2]()

    def choose(self, place: int) -> None:
        """Turn to a room by its place, if the role may use it, with the keyboard where its work begins."""
        if self._bar.isTabVisible(place):
            self._bar.setCurrentIndex(place)
            self.room().begin()

    def _turn_to(self, place: int) -> None:
        self._enter(place)
        self.room().refresh()

    def _enter(self, place: int) -> None:
        room = self._doors[place][2]()
        self._left.setCurrentWidget(room)
        self._right.setCurrentWidget(room.side)
        for at in range(self._left.count()):
            other = self._left.widget(at)
            assert isinstance(other, Room)
            if other.tool is not None:
                looks.reveal(other.tool, other is room)

    def _open(self, place: int) -> bool:
        """Turn to a room that is told next what to show: all that it has is not listed before."""
        if not self._bar.isTabVisible(place):
            return False
        with QSignalBlocker(self._bar):
            self._bar.setCurrentIndex(place)
        self._enter(place)
        self.room().begin()
        return True

    def _show_charges(self, unit_id: int) -> None:
        if self._open(CHARGES):
            self.charges.show_unit(unit_id)

    # What the window asks

    def refresh(self) -> None:
        for place, (title, right, _) in enumerate(self._doors):
            self._bar.setTabVisible(place, self._may(right))
            # Qt closes the gap of a hidden tab only once a text is set anew.
            self._bar.setTabText(place, title)
        self._turn_to(self._bar.currentIndex())

    def due(self) -> tuple[int, bool]:
        overdue = self._desk.overdue()
        return overdue, overdue > 0

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

    def show_unit(self, unit_id: int) -> None:
        """Open the unit at the till; who may not take payments sees its charges."""
        if self._open(TILL):
            self.till.show_unit(unit_id)
        else:
            self._show_charges(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        if kind == "receipt" and self._open(RECEIPTS):
            self.receipts.show_receipt(record)
        elif kind == "charge" and self._open(CHARGES):
            self.charges.show_charge(record)
        elif kind == "billing_run":
            self._show_run(record)

    def _show_run(self, run_id: int) -> None:
        """Turn to a billing run; who may not bill sees the charges of its month."""
        if self._open(BILLING):
            self.billing.show_run(run_id)
        elif self._open(CHARGES):
            self.charges.show_month(self._billing.run(run_id).period)

    def unit_id(self) -> int | None:
        return self.room().unit_id()

    def help_text(self) -> str:
        return "\n\n".join(
            (
                say(
                    "Till: type a unit, a name or a phone number and press Enter. What is due is ticked; Space ticks"
                    " and unticks. Type what you are handed, F10 takes it and prints the receipt. F2 adds another"
                    " method. What is left over is change, or prepayment if you tick so. Less than is due settles the"
                    " oldest charges first."
                ),
                say(
                    "Receipts: F9 shows a receipt, Ctrl+P prints it again, marked as a reprint. F8 voids it by a red"
                    " entry with a reason and a supervisor's password; its number stays and its charges are owed again."
                    " The fields above narrow the list by number, unit, name or phone, by days, building, state and"
                    " method."
                ),
                say(
                    "Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8"
                    " voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list."
                    " Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was"
                    " carried over and undoes it, until somebody has paid."
                ),
                say(
                    "Billing run: choose the month, F9 works out what would be charged, Ctrl+S posts it. No unit is"
                    " charged twice for the same item and month, so a run can be repeated."
                ),
                say(
                    "Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price"
                    " wins: the unit's own, then its building's, then its kind's, then the one for all."
                ),
                say(
                    "Lists: a click on a head sorts by it, as does Ctrl+Shift with the arrows: left and right choose"
                    " the column, up and down the direction. Home and End go to the first and the last row. Ctrl+C"
                    " copies the chosen rows as a table, Ctrl+Shift+C with the names of the columns. Columns are"
                    " dragged to where and as wide as you like; a right click on a head puts them back."
                ),
                say("Ctrl+1 to Ctrl+5 turn from room to room."),
            )
        )
