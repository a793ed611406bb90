"""What must be true of enquiries and answers: their numbers, steps and fingerprints, and that answers can be found."""

import json

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.finding import Suffix
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.reception.enquiries.desk import enquiry_digest
from frontdesk.reception.records import ENQUIRY_NEXT, Article, Enquiry


def enquiries_are_numbered_without_gap(session: Session) -> Fault:
    """The numbers of enquiries follow each other within each day."""
    return gap(session, {"ZX": Enquiry.number})


def enquiries_stand_where_their_steps_lead(session: Session) -> Fault:
    """Each enquiry came to its state by moves that are allowed."""
    standing = session.execute(select(Enquiry.id, Enquiry.state)).yield_per(5000)
    return astray(session, {"enquiry": ENQUIRY_NEXT}, (("enquiry", record, state) for record, state in standing))


def enquiries_are_as_noted(session: Session) -> Fault:
    """What each enquiry says is what was noted last, but for who asked, which is erased in its time."""
    noted = {
        record: json.loads(facts).get("digest")
        for record, facts in session.execute(
            select(Audit.record, Audit.facts)
            .where(Audit.kind == "enquiry", Audit.facts.contains('"digest"'))
            .order_by(Audit.id)
        )
    }
    for enquiry in session.scalars(select(Enquiry).order_by(Enquiry.id)).yield_per(2000):
        if noted.pop(enquiry.id, None) != enquiry_digest(enquiry):
            return f"enquiry {enquiry.id} is not as noted"
    return f"enquiry {min(noted)} lost" if noted else None


def answers_can_be_found(session: Session) -> Fault:
    """Each answer is filed under something."""
    filed = exists().where(Suffix.kind == "article", Suffix.record == Article.id)
    return counted(session, select(func.count(Article.id)).where(~filed), "answers can't be found")


ENQUIRY_CHECKS: tuple[Check, ...] = (
    ("enquiry_numbers", mark("Enquiries are numbered without a gap"), enquiries_are_numbered_without_gap),
    ("enquiry_steps", mark("Enquiries stand where their steps lead"), enquiries_stand_where_their_steps_lead),
    ("enquiries", mark("Enquiries are as noted"), enquiries_are_as_noted),
    ("articles", mark("Every answer can be found"), answers_can_be_found),
)
"""Every invariant of enquiries and answers: its name for machines, its name on screen, and how it is asked."""
