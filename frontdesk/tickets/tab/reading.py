"""The fields of a ticket, filled in from what is typed of it as long as nobody has chosen otherwise."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from frontdesk.core.words import say
from frontdesk.tickets.intake import LONGEST_NAME, LONGEST_PHONE, LONGEST_PLACE, Report, TicketFields
from frontdesk.tickets.joining import Same
from frontdesk.tickets.progress import countdown
from frontdesk.tickets.proposals import Proposal
from frontdesk.tickets.records import (
    CATEGORIES,
    CHANNELS,
    DUTIES,
    TICKET_KINDS,
    TICKET_STATES,
    URGENCIES,
    Channel,
    Duty,
    TicketKind,
    TicketState,
    Urgency,
)
from frontdesk.widgets.entrypanel import choice_of, value_of
from frontdesk.widgets.form import Choice, Form, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

_PROPOSED = ("kind", "unit_id", "building_id", "place", "reporter", "phone", "category", "urgency", "duty")
"""The fields that words tell; what there is to choose of the last three depends on the first."""


class Reading(QObject):
    """Puts the fields of a ticket into a form, and what `text` says into them. `kind` is what it is unless words tell.

    `labels` says whether each field has its name above it; else it stands in the field while that is empty.
    """

    changed = Signal()
    """What is known of the ticket has changed: see `told` and `same`."""

    def __init__(
        self, house: "TicketHouse", form: Form, text: Callable[[], str], kind: TicketKind, *, labels: bool = True
    ) -> None:
        super().__init__(form)
        self._house, self._form, self._text, self._usual = house, form, text, kind
        self.unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        self.building = Choice()
        self.kind, self.category = choice_of(TICKET_KINDS), Choice()
        self.channel = choice_of(CHANNELS)
        self._labels = labels
        self.show_buildings()
        self._add("unit_id", say("Unit"), self.unit)
        self._add("building_id", say("Building"), self.building)
        self._add("place", say("Public place"), TextField(say("Public place"), LONGEST_PLACE))
        self.reporter = TextField(say("Reporter"), LONGEST_NAME)
        self._add("reporter", say("Reporter"), self.reporter)
        self._add("phone", say("Phone"), TextField(say("Phone"), LONGEST_PHONE))
        self._add("channel", say("Channel"), self.channel)
        self._add("kind", say("Kind"), self.kind)
        self._add("urgency", say("Urgency"), choice_of(URGENCIES))
        self._add("category", say("Category"), self.category, span=2)
        self._add("duty", say("Who bears it"), choice_of(DUTIES), span=2)
        self._setting = False
        self._taken: Mapping[str, Any] | None = None
        self._proposal: Proposal | None = None
        self._proposed: dict[str, Any] = {}
        self._same: list[Same] = []
        self._incidents: list[str] = []
        self.begin()
        self.unit.changed.connect(self.read)
        self.kind.changed.connect(self.read)
        self.reporter.textEdited.connect(self._recognise)
        form.changed.connect(self.look)

    def show_buildings(self) -> None:
        """Offer the buildings that there are."""
        none = say("No building") if self._labels else say("Building")
        known = [(each.id, say("Building {code}", code=each.code)) for each in self._house.buildings()]
        self.building.set_options([(None, none), *known])

    def begin(self, channel: Channel = Channel.PHONE) -> None:
        """Empty fields, and what they are unless told."""
        self._setting = True
        self._form.clear()
        self.kind.set_value(self._usual)
        self.channel.set_value(channel)
        self.show_kind()
        self._form.set_values({"urgency": "normal", "duty": Duty.ESTATE.value, "category": "other"})
        self._proposed = {name: value_of(self._form, name) for name in _PROPOSED}
        self._proposal = None
        self._setting = False
        self.look()

    def read(self) -> None:
        """Read the text anew, and propose what it says."""
        if self._setting or self._taken is not None:
            return
        chosen = {name for name in ("unit_id", "kind") if value_of(self._form, name) != self._proposed[name]}
        told = self._of_line(
            self.unit.value() if "unit_id" in chosen else None,
            TicketKind(self.kind.value()) if "kind" in chosen else None,
        )
        self._proposal = told
        proposed: dict[str, Any] = {name: getattr(told, name) for name in _PROPOSED}
        if told.unit_id is not None:
            proposed["building_id"] = None  # it is the unit's
        self._setting = True
        if "kind" not in chosen:
            self._propose("kind", proposed["kind"], told)
        self.show_kind()
        for name in (each for each in _PROPOSED if each not in {"kind", *chosen}):
            self._propose(name, proposed[name], told)
        self._setting = False
        self.look()

    def settle(self, ticket: Mapping[str, Any]) -> None:
        """Propose nothing from now on: this ticket was taken down already."""
        self._taken, self._proposal = ticket, None

    def fields(self, values: Mapping[str, Any]) -> TicketFields:
        """What is entered, as the desk takes it; the text without the unit that it began with."""
        told = {name: value for name, value in values.items() if name in TicketFields.__dataclass_fields__}
        kind = told["kind"] = TicketKind(self.kind.value())
        part = self._part(told) if kind == TicketKind.REPAIR and told.get("duty") == Duty.DEVELOPER else None
        return TicketFields(**{**told, "text": self.text(), "part_id": part})

    def report(self, values: Mapping[str, Any]) -> Report:
        """What is entered, as a further report."""
        known = {name: values[name] for name in ("channel", "reporter", "phone", "unit_id")}
        return Report(self.text(), **known)

    def text(self) -> str:
        """What is typed, without the unit, building or phone that it began or ended with."""
        return self._proposal.text if self._proposal else self._text().strip()

    def _part(self, told: Mapping[str, Any]) -> int | None:
        """The part under warranty; the one that was taken down, though its warranty may be over, if nothing else is."""
        unit, building, place = told.get("unit_id"), told.get("building_id"), told.get("place")
        was = self._taken
        if was is not None and (told["category"], told["duty"], place, unit) == (
            was["category"], was["duty"], was["place"], was["unit_id"]
        ) and (unit or building == was["building_id"]):  # fmt: skip
            part: int | None = was["part_id"]
            return part
        warranty = self._house.office.proposals.warranty(told["category"], None if place else unit, building)
        return warranty.part_id if warranty else None

    def same(self) -> Same | None:
        """The latest ticket that stands open for the same."""
        return next(iter(self._same), None)

    def told(self) -> str:
        """What whoever types must know: what callers are told there, what was reported already, which warranty runs."""
        lines = list(self._incidents)
        same = self.same()
        if same is not None:
            state = say(TICKET_STATES[TicketState(same.state)])
            left, _ = countdown(self._house.now(), same.due_at)
            lines.append(
                say(
                    "Reported already: {number}, {text}. {state}. Ctrl+J joins it.", number=same.number,
                    text=same.text[:40], state=" · ".join(filter(None, (state, left))),
                )
            )  # fmt: skip
        warranty = self._proposal.warranty if self._proposal else None
        if warranty is not None and value_of(self._form, "duty") == Duty.DEVELOPER:
            lines.append(say("Under warranty until {day}: {part}", day=warranty.until.isoformat(), part=warranty.part))
        return "\n".join(lines)

    def _of_line(self, unit: int | None, kind: TicketKind | None) -> Proposal:
        """What the text says; where complaints are taken down, it is no repair unless somebody chooses so, or it is an
        emergency."""
        read, text = self._house.office.proposals.of_line, self._text()
        told = read(text, unit, kind)
        can_wait = told.kind == TicketKind.REPAIR and told.urgency != Urgency.EMERGENCY
        if kind is None and can_wait and self._usual != TicketKind.REPAIR:
            return read(text, unit, self._usual)
        return told

    def _add(self, name: str, label: str, content: Any, span: int = 1) -> None:
        self._form.add(name, label if self._labels else "", content, span=span)
        content.setAccessibleName(label)
        if self._labels and isinstance(content, TextField) and not isinstance(content, UnitPicker):
            content.setPlaceholderText("")

    def _propose(self, name: str, value: Any, told: Proposal) -> None:
        """Enter a proposal, unless something else stands there that nobody proposed."""
        now = value_of(self._form, name)
        if now in (None, "", self._proposed.get(name)):
            if name != "unit_id":
                self._form.set_values({name: value})
            elif (now, value) != (None, None):  # what is half typed there stays
                self.unit.set_hit(Hit(told.unit_id, told.unit) if told.unit_id else None)
        self._proposed[name] = value

    def show_kind(self) -> None:
        """What tickets of the kind chosen are about, and what is asked of repairs alone."""
        kind = TicketKind(self.kind.value())
        before = self.category.value()
        self.category.set_options([(key, say(words)) for key, words in CATEGORIES[kind].items()])
        if self.category.value() != before:  # nobody has chosen this one
            self._proposed["category"] = self.category.value()
        for name in ("urgency", "duty"):
            self._form.show_field(name, kind == TicketKind.REPAIR)

    def _recognise(self) -> None:
        """Somebody else of the unit calls: their phone is on file too."""
        unit, name = self.unit.value(), self.reporter.value()
        people = self._house.office.proposals.reporters(unit) if unit and name else []
        known = next((each.phone for each in people if each.name == name), "")
        if known and value_of(self._form, "phone") in ("", self._proposed["phone"]):
            self._form.set_values({"phone": known})
            self._proposed["phone"] = known

    def look(self) -> None:
        """Whether the same was reported already, and what callers of this unit are told."""
        if self._setting:
            return
        kind = TicketKind(self.kind.value() or self._usual)
        unit, place = self.unit.value(), value_of(self._form, "place")
        category = self.category.value() or ""
        self._same = []
        if self.text() and self._taken is None:
            self._same = self._house.office.joining.same(kind, category, unit, self.building.value(), place)
        self._incidents = self._house.office.incidents.told(unit) if unit else []
        if self._labels:  # its building is the unit's; in the line each field keeps its place
            self._form.show_field("building_id", unit is None)
        self.changed.emit()
