"""A register: titled columns and as many rows as there are, for workbook, text and paper alike."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from frontdesk.core.money import Money
from frontdesk.paper.sheet import Align, Picture, text_table

Kind = Literal["text", "money", "area", "percent", "date", "count"]
Value = str | int | date | None
Row = Mapping[str, Value] | Sequence[Value]


def shown(kind: Kind, value: Value) -> str:
    """A value as it is read on paper; kinds and values are those of a `BookColumn`."""
    if value is None:
        return ""
    if isinstance(value, int):
        if kind == "money":
            return Money(value).grouped()
        if kind in ("area", "percent"):
            return f"{Decimal(value).scaleb(-2):,.2f}{'%' if kind == 'percent' else ''}"
    return str(value)


@dataclass(frozen=True, slots=True)
class BookColumn:
    """A column. Kinds and their values: text str, money fen, area 1/100 m², percent 1/100 %, date, count int.

    None is an empty cell. `width` is in characters; `total` adds the column up below the last row; `warns` says that
    the column tells what is wrong with a row, which stands out in a form.
    """

    key: str
    title: str
    kind: Kind = "text"
    width: float = 14
    total: bool = False
    warns: bool = False

    @property
    def align(self) -> Align:
        if self.kind == "date":
            return "centre"
        return "left" if self.kind == "text" else "right"

    def shown(self, value: Value) -> str:
        """A value as it is read on paper."""
        return shown(self.kind, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One register, all texts already said. `rows` are tuples in the order of the columns, or mappings by their keys.

    Rows may be an iterator: a writer reads them once, and adds up the totals on the way. `totals` says what no addition
    gives, by the keys of columns: a rate of the whole is not the sum of its rates.
    """

    title: str
    columns: tuple[BookColumn, ...]
    rows: Iterable[Row]
    subtitle: tuple[str, ...] = ()
    office: str = ""
    logo: Picture | None = None
    printed: str = ""
    total_label: str = ""
    totals: Mapping[str, Value] = field(default_factory=dict)
    stamps: tuple[str, ...] = ()

    def cells(self, row: Row) -> Sequence[Value]:
        """The values of a row in the order of the columns."""
        if isinstance(row, Mapping):
            return [row.get(column.key) for column in self.columns]
        return row

    def shown(self, cells: Sequence[Value]) -> list[str]:
        """The values of a row as they are read on paper."""
        return [column.shown(value) for column, value in zip(self.columns, cells, strict=True)]


class Sums:
    """Adds up the columns that ask for it, some rows at a time."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sums = {at: 0 for at, column in enumerate(book.columns) if column.total}

    def add(self, columns: Sequence[Sequence[Value]]) -> None:
        """Add what stands in the columns of further rows."""
        for at in self._sums:
            self._sums[at] += sum(value for value in columns[at] if isinstance(value, int))

    def row(self) -> list[Value] | None:
        """The line of totals; None where no column asks for one."""
        told = self._book.totals
        if not self._sums and not told:
            return None
        row: list[Value] = [told.get(column.key, self._sums.get(at)) for at, column in enumerate(self._book.columns)]
        if row[0] is None:
            row[0] = self._book.total_label
        return row


def as_text(book: Book) -> str:
    """The register as readable text, the same for the same register; what golden tests compare."""
    sums = Sums(book)
    cells = [book.cells(row) for row in book.rows]
    if cells:
        sums.add(list(zip(*cells, strict=True)))
    totals = sums.row()
    rows = [book.shown(row) for row in (*cells, *([totals] if totals else []))]
    lines = [book.office, f"== {book.title} ==", *(f"[{stamp}]" for stamp in book.stamps), *book.subtitle]
    titles, aligns = [column.title for column in book.columns], [column.align for column in book.columns]
    lines += text_table(titles, rows, aligns)
    lines.append(book.printed)
    return "\n".join(line.rstrip() for line in lines if line) + "\n"
