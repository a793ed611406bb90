"""How much of somebody else's file is read at most, and what is said to a file beyond that."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

Cell = str | float | bool | date | datetime | time | timedelta
"""A cell as the workbook keeps it: every number a float, nothing an empty text, a formula its last result."""

Row = tuple[int, list[Cell]]
"""The number of a row in its sheet, and its cells."""

Merge = tuple[int, int, int, int]
"""Cells joined into one, whose text the first has: first row number, first column, last row number, last column."""

Sheet = tuple[str, list[Merge], Iterable[Row]]
"""A sheet on its way out of a file: its name, its merges, and its rows without the empty ones, all equally long."""

MOST_ROWS = 200_000
MOST_COLUMNS = 200
MOST_CELLS = 5_000_000
"""Rows × columns that are unfolded: a cell far from the others makes a small file large."""

MOST_TEXT = 100_000_000
"""Bytes of text in all cells together: one long text that many cells share makes a small file large, too."""

LARGEST = 60_000_000
LARGEST_UNPACKED = 300_000_000
"""Bytes of a file, and of all that is packed in it."""

DAMAGED = mark("The file is damaged. Open it in Excel, save it again as .xlsx, and try once more.")
LOCKED = mark("The workbook is protected by a password. Save it without one in Excel.")
PACKED = mark("This is a packed archive. Unpack it and choose the workbook in it.")
WORD = mark("This is a Word document. Copy its table to Excel and save it as .xlsx.")
TOO_LARGE = mark(
    "The file would unfold to more than this program opens. Keep only the register's own sheet and columns."
)


def look_at_reach(row: int, column: int, rows: int | None = None) -> None:
    """Refuse a sheet whose last cell stands too far away. `rows` is how many are unfolded, if fewer than `row`."""
    rows = row if rows is None else rows
    if rows > MOST_ROWS or column > MOST_COLUMNS or rows * column > MOST_CELLS:
        sentence = mark("The sheet reaches to row {row} and column {column}. Delete what stands far from the register.")
        raise Refusal(sentence, row=row, column=column)


def laid_out(name: str, rows: Iterable[Row], merged: Iterable[Merge] = ()) -> Sheet:
    """The sheet from rows of any length that begin in its first column: empty rows and outer empty columns go."""
    kept: list[Row] = []
    first, last = MOST_COLUMNS, 0
    for number, cells in rows:
        filled = [at for at, cell in enumerate(cells) if cell != ""]
        if filled:
            first, last = min(first, filled[0]), max(last, filled[-1] + 1)
            kept.append((number, cells))
            if len(kept) > MOST_ROWS or last > MOST_COLUMNS or len(kept) * (last - first) > MOST_CELLS:
                look_at_reach(number, last, len(kept))
    level = ((number, cells[first:last] + [""] * (last - max(first, len(cells)))) for number, cells in kept)
    return name, [(top, left - first, bottom, right - first) for top, left, bottom, right in merged], level
