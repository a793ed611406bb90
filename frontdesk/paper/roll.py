"""A sheet on an 80 mm roll: everything one below the other, each item on two lines, the paper as long as it takes."""

from collections.abc import Sequence

from frontdesk.core.words import Say
from frontdesk.paper.fonts import Faces
from frontdesk.paper.formats import MM, Format
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Align, Sheet, Signature, Table


def draw_slip(pen: Pen, sheet: Sheet, format: Format, say: Say) -> None:
    """Draw one sheet as one page that is as high as its contents."""
    slip = _Slip(pen.faces, format)
    slip.compose(sheet)
    slip.draw(pen)


class _Slip:
    """Notes what to draw on the way down, then draws it when the height is known; lengths in points."""

    def __init__(self, faces: Faces, format: Format) -> None:
        top, right, bottom, left = (margin * MM for margin in format.margins)
        self.faces = faces
        self.size = format.text
        self.paper = format.width * MM
        self.left, self.width, self.bottom = left, self.paper - left - right, bottom
        self.y = top
        self._texts: list[tuple[float, float, str, float, bool, Align, bool]] = []
        self._rules: list[tuple[float, float, bool]] = []
        self._stamps: list[tuple[float, str]] = []
        self._code: tuple[float, str] | None = None

    def compose(self, sheet: Sheet) -> None:
        size = self.size
        self._write(sheet.office, 1.15 * size, align="centre")
        self._write(sheet.title, 1.6 * size, bold=True, align="centre")
        for stamp in sheet.stamps:
            self.y += 0.3 * size
            self._stamps.append((self.y + 0.9 * size, stamp))
            self.y += 2.1 * size
        self._write(sheet.number, 1.1 * size, bold=True, align="centre")
        self._write(sheet.date, size, align="centre")
        self._rule()
        for text in (*(text for row in sheet.facts for text in row), *sheet.before):
            self._write(text, size)
        for table in sheet.tables:
            self._rule(dashed=True)
            self._items(table, sheet.red)
        if sheet.total:
            self._rule()
            self._write(sheet.total.words, size, bold=True, red=sheet.red)
            self._pair(sheet.total.label, sheet.total.figure, 1.4 * size, bold=True, red=sheet.red)
            self._rule()
        for text in (*(text for row in sheet.lines for text in row), *sheet.after):
            self._write(text, size)
        self._sign(sheet.signatures)
        if sheet.stub:
            self._rule(dashed=True)
            self._write(sheet.stub.title, 1.15 * size, bold=True, align="centre")
            for text in (*(text for row in sheet.stub.facts for text in row), *sheet.stub.paragraphs):
                self._write(text, size)
            self._sign(sheet.stub.signatures)
        if sheet.code:
            self.y += 0.8 * size
            self._code = (self.y, sheet.code)
            self.y += 22 * MM + 0.4 * size
        for text in (*sheet.foot, sheet.printed, sheet.side_note):
            self._write(text, 0.86 * size, align="centre")

    def draw(self, pen: Pen) -> None:
        pen.begin(self.paper, self.y + self.bottom)
        for x, y, text, size, bold, align, red in self._texts:
            pen.text(x, y, text, size, bold=bold, align=align, red=red)
        for y, weight, dashed in self._rules:
            pen.rules([(self.left, y, self.left + self.width, y)], weight, dashed=dashed)
        for y, text in self._stamps:
            width = pen.stamp_width(text, 1.1 * self.size)
            pen.stamp((self.paper - width) / 2, y, text, 1.1 * self.size)
        if self._code:
            side = 22 * MM
            pen.code((self.paper - side) / 2, self._code[0], side, self._code[1])
        pen.end()

    def _write(self, text: str, size: float, *, bold: bool = False, align: Align = "left", red: bool = False) -> None:
        if not text:
            return
        x = self.left + {"left": 0.0, "centre": self.width / 2, "right": self.width}[align]
        for line in self.faces.wrap(text, size, self.width, bold=bold):
            self._texts.append((x, self.y + 1.1 * size, line, size, bold, align, red))
            self.y += 1.45 * size

    def _pair(self, left: str, right: str, size: float, *, bold: bool = False, red: bool = False) -> None:
        """A text on the left and one on the right, on one line where they fit."""
        extent = self.faces.width(right, size, bold=bold)
        lines = self.faces.wrap(left, self.size, self.width - extent - self.size) if left else [""]
        for line in lines[:-1]:
            self._write(line, self.size)
        base = self.y + 1.1 * size
        self._texts.append((self.left, base, lines[-1], self.size, False, "left", False))
        self._texts.append((self.left + self.width, base, right, size, bold, "right", red))
        self.y += 1.45 * size

    def _items(self, table: Table, red: bool) -> None:
        """Each row as an item: its heads, then detail and figure, then what else there is to note."""
        for row in table.rows:
            cells = list(zip(table.columns, row, strict=True))
            head, detail, figure = (
                "\u3000".join(text for column, text in cells if column.place == place and text)
                for place in ("head", "detail", "figure")
            )
            if detail:
                self._write(head, self.size)
            self._pair(detail or head, figure, self.size, red=red)
            for column, text in cells:
                if column.place == "note" and text and text != figure:
                    self._write(f"{column.title}\u3000{text}", 0.92 * self.size)
            self.y += 0.3 * self.size

    def _sign(self, signatures: Sequence[Signature]) -> None:
        for each in signatures:
            if not each.rule:
                self._write(each.text, self.size)
                continue
            self.y += 1.2 * self.size
            self._write(each.text, self.size)
            self.y += 1.2 * self.size
            self._rule()

    def _rule(self, *, dashed: bool = False) -> None:
        self.y += 0.4 * self.size
        self._rules.append((self.y, 0.6, dashed))
        self.y += 0.5 * self.size
