"""The lines of the duty log of all shifts: narrowed, sorted by the database, read a page at a time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.duty.numbered import line_number, lines_named
from frontdesk.duty.records import DutyEntry, Priority, Shift
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

Facts = dict[str, Any]

LINE_STATES = {
    "open": mark("To follow up"),
    "overdue": mark("Past its time"),
    "done": mark("Done"),
    "matters": mark("Important or urgent"),
    "late": mark("Written later"),
    "addendum": mark("Addenda"),
}
"""By what lines of the log can be narrowed that is neither their day nor what they are about."""


class LogLists:
    """What was written in the log."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def lines(
        self,
        *,
        text: str = "",
        since: date | None = None,
        until: date | None = None,
        category: str = "",
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        shift_id: int | None = None,
    ) -> Listing:
        """The lines, the latest first; sorted by at, unit or deadline. Each as `line_facts` gives it.

        `text` is a number of a shift or line, part of what was written, a unit or somebody who lives there; `since` and
        `until` are days on which it happened, both included; `state` is a key of `LINE_STATES`.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        clock = self._ground.clock
        asked = select(DutyEntry.id)
        if since:
            asked = asked.where(DutyEntry.at >= clock.begin_of(since))
        if until:
            asked = asked.where(DutyEntry.at < clock.end_of(until))
        if category:
            asked = asked.where(DutyEntry.category == category)
        if state:
            asked = asked.where(_standing(state, clock))
        if building_id is not None:
            asked = asked.where(DutyEntry.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(DutyEntry.unit_id == unit_id)
        if shift_id is not None:
            asked = asked.where(DutyEntry.shift_id == shift_id)
        if typed := text.strip():
            asked = asked.where(self._meant(typed))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (DutyEntry.at, DutyEntry.id)),
            "unit": (asked.join(Unit, Unit.id == DutyEntry.unit_id), (Unit.place, DutyEntry.at, DutyEntry.id)),
            "deadline": (asked.where(DutyEntry.deadline.is_not(None)), (DutyEntry.deadline, DutyEntry.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("at", True), self.line_rows)

    def line_rows(self, ids: Sequence[int]) -> list[Facts]:
        """These lines as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.lines(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    def overdue(self) -> int:
        """How many lines should have been followed up by now."""
        with self._ground.database.reading() as session:
            return _OVERDUE.scalar(session, now=self._ground.clock.now()) or 0

    def _seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        clock = self._ground.clock
        return [line_facts(row, clock) for row in _THESE.all(session, ids=ids_text(ids))]

    def _meant(self, typed: str) -> ColumnElement[bool]:
        """Lines by their number or that of their shift; else by what was written, and by their unit."""
        with self._ground.database.reading() as session:
            named = lines_named(session, typed)
        if named is not None:
            return named
        # SQLite compares Latin letters without case by itself.
        written = [DutyEntry.text.contains(form, autoescape=True) for form in {typed, normal(typed)} if form]
        of_units = DutyEntry.unit_id.in_(units_named(self._ground.database, typed))
        meant = (or_(*written), DutyEntry.source.startswith(typed, autoescape=True), of_units)
        # Gathered before the order of the list has a say: read in that order, it takes twice as long.
        return DutyEntry.id.in_(union_all(*(select(DutyEntry.id).where(each) for each in meant)))


def line_facts(row: Any, clock: Clock) -> Facts:
    """A line as it is shown, of a row of `LINES`; its times are those on the estate's wall.

    id, number (`ZB20261122-0001/3`), shift_id, shift, n, at, entered_at, late (whether it was written later than it
    happened), operator_id, who, category, text, unit_id, unit, link, record, source (number of the document that it is
    about), priority, addendum, corrects_id, corrects (the n of the line put right, or None), corrected (the n of the
    latest line that puts this one right, or None), follows_up, deadline, done_at, done_who, done_words, state (empty,
    `open`, `overdue` or `done`), and `what`, empty: no desk did it, somebody wrote it.
    """
    at, entered = clock.local(row.at), clock.local(row.entered_at)
    return {
        "id": row.id, "number": line_number(row.shift, row.n), "shift_id": row.shift_id, "shift": row.shift,
        "n": row.n, "at": at, "entered_at": entered, "late": _minute(at) < _minute(entered),
        "operator_id": row.operator_id, "who": row.who, "category": row.category, "text": row.text,
        "unit_id": row.unit_id, "unit": row.unit or "", "link": row.link, "record": row.record, "source": row.source,
        "priority": row.priority, "addendum": row.addendum, "corrects_id": row.corrects_id, "corrects": row.corrects,
        "corrected": row.corrected, "follows_up": row.follows_up, "what": "",
        "deadline": clock.local(row.deadline) if row.deadline else None,
        "done_at": clock.local(row.done_at) if row.done_at else None, "done_who": row.done_who or "",
        "done_words": row.done_words, "state": _state(row, clock.now()),
    }  # fmt: skip


def _minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _state(row: Any, now: datetime) -> str:
    if not row.follows_up:
        return ""
    if row.done_at is not None:
        return "done"
    return "overdue" if row.deadline is not None and row.deadline < now else "open"


_MINUTE = len("2026-11-21 09:05")
"""Signs of a moment as it is stored, down to its minute."""

# Written out, because a bound condition would not meet the index of what is open.
_OPEN: tuple[ColumnElement[bool], ...] = (literal_column("duty_entry.follows_up"), DutyEntry.done_at.is_(None))


def _standing(state: str, clock: Clock) -> ColumnElement[bool]:
    """What is rare is gathered by its index, before the order of the list has a say."""
    match state:
        case "open":
            return DutyEntry.id.in_(select(DutyEntry.id).where(*_OPEN))
        case "overdue":
            return DutyEntry.id.in_(select(DutyEntry.id).where(*_OPEN, DutyEntry.deadline < clock.now()))
        case "done":
            return DutyEntry.done_at.is_not(None)
        case "matters":
            return DutyEntry.priority != Priority.NORMAL.value
        case "late":
            at, entered = (func.substr(moment, 1, _MINUTE) for moment in (DutyEntry.at, DutyEntry.entered_at))
            return DutyEntry.id.in_(select(DutyEntry.id).where(at < entered))
        case _:
            return DutyEntry.id.in_(select(DutyEntry.id).where(DutyEntry.addendum))


_DONE_BY, _WRONG, _RIGHT = aliased(Operator), aliased(DutyEntry), aliased(DutyEntry)
LINES = (
    select(
        DutyEntry.id, DutyEntry.shift_id, Shift.number.label("shift"), DutyEntry.n, DutyEntry.at, DutyEntry.entered_at,
        DutyEntry.operator_id, Operator.name.label("who"), DutyEntry.category, DutyEntry.text, DutyEntry.unit_id,
        Unit.code.label("unit"), DutyEntry.link, DutyEntry.record, DutyEntry.source, DutyEntry.priority,
        DutyEntry.addendum, DutyEntry.corrects_id, _WRONG.n.label("corrects"),
        select(func.max(_RIGHT.n)).where(_RIGHT.corrects_id == DutyEntry.id).scalar_subquery().label("corrected"),
        DutyEntry.follows_up, DutyEntry.deadline, DutyEntry.done_at, _DONE_BY.name.label("done_who"),
        DutyEntry.done_words,
    )
    .join(Shift, Shift.id == DutyEntry.shift_id)
    .join(Operator, Operator.id == DutyEntry.operator_id)
    .outerjoin(Unit, Unit.id == DutyEntry.unit_id)
    .outerjoin(_WRONG, _WRONG.id == DutyEntry.corrects_id)
    .outerjoin(_DONE_BY, _DONE_BY.id == DutyEntry.done_by)
)  # fmt: skip
"""The lines with all that is shown of them, to be narrowed."""
_THESE = Prepared(LINES.where(DutyEntry.id.in_(among_ids())))
_OVERDUE = Prepared(select(func.count()).select_from(DutyEntry).where(*_OPEN, DutyEntry.deadline < bindparam("now")))
