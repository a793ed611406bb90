"""The same fault reported twice: found while it is typed, and joined to the ticket that stands open for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.residents.records import Unit
from frontdesk.tickets.records import IS_OPEN, Ticket, TicketKind

MOST = 5
"""Tickets shown that may be about the same."""


@dataclass(frozen=True)
class Same:
    """An open ticket about the same; its times are those on the estate's wall."""

    id: int
    number: str
    at: datetime
    state: str
    text: str
    place: str
    due_at: datetime | None


class Joining:
    """Looks for what was reported already."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def same(
        self, kind: TicketKind, category: str, unit_id: int | None = None, building_id: int | None = None,
        place: str = "",
    ) -> list[Same]:  # fmt: skip
        """The tickets of this kind and category that stand open for this unit, or for this public place of the
        building, which is the unit's if there is one; the latest first. Praise is never the same."""
        if kind == TicketKind.PRAISE or not (unit_id or place):
            return []
        with self._ground.database.reading() as session:
            found = _found(session, kind, category, unit_id, building_id, place)
        local = self._ground.clock.local
        return [
            Same(
                row.id, row.number, local(row.at), row.state, row.text, row.place,
                local(row.due_at) if row.due_at else None,
            )
            for row in found[:MOST]
        ]  # fmt: skip


def _found(
    session: Session, kind: TicketKind, category: str, unit_id: int | None, building_id: int | None, place: str
) -> Sequence[Any]:
    of_unit = _OF_UNIT.all(session, unit=unit_id, category=category, kind=kind.value) if unit_id else []
    spelled = normal(plain(place))
    if spelled and unit_id:
        building_id = session.get_one(Unit, unit_id).building_id
    there = _OF_PLACES.all(session, category=category, kind=kind.value) if spelled else []
    of_place = [
        row
        for row in there
        if row.building_id == building_id and (spelled in normal(row.place) or normal(row.place) in spelled)
    ]
    # What is in a home is not the same as what is in the corridor before it.
    rows = {row.id: row for row in (*(row for row in of_unit if not spelled or not row.place), *of_place)}
    return sorted(rows.values(), key=lambda row: row.at, reverse=True)


def _open(*where: Any) -> Any:
    asked = select(
        Ticket.id, Ticket.number, Ticket.at, Ticket.state, Ticket.text, Ticket.place, Ticket.building_id, Ticket.due_at
    )
    return asked.where(IS_OPEN, Ticket.category == bindparam("category"), Ticket.kind == bindparam("kind"), *where)


_OF_UNIT = Prepared(_open(Ticket.unit_id == bindparam("unit")))
# Written out, because a bound text would not meet the index of public places.
_OF_PLACES = Prepared(_open(literal_column("ticket.place <> ''")))
