"""One measured figure beside the same work done in the barest way, in the same run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """Ours and the other side, both in `unit` (seconds, or MB of memory or disk), the most times that ours may be (0:
    no mark), and what else is promised."""

    name: str
    ours: float
    other: float
    at_most: float
    other_side: str
    promise: str = ""
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """How many times as much ours takes."""
        return self.ours / self.other


def timed(work: Callable[[], object]) -> float:
    """Seconds that the work takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def middle(times: Iterable[float]) -> float:
    """The median of several times."""
    return median(times)


def late(times: list[float]) -> float:
    """The time that 95 of 100 keep within."""
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
