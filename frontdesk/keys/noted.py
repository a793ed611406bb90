"""The fingerprints that the audit chain keeps of what the key desk wrote: whoever changes a row later is found out."""

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Date, DateTime, Select, String, and_, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, canonical, digest
from frontdesk.core.database import Moment, Record
from frontdesk.core.faults import Fault
from frontdesk.core.statements import Prepared
from frontdesk.keys.records import (
    KeyCustody,
    KeyHandover,
    KeyLoan,
    KeyLoanItem,
    KeyLoss,
    StockTake,
    StockTakeLine,
    StockTakeState,
)

ERASED: Mapping[type[Record], tuple[str, ...]] = {
    KeyLoan: (
        "borrower", "company", "phone", "id_kind", "id_sealed", "id_masked", "id_index", "staff_card", "escort",
        "reason", "consent", "remark",
    ),
    KeyLoanItem: ("remark",),
    KeyCustody: ("given_by", "phone", "purpose", "lend_to", "taken_by"),
    KeyLoss: ("reported_by", "words", "remark"),
}  # fmt: skip
"""What is erased in its time, and is no part of a fingerprint therefore; of the facts of a custody the same."""


def fingerprint(session: Session, record: type[Record], row_id: int) -> str:
    """The fingerprint of a row as it is now: a loan with its copies, a stock-take that is over with its lines."""
    session.flush()
    return _digest(record, _KEPT[record].one_of.all(session, row=row_id))


def kept_as_noted(session: Session) -> Fault:
    """Each row has the fingerprint that was noted last, and none is lost."""
    return next(filter(None, (_fault(session, record) for record in _KEPT)), None)


def _fault(session: Session, record: type[Record]) -> Fault:
    kind = record.__tablename__
    noted = {row.record: row.digest for row in _NOTED.each(session, kind=kind)}
    for row_id, rows in groupby(_KEPT[record].each(session), itemgetter(0)):
        if noted.pop(row_id, None) != _digest(record, rows):
            return f"{kind} {row_id} is not as noted"
    return f"{kind} {min(noted)} is lost" if noted else None


def _digest(record: type[Record], rows: Iterable[tuple[Any, ...]]) -> str:
    """Of the rows that tell of one record; each begins with the record's own columns."""
    if record is KeyCustody:
        rows = [(*row[:-1], _without_names(row[-1])) for row in rows]
    return digest([list(row) for row in rows])


def _without_names(facts: str) -> str:
    """What stands on the form of a custody, but for what is erased in its time."""
    try:
        told = json.loads(facts)
        return canonical({name: value for name, value in told.items() if name not in ERASED[KeyCustody]})
    except (ValueError, AttributeError):  # nobody's form: as it stands there
        return facts


class _Kept:
    """How a record is told: its columns, and those of the lines that belong to it."""

    def __init__(self, record: Any, line: Any = None, belongs: Any = None) -> None:
        asked: Select[Any] = select(*_columns(record)).order_by(record.id)
        if line is not None:
            asked = asked.outerjoin(line, belongs).add_columns(*_columns(line)).order_by(line.copy_id)
        self.each = Prepared(asked).each
        self.one_of = Prepared(asked.where(record.id == bindparam("row")))


def _columns(record: type[Record]) -> list[Any]:
    """The columns that are told, the id first and a form last; moments and days as they are stored."""
    without = {*ERASED.get(record, ()), "erased_at"}
    columns = [column for column in record.__table__.columns if column.name not in without]
    columns.sort(key=lambda column: column.name == "facts")
    stored = (Moment, DateTime, Date)
    return [
        type_coerce(column, String).label(column.name) if isinstance(column.type, stored) else column
        for column in columns
    ]


_over = and_(StockTakeLine.stock_take_id == StockTake.id, StockTake.state != StockTakeState.OPEN.value)
_KEPT: Mapping[Any, _Kept] = {
    KeyLoan: _Kept(KeyLoan, KeyLoanItem, KeyLoanItem.loan_id == KeyLoan.id),
    KeyCustody: _Kept(KeyCustody),
    KeyLoss: _Kept(KeyLoss),
    StockTake: _Kept(StockTake, StockTakeLine, _over),
    KeyHandover: _Kept(KeyHandover),
}
_told = func.json_extract(Audit.facts, "$.digest", type_=String)
_NOTED = Prepared(
    select(Audit.record, _told.label("digest"))
    .where(Audit.kind == bindparam("kind"), _told.is_not(None))
    .order_by(Audit.id)
)
