"""The form of an application: a new one, or what was taken down wrongly of another."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.core import phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark, say
from frontdesk.renovation.applications import ApplicationFields, open_to_correction
from frontdesk.renovation.contractors import ContractorFields
from frontdesk.renovation.records import APPLICANTS, Applicant, PermitState, Risk
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.renovation.tab.scope_field import add_scope
from frontdesk.residents.dialogs.people import warn
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Check, DateField, Form, NoteField, TextField
from frontdesk.widgets.hits import Hit
from frontdesk.widgets.unitpicker import UnitPicker

if TYPE_CHECKING:
    from frontdesk.renovation.tab.doors import RenovationHouse

Facts = Mapping[str, Any]

NEW = 0
"""The key of a contractor that is typed and not in the register yet."""

_OFFERED = 8
_OF_CONTRACTOR = ("manager", "manager_phone")


class ContractorPicker(UnitPicker):
    """Finds a contractor in the register, or takes the name typed as that of a new one."""

    def __init__(self, house: "RenovationHouse") -> None:
        self._desk = house.office.contractors
        super().__init__(self._named, say("Empty if the owner does the works"), say("Contractor"))

    def _named(self, text: str) -> list[Hit]:
        typed = " ".join(plain(text).split())
        if not typed:
            return []
        rows = [row for row, _ in zip(self._desk.listing(text=typed), range(_OFFERED), strict=False)]
        hits = [
            Hit(row["id"], row["name"], row["barred"] or row["phone"], mark("In the register"), "hard-hat")
            for row in rows
        ]
        if all(row["name"] != typed for row in rows):
            hits.append(Hit(NEW, typed, say("Enter it in the register"), mark("Not in the register yet"), "plus"))
        return hits

    def named(self, *, firm: bool, contact: str, phone: str) -> tuple[int | None, ContractorFields | None]:
        """What is to be entered in the register for the name typed; whoever was entered meanwhile is known by id."""
        hit = self.hit()
        name = hit.title if hit else ""
        known = self._desk.named(name)
        return known, ContractorFields(name, firm, contact=contact, phone=phone) if known is None else None

    def entered(self, *, firm: bool, contact: str, phone: str) -> int:
        """Enter the name typed in the register; one that was entered meanwhile is not entered twice."""
        known, new = self.named(firm=firm, contact=contact, phone=phone)
        return self._desk.add(new) if new is not None else known or 0


class ApplicationPanel(EntryPanel):
    """A form of an application; `keep` gets what is entered, with the unit and the works."""

    def __init__(
        self, house: "RenovationHouse", heading: str, name: str,
        keep: Callable[[int, ApplicationFields, tuple[ScopeFields, ...]], object], *, of: Facts | None = None,
    ) -> None:  # fmt: skip
        super().__init__(heading, name, house.drafts, self._save)
        self._house, self._keep, self._of = house, keep, of
        self._filled: dict[str, str] = {}
        self.unit = UnitPicker(house.find_unit, say("Unit, name or phone"), say("Unit"))
        self.contractor = ContractorPicker(house)
        form = self.form
        form.add("unit_id", say("Unit"), self.unit, required=True)
        kind = choice_of(APPLICANTS)
        form.add("applicant_kind", say("Who applies"), kind)
        form.add("owner", say("Owner"), TextField("", 80))
        form.add("phone", say("Phone"), TextField("", 40))
        form.add("applicant", say("Applicant"), TextField("", 40), span=2)
        self.scope = add_scope(form)
        form.add("starts", say("Works from"), DateField("", house.today))
        form.add("ends", say("Works until"), DateField("", house.today))
        form.add("contractor_id", say("Contractor"), self.contractor, span=2)
        form.add("firm", "", Check(say("It is a firm with a licence"), True), span=2)
        form.add("manager", say("Site manager"), TextField("", 40))
        form.add("manager_phone", say("Site manager's phone"), TextField("", 40))
        form.add("remark", say("Remark"), NoteField("", 2), span=2)
        for key in ("phone", "manager_phone"):
            warn(form, key, partial(_doubts, form, key))
        self.unit.changed.connect(self._fill_in)
        kind.changed.connect(self._fill_in)
        form.changed.connect(self._show_fields)
        self.foretell = self._warning
        self._show_fields()

    def know(self, facts: Facts, code: str) -> None:
        """Fill in what another desk knows, unless more was typed before; `code` is that of its unit."""
        if self.recalled():
            return
        if facts.get("unit_id"):
            self.unit.set_hit(Hit(facts["unit_id"], code))
        name, phone, text = (facts.get(key, "") for key in ("name", "phone", "text"))
        if name and name != value_of(self.form, "owner"):
            text = say("{what}: {words}", what=name, words=text) if text else name
        self.form.set_values({"remark": text} | ({"phone": phone} if phone else {}))
        self.form.start()

    def put_right(self, permit: Facts) -> None:
        """Begin with what was taken down of a case; once it was reviewed only what does not matter for that."""
        contractor = Hit(permit["contractor_id"], permit["contractor"]) if permit["contractor_id"] else None
        works = [ScopeFields(each["text"], each["place"], Risk(each["risk"])) for each in permit["scope"]]
        self.form.set_values({**permit, "unit_id": Hit(permit["unit_id"], permit["unit"])})
        self.form.set_values({"contractor_id": contractor, "scope": works})
        self.form.show_field("unit_id", False)
        self._show_fields()

    def _reviewed(self) -> bool:
        return self._of is not None and self._of["state"] not in (PermitState.DRAFT, PermitState.APPLIED)

    def _show_fields(self) -> None:
        """The applicant is asked for who is not the owner, a site manager when a contractor does the works."""
        contractor = self.contractor.value()
        asked = open_to_correction(PermitState(self._of["state"])) if self._reviewed() and self._of else None
        shown = {
            "applicant": value_of(self.form, "applicant_kind") != Applicant.OWNER,
            "firm": contractor == NEW,
            **dict.fromkeys(_OF_CONTRACTOR, contractor is not None),
        }
        for key in ("applicant_kind", "owner", "applicant", "phone", "scope", "starts", "ends", "contractor_id", "firm",
                    *_OF_CONTRACTOR, "remark"):  # fmt: skip
            self.form.show_field(key, (asked is None or key in asked) and shown.get(key, True))

    def _fill_in(self) -> None:
        """Owner and phone as the unit file has them, as long as nothing else was typed; of who applies for the owner
        the file has no phone."""
        unit = self.unit.value()
        if unit is None or self._of is not None:
            return
        owners = self._house.office.applications.owners(unit)
        own = value_of(self.form, "applicant_kind") == Applicant.OWNER
        for key, known in (("owner", owners.names), ("phone", owners.phone if own else "")):
            if value_of(self.form, key) in ("", self._filled.get(key)):
                self.form.set_values({key: known})
                self._filled[key] = known

    def _warning(self) -> str:
        """What must be known of the contractor before works are theirs."""
        contractor = self.contractor.value()
        if not contractor:
            return ""
        standing = self._house.office.applications.contractor_standing(contractor, self._of["id"] if self._of else 0)
        told = [
            say("Not let in any more: {reason}", reason=standing.barred) if standing.barred else "",
            say("Open notices elsewhere: {numbers}", numbers=", ".join(standing.notices)) if standing.notices else "",
            say("Works elsewhere: {numbers}", numbers=", ".join(standing.sites)) if standing.sites else "",
        ]
        return "\n".join(filter(None, told))

    def _save(self, values: Facts) -> None:
        told = {name: values[name] for name in ApplicationFields.__dataclass_fields__ if name in values}
        fields = ApplicationFields(**told) if self._of is None or not self._reviewed() else self._kept(told)
        if fields.contractor_id == NEW:
            told = {"contact": fields.manager, "phone": fields.manager_phone}
            fields = replace(fields, contractor_id=self.contractor.entered(firm=bool(values.get("firm")), **told))
        self._keep(values.get("unit_id", 0), fields, values.get("scope") or ())

    def _kept(self, told: dict[str, Any]) -> ApplicationFields:
        """What was reviewed stays as it stands."""
        assert self._of is not None
        return ApplicationFields(**{name: self._of[name] for name in ApplicationFields.__dataclass_fields__} | told)


def _doubts(form: Form, key: str) -> list[Refusal]:
    """What looks odd of a phone."""
    doubt = phones.doubt(value_of(form, key))
    return [doubt] if doubt else []
