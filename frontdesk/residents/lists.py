"""The list of units: narrowed, sorted by the database, read a page at a time."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, or_, select

from frontdesk.core import search
from frontdesk.core.database import Database
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, among_ids, beginning, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Phone, Unit, Vehicle


class UnitLists:
    """Which units there are, and who lives there."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def units(
        self,
        *,
        text: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        status: str = "",
        kind: str = "",
    ) -> Listing:
        """The units as people count them; sorted by code, kind or status.

        Each: id, code, kind, status, gross_area, owner, tenant, phone. `text` narrows to the units found by it: code,
        name, pinyin, phone, plate.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        asked = select(Unit.id)
        if building_id is not None:
            asked = asked.where(Unit.building_id == building_id)
        if unit_id is not None:
            asked = asked.where(Unit.id == unit_id)
        if status:
            asked = asked.where(Unit.status == status)
        if kind:
            asked = asked.where(Unit.kind == kind)
        if text.strip():
            asked = asked.where(Unit.id.in_(units_named(self._ground.database, text)))
        sorts = {
            "code": (asked, (Unit.place,)),
            "kind": (asked, (Unit.kind, Unit.place)),
            "status": (asked, (Unit.status, Unit.place)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("code", False), self.unit_rows)

    def unit_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These units as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            units = _UNITS.all(session, ids=ids_text(ids))
            people: dict[int, list[Any]] = defaultdict(list)
            for person in _PEOPLE.all(session, ids=ids_text(ids)):
                people[person.unit_id].append(person)
        return [_row(unit, sorted(people[unit.id], key=lambda one: (_ROLES.index(one.role), one.id))) for unit in units]


def units_named(database: Database, typed: str) -> Select[Any]:
    """The ids of the units found by a code, a name, a phone or a plate; a code in full is that unit alone."""
    with database.reading() as session:
        exact = session.scalar(select(Unit.id).where(Unit.code == search.code_of(typed)))
    if exact is not None:
        return select(Unit.id).where(Unit.id == exact)
    people, vehicles = beginning("person", typed), beginning("vehicle", typed)
    return select(Unit.id).where(
        or_(
            Unit.id.in_(beginning("unit", typed)),
            Unit.id.in_(select(Occupancy.unit_id).where(Occupancy.person_id.in_(people))),
            Unit.id.in_(select(Vehicle.unit_id).where(Vehicle.id.in_(vehicles))),
        )
    )


def _row(unit: Any, people: list[Any]) -> dict[str, Any]:
    def names(role: OccupancyRole) -> str:
        return "、".join(one.name for one in people if one.role == role)

    return {
        "id": unit.id, "code": unit.code, "kind": unit.kind, "status": unit.status, "gross_area": unit.gross_area,
        "owner": names(OccupancyRole.OWNER), "tenant": names(OccupancyRole.TENANT),
        "phone": next((one.number for one in people if one.number), ""),
    }  # fmt: skip


_ROLES = list(OccupancyRole)
_UNITS = Prepared(select(Unit.id, Unit.code, Unit.kind, Unit.status, Unit.gross_area).where(Unit.id.in_(among_ids())))
_first_phone = select(Phone.number).where(Phone.person_id == Person.id).order_by(Phone.place).limit(1)
_PEOPLE = Prepared(
    select(Occupancy.id, Occupancy.unit_id, Occupancy.role, Person.name, _first_phone.scalar_subquery().label("number"))
    .join(Person, Person.id == Occupancy.person_id)
    .where(Occupancy.unit_id.in_(among_ids()), Occupancy.closed.is_(False))
)
