"""The charges: what every unit owes and has paid, charging once, voiding a charge, payment notices."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtWidgets import QStackedWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.billing.tariffs import TariffDesk, period_text
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.dialogs import ChargeOnceForm, ask_void_charge
from frontdesk.fees.records import STATES, State
from frontdesk.fees.records.items import Basis
from frontdesk.fees.tab.carrying import Carrying
from frontdesk.fees.tab.room import MonthField, Room
from frontdesk.fees.tables import charge_columns, charge_reckoned, charge_state, months_text, yuan
from frontdesk.residents.records import Building
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import IconButton, link, plain
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import RecordTable
from frontdesk.widgets.room import ENDINGS, Filters, LongList

if TYPE_CHECKING:
    from frontdesk.residents.takeovers import ListDesk


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
                (say("Number"), charge["number"]),
                (say("Fee item"), charge["item"]),
                (say("Period"), months_text(charge["period"], charge["months"])),
                (say("Price × quantity"), charge_reckoned(charge)),
                (say("Paid"), charge["paid"].grouped()),
                (say("Waived"), charge["waived"].grouped()),
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
        buildings: Callable[[], list[Building]],
        balances: "Callable[[], ListDesk]",
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
        self._buildings = buildings
        self.text = TextField(say("Number, unit, name or phone"), 60)
        self.since, self.until = MonthField(say("From month")), MonthField(say("To month"))
        self.item, self.building = Choice(), Choice([(None, say("All buildings"))])
        states = [("", say("All states")), ("owed", say("Still owed"))]
        self.state = Choice([*states, *((state.value, say(STATES[state])) for state in State)])
        self._bar = Filters(
            (self.text, say("Filter"), 210),
            (self.since, say("From month"), 100),
            (self.until, say("To month"), 100),
            (self.item, say("Fee item"), 150),
            (self.building, say("Building"), 132),
            (self.state, say("State"), 118),
            told=self.refresh,
        )
        self.saved = link(say("Export"), self.export, "download", "Ctrl+E")
        self.table = RecordTable(charge_columns(today()), say("Charges"), sort=("number", True), first=True)
        whole = LongList(self.table, self._bar, host, "charges", self.saved)
        self.carrying = Carrying(whole, balances, host, self._list)
        self.carrying.turned.connect(self._carry)
        self._side.addWidget(self.carrying.hint)
        self.column.addWidget(self.carrying, 1)
        self.once = plain(say("Charge once …"), "F3", self.new)
        self.waive = plain(say("Waive …"), "F7", lambda: self.waiver_wanted.emit(self.table.selected_rows()))
        self.void = plain(say("Void …"), "F8", self._ask_void)
        self.notices = plain(say("Payment notices …"), "Ctrl+P", self._ask_notices)
        self.carry = plain(say("Carry over balances …"), "Ctrl+I", self.carrying.choose)
        self.carried = IconButton("history", say("Lists of balances carried over"), "Ctrl+Shift+I")
        self.carried.clicked.connect(self.carrying.show_imports)
        self.card.add(Flow(self.once, self.waive, self.void, self.notices, self.carry, self.carried))
        self.table.current_changed.connect(self._show)
        self.text.returnPressed.connect(self._bar.tell)
        self._show(None)

    # The list

    def refresh(self) -> None:
        items = [(item.id, item.name) for item in self._tariffs.items(inactive=True)]
        self.item.set_options([(None, say("All fee items")), *items])
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self._buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        looks.reveal(self.saved, self._may(Right.EXPORT))
        looks.reveal(self.notices, self._may(Right.EXPORT))
        looks.reveal(self.waive, self._may(Right.TAKE_PAYMENT))
        for button in (self.once, self.void, self.carry, self.carried):
            looks.reveal(button, self._may(Right.BILL))
        self._list()

    def _list(self) -> None:
        narrowed = self._narrowed()
        self.table.set_empty(
            say("No charge matches. Esc shows them all.")
            if any(narrowed.values())
            else say(
                "No charges yet. Set prices under Tariffs (Ctrl+5), then bill the month under Billing run (Ctrl+4)."
            ),
            "file-text",
        )
        self.table.show_source(self._desk.charges(**narrowed))

    def _narrowed(self) -> dict[str, Any]:
        return {
            "text": self.text.value(),
            "since": self.since.period(),
            "until": self.until.period(),
            "item_id": self.item.value(),
            "building_id": self.building.value(),
            "state": self.state.value(),
        }

    def _show(self, charge: dict[str, Any] | None) -> None:
        self.card.show_charge(charge, self._today())
        self.waive.setEnabled(charge is not None and charge["open"] > 0)
        self.void.setEnabled(charge is not None and charge["state"] == State.OPEN)

    def _carry(self, there: bool) -> None:
        self._side.setCurrentWidget(self.carrying.hint if there else self.card)
        if not there:
            self.table.setFocus()

    def help_text(self) -> str:
        return say(
            "Charges: what every unit owes, by months, item, building and state. F3 charges a unit once, F8"
            " voids a charge on which nothing was paid, Ctrl+P makes payment notices, Ctrl+E saves the list."
            " Ctrl+I carries over what was owed and prepaid in earlier books; Ctrl+Shift+I lists what was"
            " carried over and undoes it, until somebody has paid."
        )

    def begin(self) -> None:
        panel = self.carrying.panel()
        if panel is not None:
            panel.resume()
        else:
            self.table.setFocus()

    def back(self) -> None:
        """From the panel or form to the list, from a narrowed list to the whole."""
        if self.carrying.panel() is not None:
            self.carrying.close_panel()
            return
        if self._side.currentWidget() is self.form:
            self._side.setCurrentWidget(self.card)
        else:
            self._narrow()
        self.table.setFocus()

    def show_unit(self, unit_id: int) -> None:
        """Narrow the list to a unit."""
        self._narrow(text=self._desk.account(unit_id).unit.code)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to one charge, among those of its unit and month."""
        [charge] = self._desk.charge_rows([record])
        self._narrow(text=charge["unit"], month=period_text(charge["period"]))
        self.table.select_identity(record)

    def show_month(self, period: int) -> None:
        """Narrow the list to a month."""
        self._narrow(month=period_text(period))

    def _narrow(self, text: str = "", month: str = "") -> None:
        self.carrying.close_panel()
        self.text.set_value(text)
        self.since.set_value(month)
        self.until.set_value(month)
        for choice in (self.item, self.building, self.state):
            choice.setCurrentIndex(0)
        self._side.setCurrentWidget(self.card)
        self._bar.tell()

    def unit_id(self) -> int | None:
        charge = self.table.current_row()
        return charge["unit_id"] if charge else None

    # Charging once

    def new(self) -> None:
        """A form for one charge; refused while there is no one-off item to charge for."""
        if not self.permits(self._may(Right.BILL)) or self.carrying.panel() is not None:
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
        panel = self.carrying.panel()
        if panel is not None:
            panel.save()
        if self._side.currentWidget() is not self.form:
            return
        try:
            values = self.form.form.values()
            charge = self._one_off.charge(
                values["unit"], values["item"], values["amount"], self._operation, values["remark"]
            )
        except Refusal as refusal:
            self.form.form.show_refusal(refusal)
            return
        self._side.setCurrentWidget(self.card)
        self._list()
        self.table.select_identity(charge)
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
        if self.permits(self._may(Right.EXPORT)):
            self.host.choose_target(say("Save the charge list"), say("Charge list"), ENDINGS, self._save)

    def _save(self, path: str) -> None:
        narrowed = self._narrowed()
        narrowed |= {end: period_text(month) for end in ("since", "until") if (month := narrowed[end])}
        self.host.run(
            "export", say("Saving the charge list"), self._saved,
            register="charges", path=path, **self.table.heads.sorting(), **narrowed,
        )  # fmt: skip

    def _saved(self, rows: int) -> None:
        self.host.tell(say("Saved. Rows: {count}", count=rows))
