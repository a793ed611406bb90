"""The axis of a chart: from where to where it goes, at which round figures it is marked, and in what it is said."""

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.core.words import mark
from frontdesk.paper.chart import Measure

_WHOLE = 10_000
"""One hundred percent, in 1/100 %."""

_YUAN, _TEN_THOUSAND, _HUNDRED_MILLION = 100, 10**6, 10**10
"""In fen, what an axis of money is said in; Chinese counts in steps of ten thousand."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` in steps of `step`; figures are whole, in fen, 1/100 % or counts."""

    measure: Measure
    low: int
    high: int
    step: int

    @property
    def ticks(self) -> range:
        """The round figures that are marked; zero is one of them."""
        return range(self.low, self.high + 1, self.step)

    @property
    def unit(self) -> str:
        """What the figures beside the axis are in, to be said; empty where they say so themselves."""
        if self.measure != "money":
            return ""
        names = {_YUAN: mark("yuan"), _TEN_THOUSAND: mark("10,000 yuan"), _HUNDRED_MILLION: mark("100 million yuan")}
        return names[self._divisor]

    def at(self, value: int) -> float:
        """How far along the axis a figure lies, from 0 to 1."""
        return (value - self.low) / (self.high - self.low)

    def tick(self, value: int) -> str:
        """A round figure as it stands beside the axis."""
        # All are set alike: with as many decimals as the step needs.
        return self._set(value, len(self._plain(self.step).partition(".")[2]))

    def label(self, value: int, *, short: bool = False) -> str:
        """Any figure as it stands beside its bar: the table has it in full. Shorter where room is scarce."""
        if self.measure == "count":
            return f"{value:,}"
        if self.measure == "percent":
            return self._set(value, 0 if short else 1)
        if self._divisor == _YUAN:
            return self._set(value, 2 if max(self.high, -self.low) < 100 * _YUAN else 0)
        return self._set(value, 1 if short else 2)

    @property
    def _divisor(self) -> int:
        if self.measure != "money":
            return 100 if self.measure == "percent" else 1
        most = max(self.high, -self.low)
        if most > 10 * _HUNDRED_MILLION:
            return _HUNDRED_MILLION
        return _TEN_THOUSAND if most > 10 * _TEN_THOUSAND else _YUAN

    def _set(self, value: int, decimals: int) -> str:
        """Rounded half up on whole numbers: a float has no room for the fen of an estate's books."""
        divisor, shift = self._divisor, 10**decimals
        whole = (2 * abs(value) * shift + divisor) // (2 * divisor)
        figure = f"{whole // shift:,}" + (f".{whole % shift:0{decimals}}" if decimals else "")
        return f"{'-' if value < 0 and whole else ''}{figure}{'%' if self.measure == 'percent' else ''}"

    def _plain(self, value: int) -> str:
        whole, rest = divmod(value, self._divisor)
        return f"{whole}.{rest:0{len(str(self._divisor)) - 1}}".rstrip("0").rstrip(".") if rest else str(whole)


def axis_of(measure: Measure, values: Iterable[int], most: int) -> Axis:
    """An axis that has room for all values and zero, with no more than `most` steps, or the one or two it cannot lack.

    Percents go from 0 to 100 unless some lie beyond.
    """
    known = [0, *values]
    if measure == "percent":
        known.append(_WHOLE)
    low, high = min(known), max(known)
    if low == high:
        high = 100 * _YUAN if measure == "money" else 1
    for step in _round_steps(measure):
        bottom, top = low // step, -(-high // step)
        if top - bottom <= max(most, (bottom < 0) + (top > 0)):
            return Axis(measure, bottom * step, top * step, step)
    raise AssertionError("steps never end")


def _round_steps(measure: Measure) -> Iterable[int]:
    """1, 2, 5, 10, 20, 50 …; of a hundred percent also quarters."""
    power = 1
    while True:
        for step in (1, 2, 5):
            if measure == "percent" and (power, step) == (1000, 5):
                yield 2500
            yield step * power
        power *= 10
