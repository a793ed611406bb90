"""What was changed of an answer or an enquiry: when, by whom, which field, from what to what."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from frontdesk.core.audit import Change
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared


@dataclass(frozen=True)
class Changed:
    """A change of one field: when on the estate's wall, by whom, what it said before and after, as text."""

    at: datetime
    who: str
    field: str
    before: str
    after: str


def changes_of(ground: Ground, kind: str, record: int) -> list[Changed]:
    """What was changed of a record, the latest first."""
    with ground.database.reading() as session:
        rows = _CHANGES.all(session, kind=kind, record=record)
    return [Changed(ground.clock.local(row.at), row.name, row.field, row.before, row.after) for row in rows]


_CHANGES = Prepared(
    select(Change.at, Operator.name, Change.field, Change.before, Change.after)
    .join(Operator, Operator.id == Change.operator_id)
    .where(Change.kind == bindparam("kind"), Change.record == bindparam("record"))
    .order_by(Change.id.desc())
)
