"""Deposits and refunds: three lists, one seen at a time, with what can be done next."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar

from frontdesk.core.words import mark, say
from frontdesk.fees.tab.cases_deposits import Deposits
from frontdesk.fees.tab.cases_page import CaseRoom
from frontdesk.fees.tab.cases_refunds import Refunds
from frontdesk.fees.tab.cases_waivers import Waivers
from frontdesk.fees.tab.room import Room
from frontdesk.widgets import looks

if TYPE_CHECKING:
    from frontdesk.fees.tab.doors import FeeHouse

_TITLES = (mark("Deposits"), mark("Refunds"), mark("Waivers"))
_SHOWN_IN = {"deposit": 0, "deduction": 0, "refund": 1, "waiver": 2}
"""In which list the records of each kind are."""


class Cases(Room):
    """The room of deposits, refunds and waivers; what the window asks of it, the list that is seen does."""

    def __init__(self, house: "FeeHouse") -> None:
        self._sides = QStackedWidget()
        super().__init__(house.host, self._sides)
        self._lists, self._office = QStackedWidget(), house.office
        self.deposits, self.refunds, self.waivers = Deposits(house), Refunds(house), Waivers(house)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(say("Deposits and refunds"))
        for title, page in zip(_TITLES, self._pages(), strict=True):
            self.bar.addTab(say(title))
            self._lists.addWidget(page)
            self._sides.addWidget(page.side)
        self.column.setSpacing(looks.GAP)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._lists, 1)
        self.bar.currentChanged.connect(self._turn)
        self.deposits.refund_wanted.connect(self._refund_deposit)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._step(step))

    def _pages(self) -> tuple[CaseRoom, ...]:
        return self.deposits, self.refunds, self.waivers

    def page(self) -> CaseRoom:
        """The list that is seen."""
        return self._pages()[self.bar.currentIndex()]

    def _step(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % self.bar.count())

    def _turn(self, at: int) -> None:
        self._lists.setCurrentIndex(at)
        self._sides.setCurrentIndex(at)
        self.page().refresh()
        self.page().begin()

    def _refund_deposit(self, deposit_id: int) -> None:
        self.bar.setCurrentIndex(1)
        self.refunds.refund_deposit(deposit_id)

    def refund_receipt(self, receipt_id: int) -> None:
        """Begin giving back what a receipt took."""
        self.bar.setCurrentIndex(1)
        self.refunds.refund_receipt(receipt_id)

    def waive(self, charges: Sequence[dict[str, Any]]) -> None:
        """Begin waiving charges, rows of the list of charges."""
        self.bar.setCurrentIndex(2)
        self.waivers.waive(charges)

    # What the window asks

    def refresh(self) -> None:
        waiting = self._office.cases.waiting_in_lists()
        for at, (title, page) in enumerate(zip(_TITLES, self._pages(), strict=True)):
            count = waiting.get(page.NAME, 0)
            self.bar.setTabText(at, f"{say(title)} ({count})" if count else say(title))
        self.page().refresh()

    def begin(self) -> None:
        self.page().begin()

    def new(self) -> None:
        self.page().new()

    def save(self) -> None:
        self.page().save()

    def save_and_print(self) -> None:
        self.page().save_and_print()

    def print_paper(self) -> None:
        self.page().print_paper()

    def export(self) -> None:
        self.page().export()

    def back(self) -> None:
        self.page().back()

    def unit_id(self) -> int | None:
        return self.page().unit_id()

    def show_record(self, kind: str, record: int) -> None:
        self.bar.setCurrentIndex(_SHOWN_IN[kind])
        self.page().show_record(kind, record)

    def help_text(self) -> str:
        return say(
            "Deposits and refunds: Ctrl+PgDown and Ctrl+PgUp turn between the lists of deposits, refunds and waivers."
            " F3 begins a new one, F9 shows its slip, Ctrl+E saves the list. Of a deposit F8 keeps part for a reason,"
            " F7 gives back the rest. A refund is applied for, approved by somebody else (F7, or with a supervisor's"
            " password), and paid out (F7 again); F8 rejects it, Shift+F8 withdraws it. Waivers are approved in the"
            " same way, several at once if several are chosen."
        )
