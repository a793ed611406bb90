"""What stands open at all desks when a shift ends: it is carried over from shift to shift until it is done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.duty.doings import COPY_CODE, LOAN_CODES
from frontdesk.duty.numbered import line_number
from frontdesk.duty.records import DutyEntry, Shift
from frontdesk.keys.records import (
    FINDINGS,
    Finding,
    Key,
    KeyCopy,
    KeyCustody,
    KeyLoan,
    KeyLoss,
    StockTake,
    StockTakeLine,
)
from frontdesk.reception.records import PURPOSES, TOPICS, Admission, AdmissionRule, Enquiry, Purpose, Visit
from frontdesk.reception.visits.stays import limits
from frontdesk.renovation.records import IS_ON_SITE, PERMIT_STATES, Permit, PermitState
from frontdesk.renovation.records.inspections import VIOLATIONS, HotWork, Rectification
from frontdesk.renovation.records.workers import WorkerPass
from frontdesk.renovation.rounds import outstanding
from frontdesk.residents.records import Unit
from frontdesk.tickets.records import CATEGORIES, IS_OPEN, Ticket, TicketKind
from frontdesk.tickets.records.followups import AWAITED, RectificationSlip
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, WHERE_SHORT, Incident


@dataclass(frozen=True)
class OpenItem:
    """Something to be done: what (a key of `ITEM_KINDS`), its number, and by when on the estate's wall, if by any time.

    `words` is a marked sentence that says more, `text` what needs no translation: the words of an entry, codes of keys.
    Neither names who visits, calls or borrows. `link` and `record` are its row.
    """

    what: str
    number: str
    words: str
    text: str
    unit: str
    deadline: datetime | None
    late: bool
    link: str
    record: int

    def facts(self) -> dict[str, Any]:
        """As it is kept with a handover: plain facts, the deadline like `2026-11-22 14:05`."""
        deadline = f"{self.deadline:%Y-%m-%d %H:%M}" if self.deadline else ""
        return {
            "what": self.what, "number": self.number, "words": self.words, "text": self.text, "unit": self.unit,
            "deadline": deadline, "late": self.late, "link": self.link, "record": self.record,
        }  # fmt: skip


def open_items(session: Session, clock: Clock) -> list[OpenItem]:
    """All that stands open now, the most urgent first, what has no deadline last."""
    now = clock.now()
    found = [
        OpenItem(what, number, words, text, unit or "", deadline, deadline is not None and deadline < now, *record)
        for what, number, words, text, unit, deadline, record in _all(session, clock)
    ]
    return sorted(found, key=lambda item: (item.deadline is None, item.deadline or now, item.number))


_Told = tuple[str, str, str, str, str | None, datetime | None, tuple[str, int]]


def _all(session: Session, clock: Clock) -> Iterator[_Told]:
    local = clock.local
    for row in _FOLLOW_UPS.all(session):
        deadline = _local(clock, row.deadline)
        number = line_number(row.shift, row.n)
        yield "follow_up", number, "", row.text, row.unit, deadline, ("duty_entry", row.id)
    for row in _ENQUIRIES.all(session):
        deadline = _local(clock, row.promised_for)
        yield "enquiry", row.number, TOPICS[row.topic], "", row.unit, deadline, ("enquiry", row.id)
    yield from _overstayed(session, clock)
    for row in _LOANS.all(session):
        yield "key_loan", row.number, "", row.codes, row.unit, local(row.due_back), ("key_loan", row.id)
    for row in _LOSSES.all(session):
        yield "key_loss", row.number, "", row.code, row.unit, _end_of(row.due, clock), ("key_loss", row.id)
    for row in _CUSTODIES.all(session, today=clock.today()):
        yield "key_custody", row.number, "", row.tag, row.unit, _end_of(row.until, clock), ("key_custody", row.id)
    for row in _STOCK_TAKES.all(session):
        yield "stock_take", row.number, "", "", None, None, ("stock_take", row.id)
    for row in _FINDINGS.all(session):
        yield "finding", row.number, FINDINGS[Finding(row.finding)], row.code, row.unit, None, ("stock_take", row.id)
    yield from _of_tickets(session, clock)
    yield from _of_permits(session, clock)
    yield from _of_sites(session, clock)


def _of_permits(session: Session, clock: Clock) -> Iterator[_Told]:
    """Applications that wait for an answer, permits of which the owner has no copy, or whose time is over while works
    go on, cases whose waiting period is over, and passes that were not returned."""
    today = clock.today()
    for row in _REVIEWS.all(session):
        words = PERMIT_STATES[PermitState(row.state)]
        yield "permit_review", row.number, words, "", row.unit, clock.local(row.due_at), (_PERMIT, row.id)
    for row in _COPIES.all(session):
        yield "permit_copy", row.number, "", "", row.unit, _end_of(row.copy_due, clock), (_PERMIT, row.id)
    for row in _EXPIRED.all(session, today=today):
        yield "permit_expired", row.number, "", "", row.unit, _end_of(row.ends, clock), (_PERMIT, row.id)
    for row in _WAITED.all(session, today=today):
        yield "permit_waited", row.number, "", "", row.unit, None, (_PERMIT, row.id)
    days = timedelta(days=number(session, "pass.return", today))
    for row in _PASSES.all(session, today=today):
        yield "pass_overdue", row.number, "", "", row.unit, _end_of(row.until + days, clock), ("worker_pass", row.id)


def _of_sites(session: Session, clock: Clock) -> Iterator[_Told]:
    """Sites that nobody was at yet on a round of today, notices to be served and checked, hot work to be checked."""
    rounds: dict[int, datetime] = {}
    for each in outstanding(session, clock):
        rounds.setdefault(each.permit_id, each.round.ends)
    for row in _SITES.all(session, ids=ids_text(list(rounds))):
        yield "round", row.number, "", "", row.unit, clock.local(rounds[row.id]), (_PERMIT, row.id)
    for row in _NOTICES.all(session):
        what = "notice" if row.served_at else "notice_to_serve"
        due = clock.local(row.due)
        yield what, row.number, VIOLATIONS[row.violation], row.place, row.unit, due, ("rectification", row.id)
    for row in _HOT_WORK.all(session):
        yield "hot_work", row.number, "", row.place, row.unit, clock.local(row.ends), ("hot_work", row.id)


def _of_tickets(session: Session, clock: Clock) -> Iterator[_Told]:
    """Repairs and complaints that somebody works on, follow-ups for today or before, slips to be served, incidents."""
    local = clock.local
    for row in _TICKETS.all(session):
        words = CATEGORIES[TicketKind(row.kind)][row.category]
        yield row.kind, row.number, words, row.place, row.unit, _local(clock, row.due_at), (row.kind, row.id)
    for row in _TO_ASK.all(session, until=clock.end_of(clock.today())):
        words = CATEGORIES[TicketKind(row.kind)][row.category]
        yield "ask_after", row.number, words, row.place, row.unit, local(row.due_at), (row.kind, row.id)
    for row in _SLIPS.all(session):
        yield "slip", row.number, "", row.place, row.unit, local(row.due), ("rectification_slip", row.id)
    for row in _INCIDENTS.all(session):
        words, until = INCIDENT_KINDS[row.kind], _local(clock, row.expected_until)
        yield "incident", row.number, words, row.place, None, until, ("incident", row.id)


def _local(clock: Clock, moment: datetime | None) -> datetime | None:
    return clock.local(moment) if moment else None


def _end_of(day: date, clock: Clock) -> datetime:
    """The last moment of a day: what is due on it is late when the next one has begun."""
    return datetime.combine(day, time.max, clock.zone)


def _overstayed(session: Session, clock: Clock) -> Iterator[_Told]:
    """Visitors who should have left, as the rules say."""
    stays = limits(session, clock)
    asked = (
        select(
            Visit.id, Visit.number, Visit.at, Visit.purpose, Visit.place, Unit.code.label("unit"), AdmissionRule.kind
        )
        .outerjoin(Unit, Unit.id == Visit.unit_id)
        .outerjoin(AdmissionRule, AdmissionRule.id == Visit.rule_id)
        .where(stays.overstayed())
    )  # fmt: skip
    for row in session.execute(asked):
        by = stays.due(row.at, permitted=row.kind == Admission.PERMIT)
        yield "visit", row.number, PURPOSES[Purpose(row.purpose)], row.place, row.unit, by, ("visit", row.id)


# States are written out, because a bound one would not meet the indexes of what is open.
_RIGHT, _SAID = aliased(DutyEntry), aliased(DutyEntry)
_LATEST = select(func.max(_RIGHT.id)).where(_RIGHT.corrects_id == DutyEntry.id).scalar_subquery()
"""The line by which another was put right last: what it says, and of which unit, is what holds."""
_FOLLOW_UPS = Prepared(
    select(
        DutyEntry.id, Shift.number.label("shift"), DutyEntry.n, _SAID.text, Unit.code.label("unit"), DutyEntry.deadline
    )
    .join(Shift, Shift.id == DutyEntry.shift_id)
    .join(_SAID, _SAID.id == func.coalesce(_LATEST, DutyEntry.id))
    .outerjoin(Unit, Unit.id == _SAID.unit_id)
    .where(literal_column("duty_entry.follows_up"), DutyEntry.done_at.is_(None))
)  # fmt: skip
_ENQUIRIES = Prepared(
    select(Enquiry.id, Enquiry.number, Enquiry.topic, Unit.code.label("unit"), Enquiry.promised_for)
    .outerjoin(Unit, Unit.id == Enquiry.unit_id)
    .where(Enquiry.state == literal_column("'open'"))
)
_LOANS = Prepared(
    select(KeyLoan.id, KeyLoan.number, KeyLoan.due_back, LOAN_CODES.label("codes"), Unit.code.label("unit"))
    .outerjoin(Unit, Unit.id == KeyLoan.unit_id)
    .where(KeyLoan.back_at.is_(None))
)
_LOSSES = Prepared(
    select(KeyLoss.id, KeyLoss.number, KeyLoss.due, COPY_CODE.label("code"), Unit.code.label("unit"))
    .join(KeyCopy, KeyCopy.id == KeyLoss.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .outerjoin(Unit, Unit.id == Key.unit_id)
    .where(KeyLoss.answer == literal_column("''"))
)
_CUSTODIES = Prepared(
    select(KeyCustody.id, KeyCustody.number, KeyCustody.until, Key.tag, Unit.code.label("unit"))
    .join(Key, Key.id == KeyCustody.key_id)
    .join(Unit, Unit.id == KeyCustody.unit_id)
    .where(KeyCustody.state == literal_column("'held'"), KeyCustody.until < bindparam("today", type_=Date))
)
_STOCK_TAKES = Prepared(select(StockTake.id, StockTake.number).where(StockTake.state == literal_column("'open'")))
_FINDINGS = Prepared(
    select(StockTake.id, StockTake.number, StockTakeLine.finding, COPY_CODE.label("code"), Unit.code.label("unit"))
    .select_from(StockTakeLine)
    .join(StockTake, StockTake.id == StockTakeLine.stock_take_id)
    .join(KeyCopy, KeyCopy.id == StockTakeLine.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .outerjoin(Unit, Unit.id == Key.unit_id)
    .where(
        StockTakeLine.finding.in_([literal_column(f"'{each}'") for each in ("missing", "unexpected", "wrong_hook")]),
        StockTakeLine.settled_at.is_(None),
    )
)
_TICKET = (Ticket.id, Ticket.number, Ticket.kind, Ticket.category, Ticket.place, Unit.code.label("unit"), Ticket.due_at)
_TICKETS = Prepared(
    select(*_TICKET)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .where(IS_OPEN, Ticket.state.not_in([literal_column(f"'{each}'") for each in ("to_pay", "to_follow_up")]))
)
_TO_ASK = Prepared(
    select(*_TICKET)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .where(Ticket.state == literal_column("'to_follow_up'"), Ticket.due_at < bindparam("until", type_=Moment))
)
_SLIPS = Prepared(
    select(RectificationSlip.id, RectificationSlip.number, RectificationSlip.due, Ticket.place, Unit.code.label("unit"))
    .join(Ticket, Ticket.id == RectificationSlip.ticket_id)
    .outerjoin(Unit, Unit.id == Ticket.unit_id)
    .where(AWAITED)
)
_INCIDENTS = Prepared(
    select(Incident.id, Incident.number, Incident.kind, Incident.expected_until, WHERE_SHORT.label("place")).where(
        Incident.ended_at.is_(None)
    )
)
_PERMIT = Permit.__tablename__
_CASE = (Permit.id, Permit.number, Unit.code.label("unit"))
_TODAY = bindparam("today", type_=Date)


def _cases(*where: Any, also: tuple[Any, ...] = ()) -> Prepared:
    """Permits with their units."""
    return Prepared(select(*_CASE, *also).join(Unit, Unit.id == Permit.unit_id).where(*where))


def _on_sites(record: Any, *where: Any, also: tuple[Any, ...] = ()) -> Prepared:
    """What hangs on permits, with its number and their units."""
    return Prepared(
        select(record.id, record.number, Unit.code.label("unit"), *also)
        .join(Permit, Permit.id == record.permit_id)
        .join(Unit, Unit.id == Permit.unit_id)
        .where(*where)
    )


_REVIEWS = _cases(Permit.due_at.is_not(None), also=(Permit.state, Permit.due_at))
_COPIES = _cases(Permit.copy_due.is_not(None), Permit.copied_at.is_(None), also=(Permit.copy_due,))
_EXPIRED = _cases(IS_ON_SITE, Permit.ends < _TODAY, also=(Permit.ends,))
_WAITED = _cases(Permit.state == literal_column("'waiting'"), Permit.waiting_until < _TODAY)
_SITES = _cases(Permit.id.in_(among_ids()))
_PASSES = _on_sites(
    WorkerPass, WorkerPass.state == literal_column("'issued'"), WorkerPass.until < _TODAY, also=(WorkerPass.until,)
)
_NOTICES = _on_sites(
    Rectification, Rectification.state.in_([literal_column("'open'"), literal_column("'served'")]),
    also=(Rectification.violation, Rectification.place, Rectification.due, Rectification.served_at),
)  # fmt: skip
_HOT_WORK = _on_sites(HotWork, HotWork.state == literal_column("'issued'"), also=(HotWork.place, HotWork.ends))
