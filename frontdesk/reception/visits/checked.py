"""What must be true of visits: their numbers and steps, who is found, and that what was erased is gone."""

from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, String, and_, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, Change, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.finding import Suffix
from frontdesk.core.numbering import gap
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step, astray
from frontdesk.core.words import mark
from frontdesk.reception.records import VISIT_NEXT, AdmissionRule, Enquiry, Visit, VisitState
from frontdesk.reception.visits.fields import TOLD


def visits_are_numbered_without_gap(session: Session) -> Fault:
    """The numbers of visits follow each other within each day."""
    return gap(session, {"LF": Visit.number})


def visits_stand_where_their_steps_lead(session: Session) -> Fault:
    """Each visit came to its state by moves that are allowed, and nobody left before they came."""
    standing = session.execute(select(Visit.id, Visit.state)).yield_per(5000)
    return astray(session, {"visit": VISIT_NEXT}, (("visit", record, state) for record, state in standing)) or counted(
        session, select(func.count(Visit.id)).where(Visit.left_at < Visit.at), "visitors left before they came"
    )


def visits_are_as_noted(session: Session) -> Fault:
    """What each visit says, but for what is erased in its time, and when and by whom each of its steps was taken is
    what the audit chain notes.

    Rows, notes and steps are read side by side in the order of the visits: a million need no room.
    """
    for visit, note, steps in zip_longest(_ROWS.each(session), _NOTES.each(session), _STEPS.each(session)):
        records = {each.record for each in (visit, note, steps) if each is not None}
        if len(records) > 1 or None in (visit, note, steps):
            return f"visit {min(records)} is lost, or was never noted"
        if digest(visit.told) != note.digest:
            return f"visit {visit.record} is not as noted"
        if steps.taken != note.taken:
            return f"the steps of visit {visit.record} are not as noted"
    return None


def visitors_on_site_are_found(session: Session) -> Fault:
    """Who is on site is filed, and nobody else is."""
    here = Visit.state == VisitState.ON_SITE.value
    filed = select(Suffix.record).where(Suffix.kind == "visit")
    wrong = or_(and_(here, Visit.id.not_in(filed)), and_(~here, Visit.id.in_(filed)))
    return counted(session, select(func.count(Visit.id)).where(wrong), "visits are filed wrongly")


def what_was_erased_is_gone(session: Session) -> Fault:
    """Nothing personal is left of what was erased: in its row, in its steps, in what it said before, in the finder."""
    visit = (
        Visit.company, Visit.phone, Visit.id_kind, Visit.id_masked, Visit.plate, Visit.carrying, Visit.badge,
        Visit.remark,
    )  # fmt: skip
    rule = (AdmissionRule.name, AdmissionRule.phone, AdmissionRule.words, AdmissionRule.asked_by)
    questions = (
        (Visit, or_(*(column != "" for column in visit), Visit.id_sealed.is_not(None), Visit.id_index.is_not(None))),
        (AdmissionRule, or_(*(column != "" for column in (*rule, AdmissionRule.end_reason)))),
        (Enquiry, or_(Enquiry.caller != "", Enquiry.phone != "")),
    )
    for record, left in questions:
        wrong = select(func.count(record.id)).where(record.erased_at.is_not(None), left)
        kind, gone = record.__tablename__, select(record.id).where(record.erased_at.is_not(None))
        fault = counted(session, wrong, f"rows of {kind} were not erased wholly")
        for told, more in ((Step, (Step.remark != "",)), (Change, ()), (Suffix, ())):
            asked = select(func.count()).where(told.kind == kind, told.record.in_(gone), *more)
            fault = fault or counted(session, asked, f"rows of {told.__tablename__} still tell of erased {kind}")
        if fault:
            return fault
    return None


VISIT_CHECKS: tuple[Check, ...] = (
    ("visit_numbers", mark("Visits are numbered without a gap"), visits_are_numbered_without_gap),
    ("visit_steps", mark("Visits stand where their steps lead"), visits_stand_where_their_steps_lead),
    ("visits", mark("Visits are as noted"), visits_are_as_noted),
    ("visitors_found", mark("Who is on site can be found, and nobody else"), visitors_on_site_are_found),
    ("erased", mark("Nothing personal is left of what was erased"), what_was_erased_is_gone),
)
"""Every invariant of visits: its name for machines, its name on screen, and how it is asked."""


def _taken(at: Any, by: Any, state: Any) -> ColumnElement[str]:
    """One step after the other as text; a note without a state is of no step and adds nothing."""
    when, who = (type_coerce(each, String) for each in (at, by))
    return func.group_concat(when + " " + who + " " + state)


def _noted(name: str) -> ColumnElement[str]:
    return func.json_extract(Audit.facts, f"$.{name}", type_=String)


_ROWS = Prepared(select(Visit.id.label("record"), TOLD.label("told")).order_by(Visit.id))
# Of several rows, SQLite gives the digest of the one that is the greatest: the last note.
_NOTES = Prepared(
    select(
        Audit.record, func.max(Audit.id), _noted("digest").label("digest"),
        _taken(Audit.at, func.coalesce(_noted("vouched_by"), Audit.operator_id), _noted("state")).label("taken"),
    )
    .where(Audit.kind == "visit", _noted("digest").is_not(None))
    .group_by(Audit.record)
    .order_by(Audit.record)
)  # fmt: skip
_STEPS = Prepared(
    select(Step.record, _taken(Step.at, Step.operator_id, Step.went_to).label("taken"))
    .where(Step.kind == "visit")
    .group_by(Step.record)
    .order_by(Step.record)
)
