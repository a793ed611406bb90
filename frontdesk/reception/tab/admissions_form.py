"""What is asked when a unit says who may come: whom it is about, what holds, and until when."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from frontdesk.core.operators import Right
from frontdesk.core.words import say
from frontdesk.reception.admissions.desk import NewRule
from frontdesk.reception.records import ADMISSIONS, PURPOSES, RELATIONS, Admission
from frontdesk.reception.tab.enquiries_forms import warn_of_phone
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.form import Choice, DateField, TextField
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse


class AdmissionPanel(EntryPanel):
    """What a unit says of somebody, of all who come for something, or of everybody; by right, for the whole estate."""

    def __init__(self, house: "ReceptionHouse", act: Callable[[NewRule], object]) -> None:
        super().__init__(say("Who may come"), "admission", house.drafts, lambda values: act(self._rule(values)))
        self._today = house.today
        self.unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        self.scope = Choice([("unit", say("One unit")), ("estate", say("The whole estate"))])
        self.kind, self.relation = choice_of(ADMISSIONS), choice_of(RELATIONS)
        form = self.form
        form.add("scope", say("Holds for"), self.scope, span=2)
        form.add("unit_id", say("Unit"), self.unit, span=2, required=True)
        form.add("kind", say("What holds"), self.kind, span=2)
        form.add("name", say("Visitor's name"), TextField(say("Empty: all of them"), 80))
        form.add("relation", say("Is the household's"), self.relation)
        purposes = [("", say("Any purpose")), *((str(one), say(text)) for one, text in PURPOSES.items())]
        form.add("purpose", say("Purpose"), Choice(purposes))
        phone = TextField(say("Optional"), 40)
        warn_of_phone(form.add("phone", say("Phone"), phone), phone)
        form.add("words", say("In the resident's words"), TextField(longest=200), span=2)
        form.add("asked_by", say("Said by"), TextField(say("Optional"), 200), span=2)
        form.add("since", say("From"), DateField(today=house.today), required=True).input.set_value(house.today())
        form.add("until", say("To"), DateField(say("No end"), house.today))
        form.show_field("scope", house.may(Right.APPROVE))
        self.scope.changed.connect(self._show_scope)
        self.kind.changed.connect(self._show_kind)
        self._show_kind()

    def _show_scope(self) -> None:
        self.form.show_field("unit_id", self.scope.value() == "unit")

    def _show_kind(self) -> None:
        """Only who has a standing permission is something to the household; a purpose is said of all who have it."""
        permits = self.kind.value() == Admission.PERMIT
        self.form.show_field("relation", permits)

    def _rule(self, values: dict[str, Any]) -> NewRule:
        told = {name: values[name] for name in ("name", "purpose", "phone", "words", "asked_by", "since", "until")}
        return NewRule(
            Admission(values["kind"]), values.get("unit_id"), **told, relation=values.get("relation", "")
        )  # fmt: skip
