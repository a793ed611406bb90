"""Reading sheets that others keep as XML: what stands in the tree, and a sheet that grows cell by cell."""

from collections.abc import Callable
from math import isfinite
from typing import NoReturn
from xml.parsers import expat

from frontdesk.core.refusals import Refusal
from frontdesk.paper.limits import (
    DAMAGED,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    TOO_LARGE,
    Cell,
    Merge,
    Row,
    Sheet,
    laid_out,
    look_at_reach,
)


def walk(
    document: bytes,
    begin: Callable[[str, dict[str, str]], None],
    text: Callable[[str], None],
    end: Callable[[str], None],
    encoding: str | None = None,
) -> None:
    """Tell of each element's begin, text and end; names are `namespace local`. A document that declares entities of
    its own is refused unread: no workbook does, bombs do."""

    def refuse(*_declared: object) -> NoReturn:
        raise Refusal(DAMAGED)

    parser = expat.ParserCreate(encoding, namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    parser.CharacterDataHandler = text
    parser.EndElementHandler = end
    try:
        parser.Parse(document, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Refusal(DAMAGED) from error


def whole(said: str | None, otherwise: int = 1) -> int:
    """A count or a place as the document says it; nonsense counts as not said."""
    return int(said) if said and said.isascii() and said.isdigit() and len(said) < 10 else otherwise


def number(said: str) -> float:
    """A number as documents write it; anything else is a ValueError."""
    value = float(said)
    if not isfinite(value):
        raise ValueError
    return value


class GrowingSheet:
    """A sheet while it is read. `row` is the number of the row under way, `column` where its next cell goes, from 0."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.row = 1
        self.column = 0
        self._cells: list[Cell] = []
        self._rows: list[Row] = []
        self._merged: list[Merge] = []

    def put(self, cell: Cell, times: int = 1) -> None:
        """The next cell, or several alike. Refuses what stands too far to the right."""
        if cell != "":
            if self.column + times > MOST_COLUMNS:
                look_at_reach(self.row, self.column + times)
            self._cells += [""] * (self.column - len(self._cells))
            self._cells += [cell] * times
        self.column += times

    def merge(self, down: int, across: int) -> None:
        """The next cell and those below and beside it, as many as told beyond itself, are joined into one."""
        if down or across:
            self._merged.append((self.row, self.column, self.row + down, self.column + across))
            if len(self._merged) > MOST_ROWS:
                raise Refusal(TOO_LARGE)

    def end_row(self, times: int = 1) -> None:
        """The row is over, or several alike are. Refuses too many with something in them."""
        if self._cells:
            rows = len(self._rows) + times
            if rows > MOST_ROWS or rows * len(self._cells) > MOST_CELLS:
                look_at_reach(max(self.row + times - 1, rows), len(self._cells), rows)
            self._rows += [(self.row + at, self._cells) for at in range(times)]
            self._cells = []
        self.row += times
        self.column = 0

    def laid_out(self) -> Sheet:
        """The sheet as far as it is read."""
        return laid_out(self.name, self._rows, self._merged)
