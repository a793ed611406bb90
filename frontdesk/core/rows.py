"""Rows are proved one by one: the audit chain has a fingerprint of each as the program wrote it last.

Much of what rows say is personal and must one day be erased. So a fingerprint is made with a salt, which is drawn anew
whenever the row is written: nobody can try out what a row may have said before.
"""

import hashlib
import json
from collections.abc import Iterator
from itertools import islice
from secrets import token_bytes
from typing import Any

from sqlalchemy import Connection, LargeBinary, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import FINGERPRINT, Audit
from frontdesk.core.database import Record
from frontdesk.core.faults import Fault
from frontdesk.core.statements import runs
from frontdesk.core.watching import PROVED, is_silent, written_of

_MOST = 5
"""So many are named; whoever altered more is found by these."""

_SALT = 8
"""Bytes of a salt: as many as nobody tries out."""


class RowSalt(Record):
    """The salt of the fingerprint of a row as it is now: `kind` is the name of its table, `record` its id."""

    __tablename__ = "row_salt"
    kind: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    __table_args__ = ({"sqlite_with_rowid": False},)


def rows_told(session: Session) -> dict[str, Any]:
    """The facts that the act has to note of the rows written since its last note; nothing when none were.

    They are, by table, runs of rows: the id of the first and the fingerprints of all, "" of one that is gone.
    """
    connection = _connection(session)
    written = written_of(connection.info)
    if not written:
        return {}
    driver = connection.connection.cursor()
    told = {
        table: [[first, *_fingerprints(driver, table, first, last)] for first, last in runs(ids)]
        for table, ids in written.items()
    }
    written.clear()
    return {"rows": told}


def rows_are_as_noted(session: Session) -> Fault:
    """Each row says what was noted when the program wrote it last; none is lost, none was added by hand."""
    noted: dict[str, dict[int, str]] = {}
    asked = select(Audit.facts).where(Audit.facts.contains('"rows":{', autoescape=True)).order_by(Audit.id)
    for facts in session.scalars(asked.execution_options(yield_per=200)):
        for table, told in json.loads(facts)["rows"].items():
            for first, *said in told:
                noted.setdefault(table, {}).update(enumerate(said, start=first))
    found = (fault for table in PROVED for fault in _differing(session, table, noted.get(table, {})))
    told = list(islice(found, _MOST + 1))
    return "; ".join(told[:_MOST]) + (" …" if len(told) > _MOST else "") if told else None


def _fingerprints(driver: Any, table: str, first: int, last: int) -> list[str]:
    """Those of a run of rows as they are now, whose salts are drawn anew."""
    key, *columns = PROVED[table]
    of = ", ".join(f'"{name}"' for name in (key, *columns))
    rows = driver.execute(
        f'SELECT {of} FROM main."{table}" WHERE "{key}" BETWEEN ? AND ? ORDER BY "{key}"', (first, last)
    ).fetchall()
    drawn = token_bytes(_SALT * len(rows))
    salts = {row[0]: drawn[_SALT * n : _SALT * (n + 1)] for n, row in enumerate(rows) if not is_silent(row[1:])}
    driver.execute(f"DELETE FROM {_SALTS} WHERE kind = ? AND record BETWEEN ? AND ?", (table, first, last))
    driver.executemany(
        f"INSERT INTO {_SALTS} (kind, record, salt) VALUES (?, ?, ?)",
        ((table, row, salt) for row, salt in salts.items()),
    )
    found = {row[0]: _fingerprint(row, salts[row[0]]) for row in rows if row[0] in salts}
    return [found.get(row, "") for row in range(first, last + 1)]


def _differing(session: Session, table: str, noted: dict[int, str]) -> Iterator[str]:
    key, *columns = PROVED[table]
    of = ", ".join(f'told."{name}"' for name in (key, *columns))
    asked = (
        f'SELECT {of}, salted.salt FROM "{table}" AS told LEFT JOIN {_SALTS} AS salted'
        f' ON salted.kind = \'{table}\' AND salted.record = told."{key}" ORDER BY told."{key}"'
    )
    driver = _connection(session).connection.cursor()
    for *row, salt in driver.execute(asked):
        said = noted.pop(row[0], "")
        if not said and not is_silent(tuple(row[1:])):
            yield f"{table} {row[0]} was added by hand"
        elif said and said != _fingerprint(row, salt or b""):
            yield f"{table} {row[0]} is not as noted"
    yield from (f"{table} {row} is lost" for row, said in noted.items() if said)


def _fingerprint(row: Any, salt: bytes) -> str:
    # Bulk work has thousands of these: plain values as Python spells them take a third of the time that JSON takes.
    return hashlib.sha256(salt + ascii(tuple(row)).encode()).hexdigest()[:FINGERPRINT]


def _connection(session: Session) -> Connection:
    connection = session.bind
    assert isinstance(connection, Connection), "sessions are the Database's"
    return connection


_SALTS = RowSalt.__tablename__
