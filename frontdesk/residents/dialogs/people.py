"""Asks about people: who comes, who leaves, who holds the title."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, cast

from PySide6.QtWidgets import QBoxLayout

from frontdesk.core import identity, phones
from frontdesk.core.drafts import Drafts
from frontdesk.core.identity import ID_KINDS, IdKind
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.fields import PersonFields
from frontdesk.residents.records import (
    CARE_FLAGS,
    CONTACT_PREFERENCES,
    MANNERS,
    OCCUPANCY_ROLES,
    TRANSFER_MANNERS,
    OccupancyRole,
)
from frontdesk.residents.unitfiles import Resident, UnitFile
from frontdesk.widgets.card import Banner
from frontdesk.widgets.entrypanel import EntryPanel, choice_of, value_of
from frontdesk.widgets.form import Choice, DateField, Form, NumberField, TextField

Today = Callable[[], date]


def person_entry(
    drafts: Drafts,
    today: Today,
    file: UnitFile,
    act: Callable[[OccupancyRole, PersonFields, date | None, int | None], object],
) -> EntryPanel:
    """Somebody more in a unit: role, person, since when, and an owner's share in 1/100 %."""

    def done(values: dict[str, Any]) -> None:
        act(values["role"], _person_fields(values), values["since"], values.get("share"))

    panel = EntryPanel(say("Add person to {code}", code=file.unit.code), f"person at {file.unit.id}", drafts, done)
    form = panel.form
    _ask_person(form, today)
    form.add("role", say("Role"), choice_of(OCCUPANCY_ROLES)).input.set_value(
        OccupancyRole.FAMILY if file.residents else OccupancyRole.OWNER
    )
    form.add("since", say("From"), DateField(today=today)).input.set_value(today())
    form.add("share", say("Share of the title, %"), NumberField(decimals=2))
    _ask_more_of_person(form, today)

    def show_share() -> None:
        form.show_field("share", value_of(form, "role") == OccupancyRole.OWNER)

    cast(Choice, form.field("role").content).changed.connect(show_share)
    show_share()
    return panel


def person_change(
    drafts: Drafts, today: Today, resident: Resident, act: Callable[[PersonFields], object]
) -> EntryPanel:
    """What is to be changed of a person; the identity number stays as it is unless another is typed."""
    person = resident.person

    def done(values: dict[str, Any]) -> None:
        act(_person_fields(values, keeps_number=bool(person.id_masked)))

    panel = EntryPanel(say("Edit {name}", name=person.name), f"person {person.id}", drafts, done)
    _ask_person(panel.form, today, person.id_masked)
    _ask_more_of_person(panel.form, today)
    panel.form.set_values(
        {
            "name": person.name,
            "phones": say(", ").join(resident.phones),
            "id_kind": person.id_kind if person.id_masked else IdKind.RESIDENT_ID,
            "birthday": person.birthday,
            "contact_preference": person.contact_preference,
            "care_flag": person.care_flag,
            "care_note": person.care_note,
        }
    )
    return panel


def transfer_entry(
    drafts: Drafts,
    today: Today,
    file: UnitFile,
    act: Callable[[list[PersonFields], date, str], object],
) -> EntryPanel:
    """The unit changes hands: to whom, on which day, how."""

    def done(values: dict[str, Any]) -> None:
        owners = [_person_fields(values)]
        if values.get("co_name"):
            number = values["co_id_number"]
            kind = str(identity.kind_of(number) or "")
            owners.append(PersonFields(values["co_name"], phones.split(values["co_phones"]), kind, number))
        act(owners, values["since"], values["manner"])

    heading = say("Transfer of title of {code}", code=file.unit.code)
    panel = EntryPanel(heading, f"transfer of {file.unit.id}", drafts, done, say("Transfer the title"))
    form = panel.form
    _ask_person(form, today, name=say("New owner"))
    form.add("manner", say("Manner"), Choice([(manner, say(MANNERS[manner])) for manner in TRANSFER_MANNERS]))
    form.add("since", say("Day of the transfer"), DateField(today=today), required=True).input.set_value(today())
    form.add("co_name", say("Co-owner"), TextField(say("if there is one"), 80))
    form.add("co_phones", say("Phones of the co-owner"), TextField())
    form.add("co_id_number", say("ID number of the co-owner"), TextField(longest=40))
    leaving = [one for one in file.residents if one.occupancy.role != OccupancyRole.TENANT]
    tenants = _names(one for one in file.residents if one.occupancy.role == OccupancyRole.TENANT)

    def foretell() -> str:
        since = value_of(form, "since")
        told = [_leave(leaving, since) if leaving else say("Nobody was on file as the owner.")]
        owners = [name for key in ("name", "co_name") if (name := value_of(form, key))]
        if owners and since:
            told.append(say("From {day} on the unit belongs to {names}.", day=since, names="、".join(owners)))
        if tenants:
            told.append(say("The tenant {names} stays: the lease goes on.", names=tenants))
        return "\n".join(filter(None, told))

    panel.foretell = foretell
    return panel


def lease_entry(
    drafts: Drafts,
    today: Today,
    file: UnitFile,
    act: Callable[[PersonFields, date, date | None], object],
) -> EntryPanel:
    """The unit is let: to whom, from when until when."""

    def done(values: dict[str, Any]) -> None:
        act(_person_fields(values), values["since"], values["until"])

    heading = say("New lease of {code}", code=file.unit.code)
    panel = EntryPanel(heading, f"lease of {file.unit.id}", drafts, done)
    form = panel.form
    _ask_person(form, today, name=say("Tenant"))
    form.add("since", say("From"), DateField(today=today), required=True).input.set_value(today())
    form.add("until", say("To"), DateField(today=today))
    leaving = [one for one in file.residents if one.occupancy.role == OccupancyRole.TENANT]

    def foretell() -> str:
        since = value_of(form, "since")
        told = [_leave(leaving, since)] if leaving else []
        if (name := value_of(form, "name")) and since:
            told.append(say("From {day} on the unit is let to {names}.", day=since, names=name))
        return "\n".join(filter(None, told))

    panel.foretell = foretell
    return panel


def lease_end(drafts: Drafts, today: Today, file: UnitFile, act: Callable[[date], object]) -> EntryPanel:
    """The tenants leave: on which day."""
    leaving = [one for one in file.residents if one.occupancy.role == OccupancyRole.TENANT]
    sentence = mark("{names} leaves on {day}. The unit is vacant after that.")
    heading = say("End the lease of {code}", code=file.unit.code)
    return _day_entry(heading, f"lease end of {file.unit.id}", drafts, today, _names(leaving), sentence, act)


def move_out(drafts: Drafts, today: Today, resident: Resident, act: Callable[[date], object]) -> EntryPanel:
    """One person leaves: on which day."""
    heading = say("{name} moves out", name=resident.person.name)
    sentence = mark("{names} leaves on {day} and stays on file as a former resident.")
    name = f"move out {resident.occupancy.id}"
    return _day_entry(heading, name, drafts, today, resident.person.name, sentence, act)


def _day_entry(
    heading: str, name: str, drafts: Drafts, today: Today, names: str, sentence: str, act: Callable[[date], object]
) -> EntryPanel:
    panel = EntryPanel(heading, name, drafts, lambda values: act(values["since"]))
    panel.form.add("since", say("Day of leaving"), DateField(today=today), required=True).input.set_value(today())

    def foretell() -> str:
        day = value_of(panel.form, "since")
        return say(sentence, names=names, day=day) if day else ""

    panel.foretell = foretell
    return panel


# Pieces of forms


def _ask_person(form: Form, today: Today, id_masked: str = "", name: str = "") -> None:
    """Who it is: name, phones, document. What looks odd is said beneath the field and never in the way."""
    form.add("name", name or say("Name"), TextField(longest=80), required=True)
    form.add("phones", say("Phones"), TextField(say("several with commas")))
    kinds = [*((kind, say(sentence)) for kind, sentence in ID_KINDS.items()), ("", say("No document"))]
    form.add("id_kind", say("ID document"), Choice(kinds))
    form.add("id_number", say("ID number"), TextField(id_masked, 40))

    def phone_doubts() -> list[Refusal]:
        numbers = phones.split(value_of(form, "phones"))
        return [doubt for doubt in map(phones.doubt, numbers) if doubt is not None]

    def id_doubts() -> list[Refusal]:
        return identity.doubts(value_of(form, "id_kind"), value_of(form, "id_number"), today())

    def take_kind() -> None:
        kind = identity.kind_of(value_of(form, "id_number"))
        if kind is not None:
            form.field("id_kind").input.set_value(kind)

    number = cast(TextField, form.field("id_number").content)
    number.editingFinished.connect(take_kind)
    warn(form, "phones", phone_doubts)
    doubt = warn(form, "id_number", id_doubts)
    cast(Choice, form.field("id_kind").content).changed.connect(doubt)


def _ask_more_of_person(form: Form, today: Today) -> None:
    form.add("birthday", say("Birthday"), DateField(today=today))
    form.add("contact_preference", say("Contact preference"), choice_of(CONTACT_PREFERENCES))
    form.add("care_flag", say("Care flag"), choice_of(CARE_FLAGS))
    form.add("care_note", say("Care note"), TextField())


def warn(form: Form, key: str, doubts: Callable[[], list[Refusal]]) -> Callable[[], None]:
    """Say beneath a field what looks odd once it is left, and take it away while it is typed anew."""
    field = form.field(key)
    words = Banner("", "soon")
    cast(QBoxLayout, field.layout()).insertWidget(2, words)
    content = cast(TextField, field.content)

    def look() -> None:
        found = doubts()
        words.show_words(str(found[0]) if found else "", "soon")

    def look_unseen() -> None:
        """A draft that came back and what is on file already are looked at too."""
        if not content.hasFocus():
            look()

    content.editingFinished.connect(look)
    content.changed.connect(look_unseen)
    content.textEdited.connect(lambda: words.show_words(""))
    return look


def _person_fields(values: dict[str, Any], *, keeps_number: bool = False) -> PersonFields:
    """An empty number leaves the kept one as it is, unless the document is taken away too."""
    number: str | None = values["id_number"]
    if keeps_number and not number and values["id_kind"]:
        number = None
    more = ("birthday", "contact_preference", "care_flag", "care_note")
    told = {name: values[name] for name in more if name in values}
    return PersonFields(values["name"], phones.split(values["phones"]), values["id_kind"], number, **told)


def _names(residents: Iterable[Resident]) -> str:
    return "、".join(one.person.name for one in residents)


def _leave(leaving: list[Resident], since: date | None) -> str:
    if since is None:
        return ""
    return say("{names} leaves on {day}.", names=_names(leaving), day=since - timedelta(days=1))
