"""What the operator can do with units and people: add, change, transfer a title, let, and look them up."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.core import identity, phones, search
from frontdesk.core.audit import Change
from frontdesk.core.finding import file_under, find
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.records import (
    MANNERS,
    Building,
    Occupancy,
    OccupancyRole,
    Person,
    Phone,
    Status,
    Unit,
    UnitKind,
    Vehicle,
)


@dataclass(frozen=True)
class UnitFields:
    """What is typed about a unit; areas in 1/100 m²."""

    building: str
    entrance: str
    door: str
    kind: UnitKind = UnitKind.FLAT
    gross_area: int = 0
    interior_area: int | None = None
    land_share: int | None = None
    layout: str = ""
    fit_out: str = ""
    handover_date: date | None = None
    status: Status = Status.VACANT
    note: str = ""

    @property
    def code(self) -> str:
        """`3-1-502`; without an entrance `3-502`."""
        return "-".join(part for part in (self.building, self.entrance, self.door) if part)


@dataclass(frozen=True)
class PersonFields:
    """What is typed about a person; an `id_number` of None leaves the kept one as it is, an empty one removes it."""

    name: str
    phones: tuple[str, ...] = ()
    id_kind: str = ""
    id_number: str | None = None
    birthday: date | None = None
    contact_preference: str = ""
    care_flag: str = ""
    care_note: str = ""


@dataclass(frozen=True)
class Resident:
    """A person in a unit, as the unit file shows them."""

    person: Person
    occupancy: Occupancy
    phones: tuple[str, ...]


@dataclass(frozen=True)
class Past:
    """One line of a unit's history: when, who, what."""

    at: datetime
    operator: str
    text: str


@dataclass(frozen=True)
class UnitFile:
    """Everything this desk knows of a unit, on one page."""

    unit: Unit
    building: Building
    residents: list[Resident]
    former: list[Resident]
    vehicles: list[Vehicle]
    history: list[Past] = field(default_factory=list)

    def owners(self) -> str:
        """The owners' names, as they stand on papers."""
        return "、".join(one.person.name for one in self.residents if one.occupancy.role == OccupancyRole.OWNER)


@dataclass(frozen=True)
class Card:
    """Something found: what it is, under which unit it opens, and the two lines that show it."""

    kind: str
    record: int
    unit_id: int | None
    title: str
    detail: str


FIELDS = {
    "building": mark("Building"), "entrance": mark("Entrance"), "door": mark("Door"), "code": mark("Unit"),
    "kind": mark("Kind"), "gross_area": mark("Gross area"), "interior_area": mark("Interior area"),
    "land_share": mark("Land share"), "layout": mark("Layout"), "fit_out": mark("Fit-out"),
    "handover_date": mark("Handover date"), "status": mark("Status"), "note": mark("Note"), "name": mark("Name"),
    "phones": mark("Phones"), "id_kind": mark("ID document"), "id_number": mark("ID number"),
    "birthday": mark("Birthday"), "contact_preference": mark("Contact preference"), "care_flag": mark("Care flag"),
    "care_note": mark("Care note"), "owner": mark("Owner"), "tenant": mark("Tenant"), "family": mark("Family"),
    "agent": mark("Agent"), "plate": mark("Plate"), "since": mark("From"), "until": mark("To"), "lease": mark("Lease"),
}  # fmt: skip
"""Each field's name on screen, in the history and in registers."""


class ResidentDesk:
    """The unit files of the estate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Looking

    def buildings(self) -> list[Building]:
        """The buildings, in the order of their numbers."""
        with self._ground.database.reading() as session:
            return sorted(session.scalars(select(Building)), key=lambda building: place_of(building.code))

    def units(
        self, *, text: str = "", building_id: int | None = None, status: str = "", kind: str = "", after: str = "", limit: int = 200
    ) -> list[dict[str, Any]]:
        """A page of units after the place `after`: id, code, place, kind, status, gross_area, owner, tenant, phone.

        `text` narrows to units found by it: code, name, pinyin, phone, plate.
        """
        asked = select(Unit).where(Unit.place > after).order_by(Unit.place).limit(limit)
        if building_id is not None:
            asked = asked.where(Unit.building_id == building_id)
        if status:
            asked = asked.where(Unit.status == status)
        if kind:
            asked = asked.where(Unit.kind == kind)
        with self._ground.database.reading() as session:
            if text.strip():
                asked = asked.where(Unit.id.in_(_units_found(session, text)))
            units = session.scalars(asked).all()
            people = _residents(session, [unit.id for unit in units])
        return [_unit_row(unit, people[unit.id]) for unit in units]

    def unit_id(self, text: str) -> int:
        """The unit meant by a code in any spelling. Refuses an unknown one, and one that could mean several."""
        typed = text.strip()
        with self._ground.database.reading() as session:
            codes = {typed, search.code_of(typed) or typed}
            exact = session.scalar(select(Unit.id).where(Unit.code.in_(codes)))
            if exact is not None:
                return exact
            hits = find(session, search.needle(typed))
            found = [record for kind, record, token in hits if kind == "unit" and token in search.needle(typed)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Refusal(mark("{code} could be several units. Type it with hyphens, like 3-1-502."), field="unit", code=typed)
        raise Refusal(mark("There is no unit {code}."), field="unit", code=typed[:40])

    def unit_file(self, unit_id: int) -> UnitFile:
        """Everything known of a unit. Refuses an unknown id."""
        with self._ground.database.reading() as session:
            unit = session.get(Unit, unit_id)
            if unit is None:
                raise Refusal(mark("There is no unit {code}."), field="unit", code=unit_id)
            residents = _residents(session, [unit_id], closed=True)[unit_id]
            vehicles = session.scalars(select(Vehicle).where(Vehicle.unit_id == unit_id).order_by(Vehicle.id)).all()
            people = {one.person.id for one in residents}
            return UnitFile(
                unit,
                session.get_one(Building, unit.building_id),
                [one for one in residents if not one.occupancy.closed],
                [one for one in residents if one.occupancy.closed],
                list(vehicles),
                _history(session, unit_id, people),
            )

    def cards(self, hits: Sequence[tuple[str, int, str]]) -> list[Card]:
        """What the finder shows for hits of the kinds unit, person and vehicle, in the order of the hits."""
        with self._ground.database.reading() as session:
            return [card for kind, record, _ in hits for card in _cards(session, kind, record)]

    # Units

    def add_unit(self, fields: UnitFields) -> int:
        """Add a unit, and its building when it is the first there; gives back the id."""
        with self._ground.act("unit_added", Right.KEEP_RESIDENTS) as act:
            unit = Unit(**_unit_columns(act.session, _checked_unit(act.session, fields, None)))
            act.session.add(unit)
            act.session.flush()
            file_under(act.session, "unit", unit.id, search.tokens_of_code(unit.code), fresh=True)
            act.note("unit", unit.id)
            return unit.id

    def change_unit(self, unit_id: int, fields: UnitFields) -> None:
        """Change what is kept of a unit; before and after stay in its history."""
        with self._ground.act("unit_changed", Right.KEEP_RESIDENTS) as act:
            unit = act.session.get_one(Unit, unit_id)
            columns = _unit_columns(act.session, _checked_unit(act.session, fields, unit_id))
            changes = _apply(unit, columns)
            act.session.flush()
            if "code" in changes:
                file_under(act.session, "unit", unit.id, search.tokens_of_code(unit.code))
            act.note_changes("unit", unit_id, {name: pair for name, pair in changes.items() if name not in ("place", "building_id")})

    # People

    def add_resident(
        self, unit_id: int, role: OccupancyRole, person: PersonFields, *, since: date | None = None, share: int | None = None
    ) -> int:
        """Somebody more in a unit (a co-owner, family, an agent); gives back the person's id."""
        with self._ground.act("resident_added", Right.KEEP_RESIDENTS) as act:
            person_id = self._person(act, person)
            self._move_in(act, unit_id, person_id, role, since, manner="moved_in", share=share)
            return person_id

    def change_person(self, person_id: int, fields: PersonFields) -> None:
        """Change what is kept of a person; before and after stay in the history, identity numbers masked."""
        with self._ground.act("person_changed", Right.KEEP_RESIDENTS) as act:
            person = act.session.get_one(Person, person_id)
            changes = self._write_person(act.session, person, checked_person(fields))
            act.note_changes("person", person_id, changes)

    def transfer_title(self, unit_id: int, owners: Sequence[PersonFields], day: date, manner: str) -> None:
        """The unit changes hands on `day`: the owners until then, their family and agents leave, tenants stay.

        Tenants stay because a lease outlives a sale (Civil Code art. 725).
        """
        if not owners:
            raise Refusal(mark("Type the new owner's name."), field="name")
        if manner not in MANNERS:
            raise Refusal(mark("Choose how the title changed hands."), field="manner")
        with self._ground.act("title_transferred", Right.TRANSFER_TITLE) as act:
            leaving = self._current(act.session, unit_id, OccupancyRole.OWNER, OccupancyRole.FAMILY, OccupancyRole.AGENT)
            new = [self._person(act, owner) for owner in owners]
            self._close(act, leaving, day - timedelta(days=1), manner)
            for person_id in dict.fromkeys(new):
                self._move_in(act, unit_id, person_id, OccupancyRole.OWNER, day, manner=manner)

    def new_lease(self, unit_id: int, tenant: PersonFields, since: date, until: date | None) -> int:
        """Let the unit from `since` to `until`; a tenant there until then leaves. Gives back the tenant's id."""
        if until is not None and until < since:
            raise Refusal(mark("The lease ends before it begins."), field="until")
        with self._ground.act("lease_begun", Right.KEEP_RESIDENTS) as act:
            leaving = self._current(act.session, unit_id, OccupancyRole.TENANT)
            self._close(act, leaving, since - timedelta(days=1), "lease_ended")
            tenant_id = self._person(act, tenant)
            self._move_in(act, unit_id, tenant_id, OccupancyRole.TENANT, since, manner="lease", until=until)
            self._stand(act, unit_id, Status.LET)
            return tenant_id

    def end_lease(self, unit_id: int, day: date) -> None:
        """The tenants leave on `day`; the unit stands vacant until told otherwise."""
        with self._ground.act("lease_ended", Right.KEEP_RESIDENTS) as act:
            leaving = self._current(act.session, unit_id, OccupancyRole.TENANT)
            if not leaving:
                raise Refusal(mark("The unit is not let."), field="unit")
            self._close(act, leaving, day, "lease_ended")
            self._stand(act, unit_id, Status.VACANT)

    def move_out(self, occupancy_id: int, day: date) -> None:
        """One person leaves the unit. An owner leaves by a transfer of title instead."""
        with self._ground.act("moved_out", Right.KEEP_RESIDENTS) as act:
            occupancy = act.session.get_one(Occupancy, occupancy_id)
            if occupancy.role == OccupancyRole.OWNER:
                raise Refusal(mark("An owner leaves by a transfer of title."), field="role")
            self._close(act, [occupancy], day, "moved_out")

    def reveal_identity(self, person_id: int) -> str:
        """The identity number in full; who looked at it and when is noted."""
        with self._ground.act("identity_revealed", Right.REVEAL_IDENTITY) as act:
            person = act.session.get_one(Person, person_id)
            if person.id_sealed is None:
                raise Refusal(mark("No ID number is kept of this person."), field="id_number")
            act.note("person", person_id)
            return self._ground.vault.open(person.id_sealed)

    # Vehicles

    def add_vehicle(self, unit_id: int, plate: str, kind: str = "car", parking_space: str = "") -> int:
        """A vehicle of the household; one plate is in use once. Gives back the id."""
        plate = plate_form(plate)
        with self._ground.act("vehicle_added", Right.KEEP_RESIDENTS) as act:
            holder = act.session.scalar(select(Unit.code).join(Vehicle).where(Vehicle.plate == plate, Vehicle.until.is_(None)))
            if holder is not None:
                raise Refusal(mark("{plate} is on file already, at {unit}."), field="plate", plate=plate, unit=holder)
            vehicle = Vehicle(unit_id=unit_id, plate=plate, kind=kind, parking_space=parking_space.strip(), since=act.day, entered=act.at)
            act.session.add(vehicle)
            act.session.flush()
            file_under(act.session, "vehicle", vehicle.id, search.tokens_of_number(plate), fresh=True)
            act.note("unit", unit_id, vehicle=vehicle.id)
            return vehicle.id

    def end_vehicle(self, vehicle_id: int) -> None:
        """The vehicle is no longer used here."""
        with self._ground.act("vehicle_ended", Right.KEEP_RESIDENTS) as act:
            vehicle = act.session.get_one(Vehicle, vehicle_id)
            vehicle.until = act.day
            file_under(act.session, "vehicle", vehicle_id, ())
            act.note("unit", vehicle.unit_id, vehicle=vehicle_id)

    # Pieces of acts

    def _person(self, act: Act, fields: PersonFields) -> int:
        """The same person when the identity number, or name and phone, say so; else a new one."""
        fields = checked_person(fields)
        known = _known_person(act.session, fields, self._ground.vault.blind)
        if known is not None:
            known = act.session.get_one(Person, known.id)
            filled = PersonFields(**{**_kept_fields(act.session, known), **_told(fields)})
            act.note_changes("person", known.id, self._write_person(act.session, known, filled))
            return known.id
        person = Person(name=fields.name)
        act.session.add(person)
        act.session.flush()
        self._write_person(act.session, person, fields)
        act.note("person", person.id)
        return person.id

    def _write_person(self, session: Session, person: Person, fields: PersonFields) -> dict[str, tuple[str, str]]:
        """Bring the rows to what the fields say; gives back what changed."""
        number = fields.id_number
        columns: dict[str, Any] = {
            "name": fields.name, "birthday": fields.birthday, "contact_preference": fields.contact_preference,
            "care_flag": fields.care_flag, "care_note": fields.care_note, "id_kind": fields.id_kind,
        }  # fmt: skip
        changes = {}
        if number is not None and (self._ground.vault.blind(number) if number else None) != person.id_index:
            before = person.id_masked
            columns |= sealed_identity(self._ground, number)
            changes["id_number"] = (before, columns["id_masked"])
        changed = _apply(person, columns)
        changes |= {name: pair for name, pair in changed.items() if name in FIELDS}
        kept = session.scalars(select(Phone).where(Phone.person_id == person.id).order_by(Phone.place)).all()
        if tuple(phone.number for phone in kept) != fields.phones:
            changes["phones"] = (" ".join(phone.number for phone in kept), " ".join(fields.phones))
            for phone in kept:
                session.delete(phone)
            session.flush()
            session.add_all(Phone(person_id=person.id, place=place, number=each) for place, each in enumerate(fields.phones))
        session.flush()
        file_under(session, "person", person.id, person_tokens(fields.name, fields.phones))
        return changes

    def _current(self, session: Session, unit_id: int, *roles: OccupancyRole) -> list[Occupancy]:
        asked = select(Occupancy).where(Occupancy.unit_id == unit_id, Occupancy.closed.is_(False), Occupancy.role.in_(roles))
        return list(session.scalars(asked))

    def _close(self, act: Act, leaving: Iterable[Occupancy], day: date, manner: str) -> None:
        for occupancy in leaving:
            if occupancy.since is not None and day < occupancy.since - timedelta(days=1):
                raise Refusal(mark("The day lies before the present entry of {day}."), field="since", day=occupancy.since)
            occupancy.until = max(day, occupancy.since) if occupancy.since else day
            occupancy.closed, occupancy.ended_by = True, manner
            name = act.session.get_one(Person, occupancy.person_id).name
            act.note_changes("unit", occupancy.unit_id, {occupancy.role: (name, "")})
        act.session.flush()

    def _move_in(
        self,
        act: Act,
        unit_id: int,
        person_id: int,
        role: OccupancyRole,
        since: date | None,
        *,
        manner: str,
        until: date | None = None,
        share: int | None = None,
    ) -> None:
        there = (Occupancy.unit_id == unit_id, Occupancy.person_id == person_id, Occupancy.role == role.value)
        if act.session.scalar(select(Occupancy.id).where(*there, Occupancy.closed.is_(False))):
            raise Refusal(mark("This person is on file in the unit already, in the same role."), field="name")
        occupancy = Occupancy(
            unit_id=unit_id, person_id=person_id, role=role.value, since=since, until=until, share=share, began_by=manner
        )  # fmt: skip
        act.session.add(occupancy)
        act.session.flush()
        name = act.session.get_one(Person, person_id).name
        act.note_changes("unit", unit_id, {role.value: ("", name)})

    def _stand(self, act: Act, unit_id: int, status: Status) -> None:
        unit = act.session.get_one(Unit, unit_id)
        act.note_changes("unit", unit_id, _apply(unit, {"status": status.value}))


def place_of(code: str) -> str:
    """The code with its numbers padded, so that places sort as people count: 2-1-301 before 10-1-101."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(6), code)


def plate_form(plate: str) -> str:
    """A plate without spaces and dots, in capitals. Refuses an empty one."""
    form = re.sub(r"[\s·・.]", "", unicodedata.normalize("NFKC", plate)).upper()
    if not 4 <= len(form) <= 12:
        raise Refusal(mark("Type the plate, like 苏A8K21F."), field="plate")
    return form


def person_tokens(name: str, numbers: Iterable[str]) -> set[str]:
    """By what a person is found: name, pinyin, initials, and the tails of every phone."""
    return search.tokens_of_name(name).union(*(search.tokens_of_number(number) for number in numbers))


def sealed_identity(ground: Ground, number: str) -> dict[str, Any]:
    """The columns that keep an identity number: sealed, masked and by its fingerprint; an empty number empties them."""
    if not number:
        return {"id_sealed": None, "id_masked": "", "id_index": None}
    vault = ground.vault
    return {"id_sealed": vault.seal(number), "id_masked": identity.masked(number), "id_index": vault.blind(number)}


def checked_person(fields: PersonFields) -> PersonFields:
    """The fields in normal form. Refuses a person without a name; numbers that look odd are warned of, never refused."""
    name = re.sub(r"\s+", " ", fields.name).strip()
    if not name or len(name) > 80:
        raise Refusal(mark("Type a name of 1 to 80 characters."), field="name")
    number = fields.id_number
    kept = tuple(dict.fromkeys(filter(None, (phones.normal_number(phone) for phone in fields.phones))))
    return PersonFields(
        name, kept, fields.id_kind if number or number is None else "", number if number is None else identity.normal_number(number),
        fields.birthday, fields.contact_preference, fields.care_flag, fields.care_note.strip(),
    )  # fmt: skip


def _told(fields: PersonFields) -> dict[str, Any]:
    """Only what was typed: an empty field of a known person says nothing about them."""
    return {name: value for name, value in asdict(fields).items() if value not in (None, "", ())}


def _kept_fields(session: Session, person: Person) -> dict[str, Any]:
    numbers = session.scalars(select(Phone.number).where(Phone.person_id == person.id).order_by(Phone.place))
    return {
        "name": person.name, "phones": tuple(numbers), "id_kind": person.id_kind, "birthday": person.birthday,
        "contact_preference": person.contact_preference, "care_flag": person.care_flag, "care_note": person.care_note,
    }  # fmt: skip


def _known_person(session: Session, fields: PersonFields, blind: Any) -> Person | None:
    if fields.id_number:
        by_identity = session.scalar(select(Person).where(Person.id_index == blind(fields.id_number), Person.name == fields.name))
        if by_identity is not None:
            return by_identity
    if fields.phones:
        same = select(Person).join(Phone).where(Person.name == fields.name, Phone.number.in_(fields.phones))
        return session.scalar(same.order_by(Person.id).limit(1))
    return None


def _checked_unit(session: Session, fields: UnitFields, unit_id: int | None) -> UnitFields:
    for name in ("building", "door"):
        if not getattr(fields, name).strip():
            raise Refusal(mark("Type the building and the door, like 3 and 502."), field=name)
    taken = session.scalar(select(Unit.id).where(Unit.code == fields.code))
    if taken is not None and taken != unit_id:
        raise Refusal(mark("{code} is on file already."), field="door", code=fields.code)
    if not 0 <= fields.gross_area <= 100_000_000:
        raise Refusal(mark("The area is too large."), field="gross_area")
    return fields


def _unit_columns(session: Session, fields: UnitFields) -> dict[str, Any]:
    building = session.scalar(select(Building).where(Building.code == fields.building))
    if building is None:
        building = Building(code=fields.building)
        session.add(building)
        session.flush()
    columns = asdict(fields)
    del columns["building"]
    return columns | {
        "building_id": building.id, "code": fields.code, "place": place_of(fields.code),
        "kind": fields.kind.value, "status": fields.status.value,
    }  # fmt: skip


def _apply(record: Any, columns: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Set the columns that differ; gives back before and after as text."""
    changes = {}
    for name, value in columns.items():
        before = getattr(record, name)
        if before != value:
            setattr(record, name, value)
            changes[name] = (_text(name, before), _text(name, value))
    return changes


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in ("gross_area", "interior_area", "land_share"):
        return f"{value / 100:.2f}"
    return str(value)


def _residents(session: Session, units: Sequence[int], *, closed: bool = False) -> dict[int, list[Resident]]:
    """Who lives in each unit, owners first; with `closed`, who lived there too."""
    asked = select(Occupancy, Person).join(Person).where(Occupancy.unit_id.in_(units))
    if not closed:
        asked = asked.where(Occupancy.closed.is_(False))
    rows = session.execute(asked).all()
    numbers: dict[int, list[str]] = defaultdict(list)
    people = {person.id for _, person in rows}
    for phone in session.scalars(select(Phone).where(Phone.person_id.in_(people)).order_by(Phone.place)):
        numbers[phone.person_id].append(phone.number)
    order = list(OccupancyRole)
    found: dict[int, list[Resident]] = defaultdict(list)
    for occupancy, person in sorted(rows, key=lambda row: (order.index(OccupancyRole(row[0].role)), row[0].id)):
        found[occupancy.unit_id].append(Resident(person, occupancy, tuple(numbers[person.id])))
    return found


def _unit_row(unit: Unit, residents: list[Resident]) -> dict[str, Any]:
    def names(role: OccupancyRole) -> str:
        return "、".join(one.person.name for one in residents if one.occupancy.role == role)

    phone = next((number for one in residents for number in one.phones), "")
    return {
        "id": unit.id, "code": unit.code, "place": unit.place, "kind": unit.kind, "status": unit.status,
        "gross_area": unit.gross_area, "owner": names(OccupancyRole.OWNER), "tenant": names(OccupancyRole.TENANT), "phone": phone,
    }  # fmt: skip


def _units_found(session: Session, text: str) -> set[int]:
    units: set[int] = set()
    people: set[int] = set()
    vehicles: set[int] = set()
    for kind, record, _ in find(session, search.needle(text), limit=500):
        {"unit": units, "person": people, "vehicle": vehicles}.get(kind, set()).add(record)
    units.update(session.scalars(select(Occupancy.unit_id).where(Occupancy.person_id.in_(people))))
    units.update(session.scalars(select(Vehicle.unit_id).where(Vehicle.id.in_(vehicles))))
    return units


def _cards(session: Session, kind: str, record: int) -> list[Card]:
    if kind == "unit":
        unit = session.get_one(Unit, record)
        residents = _residents(session, [record])[record]
        return [Card("unit", record, record, unit.code, "、".join(one.person.name for one in residents))]
    if kind == "person":
        person = session.get_one(Person, record)
        number = session.scalar(select(Phone.number).where(Phone.person_id == record).order_by(Phone.place).limit(1))
        there = (
            select(Unit.id, Unit.code, Occupancy.role, Occupancy.closed)
            .join(Occupancy)
            .where(Occupancy.person_id == record)
            .order_by(Occupancy.closed, Unit.place)
        )
        homes = session.execute(there).all()
        places = " · ".join(f"{home.code} {say(FIELDS[home.role])}" for home in homes if not home.closed)
        detail = "  ".join(filter(None, (places, phones.masked(number or ""))))
        return [Card("person", record, homes[0].id if homes else None, person.name, detail)]
    if kind == "vehicle":
        vehicle = session.get_one(Vehicle, record)
        code = session.get_one(Unit, vehicle.unit_id).code
        return [Card("vehicle", record, vehicle.unit_id, vehicle.plate, f"{code} {vehicle.parking_space}".strip())]
    return []


def _history(session: Session, unit_id: int, people: set[int]) -> list[Past]:
    """What changed at the unit and of its people, the latest first."""
    mine = or_(
        (Change.kind == "unit") & (Change.record == unit_id),
        (Change.kind == "person") & (Change.record.in_(people)),
    )
    asked = select(Change, Operator.name).outerjoin(Operator).where(mine).order_by(Change.id.desc()).limit(200)
    return [Past(change.at, name or "", told(change.field, change.before, change.after)) for change, name in session.execute(asked)]


def told(name: str, before: str, after: str) -> str:
    """One change as a line of history: `Phones: 1… → 2…`."""
    words = {"before": said_value(name, before) or "–", "after": said_value(name, after) or "–"}
    return f"{say(FIELDS[name])}: {words['before']} → {words['after']}"


def said_value(name: str, value: str) -> str:
    """A stored value as people say it: `owner_occupied` is Owner-occupied; anything else stands as it is."""
    from frontdesk.residents import records

    choices: dict[str, dict[Any, str]] = {
        "kind": records.UNIT_KINDS, "status": records.STATUSES, "care_flag": records.CARE_FLAGS,
        "contact_preference": records.CONTACT_PREFERENCES,
    }  # fmt: skip
    sentence = choices.get(name, {}).get(value)
    return say(sentence) if sentence and value else value

