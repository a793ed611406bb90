"""The alignment page: two rulers drawn from the edges of the paper, to see by how much a printer is off."""

import io
from itertools import pairwise

from frontdesk.core.words import Say
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import CONTINUOUS, MM, Format
from frontdesk.paper.pdf import drawing
from frontdesk.paper.pen import Pen

CROSSING = 30
"""Where the rulers cross, in mm from the left edge and from the top edge."""

TEAR = 12.7
"""How far the tear line of three-part paper is from either side, in mm."""

_ROLL = 90
"""How long a piece of a roll is used, in mm."""


def alignment_pdf(format: Format, say: Say) -> bytes:
    """The page for one format: rulers in mm, the frame that receipts keep within, where the holes tear off."""
    target = io.BytesIO()
    with drawing:
        pen = Pen(target, faces(None), say("Alignment page"))
        _draw(pen, format, say)
        pen.save()
    return target.getvalue()


def _draw(pen: Pen, format: Format, say: Say) -> None:
    width, height = format.width, format.height or _ROLL
    pen.begin(width * MM, height * MM)
    _rules(pen, _across(width), 0.5)
    _rules(pen, [(y1, x1, y2, x2) for x1, y1, x2, y2 in _across(height)], 0.5)
    for mark in range(10, int(max(width, height)), 10):
        if mark < width and mark != CROSSING:
            pen.text(mark * MM, (CROSSING - 3.5) * MM, str(mark), 6, align="centre")
        if mark < height and mark != CROSSING:
            pen.text((CROSSING - 3.5) * MM, mark * MM + 2, str(mark), 6, align="right")
    top, right, bottom, left = format.margins
    right, bottom = width - right, height - bottom
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    _rules(pen, [(*start, *end) for start, end in pairwise(corners)], 0.3)
    told = [
        say("The rulers cross 30 mm from the left edge and 30 mm from the top edge of the paper."),
        say("Measure where they do, and change the shift by the difference."),
        say("Receipts keep within the frame."),
    ]
    if format == CONTINUOUS:
        _rules(pen, [(x, 0, x, height) for x in (TEAR, width - TEAR)], 0.5, dashed=True)
        told.append(say("The dashed lines lie where the holes tear off."))
    y = (CROSSING + 7) * MM
    for text, size in ((say("Alignment page"), 11), *((each, 8) for each in told)):
        for line in pen.faces.wrap(text, size, (right - CROSSING - 6) * MM):
            pen.text((CROSSING + 4) * MM, y, line, size)
            y += 1.5 * size
    pen.end()


def _across(length: float) -> list[tuple[float, float, float, float]]:
    """The ruler from left to right: its line and a mark each mm, longer at 5 and 10."""
    marks = [(at, 3.0 if at % 10 == 0 else 2.0 if at % 5 == 0 else 1.0) for at in range(int(length) + 1)]
    return [(0, CROSSING, length, CROSSING), *((at, CROSSING - long, at, CROSSING) for at, long in marks)]


def _rules(pen: Pen, lines: list[tuple[float, float, float, float]], weight: float, *, dashed: bool = False) -> None:
    pen.rules([(x1 * MM, y1 * MM, x2 * MM, y2 * MM) for x1, y1, x2, y2 in lines], weight, dashed=dashed)
