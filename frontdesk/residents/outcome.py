"""What importing a register did, or would do: rows counted, faults named, faulty rows to be given back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from frontdesk.core.refusals import Refusal
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import CAPTION, Left, text_of
from frontdesk.residents.cells import unit_code
from frontdesk.residents.layout import Fault, Layout, is_bare, is_building
from frontdesk.residents.rows import Key


class Listed(Protocol):
    """A list that was read, of residents or of anything else: its rows as they stand in the file."""

    @property
    def layout(self) -> Layout:
        """How the file is read."""

    @property
    def cells(self) -> Mapping[Key, Sequence[Cell]]:
        """Every row."""

    @property
    def left(self) -> Mapping[Key, Left]:
        """What stands among them and is no row."""

    def written(self, key: Key) -> tuple[str, ...]:
        """The cells of a row as texts that are read again as they were."""


@dataclass
class Imported:
    """What a register did, or would do: how many of its rows add, change or leave alone, and each fault of the others.

    `unread` are the headings of the columns that are not read; `remembered` tells whether their fields were assigned
    by hand before.
    """

    layout: Layout
    unread: tuple[str, ...] = ()
    remembered: bool = False
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)
    returned: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    """The cells of each faulty row as they stand in the file, under `layout.heads`."""
    captions: dict[Key, str] = field(default_factory=dict)
    """What stands above a faulty row and tells its building."""
    titles: tuple[str, ...] = ()
    """What stands above the headings, with the names of the sheets: they may tell whose register it is."""
    refusal: Refusal | None = None
    """Why no row can be read before the columns are assigned otherwise."""
    number: int | None = None
    """Of the import, when there was anything to import: by it, it is undone."""

    @property
    def refused(self) -> int:
        """Rows that are not taken over."""
        return len({fault.key for fault in self.faults})

    @property
    def rows(self) -> int:
        """Rows in the register: accepted and refused."""
        return self.added + self.changed + self.unchanged + self.refused

    def give_back(self, register: Listed) -> None:
        """Bring the faults into the order of the file, and keep what stands there in their rows, to be mended."""
        order = {sheet: at for at, sheet in enumerate(register.layout.taken)}
        self.faults.sort(key=lambda fault: (order.get(fault.sheet, 0), fault.row))
        captions = [(key, left.text) for key, left in sorted(register.left.items()) if left.why == CAPTION]
        for key in dict.fromkeys(fault.key for fault in self.faults):
            self.returned[key] = register.written(key)
            above = [text for (sheet, row), text in captions if sheet == key[0] and row < key[1]]
            if above:
                self.captions[key] = above[-1]
            elif is_building(key[0]):
                self.captions[key] = key[0]
            elif is_bare(key[0]) and not _tells_building(register.layout, self.returned[key]):
                self.captions[key] = f"{key[0]}栋"

    def keep_titles(self, sheets: Sheets, register: Listed) -> None:
        """Keep what stands above the table in the sheets with faulty rows."""
        titles: dict[str, None] = {}
        for grid in sheets.grids:
            if any(fault.sheet == grid.sheet for fault in self.faults):
                body = next(row for sheet, row in register.cells if sheet == grid.sheet)
                above = ([text_of(cell) for cell in cells if cell != ""] for row, cells in grid.rows if row < body)
                titles |= dict.fromkeys([grid.sheet, *(texts[0] for texts in above if len(texts) == 1)])
        self.titles = tuple(filter(None, titles))


def _tells_building(layout: Layout, cells: Sequence[str]) -> bool:
    """Whether a row itself tells in which building its unit is, or tells no unit: then a sheet called 1 is only the
    first."""
    told = dict(zip(layout.assigned, cells, strict=True))
    unit = told.get("unit")
    return bool(told.get("building")) or unit == "" or "-" in unit_code(unit or "")
