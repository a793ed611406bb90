"""Going over rows that the audit chain has noted: whoever changes or loses one later is found out."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import String, bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Fault
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts


def _all_facts(row: Any) -> str:
    return digest(row_facts(row))


def as_noted(session: Session, record: Any, fingerprint: Callable[[Any], str] = _all_facts) -> Fault:
    """Each row of a table has the fingerprint that was noted last under the table's name, and none is lost."""
    kind = record.__tablename__
    noted = {row.record: row.digest for row in _NOTED.each(session, kind=kind)}
    for row in session.scalars(select(record).order_by(record.id).execution_options(yield_per=1000)):
        if noted.pop(row.id, None) != fingerprint(row):
            return f"{kind} {row.id} is not as noted"
    return f"{kind} {min(noted)} is lost" if noted else None


_told = func.json_extract(Audit.facts, "$.digest", type_=String)
_NOTED = Prepared(
    select(Audit.record, _told.label("digest"))
    .where(Audit.kind == bindparam("kind"), _told.is_not(None))
    .order_by(Audit.id)
)
