"""The brush that puts boxes, lines and texts on a drawing, its bounds known before anything is drawn."""

import math
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple, Self

from frontdesk.paper.fonts import Faces, Line
from frontdesk.paper.pen import shown
from frontdesk.paper.sheet import Align

_ABOVE, _BELOW = 0.88, 0.2
"""How far letters reach above and below the line they stand on, in parts of their size."""


class Box(NamedTuple):
    """A part of a drawing, in points from its left bottom corner."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Self) -> bool:
        """Whether both cover a point."""
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )

    def within(self, other: Self) -> bool:
        """Whether no part of it is outside of the other."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.bottom <= self.bottom
            and self.top <= other.top
        )


class Label(NamedTuple):
    """A text of one line that may be drawn at x, y, its left, middle or right standing there by `align`."""

    x: float
    y: float
    text: str
    align: Align = "centre"


class Brush:
    """Draws on one drawing of reportlab.graphics; x from the left, y from the bottom up, both in points.

    Boxes are rounded to `grain`, so that on the screen their edges are those of pixels.
    """

    def __init__(self, faces: Faces, width: float, height: float, grain: float) -> None:
        from reportlab.graphics.shapes import Drawing

        self.faces = faces
        self.whole = Box(0, 0, width, height)
        self.drawing: Any = Drawing(width, height)
        self._grain = grain

    def rounded(self, length: float) -> float:
        """A length as it can be drawn sharp."""
        return round(length / self._grain) * self._grain

    def boxes(self, boxes: Iterable[Box], colour: str) -> None:
        """Filled boxes; none becomes so thin that it is not seen."""
        path = self._path(fillColor=_paint(colour), strokeColor=None)
        for box in boxes:
            left, bottom = self.rounded(box.left), self.rounded(box.bottom)
            right = max(self.rounded(box.right), left + self._grain)
            top = max(self.rounded(box.top), bottom + self._grain)
            _outline(path, [(left, bottom), (right, bottom), (right, top), (left, top)])
        self._add(path)

    def line(self, points: Sequence[tuple[float, float]], colour: str, weight: float) -> None:
        """A line through points."""
        path = self._path(fillColor=None, strokeColor=_paint(colour), strokeWidth=weight, strokeLineJoin=1)
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        self._add(path)

    def marks(self, points: Iterable[tuple[float, float]], shape: int, size: float, colour: str, edge: str) -> None:
        """Small signs at points: discs, squares, diamonds and triangles in turn; `edge` sets them off from lines."""
        path = self._path(fillColor=_paint(colour), strokeColor=_paint(edge), strokeWidth=0.35 * size)
        corners, turn = ((12, 0.0), (4, math.pi / 4), (4, 0.0), (3, math.pi / 2))[shape % 4]
        reach = size * (1.0 if corners == 12 else 1.2)
        around = [turn + 2 * math.pi * at / corners for at in range(corners)]
        for x, y in points:
            _outline(path, [(x + reach * math.cos(angle), y + reach * math.sin(angle)) for angle in around])
        self._add(path)

    def text(self, label: Label, size: float, colour: str, *, bold: bool = False, rising: bool = False) -> None:
        """A text of one line, every stretch in the face that has it; a rising one is turned by 45 degrees."""
        line = self.faces.line(label.text, bold=bold)
        slant = math.sqrt(0.5) if rising else 0.0
        turn = (slant, slant, -slant, slant) if rising else (1.0, 0.0, 0.0, 1.0)
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[label.align] * line.width * size
        place = label.x - shift * turn[0], label.y - shift * turn[1]
        self._add(_words()(label.text, line, size, (*turn, *place), _paint(colour)))

    def room(self, label: Label, size: float, *, bold: bool = False) -> Box:
        """What a text that is not turned will cover."""
        width = self.faces.width(label.text, size, bold=bold)
        left = label.x - {"left": 0.0, "centre": 0.5, "right": 1.0}[label.align] * width
        return Box(left, label.y - _BELOW * size, left + width, label.y + _ABOVE * size)

    def cut(self, text: str, size: float, width: float, *, bold: bool = False) -> str:
        """As much of a text as has room in a width, with … at the end if that is not all; perhaps nothing."""
        if self.faces.width(text, size, bold=bold) <= width:
            return text
        fitting = len(text) - 1
        while fitting > 0 and self.faces.width(text[:fitting].rstrip() + "…", size, bold=bold) > width:
            fitting -= 1
        return text[:fitting].rstrip() + "…" if fitting > 0 else ""

    def _path(self, **looks: Any) -> Any:
        from reportlab.graphics.shapes import Path

        return Path(**looks)

    def _add(self, shape: Any) -> None:
        self.drawing.add(shape)


def clear(boxes: Sequence[Box], around: Sequence[Box] = ()) -> bool:
    """Whether no two of the boxes meet, nor one of them any of those around."""
    swept = sorted([*((box, True) for box in boxes), *((box, False) for box in around)])
    for at, (box, mine) in enumerate(swept):
        for other, its in swept[at + 1 :]:
            if other.left >= box.right:
                break
            if (mine or its) and box.meets(other):
                return False
    return True


def dark(colour: str) -> bool:
    """Whether white letters are read better on a colour than black ones."""
    light: float = sum(
        share * (part / 255) ** 2.2
        for share, part in zip((0.2126, 0.7152, 0.0722), bytes.fromhex(colour[1:]), strict=True)
    )
    return light < 0.2


@cache
def _words() -> Any:
    """The shape of a text. reportlab's own finds faces by names that all documents of a process share."""
    from reportlab.graphics.shapes import DirectDraw

    class Words(DirectDraw):  # type: ignore[misc]
        """A line of a size; `turn` is where it begins and goes, as six numbers of a matrix."""

        def __init__(self, text: str, line: Line, size: float, turn: tuple[float, ...], paint: Any) -> None:
            self.text, self.line, self.size, self.turn, self.paint = text, line, size, turn, paint

        def drawDirectly(self, renderer: Any) -> None:  # noqa: N802  # reportlab's name
            canvas = renderer._canvas
            canvas.setFillColor(self.paint)
            turn = " ".join(f"{number:.3f}" for number in self.turn)
            canvas.addLiteral(f"BT {turn} Tm {shown(self.line, self.size, canvas._doc)} ET")

    return Words


def _outline(path: Any, points: Sequence[tuple[float, float]]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.closePath()


def _paint(colour: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(colour)
