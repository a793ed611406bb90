"""A sheet laid out on pages of a fixed size, as printed on the forms that offices know."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from frontdesk.core.words import Say, mark
from frontdesk.paper.fonts import Faces, chinese
from frontdesk.paper.formats import MM, Format
from frontdesk.paper.pen import Pen
from frontdesk.paper.ruling import RuledRow, Ruling
from frontdesk.paper.sheet import Sheet, Signature, Stub, Table, Total

PAGE = mark("Page {page}/{pages}")

Placed = list[tuple[float, str]]
"""Texts of one line, each with its distance from the left."""


def draw_sheet(pen: Pen, sheet: Sheet, format: Format, say: Say) -> None:
    """Draw one sheet on as many pages as it takes."""
    layout = _Layout(pen.faces, sheet, format)
    pages = layout.pages()
    for number, page in enumerate(pages, 1):
        pen.begin(format.width * MM, format.height * MM)
        layout.draw(pen, page, say(PAGE, page=number, pages=len(pages)), last=number == len(pages))
        pen.end()


def arranged(faces: Faces, rows: Sequence[Sequence[str]], size: float, width: float) -> list[Placed]:
    """Rows of texts side by side over the width: one row spread out, several in columns, what is too long broken."""
    columns = max(map(len, rows), default=0)
    pitch = width / max(columns, 1)
    fits = all(faces.width(text, size) <= pitch - size for row in rows for text in row[:-1])
    fits = fits and all(faces.width(row[-1], size) <= width - pitch * (len(row) - 1) for row in rows if row)
    if len(rows) > 1 and fits:
        return [[(pitch * at, text) for at, text in enumerate(row)] for row in rows]
    placed: list[Placed] = []
    for row in rows:
        placed += _spread(faces, [text for text in row if text], size, width)
    return placed


def _spread(faces: Faces, texts: list[str], size: float, width: float) -> list[Placed]:
    widths = [faces.width(text, size) for text in texts]
    gap = (width - sum(widths)) / max(len(texts) - 1, 1)
    if len(texts) > 1 and gap >= 1.5 * size:
        starts = accumulate((each + gap for each in widths[:-1]), initial=0.0)
        return [list(zip(starts, texts, strict=True))]
    placed: list[Placed] = []
    right = width
    for text in texts:
        for line in faces.wrap(text, size, width):
            extent = faces.width(line, size)
            if placed and right + 2 * size + extent <= width:
                placed[-1].append((right + 2 * size, line))
                right += 2 * size + extent
            else:
                placed.append([(0.0, line)])
                right = extent
    return placed


@dataclass(slots=True)
class _Part:
    """Rows of one table that stand together on a page."""

    ruling: Ruling
    rows: list[RuledRow] = field(default_factory=list)


@dataclass(slots=True)
class _Page:
    """What stands between head and foot of one page."""

    before: list[str] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)
    closing: bool = False
    used: float = 0.0


class _Layout:
    """One sheet measured for one format; lengths in points."""

    def __init__(self, faces: Faces, sheet: Sheet, format: Format) -> None:
        self.faces = faces
        self.sheet = sheet
        self.size = size = format.text
        top, right, bottom, left = (margin * MM for margin in format.margins)
        self.left, self.top = left, top
        self.paper = format.width * MM
        self.width = self.paper - left - right
        self.bottom = format.height * MM - bottom
        self.facts = arranged(faces, sheet.facts, size, self.width)
        self.head = (5.5 + 1.8 * len(self.facts) + (0.8 if self.facts else 0.3)) * size
        self.before = self._paragraphs(sheet.before)
        self.after = self._paragraphs(sheet.after)
        self.lines = arranged(faces, sheet.lines, size, self.width)
        self.foot = self._foot()
        self.room = self.bottom - self._foot_height() - self.top - self.head
        self.tables = [self._measured(table) for table in sheet.tables]
        self.total = self._total_lines(sheet.total) if sheet.total else (0.0, [])
        self.stub_facts = arranged(faces, sheet.stub.facts, size, self.width) if sheet.stub else []
        self.stub_lines = self._paragraphs(sheet.stub.paragraphs) if sheet.stub else []

    def pages(self) -> list[_Page]:
        """Share the contents out: rows fill a page, and what closes the sheet never stands without a row above it."""
        pages = [_Page()]
        for line in self.before:
            if pages[-1].used + 1.6 * self.size > self.room:
                pages.append(_Page())
            pages[-1].before.append(line)
            pages[-1].used += 1.6 * self.size
        if self.before:
            pages[-1].used += 0.6 * self.size
        for ruling, rows in self.tables:
            for row in rows:
                page = pages[-1]
                fresh = not page.parts or page.parts[-1].ruling is not ruling
                if page.used + row.height + (ruling.header.height if fresh else 0) > self.room and page.used:
                    page = _Page()
                    pages.append(page)
                    fresh = True
                self._add(page, ruling, row, fresh)
        if pages[-1].used + self._closing_height() > self.room and pages[-1].used:
            rows = pages[-1].parts[-1].rows if pages[-1].parts else []
            moved = rows.pop() if len(rows) > 1 else None
            pages.append(_Page())
            if moved:
                self._add(pages[-1], self.tables[-1][0], moved, True)
        pages[-1].closing = True
        return pages

    @staticmethod
    def _add(page: _Page, ruling: Ruling, row: RuledRow, fresh: bool) -> None:
        if fresh:
            page.parts.append(_Part(ruling))
            page.used += ruling.header.height
        page.parts[-1].rows.append(row)
        page.used += row.height

    def draw(self, pen: Pen, page: _Page, number: str, *, last: bool) -> None:
        self._head(pen)
        y = self.top + self.head
        for line in page.before:
            y += 1.6 * self.size
            pen.text(self.left, y - 0.5 * self.size, line, self.size)
        if page.before:
            y += 0.6 * self.size
        for part in page.parts:
            y = part.ruling.draw(pen, self.left, y, part.rows, red=self.sheet.red)
        if last:
            self._closing(pen, y)
        self._draw_foot(pen, number)
        if self.sheet.side_note:
            self._side_note(pen)

    def _measured(self, table: Table) -> tuple[Ruling, list[RuledRow]]:
        ruling = Ruling(self.faces, table.columns, self.size, self.width)
        empty = [("",) * len(table.columns)] * (table.min_rows - len(table.rows))
        tallest = self.room - ruling.header.height
        return ruling, [piece for row in (*table.rows, *empty) for piece in ruling.rows(row, tallest)]

    def _paragraphs(self, texts: Sequence[str]) -> list[str]:
        return [line for text in texts for line in self.faces.wrap(text, self.size, self.width)]

    def _head(self, pen: Pen) -> None:
        sheet, size, left, top = self.sheet, self.size, self.left, self.top
        right, middle = left + self.width, left + self.width / 2
        if sheet.code:
            pen.code(left, top, 4.7 * size, sheet.code)
        office = self.faces.width(sheet.office, 1.2 * size)
        if sheet.logo:
            pen.picture(
                middle - office / 2 - 3 * size, top - 0.4 * size, 2.6 * size, 2.2 * size, sheet.logo, align="right"
            )
        pen.text(middle, top + 1.25 * size, sheet.office, 1.2 * size, align="centre")
        spacing = 1.8 * size if chinese(sheet.title[:1]) and len(sheet.title) <= 6 else 0.0
        pen.text(middle, top + 3.95 * size, sheet.title, 2 * size, bold=True, align="centre", spacing=spacing)
        half = (
            self.faces.width(sheet.title, 2 * size, bold=True) / 2 + spacing * (len(sheet.title) - 1) / 2 + 1.4 * size
        )
        pen.rules([(middle - half, top + 4.68 * size, middle + half, top + 4.68 * size)], 1.3)
        pen.rules([(middle - half, top + 4.98 * size, middle + half, top + 4.98 * size)], 0.5)
        pen.text(right, top + 2.1 * size, sheet.number, 1.15 * size, bold=True, align="right")
        pen.text(right, top + 3.95 * size, sheet.date, size, align="right")
        self._stamps(pen, left + (5.7 * size if sheet.code else 0), middle - max(half, office / 2) - size)
        self._placed(pen, self.facts, top + 5.5 * size)

    def _stamps(self, pen: Pen, left: float, right: float) -> None:
        """Between the code and the title: on one row, or smaller on several."""
        stamps, size, y = self.sheet.stamps, 1.1 * self.size, self.top + 1.1 * self.size
        if left + sum(pen.stamp_width(stamp, size) + 0.6 * size for stamp in stamps) > right:
            size, y = 0.9 * self.size, self.top + 0.75 * self.size
        x = left
        for stamp in stamps:
            if x > left and x + pen.stamp_width(stamp, size) > right:
                x, y = left, y + 1.95 * size
            pen.stamp(x, y, stamp, size)
            x += pen.stamp_width(stamp, size) + 0.6 * size

    def _placed(self, pen: Pen, rows: list[Placed], y: float) -> float:
        for row in rows:
            for x, text in row:
                pen.text(self.left + x, y + 1.35 * self.size, text, self.size)
            y += 1.8 * self.size
        return y

    def _total_lines(self, total: Total) -> tuple[float, list[str]]:
        """Where the total line is split, from the left, and its words broken into lines."""
        edges = self.tables[-1][0].edges if self.tables else [0.0, 0.6 * self.width, self.width]
        size = self.size
        needed = self.faces.width(total.label, size) + self.faces.width(total.figure, 1.3 * size, bold=True) + 2 * size
        possible = [edge for edge in edges[1:-1] if self.width - edge >= needed] or [self.width - needed]
        split = min(possible, key=lambda edge: abs(edge - 0.66 * self.width))
        return split, self.faces.wrap(total.words, 1.05 * size, split - size, bold=True)

    def _total(self, pen: Pen, y: float, total: Total) -> float:
        size, left, right = self.size, self.left, self.left + self.width
        split, words = self.total
        height = size * (0.96 + 1.3 * len(words))
        low = y + height
        edges = [left, left + split, right]
        pen.rules([(left, y, right, y), (left, low, right, low), *((edge, y, edge, low) for edge in edges)], 0.6)
        for number, line in enumerate(words):
            base = y + (height - 1.3 * size * len(words)) / 2 + (1.02 + 1.3 * number) * size
            pen.text(left + 0.5 * size, base, line, 1.05 * size, bold=True, red=self.sheet.red)
        base = y + height / 2 + 0.37 * size
        pen.text(left + split + 0.5 * size, base, total.label, size)
        pen.text(
            right - 0.5 * size,
            base + 0.1 * size,
            total.figure,
            1.3 * size,
            bold=True,
            align="right",
            red=self.sheet.red,
        )
        return low

    def _closing_height(self) -> float:
        sheet, size = self.sheet, self.size
        height = 0.0
        if sheet.total:
            height += size * (0.96 + 1.3 * len(self.total[1]))
        if self.lines:
            height += (0.5 + 1.8 * len(self.lines)) * size
        if self.after:
            height += (0.6 + 1.6 * len(self.after)) * size
        height += self._signatures_height(sheet.signatures)
        if sheet.stub:
            height += size + self._stub_height(sheet.stub)
        return height

    def _closing(self, pen: Pen, y: float) -> None:
        sheet, size = self.sheet, self.size
        if sheet.total:
            y = self._total(pen, y, sheet.total)
        if self.lines:
            y = self._placed(pen, self.lines, y + 0.5 * size)
        if self.after:
            y += 0.6 * size
            for line in self.after:
                pen.text(self.left, y + 1.1 * size, line, size)
                y += 1.6 * size
        y = self._signatures(pen, y, sheet.signatures)
        if sheet.stub:
            self._stub(pen, sheet.stub)

    def _stacked(self, signatures: Sequence[Signature]) -> bool:
        """Whether the places to sign are too long to stand side by side."""
        pitch = self.width / max(len(signatures), 1)
        return any(
            self.faces.width(each.text, self.size) + (7 * self.size if each.rule else self.size) > pitch
            for each in signatures
        )

    def _signatures_height(self, signatures: Sequence[Signature]) -> float:
        rows = (len(signatures) if self._stacked(signatures) else 1) if signatures else 0
        return 3.2 * self.size * rows

    def _signatures(self, pen: Pen, y: float, signatures: Sequence[Signature]) -> float:
        size = self.size
        stacked = self._stacked(signatures)
        pitch = self.width if stacked else self.width / max(len(signatures), 1)
        for number, each in enumerate(signatures):
            x = self.left + (0 if stacked else pitch * number)
            base = y + 2.5 * size + (3.2 * size * number if stacked else 0)
            pen.text(x, base, each.text, size)
            if each.rule:
                start = x + self.faces.width(each.text, size) + 0.3 * size
                last = stacked or number == len(signatures) - 1
                end = x + pitch - (0 if last else 1.5 * size)
                pen.rules([(start, base + 0.35 * size, min(end, start + 28 * size), base + 0.35 * size)], 0.6)
        return y + self._signatures_height(signatures)

    def _stub_height(self, stub: Stub) -> float:
        below = 1.8 * len(self.stub_facts) + 1.6 * len(self.stub_lines)
        return (4.6 + below) * self.size + self._signatures_height(stub.signatures)

    def _stub(self, pen: Pen, stub: Stub) -> None:
        """At the foot of the page, below a line to cut along."""
        size = self.size
        y = self.bottom - self._foot_height() - self._stub_height(stub)
        pen.rules([(0, y, self.paper, y)], 0.6, dashed=True)
        pen.text(self.left + self.width / 2, y + 2.6 * size, stub.title, 1.3 * size, bold=True, align="centre")
        y = self._placed(pen, self.stub_facts, y + 3.8 * size)
        for line in self.stub_lines:
            pen.text(self.left, y + 1.35 * size, line, size)
            y += 1.6 * size
        self._signatures(pen, y, stub.signatures)

    def _foot(self) -> list[str]:
        """The foot lines, left of where the page number and printing time stand."""
        small = 0.86 * self.size
        beside = self.faces.width(self.sheet.printed, small) + 8 * small
        return [line for text in self.sheet.foot for line in self.faces.wrap(text, small, self.width - beside)]

    def _foot_height(self) -> float:
        return (0.9 + 1.2 * max(len(self.foot), 1)) * self.size

    def _draw_foot(self, pen: Pen, number: str) -> None:
        small = 0.86 * self.size
        base = self.bottom - 0.2 * self.size
        for above, line in enumerate(reversed(self.foot)):
            pen.text(self.left, base - 1.2 * self.size * above, line, small)
        printed = f"{self.sheet.printed}\u3000{number}" if self.sheet.printed else number
        pen.text(self.left + self.width, base, printed, small, align="right")

    def _side_note(self, pen: Pen) -> None:
        """Chinese stands letter under letter; other scripts run down the margin, turned."""
        size, note = self.size, self.sheet.side_note
        x = self.left + self.width + 2.3 * size
        y = self.top + 9.7 * size
        if not chinese(note[0]):
            pen.text(x, y - size, note, size, turned=True)
            return
        for letter in note:
            pen.text(x, y, letter, size, align="centre")
            y += 1.6 * size
