"""Work orders: what stands on one, and which belong to the stack that workers take along in the morning."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, exists, literal_column, or_, select

from frontdesk.core.audit import Audit
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.fees.cases.steps import heading
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.crews import Crew, names_of
from frontdesk.tickets.finishing import FinishingDesk
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import BEFORE_DONE, Ticket, TicketKind, TicketState
from frontdesk.tickets.records.work import Dispatch, Team, Technician

KIND = TicketKind.REPAIR.value
"""The kind of paper of a work order: of a repair it is the paper, found and scanned by the repair's number."""


class WorkOrders:
    """What stands on work orders, and that they were printed."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def facts(self, ticket_id: int) -> dict[str, Any]:
        """What stands on the work order of a repair, as `papers.workorder.work_order` takes it; when it is to be done
        once more, nothing of what was done before."""
        told = TicketLists(self._ground).ticket(ticket_id)
        with self._ground.database.reading() as session:
            if told["technician_id"] is not None:
                phone = session.get_one(Technician, told["technician_id"]).phone
            else:
                phone = session.get_one(Team, told["team_id"]).phone if told["team_id"] is not None else ""
            about = heading(session)
        work = None if told["state"] in BEFORE_DONE else FinishingDesk(self._ground).result(ticket_id)
        return about | told | {"worker_phone": phone, "work": work}

    def stack(self, crew: Crew = 0, day: date | None = None) -> list[int]:
        """The repairs of a round, building by building: of a worker or a team all that they have now; of a day those
        that were dispatched or agreed upon for it; otherwise those dispatched and not printed since."""
        asked = (
            select(Ticket.id, Ticket.number, Building.code, Unit.place)
            .join(Dispatch, Dispatch.ticket_id == Ticket.id)
            .outerjoin(Building, Building.id == Ticket.building_id)
            .outerjoin(Unit, Unit.id == Ticket.unit_id)
            .where(Dispatch.ended_at.is_(None))
        )
        technician_id, team_id = names_of(crew)
        if technician_id is not None and crew:
            asked = asked.where(Dispatch.technician_id == technician_id)
        elif crew:
            asked = asked.where(Dispatch.technician_id.is_(None), Dispatch.team_id == team_id)
        if day is not None:
            begin, end = self._ground.clock.begin_of(day), self._ground.clock.end_of(day)
            on_the_day = and_(Dispatch.at >= begin, Dispatch.at < end)
            asked = asked.where(or_(on_the_day, and_(Ticket.visit_from < end, Ticket.visit_until >= begin)))
        if not crew and day is None:
            asked = asked.where(Ticket.state == literal_column(f"'{TicketState.DISPATCHED.value}'"), ~_PRINTED)
        with self._ground.database.reading() as session:
            found = session.execute(asked).all()
        # What is in no building comes last.
        found = sorted(found, key=lambda row: (not row.code, place_of(row.code or ""), row.place or "", row.number))
        return [row.id for row in found]

    def note_printed(self, tickets: Sequence[int]) -> None:
        """Note that the work orders of these repairs went out together."""
        with self._ground.act("paper_printed", Right.HANDLE_TICKETS) as act:
            for ticket_id in tickets:
                act.note(KIND, ticket_id)


_PRINTED = exists().where(
    Audit.kind == KIND, Audit.record == Ticket.id, Audit.act == "paper_printed", Audit.at >= Dispatch.at
)
