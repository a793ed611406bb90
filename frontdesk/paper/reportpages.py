"""A report as pages: facts first seen, charts whole on a page, tables with their header on every page."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from frontdesk.core.words import Say
from frontdesk.paper import pdf
from frontdesk.paper.book import Book, Sums
from frontdesk.paper.chart import Chart
from frontdesk.paper.drawing import chart_height, draw_chart
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import A4, MM, Format
from frontdesk.paper.layout import PAGE
from frontdesk.paper.palette import PRINT
from frontdesk.paper.pen import Pen
from frontdesk.paper.register import draw_title, title_height
from frontdesk.paper.report import Facts, Notes, Report, Section
from frontdesk.paper.ruling import RuledRow, Ruling
from frontdesk.paper.saving import saved
from frontdesk.paper.sheet import Column

_ABREAST = 4
"""The most facts side by side."""


def write_report_pdf(
    report: Report, target: Path | BinaryIO, say: Say, format: Format = A4, *, extra_fonts: Path | None = None
) -> int:
    """Draw a report on as many pages as it takes; gives their number.

    A path is replaced only when the whole file is on the disk; refuses in words when that can't be done. `extra_fonts`
    is the folder with the estate's own fonts. The same report gives the same bytes.
    """
    if isinstance(target, Path):
        with saved(target) as file:
            return write_report_pdf(report, file, say, format, extra_fonts=extra_fonts)
    with pdf.drawing:
        pen = Pen(target, faces(extra_fonts), report.title)
        pages = _Pages(pen, report, format, say)
        for section in report.sections:
            pages.add(section)
        pages.close()
        pen.save()
    return pen.pages


class _Pages:
    """Pages filled from the top down; lengths in points."""

    def __init__(self, pen: Pen, report: Report, format: Format, say: Say) -> None:
        self.pen, self.report, self.format, self.say = pen, report, format, say
        self.size = 0.95 * format.text
        top, right, bottom, left = (margin * MM for margin in format.margins)
        self.left, self.top = left, top
        self.width = format.width * MM - left - right
        self.bottom = format.height * MM - bottom - 2.2 * self.size
        self._open()
        lines = self._lines(report.subtitle, self.size)
        draw_title(pen, report, lines, left, top, self.width, self.size)
        self.y = self.start = top + title_height(lines, self.size)

    def add(self, section: Section) -> None:
        """Put a section below what is there, on further pages if need be."""
        if self.y > self.start:
            self.y += 1.6 * self.size
        if isinstance(section, Chart):
            self._chart(section)
        elif isinstance(section, Book):
            self._book(section)
        elif isinstance(section, Facts):
            self._facts(section)
        else:
            self._notes(section)

    def close(self) -> None:
        """No more sections: say on each page which it is, and of how many."""
        self._end()
        for number in range(1, self.pen.pages + 1):
            self.pen.begin(self.format.width * MM, self.format.height * MM)
            text = self.say(PAGE, page=number, pages=self.pen.pages)
            self.pen.text(self.left + self.width, self._foot(), text, self.size, align="right")
            self.pen.finish()

    def _open(self) -> None:
        self.pen.begin(self.format.width * MM, self.format.height * MM)

    def _end(self) -> None:
        self.pen.text(self.left, self._foot(), self.report.printed, self.size)
        self.pen.end(unfinished=True)

    def _foot(self) -> float:
        return self.bottom + 2.0 * self.size

    def _turn(self) -> None:
        """Go on on a new page."""
        self._end()
        self._open()
        self.pen.text(
            self.left, self.top + 1.1 * self.size, f"{self.report.office}\u3000{self.report.title}", self.size
        )
        self.y = self.start = self.top + 2.4 * self.size

    def _need(self, height: float) -> None:
        """A new page if there is less room than this, but for a page that is empty."""
        if self.y + height > self.bottom and self.y > self.start:
            self._turn()

    def _lines(self, texts: tuple[str, ...], size: float) -> list[str]:
        return [line for text in texts for line in self.pen.faces.wrap(text, size, self.width)]

    def _title(self, title: str, below: float) -> None:
        """The title of a section, on the page where what is `below` it begins."""
        size = 1.1 * self.size
        lines = self._lines((title,), size) if title else []
        self._need(1.6 * size * len(lines) + below)
        for line in lines:
            self.pen.text(self.left, self.y + size, line, size, bold=True)
            self.y += 1.6 * size

    def _chart(self, chart: Chart) -> None:
        height = min(chart_height(chart, self.width, self.size), self.bottom - self.top - 2.4 * self.size)
        self._need(height)
        height = min(height, self.bottom - self.y)
        drawing = draw_chart(chart, (self.width, height), PRINT, self.say, self.pen.faces, text=self.size)
        self.pen.drawing(self.left, self.y, drawing)
        self.y += height

    def _facts(self, section: Facts) -> None:
        pen, size = self.pen, self.size
        abreast = min(_ABREAST, max(len(section.facts), 1))
        pitch = self.width / abreast
        self._title(section.title, 4 * size)
        for start in range(0, len(section.facts), abreast):
            told = [
                (
                    pen.faces.wrap(fact.label, 0.9 * size, pitch - size),
                    pen.faces.wrap(fact.shown, 1.35 * size, pitch - size, bold=True),
                )
                for fact in section.facts[start : start + abreast]
            ]
            labels, values = (max(len(each[at]) for each in told) for at in (0, 1))
            height = (0.9 + 1.25 * labels + 1.85 * values) * size
            self._need(height)
            pen.rules([(self.left, self.y, self.left + self.width, self.y)], 0.6)
            for at, (label, value) in enumerate(told):
                x, y = self.left + pitch * at, self.y + 1.5 * size
                for line in label:
                    pen.text(x, y, line, 0.9 * size)
                    y += 1.25 * size
                y = self.y + (2.0 + 1.25 * labels) * size
                for line in value:
                    pen.text(x, y, line, 1.35 * size, bold=True)
                    y += 1.85 * size
            self.y += height
        pen.rules([(self.left, self.y, self.left + self.width, self.y)], 0.6)

    def _notes(self, section: Notes) -> None:
        self._title(section.title, 1.6 * self.size)
        for line in self._lines(section.paragraphs, self.size):
            self._need(1.6 * self.size)
            self.pen.text(self.left, self.y + 1.1 * self.size, line, self.size)
            self.y += 1.6 * self.size

    def _book(self, book: Book) -> None:
        size = 0.95 * self.size
        columns = [Column(each.title, each.width, each.align) for each in book.columns]
        ruling = Ruling(self.pen.faces, columns, size, self.width)
        subtitle = self._lines(book.subtitle, size)
        # A header is not left alone at the foot of a page.
        self._title(book.title, 1.6 * size * len(subtitle) + ruling.header.height + 4 * size)
        for line in subtitle:
            self.pen.text(self.left, self.y + size, line, size)
            self.y += 1.6 * size
        self.y += 0.3 * size
        rows: list[RuledRow] = []
        room = self.bottom - self.y - ruling.header.height
        for row in self._rows(book, ruling):
            if row.height > room and rows:
                ruling.draw(self.pen, self.left, self.y, rows)
                self._turn()
                rows, room = [], self.bottom - self.y - ruling.header.height
            rows.append(row)
            room -= row.height
        self.y = ruling.draw(self.pen, self.left, self.y, rows)

    def _rows(self, book: Book, ruling: Ruling) -> Iterator[RuledRow]:
        sums = Sums(book)
        tallest = self.bottom - self.top - 2.4 * self.size - ruling.header.height
        for row in book.rows:
            cells = book.cells(row)
            sums.add([[cell] for cell in cells])
            yield from ruling.rows(book.shown(cells), tallest)
        totals = sums.row()
        if totals:
            yield ruling.row(book.shown(totals), bold=True)
