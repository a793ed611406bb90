"""What must be true of enquiries and answers: their numbers, steps and fingerprints, and that answers can be found."""

from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, String, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.finding import Suffix
from frontdesk.core.numbering import gap
from frontdesk.core.steps import Step, astray
from frontdesk.core.words import mark
from frontdesk.reception.enquiries.desk import enquiry_digest
from frontdesk.reception.knowledge.desk import article_digest
from frontdesk.reception.records import ENQUIRY_NEXT, Article, Enquiry


def enquiries_are_numbered_without_gap(session: Session) -> Fault:
    """The numbers of enquiries follow each other within each day."""
    return gap(session, {"ZX": Enquiry.number})


def enquiries_stand_where_their_steps_lead(session: Session) -> Fault:
    """Each enquiry came to its state by moves that are allowed."""
    standing = session.execute(select(Enquiry.id, Enquiry.state)).yield_per(5000)
    return astray(session, {"enquiry": ENQUIRY_NEXT}, (("enquiry", record, state) for record, state in standing))


def enquiries_are_as_noted(session: Session) -> Fault:
    """What each enquiry says is what was noted last, but for who asked, which is erased in its time; and each of its
    steps was taken when and by whom it was noted."""
    noted = _last_noted(session, "enquiry")
    for enquiry in session.scalars(select(Enquiry).order_by(Enquiry.id)).yield_per(2000):
        if noted.pop(enquiry.id, None) != enquiry_digest(enquiry):
            return f"enquiry {enquiry.id} is not as noted"
    if noted:
        return f"enquiry {min(noted)} is lost"
    for steps, notes in zip_longest(session.execute(_STEPS), session.execute(_NOTES)):
        if steps != notes:
            return f"the steps of enquiry {min(each.record for each in (steps, notes) if each)} are not as noted"
    return None


def answers_are_as_noted(session: Session) -> Fault:
    """What each known answer says is what was noted when it was written or changed last."""
    noted = _last_noted(session, "article")
    for article in session.scalars(select(Article).order_by(Article.id)):
        if noted.pop(article.id, None) != article_digest(article):
            return f"answer {article.id} is not as noted"
    return f"answer {min(noted)} is lost" if noted else None


def answers_can_be_found(session: Session) -> Fault:
    """Each answer is filed under something."""
    filed = exists().where(Suffix.kind == "article", Suffix.record == Article.id)
    return counted(session, select(func.count(Article.id)).where(~filed), "answers can't be found")


ENQUIRY_CHECKS: tuple[Check, ...] = (
    ("enquiry_numbers", mark("Enquiries are numbered without a gap"), enquiries_are_numbered_without_gap),
    ("enquiry_steps", mark("Enquiries stand where their steps lead"), enquiries_stand_where_their_steps_lead),
    ("enquiries", mark("Enquiries are as noted"), enquiries_are_as_noted),
    ("answers", mark("Known answers are as noted"), answers_are_as_noted),
    ("articles", mark("Every answer can be found"), answers_can_be_found),
)
"""Every invariant of enquiries and answers: its name for machines, its name on screen, and how it is asked."""


def _noted(name: str) -> ColumnElement[str]:
    return func.json_extract(Audit.facts, f"$.{name}", type_=String)


def _last_noted(session: Session, kind: str) -> dict[int, str]:
    """The fingerprint that was noted last of each record of a kind."""
    asked = select(Audit.record, _noted("digest")).where(Audit.kind == kind, _noted("digest").is_not(None))
    return dict(session.execute(asked.order_by(Audit.id)).all())


def _taken(at: Any, by: Any, state: Any) -> ColumnElement[str]:
    """One step after the other as text."""
    when, who = (type_coerce(each, String) for each in (at, by))
    return func.group_concat(when + " " + who + " " + state)


_STEPS = (
    select(Step.record, _taken(Step.at, Step.operator_id, Step.went_to))
    .where(Step.kind == "enquiry")
    .group_by(Step.record)
    .order_by(Step.record)
)
_NOTES = (
    select(Audit.record, _taken(Audit.at, Audit.operator_id, _noted("state")))
    .where(Audit.kind == "enquiry", _noted("state").is_not(None))
    .group_by(Audit.record)
    .order_by(Audit.record)
)
