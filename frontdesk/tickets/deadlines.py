"""By when something is promised: set by the rule of the day, met or dropped, and the nearest of them on the ticket."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.hours import OfficeHours
from frontdesk.core.rules import rule
from frontdesk.tickets.records import OVER, Deadline, Ticket, TicketKind, TicketState, Urgency, What
from frontdesk.tickets.records.work import Dispatch

_FOLLOW_UPS = {"safety_facility": "followup.safety_facility", "leak": "followup.leak"}
"""The rule of each category of repairs that is not followed up as the others are."""


def judge(due: datetime, met_at: datetime | None) -> bool | None:
    """Whether a promise was kept, by what was promised when it was set, whatever the rules say meanwhile.

    None when it is not met yet. What was done at the very moment was done in time.
    """
    return None if met_at is None else met_at <= due


# What the rules promise


def set_first(act: Act, ticket: Ticket) -> None:
    """What is promised when a ticket is logged, and anew when its kind or urgency was put right: first feedback, to a
    complaint an answer, in an emergency a worker at the door.

    All runs from when it was reported, by the rules of that day. What was met stays met, and who is at the door need
    not be promised; what such a ticket does not promise is dropped. Praise promises nothing.
    """
    met = select(Deadline.what).where(Deadline.ticket_id == ticket.id, Deadline.met_at.is_not(None))
    there = select(Dispatch.id).where(
        Dispatch.ticket_id == ticket.id, Dispatch.ended_at.is_(None), Dispatch.arrived_at.is_not(None)
    )
    kept = set(act.session.scalars(met))
    _set(act, ticket, ticket.at, kept | {What.ON_SITE} if act.session.scalar(there) else kept)


def set_anew(act: Act, ticket: Ticket) -> None:
    """What is promised when a ticket is reopened: the same as when it was logged, from now on."""
    _set(act, ticket, act.at, set())


def set_follow_up(act: Act, ticket: Ticket) -> Deadline:
    """The follow-up of what is done or answered; it is due at the end of the day, so many days after."""
    return _by_rule(act, ticket, What.FOLLOW_UP, _follow_up_rule(ticket), ticket.finished_at or act.at)


def of_new(act: Act, tickets: Iterable[Ticket]) -> list[Deadline]:
    """What is promised from now on of tickets that are entered many at once, the nearest told on each of them; nothing
    is stored.

    Of what is to be followed up that, of what is over nothing, and of all else the same as when it is reopened.
    """
    promised = []
    reckoned: dict[tuple[str, bool], tuple[datetime, str]] = {}
    for ticket in tickets:
        if ticket.state == TicketState.TO_FOLLOW_UP:
            wanted = {What.FOLLOW_UP: _follow_up_rule(ticket)}
        else:
            wanted = {} if ticket.state in OVER else _first_rules(ticket)
        own = []
        for what, key in wanted.items():
            asked = (key, _is_emergency(ticket))
            if asked not in reckoned:
                reckoned[asked] = due_by(act, key, round_the_clock=asked[1])
            due, value = reckoned[asked]
            own.append(Deadline(ticket_id=ticket.id, what=what.value, due=due, set_at=act.at, rule=key, value=value))
        if own:
            nearest = min(own, key=lambda each: each.due)
            ticket.due_at, ticket.due_what = nearest.due, nearest.what
        promised += own
    return promised


def set_developer(act: Act, ticket: Ticket) -> Deadline:
    """The repair of what was referred to the developer, from now on."""
    return _by_rule(act, ticket, What.DEVELOPER, "repair.developer", act.at)


def set_resume(act: Act, ticket: Ticket, until: date) -> Deadline:
    """Work goes on after a day to which it was suspended: due when the counter closes on that day."""
    return promise(act, ticket, What.RESUME, OfficeHours(act.session, act.clock).closing(until))


def _set(act: Act, ticket: Ticket, since: datetime, kept: set[str]) -> None:
    wanted = _first_rules(ticket)
    drop(act, ticket, *({What.FEEDBACK, What.ANSWER, What.ON_SITE} - wanted.keys()))
    for what, key in wanted.items():
        if what not in kept:
            _by_rule(act, ticket, what, key, since)


def _first_rules(ticket: Ticket) -> dict[What, str]:
    """What is promised first of such a ticket, and the rule of each."""
    wanted = {}
    if ticket.kind != TicketKind.PRAISE:
        wanted[What.FEEDBACK] = "ticket.first_feedback"
    if ticket.kind == TicketKind.COMPLAINT:
        wanted[What.ANSWER] = "complaint.reply"
    if _is_emergency(ticket):
        wanted[What.ON_SITE] = "repair.emergency.on_site"
    return wanted


def _follow_up_rule(ticket: Ticket) -> str:
    return _FOLLOW_UPS.get(ticket.category, "followup.other") if ticket.kind == TicketKind.REPAIR else "followup.other"


def _is_emergency(ticket: Ticket) -> bool:
    return ticket.kind == TicketKind.REPAIR and ticket.urgency == Urgency.EMERGENCY


def due_by(act: Act, key: str, since: datetime | None = None, *, round_the_clock: bool = False) -> tuple[datetime, str]:
    """By when a rule wants something done from a moment on, from now unless told, and what it says on that day.

    Hours run from the counter's next opening if it is closed, unless it is served round the clock.
    """
    since = since or act.at
    due = OfficeHours(act.session, act.clock).due(key, since, round_the_clock=round_the_clock)
    return due, rule(act.session, key, act.clock.local(since).date())


def _by_rule(act: Act, ticket: Ticket, what: What, key: str, since: datetime) -> Deadline:
    due, value = due_by(act, key, since, round_the_clock=_is_emergency(ticket))
    return promise(act, ticket, what, due, key, value)


# Setting, meeting and dropping


def promise(act: Act, ticket: Ticket, what: What, due: datetime, rule: str = "", value: str = "") -> Deadline:
    """Set a deadline of a ticket; one for the same that is still open is dropped. `due` is any aware moment.

    `rule` is the key of the rule that says so and `value` what it says today; both empty for what was agreed upon.
    What is promised already by the same moment and rule stays as it is.
    """
    due = due.astimezone(UTC)
    stands = next((each for each in _open(act.session, ticket.id) if each.what == what), None)
    if stands is not None:
        if (stands.due, stands.rule, stands.value) == (due, rule, value):
            return stands
        stands.dropped_at = act.at
        act.session.flush()
    deadline = Deadline(ticket_id=ticket.id, what=what.value, due=due, set_at=act.at, rule=rule, value=value)
    act.session.add(deadline)
    _show_nearest(act.session, ticket)
    return deadline


def meet(act: Act, ticket: Ticket, *whats: What, at: datetime | None = None) -> None:
    """What was promised is done, at a moment that may be earlier than now; nothing when it was not promised."""
    for deadline in _open(act.session, ticket.id):
        if deadline.what in whats:
            deadline.met_at = act.at if at is None else at.astimezone(UTC)
    _show_nearest(act.session, ticket)


def drop(act: Act, ticket: Ticket, *whats: What) -> None:
    """What was promised is not owed any more; without `whats` nothing of all that was."""
    for deadline in _open(act.session, ticket.id):
        if not whats or deadline.what in whats:
            deadline.dropped_at = act.at
    _show_nearest(act.session, ticket)


def _open(session: Session, ticket_id: int) -> list[Deadline]:
    session.flush()
    asked = select(Deadline).where(
        Deadline.ticket_id == ticket_id, Deadline.met_at.is_(None), Deadline.dropped_at.is_(None)
    )
    return list(session.scalars(asked.order_by(Deadline.due, Deadline.id)))


def _show_nearest(session: Session, ticket: Ticket) -> None:
    """Repeat the nearest open deadline on the ticket, by which lists are sorted."""
    nearest = next(iter(_open(session, ticket.id)), None)
    ticket.due_at, ticket.due_what = (nearest.due, nearest.what) if nearest else (None, "")
    session.flush()
