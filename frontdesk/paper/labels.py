"""Small labels to cut out, as they are put into the tags of keys: a code as QR and as text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from frontdesk.core.garbage import uncollected
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import A4, MM
from frontdesk.paper.pdf import drawing
from frontdesk.paper.pen import Pen

COLUMNS, ROWS = 4, 12
WIDTH, HEIGHT = 46.0, 22.0
"""Millimetres of a label; all of them lie in the middle of a sheet of A4."""

_CODE, _INSET, _TEXT = 16.0, 3.0, 11.0
"""Millimetres of the side of a QR code and of what is left free around it; points of the text beside it."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a label: the code that a scanner reads, and a line in small beneath it."""

    code: str
    below: str = ""


def write_labels(labels: Iterable[Label], target: BinaryIO, *, title: str, extra_fonts: Path | None = None) -> int:
    """Draw the labels row by row on sheets of A4, with lines to cut along; gives the number of pages."""
    with drawing, uncollected():
        pen = Pen(target, faces(extra_fonts), title)
        for some in _sheets(labels):
            pen.begin(A4.width * MM, A4.height * MM)
            _draw(pen, some)
            pen.end()
        pen.save()
    return pen.pages


def _sheets(labels: Iterable[Label]) -> Iterator[list[Label]]:
    rest = iter(labels)
    while some := list(islice(rest, COLUMNS * ROWS)):
        yield some


def _draw(pen: Pen, labels: Sequence[Label]) -> None:
    left, top = (A4.width - COLUMNS * WIDTH) / 2 * MM, (A4.height - ROWS * HEIGHT) / 2 * MM
    wide, high = WIDTH * MM, HEIGHT * MM
    rows = -(-len(labels) // COLUMNS)
    right, bottom = left + COLUMNS * wide, top + rows * high
    lines = [(left, top + row * high, right, top + row * high) for row in range(rows + 1)]
    lines += [(left + column * wide, top, left + column * wide, bottom) for column in range(COLUMNS + 1)]
    pen.rules(lines, 0.4, dashed=True)
    for at, label in enumerate(labels):
        row, column = divmod(at, COLUMNS)
        x, y = left + column * wide + _INSET * MM, top + row * high
        pen.code(x, y + (high - _CODE * MM) / 2, _CODE * MM, label.code)
        beside = x + (_CODE + _INSET) * MM
        room = wide - (_CODE + 3 * _INSET) * MM
        size = min(_TEXT, _TEXT * room / max(pen.faces.width(label.code, _TEXT, bold=True), 1.0))
        pen.text(beside, y + high / 2 + (0 if label.below else size / 3), label.code, size, bold=True)
        pen.text(beside, y + high / 2 + 1.1 * _TEXT, label.below, 0.7 * _TEXT)
