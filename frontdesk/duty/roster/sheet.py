"""The roster: who is on when, typed cell by cell into a sheet of operators and days, and stored at once."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.calendar import is_provisional, is_working
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared, insert_many
from frontdesk.core.words import mark
from frontdesk.duty.records import RosterEntry, Shift, ShiftPattern, ShiftState
from frontdesk.duty.roster.noted import last_entry, note_entries
from frontdesk.duty.roster.patterns import overlapping, patterns_of, times_text
from frontdesk.duty.roster.signs import Cell, Duties, days_between, in_order
from frontdesk.duty.shifts import span_of
from frontdesk.fees.cases.steps import heading

LONGEST = 31
"""Days that one sheet goes over."""

MAY_BE_ON = Operator.active & (Operator.role != Role.ADMINISTRATOR.value)
"""Who may stand on the roster: the administrator looks after the program, not after the counter."""


@dataclass(frozen=True)
class RosterSheet:
    """The roster of some days. `patterns` are those in use and those that stand in a cell; `entries` has the ids.

    `operators` are those who may be on duty, and whoever stands in a cell: id and name, in the order of their names;
    `may_be_on` has the ids of the former. `off` are the days that are not worked; they are `provisional` until somebody
    has said which those of the year are.
    """

    days: tuple[date, ...]
    patterns: tuple[ShiftPattern, ...]
    operators: tuple[tuple[int, str], ...]
    may_be_on: frozenset[int]
    cells: Mapping[Cell, Duties]
    entries: Mapping[tuple[int, date, int], int]
    off: frozenset[date]
    provisional: bool

    def named(self) -> dict[int, ShiftPattern]:
        """The patterns by their ids."""
        return {pattern.id: pattern for pattern in self.patterns}

    def shifts(self, operator_id: int) -> int:
        """How many shifts somebody is on for."""
        return sum(len(duties) for (operator, _), duties in self.cells.items() if operator == operator_id)


@dataclass(frozen=True, slots=True)
class Change:
    """A cell as it was seen, and as it is to be."""

    before: Duties
    after: Duties


@dataclass(frozen=True, slots=True)
class OnNow:
    """Somebody who is on duty: their shift and until when (on the estate's wall), where it was opened, if it was.

    `rostered` tells whether the roster has them for now.
    """

    name: str
    shift: str
    until: datetime
    counter: str | None
    rostered: bool


class RosterDesk:
    """Keeps the roster, and tells who is on."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def sheet(self, first: date, last: date) -> RosterSheet:
        """The roster from the first day to the last. Refuses more than LONGEST days."""
        if last < first:
            raise Refusal(mark("The last day lies before the first."), field="until")
        if (last - first).days >= LONGEST:
            raise Refusal(mark("A roster goes over at most {days} days. Take a month."), field="until", days=LONGEST)
        with self._ground.database.reading() as session:
            return sheet_of(session, first, last)

    def write(self, changes: Mapping[Cell, Change]) -> int:
        """Store what was typed, all of it or nothing; gives back how many cells are others now.

        Refuses a cell that was changed at another counter meanwhile, and shifts of one operator that overlap; `field`
        is then `cell <operator> <day>`.
        """
        changes = {cell: change for cell, change in changes.items() if change.before != change.after}
        if not changes:
            return 0
        with self._ground.act("roster_written", Right.KEEP_ROSTER) as act:
            days = [day for _, day in changes]
            stands = sheet_of(act.session, min(days) - timedelta(days=1), max(days) + timedelta(days=1))
            will = {**stands.cells, **{cell: change.after for cell, change in changes.items()}}
            for cell, change in changes.items():
                _check(stands, cell, change, will)
            gone = [
                stands.entries[*cell, duty]
                for cell, change in changes.items()
                for duty in set(change.before) - set(change.after)
            ]
            come = [
                (day, operator, duty)
                for (operator, day), change in changes.items()
                for duty in set(change.after) - set(change.before)
            ]
            after = last_entry(act.session)
            end_entries(act, gone)
            insert_many(
                act.session, RosterEntry, ("day", "operator_id", "pattern_id"), sorted(come),
                at=act.at, entered_by=act.operator.id,
            )  # fmt: skip
            note_entries(act, after, gone, first=min(days).isoformat(), last=max(days).isoformat())
            return len(changes)

    def on_now(self) -> list[OnNow]:
        """Who is on duty now: by the roster, with the counter where the shift was opened; and whoever opened one."""
        clock = self._ground.clock
        now, today = clock.now(), clock.today()
        with self._ground.database.reading() as session:
            open_shifts = {row.operator_id: row for row in _OPEN.all(session)}
            rostered = _ROSTERED.all(session, first=today - timedelta(days=1), last=today)
        found = []
        for row in rostered:
            begins, ends = span_of(clock, row.day, row.begins, row.ends)
            if begins <= now < ends:
                shift = open_shifts.pop(row.operator_id, None)
                found.append(OnNow(row.operator, row.name, clock.local(ends), shift and shift.counter, True))
        others = (
            OnNow(row.operator, row.name, clock.local(row.ends), row.counter, False) for row in open_shifts.values()
        )
        return [*found, *others]

    def facts(self, first: date, last: date) -> dict[str, Any]:
        """What stands on the roster's paper, as `papers.roster` takes it."""
        sheet = self.sheet(first, last)
        with self._ground.database.reading() as session:
            told = heading(session)
        return told | {
            "first": first.isoformat(), "last": last.isoformat(),
            "patterns": [
                {"id": each.id, "name": each.name, "sign": each.sign, "times": times_text(each.begins, each.ends)}
                for each in sheet.patterns
            ],
            "operators": [
                {
                    "name": name, "shifts": sheet.shifts(each),
                    "cells": [sheet.cells.get((each, day), ()) for day in sheet.days],
                }
                for each, name in sheet.operators
            ],
            "provisional": sheet.provisional,
            "off": [day.isoformat() for day in sheet.days if day in sheet.off],
        }  # fmt: skip

    @contextmanager
    def register(
        self, since: date | None = None, until: date | None = None, text: str = ""
    ) -> Iterator[tuple[int, dict[str, Any]]]:
        """The roster to be taken along, of this month unless told: how many operators it has, and its facts.

        `text` is part of the names of those who are meant.
        """
        first = since or (until or self._ground.clock.today()).replace(day=1)
        facts = self.facts(first, until or last_of_month(first))
        facts["operators"] = [each for each in facts["operators"] if text in each["name"]]
        yield len(facts["operators"]), facts


def last_of_month(day: date) -> date:
    """The last day of its month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def sheet_of(session: Session, first: date, last: date) -> RosterSheet:
    """The roster from the first day to the last, as the session sees it."""
    rows = _ENTRIES.all(session, first=first, last=last)
    stand = {row.pattern_id for row in rows}
    patterns = tuple(each for each in patterns_of(session, inactive=True) if each.active or each.id in stand)
    operators = session.execute(
        select(Operator.id, Operator.name, MAY_BE_ON.label("may_be_on"))
        .where(or_(MAY_BE_ON, Operator.id.in_({row.operator_id for row in rows})))
        .order_by(Operator.name)
    ).all()
    cells: dict[Cell, list[int]] = {}
    for row in rows:
        cells.setdefault((row.operator_id, row.day), []).append(row.pattern_id)
    days = tuple(days_between(first, last))
    return RosterSheet(
        days,
        patterns,
        tuple((row.id, row.name) for row in operators),
        frozenset(row.id for row in operators if row.may_be_on),
        {cell: in_order(duties, patterns) for cell, duties in cells.items()},
        {(row.operator_id, row.day, row.pattern_id): row.id for row in rows},
        frozenset(day for day in days if not is_working(session, day)),
        is_provisional(session, last.year),
    )


def end_entries(act: Act, entries: Sequence[int]) -> None:
    """Take entries off the roster; that they were there is kept."""
    ended = update(RosterEntry).where(RosterEntry.id.in_(entries), RosterEntry.removed_at.is_(None))
    act.session.execute(ended.values(removed_at=act.at, removed_by=act.operator.id))


def check_overlaps(sheet: RosterSheet, cell: Cell, cells: Mapping[Cell, Duties]) -> None:
    """Refuses a cell one of whose shifts overlaps another of the same operator, that day or the days beside it."""
    patterns, (operator, day) = sheet.named(), cell
    beside = [
        (other, of)
        for of in days_between(day - timedelta(days=1), day + timedelta(days=1))
        for other in cells.get((operator, of), ())
    ]
    for duty in cells[cell]:
        for other, of in beside:
            if (other, of) != (duty, day) and overlapping(patterns[duty], day, patterns[other], of):
                raise Refusal(
                    mark("{name} on {day}: {one} overlaps {other} of {other_day}."),
                    field=field_of(cell),
                    name=dict(sheet.operators).get(operator, ""),
                    day=day,
                    one=patterns[duty].name,
                    other=patterns[other].name,
                    other_day=of,
                )


def field_of(cell: Cell) -> str:
    """How a refusal names a cell."""
    return f"cell {cell[0]} {cell[1].isoformat()}"


def cell_of(field: str) -> Cell | None:
    """The cell that a refusal names, if it names one."""
    kind, *place = field.split(" ")
    return (int(place[0]), date.fromisoformat(place[1])) if kind == "cell" and len(place) == 2 else None


def _check(sheet: RosterSheet, cell: Cell, change: Change, will: Mapping[Cell, Duties]) -> None:
    operator, day = cell
    operators, patterns = dict(sheet.operators), sheet.named()
    if sheet.cells.get(cell, ()) != change.before:
        raise Refusal(
            mark("{name} on {day} was changed at another counter meanwhile. Look at it again (F5)."),
            field=field_of(cell), name=operators.get(operator, ""), day=day,
        )  # fmt: skip
    new = set(change.after) - set(change.before)
    if new and operator not in sheet.may_be_on:
        raise Refusal(mark("Only active operators of the counter stand on the roster."), field=field_of(cell))
    for duty in new:
        if duty not in patterns or not patterns[duty].active:
            raise Refusal(
                mark("A shift that is not used any more was chosen for {day}."), field=field_of(cell), day=day
            )
    check_overlaps(sheet, cell, will)


_ENTRIES = Prepared(
    select(RosterEntry.id, RosterEntry.day, RosterEntry.operator_id, RosterEntry.pattern_id).where(
        RosterEntry.day.between(bindparam("first"), bindparam("last")), RosterEntry.removed_at.is_(None)
    )
)
_ROSTERED = Prepared(
    select(
        RosterEntry.day, RosterEntry.operator_id, Operator.name.label("operator"), ShiftPattern.name,
        ShiftPattern.begins, ShiftPattern.ends,
    )
    .join(Operator, Operator.id == RosterEntry.operator_id)
    .join(ShiftPattern, ShiftPattern.id == RosterEntry.pattern_id)
    .where(RosterEntry.day.between(bindparam("first"), bindparam("last")), RosterEntry.removed_at.is_(None))
    .order_by(RosterEntry.day, ShiftPattern.begins, Operator.name)
)  # fmt: skip
_OPEN = Prepared(
    select(Shift.operator_id, Operator.name.label("operator"), Shift.name, Shift.ends, Shift.counter)
    .join(Operator, Operator.id == Shift.operator_id)
    .where(Shift.state == ShiftState.OPEN.value)
    .order_by(Shift.id)
)
