"""What must be true of passes, workers and contractors: who is let in is known, once, and as it was noted."""

from sqlalchemy import ColumnElement, and_, exists, func, literal_column, not_, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.passes import PAPER, PREFIX, pass_digest
from frontdesk.renovation.passlists import KIND
from frontdesk.renovation.records import IssuedPaper, Permit
from frontdesk.renovation.records.workers import PASS_NEXT, Contractor, PassState, Worker, WorkerPass
from frontdesk.renovation.workers import worker_digest


def passes_follow_steps(session: Session) -> Fault:
    """Every pass came where it stands by moves that are allowed, each a step of its own."""
    asked = select(WorkerPass.id, WorkerPass.state).execution_options(yield_per=1000)
    return astray(session, {KIND: PASS_NEXT}, ((KIND, row.id, row.state) for row in session.execute(asked)))


def passes_are_as_noted(session: Session) -> Fault:
    """Passes, workers and contractors say what the audit chain notes of them, but for who was erased in time."""
    return (
        as_noted(session, WorkerPass, pass_digest)
        or as_noted(session, Worker, worker_digest)
        or as_noted(session, Contractor)
    )


def passes_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's passes are numbered from 1 to the counter without a gap."""
    return gap(session, {PREFIX: WorkerPass.number})


def passes_have_their_papers(session: Session) -> Fault:
    """What stands on each pass is kept, and one that stands for another stands for a lost one of the same person and
    site."""
    before = aliased(WorkerPass)
    kept = exists().where(IssuedPaper.kind == PAPER, IssuedPaper.record == WorkerPass.id)
    of_same = and_(
        before.worker_id == WorkerPass.worker_id,
        before.permit_id == WorkerPass.permit_id,
        before.state.in_((PassState.LOST.value, PassState.RETURNED.value)),
    )
    replaces = WorkerPass.replaces_id.is_not(None)
    asked = select(func.count(WorkerPass.id)).outerjoin(before, before.id == WorkerPass.replaces_id)
    return counted(session, asked.where(~kept), "passes have no paper") or counted(
        session, asked.where(replaces, not_(of_same)), "passes stand for what was not lost"
    )


def passes_end_with_the_works(session: Session) -> Fault:
    """No pass is out for a case that is over, and nobody was let in before the application was approved."""
    over: ColumnElement[bool] = literal_column("permit.state IN ('filed', 'rejected', 'withdrawn')")
    before: ColumnElement[bool] = literal_column("permit.state IN ('draft', 'applied', 'referred', 'first_reviewed')")
    out: ColumnElement[bool] = literal_column("worker_pass.state = 'issued'")
    asked = select(func.count(WorkerPass.id)).join(Permit, Permit.id == WorkerPass.permit_id)
    return counted(session, asked.where(or_(and_(over, out), before)), "passes are of no approved case")


def who_is_forgotten_is_gone(session: Session) -> Fault:
    """Nothing personal is left of a worker who was erased, and none of who works here is erased in part."""
    told = or_(Worker.name != "", Worker.id_kind != "", Worker.id_masked != "", Worker.card != "", Worker.phone != "",
               Worker.id_sealed.is_not(None), Worker.id_index.is_not(None))  # fmt: skip
    gone = Worker.erased_at.is_not(None)
    wrong = or_(and_(gone, told), and_(~gone, Worker.name == ""))
    return counted(session, select(func.count(Worker.id)).where(wrong), "workers were not erased wholly")


PASS_CHECKS: tuple[Check, ...] = (
    ("pass_steps", mark("Passes stand where their steps lead"), passes_follow_steps),
    ("passes_noted", mark("Passes and workers are as noted in the audit chain"), passes_are_as_noted),
    ("pass_numbers", mark("Numbers of passes have no gaps"), passes_are_numbered_without_gap),
    ("pass_papers", mark("Passes are kept as they were made"), passes_have_their_papers),
    ("workers_erased", mark("Of workers who were erased nothing is left"), who_is_forgotten_is_gone),
    ("passes_open", mark("Passes are out only while a case is open"), passes_end_with_the_works),
)
"""Every invariant of passes: its name for machines, its name on screen, and how it is asked."""
