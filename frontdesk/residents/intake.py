"""Weighing a register's rows against what is on file, and gathering what is to be stored."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.audit import Change
from frontdesk.core.finding import file_fresh, file_under
from frontdesk.core.ground import Ground
from frontdesk.core.identity import masked
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.residents.fields import person_tokens, place_of, plate_form, sealed_identity
from frontdesk.residents.records import (
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
from frontdesk.residents.register import Fault, Register, RegisterRow
from frontdesk.residents.unitfiles import said_value

Progress = Callable[[int, int], None]
"""Told how far the work has come: (done, of how many)."""


@dataclass
class Imported:
    """What a register did, or would do: rows added, changed, left alone, and each faulty row with its reason."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    unread: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Rows in the register: accepted and refused."""
        return self.added + self.changed + self.unchanged + len({fault.row for fault in self.faults})


class Intake:
    """Weighs rows against what is on file and gathers what is to be stored; touches the database only in `store`."""

    def __init__(self, ground: Ground, session: Session) -> None:
        self._ground = ground
        self._session = session
        self._buildings = dict(session.execute(select(Building.code, Building.id)).all())
        self._units: dict[str, dict[str, Any]] = {row["code"]: row for row in _rows(session, Unit)}
        self._people: dict[int, dict[str, Any]] = {row["id"]: row for row in _rows(session, Person)}
        self._numbers: dict[int, list[str]] = defaultdict(list)
        for phone in session.scalars(select(Phone).order_by(Phone.person_id, Phone.place)):
            self._numbers[phone.person_id].append(phone.number)
        self._by_identity = {row["id_index"]: row["id"] for row in self._people.values() if row["id_index"]}
        self._by_phone = {
            (self._people[person]["name"], number): person
            for person, numbers in self._numbers.items()
            for number in numbers
        }
        self._homes: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for row in _rows(session, Occupancy):
            if not row["closed"]:
                self._homes[row["unit_id"]].append(row)
        self._plates = dict(
            session.execute(select(Vehicle.plate, Vehicle.unit_id).where(Vehicle.until.is_(None))).all()
        )
        self._next = {table: _last_id(session, table) for table in (Building, Unit, Person, Occupancy, Vehicle)}
        self._new: dict[Any, list[dict[str, Any]]] = defaultdict(list)
        self._updates: dict[Any, dict[int, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
        self._changes: list[dict[str, Any]] = []
        self._phones_told: set[int] = set()

    # Weighing

    def weigh(self, register: Register, progress: Progress) -> Imported:
        """Sort each row into added, changed, unchanged or faulty."""
        columns = register.columns
        imported = Imported(faults=list(register.faults), columns=columns, unread=register.unread)
        rows = _noted_together(register.rows)
        told: dict[tuple[str, ...], tuple[Any, int]] = {}
        named: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in rows:
            named[row.unit, row.role].add(row.name)
        for done, row in enumerate(rows):
            if done % 500 == 0:
                progress(done, len(rows))
            fault = _contradiction(row, told, columns) or self._fault(row, named[row.unit, row.role], columns)
            if fault is not None:
                imported.faults.append(fault)
                continue
            before = len(self._changes)
            if self._take(row):
                imported.added += 1
            elif len(self._changes) > before:
                imported.changed += 1
            else:
                imported.unchanged += 1
        imported.faults.sort(key=lambda fault: fault.row)
        progress(len(rows), len(rows))
        return imported

    def _fault(self, row: RegisterRow, named: set[str], columns: dict[str, str]) -> Fault | None:
        """Why a row can't be taken over although it reads well; None when it can."""
        unit = self._units.get(row.unit)
        if row.plate:
            try:
                there = self._plates.get(plate_form(row.plate))
            except Refusal as refusal:
                return Fault(row.row, columns["plate"], row.plate, refusal)
            if there is not None and (unit is None or there != unit["id"]):
                there_already = Refusal(mark("The plate is on file at another unit."), field="plate")
                return Fault(row.row, columns["plate"], row.plate, there_already)
        if unit is None or not row.name:
            return None
        there_now = [home for home in self._homes[unit["id"]] if home["role"] == row.role]
        names = {self._people[home["person_id"]]["name"] for home in there_now}
        if not there_now or row.name in names or names & named:
            return None
        sentence = {
            OccupancyRole.OWNER: mark("Another owner is on file. Record a transfer of title in the unit file instead."),
            OccupancyRole.TENANT: mark("Another tenant is on file. Record a new lease in the unit file instead."),
        }.get(OccupancyRole(row.role))
        return Fault(row.row, columns["name"], row.name, Refusal(sentence, field="name")) if sentence else None

    def _take(self, row: RegisterRow) -> bool:
        """Gather what one row adds or changes; True when it adds something."""
        added = row.unit not in self._units
        unit = self._add_unit(row) if added else self._units[row.unit]
        if not added:
            told = {
                "kind": row.kind, "gross_area": row.gross_area, "interior_area": row.interior_area,
                "layout": row.layout,
                "handover_date": row.handover_date, "status": row.status, "note": row.note,
            }  # fmt: skip
            self._change(Unit, "unit", unit, told)
        if row.name:
            added |= self._take_person(unit, row)
        if row.plate and plate_form(row.plate) not in self._plates:
            self._add_vehicle(unit, row)
            added = True
        return added

    def _add_unit(self, row: RegisterRow) -> dict[str, Any]:
        if row.building not in self._buildings:
            self._buildings[row.building] = self._add(Building, {"code": row.building, "name": ""})["id"]
        lived_in = {"": Status.VACANT, "owner": Status.OWNER_OCCUPIED, "tenant": Status.LET}
        unit = self._add(
            Unit,
            {
                "building_id": self._buildings[row.building], "entrance": row.entrance, "door": row.door,
                "code": row.unit,
                "place": place_of(row.unit), "kind": row.kind or UnitKind.FLAT.value, "gross_area": row.gross_area or 0,
                "interior_area": row.interior_area, "land_share": None, "layout": row.layout, "fit_out": "",
                "handover_date": row.handover_date, "note": row.note,
                "status": row.status or lived_in.get(row.role if row.name else "", Status.OWNER_OCCUPIED).value,
            },
        )  # fmt: skip
        self._units[row.unit] = unit
        return unit

    def _take_person(self, unit: dict[str, Any], row: RegisterRow) -> bool:
        homes = [home for home in self._homes[unit["id"]] if home["role"] == row.role]
        home = next((one for one in homes if self._people[one["person_id"]]["name"] == row.name), None)
        if home is None:
            person = self._known(row) or self._add_person(row)
            self._tell(person, row)
            entry = {
                "person_id": person["id"], "unit_id": unit["id"], "role": row.role, "since": row.since,
                "until": row.until,
                "share": None, "began_by": "register", "ended_by": "", "closed": False,
            }  # fmt: skip
            self._homes[unit["id"]].append(self._add(Occupancy, entry))
            return True
        self._tell(self._people[home["person_id"]], row)
        self._change(Occupancy, "unit", home, {"since": row.since, "until": row.until}, record=unit["id"])
        return False

    def _known(self, row: RegisterRow) -> dict[str, Any] | None:
        """The same person elsewhere in the estate: by identity number, or by name and phone."""
        if row.id_number:
            found = self._by_identity.get(self._ground.vault.blind(row.id_number))
            if found is not None and self._people[found]["name"] == row.name:
                return self._people[found]
        for number in row.phones:
            found = self._by_phone.get((row.name, number))
            if found is not None:
                known = self._people[found]["id_index"]
                if not (known and row.id_number) or known == self._ground.vault.blind(row.id_number):
                    return self._people[found]
        return None

    def _add_person(self, row: RegisterRow) -> dict[str, Any]:
        blank = {"id_kind": "", "id_sealed": None, "id_masked": "", "id_index": None, "birthday": None}
        person = self._add(
            Person, {"name": row.name, **blank, "contact_preference": "", "care_flag": "", "care_note": ""}
        )
        self._people[person["id"]] = person
        return person

    def _tell(self, person: dict[str, Any], row: RegisterRow) -> None:
        """Add to what is kept of a person what the row says; what it does not say stays."""
        kept = self._numbers[person["id"]]
        fresh = [number for number in row.phones if number not in kept]
        if fresh:
            self._note("person", person["id"], "phones", " ".join(kept), " ".join([*kept, *fresh]))
            kept.extend(fresh)
            self._phones_told.add(person["id"])
            self._by_phone |= {(row.name, number): person["id"] for number in fresh}
        if row.id_number and self._ground.vault.blind(row.id_number) != person["id_index"]:
            before = person["id_masked"]
            sealed = sealed_identity(self._ground, row.id_number) | {"id_kind": row.id_kind}
            person.update(sealed)
            if not self._is_new(Person, person["id"]):
                self._updates[Person][person["id"]].update(sealed)
            self._note("person", person["id"], "id_number", before, person["id_masked"])
            self._by_identity[person["id_index"]] = person["id"]

    def _add_vehicle(self, unit: dict[str, Any], row: RegisterRow) -> None:
        plate = plate_form(row.plate)
        blank = {"person_id": None, "kind": "car", "parking_space": "", "since": None, "until": None}
        self._add(Vehicle, {"unit_id": unit["id"], "plate": plate, "entered": self._ground.clock.now(), **blank})
        self._plates[plate] = unit["id"]

    # Gathering

    def _add(self, table: Any, row: dict[str, Any]) -> dict[str, Any]:
        self._next[table] += 1
        row["id"] = self._next[table]
        self._new[table].append(row)
        return row

    def _is_new(self, table: Any, row_id: int) -> bool:
        return bool(self._new[table]) and row_id >= self._new[table][0]["id"]

    def _change(
        self, table: Any, kind: str, row: dict[str, Any], told: dict[str, Any], record: int | None = None
    ) -> None:
        for name, value in told.items():
            if value in (None, "") or row[name] == value:
                continue
            self._note(kind, record or row["id"], name, _text(name, row[name]), _text(name, value))
            row[name] = value
            if not self._is_new(table, row["id"]):
                self._updates[table][row["id"]][name] = value

    def _note(self, kind: str, record: int, name: str, before: str, after: str) -> None:
        self._changes.append({"kind": kind, "record": record, "field": name, "before": before, "after": after})

    # Storing

    def store(self, at: datetime, operator_id: int) -> None:
        """Write everything gathered, in bulk, in the caller's transaction."""
        for table in (Building, Unit, Person, Occupancy, Vehicle):
            if self._new[table]:
                self._session.execute(insert(table), self._new[table])
        for table, rows in self._updates.items():
            for row_id, columns in rows.items():
                self._session.execute(update(table).where(table.id == row_id).values(columns))
        phones = []
        for person in self._phones_told:
            asked = select(func.count()).where(Phone.person_id == person)
            kept = 0 if self._is_new(Person, person) else self._session.scalar(asked) or 0
            fresh = enumerate(self._numbers[person][kept:], start=kept)
            phones += [{"person_id": person, "place": place, "number": number} for place, number in fresh]
        if phones:
            self._session.execute(insert(Phone), phones)
        if self._changes:
            known = {row["id"] for row in self._new[Person]}
            told = [
                change for change in self._changes if not (change["kind"] == "person" and change["record"] in known)
            ]
            if told:
                self._session.execute(
                    insert(Change), [change | {"at": at, "operator_id": operator_id} for change in told]
                )
        self._file()

    def _file(self) -> None:
        """Make new units, people and plates findable, and known people by their new phones."""
        people = {person["id"]: person["name"] for person in self._new[Person]}
        file_fresh(
            self._session,
            chain(
                (("unit", unit["id"], search.tokens_of_code(unit["code"])) for unit in self._new[Unit]),
                (("person", person, person_tokens(name, self._numbers[person])) for person, name in people.items()),
                (("vehicle", car["id"], search.tokens_of_number(car["plate"])) for car in self._new[Vehicle]),
            ),
        )
        for person in self._phones_told - people.keys():
            tokens = person_tokens(self._people[person]["name"], self._numbers[person])
            file_under(self._session, "person", person, tokens)


_OF_UNIT = ("kind", "gross_area", "interior_area", "layout", "handover_date", "status")
_OF_PERSON = ("since", "until", "id_number")


def _noted_together(rows: list[RegisterRow]) -> list[RegisterRow]:
    """The rows with what is noted in any row of a unit noted in each: the remarks of a household are the unit's."""
    notes: dict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        if row.note:
            notes[row.unit][row.note] = None
    return [replace(row, note="；".join(notes[row.unit])) for row in rows]


def _contradiction(
    row: RegisterRow, told: dict[tuple[str, ...], tuple[Any, int]], columns: dict[str, str]
) -> Fault | None:
    """That an earlier row tells another thing of the same unit, or of the same person in it; else it is `told` now.

    Both can't be kept, and each import would change the one to the other.
    """
    says: dict[tuple[str, ...], Any] = {(row.unit, field): getattr(row, field) for field in _OF_UNIT}
    if row.name:
        says |= {(row.unit, row.role, row.name, field): getattr(row, field) for field in _OF_PERSON}
    for key, value in says.items():
        before, at = told.get(key, (value, row.row))
        if value not in (None, "", before):
            field = key[-1]
            shown = masked(value) if field == "id_number" else said_value(field, _text(field, value))
            reason = Refusal(mark("Row {row} says otherwise. Correct one of the two."), field=field, row=at)
            return Fault(row.row, columns[field], shown, reason)
    told.update({key: (value, row.row) for key, value in says.items() if value not in (None, "") and key not in told})
    return None


def _rows(session: Session, table: Any) -> Iterable[dict[str, Any]]:
    return (dict(row._mapping) for row in session.execute(select(*table.__table__.c)))


def _last_id(session: Session, table: Any) -> int:
    return session.scalar(select(func.coalesce(func.max(table.id), 0))) or 0


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name in ("gross_area", "interior_area"):
        return f"{value / 100:.2f}"
    return value.isoformat() if isinstance(value, date) else str(value)
