"""Repairs that must wait: for parts, for the resident or for the developer, until a day; and going on with them."""

from datetime import date, timedelta

from frontdesk.core.ground import Act, Ground
from frontdesk.core.hours import OfficeHours
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.tickets.deadlines import drop, meet, promise, set_developer, set_resume
from frontdesk.tickets.dispatching import checked_words, held, refuse_moved
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.records import Ticket, TicketState, Waiting, What

_FURTHEST = timedelta(days=366)


class SuspendDesk:
    """Lets repairs wait, and lets them go on."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def suspend(self, ticket_id: int, waiting: Waiting, until: date | None, reason: str) -> None:
        """Let a repair wait until a day, for a reason; whoever has it keeps it. An appointment is off.

        Waiting for the developer is referring it there: without a day, the rules say by when it is to be mended.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("suspended", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            # Both go to the database at once: nothing waits that is not suspended.
            ticket.suspended_for = waiting.value
            move(act, ticket, TicketState.SUSPENDED, reason)
            drop(act, ticket, What.VISIT)
            ticket.visit_from = ticket.visit_until = None
            _wait(act, ticket, until)
            note(act, ticket)

    def postpone(self, ticket_id: int, until: date, reason: str) -> None:
        """Let a repair that is suspended wait until another day, for a reason that is kept."""
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("suspended_on", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if ticket.state != TicketState.SUSPENDED:
                refuse_moved(ticket)
            before = f"{ticket.suspended_until}"
            _wait(act, ticket, until)
            act.note_changes("ticket", ticket_id, {"suspended_until": (before, f"{until} {reason}")})
            note(act, ticket)

    def resume(self, ticket_id: int, remark: str = "") -> None:
        """What a repair waited for is there: whoever has it goes on, or goes there if nobody was on site yet.

        What nobody has is dispatched instead.
        """
        remark = checked_words(remark, "remark")
        with self._ground.act("resumed", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if ticket.state != TicketState.SUSPENDED:
                refuse_moved(ticket)
            dispatch = held(act.session, ticket)
            move(act, ticket, TicketState.IN_PROGRESS if dispatch.arrived_at else TicketState.DISPATCHED, remark)
            meet(act, ticket, What.RESUME, What.DEVELOPER)
            note(act, ticket)


def _wait(act: Act, ticket: Ticket, until: date | None) -> None:
    """Until a day's closing time; of what the developer mends, until the day that the rules or both agree on."""
    developer = ticket.suspended_for == Waiting.DEVELOPER
    if until is None and not developer:
        raise Refusal(mark("Type until when it waits."), field="until")
    if until is None:
        due = set_developer(act, ticket).due
        ticket.suspended_until = act.clock.local(due).date()
        return
    if not act.day <= until <= act.day + _FURTHEST:
        raise Refusal(mark("Type a day from today on, within a year."), field="until")
    closing = OfficeHours(act.session, act.clock).closing(until)
    if closing <= act.at:  # it would be late at once
        raise Refusal(mark("The counter is closed for today. Type a later day."), field="until")
    ticket.suspended_until = until
    if developer:
        promise(act, ticket, What.DEVELOPER, closing)
    else:
        set_resume(act, ticket, until)
