"""A fault that can strike, how often it is tried and what came of it; and a defect that it must find."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """What came of some tries: how many there were, in how many the fault struck mid-work, and what was bad."""

    tries: int = 0
    hit: int = 0
    bad: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Outcome") -> "Outcome":
        self.tries += other.tries
        self.hit += other.hit
        self.bad += other.bad
        return self


@dataclass(frozen=True)
class Fault:
    """One kind of fault: tries in a test run and before a release; `run(tries, seed)` makes it strike.

    `why_not` gives the reason why it can't be tried here, or nothing.
    """

    name: str
    short: int
    release: int
    run: Callable[[int, int], Outcome]
    why_not: Callable[[], str] = str


@dataclass(frozen=True)
class Defect:
    """A mistake that somebody could make in the product, planted within a block, and the fault that must find it.

    `tries` are enough for it to be found.
    """

    name: str
    plant: Callable[[], AbstractContextManager[None]]
    caught_by: str
    tries: int
