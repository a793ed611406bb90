"""Taking over a register of repairs or complaints of other books: shown, entered in one act, undone while nobody has
worked on any of its tickets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from operator import attrgetter
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from frontdesk.core.attachments import Attachment
from frontdesk.core.audit import digest, head
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act
from frontdesk.core.imports import Import, ImportAdded, keep, set_marks, undo, undoable, worked_on
from frontdesk.core.layouts import remember
from frontdesk.core.money import Money
from frontdesk.core.numbering import next_numbers
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import insert_many, next_id
from frontdesk.core.steps import Step, drop_steps, row_facts, store_steps
from frontdesk.core.words import mark, say
from frontdesk.paper.grid import Sheets
from frontdesk.residents.cells import unit_code
from frontdesk.residents.layout import NO_LAYOUT, UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported
from frontdesk.residents.records import Building, Unit
from frontdesk.residents.takeovers import ListDesk
from frontdesk.tickets import deadlines, headings, rows
from frontdesk.tickets.flow import note
from frontdesk.tickets.intake import LONGEST, LONGEST_NAME, LONGEST_PHONE, LONGEST_PLACE
from frontdesk.tickets.lines import lines_told
from frontdesk.tickets.proposals import meant_by
from frontdesk.tickets.records import (
    OVER,
    TAKEN_OVER,
    TICKET_WORDS,
    Channel,
    Deadline,
    Duty,
    Ticket,
    TicketKind,
    TicketState,
    Urgency,
)
from frontdesk.tickets.records.work import Technician, Work
from frontdesk.tickets.rows import ListedTicket, TicketList, read_tickets
from frontdesk.tickets.vocabulary import PLACE, meanings
from frontdesk.tickets.wordings import file_many, words_of

_S = TicketState
_COURSES: dict[tuple[bool, str], tuple[TicketState, ...]] = {
    (True, _S.LOGGED): (_S.LOGGED,),
    (True, _S.TO_FOLLOW_UP): (_S.LOGGED, _S.DONE, _S.TO_FOLLOW_UP),
    (True, _S.CLOSED): (_S.LOGGED, _S.DONE, _S.TO_FOLLOW_UP, _S.CLOSED),
    (True, _S.CANCELLED): (_S.LOGGED, _S.CANCELLED),
    (False, _S.LOGGED): (_S.LOGGED,),
    (False, _S.TO_FOLLOW_UP): (_S.LOGGED, _S.ANSWERED, _S.TO_FOLLOW_UP),
    (False, _S.CLOSED): (_S.LOGGED, _S.ANSWERED, _S.TO_FOLLOW_UP, _S.CLOSED),
    (False, _S.CANCELLED): (_S.LOGGED, _S.CANCELLED),
    (False, _S.UNFOUNDED): (_S.LOGGED, _S.INVESTIGATING, _S.UNFOUNDED),
}
"""The states that lead to where a ticket stands, of repairs and of complaints and suggestions."""

_PRAISED = {_S.LOGGED: (_S.LOGGED,), _S.CLOSED: (_S.LOGGED, _S.CLOSED), _S.CANCELLED: (_S.LOGGED, _S.CANCELLED)}
_KINDS = tuple(kind.value for kind in TicketKind)
_STORED = (Ticket.__tablename__, Deadline.__tablename__, Work.__tablename__)
_UNTOLD = {name: each.default.arg if each.default is not None else None for name, each in Ticket.__table__.c.items()}
"""What stands in the columns of a ticket of which nothing is told."""

_IN_BUILDING = re.compile(r"(\w{1,4}?)\s*(?:号楼|號樓|栋|棟|幢|座|#(?:楼(?![顶頂]))?)\s*(\S.*)?", re.DOTALL)
_PART = re.compile(r".*(?:单元|單元|[栋棟幢座楼樓层層])")
_AT_ONCE = 500
_EARLIEST = 1980
"""The year from which on there were service centres; what Excel makes of an empty cell lies before."""


class TicketListDesk(ListDesk):
    """Takes over registers of repairs, complaints, suggestions and praise, and takes them back."""

    REGISTER = "tickets"

    def fields(self) -> list[tuple[str, str]]:
        return headings.fields(say)

    def field_of(self, heading: str) -> str | None:
        return headings.field_of(heading)

    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        return rows.layout_of(sheets, choice)

    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What taking over the list now would enter; nothing is written. What can't be read so has a `refusal`."""
        self._ground.require(Right.KEEP_TICKETS)
        layout, known = NO_LAYOUT, False
        try:
            sheets, layout, known = self.looked_at(path, choice)
            progress(600, 1000)
            listed = read_tickets(sheets, layout, self._ground.clock.today(), _names_place, self.estate_name())
        except Refusal as refusal:
            return Imported(layout, remembered=known, refusal=refusal)
        with self._ground.database.reading() as session:
            return _told(sheets, listed, _weigh(_Books(session, self._ground.clock), listed), known)

    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Enter the tickets of the sound rows in one act; faulty rows are left out and named. Again, it changes
        nothing."""
        self._ground.require(Right.KEEP_TICKETS)
        sheets, layout, known = self.looked_at(path, choice)
        progress(300, 1000)
        listed = read_tickets(sheets, layout, self._ground.clock.today(), _names_place, self.estate_name())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        # Weighed before the act, so that others go on working meanwhile.
        with self._ground.database.reading() as session:
            weighed_at, books = head(session), _Books(session, self._ground.clock)
            imported = _weigh(books, listed)
        with self._ground.act("tickets_taken_over", Right.KEEP_TICKETS) as act:
            if act.chain.head != weighed_at:
                # Every act is in the chain: somebody was faster, and what was weighed may not be so any more.
                books = _Books(act.session, self._ground.clock)
                imported = _weigh(books, listed)
            if choice.assigned is not None:
                remember(act.session, self.REGISTER, layout.fingerprint, choice.assigned, act.at, act.operator.id)
            if books.new:
                imported.number = self._enter(act, books.new, imported, file, progress)
        progress(1000, 1000)
        return _told(sheets, listed, imported, known)

    def _enter(self, act: Act, new: "list[_New]", imported: Imported, file: str, progress: Progress) -> int:
        counts = {"added": imported.added, "changed": 0, "unchanged": imported.unchanged, "refused": imported.refused}
        done = Import(register=self.REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        first = {kind: next_id(act.session, kind) for kind in _STORED}
        # Numbers of their own: when the list is taken back, those of the day have no gap.
        series = f"{TAKEN_OVER}{act.day:%Y%m%d}"
        numbers = next_numbers(act.session, series, len(new))
        for start in range(0, len(new), _AT_ONCE):
            progress(400 + 600 * start // len(new), 1000)
            _store(act, new[start : start + _AT_ONCE], [f"{series}-{n:04d}" for n in numbers[start : start + _AT_ONCE]])
        keep(act.session, done, ((kind, at, next_id(act.session, kind) - 1) for kind, at in first.items()), {})
        act.note("import", done.id, register=self.REGISTER, file=file, **counts)
        set_marks(act.session, done)
        return done.id

    def undo(self, number: int) -> None:
        """Take the tickets of a list out of the books. Refuses once somebody worked on any of them, by its number."""
        with self._ground.act("tickets_taken_back", Right.KEEP_TICKETS) as act:
            session = act.session
            done = undoable(session, number, self.REGISTER)
            gone = {
                row.kind: (row.first, row.last)
                for row in session.scalars(select(ImportAdded).where(ImportAdded.import_id == done.id))
            }
            ids = gone[Ticket.__tablename__]
            found = worked_on(session, done)
            touched = _ticket_of(session, *found) if found else session.scalar(_attached_to(*ids))
            if touched is not None:
                sentence = mark("{number} has been worked on since. The import can't be undone any more.")
                raise Refusal(sentence, number=session.scalar(select(Ticket.number).where(Ticket.id == touched)))
            undo(session, done, act.at, act.operator.id)
            session.execute(delete(TICKET_WORDS).where(TICKET_WORDS.c.rowid.between(*ids)))
            # The steps of what is gone tell of nothing; those of a ticket that is there can't be taken away.
            drop_steps(act, Step.kind.in_(_KINDS), Step.record.between(*ids))
            for kind in (Ticket.__tablename__, Work.__tablename__):
                for record in range(gone[kind][0], gone[kind][1] + 1):
                    act.note(kind, record, digest="")  # nothing is there any more that could differ from what was noted
            act.note("import", number, register=self.REGISTER, added=done.added)


@dataclass(frozen=True)
class _New:
    """A ticket to be entered: its columns, the states that it came through, and what the list tells of the work."""

    columns: dict[str, Any]
    course: tuple[TicketState, ...]
    remark: str
    worker: str
    technician_id: int | None
    arrived_at: datetime | None
    finished_at: datetime
    result: str
    rating: int | None


class _Books:
    """Weighs rows against the tickets that there are, within the caller's reading or act; `new` are those to enter."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self.new: list[_New] = []
        self._clock, self._now = clock, clock.now()
        self._units = {row.code: row for row in session.execute(select(Unit.id, Unit.code, Unit.building_id))}
        self._buildings = {row.code: row.id for row in session.execute(select(Building.id, Building.code))}
        workers = select(Technician.name, Technician.id).order_by(Technician.active, Technician.id)
        self._workers = dict(session.execute(workers).all())
        kept = select(Ticket.kind, Ticket.at, Ticket.unit_id, Ticket.place, Ticket.text)
        self._kept = {_same(*row) for row in session.execute(kept)}
        self._rows: dict[tuple[Any, ...], int] = {}

    def take(self, row: int, listed: ListedTicket) -> bool:
        """Gather the ticket of one row; True when it is new. Refuses what can't be a ticket, and a row told twice."""
        new = self._read(listed)
        told = new.columns
        same = _same(told["kind"], told["at"], told["unit_id"], told["place"], told["text"])
        if same in self._rows:
            raise Refusal(mark("Row {row} says the same already."), field="text", row=self._rows[same])
        self._rows[same] = row
        if same in self._kept:
            return False
        self.new.append(new)
        return True

    def _read(self, listed: ListedTicket) -> _New:
        kind = TicketKind(listed.kind)
        at = self._moment(listed.at, "at")
        finished = self._moment(listed.finished, "finished") if listed.finished else None
        arrived = self._moment(listed.arrived, "arrived") if listed.arrived else None
        unit, building_id, place = self._where(kind, listed)
        course = _course(kind, listed)
        over = course[-1] in OVER or course[-1] == _S.TO_FOLLOW_UP
        found = [] if listed.category and over else meanings(listed.text)
        _, category, proposed, _, _ = meant_by(found, kind)
        is_repair = kind == TicketKind.REPAIR
        # How urgent something is, is read from its words as long as it is to be done.
        urgency = listed.urgency or (Urgency.NORMAL if over else proposed).value
        columns = {
            "kind": kind.value, "at": at, "channel": listed.channel or Channel.PHONE.value,
            "reporter": _short(listed.reporter, LONGEST_NAME, "reporter"),
            "phone": _short(listed.phones, LONGEST_PHONE, "phones"), "unit_id": unit.id if unit else None,
            "building_id": unit.building_id if unit else building_id, "place": place,
            "category": listed.category or category, "text": _short(listed.text, LONGEST, "text"),
            "urgency": urgency if is_repair else Urgency.NORMAL.value, "state": course[-1].value,
            "duty": (listed.duty or Duty.ESTATE.value) if is_repair else Duty.ESTATE.value,
            "answer": listed.result if over and not is_repair else "",
            "finished_at": (finished or arrived or at) if over and course[-1] != _S.CANCELLED else None,
        }  # fmt: skip
        worked = is_repair and _S.DONE in course
        remarks = [listed.number, listed.note]
        if _S.DONE not in course and _S.ANSWERED not in course:
            # What came of it so far, or why nothing did, has no other place.
            remarks += [listed.worker, "" if columns["answer"] else listed.result]
        return _New(
            columns, course, " · ".join(filter(None, remarks)), listed.worker,
            self._workers.get(listed.worker) if worked else None, arrived, finished or arrived or at, listed.result,
            listed.rating,
        )  # fmt: skip

    def _moment(self, wall: datetime, field: str) -> datetime:
        if wall.year < _EARLIEST:
            raise Refusal(mark("The year {year} cannot be right."), field=field, year=wall.year)
        moment = wall.replace(tzinfo=self._clock.zone).astimezone(UTC)
        if moment > self._now:
            raise Refusal(mark("This lies ahead. Was another year meant?"), field=field)
        return moment

    def _where(self, kind: TicketKind, listed: ListedTicket) -> tuple[Any, int | None, str]:
        """The unit, else the building and the public place. Refuses a unit that there is not, and a repair nowhere."""
        place = listed.place
        code = listed.unit or (unit_code(place) if any(map(str.isdecimal, place)) else "")
        unit = self._units.get(code)
        if unit is not None:
            return unit, None, place if listed.unit else ""
        if listed.unit:
            sentence = mark("There is no unit {code}. Import the resident register first.")
            raise Refusal(sentence, field="unit", code=listed.unit)
        place = _short(" ".join(filter(None, (listed.unit_told, place))), LONGEST_PLACE, "place")
        if kind == TicketKind.REPAIR and not place:
            raise Refusal(mark("The unit or the place is missing."), field="unit")
        parted = _IN_BUILDING.match(place)
        building_id = self._buildings.get(unit_code(parted[1])) if parted else None
        if parted and building_id is not None:
            return None, building_id, (parted[2] or place).strip()
        return None, self._buildings.get(listed.building), place


def _names_place(told: str) -> bool:
    """Whether a cell for the unit names a public place instead: 大堂, 3栋电梯, 地下车库B2, 3栋1单元."""
    return not told.isascii() and bool(_PART.fullmatch(told) or any(each.kind == PLACE for each in meanings(told)))


def _course(kind: TicketKind, listed: ListedTicket) -> tuple[TicketState, ...]:
    """The states that a ticket came through; without a state one with a result or an end is over."""
    state = listed.state or (_S.CLOSED if listed.finished or listed.result else _S.LOGGED)
    if kind == TicketKind.PRAISE:
        return _PRAISED.get(TicketState(state), _PRAISED[_S.CLOSED])
    course = _COURSES.get((kind == TicketKind.REPAIR, state))
    if course is None:
        raise Refusal(mark("Only a complaint can be unfounded. Write cancelled."), field="state")
    return course


def _short(text: str, longest: int, field: str) -> str:
    if len(text) > longest:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    return text


def _same(kind: str, at: datetime, unit_id: int | None, place: str, text: str) -> tuple[Any, ...]:
    """What two rows have in common that tell of the same ticket; seconds are not written everywhere."""
    return kind, at.replace(second=0, microsecond=0), unit_id, place, text


def _store(act: Act, new: list[_New], numbers: list[str]) -> None:
    """Store some tickets with their steps, their work and their words, and what is promised of those not over.

    They go to the database as plain rows: as long as the books are written to, nobody else can write to them.
    """
    session = act.session
    columns = _UNTOLD | {"entered_at": act.at, "operator_id": act.operator.id}
    tickets = [
        Ticket(**columns | each.columns | {"id": id_, "number": number, "technician_id": each.technician_id})
        for id_, (number, each) in enumerate(zip(numbers, new, strict=True), next_id(session, Ticket.__tablename__))
    ]
    pairs = list(zip(tickets, new, strict=True))
    worked = (pair for pair in pairs if _S.DONE in pair[1].course)
    works = [
        Work(
            id=id_, ticket_id=ticket.id, n=1, technician_id=each.technician_id, arrived_at=each.arrived_at,
            finished_at=each.finished_at, at=act.at, operator_id=act.operator.id, duty=ticket.duty,
            result=each.result or say("Done"), total=Money(0), rating=each.rating, signed_by="",
        )
        for id_, (ticket, each) in enumerate(worked, next_id(session, Work.__tablename__))
    ]  # fmt: skip
    promised = deadlines.of_new(act, tickets)
    for record, stored in ((Ticket, tickets), (Deadline, promised), (Work, works)):
        names = [column.name for column in record.__table__.c]
        insert_many(session, record, names, map(attrgetter(*names), stored))
    store_steps(act, [step for pair in pairs for step in _steps(*pair, act.operator.id)])
    texts = ((each.id, words_of(each.text, each.place, each.reporter, each.phone)) for each in tickets)
    file_many(session, texts)
    for ticket in tickets:
        note(act, ticket)
    for work in works:
        act.note(Work.__tablename__, work.id, total=0, digest=digest([row_facts(work), lines_told([])]))


def _steps(ticket: Ticket, new: _New, operator: int) -> Iterable[tuple[str, int, datetime, int, str, str, str]]:
    """When each state was reached, as far as the list tells: logged when reported, all others when it was done."""
    before = ""
    for state in new.course:
        remark = new.remark if not before else new.worker if state in (_S.DONE, _S.ANSWERED) else ""
        yield ticket.kind, ticket.id, new.finished_at if before else ticket.at, operator, before, state.value, remark
        before = state.value


def _weigh(books: _Books, listed: TicketList) -> Imported:
    """Gather what the rows enter, and count them."""
    imported = Imported(listed.layout, listed.unread, faults=list(listed.faults))
    for place, row in listed.rows.items():
        try:
            if books.take(place[1], row):
                imported.added += 1
            else:
                imported.unchanged += 1
        except Refusal as refusal:
            imported.faults.append(listed.fault(place, refusal))
    return imported


def _told(sheets: Sheets, listed: TicketList, imported: Imported, known: bool) -> Imported:
    imported.give_back(listed)
    imported.keep_titles(sheets, listed)
    imported.remembered = known
    return imported


def _ticket_of(session: Session, kind: str, record: int) -> int:
    """The ticket to which the row of a table belongs."""
    for of in (Deadline, Work):
        if kind == of.__tablename__:
            return session.scalar(select(of.ticket_id).where(of.id == record)) or record
    return record


def _attached_to(first: int, last: int) -> Any:
    """Asks for the first of some tickets that has a file."""
    return select(func.min(Attachment.record)).where(
        Attachment.kind == Ticket.__tablename__, Attachment.record.between(first, last)
    )
