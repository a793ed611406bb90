"""The tariffs: fee items, their prices, from when on and for whom."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.dialogs import EndPriceForm, NewItemForm, NewPriceForm, PanelForm
from frontdesk.fees.records.items import BASES, ROUNDINGS, Basis
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tables import Shown
from frontdesk.fees.tariffs import TariffDesk, price_text
from frontdesk.residents.records import UNIT_KINDS, Building, UnitKind
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.hits import Find
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable

REGULAR = (Basis.AREA, Basis.FIXED)
"""Items that a billing run charges for; only these have prices."""


def scope_text(tariff: dict[str, Any]) -> str:
    """The units that a price is for."""
    if tariff["unit"]:
        return say("Unit {code}", code=tariff["unit"])
    if tariff["building"]:
        return say("Building {code}", code=tariff["building"])
    return say(UNIT_KINDS[UnitKind(tariff["unit_kind"])]) if tariff["unit_kind"] else say("All units")


def force_state(tariff: dict[str, Any], today: date) -> Shown:
    """Whether a price is in force, ended, or still to come; or why there is none."""
    if tariff["price"] is None:
        return ("plain", say("One-off")) if tariff["basis"] == Basis.ONE_OFF else ("soon", say("No price yet"))
    if tariff["since"] > today:
        return "accent", say("From {day}", day=f"{tariff['since']:%m-%d}")
    if tariff["until"] is not None and tariff["until"] < today:
        return "plain", say("Ended")
    return "good", say("In force")


def tariff_columns(today: date) -> list[Column]:
    """Every price, item by item; an item without one has a line of its own."""
    return [
        Column("item", mark("Fee item"), 0),
        Column("scope", mark("For"), 140, value=lambda row: scope_text(row) if row["price"] is not None else ""),
        Column(
            "price",
            mark("Price in yuan"),
            110,
            align="right",
            value=lambda row: price_text(row["price"]) if row["price"] is not None else "",
        ),
        Column("basis", mark("Charged"), 170, value=lambda row: say(BASES[Basis(row["basis"])])),
        Column("since", mark("From"), 104, "date"),
        Column("until", mark("To"), 104, "date"),
        Column("state", mark("State"), 120, "pill", value=lambda row: force_state(row, today)),
    ]


class TariffCard(Card):
    """What is kept of one price."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.state = Heading(large=True), Pill()
        self.price = Words("", "amount")
        self.facts = Facts()
        self.add(row(self.title, self.state, None))
        self.add(row(None, self.price))
        self.add(Scrolled(self.facts), 1)

    def show_tariff(self, tariff: dict[str, Any] | None, today: date) -> None:
        """Show a row of the list; None empties the card."""
        self.title.setText(tariff["item"] if tariff else say("No fee item chosen"))
        role, word = force_state(tariff, today) if tariff else ("plain", "")
        self.state.show_state(word, role)
        priced = tariff is not None and tariff["price"] is not None
        self.price.setText(f"¥{price_text(tariff['price'])}" if tariff and priced else "")
        looks.reveal(self.facts, tariff is not None)
        if tariff is None:
            return
        told = [
            (say("Charged"), say(BASES[Basis(tariff["basis"])])),
            (say("Rounded"), say(ROUNDINGS[tariff["rounding"]])),
        ]
        if priced:
            until = tariff["until"].isoformat() if tariff["until"] else say("until further notice")
            told += [(say("For"), scope_text(tariff)), (say("From"), tariff["since"].isoformat()), (say("To"), until)]
        self.facts.set_facts(told)


class Tariffs(Room):
    """The list of fee items and prices, with the forms that change it."""

    def __init__(
        self,
        tariffs: TariffDesk,
        find_unit: Find,
        buildings: Callable[[], list[Building]],
        may: Callable[[Right], bool],
        host: Host,
        today: Callable[[], date],
    ) -> None:
        self._side = QStackedWidget()
        super().__init__(host, self._side)
        self._desk, self._may, self._today = tariffs, may, today
        self.card = TariffCard()
        self.item_form = NewItemForm(self._add_item)
        self.price_form = NewPriceForm(find_unit, buildings, today, self._set_price)
        self.end_form = EndPriceForm(today, self._end_price)
        forms: tuple[QWidget, ...] = (self.card, self.item_form, self.price_form, self.end_form)
        for piece in forms:
            self._side.addWidget(piece)
            if isinstance(piece, PanelForm):
                piece.left.connect(self.back)
        self.table = RecordTable(tariff_columns(today()), say("Tariffs"))
        whole = Card(say("Fee items and prices"), flush=True)
        whole.add(self.table, 1)
        self.column.addWidget(whole, 1)
        self.add_item = plain(say("New fee item …"), "F2", self._begin_item)
        self.add_price = plain(say("New price …"), "F3", self.new)
        self.end = plain(say("End the price …"), "F8", self._begin_end)
        for button in (self.add_item, self.add_price, self.end):
            self.card.add(button)
        self.table.current_changed.connect(self._show)
        self._show(None)

    def refresh(self) -> None:
        rows = self._desk.tariffs()
        priced = {tariff["item_id"] for tariff in rows}
        for item in self._desk.items():
            if item.id not in priced:
                rows.append(
                    {
                        "id": -item.id, "item_id": item.id, "item": item.name, "basis": item.basis,
                        "rounding": item.rounding, "price": None, "since": None, "until": None, "unit_kind": None,
                        "building": None, "unit": None,
                    }
                )  # fmt: skip
        rows.sort(key=lambda one: one["item_id"])
        self.table.set_rows(rows)
        self.table.set_empty(
            say(
                "What is charged, and how much. First add a fee item (F2), then its price (F3),"
                " then bill the month (Ctrl+4)."
            ),
            "tag",
        )
        if rows and self.table.current_row() is None:
            self.table.select(0)
        for button in (self.add_item, self.add_price, self.end):
            looks.reveal(button, self._may(Right.SET_TARIFFS))
        self._show(self.table.current_row())

    def help_text(self) -> str:
        return say(
            "Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price"
            " wins: the unit's own, then its building's, then its kind's, then the one for all."
        )

    def begin(self) -> None:
        self.table.setFocus()

    def back(self) -> None:
        """From a form to the list."""
        self._side.setCurrentWidget(self.card)
        self.table.setFocus()

    def save(self) -> None:
        form = self._side.currentWidget()
        if isinstance(form, PanelForm):
            form.yes.click()

    def new(self) -> None:
        """A form for a new price; the item chosen in the list is offered first."""
        if not self.permits(self._may(Right.SET_TARIFFS)):
            return
        items = self._desk.items(basis=REGULAR)
        if not items:
            self._begin_item()
            self.host.refuse(Refusal(mark("Add a fee item first, then its price.")))
            return
        chosen = self.table.current_row()
        self._side.setCurrentWidget(self.price_form)
        self.price_form.form.clear()
        self.price_form.offer(items, chosen["item_id"] if chosen else None)
        self.price_form.form.set_values({"since": self._today().replace(day=1)})
        self.price_form.form.field("price").content.setFocus()

    def _begin_item(self) -> None:
        self._side.setCurrentWidget(self.item_form)
        self.item_form.begin()

    def _begin_end(self) -> None:
        self._side.setCurrentWidget(self.end_form)
        self.end_form.begin()

    def _show(self, tariff: dict[str, Any] | None) -> None:
        self.card.show_tariff(tariff, self._today())
        ended = tariff is None or tariff["price"] is None or tariff["until"] is not None
        self.end.setEnabled(not ended)

    def _add_item(self) -> None:
        try:
            values = self.item_form.form.values()
            item_id = self._desk.add_item(values["item"], values["basis"], values["rounding"])
        except Refusal as refusal:
            self.item_form.form.show_refusal(refusal)
            return
        self.back()
        self.refresh()
        self.table.select_identity(-item_id)
        self.host.tell(say("{item} is added. F3 sets its price.", item=values["item"]))

    def _set_price(self) -> None:
        try:
            item_id, price, since, scope = self.price_form.price()
            tariff_id = self._desk.set_price(item_id, price, since, scope)
        except Refusal as refusal:
            self.price_form.form.show_refusal(refusal)
            return
        self.back()
        self.refresh()
        self.table.select_identity(tariff_id)
        self.host.tell(say("The price is in force from {day} on.", day=since))

    def _end_price(self) -> None:
        tariff = self.table.current_row()
        try:
            until = self.end_form.form.values()["until"]
            self._desk.end_price(tariff["id"], until)
        except Refusal as refusal:
            self.end_form.form.show_refusal(refusal)
            return
        self.back()
        self.refresh()
        self.host.tell(say("The price ends on {day}.", day=until))
