"""The pen that draws texts and lines on the pages of one PDF, quickly because papers repeat their words."""

import re
from collections import deque
from functools import lru_cache
from typing import Any, BinaryIO

from frontdesk.paper import qr
from frontdesk.paper.fonts import REMEMBERED, Faces, Line
from frontdesk.paper.sheet import Align, Picture

RED = "0.78 0.05 0.05"


class Pen:
    """Draws on one page after another. Points; x from the left edge, y from the top edge down; texts stand on y.

    Operators are written straight into reportlab's pages: its own drawing calls cost several times as much, and each
    text of a size is cut into runs and encoded once for the document. A full page goes to the target at once.
    """

    def __init__(self, target: BinaryIO, faces: Faces, title: str) -> None:
        from frontdesk.paper.flow import Flow

        self.faces = faces
        self.pages = 0
        self._flow = Flow(target, title)
        self._unfinished: deque[tuple[float, float, int]] = deque()
        self._width = self._height = self._top = 0.0
        self._marks: list[str] = []
        self._texts: list[str] = []
        self._stamped: list[str] = []
        self._shown: dict[tuple[str, float, bool, bool], tuple[str, float]] = {}

    def begin(self, width: float, height: float) -> None:
        """A new page, sizes in points."""
        self._width, self._height, self._top = width, height, height
        self._marks.clear()
        self._texts.clear()
        self._stamped.clear()

    def lower(self, by: float) -> None:
        """From now on y counts from a line that is so much lower on the page: for what stands there once more."""
        self._top -= by

    def bookmark(self, path: tuple[str, ...]) -> None:
        """The next page begins a part of the document that has this name in its outline, under the names before it."""
        self._flow.bookmark(path)

    def end(self, *, unfinished: bool = False) -> None:
        """The page is full, but for what is drawn on an unfinished one when all its followers are known."""
        contents = self._flow.contents(self._operators())
        if unfinished:
            self._unfinished.append((self._width, self._height, contents))
        else:
            self._flow.page(self._width, self._height, [contents])
        self.pages += 1

    def finish(self) -> None:
        """What was drawn since `begin` belongs on the first of the unfinished pages."""
        width, height, contents = self._unfinished.popleft()
        self._flow.page(width, height, [contents, self._flow.contents(self._operators())])

    def save(self) -> None:
        """All pages are drawn; what they have in common goes to the target too."""
        self._flow.save()

    def _operators(self) -> str:
        return "\n".join([*self._marks, "BT", *self._texts, "ET", *self._stamped])

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = "left",
        red: bool = False,
        spacing: float = 0,
        turned: bool = False,
    ) -> None:
        """A text of one line; `x` is its left, middle or right by `align`; `spacing` is put between its characters.

        A turned text runs down the page from x, y.
        """
        if not text:
            return
        key = text, size, bold, red
        operators, width = self._shown.get(key) or self._show(key)
        if align != "left":
            width += spacing * (len(text) - 1)
            x -= width if align == "right" else width / 2
        if spacing:
            operators = f"{spacing:.2f} Tc {operators} 0 Tc"
        turn = "0 -1 1 0" if turned else "1 0 0 1"
        self._texts.append(f"{turn} {x:.2f} {self._top - y:.2f} Tm {operators}")

    def rules(self, lines: list[tuple[float, float, float, float]], weight: float, *, dashed: bool = False) -> None:
        """Straight lines (x1, y1, x2, y2) of one weight in points."""
        path = _path(self._top, tuple(lines))
        self._marks.append(f"{weight} w {'[3 3] 0 d ' if dashed else ''}{path} S{' [] 0 d' if dashed else ''}")

    def stamp_width(self, text: str, size: float) -> float:
        """Width in points of a stamp with its box."""
        return self.faces.width(text, size, bold=True) + size

    def stamp(self, x: float, y: float, text: str, size: float) -> None:
        """A boxed red text with its left edge at `x` and its middle at `y`."""
        width, top = self.stamp_width(text, size), self._top - y
        self._marks.append(f"q {RED} RG 1.2 w {x:.2f} {top - 0.8 * size:.2f} {width:.2f} {1.6 * size:.2f} re S Q")
        self.text(x + size / 2, y + 0.36 * size, text, size, bold=True, red=True)

    def code(self, x: float, y: float, side: float, text: str) -> None:
        """A QR code, its top left corner at x, y."""
        rows = qr.rows(text)
        # In a frame where a module is 1 wide and rows count down, so that the same row of another code is drawn alike.
        unit = side / len(rows)
        path = " ".join(map(_bars, range(len(rows)), rows))
        self._marks.append(f"q {unit:.5f} 0 0 {-unit:.5f} {x:.2f} {self._top - y:.2f} cm {path} f Q")

    def picture(self, x: float, y: float, width: float, height: float, picture: Picture, *, align: Align) -> None:
        """A picture fitted into a box, its top left corner at x, y; one of no use is left out."""
        drawn = self._picture(x, y, width, height, picture, align)
        if drawn:
            self._marks.append(f"q {drawn} Q")

    def drawing(self, x: float, y: float, drawing: Any) -> None:
        """A drawing of reportlab.graphics, its top left corner at x, y; it lies below the texts of the page."""
        self._marks.append(self._flow.drawn(drawing, x, self._top - y - drawing.height, self.faces.regular()))

    def seal(self, x: float, y: float, side: float, picture: Picture) -> None:
        """A picture stamped over all that is printed, its middle at x, y, as large as fits in the side of a square."""
        drawn = self._picture(x - side / 2, y - side / 2, side, side, picture, "centre")
        if drawn:
            self._stamped.append(f"q /{self._flow.ink()} gs {drawn} Q")

    def _picture(self, x: float, y: float, width: float, height: float, picture: Picture, align: Align) -> str:
        """The operators that draw a picture in a box; none if it can't be drawn."""
        placed = self._flow.picture(picture)
        if placed is None:
            return ""
        scale = min(width / placed.width, height / placed.height)
        wide, high = placed.width * scale, placed.height * scale
        x += {"left": 0.0, "centre": (width - wide) / 2, "right": width - wide}[align]
        y = self._top - y - (height + high) / 2
        return f"{wide:.2f} 0 0 {high:.2f} {x:.2f} {y:.2f} cm /{placed.name} Do"

    def _show(self, key: tuple[str, float, bool, bool]) -> tuple[str, float]:
        """The operators that show a text, and its width in points; remembered."""
        text, size, bold, red = key
        line = self.faces.line(text, bold=bold)
        operators = shown(line, size, self._flow.document)
        if red:
            operators = f"{RED} rg {operators} 0 g"
        if len(self._shown) >= REMEMBERED:
            self._shown.clear()
        found = self._shown[key] = operators, line.width * size
        return found


def shown(line: Line, size: float, document: Any) -> str:
    """The operators that show a line of a size in a document of reportlab's, each run in its face."""
    return " ".join(
        f"{run.face.getSubsetInternalName(subset, document)} {size:g} Tf <{codes.hex()}> Tj"
        for run in line.runs
        for subset, codes in run.face.splitString(run.text, document)
    )


@lru_cache(maxsize=1_000)
def _path(top: float, lines: tuple[tuple[float, float, float, float], ...]) -> str:
    """Lines as operators; `top` is how high the page is. Papers of one kind are ruled alike."""
    return " ".join([f"{x1:.2f} {top - y1:.2f} m {x2:.2f} {top - y2:.2f} l" for x1, y1, x2, y2 in lines])


@lru_cache(maxsize=2 * REMEMBERED)
def _bars(row: int, modules: str) -> str:
    """The black bars of one row of a code: most rows of an estate's codes stand in several of them."""
    return " ".join([f"{bar.start()} {row} {bar.end() - bar.start()} 1 re" for bar in re.finditer("1+", modules)])
