"""A roster that was filled in elsewhere: which row is whose, which column is which day, and what can't be read."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right, sign_in_form
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.duty.roster.sheet import RosterDesk, RosterSheet, last_of_month
from frontdesk.duty.roster.signs import Cell, Duties, Pattern, duties_of
from frontdesk.paper.grid import Grid, Sheets
from frontdesk.paper.heads import text_of

_MONTH = re.compile(r"(20\d\d)\s*[-/.年]\s*(1[0-2]|0?[1-9])(?!\d)")
_WHOLE_DAY = re.compile(r"(?:20\d\d[-/.年])?(1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])日?(?!\d)")
_DAY = re.compile(r"(3[01]|[12]\d|0?[1-9])\s*[日号]?(?!\d)")

_FEWEST = 5
"""A row with fewer days than this is no head of a roster."""

MOST_FAULTS = 200
"""Faults that are told; of a sheet that has more, something else is the matter."""


@dataclass(frozen=True)
class Misread:
    """What can't be read of a sheet: its row, whose it is, of which day ("" for the whole row), and why."""

    row: int
    name: str
    day: str
    why: Refusal


@dataclass(frozen=True)
class RosterRead:
    """What a filled-in sheet says of a month: every cell that it has for an operator and a day, and its faults."""

    first: date
    cells: dict[Cell, Duties]
    faults: tuple[Misread, ...]


def read_roster(ground: Ground, path: Path, month: date) -> RosterRead:
    """Read a workbook that was filled in; nothing is stored. `month` is meant where the sheet does not tell its own.

    Refuses a file without a row of days, and what `paper.grid` refuses.
    """
    from frontdesk.paper.grid import read_sheets

    ground.require(Right.KEEP_ROSTER)
    sheets = read_sheets(path)
    first = _month_of(sheets) or month.replace(day=1)
    return read_grids(sheets.grids, RosterDesk(ground).sheet(first, last_of_month(first)))


def read_grids(grids: Sequence[Grid], sheet: RosterSheet) -> RosterRead:
    """What the first table of days among the sheets of a file says of the month of `sheet`."""
    for grid in grids:
        found = _Table.of(grid, sheet)
        if found is not None:
            cells, faults = found.read()
            return RosterRead(sheet.days[0], cells, tuple(faults[:MOST_FAULTS]))
    raise Refusal(
        mark("No row of days was found. The roster needs a row with the days 1, 2, 3 … and a column with the names.")
    )


@dataclass(frozen=True)
class _Table:
    """The table of a sheet: the place of each day's column, that of the names, and the rows below the heads."""

    sheet: RosterSheet
    days: dict[int, date]
    names: int
    rows: list[tuple[int, list[str]]]

    @classmethod
    def of(cls, grid: Grid, sheet: RosterSheet) -> "_Table | None":
        """The table below the row with the most days; None where no row has enough of them."""
        rows = [(number, [text_of(cell) for cell in cells]) for number, cells in grid.rows]
        heads = [(_days_in(cells, sheet.days), at) for at, (_, cells) in enumerate(rows[:50])]
        days, at = max(heads, key=lambda head: (len(head[0]), -head[1]))
        if len(days) < min(_FEWEST, len(sheet.days)):
            return None
        below, known = rows[at + 1 :], {sign_in_form(name) for _, name in sheet.operators}
        before = range(min(days))
        if not before:
            return None
        names = max(before, key=lambda place: (sum(sign_in_form(cells[place]) in known for _, cells in below), -place))
        return cls(sheet, days, names, below)

    def read(self) -> tuple[dict[Cell, Duties], list[Misread]]:
        """The cells of all rows, and what can't be read."""
        operators = {sign_in_form(name): id for id, name in self.sheet.operators}
        usable = [each for each in self.sheet.patterns if each.active]
        cells: dict[Cell, Duties] = {}
        faults: list[Misread] = []
        for number, texts in self.rows:
            name = texts[self.names]
            operator = operators.get(sign_in_form(name))
            if operator is None:
                if name and self._is_row(texts):
                    faults.append(
                        Misread(number, name, "", Refusal(mark("There is no operator called {name}."), name=name))
                    )
                continue
            if any((operator, day) in cells for day in self.days.values()):
                faults.append(Misread(number, name, "", Refusal(mark("{name} stands in two rows."), name=name)))
                continue
            for place, day in self.days.items():
                try:
                    cells[operator, day] = duties_of(texts[place], usable)
                except Refusal as refusal:
                    faults.append(Misread(number, name, day.isoformat(), refusal))
        return cells, faults

    def _is_row(self, texts: list[str]) -> bool:
        """Whether a row has shifts in it: one with the days of the week, or with sums, is none of an operator."""
        usable = [each for each in self.sheet.patterns if each.active]
        return any(_is_duty(texts[place], usable) for place in self.days if texts[place])


def _is_duty(text: str, patterns: Sequence[Pattern]) -> bool:
    try:
        return bool(duties_of(text, patterns))
    except Refusal:
        return False


def _days_in(cells: Iterable[str], days: Sequence[date]) -> dict[int, date]:
    """The columns of a row that are headed by a day of the month; each day once, and only as long as they go up."""
    found: dict[int, date] = {}
    last = days[0] - timedelta(days=1)
    for place, text in enumerate(cells):
        day = _day_of(text, days)
        if day is not None and day > last:
            found[place] = last = day
    return found


def _day_of(text: str, days: Sequence[date]) -> date | None:
    text = unicodedata.normalize("NFKC", text).strip()
    whole, alone = _WHOLE_DAY.match(text), _DAY.match(text)
    month, day = (int(whole[1]), int(whole[2])) if whole else (days[0].month, int(alone[1]) if alone else 0)
    return next((each for each in days if (each.month, each.day) == (month, day)), None)


def _month_of(sheets: Sheets) -> date | None:
    """The month that a file tells in its first lines or in the name of a sheet."""
    for grid in sheets.grids:
        lines = (text_of(cell) for _, cells in grid.rows[:8] for cell in cells)
        for text in (*lines, grid.sheet):
            found = _MONTH.search(unicodedata.normalize("NFKC", text))
            if found:
                return date(int(found[1]), int(found[2]), 1)
    return None
