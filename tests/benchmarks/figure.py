"""One measured figure beside the same work done in the barest way, in the same run."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
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


@contextmanager
def settled() -> Iterator[None]:
    """As in the program once it has started: what is there by now is not looked through for garbage again."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def timed(work: Callable[[], object]) -> float:
    """Seconds that the work takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def middle(times: Iterable[float]) -> float:
    """The median of several times."""
    return median(times)


def quiet(times: Iterable[float]) -> float:
    """The least of several times: what the work itself takes, when others use the machine too."""
    return min(times)


def late(times: list[float]) -> float:
    """The time that 95 of 100 keep within."""
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def most_memory() -> float:
    """MB that this process has held at most."""
    if sys.platform == "linux":
        # What getrusage tells of a process is not less than what the one had that started it.
        status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
