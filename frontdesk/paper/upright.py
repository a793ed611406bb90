"""Charts that stand: bars, stacked bars, lines and Pareto charts over their categories."""

import math
from collections.abc import Iterator, Sequence

from frontdesk.paper.brush import Box, Label, clear, dark
from frontdesk.paper.plot import Plot, line_colour

_TURNED = math.sqrt(0.5)
"""How much of a length turned by 45 degrees is left in height and width."""


class Upright:
    """Figures stand above each other on an axis at the left; categories follow each other along the foot."""

    def __init__(self, plot: Plot, top: float) -> None:
        self.plot, self.brush = plot, plot.brush
        self.small = small = plot.small
        brush = plot.brush
        # The height of the plot is not known before its width is, nor that before its axis: what is usual is taken.
        self.axis = plot.axis(max(top - 5 * small, small), 2.6 * small)
        top = plot.legend(top, self.axis)
        ticks = [self.axis.tick(tick) for tick in self.axis.ticks]
        widest = max(brush.faces.width(tick, small) for tick in ticks)
        self.left = brush.rounded(min(widest + 0.7 * small, 0.4 * brush.whole.right))
        beside = 0.3 * small
        if plot.chart.shape == "pareto":
            beside = min(brush.faces.width("100%", small) + 0.7 * small, 0.3 * brush.whole.right)
        self.right = brush.whole.right - beside
        self.slot = (self.right - self.left) / len(plot.chart.categories)
        self.names = _Names(self, 0.35 * top)
        self.taken: list[Box] = []
        """Where something is said already."""
        # Above the highest and below the lowest figure there is room for what it says.
        self.top = brush.rounded(top - 1.35 * small)
        self.bottom = brush.rounded(self.names.height + (1.2 * small if self.axis.low < 0 else 0))

    def draw(self) -> None:
        """Draw all of it, if there is room for it."""
        if self.top - self.bottom < 2.5 * self.small:
            return
        self._grid()
        self.names.draw()
        {"bars": self._bars, "stacked": self._stacked, "lines": self._lines, "pareto": self._pareto}[
            self.plot.chart.shape
        ]()

    def middle(self, category: int) -> float:
        """Where a category stands, from the left."""
        return self.left + self.slot * (category + 0.5)

    def category(self, x: float, y: float) -> int:
        """The number of the category that stands at a place; there may be none of that number."""
        return math.floor((x - self.left) / self.slot) if y < self.top + self.small else -1

    def _y(self, value: int) -> float:
        return self.bottom + self.axis.at(value) * (self.top - self.bottom)

    def _grid(self) -> None:
        brush, small, palette = self.brush, self.small, self.plot.palette
        # Where little height was left for the figures, not every round one has room.
        pitch = (self.top - self.bottom) / (len(self.axis.ticks) - 1)
        every = math.ceil(1.3 * small / pitch) * self.axis.step
        levels = [(tick, brush.rounded(self._y(tick))) for tick in self.axis.ticks if tick % every == 0]
        hair = self.plot.hair
        brush.boxes((Box(self.left, y, self.right, y + hair) for tick, y in levels if tick), palette.line)
        brush.boxes((Box(self.left, y, self.right, y + hair) for tick, y in levels if not tick), palette.muted)
        for tick, y in levels:
            text = brush.cut(self.axis.tick(tick), small, self.left - 0.6 * small)
            label = Label(self.left - 0.6 * small, y - 0.33 * small, text, "right")
            brush.text(label, small, palette.muted)
            self.taken.append(brush.room(label, small))

    # Bars

    def _bars(self) -> None:
        series, colours = self.plot.chart.series, self.plot.colours
        inner = min(0.7 * self.slot, 3.4 * self.plot.text * len(series))
        width = inner / len(series)
        gap = min(0.12 * width, 0.2 * self.small) if len(series) > 1 else 0.0
        bars: dict[tuple[int, int], Box] = {}
        for number, category, value in self._figures():
            left = self.middle(category) - inner / 2 + width * number
            bars[number, category] = self._bar(left + gap / 2, left + width - gap / 2, 0, value)
        labels = [
            [
                self._beside(bar, series[number].values[category] or 0, self._said(number, category, short))
                for (number, category), bar in bars.items()
            ]
            for short in (False, True)
        ]
        said = self._fitting(labels, list(bars.values()))
        shown: dict[str, list[Box]] = {}
        for (number, category), bar in bars.items():
            if series[number].values[category]:
                shown.setdefault(colours[number][category], []).append(bar)
        for colour, boxes in shown.items():
            self.brush.boxes(boxes, colour)
        self._say(said)

    def _figures(self) -> Iterator[tuple[int, int, int]]:
        """Number of the series, number of the category, and the value, of all figures that there are."""
        for number, each in enumerate(self.plot.chart.series):
            for category, value in enumerate(each.values):
                if value is not None:
                    yield number, category, value

    def _said(self, series: int, category: int, short: bool) -> str:
        return self.plot.label(self.axis, series, category, short=short)

    def _bar(self, left: float, right: float, start: int, end: int) -> Box:
        low, high = sorted((self._y(start), self._y(end)))
        return Box(left, low, right, high)

    def _beside(self, bar: Box, value: int, text: str) -> Label:
        """Above the bar, or below one that hangs."""
        y = bar.top + 0.4 * self.small if value >= 0 else bar.bottom - 1.05 * self.small
        return Label((bar.left + bar.right) / 2, y, text)

    def _fitting(self, choices: Sequence[Sequence[Label]], around: Sequence[Box] = ()) -> Sequence[Label]:
        """The first choice of labels that have room, all of them: if only some were drawn, they would look chosen.

        Lines of the grid stop where they are to be.
        """
        for labels in choices:
            rooms = [self.brush.room(label, self.small) for label in labels]
            if clear(rooms, [*around, *self.taken]) and all(room.within(self.brush.whole) for room in rooms):
                self.brush.boxes(rooms, self.plot.palette.ground)
                return labels
        return ()

    def _say(self, labels: Sequence[Label]) -> None:
        for label in labels:
            self.brush.text(label, self.small, self.plot.palette.text)

    # Stacked bars

    def _stacked(self) -> None:
        chart, colours = self.plot.chart, self.plot.colours
        width = min(0.74 * self.slot, 4.6 * self.plot.text)
        parts: list[list[tuple[Box, int]]] = [[] for _ in chart.series]
        ends = []
        for category in range(len(chart.categories)):
            left = self.middle(category) - width / 2
            above = below = 0
            for number, each in enumerate(chart.series):
                value = each.values[category] or 0
                start = above if value > 0 else below
                if value:
                    parts[number].append((self._bar(left, left + width, start, start + value), value))
                above, below = above + max(value, 0), below + min(value, 0)
            if any(each.values[category] is not None for each in chart.series):
                bar = self._bar(left, left + width, below, above)
                ends.append(self._beside(bar, above + below if below == 0 else 0, self.axis.label(above + below)))
        said = self._fitting([ends])
        labels = [[self.axis.label(value) for _, value in pieces] for pieces in parts]
        widest = max((self.brush.faces.width(text, self.small) for texts in labels for text in texts), default=0.0)
        for pieces, texts, paints in zip(parts, labels, colours, strict=True):
            self.brush.boxes((self._parted(box) for box, _ in pieces), paints[0])
            for (box, _), text in zip(pieces, texts, strict=True):
                # Low pieces say nothing; pieces that are too narrow for some figure all say nothing.
                if widest <= width:
                    self._inside(box, text, paints[0])
        self._say(said)

    def _parted(self, box: Box) -> Box:
        """Set off from the piece above by a hair of the ground."""
        hair = self.plot.hair
        return box._replace(top=box.top - hair) if box.top - box.bottom > 2 * hair else box

    def _inside(self, box: Box, text: str, colour: str) -> None:
        size = 0.95 * self.small
        label = Label((box.left + box.right) / 2, (box.bottom + box.top) / 2 - 0.36 * size, text)
        if self.brush.room(label, 1.15 * size).within(box):
            self.brush.text(label, size, "#FFFFFF" if dark(colour) else "#1C2127")

    # Pareto

    def _pareto(self) -> None:
        """Bars, and on the scale of the same sums a line that ends at their whole; its shares stand at the right."""
        chart, brush, small = self.plot.chart, self.brush, self.small
        if not (whole := chart.sums[-1]):
            return self._bars()
        high = self._y(whole) - self.bottom
        for share in range(0, 101, 20 if high > 7 * small else 50):
            label = Label(brush.whole.right, self.bottom + share / 100 * high - 0.33 * small, f"{share}%", "right")
            room = brush.room(label, small)
            if room.left > self.right and clear([room], self.taken):
                brush.text(label, small, self.plot.palette.muted)
                self.taken.append(room)
        if chart.few:
            self._dashed(self.bottom + chart.few / 10_000 * high)
        half = min(0.7 * self.slot, 3.4 * self.plot.text) / 2
        points = [(self.middle(at) + half, self._y(value)) for at, value in enumerate(chart.sums)]
        colour = line_colour(self.plot.palette)
        if len(points) > 1:
            brush.line(points, colour, self.plot.weight)
        # Figures of bars are read before the line, which stops where they stand.
        self._bars()
        return brush.marks(points, 0, 0.28 * small, colour, self.plot.palette.ground)

    def _dashed(self, y: float) -> None:
        """A dashed line across, where the few that count end."""
        dash, hair = 0.5 * self.small, 1.5 * self.plot.hair
        count = int((self.right - self.left) / (2 * dash))
        starts = (self.left + 2 * dash * at for at in range(count))
        self.brush.boxes((Box(x, y, x + dash, y + hair) for x in starts), self.plot.palette.states["late"])

    # Lines

    def _lines(self) -> None:
        paints = [colours[0] for colours in self.plot.colours]
        ground = self.plot.palette.ground
        points: list[dict[int, tuple[float, float]]] = [{} for _ in paints]
        for number, category, value in self._figures():
            points[number][category] = self.middle(category), self._y(value)
        labels = [
            [
                [Label(x, self._off(known, at), self._said(number, at, short)) for at, (x, _) in known.items()]
                for number, known in enumerate(points)
            ]
            for short in (False, True)
        ]
        everywhere = [[label for labelled in choice for label in labelled] for choice in labels]
        at_ends = [[label for labelled in choice for label in labelled[-1:]] for choice in labels]
        said = self._fitting([*everywhere, *at_ends])
        for number, (known, paint) in enumerate(zip(points, paints, strict=True)):
            alone = []
            for stretch in _stretches(known):
                if len(stretch) > 1:
                    self.brush.line(stretch, paint, self.plot.weight)
                else:
                    alone += stretch
            marked = list(known.values()) if self.slot >= 1.2 * self.small else alone
            self.brush.marks(marked, number, 0.28 * self.small, paint, ground)
        self._say(said)

    def _off(self, points: dict[int, tuple[float, float]], at: int) -> float:
        """How high the figure of a point stands: above it, or below where the line comes from above on both sides."""
        y = points[at][1]
        beside = [points[other][1] for other in (at - 1, at + 1) if other in points]
        hangs = beside and all(other > y for other in beside) and y - 1.45 * self.small > self.bottom
        return y - 1.25 * self.small if hangs else y + 0.55 * self.small


def _stretches(points: dict[int, tuple[float, float]]) -> Iterator[list[tuple[float, float]]]:
    """The points between gaps."""
    before = -1
    stretch: list[tuple[float, float]] = []
    for at, point in points.items():
        if stretch and at > before + 1:
            yield stretch
            stretch = []
        stretch.append(point)
        before = at
    if stretch:
        yield stretch


class _Names:
    """The names of the categories along the foot: in one line, in two, rising, or every so many, whichever fits."""

    def __init__(self, frame: Upright, tallest: float) -> None:
        self.frame, self.small = frame, frame.small
        self.every, self.rising = 1, False
        self.lines = self._settled(frame.plot.chart.categories, tallest)
        if self.rising:
            self.height = _TURNED * (self._widest([line for (line,) in self.lines]) + self.small) + 0.7 * self.small
        else:
            self.height = self.small * (0.95 + 1.2 * max(map(len, self.lines)))

    def _settled(self, names: Sequence[str], tallest: float) -> list[list[str]]:
        """The lines of each name, and what is to be done with them."""
        small, slot = self.small, self.frame.slot
        room = slot - 0.5 * small
        widest = self._widest(names)
        if widest <= room:
            return [[name] for name in names]
        two = self._in_two(names, room)
        if two:
            return two
        if self.frame.plot.chart.shape != "lines" and slot >= 1.5 * small and widest > 2.2 * small:
            self.rising = True
            return self._risen(names, tallest)
        # Months are known by their neighbours, and so are numbered buildings.
        self.every = max(1, math.ceil((min(widest, 6 * small) + 0.6 * small) / slot))
        return [[self.frame.brush.cut(name, small, self.every * slot - 0.5 * small)] for name in names]

    def _in_two(self, names: Sequence[str], room: float) -> list[list[str]]:
        """Names broken into no more than two lines, Latin words left whole; none if that can't be done."""
        words = [word for name in names for word in name.split() if word.isascii()]
        if room < 2 * self.small or self._widest(words) > room:
            return []
        lines = [self.frame.brush.faces.wrap(name, self.small, room) for name in names]
        return lines if max(map(len, lines)) <= 2 else []

    def _risen(self, names: Sequence[str], tallest: float) -> list[list[str]]:
        """Names as they have room when they are turned; the first ones reach towards the left edge."""
        most = max(min(tallest / _TURNED - 1.7 * self.small, 9 * self.small), 2 * self.small)
        rooms = [min(most, (self.frame.middle(at) - self.small) / _TURNED) for at in range(len(names))]
        return [[self.frame.brush.cut(name, self.small, room)] for name, room in zip(names, rooms, strict=True)]

    def _widest(self, texts: Sequence[str]) -> float:
        return max((self.frame.brush.faces.width(text, self.small) for text in texts), default=0.0)

    def draw(self) -> None:
        """Draw them."""
        brush, small, colour = self.frame.brush, self.small, self.frame.plot.palette.muted
        free = brush.whole.left
        for category in range(0, len(self.lines), self.every):
            x = self.frame.middle(category)
            if self.rising:
                at = Label(x + 0.35 * small, self.height - 0.95 * small, self.lines[category][0], "right")
                brush.text(at, small, colour, rising=True)
                continue
            labels = [
                self._kept(Label(x, self.height - (1.45 + 1.2 * row) * small, line))
                for row, line in enumerate(self.lines[category])
            ]
            # The last of many, kept inside, may come too near to the one before.
            if min(brush.room(label, small).left for label in labels) >= free:
                for label in labels:
                    brush.text(label, small, colour)
                free = max(brush.room(label, small).right for label in labels) + 0.3 * small

    def _kept(self, label: Label) -> Label:
        """Moved inwards where it would reach over the edge."""
        room, whole = self.frame.brush.room(label, self.small), self.frame.brush.whole
        return label._replace(x=label.x + max(0.0, -room.left) - max(0.0, room.right - whole.right))
