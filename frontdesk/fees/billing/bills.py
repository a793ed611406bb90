"""A bill of the estate: what a month charges each unit, and whom it leaves out and why."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from frontdesk.core.money import Money
from frontdesk.core.words import say
from frontdesk.fees.billing.prorata import Part


@dataclass(frozen=True)
class Skipped:
    """A unit left out, and why: a sentence with its facts."""

    unit: str
    sentence: str
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The reason in the language of the screen."""
        return say(self.sentence, **self.facts)


Line = tuple[int, int, int, int, int, int, int, str, int | None, str]
"""A charge as it is drawn up, by `LINE`: price in 1/10000 yuan, quantity in 1/100, amount in fen.

A plain tuple, because Python looks again and again for garbage in tens of thousands of anything else.
"""

LINE = ("unit_id", "item_id", "period", "price", "quantity", "months", "amount", "source", "person_id", "remark")


class ItemSum(NamedTuple):
    """What a bill charges for one item."""

    charges: int
    total: Money
    basis: str
    cycle: int


@dataclass
class Bill:
    """A month's charges drawn up, unit by unit in the order of the units, and the sums of each item by its name.

    `parts` are those of the rows that are made of several, each with the place of its row and its own number before it;
    `readings` (place of the row, reading) are what the metered ones bill, `costs` what is shared out.
    """

    period: int
    due: date
    rows: list[Line] = field(default_factory=list)
    parts: list[tuple[int, int, *Part]] = field(default_factory=list)
    readings: list[tuple[int, int]] = field(default_factory=list)
    costs: list[int] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    total: Money = field(default_factory=Money)
    by_item: dict[str, ItemSum] = field(default_factory=dict)
    run: str = ""

    @property
    def charges(self) -> int:
        """How many charges there are, by the sums: the window is handed these without the rows."""
        return sum(one.charges for one in self.by_item.values())

    def summed(self) -> "Bill":
        """The same without its rows: nobody looks at them, and only to take them in the window would stand still."""
        return replace(self, rows=[], parts=[], readings=[], costs=[])
