"""Finding by any part of a name, number or code: a sorted table of suffixes, kept by the transaction of its record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.database import Record
from frontdesk.core.search import FROM_THE_END
from frontdesk.core.statements import Prepared, insert_many

Match = tuple[int, int]
"""A record, and how many signs its token has beyond what was typed: 0 when it was typed in full."""


class Suffix(Record):
    """One text by whose beginning a record is found: `kind` is the table's name, `record` its id.

    Kind first, so that a range is of one kind, and a million of one never hide the few of another. There is no index
    by record: it would double the table and the time of an import, while to file a record anew is rare and reads the
    rows of its kind only, 10 ms of 30,000 residents.
    """

    __tablename__ = "suffix"
    kind: Mapped[str] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[int] = mapped_column(primary_key=True)
    __table_args__ = ({"sqlite_with_rowid": False},)


_COLUMNS = ("kind", "token", "record")
_DELETE = Prepared(delete(Suffix).where(Suffix.kind == bindparam("kind"), Suffix.record == bindparam("record")))
_RANGE = Prepared(
    select(Suffix.record, Suffix.token)
    .where(Suffix.kind == bindparam("kind"), Suffix.token >= bindparam("low"), Suffix.token < bindparam("high"))
    .order_by(Suffix.token)
    .limit(bindparam("most"))
)
_LAST = "\U0010ffff"


def file_under(session: Session, kind: str, record: int, tokens: Iterable[str], *, fresh: bool = False) -> None:
    """Make the record findable by exactly these tokens; `fresh` says that it was not filed before."""
    if not fresh:
        _DELETE.run(session, kind=kind, record=record)
    insert_many(session, Suffix, _COLUMNS, ((kind, token, record) for token in sorted(set(tokens))))


def file_fresh(session: Session, entries: Iterable[tuple[str, int, Iterable[str]]]) -> None:
    """Make many records findable that were not filed before: (kind, record, tokens) each."""
    insert_many(session, Suffix, _COLUMNS, in_order(entries))


def in_order(entries: Iterable[tuple[str, int, Iterable[str]]]) -> Iterator[tuple[str, str, int]]:
    """The rows (kind, token, record) under which the entries are filed, as the table is sorted: stored fastest so."""
    filed: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for kind, record, tokens in entries:
        filed[kind] += [(kind, token, record) for token in set(tokens)]
    for kind in sorted(filed):
        # By the token alone: records mostly come in order, and whole rows take three times as long to compare.
        yield from sorted(filed.pop(kind), key=itemgetter(1))


def exactly(session: Session, kind: str, tokens: Iterable[str]) -> list[int]:
    """Every record of a kind that one of these tokens names in full."""
    asked = select(Suffix.record).where(Suffix.kind == kind, Suffix.token.in_(set(tokens)))
    return list(session.scalars(asked.distinct().order_by(Suffix.record)))


def find(session: Session, kinds: Iterable[str], needles: Sequence[str], most: int = 60) -> dict[str, list[Match]]:
    """Of each kind the records whose tokens begin with any of the needles, those typed in full first, then short ones.

    At most `most` of a kind are looked at for each needle, in the order of their tokens; kinds without any are left
    out.
    """
    found = {}
    for kind in kinds:
        rows = []
        for needle in filter(None, dict.fromkeys(needles)):
            # What stands before a tail need not be typed.
            typed = 0 if needle[0] == FROM_THE_END else len(needle)
            there = _RANGE.all(session, kind=kind, low=needle, high=needle + _LAST, most=most)
            rows += [(typed and len(token) - typed, token, record) for record, token in there]
        if rows:
            best: dict[int, int] = {}
            for rest, _, record in sorted(rows):
                best.setdefault(record, rest)
            found[kind] = list(best.items())[:most]
    return found
