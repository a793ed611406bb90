"""Who owned a unit before it changed hands, and until when: they owe what was charged for their days."""

from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.statements import Prepared
from frontdesk.residents.records import Occupancy, OccupancyRole, Person


class Former(NamedTuple):
    """The owners until a day, that day included; `person_id` is the first of them."""

    until: date
    person_id: int
    names: str


_LEFT = (
    select(Occupancy.unit_id)
    .where(
        Occupancy.role == OccupancyRole.OWNER.value,
        Occupancy.closed,
        Occupancy.until >= bindparam("since"),
    )
    .distinct()
)
_OWNERS = Prepared(
    select(Occupancy.unit_id, Occupancy.person_id, Person.name, Occupancy.since, Occupancy.until, Occupancy.closed)
    .join(Person)
    .where(Occupancy.role == OccupancyRole.OWNER.value, Occupancy.unit_id.in_(_LEFT))
    .order_by(Occupancy.unit_id, Occupancy.id)
)


def former_owners(session: Session, since: date) -> dict[int, list[Former]]:
    """The units whose owners left on a day from `since` on, however long after: their owners until then, in order.

    One of several owners who leaves while another stays is no change of hands.
    """
    found = {}
    rows = _OWNERS.all(session, since=since)
    for unit_id, owners in groupby(rows, attrgetter("unit_id")):
        known = list(owners)
        days = sorted({one.until for one in known if one.closed and one.until and since <= one.until})
        if left := [former for day in days if (former := _leaving(known, day))]:
            found[unit_id] = left
    return found


def _leaving(known: list[Any], day: date) -> Former | None:
    leaving = [one for one in known if one.closed and one.until == day]
    after = day + timedelta(days=1)
    staying = [
        one
        for one in known
        if (one.since is None or one.since <= after) and (not one.closed or one.until is None or one.until > day)
    ]
    persons = {one.person_id for one in leaving}
    if any(one.person_id in persons or one.since is None or one.since <= day for one in staying):
        return None
    return Former(day, leaving[0].person_id, "、".join(one.name for one in leaving))
