"""What this program writes to rows that the audit chain proves is noticed; what anybody else writes is not, and found.

The triggers are the connection's own and not in the file, so whoever edits that with another program never fires them.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_R = TypeVar("_R")

Written = dict[str, set[int]]
"""Table → the ids of its rows that were added, changed or taken away."""

PROVED: dict[str, tuple[str, ...]] = {}
"""Table → its key and those of its columns that the chain proves row by row."""


def proved(*columns: str) -> Callable[[type[_R]], type[_R]]:
    """Have the chain prove each row of a table: these of its columns, or all of them when none is told."""

    def enter(record: Any) -> Any:
        table = record.__table__
        [key] = table.primary_key
        PROVED[table.name] = (key.name, *(columns or (each.name for each in table.c if each is not key)))
        return record

    return enter


def watch(connection: Any, kept: dict[str, Any]) -> None:
    """Notice from now on what is written by a connection of the driver, which is in no transaction.

    `kept` is what belongs to the connection: `kept["written"]` is emptied here, and has what is written afterwards.
    """
    written: Written = kept.setdefault("written", {})
    written.clear()
    if kept.get("watched") == len(PROVED):
        return
    there: dict[str, set[str]] = {}
    for table, column in connection.execute(_COLUMNS):
        there.setdefault(table, set()).add(column)
    connection.create_function("row_written", 2, lambda table, row: written.setdefault(table, set()).add(row))
    # Books that are not brought up to date yet have no such tables.
    for table, columns in PROVED.items():
        if there.get(table, set()).issuperset(columns):
            for sentence in _triggers(table, *columns):
                connection.execute(sentence)
    kept["watched"] = len(PROVED)


def is_silent(values: tuple[Any, ...]) -> bool:
    """Whether a row tells nothing that could be proved: all of it is empty."""
    return not any(values)


def _triggers(table: str, key: str, *columns: str) -> tuple[str, ...]:
    tells = " OR ".join(f"coalesce(NEW.\"{name}\", '') NOT IN ('', 0)" for name in columns)
    of = ", ".join(f'"{name}"' for name in columns)
    return tuple(
        f"CREATE TEMP TRIGGER IF NOT EXISTS written_{table}_{what.split()[0].lower()} AFTER {what}"
        f' ON main."{table}" {when} BEGIN SELECT row_written(\'{table}\', {row}."{key}"); END'
        for what, when, row in (
            ("INSERT", f"WHEN {tells}", "NEW"),
            (f"UPDATE OF {of}", "", "NEW"),
            ("DELETE", "", "OLD"),
        )
    )


_COLUMNS = (
    "SELECT found.name, columns.name FROM main.sqlite_master AS found, pragma_table_info(found.name) AS columns"
    " WHERE found.type = 'table'"
)


def written_of(kept: Mapping[str, Any]) -> Written:
    """What has been written in a transaction since it began, or since it was noted; `kept` as for `watch`."""
    found: Written = kept.get("written", {})
    return found
