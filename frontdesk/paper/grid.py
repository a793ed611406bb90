"""Reading somebody else's register, whatever program wrote it: the sheets with something in them, as rows of cells."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper.aside import told_aside
from frontdesk.paper.limits import Cell, Merge, Row
from frontdesk.paper.opening import Opened, Piece, told

__all__ = ["Cell", "Grid", "Merge", "Row", "Sheets", "read_sheets", "read_sheets_here"]


@dataclass(frozen=True)
class Grid:
    """A sheet with something in it: rows as (row number in the sheet, cells), empty rows left out.

    All rows are equally long; the first cell is that of the leftmost column in use. `merged` are the cells joined into
    one, as (first row number, first column, last row number, last column), columns as places in `rows`' cells; the
    first of the joined cells has the text, the others are empty.
    """

    sheet: str
    rows: list[Row]
    merged: tuple[Merge, ...] = ()


@dataclass(frozen=True)
class Sheets:
    """What a file holds: every visible sheet with something in it, in order; never none.

    `kind` is xlsx, xlsb, xls, ods, xml (Excel's of 2003), csv or html, judged by the first bytes; `encoding` is what a
    text was read as (utf-8, utf-16, gb18030, big5), empty for a workbook.
    """

    grids: list[Grid]
    kind: str
    encoding: str


def read_sheets(path: Path, encoding: str = "") -> Sheets:
    """The sheets of a workbook, a text file with separators, or a web page named like a workbook.

    The file is read in a process of its own with a limit of time and memory; nothing is written anywhere. `encoding`
    is asked for by the operator where a text reads wrongly: `big5` is never guessed. Refuses in words what cannot be
    read, is another kind of file, damaged, protected by a password, empty, or unfolds beyond all measure.
    """
    return _gathered(told_aside(path, encoding))


def read_sheets_here(path: Path, encoding: str = "") -> Sheets:
    """The same in this process, guarded only by the measures taken of the file: for files that are known."""
    return _gathered(told(path, encoding))


def _gathered(told_of_it: Iterable[Opened | Piece]) -> Sheets:
    kind = encoding = ""
    found: list[tuple[str, list[Merge], list[Row]]] = []
    for part in told_of_it:
        if isinstance(part, Opened):
            kind, encoding = part
        elif part.further:
            found[-1][2].extend(part.rows)
        else:
            found.append((part.name, part.merged, part.rows))
    if not found:
        raise Refusal(
            mark("The workbook has 0 rows: no visible sheet has anything in it. Was it saved after it was filled?")
        )
    return Sheets([Grid(name, rows, _within(merged, rows)) for name, merged, rows in found], kind, encoding)


def _within(merged: list[Merge], rows: list[Row]) -> tuple[Merge, ...]:
    """The merges that join any of these cells, cut to where the cells are."""
    first, last, right_end = rows[0][0], rows[-1][0], len(rows[0][1]) - 1
    cut = (
        (max(top, first), max(left, 0), min(bottom, last), min(right, right_end)) for top, left, bottom, right in merged
    )
    return tuple(
        (top, left, bottom, right)
        for top, left, bottom, right in cut
        if top <= bottom and left <= right and (top, left) != (bottom, right)
    )
