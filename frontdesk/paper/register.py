"""A register as pages: title once, header on every page, totals under the last row."""

from collections.abc import Iterator, Sequence

from frontdesk.core.words import Say
from frontdesk.paper.book import Book, Sums
from frontdesk.paper.fonts import Faces
from frontdesk.paper.formats import MM, Format
from frontdesk.paper.layout import PAGE
from frontdesk.paper.pen import Pen
from frontdesk.paper.report import Report
from frontdesk.paper.ruling import RuledRow, Ruling
from frontdesk.paper.sheet import Column

_LETTER = 0.57
"""How wide a character of a column's width is, in parts of the letters' size: as digits are."""

_LEAST = 0.7
"""How small letters of a register may be, in parts of its format's: 6.3 points on A4."""


def draw_book(pen: Pen, book: Book, format: Format, say: Say) -> None:
    """Draw a register on as many pages as it takes."""
    layout = _Register(pen.faces, book, format)
    count = 0
    for rows in layout.pages():
        pen.begin(format.width * MM, format.height * MM)
        layout.draw(pen, rows, first=count == 0)
        pen.end(unfinished=True)
        count += 1
    for number in range(1, count + 1):
        pen.begin(format.width * MM, format.height * MM)
        layout.number(pen, say(PAGE, page=number, pages=count))
        pen.finish()


def _size_for(book: Book, text: float, width: float) -> float:
    """The size of a register's letters: the usual one, or smaller as its columns are too wide, within reason."""
    needed = sum(_LETTER * column.width + 1 for column in book.columns)
    return min(0.9 * text, max(_LEAST * text, width / needed))


class _Register:
    """One register measured for one format; lengths in points."""

    def __init__(self, faces: Faces, book: Book, format: Format) -> None:
        self.book = book
        top, right, bottom, left = (margin * MM for margin in format.margins)
        self.left, self.top = left, top
        self.width = format.width * MM - left - right
        self.bottom = format.height * MM - bottom
        self.size = _size_for(book, format.text, self.width)
        columns = [Column(each.title, each.width, each.align) for each in book.columns]
        self.ruling = Ruling(faces, columns, self.size, self.width)
        self.subtitle = [line for text in book.subtitle for line in faces.wrap(text, self.size, self.width)]

    def pages(self) -> Iterator[list[RuledRow]]:
        """The rows of each page; at least one page."""
        room = self._room(first=True)
        page: list[RuledRow] = []
        for row in self._rows():
            if row.height > room and page:
                yield page
                page, room = [], self._room(first=False)
            page.append(row)
            room -= row.height
        yield page

    def draw(self, pen: Pen, rows: list[RuledRow], *, first: bool) -> None:
        size = self.size
        if first:
            draw_title(pen, self.book, self.subtitle, self.left, self.top, self.width, size)
        else:
            pen.text(self.left, self.top + 1.1 * size, f"{self.book.office}\u3000{self.book.title}", size)
        self.ruling.draw(pen, self.left, self.top + self._head(first=first), rows)
        pen.text(self.left, self.bottom - 0.2 * size, self.book.printed, size)

    def number(self, pen: Pen, number: str) -> None:
        """Say which page it is, and of how many."""
        pen.text(self.left + self.width, self.bottom - 0.2 * self.size, number, self.size, align="right")

    def _rows(self) -> Iterator[RuledRow]:
        sums = Sums(self.book)
        tallest = self._room(first=True)
        for row in self.book.rows:
            cells = self.book.cells(row)
            sums.add([[cell] for cell in cells])
            yield from self.ruling.rows(self.book.shown(cells), tallest)
        totals = sums.row()
        if totals:
            yield self.ruling.row(self.book.shown(totals), bold=True)

    def _head(self, *, first: bool) -> float:
        return title_height(self.subtitle, self.size) if first else 2.0 * self.size

    def _room(self, *, first: bool) -> float:
        return self.bottom - 2.2 * self.size - self.top - self._head(first=first) - self.ruling.header.height


def draw_title(
    pen: Pen, paper: Book | Report, subtitle: Sequence[str], left: float, top: float, width: float, size: float
) -> None:
    """What stands above a register or a report on its first page. Lengths in points."""
    middle = left + width / 2
    if paper.logo:
        pen.picture(left, top, 12 * size, 3.6 * size, paper.logo, align="left")
    pen.text(middle, top + 1.2 * size, paper.office, 1.25 * size, align="centre")
    pen.text(middle, top + 3.9 * size, paper.title, 2 * size, bold=True, align="centre")
    x = left
    for stamp in paper.stamps:
        pen.stamp(x, top + 1.1 * size, stamp, 1.2 * size)
        x += pen.stamp_width(stamp, 1.2 * size) + size
    for number, line in enumerate(subtitle):
        pen.text(middle, top + (5.5 + 1.6 * number) * size, line, size, align="centre")


def title_height(subtitle: Sequence[str], size: float) -> float:
    """How much the title takes, from the top of the page to where the first table may begin."""
    return (5.4 + 1.6 * len(subtitle)) * size
