"""A chart: figures by month, building or item, for screen, paper and workbook alike; plain data, undrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from frontdesk.paper.book import shown

Shape = Literal["bars", "stacked", "lines", "rows", "pareto"]
Measure = Literal["money", "percent", "count"]
Figures = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one name, one for each category; None where there is none yet.

    `role` gives it the colour of a state: good, soon, late, accent or muted; otherwise series get colours in turn.
    """

    name: str
    values: Figures
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Figures as bars, stacked bars, lines over months, rows (bars that lie) or a Pareto chart, all texts already said.

    Values are money in fen, percent in 1/100 %, or counts, as in a `BookColumn`. Several series of bars or rows stand
    side by side. `by` heads the column of the categories where the figures are listed. `counted` says what a count
    counts ("households"). `ordered` series are steps of one scale, as ages are, and are coloured so; if there is
    but one of bars or rows, its categories are. `shares` adds to each figure its part of the whole series.

    A Pareto chart has one series of falling figures as bars, and a line, named `line`, of what they come to so far;
    `few` is the share (in 1/100 %) that is marked, and the bars that make it up stand out. Raises ValueError if a
    series has not one value for each category, or figures of a Pareto chart do not fall or are below zero.
    """

    title: str
    measure: Measure
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    shape: Shape = "bars"
    by: str = ""
    counted: str = ""
    ordered: bool = False
    shares: bool = False
    line: str = ""
    few: int = 0

    def __post_init__(self) -> None:
        if any(len(each.values) != len(self.categories) for each in self.series):
            raise ValueError("a series has one value for each category")
        if self.shape == "pareto":
            values = [value or 0 for each in self.series for value in each.values]
            if len(self.series) != 1 or values != sorted(values, reverse=True) or min(values, default=0) < 0:
                raise ValueError("a Pareto chart has one series of falling figures")

    @property
    def empty(self) -> bool:
        """Whether there is no figure to show."""
        return all(value is None for each in self.series for value in each.values)

    def share(self, value: int, series: Series) -> int | None:
        """The part that a figure has of its series, in 1/100 %; None of a series that has nothing or less."""
        whole = sum(each for each in series.values if each is not None)
        if not self.shares or whole <= 0 or any(each is not None and each < 0 for each in series.values):
            return None
        return (value * 20_000 + whole) // (2 * whole)

    @property
    def sums(self) -> tuple[int, ...]:
        """What the figures of the first series come to, each with all before it."""
        return tuple(accumulate(value or 0 for value in self.series[0].values))

    @property
    def shares_so_far(self) -> tuple[int, ...]:
        """What each figure of the first series and all before it have of the whole, in 1/100 %."""
        sums = self.sums
        return tuple((20_000 * each + sums[-1]) // (2 * sums[-1]) if sums[-1] else 0 for each in sums)

    @property
    def vital(self) -> int:
        """How many categories make up the share `few`, the largest first."""
        return sum(
            1
            for value, so_far in zip((0, *self.shares_so_far), self.shares_so_far, strict=False)
            if value < self.few and so_far
        )

    def told(self, value: int | None, series: Series) -> str:
        """A figure in full, as it is read; a dash where there is none."""
        if value is None:
            return "–"
        share = self.share(value, series)
        figure = shown(self.measure, value)
        return figure if share is None else f"{figure} ({shown('percent', share)})"

    def lines(self) -> Iterator[str]:
        """One line for each category with all its figures; what a screen reader says and golden tests compare."""
        for at, category in enumerate(self.categories):
            if self.shape == "pareto":
                so_far = shown("percent", self.shares_so_far[at])
                yield f"{category}: {self.told(self.series[0].values[at], self.series[0])}, {self.line} {so_far}"
            elif len(self.series) == 1:
                yield f"{category}: {self.told(self.series[0].values[at], self.series[0])}"
            else:
                yield f"{category}: " + ", ".join(
                    f"{each.name} {self.told(each.values[at], each)}" for each in self.series
                )
