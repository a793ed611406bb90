"""How a file with units in it is read: which of its sheets, which column is what, in which building its rows stand.

What the columns are is the affair of whoever reads them: the residents, or the balances that the fee desk takes over.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter

from frontdesk.core import identity, phones
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Grid, Sheets
from frontdesk.paper.heads import CAPTION, FieldOf, Found, Left, find_table, text_of
from frontdesk.residents.cells import unit_code
from frontdesk.residents.rows import Key


@dataclass(frozen=True)
class Choice:
    """What the user said about a file: the sheet ("" for all that belong together), how a text file is encoded, and
    the field of each column ("" for one that is not read)."""

    sheet: str = ""
    encoding: str = ""
    assigned: tuple[str, ...] | None = None


UNCHOSEN = Choice()
"""A file is read as it tells by itself."""


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


NO_LAYOUT = Layout("", (), (), (), (), "", "", ())
"""That of a file without any table."""


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


_SAMPLES = 5
_NUMBER = r"第?(?:[A-Z]?\d{1,3}|[A-Z]|[一二三四五六七八九十]{1,3})"
_ENTRANCE = r"(?:\s*\w{1,2}(?:单元|單元|门|梯))?"
_BUILDING = re.compile(f"{_NUMBER}(?:号楼|號樓|栋|棟|幢|座|#楼?|号|號|楼|樓){_ENTRANCE}", re.IGNORECASE)
_TITLES_BUILDING = (
    f"(?:[一二三四五六七八九十\\d]期|[A-Z东西南北東]区)?{_NUMBER}(?:号楼|號樓|栋|棟|幢|座|#楼?){_ENTRANCE}"
)
_OTHER = r"[^\d:：、,，和与與及至到~～—-]"
"""What stands beside the building in a title that names no other."""
_TITLED = re.compile(
    rf"(?:楼栋|樓棟|栋号|棟號|楼号|樓號|幢号|幢號)\s*[:：]\s*({_BUILDING.pattern})"
    rf"|(?:\d{{4}}年度?)?{_OTHER}*?({_TITLES_BUILDING}){_OTHER}*"
    "(?:名册|名单|登记表|信息表|一览表|明细表|情况表|汇总表|统计表|档案表|台账|清单|明细|花名册|资料|信息|档案|"
    "名冊|名單|登記表|資訊表|一覽表|明細表|情況表|彙總表|統計表|檔案表|臺賬|清單|明細|花名冊|資料|檔案)(?:表)?",
    re.IGNORECASE,
)
_LONGEST_TITLE = 40
_BARE_BUILDING = re.compile(r"[A-Z]?\d{1,3}|[A-Z]", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d{7,}[Xx]?|(?:\d[ -]?){10,}[\dXx]")
_FREE = {"", "name", "co_owner_name", "tenant_name", "family", "note", "reporter", "text", "result"}
"""Fields in whose columns numbers of people may stand, too."""


def look_at(
    sheets: Sheets | Grid,
    choice: Choice,
    field_of: FieldOf,
    settle: Callable[[Found], tuple[str, ...]] = attrgetter("fields"),
) -> Layout:
    """How a file is read as far as it tells by itself, and as the user chose.

    `field_of` names the field of a heading, `settle` those of a whole table where they depend on one another.

    The sheet with the most known headings is read, and all others with the same headings. Refuses a choice that fits
    another file; a file without any known headings has a layout, too, so that somebody can say what its columns are.
    """
    grids = _grids(sheets)
    found = {grid.sheet: find_table(grid, field_of, is_building) for grid in grids}
    if choice.sheet and choice.sheet not in found:
        raise Refusal(mark("There is no sheet {name} in the file."), name=choice.sheet)
    best = choice.sheet or max(found, key=lambda sheet: _likeness(found[sheet]))
    table = found[best]
    assigned = settle(table) if choice.assigned is None else choice.assigned
    if len(assigned) != len(table.heads):
        raise Refusal(mark("The columns were assigned for another file. Assign them again."))
    same = [sheet for sheet, other in found.items() if other.heads == table.heads]
    samples = tuple(tuple(map(shown, assigned, cells)) for _, cells in table.first(_SAMPLES))
    kind, encoding = (sheets.kind, sheets.encoding) if isinstance(sheets, Sheets) else ("", "")
    taken = (choice.sheet,) if choice.sheet else tuple(same)
    return Layout(choice.sheet, tuple(found), table.heads, samples, assigned, kind, encoding, taken)


def _grids(sheets: Sheets | Grid) -> list[Grid]:
    return [sheets] if isinstance(sheets, Grid) else sheets.grids


def _likeness(table: Found) -> tuple[bool, int]:
    known = set(table.fields)
    return bool(known & {"unit", "door"}), len(known)


def tables_of(sheets: Sheets | Grid, layout: Layout, field_of: FieldOf) -> list[tuple[str, Found]]:
    """The tables of a layout, each with the name of its sheet."""
    taken = (grid for grid in _grids(sheets) if grid.sheet in layout.taken)
    return [(grid.sheet, find_table(grid, field_of, is_building)) for grid in taken]


def is_building(text: str) -> bool:
    """Whether a text by itself, or as a title, names a building: 3栋, 12号楼业主名册."""
    return len(text) <= _LONGEST_TITLE and bool(_BUILDING.fullmatch(text) or _TITLED.fullmatch(text))


def left_of(sheet: str, table: Found) -> list[Left]:
    """What stands among the rows of a sheet and is none of them; a title that tells the building is a caption."""
    if is_building(sheet):
        return table.left
    titles = [Left(0, text, CAPTION) for text in table.titles if is_building(text)]
    return titles[-1:] + table.left


def buildings_of(sheet: str, table: Found) -> Iterable[str]:
    """For each row of a sheet, the building that the caption above it tells, or else the sheet; "" for none."""
    captions = [left for left in left_of(sheet, table) if left.why == CAPTION]
    building = _building_of(sheet) if is_building(sheet) or is_bare(sheet) else ""
    for number, _ in table.body:
        while captions and captions[0].row < number:
            building = _building_of(captions.pop(0).text)
        yield building


def _building_of(caption: str) -> str:
    titled = _TITLED.fullmatch(caption)
    return unit_code((titled[1] or titled[2]) if titled else caption)


def is_bare(sheet: str) -> bool:
    """Whether the name of a sheet may name a building, or only be a number: 3, A."""
    return _BARE_BUILDING.fullmatch(sheet) is not None


def certain(sheet: str, building: str) -> str:
    """The building of a row, if more than a sheet called 1 or A tells it; else ""."""
    return "" if is_bare(sheet) and building == unit_code(sheet) else building


def shown(field: str, cell: Cell) -> str:
    """A cell as a fault or a sample repeats it: short, and masked where it is somebody's number."""
    text = text_of(cell)
    if field.endswith("id_number") and any(map(str.isdecimal, text)):
        return identity.masked(text)
    if field.endswith("phones") and any(map(str.isdecimal, text)):
        return "、".join(map(phones.masked, phones.split(text)))
    if field in _FREE:
        text = _LONG_NUMBER.sub(_mask, text)
    return text[:40]


def _mask(number: re.Match[str]) -> str:
    return phones.masked(number[0]) if phones.is_plain_mobile(number[0]) else identity.masked(number[0])
