"""Ruled columns as on a printed form: texts broken to their widths, drawn under a header."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from frontdesk.paper.fonts import Faces
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Align, Column


class RuledRow(NamedTuple):
    """A row broken into lines, cell by cell, and its height."""

    cells: list[list[str]]
    height: float
    bold: bool = False


class Ruling:
    """Ruled columns over a width: measures rows and draws them under their header; lengths in points."""

    def __init__(self, faces: Faces, columns: Sequence[Column], size: float, width: float) -> None:
        self.columns = columns
        self.size = size
        self.inset = 0.5 * size
        total = sum(column.weight for column in columns)
        self.edges = list(accumulate((width * column.weight / total for column in columns), initial=0.0))
        self._faces = faces
        self.header = self.row([column.title for column in columns], bold=True)

    def row(self, texts: Sequence[str], *, bold: bool = False) -> RuledRow:
        """Break the texts of a row to the widths of the columns."""
        cells = [
            self._faces.wrap(text, self.size, right - left - 2 * self.inset, bold=bold) if text else []
            for text, (left, right) in zip(texts, pairwise(self.edges), strict=True)
        ]
        return RuledRow(cells, self._height(cells), bold)

    def rows(self, texts: Sequence[str], tallest: float) -> list[RuledRow]:
        """The same, cut into several rows where one would be taller than a page."""
        row = self.row(texts)
        if row.height <= tallest:
            return [row]
        lines = max(1, int((tallest / self.size - 0.96) / 1.3))
        pieces = range(0, max(map(len, row.cells)), lines)
        cut = [[cell[start : start + lines] for cell in row.cells] for start in pieces]
        return [RuledRow(cells, self._height(cells)) for cells in cut]

    def _height(self, cells: list[list[str]]) -> float:
        return self.size * (0.96 + 1.3 * max(1, *map(len, cells)))

    def draw(self, pen: Pen, x: float, y: float, rows: Sequence[RuledRow], *, red: bool = False) -> float:
        """Header and rows from y down; gives the y below. `red` colours the amounts."""
        levels = list(accumulate((row.height for row in (self.header, *rows)), initial=y))
        end = x + self.edges[-1]
        pen.rules([(x - 0.3, y, end + 0.3, y)], 1.2)
        pen.rules(
            [
                *((x, level, end, level) for level in levels[1:]),
                *((x + edge, y, x + edge, levels[-1]) for edge in self.edges),
            ],
            0.6,
        )
        self._texts(pen, x, y, self.header, header=True, red=False)
        for row, level in zip(rows, levels[1:], strict=False):
            self._texts(pen, x, level, row, header=False, red=red)
        return levels[-1]

    def _texts(self, pen: Pen, x: float, y: float, row: RuledRow, *, header: bool, red: bool) -> None:
        size = self.size
        for column, lines, left, right in zip(self.columns, row.cells, self.edges, self.edges[1:], strict=False):
            if not lines:
                continue
            align: Align = "centre" if header else column.align
            at = x + {"left": left + self.inset, "centre": (left + right) / 2, "right": right - self.inset}[align]
            base = y + (row.height - 1.3 * size * len(lines)) / 2 + 1.02 * size
            for line in lines:
                pen.text(at, base, line, size, bold=row.bold, align=align, red=red and column.amount)
                base += 1.3 * size
