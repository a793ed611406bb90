"""What must be true of the rows of the duty desk, asked of the rows themselves."""

from itertools import groupby
from operator import attrgetter

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.words import mark
from frontdesk.duty.log import FROZEN, done_digest, line_digest
from frontdesk.duty.records import DutyEntry, Handover
from frontdesk.duty.roster.checked import ROSTER_CHECKS
from frontdesk.duty.shiftchecks import SHIFT_CHECKS


def log_is_as_written(session: Session) -> Fault:
    """Each line of the log is as it was noted when it was written, what became of it as it was noted when it was done,
    and the log of each shift as it was locked."""
    written = func.json_extract(Audit.facts, "$.digest")
    asked = select(Audit.record, written).where(_OF_LINES, written.is_not(None))
    noted: dict[int, str] = dict(session.execute(asked).all())
    done = func.json_extract(Audit.facts, "$.done")
    settled: dict[int, str] = dict(
        session.execute(select(Audit.record, done).where(_OF_LINES, done.is_not(None))).all()
    )
    locked = dict(session.execute(select(Handover.shift_id, Handover.log_digest)).all())
    columns = (*FROZEN, DutyEntry.done_at, DutyEntry.done_by, DutyEntry.done_words)
    rows = session.execute(select(*columns).order_by(DutyEntry.shift_id, DutyEntry.n)).yield_per(2000)
    for shift_id, lines in groupby(rows, attrgetter("shift_id")):
        log = []
        for line in lines:
            told = line_digest(line[: len(FROZEN)])
            if noted.pop(line.id, None) != told:
                return f"line {line.id} of the duty log is not as noted"
            became = line[len(FROZEN) :]
            if settled.pop(line.id, _NOTHING) != done_digest(*became):
                return f"what became of line {line.id} of the duty log is not as noted"
            if not line.addendum:
                log.append(told)
        if shift_id in locked and locked.pop(shift_id) != digest(log):
            return f"the log of shift {shift_id} is not as it was locked"
    if noted:
        return f"line {min(noted)} of the duty log is lost"
    return next((f"the log of shift {shift} is lost" for shift, kept in locked.items() if kept != digest([])), None)


def log_is_in_order(session: Session) -> Fault:
    """The lines of each shift are numbered from 1 without a gap; one that puts another right is of the same shift."""
    return counted(session, _WITH_A_GAP, "shifts have gaps in their log") or counted(
        session, _PUT_RIGHT_ELSEWHERE, "lines put right what is not of their shift, or what puts right itself"
    )


_OF_LINES = Audit.kind == "duty_entry"
_NOTHING = done_digest(None, None, "")
"""What became of a line that is not done, or of which nothing is to become."""
_numbered = select(DutyEntry.shift_id).group_by(DutyEntry.shift_id).having(func.max(DutyEntry.n) != func.count())
_WITH_A_GAP = select(func.count()).select_from(_numbered.subquery())
_FIRST = aliased(DutyEntry)
_PUT_RIGHT_ELSEWHERE = (
    select(func.count())
    .select_from(DutyEntry)
    .join(_FIRST, _FIRST.id == DutyEntry.corrects_id)
    .where(or_(_FIRST.shift_id != DutyEntry.shift_id, _FIRST.corrects_id.is_not(None)))
)

DUTY_CHECKS: tuple[Check, ...] = (
    ("duty_log", mark("The duty log is as it was written and locked"), log_is_as_written),
    ("duty_lines", mark("Lines of the duty log have their numbers and their shift"), log_is_in_order),
    *SHIFT_CHECKS,
    *ROSTER_CHECKS,
)
