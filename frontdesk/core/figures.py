"""Figures of many cases: how long they took, the middle one, what nine of ten stay within, and parts of a whole."""

from collections.abc import Sequence
from typing import NamedTuple


class Times(NamedTuple):
    """How long something took: in how many cases, and in seconds the middle one and what nine of ten took at most.

    Both are None where there is no case.
    """

    cases: int
    median: int | None
    p90: int | None


def times(seconds: Sequence[float]) -> Times:
    """What is told of how long each of some cases took; of an even number the middle lies between the middle two."""
    if not seconds:
        return Times(0, None, None)
    told = sorted(seconds)
    cases = len(told)
    return Times(cases, round((told[(cases - 1) // 2] + told[cases // 2]) / 2), round(told[-(-9 * cases // 10) - 1]))


def share(part: int, whole: int) -> int | None:
    """A part of a whole in 1/100 %, rounded half up; None of nothing."""
    return (20_000 * part + whole) // (2 * whole) if whole else None
