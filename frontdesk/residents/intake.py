"""Weighing a register's rows against what is on file, and gathering what is to be stored."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.audit import keep_changes
from frontdesk.core.finding import Suffix, in_order
from frontdesk.core.ground import Ground
from frontdesk.core.identity import masked
from frontdesk.core.progress import Progress
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared, insert_many, next_id
from frontdesk.core.words import mark
from frontdesk.residents.checked import figures_digest
from frontdesk.residents.fields import person_tokens, place_of, plate_form
from frontdesk.residents.outcome import Imported
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
from frontdesk.residents.sayings import OF_UNIT, Said, fault_of, noted_together, written


class Intake:
    """Weighs rows against what is on file and gathers what is to be stored; writes only in `store`.

    What it gathers holds as long as nobody else writes: ids are given before there are rows.
    """

    def __init__(self, ground: Ground, session: Session) -> None:
        self._ground = ground
        self._buildings = dict(session.execute(select(Building.code, Building.id)).all())
        self._units: dict[str, dict[str, Any]] = {row["code"]: row for row in _rows(session, Unit)}
        self._people: dict[int, dict[str, Any]] = {row["id"]: row for row in _rows(session, Person)}
        self._numbers: dict[int, list[str]] = defaultdict(list)
        self._places: dict[int, int] = defaultdict(int)
        for phone in _rows(session, Phone, Phone.person_id, Phone.place):
            self._numbers[phone["person_id"]].append(phone["number"])
            self._places[phone["person_id"]] = phone["place"] + 1
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
        self._vehicles = {row["plate"]: row for row in _rows(session, Vehicle) if row["until"] is None}
        self._first = {table: next_id(session, table.__tablename__) for table in _TABLES}
        self._new: dict[Any, list[dict[str, Any]]] = {table: [] for table in _TABLES}
        self._updates: dict[Any, dict[int, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
        self._befores: dict[Any, dict[int, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
        self._changes: list[tuple[str, int, str, str, str]] = []
        self.noted: dict[str, Any] = {}
        """What the act that stores it has to note of the changes."""
        self._changed = 0
        self._fresh_numbers: dict[int, list[str]] = defaultdict(list)
        self._named: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._suffixes: list[tuple[str, str, int]] = []
        self._first_change = 0

    # Weighing

    def weigh(self, register: Register, progress: Progress) -> Imported:
        """Sort each row of the file into added, changed, unchanged or faulty; all that it says goes together."""
        imported = Imported(faults=list(register.faults), unread=register.unread, layout=register.layout)
        rows = noted_together(register.rows)
        for row in rows:
            self._named[row.unit, row.role].add(row.name)
        said = Said(register)
        together = [tuple(entries) for _, entries in groupby(rows, key=attrgetter("sheet", "row"))]
        for done, entries in enumerate(together):
            if done % 500 == 0:
                progress(done, len(together))
            faults = (said.otherwise(row) or self._fault(row, register) for row in entries)
            if fault := next(filter(None, faults), None):
                imported.faults.append(fault)
                continue
            before = self._changed
            added = [self._take(row, register) for row in entries]
            for row in entries:
                said.hear(row)
            if any(added):
                imported.added += 1
            elif self._changed > before:
                imported.changed += 1
            else:
                imported.unchanged += 1
        imported.give_back(register)
        progress(len(together), len(together))
        return imported

    def _fault(self, row: RegisterRow, register: Register) -> Fault | None:
        """Why a row can't be taken over although it reads well; None when it can."""
        unit = self._units.get(row.unit)
        if row.plate:
            try:
                there = self._vehicles.get(plate_form(row.plate))
            except Refusal as refusal:
                return fault_of(register, row, "plate", row.plate, refusal)
            if there is not None and (unit is None or there["unit_id"] != unit["id"]):
                there_already = Refusal(mark("The plate is on file at another unit."), field="plate")
                return fault_of(register, row, "plate", row.plate, there_already)
        sentence = _ANOTHER.get(row.role)
        if unit is None or not row.name or sentence is None:
            return None
        there_now = [home for home in self._homes[unit["id"]] if home["role"] == row.role]
        names = {self._people[home["person_id"]]["name"] for home in there_now}
        if not there_now or row.name in names or names & self._named[row.unit, row.role]:
            return None
        return fault_of(register, row, "name", row.name, Refusal(sentence, field="name"))

    def _take(self, row: RegisterRow, register: Register) -> bool:
        """Gather what one row adds or changes; True when it adds something."""
        unit = self._units.get(row.unit)
        added = unit is None
        if unit is None:
            unit = self._add_unit(row)
        else:
            self._change(Unit, unit, unit["id"], {name: getattr(row, name) for name in (*OF_UNIT, "note")})
        if row.name:
            added |= self._take_person(unit, row)
        if row.plate:
            added |= self._take_vehicle(unit, row)
        elif row.parking_space:
            # Nothing is kept of a space without a vehicle; what the register says of it is not lost.
            self._remark(unit, f"{register.heading(row, 'parking_space')}：{row.parking_space}")
        return added

    def _add_unit(self, row: RegisterRow) -> dict[str, Any]:
        if row.building not in self._buildings:
            self._buildings[row.building] = self._add(Building, {"code": row.building, "name": ""})["id"]
        unit = self._add(
            Unit,
            {
                "building_id": self._buildings[row.building], "entrance": row.entrance, "door": row.door,
                "code": row.unit,
                "place": place_of(row.unit), "kind": row.kind or UnitKind.FLAT.value, "gross_area": row.gross_area or 0,
                "interior_area": row.interior_area, "land_share": row.land_share, "layout": row.layout,
                "fit_out": row.fit_out, "handover_date": row.handover_date, "note": row.note,
                "status": row.status or self._lived_in(row),
            },
        )  # fmt: skip
        self._units[row.unit] = unit
        return unit

    def _remark(self, unit: dict[str, Any], remark: str) -> None:
        """Add a remark to the unit's, once."""
        if remark not in unit["note"]:
            self._change(Unit, unit, unit["id"], {"note": "；".join(filter(None, (unit["note"], remark)))})

    def _lived_in(self, row: RegisterRow) -> str:
        """The status of a new unit of which the register does not tell it."""
        if any(self._named.get((row.unit, OccupancyRole.TENANT), ())):
            return Status.LET.value
        return (Status.OWNER_OCCUPIED if row.name else Status.VACANT).value

    def _take_person(self, unit: dict[str, Any], row: RegisterRow) -> bool:
        index = self._ground.vault.blind(row.id_number) if row.id_number else ""
        homes = [home for home in self._homes[unit["id"]] if home["role"] == row.role]
        home = next((one for one in homes if self._people[one["person_id"]]["name"] == row.name), None)
        if home is None:
            person = self._known(row, index) or self._add_person(row)
            self._tell(person, row, index)
            entry = {
                "person_id": person["id"], "unit_id": unit["id"], "role": row.role, "since": row.since,
                "until": row.until,
                "share": None, "began_by": "register", "ended_by": "", "closed": False,
            }  # fmt: skip
            self._homes[unit["id"]].append(self._add(Occupancy, entry))
            return True
        self._tell(self._people[home["person_id"]], row, index)
        self._change(Occupancy, home, unit["id"], {"since": row.since, "until": row.until})
        return False

    def _known(self, row: RegisterRow, index: str) -> dict[str, Any] | None:
        """The same person elsewhere in the estate: by identity number, or by name and phone."""
        found = self._by_identity.get(index)
        if found is not None and self._people[found]["name"] == row.name:
            return self._people[found]
        for number in row.phones:
            found = self._by_phone.get((row.name, number))
            if found is not None:
                known = self._people[found]["id_index"]
                if not (known and index) or known == index:
                    return self._people[found]
        return None

    def _add_person(self, row: RegisterRow) -> dict[str, Any]:
        blank = {"id_kind": "", "id_sealed": None, "id_masked": "", "id_index": None}
        told = {"birthday": row.birthday, "contact_preference": "", "care_flag": row.care_flag, "care_note": ""}
        person = self._add(Person, {"name": row.name, **blank, **told})
        self._people[person["id"]] = person
        return person

    def _tell(self, person: dict[str, Any], row: RegisterRow, index: str) -> None:
        """Add to what is kept of a person what the row says; what it does not say stays."""
        kept = self._numbers[person["id"]]
        fresh = [number for number in row.phones if number not in kept]
        if fresh:
            self._note(Person, person["id"], person["id"], "phones", " ".join(kept), " ".join([*kept, *fresh]))
            for number in fresh:
                place = self._places[person["id"]]
                self._add(Phone, {"person_id": person["id"], "place": place, "number": number})
                self._places[person["id"]] = place + 1
            if not self._is_new(Person, person["id"]):
                self._fresh_numbers[person["id"]] += fresh
            kept.extend(fresh)
            self._by_phone |= {(row.name, number): person["id"] for number in fresh}
        if row.birthday or row.care_flag:
            self._change(Person, person, person["id"], {"birthday": row.birthday, "care_flag": row.care_flag})
        if index and index != person["id_index"]:
            before = person["id_masked"]
            sealed = {"id_sealed": self._ground.vault.seal(row.id_number), "id_masked": masked(row.id_number)}
            self._set(Person, person, {"id_kind": row.id_kind, "id_index": index, **sealed})
            self._note(Person, person["id"], person["id"], "id_number", before, person["id_masked"])
            self._by_identity[index] = person["id"]

    def _take_vehicle(self, unit: dict[str, Any], row: RegisterRow) -> bool:
        plate = plate_form(row.plate)
        vehicle = self._vehicles.get(plate)
        if vehicle is None:
            told = {"kind": row.vehicle_kind or "car", "parking_space": row.parking_space}
            blank = {"person_id": None, "since": None, "until": None, "entered": self._ground.clock.now()}
            self._vehicles[plate] = self._add(Vehicle, {"unit_id": unit["id"], "plate": plate, **told, **blank})
            return True
        self._change(Vehicle, vehicle, unit["id"], {"parking_space": row.parking_space})
        return False

    # Gathering

    def _add(self, table: Any, row: dict[str, Any]) -> dict[str, Any]:
        row["id"] = self._first[table] + len(self._new[table])
        self._new[table].append(row)
        return row

    def _is_new(self, table: Any, row_id: int) -> bool:
        return bool(row_id >= self._first[table])

    def _change(self, table: Any, row: dict[str, Any], shown_at: int, told: dict[str, Any]) -> None:
        """Change what the register tells otherwise; `shown_at` is the unit in whose history it stands."""
        for name, value in told.items():
            if value not in (None, "", row[name]):
                self._note(table, row["id"], shown_at, name, written(name, row[name]), written(name, value))
                self._set(table, row, {name: value})

    def _set(self, table: Any, row: dict[str, Any], columns: dict[str, Any]) -> None:
        if not self._is_new(table, row["id"]):
            self._befores[table][row["id"]] |= {
                name: row[name] for name in columns if name not in self._befores[table][row["id"]]
            }
            self._updates[table][row["id"]].update(columns)
        row.update(columns)

    def _note(self, table: Any, row_id: int, shown_at: int, name: str, before: str, after: str) -> None:
        """Note a change for the history; what is new has none yet."""
        self._changed += 1
        if not self._is_new(table, row_id):
            # Also of a person to whom only a phone is added, for whoever asks what the import touched.
            self._befores[table][row_id]
            self._changes.append(("person" if table is Person else "unit", shown_at, name, before, after))

    def prepare(self, progress: Progress) -> None:
        """Make up by what all of it will be found, in the order in which it is stored fastest."""
        self._suffixes = list(in_order(self._findable(progress)))

    def _findable(self, progress: Progress) -> Iterator[tuple[str, int, set[str]]]:
        for unit in self._new[Unit]:
            yield "unit", unit["id"], search.tokens_of_code(unit["code"])
        for vehicle in self._new[Vehicle]:
            yield "vehicle", vehicle["id"], search.tokens_of_number(vehicle["plate"])
        for known, fresh in self._fresh_numbers.items():
            name, numbers = self._people[known]["name"], self._numbers[known]
            before = person_tokens(name, [number for number in numbers if number not in fresh])
            yield "person", known, person_tokens(name, numbers) - before
        people = self._new[Person]
        for done, person in enumerate(people):
            if done % 500 == 0:
                progress(done, len(people))
            yield "person", person["id"], person_tokens(person["name"], self._numbers[person["id"]])

    # Storing

    def store(self, session: Session, at: datetime, operator_id: int, progress: Progress) -> None:
        """Write everything gathered, in bulk, in the caller's transaction."""
        done, of = 0, sum(map(len, self._new.values())) + len(self._suffixes) // _QUICKER
        for table in _TABLES:
            progress(done, of)
            done += len(self._new[table])
            if rows := self._new[table]:
                columns = tuple(rows[0])
                insert_many(session, table, columns, map(itemgetter(*columns), rows))
        for table, changed in self._updates.items():
            by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
            for row_id, told in changed.items():
                by_columns[tuple(sorted(told))].append({"row_id": row_id, **told})
            for names, values in by_columns.items():
                writing = update(table).where(table.id == bindparam("row_id"))
                Prepared(writing.values({name: bindparam(name) for name in names})).run_many(session, values)
        self.noted = keep_changes(session, at, operator_id, self._changes)
        if units := self._new[Unit]:
            self.noted["units"] = [self._first[Unit], *map(figures_digest, units)]
        progress(done, of)
        insert_many(session, Suffix, ("kind", "token", "record"), self._suffixes)
        progress(of, of)

    def added(self) -> Iterator[tuple[str, int, int]]:
        """(table, first id, last id) of what has been stored."""
        for table, rows in self._new.items():
            if rows:
                yield table.__tablename__, self._first[table], self._first[table] + len(rows) - 1
        if self._changes:
            first = self.noted["changes"][0]
            yield "change", first, first + len(self._changes) - 1

    def changed(self) -> dict[str, dict[int, dict[str, Any]]]:
        """Table → id → column → what it held before, of each row that was there and is changed."""
        return {table.__tablename__: dict(rows) for table, rows in self._befores.items()}


_TABLES: tuple[Any, ...] = (Building, Unit, Person, Phone, Occupancy, Vehicle)
"""What a register fills, each after those that it refers to."""

_QUICKER = 5
"""So many rows of the finder's table are stored in the time of one of the others."""

_ANOTHER = {
    "owner": mark("Another owner is on file. Record a transfer of title in the unit file instead."),
    "tenant": mark("Another tenant is on file. Record a new lease in the unit file instead."),
}


def _rows(session: Session, table: Any, *order: Any) -> Iterable[dict[str, Any]]:
    return (dict(row._mapping) for row in session.execute(select(*table.__table__.c).order_by(*order)))
