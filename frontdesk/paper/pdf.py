"""Sheets and registers as PDF: pages numbered, headers repeated, the Chinese face subset inside."""

import io
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from frontdesk.core.garbage import uncollected
from frontdesk.core.words import Say
from frontdesk.paper.book import Book
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import A4_LANDSCAPE, Format
from frontdesk.paper.layout import draw_sheet
from frontdesk.paper.pen import Pen
from frontdesk.paper.register import draw_book
from frontdesk.paper.roll import draw_slip
from frontdesk.paper.saving import saved
from frontdesk.paper.sheet import Sheet

drawing = threading.Lock()
"""reportlab's fonts serve one document at a time."""


def write_pdf(
    sheets: Iterable[Sheet],
    target: Path | BinaryIO,
    format: Format,
    say: Say,
    *,
    title: str,
    extra_fonts: Path | None = None,
) -> int:
    """Draw the sheets one after another, each with pages numbered of its own; gives the number of pages.

    A path is replaced only when the whole file is on the disk; refuses in words when that can't be done. `extra_fonts`
    is the folder with the estate's own fonts. The same sheets give the same bytes.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return write_pdf(sheets, file, format, say, title=title, extra_fonts=extra_fonts)
    draw = draw_slip if format.roll else draw_sheet
    with drawing, uncollected():  # pages make no circles
        pen = Pen(target, faces(extra_fonts), title)
        for sheet in sheets:
            draw(pen, sheet, format, say)
        pen.save()
    return pen.pages


def pdf_bytes(
    sheets: Iterable[Sheet], format: Format, say: Say, *, title: str, extra_fonts: Path | None = None
) -> bytes:
    """The same, in memory, for preview and printing."""
    target = io.BytesIO()
    write_pdf(sheets, target, format, say, title=title, extra_fonts=extra_fonts)
    return target.getvalue()


def book_pdf(
    book: Book, target: Path | BinaryIO, say: Say, format: Format = A4_LANDSCAPE, *, extra_fonts: Path | None = None
) -> int:
    """Draw a register with its header on every page and its totals below; gives the number of pages.

    Paths are treated as by `write_pdf`. The rows are read once, and never kept longer than a page takes.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return book_pdf(book, file, say, format, extra_fonts=extra_fonts)
    with drawing, uncollected():  # pages make no circles
        pen = Pen(target, faces(extra_fonts), book.title)
        draw_book(pen, book, format, say)
        pen.save()
    return pen.pages
