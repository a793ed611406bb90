"""What is typed on a roster: signs that stand for shifts, alone, two on a day, or many as a cycle."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol

from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark

Cell = tuple[int, date]
"""A place on the roster: an operator and a day."""

Duties = tuple[int, ...]
"""The patterns that somebody is on for on a day, in the order in which they begin; nothing is a day off."""

OFF = ("休", "-", "–", "—", "0", "off")
"""What is typed for a day off; a shift may have none of these as its sign."""

_TOGETHER = ("+", "&")
"""What joins two shifts of one day."""

_APART = " \n,;、|/"
"""What may stand between signs, and means nothing."""


class Pattern(Protocol):
    """What is asked of a shift here."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def sign(self) -> str: ...
    @property
    def begins(self) -> int: ...


def same(text: str) -> str:
    """The form of a sign or a name by which they are told apart: width and case don't matter."""
    return unicodedata.normalize("NFKC", plain(text)).casefold()


def duties_of(text: str, patterns: Sequence[Pattern]) -> Duties:
    """What stands in one cell: nothing, `早`, `早班`, `早+晚`, `早晚`, or a day off. Refuses what is no shift."""
    found = [duty for duties in _read(text, patterns) for duty in duties]
    return in_order(found, patterns)


def cycle_of(text: str, patterns: Sequence[Pattern]) -> list[Duties]:
    """The days of a cycle: `早早晚晚休休`, or `早 早 早+晚 休`, one after another. Refuses what is no shift."""
    return [in_order(duties, patterns) for duties in _read(text, patterns)]


def in_order(duties: Iterable[int], patterns: Sequence[Pattern]) -> Duties:
    """Each shift once, the one that begins first in front."""
    begins = {pattern.id: (pattern.begins, pattern.id) for pattern in patterns}
    return tuple(sorted(set(duties), key=begins.__getitem__))


def cell_text(duties: Duties, patterns: Mapping[int, Pattern]) -> str:
    """How a cell is written: the signs of its shifts, `早`, `早+晚`; an empty text is a day off."""
    return "+".join(patterns[duty].sign for duty in duties)


def cycled(
    cycle: Sequence[Duties], operators: Sequence[int], first: date, last: date, further: int = 0
) -> dict[Cell, Duties]:
    """A cycle over and over, from the first day to the last; each next operator begins `further` days on in it."""
    return {
        (operator, day): cycle[(at + place * further) % len(cycle)]
        for place, operator in enumerate(operators)
        for at, day in enumerate(days_between(first, last))
    }


def week_again(cells: Mapping[Cell, Duties], operators: Sequence[int], first: date, last: date) -> dict[Cell, Duties]:
    """The week before the first day over and over, to the last."""
    return {
        (operator, day): cells.get((operator, first - timedelta(days=7 - at % 7)), ())
        for operator in operators
        for at, day in enumerate(days_between(first, last))
    }


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _read(text: str, patterns: Sequence[Pattern]) -> Iterator[list[int]]:
    """The days that are written one after another, each with its shifts."""
    words: list[tuple[str, int | None]] = [(same(each.sign), each.id) for each in patterns]
    words += [(same(each.name), each.id) for each in patterns]
    words += [(same(off), None) for off in OFF]
    words.sort(key=lambda word: -len(word[0]))
    rest, day, joins = same(text), list[int](), False
    begun = False
    while rest := rest.lstrip(_APART):
        if rest.startswith(_TOGETHER):
            rest, joins = rest[1:], begun
            continue
        word, duty = next(((word, duty) for word, duty in words if rest.startswith(word)), ("", None))
        if not word:
            raise Refusal(
                mark("{text} is no shift. There are: {signs}"),
                field="sign",
                text=plain(text)[:20],
                signs=", ".join(f"{each.sign} {each.name}" for each in patterns) or "–",
            )
        if begun and not joins:
            yield day
            day = []
        day += [] if duty is None else [duty]
        rest, joins, begun = rest[len(word) :], False, True
    if begun:
        yield day
