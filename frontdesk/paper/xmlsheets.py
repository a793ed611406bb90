"""The sheets of Excel's XML workbook of 2003, which many systems write and call .xls."""

from collections.abc import Iterable
from datetime import date, datetime, time

from frontdesk.paper.limits import Cell, Sheet
from frontdesk.paper.markup import GrowingSheet, number, walk, whole

_EXCEL = "urn:schemas-microsoft-com:office:excel "
_SHEET = "urn:schemas-microsoft-com:office:spreadsheet "


def sheets(document: str) -> Iterable[Sheet]:
    """The visible sheets, in order."""
    book = _Book()
    walk(document.encode(), book.begin, book.text, book.end, "utf-8")
    return [sheet.laid_out() for sheet in book.sheets]


class _Book:
    def __init__(self) -> None:
        self.sheets: list[GrowingSheet] = []
        self._kind = ""
        self._text: list[str] | None = None
        self._in_comment = False
        self._across = self._span = 0

    def begin(self, name: str, told: dict[str, str]) -> None:
        if name == _SHEET + "Worksheet":
            self.sheets.append(GrowingSheet(told.get(_SHEET + "Name", "")))
        elif name == _EXCEL + "Visible":
            self._text = []
        elif not self.sheets:
            return
        elif name == _SHEET + "Row":
            sheet = self.sheets[-1]
            sheet.row = max(sheet.row, whole(told.get(_SHEET + "Index"), sheet.row))
            self._span = whole(told.get(_SHEET + "Span"), 0)
        elif name == _SHEET + "Cell":
            sheet = self.sheets[-1]
            sheet.column = max(sheet.column, whole(told.get(_SHEET + "Index"), sheet.column + 1) - 1)
            self._across = whole(told.get(_SHEET + "MergeAcross"), 0)
            sheet.merge(whole(told.get(_SHEET + "MergeDown"), 0), self._across)
            self._kind, self._text = "", None
        elif name == _SHEET + "Comment":
            self._in_comment = True
        elif name == _SHEET + "Data" and not self._in_comment:
            self._kind, self._text = told.get(_SHEET + "Type", ""), []

    def text(self, text: str) -> None:
        if self._text is not None and not self._in_comment:
            self._text.append(text)

    def end(self, name: str) -> None:
        if name == _EXCEL + "Visible":
            if self.sheets and "".join(self._text or ()).strip() != "SheetVisible":
                self.sheets.pop()
            self._text = None
        elif not self.sheets:
            return
        elif name == _SHEET + "Comment":
            self._in_comment = False
        elif name == _SHEET + "Cell":
            self.sheets[-1].put(_value(self._kind, "".join(self._text or ())))
            self.sheets[-1].column += self._across
            self._text = None
        elif name == _SHEET + "Row":
            self.sheets[-1].end_row()
            self.sheets[-1].row += self._span


def _value(kind: str, text: str) -> Cell:
    """A value that cannot be understood leaves its text."""
    try:
        if kind == "Number":
            return number(text)
        if kind == "Boolean":
            return text.strip() == "1"
        if kind == "DateTime":
            return _moment(datetime.fromisoformat(text))
    except ValueError:
        pass
    return text


def _moment(said: datetime) -> date | datetime | time:
    """A day without a time, a time without a day (Excel counts days from the end of 1899), or both."""
    if said.year < 1900:
        return said.time()
    return said.date() if said.time() == time() else said
