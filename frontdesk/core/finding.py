"""Finding by any part of a name, number or code: a sorted table of suffixes, kept by the transaction of its record."""

from collections.abc import Iterable
from itertools import islice
from operator import itemgetter

from sqlalchemy import Index, bindparam, delete, insert, literal, select, union_all
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Record


class Suffix(Record):
    """One text by whose beginning a record is found: `kind` is the table's name, `record` its id."""

    __tablename__ = "suffix"
    token: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[int] = mapped_column(primary_key=True)
    __table_args__ = (Index(None, "kind", "record"), {"sqlite_with_rowid": False})


_INSERT = insert(Suffix)
_AT_ONCE = 10_000
"""Rows stored together: a register's tokens are too many to be held all at once."""

_DELETE = delete(Suffix).where(Suffix.kind == bindparam("of_kind"), Suffix.record == bindparam("of_record"))
_LAST = "\U0010ffff"


def file_under(session: Session, kind: str, record: int, tokens: Iterable[str], *, fresh: bool = False) -> None:
    """Make the record findable by exactly these tokens; `fresh` says that it was not filed before."""
    if not fresh:
        session.execute(_DELETE, {"of_kind": kind, "of_record": record})
    rows = [{"token": token, "kind": kind, "record": record} for token in sorted(set(tokens))]
    if rows:
        session.execute(_INSERT, rows)


def file_fresh(session: Session, entries: Iterable[tuple[str, int, Iterable[str]]]) -> None:
    """Make many records findable that were not filed before: (kind, record, tokens) each."""
    rows = (
        {"token": token, "kind": kind, "record": record} for kind, record, tokens in entries for token in set(tokens)
    )
    while some := sorted(islice(rows, _AT_ONCE), key=itemgetter("token")):
        session.connection().execute(_INSERT, some)


def exactly(session: Session, kind: str, tokens: Iterable[str]) -> list[int]:
    """Every record of a kind that one of these tokens names in full."""
    asked = select(Suffix.record).where(Suffix.token.in_(set(tokens)), Suffix.kind == kind)
    return list(session.scalars(asked.distinct().order_by(Suffix.record)))


def find(session: Session, needles: Iterable[str], limit: int = 60) -> list[tuple[str, int, str]]:
    """Records whose tokens begin with any of the needles: (kind, record, token), exact tokens and short ones first."""
    asks = [
        select(Suffix.kind, Suffix.record, Suffix.token, literal(order).label("place"))
        .where(Suffix.token >= needle, Suffix.token < needle + _LAST)
        .order_by(Suffix.token)
        .limit(limit * 4)
        .subquery()
        for order, needle in enumerate(dict.fromkeys(needles))
        if needle
    ]
    if not asks:
        return []
    rows = session.execute(union_all(*(select(ask) for ask in asks))).all()
    best: dict[tuple[str, int], tuple[int, str]] = {}
    for kind, record, token, _place in rows:
        rank = (len(token), token)
        if (kind, record) not in best or rank < best[kind, record]:
            best[kind, record] = rank
    ordered = sorted(best.items(), key=lambda entry: (entry[1], entry[0]))[:limit]
    return [(kind, record, rank[1]) for (kind, record), rank in ordered]
