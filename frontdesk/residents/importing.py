"""Taking over an estate's register: what each row adds or changes, shown first, then done in one transaction."""

from collections import defaultdict
from itertools import chain, groupby, repeat
from pathlib import Path
from typing import Any

from sqlalchemy import case, select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.residents.intake import Imported, Intake, Progress
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone, Unit, Vehicle
from frontdesk.residents.register import read_register


class RegisterDesk:
    """Takes over resident registers from Excel."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def preview(self, path: Path, progress: Progress = lambda done, of: None) -> Imported:
        """What importing the register now would do. Nothing is written."""
        self._ground.require(Right.KEEP_RESIDENTS)
        register = read_register(path, self._ground.clock.today())
        with self._ground.database.reading() as session:
            intake = Intake(self._ground, session)
            return intake.weigh(register, progress)

    def take_over(self, path: Path, progress: Progress = lambda done, of: None) -> Imported:
        """Import the sound rows in one transaction; faulty rows are left out and named. Again, it changes nothing."""
        register = read_register(path, self._ground.clock.today())
        with self._ground.act("register_imported", Right.KEEP_RESIDENTS) as act:
            intake = Intake(self._ground, act.session)
            imported = intake.weigh(register, progress)
            intake.store(act.at, act.operator.id)
            if imported.added or imported.changed:
                told = {"added": imported.added, "changed": imported.changed, "unchanged": imported.unchanged}
                act.note(
                    "estate",
                    1,
                    register=digest([str(row) for row in register.rows]),
                    faults=len(imported.faults),
                    **told,
                )
            return imported

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
