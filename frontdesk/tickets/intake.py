"""Taking tickets down: a repair, complaint, suggestion or praise is logged, reported once more, put right."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.attachments import carry_within
from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.residents.records import Unit
from frontdesk.tickets import deadlines
from frontdesk.tickets.dispatching import appoint
from frontdesk.tickets.flow import note, ticket_of
from frontdesk.tickets.quotes import withdraw_quote
from frontdesk.tickets.records import (
    CATEGORIES,
    OVER,
    PREFIXES,
    Channel,
    Duty,
    FurtherReport,
    Ticket,
    TicketKind,
    TicketState,
    Urgency,
)
from frontdesk.tickets.records.work import Work
from frontdesk.tickets.warranties import warranty_until
from frontdesk.tickets.wordings import file_words

LONGEST, LONGEST_NAME, LONGEST_PLACE, LONGEST_PHONE = 2000, 60, 60, 40

_FURTHEST = timedelta(days=366)
"""How far back a report may lie, and how far ahead an appointment; more is mistyped."""

CORRECTED = (
    "text", "category", "urgency", "duty", "part_id", "channel", "reporter", "phone", "unit_id", "building_id", "place",
)  # fmt: skip
"""What can be put right of a ticket, each with what stood there before."""


@dataclass(frozen=True)
class TicketFields:
    """What is typed of a ticket; `at` is when it was reported, now unless told.

    `unit_id` is the unit it is for, or whose resident reports it; `place` a public place, in the building
    `building_id` if it is in one and no unit is named. `part_id` is the part of the building under the developer's
    warranty. `visit_from` and `visit_until` are the appointment, from now on if only its end is told. `source` is the
    number of the document it comes from, `files_of` the record (table, id) whose files go along.
    """

    kind: TicketKind
    text: str
    category: str = "other"
    urgency: Urgency = Urgency.NORMAL
    duty: Duty = Duty.ESTATE
    channel: Channel = Channel.PHONE
    reporter: str = ""
    phone: str = ""
    unit_id: int | None = None
    building_id: int | None = None
    place: str = ""
    part_id: int | None = None
    visit_from: datetime | None = None
    visit_until: datetime | None = None
    at: datetime | None = None
    source: str = ""
    files_of: tuple[str, int] | None = None


@dataclass(frozen=True)
class Report:
    """What somebody says who reports what a ticket stands open for already; `source` and `files_of` as of a ticket."""

    text: str = ""
    channel: Channel = Channel.PHONE
    reporter: str = ""
    phone: str = ""
    unit_id: int | None = None
    source: str = ""
    files_of: tuple[str, int] | None = None


class IntakeDesk:
    """Takes tickets down."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def log(self, fields: TicketFields) -> Ticket:
        """Keep a ticket, with what is promised for it.

        Refuses one without a text; a repair without a unit or place, or of a unit without who reports it and a phone,
        unless a patrol found it; times out of reach.
        """
        fields = _checked(fields)
        with self._ground.act("ticket_logged", Right.HANDLE_TICKETS) as act:
            at = _reported(act, fields.at)
            unit = act.session.get_one(Unit, fields.unit_id) if fields.unit_id else None
            ticket = Ticket(
                number=act.number(PREFIXES[fields.kind]), kind=fields.kind.value, at=at, entered_at=act.at,
                operator_id=act.operator.id, channel=fields.channel.value, reporter=fields.reporter,
                phone=fields.phone, unit_id=fields.unit_id,
                building_id=unit.building_id if unit else fields.building_id, place=fields.place,
                category=fields.category, text=fields.text, urgency=fields.urgency.value, duty=fields.duty.value,
                part_id=fields.part_id, source=fields.source, state=TicketState.LOGGED.value,
            )  # fmt: skip
            ticket.warranty_until = _warranty(act.session, ticket)
            act.session.add(ticket)
            act.session.flush()
            step(act, ticket.kind, ticket.id, "", ticket.state)
            deadlines.set_first(act, ticket)
            start, end = fields.visit_from, fields.visit_until
            if fields.kind == TicketKind.REPAIR and (last := end or start):
                appoint(act, ticket, start or act.at, last)
            file_words(act.session, ticket.id, *_words(ticket), fresh=True)
            if fields.files_of is not None:
                carry_within(act, *fields.files_of, "ticket", ticket.id)
            note(act, ticket)
            return ticket

    def join(self, ticket_id: int, report: Report) -> Ticket:
        """Keep that what a ticket stands open for was reported once more. Refuses when it is over meanwhile."""
        text = _short(report.text, LONGEST, "text")
        reporter, phone = _short(report.reporter, LONGEST_NAME, "reporter"), _phone(report.phone)
        with self._ground.act("ticket_reported_again", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if ticket.state in OVER:
                raise Refusal(mark("{number} is over meanwhile. Log it as a new ticket."), number=ticket.number)
            further = FurtherReport(
                ticket_id=ticket.id, at=act.at, entered_at=act.at, operator_id=act.operator.id,
                channel=report.channel.value, reporter=reporter, phone=phone, unit_id=report.unit_id, text=text,
                source=report.source,
            )  # fmt: skip
            act.session.add(further)
            act.session.flush()
            act.note("further_report", further.id, digest=digest(row_facts(further)))
            file_words(act.session, ticket.id, *_words(ticket), *_further(act.session, ticket.id))
            if report.files_of is not None:
                carry_within(act, *report.files_of, "ticket", ticket.id)
            note(act, ticket)
            return ticket

    def correct(self, ticket_id: int, fields: TicketFields, shown: Mapping[str, Any] = MappingProxyType({})) -> Ticket:
        """Put right what was taken down of a ticket; what stood there before is kept. Its kind, its time and its
        appointment are left as they are; what was quoted to a unit does not stand for another one. `shown` is what
        whoever corrects it saw of it, by its columns.

        Refuses who bears it and how urgent it is once the work is done: that is in the books by then; and any of it
        when somebody else has corrected it meanwhile.
        """
        with self._ground.act("ticket_corrected", Right.HANDLE_TICKETS) as act:
            ticket = ticket_of(act, ticket_id)
            if any(getattr(ticket, name) != value for name, value in shown.items()):
                raise Refusal(mark("{number} was changed meanwhile. Look at it again."), number=ticket.number)
            fields = _checked(replace(fields, kind=TicketKind(ticket.kind)))
            told = {name: getattr(fields, name) for name in CORRECTED}
            if fields.unit_id:
                told["building_id"] = act.session.get_one(Unit, fields.unit_id).building_id
            if fields.unit_id != ticket.unit_id and _was_charged(act.session, ticket.id):
                raise Refusal(
                    mark("Work on {number} has been charged to its unit, which stays therefore."),
                    field="unit_id", number=ticket.number,
                )  # fmt: skip
            if _is_done(ticket) and (fields.duty, fields.urgency) != (ticket.duty, ticket.urgency):
                raise Refusal(
                    mark("{number} is done: its urgency and who bears it stay as they are."), number=ticket.number
                )
            changes = {}
            for name, value in told.items():
                before = getattr(ticket, name)
                if before != value:
                    changes[name] = ("" if before is None else str(before), "" if value is None else str(value))
                    setattr(ticket, name, value)
            if changes:
                ticket.warranty_until = _warranty(act.session, ticket)
                act.session.flush()
                if "unit_id" in changes:
                    withdraw_quote(act, ticket)
                if "urgency" in changes and not _is_done(ticket):
                    deadlines.set_first(act, ticket)
                file_words(act.session, ticket.id, *_words(ticket), *_further(act.session, ticket.id))
                act.note_changes("ticket", ticket.id, changes)
                note(act, ticket)
            return ticket


def _was_charged(session: Session, ticket_id: int) -> bool:
    charged = select(Work.id).where(Work.ticket_id == ticket_id, Work.charge_id.is_not(None))
    return session.scalar(charged.limit(1)) is not None


def _checked(fields: TicketFields) -> TicketFields:
    """What is typed, without what is empty or wrong. Refuses what a ticket of its kind can't do without."""
    fields = replace(
        fields, text=_short(fields.text, LONGEST, "text"), reporter=_short(fields.reporter, LONGEST_NAME, "reporter"),
        phone=_phone(fields.phone), place=_short(fields.place, LONGEST_PLACE, "place"),
    )  # fmt: skip
    if not fields.text:
        raise Refusal(mark("Type what was reported."), field="text")
    if fields.category not in CATEGORIES[fields.kind]:
        raise Refusal(mark("Choose what it is about."), field="category")
    if fields.kind != TicketKind.REPAIR:
        return replace(fields, urgency=Urgency.NORMAL, duty=Duty.ESTATE, part_id=None)
    if not (fields.unit_id or fields.place):
        raise Refusal(mark("Choose the unit, or type the public place."), field="unit_id")
    if fields.duty != Duty.DEVELOPER:
        fields = replace(fields, part_id=None)
    if fields.unit_id and fields.channel != Channel.PATROL:
        for name, value, sentence in (
            ("reporter", fields.reporter, mark("Type who reports it.")),
            ("phone", fields.phone, mark("Type a phone, so that they can be called back.")),
        ):
            if not value:
                raise Refusal(sentence, field=name)
    return fields


def _short(text: str, longest: int, field: str) -> str:
    text = plain(text)
    if len(text) > longest:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    return text


def _phone(typed: str) -> str:
    """The number as it is kept; one that was typed to fill the field is none."""
    return "" if phones.is_filler(typed) else phones.normal_number(typed)[:LONGEST_PHONE]


def _reported(act: Act, at: datetime | None) -> datetime:
    moment = act.at if at is None else at.astimezone(UTC)
    if not act.at - _FURTHEST <= moment <= act.at:
        raise Refusal(mark("Type when it was reported, not later than now."), field="at")
    return moment


def _warranty(session: Session, ticket: Ticket) -> date | None:
    """The last day of the warranty of the part that the developer answers for."""
    if ticket.part_id is None:
        return None
    return warranty_until(session, ticket.part_id, ticket.unit_id, ticket.building_id)


def _is_done(ticket: Ticket) -> bool:
    return ticket.finished_at is not None or ticket.state in OVER


def _words(ticket: Ticket) -> tuple[str, ...]:
    """What a ticket is found by."""
    return ticket.text, ticket.place, ticket.reporter, ticket.phone


def _further(session: Session, ticket_id: int) -> list[str]:
    """What further reports of a ticket add to that."""
    return [text for row in _FURTHER.all(session, ticket=ticket_id) for text in row]


_FURTHER = Prepared(
    select(FurtherReport.text, FurtherReport.reporter, FurtherReport.phone).where(
        FurtherReport.ticket_id == bindparam("ticket")
    )
)
