"""Reading an estate's own resident register: which column is what, each row in plain values, each fault named.

Nothing here knows the database; what a row adds or changes is weighed elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import date
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Grid, Sheets, read_sheets
from frontdesk.paper.heads import CAPTION, Found, Left, find_table, text_of
from frontdesk.residents.cells import Reader, readers, unit_code
from frontdesk.residents.headings import field_of, fields

__all__ = ["Choice", "Fault", "Key", "Layout", "Register", "RegisterRow", "fields", "layout_of", "register_of"]

Key = tuple[str, int]
"""Where a row stands: the name of its sheet, and its number there."""


@dataclass(frozen=True)
class Choice:
    """What the user said about a file: the sheet ("" for all that belong together), how a text file is encoded, and
    the field of each column ("" for one that is not read)."""

    sheet: str = ""
    encoding: str = ""
    assigned: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Layout:
    """How a file is read: the sheet chosen, the names of all sheets, the headings of the columns, what stands below
    them in the first rows (numbers of people masked), the field of each column ("" for one that is not read), and what
    kind of file it is. `taken` are the sheets that are read, all with the same headings."""

    sheet: str
    sheets: tuple[str, ...]
    heads: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    assigned: tuple[str, ...]
    kind: str
    encoding: str
    taken: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """Under which the fields of these columns are remembered: SHA-256 of the headings, hexadecimal."""
        return sha256("\x1f".join(map(normal, self.heads)).encode()).hexdigest()


@dataclass(frozen=True)
class RegisterRow:
    """What one row of the file says, cleaned: a unit and, if it names one, a person. Areas in 1/100 m²; what is not
    told is empty. A row of the file gives several of these, with one key, for an owner and a tenant, for co-owners, for
    family, and for further plates: they are taken over all or none."""

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
    land_share: int | None = None
    fit_out: str = ""
    birthday: date | None = None
    care_flag: str = ""
    vehicle_kind: str = ""
    parking_space: str = ""
    sheet: str = ""

    @property
    def key(self) -> Key:
        """The row of the file that this comes from."""
        return self.sheet, self.row


@dataclass(frozen=True)
class Fault:
    """Why a row is not taken over: its number in the sheet, the column's heading, the value (numbers of people
    masked), the sentence, and the sheet."""

    row: int
    column: str
    value: str
    reason: Refusal
    sheet: str = ""

    @property
    def key(self) -> Key:
        """The row of the file that is not taken over."""
        return self.sheet, self.row


@dataclass(frozen=True)
class Register:
    """Sound rows, faults of the others, which heading was taken for which field, and which for none.

    `count` is the number of rows of the file: those of the keys of `rows` and of `faults` together, which have none in
    common. `cells` has every row as it stands in the file; `left` is what stands among them and is no row.
    """

    rows: list[RegisterRow]
    faults: list[Fault]
    columns: dict[str, str]
    unread: tuple[str, ...] = ()
    layout: Layout = Layout("", (), (), (), (), "", "", ())
    count: int = 0
    cells: dict[Key, list[Cell]] = kept(default_factory=dict)
    left: dict[Key, Left] = kept(default_factory=dict)

    def written(self, key: Key) -> tuple[str, ...]:
        """The cells of a row under `layout.heads` as texts that are read again as they were."""
        return tuple(cell if isinstance(cell, str) else text_of(cell) for cell in self.cells.get(key, ()))

    def heading(self, row: RegisterRow, field: str) -> str:
        """The heading of the column from which a field of the row comes; "" when it has none of its own."""
        candidates = (f"{row.role}_{field}", field, row.role)
        return next((self.columns[name] for name in candidates if name in self.columns), "")


_Told = dict[str, Any]

_SEVERAL = {"name", "phones", "id_number", "tenant_name", "tenant_phones", "tenant_id_number", "family"} | {
    "plate", "parking_space", "note",
}  # fmt: skip
"""Fields of which a row can tell several, in one cell or in several columns."""
_ONE_COLUMN = {"name", "id_number", "tenant_name", "tenant_id_number"}
_PERSON = ("phones", "id_kind", "id_number", "birthday", "care_flag", "since", "until")
_UNIT = (
    "kind", "gross_area", "interior_area", "land_share", "layout", "fit_out", "handover_date", "status",
)  # fmt: skip
_PLACE = {"unit", "building", "entrance", "door"}
_FREE = {"", "name", "tenant_name", "family", "note"}
"""Fields in whose columns numbers of people may stand, too."""
_SAMPLES = 5

_BUILDING = re.compile(
    r"(?:第)?(?:[A-Z]?\d{1,3}|[A-Z]|[一二三四五六七八九十]{1,3})(?:号楼|號樓|栋|棟|幢|座|#楼?|号|號|楼|樓)(?:\s*\w{1,2}(?:单元|單元|门|梯))?",
    re.IGNORECASE,
)
_BARE_BUILDING = re.compile(r"[A-Z]?\d{1,3}|[A-Z]", re.IGNORECASE)
_TENANTS = re.compile("租户|租戶|承租|租客|租赁|租賃|tenan|lease", re.IGNORECASE)
_OWNERS = re.compile("业主|業主|产权|產權|房主|户主|戶主|owner", re.IGNORECASE)
_RELATIVES = re.compile("家庭成员|家庭成員|家属|家屬|family", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{7,}[Xx]?|(?:\d[ -]?){10,}[\dXx]")
_UNIT_IN_PARTS = mark("Write the unit as building, entrance and door, like 3-1-502.")
_UNREAD = object()
_NOTHING: tuple[Any, ...] = (None, "", ())
_TOLD_NOTHING: _Told = {}


def read_register(path: Path, today: date, choice: Choice = Choice()) -> Register:
    """The rows and faults of a register in any kind of file; see `register_of`. Refuses what is no register at all."""
    sheets = read_sheets(path, choice.encoding)
    return register_of(sheets, layout_of(sheets, choice), today)


# Layout


def layout_of(sheets: Sheets | Grid, choice: Choice = Choice()) -> Layout:
    """How a file is read as far as it tells by itself, and as the user chose.

    The sheet with the most known headings is read, and all others with the same headings. Refuses a choice that fits
    another file; a file without any known headings has a layout, too, so that somebody can say what its columns are.
    """
    grids = _grids(sheets)
    found = {grid.sheet: find_table(grid, field_of, _is_building) for grid in grids}
    if choice.sheet and choice.sheet not in found:
        raise Refusal(mark("There is no sheet {name} in the file."), name=choice.sheet)
    best = choice.sheet or max(found, key=lambda sheet: _likeness(found[sheet]), default="")
    table = found.get(best, Found())
    assigned = _assigned(table) if choice.assigned is None else choice.assigned
    if len(assigned) != len(table.heads):
        raise Refusal(mark("The columns were assigned for another file. Assign them again."))
    same = [sheet for sheet, other in found.items() if other.heads == table.heads]
    samples = tuple(tuple(map(_shown, assigned, cells)) for _, cells in table.body[:_SAMPLES])
    kind, encoding = (sheets.kind, sheets.encoding) if isinstance(sheets, Sheets) else ("", "")
    taken = (choice.sheet,) if choice.sheet else tuple(same)
    return Layout(choice.sheet, tuple(found), table.heads, samples, assigned, kind, encoding, taken)


def _grids(sheets: Sheets | Grid) -> list[Grid]:
    return [sheets] if isinstance(sheets, Grid) else sheets.grids


def _likeness(table: Found) -> tuple[bool, int]:
    known = set(table.fields)
    return bool(known & {"unit", "door"}), len(known)


def _assigned(table: Found) -> tuple[str, ...]:
    """The field of each column as the headings tell together: a lease is the tenant's if tenants have a column of
    their own, else that of whoever is named; numbers of people whom no column names are not read."""
    told = set(table.fields)
    instead = {}
    if "tenant_name" not in told:
        instead = {field: "" for field in told if field.startswith("tenant_")}
        instead |= {f"tenant_{field}": field for field in ("since", "until") if field not in told}
    if "name" not in told:
        instead |= dict.fromkeys(("phones", "id_kind", "id_number", "birthday", "care_flag", "since", "until"), "")
    return tuple(instead.get(field, field) for field in table.fields)


def _is_building(text: str) -> bool:
    return _BUILDING.fullmatch(text) is not None


# Rows


@dataclass(frozen=True)
class _Column:
    place: int
    field: str
    heading: str
    read: Reader
    memory: dict[Any, Any] = kept(default_factory=dict)


@dataclass
class _Line:
    """A row of the file on its way: what its cells say field by field, and what is wrong with them."""

    key: Key
    cells: list[Cell]
    role: str
    building: str
    told: _Told = kept(default_factory=dict)
    faults: list[Fault] = kept(default_factory=list)


def register_of(sheets: Sheets | Grid, layout: Layout, today: date) -> Register:
    """The rows and faults of the sheets of a layout, in the order of the file.

    One faulty cell makes the whole row a fault. A person who stands in a unit twice in one role is a fault the second
    time, unless the row tells another plate. A building that stands in no column is taken from the caption above, or
    from the name of the sheet. Refuses a file without headings, without a column for the unit, without one for the
    building when neither sheet nor caption tells it, and with two columns for one field.
    """
    columns = _columns(layout, readers(today))
    first: dict[str, str] = {}
    for column in columns:
        first.setdefault(column.field, column.heading)
    unread = [head for head, field in zip(layout.heads, layout.assigned, strict=True) if head and not field]
    lines: list[_Line] = []
    passed_over: dict[Key, Left] = {}
    for grid in _grids(sheets):
        if grid.sheet in layout.taken:
            table = find_table(grid, field_of, _is_building)
            lines.extend(_lines(grid.sheet, table, columns))
            passed_over |= {(grid.sheet, left.row): left for left in table.left}
    if not ({"unit", "building"} & first.keys() or any(line.building for line in lines)):
        raise Refusal(mark("There is no column for the building. Head one Building, or write units like 3-1-502."))
    parted = _is_parted(lines)
    cells = {line.key: line.cells for line in lines}
    register = Register([], [], first, tuple(dict.fromkeys(unread)), layout, len(lines), cells, passed_over)
    seen: dict[tuple[str, ...], Key] = {}
    for line in lines:
        try:
            rows = _rows(line, parted)
            if not line.faults:
                _look_for_repetition(rows, seen)
        except Refusal as refusal:
            faulty = {fault.reason.field for fault in line.faults}
            if not faulty or (refusal.field == "unit" and not faulty & _PLACE):
                line.faults.append(_fault(line, columns, refusal))
        if line.faults:
            register.faults.extend(line.faults)
        else:
            register.rows.extend(rows)
    return register


def _columns(layout: Layout, read: dict[str, Reader]) -> list[_Column]:
    """The columns that are read, from the left. Refuses a layout that tells no units, or one thing twice."""
    columns = [
        _Column(place, field, layout.heads[place], read[field]) for place, field in enumerate(layout.assigned) if field
    ]
    told = Counter(column.field for column in columns)
    if not told:
        raise Refusal(
            mark("No row of headings was found. Name the columns in a row of their own, like Unit, Name, Phones.")
        )
    if "unit" not in told and "door" not in told:
        raise Refusal(mark("There is no column for the unit. Head one Unit, or three Building, Entrance and Door."))
    for field, count in told.items():
        if count > 1 and field not in _SEVERAL - _ONE_COLUMN:
            first, second = [column.heading for column in columns if column.field == field][:2]
            sentence = mark("The columns {first} and {second} say the same. Remove one or change its heading.")
            raise Refusal(sentence, first=first, second=second)
    return columns


def _lines(sheet: str, table: Found, columns: list[_Column]) -> Iterable[_Line]:
    """The rows of one sheet, cell by cell, each with the building that the sheet or a caption gives it."""
    fields = {column.field for column in columns}
    role = _role_of(sheet, table, columns) if "role" not in fields else ""
    whose_lease = "tenant_" if "tenant_name" in fields else ""
    captions = [left for left in table.left if left.why == CAPTION]
    named = _BUILDING.fullmatch(sheet) or _BARE_BUILDING.fullmatch(sheet)
    building = unit_code(sheet) if named else ""
    for number, cells in table.body:
        while captions and captions[0].row < number:
            building = unit_code(captions.pop(0).text)
        line = _Line((sheet, number), cells, role, building)
        _tell(line, columns)
        if lease := line.told.pop("lease", None):
            line.told[f"{whose_lease}since"], line.told[f"{whose_lease}until"] = lease
        yield line


def _role_of(sheet: str, table: Found, columns: list[_Column]) -> str:
    """What people are when no column tells: what the title of the sheet or the heading over the names says."""
    names = " ".join(column.heading for column in columns if column.field == "name")
    titles = " ".join((names, sheet, *table.above))
    if _OWNERS.search(titles):
        return "owner"
    if _TENANTS.search(titles):
        return "tenant"
    return "family" if _RELATIVES.search(titles) else ""


def _tell(line: _Line, columns: list[_Column]) -> None:
    """Read the cells of a row; a text that comes again, as most do, is read once."""
    told, cells = line.told, line.cells
    for column in columns:
        cell = cells[column.place]
        if cell == "":
            continue
        text = cell if cell.__class__ is str else (cell.__class__, cell)  # 1.0, 1 and True are the same key
        value = column.memory.get(text, _UNREAD)
        if value is _UNREAD:
            try:
                value = column.read(cell)
            except Refusal as refusal:
                refusal.field = column.field
                value = refusal
            column.memory[text] = value
        if value.__class__ is Refusal:
            shown = _shown(column.field, cell)
            line.faults.append(Fault(line.key[1], column.heading, shown, value, line.key[0]))
        elif value in _NOTHING:
            continue
        elif column.field in _SEVERAL and column.field in told:
            told[column.field] += value if column.field != "note" else f"；{value}"
        else:
            told[column.field] = value


def _is_parted(lines: list[_Line]) -> bool:
    """Whether units such as 1-502, beside a building that is told apart, are an entrance and its door: so it is when
    their 1 is not the building, as a rule."""
    halves = [
        (line.told.get("building") or line.building, line.told["unit"].partition("-")[0])
        for line in lines
        if line.told.get("unit", "").count("-") == 1 and not line.told.get("entrance")
    ]
    told = [building == first for building, first in halves if building]
    return 2 * told.count(True) < len(told)


def _rows(line: _Line, parted: bool) -> list[RegisterRow]:
    """What the cells of a row say together. Refuses what does not fit together."""
    told = line.told
    unit = _place_of_unit(told, line.building, parted) | {name: told[name] for name in _UNIT if name in told}
    people = [
        *_people(told, "", told.get("role") or line.role or "owner"),
        *_people(told, "tenant_", "tenant"),
        *({"name": name, "role": "family"} for name in told.get("family", ())),
    ]
    sheet, row = line.key
    return [
        RegisterRow(row=row, sheet=sheet, **unit, **person, **vehicle)
        for person, vehicle in zip_longest(people or [{}], _vehicles(told), fillvalue=_TOLD_NOTHING)
    ]


def _people(told: _Told, whose: str, role: str) -> list[_Told]:
    """The people of one group of columns; several in one cell if what else is told is told of each, or of none."""
    names, numbers, documents = (told.get(whose + field, ()) for field in ("name", "phones", "id_number"))
    if not names:
        for field, values in (("phones", numbers), ("id_number", documents)):
            if values:
                raise Refusal(mark("There is no name in this row."), field=whose + field)
        return []
    since, until = told.get(f"{whose}since"), told.get(f"{whose}until")
    if since and until and until < since:
        raise Refusal(mark("The end comes before the beginning."), field=f"{whose}until")
    person = {"role": role, "since": since, "until": until}
    if len(names) == 1:
        if len(documents) > 1:
            several = mark("Several numbers stand in one cell. Give each person a row of their own.")
            raise Refusal(several, field=f"{whose}id_number")
        person |= {field: told[field] for field in ("birthday", "care_flag") if field in told and not whose}
        numbers = (tuple(dict.fromkeys(numbers)),)
    elif {len(numbers), len(documents)} <= {0, len(names)} and {"birthday", "care_flag"}.isdisjoint(told):
        numbers = tuple((number,) for number in numbers)
    else:
        raise Refusal(mark("Several people stand in one cell. Give each a row of their own."), field=f"{whose}name")
    kind = told.get(f"{whose}id_kind", "")
    numbers = numbers or ((),) * len(names)
    documents = documents or ("",) * len(names)
    return [
        {"name": name, "phones": own, **_document(number, kind), **person}
        for name, own, number in zip(names, numbers, documents, strict=True)
    ]


def _document(number: str, kind: str) -> _Told:
    return {"id_number": number, "id_kind": kind or str(identity.kind_of(number) or "")} if number else {}


def _vehicles(told: _Told) -> list[_Told]:
    plates, spaces = told.get("plate", ()), told.get("parking_space", ())
    kind = {"vehicle_kind": told["vehicle_kind"]} if "vehicle_kind" in told else {}
    if len(plates) <= 1 or not spaces:
        spaces = ("、".join(spaces),) * max(len(plates), bool(spaces))
    elif len(spaces) == 1:
        spaces *= len(plates)
    elif len(spaces) != len(plates):
        sentence = mark("It is not clear which plate stands on which space. Give each a row of its own.")
        raise Refusal(sentence, field="parking_space")
    return [
        {"plate": plate, "parking_space": space} | kind for plate, space in zip_longest(plates, spaces, fillvalue="")
    ]


def _place_of_unit(told: _Told, above: str, parted: bool) -> _Told:
    """The unit's place from what its row tells of it, and the building that stands above the row or on its sheet."""
    building, entrance, door = (told.get(part, "") for part in ("building", "entrance", "door"))
    code = told.get("unit", "")
    if "-" in code:
        half = parted and not entrance and code.count("-") == 1
        if half and (building or above):
            code = f"{building or above}-{code}"
        elif building and not code.startswith(building + "-"):
            raise Refusal(mark("This unit does not stand in building {building}."), field="unit", building=building)
    else:
        door, building = door or code, building or above
        if not door:
            raise Refusal(mark("The unit is missing."), field="unit")
        if not building:
            raise Refusal(_UNIT_IN_PARTS, field="unit")
        code = unit_code("-".join(part for part in (building, entrance, door) if part))
    parts = code.split("-")
    if not 2 <= len(parts) <= 3:
        raise Refusal(_UNIT_IN_PARTS, field="unit")
    return {"unit": code, "building": parts[0], "entrance": parts[1] if len(parts) == 3 else "", "door": parts[-1]}


def _look_for_repetition(rows: list[RegisterRow], seen: dict[tuple[str, ...], Key]) -> None:
    for row in rows:
        told = (row.unit, row.name, row.role, row.plate or row.parking_space)
        before = seen.setdefault(told, row.key)
        if before != row.key:
            raise _twice(row, before)


def _twice(row: RegisterRow, before: Key) -> Refusal:
    sheet, number = before
    if sheet != row.sheet:
        sentence = mark("This stands in row {row} of sheet {sheet} already.")
        return Refusal(sentence, field="name" if row.name else "unit", row=number, sheet=sheet)
    if row.name:
        return Refusal(mark("The same person stands in row {row} for this unit already."), field="name", row=number)
    return Refusal(mark("The same unit stands in row {row} already."), field="unit", row=number)


def _fault(line: _Line, columns: list[_Column], refusal: Refusal) -> Fault:
    """A fault of what the cells say together, laid at the column that the refusal names."""
    at = {column.field: column for column in reversed(columns)}
    sought = (refusal.field, "lease" if refusal.field.endswith("until") else "", "unit", "door")
    column = next(at[field] for field in sought if field in at)
    cells = (line.cells[each.place] for each in columns if each.field == column.field)
    shown = ", ".join(_shown(column.field, cell) for cell in cells if cell != "")
    return Fault(line.key[1], column.heading, shown, refusal, line.key[0])


def _shown(field: str, cell: Cell) -> str:
    """A cell as a fault or a sample repeats it: short, and masked where it is somebody's number."""
    text = text_of(cell)
    if field.endswith("id_number"):
        return identity.masked(text)
    if field.endswith("phones") and any(map(str.isdecimal, text)):
        return "、".join(map(phones.masked, phones.split(text)))
    if field in _FREE:
        text = _LONG_NUMBER.sub(lambda number: identity.masked(number[0]), text)
    return text[:40]
