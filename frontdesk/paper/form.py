"""A workbook that people mend by hand and give back: what is wrong with a row stands out, and what is typed is kept."""

from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from frontdesk.paper.book import Book
from frontdesk.paper.saving import saved
from frontdesk.paper.styled import put_text, save, styles
from frontdesk.paper.xlsx import sheet_name, write_xlsx

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MOST_ROWS = 2_000
"""Rows that somebody may mend by hand; openpyxl takes half a second for them."""


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
            save(_drawn(book), file)
    else:
        save(_drawn(book), target)


def _drawn(book: Book) -> "Workbook":
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.worksheet import Worksheet

    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = sheet_name(book.title)
    for style in styles():
        workbook.add_named_style(style)
    lines = [(text, "quiet") for text in (book.office, *book.subtitle, *book.stamps, book.printed) if text]
    lines.insert(1 if book.office else 0, (book.title, "title"))
    for row, (text, style_name) in enumerate(lines, 1):
        put_text(sheet, row, 1, text, style_name)
    header = len(lines) + 1
    for number, column in enumerate(book.columns, 1):
        put_text(sheet, header, number, column.title, "header")
    names = ["warning" if column.warns else "field" for column in book.columns]
    for row, values in enumerate(book.rows, header + 1):
        for number, (text, name) in enumerate(zip(book.shown(book.cells(values)), names, strict=True), 1):
            put_text(sheet, row, number, text, name)
    for number, column in enumerate(book.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.freeze_panes = f"A{header + 1}"
    sheet.print_title_rows = f"{header}:{header}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    return workbook
