"""Quotes: what chargeable work would cost, offered, agreed to by signature, declined, or replaced by another."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.attachments import SIGNATURE, keep_within
from frontdesk.core.audit import digest
from frontdesk.core.filestore import FileStore, Stored
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.steps import row_facts, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.fees.cash.owed import owners_of
from frontdesk.residents.records import Unit
from frontdesk.tickets.flow import note, ticket_of
from frontdesk.tickets.lines import Line, checked_lines, keep_lines, lines_of, lines_told, total_of
from frontdesk.tickets.records import BEFORE_DONE, Duty, Ticket, TicketKind
from frontdesk.tickets.records.work import QUOTE_NEXT, Quote, QuoteState
from frontdesk.tickets.warranties import running

LONGEST_NAME, LONGEST_WORDS = 60, 300

_FURTHEST = timedelta(days=366)
_KIND = Quote.__tablename__


class QuoteDesk:
    """Offers quotes and notes what residents say to them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def offer(
        self, ticket_id: int, lines: Sequence[Line], *, remark: str = "", valid_until: date | None = None
    ) -> Quote:
        """Offer what a repair would cost; without a day it is valid as long as the rules say.

        The quote that stood before, agreed to or not, is replaced, and the repair is chargeable to the resident from
        now on. Refuses a repair that has no unit or is done, and a quote without lines.
        """
        lines, remark = checked_lines(lines), plain(remark)
        if not lines:
            raise Refusal(mark("Enter what is to be done, line by line."), field="lines")
        if len(remark) > LONGEST_WORDS:
            raise Refusal(mark("Say it in at most {count} characters."), field="remark", count=LONGEST_WORDS)
        with self._ground.act("quote_offered", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            _check_to_be_done(ticket)
            check_payer(ticket)
            if valid_until is None:
                valid_until = act.day + timedelta(days=number(act.session, "quote.valid", act.day))
            if not act.day <= valid_until <= act.day + _FURTHEST:
                raise Refusal(mark("Type a day from today on, within a year."), field="valid_until")
            before = standing_quote(act.session, ticket_id)
            if before is not None:
                _move(act, before, QuoteState.REPLACED)
            quote = Quote(
                number=act.number("BJ"), ticket_id=ticket_id, at=act.at, operator_id=act.operator.id,
                total=total_of(lines), valid_until=valid_until, remark=remark, state=QuoteState.OFFERED.value,
            )  # fmt: skip
            act.session.add(quote)
            act.session.flush()
            keep_lines(act, lines, quote_id=quote.id)
            step(act, _KIND, quote.id, "", QuoteState.OFFERED)
            _note(act, quote)
            set_duty(act, ticket, Duty.RESIDENT)
            note(act, ticket)
            return quote

    def agree(self, quote_id: int, signed_by: str, drawn: bytes | None = None) -> Quote:
        """Note who agreed to a quote: signed on paper, or `drawn` on the screen (a PNG).

        Refuses one that is valid no longer, one that was settled meanwhile, and one for what is done or called off.
        """
        signed_by = checked_signer(signed_by)
        if not signed_by:
            raise Refusal(mark("Type who signed."), field="signed_by")
        signature = stored_signature(self._ground, drawn)
        with self._ground.act("quote_agreed", Right.HANDLE_TICKETS) as act:
            quote = act.session.get_one(Quote, quote_id)
            if quote.valid_until < act.day and quote.state == QuoteState.OFFERED:
                sentence = mark("{number} was valid until {day}. Offer another one.")
                raise Refusal(sentence, number=quote.number, day=quote.valid_until)
            quote.signed_by = signed_by
            quote.signature_id = signature_within(act, quote.ticket_id, signature)
            _settle(act, quote, QuoteState.AGREED)
            return quote

    def decline(self, quote_id: int, reason: str) -> Quote:
        """Note that the resident does not agree to a quote, with what they say to it."""
        reason = plain(reason)
        if not reason:
            raise Refusal(mark("Type the reason."), field="reason")
        if len(reason) > LONGEST_WORDS:
            raise Refusal(mark("Say it in at most {count} characters."), field="reason", count=LONGEST_WORDS)
        with self._ground.act("quote_declined", Right.HANDLE_TICKETS) as act:
            quote = act.session.get_one(Quote, quote_id)
            _settle(act, quote, QuoteState.DECLINED, reason)
            return quote

    def lines(self, quote_id: int) -> list[Line]:
        """The lines of a quote, in their order."""
        with self._ground.database.reading() as session:
            return lines_of(session, quote_id=quote_id)

    def latest(self, ticket_id: int) -> Quote | None:
        """The latest quote of a repair, however it stands; None when there is none."""
        asked = select(Quote).where(Quote.ticket_id == ticket_id).order_by(Quote.id.desc()).limit(1)
        with self._ground.database.reading() as session:
            return session.scalars(asked).first()

    def sheet(self, quote_id: int) -> dict[str, Any]:
        """What stands on its paper, as `papers.quote.quote_sheet` takes it."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            quote = session.get_one(Quote, quote_id)
            ticket = session.get_one(Ticket, quote.ticket_id)
            unit = session.get_one(Unit, ticket.unit_id) if ticket.unit_id is not None else None
            by = session.get_one(Operator, quote.operator_id).name
            return heading(session) | {
                "number": quote.number, "date": clock.local(quote.at).date().isoformat(), "ticket": ticket.number,
                "unit": unit.code if unit else "", "owner": owners_of(session, unit.id) if unit else "",
                "reporter": ticket.reporter, "phone": ticket.phone, "text": ticket.text,
                "lines": lines_told(lines_of(session, quote_id=quote_id)), "total": int(quote.total),
                "valid_until": quote.valid_until.isoformat(), "remark": quote.remark, "state": quote.state,
                "signed_by": quote.signed_by, "by": by,
                "signed": clock.local(quote.settled_at).date().isoformat() if quote.settled_at else "",
            }  # fmt: skip


def standing_quote(session: Session, ticket_id: int) -> Quote | None:
    """The quote of a repair that is offered or agreed to; None when none is."""
    stands = Quote.state.in_((QuoteState.OFFERED.value, QuoteState.AGREED.value))
    return session.scalars(select(Quote).where(Quote.ticket_id == ticket_id, stands)).first()


def withdraw_quote(act: Act, ticket: Ticket) -> None:
    """What was offered for a repair, agreed to or not, stands no longer, in the caller's act: it is for another unit
    now, whose resident has to be asked anew."""
    quote = standing_quote(act.session, ticket.id)
    if quote is not None:
        _move(act, quote, QuoteState.REPLACED)


def set_duty(act: Act, ticket: Ticket, duty: Duty) -> None:
    """Who bears the work from now on, in the caller's act; what it was before is kept.

    The developer bears it for a part of the building under warranty: the one whose warranty runs longest, unless one is
    chosen.
    """
    part, until = ticket.part_id, ticket.warranty_until
    if duty != Duty.DEVELOPER:
        part, until = None, None
    elif part is None:
        runs = running(act.session, act.day, ticket.category, ticket.unit_id, ticket.building_id)
        part, until = (runs[0].part_id, runs[0].until) if runs else (None, None)
    changes = {}
    if ticket.duty != duty:
        changes["duty"] = (ticket.duty, duty.value)
    if ticket.part_id != part:
        changes["part_id"] = (str(ticket.part_id or ""), str(part or ""))
    ticket.duty, ticket.part_id, ticket.warranty_until = duty.value, part, until
    act.note_changes("ticket", ticket.id, changes)


def check_payer(ticket: Ticket) -> int:
    """The unit that pays for work. Refuses a repair that has none."""
    if ticket.unit_id is None:
        raise Refusal(mark("{number} has no unit that could pay. Put the unit right first."), number=ticket.number)
    return ticket.unit_id


def checked_signer(name: str) -> str:
    """Who signed, as it is kept; empty when nobody did."""
    name = plain(name)
    if len(name) > LONGEST_NAME:
        raise Refusal(mark("Say it in at most {count} characters."), field="signed_by", count=LONGEST_NAME)
    return name


def stored_signature(ground: Ground, drawn: bytes | None) -> Stored | None:
    """Take what was drawn on the screen into the store of files, before the act that it belongs to."""
    return FileStore(ground.folder).put("signature.png", drawn) if drawn else None


def signature_within(act: Act, ticket_id: int, signature: Stored | None) -> int | None:
    """Keep what was drawn on the screen with its ticket, in the caller's act; gives back the attachment's id."""
    kept = signature and keep_within(act, "ticket", ticket_id, signature, SIGNATURE)
    return kept.id if kept else None


def quote_digest(session: Session, quote: Quote) -> str:
    """The fingerprint of a quote: all that it says, with its lines."""
    return digest([row_facts(quote), lines_told(lines_of(session, quote_id=quote.id))])


def _settle(act: Act, quote: Quote, to: QuoteState, remark: str = "") -> None:
    _check_to_be_done(ticket_of(act, quote.ticket_id))
    quote.settled_at = act.at
    _move(act, quote, to, remark)


def _check_to_be_done(ticket: Ticket) -> None:
    if ticket.kind != TicketKind.REPAIR or ticket.state not in BEFORE_DONE:
        raise Refusal(mark("{number} is not to be done any more. Look at it again."), number=ticket.number)


def _move(act: Act, quote: Quote, to: QuoteState, remark: str = "") -> None:
    before = quote.state
    if to not in QUOTE_NEXT[before]:
        raise Refusal(mark("{number} has been settled meanwhile. Look at it again."), number=quote.number)
    quote.state = to.value
    act.session.flush()
    step(act, _KIND, quote.id, before, to, remark)
    _note(act, quote)


def _note(act: Act, quote: Quote) -> None:
    act.session.flush()
    told = {"number": quote.number, "total": int(quote.total), "state": quote.state}
    act.note(_KIND, quote.id, **told, digest=quote_digest(act.session, quote))
