"""Who changed or looked at what: rows that can't be changed, each carrying the hash of the one before."""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, bindparam, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.statements import Prepared

FIRST = "0" * 64
"""What the first row names as the hash before it."""


class Audit(Record):
    """One act of one operator at one counter on one record; `facts` is JSON without personal data."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    counter: Mapped[str] = mapped_column(default="")
    act: Mapped[str]
    kind: Mapped[str]
    record: Mapped[int]
    facts: Mapped[str] = mapped_column(Text)
    hash: Mapped[str]
    __table_args__ = (Index(None, "kind", "record"),)


class Change(Record):
    """What a field said before and after; kept apart from the chain, since personal data must one day be erasable.

    The chain holds a fingerprint of it, made with the `salt` of the row: when the row is erased its salt goes too, and
    nobody can try out what it may have said.
    """

    __tablename__ = "change"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    kind: Mapped[str]
    record: Mapped[int]
    field: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    salt: Mapped[str] = mapped_column(default="")
    __table_args__ = (Index(None, "kind", "record"),)


@dataclass(frozen=True)
class Head:
    """The last row of the chain, as noted outside the database too."""

    row: int
    hash: str


_LAST = Prepared(select(Audit.id, Audit.hash).order_by(Audit.id.desc()).limit(1))
_INSERT = Prepared(insert(Audit))
_INSERT_CHANGE = insert(Change)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":"))


def canonical(facts: Any) -> str:
    """JSON that is the same for the same facts: what hashes and issued papers are made of."""
    return _CANONICAL.encode(facts)


def digest(facts: Any) -> str:
    """SHA-256 of the canonical facts, in hex."""
    return hashlib.sha256(canonical(facts).encode()).hexdigest()


def head(session: Session) -> Head:
    """The last row of the chain, or row 0 of an empty one."""
    last = _LAST.first(session)
    return Head(last[0], last[1]) if last else Head(0, FIRST)


def link(before: str, row: dict[str, Any]) -> str:
    """The hash of an audit row that follows the hash `before`."""
    told = [
        before,
        row["id"],
        row["at"].isoformat(),
        row["operator_id"],
        row["counter"],
        row["act"],
        row["kind"],
        row["record"],
        row["facts"],
    ]
    return hashlib.sha256(canonical(told).encode()).hexdigest()


class Chain:
    """Adds rows to the end of the chain within the caller's transaction; `counter` is the place where it is done."""

    def __init__(self, session: Session, counter: str = "") -> None:
        self._session, self._counter = session, counter
        self.head = head(session)

    def row(
        self, at: datetime, operator_id: int | None, act: str, kind: str, record: int, facts: dict[str, Any]
    ) -> dict[str, Any]:
        """The next row, linked but not yet stored; for bulk work that stores many at once."""
        row: dict[str, Any] = {
            "id": self.head.row + 1, "at": at, "operator_id": operator_id, "counter": self._counter, "act": act,
            "kind": kind, "record": record, "facts": canonical(facts),
        }  # fmt: skip
        row["hash"] = link(self.head.hash, row)
        self.head = Head(row["id"], row["hash"])
        return row

    def add(
        self, at: datetime, operator_id: int | None, act: str, kind: str, record: int, facts: dict[str, Any]
    ) -> None:
        """Store the next row."""
        _INSERT.run(self._session, **self.row(at, operator_id, act, kind, record, facts))


def note_changes(
    session: Session, at: datetime, operator_id: int | None, kind: str, record: int, changes: dict[str, tuple[str, str]]
) -> None:
    """Keep what each changed field said before and after."""
    if changes:
        rows = [
            {
                "at": at,
                "operator_id": operator_id,
                "kind": kind,
                "record": record,
                "field": field,
                "before": old,
                "after": new,
            }
            for field, (old, new) in changes.items()
        ]
        session.execute(_INSERT_CHANGE, rows)


def broken_link(session: Session) -> int | None:
    """The first row whose hash does not follow from the one before, or None when the chain is whole."""
    before = FIRST
    for number, row in enumerate(_rows(session), start=1):
        if row["id"] != number or link(before, row) != row["hash"]:
            return int(row["id"])
        before = row["hash"]
    return None


def _rows(session: Session) -> Iterator[dict[str, Any]]:
    for row in session.execute(select(*Audit.__table__.c).order_by(Audit.id)).yield_per(2000):
        yield dict(row._mapping)


def hash_of(session: Session, row: int) -> str | None:
    """The hash of one row; FIRST for row 0, None when there is no such row."""
    if row == 0:
        return FIRST
    return session.scalar(select(Audit.hash).where(Audit.id == bindparam("row")), {"row": row})


class Mark:
    """The head of the chain noted in a file beside the database, so that an older or emptied database is noticed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, head: Head) -> None:
        """Note the head; called after the commit. A database ahead of its mark is sound, one behind it is not.

        So a mark that can't be written stays behind, and the act, which is committed, does not look failed.
        """
        line = f"{head.row:020d} {head.hash}\n".encode("ascii")
        with suppress(OSError):
            # Of one length, so it is written over in one go; renaming a new file over it takes as long as a payment.
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.write(file, line)
            finally:
                os.close(file)

    def read(self) -> Head | None:
        """The head noted last, or None when there is no mark or it is unreadable."""
        try:
            row, mark_hash = self._path.read_text(encoding="ascii").split()
            return Head(int(row), mark_hash)
        except (OSError, ValueError):
            return None
