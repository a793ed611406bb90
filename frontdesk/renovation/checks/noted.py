"""Going over rows that the audit chain has noted: whoever changes or loses one later is found out."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import String, bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Fault
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import plain_facts


def as_noted(session: Session, record: Any, fingerprint: Callable[[Any], str] | None = None) -> Fault:
    """Each row of a table has the fingerprint that was noted last under the table's name, and none is lost.

    The fingerprint is of all columns unless told.
    """
    kind = record.__tablename__
    noted = {row.record: row.digest for row in _NOTED.each(session, kind=kind)}
    for row_id, said in _whole(session, record) if fingerprint is None else _told_by(session, record, fingerprint):
        if noted.pop(row_id, None) != said:
            return f"{kind} {row_id} is not as noted"
    return f"{kind} {min(noted)} is lost" if noted else None


def _whole(session: Session, record: Any) -> Iterator[tuple[int, str]]:
    """Each row's id and the fingerprint of all its columns. There may be a million: no records are made of them."""
    table = record.__table__
    names = table.columns.keys()
    for row in session.execute(select(table).order_by(table.c.id).execution_options(yield_per=1000)):
        yield row.id, digest(plain_facts(dict(zip(names, row, strict=True))))


def _told_by(session: Session, record: Any, fingerprint: Callable[[Any], str]) -> Iterator[tuple[int, str]]:
    for row in session.scalars(select(record).order_by(record.id).execution_options(yield_per=1000)):
        yield row.id, fingerprint(row)


_told = func.json_extract(Audit.facts, "$.digest", type_=String)
_NOTED = Prepared(
    select(Audit.record, _told.label("digest"))
    .where(Audit.kind == bindparam("kind"), _told.is_not(None))
    .order_by(Audit.id)
)
