"""What must be true of the steps of renovation: each was taken at a moment at which its act was noted."""

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.steps import Step
from frontdesk.core.words import mark
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.changes import Extension
from frontdesk.renovation.records.inspections import HotWork, Rectification
from frontdesk.renovation.records.workers import WorkerPass

_KINDS = tuple(record.__tablename__ for record in (Permit, WorkerPass, Rectification, HotWork, Extension))


def steps_were_noted(session: Session) -> Fault:
    """Each step was taken when something of its record was noted: the rounds that were due are reckoned by it."""
    noted = exists().where(Audit.kind == Step.kind, Audit.record == Step.record, Audit.at == Step.at)
    wrong = select(func.count(Step.id)).where(Step.kind.in_(_KINDS), ~noted)
    return counted(session, wrong, "steps were taken when nothing was noted")


TAKEN_CHECKS: tuple[Check, ...] = (
    ("permit_step_times", mark("Steps of renovation were taken when they were noted"), steps_were_noted),
)
"""The invariant of steps: its name for machines, its name on screen, and how it is asked."""
