"""Charts that lie: a row for each category, its name at the left, its figure at the end of its bar."""

import math

from frontdesk.paper.brush import Box, Label
from frontdesk.paper.plot import Plot


class Lying:
    """Bars begin at a common line; names stand left of all of them."""

    def __init__(self, plot: Plot, top: float) -> None:
        self.plot, self.brush, self.small = plot, plot.brush, plot.small
        brush, small, chart = plot.brush, plot.small, plot.chart
        width = brush.whole.right
        names = max(brush.faces.width(name, small) for name in chart.categories)
        self.names = min(names, 0.34 * width)
        self.axis = plot.axis(width - self.names, 5 * small)
        self.top = plot.legend(top, self.axis)
        said = [
            (value, brush.faces.width(plot.label(self.axis, number, at), small) + 0.9 * small)
            for number, each in enumerate(chart.series)
            for at, value in enumerate(each.values)
            if value is not None
        ]
        self.bottom = brush.rounded(1.7 * small)
        self.pitch = (self.top - self.bottom) / len(chart.categories)
        self.thick = min(0.72 * self.pitch, 2.1 * plot.text * len(chart.series)) / len(chart.series)
        self.says = (self.pitch if len(chart.series) == 1 else self.thick) >= 1.1 * small
        before = max((wide for value, wide in said if value < 0), default=0.0) if self.says else 0.0
        after = max((wide for value, wide in said if value >= 0), default=0.0) if self.says else 0.0
        self.left = brush.rounded(self.names + 0.8 * small + before)
        self.right = brush.rounded(width - max(after, small))

    def draw(self) -> None:
        """Draw all of it, if there is room for it."""
        if self.right - self.left < 3 * self.small or self.top - self.bottom < 2 * self.small:
            return
        self._grid()
        self._draw_names()
        count = len(self.plot.chart.series)
        gap = 0.06 * self.thick if count > 1 else 0.0
        shown: dict[str, list[Box]] = {}
        said = []
        for number, (each, colours) in enumerate(zip(self.plot.chart.series, self.plot.colours, strict=True)):
            for category, value in enumerate(each.values):
                if value is None:
                    continue
                top = self._middle(category) + self.thick * (count / 2 - number)
                low, high = sorted((self._x(0), self._x(value)))
                bar = Box(low, top - self.thick + gap, high, top - gap)
                if value:
                    shown.setdefault(colours[category], []).append(bar)
                said.append(self._beside(bar, value, self.plot.label(self.axis, number, category)))
        for colour, bars in shown.items():
            self.brush.boxes(bars, colour)
        if self.says:
            # Lines of the grid stop where a figure stands.
            self.brush.boxes((self.brush.room(label, self.small) for label in said), self.plot.palette.ground)
            for label in said:
                self.brush.text(label, self.small, self.plot.palette.text)

    def category(self, x: float, y: float) -> int:
        """The number of the category that lies at a place; there may be none of that number."""
        return math.floor((self.top - y) / self.pitch)

    def _x(self, value: int) -> float:
        return self.left + self.axis.at(value) * (self.right - self.left)

    def _middle(self, category: int) -> float:
        return self.top - self.pitch * (category + 0.5)

    def _beside(self, bar: Box, value: int, text: str) -> Label:
        """Right of the bar, or left of one that goes left."""
        y = (bar.bottom + bar.top) / 2 - 0.34 * self.small
        gap = 0.45 * self.small
        return Label(bar.right + gap, y, text, "left") if value >= 0 else Label(bar.left - gap, y, text, "right")

    def _grid(self) -> None:
        brush, palette, hair = self.brush, self.plot.palette, self.plot.hair
        columns = [(tick, brush.rounded(self._x(tick))) for tick in self.axis.ticks]
        brush.boxes((Box(x, self.bottom, x + hair, self.top) for tick, x in columns if tick), palette.line)
        brush.boxes((Box(x, self.bottom, x + hair, self.top) for tick, x in columns if not tick), palette.muted)
        free = brush.whole
        for tick, x in columns:
            label = Label(x, self.bottom - 1.3 * self.small, self.axis.tick(tick))
            room = brush.room(label, self.small)
            if room.within(free):
                brush.text(label, self.small, palette.muted)
                free = free._replace(left=room.right + 0.5 * self.small)

    def _draw_names(self) -> None:
        every = max(1, math.ceil(1.15 * self.small / self.pitch))
        for at, name in list(enumerate(self.plot.chart.categories))[::every]:
            text = self.brush.cut(name, self.small, self.names)
            label = Label(self.names, self._middle(at) - 0.34 * self.small, text, "right")
            self.brush.text(label, self.small, self.plot.palette.text)
