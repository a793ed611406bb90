"""The register of residents, row by row: who lives in which unit today, as an import takes it over again."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, groupby, repeat
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import HEAD, among_ids, ids_text
from frontdesk.core.operators import Right
from frontdesk.core.statements import Prepared
from frontdesk.residents.lists import UnitLists
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone, Unit, Vehicle

Facts = dict[str, Any]


class ResidentRegisters:
    """Opens the register of residents, by right, as it stood when it was opened."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @contextmanager
    def residents(
        self, sort: str = "code", *, descending: bool = False, **narrowed: Any
    ) -> Iterator[tuple[int, Iterator[Facts]]]:
        """How many rows there are and the rows, for the units narrowed and sorted as `UnitLists.units` takes it.

        Keys as in RegisterRow, no identity numbers. One row for each person in a unit, owners first, one for a unit
        without people, one more for each further plate.
        """
        self._ground.require(Right.EXPORT)
        listing = UnitLists(self._ground).units(**narrowed)
        with self._ground.database.reading() as session:
            ids = listing.ids(session, sort, descending)
            yield _COUNT.scalar(session, ids=ids_text(ids)) or 0, _rows(session, ids)


def _rows(session: Session, ids: Sequence[int]) -> Iterator[Facts]:
    for start in range(0, len(ids), HEAD):
        some = ids[start : start + HEAD]
        numbers: dict[int | None, list[str]] = defaultdict(list)
        for phone in _PHONES.all(session, ids=ids_text(some)):
            numbers[phone.person_id].append(phone.number)
        plates: dict[int, list[str]] = defaultdict(list)
        for vehicle in _PLATES.all(session, ids=ids_text(some)):
            plates[vehicle.unit_id].append(vehicle.plate)
        found = groupby(_RESIDENTS.all(session, ids=ids_text(some)), key=lambda row: row.unit_id)
        people = {unit: list(each) for unit, each in found}
        for unit in some:
            rows = [row._asdict() | {"phones": tuple(numbers[row.person_id])} for row in people[unit]]
            further = [rows[0]] * (len(plates[unit]) - len(rows))
            for row, plate in zip([*rows, *further], chain(plates[unit], repeat("")), strict=False):
                yield row | {"plate": plate}


_lives_here = (Occupancy.unit_id == Unit.id) & Occupancy.closed.is_(False)
_parks_here = (Vehicle.unit_id == Unit.id) & Vehicle.until.is_(None)
_COUNT = Prepared(
    select(
        func.sum(
            func.max(
                1,
                select(func.count()).where(_lives_here).scalar_subquery(),
                select(func.count()).where(_parks_here).scalar_subquery(),
            )
        ).label("rows")
    ).where(Unit.id.in_(among_ids()))
)
_RESIDENTS = Prepared(
    select(
        Unit.id.label("unit_id"), Unit.code.label("unit"), Unit.kind, Unit.gross_area, Unit.interior_area, Unit.layout,
        Unit.handover_date, Unit.status, Unit.note, Occupancy.person_id, Person.name, Occupancy.role, Occupancy.since,
        Occupancy.until,
    )
    .outerjoin(Occupancy, _lives_here)
    .outerjoin(Person, Person.id == Occupancy.person_id)
    .where(Unit.id.in_(among_ids()))
    .order_by(Unit.id, case({role: n for n, role in enumerate(OccupancyRole)}, value=Occupancy.role), Occupancy.id)
)  # fmt: skip
_PHONES = Prepared(
    select(Phone.person_id, Phone.number)
    .where(
        Phone.person_id.in_(
            select(Occupancy.person_id).where(Occupancy.unit_id.in_(among_ids()), Occupancy.closed.is_(False))
        )
    )
    .order_by(Phone.person_id, Phone.place)
)
_PLATES = Prepared(
    select(Vehicle.unit_id, Vehicle.plate)
    .where(Vehicle.unit_id.in_(among_ids()), Vehicle.until.is_(None))
    .order_by(Vehicle.id)
)
