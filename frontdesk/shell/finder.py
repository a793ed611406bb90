"""The finder: one box over everything that has a name, a number or a code."""

from collections.abc import Sequence
from typing import Protocol

from frontdesk.core import search
from frontdesk.core.database import Database
from frontdesk.core.finding import find
from frontdesk.core.words import mark
from frontdesk.residents.unitfiles import Card
from frontdesk.widgets.hits import Hit

KINDS = {
    "unit": (mark("Units"), "house"),
    "person": (mark("People"), "user-round"),
    "vehicle": (mark("Vehicles"), "car"),
    "receipt": (mark("Receipts"), "receipt"),
}
"""Each kind of record that can be found: its heading and its drawing."""

MOST = 40
"""How many hits are shown; who sees more has typed too little."""


class Shows(Protocol):
    """A desk that shows what was found of its kinds."""

    def cards(self, hits: Sequence[tuple[str, int, str]]) -> list[Card]:
        """The cards of those hits that are of the desk's kinds."""


class Finder:
    """Asks the suffix table once and lets each desk show its own."""

    def __init__(self, database: Database, desks: Sequence[Shows]) -> None:
        self._database = database
        self._desks = desks
        self._cards: dict[Hit, Card] = {}

    def find(self, text: str) -> list[Hit]:
        """What is found for a text, best first."""
        needles = search.needle(text)
        if not needles:
            return []
        with self._database.reading() as session:
            hits = find(session, needles, MOST)
        cards = {(card.kind, card.record): card for desk in self._desks for card in desk.cards(hits)}
        found = [cards[kind, record] for kind, record, _ in hits if (kind, record) in cards]
        # Who types a whole code or name means it, not what only ends so: `1-101` is never 2-1-101.
        found.sort(key=lambda card: search.normal(card.title) != search.normal(text))
        self._cards = {
            Hit(card.record, card.title, card.detail, KINDS[card.kind][0], KINDS[card.kind][1]): card for card in found
        }
        return list(self._cards)

    def find_units(self, text: str) -> list[Hit]:
        """Units only, with their people: the unit itself, or of whoever was found. `key` is the unit's id."""
        found: dict[int, Hit] = {}
        for hit in self.find(text):
            card = self._cards[hit]
            if card.unit_id is None or card.kind == "receipt" or card.unit_id in found:
                continue
            title = f"{card.title}  {card.detail}" if card.kind == "unit" else f"{card.detail}"
            found[card.unit_id] = Hit(card.unit_id, title, card.title if card.kind != "unit" else "", "", hit.icon)
        return list(found.values())

    def card(self, hit: Hit) -> Card:
        """The record behind a hit of the last `find`."""
        return self._cards[hit]

    def numbered(self, number: str) -> Card | None:
        """The document with exactly this number, if there is one."""
        return next((self._cards[hit] for hit in self.find(number) if hit.title == number), None)
