"""The unit files: looking up units, people and vehicles, and all that is known of a household, on one page."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from frontdesk.core import phones, search
from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.database import Database
from frontdesk.core.finding import exactly
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.operators import Operator
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.residents.fields import place_of
from frontdesk.residents.lists import UnitLists
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
    """Something found: what it is, under which unit it opens, and the two texts that show it.

    `past` marks what is over, such as somebody who has moved out: found too, but after all others. `number` is that of
    its document, where the title is another text.
    """

    kind: str
    record: int
    unit_id: int | None
    title: str
    detail: str
    past: bool = False
    number: str = ""


FIELDS = {
    "building": mark("Building"), "entrance": mark("Entrance"), "door": mark("Door"), "code": mark("Unit"),
    "kind": mark("Kind"), "gross_area": mark("Gross area"), "interior_area": mark("Interior area"),
    "land_share": mark("Land share"), "layout": mark("Layout"), "fit_out": mark("Fit-out"),
    "handover_date": mark("Handover date"), "status": mark("Status"), "note": mark("Note"), "name": mark("Name"),
    "phones": mark("Phones"), "id_kind": mark("ID document"), "id_number": mark("ID number"),
    "birthday": mark("Birthday"), "contact_preference": mark("Contact preference"), "care_flag": mark("Care flag"),
    "care_note": mark("Care note"), "owner": mark("Owner"), "tenant": mark("Tenant"), "family": mark("Family"),
    "agent": mark("Agent"), "plate": mark("Plate"), "parking_space": mark("Parking space"),
    "since": mark("From"), "until": mark("To"), "lease": mark("Lease"),
}  # fmt: skip
"""Each field's name on screen, in the history and in registers."""


class UnitFiles(UnitLists):
    """Looks into the unit files of the estate."""

    def buildings(self) -> list[Building]:
        """The buildings, in the order of their numbers."""
        with self._ground.database.reading() as session:
            return sorted(session.scalars(select(Building)), key=lambda building: place_of(building.code))

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

    def named(self, text: str) -> list[tuple[str, int]]:
        """The unit whose code a text is, in any spelling with separators: (`unit`, id), or nothing."""
        with self._ground.database.reading() as session:
            unit_id = _CODED.scalar(session, code=search.code_of(text))
        return [] if unit_id is None else [("unit", unit_id)]

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds unit, person and vehicle, in the order of the hits."""
        return cards_of(self._ground.database, hits, _SHOWN)


def cards_of(
    database: Database, hits: Sequence[tuple[str, int]], shows: Mapping[str, Callable[[Session, str], Iterable[Card]]]
) -> list[Card]:
    """The cards of those hits (kind, id) whose kind `shows` knows, in the order of the hits; one question a kind.

    `shows` gives the cards of some ids of a kind, which are written as `ids_text` does.
    """
    with database.reading() as session:
        found = {
            (kind, card.record): card
            for kind, shown in shows.items()
            if (ids := [record for of, record in hits if of == kind])
            for card in shown(session, ids_text(ids))
        }
    return [found[hit] for hit in hits if hit in found]


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


def _unit_cards(session: Session, ids: str) -> Iterator[Card]:
    people: dict[int, list[Any]] = defaultdict(list)
    for person in _PEOPLE_OF_UNITS.all(session, ids=ids):
        people[person.unit_id].append(person)
    for unit in _UNITS.all(session, ids=ids):
        there = sorted(people[unit.id], key=lambda person: (_ROLES.index(person.role), person.id))
        yield Card("unit", unit.id, unit.id, unit.code, "、".join(dict.fromkeys(person.name for person in there)))


def _person_cards(session: Session, ids: str) -> Iterator[Card]:
    homes: dict[int, list[Any]] = defaultdict(list)
    for home in _HOMES.all(session, ids=ids):
        homes[home.person_id].append(home)
    for person in _PEOPLE.all(session, ids=ids):
        known = homes[person.id]
        now = [home for home in known if not home.closed]
        places = " · ".join(f"{home.code} {say(FIELDS[home.role])}" for home in now)
        if known and not now:
            places = say("{unit}, moved out", unit=known[0].code)
        detail = "  ".join(filter(None, (places, phones.masked(person.number or ""))))
        yield Card("person", person.id, known[0].id if known else None, person.name, detail, bool(known) and not now)


def _vehicle_cards(session: Session, ids: str) -> Iterator[Card]:
    for car in _VEHICLES.all(session, ids=ids):
        yield Card("vehicle", car.id, car.unit_id, car.plate, f"{car.code} {car.parking_space}".strip())


_SHOWN = {"unit": _unit_cards, "person": _person_cards, "vehicle": _vehicle_cards}
_ROLES = list(OccupancyRole)
_CODED = Prepared(select(Unit.id).where(Unit.code == bindparam("code")))
_UNITS = Prepared(select(Unit.id, Unit.code).where(Unit.id.in_(among_ids())))
_PEOPLE_OF_UNITS = Prepared(
    select(Occupancy.unit_id, Occupancy.id, Occupancy.role, Person.name)
    .join(Person, Person.id == Occupancy.person_id)
    .where(Occupancy.unit_id.in_(among_ids()), Occupancy.closed.is_(False))
)
_first_phone = select(Phone.number).where(Phone.person_id == Person.id).order_by(Phone.place).limit(1)
_PEOPLE = Prepared(
    select(Person.id, Person.name, _first_phone.scalar_subquery().label("number")).where(Person.id.in_(among_ids()))
)
_HOMES = Prepared(
    select(Occupancy.person_id, Unit.id, Unit.code, Occupancy.role, Occupancy.closed)
    .join(Unit, Unit.id == Occupancy.unit_id)
    .where(Occupancy.person_id.in_(among_ids()))
    .order_by(Occupancy.closed, Unit.place)
)
_VEHICLES = Prepared(
    select(Vehicle.id, Vehicle.plate, Vehicle.parking_space, Vehicle.unit_id, Unit.code)
    .join(Unit, Unit.id == Vehicle.unit_id)
    .where(Vehicle.id.in_(among_ids()))
)


def _history(session: Session, unit_id: int, people: set[int], clock: Clock) -> list[Past]:
    """What changed at the unit and of its people, the latest first."""
    mine = or_(
        (Change.kind == "unit") & (Change.record == unit_id),
        (Change.kind == "person") & (Change.record.in_(people)),
    )
    asked = select(Change, Operator.name).outerjoin(Operator).where(mine)
    # What was erased of a change is kept anew, as of the moment of the change.
    asked = asked.order_by(Change.at.desc(), Change.id.desc()).limit(200)
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
