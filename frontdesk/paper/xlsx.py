"""A register as a workbook or comma-separated values, safe to open: what a resident typed never becomes a formula."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from copy import copy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from frontdesk.paper.book import Book, BookColumn, Sums, Value
from frontdesk.paper.saving import saved

FORMATS = {"money": "#,##0.00", "area": "#,##0.00", "count": "#,##0", "date": "yyyy-mm-dd"}
"""Number formats by kind of column; text has none."""

LONGEST = 32_767
"""Characters that Excel takes in one cell."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROLS = {code: None for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)} | {0xFFFE: None, 0xFFFF: None}


def write_xlsx(book: Book, path: Path) -> None:
    """Write a styled workbook: title, frozen header, amounts as numbers and dates as dates, totals below.

    Written row by row; `path` is replaced only when all is on the disk. Refuses in words when that can't be done.
    """
    from openpyxl.workbook.workbook import Workbook

    with saved(path) as file:
        workbook = Workbook(write_only=True)
        sheet: Any = workbook.create_sheet(_sheet_name(book.title))
        try:
            _fill(sheet, book)
            workbook.save(file)
        except BaseException:
            _abandon(sheet)
            raise


def write_csv(book: Book, path: Path) -> None:
    """Write the header, the rows and the totals as UTF-8 with a byte order mark, amounts as `1409.50`.

    Texts that a spreadsheet would take for a formula get an apostrophe in front. Refuses like `write_xlsx`.
    """
    with saved(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        writer = csv.writer(text)
        writer.writerow([_guarded(column.title) for column in book.columns])
        for cells, _ in _rows(book):
            writer.writerow([_plain(column, value) for column, value in zip(book.columns, cells, strict=True)])
        text.detach()


def _fill(sheet: Any, book: Book) -> None:
    """Put the register on a sheet, row by row."""
    from openpyxl.styles.alignment import Alignment
    from openpyxl.styles.fills import PatternFill
    from openpyxl.styles.fonts import Font
    from openpyxl.utils.cell import get_column_letter

    cells = _Cells(sheet)
    bold = Font(bold=True)
    quiet = cells.style(font=Font(size=10, color="5C6773"))
    lines = [(book.office, cells.style(font=Font(size=11))), (book.title, cells.style(font=Font(size=16, bold=True)))]
    lines += [(text, quiet) for text in (*book.subtitle, *book.stamps, book.printed)]
    lines = [(text, style) for text, style in lines if text]
    for number, column in enumerate(book.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = f"A{len(lines) + 2}"
    sheet.print_title_rows = f"{len(lines) + 1}:{len(lines) + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for text, style in lines:
        sheet.append([cells.cell(text, style)])
    title = cells.style(
        font=bold,
        fill=PatternFill("solid", "E5F0FA"),
        alignment=Alignment(horizontal="center", vertical="center", wrap_text=True),
        border=cells.border,
    )
    sheet.append([cells.cell(column.title, title) for column in book.columns])
    numbers = [FORMATS.get(column.kind, "General") for column in book.columns]
    body = [cells.style(number_format=number, border=cells.border) for number in numbers]
    foot = [cells.style(number_format=number, border=cells.border, font=bold) for number in numbers]
    for values, last in _rows(book):
        row = zip(book.columns, values, foot if last else body, strict=True)
        sheet.append([cells.cell(_number(column, value), style) for column, value, style in row])


def _abandon(sheet: Any) -> None:
    """Leave no half-written sheet with residents' names among the temporary files."""
    with suppress(OSError):
        if not sheet.closed:
            sheet.close()
    with suppress(OSError, ValueError):
        sheet._writer.cleanup()


def _rows(book: Book) -> Iterator[tuple[list[Value], bool]]:
    """Rows as cells, and at the end the totals; the second tells which."""
    sums = Sums(book)
    for row in book.rows:
        cells = book.cells(row)
        sums.add(cells)
        yield cells, False
    totals = sums.row()
    if totals:
        yield totals, True


class _Cells:
    """Makes the cells of one sheet in styles that are put together once; texts stay texts."""

    def __init__(self, sheet: Any) -> None:
        from openpyxl.cell.cell import WriteOnlyCell
        from openpyxl.styles.borders import Border, Side

        line = Side(style="thin", color="DCE1E7")
        self.border = Border(line, line, line, line)
        self._new = WriteOnlyCell
        self._sheet = sheet

    def style(self, **parts: Any) -> Any:
        """A style, by openpyxl's names: font, fill, alignment, border, number_format."""
        pattern: Any = self._new(self._sheet)
        for name, part in parts.items():
            setattr(pattern, name, part)
        return pattern._style

    def cell(self, value: object, style: Any) -> Any:
        cell: Any = self._new(self._sheet)
        cell._style = style
        if isinstance(value, str):
            # Set by hand: openpyxl makes a formula of any text that begins with an equals sign.
            cell._value, cell.data_type = value.translate(_CONTROLS)[:LONGEST], "s"
            if cell._value.startswith(_FORMULA):
                cell._style = copy(style)
                cell.quotePrefix = True
            return cell
        if isinstance(value, date):
            # openpyxl writes a date format into the style of a date that has none; the style is shared.
            cell._style = copy(style)
        cell.value = value
        return cell


def _number(column: BookColumn, value: Value) -> str | int | date | Decimal | None:
    """The value as the workbook keeps it: fen and 1/100 m² become exact numbers with two decimals."""
    if column.kind in ("money", "area") and isinstance(value, int):
        return Decimal(int(value)).scaleb(-2)
    return value


def _plain(column: BookColumn, value: Value) -> str:
    number = _number(column, value)
    if number is None:
        return ""
    return (
        _guarded(number) if isinstance(number, str) else f"{number:f}" if isinstance(number, Decimal) else str(number)
    )


def _guarded(text: str) -> str:
    text = text.translate(_CONTROLS)
    return "'" + text if text.startswith(_FORMULA) else text


def _sheet_name(title: str) -> str:
    """Excel takes 31 characters for the name of a sheet, and not all."""
    return "".join(character for character in title if character not in r"[]:*?/\'")[:31] or "1"
