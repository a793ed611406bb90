"""The list of shifts: whose they were, how they were handed over, who took them over and who reviewed them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.duty.records import Handover, HandoverSkipped, Review, Shift, ShiftState
from frontdesk.duty.reviews import TO_REVIEW, due_after

WAITING = "waiting"
"""The narrowing to those that wait for their review."""


class ShiftLists:
    """Looks up shifts and their handovers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def shifts(
        self, *, text: str = "", since: date | None = None, until: date | None = None, state: str = ""
    ) -> Listing:
        """The shifts, the latest first; sorted by number or day.

        Each: id, number, day, name, counter, operator, operator_id, begins, ends, opened, closed, late (minutes after
        its beginning), state, handover_id, handover, difference (Money or None), answered_by, skipped, due (the day by
        which it is to be reviewed, or None), overdue, reviewed_by, words. `state` is a ShiftState or WAITING, `text`
        part of an operator's name, a shift's name, or the beginning of a number.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Shift.id)
        if since is not None:
            asked = asked.where(Shift.day >= since)
        if until is not None:
            asked = asked.where(Shift.day <= until)
        if state:
            among = TO_REVIEW if state == WAITING else (ShiftState(state),)
            asked = asked.where(Shift.state.in_(among))
        if typed := text.strip():
            named = select(Operator.id).where(func.instr(Operator.name, typed) > 0)
            handed = select(Handover.shift_id).where(Handover.number.startswith(typed.upper(), autoescape=True))
            asked = asked.where(
                Shift.operator_id.in_(named)
                | (func.instr(Shift.name, typed) > 0)
                | Shift.number.startswith(typed.upper(), autoescape=True)
                | Shift.id.in_(handed)
            )
        sorts = {"number": (asked, (Shift.id,)), "day": (asked, (Shift.day, Shift.id))}
        return Listing(self._ground.database, narrowed, sorts, ("number", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These shifts as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.shifts(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        clock, today = self._ground.clock, self._ground.clock.today()
        rows = _ROWS.all(session, ids=ids_text(ids))
        dues = {row.id: row.due or _due(session, clock, row) for row in rows}
        return [
            {
                "id": row.id, "number": row.number, "day": row.day, "name": row.name, "counter": row.counter,
                "operator": row.operator, "operator_id": row.operator_id, "begins": clock.local(row.begins),
                "ends": clock.local(row.ends), "opened": clock.local(row.opened_at),
                "closed": clock.local(row.closed_at) if row.closed_at else None,
                "late": max(0, int((row.opened_at - row.begins).total_seconds()) // 60), "state": row.state,
                "handover_id": row.handover_id, "handover": row.handover or "",
                "difference": None if row.counted is None else Money(row.counted - row.expected),
                "answered_by": row.answered_by or "", "skipped": row.skipped or "", "due": dues[row.id],
                "overdue": row.state in TO_REVIEW and (dues[row.id] or today) < today,
                "reviewed_by": row.reviewed_by or "", "words": row.words or "",
            }
            for row in rows
        ]  # fmt: skip

    def to_take_over(self) -> int:
        """How many handovers wait for somebody to take them over, the operator's own left out."""
        who = self._ground.who()
        with self._ground.database.reading() as session:
            return session.scalar(select(func.count()).where(*_waits(who.id))) or 0


def _waits(operator_id: int) -> tuple[Any, ...]:
    # One that the next shift was opened over is past being taken over: it waits for its review.
    over = select(HandoverSkipped.id).where(HandoverSkipped.over_id == Shift.id).exists()
    return (
        Shift.state != literal_column("'filed'"), Shift.state == ShiftState.SUBMITTED.value,
        Shift.operator_id != operator_id, ~over,
    )  # fmt: skip


def _due(session: Session, clock: Clock, row: Any) -> date | None:
    return due_after(session, clock.local(row.closed_at).date()) if row.closed_at else None


_on_duty, _next, _reviewer = aliased(Operator), aliased(Operator), aliased(Operator)
_ROWS = Prepared(
    select(
        Shift.id, Shift.number, Shift.day, Shift.name, Shift.counter, Shift.operator_id, Shift.begins, Shift.ends,
        Shift.opened_at, Shift.closed_at, Shift.state, _on_duty.name.label("operator"),
        Handover.id.label("handover_id"), Handover.number.label("handover"), Handover.expected, Handover.counted,
        _next.name.label("answered_by"), HandoverSkipped.reason.label("skipped"), Review.due,
        _reviewer.name.label("reviewed_by"), Review.words,
    )
    .join(_on_duty, _on_duty.id == Shift.operator_id)
    .outerjoin(Handover, Handover.shift_id == Shift.id)
    .outerjoin(_next, _next.id == Handover.answered_by)
    .outerjoin(HandoverSkipped, HandoverSkipped.over_id == Shift.id)
    .outerjoin(Review, Review.shift_id == Shift.id)
    .outerjoin(_reviewer, _reviewer.id == Review.operator_id)
    .where(Shift.id.in_(among_ids()))
)  # fmt: skip
