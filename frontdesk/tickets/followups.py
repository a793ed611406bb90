"""The call back after a ticket was done or answered: satisfied, it is closed; not satisfied, it opens again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets import deadlines
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.records import NEXT, Ticket, TicketKind, TicketState, What
from frontdesk.tickets.records.followups import FollowUp, Means, RectificationSlip, SpotCheck, Verdict
from frontdesk.tickets.records.work import Work
from frontdesk.tickets.rectifying import issue
from frontdesk.tickets.remarks import LONGEST, check_keeper, checked_words, happened, vouched
from frontdesk.tickets.reopening import reopen

_KIND = FollowUp.__tablename__
_AGAIN = timedelta(days=1)
"""When whoever was not reached is asked again, unless another time was agreed upon."""
_FURTHEST = timedelta(days=366)


@dataclass(frozen=True)
class Asked:
    """What came of a call back; `at` is when it was made, now unless told.

    `rating` is 1 to 5 or None. `again` is when to ask again whoever was not reached, the next day unless told.
    """

    verdict: Verdict
    means: Means
    words: str = ""
    rating: int | None = None
    at: datetime | None = None
    again: datetime | None = None


class FollowUpDesk:
    """Asks after what was done, and sees to what was found."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def follow_up(self, ticket_id: int, asked: Asked) -> tuple[FollowUp, RectificationSlip | None]:
        """Keep what came of a call back, and the rectification slip that it calls for, if it does.

        Satisfied closes the ticket; not satisfied, for which words are wanted, opens it again with a slip; not reached
        is asked again. Refuses a ticket that does not wait for its follow-up.
        """
        return self._keep(ticket_id, asked, "followed_up", Right.HANDLE_TICKETS)

    def spot_check(self, ticket_id: int, asked: Asked) -> tuple[FollowUp, RectificationSlip | None]:
        """The same for a ticket that was drawn for the manager, wherever it stands by now."""
        return self._keep(ticket_id, asked, "spot_checked", Right.SPOT_CHECK)

    def close_unasked(self, ticket_id: int, reason: str, authority: Authority | None = None) -> Ticket:
        """Close a ticket that nobody can be asked after, for a reason.

        Who left neither phone nor unit can't be asked; of others, whoever keeps tickets decides so, or vouches for it.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("closed_unasked", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            _check_waits(ticket)
            if ticket.phone or ticket.unit_id is not None:
                check_keeper(self._ground, authority)
            move(act, ticket, TicketState.CLOSED, vouched(reason, authority))
            deadlines.drop(act, ticket)
            note(act, ticket, **({"vouched_by": authority.id} if authority else {}))
            return ticket

    def of_ticket(self, ticket_id: int) -> list[dict[str, Any]]:
        """The follow-ups of a ticket, the latest first: id, number, at, by, means, verdict, rating, words, spot_check,
        slip (its id, or None)."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            return [
                {**row._asdict(), "at": local(row.at)} for row in _OF_TICKET.all(session, ticket=ticket_id)
            ]  # fmt: skip

    def record(self, follow_up_id: int) -> dict[str, Any]:
        """What stands on its record, as `papers.followups.follow_up_record` takes it."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            row = _RECORD.one(session, follow_up=follow_up_id)
            told = {
                name: f"{local(value):%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value
                for name, value in row._asdict().items()
            }
            missing = ("unit", "building", "slip", "finished_at")
            return heading(session) | told | {name: told[name] or "" for name in missing}

    def _keep(self, ticket_id: int, asked: Asked, name: str, right: Right) -> tuple[FollowUp, RectificationSlip | None]:
        spot_check = right == Right.SPOT_CHECK
        words = _checked(asked)
        with self._ground.act(name, right) as act:
            ticket = ticket_of(act, ticket_id)
            drawn = act.session.scalar(_DRAWN, {"ticket": ticket_id}) if spot_check else None
            if spot_check and drawn is None:
                raise Refusal(mark("{number} was not drawn, or has been asked after."), number=ticket.number)
            if not spot_check:
                _check_waits(ticket)
            at = happened(act, ticket.finished_at or ticket.at, asked.at)
            made = FollowUp(
                number=act.number("HF"), ticket_id=ticket_id, at=at, entered_at=act.at, operator_id=act.operator.id,
                means=asked.means.value, verdict=asked.verdict.value, rating=asked.rating, words=words,
                spot_check=spot_check,
            )  # fmt: skip
            act.session.add(made)
            act.session.flush()
            act.note(_KIND, made.id, number=made.number, digest=follow_up_digest(made))
            if drawn is not None and asked.verdict != Verdict.NOT_REACHED:
                drawn.follow_up_id = made.id
                act.session.flush()
                act.note(SpotCheck.__tablename__, drawn.id, digest=spot_check_digest(drawn))
            slip = _go_on(act, ticket, made, asked.again)
            note(act, ticket)
            return made, slip


def follow_up_digest(made: FollowUp) -> str:
    """The fingerprint of a follow-up: all that it says."""
    return digest(row_facts(made))


def spot_check_digest(drawn: SpotCheck) -> str:
    """The fingerprint of a draw."""
    return digest(row_facts(drawn))


def reopens(kind: str, state: str) -> bool:
    """Whether a ticket that stands so is opened again when somebody is not satisfied; elsewhere it is open, or off."""
    return TicketState.REOPENED in NEXT[TicketKind(kind)][state]


def _check_waits(ticket: Ticket) -> None:
    if ticket.state != TicketState.TO_FOLLOW_UP:
        raise Refusal(mark("{number} does not wait for a follow-up. Look at it again."), number=ticket.number)


def _go_on(act: Act, ticket: Ticket, made: FollowUp, again: datetime | None) -> RectificationSlip | None:
    """What a verdict means for its ticket."""
    waits = ticket.state == TicketState.TO_FOLLOW_UP
    match Verdict(made.verdict):
        case Verdict.SATISFIED if waits:
            deadlines.meet(act, ticket, What.FOLLOW_UP, at=made.at)
            move(act, ticket, TicketState.CLOSED, made.number)
            deadlines.drop(act, ticket)
        case Verdict.NOT_SATISFIED:
            deadlines.meet(act, ticket, What.FOLLOW_UP, at=made.at)
            if reopens(ticket.kind, ticket.state):
                reopen(act, ticket, made.number)
            return issue(act, ticket, made)
        case Verdict.NOT_REACHED if waits:
            deadlines.promise(act, ticket, What.FOLLOW_UP, _checked_again(act, again))
    return None


def _checked(asked: Asked) -> str:
    words = plain(asked.words)
    if asked.verdict == Verdict.NOT_SATISFIED and not words:
        raise Refusal(mark("Type what is not as it should be."), field="words")
    if len(words) > LONGEST:
        raise Refusal(mark("Say it in at most {count} characters."), field="words", count=LONGEST)
    if asked.rating is not None and not 1 <= asked.rating <= 5:
        raise Refusal(mark("Rate it from 1 to 5."), field="rating")
    return words


def _checked_again(act: Act, again: datetime | None) -> datetime:
    if again is None:
        return act.at + _AGAIN
    if not act.at < again <= act.at + _FURTHEST:
        raise Refusal(mark("Type a time to come, within a year."), field="again")
    return again


_DRAWN = select(SpotCheck).where(SpotCheck.ticket_id == bindparam("ticket"), SpotCheck.follow_up_id.is_(None))
_OF_TICKET = Prepared(
    select(
        FollowUp.id, FollowUp.number, FollowUp.at, Operator.name.label("by"), FollowUp.means, FollowUp.verdict,
        FollowUp.rating, FollowUp.words, FollowUp.spot_check, RectificationSlip.id.label("slip"),
    )
    .join(Operator, Operator.id == FollowUp.operator_id)
    .outerjoin(RectificationSlip, RectificationSlip.follow_up_id == FollowUp.id)
    .where(FollowUp.ticket_id == bindparam("ticket"))
    .order_by(FollowUp.at.desc(), FollowUp.id.desc())
)  # fmt: skip


def _of_work(column: Any, otherwise: Any) -> Any:
    """Of the work that was asked after, the last that was done by then, since a later one came of the answer; or of
    the ticket, on which nobody worked."""
    done = select(column).where(Work.ticket_id == FollowUp.ticket_id, Work.at <= FollowUp.entered_at)
    return func.coalesce(done.order_by(Work.n.desc()).limit(1).correlate(FollowUp).scalar_subquery(), otherwise)


_RECORD = Prepared(
    select(
        FollowUp.number, FollowUp.at, Operator.name.label("by"), FollowUp.means, FollowUp.verdict, FollowUp.rating,
        FollowUp.words, FollowUp.spot_check, RectificationSlip.number.label("slip"), Ticket.number.label("ticket"),
        Ticket.kind, Ticket.category, Ticket.text, _of_work(Work.result, Ticket.answer).label("answer"),
        Ticket.reporter, Ticket.phone, Ticket.place, Ticket.at.label("reported_at"), Unit.code.label("unit"),
        _of_work(Work.finished_at, Ticket.finished_at).label("finished_at"), Building.code.label("building"),
    )
    .select_from(FollowUp)
    .join(Operator, Operator.id == FollowUp.operator_id)
    .join(Ticket, Ticket.id == FollowUp.ticket_id)
    .outerjoin(RectificationSlip, RectificationSlip.follow_up_id == FollowUp.id)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .outerjoin(Building, Building.id == Ticket.building_id)
    .where(FollowUp.id == bindparam("follow_up"))
)  # fmt: skip
