"""The forms of lending at the right: who borrows which keys, what comes back and how it was found, who keeps it on."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, cast
from uuid import uuid4

from frontdesk.core import identity, phones
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.keys.cabinet import Cabinet
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.lists import Copy
from frontdesk.keys.papers.said import CHECKED
from frontdesk.keys.records import BORROWERS, OK, BorrowerKind, KeyKind, KeyLoan
from frontdesk.keys.tab.picking import KeysLine
from frontdesk.residents.dialogs.people import warn
from frontdesk.widgets.acting import ask_authority
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import row
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.moments import MomentField
from frontdesk.widgets.rooms import House
from frontdesk.widgets.unitpicker import UnitPicker

_SHOWS = {
    BorrowerKind.STAFF: {"staff_card"},
    BorrowerKind.RESIDENT: {"unit", "id_number"},
    BorrowerKind.CONTRACTOR: {"company", "id_number"},
    BorrowerKind.AGENT: {"company", "id_number"},
}
"""What is asked of each kind of borrower beside name and phone."""


class LendPanel(EntryPanel):
    """Keys go out: which, to whom, for what, until when; approved and accompanied as the rules want it.

    `facts` are what another desk knows of who wants them: any of unit_id, kind, name, phone, company, text and source.
    What is half typed for one of them is never mixed with what is typed for another.
    """

    def __init__(
        self,
        cabinet: Cabinet,
        desk: LendingDesk,
        house: House[Any],
        lent: Callable[[KeyLoan], object],
        save_and_print: Callable[[], object],
        facts: Mapping[str, Any],
    ) -> None:
        about = str(facts.get("source") or facts.get("unit_id") or "")
        super().__init__(say("Lend keys"), f"lend keys {about}".strip(), house.drafts, self._lend, say("Lend"))
        self._desk, self._house, self._lent = desk, house, lent
        self._operation = uuid4().hex
        self._facts = facts
        self._consent = ""
        self.keys = KeysLine(cabinet.offered, cabinet.copies)
        self.due = MomentField(house.now)
        form = self.form
        form.add("copies", say("Keys"), self.keys, span=2, required=True)
        form.add("kind", say("Borrower"), choice_of(BORROWERS))
        form.add("name", say("Name"), TextField("", 80), required=True)
        form.add("phone", say("Phone"), TextField("", 40), required=True)
        form.add("staff_card", say("Staff card"), TextField(say("Optional"), 40))
        form.add("unit", say("Unit"), UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit")))
        form.add("company", say("Company"), TextField(say("Optional"), 80))
        form.add("id_number", say("ID number"), TextField(say("Optional"), 40), span=2)
        form.add("reason", say("Needed for"), TextField("", 300), span=2, required=True)
        form.add("due_back", say("Due back"), self.due, required=True)
        form.add("at", say("Went out at"), MomentField(house.now, say("Now")))
        form.add("escort", say("Escort"), TextField("", 80), span=2, required=True)
        form.add(
            "consent", say("Consent of the household"), TextField(say("Who, when, how"), 300), span=2, required=True
        )
        ask_authority(form, house, Right.APPROVE)
        form.add("remark", say("Remark"), TextField(say("Optional"), 300), span=2)
        self.add(row(plain(say("Lend and print the slip"), "F10", save_and_print), None))
        self.foretell = self.keys.told
        self.keys.changed.connect(self._ask)
        cast(Choice, form.field("kind").content).changed.connect(self._ask)
        for key in ("name", "phone"):
            cast(TextField, form.field(key).content).editingFinished.connect(partial(self._recognise, key))
        warn(form, "phone", lambda: [doubt for doubt in [phones.doubt(value_of(form, "phone"))] if doubt])
        warn(form, "id_number", self._id_doubts)
        self.due.set_moment(desk.asked((), BorrowerKind.STAFF).due_back)
        self._ask()

    def offer(self, copies: Sequence[Copy]) -> None:
        """Begin with these copies, and with what another desk knows."""
        facts = self._facts
        told = {name: facts.get(name) for name in ("name", "phone", "company")} | {"reason": facts.get("text")}
        self.form.set_values({key: value for key, value in told.items() if value})
        if facts:
            self.form.set_values({"kind": facts.get("kind", BorrowerKind.RESIDENT)})
        if facts.get("unit_id"):
            unit = self._desk.unit_code(facts["unit_id"])
            self.form.set_values({"unit": Hit(facts["unit_id"], unit, "", "")})
        if copies:
            self.keys.add(*copies)
        self.form.start()

    def _ask(self) -> None:
        """Show what is asked of this borrower for these keys."""
        kind = BorrowerKind(value_of(self.form, "kind"))
        asked = self._desk.asked(self.keys.value() or (), kind)
        for key in ("staff_card", "unit", "company", "id_number"):
            self.form.show_field(key, key in _SHOWS[kind])
        self.form.show_field("escort", asked.escort)
        self.form.show_field("consent", asked.consent is not None)
        if asked.consent and value_of(self.form, "consent") in ("", self._consent):
            self.form.set_values({"consent": asked.consent})
        self._consent = asked.consent or ""
        vouched = asked.approval and not self._house.may(Right.APPROVE)
        for key in ("authority", "password"):
            self.form.show_field(key, vouched)

    def _recognise(self, key: str) -> None:
        """Who has borrowed before need not be asked again."""
        typed = str(value_of(self.form, key))
        known = self._desk.known(**{key: typed}) if typed else None
        if known is None:
            return
        told = {
            "name": known.name, "phone": known.phone, "company": known.company, "staff_card": known.staff_card,
        }  # fmt: skip
        empty = {name: value for name, value in told.items() if value and not value_of(self.form, name)}
        if "name" in empty or "phone" in empty:
            # Whom the operator has called a contractor is not made one of the staff by it: that asks for less.
            chosen = BorrowerKind(value_of(self.form, "kind"))
            self.form.set_values({**empty, "kind": known.kind if chosen == BorrowerKind.STAFF else chosen})

    def _id_doubts(self) -> list[Refusal]:
        number = str(value_of(self.form, "id_number"))
        return identity.doubts(identity.kind_of(number) or "", number, self._house.today()) if number else []

    def _lend(self, values: dict[str, Any]) -> None:
        borrower = Borrower(
            values["kind"], values["name"], values["phone"], values.get("company", ""),
            id_number=values.get("id_number", ""), staff_card=values.get("staff_card", ""),
        )  # fmt: skip
        loan = self._desk.lend(
            values["copies"], borrower, values["reason"], due_back=values["due_back"],
            escort=values.get("escort", ""), consent=values.get("consent", ""), remark=values["remark"],
            unit_id=values.get("unit"), at=values["at"], authority=vouched(self._house, values),
            operation=self._operation, source=str(self._facts.get("source", "")),
        )  # fmt: skip
        self._lent(loan)


class BackPanel(EntryPanel):
    """Keys come back, of one loan or of several; of a vacant unit, how it was found."""

    def __init__(
        self, cabinet: Cabinet, desk: LendingDesk, house: House[Any], back: Callable[[list[KeyLoan]], object]
    ) -> None:
        super().__init__(say("Take keys back"), "take keys back", house.drafts, self._take, say("Take back"))
        self._desk, self._back = desk, back
        self.keys = KeysLine(partial(cabinet.offered, out=True), cabinet.copies)
        form = self.form
        form.add("copies", say("Keys"), self.keys, span=2, required=True)
        for key, title in CHECKED.items():
            form.add(key, say(title), TextField(say("In order"), 200), required=True)
        form.add("remark", say("Remark"), TextField(say("Optional"), 200), span=2)
        form.add("at", say("Came back at"), MomentField(house.now, say("Now")), span=2)
        self.foretell = self.keys.told
        self.keys.changed.connect(self._ask)
        self._ask()

    def offer(self, copies: Sequence[Copy]) -> None:
        """Begin with these copies."""
        self.keys.set_value(None)
        self.keys.add(*copies)
        vacant = any(copy.kind == KeyKind.VACANT for copy in copies)
        self.form.field("things" if vacant else "remark").content.setFocus()

    def _ask(self) -> None:
        vacant = any(copy.kind == KeyKind.VACANT for copy in self.keys.things())
        for key in CHECKED:
            self.form.show_field(key, vacant)
            if vacant and not value_of(self.form, key):
                self.form.set_values({key: say("In order")})

    def _take(self, values: dict[str, Any]) -> None:
        copies = self.keys.things()
        vacant = {copy.unit_id for copy in copies if copy.kind == KeyKind.VACANT}
        if len(vacant) > 1:
            raise Refusal(
                mark("These keys open several vacant units. Take them back one after the other."), field="copies"
            )
        found = {key: OK if values.get(key) == say("In order") else values.get(key, "") for key in CHECKED}
        backs = [
            Back(copy.id, **(found if copy.kind == KeyKind.VACANT else {}), remark=values["remark"]) for copy in copies
        ]
        self._back(self._desk.take_back(backs, at=values["at"]))


def extend_panel(
    desk: LendingDesk, house: House[Any], loan: Mapping[str, Any], asks: bool, extended: Callable[[], object]
) -> EntryPanel:
    """A loan runs on: until when and why; `asks` for a supervisor's word, as lending to an outsider does."""

    def done(values: dict[str, Any]) -> None:
        due: datetime = values["due_back"]
        desk.extend(loan["id"], due, values["reason"], authority=vouched(house, values))
        extended()

    heading = say("Extend {number}", number=loan["number"])
    panel = EntryPanel(heading, f"extend {loan['id']}", house.drafts, done, say("Extend"))
    form = panel.form
    form.add("due_back", say("Due back"), MomentField(house.now), span=2, required=True)
    form.add("reason", say("Reason"), TextField("", 300), span=2, required=True)
    if asks:
        ask_authority(form, house, Right.APPROVE)
    return panel


def vouched(house: House[Any], values: Mapping[str, Any]) -> Authority | None:
    """The word of whoever typed their own name and password over the shoulder, if somebody did."""
    if not values.get("authority"):
        return None
    return house.vouch(values["authority"], values["password"], Right.APPROVE)
