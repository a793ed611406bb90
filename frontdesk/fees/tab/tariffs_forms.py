"""The forms of fee items and prices, in the panel at the right; each asks only what means something."""

from collections.abc import Callable
from datetime import date
from typing import Any

from frontdesk.core.words import say
from frontdesk.fees.billing.tariffs import BY_CALENDAR, Scope, Terms, price_of, price_text, tiers_of, tiers_text
from frontdesk.fees.records.items import BASES, CYCLES, ROUNDINGS, SPLITS, TIER_SPANS, Basis, FeeItem, Split, TierSpan
from frontdesk.residents.records import UNIT_KINDS, Building, UnitKind
from frontdesk.widgets.form import Check, Choice, DateField, NoteField, TextField
from frontdesk.widgets.hits import Find
from frontdesk.widgets.panelform import PanelForm
from frontdesk.widgets.unitpicker import UnitPicker

_ADDED = tuple(basis for basis in Basis if basis != Basis.LATE_FEE)
"""What an item that somebody adds can be; that of late fees is there when it is needed."""

Price = tuple[int, tuple[tuple[int, int], ...]]
"""A price in 1/10000 yuan and its tiers: each from how much use on (1/100), at which price."""


class ItemForm(PanelForm):
    """A fee item: its name, what its price is multiplied by, how it is rounded, for how long it is charged."""

    def __init__(self, heading: str, action: str, save: Callable[[], object]) -> None:
        super().__init__(heading, action, save, columns=1)
        self.basis = Choice([(basis, say(BASES[basis])) for basis in _ADDED])
        self.form.add("item", say("Name of the item"), TextField(say("Property management fee"), 40), required=True)
        self.form.add("basis", say("Charged"), self.basis)
        self.form.add("cycle", say("Billing cycle"), Choice([(months, say(CYCLES[months])) for months in CYCLES]))
        self.form.add("prorated", "", Check(say("A part of it is charged by the day")))
        self.form.add("tier_span", say("Tiers count"), Choice([(span, say(TIER_SPANS[span])) for span in TierSpan]))
        self.form.add("split", say("Shared"), Choice([(split, say(SPLITS[split])) for split in Split]))
        self.form.add("rounding", say("Rounded"), Choice([(fen, say(ROUNDINGS[fen])) for fen in ROUNDINGS]))
        self.basis.changed.connect(self._show_terms)
        self._show_terms()

    def offer(self, item: dict[str, Any]) -> None:
        """Show an item as it is, to be put right."""
        self.form.set_values(
            item
            | {
                "basis": Basis(item["basis"]),
                "split": Split(item["split"]),
                "tier_span": TierSpan(item["tier_span"]),
            }
        )
        self.form.field("item").content.setFocus()

    def item(self) -> tuple[str, Basis, int, Terms]:
        """Name, basis, rounding and terms. Refuses what is missing."""
        values = self.form.values()
        given = {name: values[name] for name in ("cycle", "prorated", "split", "tier_span") if name in values}
        return values["item"], values["basis"], values["rounding"], Terms(**given)

    def _show_terms(self) -> None:
        basis = self.basis.value()
        for name in ("cycle", "prorated"):
            self.form.show_field(name, basis in BY_CALENDAR)
        self.form.show_field("tier_span", basis == Basis.METERED)
        self.form.show_field("split", basis == Basis.SHARED)


def _read(values: dict[str, Any]) -> Price:
    return price_of(values["price"]), tiers_of(values.get("tiers", ""))


def _tiers() -> NoteField:
    return NoteField("180 / 7.00\n260 / 9.00")


class NewPriceForm(PanelForm):
    """A price from a day on, for all units, those of a kind or a building, or one; or for the vacant ones of them."""

    def __init__(
        self,
        find_unit: Find,
        buildings: Callable[[], list[Building]],
        today: Callable[[], date],
        save: Callable[[], object],
    ) -> None:
        super().__init__(say("New price"), say("Set the price"), save)
        self._buildings = buildings
        self._metered: set[int] = set()
        self.item, self.scope, self.building = Choice(), Choice(), Choice()
        self.form.add("item", say("Fee item"), self.item, span=2, required=True)
        self.form.add("price", say("Price in yuan"), TextField("2.50", 20), required=True)
        self.form.add("since", say("In force from"), DateField(today=today), required=True)
        self.form.add("tiers", say("Tiers: above / price"), _tiers(), span=2)
        self.form.add("scope", say("For"), self.scope, span=2)
        kinds = Choice([(kind, say(UNIT_KINDS[kind])) for kind in UnitKind])
        self.form.add("kind", say("Kind"), kinds, span=2)
        self.form.add("building", say("Building"), self.building, span=2)
        self.form.add(
            "unit", say("Unit"), UnitPicker(find_unit, say("Unit, name or phone"), say("Unit")), span=2, required=True
        )
        self.form.add("vacant", "", Check(say("For vacant units alone")), span=2)
        self.scope.set_options(
            [
                ("all", say("All units")),
                ("kind", say("Units of a kind")),
                ("building", say("A building")),
                ("unit", say("One unit")),
            ]
        )
        self.scope.changed.connect(self._show_fields)
        self.item.changed.connect(self._show_fields)
        self._show_fields()

    def offer(self, items: list[FeeItem], chosen: int | None) -> None:
        """The items that have prices, one of them chosen."""
        self._metered = {item.id for item in items if item.basis == Basis.METERED}
        self.item.set_options([(item.id, item.name) for item in items])
        self.building.set_options([(one.id, f"{one.code}  {one.name}".strip()) for one in self._buildings()])
        if chosen is not None:
            self.item.set_value(chosen)
        self._show_fields()

    def price(self) -> tuple[int, Price, date, Scope]:
        """The item, its price, from when on and for whom. Refuses what can't be read."""
        values = self.form.values()
        scope = Scope(values.get("kind"), values.get("building"), values.get("unit"), values["vacant"])
        return values["item"], _read(values), values["since"], scope

    def _show_fields(self) -> None:
        for name in ("kind", "building", "unit"):
            self.form.show_field(name, self.scope.value() == name)
        self.form.show_field("tiers", self.item.value() in self._metered)


class CorrectPriceForm(PanelForm):
    """A price that was mistyped, put right before it has billed."""

    def __init__(self, save: Callable[[], object]) -> None:
        super().__init__(say("Correct the price"), say("Correct it"), save, columns=1)
        self.price_field = TextField("2.50", 20)
        self.form.add("price", say("Price in yuan"), self.price_field, required=True)
        self.form.add("tiers", say("Tiers: above / price"), _tiers())

    def offer(self, tariff: dict[str, Any]) -> None:
        """The price as it is."""
        self.form.show_field("tiers", tariff["basis"] == Basis.METERED)
        self.form.set_values({"price": price_text(tariff["price"]), "tiers": tiers_text(tariff["tiers"])})
        self.price_field.setFocus()
        self.price_field.selectAll()

    def price(self) -> Price:
        """The right price. Refuses what can't be read."""
        return _read(self.form.values())


class EndPriceForm(PanelForm):
    """The last day on which a price is in force."""

    def __init__(self, today: Callable[[], date], save: Callable[[], object]) -> None:
        super().__init__(say("End a price"), say("End it"), save, columns=1)
        self.form.add("until", say("Last day"), DateField(today=today), required=True)
