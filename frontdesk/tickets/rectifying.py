"""Rectification slips: what a follow-up found wrong, in writing, served on whoever puts it right."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import note, ticket_of
from frontdesk.tickets.records import OVER, Deadline, Ticket, What
from frontdesk.tickets.records.followups import AWAITED, FollowUp, RectificationSlip
from frontdesk.tickets.remarks import LONGEST_NAME, checked_words, happened

RULE = "followup.rectify_notice"
_KIND = RectificationSlip.__tablename__


def issue(act: Act, ticket: Ticket, follow_up: FollowUp) -> RectificationSlip:
    """Write a slip of what a follow-up found, in the caller's act; it is to be served by the time that the rule says.

    While an earlier slip of the ticket is to be served, both are by the time of that one. What was called off owes
    nothing any more, and its slip is only written.
    """
    promised = act.session.scalar(_PROMISED, {"ticket": ticket.id})
    if promised is None:
        promised, value = deadlines.due_by(act, RULE)
        if ticket.state not in OVER:
            deadlines.promise(act, ticket, What.RECTIFY, promised, RULE, value)
    slip = RectificationSlip(
        number=act.number("ZG"), ticket_id=ticket.id, follow_up_id=follow_up.id, at=act.at,
        operator_id=act.operator.id, fault=follow_up.words, due=promised,
    )  # fmt: skip
    act.session.add(slip)
    act.session.flush()
    _note(act, slip)
    return slip


class RectifyingDesk:
    """Serves the slips."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def serve(self, slip_id: int, to: str, at: datetime | None = None) -> RectificationSlip:
        """Note who took a slip on, now unless told. Refuses one that has been served already."""
        to = checked_words(to, "to", mark("Type who took it."), LONGEST_NAME)
        with self._ground.act("slip_served", Right.HANDLE_TICKETS) as act:
            slip = act.session.get_one(RectificationSlip, slip_id)
            if slip.served_at is not None:
                raise Refusal(mark("{number} has been served already."), number=slip.number)
            ticket = ticket_of(act, slip.ticket_id)
            slip.served_at, slip.served_to, slip.served_by = happened(act, slip.at, at), to, act.operator.id
            act.session.flush()
            _note(act, slip)
            if act.session.scalar(_AWAITED, {"ticket": ticket.id}) is None:
                deadlines.meet(act, ticket, What.RECTIFY, at=slip.served_at)
            note(act, ticket)
            return slip

    def of_ticket(self, ticket_id: int) -> list[dict[str, Any]]:
        """The slips of a ticket, the latest first: id, number, at, due, fault, served_at, served_to, by, served_by."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            return [
                {
                    **row._asdict(), "at": local(row.at), "due": local(row.due),
                    "served_at": local(row.served_at) if row.served_at else None, "served_by": row.served_by or "",
                }
                for row in _OF_TICKET.all(session, ticket=ticket_id)
            ]  # fmt: skip

    def follow_up_of(self, slip_id: int) -> int:
        """The follow-up that a slip came of."""
        with self._ground.database.reading() as session:
            return session.get_one(RectificationSlip, slip_id).follow_up_id

    def slip(self, slip_id: int) -> dict[str, Any]:
        """What stands on a slip, as `papers.followups.rectification_slip` takes it."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            row = _SLIP.one(session, slip=slip_id)
            told = {
                name: f"{local(value):%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value or ""
                for name, value in row._asdict().items()
            }
            return heading(session) | told


def _note(act: Act, slip: RectificationSlip) -> None:
    act.note(_KIND, slip.id, number=slip.number, digest=slip_digest(slip))


def slip_digest(slip: RectificationSlip) -> str:
    """The fingerprint of a slip: all that it says."""
    return digest(row_facts(slip))


_PROMISED = select(Deadline.due).where(
    Deadline.ticket_id == bindparam("ticket"), Deadline.what == What.RECTIFY.value, Deadline.met_at.is_(None),
    Deadline.dropped_at.is_(None),
)  # fmt: skip
_AWAITED = select(RectificationSlip.id).where(RectificationSlip.ticket_id == bindparam("ticket"), AWAITED)
_by, _served = aliased(Operator), aliased(Operator)
_OF_TICKET = Prepared(
    select(
        RectificationSlip.id, RectificationSlip.number, RectificationSlip.at, RectificationSlip.due,
        RectificationSlip.fault, RectificationSlip.served_at, RectificationSlip.served_to, _by.name.label("by"),
        _served.name.label("served_by"),
    )
    .join(_by, _by.id == RectificationSlip.operator_id)
    .outerjoin(_served, _served.id == RectificationSlip.served_by)
    .where(RectificationSlip.ticket_id == bindparam("ticket"))
    .order_by(RectificationSlip.id.desc())
)  # fmt: skip
_SLIP = Prepared(
    select(
        RectificationSlip.number, RectificationSlip.at, RectificationSlip.due, RectificationSlip.fault,
        RectificationSlip.served_at, RectificationSlip.served_to, _by.name.label("by"),
        _served.name.label("served_by"), FollowUp.number.label("follow_up"), FollowUp.at.label("asked_at"),
        Ticket.number.label("ticket"), Ticket.kind, Ticket.category, Ticket.text, Ticket.reporter, Ticket.phone,
        Ticket.place, Unit.code.label("unit"), Building.code.label("building"),
    )
    .join(FollowUp, FollowUp.id == RectificationSlip.follow_up_id)
    .join(Ticket, Ticket.id == RectificationSlip.ticket_id)
    .join(_by, _by.id == RectificationSlip.operator_id)
    .outerjoin(_served, _served.id == RectificationSlip.served_by)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .outerjoin(Building, Building.id == Ticket.building_id)
    .where(RectificationSlip.id == bindparam("slip"))
)  # fmt: skip
