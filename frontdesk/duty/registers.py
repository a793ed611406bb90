"""The duty log to be taken along: of a shift, of a day, and of every shift of a month."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import bindparam, literal, select, tuple_
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Register
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.duty.doings import TALLIED
from frontdesk.duty.gathering import (
    Gathered,
    gathered,
    gathered_between,
    of_shifts,
    tallied,
    tallied_between,
    tally,
)
from frontdesk.duty.listed import LINES, line_facts
from frontdesk.duty.log import entries_of
from frontdesk.duty.records import DutyEntry, Review, Shift
from frontdesk.fees.cases.steps import heading

Facts = dict[str, Any]


class LogRegisters:
    """Puts the log together: what was written, and what the desks did meanwhile."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def lines(self, shift_id: int) -> list[Facts]:
        """The log of a shift line by line, as it is shown on screen: what was written, and what the desks did.

        What was written is as `listed.line_facts` tells it; what was done has id, what (a key of
        `DOINGS`), at, happened (when, if it was noted later, else ""), words, text, unit_id, unit, number, link, record
        and who.
        """
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            shift = session.get_one(Shift, shift_id)
            written = [line_facts(row, clock) for row in entries_of(session, shift_id)]
            done = [
                vars(one)
                | {"id": f"{one.what} {one.number} {one.at}", "n": 0, "happened": _happened(one, one.at.date())}
                for one in gathered(session, clock, shift)
            ]
        return sorted((*done, *written), key=lambda line: (line["at"], line["n"]))

    def beside(self, shift_id: int | None, *, later: bool) -> int | None:
        """The shift that was opened next after this one or last before it, at any counter; without one the latest."""
        with self._ground.database.reading() as session:
            if shift_id is None:
                return session.scalar(select(Shift.id).order_by(Shift.opened_at.desc(), Shift.id.desc()).limit(1))
            at = session.get_one(Shift, shift_id).opened_at
            place = tuple_(Shift.opened_at, Shift.id)
            here = tuple_(literal(at, Moment), literal(shift_id))
            asked = select(Shift.id).where(place > here if later else place < here)
            order = (Shift.opened_at, Shift.id) if later else (Shift.opened_at.desc(), Shift.id.desc())
            return session.scalar(asked.order_by(*order).limit(1))

    def shift(self, shift_id: int) -> Facts:
        """The log of a shift, as `papers.log.shift_log` takes it."""
        with self._ground.database.reading() as session:
            return next(self._of([session.get_one(Shift, shift_id)], session))

    def day(self, day: date) -> Facts:
        """All that happened on a day of the estate's wall, whoever was on duty, as `papers.log.day_log` takes it."""
        clock = self._ground.clock
        begins, ends = clock.begin_of(day), clock.end_of(day)
        with self._ground.database.reading() as session:
            last = ends - timedelta(microseconds=1)
            doings = gathered_between(session, clock, begins, last, TALLIED)
            shifts = _OPEN_ON.all(session, begins=begins, ends=ends)
            names = {shift.id: shift.name for shift in shifts}
            written = [
                _written(line_facts(row, clock), day) | {"shift": names.get(row.shift_id, row.shift)}
                for row in _BETWEEN.all(session, begins=begins, ends=ends)
            ]
            return heading(session) | {
                "day": day.isoformat(), "tally": tally(doings) | tallied_between(session, begins, last),
                "shifts": [
                    {
                        "number": shift.number, "name": shift.name, "counter": shift.counter, "operator": shift.who,
                        "opened": _time(clock.local(shift.opened_at), day),
                        "closed": _time(clock.local(shift.closed_at), day) if shift.closed_at else "",
                    }
                    for shift in shifts
                ],
                "lines": _in_order(written, [_done(one, day) | {"shift": ""} for one in doings]),
            }  # fmt: skip

    @contextmanager
    def shifts(self, since: date, until: date) -> Iterator[Register]:
        """The logs of all shifts of these days, both included, one after the other as `shift` gives each."""
        with self._ground.database.reading() as session:
            found = session.scalars(
                select(Shift).where(Shift.day.between(since, until)).order_by(Shift.day, Shift.opened_at, Shift.id)
            ).all()
            days = (self._of(list(of_day), session) for _, of_day in groupby(found, attrgetter("day")))
            yield len(found), (facts for day in days for facts in day)

    def _of(self, shifts: Sequence[Shift], session: Session) -> Iterator[Facts]:
        """The logs of some shifts that lie near each other."""
        clock, common = self._ground.clock, heading(session)
        now = clock.now()
        since, until = min(shift.opened_at for shift in shifts), max(shift.closed_at or now for shift in shifts)
        found = of_shifts(session, clock, shifts, gathered_between(session, clock, since, until, TALLIED))
        for shift in shifts:
            doings, day = found[shift.id], clock.local(shift.opened_at).date()
            written = [_written(line_facts(row, clock), day) for row in entries_of(session, shift.id)]
            reviewed = _REVIEW.first(session, shift=shift.id)
            yield common | {
                "number": shift.number, "day": shift.day.isoformat(), "name": shift.name, "counter": shift.counter,
                "operator": session.get_one(Operator, shift.operator_id).name,
                "opened": _when(clock, shift.opened_at), "closed": _when(clock, shift.closed_at), "state": shift.state,
                "tally": tally(doings) | tallied(session, clock, shift),
                "lines": _in_order(
                    [line for line in written if not line["addendum"]], [_done(one, day) for one in doings]
                ),
                "addenda": [line for line in written if line["addendum"]],
                "review": None
                if reviewed is None
                else {"at": _when(clock, reviewed.at), "who": reviewed.who, "words": reviewed.words},
            }  # fmt: skip


def _in_order(written: Sequence[Facts], done: Sequence[Facts]) -> list[Facts]:
    """By the time at which it happened; what was written after what was done in the same moment."""
    return sorted((*done, *written), key=lambda line: (line["at"], line["n"]))


def _written(line: Facts, day: date) -> Facts:
    return {
        "at": line["at"].isoformat(), "time": _time(line["at"], day), "n": line["n"], "what": "",
        "category": line["category"], "text": line["text"], "words": "", "unit": line["unit"],
        "number": line["source"], "who": line["who"],
        "written": _time(line["entered_at"], day) if line["late"] or line["addendum"] else "",
        "priority": line["priority"], "addendum": line["addendum"], "corrects": line["corrects"],
        "corrected": line["corrected"], "state": line["state"],
        "deadline": _time(line["deadline"], day) if line["deadline"] else "",
        "done_at": _time(line["done_at"], day) if line["done_at"] else "", "done_who": line["done_who"],
        "done_words": line["done_words"],
    }  # fmt: skip


def _done(one: Gathered, day: date) -> Facts:
    return {
        "at": one.at.isoformat(), "time": _time(one.at, day), "n": 0, "what": one.what, "words": one.words,
        "happened": _happened(one, day), "text": one.text, "unit": one.unit, "number": one.number, "who": one.who,
    }  # fmt: skip


def _happened(one: Gathered, day: date) -> str:
    return _time(one.happened, day) if one.happened else ""


def _time(at: datetime, day: date) -> str:
    """`14:05` of that day, else `11-22 14:05`; in another year with the year."""
    told = at.isoformat(" ", "minutes")  # a third of the time that a format takes
    return told[11:16] if at.date() == day else told[5:16] if at.year == day.year else told[:16]


def _when(clock: Clock, at: datetime | None) -> str:
    return f"{clock.local(at):%Y-%m-%d %H:%M}" if at else ""


_BETWEEN = Prepared(
    LINES.where(DutyEntry.at >= bindparam("begins"), DutyEntry.at < bindparam("ends")).order_by(
        DutyEntry.at, DutyEntry.id
    )
)
_OPEN_ON = Prepared(
    select(
        Shift.id, Shift.number, Shift.name, Shift.counter, Shift.opened_at, Shift.closed_at, Operator.name.label("who")
    )
    .join(Operator, Operator.id == Shift.operator_id)
    .where(Shift.opened_at < bindparam("ends"), (Shift.closed_at.is_(None)) | (Shift.closed_at > bindparam("begins")))
    .order_by(Shift.opened_at, Shift.id)
)
_REVIEW = Prepared(
    select(Review.at, Review.words, Operator.name.label("who"))
    .join(Operator, Operator.id == Review.operator_id)
    .where(Review.shift_id == bindparam("shift"))
)
