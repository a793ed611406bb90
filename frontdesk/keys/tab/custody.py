"""The custody room: whose keys hang here on which terms; taking them in and giving them back."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from frontdesk.core import phones
from frontdesk.core.operators import Right
from frontdesk.core.steps import steps_of
from frontdesk.core.words import mark, say
from frontdesk.keys.custody import Left
from frontdesk.keys.papers.custody import CUSTODY_STANDING
from frontdesk.keys.records import CustodyState
from frontdesk.residents.dialogs.people import warn
from frontdesk.widgets.buttons import plain, primary
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, value_of
from frontdesk.widgets.form import Choice, DateField, Form, NumberField, TextField
from frontdesk.widgets.keepingroom import KeepingRoom, PaperCard, days, ordered
from frontdesk.widgets.longlist import Source
from frontdesk.widgets.recordtable import Column
from frontdesk.widgets.timeline import Moment
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.keys.tab.doors import KeyHouse

_ROLES = {"held": "good", "lapsed": "soon", "ended": "plain"}


def custody_state(line: Mapping[str, Any]) -> tuple[str, str]:
    """How a custody stands, as a pill."""
    return _ROLES[line["state"]], say(CUSTODY_STANDING[line["state"]])


COLUMNS = (
    Column("number", mark("Number"), 148, sorts=True),
    Column("tag", mark("Tag number"), 88, sorts=True),
    Column("unit", mark("Unit"), 88, sorts=True),
    Column("given_by", mark("Left by"), 88),
    Column("purpose", mark("Left for"), 0),
    Column("since", mark("Left on"), 92, "date", sorts=True),
    Column("until", mark("Kept until"), 92, "date", sorts=True),
    Column("here", mark("Here"), 56, value=lambda line: f"{line['here']}/{line['copies']}"),
    Column("state", mark("State"), 100, "pill", value=custody_state),
)


class Custody(KeepingRoom):
    """The keys that residents have left here, the latest first."""

    NAME = "custody"
    ICON = "key-round"

    def __init__(self, house: "KeyHouse") -> None:
        self._desk = house.office.custody
        self.give = primary(say("Hand back …"), "F7", self.give_back)
        self.new_button = plain(say("Take into custody …"), "F3", self.new)
        self.form_button = plain(say("Custody form"), "F9", self.print_paper)
        self.building = Choice([(None, say("All buildings"))])
        self.record = PaperCard(self.give, self.new_button, self.form_button)
        super().__init__(
            house, COLUMNS, say("Keys in custody"), ("number", True), CUSTODY_STANDING,
            say("Tag, unit, name or number"), self.record,
            {"building_id": (self.building, say("Building"), 132), **days(house)},
        )  # fmt: skip
        self.table.opened.connect(lambda _: self.print_paper())

    def help_text(self) -> str:
        return say(
            "Custody: keys that residents leave here, with what they agreed to. F3 takes one in: unit, a tag that does"
            " not tell the unit, who leaves it, for what, to whom it may be lent without asking, until when. F10 saves"
            " and prints the form to be signed. F7 hands the key back to whoever takes it; nothing of it may be lent"
            " then. The same key may be left again under its old tag. F9 shows the form, Ctrl+E saves the list."
        )

    def refresh(self) -> None:
        buildings = [(each.id, say("Building {code}", code=each.code)) for each in self.house.buildings()]
        self.building.set_options([(None, say("All buildings")), *buildings])
        super().refresh()

    def source(self, narrowed: Mapping[str, Any]) -> Source:
        return self._desk.listing(**narrowed)

    def empty(self) -> str:
        return say("No keys are in custody. F3 takes one in.")

    def show_current(self, line: dict[str, Any] | None) -> None:
        lending = self.house.may(Right.LEND_KEYS)
        held = line is not None and line["state"] != CustodyState.ENDED
        ordered(
            ((self.give, lending and held), (self.new_button, lending), (self.form_button, line is not None)),
        )
        if line is None:
            self.record.show_paper(say("No key chosen"))
            return
        facts = [
            (say("Unit"), line["unit"]),
            (say("Opens"), line["opens"]),
            (say("In the cabinet"), f"{line['here']} / {line['copies']}"),
            (say("Left by"), line["given_by"]),
            (say("Phone"), line["phone"] if held else phones.masked(line["phone"])),
            (say("Left for"), line["purpose"]),
            (say("May be lent to"), line["lend_to"] or say("Only after asking each time")),
            (say("Kept until"), line["until"].isoformat() if line["until"] else say("Until the resident asks for it")),
            (say("Taken by"), line["taken_by"]),
        ]
        self.record.show_paper(line["tag"], line["number"], custody_state(line), facts, self._moments(line["id"]))

    def _moments(self, custody_id: int) -> list[Moment]:
        told = {CustodyState.HELD: ("key-round", "good"), CustodyState.ENDED: ("undo-2", "plain")}
        words = {CustodyState.HELD: say("Taken into custody"), CustodyState.ENDED: say("Handed back")}
        return [
            Moment(
                f"{step.at:%Y-%m-%d %H:%M}", step.who, words[CustodyState(step.went_to)],
                *told[CustodyState(step.went_to)],
            )
            for step in steps_of(self.house.office.ground, "key_custody", custody_id)
        ]  # fmt: skip

    # Taking in and giving back

    def new(self) -> None:
        """F3: a form for a key that somebody leaves."""
        if not self.permits(self.house.may(Right.LEND_KEYS)):
            return
        panel = EntryPanel(say("Take a key into custody"), "key custody", self.house.drafts, self._take)
        form = panel.form
        form.add("unit", say("Unit"), UnitPicker(self.house.find_unit, say("Unit, name or phone"), say("Unit")),
                 span=2, required=True)  # fmt: skip
        form.add("tag", say("Tag number"), TextField("", 20), required=True)
        form.add("copies", say("Copies"), NumberField("1"))
        form.add("opens", say("Opens"), TextField(say("The unit's door"), 60))
        form.add("hook", say("Hook"), TextField(say("Optional"), 20))
        form.add("given_by", say("Left by"), TextField("", 60), required=True)
        form.add("phone", say("Phone"), TextField(say("Optional"), 40))
        form.add("purpose", say("Left for"), TextField("", 200), span=2, required=True)
        form.add("lend_to", say("May be lent to"), TextField(say("Empty: we ask each time"), 200), span=2)
        form.add("until", say("Kept until"), DateField(say("Optional"), self.house.today), span=2)
        unit = cast(UnitPicker, form.field("unit").content)
        unit.changed.connect(lambda: self._propose(form, unit.value()))
        warn(form, "phone", lambda: [doubt for doubt in [phones.doubt(value_of(form, "phone"))] if doubt])
        panel.add(row(plain(say("Save and print the form"), "F10", self.save_and_print), None))
        self.open_panel(panel)

    def _propose(self, form: Form, unit_id: int | None) -> None:
        """Mostly it is the owner who leaves the key."""
        if unit_id is not None and not value_of(form, "given_by"):
            form.set_values({"given_by": self.house.office.cabinet.owners(unit_id)})

    def _take(self, values: dict[str, Any]) -> None:
        copies = 1 if values["copies"] is None else values["copies"]
        custody = self._desk.take(Left(values.pop("unit"), **{**values, "copies": copies}))
        self.done(custody.id, say("{number}: the key is in custody.", number=custody.number))
        self.paper("key_custody", custody.id)

    def give_back(self) -> None:
        """F7: a form for who takes the key back."""
        line = self.table.current_row()
        if line is None or line["state"] == CustodyState.ENDED or not self.permits(self.house.may(Right.LEND_KEYS)):
            return

        def give(values: dict[str, Any]) -> None:
            self._desk.give_back(line["id"], values["taken_by"])
            self.done(line["id"], say("{number}: the key is handed back.", number=line["number"]))
            self.paper("key_custody", line["id"])

        heading = say("Hand back {tag}", tag=line["tag"])
        panel = EntryPanel(heading, f"give back {line['id']}", self.house.drafts, give, say("Hand back"))
        panel.form.add("taken_by", say("Taken by"), TextField("", 60), span=2, required=True)
        panel.form.set_values({"taken_by": line["given_by"]})
        panel.add(row(plain(say("Hand back and print the form"), "F10", self.save_and_print), None))
        self.open_panel(panel)

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a custody; of keys handed to an owner for good there is the slip."""
        if kind == "key_custody":
            super().show_record(kind, record)
        else:
            self.host.preview_paper(kind, record)

    def print_paper(self) -> None:
        line = self.table.current_row()
        if line is not None:
            self.host.preview_paper("key_custody", line["id"])
