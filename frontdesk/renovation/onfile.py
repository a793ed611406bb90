"""What the renovation desk has to tell on the file of a unit: works that are under way, and those before them."""

from datetime import date

from sqlalchemy import bindparam, select, union_all

from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.renovation.records import IS_OPEN, PERMIT_STATES, Permit, PermitState
from frontdesk.renovation.records.workers import Contractor
from frontdesk.residents.sections import MOST, Line

_ROLES = {
    PermitState.WORKS: "accent", PermitState.STOPPED: "late", PermitState.FAILED: "late", PermitState.MENDING: "late",
    PermitState.FILED: "good", PermitState.REJECTED: "plain", PermitState.WITHDRAWN: "plain",
}  # fmt: skip


def permits_of(ground: Ground, unit_id: int) -> list[Line]:
    """All cases of a unit that are not over, and the latest others."""
    local = ground.clock.local
    with ground.database.reading() as session:
        rows = _PERMITS.all(session, unit=unit_id)
    lines = []
    for row in rows:
        state = PermitState(row.state)
        words = " · ".join(filter(None, (row.number, row.name or "", _span(row.starts, row.ends))))
        lines.append(Line("permit", row.id, local(row.at), words, say(PERMIT_STATES[state]), _ROLES.get(state, "soon")))
    return lines


def works_at(ground: Ground, unit_id: int) -> tuple[str, str]:
    """How works stand in a unit whose case is not over, with the role of their pill; two empty texts when there are
    none."""
    with ground.database.reading() as session:
        row = _UNDER_WAY.first(session, unit=unit_id)
    if row is None:
        return "", ""
    state = PermitState(row.state)
    return say(PERMIT_STATES[state]), _ROLES.get(state, "soon")


def _span(starts: date | None, ends: date | None) -> str:
    return " – ".join(day.isoformat() for day in (starts, ends) if day)


_OF_UNIT = Permit.unit_id == bindparam("unit")
_LATEST = select(Permit.id).where(_OF_UNIT).order_by(Permit.at.desc()).limit(MOST).subquery()
_PERMITS = Prepared(
    select(Permit.id, Permit.number, Permit.at, Permit.state, Permit.starts, Permit.ends, Contractor.name)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Permit.id.in_(union_all(select(Permit.id).where(_OF_UNIT, IS_OPEN), select(_LATEST.c.id))))
    .order_by(IS_OPEN.desc(), Permit.at.desc())
)
_UNDER_WAY = Prepared(select(Permit.state).where(_OF_UNIT, IS_OPEN).order_by(Permit.at.desc()).limit(1))
