"""A register as a workbook or comma-separated values, safe to open: what a resident typed never becomes a formula.

Both are written row by row as the rows come, so a register of a million rows takes no more memory than one of ten. The
workbook is the least that ECMA-376 asks for, with every cell named and every text inside its cell, which all readers
take; texts, days and amounts repeat themselves, so what a value looks like in the file is remembered.
"""

import csv
import io
import operator
import re
import zipfile
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import IO, BinaryIO

from frontdesk.paper import ooxml
from frontdesk.paper.book import Book, BookColumn, Row, Sums, Value
from frontdesk.paper.saving import saved

LONGEST = 32_767
"""UTF-16 units that Excel takes in one cell."""

MOST_ROWS = 1_048_576
"""Rows that Excel takes on one sheet; a longer register goes on on the next one."""

_AT_ONCE = 500
"""Rows that are put together before they are written."""

_REMEMBERED = 10_000
"""Different values of a column that are kept as they are written."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROLS = {code: None for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)} | {0xFFFE: None, 0xFFFF: None}
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel would read as the code of a character."""

_DAY_ONE = date(1899, 12, 30).toordinal()
"""Excel counts days from here, if they come after its 29 February 1900, which never was."""
_FIRST_DAY = date(1900, 3, 1)


def write_xlsx(book: Book, target: Path | BinaryIO) -> None:
    """Write a styled workbook: title, frozen header with filters, amounts as numbers and dates as dates, totals below.

    A path is replaced only when all is on the disk; refuses in words when that can't be done.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return write_xlsx(book, file)
    # Against the usual level it takes a quarter of the time, and the file is a fifth larger.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        _Workbook(book, archive).write()
    return None


def write_csv(book: Book, target: Path | BinaryIO) -> None:
    """Write the header, the rows and the totals as UTF-8 with a byte order mark, amounts as `1409.50`.

    Texts that a spreadsheet would take for a formula get an apostrophe in front. Paths are treated as by `write_xlsx`.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return write_csv(book, file)
    some = io.StringIO(newline="")
    writer = csv.writer(some)
    writer.writerow([_guarded(column.title) for column in book.columns])
    target.write(b"\xef\xbb\xbf")
    sums = Sums(book)
    rows = iter(book.rows)
    while True:
        for row in (taken := list(islice(rows, _AT_ONCE))):
            cells = book.cells(row)
            sums.add(cells)
            writer.writerow(list(map(_plain, book.columns, cells)))
        if not taken and (totals := sums.row()):
            writer.writerow(list(map(_plain, book.columns, totals)))
        target.write(some.getvalue().encode())
        some.seek(0)
        some.truncate()
        if not taken:
            return None


class _Workbook:
    """Writes one register into an archive: its sheets first, then what says which there are."""

    def __init__(self, book: Book, archive: zipfile.ZipFile) -> None:
        self._book = book
        self._archive = archive
        self._sums = Sums(book)
        lines = [(book.office, ooxml.OFFICE), (book.title, ooxml.TITLE)]
        lines += [(text, ooxml.QUIET) for text in (*book.subtitle, *book.stamps, book.printed)]
        self._lines = [(text, style) for text, style in lines if text]
        self._header = len(self._lines) + 1
        self._letters = [_letters(number) for number in range(len(book.columns))]
        self._body = [_Seen(column, ooxml.BODY) for column in book.columns]
        self._rows = iter(book.rows)

    def write(self) -> None:
        name = "".join(character for character in self._book.title if character not in r"[]:*?/\'")
        names: list[str] = []
        filters: list[str] = []
        ahead = next(self._rows, None)
        while not names or ahead is not None:
            names.append(name[:31] or "1" if not names else f"{name[:26]} {len(names) + 1}")
            with self._archive.open(f"xl/worksheets/sheet{len(names)}.xml", "w") as sheet:
                ahead, last = self._sheet(sheet, ahead, first=len(names) == 1)
            filters.append(f"$A${self._header}:${self._letters[-1]}${last}")
        self._file("xl/styles.xml", ooxml.STYLES)
        self._file("xl/workbook.xml", ooxml.workbook(names, filters, self._header))
        numbers = range(1, len(names) + 1)
        sheets = [(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
        self._file("xl/_rels/workbook.xml.rels", ooxml.relations([*sheets, ("rId0", "styles", "styles.xml")]))
        self._file("_rels/.rels", ooxml.relations([("rId1", "officeDocument", "xl/workbook.xml")]))
        self._file("[Content_Types].xml", ooxml.content_types(len(names)))

    def _file(self, name: str, text: str) -> None:
        self._archive.writestr(name, ooxml.DECLARATION + text)

    def _sheet(self, sheet: IO[bytes], ahead: Row | None, *, first: bool) -> tuple[Row | None, int]:
        """Write one sheet; gives the first row that finds no room on it, and the number of the last row of the body."""
        sheet.write((ooxml.DECLARATION + self._head(selected=first)).encode())
        number = self._header
        template = self._template()
        waiting: list[str] = []
        # One row is kept free for the totals.
        while ahead is not None and number < MOST_ROWS - 1:
            number += 1
            cells = self._book.cells(ahead)
            self._sums.add(cells)
            waiting.append(template.replace("\0", str(number)) % tuple(map(operator.getitem, self._body, cells)))
            if len(waiting) == _AT_ONCE:
                sheet.write("".join(waiting).encode())
                waiting.clear()
                for seen in self._body:
                    seen.forget()
            ahead = next(self._rows, None)
        sheet.write("".join(waiting).encode())
        totals = self._sums.row() if ahead is None else None
        if totals:
            foot = [_Seen(column, ooxml.FOOT)[value] for column, value in zip(self._book.columns, totals, strict=True)]
            sheet.write((template.replace("\0", str(number + 1)) % tuple(foot)).encode())
        sheet.write(ooxml.TAIL.format(filter=f"A{self._header}:{self._letters[-1]}{number}").encode())
        return ahead, number

    def _head(self, *, selected: bool) -> str:
        """All of a sheet that stands above its rows, the headings of the columns included."""
        widths = "".join(
            f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
            for number, column in enumerate(self._book.columns, 1)
        )
        lines = "".join(
            f'<row r="{number}"><c r="A{number}"{_text(text, style)}</row>'
            for number, (text, style) in enumerate(self._lines, 1)
        )
        titles = tuple(_text(column.title, ooxml.HEADER) for column in self._book.columns)
        headings = self._template().replace("\0", str(self._header)) % titles
        return ooxml.HEAD.format(
            selected=int(selected), header=self._header, below=self._header + 1, widths=widths, rows=lines + headings
        )

    def _template(self) -> str:
        """A row with a zero sign where its number goes, and a place for each of its cells."""
        return '<row r="\0">' + "".join(f'<c r="{letters}\0"%s' for letters in self._letters) + "</row>"


class _Seen(dict[Value, str]):
    """The cells of one column as they are written, by their values; made when first seen."""

    def __init__(self, column: BookColumn, style: int) -> None:
        super().__init__()
        self._kind = column.kind
        self._style = style

    def __missing__(self, value: Value) -> str:
        cell = self[value] = self._cell(value)
        return cell

    def forget(self) -> None:
        """Keep memory flat where no two values are the same."""
        if len(self) > _REMEMBERED:
            self.clear()

    def _cell(self, value: Value) -> str:
        if value is None:
            return f' s="{self._style}"/>'
        if isinstance(value, str):
            return _text(value, self._style)
        if isinstance(value, date):
            if value < _FIRST_DAY:
                return _text(value.isoformat(), self._style)
            return f' s="{self._style + ooxml.NUMBERS["date"]}"><v>{value.toordinal() - _DAY_ONE}</v></c>'
        return f' s="{self._style + ooxml.NUMBERS[self._kind]}"><v>{_number(self._kind, value)}</v></c>'


def _text(text: str, style: int) -> str:
    """A text in its cell after the cell's name; in the next style, if it begins as formulas do."""
    text = text.translate(_CONTROLS)
    if 2 * len(text) > LONGEST:
        text = text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
    style += text.startswith(_FORMULA)
    text = _CODED.sub("_x005F_", text).translate(ooxml.ESCAPED)
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f' s="{style}" t="inlineStr"><is><t{space}>{text}</t></is></c>'


def _number(kind: str, value: int) -> str:
    """The number as it is kept: fen and 1/100 m² with exactly two decimals."""
    return f"{Decimal(int(value)).scaleb(-2):f}" if kind in ("money", "area") else str(int(value))


def _plain(column: BookColumn, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _guarded(value)
    return value.isoformat() if isinstance(value, date) else _number(column.kind, value)


def _guarded(text: str) -> str:
    text = text.translate(_CONTROLS)
    return "'" + text if text.startswith(_FORMULA) else text


def _letters(column: int) -> str:
    """What a column is called, the first one being 0."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
