"""The room of prices: what material and labour cost, and what they cost before."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import mark, say
from frontdesk.tickets.prices import Price
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import LINE_KINDS, USE, LineKind
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.moneybox import MoneyBox
from frontdesk.widgets.past import moments_past
from frontdesk.widgets.recordtable import Column

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_FIELDS = {
    "kind": mark("Kind"), "name": mark("Item"), "measure": mark("Measured in"), "price": mark("Price"),
    "category": mark("Category"),
}  # fmt: skip


def price_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """Whether a price is charged, as a pill."""
    return "good" if line["active"] else "plain", say(USE[line["state"]])


def _category(line: Mapping[str, Any]) -> str:
    return say(REPAIR_CATEGORIES[line["category"]]) if line["category"] else ""


COLUMNS = (
    Column("kind", mark("Kind"), 96, sorts=True, value=lambda line: say(LINE_KINDS[LineKind(line["kind"])])),
    Column("category", mark("Category"), 128, value=_category),
    Column("name", mark("Item"), 0, sorts=True),
    Column("measure", mark("Measured in"), 84),
    Column("price", mark("Price"), 112, "money", sorts=True),
    Column("state", mark("State"), 100, "pill", value=price_state),
)


class Prices(KeepingRoom):
    """The price list, materials and labour by the repairs that they are for."""

    NAME = "prices"
    ICON = "tag"
    OF_UNITS = False

    def __init__(self, house: "TicketHouse") -> None:
        self._desk = house.office.prices
        self.change_button = primary(say("Edit …"), "F7", self.change)
        self.new_button = plain(say("New price …"), "F3", self.new)
        self.use_button = plain(say("Not used any more"), "Ctrl+Del", self.use)
        self.record = PaperCard(self.change_button, self.new_button, self.use_button)
        kinds = Choice([("", say("Material and labour")), *((kind, say(words)) for kind, words in LINE_KINDS.items())])
        trades = Choice([("", say("All categories")), *((key, say(words)) for key, words in REPAIR_CATEGORIES.items())])
        super().__init__(
            house, COLUMNS, say("Price list"), ("kind", False), USE, say("Item, or its pinyin"), self.record,
            {"line_kind": (kinds, say("Kind"), 184), "trade": (trades, say("Category"), 140)},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.change())

    def help_text(self) -> str:
        return say(
            "Price list: what material and labour cost when the resident pays. Quotes and finished work find these by"
            " any part of the name or its pinyin. Supervisors add with F3 and change with F7; what was quoted and"
            " charged before stays as it was, and what it cost before stands at the right. Ctrl+Del stops using a"
            " price, or uses it again. Ctrl+E saves the list."
        )

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("The price list is empty. F3 adds the first price.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        keeping = self.house.may(Right.KEEP_TICKETS)
        self.use_button.set_words(say("Use it again") if line and not line["active"] else say("Not used any more"))
        ordered(
            (
                (self.change_button, keeping and line is not None and line["active"]),
                (self.new_button, keeping),
                (self.use_button, keeping and line is not None),
            )
        )
        if line is None:
            self.record.show_paper(say("No price chosen"))
            return
        facts = [
            (say("Price"), f"¥{line['price'].grouped()}"),
            (say("Measured in"), line["measure"]),
            (say("Kind"), say(LINE_KINDS[LineKind(line["kind"])])),
            (say("Category"), _category(line)),
        ]
        self.record.show_paper(
            line["name"], "", price_state(line), facts, moments_past(self._desk.past(line["id"]), _FIELDS, _value)
        )

    # Keeping it

    def new(self) -> None:
        """F3: a form for a new price."""
        if not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        def add(values: dict[str, Any]) -> None:
            self.done(self._desk.add(_price(values)), say("{name} is in the price list.", name=values["name"]))

        self.open_panel(self._panel(say("New price"), "new price", add))

    def change(self) -> None:
        """F7: another price or name for the one chosen."""
        line = self.table.current_row()
        if line is None or not line["active"] or not self.permits(self.house.may(Right.KEEP_TICKETS)):
            return

        shown = {name: line[name] for name in _FIELDS}

        def change(values: dict[str, Any]) -> None:
            self._desk.change(line["id"], _price(values), shown)
            self.done(line["id"], say("{name} is changed.", name=values["name"]))

        panel = self._panel(say("Change {name}", name=line["name"]), f"price {line['id']}", change)
        panel.form.set_values(shown)
        self.open_panel(panel)

    def use(self) -> None:
        """Ctrl+Del: charge no more by the one chosen, or again."""
        line = self.table.current_row()
        if line is not None and self.permits(self.house.may(Right.KEEP_TICKETS)):
            self.attempt(partial(self._use, line["id"], line["name"], not line["active"]))

    def _use(self, item_id: int, name: str, active: bool) -> None:
        self._desk.use(item_id, active)
        told = say("{name} is used again.", name=name) if active else say("{name} is not used any more.", name=name)
        self.done(item_id, told)

    def _panel(self, heading: str, name: str, act: Any) -> EntryPanel:
        panel = EntryPanel(heading, name, self.house.drafts, act)
        form = panel.form
        form.add("name", say("Item"), TextField("", 40), span=2, required=True)
        form.add("kind", say("Kind"), choice_of(LINE_KINDS))
        form.add("measure", say("Measured in"), TextField(say("Piece, metre, time"), 10))
        form.add("price", say("Price"), MoneyBox(say("Price")), required=True)
        trades = [("", say("Any")), *((key, say(words)) for key, words in REPAIR_CATEGORIES.items())]
        form.add("category", say("Category"), Choice(trades))
        return panel


def _price(values: dict[str, Any]) -> Price:
    return Price(LineKind(values["kind"]), values["name"], values["price"], values["measure"], values["category"])


def _value(field: str, stored: str) -> str:
    """A stored value as it is read."""
    if field == "kind":
        return say(LINE_KINDS[LineKind(stored)])
    if field == "category":
        return say(REPAIR_CATEGORIES[stored]) if stored else say("Any")
    return stored
