"""A sheet on an 80 mm roll: everything one below the other, each item on two lines, the paper as long as it takes."""

from frontdesk.core.words import Say
from frontdesk.paper.fonts import Faces
from frontdesk.paper.formats import MM, Format
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Align, Picture, Sheet
from frontdesk.paper.strip import CODE, LOGO, Strip


def draw_slip(pen: Pen, sheet: Sheet, format: Format, say: Say) -> None:
    """Draw one sheet as one page that is as high as its contents."""
    slip = _Slip(pen.faces, format)
    slip.compose(sheet)
    slip.draw(pen)


class _Slip(Strip):
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
        self._logo: tuple[float, Picture] | None = None

    def draw(self, pen: Pen) -> None:
        pen.begin(self.paper, self.y + self.bottom)
        for x, y, text, size, bold, align, red in self._texts:
            pen.text(x, y, text, size, bold=bold, align=align, red=red)
        for y, weight, dashed in self._rules:
            pen.rules([(self.left, y, self.left + self.width, y)], weight, dashed=dashed)
        for y, text in self._stamps:
            width = pen.stamp_width(text, 1.1 * self.size)
            pen.stamp((self.paper - width) / 2, y, text, 1.1 * self.size)
        if self._logo:
            pen.picture(self.left, self._logo[0], self.width, LOGO * MM, self._logo[1], align="centre")
        if self._code:
            side = CODE * MM
            pen.code((self.paper - side) / 2, self._code[0], side, self._code[1])
        pen.end()

    def write(
        self, text: str, size: float = 1, *, bold: bool = False, align: Align = "left", red: bool = False
    ) -> None:
        if not text:
            return
        points = size * self.size
        x = self.left + {"left": 0.0, "centre": self.width / 2, "right": self.width}[align]
        for line in self.faces.wrap(text, points, self.width, bold=bold):
            self._texts.append((x, self.y + 1.1 * points, line, points, bold, align, red))
            self.y += 1.45 * points

    def pair(self, left: str, right: str, size: float = 1, *, bold: bool = False, red: bool = False) -> None:
        points = size * self.size
        extent = self.faces.width(right, points, bold=bold)
        lines = self.faces.wrap(left, self.size, self.width - extent - self.size) if left else [""]
        for line in lines[:-1]:
            self.write(line)
        base = self.y + 1.1 * points
        self._texts.append((self.left, base, lines[-1], self.size, False, "left", False))
        self._texts.append((self.left + self.width, base, right, points, bold, "right", red))
        self.y += 1.45 * points

    def stamp(self, text: str) -> None:
        self.gap(0.3)
        self._stamps.append((self.y + 0.9 * self.size, text))
        self.gap(2.1)

    def rule(self, *, dashed: bool = False) -> None:
        self.gap(0.4)
        self._rules.append((self.y, 0.6, dashed))
        self.gap(0.5)

    def code(self, text: str) -> None:
        self.gap(0.8)
        self._code = (self.y, text)
        self.y += CODE * MM
        self.gap(0.4)

    def logo(self, picture: Picture) -> None:
        self._logo = (self.y, picture)
        self.y += LOGO * MM
        self.gap(0.4)

    def gap(self, size: float) -> None:
        self.y += size * self.size
