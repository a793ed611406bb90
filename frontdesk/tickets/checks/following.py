"""What must be true of notes, of follow-ups and the slips that they call for, and of spot checks."""

from typing import Any

from sqlalchemy import String, and_, exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import Step, row_facts
from frontdesk.core.words import mark
from frontdesk.tickets.records import Deadline, Ticket, TicketNote, TicketState, What
from frontdesk.tickets.records.followups import FollowUp, RectificationSlip, SpotCheck, Verdict


def faults_have_slips(session: Session) -> Fault:
    """Every follow-up that found a fault has its slip, of the same ticket, and no other has one; serving one is
    promised only while one is not served."""
    slip = exists().where(
        RectificationSlip.follow_up_id == FollowUp.id, RectificationSlip.ticket_id == FollowUp.ticket_id
    )  # fmt: skip
    wrong = select(func.count(FollowUp.id)).where((FollowUp.verdict == Verdict.NOT_SATISFIED.value) != slip)
    stray = select(func.count(RectificationSlip.id)).where(
        ~exists().where(
            FollowUp.id == RectificationSlip.follow_up_id, FollowUp.ticket_id == RectificationSlip.ticket_id
        )
    )
    owed = exists().where(
        Deadline.ticket_id == Ticket.id, Deadline.what == What.RECTIFY.value, Deadline.met_at.is_(None),
        Deadline.dropped_at.is_(None),
    )  # fmt: skip
    waits = exists().where(RectificationSlip.ticket_id == Ticket.id, RectificationSlip.served_at.is_(None))
    promised = select(func.count(Ticket.id)).where(owed, ~waits)
    return (
        counted(session, wrong, "follow-ups differ from their slips")
        or counted(session, stray, "slips belong to no follow-up of their ticket")
        or counted(session, promised, "tickets promise slips that are served")
    )


def reopenings_are_counted(session: Session) -> Fault:
    """A ticket tells how often it was reopened, and its steps tell the same."""
    times = (
        select(Step.kind, Step.record, func.count().label("times"))
        .where(Step.went_to == TicketState.REOPENED.value)
        .group_by(Step.kind, Step.record)
        .subquery()
    )
    wrong = (
        select(func.count(Ticket.id))
        .outerjoin(times, and_(times.c.kind == Ticket.kind, times.c.record == Ticket.id))
        .where(Ticket.reopened != func.coalesce(times.c.times, 0))
    )
    return counted(session, wrong, "tickets were reopened more or less often than they tell")


def draws_are_answered_once(session: Session) -> Fault:
    """A spot check is answered by a follow-up of its own ticket that was made as one, and each of these answers one."""
    fits = exists().where(
        FollowUp.id == SpotCheck.follow_up_id, FollowUp.ticket_id == SpotCheck.ticket_id, FollowUp.spot_check,
        FollowUp.verdict != Verdict.NOT_REACHED.value,
    )  # fmt: skip
    wrong = select(func.count(SpotCheck.id)).where(SpotCheck.follow_up_id.is_not(None), ~fits)
    drawn = exists().where(SpotCheck.ticket_id == FollowUp.ticket_id)
    undrawn = select(func.count(FollowUp.id)).where(FollowUp.spot_check, ~drawn)
    return counted(session, wrong, "spot checks are answered by something else") or counted(
        session, undrawn, "follow-ups are spot checks of what was not drawn"
    )


def follow_ups_are_as_noted(session: Session) -> Fault:
    """What notes, follow-ups, slips and draws say is what the audit chain notes of them, and none is lost."""
    records: tuple[Any, ...] = (TicketNote, FollowUp, RectificationSlip, SpotCheck)
    for record in records:
        kind = record.__tablename__
        told = func.json_extract(Audit.facts, "$.digest", type_=String)
        asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
        noted = dict(session.execute(asked).all())
        for row in session.scalars(select(record).order_by(record.id).execution_options(yield_per=1000)):
            if noted.pop(row.id, None) != digest(row_facts(row)):
                return f"{kind} {row.id} is not as noted"
        if noted:
            return f"{kind} {min(noted)} is lost"
    return None


def follow_ups_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's follow-ups and slips are numbered from 1 to the counter without a gap."""
    return gap(session, {"HF": FollowUp.number, "ZG": RectificationSlip.number})


FOLLOW_UP_CHECKS: tuple[Check, ...] = (
    ("follow_up_slips", mark("Follow-ups that found a fault have their slips"), faults_have_slips),
    ("reopened", mark("Tickets tell how often they were reopened"), reopenings_are_counted),
    ("spot_checks", mark("Spot checks are answered by a follow-up each"), draws_are_answered_once),
    ("follow_ups_noted", mark("Notes, follow-ups and slips are as noted in the audit chain"), follow_ups_are_as_noted),
    ("follow_up_numbers", mark("Numbers of follow-ups and slips have no gaps"), follow_ups_are_numbered_without_gap),
)
"""Every invariant of follow-ups, slips and spot checks: its name for machines, its name on screen, how it is asked."""
