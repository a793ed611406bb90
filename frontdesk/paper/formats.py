"""The sheets of paper that offices feed: size, margins and how large the text is set."""

from dataclasses import dataclass

MM = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class Format:
    """A paper format. Sizes in mm, margins (top, right, bottom, left) in mm, `text` in points.

    A height of 0 means a roll: the page grows with what is on it.
    """

    name: str
    width: float
    height: float
    margins: tuple[float, float, float, float]
    text: float

    @property
    def roll(self) -> bool:
        return self.height == 0


A4 = Format("A4", 210, 297, (14, 17, 12, 15), 9.6)
A4_LANDSCAPE = Format("A4 landscape", 297, 210, (12, 12, 10, 12), 9)
A4_LETTER = Format("A4 letter", 210, 297, (18, 23, 13, 23), 11)
"""The same sheet, set as letters are."""
A4_POSTED = Format("A4 posted", 210, 297, (16, 18, 12, 18), 12)
"""The same sheet, set large, for what hangs where people pass."""
A4_THIRD = Format("A4 third", 210, 99, (5, 17, 4, 15), 7.4)
"""A third of an upright sheet, where one paper stands three times to be cut apart."""
A5_LANDSCAPE = Format("A5", 210, 148, (10, 18, 8, 12), 9)
A6 = Format("A6", 105, 148, (8, 8, 7, 8), 8)
"""Upright, as slips are that somebody carries."""
CONTINUOUS = Format("241x140", 241, 140, (12, 29, 9, 16), 9.2)
"""Three-part continuous paper; tractor holes take 12.7 mm on either side."""
ROLL = Format("80mm", 80, 0, (4, 4, 8, 4), 8.5)
"""Thermal roll, 72 mm printable."""

FORMATS = {each.name: each for each in (CONTINUOUS, A5_LANDSCAPE, A4, A4_LANDSCAPE, A6, ROLL)}
"""Formats by the name kept in settings."""
