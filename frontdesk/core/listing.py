"""Lists as long as the books: their ids in order, asked for beside the counter's work, and the rows of a page."""

import json
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, false, func, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.database import Database
from frontdesk.core.finding import Suffix

HEAD = 200
"""Ids that are answered first: more than a screen holds, so that the list stands there at once."""

READ_AT_ONCE = 500
"""Rows of a register that are asked of the database at once while it is written."""

Register = tuple[int, Iterator[dict[str, Any]]]
"""How many rows there are and the rows, read once and while the register is open; all as of one moment."""

Rows = Callable[[Sequence[int]], list[dict[str, Any]]]
"""The rows of these ids, in any order; each has its `id`. What is gone is left out."""


def among_ids(name: str = "ids") -> Select[Any]:
    """The ids handed to a prepared statement under a name, written by `ids_text`, however many they are."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def ids_text(ids: Sequence[int]) -> str:
    """Ids as `among_ids` takes them."""
    return json.dumps(list(ids))


def beginning(kind: str, typed: str) -> Select[Any]:
    """The records of a kind that are found by what was typed, all of them, in no order."""
    ranges = [and_(Suffix.token >= needle, Suffix.token < needle + "\U0010ffff") for needle in search.needle(typed)]
    return select(Suffix.record).where(Suffix.kind == kind, or_(false(), *ranges))


def in_order(ids: Sequence[int], rows: Rows, at_once: int = HEAD) -> Iterator[dict[str, Any]]:
    """The rows of these ids, one by one in this order, some asked for at once."""
    for start in range(0, len(ids), at_once):
        some = ids[start : start + at_once]
        found = {row["id"]: row for row in rows(some)}
        yield from (found[id_] for id_ in some if id_ in found)


class Listing:
    """A list, narrowed: by what it can be sorted, how its rows are read. Iterated, it gives its rows, the usual way.

    `sorts` has for each sort the question for the ids, unsorted, and the columns that sort them, the most important
    first, the last of them telling all rows apart; `usual` is a sort and whether it goes down. Two listings that are
    narrowed in the same way are equal.
    """

    def __init__(
        self,
        database: Database,
        narrowed: Mapping[str, Any],
        sorts: Mapping[str, tuple[Select[Any], Sequence[Any]]],
        usual: tuple[str, bool],
        rows: Rows,
    ) -> None:
        self._database = database
        self._narrowed = (database.path, *sorted(narrowed.items()))
        self._sorts = sorts
        self._usual = usual
        self.rows = rows

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Listing) and (self._narrowed, self.rows) == (other._narrowed, other.rows)

    def __hash__(self) -> int:
        return hash(self._narrowed)

    def ask(self, sort: str, descending: bool) -> "Question":
        """The question for the ids in this order, to be asked in a thread of its own."""
        return Question(self._database.path, self._sorted(sort, descending))

    def ids(self, session: Session, sort: str, descending: bool, *within: ColumnElement[bool]) -> "array[int]":
        """All ids in this order, or those `within`, as the session sees them; one by one, they need the least room."""
        asked = self._sorted(sort, descending).where(*within).execution_options(yield_per=HEAD)
        return array("q", session.scalars(asked))

    def count(self, session: Session) -> int:
        """How many rows there are, as the session sees them."""
        asked, _ = self._sorts[self._usual[0]]
        return session.scalar(select(func.count()).select_from(asked.subquery())) or 0

    @contextmanager
    def register(
        self,
        seen: Callable[[Session, Sequence[int]], list[dict[str, Any]]],
        sort: str = "",
        *,
        descending: bool = False,
    ) -> Iterator[Register]:
        """The whole list to be taken along, in its usual order unless told; `seen` reads the rows of some ids."""
        sort, descending = (sort, descending) if sort else self._usual
        with self._database.reading() as session:
            ids = self.ids(session, sort, descending)
            yield len(ids), in_order(ids, partial(seen, session), READ_AT_ONCE)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        with self._database.reading() as session:
            ids = session.scalars(self._sorted(*self._usual)).all()
        yield from in_order(ids, self.rows)

    def _sorted(self, sort: str, descending: bool) -> Select[Any]:
        asked, columns = self._sorts[sort]
        return asked.order_by(*(column.desc() if descending else column for column in columns))


class Question:
    """One question for ids, on a connection of its own; it may be called off from any thread."""

    def __init__(self, path: Path, asked: Select[Any]) -> None:
        self._path = path
        self._asked = asked
        self._over = False
        self._lock = Lock()
        self._driver: Any = None

    def answers(self) -> Iterator[tuple["array[int]", bool]]:
        """The first ids, then all of them, each with whether that is all; none any more once it is called off.

        All are gathered within SQLite and handed over at once: a row at a time, the window's thread would wait a
        million times for this one.
        """
        # Of the window's own connections one tells whether others have committed: none is taken away for this.
        aside = Database(self._path)
        try:
            with aside.reading() as session:
                with self._lock:
                    self._driver = session.connection().connection.driver_connection
                head = array("q", session.scalars(self._asked.limit(HEAD + 1)) if not self._over else ())
                if not self._over:
                    yield head[:HEAD], len(head) <= HEAD
                if len(head) > HEAD and not self._over:
                    yield self._every(session), True
        except DBAPIError:
            if not self._over:
                raise
        finally:
            with self._lock:
                self._driver = None
            aside.close()

    def stop(self) -> None:
        """Call it off: its answer is not wanted any more."""
        with self._lock:
            self._over = True
            if self._driver is not None:
                self._driver.interrupt()

    def _every(self, session: Session) -> "array[int]":
        # SQLite gathers a sorted subquery in its order; the tests hold it to that.
        asked = self._asked.subquery()
        written = func.group_concat(func.printf("%016x", asked.c[0]), "")
        ids = array("q", session.scalar(select(func.unhex(written))) or b"")
        if sys.byteorder == "little":
            ids.byteswap()
        return ids
