"""What a register is to whoever takes it along: how its rows are opened and drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.paper.book import Book


@dataclass(frozen=True)
class Kept:
    """A register: how its rows are opened and drawn, the words for their states, whether it goes by whole months.

    One that is `undated` is as of today; the sentence tells who asks for days so. One that is long in the making goes
    so many `days` back from the last, unless told since when. Of the `series` (its first letters), it says below its
    title which numbers a restored backup does not know.
    """

    opened: Callable[[Ground], Callable[..., Any]]
    drawn: Callable[..., Book]
    states: Mapping[Any, str] = field(default_factory=dict)
    monthly: bool = False
    undated: str = ""
    days: int = 0
    series: str = ""
