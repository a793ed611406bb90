"""What must be true of inspections: made while there was something to look at, and as they were noted."""

from typing import Any

from sqlalchemy import String, func, literal, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import Step
from frontdesk.core.words import mark
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.flow import KIND
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.records.inspections import POINTS, Answer, Inspection, InspectionKind

_S = PermitState


def rounds_led_to_sites(session: Session) -> Fault:
    """On every round works went on at the site, or were stopped, as the steps of its permit tell."""
    then: Any = (
        select(Step.went_to)
        .where(Step.kind == KIND, Step.record == Inspection.permit_id, Step.at <= Inspection.at)
        .order_by(Step.id.desc())
        .limit(1)
        .correlate(Inspection)
        .scalar_subquery()
    )
    there = func.coalesce(then, "").in_([_S.WORKS.value, _S.STOPPED.value, _S.EXTENDED.value])
    wrong = select(func.count(Inspection.id)).where(Inspection.kind == InspectionKind.ROUND.value, ~there)
    return counted(session, wrong, "rounds led to a site where no works went on")


def inspections_say_what_they_found(session: Session) -> Fault:
    """No inspection was made after it was entered, and none says that all is in order and names what is bad, or that
    nobody was let in and what was seen there."""
    whole = func.json_valid(Inspection.points)
    bad = func.instr(Inspection.points, literal("false", String)) > 0
    unknown = _points_beyond()
    wrong = select(func.count(Inspection.id)).where(
        or_(
            Inspection.at > Inspection.entered_at,
            (Inspection.answer == Answer.IN_ORDER.value) & bad,
            Inspection.answer.in_([Answer.NOBODY_IN.value, Answer.NOT_LET_IN.value]) & (Inspection.points != "{}"),
            (Inspection.answer == Answer.FAULTS.value) & ~bad & (Inspection.words == ""),
            unknown,
            ~whole,
        )
    )
    return counted(session, wrong, "inspections contradict themselves")


def inspections_are_as_noted(session: Session) -> Fault:
    """Inspections say what the audit chain notes of them, and none is lost."""
    return as_noted(session, Inspection)


def inspections_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's inspections are numbered from 1 to the counter without a gap."""
    return gap(session, {"XC": Inspection.number})


def _points_beyond() -> Any:
    """That a point was gone through which there is not."""
    whole = func.iif(func.json_valid(Inspection.points), Inspection.points, "{}")
    points = func.json_each(whole).table_valued("key")
    return select(points.c.key).where(points.c.key.not_in(list(POINTS))).correlate(Inspection).exists()


INSPECTION_CHECKS: tuple[Check, ...] = (
    ("rounds_of_sites", mark("Rounds were made where works went on"), rounds_led_to_sites),
    ("inspections_said", mark("Inspections say what they found"), inspections_say_what_they_found),
    ("inspections_noted", mark("Inspections are as noted in the audit chain"), inspections_are_as_noted),
    ("inspection_numbers", mark("Numbers of inspections have no gaps"), inspections_are_numbered_without_gap),
)
"""Every invariant of inspections: its name for machines, its name on screen, and how it is asked."""
