"""A register as a workbook or comma-separated values, safe to open: what a resident typed never becomes a formula.

Both are written row by row as the rows come, so a register of a million rows takes no more memory than one of ten. The
workbook is the least that ECMA-376 asks for, with every cell named and every text inside its cell, which all readers
take; texts, days and amounts repeat themselves, so what a value looks like in the file is remembered.
"""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import chain, islice, repeat
from pathlib import Path
from typing import IO, BinaryIO

from frontdesk.paper import ooxml
from frontdesk.paper.book import Book, Kind, Row, Sums, Value
from frontdesk.paper.saving import saved

LONGEST = 32_767
"""UTF-16 units that Excel takes in one cell."""

MOST_ROWS = 1_048_576
"""Rows that Excel takes on one sheet; a longer register goes on on the next one."""

_AT_ONCE = 50
"""Rows that are put together before they are written; of more, the text no longer stays near the processor."""

_REMEMBERED = 10_000
"""Different values of a column that are kept as they are written."""

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a text begins with that a spreadsheet would take for a formula, Chinese ones the wide signs as well."""

_CONTROLS = {code: None for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)} | {0xFFFE: None, 0xFFFF: None}
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel would read as the code of a character."""

_UNUSUAL = re.compile('[\x00-\x1f&<>"_\ufffe\uffff]|^[=+@＝＋＠－-]|^\\s|\\s$')
"""What a text must not have to be written as it is."""

_DAY_ONE = date(1899, 12, 30).toordinal()
"""Excel counts days from here, if they come after its 29 February 1900, which never was."""
_FIRST_DAY = date(1900, 3, 1)


def write_xlsx(book: Book, target: Path | BinaryIO) -> None:
    """Write a register: title, frozen header with filters, amounts as numbers and dates as dates, totals below.

    What people are to mend or to fill in is written by `form.write_form`.
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
    sums, rows = Sums(book), iter(book.rows)
    plain = [_plain(column.kind) for column in book.columns]
    while columns := _columns(book, rows, _AT_ONCE):
        sums.add(columns)
        writer.writerows(zip(*map(map, plain, columns), strict=True))
        target.write(some.getvalue().encode())
        some.seek(0)
        some.truncate()
    if totals := sums.row():
        writer.writerow(each(total) for each, total in zip(plain, totals, strict=True))
    target.write(some.getvalue().encode())
    return None


def kept(text: str) -> str:
    """What Excel takes of a text in one cell: no control characters, no more than LONGEST, nothing read as a code."""
    text = text.translate(_CONTROLS).encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
    return _CODED.sub("_x005F_", text)


def sheet_name(title: str) -> str:
    """What a sheet with this title may be called."""
    return "".join(character for character in title if character not in r"[]:*?/\'")[:31] or "1"


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
        self._body = [_cells(column.kind, ooxml.BODY) for column in book.columns]
        self._rows = iter(book.rows)

    def write(self) -> None:
        """Write all of it."""
        name = sheet_name(self._book.title)
        names: list[str] = []
        filters: list[str] = []
        while not names or self._more():
            names.append(name if not names else f"{name[:26]} {len(names) + 1}")
            with self._archive.open(f"xl/worksheets/sheet{len(names)}.xml", "w") as sheet:
                last = self._sheet(sheet, first=len(names) == 1)
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

    def _more(self) -> bool:
        """Whether there are rows that found no room on the last sheet."""
        ahead = next(self._rows, None)
        if ahead is None:
            return False
        self._rows = chain([ahead], self._rows)
        return True

    def _sheet(self, sheet: IO[bytes], *, first: bool) -> int:
        """Write one sheet; gives the number of the last row of its body."""
        sheet.write((ooxml.DECLARATION + self._head(selected=first)).encode())
        last = self._header
        # One row is kept free for the totals.
        while columns := _columns(self._book, self._rows, min(_AT_ONCE, MOST_ROWS - 1 - last)):
            self._sums.add(columns)
            count = len(columns[0])
            sheet.write(self._written(last + 1, count, map(map, self._body, columns)).encode())
            last += count
        totals = None if self._more() else self._sums.row()
        if totals:
            kinds = (column.kind for column in self._book.columns)
            foot = [[_cells(kind, ooxml.FOOT)(total)] for kind, total in zip(kinds, totals, strict=True)]
            sheet.write(self._written(last + 1, 1, foot).encode())
        sheet.write(ooxml.TAIL.format(filter=f"A{self._header}:{self._letters[-1]}{last}").encode())
        return last

    def _written(self, first: int, count: int, columns: Iterable[Iterable[str]]) -> str:
        """Rows as they are written, from the number `first` on; columns hold their cells after the name of the cell."""
        numbers = [str(number) for number in range(first, first + count)]
        pieces: list[Iterable[str]] = [repeat('<row r="'), numbers, repeat('">')]
        for letters, cells in zip(self._letters, columns, strict=True):
            pieces += [repeat(f'<c r="{letters}'), numbers, cells]
        return "".join(chain.from_iterable(zip(*pieces, repeat("</row>"), strict=False)))

    def _head(self, *, selected: bool) -> str:
        """All of a sheet that stands above its rows, the headings of the columns included."""
        widths = "".join(
            f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
            for number, column in enumerate(self._book.columns, 1)
        )
        lines = "".join(
            f'<row r="{number}"><c r="A{number}{_text(text, style)}</row>'
            for number, (text, style) in enumerate(self._lines, 1)
        )
        titles = [[_text(column.title, ooxml.HEADER)] for column in self._book.columns]
        return ooxml.HEAD.format(
            selected=int(selected),
            header=self._header,
            below=self._header + 1,
            widths=widths,
            rows=lines + self._written(self._header, 1, titles),
        )


def _columns(book: Book, rows: Iterator[Row], most: int) -> list[tuple[Value, ...]]:
    """The next rows turned into columns; none when there are no more."""
    return list(zip(*map(book.cells, islice(rows, most)), strict=True))


def _cells(kind: Kind, style: int) -> Callable[[Value], str]:
    """What writes the values of a column in their cells, each after the name of its cell; in styles from `style` on."""
    text, number, day = (
        f'" s="{style}" t="inlineStr"><is><t>',
        f'" s="{style + ooxml.NUMBERS[kind]}"><v>',
        f'" s="{style + ooxml.NUMBERS["date"]}"><v>',
    )
    kept = _NUMBERS.get(kind, int)

    @lru_cache(_REMEMBERED)
    def cell(value: Value) -> str:
        if isinstance(value, str):
            usual = _UNUSUAL.search(value) is None and 2 * len(value) <= LONGEST
            return f"{text}{value}</t></is></c>" if usual else _text(value, style)
        if isinstance(value, int):
            return f"{number}{kept(value)}</v></c>"
        if value is None:
            return f'" s="{style}"/>'
        return f"{day}{value.toordinal() - _DAY_ONE}</v></c>" if value >= _FIRST_DAY else _text(str(value), style)

    return cell


def _text(text: str, style: int) -> str:
    """Any text in its cell, after the name of the cell; in the next style, if it begins as formulas do."""
    text = kept(text)
    style += text.startswith(FORMULA)
    text = text.translate(ooxml.ESCAPED)
    return f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _plain(kind: Kind) -> Callable[[Value], str]:
    """What writes the values of a column as text."""
    kept = {**_NUMBERS, "percent": lambda value: f"{_hundredths(value)}%"}.get(kind, int)

    @lru_cache(_REMEMBERED)
    def plain(value: Value) -> str:
        if value is None:
            return ""
        return _guarded(value) if isinstance(value, str) else str(kept(value) if isinstance(value, int) else value)

    return plain


def _hundredths(value: int) -> str:
    """Fen and 1/100 m² with exactly two decimals."""
    return f"-{_hundredths(-value)}" if value < 0 else f"{value // 100}.{value % 100:02}"


def _parts(value: int) -> str:
    """1/100 % as the part of one that Excel shows as percent."""
    return f"-{_parts(-value)}" if value < 0 else f"{value // 10_000}.{value % 10_000:04}"


_NUMBERS: dict[Kind, Callable[[int], str]] = {"money": _hundredths, "area": _hundredths, "percent": _parts}
"""How the numbers of a workbook are written, where that is not as they are."""


def _guarded(text: str) -> str:
    text = text.translate(_CONTROLS)
    return "'" + text if text.startswith(FORMULA) else text


def _letters(column: int) -> str:
    """What a column is called, the first one being 0."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
