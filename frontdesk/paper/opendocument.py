"""The sheets of an OpenDocument workbook (.ods), where rows and cells that repeat are written once."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from frontdesk.paper.limits import Cell, Sheet
from frontdesk.paper.markup import GrowingSheet, number, walk, whole

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _STYLE, _TABLE, _TEXT = (f"{_OASIS}{part}:1.0 " for part in ("office", "style", "table", "text"))
_DRAWN = f"{_OASIS}drawing:1.0 "

_CELLS = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_BESIDE = (_TABLE + "tracked-changes", _TABLE + "dde-links", _TABLE + "shapes", _OFFICE + "annotation")
"""What may hold tables and texts that are not the sheet's own."""

_DURATION = re.compile(r"(-?)PT(\d{1,6})H(\d{1,6})M(\d{1,6})(?:[.,](\d{1,6})\d*)?S")


def sheets(content: bytes) -> Iterable[Sheet]:
    """The visible sheets of `content.xml`, in order."""
    book = _Book()
    walk(content, book.begin, book.text, book.end)
    return [sheet.laid_out() for sheet in book.sheets]


class _Book:
    def __init__(self) -> None:
        self.sheets: list[GrowingSheet] = []
        self._hidden: set[str] = set()
        self._style = ""
        self._skipped = 0
        self._rows = 1
        self._cell: dict[str, str] | None = None
        self._lines: list[list[str]] = []

    def begin(self, name: str, told: dict[str, str]) -> None:
        if self._skipped or name in _BESIDE or name.startswith(_DRAWN):
            self._skipped += 1
        elif self._cell is not None:
            self._begin_in_cell(name, told)
        elif name in _CELLS:
            self._cell, self._lines = told, []
        elif name == _TABLE + "table-row":
            self._rows = whole(told.get(_TABLE + "number-rows-repeated"))
        elif name == _TABLE + "table":
            if told.get(_TABLE + "style-name", "") in self._hidden:
                self._skipped = 1
            else:
                self.sheets.append(GrowingSheet(told.get(_TABLE + "name", "")))
        elif name == _STYLE + "style":
            self._style = told.get(_STYLE + "name", "")
        elif name == _STYLE + "table-properties" and told.get(_TABLE + "display") == "false":
            self._hidden.add(self._style)

    def _begin_in_cell(self, name: str, told: dict[str, str]) -> None:
        if name == _TEXT + "p":
            self._lines.append([])
        elif name == _TEXT + "s":
            self.text(" " * min(whole(told.get(_TEXT + "c")), 1000))
        elif name == _TEXT + "tab":
            self.text("\t")
        elif name == _TEXT + "line-break":
            self.text("\n")
        elif name == _TABLE + "table":  # a table in a cell
            self._skipped = 1

    def text(self, text: str) -> None:
        if self._lines and not self._skipped:
            self._lines[-1].append(text)

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in _CELLS and self.sheets and self._cell is not None:
            cell, sheet = self._cell, self.sheets[-1]
            down, across = (whole(cell.get(f"{_TABLE}number-{along}-spanned")) - 1 for along in ("rows", "columns"))
            sheet.merge(down, across)
            value = _value(cell, "\n".join(map("".join, self._lines))) if name == _CELLS[0] else ""
            sheet.put(value, whole(cell.get(_TABLE + "number-columns-repeated")))
            self._cell, self._lines = None, []
        elif name == _TABLE + "table-row" and self.sheets:
            self.sheets[-1].end_row(self._rows)


def _value(told: dict[str, str], text: str) -> Cell:
    """The value that the cell tells beside its text. One that cannot be understood leaves the text."""
    kind = told.get(_OFFICE + "value-type", "")
    try:
        if kind in ("float", "percentage", "currency"):
            return number(told[_OFFICE + "value"])
        if kind == "boolean":
            return told[_OFFICE + "boolean-value"] == "true"
        if kind == "date":
            said = told[_OFFICE + "date-value"]
            return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)
        if kind == "time" and (parts := _DURATION.fullmatch(told[_OFFICE + "time-value"])):
            return _time(parts)
    except (KeyError, ValueError):
        return text
    return told.get(_OFFICE + "string-value", text)


def _time(parts: re.Match[str]) -> time | timedelta:
    """A time of day, or how long something lasted."""
    hours, minutes, seconds = int(parts[2]), int(parts[3]), int(parts[4])
    micro = int((parts[5] or "0").ljust(6, "0"))
    if not parts[1] and hours < 24 and minutes < 60 and seconds < 60:
        return time(hours, minutes, seconds, micro)
    lasted = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)
    return -lasted if parts[1] else lasted
