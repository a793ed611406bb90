"""Swaps: somebody stands in for another, or they exchange shifts; both sides stay to be seen, with the reason."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.duty.records import RosterEntry, ShiftPattern
from frontdesk.duty.roster.noted import last_entry, note_entries
from frontdesk.duty.roster.sheet import MAY_BE_ON, check_overlaps, end_entries, sheet_of
from frontdesk.duty.roster.signs import Cell
from frontdesk.duty.shifts import checked_words


@dataclass(frozen=True, slots=True)
class Swapped:
    """A shift that went to another operator: which, from whom to whom, when (on the wall), by whom and why."""

    day: date
    shift: str
    left: str
    took: str
    at: datetime
    by: str
    reason: str


class SwapDesk:
    """Lets operators swap, and knows who swapped."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def swap(self, entry_id: int, operator_id: int, reason: str, back_id: int | None = None) -> None:
        """Give a shift on the roster to another operator, who gives one of theirs back (`back_id`), or none.

        Both entries come to an end and new ones take their places, which name them. Refuses a swap without a reason
        or with a whole report as one, with oneself, of what is no longer on the roster, and shifts that then overlap.
        """
        reason = checked_words(reason, "reason")
        if not reason:
            raise Refusal(mark("Type why they swap."), field="reason")
        with self._ground.act("shifts_swapped", Right.KEEP_ROSTER) as act:
            entry = _standing(act.session, entry_id)
            if operator_id == entry.operator_id:
                raise Refusal(mark("Choose another operator."), field="operator")
            taker = _may_be_on(act.session, operator_id)
            back = None if back_id is None else _standing(act.session, back_id)
            if back is not None and back.operator_id != operator_id:
                raise Refusal(mark("This shift is {name}'s no longer. Look at the roster again."), name=taker)
            if back is not None:
                _may_be_on(act.session, entry.operator_id)
            moved = [(entry, operator_id)] + ([(back, entry.operator_id)] if back is not None else [])
            after, gone = last_entry(act.session), [old.id for old, _ in moved]
            end_entries(act, gone)
            act.session.flush()
            for old, to in moved:
                _take(act, old, to, reason)
            note_entries(act, after, gone, swapped=entry_id, to=operator_id, back=back_id)

    def swaps(self, first: date, last: date) -> list[Swapped]:
        """The swaps of shifts of these days, the latest first."""
        before, left, took, by = aliased(RosterEntry), aliased(Operator), aliased(Operator), aliased(Operator)
        asked = (
            select(
                RosterEntry.day, ShiftPattern.name.label("shift"), left.name.label("left"), took.name.label("took"),
                RosterEntry.at, by.name.label("by"), RosterEntry.remark.label("reason"),
            )
            .join(before, before.id == RosterEntry.swapped_id)
            .join(left, left.id == before.operator_id)
            .join(took, took.id == RosterEntry.operator_id)
            .join(by, by.id == RosterEntry.entered_by)
            .join(ShiftPattern, ShiftPattern.id == RosterEntry.pattern_id)
            .where(RosterEntry.day.between(first, last))
            .order_by(RosterEntry.id.desc())
        )  # fmt: skip
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            return [Swapped(**row._asdict() | {"at": local(row.at)}) for row in session.execute(asked)]


def _standing(session: Session, entry_id: int) -> RosterEntry:
    entry = session.get_one(RosterEntry, entry_id)
    if entry.removed_at is not None:
        raise Refusal(mark("The roster was changed at another counter meanwhile. Look at it again (F5)."))
    return entry


def _may_be_on(session: Session, operator_id: int) -> str:
    """The name of an operator who takes a shift. Refuses whoever may not stand on the roster."""
    name = session.scalar(select(Operator.name).where(Operator.id == operator_id, MAY_BE_ON))
    if name is None:
        raise Refusal(mark("Only active operators of the counter stand on the roster."), field="operator")
    return name


def _take(act: Act, old: RosterEntry, operator_id: int, reason: str) -> None:
    """Put an operator in the place of another. Refuses what overlaps the shifts that they have then."""
    cell: Cell = (operator_id, old.day)
    sheet = sheet_of(act.session, old.day - timedelta(days=1), old.day + timedelta(days=1))
    stand = sheet.cells.get(cell, ())
    if old.pattern_id in stand:
        raise Refusal(
            mark("{name} is on for this shift already: {day}."),
            field="operator", name=dict(sheet.operators)[operator_id], day=old.day,
        )  # fmt: skip
    check_overlaps(sheet, cell, {**sheet.cells, cell: (*stand, old.pattern_id)})
    act.session.add(
        RosterEntry(
            day=old.day, pattern_id=old.pattern_id, operator_id=operator_id, at=act.at, entered_by=act.operator.id,
            swapped_id=old.id, remark=reason,
        )
    )  # fmt: skip
    act.session.flush()
