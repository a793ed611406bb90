"""Every column of every table, edited by hand in the file: which of these edits `check` finds."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Boolean, Column, Date, DateTime, Integer, LargeBinary

from frontdesk.core.database import Record
from frontdesk.core.faults import Check
from frontdesk.core.ground import Ground
from frontdesk.shell.checking import found, questions

WHOLE = ("integrity", "references")
"""What is asked of the database itself, whichever column it is."""


def sweep(ground: Ground) -> tuple[int, set[str], set[str]]:
    """Edit each column of a row of each table by hand, one after the other, and put it back.

    Gives back how many edits `check` found, the columns (`unit.code`) whose edits it did not, and the tables that have
    no row to edit.
    """
    from sqlcipher3.dbapi2 import IntegrityError

    hand = _hand(ground)
    readers = _readers(ground)
    whole = [check for check in questions(ground) if check[0] in WHOLE]
    count = 0
    unfound: set[str] = set()
    empty: set[str] = set()
    for table in Record.metadata.sorted_tables:
        if hand.execute(f'SELECT 1 FROM "{table.name}" LIMIT 1').fetchone() is None:
            empty.add(table.name)
            continue
        for column in (each for each in table.c if each.computed is None):
            there, back = _edit(hand, column)
            try:
                hand.execute(*there)
            except IntegrityError:  # the file itself does not hold two such rows
                count += 1
                continue
            if _is_found(ground, [*readers.get(str(column), ()), *whole]):
                count += 1
            else:
                unfound.add(str(column))
            hand.execute(*back)
    hand.close()
    return count, unfound, empty


def _is_found(ground: Ground, asked: list[Check]) -> bool:
    with ground.database.reading() as session:
        return any(found(ask, session) for _, _, ask in asked)


def _readers(ground: Ground) -> dict[str, list[Check]]:
    """Which questions read a column, as SQLite tells it; the others can't find an edit of it."""
    readers: dict[str, list[Check]] = {}
    for check in questions(ground):
        with ground.database.reading() as session:
            driver: Any = session.connection().connection.driver_connection
            read: set[str] = set()
            driver.set_authorizer(lambda what, table, column, *_, read=read: read.add(f"{table}.{column}") or 0)
            assert not found(check[2], session), check[0]
            driver.set_authorizer(None)
        for column in sorted(read):
            readers.setdefault(column, []).append(check)
    return readers


def _hand(ground: Ground) -> Any:
    """The file opened with another program, by somebody who takes away what would be in the way."""
    import sqlcipher3.dbapi2

    hand = sqlcipher3.dbapi2.connect(str(ground.database.path), isolation_level=None)
    for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON", "synchronous = OFF"):
        hand.execute(f"PRAGMA {pragma}")
    for kind, name in _in_the_way(hand):
        hand.execute(f'DROP {kind} "{name}"')
    return hand


def _in_the_way(hand: Any) -> Iterator[tuple[str, str]]:
    yield from hand.execute(
        "SELECT type, name FROM sqlite_master WHERE type = 'trigger' OR (type = 'index' AND sql LIKE '%UNIQUE%')"
    ).fetchall()


Statement = tuple[str, tuple[Any, ...]]


def _edit(hand: Any, column: Column[Any]) -> tuple[Statement, Statement]:
    """How the column of a row, the last that says something there, is edited and is put back."""
    name, keys = column.name, [key.name for key in column.table.primary_key]
    said = f'"{name}" IS NULL OR "{name}" IN (\'\', 0)'
    order = ", ".join((said, *(f'"{key}" DESC' for key in keys)))
    columns = ", ".join(f'"{each}"' for each in (*keys, name))
    *row, old = hand.execute(f'SELECT {columns} FROM "{column.table.name}" ORDER BY {order} LIMIT 1').fetchone()
    new = _other(getattr(column.type, "impl", column.type), old)
    where = " AND ".join(f'"{key}" = ?' for key in keys)
    told = f'UPDATE "{column.table.name}" SET "{name}" = ? WHERE {where}'
    moved = [new if key == name else value for key, value in zip(keys, row, strict=True)]
    return (told, (new, *row)), (told, (old, *moved))


def _other(kind: Any, old: Any) -> Any:
    """Something else that a column of the kind could hold."""
    if isinstance(kind, Boolean):
        return int(not old)
    if isinstance(kind, Date | DateTime):
        day = "2026-01-01" if old != "2026-01-01" else "2026-01-02"
        return day if isinstance(kind, Date) else f"{day} 00:00:00.000000"
    if isinstance(kind, LargeBinary):
        return bytes([old[0] ^ 1, *old[1:]]) if old else b"x"
    if isinstance(kind, Integer):
        return (old or 0) + 1
    return f"{old or ''}x"
