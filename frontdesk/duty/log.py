"""The duty log: lines are written at once or late, put right by further lines, and locked when the shift is over."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.duty.listed import LINES, LogLists
from frontdesk.duty.numbered import document_named
from frontdesk.duty.records import CATEGORIES, DutyEntry, Priority, Shift, ShiftState
from frontdesk.duty.shifts import open_at, open_of

LONGEST = 2000
"""Signs of an entry; more is a report and belongs on paper of its own."""

_OLDEST = timedelta(days=31)
_FURTHEST = timedelta(days=366)
_SAME = timedelta(minutes=1)
"""By so much a time as typed may lie ahead: it has no seconds."""


@dataclass(frozen=True)
class NewEntry:
    """What is typed of an entry: what it is about, in which words, and when it happened (now unless told).

    `about` is the number of a document, such as a key loan's. With a `deadline`, or because it `follows_up`, the entry
    stays open, from shift to shift, until it is done.
    """

    category: str
    text: str
    at: datetime | None = None
    unit_id: int | None = None
    about: str = ""
    priority: str = Priority.NORMAL.value
    follows_up: bool = False
    deadline: datetime | None = None


class LogDesk(LogLists):
    """Writes the log."""

    def write(self, new: NewEntry, shift_id: int | None = None) -> DutyEntry:
        """Write a line in the log of the operator's open shift, else of the one open at this counter.

        In the log of a shift that is over (`shift_id`) it is an addendum. Refuses when nobody is on duty here, an empty
        text, a time to come or long ago, a deadline gone by, and a document that is not there.
        """
        with self._ground.act("duty_entry_written", Right.KEEP_LOG) as act:
            shift = self._shift(act, shift_id)
            return _store(act, shift, _checked(act, new))

    def correct(self, entry_id: int, new: NewEntry) -> DutyEntry:
        """Put a line right by a further one, which names it; both stay. Whether it is followed up stays with the first.

        Refuses what says the same again.
        """
        with self._ground.act("duty_entry_corrected", Right.KEEP_LOG) as act:
            wrong = act.session.get_one(DutyEntry, entry_id)
            first = wrong if wrong.corrects_id is None else act.session.get_one(DutyEntry, wrong.corrects_id)
            new = _checked(act, replace(new, follows_up=False, deadline=None), first.at)
            latest = act.session.scalar(
                select(DutyEntry).where(DutyEntry.corrects_id == first.id).order_by(DutyEntry.id.desc()).limit(1)
            )
            if _same(new, latest or first):
                raise Refusal(mark("Nothing is different. Type what is right."), field="text")
            return _store(act, act.session.get_one(Shift, first.shift_id), new, corrects=first)

    def done(self, entry_id: int, words: str = "") -> None:
        """What was to be followed up is done. Refuses what is not, or was done already."""
        words = plain(words)
        if len(words) > LONGEST:
            raise Refusal(mark("Say it in at most {count} characters."), field="words", count=LONGEST)
        with self._ground.act("duty_entry_done", Right.KEEP_LOG) as act:
            entry = act.session.get_one(DutyEntry, entry_id)
            if not entry.follows_up:
                raise Refusal(mark("This entry is not to be followed up."))
            if entry.done_at is not None:
                raise Refusal(mark("This has been done already. Look at it again."))
            entry.done_at, entry.done_by, entry.done_words = act.at, act.operator.id, words
            act.session.flush()
            act.note("duty_entry", entry.id, done=done_digest(entry.done_at, entry.done_by, entry.done_words))

    def _shift(self, act: Act, shift_id: int | None) -> Shift:
        here = open_of(act.session, act.operator.id) or open_at(act.session, self._ground.counter)
        if shift_id is None:
            if here is None:
                raise Refusal(mark("Nobody is on duty at this counter. Open a shift first."))
            return here
        shift = act.session.get_one(Shift, shift_id)
        if shift.state == ShiftState.OPEN and (here is None or here.id != shift.id):
            raise Refusal(mark("This shift is open at another counter. Write in the log of yours."))
        return shift


def entries_of(session: Session, shift_id: int) -> list[Any]:
    """The log of a shift as it is read: by the time of each line, addenda after all others; rows of `listed.LINES`,
    which `listed.line_facts` tells."""
    return _ENTRIES.all(session, shift=shift_id)


def log_digest(session: Session, shift_id: int) -> str:
    """The fingerprint of a shift's log as it is locked: of every line but the addenda, and not whether it is done."""
    return digest([line_digest(row) for row in _LOCKED.all(session, shift=shift_id)])


def line_digest(row: Iterable[Any]) -> str:
    """The fingerprint of a line, from a row of `FROZEN`; that of a log is the fingerprint of those of its lines."""
    return digest([each.isoformat() if isinstance(each, date) else each for each in row])


def done_digest(at: datetime | None, by: int | None, words: str) -> str:
    """The fingerprint of what became of a line."""
    return digest([at and at.isoformat(), by, words])


def _checked(act: Act, new: NewEntry, known: datetime | None = None) -> NewEntry:
    """As it is kept: the texts plain, `at` told. Refuses what makes no sense; what is no older than `known` is not."""
    text = plain(new.text)
    if new.category not in CATEGORIES:
        raise Refusal(mark("Choose what the entry is about."), field="category")
    if not text:
        raise Refusal(mark("Type what happened."), field="text")
    if len(text) > LONGEST:
        raise Refusal(mark("Say it in at most {count} characters."), field="text", count=LONGEST)
    at = new.at or act.at
    if at > act.at + _SAME:
        raise Refusal(mark("That time is still to come. Type when it happened."), field="at")
    if at < min(act.at - _OLDEST, known or act.at):
        raise Refusal(mark("That is more than a month ago. Type when it happened."), field="at")
    if new.deadline is not None and new.deadline < act.at - _SAME:
        raise Refusal(mark("That time has gone by. Type until when it is to be done."), field="deadline")
    if new.deadline is not None and new.deadline > act.at + _FURTHEST:
        raise Refusal(mark("That is more than a year ahead. Type a day that is nearer."), field="deadline")
    follows_up = new.follows_up or new.deadline is not None
    # Typed on the estate's wall, kept in UTC: a line has one fingerprint, now and when it is read again.
    at, deadline = min(at, act.at).astimezone(UTC), new.deadline and new.deadline.astimezone(UTC)
    return replace(new, text=text, at=at, about=plain(new.about).upper(), follows_up=follows_up, deadline=deadline)


def _same(new: NewEntry, entry: DutyEntry) -> bool:
    told = (entry.category, entry.text, entry.unit_id, entry.source, entry.priority)
    minute = [(new.at or entry.at).replace(second=0, microsecond=0), entry.at.replace(second=0, microsecond=0)]
    return (new.category, new.text, new.unit_id, new.about, new.priority) == told and minute[0] == minute[1]


def _store(act: Act, shift: Shift, new: NewEntry, corrects: DutyEntry | None = None) -> DutyEntry:
    link, record, number = document_named(act.session, new.about) if new.about else ("", None, "")
    last = act.session.scalar(select(func.max(DutyEntry.n)).where(DutyEntry.shift_id == shift.id)) or 0
    entry = DutyEntry(
        shift_id=shift.id, n=last + 1, at=new.at or act.at, entered_at=act.at, operator_id=act.operator.id,
        category=new.category, text=new.text, unit_id=new.unit_id, link=link, record=record, source=number,
        priority=new.priority, addendum=shift.state != ShiftState.OPEN,
        corrects_id=corrects.id if corrects else None, follows_up=new.follows_up, deadline=new.deadline,
    )  # fmt: skip
    act.session.add(entry)
    act.session.flush()
    told = line_digest(getattr(entry, column.name) for column in FROZEN)
    act.note("duty_entry", entry.id, shift=shift.number, n=entry.n, digest=told)
    return entry


FROZEN = tuple(column for column in DutyEntry.__table__.c if not column.name.startswith("done_"))
"""The columns of a line that never change."""

_LOCKED = Prepared(
    select(*FROZEN).where(DutyEntry.shift_id == bindparam("shift"), ~DutyEntry.addendum).order_by(DutyEntry.n)
)
_ENTRIES = Prepared(
    LINES.where(DutyEntry.shift_id == bindparam("shift")).order_by(DutyEntry.addendum, DutyEntry.at, DutyEntry.n)
)
