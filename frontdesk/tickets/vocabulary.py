"""What callers' words mean for a ticket: its kind, category, urgency, who bears it, which public place it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from frontdesk.core.search import normal
from frontdesk.core.words import folder

_NOTHING = "-"
_POLITE = "?"
PLACE = "place"
"""The kind of the words that name a public place."""

Known = dict[str, tuple[tuple[str, str, str, str], ...]]
"""Word → what it means, each as kind, category, urgency, duty."""


@dataclass(frozen=True)
class Meaning:
    """What words mean; what is empty they do not tell. `word` is the one that was found, as it was written there.

    `polite` says that they tell the kind only where nothing else is named: many a caller says thank you.
    """

    kind: str
    category: str
    urgency: str
    duty: str
    word: str
    at: int
    length: int
    polite: bool = False


def meanings(text: str) -> list[Meaning]:
    """What the words of a text mean, in their order; of words within each other the longest counts.

    A word may mean several things, such as a lift: a repair, what a complaint is about. Public places are looked for by
    themselves: the lamp of a corridor tells both.
    """
    signs, origin = _signs(text)
    return [found for known in _known() for found in _found(text, signs, origin, known)]


def _found(text: str, signs: str, origin: list[int], known: Known) -> list[Meaning]:
    most = max(map(len, known), default=0)
    found, at = [], 0
    while at < len(signs):
        for size in range(min(most, len(signs) - at), 0, -1):
            meant = known.get(signs[at : at + size])
            if meant is not None and not _within_word(text, origin[at]):
                word = text[origin[at] : origin[at + size - 1] + 1]
                found += [
                    Meaning(kind.removesuffix(_POLITE), about, how, who, word, origin[at], size, kind.endswith(_POLITE))
                    for kind, about, how, who in meant
                ]
                at += size
                break
        else:
            at += 1
    return found


def _within_word(text: str, at: int) -> bool:
    """Whether a Latin word has begun before: no tap is meant by a staple."""
    return at > 0 and text[at].isascii() and text[at - 1].isascii() and text[at - 1].isalpha() and text[at].isalpha()


def _signs(text: str) -> tuple[str, list[int]]:
    """The normal form of a text, and at which place of the text each of its signs stood."""
    signs, origin = [], []
    for at, sign in enumerate(text):
        for each in _sign(sign):
            signs.append(each)
            origin.append(at)
    return "".join(signs), origin


@cache
def _sign(sign: str) -> str:
    return normal(sign)


@cache
def _known() -> tuple[Known, Known]:
    """The words of public places, and all others."""
    places: Known = {}
    others: Known = {}
    for line in (folder("resources") / "ticketwords.txt").read_text(encoding="utf-8").splitlines():
        head, colon, words = line.partition(":")
        if line.startswith("#") or not colon:
            continue
        kind, category, urgency, duty = ("" if told == _NOTHING else told for told in head.split())
        known = places if kind == PLACE else others
        for word in words.split():
            spelled = normal(word)
            known[spelled] = (*known.get(spelled, ()), (kind, category, urgency, duty))
    return places, others


def longest(found: Iterable[Meaning]) -> Meaning | None:
    """The most specific of these: the longest word, and of equally long ones the first."""
    return max(found, key=lambda each: each.length, default=None)
