"""A sheet laid out on pages of a fixed size, as printed on the forms that offices know."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate

from frontdesk.core.words import Say, mark
from frontdesk.paper.fonts import Faces, chinese
from frontdesk.paper.formats import A4, A4_THIRD, CONTINUOUS, MM, Format
from frontdesk.paper.paging import Block, Page, Row, Rows, share_out
from frontdesk.paper.pen import Pen
from frontdesk.paper.photos import PhotoRow, photo_rows
from frontdesk.paper.ruling import RuledRow, Ruling
from frontdesk.paper.sheet import Seal, Sheet, Stub, Table, Total
from frontdesk.paper.signing import Signing

PAGE = mark("Page {page}/{pages}")

INDENT = "\u3000"
"""What indented paragraphs begin with."""

Words = tuple[float, str]
"""A line, and the room above it in points."""

Placed = list[tuple[float, str]]
"""Texts of one line, each with its distance from the left."""


def draw_sheet(pen: Pen, sheet: Sheet, format: Format, say: Say) -> None:
    """Draw one sheet on as many pages as it takes; each of its parts, if it has some."""
    if sheet.bookmark:
        pen.bookmark(sheet.bookmark)
    if format == CONTINUOUS and sheet.parts:
        sheet = replace(sheet, parts=(), foot=(*sheet.foot, "\u3000".join(sheet.parts)))
    copies = [replace(sheet, side_note=part) for part in sheet.parts]
    if not (copies and format == A4 and _cut_apart(pen, copies, say)):
        for each in copies or [sheet]:
            _draw(pen, each, format, say)


def _cut_apart(pen: Pen, copies: Sequence[Sheet], say: Say) -> bool:
    """Draw three copies below one another on one page, with lines to cut along; False when they are too long for it."""
    layouts = [_Layout(pen.faces, each, A4_THIRD) for each in copies]
    if any(len(layout.pages()) > 1 for layout in layouts):
        return False
    pen.begin(A4.width * MM, A4.height * MM)
    for place, layout in enumerate(layouts):
        if place:
            pen.lower(A4_THIRD.height * MM)
            pen.rules([(0, 0, A4.width * MM, 0)], 0.6, dashed=True)
        layout.draw(pen, layout.pages()[0], say(PAGE, page=1, pages=1))
    pen.end()
    return True


def _draw(pen: Pen, sheet: Sheet, format: Format, say: Say) -> None:
    layout = _Layout(pen.faces, sheet, format)
    pages = layout.pages()
    for number, page in enumerate(pages, 1):
        pen.begin(format.width * MM, format.height * MM)
        layout.draw(pen, page, say(PAGE, page=number, pages=len(pages)))
        pen.end()


def arranged(faces: Faces, rows: Sequence[Sequence[str]], size: float, width: float) -> list[Placed]:
    """Rows of texts side by side over the width: one row spread out, several in columns, what is too long broken."""
    if len(rows) > 1:
        pitch = width / max(*map(len, rows), 1)
        fits = all(faces.width(text, size) <= pitch - size for row in rows for text in row[:-1])
        if fits and all(faces.width(row[-1], size) <= width - pitch * (len(row) - 1) for row in rows if row):
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
        self.spacing = 1.8 * size if chinese(sheet.title[:1]) and len(sheet.title) <= 6 else 0.0
        self.titled = self._title_size()
        title = faces.width(sheet.title, self.titled, bold=True) + self.spacing * (len(sheet.title) - 1) + 2.8 * size
        self.title, self.office = title, faces.width(sheet.office, 1.2 * size)
        number = faces.width(sheet.number, 1.15 * size, bold=True)
        self.beside = number + size <= (self.width - max(self.title, self.office)) / 2
        rows = len(self.facts) + (0 if self.beside else 1)
        self.head = (5.5 + 1.8 * rows + (0.8 if rows else 0.3)) * size
        self.before = self._paragraphs(sheet.before)
        self.after = self._paragraphs(sheet.after)
        self.lines_below = arranged(faces, sheet.lines, size, self.width)
        self.foot = self._foot()
        self.room = self.bottom - self._foot_height() - self.top - self.head
        self.tables = [self._measured(table) for table in sheet.tables]
        self.photos = photo_rows(faces, sheet.photos, size, self.width, self.room)
        self.total = self._total_lines(sheet.total) if sheet.total else (0.0, [])
        self.signing = Signing(faces, sheet.signatures, size, self.width)
        self.stub_signing = Signing(faces, sheet.stub.signatures if sheet.stub else (), size, self.width)
        self.stub_facts = arranged(faces, sheet.stub.facts, size, self.width) if sheet.stub else []
        self.stub_lines = self._paragraphs(sheet.stub.paragraphs) if sheet.stub else []

    def pages(self) -> list[Page]:
        """Share the contents out; what closes the sheet never stands without a row or words above it."""
        return share_out(self._pieces(), self.room)

    def draw(self, pen: Pen, page: Page, number: str) -> None:
        self._head(pen)
        begin = self.top + self.head
        for distance, thing in page.placed:
            if isinstance(thing, Rows):
                thing.ruling.draw(pen, self.left, begin + distance, thing.rows, red=self.sheet.red)
            else:
                thing(pen, begin + distance)
        self._draw_foot(pen, number)
        if self.sheet.side_note:
            self._side_note(pen)

    def _pieces(self) -> Iterator[Block | Row]:
        """All that stands between head and foot, from the top; from the last row on all is bound but long words."""
        size, last = self.size, len(self.tables) - 1
        yield from self._lines_of(self.before, 0, 0.6 * size, bound=not self.tables)
        for place, (ruling, rows) in enumerate(self.tables):
            for row in rows[:-1]:
                yield Row(ruling, row)
            yield from (Row(ruling, row, place == last and not self.photos) for row in rows[-1:])
        for number, photos in enumerate(self.photos, 1):
            yield Block(photos.height, partial(self._photo_row, photos), number == len(self.photos))
        yield from self._ending()

    def _ending(self) -> Iterator[Block]:
        sheet, size = self.sheet, self.size
        if sheet.total:
            yield Block(size * (0.96 + 1.3 * len(self.total[1])), partial(self._total, sheet.total), True)
        if self.lines_below:
            yield Block((0.5 + 1.8 * len(self.lines_below)) * size, self._lines, True)
        yield from self._lines_of(self.after, 0.6 * size, 0, bound=True)
        if sheet.closing:
            yield Block(self._closing_height(), self._closing, True)
        yield Block(self.signing.height, self._signed, sheet.stub is not None)
        if sheet.stub:
            yield Block(size + self._stub_height(), partial(self._stub, sheet.stub))

    def _lines_of(self, lines: list[Words], above: float, below: float, *, bound: bool) -> Iterator[Block]:
        """Lines of words, with room above the first and below the last; the first two and the last two stay together.

        `bound` binds the last of them to what follows.
        """
        height, count = 1.6 * self.size, len(lines)
        for place, (apart, line) in enumerate(lines, 1):
            ahead = above if place == 1 else apart
            behind = below if place == count else 0.0
            together = bound if place == count else not 2 <= place <= count - 2
            yield Block(ahead + height + behind, partial(self._line, line, ahead), together)

    def _measured(self, table: Table) -> tuple[Ruling, list[RuledRow]]:
        ruling = Ruling(self.faces, table.columns, self.size, self.width)
        empty = [("",) * len(table.columns)] * (table.min_rows - len(table.rows))
        tallest = self.room - ruling.header.height
        return ruling, [piece for row in (*table.rows, *empty) for piece in ruling.rows(row, tallest)]

    def _paragraphs(self, texts: Sequence[str]) -> list[Words]:
        """All lines; where paragraphs are not told apart by being indented, they stand apart."""
        words: list[Words] = []
        for text in texts:
            apart = 0.0 if text.startswith(INDENT) or not words else 0.5 * self.size
            first, *others = self.faces.wrap(text, self.size, self.width)
            words += [(apart, first), *((0.0, line) for line in others)]
        return words

    def _title_size(self) -> float:
        """As large as the title stands between code and date, which are beside it."""
        sheet, size = self.sheet, self.size
        beside = max(5.2 * size if sheet.code else 0.0, self.faces.width(sheet.date, size) + size)
        words = self.faces.width(sheet.title, 1, bold=True)
        return min(2 * size, (self.width - 2 * beside - self.spacing * (len(sheet.title) - 1)) / max(words, 1))

    def _head(self, pen: Pen) -> None:
        sheet, size, left, top = self.sheet, self.size, self.left, self.top
        right, middle = left + self.width, left + self.width / 2
        if sheet.code:
            pen.code(left, top, 4.7 * size, sheet.code)
        if sheet.logo:
            x = middle - self.office / 2 - 5.4 * size
            pen.picture(x, top - 0.4 * size, 5 * size, 2.2 * size, sheet.logo, align="right")
        pen.text(middle, top + 1.25 * size, sheet.office, 1.2 * size, align="centre")
        pen.text(middle, top + 3.95 * size, sheet.title, self.titled, bold=True, align="centre", spacing=self.spacing)
        half = self.title / 2
        pen.rules([(middle - half, top + 4.68 * size, middle + half, top + 4.68 * size)], 1.3)
        pen.rules([(middle - half, top + 4.98 * size, middle + half, top + 4.98 * size)], 0.5)
        number = 2.1 if self.beside else 6.85
        pen.text(right, top + number * size, sheet.number, 1.15 * size, bold=True, align="right")
        pen.text(right, top + 3.95 * size, sheet.date, size, align="right")
        office = self.office / 2 + (5.4 * size if sheet.logo else 0)
        self._stamps(pen, left + (5.7 * size if sheet.code else 0), middle - max(half, office) - size, middle - office)
        self._placed(pen, self.facts, top + (5.5 if self.beside else 7.3) * size)

    def _stamps(self, pen: Pen, left: float, right: float, office: float) -> None:
        """Between the code and the title: on one row, or smaller on several, and none of them over the office."""
        stamps, size, y = self.sheet.stamps, 1.1 * self.size, self.top + 1.1 * self.size
        if left + sum(pen.stamp_width(stamp, size) + 0.6 * size for stamp in stamps) > right:
            size, y = 0.9 * self.size, self.top + 0.75 * self.size
            widest = max((pen.stamp_width(stamp, size) for stamp in stamps), default=1.0)
            size *= min(1.0, max(0.5, (office - 0.5 * self.size - left) / widest))
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

    def _photo_row(self, photos: PhotoRow, pen: Pen, y: float) -> None:
        photos.draw(pen, self.left, y)

    def _line(self, line: str, ahead: float, pen: Pen, y: float) -> None:
        pen.text(self.left, y + ahead + 1.1 * self.size, line, self.size)

    def _lines(self, pen: Pen, y: float) -> None:
        self._placed(pen, self.lines_below, y + 0.5 * self.size)

    def _total(self, total: Total, pen: Pen, y: float) -> None:
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

    def _closing_height(self) -> float:
        """The lines of the closing, and above and below them the room that a seal takes."""
        return (6.4 + 1.6 * len(self.sheet.closing)) * self.size

    def _closing(self, pen: Pen, y: float) -> None:
        """Office and date at the right, one centred below the other, as the seal is stamped over both."""
        size, lines = self.size, self.sheet.closing
        longest = max(self.faces.width(line, size) for line in lines)
        middle = self.left + self.width - 2 * size - longest / 2
        for place, line in enumerate(lines):
            pen.text(middle, y + (4.3 + 1.6 * place) * size, line, size, align="centre")
        if self.sheet.seal:
            self._seal(pen, self.sheet.seal, middle, y + self._closing_height() / 2)

    def _signed(self, pen: Pen, y: float) -> None:
        """The signatures, and the seal at the first of them if there is no closing to be sealed."""
        sheet, size = self.sheet, self.size
        self.signing.draw(pen, self.left, y)
        if sheet.seal and not sheet.closing:
            end = self.signing.first if sheet.signatures else self.width
            self._seal(pen, sheet.seal, self.left + end, y + 2.1 * size)

    def _seal(self, pen: Pen, seal: Seal, x: float, y: float) -> None:
        side = seal.size * MM
        if seal.spot != "signature":
            x = self.left + (side / 2 if seal.spot == "left" else self.width - side / 2)
        pen.seal(x + seal.across * MM, y + seal.down * MM, side, seal.picture)

    def _stub_height(self) -> float:
        below = 1.8 * len(self.stub_facts) + 1.6 * len(self.stub_lines)
        apart = sum(apart for apart, _ in self.stub_lines)
        return (4.6 + below) * self.size + apart + self.stub_signing.height

    def _stub(self, stub: Stub, pen: Pen, _: float) -> None:
        """At the foot of the page, below a line to cut along."""
        size = self.size
        y = self.bottom - self._foot_height() - self._stub_height()
        pen.rules([(0, y, self.paper, y)], 0.6, dashed=True)
        pen.text(self.left + self.width / 2, y + 2.6 * size, stub.title, 1.3 * size, bold=True, align="centre")
        y = self._placed(pen, self.stub_facts, y + 3.8 * size)
        for apart, line in self.stub_lines:
            y += apart
            pen.text(self.left, y + 1.35 * size, line, size)
            y += 1.6 * size
        self.stub_signing.draw(pen, self.left, y)

    def _foot(self) -> list[str]:
        """The foot lines; the last one stands left of the page number and the time of printing."""
        small, texts = 0.86 * self.size, self.sheet.foot
        beside = self.faces.width(self.sheet.printed, small) + 8 * small
        above = [line for text in texts[:-1] for line in self.faces.wrap(text, small, self.width)]
        return above + [line for text in texts[-1:] for line in self.faces.wrap(text, small, self.width - beside)]

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
