"""What must be true of permits: they stand where their steps lead, reviewed, with the papers that their works want."""

from sqlalchemy import ColumnElement, and_, case, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.renovation.applications import PREFIX
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.documents import CHECKLIST
from frontdesk.renovation.flow import KIND, permit_digest
from frontdesk.renovation.keptpapers import paper_digest
from frontdesk.renovation.records import (
    NEXT,
    Applicant,
    Document,
    IssuedPaper,
    Outcome,
    Permit,
    PermitReview,
    PermitState,
    ScopeItem,
    Shown,
    Stage,
)
from frontdesk.renovation.sheets import PERMIT

_LATE = "'works', 'stopped', 'completing', 'failed', 'waiting', 'mending'"
_WORKED_ON: ColumnElement[bool] = literal_column(f"permit.state IN ({_LATE})")
_APPROVED: ColumnElement[bool] = literal_column(f"permit.state IN ('to_pay', {_LATE}, 'refund_due', 'filed')")
_NOT_ISSUED: ColumnElement[bool] = literal_column(
    "permit.state IN ('draft', 'applied', 'referred', 'first_reviewed', 'to_pay', 'rejected', 'withdrawn')"
)


def permits_follow_steps(session: Session) -> Fault:
    """Every permit came where it stands by moves that are allowed, each a step of its own."""
    asked = select(Permit.id, Permit.state).execution_options(yield_per=1000)
    return astray(session, {KIND: NEXT}, ((KIND, row.id, row.state) for row in session.execute(asked)))


def permits_are_as_noted(session: Session) -> Fault:
    """Permits, their works, documents, reviews and issued papers say what the audit chain notes of them."""
    return (
        as_noted(session, Permit, permit_digest)
        or as_noted(session, ScopeItem)
        or as_noted(session, Document)
        or as_noted(session, PermitReview)
        or as_noted(session, IssuedPaper, paper_digest)
    )


def permits_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's permits are numbered from 1 to the counter without a gap."""
    return gap(session, {PREFIX: Permit.number})


def permits_were_reviewed(session: Session) -> Fault:
    """What was approved has passed both reviews, what waits for the final one the first, and what was refused tells
    by which review."""
    unreviewed = or_(
        and_(_APPROVED, or_(~_reviewed(Stage.FIRST, Outcome.PASSED), ~_reviewed(Stage.FINAL, Outcome.PASSED))),
        and_(Permit.state == PermitState.FIRST_REVIEWED.value, ~_reviewed(Stage.FIRST, Outcome.PASSED)),
        and_(
            Permit.state == PermitState.REJECTED.value,
            ~or_(_reviewed(Stage.FIRST, Outcome.REJECTED), _reviewed(Stage.FINAL, Outcome.REJECTED)),
        ),
    )
    return counted(session, select(func.count(Permit.id)).where(unreviewed), "permits miss a review")


def dangerous_works_have_papers(session: Session) -> Fault:
    """Works that want a design, a plan or the consent of others were approved with it in hand, and none without any
    works."""
    wanted = {risk.value: key for key, asked in CHECKLIST.items() for risk in asked.risk}
    there = exists().where(
        Document.permit_id == ScopeItem.permit_id,
        Document.document == case(wanted, value=ScopeItem.risk),
        Document.shown != Shown.NOT_NEEDED.value,
        Document.removed_at.is_(None),
    )
    standing = and_(ScopeItem.permit_id == Permit.id, ScopeItem.removed_at.is_(None))
    unproven = select(func.count(ScopeItem.id)).join(Permit, standing).where(ScopeItem.risk != "", _APPROVED, ~there)
    idle = select(func.count(Permit.id)).where(_APPROVED, ~exists().where(standing))
    return counted(session, unproven, "dangerous works have no papers") or counted(
        session, idle, "permits allow no works"
    )


def issued_permits_are_kept(session: Session) -> Fault:
    """A site is worked on under a permit that was issued and is kept as it was; the owner has a copy when due."""
    kept = exists().where(IssuedPaper.kind == PERMIT, IssuedPaper.record == Permit.id)
    issued = Permit.issued_at.is_not(None)
    wrong = or_(and_(_WORKED_ON, ~issued), and_(_NOT_ISSUED, issued), issued != kept)
    others = Permit.applicant_kind != Applicant.OWNER.value
    copied = or_(and_(issued, others, Permit.copy_due.is_(None)), and_(~issued, Permit.copy_due.is_not(None)))
    return counted(
        session, select(func.count(Permit.id)).where(wrong), "permits differ from what was issued"
    ) or counted(session, select(func.count(Permit.id)).where(copied), "permits have a copy due or none, wrongly")


def _reviewed(stage: Stage, outcome: Outcome) -> ColumnElement[bool]:
    return exists().where(
        PermitReview.permit_id == Permit.id, PermitReview.stage == stage.value, PermitReview.outcome == outcome.value
    )


APPLICATION_CHECKS: tuple[Check, ...] = (
    ("permit_steps", mark("Permits stand where their steps lead"), permits_follow_steps),
    ("permits_noted", mark("Permits are as noted in the audit chain"), permits_are_as_noted),
    ("permit_numbers", mark("Numbers of permits have no gaps"), permits_are_numbered_without_gap),
    ("permit_reviews", mark("Permits have passed their reviews"), permits_were_reviewed),
    ("permit_papers", mark("Dangerous works have the papers that they want"), dangerous_works_have_papers),
    ("permits_issued", mark("Issued permits are kept as they were"), issued_permits_are_kept),
)
"""Every invariant of applications and permits: its name for machines, its name on screen, and how it is asked."""
