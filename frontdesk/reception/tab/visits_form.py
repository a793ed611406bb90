"""What is asked about a visitor: where to, who and why, who said that they may come in, and when they left unseen."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from frontdesk.core import identity
from frontdesk.core.identity import ID_KINDS
from frontdesk.core.search import normal
from frontdesk.core.words import say
from frontdesk.reception.records import PURPOSES, Admission, Purpose, Visit
from frontdesk.reception.tab.admissions_said import said_of_unit, said_of_visitor
from frontdesk.reception.tab.enquiries_forms import warn_of_phone
from frontdesk.reception.tab.visits_fields import NameField, WhereField
from frontdesk.reception.visits.fields import LONGEST, VisitFields
from frontdesk.reception.visits.known import Known
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton, link
from frontdesk.widgets.card import Banner, Words, row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.form import Choice, NumberField, TextField
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.toldcallers import ToldCallers

if TYPE_CHECKING:
    from frontdesk.reception.tab.doors import ReceptionHouse

Row = dict[str, Any]


class VisitPanel(EntryPanel):
    """A visitor at the counter. What the unit has said stands beneath it the moment it is chosen; whoever was here
    before is filled in. `acts` are what can be done with it beside signing in."""

    ruled = Signal(object)
    """What holds for the visitor who is typed, a row of `AdmissionDesk.said`, or None."""

    def __init__(
        self, house: "ReceptionHouse", heading: str, name: str, act: Callable[[Row], object], action: str,
        *acts: KeyButton,
    ) -> None:  # fmt: skip
        super().__init__(heading, name, house.drafts, act, action)
        self._house, self._known, self._admissions = house, house.office.known, house.office.admissions
        self._before: Known | None = None
        self._filled: dict[str, Any] = {}
        self._rule: Any = None
        self.where, self.name = WhereField(house.find_unit), NameField(self._suggested)
        self.purpose, self.number = choice_of(PURPOSES), TextField(longest=40)
        self.said = Banner("", "soon")
        self._ask()
        self._told_before, self._before_line = Words("", "muted", wraps=True), QWidget()
        someone_else = link(say("Someone else"), self._forget, "user-plus", "Ctrl+D")
        line = row(self._told_before, someone_else)
        line.setStretch(0, 1)
        self._before_line.setLayout(line)
        looks.reveal(self._before_line, False)
        self.add(self._before_line)
        if acts:
            self.add(Flow(*acts))
        self._listen()

    def _ask(self) -> None:
        form = self.form
        field = form.add("where", say("Going to"), self.where, span=2, required=True)
        cast(QBoxLayout, field.layout()).insertWidget(2, self.said)
        ToldCallers(self._house.told, field, self.where, self.where.unit_id)
        form.add("name", say("Visitor's name"), self.name, required=True)
        form.add("purpose", say("Purpose"), self.purpose)
        asked = TextField(say("Ask by phone; F7 lets the visitor wait"), LONGEST)
        form.add("agreed_by", say("Who of the household said yes"), asked, span=2, required=True)
        phone = TextField(longest=40)
        warn_of_phone(form.add("phone", say("Phone"), phone), phone)
        form.add("party", say("Persons"), NumberField())
        form.add("id_kind", say("ID document"), Choice([*((kind, say(text)) for kind, text in ID_KINDS.items())]))
        self._warn_of_number(form.add("id_number", say("ID number"), self.number))
        form.add("plate", say("Plate"), TextField(longest=20))
        form.add("badge", say("Badge"), TextField(longest=20))
        form.add("company", say("Company"), TextField(longest=LONGEST))
        form.add("carrying", say("Carries"), TextField(longest=LONGEST))
        form.add("at", say("Time, now if empty"), MomentField(self._house.now))
        form.add("remark", say("Remark"), TextField(longest=LONGEST))
        form.show_field("agreed_by", False)
        form.set_values({"party": 1})

    def _warn_of_number(self, field: QWidget) -> None:
        words = Banner("", "soon")
        cast(QBoxLayout, field.layout()).insertWidget(2, words)

        def look() -> None:
            kind = identity.kind_of(self.number.value())
            if kind is not None:
                self.form.set_values({"id_kind": kind})
            doubts = identity.doubts(self._text("id_kind"), self.number.value(), self._house.today())
            words.show_words(str(doubts[0]) if doubts else "")

        self.number.editingFinished.connect(look)
        self.number.textEdited.connect(lambda: words.show_words(""))

    def _listen(self) -> None:
        for field in (self.where, self.name, self.purpose, self.form.field("phone").content):
            cast(Any, field).changed.connect(self._look_up_rule)
        self.name.known.connect(self._fill_in)
        self.name.editingFinished.connect(lambda: self._look_up("name"))
        for key in ("phone", "plate", "id_number"):
            cast(TextField, self.form.field(key).content).editingFinished.connect(lambda key=key: self._look_up(key))

    def begin(self) -> None:
        super().begin()
        if self.recalled():
            self._look_up("name")

    def fields(self, values: Row) -> VisitFields:
        """What is typed, as the desk takes it."""
        told = {
            name: values[name]
            for name in ("name", "company", "phone", "id_kind", "id_number", "plate", "carrying", "badge", "remark")
        }
        known = self._before.visit_id if self._before is not None and not values["id_number"] else None
        return VisitFields(
            **told, purpose=Purpose(values["purpose"]), unit_id=self.where.unit_id(), place=self.where.place(),
            party=values["party"] or 1, known=known,
        )  # fmt: skip

    def when(self, values: Row) -> tuple[datetime | None, bool]:
        """The time that is typed, and whether it is still to come: then the visitor is expected."""
        at: datetime | None = values["at"]
        return at, at is not None and at > self._house.now()

    # What was said about who may come

    def _look_up_rule(self) -> None:
        unit_id, name, purpose = self.where.unit_id(), self.name.value(), self.purpose.value()
        self._rule = None
        if self.where.hit() is None:
            self.said.show_words("")
        else:
            if name:
                self._rule = self._admissions.of_visitor(unit_id, name, purpose, self._text("phone"))
            known = self._rule is not None
            told = said_of_visitor(self._rule) if known else said_of_unit(self._admissions.said(unit_id))
            # What was said of others is still seen, but it does not call out once it is known who comes.
            self.said.show_words(told[0], "plain" if name and not known else told[1])
        self.ask_for_word(True)
        self.ruled.emit(self._rule)

    def ask_for_word(self, wanted: bool) -> None:
        """Ask who of the household said yes, if it is to be asked first and somebody is to come in."""
        asked = self._rule is not None and self._rule.kind == Admission.ASK
        self.form.show_field("agreed_by", wanted and asked)

    # Who was here before

    def _suggested(self, typed: str) -> list[Known]:
        return self._known.suggested(typed, self.where.unit_id())

    def _look_up(self, key: str) -> None:
        """Fill in who was here before, once a field is left that tells who it is.

        With another name it is somebody else: what was filled in of the one before goes first.
        """
        if key == "name" and self._before is not None and self._before.name:
            if normal(self._before.name) == normal(self.name.value()):
                return
            self._forget()
            self._before = None
        if self._before is None and self._text(key):
            known = self._known.last(**{key: self._text(key)}, unit_id=self.where.unit_id())
            if known is not None and known.name == (self.name.value() or known.name):
                self._fill_in(known)

    def _fill_in(self, known: Known) -> None:
        """Fill in what is still empty; the purpose is the one of the last time."""
        self._before = known
        told = {
            "name": known.name, "company": known.company, "phone": known.phone, "plate": known.plate,
            "id_kind": known.id_kind,
        }  # fmt: skip
        self._filled = {name: text for name, text in told.items() if text and not self._is_typed(name)}
        if known.purpose:
            self._filled["purpose"] = Purpose(known.purpose)
        self.form.set_values(self._filled)
        self.number.setPlaceholderText(known.id_masked)
        if known.on is not None:
            self._told_before.setText(
                say("{name} last came on {day}, to {where}.", name=known.name, day=known.on, where=known.where)
            )
        looks.reveal(self._before_line, known.on is not None)

    def _forget(self) -> None:
        """It is another person of the same name: empty what was filled in."""
        kept = ("name", "purpose", "id_kind")
        emptied = [name for name, text in self._filled.items() if name not in kept and self._text(name) == text]
        self.form.set_values(dict.fromkeys(emptied))
        self._filled = {}
        self.number.setPlaceholderText("")
        self.is_somebody_else()

    def is_somebody_else(self) -> None:
        """Whoever is typed is nobody who was here before."""
        self._before = Known("")
        looks.reveal(self._before_line, False)

    def _text(self, key: str) -> Any:
        return self.form.field(key).input.value() or ""

    def _is_typed(self, key: str) -> bool:
        return key != "id_kind" and bool(self._text(key))


def correction_panel(house: "ReceptionHouse", visit: Row, act: Callable[[VisitFields], Visit]) -> VisitPanel:
    """What was taken down wrongly of a visitor; where they go to and when they came stay."""
    heading = say("Correct {number}", number=visit["number"])
    panel = VisitPanel(house, heading, f"visit {visit['id']}", lambda values: act(panel.fields(values)), say("Save"))
    panel.form.set_values({name: visit[name] for name in ("name", "phone", "party", "plate", "badge", "company")})
    panel.form.set_values({name: visit[name] for name in ("carrying", "remark", "id_kind")})
    panel.purpose.set_value(Purpose(visit["purpose"]))
    panel.number.setPlaceholderText(visit["id_masked"])
    panel.where.show_where(visit["unit_id"], visit["where"])
    panel.where.setEnabled(False)
    panel.form.show_field("at", False)
    panel.is_somebody_else()
    return panel


def admission_panel(house: "ReceptionHouse", visit: Row, rule: Any, act: Callable[[Row], object]) -> EntryPanel:
    """Somebody who was expected or has waited comes in: who said yes, and the badge that goes along."""
    heading = say("Let in: {name}", name=visit["who"])
    panel = EntryPanel(heading, f"admission of visit {visit['id']}", house.drafts, act, say("Let in"))
    asked = rule is not None and rule.kind == Admission.ASK
    if rule is not None:
        panel.body.insertWidget(0, Banner(*said_of_visitor(rule)))
    who = TextField("" if asked else say("Optional"), LONGEST)
    panel.form.add("agreed_by", say("Who of the household said yes"), who, span=2, required=asked)
    panel.form.add("badge", say("Badge"), TextField(visit["badge"] or say("Optional"), 20), span=2)
    return panel


def departure_panel(house: "ReceptionHouse", visits: Sequence[Row], act: Callable[[datetime], object]) -> EntryPanel:
    """Visitors who left unseen: when that was."""
    names = say(", ").join(visit["who"] for visit in visits[:3]) + (" …" if len(visits) > 3 else "")
    panel = EntryPanel(
        say("Left earlier"), "departure", house.drafts, lambda values: act(values["left_at"]), say("Sign out")
    )
    panel.body.insertWidget(0, Words(names, wraps=True))
    panel.form.add("left_at", say("Left at"), MomentField(house.now), span=2, required=True)
    return panel
