"""Work that is done: what was found and used, who bears it, what it costs; and work that is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.database import moment_text
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.fees.records import OWED, Charge
from frontdesk.tickets import deadlines
from frontdesk.tickets.charges import charge_work, charged_by, is_charged, take_back_charges
from frontdesk.tickets.crews import Crew, crew_of, names_of
from frontdesk.tickets.dispatching import end_dispatch, not_before, open_dispatch, refuse_moved
from frontdesk.tickets.flow import move, note, ticket_of
from frontdesk.tickets.lines import Line, checked_lines, keep_lines, lines_of, lines_told, total_of
from frontdesk.tickets.quotes import check_payer, checked_signer, set_duty, signature_within, stored_signature
from frontdesk.tickets.records import BEFORE_DONE, Duty, Ticket, TicketKind, TicketState, What
from frontdesk.tickets.records.work import DispatchEnd, Quote, QuoteState, Team, Technician, Work
from frontdesk.tickets.remarks import check_keeper, checked_words, vouched

LONGEST_RESULT, LONGEST_REASON = 500, 300

IS_DONE = (TicketState.TO_PAY, TicketState.TO_FOLLOW_UP)
"""The states of a repair of which the work is done and not yet over."""


@dataclass(frozen=True)
class Done:
    """What is told of work that is done.

    Unless told, it was finished now (`finished_at`, aware as `arrived_at`, which is as noted before), borne by whom the
    ticket says (`duty`) and done by whoever has it (`crew`). `rating` (1 to 5) is the resident's; the signature
    was `drawn` on the screen (a PNG), if it was not given on paper.
    """

    result: str
    lines: Sequence[Line] = ()
    arrived_at: datetime | None = None
    finished_at: datetime | None = None
    duty: Duty | None = None
    crew: Crew = 0
    rating: int | None = None
    signed_by: str = ""
    drawn: bytes | None = None


class FinishingDesk:
    """Notes that work is done, charges it, and takes back what was done and charged wrongly."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def finish(self, ticket_id: int, done: Done) -> Work:
        """Note that a repair is done. What the resident bears and costs anything becomes a charge in the same act.

        The ticket goes on to be paid, else to be followed up. Refuses more than was agreed to by quote, chargeable work
        to which nobody put their name, and a ticket that was finished meanwhile.
        """
        result = checked_words(done.result, "result", mark("Type what was done."), LONGEST_RESULT)
        lines, signed_by = checked_lines(done.lines), checked_signer(done.signed_by)
        if done.rating is not None and not 1 <= done.rating <= 5:
            raise Refusal(mark("Choose a rating from 1 to 5."), field="rating")
        signature = stored_signature(self._ground, done.drawn)
        with self._ground.act("work_done", Right.HANDLE_TICKETS) as act:
            session, ticket = act.session, ticket_of(act, ticket_id)
            if ticket.kind != TicketKind.REPAIR or ticket.state not in BEFORE_DONE:
                raise Refusal(mark("{number} is not to be done any more. Look at it again."), number=ticket.number)
            set_duty(act, ticket, done.duty or Duty(ticket.duty))
            arrived_at, finished_at = _moments(act, ticket, done)
            total = total_of(lines)
            charged = ticket.chargeable and total > 0
            quote = _agreed(session, ticket_id) if charged else None
            payer = check_payer(ticket) if charged else 0
            if charged:
                _check_agreed(session, quote, total, signed_by)
            technician_id, team_id = _who(session, ticket, done.crew)
            n = (session.scalar(select(func.max(Work.n)).where(Work.ticket_id == ticket_id)) or 0) + 1
            work = Work(
                ticket_id=ticket_id, n=n, technician_id=technician_id, team_id=team_id, arrived_at=arrived_at,
                finished_at=finished_at, at=act.at, operator_id=act.operator.id, duty=ticket.duty, result=result,
                total=total, quote_id=quote.id if quote else None, rating=done.rating, signed_by=signed_by,
                charge_id=charge_work(act, ticket, payer, n, total) if charged else None,
                signature_id=signature_within(act, ticket_id, signature),
            )  # fmt: skip
            session.add(work)
            session.flush()
            keep_lines(act, lines, work_id=work.id)
            act.note(Work.__tablename__, work.id, total=int(total), digest=work_digest(session, work))
            self._go_on(act, ticket, work)
            return work

    def _go_on(self, act: Act, ticket: Ticket, work: Work) -> None:
        """What was done is told of the ticket, and where it goes next."""
        dispatch = open_dispatch(act.session, ticket.id)
        if dispatch is not None and work.arrived_at is not None:
            if dispatch.arrived_at not in (None, work.arrived_at):
                told = moment_text(dispatch.arrived_at), moment_text(work.arrived_at)
                act.note_changes("dispatch", dispatch.id, {"arrived_at": told})
            dispatch.arrived_at = work.arrived_at
        end_dispatch(act, ticket, DispatchEnd.DONE)
        ticket.technician_id, ticket.team_id, ticket.finished_at = work.technician_id, work.team_id, work.finished_at
        ticket.visit_from = ticket.visit_until = None
        if work.charge_id is not None:
            ticket.unpaid = False
        deadlines.meet(act, ticket, What.ON_SITE, What.VISIT, at=work.arrived_at or work.finished_at)
        deadlines.meet(act, ticket, What.FEEDBACK, What.RESUME, What.DEVELOPER, at=work.finished_at)
        owes = not ticket.unpaid and is_charged(act.session, ticket.id)
        move(act, ticket, TicketState.DONE)
        move(act, ticket, TicketState.TO_PAY if owes else TicketState.TO_FOLLOW_UP)
        deadlines.set_follow_up(act, ticket)
        note(act, ticket)

    def refuse_to_pay(self, ticket_id: int, reason: str) -> None:
        """The resident will not pay for what was done, and says why: it stays owed at the fee desk, and the ticket is
        followed up all the same."""
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        with self._ground.act("payment_refused", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            # What was paid at another counter just now may not have been noted of the ticket yet.
            if ticket.state != TicketState.TO_PAY or not is_charged(act.session, ticket_id):
                refuse_moved(ticket)
            move(act, ticket, TicketState.TO_FOLLOW_UP, reason)
            ticket.unpaid = True
            note(act, ticket)

    def take_back(self, ticket_id: int, reason: str, authority: Authority | None = None) -> None:
        """Work that was done is called off, for a reason: the ticket is cancelled and what it charged is voided, also
        when it has been reopened since.

        Whoever keeps tickets may, or somebody vouches who does. Refuses when it has been paid: its receipt is voided
        first.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        check_keeper(self._ground, authority)
        with self._ground.act("work_taken_back", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if ticket.state not in IS_DONE and not is_charged(act.session, ticket_id):
                refuse_moved(ticket)
            words = vouched(reason, authority)
            take_back_charges(act, ticket_id, words)
            end_dispatch(act, ticket, DispatchEnd.CANCELLED, words)
            ticket.technician_id, ticket.team_id = None, None
            move(act, ticket, TicketState.CANCELLED, words)
            deadlines.drop(act, ticket)
            note(act, ticket, **({"vouched_by": authority.id} if authority else {}))

    def result(self, ticket_id: int) -> dict[str, Any] | None:
        """What was done the last time, or None.

        It has: id, n, worker, arrived_at and finished_at (on the estate's wall), duty, result, lines, total, quote (its
        number), charge_id, owed (what of the charge is), rating, signed_by.
        """
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            asked = select(Work).where(Work.ticket_id == ticket_id).order_by(Work.n.desc()).limit(1)
            work = session.scalars(asked).first()
            if work is None:
                return None
            charge = session.get(Charge, work.charge_id) if work.charge_id is not None else None
            owed = charge.amount - charge.paid - charge.waived if charge and charge.state in OWED else Money(0)
            quote = session.get(Quote, work.quote_id) if work.quote_id is not None else None
            return {
                "id": work.id, "n": work.n, "worker": _name(session, work), "duty": work.duty, "result": work.result,
                "arrived_at": local(work.arrived_at) if work.arrived_at else None,
                "finished_at": local(work.finished_at), "lines": lines_of(session, work_id=work.id),
                "total": work.total, "quote": quote.number if quote else "", "charge_id": work.charge_id, "owed": owed,
                "rating": work.rating, "signed_by": work.signed_by,
            }  # fmt: skip


def work_digest(session: Session, work: Work) -> str:
    """The fingerprint of work done: all that it says, with its lines."""
    return digest([row_facts(work), lines_told(lines_of(session, work_id=work.id))])


def _moments(act: Act, ticket: Ticket, done: Done) -> tuple[datetime | None, datetime]:
    """When somebody arrived, if that is known, and when the work was finished, in UTC.

    Refuses what is to come, and what was before it was reported, or finished the last time. What is typed is told to
    the minute, and a minute that one thing lies in is not before it.
    """
    since = not_before(act.session, ticket)
    dispatch = open_dispatch(act.session, ticket.id)
    noted = dispatch.arrived_at if dispatch else None
    # With the clock put back meanwhile, nothing is done before that, or before somebody came.
    latest = max(act.at, since, noted or since)
    earliest = _minute(since)
    finished_at = done.finished_at.astimezone(UTC) if done.finished_at else latest
    arrived_at = done.arrived_at.astimezone(UTC) if done.arrived_at else noted
    if not earliest <= finished_at <= latest:
        sentence = mark("Type when it was: after what went before, and not later than now.")
        raise Refusal(sentence, field="finished_at")
    if arrived_at is None:
        return None, max(finished_at, since)
    if not earliest <= _minute(arrived_at) <= finished_at:
        sentence = mark("The worker came after it was reported, and before the work was finished.")
        raise Refusal(sentence, field="arrived_at")
    arrived_at = max(arrived_at, since)
    return arrived_at, max(finished_at, arrived_at)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _agreed(session: Session, ticket_id: int) -> Quote | None:
    agreed = (Quote.ticket_id == ticket_id, Quote.state == QuoteState.AGREED.value)
    return session.scalars(select(Quote).where(*agreed)).first()


def _check_agreed(session: Session, quote: Quote | None, total: Money, signed_by: str) -> None:
    """Refuses to charge what nobody agreed to. What was charged by the same quote before counts with it."""
    if quote is None:
        if not signed_by:
            sentence = mark("Nobody has agreed to this price yet. Type who signed for it, or offer a quote first.")
            raise Refusal(sentence, field="signed_by")
        return
    left = Money(quote.total - charged_by(session, quote.id))
    if total > left:
        sentence = mark("{number} leaves {amount} that was agreed to. Offer another quote first.")
        raise Refusal(sentence, field="lines", number=quote.number, amount=max(left, Money(0)).grouped())


def _who(session: Session, ticket: Ticket, crew: Crew) -> tuple[int | None, int | None]:
    """Who did it, as the columns of work name them; a worker's team stands beside."""
    technician_id, team_id = names_of(crew or crew_of(ticket.technician_id, ticket.team_id))
    if technician_id is not None:
        return technician_id, session.get_one(Technician, technician_id).team_id
    return None, team_id or None


def _name(session: Session, work: Work) -> str:
    if work.technician_id is not None:
        return session.get_one(Technician, work.technician_id).name
    return session.get_one(Team, work.team_id).name if work.team_id is not None else ""
