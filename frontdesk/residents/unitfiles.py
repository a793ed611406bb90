"""The unit files: looking up units, people and vehicles, and all that is known of a household, on one page."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.core import phones, search
from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.finding import exactly, find
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import (
    CARE_FLAGS,
    CONTACT_PREFERENCES,
    STATUSES,
    UNIT_KINDS,
    Building,
    Occupancy,
    OccupancyRole,
    Person,
    Phone,
    Unit,
    Vehicle,
)


@dataclass(frozen=True)
class Resident:
    """A person in a unit, as the unit file shows them."""

    person: Person
    occupancy: Occupancy
    phones: tuple[str, ...]


@dataclass(frozen=True)
class Past:
    """One line of a unit's history: when on the estate's wall, who, what."""

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


class UnitFiles:
    """Looks into the unit files of the estate."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def buildings(self) -> list[Building]:
        """The buildings, in the order of their numbers."""
        with self._ground.database.reading() as session:
            return sorted(session.scalars(select(Building)), key=lambda building: place_of(building.code))

    def units(
        self,
        *,
        text: str = "",
        building_id: int | None = None,
        status: str = "",
        kind: str = "",
        after: str = "",
        limit: int = 200,
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
            found = exactly(session, "unit", search.needle(typed))
        if len(found) == 1:
            return found[0]
        if found:
            raise Refusal(
                mark("{code} could be several units. Type it with hyphens, like 3-1-502."), field="unit", code=typed
            )
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
                _history(session, unit_id, people, self._ground.clock),
            )

    def cards(self, hits: Sequence[tuple[str, int, str]]) -> list[Card]:
        """What the finder shows for hits of the kinds unit, person and vehicle, in the order of the hits."""
        with self._ground.database.reading() as session:
            return [card for kind, record, _ in hits for card in _cards(session, kind, record)]


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
        "gross_area": unit.gross_area, "owner": names(OccupancyRole.OWNER), "tenant": names(OccupancyRole.TENANT),
        "phone": phone,
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


def _history(session: Session, unit_id: int, people: set[int], clock: Clock) -> list[Past]:
    """What changed at the unit and of its people, the latest first."""
    mine = or_(
        (Change.kind == "unit") & (Change.record == unit_id),
        (Change.kind == "person") & (Change.record.in_(people)),
    )
    asked = select(Change, Operator.name).outerjoin(Operator).where(mine).order_by(Change.id.desc()).limit(200)
    return [
        Past(clock.local(change.at), name or "", told(change.field, change.before, change.after))
        for change, name in session.execute(asked)
    ]


def told(name: str, before: str, after: str) -> str:
    """One change as a line of history: `Phones: 1… → 2…`."""
    words = {"before": said_value(name, before) or "–", "after": said_value(name, after) or "–"}
    return f"{say(FIELDS[name])}: {words['before']} → {words['after']}"


def said_value(name: str, value: str) -> str:
    """A stored value as people say it: `owner_occupied` is Owner-occupied; anything else stands as it is."""
    sentence = _CHOICES.get(name, {}).get(value)
    return say(sentence) if sentence and value else value


_CHOICES: dict[str, dict[Any, str]] = {
    "kind": UNIT_KINDS, "status": STATUSES, "care_flag": CARE_FLAGS, "contact_preference": CONTACT_PREFERENCES,
}  # fmt: skip
