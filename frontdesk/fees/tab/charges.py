"""The charges: what every unit owes and has paid, charging once, voiding a charge, payment notices."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing import OneOffDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dialogs import ChargeOnceForm, ask_void_charge
from frontdesk.fees.records import STATES, Basis, State
from frontdesk.fees.tab.room import ENDINGS, Filters, Room
from frontdesk.fees.tables import charge_columns, charge_state, reckoned, yuan
from frontdesk.fees.tariffs import TariffDesk, first_day, last_day, period_of, period_text
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.hits import Find, Hit
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.unitpicker import UnitPicker

PAGE = 200


class ChargeCard(Card):
    """What is kept of one charge."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.amount = Words("", "amount")
        self.facts = Facts()
        self.add(row(self.title, self.state, None))
        self.add(row(None, self.amount))
        self.add(Scrolled(self.facts), 1)

    def show_charge(self, charge: dict[str, Any] | None, today: date) -> None:
        """Show a row of `FeeDesk.charges`; None empties the card."""
        self.title.setText(charge["unit"] if charge else say("No charge chosen"))
        role, word = charge_state(charge, today) if charge else ("plain", "")
        self.state.show_state(word, role)
        self.amount.setText(yuan(charge["amount"]) if charge else "")
        looks.reveal(self.facts, charge is not None)
        if charge is None:
            return
        self.facts.set_facts(
            [
                (say("Fee item"), charge["item"]),
                (say("Period"), period_text(charge["period"])),
                (say("Price × quantity"), reckoned(charge["basis"], charge["price"], charge["quantity"])),
                (say("Paid"), charge["paid"].grouped()),
                (say("Open"), charge["open"].grouped()),
                (say("Due date"), charge["due"].isoformat()),
                (say("Remark"), charge["remark"]),
            ]
        )


class Charges(Room):
    """The list of charges, the newest first."""

    def __init__(
        self,
        desk: FeeDesk,
        one_off: OneOffDesk,
        tariffs: TariffDesk,
        find_unit: Find,
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self._side = QStackedWidget()
        super().__init__(host, self._side)
        self._desk, self._one_off, self._tariffs, self._may, self._today = desk, one_off, tariffs, may, today
        self._operation = ""
        self.card = ChargeCard()
        self.form = ChargeOnceForm(find_unit, self.save)
        self.form.left.connect(self.back)
        self._side.addWidget(self.card)
        self._side.addWidget(self.form)
        self.month, self.item, self.state = TextField(say("Month, like 2026-11"), 10), Choice(), Choice()
        self.unit = UnitPicker(find_unit, say("Unit, name or phone"), say("Unit"))
        states = [("", say("All states")), ("owed", say("Still owed"))]
        self.state.set_options(states + [(state.value, say(STATES[state])) for state in State])
        for field, name in ((self.month, say("Month")), (self.item, say("Fee item")), (self.state, say("State"))):
            field.setAccessibleName(name)
        widths = ((self.month, 148), (self.item, 150), (self.state, 130), (self.unit, 180))
        piece: QWidget
        for piece, width in widths:
            piece.setMaximumWidth(width)
        self._bar = Filters(self.month, self.item, self.state, self.unit, told=self._list)
        self.saved = plain(say("Export"), "Ctrl+E", self.export)
        self._bar.add_tool(self.saved)
        self.table = RecordTable(charge_columns(today()), say("Charges"))
        whole = Card(flush=True)
        whole.add(self._bar)
        whole.add(self.table, 1)
        self.column.addWidget(whole, 1)
        self.once = plain(say("Charge once …"), "F3", self.new)
        self.void = plain(say("Void …"), "F8", self._ask_void)
        self.notices = plain(say("Payment notices …"), "Ctrl+P", self._ask_notices)
        for button in (self.once, self.void, self.notices):
            self.card.add(button)
        self.table.current_changed.connect(self._show)
        self.month.returnPressed.connect(self._bar.tell)
        self._show(None)

    # The list

    def refresh(self) -> None:
        items = [(item.id, item.name) for item in self._tariffs.items(inactive=True)]
        self.item.set_options([(None, say("All fee items")), *items])
        looks.reveal(self.saved, self._may(Right.EXPORT))
        looks.reveal(self.notices, self._may(Right.EXPORT))
        for button in (self.once, self.void):
            looks.reveal(button, self._may(Right.BILL))
        self._list()

    def _list(self) -> None:
        narrowed = {
            "unit_id": self.unit.value(),
            "period": self._period(),
            "item_id": self.item.value(),
            "state": self.state.value(),
            "limit": PAGE,
        }
        rows = self._desk.charges(**narrowed)
        filtered = any(narrowed[name] for name in ("unit_id", "period", "item_id", "state"))
        self.table.set_empty(
            say("No charge matches. Esc shows them all.")
            if filtered
            else say(
                "No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4)."
            ),
            "file-text",
        )
        self.table.set_rows(rows, more=lambda last: self._desk.charges(**narrowed, after=last))
        if rows and self.table.current_row() is None:
            self.table.select(0)
        self._show(self.table.current_row())

    def _period(self) -> int | None:
        try:
            period = period_of(self.month.value()) if self.month.value() else None
        except Refusal as refusal:
            # While a month is being typed it is no month yet: the whole list stays.
            looks.show_wrong(self.month, str(refusal))
            return None
        looks.show_wrong(self.month, "")
        return period

    def _show(self, charge: dict[str, Any] | None) -> None:
        self.card.show_charge(charge, self._today())
        self.void.setEnabled(charge is not None and charge["state"] == State.OPEN)

    def begin(self) -> None:
        self.table.setFocus()

    def back(self) -> None:
        """From the form to the list, from a narrowed list to the whole."""
        if self._side.currentWidget() is self.form:
            self._side.setCurrentWidget(self.card)
        else:
            self.month.set_value("")
            self.item.setCurrentIndex(0)
            self.state.setCurrentIndex(0)
            self.unit.set_hit(None)
            self._bar.tell()
        self.table.setFocus()

    def show_unit(self, unit_id: int) -> None:
        """Narrow the list to a unit."""
        self.back()
        self.unit.set_hit(Hit(unit_id, self._desk.account(unit_id).unit.code))
        self._bar.tell()

    def show_charge(self, charge_id: int) -> None:
        """Turn to one charge, among those of its unit and month."""
        [charge] = self._desk.charge_rows([charge_id])
        self.show_unit(charge["unit_id"])
        self.month.set_value(period_text(charge["period"]))
        self._bar.tell()
        self.table.select_identity(charge_id)

    def show_month(self, period: int) -> None:
        """Narrow the list to a month."""
        self.back()
        self.month.set_value(period_text(period))
        self._bar.tell()

    def unit_id(self) -> int | None:
        charge = self.table.current_row()
        return charge["unit_id"] if charge else None

    # Charging once

    def new(self) -> None:
        """A form for one charge; refused while there is no one-off item to charge for."""
        if not self._may(Right.BILL):
            return
        items = self._tariffs.items(basis=(Basis.ONE_OFF,))
        if not items:
            self.host.refuse(Refusal(mark("Add a one-off fee item first, under Tariffs (Ctrl+5).")))
            return
        self._operation = uuid4().hex
        self.form.offer(items)
        self._side.setCurrentWidget(self.form)
        self.form.begin()

    def save(self) -> None:
        if self._side.currentWidget() is not self.form:
            return
        try:
            values = self.form.form.values()
            self._one_off.charge(values["unit"], values["item"], values["amount"], self._operation, values["remark"])
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        self._side.setCurrentWidget(self.card)
        self._list()
        self.table.select(0)
        self.table.setFocus()
        self.host.tell(say("Charged: {amount}", amount=yuan(values["amount"])))

    # Voiding, notices, export

    def _ask_void(self) -> None:
        charge = self.table.current_row()
        if charge is not None:
            ask_void_charge(self, charge, self._one_off, self._voided)

    def _voided(self) -> None:
        self._list()
        self.host.tell(say("The charge is voided."))

    def _ask_notices(self) -> None:
        self.host.choose_target(say("Save the payment notices"), say("Payment notices"), (".pdf",), self._make_notices)

    def _make_notices(self, path: str) -> None:
        self.host.run("notices", say("Making payment notices"), self._noticed, path=path)

    def _noticed(self, count: int) -> None:
        self.host.tell(say("Payment notices made: {count}", count=count))

    def export(self) -> None:
        self.host.choose_target(say("Save the charge list"), say("Charge list"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        period = self._period()
        since, until = (first_day(period).isoformat(), last_day(period).isoformat()) if period else (None, None)
        self.host.run(
            "export",
            say("Saving the charge list"),
            self._saved,
            register="charges",
            path=path,
            since=since,
            until=until,
        )

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
