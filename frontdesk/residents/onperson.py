"""What the unit files keep of a person, what stands against erasing it, and erasing it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.attachments import Attachment, erase_within
from frontdesk.core.audit import Change, keep_changes
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act
from frontdesk.core.identity import ID_KINDS
from frontdesk.core.imports import ImportChanged
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import note_gone
from frontdesk.core.words import mark
from frontdesk.residents.persons import Known, Trace
from frontdesk.residents.records import (
    CARE_FLAGS,
    CONTACT_PREFERENCES,
    MANNERS,
    OCCUPANCY_ROLES,
    VEHICLE_KINDS,
    Occupancy,
    Person,
    Phone,
    Unit,
    Vehicle,
)

_ROLES = [role.value for role in OCCUPANCY_ROLES]


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Who lives or owns here, or has a car here, is needed on file."""
    here = select(Unit.code).join(Occupancy, Occupancy.unit_id == Unit.id)
    here = here.where(Occupancy.person_id == known.id, Occupancy.closed.is_(False)).distinct()
    told = [
        Refusal(
            mark("Still on file at {unit}. Record the transfer of title, the end of the lease or the move first."),
            unit=code,
        )
        for code in session.scalars(here)
    ]
    driven = select(Vehicle.plate).where(Vehicle.person_id == known.id, Vehicle.until.is_(None))
    return told + [
        Refusal(mark("{plate} is still on file. Take it off the unit file first."), plate=plate)
        for plate in session.scalars(driven)
    ]


def _erase_person(act: Act, known: Known, ids: Sequence[int]) -> None:
    person = act.session.get_one(Person, known.id)
    person.name, person.id_kind, person.id_sealed, person.id_masked = known.instead, "", None, ""
    person.id_index, person.birthday, person.contact_preference = None, None, ""
    person.care_flag, person.care_note = "", ""
    act.session.flush()
    file_under(act.session, "person", known.id, ())
    _put_nothing_back(act, "person", [known.id])
    of_units = ImportChanged.kind == "unit", ImportChanged.record.in_(known.units)
    for kept in act.session.scalars(select(ImportChanged).where(*of_units)):
        kept.before = known.without(kept.before)


def _erase_phones(act: Act, known: Known, ids: Sequence[int]) -> None:
    act.session.execute(delete(Phone).where(Phone.person_id == known.id))
    _put_nothing_back(act, "phone", ids)


def _erase_vehicles(act: Act, known: Known, ids: Sequence[int]) -> None:
    for vehicle in ids:
        file_under(act.session, "vehicle", vehicle, ())
    act.session.execute(update(Vehicle).where(Vehicle.id.in_(ids)).values(plate=known.instead, parking_space=""))
    _put_nothing_back(act, "vehicle", ids)


def _put_nothing_back(act: Act, kind: str, ids: Sequence[int]) -> None:
    """An import that is undone would else bring back what is erased."""
    undoing = ImportChanged.kind == kind, ImportChanged.record.in_(ids)
    act.session.execute(update(ImportChanged).where(*undoing).values(before="{}"))


def _erase_changes(act: Act, known: Known, ids: Sequence[int]) -> None:
    """What was changed of the person goes; what changed at their units stands in the unit file, with the name gone."""
    session = act.session
    of_units = select(Change).where(Change.id.in_(ids), Change.kind == "unit").order_by(Change.id)
    changed = session.scalars(of_units).all()
    session.execute(delete(Change).where(Change.id.in_(ids)))
    note_gone(act, changes=ids)
    kept: list[Any] = []
    for one in changed:
        line = (one.kind, one.record, one.field, _nameless(known, one.before), _nameless(known, one.after))
        first, said = keep_changes(session, one.at, one.operator_id, [line])["changes"]
        kept += [said] if kept else [first, said]
    if kept:
        act.note("unit", changed[0].record, changes=kept)


def _nameless(known: Known, text: str) -> str:
    return known.instead if text in known.names else known.without(text)


def _erase_notes(act: Act, known: Known, ids: Sequence[int]) -> None:
    for unit in act.session.scalars(select(Unit).where(Unit.id.in_(ids))):
        unit.note = known.without(unit.note)


def _erase_files(act: Act, known: Known, ids: Sequence[int]) -> None:
    files = act.session.scalars(select(Attachment).where(Attachment.id.in_(ids))).all()
    for kept in files:
        kept.name = known.without(kept.name)
    erase_within(act, "unit", [kept.record for kept in files], ids)


def _changed(known: Known) -> Any:
    """Changes of the person, and those of their units that tell of them: who came and went, and words."""
    of_unit = Change.record.in_(known.units)
    named = or_(Change.before.in_(known.names), Change.after.in_(known.names))
    return or_(
        and_(Change.kind == "person", Change.record == known.id),
        and_(Change.kind == "unit", of_unit, Change.field.in_(_ROLES), named),
        and_(Change.kind == "unit", of_unit, known.told_in(Change.before, Change.after)),
    )


def _attached(known: Known) -> Any:
    """Files of their units from their time there, and those that bear their name."""
    told = or_(known.there(Attachment.record, Attachment.at), known.told_in(Attachment.name))
    return and_(Attachment.kind == "unit", Attachment.record.in_(known.units), told)


TRACES = (
    Trace(
        Person, mark("Person"),
        {
            "name": mark("Name"), "id_kind": mark("ID document"), "id_sealed": mark("ID number"),
            "birthday": mark("Birthday"), "contact_preference": mark("Contact preference"),
            "care_flag": mark("Care flag"), "care_note": mark("Care note"),
        },
        lambda known: Person.id == known.id, _erase_person,
        says={"id_kind": ID_KINDS, "contact_preference": CONTACT_PREFERENCES, "care_flag": CARE_FLAGS},
    ),
    Trace(
        Phone, mark("Phones"), {"number": mark("Phone")}, lambda known: Phone.person_id == known.id, _erase_phones,
    ),
    Trace(
        Occupancy, mark("Units"),
        {
            "unit_id": mark("Unit"), "role": mark("Role"), "since": mark("From"), "until": mark("To"),
            "share": mark("Share"), "began_by": mark("Began by"), "ended_by": mark("Why it ended"),
        },
        lambda known: Occupancy.person_id == known.id,
        kept=mark("Who stood for a unit from when to when must be accounted for: roles and days stay, without a name."),
        says={"role": OCCUPANCY_ROLES, "began_by": MANNERS, "ended_by": MANNERS},
    ),
    Trace(
        Vehicle, mark("Vehicles"),
        {
            "unit_id": mark("Unit"), "plate": mark("Plate"), "kind": mark("Kind"),
            "parking_space": mark("Parking space"), "since": mark("From"), "until": mark("To"),
        },
        lambda known: or_(
            Vehicle.person_id == known.id,
            and_(
                Vehicle.person_id.is_(None), Vehicle.until.is_not(None), known.there(Vehicle.unit_id, Vehicle.entered)
            ),
        ),
        _erase_vehicles, says={"kind": VEHICLE_KINDS},
    ),
    Trace(
        Change, mark("Changes of the unit file"),
        {"at": mark("At"), "field": mark("Field"), "before": mark("Before"), "after": mark("After")},
        _changed, _erase_changes,
    ),
    Trace(
        Unit, mark("Notes on the unit"), {"code": mark("Unit"), "note": mark("Note")},
        lambda known: and_(Unit.id.in_(known.units), known.told_in(Unit.note)), _erase_notes,
    ),
    Trace(
        Attachment, mark("Photos and files of the unit"),
        {"record": mark("Unit"), "at": mark("At"), "name": mark("File")}, _attached, _erase_files,
    ),
)  # fmt: skip
"""Where the unit files keep something of a person."""
