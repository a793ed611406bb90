"""Reviews: a supervisor reads yesterday's log and files the shift."""

from datetime import date
from typing import Any

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.calendar import working_days_after
from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.duty.records import Review, Shift, ShiftState
from frontdesk.duty.registers import LogRegisters
from frontdesk.duty.shifts import check_clock, checked_words, move

TO_REVIEW = (ShiftState.SUBMITTED, ShiftState.CONFIRMED, ShiftState.DISPUTED)
"""The states of a shift that waits for its review."""


class ReviewDesk:
    """Reviews the logs of the shifts that are over."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def review(self, shift_id: int, words: str = "") -> None:
        """A shift's log is read, and the shift filed.

        Refuses a shift that is not over or is filed already, whoever was on duty in it themselves, and silence about
        one that is disputed or that nobody took over.
        """
        words = checked_words(words, "words")
        with self._ground.act("log_reviewed", Right.REVIEW_LOG) as act:
            shift = act.session.get_one(Shift, shift_id)
            if shift.state == ShiftState.OPEN:
                raise Refusal(mark("{number} is not handed over yet."), number=shift.number)
            if shift.operator_id == act.operator.id:
                raise Refusal(mark("Whoever was on duty may not review the log. Ask somebody else who may."))
            if shift.state in (ShiftState.SUBMITTED, ShiftState.DISPUTED) and not words:
                raise Refusal(mark("It is disputed, or nobody took it over: say what came of it."), field="words")
            check_clock(act, self._ground.clock, shift)
            move(act, shift, ShiftState.FILED, words)
            review = Review(
                shift_id=shift_id, at=act.at, operator_id=act.operator.id,
                due=due_of(act.session, self._ground.clock, shift), words=words,
            )  # fmt: skip
            act.session.add(review)
            act.session.flush()
            act.note("review", review.id, shift=shift.number, digest=digest(row_facts(review)))

    def log(self, shift_id: int) -> dict[str, Any]:
        """The log of a shift as `papers.log.shift_log` takes it: what was written, and what the desks did meanwhile."""
        return LogRegisters(self._ground).shift(shift_id)

    def waiting(self) -> tuple[int, bool]:
        """How many shifts wait for their review, and whether one of them does longer than was promised."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            count, oldest = session.execute(_WAITING).one()
            late = oldest is not None and due_after(session, clock.local(oldest).date()) < clock.today()
        return count, late


def due_of(session: Session, clock: Clock, shift: Shift) -> date:
    """By which day a shift that is over is to be reviewed."""
    return due_after(session, clock.local(shift.closed_at or shift.ends).date())


def due_after(session: Session, closed: date) -> date:
    """By which day a shift is to be reviewed that was handed over on a day: so many working days later (rule)."""
    return working_days_after(session, closed, number(session, "log.review", closed))


# Written out, because bound states would not meet the index of those that are not filed.
_WAITING = select(func.count(), func.min(Shift.closed_at, type_=Moment())).where(
    Shift.state != literal_column("'filed'"), Shift.state != literal_column("'open'")
)
