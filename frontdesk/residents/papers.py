"""The resident register and the faults of an imported one, as books for workbook, text and paper."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say, mark
from frontdesk.paper.book import Book, BookColumn, Kind, Value
from frontdesk.residents.records import OCCUPANCY_ROLES, STATUSES, UNIT_KINDS

_COLUMNS: tuple[tuple[str, str, Kind, float], ...] = (
    ("unit", mark("Unit"), "text", 14),
    ("kind", mark("Kind"), "text", 10),
    ("gross_area", mark("Gross area"), "area", 12),
    ("interior_area", mark("Interior area"), "area", 12),
    ("layout", mark("Layout"), "text", 12),
    ("handover_date", mark("Handover date"), "date", 13),
    ("status", mark("Status"), "text", 12),
    ("name", mark("Name"), "text", 14),
    ("role", mark("Role"), "text", 9),
    ("phones", mark("Phones"), "text", 26),
    ("since", mark("From"), "date", 13),
    ("until", mark("To"), "date", 13),
    ("plate", mark("Plate"), "text", 12),
    ("note", mark("Note"), "text", 28),
)
"""Key, heading, kind, width. Identity numbers stay in the vault: read back masked, they would replace the real ones."""

_SAID: dict[str, Mapping[Any, str]] = {"kind": UNIT_KINDS, "status": STATUSES, "role": OCCUPANCY_ROLES}


class Faulty(Protocol):
    """A fault of a register: its row in the sheet, the column's heading, the value as shown, and why."""

    @property
    def row(self) -> int: ...
    @property
    def column(self) -> str: ...
    @property
    def value(self) -> str: ...
    @property
    def reason(self) -> Refusal: ...


def residents_book(rows: Iterable[Mapping[str, Any]], say: Say, *, office: str = "", printed: str = "") -> Book:
    """The resident register, one row for a person in a unit; its headings are read back by an import.

    `rows` have the keys of `register.RegisterRow`: areas in 1/100 m², days as dates, `phones` a sequence, and
    kind, status and role as they are stored. What a row does not tell is an empty cell.
    """
    columns = tuple(BookColumn(key, say(title), kind, width) for key, title, kind, width in _COLUMNS)
    return Book(
        title=say("Resident register"),
        columns=columns,
        rows=([_cell(key, row.get(key), say) for key, *_ in _COLUMNS] for row in rows),
        office=office,
        printed=printed,
    )


def faults_book(faults: Iterable[Faulty], say: Say) -> Book:
    """The rows that could not be taken over, to be mended beside the estate's own register."""
    return Book(
        title=say("Faulty rows"),
        columns=(
            BookColumn("row", say("Row"), "count", 8),
            BookColumn("column", say("Column"), "text", 16),
            BookColumn("value", say("Value"), "text", 24),
            BookColumn("reason", say("Reason"), "text", 70),
        ),
        rows=[(each.row, each.column, each.value, say(each.reason.sentence, **each.reason.facts)) for each in faults],
    )


def _cell(key: str, value: Any, say: Say) -> Value:
    if key in _SAID and value:
        return say(_SAID[key][value])
    if key == "phones":
        return say(", ").join(value or ())
    return value or None
