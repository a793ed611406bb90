"""What every chart has around its figures: title, what they are in, whose colour is whose."""

from collections.abc import Sequence

from frontdesk.core.words import Say
from frontdesk.paper.axis import Axis, axis_of
from frontdesk.paper.brush import Box, Brush, Label
from frontdesk.paper.chart import Chart
from frontdesk.paper.palette import Palette


class Plot:
    """One chart on one drawing, measured for letters of the size `text`; lengths in points, y from the bottom up."""

    def __init__(self, chart: Chart, palette: Palette, say: Say, brush: Brush, text: float) -> None:
        self.chart, self.palette, self.brush = chart, palette, brush
        self.text, self.small = text, 0.9 * text
        self.hair, self.weight = max(brush.rounded(text / 14), brush.rounded(0.5)), text / 6.5
        """How thick lines of the grid are, and those of the figures."""
        self.known = [value for each in chart.series for value in each.values if value is not None]
        self.colours = colours_of(chart, palette)
        """The colour of each figure, series by series."""
        self._say = say

    def axis(self, length: float, apart: float) -> Axis:
        """The axis for a length, its marks no nearer to each other than `apart`."""
        values = self.known
        if self.chart.shape == "pareto":
            values = [self.chart.sums[-1]]  # the line ends there
        elif self.chart.shape == "stacked":
            columns = list(zip(*(each.values for each in self.chart.series), strict=True))
            values = [sum(value for value in column if value and value > 0) for column in columns]
            values += [sum(value for value in column if value and value < 0) for column in columns]
        return axis_of(self.chart.measure, values, min(int(length / apart), 6))

    def label(self, axis: Axis, series: int, category: int, *, short: bool = False) -> str:
        """What stands beside a figure; nothing where there is none."""
        each = self.chart.series[series]
        value = each.values[category]
        if value is None:
            return ""
        share = self.chart.share(value, each)
        tenths = None if share is None else (share + 5) // 10
        return axis.label(value, short=short) + (f" ({tenths // 10}.{tenths % 10}%)" if tenths is not None else "")

    def head(self, *, titled: bool) -> float:
        """Draw the title, if there is to be one, or that there are no figures; gives how much is left below."""
        brush, text = self.brush, self.text
        y = brush.whole.top
        if titled:
            y -= 1.9 * text
            title = brush.cut(self.chart.title, 1.1 * text, brush.whole.right, bold=True)
            brush.text(Label(0, y + 0.55 * text, title, "left"), 1.1 * text, self.palette.text, bold=True)
        if self.chart.empty:
            sentence = brush.cut(self._say("No figures yet."), text, brush.whole.right)
            brush.text(Label(brush.whole.right / 2, y / 2, sentence), text, self.palette.muted)
        return y

    def legend(self, y: float, axis: Axis) -> float:
        """Draw whose colour is whose, and what the figures are in; gives what is left below."""
        brush, small = self.brush, self.small
        unit = self._say(axis.unit) if axis.unit else self.chart.counted
        caption = brush.cut(self._say("In {unit}", unit=unit), small, brush.whole.right / 2) if unit else ""
        names = self._names()
        if not caption and len(names) < 2:
            return y - 0.6 * small
        reserved = brush.faces.width(caption, small) + 1.5 * small if caption else 0.0
        # Names are cut the shorter the more of them there are; the figures keep more than half of the height.
        most = max(1, int(0.4 * y / (1.55 * small)))
        rows: list[list[tuple[float, int, str]]] = []
        for parts in (2, 3, 4, 6):
            rows = self._shared_out(names, brush.whole.right / parts, reserved)
            if len(rows) <= most:
                break
        for at, row in enumerate(rows[:most]):
            for x, number, name in row:
                self._entry(x, y - (1.25 + 1.55 * at) * small, number, name)
        if caption:
            brush.text(Label(brush.whole.right, y - 1.25 * small, caption, "right"), small, self.palette.muted)
        return y - (0.9 + 1.55 * len(rows[:most])) * small

    def _names(self) -> list[str]:
        """What is told apart by colours, in their order."""
        names = [each.name for each in self.chart.series]
        return [*names, self.chart.line] if self.chart.shape == "pareto" else names

    def _shared_out(self, names: Sequence[str], longest: float, reserved: float) -> list[list[tuple[float, int, str]]]:
        """Names in rows, none longer than `longest`; at the right end of the first room is `reserved`."""
        brush, small = self.brush, self.small
        rows: list[list[tuple[float, int, str]]] = [[]]
        x = 0.0
        for number, whole in enumerate(names if len(names) > 1 else ()):
            name = brush.cut(whole, small, longest - 1.5 * small)
            width = brush.faces.width(name, small) + 1.5 * small
            if x + width > brush.whole.right - (reserved if len(rows) == 1 else 0):
                rows.append([])
                x = 0.0
            rows[-1].append((x, number, name))
            x += width + 1.3 * small
        return rows

    def _entry(self, x: float, y: float, number: int, name: str) -> None:
        brush, small = self.brush, self.small
        is_line = self.chart.shape == "lines" or number == len(self.chart.series)
        colour = self.colours[number][0] if number < len(self.colours) else line_colour(self.palette)
        if is_line:
            brush.line([(x, y + 0.36 * small), (x + 1.2 * small, y + 0.36 * small)], colour, self.weight)
            sign = number if self.chart.shape == "lines" else 0
            brush.marks([(x + 0.6 * small, y + 0.36 * small)], sign, 0.26 * small, colour, self.palette.ground)
        else:
            brush.boxes([Box(x + 0.2 * small, y - 0.05 * small, x + 1.05 * small, y + 0.8 * small)], colour)
        brush.text(Label(x + 1.5 * small, y, name, "left"), small, self.palette.text)


def colours_of(chart: Chart, palette: Palette) -> list[list[str]]:
    """The colour of each figure, series by series."""
    count = len(chart.categories)
    if chart.shape == "pareto":
        states = palette.states
        return [[states["accent"] if at < chart.vital else states["muted"] for at in range(count)]]
    if chart.ordered and len(chart.series) == 1 and chart.shape in ("bars", "rows"):
        return [palette.steps(count)]
    if chart.ordered:
        return [[colour] * count for colour in palette.steps(len(chart.series))]
    turns = iter(palette.turn(number) for number in range(len(chart.series)))
    return [[palette.states.get(each.role) or next(turns)] * count for each in chart.series]


def line_colour(palette: Palette) -> str:
    """The colour of the line of a Pareto chart."""
    return palette.turn(1)
