"""The tariffs: fee items, their prices, from when on and for whom."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.tariffs import BY_CALENDAR, PRICED, TariffDesk, item_facts, price_text
from frontdesk.fees.papers.said import figure
from frontdesk.fees.records.items import BASES, CYCLES, ROUNDINGS, SPLITS, TIER_SPANS, Basis, Split, TierSpan
from frontdesk.fees.tab.room import Room
from frontdesk.fees.tab.tariffs_forms import CorrectPriceForm, EndPriceForm, ItemForm, NewPriceForm
from frontdesk.fees.tables import Shown, charged_text
from frontdesk.residents.records import UNIT_KINDS, Building, UnitKind
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Card, Heading, Scrolled, Words, row
from frontdesk.widgets.desktab import Host
from frontdesk.widgets.facts import Facts
from frontdesk.widgets.hits import Find
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.pill import Pill
from frontdesk.widgets.recordtable import Column, RecordTable

_UNPRICED = dict.fromkeys(("price", "tiers", "since", "until", "unit_kind", "building", "unit", "vacant"))
"""What an item without a price has of one."""


def scope_text(tariff: dict[str, Any]) -> str:
    """The units that a price is for."""
    if tariff["unit"]:
        told = say("Unit {code}", code=tariff["unit"])
    elif tariff["building"]:
        told = say("Building {code}", code=tariff["building"])
    else:
        told = say(UNIT_KINDS[UnitKind(tariff["unit_kind"])]) if tariff["unit_kind"] else say("All units")
    return say("{units}, vacant", units=told) if tariff["vacant"] else told


def price_said(tariff: dict[str, Any]) -> str:
    """A price; of one with tiers, from the first to the last."""
    if tariff["price"] is None:
        return ""
    tiers = tariff["tiers"]
    return f"{price_text(tariff['price'])} – {price_text(tiers[-1][1])}" if tiers else price_text(tariff["price"])


def force_state(tariff: dict[str, Any], today: date) -> Shown:
    """Whether a price is in force, ended, or still to come; or why there is none."""
    if not tariff["active"]:
        return "plain", say("Not used")
    if tariff["price"] is None:
        return ("soon", say("No price yet")) if tariff["basis"] in PRICED else ("good", say("In use"))
    if tariff["since"] > today:
        return "accent", say("From {day}", day=f"{tariff['since']:%m-%d}")
    if tariff["until"] is not None and tariff["until"] < today:
        return "plain", say("Ended")
    return "good", say("In force")


def tariff_columns(today: date) -> list[Column]:
    """Every price, item by item; an item without one has a line of its own."""
    return [
        Column("item", mark("Fee item"), 0),
        Column("scope", mark("For"), 132, value=lambda row: scope_text(row) if row["price"] is not None else ""),
        Column("price", mark("Price in yuan"), 124, align="right", value=price_said),
        Column("basis", mark("Charged"), 178, value=charged_text),
        Column("since", mark("From"), 104, "date"),
        Column("until", mark("To"), 104, "date"),
        Column("state", mark("State"), 120, "pill", value=lambda row: force_state(row, today)),
    ]


def item_told(item: dict[str, Any]) -> list[tuple[str, str]]:
    """How an item is charged: what means something for its basis."""
    basis = Basis(item["basis"])
    told = [(say("Charged"), say(BASES[basis]))]
    if basis in BY_CALENDAR:
        by_day = say("By the day") if item["prorated"] else say("Whole")
        told += [(say("Billing cycle"), say(CYCLES[item["cycle"]])), (say("Part of a period"), by_day)]
    if basis == Basis.METERED:
        told.append((say("Tiers count"), say(TIER_SPANS[TierSpan(item["tier_span"])])))
    if basis == Basis.SHARED:
        told.append((say("Shared"), say(SPLITS[Split(item["split"])])))
    return [*told, (say("Rounded"), say(ROUNDINGS[item["rounding"]]))]


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
        told = item_told(tariff)
        if priced:
            until = tariff["until"].isoformat() if tariff["until"] else say("until further notice")
            told += [(say("Above {use}", use=figure(above)), price_text(price)) for above, price in tariff["tiers"]]
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
        self.item_form = ItemForm(say("New fee item"), say("Add"), self._add_item)
        self.change_form = ItemForm(say("Correct the fee item"), say("Correct it"), self._change_item)
        self.price_form = NewPriceForm(find_unit, buildings, today, self._set_price)
        self.correct_form = CorrectPriceForm(self._correct_price)
        self.end_form = EndPriceForm(today, self._end_price)
        forms: tuple[QWidget, ...] = (
            self.card, self.item_form, self.change_form, self.price_form, self.correct_form, self.end_form,
        )  # fmt: skip
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
        self.correct = plain(say("Correct …"), "F7", self._begin_correcting)
        self.end = plain(say("End the price …"), "F8", self._begin_end)
        self.use = plain(say("Stop using the item"), "Ctrl+U", self._use)
        self._buttons = (self.add_item, self.add_price, self.correct, self.end, self.use)
        for button in self._buttons:
            self.card.add(button)
        self.table.current_changed.connect(self._show)
        self._show(None)

    def refresh(self) -> None:
        rows = self._desk.tariffs()
        priced = {tariff["item_id"] for tariff in rows}
        rows += [
            item_facts(item) | _UNPRICED | {"id": -item.id}
            for item in self._desk.items(inactive=True)
            if item.id not in priced
        ]
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
        for button in self._buttons:
            looks.reveal(button, self._may(Right.SET_TARIFFS))
        self._show(self.table.current_row())

    def help_text(self) -> str:
        return say(
            "Tariffs: F2 adds a fee item, F3 sets a price from a day on, F8 ends a price. The nearest price wins: the"
            " unit's own, then its building's, then its kind's, then the one for all; for a vacant unit those for"
            " vacant units come first. F7 corrects what was mistyped, until it has billed; after that a new price"
            " follows the old one. Ctrl+U stops using a fee item, or uses it again. Charged by the day: a unit handed"
            " over or sold, or a price that changes, inside a month counts by its days."
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
        items = self._desk.items(basis=PRICED)
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

    def _begin_correcting(self) -> None:
        tariff = self.table.current_row()
        form = self.change_form if tariff["price"] is None else self.correct_form
        self._side.setCurrentWidget(form)
        form.form.clear()
        form.offer(tariff)

    def _begin_end(self) -> None:
        self._side.setCurrentWidget(self.end_form)
        self.end_form.begin()

    def _show(self, tariff: dict[str, Any] | None) -> None:
        self.card.show_tariff(tariff, self._today())
        ended = tariff is None or tariff["price"] is None or tariff["until"] is not None
        self.end.setEnabled(not ended)
        for button in (self.correct, self.use):
            button.setEnabled(tariff is not None)
        self.use.set_words(
            say("Stop using the item") if tariff is None or tariff["active"] else say("Use the item again")
        )

    def _use(self) -> None:
        """Stop using the item, or use it again."""
        tariff = self.table.current_row()
        self.attempt(lambda: self._desk.use_item(tariff["item_id"], not tariff["active"]))
        self.refresh()
        if tariff["active"]:
            self.host.tell(say("{item} is not charged any more.", item=tariff["item"]))
        else:
            self.host.tell(say("{item} is charged again.", item=tariff["item"]))

    def _done(self, identity: int, told: str) -> None:
        """From a form to the list, with what changed chosen in it."""
        self.back()
        self.refresh()
        self.table.select_identity(identity)
        self.host.tell(told)

    def _add_item(self) -> None:
        try:
            name, basis, rounding, terms = self.item_form.item()
            item_id = self._desk.add_item(name, basis, rounding, terms)
        except Refusal as refusal:
            self.item_form.form.show_refusal(refusal)
            return
        told = (
            say("{item} is added. F3 sets its price.", item=name)
            if basis in PRICED
            else say("{item} is added.", item=name)
        )
        self._done(-item_id, told)

    def _change_item(self) -> None:
        row = self.table.current_row()
        try:
            self._desk.change_item(row["item_id"], *self.change_form.item())
        except Refusal as refusal:
            self.change_form.form.show_refusal(refusal)
            return
        self._done(row["id"], say("The fee item is corrected."))

    def _correct_price(self) -> None:
        row = self.table.current_row()
        try:
            self._desk.correct_price(row["id"], *self.correct_form.price())
        except Refusal as refusal:
            self.correct_form.form.show_refusal(refusal)
            return
        self._done(row["id"], say("The price is corrected."))

    def _set_price(self) -> None:
        try:
            item_id, (price, tiers), since, scope = self.price_form.price()
            tariff_id = self._desk.set_price(item_id, price, since, scope, tiers)
        except Refusal as refusal:
            self.price_form.form.show_refusal(refusal)
            return
        self._done(tariff_id, say("The price is in force from {day} on.", day=since))

    def _end_price(self) -> None:
        tariff = self.table.current_row()
        try:
            until = self.end_form.form.values()["until"]
            self._desk.end_price(tariff["id"], until)
        except Refusal as refusal:
            self.end_form.form.show_refusal(refusal)
            return
        self._done(tariff["id"], say("The price ends on {day}.", day=until))
