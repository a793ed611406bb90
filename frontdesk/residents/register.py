"""Reading an estate's own resident register: which column is what, each row in plain values, each fault named.

Nothing here knows the database; what a row adds or changes is weighed elsewhere.
"""

import re
from collections import Counter
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Grid, Sheets, read_sheets
from frontdesk.paper.heads import Found, Left, text_of
from frontdesk.residents.cells import Reader, readers
from frontdesk.residents.headings import field_of, fields
from frontdesk.residents.layout import (
    NO_LAYOUT,
    UNCHOSEN,
    Choice,
    Fault,
    Layout,
    buildings_of,
    certain,
    left_of,
    look_at,
    shown,
    tables_of,
)
from frontdesk.residents.rows import Key, RegisterRow, Told, is_parted, rows_of

__all__ = ["Choice", "Fault", "Key", "Layout", "Register", "RegisterRow", "fields", "layout_of", "register_of"]


@dataclass(frozen=True)
class Register:
    """Sound rows, faults of the others, which heading was taken for which field, and which for none.

    `cells` has every row as it stands in the file, `left` what stands among them and is no row.
    """

    rows: list[RegisterRow]
    faults: list[Fault]
    columns: dict[str, str]
    unread: tuple[str, ...] = ()
    layout: Layout = NO_LAYOUT
    cells: dict[Key, list[Cell]] = kept(default_factory=dict)
    left: dict[Key, Left] = kept(default_factory=dict)

    @property
    def count(self) -> int:
        """Rows of the file: those of the keys of `rows` and `faults` together, which have none in common."""
        return len(self.cells)

    def written(self, key: Key) -> tuple[str, ...]:
        """The cells of a row under `layout.heads` as texts that are read again as they were."""
        return tuple(cell if isinstance(cell, str) else text_of(cell) for cell in self.cells.get(key, ()))

    def heading(self, row: RegisterRow, field: str) -> str:
        """The heading of the column from which a field of the row comes; "" when it has none of its own."""
        candidates = (f"{row.role}_{field}", field, "lease" if field in _LEASED else "", row.role)
        return next((self.columns[name] for name in candidates if name in self.columns), "")


_SEVERAL = {
    *("phones", "tenant_phones", "family", "plate", "parking_space", "note"),
    *("co_owner_name", "co_owner_phones", "co_owner_id_number"),
}
"""Fields of which a row can tell several, each in a column of its own."""
_OF_NAMED = ("phones", "id_kind", "id_number", "birthday", "care_flag", "since", "until")
_OF_TENANTS = ("phones", "id_kind", "id_number")
_LEASED = {"since", "until"}
_LEASE = {"lease", "tenant_since", "tenant_until"}
_PLACE = {"unit", "building", "entrance", "door"}
_LONGEST_TITLE = 30

_TENANTS = re.compile("租户|租戶|承租|租客|租赁|租賃|tenan|lease", re.IGNORECASE)
_OWNERS = re.compile("业主|業主|产权|產權|房主|户主|戶主|owner", re.IGNORECASE)
_RELATIVES = re.compile("家庭成员|家庭成員|家属|家屬|family", re.IGNORECASE)
_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
_NOTHING: tuple[Any, ...] = (None, "", ())


def read_register(path: Path, today: date, choice: Choice = UNCHOSEN) -> Register:
    """The rows and faults of a register in any kind of file; see `register_of`. Refuses what is no register at all."""
    sheets = read_sheets(path, choice.encoding)
    return register_of(sheets, layout_of(sheets, choice), today)


# Layout


def layout_of(sheets: Sheets | Grid, choice: Choice = UNCHOSEN) -> Layout:
    """How a register is read; see `layout.look_at`."""
    return look_at(sheets, choice, field_of, _assigned)


def _assigned(table: Found) -> tuple[str, ...]:
    """The field of each column as the headings tell together: a lease is the tenant's if tenants have a column of
    their own, else that of whoever is named; numbers are the tenant's where nobody else is named, and not
    read where nobody is."""
    told = set(table.fields)
    instead = {}
    if "tenant_name" not in told:
        instead = {field: "" for field in told if field.startswith("tenant_")}
        instead |= {f"tenant_{field}": field for field in ("since", "until") if field not in told}
    if "name" not in told:
        instead |= dict.fromkeys(_OF_NAMED, "")
        if "tenant_name" in told:
            instead |= {field: f"tenant_{field}" for field in _OF_TENANTS if f"tenant_{field}" not in told}
    return tuple(instead.get(field, field) for field in table.fields)


# Rows


class _Column(NamedTuple):
    """A column that is read."""

    place: int
    field: str
    heading: str


def register_of(sheets: Sheets | Grid, layout: Layout, today: date, estate: str = "") -> Register:
    """The rows and faults of the sheets of a layout, in the order of the file.

    One faulty cell makes the whole row a fault. A person who stands in a unit twice in one role is a fault the second
    time, unless the row tells another plate or phone. A building that stands in no column is taken from the caption
    above, or from the name of the sheet; the name of the `estate` before it is left out. Refuses a file without
    headings, without rows, without a column for the unit, without one for the building when neither sheet nor caption
    tells it, and with two columns for one field.
    """
    columns = _columns(layout)
    unread = dict.fromkeys(
        head for head, field in zip(layout.heads, layout.assigned, strict=True) if head and not field
    )
    register = Register([], [], _headings(layout), tuple(unread), layout)
    found = tables_of(sheets, layout, field_of)
    above = list(chain.from_iterable(buildings_of(sheet, table) for sheet, table in found))
    if not ({"unit", "building"} & register.columns.keys() or any(above)):
        raise Refusal(mark("There is no column for the building. Head one Building, or write units like 3-1-502."))
    for sheet, table in found:
        register.left.update({(sheet, left.row): left for left in left_of(sheet, table)})
        register.cells.update({(sheet, row): cells for row, cells in table.body})
    if not register.cells:
        raise Refusal(mark("There are headings, but no rows below them. Was the file saved after it was filled?"))
    roles = {sheet: _roles(sheet, table, register.columns) for sheet, table in found}
    values = _values(list(register.cells.values()), columns, readers(today, estate))
    sure = [certain(sheet, building) for (sheet, _), building in zip(register.cells, above, strict=True)]
    parted = _is_parted(values, columns, sure)
    seen: dict[tuple[Any, ...], Key] = {}
    for (key, cells), building, known, cell_values in zip(register.cells.items(), above, sure, values, strict=True):
        told, refused = _told(columns, cell_values)
        leased, otherwise = roles[key[0]]
        role = otherwise if _LEASED.isdisjoint(told) and "lease" not in told else leased
        try:
            rows = rows_of(key, told, role, building, parted, known)
            if not refused:
                _look_for_repetition(rows, seen)
        except Refusal as refusal:
            faulty = {column.field for column, _ in refused}
            if not faulty or (refusal.field == "unit" and not faulty & _PLACE):
                refused.append((_column_of(refusal, columns), refusal))
        if refused:
            register.faults.extend(_fault(key, cells, column, refusal) for column, refusal in refused)
        else:
            register.rows.extend(rows)
    return register


def _headings(layout: Layout) -> dict[str, str]:
    """Field → the heading of its first column, from the left."""
    headings: dict[str, str] = {}
    for field, head in zip(layout.assigned, layout.heads, strict=True):
        if field:
            headings.setdefault(field, head)
    return headings


def _columns(layout: Layout) -> list[_Column]:
    """The columns that are read, from the left. Refuses a layout that tells no units, or one thing twice."""
    whose_lease = "tenant_lease" if "tenant_name" in layout.assigned else "lease"
    columns = [
        _Column(place, whose_lease if name == "lease" else name, layout.heads[place])
        for place, name in enumerate(layout.assigned)
        if name
    ]
    told = Counter(column.field for column in columns)
    if not told and layout.encoding:
        raise Refusal(
            mark("No row of headings was found. If the text reads wrongly, choose another encoding, such as Big5.")
        )
    if not told:
        raise Refusal(
            mark("No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.")
        )
    if "unit" not in told and "door" not in told:
        raise Refusal(mark("There is no column for the unit. Head one Unit, or three Building, Entrance and Door."))
    for field, count in told.items():
        if count > 1 and field not in _SEVERAL:
            first, second = [column.heading for column in columns if column.field == field][:2]
            sentence = mark(
                "The columns {first} and {second} say the same. Choose which one is read, and Not read for the other."
            )
            raise Refusal(sentence, first=first, second=second)
    return columns


def _roles(sheet: str, table: Found, headings: dict[str, str]) -> tuple[str, str]:
    """What people are of whom no column tells: those with a lease, and others. What stands over their names says it,
    the sheet, or its title."""
    if _OWNERS.search(headings.get("name", "")):
        return "owner", "owner"
    titles = " ".join((sheet, *(text for text in table.above if len(text) <= _LONGEST_TITLE)))
    if _TENANTS.search(titles) and not _OWNERS.search(titles):
        return "tenant", "tenant"
    if _RELATIVES.search(titles) and not _OWNERS.search(titles):
        return "family", "family"
    leases = any(field_of(headings.get(field, "")) in _LEASE for field in ("since", "until", "lease"))
    return "tenant" if leases else "owner", "owner"


def _values(rows: list[list[Cell]], columns: list[_Column], read: dict[str, Reader]) -> list[tuple[Any, ...]]:
    """What each cell of each row says: a value, None for nothing, or the refusal that says what to write instead.

    Column by column, because most texts come again and again, and each is read once.
    """
    found = []
    for place, field, _ in columns:
        # 1.0 and True are one key without their kinds.
        texts = [cell if (cell := cells[place]).__class__ is str else (cell.__class__, cell) for cells in rows]
        known = {text: _value(text if text.__class__ is str else text[1], field, read[field]) for text in set(texts)}
        found.append([known[text] for text in texts])
    return list(zip(*found, strict=True))


def _value(cell: Cell, field: str, read: Reader) -> Any:
    if cell == "":
        return None
    try:
        if cell.__class__ is str and cell in _ERRORS:
            raise Refusal(mark("Excel could not work this out. Type what belongs here."))
        value = read(cell)
    except Refusal as refusal:
        refusal.field = field
        return refusal
    return None if value in _NOTHING else value


def _told(columns: list[_Column], values: tuple[Any, ...]) -> tuple[Told, list[tuple[_Column, Refusal]]]:
    """What a row tells, and which of its columns cannot be taken as they stand."""
    told: Told = {}
    refused = []
    for column, value in zip(columns, values, strict=True):
        if value is None:
            continue
        field = column.field
        if value.__class__ is Refusal:
            refused.append((column, value))
        elif field in told:
            told[field] += f"；{value}" if field == "note" else value
        else:
            told[field] = value
    return told, refused


def _is_parted(values: list[tuple[Any, ...]], columns: list[_Column], above: list[str]) -> bool:
    if not any(above) and not any(column.field == "building" for column in columns):
        return False
    return is_parted((_told(columns, row)[0], building) for row, building in zip(values, above, strict=True))


def _look_for_repetition(rows: list[RegisterRow], seen: dict[tuple[Any, ...], Key]) -> None:
    """Refuse what an earlier row says already; else note what these say."""
    told = [(row.unit, row.name, row.role, row.plate or row.parking_space, row.phones) for row in rows]
    for row, what in zip(rows, told, strict=True):
        if what in seen:
            raise _twice(row, seen[what])
    seen.update(dict.fromkeys(told, rows[0].key))


def _twice(row: RegisterRow, before: Key) -> Refusal:
    sheet, number = before
    if sheet != row.sheet:
        sentence = mark("This stands in row {row} of sheet {sheet} already.")
        return Refusal(sentence, field="name" if row.name else "unit", row=number, sheet=sheet)
    if row.name:
        return Refusal(mark("The same person stands in row {row} for this unit already."), field="name", row=number)
    return Refusal(mark("The same unit stands in row {row} already."), field="unit", row=number)


def _column_of(refusal: Refusal, columns: list[_Column]) -> _Column:
    """At which column a fault of what the cells say together is laid."""
    at = {column.field: column for column in reversed(columns)}
    sought = (refusal.field, refusal.field.replace("until", "lease"), "unit", "door")
    return next(at[field] for field in sought if field in at)


def _fault(key: Key, cells: list[Cell], column: _Column, refusal: Refusal) -> Fault:
    return Fault(key[1], column.heading, shown(column.field, cells[column.place]), refusal, key[0])
