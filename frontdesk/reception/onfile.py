"""What reception has to tell on the file of a unit: who came to see it, and what was asked for it."""

from typing import Any

from sqlalchemy import bindparam, select

from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.reception.records import (
    ENQUIRY_STATES,
    PURPOSES,
    VISIT_STATES,
    Enquiry,
    EnquiryState,
    Purpose,
    Visit,
    VisitState,
)
from frontdesk.residents.sections import MOST, Line

_ROLES = {
    VisitState.EXPECTED: "accent",
    VisitState.WAITING: "soon",
    VisitState.ON_SITE: "good",
    VisitState.REFUSED: "late",
    EnquiryState.OPEN: "soon",
}
"""How states are shown that matter now, or did then; that somebody left says nothing."""


def visits_of(ground: Ground, unit_id: int) -> list[Line]:
    """The latest visits of a unit."""
    with ground.database.reading() as session:
        rows = _VISITS.all(session, unit=unit_id)
    return [
        Line(
            "visit", row.id, ground.clock.local(row.at),
            " · ".join(filter(None, (row.name, row.company, say(PURPOSES[Purpose(row.purpose)])))),
            *_state(VISIT_STATES, VisitState(row.state)),
        )
        for row in rows
    ]  # fmt: skip


def enquiries_of(ground: Ground, unit_id: int) -> list[Line]:
    """The latest enquiries for a unit."""
    with ground.database.reading() as session:
        rows = _ENQUIRIES.all(session, unit=unit_id)
    return [
        Line(
            "enquiry", row.id, ground.clock.local(row.at), " ".join(row.text.split()),
            *_state(ENQUIRY_STATES, EnquiryState(row.state)),
        )
        for row in rows
    ]  # fmt: skip


def _state(words: Any, state: Any) -> tuple[str, str]:
    return (say(words[state]), _ROLES[state]) if state in _ROLES else ("", "plain")


_VISITS = Prepared(
    select(Visit.id, Visit.at, Visit.name, Visit.company, Visit.purpose, Visit.state)
    .where(Visit.unit_id == bindparam("unit"))
    .order_by(Visit.at.desc())
    .limit(MOST)
)
_ENQUIRIES = Prepared(
    select(Enquiry.id, Enquiry.at, Enquiry.text, Enquiry.state)
    .where(Enquiry.unit_id == bindparam("unit"))
    .order_by(Enquiry.at.desc())
    .limit(MOST)
)
