"""Taking over an estate's register: what each row adds or changes, shown first, then done in one transaction."""

from collections import defaultdict
from hashlib import file_digest
from itertools import chain, groupby, repeat
from pathlib import Path
from typing import Any

from sqlalchemy import case, select

from frontdesk.core.audit import head
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.imports import (
    Import,
    PastImport,
    changed_rows,
    keep,
    past_imports,
    set_marks,
    undo,
    undoable,
    worked_on,
)
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.residents.fields import person_tokens
from frontdesk.residents.intake import Imported, Intake, Progress
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone, Unit, Vehicle
from frontdesk.residents.register import read_register

REGISTER = "residents"
"""The name of this register among all that may be imported."""


class RegisterDesk:
    """Takes over resident registers, and takes them back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def preview(self, path: Path, progress: Progress = lambda done, of: None) -> Imported:
        """What importing the register now would do. Nothing is written."""
        self._ground.require(Right.KEEP_RESIDENTS)
        register = read_register(path, self._ground.clock.today())
        with self._ground.database.reading() as session:
            return Intake(self._ground, session).weigh(register, _stage(progress, 700, 1000))

    def take_over(self, path: Path, progress: Progress = lambda done, of: None) -> Imported:
        """Import the sound rows in one transaction; faulty rows are left out and named. Again, it changes nothing.

        All but the writing is done beforehand, while others go on working.
        """
        self._ground.require(Right.KEEP_RESIDENTS)
        register = read_register(path, self._ground.clock.today())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        with self._ground.database.reading() as session:
            weighed_at = head(session)
            intake = Intake(self._ground, session)
            imported = intake.weigh(register, _stage(progress, 450, 600))
        intake.prepare(_stage(progress, 600, 850))
        with self._ground.act("register_imported", Right.KEEP_RESIDENTS) as act:
            if act.chain.head != weighed_at:
                # Every act is in the chain: somebody was faster, and what was weighed may not be so any more.
                intake = Intake(self._ground, act.session)
                imported = intake.weigh(register, lambda done, of: None)
                intake.prepare(lambda done, of: None)
            if imported.added or imported.changed:
                intake.store(act.session, act.at, act.operator.id, _stage(progress, 850, 1000))
                imported.number = self._keep(act, intake, imported, file)
        return imported

    def _keep(self, act: Act, intake: Intake, imported: Imported, file: str) -> int:
        """Keep what was done, so that it can be undone; gives back the import's number."""
        counts = {
            "added": imported.added, "changed": imported.changed, "unchanged": imported.unchanged,
            "refused": imported.refused,
        }  # fmt: skip
        done = Import(register=REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        keep(act.session, done, intake.added(), intake.changed())
        act.note("import", done.id, register=REGISTER, file=file, **counts)
        set_marks(act.session, done)
        return done.id

    def imports(self) -> list[PastImport]:
        """The imports of this register, the latest first; their times are UTC."""
        self._ground.require(Right.SEE)
        with self._ground.database.reading() as session:
            return past_imports(session, REGISTER)

    def undo(self, number: int) -> None:
        """Take an import back: what it added goes, what it changed says again what it said before.

        Refuses once somebody has worked on any of its rows, by the name of the first unit.
        """
        with self._ground.act("import_undone", Right.KEEP_RESIDENTS) as act:
            done = undoable(act.session, number, REGISTER)
            if (found := worked_on(act.session, done)) is not None:
                sentence = mark("Unit {unit} has been worked on since. The import can't be undone any more.")
                raise Refusal(sentence, unit=act.session.scalar(_unit_of(*found)))
            people = changed_rows(act.session, done, Person.__tablename__)
            undo(act.session, done, act.at, act.operator.id)
            for person in act.session.execute(select(Person.id, Person.name).where(Person.id.in_(people))):
                numbers = act.session.scalars(select(Phone.number).where(Phone.person_id == person.id))
                file_under(act.session, "person", person.id, person_tokens(person.name, numbers))
            act.note("import", number, register=REGISTER, added=done.added, changed=done.changed)

    def rows(self) -> list[dict[str, Any]]:
        """The residents of today as rows that can be taken over again; keys as in RegisterRow, no identity numbers.

        One row for each person in a unit, owners first, one for a unit without people, one more for each further plate.
        """
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            numbers: dict[int | None, list[str]] = defaultdict(list)
            for person, number in session.execute(select(Phone.person_id, Phone.number).order_by(Phone.place)):
                numbers[person].append(number)
            plates: dict[int, list[str]] = defaultdict(list)
            used = select(Vehicle.unit_id, Vehicle.plate).where(Vehicle.until.is_(None)).order_by(Vehicle.id)
            for unit, plate in session.execute(used):
                plates[unit].append(plate)
            found = []
            for unit, people in groupby(session.execute(_RESIDENTS), key=lambda row: row.unit_id):
                rows = [row._asdict() | {"phones": tuple(numbers[row.person_id])} for row in people]
                further = [rows[0]] * (len(plates[unit]) - len(rows))
                for row, plate in zip([*rows, *further], chain(plates[unit], repeat("")), strict=False):
                    found.append(row | {"plate": plate})
            return found


def _stage(progress: Progress, begun: int, done: int) -> Progress:
    """The progress of one stage of work; all of it together counts to 1000, as long as each takes."""
    return lambda part, of: progress(begun + (done - begun) * part // max(of, 1), 1000)


_RESIDENTS = (
    select(
        Unit.id.label("unit_id"), Unit.code.label("unit"), Unit.kind, Unit.gross_area, Unit.interior_area, Unit.layout,
        Unit.handover_date, Unit.status, Unit.note, Occupancy.person_id, Person.name, Occupancy.role, Occupancy.since,
        Occupancy.until,
    )
    .outerjoin(Occupancy, (Occupancy.unit_id == Unit.id) & Occupancy.closed.is_(False))
    .outerjoin(Person, Person.id == Occupancy.person_id)
    .order_by(Unit.place, case({role: n for n, role in enumerate(OccupancyRole)}, value=Occupancy.role), Occupancy.id)
)  # fmt: skip


def _unit_of(kind: str, record: int) -> Any:
    """Asks for the code of a unit to which the row of a table belongs."""
    asked = select(Unit.code).order_by(Unit.place).limit(1)
    match kind:
        case "unit":
            return asked.where(Unit.id == record)
        case "building":
            return asked.where(Unit.building_id == record)
        case "person":
            return asked.join(Occupancy).where(Occupancy.person_id == record)
        case "phone":
            return asked.join(Occupancy).join(Phone, Phone.person_id == Occupancy.person_id).where(Phone.id == record)
        case _:
            table: Any = {"occupancy": Occupancy, "vehicle": Vehicle}[kind]
            return asked.join(table).where(table.id == record)
