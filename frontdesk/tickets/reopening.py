"""A ticket that was thought to be over is open again: it waits for a new dispatch or another answer."""

from datetime import datetime

from sqlalchemy import func, select

from frontdesk.core.database import moment_text
from frontdesk.core.ground import Act
from frontdesk.core.steps import Step
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import move
from frontdesk.tickets.records import Ticket, TicketState, What


def reopen(act: Act, ticket: Ticket, reason: str) -> None:
    """Open a ticket again, in the caller's act, who notes it; how often is counted, and what it was promised first is
    promised anew. Refuses where it stands open."""
    move(act, ticket, TicketState.REOPENED, reason)
    ticket.reopened += 1
    if ticket.finished_at is not None:  # of which the log of that day goes on telling
        act.note_changes("ticket", ticket.id, {"finished_at": (moment_text(ticket.finished_at), "")})
    ticket.finished_at, ticket.technician_id, ticket.team_id = None, None, None
    deadlines.drop(act, ticket, What.FOLLOW_UP)
    deadlines.set_anew(act, ticket)


def opened_at(act: Act, ticket: Ticket) -> datetime:
    """Since when a ticket stands open: when it was reported, or reopened the last time."""
    if not ticket.reopened:
        return ticket.at
    reopened = (Step.kind == ticket.kind, Step.record == ticket.id, Step.went_to == TicketState.REOPENED.value)
    return act.session.scalar(select(func.max(Step.at)).where(*reopened)) or ticket.at
