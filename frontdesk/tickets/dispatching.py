"""Who has a repair: given to a worker or a team, to somebody else, handed back; who is on site and at work."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.tickets.crews import Crew, Offer, crew_of, names_of, offers
from frontdesk.tickets.deadlines import drop, meet, promise, set_anew
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.records import BEFORE_DONE, Ticket, TicketKind, TicketState, Urgency, What
from frontdesk.tickets.records.work import Dispatch, DispatchEnd, Team, Technician, Work
from frontdesk.tickets.remarks import check_keeper, vouched
from frontdesk.tickets.reopening import reopen

LONGEST_WORDS = 300
_FURTHEST = timedelta(days=366)


def open_dispatch(session: Session, ticket_id: int) -> Dispatch | None:
    """The dispatch by which somebody has a ticket now, if anybody does."""
    return session.scalars(select(Dispatch).where(Dispatch.ticket_id == ticket_id, Dispatch.ended_at.is_(None))).first()


def end_dispatch(act: Act, ticket: Ticket, outcome: DispatchEnd, reason: str = "") -> Dispatch | None:
    """Whoever has a ticket has it no longer, in the caller's act; None when nobody had it.

    Of what is done the ticket goes on telling by whom.
    """
    dispatch = open_dispatch(act.session, ticket.id)
    if dispatch is None:
        return None
    # With the clock put back meanwhile, it still ends no earlier than it began.
    dispatch.ended_at, dispatch.outcome, dispatch.reason = max(act.at, dispatch.at), outcome.value, reason
    if outcome != DispatchEnd.DONE:
        ticket.technician_id, ticket.team_id = None, None
    _note(act, ticket, dispatch)
    return dispatch


def appoint(act: Act, ticket: Ticket, since: datetime, until: datetime) -> None:
    """An appointment is agreed upon, in the caller's act: a worker comes between two moments; aware, of any zone."""
    since, until = since.astimezone(UTC), until.astimezone(UTC)
    if until < since:
        raise Refusal(mark("The visit ends before it begins. Type a later end."), field="visit_until")
    if not act.at <= until <= act.at + _FURTHEST:
        raise Refusal(mark("Type a time to come, within a year."), field="visit_until")
    ticket.visit_from, ticket.visit_until = since, until
    promise(act, ticket, What.VISIT, until)


def not_before(session: Session, ticket: Ticket) -> datetime:
    """The moment before which nobody comes and nothing is done: when a repair was reported, or finished the last
    time."""
    last = session.scalar(select(func.max(Work.finished_at)).where(Work.ticket_id == ticket.id))
    return max(ticket.at, last or ticket.at)


class DispatchDesk:
    """Gives repairs to workers and teams, and follows them until the work is done."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Who has it

    def dispatch(self, ticket_id: int, crew: Crew, *, remark: str = "") -> Dispatch:
        """Give a repair that nobody has to a worker or a team.

        In an emergency it goes to somebody on duty, or `remark` says why not. Refuses one that was given to somebody
        meanwhile, at another counter.
        """
        remark = checked_words(remark, "remark")
        with self._ground.act("dispatched", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            has = open_dispatch(act.session, ticket_id)
            if has is not None:
                raise Refusal(
                    mark("{number} has been given to {name} meanwhile. Look at it again."),
                    number=ticket.number, name=_name(act.session, has),
                )  # fmt: skip
            return self._give(act, ticket, crew, remark)

    def redispatch(self, ticket_id: int, instead_of: int, crew: Crew, reason: str) -> Dispatch:
        """Take a repair from whoever has it by its dispatch of this `n`, and give it to somebody else.

        Only before anybody is on site: later it is handed back first.
        """
        reason = checked_words(reason, "remark", mark("Type why somebody else is to do it."))
        with self._ground.act("redispatched", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            has = open_dispatch(act.session, ticket_id)
            if has is None or has.n != instead_of:
                refuse_moved(ticket)
            elif crew_of(has.technician_id, None if has.technician_id else has.team_id) == crew:
                raise Refusal(mark("{name} has it already."), field="crew", name=_name(act.session, has))
            end_dispatch(act, ticket, DispatchEnd.REDISPATCHED, reason)
            return self._give(act, ticket, crew, reason)

    def _give(self, act: Act, ticket: Ticket, crew: Crew, remark: str) -> Dispatch:
        session = act.session
        offer = next((offer for offer in offers(session, ticket.category) if offer.crew == crew), None)
        if offer is None:
            raise Refusal(mark("Choose a worker or a team from the list."), field="crew")
        if ticket.urgency == Urgency.EMERGENCY and not offer.on_duty and not remark:
            raise Refusal(
                mark("{name} is off duty. In an emergency choose somebody on duty, or say why."),
                field="remark", name=offer.name,
            )  # fmt: skip
        technician_id, team_id = names_of(crew)
        if technician_id is not None:
            team_id = session.get_one(Technician, technician_id).team_id
        n = session.scalar(select(func.max(Dispatch.n)).where(Dispatch.ticket_id == ticket.id)) or 0
        dispatch = Dispatch(
            ticket_id=ticket.id, n=n + 1, technician_id=technician_id, team_id=team_id, at=act.at,
            operator_id=act.operator.id, remark=remark,
        )  # fmt: skip
        session.add(dispatch)
        move(act, ticket, TicketState.DISPATCHED, " · ".join(filter(None, (offer.name, remark))))
        ticket.technician_id, ticket.team_id = technician_id, team_id
        meet(act, ticket, What.RESUME, What.DEVELOPER)
        _note(act, ticket, dispatch)
        note(act, ticket)
        return dispatch

    def hand_back(self, ticket_id: int, reason: str) -> None:
        """Whoever has a repair can't do it, for a reason; it waits for somebody else, and is promised anew."""
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("handed_back", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if end_dispatch(act, ticket, DispatchEnd.HANDED_BACK, reason) is None:
                refuse_moved(ticket)
            move(act, ticket, TicketState.HANDED_BACK, reason)
            drop(act, ticket, What.RESUME, What.DEVELOPER)
            if ticket.due_at is None:  # all that was promised is kept, and the repair is not done
                set_anew(act, ticket)
            note(act, ticket)

    # On site and at work

    def arrive(self, ticket_id: int, at: datetime | None = None) -> None:
        """The worker is at the door, now or since a moment that is typed: no earlier than it was reported, or finished
        the last time."""
        with self._ground.act("on_site", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            dispatch = held(act.session, ticket)
            move(act, ticket, TicketState.ON_SITE, f"{act.clock.local(at):%m-%d %H:%M}" if at else "")
            _arrived(act, ticket, dispatch, at)
            note(act, ticket)

    def begin_work(self, ticket_id: int) -> None:
        """The work has begun, or goes on after it was suspended; whose arrival nobody noted has come by now."""
        with self._ground.act("work_begun", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            dispatch = held(act.session, ticket)
            move(act, ticket, TicketState.IN_PROGRESS)
            meet(act, ticket, What.RESUME, What.DEVELOPER)
            if dispatch.arrived_at is None:
                _arrived(act, ticket, dispatch, None)
            note(act, ticket)

    def appoint(self, ticket_id: int, since: datetime, until: datetime) -> None:
        """Agree with the resident when somebody comes; by that they have been told something, too."""
        with self._ground.act("appointed", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if ticket.kind != TicketKind.REPAIR or ticket.state not in BEFORE_DONE:
                refuse_moved(ticket)
            before = {name: getattr(ticket, name) for name in ("visit_from", "visit_until")}
            appoint(act, ticket, since, until)
            meet(act, ticket, What.FEEDBACK)
            changes = {
                name: (self._told(value), self._told(getattr(ticket, name)))
                for name, value in before.items()
                if value != getattr(ticket, name)
            }
            act.note_changes("ticket", ticket_id, changes)
            note(act, ticket)

    def _told(self, moment: datetime | None) -> str:
        return f"{self._ground.clock.local(moment):%Y-%m-%d %H:%M}" if moment else ""

    # Begun anew, called off

    def reopen(self, ticket_id: int, reason: str) -> None:
        """What was done, answered or closed is open again, for a reason."""
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("ticket_reopened", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            reopen(act, ticket, reason)
            note(act, ticket)

    def cancel(self, ticket_id: int, reason: str, authority: Authority | None = None) -> None:
        """Call off a ticket of any kind before anything is done, for a reason; nothing of it is owed any more.

        Refuses a repair on which work was done, also before it was reopened: work is taken back by `finishing`. A
        complaint wants somebody who keeps tickets, or vouches as such, where `is_kept` says so.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("ticket_cancelled", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if _is_kept(ticket, act.operator.id, self._ground.clock):
                check_keeper(self._ground, authority)
                reason = vouched(reason, authority)
            if ticket.state in (TicketState.TO_PAY, TicketState.TO_FOLLOW_UP):
                refuse_moved(ticket)
            if act.session.scalar(select(Work.id).where(Work.ticket_id == ticket_id).limit(1)) is not None:
                raise Refusal(
                    mark("Work was done on {number} before. Note what was found instead."), number=ticket.number
                )
            end_dispatch(act, ticket, DispatchEnd.CANCELLED, reason)
            move(act, ticket, TicketState.CANCELLED, reason)
            drop(act, ticket)
            note(act, ticket, **({"vouched_by": authority.id} if authority else {}))

    # What is known

    def is_kept(self, ticket_id: int) -> bool:
        """Whether a ticket is called off only on the word of who keeps tickets: a complaint that is called off leaves
        the base of the handling rate, as one that is unfounded does. Who logged it by mistake may, on the same day."""
        with self._ground.database.reading() as session:
            return _is_kept(session.get_one(Ticket, ticket_id), self._ground.who().id, self._ground.clock)

    def offered(self, ticket_id: int) -> list[Offer]:
        """Who may be given a ticket, the likeliest first; see `crews.offers`."""
        with self._ground.database.reading() as session:
            return offers(session, session.get_one(Ticket, ticket_id).category)


def _is_kept(ticket: Ticket, operator_id: int, clock: Clock) -> bool:
    own = ticket.operator_id == operator_id and clock.local(ticket.entered_at).date() == clock.today()
    return ticket.kind == TicketKind.COMPLAINT and not (own and ticket.state == TicketState.LOGGED)


def held(session: Session, ticket: Ticket) -> Dispatch:
    """The dispatch by which somebody has a ticket. Refuses one that nobody has."""
    dispatch = open_dispatch(session, ticket.id)
    if dispatch is None:
        raise Refusal(mark("Nobody has {number} now. Dispatch it first."), number=ticket.number)
    return dispatch


def _arrived(act: Act, ticket: Ticket, dispatch: Dispatch, at: datetime | None) -> None:
    """Note when the worker was at the door, and what was promised by then as kept."""
    since = not_before(act.session, ticket)
    # With the clock put back meanwhile, nobody arrives before that.
    latest = max(act.at, since)
    moment = latest if at is None else at.astimezone(UTC)
    if moment > latest:
        raise Refusal(mark("That time is still to come. Type when the worker arrived."), field="at")
    if moment < since.replace(second=0, microsecond=0):  # typed moments have no seconds
        raise Refusal(mark("Type when it was: after what went before, and not later than now."), field="at")
    dispatch.arrived_at = moment = max(moment, since)
    meet(act, ticket, What.ON_SITE, What.VISIT, What.FEEDBACK, at=moment)
    _note(act, ticket, dispatch)


def _name(session: Session, dispatch: Dispatch) -> str:
    if dispatch.technician_id is not None:
        return session.get_one(Technician, dispatch.technician_id).name
    return session.get_one(Team, dispatch.team_id).name


def _note(act: Act, ticket: Ticket, dispatch: Dispatch) -> None:
    act.session.flush()
    act.note("dispatch", dispatch.id, number=ticket.number, n=dispatch.n, digest=dispatch_digest(dispatch))


def dispatch_digest(dispatch: Dispatch) -> str:
    """The fingerprint of a dispatch: all that it says."""
    return digest(row_facts(dispatch))


def refuse_moved(ticket: Ticket) -> None:
    raise Refusal(mark("{number} has been changed meanwhile. Look at it again."), number=ticket.number)


def checked_words(words: str, field: str, wanted: str = "") -> str:
    words = plain(words)
    if wanted and not words:
        raise Refusal(wanted, field=field)
    if len(words) > LONGEST_WORDS:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=LONGEST_WORDS)
    return words
