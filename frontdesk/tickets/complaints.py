"""Complaints and suggestions: looked into, taken in hand, passed upwards, answered or found to be unfounded; praise."""

from datetime import datetime
from typing import Any

from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.listed import TicketLists
from frontdesk.tickets.records import CAUSES, NoteKind, Ticket, TicketKind, TicketState, What
from frontdesk.tickets.remarks import LONGEST_NAME, add_note, check_keeper, checked_words, happened, vouched
from frontdesk.tickets.reopening import opened_at

ANSWERED_KINDS = (TicketKind.COMPLAINT, TicketKind.SUGGESTION)
"""What is looked into and answered."""


class ComplaintDesk:
    """Sees complaints and suggestions through to their answer, and praise to whom it is for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def investigate(self, ticket_id: int, who: str) -> Ticket:
        """Have somebody look into it."""
        who = checked_words(who, "who", mark("Type who looks into it."), LONGEST_NAME)
        with self._ground.act("complaint_investigated", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            move(act, ticket, TicketState.INVESTIGATING, who)
            note(act, ticket)
            return ticket

    def found(self, ticket_id: int, words: str, cause: str = "") -> Ticket:
        """Note what was found out, and what it comes from if that is known by now."""
        words = checked_words(words, empty=mark("Type what was found out."))
        with self._ground.act("complaint_found", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            add_note(act, ticket, NoteKind.FOUND, words, act.at)
            _set_cause(act, ticket, cause)
            note(act, ticket)
            return ticket

    def take_in_hand(self, ticket_id: int, measure: str) -> Ticket:
        """Note what is done about it; from then on it is in hand. Another measure may follow."""
        measure = checked_words(measure, "measure", mark("Type what is done about it."))
        with self._ground.act("complaint_in_hand", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            if ticket.state != TicketState.IN_HAND:
                move(act, ticket, TicketState.IN_HAND)
            add_note(act, ticket, NoteKind.MEASURE, measure, act.at)
            note(act, ticket)
            return ticket

    def escalate(self, ticket_id: int, to: str, reason: str) -> Ticket:
        """Pass it upwards: to whom, and why. It counts as due for supervisors until they go on with it."""
        to = checked_words(to, "to", mark("Type to whom it goes."), LONGEST_NAME)
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("complaint_escalated", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            move(act, ticket, TicketState.ESCALATED, f"→ {to}: {reason}")
            note(act, ticket)
            return ticket

    def answer(self, ticket_id: int, words: str, cause: str = "", at: datetime | None = None) -> Ticket:
        """Note what the complainant was answered, now unless told; it is followed up from then on."""
        words = checked_words(words, empty=mark("Type the answer."))
        with self._ground.act("complaint_answered", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            _set_cause(act, ticket, cause)
            _settle(act, ticket, words, at)
            move(act, ticket, TicketState.ANSWERED)
            move(act, ticket, TicketState.TO_FOLLOW_UP)
            deadlines.set_follow_up(act, ticket)
            note(act, ticket)
            return ticket

    def declare_unfounded(
        self, ticket_id: int, words: str, at: datetime | None = None, authority: Authority | None = None
    ) -> Ticket:
        """Find that there is nothing in it, in the words that the complainant was told; it leaves the handling rate.

        Whoever keeps tickets may, or vouches for it.
        """
        check_keeper(self._ground, authority)
        words = checked_words(words, empty=mark("Type what the complainant was told."))
        with self._ground.act("complaint_unfounded", Right.HANDLE_TICKETS) as act:
            ticket = _complaint(act, ticket_id)
            move(act, ticket, TicketState.UNFOUNDED, vouched(words, authority))
            _settle(act, ticket, words, at)
            deadlines.drop(act, ticket)
            note(act, ticket, **({"vouched_by": authority.id} if authority else {}))
            return ticket

    def pass_on(self, ticket_id: int, to: str, words: str = "") -> Ticket:
        """Pass praise on to whom it is for; with that it is closed."""
        to = checked_words(to, "to", mark("Type to whom it goes."), LONGEST_NAME)
        with self._ground.act("praise_passed_on", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if plain(words):
                add_note(act, ticket, NoteKind.TOLD, checked_words(words), act.at)
            move(act, ticket, TicketState.CLOSED, f"→ {to}")
            ticket.finished_at = act.at
            deadlines.drop(act, ticket)
            note(act, ticket)
            return ticket

    def form(self, ticket_id: int) -> dict[str, Any]:
        """What stands on its form, as `papers.complaints.complaint_form` takes it."""
        told = TicketLists(self._ground).ticket(ticket_id)
        with self._ground.database.reading() as session:
            return told | heading(session)


def _complaint(act: Act, ticket_id: int) -> Ticket:
    ticket = ticket_of(act, ticket_id)
    if ticket.kind not in ANSWERED_KINDS:
        raise Refusal(mark("{number} is neither a complaint nor a suggestion."), number=ticket.number)
    return ticket


def _set_cause(act: Act, ticket: Ticket, cause: str) -> None:
    """Note what it comes from; what was said of that before is kept."""
    if cause not in CAUSES:
        raise Refusal(mark("Choose what it comes from."), field="cause")
    if cause and cause != ticket.cause:
        act.note_changes("ticket", ticket.id, {"cause": (ticket.cause, cause)})
        ticket.cause = cause


def _settle(act: Act, ticket: Ticket, words: str, at: datetime | None) -> None:
    """Keep what the complainant was told since it stands open, and that with it the promise is kept."""
    at = happened(act, opened_at(act, ticket), at)
    if ticket.answer:
        act.note_changes("ticket", ticket.id, {"answer": (ticket.answer, words)})
    ticket.answer, ticket.finished_at = words, at
    deadlines.meet(act, ticket, What.ANSWER, What.FEEDBACK, at=at)
