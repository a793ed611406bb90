"""Reading an estate's own resident register: which column is what, each row in plain values, each fault named.

Nothing here knows the database; what a row adds or changes is weighed elsewhere.
"""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import code_of, normal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Grid, read_grid
from frontdesk.residents.cells import Reader, readers, text_of
from frontdesk.residents.headings import field_of


@dataclass(frozen=True)
class RegisterRow:
    """One row, cleaned: a unit and, if the row names one, a person. Areas in 1/100 m²; what is not told is empty."""

    row: int
    building: str
    entrance: str
    door: str
    unit: str
    kind: str = ""
    gross_area: int | None = None
    interior_area: int | None = None
    layout: str = ""
    handover_date: date | None = None
    status: str = ""
    name: str = ""
    role: str = "owner"
    phones: tuple[str, ...] = ()
    id_kind: str = ""
    id_number: str = ""
    since: date | None = None
    until: date | None = None
    plate: str = ""
    note: str = ""


@dataclass(frozen=True)
class Fault:
    """Why a row is not taken over: its number in the sheet, the column's heading, the value (numbers of people
    masked) and the sentence."""

    row: int
    column: str
    value: str
    reason: Refusal


@dataclass(frozen=True)
class Register:
    """Sound rows, faults of the others, which heading was taken for which field, and which for none."""

    rows: list[RegisterRow]
    faults: list[Fault]
    columns: dict[str, str]
    unread: tuple[str, ...] = ()


_Told = dict[str, Any]
_Columns = dict[str, tuple[str, list[int]]]

_PLACE = {"unit", "building", "entrance", "door"}
_ROWS_LOOKED_AT = 15
_TOTALS = re.compile(r"(?:本页|全部)?(?:合计|总计|小计|共计|累计).*|(?:sub|grand)?totals?", re.IGNORECASE)
_UNIT_IN_PARTS = mark("Write the unit as building, entrance and door, like 3-1-502.")


def read_register(path: Path, today: date) -> Register:
    """The rows and faults of an .xlsx register; see `register_of`. Refuses a file that is no register at all."""
    return register_of(read_grid(path), today)


def register_of(grid: Grid, today: date) -> Register:
    """The rows and faults of a sheet whose headings stand among its first 15 rows.

    One faulty cell makes the whole row a fault. Empty rows, and a row that begins with 合计 or Total, are no rows. A
    person who stands in a unit twice in one role is a fault the second time, unless the row tells another plate.
    Refuses a sheet without headings, without a column for the unit, and with two columns for one field.
    """
    at, columns = _columns_of(grid)
    read = readers(today)
    headings = dict.fromkeys(filter(None, map(text_of, grid.rows[at][1])))
    unread = tuple(heading for heading in headings if not field_of(heading))
    register = Register([], [], {field: heading for field, (heading, _) in columns.items()}, unread)
    seen: dict[tuple[str, str, str, str], int] = {}
    for number, cells in grid.rows[at + 1 :]:
        first = next((text for cell in cells if (text := text_of(cell))), "")
        if not first or _TOTALS.fullmatch(normal(first)):
            continue
        told, faults = _tell(number, cells, columns, read)
        try:
            row = RegisterRow(row=number, **_settled(told))
            key = (row.unit, row.name, row.role, row.plate)
            if not faults and (before := seen.setdefault(key, number)) != number:
                raise _twice(row, before)
        except Refusal as refusal:
            faulty = {fault.reason.field for fault in faults}
            if not faulty or (refusal.field == "unit" and not faulty & _PLACE):
                faults.append(_fault(number, columns, told, refusal))
        if faults:
            register.faults.extend(faults)
        else:
            register.rows.append(row)
    return register


def _columns_of(grid: Grid) -> tuple[int, _Columns]:
    """Where in `grid.rows` the headings are, and for each field its heading and places in the row."""
    best: tuple[int, dict[str, list[tuple[str, int]]]] = (0, {})
    for at, (_, cells) in enumerate(grid.rows[:_ROWS_LOOKED_AT]):
        found: dict[str, list[tuple[str, int]]] = {}
        for place, cell in enumerate(cells):
            heading = text_of(cell)
            if field := field_of(heading):
                found.setdefault(field, []).append((heading, place))
        if len(found) > len(best[1]):
            best = (at, found)
    at, fields = best
    if len(fields) < 2:
        raise Refusal(
            mark("No row of headings was found. Name the columns in one of the first 15 rows, like Unit, Name, Phones.")
        )
    if "unit" not in fields and "door" not in fields:
        raise Refusal(mark("There is no column for the unit. Head one Unit, or three Building, Entrance and Door."))
    if "unit" not in fields and "building" not in fields:
        raise Refusal(mark("There is no column for the building. Head one Building, or write units like 3-1-502."))
    for field, places in fields.items():
        if len(places) > 1 and field != "phones":
            sentence = mark("The columns {first} and {second} say the same. Remove one or change its heading.")
            raise Refusal(sentence, first=places[0][0], second=places[1][0])
    return at, {field: (places[0][0], [place for _, place in places]) for field, places in fields.items()}


def _tell(number: int, cells: list[Cell], columns: _Columns, read: dict[str, Reader]) -> tuple[_Told, list[Fault]]:
    """What the cells of one row say, field by field, and which of them cannot be taken as they stand."""
    told: _Told = {}
    faults = []
    for field, (heading, places) in columns.items():
        for place in places:
            try:
                value = read[field](cells[place])
            except Refusal as refusal:
                refusal.field = field
                faults.append(Fault(number, heading, _shown(field, cells[place]), refusal))
            else:
                told[field] = (*told.get(field, ()), *value) if field == "phones" else value
    return told, faults


def _settled(told: _Told) -> _Told:
    """What the cells say together: the unit from its parts, the document's kind from its number. Refuses what does not
    fit together."""
    fields = told | _place_of_unit(told)
    fields["role"] = told.get("role") or "owner"
    fields["phones"] = tuple(dict.fromkeys(told.get("phones", ())))
    number = told.get("id_number", "")
    fields["id_number"] = number
    fields["id_kind"] = (told.get("id_kind") or str(identity.kind_of(number) or "")) if number else ""
    since, until = told.get("since"), told.get("until")
    if since and until and until < since:
        raise Refusal(mark("The end comes before the beginning."), field="until")
    for field in ("phones", "id_number"):
        if fields.get(field) and not told.get("name"):
            raise Refusal(mark("There is no name in this row."), field=field)
    return fields


def _place_of_unit(told: _Told) -> _Told:
    building, entrance, door = (told.get(part, "") for part in ("building", "entrance", "door"))
    written = told.get("unit", "")
    if "-" in code_of(written):
        code = code_of(written)
        if building and not code.startswith(code_of(building) + "-"):
            raise Refusal(mark("This unit does not stand in building {building}."), field="unit", building=building)
    else:
        door = door or written
        if not door:
            raise Refusal(mark("The unit is missing."), field="unit")
        if not building:
            raise Refusal(_UNIT_IN_PARTS, field="unit")
        code = code_of("-".join(part for part in (building, entrance, door) if part))
    parts = code.split("-")
    if not 2 <= len(parts) <= 3:
        raise Refusal(_UNIT_IN_PARTS, field="unit")
    return {"unit": code, "building": parts[0], "entrance": parts[1] if len(parts) == 3 else "", "door": parts[-1]}


def _twice(row: RegisterRow, before: int) -> Refusal:
    if row.name:
        return Refusal(mark("The same person stands in row {row} for this unit already."), field="name", row=before)
    return Refusal(mark("The same unit stands in row {row} already."), field="unit", row=before)


def _fault(number: int, columns: _Columns, told: _Told, refusal: Refusal) -> Fault:
    """A fault of what the cells say together, laid at the column that the refusal names."""
    field = refusal.field if refusal.field in columns else "door"
    value = told.get(field, "")
    shown = ", ".join(map(phones.masked, value)) if field == "phones" else _shown(field, value)
    return Fault(number, columns[field][0], shown, refusal)


def _shown(field: str, cell: Cell | None) -> str:
    """A cell as a fault repeats it: short, and masked where it is somebody's number."""
    text = "" if cell is None else text_of(cell)
    if field == "id_number":
        return identity.masked(text)
    if field == "phones":
        return phones.masked(text) or text[:40]
    return text[:40]
