"""Draws a chart: for the screen in its colours, for paper in those of print; the same drawing for both."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from frontdesk.core.words import Say
from frontdesk.paper import preview
from frontdesk.paper.brush import Brush
from frontdesk.paper.chart import Chart
from frontdesk.paper.fonts import Faces, faces
from frontdesk.paper.lying import Lying
from frontdesk.paper.palette import LIGHT, PALETTES, Palette
from frontdesk.paper.pdf import drawing as one_at_a_time
from frontdesk.paper.pen import Pen
from frontdesk.paper.plot import Plot
from frontdesk.paper.upright import Upright

_FINE = 0.05
"""What edges on paper are rounded to, in points; on the screen it is a pixel."""

_LEAST = 8
"""How many letters wide and half as high a chart must be to be drawn at all."""


def chart_pdf(
    chart: Chart, size: tuple[float, float], palette: Palette, say: Say, *, text: float = 9, titled: bool = True
) -> bytes:
    """A page of this size (width, height in points) with the chart alone, its letters `text` points high."""
    return _page(chart, size, palette, say, text, titled, _FINE)


@dataclass(frozen=True, slots=True)
class ScreenChart:
    """A chart and who says its words, for the window to draw as large as it likes: what `widgets.chart` shows."""

    chart: Chart
    say: Say

    @property
    def title(self) -> str:
        """What the chart is about."""
        return self.chart.title

    def lines(self) -> Iterable[str]:
        """All its figures in words, one line for each category."""
        return self.chart.lines()

    def height(self, width: float, text: float) -> float:
        """How high it should be at a width, its letters `text` high."""
        return chart_height(self.chart, width, text, titled=False)

    def picture(self, width: int, height: int, text: float, scheme: str) -> tuple[int, int, bytes]:
        """Without its title, in the colours called `scheme`: width, height and rows of BGRX bytes without padding.

        All measures in device pixels, `text` is the height of letters. To be called from one thread at a time.
        """
        return preview.render(_page(self.chart, (width, height), PALETTES[scheme], self.say, text, False, 1), 0, 72)

    def line_at(self, x: float, y: float, width: int, height: int, text: float) -> str:
        """The figures of the category at a place of such a picture, y from the top down; empty where there is none."""
        plot = Plot(self.chart, LIGHT, self.say, Brush(faces(), width, height, 1), text)
        figures = _laid_out(plot, titled=False)
        at = figures.category(x, height - y) if figures else -1
        return list(self.lines())[at] if 0 <= at < len(self.chart.categories) else ""


def draw_chart(
    chart: Chart,
    size: tuple[float, float],
    palette: Palette,
    say: Say,
    faces: Faces,
    *,
    text: float,
    titled: bool = True,
    grain: float = _FINE,
) -> Any:
    """A chart as a drawing of reportlab.graphics; `grain` is what its edges are rounded to. Lengths in points."""
    width, height = size
    brush = Brush(faces, width, height, grain)
    brush.boxes([brush.whole], palette.ground)
    if width >= _LEAST * text and height >= _LEAST * text / 2:
        figures = _laid_out(Plot(chart, palette, say, brush, text), titled)
        if figures:
            figures.draw()
    return brush.drawing


def _laid_out(plot: Plot, titled: bool) -> Upright | Lying | None:
    """What is above the figures, drawn, and the figures, yet to be drawn; None if there are none."""
    top = plot.head(titled=titled)
    if plot.chart.empty:
        return None
    return (Lying if plot.chart.shape == "rows" else Upright)(plot, top)


def chart_height(chart: Chart, width: float, text: float, *, titled: bool = True) -> float:
    """How high a chart of this width should be: rows each want their own height, others a landscape's shape."""
    rows = len(chart.categories) * max(1.0, 0.75 * len(chart.series))
    height = (1.95 * rows + 2) * text if chart.shape == "rows" and not chart.empty else min(0.4 * width, 26 * text)
    return height + (1.9 if titled else 0) * text + 1.6 * text


def _page(
    chart: Chart, size: tuple[float, float], palette: Palette, say: Say, text: float, titled: bool, grain: float
) -> bytes:
    target = io.BytesIO()
    with one_at_a_time:
        pen = Pen(target, faces(), chart.title)
        pen.begin(*size)
        pen.drawing(0, 0, draw_chart(chart, size, palette, say, pen.faces, text=text, titled=titled, grain=grain))
        pen.end()
        pen.save()
    return target.getvalue()
