"""What must be true of dispatches: one has a ticket at a time, and it tells who; what waits, waits until a day."""

from sqlalchemy import String, and_, exists, func, not_, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.words import mark
from frontdesk.tickets.dispatching import dispatch_digest
from frontdesk.tickets.records import Deadline, Ticket, TicketState, What
from frontdesk.tickets.records.work import Dispatch

_IS_OUT = (TicketState.DISPATCHED.value, TicketState.ON_SITE.value, TicketState.IN_PROGRESS.value)
_THERE = (TicketState.ON_SITE.value, TicketState.IN_PROGRESS.value)
_NOBODYS = (
    TicketState.LOGGED.value, TicketState.HANDED_BACK.value, TicketState.REOPENED.value, TicketState.CANCELLED.value,
)  # fmt: skip


def one_has_it(session: Session) -> Fault:
    """A repair under way is with one worker or team, whom it names; one that is nobody's names nobody."""
    open_one = and_(Dispatch.ticket_id == Ticket.id, Dispatch.ended_at.is_(None))
    given = exists().where(open_one)
    lost = select(func.count(Ticket.id)).where(Ticket.state.in_(_IS_OUT), ~given)
    strange = (
        select(func.count(Dispatch.id))
        .join(Ticket, Ticket.id == Dispatch.ticket_id)
        .where(
            Dispatch.ended_at.is_(None),
            or_(
                Ticket.state.not_in((*_IS_OUT, TicketState.SUSPENDED.value)),
                Ticket.technician_id.is_distinct_from(Dispatch.technician_id),
                Ticket.team_id.is_distinct_from(Dispatch.team_id),
            ),
        )
    )
    named = or_(Ticket.technician_id.is_not(None), Ticket.team_id.is_not(None))
    nobodys = or_(Ticket.state.in_(_NOBODYS), and_(Ticket.state == TicketState.SUSPENDED.value, ~given))
    absent = select(func.count(Ticket.id)).where(
        Ticket.state.in_(_THERE), ~exists().where(open_one, Dispatch.arrived_at.is_not(None))
    )
    return (
        counted(session, lost, "tickets are under way and nobody has them")
        or counted(session, strange, "dispatches are open that their tickets do not tell of")
        or counted(session, select(func.count(Ticket.id)).where(nobodys, named), "tickets name whom they are not with")
        or counted(session, absent, "tickets are worked on where nobody has arrived")
    )


def dispatches_follow_one_another(session: Session) -> Fault:
    """The dispatches of a ticket count from 1, and each ends before the next begins."""
    counts = select(Dispatch.ticket_id).group_by(Dispatch.ticket_id).having(func.max(Dispatch.n) != func.count())
    over = Dispatch.ended_at.is_not(None) & (Dispatch.ended_at < Dispatch.at)
    return counted(
        session, select(func.count()).select_from(counts.subquery()), "tickets miss one of their dispatches"
    ) or counted(session, select(func.count(Dispatch.id)).where(over), "dispatches ended before they began")


def what_waits_has_a_day(session: Session) -> Fault:
    """A suspended ticket waits until a day, by which it is due to go on; nothing else does."""
    waits = Ticket.state == TicketState.SUSPENDED.value
    due = exists().where(
        Deadline.ticket_id == Ticket.id, Deadline.what.in_((What.RESUME.value, What.DEVELOPER.value)),
        Deadline.met_at.is_(None), Deadline.dropped_at.is_(None),
    )  # fmt: skip
    wrong = or_(waits & not_(and_(Ticket.suspended_until.is_not(None), due)), ~waits & due)
    return counted(session, select(func.count(Ticket.id)).where(wrong), "tickets wait without a day, or go on with one")


def dispatches_are_as_noted(session: Session) -> Fault:
    """What dispatches say is what the audit chain notes of them, and none is lost."""
    kind, told = Dispatch.__tablename__, func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == kind, told.is_not(None)).order_by(Audit.id)
    noted: dict[int, str] = dict(session.execute(asked).all())
    for dispatch in session.scalars(select(Dispatch).order_by(Dispatch.id).execution_options(yield_per=1000)):
        if noted.pop(dispatch.id, None) != dispatch_digest(dispatch):
            return f"{kind} {dispatch.id} is not as noted"
    return f"{kind} {min(noted)} is lost" if noted else None


DISPATCH_CHECKS: tuple[Check, ...] = (
    ("dispatches", mark("Each repair under way is with one worker or team"), one_has_it),
    ("dispatch_order", mark("Dispatches follow one another"), dispatches_follow_one_another),
    ("suspended", mark("What is suspended waits until a day"), what_waits_has_a_day),
    ("dispatches_noted", mark("Dispatches are as noted in the audit chain"), dispatches_are_as_noted),
)
"""Every invariant of dispatches: its name for machines, its name on screen, and how it is asked."""
