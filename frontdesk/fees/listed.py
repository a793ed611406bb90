"""A list of other books as it was read: its rows as they stand there, what they tell, what is wrong with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.grid import Cell, Sheets
from frontdesk.paper.heads import Left, text_of
from frontdesk.residents.layout import Fault, Layout, buildings_of, certain, left_of, shown, tables_of
from frontdesk.residents.rows import Key, is_parted, rows_of

PLACE = ("unit", "building", "entrance", "door")
"""The fields that together say which unit it is."""

Values = dict[str, Any]
"""Field → what the cell of a row says of it."""


@dataclass(frozen=True)
class Told:
    """A sound row: what its cells say, and the building above it or on its sheet."""

    key: Key
    values: Values
    building: str
    parted: bool

    def unit(self) -> str:
        """The code of the unit that the row is about. Refuses a row that does not say it."""
        place = {name: self.values[name] for name in PLACE if self.values.get(name)}
        sure = certain(self.key[0], self.building)
        return rows_of(self.key, place, "owner", self.building, self.parted, sure)[0].unit


@dataclass(frozen=True)
class OtherList:
    """How a file is read, every row as it stands in it, what stands among them and is no row, and the faults.

    `unread` are the headings of the columns that are not read. A row of the file is sound or among `faults`.
    """

    layout: Layout
    faults: list[Fault] = field(default_factory=list)
    cells: dict[Key, list[Cell]] = field(default_factory=dict)
    left: dict[Key, Left] = field(default_factory=dict)

    @property
    def unread(self) -> tuple[str, ...]:
        """The headings of the columns that are not read."""
        pairs = zip(self.layout.heads, self.layout.assigned, strict=True)
        return tuple(dict.fromkeys(head for head, field in pairs if head and not field))

    def written(self, key: Key) -> tuple[str, ...]:
        """The cells of a row under `layout.heads` as texts that are read again as they were."""
        return tuple(map(text_of, self.cells.get(key, ())))

    def heading(self, field: str) -> str:
        """The heading of the column that tells a field; that of the unit for one that no column tells."""
        told = dict(zip(self.layout.assigned, self.layout.heads, strict=True))
        return next((told[name] for name in (field, *PLACE) if name in told), "")

    def fault(self, key: Key, refusal: Refusal) -> Fault:
        """A fault of what the cells of a row say together, laid at the column that the refusal names."""
        place = next((at for at, field in enumerate(self.layout.assigned) if field == refusal.field), None)
        told = "" if place is None else shown(refusal.field, self.cells[key][place])
        return Fault(key[1], self.heading(refusal.field), told, refusal, key[0])

    def read(
        self,
        sheets: Sheets,
        field_of: Callable[[str], str | None],
        reader: Callable[[str], Callable[[Cell], Any]],
    ) -> list[Told]:
        """The sound rows in their order; one faulty cell makes the whole row a fault. Refuses a list without rows."""
        columns = [(place, field) for place, field in enumerate(self.layout.assigned) if field]
        told: list[tuple[Key, Values, str]] = []
        for sheet, table in tables_of(sheets, self.layout, field_of):
            self.left.update({(sheet, left.row): left for left in left_of(sheet, table)})
            for (number, cells), building in zip(table.body, buildings_of(sheet, table), strict=True):
                self.cells[sheet, number] = cells
                told.append(((sheet, number), {}, building))
        parted_by = []
        sound = []
        for key, values, building in told:
            faults = self._tell(key, values, columns, reader)
            self.faults.extend(faults)
            parted_by.append((values, certain(key[0], building)))
            if not faults:
                sound.append((key, values, building))
        if not self.cells:
            raise Refusal(mark("There are headings, but no rows below them. Was the file saved after it was filled?"))
        parted = is_parted(parted_by)
        return [Told(key, values, building, parted) for key, values, building in sound]

    def _tell(
        self,
        key: Key,
        values: Values,
        columns: Sequence[tuple[int, str]],
        reader: Callable[[str], Callable[[Cell], Any]],
    ) -> list[Fault]:
        faults = []
        for place, name in columns:
            try:
                values[name] = reader(name)(self.cells[key][place])
            except Refusal as refusal:
                refusal.field = name
                faults.append(self.fault(key, refusal))
        return faults


def refuse_doubles(layout: Layout) -> None:
    """Refuses two columns that say the same."""
    told = [field for field in layout.assigned if field]
    for field_ in told:
        if told.count(field_) > 1:
            pairs = zip(layout.assigned, layout.heads, strict=True)
            first, second = [head for name, head in pairs if name == field_][:2]
            sentence = mark(
                "The columns {first} and {second} say the same. Choose which one is read, and Not read for the other."
            )
            raise Refusal(sentence, first=first, second=second)


def words_of(listed: str) -> list[str]:
    """Headings as they are written in a list of them: Chinese ones are parted by spaces, English ones by bars."""
    return [word for part in listed.split("|") for word in (part.split() if part[:1] > "\x7f" else [part])]
