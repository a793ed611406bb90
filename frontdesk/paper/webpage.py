"""Web pages named like a workbook, as many Chinese systems export them: the largest table of the page."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.paper import plaintext
from frontdesk.paper.limits import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    TOO_LARGE,
    Merge,
    Row,
    Sheet,
    laid_out,
    look_at_reach,
)

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_NAMED = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
}
_SILENT = ("script", "style")
_BREAKS = ("br", "p", "div", "li")
_BREAK = "\v"
_SPACE = re.compile("[ \t\r\n\f\xa0]+")


def decoded(content: bytes, asked: str) -> tuple[str, str]:
    """The page as text, and what it was read as; see `plaintext.decoded`."""
    told = _CHARSET.search(content[:4096])
    said = _NAMED.get(told[1].decode("ascii", "replace").lower(), "") if told else ""
    return plaintext.decoded(content, asked, said)


def sheets(page: str) -> Iterator[Sheet]:
    """The largest table as the one sheet, nameless; every cell a text. Refuses a page without a table."""
    found = _Page()
    found.feed(page)
    found.close()
    if found.largest is None:
        raise Refusal(mark("This is a web page without a table. Open it in Excel and save it as .xlsx."))
    yield laid_out("", found.largest.rows, found.largest.merged)


class _Table:
    """A table as it is read; cells that a neighbour spans stay empty."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.merged: list[Merge] = []
        self.cells = 0
        self.text: list[str] | None = None
        self._spanned: dict[int, int] = {}
        self._at = 0

    def begin_row(self) -> None:
        self.end_cell()
        self.rows.append((len(self.rows) + 1, []))
        self._at = 0
        if len(self.rows) * 2 > MOST_CELLS:
            raise Refusal(TOO_LARGE)

    def begin_cell(self, down: int, across: int) -> None:
        self.end_cell()
        if not self.rows:
            self.begin_row()
        number, cells = self.rows[-1]
        while len(cells) in self._spanned and self._spanned[len(cells)] >= number:
            cells.append("")
        self._at = len(cells)
        across = max(1, min(across, MOST_COLUMNS + 1))
        last = number + max(1, min(down, MOST_ROWS)) - 1
        cells += [""] * across
        if len(cells) > MOST_COLUMNS:
            look_at_reach(number, len(cells))
        if down > 1:
            self._spanned.update(dict.fromkeys(range(self._at, self._at + across), last))
        if down > 1 or across > 1:
            self.merged.append((number, self._at, last, self._at + across - 1))
        self.text = []

    def end_cell(self) -> None:
        if self.text is not None:
            lines = (_SPACE.sub(" ", line).strip() for line in "".join(self.text).split(_BREAK))
            text = "\n".join(lines).strip()
            self.rows[-1][1][self._at] = text
            self.cells += text != ""
            self.text = None


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.largest: _Table | None = None
        self._open: list[_Table] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open.append(_Table())
        elif tag in _SILENT:
            self._silent += 1
        elif self._open:
            table = self._open[-1]
            if tag == "tr":
                table.begin_row()
            elif tag in ("td", "th"):
                told = dict(attrs)
                table.begin_cell(_span(told.get("rowspan")), _span(told.get("colspan")))
            elif tag in _BREAKS and table.text is not None:
                table.text.append(_BREAK if tag == "br" else " ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif self._open:
            if tag == "table":
                self._end_table()
            elif tag in ("td", "th", "tr"):
                self._open[-1].end_cell()

    def handle_data(self, data: str) -> None:
        if self._open and not self._silent and (text := self._open[-1].text) is not None:
            text.append(data)

    def close(self) -> None:
        super().close()
        while self._open:
            self._end_table()

    def _end_table(self) -> None:
        table = self._open.pop()
        table.end_cell()
        if self.largest is None or table.cells > self.largest.cells:
            self.largest = table


def _span(said: str | None) -> int:
    return int(said) if said and re.fullmatch("[0-9]{1,9}", said) else 1
