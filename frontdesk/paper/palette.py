"""The colours of charts: by day, by night and in print, told apart by everybody and on a black-and-white printer."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours written `#rrggbb`. `series` are for names that have no order, `scale` goes from the least to the most."""

    ground: str
    text: str
    muted: str
    line: str
    series: tuple[str, ...]
    scale: tuple[str, ...]
    states: Mapping[str, str] = field(default_factory=dict)

    def turn(self, number: int) -> str:
        """The colour of the series with this number, from 0; after the last they begin anew."""
        return self.series[number % len(self.series)]

    def steps(self, count: int) -> list[str]:
        """So many colours along the scale, its ends among them."""
        last = len(self.scale) - 1
        return [self._between(last * at / (count - 1) if count > 1 else last / 2) for at in range(count)]

    def _between(self, place: float) -> str:
        at = min(int(place), len(self.scale) - 2)
        ends = [bytes.fromhex(colour[1:]) for colour in self.scale[at : at + 2]]
        return "#" + bytes(round(a + (b - a) * (place - at)) for a, b in zip(*ends, strict=True)).hex().upper()


LIGHT = Palette(
    ground="#FFFFFF",
    text="#1C2127",
    muted="#5C6773",
    line="#DCE1E7",
    series=("#0B6BB8", "#DE9300", "#007A5A", "#D58AC4", "#9C3A1C", "#36246E", "#6FBDEE", "#A8A98C"),
    scale=("#F6CF86", "#EBA045", "#D46F2A", "#A93C1C", "#6E1A12"),
    states={"good": "#197D36", "soon": "#C98500", "late": "#B42318", "accent": "#0B6BB8", "muted": "#9AA5B1"},
)
DARK = Palette(
    ground="#1D2126",
    text="#E7EBEF",
    muted="#9BA6B2",
    line="#343B43",
    series=("#5AAEF5", "#F2B84B", "#27936F", "#EDB3E0", "#D65A36", "#7D66CC", "#C9F0FF", "#A9A98A"),
    scale=("#5E4726", "#94632C", "#C9823A", "#F2A65C", "#FFD9B0"),
    states={"good": "#58C27D", "soon": "#E0B14A", "late": "#FF8A7A", "accent": "#5AAEF5", "muted": "#6B7681"},
)
PRINT = Palette(
    ground="#FFFFFF",
    text="#000000",
    muted="#444444",
    line="#D4D4D4",
    series=("#12497F", "#F4B23C", "#1E8A68", "#E8B4D0", "#8E2F12", "#6BA6D8", "#3A1A5C", "#B5B9A6"),
    scale=("#F7DFA8", "#EDB45A", "#D27A33", "#993B20", "#521410"),
    states={"good": "#2E8B57", "soon": "#E5A520", "late": "#9B1C12", "accent": "#12497F", "muted": "#9A9A9A"},
)

PALETTES = {"light": LIGHT, "dark": DARK, "print": PRINT}
"""Palettes by the name of the window's scheme, and that of paper."""
