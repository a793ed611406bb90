"""Workbooks that are looked at: their cells in the colours of the window by day, and no copy of them left elsewhere."""

import io
import zipfile
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, BinaryIO

from frontdesk.paper.xlsx import FORMULA, kept

if TYPE_CHECKING:
    from openpyxl.styles import NamedStyle
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LATE, LATE_TINT, ACCENT_TINT, LINE, MUTED = "FFB42318", "FFFDE7E4", "FFE5F0FA", "FFDCE1E7", "FF5C6773"


def styles() -> Iterable["NamedStyle"]:
    """The styles that cells are given by name."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    side = Side(style="thin", color=LINE)
    border = Border(side, side, side, side)
    wrapped = Alignment(vertical="top", wrap_text=True)
    centred = Alignment("center", "center", wrap_text=True)
    tint, late = (PatternFill("solid", colour) for colour in (ACCENT_TINT, LATE_TINT))
    # Excel keeps what is typed into a cell for texts: identity numbers are not rounded, rooms become no dates.
    text = "@"
    yield NamedStyle("title", Font(b=True, sz=16), number_format=text)
    yield NamedStyle("strong", Font(b=True, sz=12), number_format=text)
    yield NamedStyle("quiet", Font(sz=10, color=MUTED), number_format=text)
    yield NamedStyle("header", Font(b=True), tint, border, centred, text)
    yield NamedStyle("field", Font(), None, border, Alignment(vertical="top"), text)
    yield NamedStyle("warning", Font(color=LATE), late, border, wrapped, text)
    for name, font in (("figure", Font()), ("total", Font(b=True))):
        yield NamedStyle(name, font, None, border)


def put_text(sheet: "Worksheet", row: int, column: int, text: str, style: str) -> None:
    """Put a text into a cell, counted from 1; it stays one even if it begins as formulas do."""
    cell = sheet.cell(row, column)
    cell.style = style
    if text:
        cell.value = kept(text).replace("\r", "_x000D_")
        # What a resident typed never becomes a formula.
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(FORMULA)


def put_figure(sheet: "Worksheet", row: int, column: int, value: Decimal | int | date, style: str, format: str) -> None:
    """Put a number or a day into a cell, counted from 1, shown in a number format of Excel's."""
    cell = sheet.cell(row, column)
    cell.style = style
    cell.value = value
    cell.number_format = format


def save(workbook: "Workbook", target: BinaryIO) -> None:
    """Save a workbook without the temporary file of openpyxl: identity numbers must not stand in one."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)

    class InMemory(ExcelWriter):
        def write_worksheet(self, ws: Any) -> None:
            ws._drawing = SpreadsheetDrawing()
            ws._drawing.charts = ws._charts
            out = io.BytesIO()
            writer: Any = WorksheetWriter(ws, out)
            writer.write()
            ws._rels = writer._rels
            archive.writestr(ws.path[1:], out.getvalue())
            self.manifest.append(ws)

    InMemory(workbook, archive).save()
