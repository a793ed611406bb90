"""What must be true of what units have said about who may come: it is as it was noted."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault
from frontdesk.core.words import mark
from frontdesk.reception.admissions.desk import admission_digest
from frontdesk.reception.records import AdmissionRule


def admissions_are_as_noted(session: Session) -> Fault:
    """All that was said is what was noted last, but for what is erased in its time."""
    asked = select(Audit.record, Audit.facts).where(Audit.kind == "admission", Audit.record > 0).order_by(Audit.id)
    noted = {record: json.loads(facts).get("digest") for record, facts in session.execute(asked)}
    for rule in session.scalars(select(AdmissionRule).order_by(AdmissionRule.id)).yield_per(1000):
        if noted.pop(rule.id, None) != admission_digest(rule):
            return f"admission {rule.id} is not as noted"
    return f"admission {min(noted)} is lost" if noted else None


ADMISSION_CHECKS: tuple[Check, ...] = (
    ("admissions", mark("What units have said about who may come is as noted"), admissions_are_as_noted),
)
"""Every invariant of what was said: its name for machines, its name on screen, and how it is asked."""
