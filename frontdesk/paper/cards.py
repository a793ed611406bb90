"""Cards as large as identity cards, to cut out of sheets printed on both sides: fronts, then their backs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from typing import BinaryIO

from frontdesk.core.garbage import uncollected
from frontdesk.paper.fonts import faces
from frontdesk.paper.formats import A4, MM
from frontdesk.paper.pdf import drawing
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Picture

COLUMNS, ROWS = 2, 5
WIDTH, HEIGHT = 85.6, 53.98
"""Millimetres of a card: ID-1 of ISO/IEC 7810. All of them lie in the middle of a sheet of A4."""

_INSET = 4.0
_HEAD = 11.5
"""Millimetres that are left free at the edges of a card, and from its top to the rule below its heading."""

_PHOTO = (21.0, 28.0)
_CODE = 17.0
"""Millimetres of a photo, and of the side of a QR code."""

_NAME, _TITLE, _TEXT, _SMALL = 13.0, 12.0, 7.6, 6.6
_LEADING = 1.32
"""Points of the letters; lines of text stand so many of their heights below each other."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card for a person: whose office it is, what it is, who it is for, and what it says (label and words each).

    `code` is read by a scanner and stands there as text too. `stamp` is boxed at the heading. On the back stand `rules`
    below their title, and at its foot whose card it is.
    """

    office: str
    title: str
    name: str
    facts: Sequence[tuple[str, str]]
    code: str
    rules_title: str
    rules: Sequence[str]
    foot: str
    photo: Picture | None = None
    no_photo: str = ""
    stamp: str = ""


def write_cards(cards: Iterable[Card], target: BinaryIO, *, title: str, extra_fonts: Path | None = None) -> int:
    """Draw the cards on sheets of A4: after each page of fronts the page of their backs, mirrored, so that both lie on
    each other when the sheet is turned over its long edge. Gives the number of pages."""
    with drawing, uncollected():
        pen = Pen(target, faces(extra_fonts), title)
        for some in _sheets(cards):
            pen.begin(A4.width * MM, A4.height * MM)
            _cut_lines(pen, len(some))
            for at, card in enumerate(some):
                row, column = divmod(at, COLUMNS)
                _front(pen, card, *_corner(row, column))
            pen.end()
            pen.begin(A4.width * MM, A4.height * MM)
            for at, card in enumerate(some):
                row, column = divmod(at, COLUMNS)
                _back(pen, card, *_corner(row, COLUMNS - 1 - column))
            pen.end()
        pen.save()
    return pen.pages


def _sheets(cards: Iterable[Card]) -> Iterator[list[Card]]:
    rest = iter(cards)
    while some := list(islice(rest, COLUMNS * ROWS)):
        yield some


def _corner(row: int, column: int) -> tuple[float, float]:
    """The top left corner of a card on its sheet, in points."""
    left, top = (A4.width - COLUMNS * WIDTH) / 2, (A4.height - ROWS * HEIGHT) / 2
    return (left + column * WIDTH) * MM, (top + row * HEIGHT) * MM


def _cut_lines(pen: Pen, count: int) -> None:
    rows = -(-count // COLUMNS)
    (left, top), (right, bottom) = _corner(0, 0), _corner(rows, COLUMNS)
    lines = [(left, _corner(row, 0)[1], right, _corner(row, 0)[1]) for row in range(rows + 1)]
    lines += [(_corner(0, column)[0], top, _corner(0, column)[0], bottom) for column in range(COLUMNS + 1)]
    pen.rules(lines, 0.4, dashed=True)


def _front(pen: Pen, card: Card, x: float, y: float) -> None:
    inset, right = _INSET * MM, x + (WIDTH - _INSET) * MM
    left, head = x + inset, y + _HEAD * MM
    pen.text(right, y + 7.8 * MM, card.title, _TITLE, bold=True, align="right")
    taken = pen.faces.width(card.title, _TITLE, bold=True) + 2 * MM
    stamp = pen.stamp_width(card.stamp, _SMALL) + MM if card.stamp else 0.0
    room = right - left - taken - stamp
    for line, text in enumerate(pen.faces.wrap(card.office, _TEXT, room)[:2]):
        pen.text(left, y + (5.2 + 3.4 * line) * MM, text, _TEXT)
    if card.stamp:
        pen.stamp(right - taken - stamp + MM, y + 6.3 * MM, card.stamp, _SMALL)
    pen.rules([(left, head, right, head)], 1.6)
    wide, high = _PHOTO[0] * MM, _PHOTO[1] * MM
    top = head + 2.5 * MM
    if card.photo is not None:
        pen.picture(left, top, wide, high, card.photo, align="centre")
    else:
        pen.text(left + wide / 2, top + high / 2, card.no_photo, _SMALL, align="centre")
    corners = [(left, top), (left + wide, top), (left + wide, top + high), (left, top + high), (left, top)]
    pen.rules([(*one, *other) for one, other in pairwise(corners)], 0.5)
    size = min(_TEXT + 1.4, (_TEXT + 1.4) * wide / max(pen.faces.width(card.code, _TEXT + 1.4, bold=True), 1.0))
    pen.text(left + wide / 2, top + high + 5.2 * MM, card.code, size, bold=True, align="centre")
    beside = left + wide + 3 * MM
    shown = min(_NAME, _NAME * (right - beside) / max(pen.faces.width(card.name, _NAME, bold=True), 1.0))
    pen.text(beside, top + 4.6 * MM, card.name, shown, bold=True)
    code = _CODE * MM
    pen.code(right - code, y + (HEIGHT - _INSET) * MM - code, code, card.code)
    bottom = y + (HEIGHT - _INSET) * MM
    for size in (_TEXT, 0.92 * _TEXT, 0.84 * _TEXT, 0.76 * _TEXT):
        texts, below = _facts(pen, card.facts, size, (beside, top + 9.6 * MM, right, bottom - code - 2.6 * MM))
        if below <= bottom:
            break
    for at, height, text, bold in texts:
        pen.text(at, height, text, size, bold=bold)


def _facts(
    pen: Pen, facts: Sequence[tuple[str, str]], size: float, room: tuple[float, float, float, float]
) -> tuple[list[tuple[float, float, str, bool]], float]:
    """Labels in a column of their own, words beside them: each with its place and whether it is bold, and where the
    last one stands. `room` is left, top, right, and where the QR code at the right begins."""
    x, y, right, code = room
    label = max((pen.faces.width(name, size) for name, _ in facts), default=0.0) + 1.6 * MM
    texts, last = [], y
    for name, words in facts:
        end = right if y < code else right - (_CODE + 2) * MM
        texts.append((x, y, name, False))
        for text in pen.faces.wrap(words, size, end - x - label, bold=True)[:2]:
            texts.append((x + label, y, text, True))
            last = y
            y += _LEADING * size
        y += 0.9 * MM
    return texts, last


def _back(pen: Pen, card: Card, x: float, y: float) -> None:
    left, right = x + _INSET * MM, x + (WIDTH - _INSET) * MM
    pen.text(left, y + 7.0 * MM, card.rules_title, _TEXT + 1.4, bold=True)
    pen.text(right, y + 7.0 * MM, card.code, _SMALL, align="right")
    pen.rules([(left, y + 9 * MM, right, y + 9 * MM)], 0.8)
    below, foot = y + 12.6 * MM, y + (HEIGHT - 6.4) * MM
    for size in (_SMALL, 0.9 * _SMALL, 0.8 * _SMALL, 0.7 * _SMALL):
        rules = [pen.faces.wrap(rule, size, right - left - 3.4 * MM) for rule in card.rules]
        if below + _LEADING * size * (sum(map(len, rules)) - 1) + 0.5 * MM * len(rules) <= foot - 2 * MM:
            break
    for n, lines in enumerate(rules, 1):
        pen.text(left, below, f"{n}", size)
        for text in lines:
            pen.text(left + 3.4 * MM, below, text, size)
            below += _LEADING * size
        below += 0.5 * MM
    pen.rules([(left, foot - 0.6 * MM, right, foot - 0.6 * MM)], 0.4)
    for line, text in enumerate(pen.faces.wrap(card.foot, _SMALL, right - left)[:2]):
        pen.text(left, foot + (2.0 + 2.7 * line) * MM, text, _SMALL)
