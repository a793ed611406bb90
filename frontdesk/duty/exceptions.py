"""Exceptions: what went otherwise than the house rules want, told by shifts, handovers, reviews, promises, rounds."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator
from frontdesk.core.rules import day_by_day
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.duty.records import (
    DutyEntry,
    Handover,
    HandoverBlock,
    HandoverSkipped,
    Review,
    RosterEntry,
    Shift,
    ShiftState,
)
from frontdesk.duty.reviews import due_after
from frontdesk.fees.cases.steps import heading
from frontdesk.renovation.rounds import missed_between, units_of
from frontdesk.tickets.records import Deadline, Ticket

Row = dict[str, Any]


class Exceptional(StrEnum):
    """What can go otherwise."""

    SKIPPED = "skipped"
    MISSING = "missing"
    DISPUTED = "disputed"
    DIFFERENCE = "difference"
    REVIEW = "review"
    ADDENDUM = "addendum"
    LATE = "late"
    UNROSTERED = "unrostered"
    PROMISE = "promise"
    ROUND = "round"


EXCEPTIONS = {
    Exceptional.SKIPPED: mark("Opened over another shift"),
    Exceptional.MISSING: mark("Handover missing"),
    Exceptional.DISPUTED: mark("Handover disputed"),
    Exceptional.DIFFERENCE: mark("Cash difference"),
    Exceptional.REVIEW: mark("Not reviewed in time"),
    Exceptional.ADDENDUM: mark("Added after the handover"),
    Exceptional.LATE: mark("Opened late"),
    Exceptional.UNROSTERED: mark("Not on the roster"),
    Exceptional.PROMISE: mark("Promise not kept"),
    Exceptional.ROUND: mark("Round missed"),
}
"""What each is called; the gravest first."""


class ExceptionDesk:
    """Lists the exceptions of some days."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def exceptions(self, since: date | None = None, until: date | None = None, kind: str = "") -> list[Row]:
        """The exceptions of the shifts of these days (of all unless told), the latest first.

        Each: id, kind (an Exceptional), day, at (on the wall), shift_id, number, shift, operator, counter, by (who did
        it, or nobody), minutes, amount (Money), due (a date), over (the number of the shift before, or of the ticket
        that was not seen to in time), what (was promised of it, or which round it was), words; what means nothing is
        None or empty. `kind` narrows to one of them.
        """
        with self._ground.database.reading() as session:
            rows = [*_found(session, self._ground.clock, since or date.min, until or date.max)]
        rows.sort(key=lambda row: (row["at"], row["shift_id"]), reverse=True)
        return [row for row in rows if not kind or row["kind"] == kind]

    def facts(self, first: date, last: date) -> dict[str, Any]:
        """What stands on the list of some days, as `papers.exceptions` takes it."""
        rows = self.exceptions(first, last)
        with self._ground.database.reading() as session:
            return heading(session) | {"first": first.isoformat(), "last": last.isoformat(), "rows": rows}

    @contextmanager
    def register(
        self, since: date | None = None, until: date | None = None, state: str = "", text: str = ""
    ) -> Iterator[tuple[int, list[Row]]]:
        """The exceptions of these days (of all unless told), to be taken along.

        `state` is an Exceptional, `text` part of an operator's name, of a number or of what was said.
        """
        rows = [
            row
            for row in self.exceptions(since, until, state)
            if any(text in row[name] for name in ("operator", "by", "number", "words"))
        ]
        yield len(rows), rows


def counted(rows: list[Row]) -> dict[Exceptional, int]:
    """How many there are of each kind, the gravest first; kinds of which there are none are left out."""
    counts = {kind: sum(row["kind"] == kind for row in rows) for kind in Exceptional}
    return {kind: count for kind, count in counts.items() if count}


def _found(session: Session, clock: Clock, first: date, last: date) -> Iterator[Row]:
    shifts = _SHIFTS.all(session, first=first, last=last)
    rostered = _rostered(session, first, last)
    disputes = _disputes(session, first, last)
    patience = day_by_day(session, "shift.late")
    for row in shifts:
        yield from _of_shift(session, clock, row, timedelta(minutes=int(patience(row.day))))
        if row.id in disputes:
            yield _row(Exceptional.DISPUTED, clock, row, row.answered_at, by=row.answered, words=disputes[row.id])
        if _off_roster(row, rostered[row.day]):
            yield _row(Exceptional.UNROSTERED, clock, row, row.opened_at)
    yield from _promises(session, clock, shifts)
    yield from _rounds(session, clock, shifts)
    shown = {row.id: row for row in shifts}
    for entry in _ADDENDA.each(session, first=first, last=last):
        told = {"by": entry.by, "words": entry.text}
        yield _row(Exceptional.ADDENDUM, clock, shown[entry.shift_id], entry.entered_at, str(entry.id), **told)


def _of_shift(session: Session, clock: Clock, row: Any, patience: timedelta) -> Iterator[Row]:
    """What the row of a shift, its handover and its review tell by themselves."""
    now = clock.now()
    if row.skipped_at is not None:
        yield _row(Exceptional.SKIPPED, clock, row, row.skipped_at, over=row.over, words=row.reason)
    if row.submitted_by not in (None, row.operator_id):
        yield _row(Exceptional.MISSING, clock, row, row.closed_at, by=row.submitter)
    elif row.state == ShiftState.OPEN and now > row.ends + patience:
        yield _row(Exceptional.MISSING, clock, row, row.ends, minutes=_minutes(now - row.ends))
    if row.counted is not None and row.counted != row.expected:
        amount = Money(row.counted - row.expected)
        yield _row(Exceptional.DIFFERENCE, clock, row, row.closed_at, amount=amount, words=row.why)
    if row.pattern_id is not None and row.opened_at > row.begins + patience:
        yield _row(Exceptional.LATE, clock, row, row.opened_at, minutes=_minutes(row.opened_at - row.begins))
    if row.closed_at is not None:
        due = row.due or due_after(session, clock.local(row.closed_at).date())
        if (clock.local(row.reviewed_at).date() if row.reviewed_at else clock.today()) > due:
            yield _row(Exceptional.REVIEW, clock, row, clock.end_of(due), by=row.reviewer, due=due)


def _promises(session: Session, clock: Clock, shifts: Sequence[Any]) -> Iterator[Row]:
    """What was promised of tickets and was not done when it fell due, though nobody owes it any more: told of whoever
    had been on duty the longest then, also when that is a shift of other days and not told of here."""
    if not shifts:
        return
    now, shown = clock.now(), {row.id: row for row in shifts}
    bounds = {"since": min(row.opened_at for row in shifts), "until": max(row.closed_at or now for row in shifts)}
    spans = deque(sorted((row.opened_at, row.id, row.closed_at or now) for row in _ALL_SHIFTS.each(session, **bounds)))
    on_duty: list[tuple[int, datetime]] = []
    for each in _UNMET.each(session, now=now, **bounds):
        while spans and spans[0][0] <= each.due:
            on_duty.append(spans.popleft()[1:])
        on_duty = [(shift, end) for shift, end in on_duty if end >= each.due]
        if on_duty and on_duty[0][0] in shown:
            told = {"over": each.number, "what": each.what, "minutes": _minutes(each.over - each.due)}
            yield _row(Exceptional.PROMISE, clock, shown[on_duty[0][0]], each.due, str(each.id), **told)


def _rounds(session: Session, clock: Clock, shifts: Sequence[Any]) -> Iterator[Row]:
    """Rounds that were missed, each with the units of the sites that nobody was at on that day: told of whoever was on
    duty for the most of its time, also when that is a shift of other days and not told of here."""
    if not shifts:
        return
    now, shown = clock.now(), {row.id: row for row in shifts}
    bounds = {"since": min(row.opened_at for row in shifts), "until": max(row.closed_at or now for row in shifts)}
    spans = deque(sorted((row.opened_at, row.id, row.closed_at or now) for row in _ALL_SHIFTS.each(session, **bounds)))
    on_duty: list[tuple[datetime, int, datetime]] = []
    days = (clock.local(moment).date() for moment in bounds.values())
    missed = missed_between(session, clock, *days)
    units = units_of(session, {permit for permits in missed.values() for permit in permits})
    for each, permits in missed.items():
        while spans and spans[0][0] <= each.ends:
            on_duty.append(spans.popleft())
        on_duty = [span for span in on_duty if span[2] >= each.begins]
        if on_duty:
            _, shift, _ = max(on_duty, key=lambda span: (min(span[2], each.ends) - max(span[0], each.begins), -span[1]))
            if shift in shown:
                told = {
                    "what": str(each.n),
                    "words": ", ".join(code for permit, code in units.items() if permit in permits),
                }
                yield _row(Exceptional.ROUND, clock, shown[shift], each.ends, f"{each.day} {each.n}", **told)


def _row(kind: Exceptional, clock: Clock, shift: Any, at: Any, more: str = "", **told: Any) -> Row:
    return {
        "id": f"{kind} {shift.id} {more}", "kind": kind, "day": shift.day, "at": clock.local(at), "shift_id": shift.id,
        "number": shift.number, "shift": shift.name, "operator": shift.operator, "counter": shift.counter,
        "minutes": None, "amount": None, "due": None, "over": told.pop("over", None) or "", "what": "",
        "by": told.pop("by", None) or "", "words": " ".join((told.pop("words", None) or "").split()),
    } | told  # fmt: skip


def _minutes(time: timedelta) -> int:
    return int(time.total_seconds()) // 60


def _rostered(session: Session, first: date, last: date) -> Mapping[date, list[Any]]:
    found: dict[date, list[Any]] = defaultdict(list)
    for entry in _ROSTER.each(session, first=first, last=last):
        found[entry.day].append(entry)
    return found


def _off_roster(shift: Any, entries: Collection[Any]) -> bool:
    """Whether the roster, as it stood when the shift was opened, had others on that day, and not this operator."""
    stood = [
        entry
        for entry in entries
        if entry.at <= shift.opened_at and (entry.removed_at is None or entry.removed_at > shift.opened_at)
    ]
    return bool(stood) and not any(
        entry.operator_id == shift.operator_id and shift.pattern_id in (None, entry.pattern_id) for entry in stood
    )


def _disputes(session: Session, first: date, last: date) -> dict[int, str]:
    """What was disputed in the handover of each shift."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in _DISPUTES.each(session, first=first, last=last):
        found[row.shift_id].append(row.words)
    return {shift: " / ".join(words) for shift, words in found.items()}


_on_duty, _submitter, _answered, _reviewer = (aliased(Operator) for _ in range(4))
_over = aliased(Shift)
_OF_DAYS = Shift.day.between(bindparam("first"), bindparam("last"))
_SHIFTS = Prepared(
    select(
        Shift.id, Shift.number, Shift.day, Shift.name, Shift.pattern_id, Shift.counter, Shift.operator_id,
        _on_duty.name.label("operator"), Shift.begins, Shift.ends, Shift.opened_at, Shift.closed_at, Shift.state,
        Handover.submitted_by, _submitter.name.label("submitter"), Handover.expected, Handover.counted,
        Handover.reason.label("why"), Handover.answered_at, _answered.name.label("answered"),
        HandoverSkipped.at.label("skipped_at"), HandoverSkipped.reason, _over.number.label("over"),
        Review.at.label("reviewed_at"), Review.due, _reviewer.name.label("reviewer"),
    )
    .join(_on_duty, _on_duty.id == Shift.operator_id)
    .outerjoin(Handover, Handover.shift_id == Shift.id)
    .outerjoin(_submitter, _submitter.id == Handover.submitted_by)
    .outerjoin(_answered, _answered.id == Handover.answered_by)
    .outerjoin(HandoverSkipped, HandoverSkipped.shift_id == Shift.id)
    .outerjoin(_over, _over.id == HandoverSkipped.over_id)
    .outerjoin(Review, Review.shift_id == Shift.id)
    .outerjoin(_reviewer, _reviewer.id == Review.operator_id)
    .where(_OF_DAYS)
)  # fmt: skip
_DISPUTES = Prepared(
    select(Handover.shift_id, HandoverBlock.words)
    .join(HandoverBlock, HandoverBlock.handover_id == Handover.id)
    .join(Shift, Shift.id == Handover.shift_id)
    .where(_OF_DAYS, ~HandoverBlock.confirmed)
    .order_by(Handover.shift_id, HandoverBlock.block)
)
_since, _until = bindparam("since", type_=Moment), bindparam("until", type_=Moment)
_ALL_SHIFTS = Prepared(
    select(Shift.id, Shift.opened_at, Shift.closed_at).where(
        Shift.opened_at <= _until, func.coalesce(Shift.closed_at, _until) >= _since
    )
)
_OVER = func.coalesce(Deadline.met_at, Deadline.dropped_at, bindparam("now", type_=Moment), type_=Moment)
"""When it was done, or not owed any more."""
_UNMET = Prepared(
    select(Deadline.id, Deadline.due, Deadline.what, Ticket.number, _OVER.label("over"))
    .join(Ticket, Ticket.id == Deadline.ticket_id)
    .where(Deadline.due.between(_since, _until), Deadline.due < _OVER)
    .order_by(Deadline.due, Deadline.id)
)
_ADDENDA = Prepared(
    select(DutyEntry.id, DutyEntry.shift_id, DutyEntry.entered_at, DutyEntry.text, Operator.name.label("by"))
    .join(Shift, Shift.id == DutyEntry.shift_id)
    .join(Operator, Operator.id == DutyEntry.operator_id)
    .where(_OF_DAYS, DutyEntry.addendum)
)
_ROSTER = Prepared(
    select(
        RosterEntry.day, RosterEntry.pattern_id, RosterEntry.operator_id, RosterEntry.at, RosterEntry.removed_at
    ).where(RosterEntry.day.between(bindparam("first"), bindparam("last")))
)
