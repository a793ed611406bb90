"""What is asked often or stored in bulk: the records' names and types at nearly the driver's own speed.

SQLAlchemy spends some 100 µs on each statement that it runs, and a payment runs a dozen. A statement here is compiled
once, by SQLAlchemy and with the types of the records, and then runs on the driver's connection of the session: in the
session's transaction, its table told to the watchers, its troubles raised as SQLAlchemy raises them.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, Integer, String, bindparam, column, insert, select, table
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm import Session

from frontdesk.core.database import Record

_AT_ONCE = 200
"""Rows fetched together when they are asked for one by one."""


class Prepared:
    """A statement compiled once: `select`, `insert`, `update` or `delete`, its values written as `bindparam("name")`.

    Values go in by name, as the records take them; rows come out as named tuples of what the records give. These are
    rows and never records: the session is not flushed before, and what it has loaded stays as it was. An `insert`
    takes a value for each of `columns`, which are all of them unless told; the others have their constant default.
    """

    def __init__(self, statement: Executable, columns: Sequence[str] | None = None) -> None:
        self._statement = statement
        self._columns = columns
        self._forms: dict[str, _Form] = {}

    def all(self, session: Session, /, **values: Any) -> list[Any]:
        """Every row."""
        way = _way(session)
        form = self._form(way.dialect)
        with _Cursor(way, form) as cursor:
            cursor.execute(form.sql, form.bound(values))
            return form.made(cursor.fetchall())

    def each(self, session: Session, /, **values: Any) -> Iterator[Any]:
        """Every row, one by one: many need no room, and Python need not look through them for garbage."""
        way = _way(session)
        form = self._form(way.dialect)
        with _Cursor(way, form) as cursor:
            cursor.execute(form.sql, form.bound(values))
            while rows := cursor.fetchmany(_AT_ONCE):
                yield from form.made(rows)

    def first(self, session: Session, /, **values: Any) -> Any | None:
        """The first row, or None."""
        way = _way(session)
        form = self._form(way.dialect)
        with _Cursor(way, form) as cursor:
            cursor.execute(form.sql, form.bound(values))
            row = cursor.fetchone()
            return None if row is None else form.made([row])[0]

    def one(self, session: Session, /, **values: Any) -> Any:
        """The first row; that there is none is a bug."""
        row = self.first(session, **values)
        if row is None:
            raise NoResultFound("No row was found.")
        return row

    def scalar(self, session: Session, /, **values: Any) -> Any | None:
        """The first value of the first row, or None."""
        row = self.first(session, **values)
        return None if row is None else row[0]

    def run(self, session: Session, /, **values: Any) -> None:
        """Write once."""
        way = _way(session)
        form = self._form(way.dialect)
        with _Cursor(way, form) as cursor:
            cursor.execute(form.sql, form.bound(values))

    def run_many(self, session: Session, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write once for each row of values; they are taken one by one."""
        way = _way(session)
        form = self._form(way.dialect)
        with _Cursor(way, form) as cursor:
            cursor.executemany(form.sql, map(form.bound, rows))

    def _form(self, dialect: Dialect) -> "_Form":
        form = self._forms.get(dialect.name)
        if form is None:
            form = self._forms[dialect.name] = _Form(self._statement, dialect, self._columns)
        return form


def insert_many(
    session: Session, record: type[Record], columns: Sequence[str], rows: Iterable[tuple[Any, ...]], /, **same: Any
) -> None:
    """Store rows of these columns; `same` names those that have one value in all of them.

    Columns named nowhere have their constant default, or NULL. The rows are taken one by one, so a generator needs no
    room; in the order of the largest index they are stored fastest.
    """
    for each in record.__table__.c:
        if each.default is not None and each.default.is_scalar and each.name not in columns:
            same.setdefault(each.name, each.default.arg)
    way = _way(session)
    form = _inserting(record, (*columns, *same), way.dialect)
    ahead = [(place, turn) for place, turn in enumerate(form.turns[: len(columns)]) if turn]
    rest = [
        turn(value) if turn else value for turn, value in zip(form.turns[len(columns) :], same.values(), strict=True)
    ]

    def bound(row: tuple[Any, ...]) -> list[Any]:
        cells = [*row, *rest]
        for place, turn in ahead:
            cells[place] = turn(cells[place])
        return cells

    with _Cursor(way, form) as cursor:
        cursor.executemany(form.sql, map(bound, rows) if ahead or rest else rows)


_INSERTING: dict[tuple[str, ...], "_Form"] = {}


def _inserting(record: type[Record], columns: tuple[str, ...], dialect: Dialect) -> "_Form":
    """The statement that inserts these columns in this order, which SQLAlchemy takes from the table."""
    key = (dialect.name, record.__tablename__, *columns)
    form = _INSERTING.get(key)
    if form is None:
        types = record.__table__.c
        written = table(record.__tablename__, *(column(name, types[name].type) for name in columns))
        form = _INSERTING[key] = _Form(insert(written), dialect)
    return form


class _Form:
    """A statement as one driver takes it: its text, its values by position, and how its rows are read."""

    def __init__(self, statement: Any, dialect: Dialect, columns: Sequence[str] | None = None) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        self._asked = {name for name, bind in compiled.binds.items() if bind.required}
        # What stands in `in_` is known, so its length is too: the text is the same for good.
        spelled = compiled.construct_expanded_state(dict.fromkeys(self._asked))
        binds = dict(compiled.binds)
        for name, parts in spelled.parameter_expansion.items():
            binds.update(dict.fromkeys(parts, binds[name]))
        self.sql: str = spelled.statement
        self.touches: str = statement.table.name if statement.is_dml else ""
        names: list[str] = spelled.positiontup
        self.turns = [binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names]
        self._names = names
        self._turned = [(place, turn) for place, turn in enumerate(self.turns) if turn]
        self._known = {name: spelled.parameters[name] for name in names if name not in self._asked}
        self._known |= {each.key: each.default.arg for each in compiled.insert_prefetch}
        given = statement.exported_columns
        row: Any = namedtuple("Row", given.keys(), rename=True)  # type: ignore[misc]
        self._make = row._make
        found = [each.type.dialect_impl(dialect).result_processor(dialect, None) for each in given]
        self._found = [(place, turn) for place, turn in enumerate(found) if turn]

    def bound(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values asked for, by position; all of them and no other."""
        if values.keys() != self._asked:
            raise TypeError(f"asked for {sorted(self._asked)}, given {sorted(values)}")
        if self._known:
            values = {**self._known, **values}
        cells = [values[name] for name in self._names]
        for place, turn in self._turned:
            cells[place] = turn(cells[place])
        return tuple(cells)

    def made(self, rows: list[tuple[Any, ...]]) -> list[Any]:
        """The driver's rows as named tuples."""
        if not self._found:
            return list(map(self._make, rows))
        made = []
        for row in rows:
            cells = list(row)
            for place, turn in self._found:
                cells[place] = turn(cells[place])
            made.append(self._make(cells))
        return made


@dataclass(frozen=True, slots=True)
class _Way:
    """The way to the driver in a session's one transaction."""

    dialect: Dialect
    cursor: Callable[[], Any]
    touched: set[str]


def _way(session: Session) -> _Way:
    """Found once: to ask the session for its connection takes as long as the driver takes for a statement."""
    way: _Way | None = session.info.get("way")
    if way is None:
        connection = session.bind
        assert isinstance(connection, Connection), "sessions are the Database's"
        way = _Way(connection.dialect, connection.connection.cursor, connection.info["touched"])
        session.info["way"] = way
    return way


class _Cursor:
    """The driver's cursor; the table is noted for the watchers. A class, because a generator is slower to enter."""

    __slots__ = ("_cursor", "_error", "_sql")

    def __init__(self, way: _Way, form: _Form) -> None:
        if form.touches:
            way.touched.add(form.touches)
        self._cursor = way.cursor()
        self._error = way.dialect.loaded_dbapi.Error
        self._sql = form.sql

    def __enter__(self) -> Any:
        return self._cursor

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._cursor.close()
        if isinstance(error, self._error):
            # Nobody needs to know which way a statement went; its values, people's names among them, stay out of it.
            raise DBAPIError.instance(self._sql, None, error, self._error, hide_parameters=True) from error


def runs(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers as runs: [first, last] of each, in order."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def next_id(session: Session, kind: str) -> int:
    """The id of the next row of a table whose ids are never given twice (`sqlite_autoincrement`)."""
    return (_LAST_ID.scalar(session, kind=kind) or 0) + 1


_SEQUENCES = table("sqlite_sequence", column("name", String), column("seq", Integer))
_LAST_ID = Prepared(select(_SEQUENCES.c.seq).where(_SEQUENCES.c.name == bindparam("kind")))
