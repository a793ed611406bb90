"""What must be true of requests about personal data and of holds."""

from sqlalchemy import String, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Check, Fault
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.privacy.holds import holds_are_as_noted
from frontdesk.privacy.records import NEXT, DataRequest
from frontdesk.privacy.requests import KIND, PREFIX, request_digest


def requests_are_as_noted(session: Session) -> Fault:
    """Each request says what was noted of it last, none is lost, and each stands where its steps lead."""
    if fault := gap(session, {PREFIX: DataRequest.number}):
        return fault
    told = func.json_extract(Audit.facts, "$.digest", type_=String)
    asked = select(Audit.record, told).where(Audit.kind == KIND, told.is_not(None)).order_by(Audit.id)
    noted: dict[int, str] = dict(session.execute(asked).all())
    rows = list(session.scalars(select(DataRequest).order_by(DataRequest.id)))
    for request in rows:
        if noted.pop(request.id, None) != request_digest(request):
            return f"request {request.id} is not as noted"
    if noted:
        return f"request {min(noted)} is lost"
    return astray(session, {KIND: NEXT}, ((KIND, request.id, request.state) for request in rows))


PRIVACY_CHECKS: tuple[Check, ...] = (
    ("data_requests", mark("Requests about personal data are as noted"), requests_are_as_noted),
    ("erasure_holds", mark("Holds on erasing are as noted"), holds_are_as_noted),
)
"""Every invariant of privacy: its name for machines, its name on screen, and how it is asked."""
