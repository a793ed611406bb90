"""What must be true of what is found on sites: notices, stop-works and hot work stand as their steps and rows tell."""

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.records.inspections import (
    HOT_WORK_NEXT,
    RECTIFICATION_NEXT,
    HotWork,
    Inspection,
    Recheck,
    Rectification,
    RectificationState,
    StopWork,
)
from frontdesk.renovation.records.workers import WorkerPass

_S, _R = PermitState, RectificationState
_GIVEN_UP = (_S.STOPPED.value, _S.COMPLETING.value, _S.FAILED.value)
"""Where a permit may stand while its works are stopped: works may be given up meanwhile."""


def violations_stand_where_steps_lead(session: Session) -> Fault:
    """Notices and hot works stand where their steps lead, each by a move that is allowed."""
    moves = {"rectification": RECTIFICATION_NEXT, "hot_work": HOT_WORK_NEXT}
    standing = (
        (record.__tablename__, row.id, row.state)
        for record in (Rectification, HotWork)
        for row in session.execute(select(record.id, record.state))
    )
    return astray(session, moves, standing)


def stopped_works_have_a_stop(session: Session) -> Fault:
    """Works are stopped by a stop-work that is in force, and where one is, no works go on."""
    in_force = exists().where(StopWork.permit_id == Permit.id, StopWork.lifted_at.is_(None))
    wrong = or_(and_(Permit.state == _S.STOPPED.value, ~in_force), and_(Permit.state.not_in(_GIVEN_UP), in_force))
    of_another = (
        select(func.count(StopWork.id))
        .join(Rectification, Rectification.id == StopWork.rectification_id)
        .where(Rectification.permit_id != StopWork.permit_id)
    )
    return counted(
        session, select(func.count(Permit.id)).where(wrong), "works are stopped without a notice, or go on with one"
    ) or counted(session, of_another, "stop-works are of another site than their notices")


def rechecks_say_what_became(session: Session) -> Fault:
    """The rechecks of a notice count from 1; the last tells whether it is put right, or by when it must be."""
    counts = (
        select(Recheck.rectification_id).group_by(Recheck.rectification_id).having(func.max(Recheck.n) != func.count())
    )
    later = aliased(Recheck)
    last = ~exists().where(later.rectification_id == Recheck.rectification_id, later.n > Recheck.n)
    put_right = Rectification.state == _R.PUT_RIGHT.value
    wrong = (
        select(func.count(Rectification.id))
        .outerjoin(Recheck, and_(Recheck.rectification_id == Rectification.id, last))
        .where(
            or_(
                put_right & func.coalesce(~Recheck.put_right, True),
                ~put_right & func.coalesce(Recheck.put_right, False),
                ~put_right & Recheck.due.is_not(None) & (Recheck.due != Rectification.due),
            )
        )
    )
    return counted(
        session, select(func.count()).select_from(counts.subquery()), "notices miss one of their rechecks"
    ) or counted(session, wrong, "notices stand otherwise than their last recheck says")


def notices_are_of_their_site(session: Session) -> Fault:
    """The inspection of a notice was of its site, and whoever is named had a pass for it."""
    inspected = (
        select(func.count(Rectification.id))
        .join(Inspection, Inspection.id == Rectification.inspection_id)
        .where(Inspection.permit_id != Rectification.permit_id)
    )

    def without_pass(record: type[Rectification] | type[HotWork]) -> str | None:
        held = exists().where(WorkerPass.worker_id == record.worker_id, WorkerPass.permit_id == record.permit_id)
        wrong = select(func.count(record.id)).where(record.worker_id.is_not(None), ~held)
        return counted(session, wrong, f"rows of {record.__tablename__} name somebody without a pass for the site")

    return (
        counted(session, inspected, "notices came of an inspection of another site")
        or without_pass(Rectification)
        or without_pass(HotWork)
    )


def violations_are_as_noted(session: Session) -> Fault:
    """Notices, rechecks, stop-works and hot works say what the audit chain notes of them, and none is lost."""
    tables = (Rectification, Recheck, StopWork, HotWork)
    return next(filter(None, (as_noted(session, record) for record in tables)), None)


def violations_are_numbered_without_gap(session: Session) -> Fault:
    """The notices, stop-works and hot works of each day are numbered from 1 to the counter without a gap."""
    return gap(session, {"WG": Rectification.number, "TG": StopWork.number, "DH": HotWork.number})


VIOLATION_CHECKS: tuple[Check, ...] = (
    ("violation_steps", mark("Notices and hot works stand where their steps lead"), violations_stand_where_steps_lead),
    ("stop_works", mark("Works are stopped by a notice, and go on without"), stopped_works_have_a_stop),
    ("rechecks", mark("Notices stand as their last recheck says"), rechecks_say_what_became),
    ("violation_sites", mark("Notices and hot works are of their site"), notices_are_of_their_site),
    ("violations_noted", mark("What was found on sites is as noted in the audit chain"), violations_are_as_noted),
    ("violation_numbers", mark("Numbers of notices have no gaps"), violations_are_numbered_without_gap),
)
"""Every invariant of what is found on sites: its name for machines, its name on screen, and how it is asked."""
