"""The fees tab: the till, receipts, charges, the billing run and the tariffs, each a room of its own."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from frontdesk.core.operators import Authority, Right
from frontdesk.core.words import say
from frontdesk.fees.billing import BillingDesk, OneOffDesk
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.tab.billing import BillingRoom
from frontdesk.fees.tab.charges import Charges
from frontdesk.fees.tab.receipts import Receipts
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tab.tariffs import Tariffs
from frontdesk.fees.tab.till import Till
from frontdesk.fees.tariffs import TariffDesk
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.hits import Find

SIDE = 360
"""Width of the record at the right, in pixels at 100 %."""


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
        vouch: Callable[[str, str], Authority],
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._desk, self._may = desk, may
        self.till = Till(desk, cash, find_unit, resolve, host, today)
        self.receipts = Receipts(desk, cash, find_unit, vouch, may, host)
        self.charges = Charges(desk, one_off, tariffs, find_unit, may, host, today)
        self._rooms: list[tuple[str, Right, Room]] = [
            (say("Till"), Right.TAKE_PAYMENT, self.till),
            (say("Receipts"), Right.SEE, self.receipts),
            (say("Charges"), Right.SEE, self.charges),
            (say("Billing run"), Right.BILL, BillingRoom(billing, may, host, today)),
            (say("Tariffs"), Right.SEE, Tariffs(tariffs, find_unit, buildings, may, host, today)),
        ]
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setAccessibleName(say("Rooms of the fees desk"))
        self._left, self._right, self._tools = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._bar.currentChanged.connect(self._turn_to)
        self.till.charges_wanted.connect(self._show_charges)

    def _lay_out(self) -> None:
        for place, (title, _, room) in enumerate(self._rooms):
            key = f"Ctrl+{place + 1}"
            self._bar.addTab(title)
            self._bar.setTabToolTip(place, f"{title} ({key})")
            QShortcut(QKeySequence(key), self, lambda place=place: self.choose(place))
            self._left.addWidget(room)
            self._right.addWidget(room.side)
        top = QHBoxLayout()
        top.addWidget(self._bar)
        top.addStretch(1)
        for _, _, room in self._rooms:
            if room.tool is not None:
                top.addWidget(room.tool, 1000)
        left = QVBoxLayout()
        left.setSpacing(looks.GAP)
        left.addLayout(top)
        left.addWidget(self._left, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(looks.WIDE_GAP, looks.GAP, looks.WIDE_GAP, looks.WIDE_GAP)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addLayout(left, 1)
        whole.addWidget(self._right)
        self._right.setFixedWidth(SIDE)

    # Rooms

    def room(self) -> Room:
        """The room that is seen."""
        return self._rooms[self._bar.currentIndex()][2]

    def choose(self, place: int) -> None:
        """Turn to a room by its place, if the role may use it, with the keyboard where its work begins."""
        if self._bar.isTabVisible(place):
            self._bar.setCurrentIndex(place)
            self.room().begin()

    def _turn_to(self, place: int) -> None:
        self._left.setCurrentIndex(place)
        self._right.setCurrentIndex(place)
        for at, (_, _, room) in enumerate(self._rooms):
            if room.tool is not None:
                looks.reveal(room.tool, at == place)
        self.room().refresh()

    def _open(self, room: Room) -> bool:
        place = self._left.indexOf(room)
        self.choose(place)
        return self._bar.currentIndex() == place

    def _show_charges(self, unit_id: int) -> None:
        if self._open(self.charges):
            self.charges.show_unit(unit_id)

    # What the window asks

    def refresh(self) -> None:
        for place, (title, right, _) in enumerate(self._rooms):
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
        if self._open(self.till):
            self.till.show_unit(unit_id)
        else:
            self._show_charges(unit_id)

    def show_record(self, kind: str, record: int) -> None:
        if kind == "receipt" and self._open(self.receipts):
            self.receipts.show_receipt(record)

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
                ),
                say(
                    "Charges: what every unit owes, by month, item and state. F3 charges a unit once, F8 voids a charge"
                    " on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list."
                ),
                say(
                    "Billing run: choose the month, F9 works out what would be charged, Ctrl+S posts it. No unit is"
                    " charged twice for the same item and month, so a run can be repeated."
                ),
                say(
                    "Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price"
                    " wins: the unit's own, then its building's, then its kind's, then the one for all."
                ),
                say("Ctrl+1 to Ctrl+5 turn from room to room."),
            )
        )
