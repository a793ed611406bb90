"""What must be true of visits: their numbers and steps, who is found, and that what was erased is gone."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.finding import Suffix
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.reception.records import VISIT_NEXT, AdmissionRule, Enquiry, Visit, VisitState


def visits_are_numbered_without_gap(session: Session) -> Fault:
    """The numbers of visits follow each other within each day."""
    return gap(session, {"LF": Visit.number})


def visits_stand_where_their_steps_lead(session: Session) -> Fault:
    """Each visit came to its state by moves that are allowed, and nobody left before they came."""
    standing = session.execute(select(Visit.id, Visit.state)).yield_per(5000)
    return astray(session, {"visit": VISIT_NEXT}, (("visit", record, state) for record, state in standing)) or counted(
        session, select(func.count(Visit.id)).where(Visit.left_at < Visit.at), "visitors left before they came"
    )


def visitors_on_site_are_found(session: Session) -> Fault:
    """Who is on site is filed, and nobody else is."""
    here = Visit.state == VisitState.ON_SITE.value
    filed = select(Suffix.record).where(Suffix.kind == "visit")
    wrong = or_(and_(here, Visit.id.not_in(filed)), and_(~here, Visit.id.in_(filed)))
    return counted(session, select(func.count(Visit.id)).where(wrong), "visits are filed wrongly")


def what_was_erased_is_gone(session: Session) -> Fault:
    """Nothing personal is left of what was erased."""
    visit = (Visit.company, Visit.phone, Visit.id_masked, Visit.plate, Visit.carrying, Visit.badge, Visit.remark)
    rule = (AdmissionRule.name, AdmissionRule.phone, AdmissionRule.words, AdmissionRule.asked_by)
    questions = (
        (Visit, or_(*(column != "" for column in visit), Visit.id_sealed.is_not(None), Visit.id_index.is_not(None))),
        (AdmissionRule, or_(*(column != "" for column in rule))),
        (Enquiry, or_(Enquiry.caller != "", Enquiry.phone != "")),
    )
    for record, left in questions:
        wrong = select(func.count(record.id)).where(record.erased_at.is_not(None), left)
        fault = counted(session, wrong, f"rows of {record.__tablename__} were not erased wholly")
        if fault:
            return fault
    return None


VISIT_CHECKS: tuple[Check, ...] = (
    ("visit_numbers", mark("Visits are numbered without a gap"), visits_are_numbered_without_gap),
    ("visit_steps", mark("Visits stand where their steps lead"), visits_stand_where_their_steps_lead),
    ("visitors_found", mark("Who is on site can be found, and nobody else"), visitors_on_site_are_found),
    ("erased", mark("Nothing personal is left of what was erased"), what_was_erased_is_gone),
)
"""Every invariant of visits: its name for machines, its name on screen, and how it is asked."""
