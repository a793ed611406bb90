"""Where a paper is signed: the places side by side, or one below the other where their words are long."""

from collections.abc import Sequence

from frontdesk.paper.fonts import Faces
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Signature

_RULE = 28
"""How long a rule to sign on is at most, in parts of the text's size."""


class Signing:
    """Signatures measured over a width; lengths in points. `height` is 0 where nobody signs.

    Words that are longer than the page is wide are smaller: nothing of a name is lost beyond the edge.
    """

    def __init__(self, faces: Faces, signatures: Sequence[Signature], size: float, width: float) -> None:
        self._signatures = signatures
        self._size = size
        self._widths = [faces.width(each.text, size) for each in signatures]
        pitch = width / max(len(signatures), 1)
        stacked = any(
            extent + (7 if each.rule else 1) * size > pitch
            for each, extent in zip(signatures, self._widths, strict=True)
        )
        self._across, self._down = (width, 3.2 * size) if stacked else (pitch, 0.0)
        self.height = 3.2 * size * (len(signatures) if stacked else 1) if signatures else 0.0

    @property
    def first(self) -> float:
        """How long the words of the first signature are."""
        return self._widths[0] if self._widths else 0.0

    def draw(self, pen: Pen, left: float, y: float) -> None:
        """Draw them all from y down."""
        size, x, base = self._size, left, y + 2.5 * self._size
        for place, (each, extent) in enumerate(zip(self._signatures, self._widths, strict=True), 1):
            pen.text(x, base, each.text, size * min(1.0, self._across / extent) if extent else size)
            if each.rule:
                start, low = x + extent + 0.3 * size, base + 0.35 * size
                end = x + self._across - (0 if self._down or place == len(self._widths) else 1.5 * size)
                pen.rules([(start, low, min(end, start + _RULE * size), low)], 0.6)
            x += 0 if self._down else self._across
            base += self._down
