"""Who changed or looked at what: rows that can't be changed, each carrying the hash of the one before."""

import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, bindparam, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Moment, Record
from frontdesk.core.locks import wait_for
from frontdesk.core.statements import Prepared, insert_many, next_id

FIRST = "0" * 64
"""What the first row names as the hash before it."""

_ROW, _NUMBERS = 20, 1024
"""Digits of the row in the mark, and bytes of its second line: every series that a day can have, with numbers of six
digits."""
_LONGEST = 4096
_HEAD = re.compile(r"([0-9]{1,20}) ([0-9a-f]{64})")


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
    nobody can try out what it may have said. Rows are kept by `keep_changes` and erased by `changes.forget_said`, which
    tell what the act has to note.
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
    __table_args__ = (Index(None, "kind", "record"), {"sqlite_autoincrement": True})


@dataclass(frozen=True)
class Head:
    """The last row of the chain, as noted outside the database too."""

    row: int
    hash: str


_LAST = Prepared(select(Audit.id, Audit.hash).order_by(Audit.id.desc()).limit(1))
_INSERT = Prepared(insert(Audit))
_CHANGE = ("id", "kind", "record", "field", "before", "after", "salt")

FINGERPRINT = 20
"""Hex digits of a fingerprint in the chain: nobody finds another text with the same 80 bits."""


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
) -> dict[str, Any]:
    """Keep what each changed field of a record said before and after; gives back what the act notes of it."""
    return keep_changes(session, at, operator_id, [(kind, record, field, *said) for field, said in changes.items()])


def keep_changes(
    session: Session, at: datetime, operator_id: int | None, changes: Sequence[tuple[str, int, str, str, str]]
) -> dict[str, Any]:
    """Keep changes, each (kind, record, field, before, after), in bulk; gives back the facts that the act has to note.

    These are the id of the first and the fingerprints of all, or nothing when nothing has changed.
    """
    if not changes:
        return {}
    first = next_id(session, Change.__tablename__)
    rows = [(number, *told, token_hex(16)) for number, told in enumerate(changes, start=first)]
    insert_many(session, Change, _CHANGE, rows, at=at, operator_id=operator_id)
    return {"changes": [first, *(fingerprint(at, operator_id, row) for row in rows)]}


def fingerprint(at: datetime, operator_id: int | None, told: Sequence[Any]) -> str:
    """What the chain says of a change: `told` are its id, kind, record, field, before, after and salt."""
    return digest([at.isoformat(), operator_id, *told])[:FINGERPRINT]


def hash_of(session: Session, row: int) -> str | None:
    """The hash of one row; FIRST for row 0, None when there is no such row."""
    if row == 0:
        return FIRST
    return session.scalar(select(Audit.hash).where(Audit.id == bindparam("row")), {"row": row})


class Mark:
    """What the books held last, noted in a file beside the database: the head of the chain, so that an older or emptied
    database is noticed, and how far the numbers had come, so that none is given out twice after a restore."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, head: Head, numbers: Mapping[str, int] | None = None) -> None:
        """Note the head, and how far each series has come that is current; called after the commit.

        Without `numbers`, which no act that draws none need tell, those noted last stay. A mark never goes back, though
        another counter that committed later may have been the first to note it. A database ahead of its mark is sound,
        one behind it is not: so a mark that can't be written stays behind, and the act, which is committed, does not
        look failed.
        """
        with suppress(OSError):
            # Of one length, so it is written over in one go; renaming a new file over it takes as long as a payment.
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                wait_for(file)
                noted = os.read(file, _LONGEST)
                if noted[:_ROW].isdigit() and int(noted[:_ROW]) > head.row and (ahead := _head(_lines(noted))):
                    head, known = ahead, _numbers(_lines(noted))
                    numbers = known | {series: max(n, known.get(series, 0)) for series, n in (numbers or {}).items()}
                line = f"{head.row:0{_ROW}d} {head.hash}\n"
                if numbers is not None:
                    line += f"{' '.join(f'{series}={n}' for series, n in numbers.items())}\n".ljust(_NUMBERS)
                os.lseek(file, 0, os.SEEK_SET)
                os.write(file, line.encode("ascii"))
            finally:
                os.close(file)

    def read(self) -> Head | None:
        """The head noted last, or None when there is no mark or it is unreadable."""
        return _head(self._lines())

    def numbers(self) -> dict[str, int]:
        """How far each series had come that was current when a number was drawn last: `SJ2026`, `WX20261121`."""
        return _numbers(self._lines())

    def _lines(self) -> list[str]:
        try:
            return _lines(self._path.read_bytes())
        except OSError:
            return [""]


def _lines(noted: bytes) -> list[str]:
    return noted.decode("ascii", errors="replace").split("\n")


def _head(lines: list[str]) -> Head | None:
    """What the first line tells; None when it is nothing that was written here."""
    told = _HEAD.fullmatch(lines[0])
    return Head(int(told[1]), told[2]) if told else None


def _numbers(lines: list[str]) -> dict[str, int]:
    try:
        return {series: int(n) for series, n in (told.split("=") for told in lines[1].split()) if series.isascii()}
    except (IndexError, ValueError):
        return {}
