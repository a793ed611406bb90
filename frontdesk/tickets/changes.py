"""What became of a line of a register: when it was added, changed, stopped or used again, by whom, before and after."""

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from sqlalchemy import select

from frontdesk.core.audit import Audit, Change
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator


@dataclass(frozen=True)
class Past:
    """One thing that happened, on the estate's wall: an `act` such as price_stopped, or a `field` that said `before`
    and says `after`."""

    at: datetime
    who: str
    act: str = ""
    field: str = ""
    before: str = ""
    after: str = ""


def past_of(ground: Ground, kind: str, record: int, changing: str) -> list[Past]:
    """What became of a record, the latest first; `changing` is the act by which fields are changed."""
    local = ground.clock.local
    with ground.database.reading() as session:
        changes = session.execute(
            select(Change.at, Operator.name, Change.field, Change.before, Change.after)
            .join(Operator, Operator.id == Change.operator_id)
            .where(Change.kind == kind, Change.record == record)
            .order_by(Change.id.desc())
        )
        told = [Past(local(row.at), row.name, "", row.field, row.before, row.after) for row in changes]
        acts = session.execute(
            select(Audit.at, Operator.name, Audit.act)
            .join(Operator, Operator.id == Audit.operator_id)
            .where(Audit.kind == kind, Audit.record == record, Audit.act != changing)
            .order_by(Audit.id.desc())
        )
        told += [Past(local(row.at), row.name, row.act) for row in acts]
    return sorted(told, key=attrgetter("at"), reverse=True)
