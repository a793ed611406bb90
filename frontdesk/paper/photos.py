"""Photos on a sheet: two in a row, each in a frame with its caption below."""

from collections.abc import Sequence
from itertools import pairwise

from frontdesk.paper.fonts import Faces
from frontdesk.paper.pen import Pen
from frontdesk.paper.sheet import Photo

_ACROSS = 2
"""How many photos stand side by side."""

_SHAPE = 0.62
"""How high a frame is, in parts of its width: four photos leave room for what is told of them on one page."""


class PhotoRow:
    """Photos side by side, measured; lengths in points. `height` is what the row takes, captions included."""

    def __init__(self, faces: Faces, photos: Sequence[Photo], size: float, width: float, room: float) -> None:
        self._photos, self._size = photos, size
        self._pitch = (width + 1.5 * size) / _ACROSS
        self._wide = self._pitch - 1.5 * size
        self._captions = [faces.wrap(photo.caption, size, self._wide) for photo in photos]
        below = (1.3 * max(1, *map(len, self._captions)) + 1.4) * size
        self._high = max(min(_SHAPE * self._wide, room - below), 0.0)
        self.height = self._high + below

    def draw(self, pen: Pen, left: float, y: float) -> None:
        """Draw them from y down."""
        size, top = self._size, y + 0.8 * self._size
        bottom = top + self._high
        for place, (photo, caption) in enumerate(zip(self._photos, self._captions, strict=True)):
            x, right = left + place * self._pitch, left + place * self._pitch + self._wide
            if photo.picture is not None:
                pen.picture(x, top, self._wide, self._high, photo.picture, align="centre")
            corners = [(x, top), (right, top), (right, bottom), (x, bottom), (x, top)]
            pen.rules([(*one, *other) for one, other in pairwise(corners)], 0.4)
            for number, line in enumerate(caption):
                pen.text(x, bottom + (1.3 + 1.3 * number) * size, line, size)


def photo_rows(faces: Faces, photos: Sequence[Photo], size: float, width: float, room: float) -> list[PhotoRow]:
    """The photos of a sheet in rows over its width; `room` is how high a page is between head and foot."""
    starts = range(0, len(photos), _ACROSS)
    return [PhotoRow(faces, photos[start : start + _ACROSS], size, width, room) for start in starts]
