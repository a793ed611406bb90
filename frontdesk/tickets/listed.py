"""The lists of tickets: narrowed, sorted by the database, read a page at a time; and all that is known of one."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.charges import owed_for
from frontdesk.tickets.history import told_of
from frontdesk.tickets.proposals import building_in
from frontdesk.tickets.records import IS_OPEN, PREFIXES, TAKEN_OVER, FurtherReport, Ticket
from frontdesk.tickets.records.work import Quote, Team, Technician, WarrantyTerm
from frontdesk.tickets.wordings import meant

Facts = dict[str, Any]

_NUMBER = re.compile(rf"(?:{'|'.join((*PREFIXES.values(), TAKEN_OVER))})\d[\d-]*", re.ASCII)
_LAST = "\U0010ffff"

STANDING = {
    "open": mark("Not over yet"),
    "due": mark("Due soon or late"),
    "late": mark("Late"),
}
"""By what tickets are narrowed besides the state in which they stand."""


class TicketLists:
    """What was reported, and how far it is."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def tickets(
        self,
        *,
        kinds: str = "",
        text: str = "",
        state: str = "",
        category: str = "",
        urgency: str = "",
        duty: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        technician_id: int | None = None,
        team_id: int | None = None,
    ) -> Listing:
        """The tickets, the first due first and the latest of all others; sorted by due, at, unit or number.

        Each as `rows` gives it. `kinds` are those of `TicketKind`, parted by spaces, all unless told; `state` is one of
        `STANDING` or a `TicketState`; `since` and `until` are days on which they were reported, both included; `text`
        is the beginning of a number, words of what was reported, by whom and where, the beginning of a phone, a unit or
        somebody who lives there, a building (`3栋电梯`).
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        clock = self._ground.clock
        asked = select(Ticket.id)
        if wanted := kinds.split():
            asked = asked.where(Ticket.kind == wanted[0] if len(wanted) == 1 else Ticket.kind.in_(wanted))
        if state in ("due", "late"):
            now = clock.now()
            # Up to the minute: a list that is asked for anew a moment later is the same one.
            narrowed["moment"] = now.replace(second=0, microsecond=0)
            due = Ticket.due_at <= now + timedelta(minutes=self._soon()) if state == "due" else Ticket.due_at < now
            asked = asked.where(IS_OPEN, due)
        elif state == "open":
            asked = asked.where(IS_OPEN)
        elif state:
            asked = asked.where(Ticket.state == state)
        if since is not None:
            asked = asked.where(Ticket.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(Ticket.at < clock.end_of(until))
        for column, value in (
            (Ticket.category, category), (Ticket.urgency, urgency), (Ticket.duty, duty),
            (Ticket.building_id, building_id), (Ticket.unit_id, unit_id), (Ticket.technician_id, technician_id),
            (Ticket.team_id, team_id),
        ):  # fmt: skip
            if value:
                asked = asked.where(column == value)
        by_time = asked
        if typed := plain(text):
            by_time, asked = asked.where(self.meant(typed, _BY_TIME)), asked.where(self.meant(typed))
        by_unit = asked.outerjoin(Unit, Unit.id == Ticket.unit_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "due": (asked, (Ticket.due_at.is_(None), Ticket.due_at, Ticket.id)),
            "at": (by_time, (Ticket.at, Ticket.id)),
            "unit": (by_unit, (Unit.place, Ticket.id)),
            "number": (asked, (Ticket.number,)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("at", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[Facts]:
        """These tickets as rows of the list, in any order.

        Each: id, number, kind, at, entered_at, who (took it), channel, reporter, phone, unit, unit_id, building,
        building_id, place, category, cause, text, urgency, duty, part (of the building, under warranty), part_id,
        warranty_until, visit_from, visit_until, state, suspended_for, suspended_until, worker (who has it: a
        technician, or a team), technician_id, team_id, due_at, due_what, reopened, finished_at, unpaid, answer, source,
        became, reports (how many further ones there are); times are those on the estate's wall.
        """
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def ticket(self, ticket_id: int) -> Facts:
        """One ticket as a row of the list, with all that is kept of it besides, see `history.told_of`, and `owed`: what
        its work was charged as and is not paid yet."""
        with self._ground.database.reading() as session:
            kept = told_of(session, self._ground.clock, ticket_id)
            return self._seen(session, [ticket_id])[0] | kept | {"owed": owed_for(session, ticket_id)}

    def named(self, kind: str, record: int) -> tuple[str, int]:
        """The ticket of a record, which is a `ticket` or a `quote`, by its own kind: ("repair", its id)."""
        with self._ground.database.reading() as session:
            ticket_id = record if kind == "ticket" else session.get_one(Quote, record).ticket_id
            return session.get_one(Ticket, ticket_id).kind, ticket_id

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.tickets(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _soon(self) -> int:
        with self._ground.database.reading() as session:
            return number(session, "ticket.due_soon", self._ground.clock.today())

    def meant(self, typed: str, column: SQLColumnExpression[int] = Ticket.id) -> ColumnElement[bool]:
        """The tickets that are found by what was typed, as a condition for any question about them."""
        typed = plain(typed)
        begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
        if _NUMBER.fullmatch(begins):
            return and_(Ticket.number >= begins, Ticket.number < begins + _LAST)
        of_units = select(Ticket.id).where(Ticket.unit_id.in_(units_named(self._ground.database, typed)))
        found: list[Select[Any]] = [meant(typed), of_units]
        with self._ground.database.reading() as session:
            building, part, written = building_in(session, typed)
        if building is not None and typed.startswith(written):
            there = select(Ticket.id).where(Ticket.building_id == building.id)
            rest = f"{part} {typed.removeprefix(written)}".strip()
            found.append(there.where(Ticket.id.in_(meant(rest))) if rest else there)
        return column.in_(union_all(*found))

    def _seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        local = self._ground.clock.local
        told = []
        for row in _ROWS.all(session, ids=ids_text(ids)):
            facts = row._asdict()
            for name in _MOMENTS:
                facts[name] = local(facts[name]) if facts[name] else None
            for name in ("unit", "building", "part"):
                facts[name] = facts[name] or ""
            facts["worker"] = facts.pop("technician") or facts["team"] or ""
            told.append(facts)
        return told


_BY_TIME: SQLColumnExpression[int] = literal_column("+ticket.id")
"""The id, but SQLite looks up no row by it: it goes through the tickets in the order of their time until the screen is
full, and need not read thousands of them to sort them when a word is common."""

_MOMENTS = ("at", "entered_at", "visit_from", "visit_until", "due_at", "finished_at")
_REPORTS = select(func.count(FurtherReport.id)).where(FurtherReport.ticket_id == Ticket.id).scalar_subquery()
_ROWS = Prepared(
    select(
        Ticket.id, Ticket.number, Ticket.kind, Ticket.at, Ticket.entered_at, Operator.name.label("who"), Ticket.channel,
        Ticket.reporter, Ticket.phone, Ticket.unit_id, Unit.code.label("unit"), Ticket.building_id,
        Building.code.label("building"), Ticket.place, Ticket.category, Ticket.cause, Ticket.text, Ticket.urgency,
        Ticket.duty, Ticket.part_id, WarrantyTerm.part.label("part"), Ticket.warranty_until, Ticket.visit_from,
        Ticket.visit_until, Ticket.state, Ticket.suspended_for, Ticket.suspended_until, Ticket.technician_id,
        Technician.name.label("technician"), Ticket.team_id, Team.name.label("team"), Ticket.due_at, Ticket.due_what,
        Ticket.reopened, Ticket.finished_at, Ticket.unpaid, Ticket.answer, Ticket.source, Ticket.became,
        _REPORTS.label("reports"),
    )
    .join(Operator, Operator.id == Ticket.operator_id)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .outerjoin(Building, Building.id == Ticket.building_id)
    .outerjoin(WarrantyTerm, WarrantyTerm.id == Ticket.part_id)
    .outerjoin(Technician, Technician.id == Ticket.technician_id)
    .outerjoin(Team, Team.id == Ticket.team_id)
    .where(Ticket.id.in_(among_ids()))
)  # fmt: skip
