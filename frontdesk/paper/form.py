"""A workbook that people mend by hand and give back: what is wrong with a row stands out, and what is typed is kept."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from frontdesk.paper.book import Book
from frontdesk.paper.saving import saved
from frontdesk.paper.xlsx import FORMULA, kept, sheet_name, write_xlsx

if TYPE_CHECKING:
    from openpyxl.styles import NamedStyle
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MOST_ROWS = 2_000
"""Rows that somebody may mend by hand; openpyxl takes half a second for them."""

_LATE, _LATE_TINT, _ACCENT_TINT, _LINE, _MUTED = "FFB42318", "FFFDE7E4", "FFE5F0FA", "FFDCE1E7", "FF5C6773"
"""Colours of the window by day."""


def write_form(book: Book, target: Path | BinaryIO) -> None:
    """Write a form: lines above, frozen header, every cell a text, columns that warn wrapped and in red.

    A form is for hands, a register for machines. What is mended or filled in and read back is written here, with
    openpyxl; what lists the estate's books, however long, by `write_xlsx`, and so is a form of more than MOST_ROWS,
    which nobody mends row by row. Paths are treated as by `write_xlsx`.
    """
    ahead = iter(book.rows)
    rows = list(islice(ahead, MOST_ROWS + 1))
    book = replace(book, rows=chain(rows, ahead))
    if len(rows) > MOST_ROWS:
        write_xlsx(book, target)
    elif isinstance(target, Path):
        with saved(target) as file:
            _save(_drawn(book), file)
    else:
        _save(_drawn(book), target)


def _drawn(book: Book) -> "Workbook":
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.worksheet import Worksheet

    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = sheet_name(book.title)
    for style in _styles():
        workbook.add_named_style(style)
    lines = [(text, "quiet") for text in (book.office, *book.subtitle, *book.stamps, book.printed) if text]
    lines.insert(1 if book.office else 0, (book.title, "title"))
    for row, (text, style_name) in enumerate(lines, 1):
        _fill(sheet, row, [text], [style_name])
    header = len(lines) + 1
    _fill(sheet, header, [column.title for column in book.columns], ["header"] * len(book.columns))
    names = ["warning" if column.warns else "field" for column in book.columns]
    for row, values in enumerate(book.rows, header + 1):
        _fill(sheet, row, book.shown(book.cells(values)), names)
    for number, column in enumerate(book.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = f"A{header + 1}"
    sheet.print_title_rows = f"{header}:{header}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    return workbook


def _styles() -> Iterable["NamedStyle"]:
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    side = Side(style="thin", color=_LINE)
    border = Border(side, side, side, side)
    wrapped = Alignment(vertical="top", wrap_text=True)
    centred = Alignment("center", "center", wrap_text=True)
    tint, late = (PatternFill("solid", colour) for colour in (_ACCENT_TINT, _LATE_TINT))
    # Excel keeps what is typed into a cell for texts: identity numbers are not rounded, rooms become no dates.
    text = "@"
    yield NamedStyle("title", Font(b=True, sz=16), number_format=text)
    yield NamedStyle("quiet", Font(sz=10, color=_MUTED), number_format=text)
    yield NamedStyle("header", Font(b=True), tint, border, centred, text)
    yield NamedStyle("field", Font(), None, border, Alignment(vertical="top"), text)
    yield NamedStyle("warning", Font(color=_LATE), late, border, wrapped, text)


def _fill(sheet: "Worksheet", row: int, texts: list[str], styles: list[str]) -> None:
    for number, (text, style) in enumerate(zip(texts, styles, strict=True), 1):
        cell = sheet.cell(row, number)
        cell.style = style
        if text:
            cell.value = kept(text).replace("\r", "_x000D_")
            # What a resident typed never becomes a formula.
            cell.data_type = "s"
            cell.quotePrefix = text.startswith(FORMULA)


def _save(workbook: "Workbook", target: BinaryIO) -> None:
    """Save a workbook without the temporary file of openpyxl: identity numbers must not stand in one."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)

    class InMemory(ExcelWriter):
        def write_worksheet(self, ws: Any) -> None:
            out = io.BytesIO()
            writer: Any = WorksheetWriter(ws, out)
            writer.write()
            ws._drawing, ws._rels = SpreadsheetDrawing(), writer._rels
            archive.writestr(ws.path[1:], out.getvalue())
            self.manifest.append(ws)

    InMemory(workbook, archive).save()
