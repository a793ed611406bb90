"""Dunning letters found by their numbers, typed or scanned."""

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.fees.records.dunning import TONES, DunningLetter, Tone
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBER = re.compile(r"cj(\d*)", re.ASCII)
_DAY = 8
"""Digits of the day in a number."""


class LetterNumbers:
    """Looks up dunning letters by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The letters (kind, id) whose number begins so, the latest first: `CJ20261121-0001`, `cj2026`."""
        typed = _NUMBER.fullmatch(normal(text))
        if typed is None:
            return []
        digits = typed[1]
        counter = f"-{digits[_DAY:]}" if digits[_DAY:] else ""
        begins = f"CJ{digits[:_DAY]}{counter}"
        with self._ground.database.reading() as session:
            found = _BEGUN.all(session, low=begins, high=begins + "\U0010ffff", most=most)
        return [("dunning_letter", row.id) for row in found]

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kind dunning_letter, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"dunning_letter": _cards})


def _cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _CARDS.all(session, ids=ids):
        detail = f"{found.code}  ¥{found.owed.grouped()}  {say(TONES[Tone(found.tone)])}"
        yield Card("dunning_letter", found.id, found.unit_id, found.number, detail)


_BEGUN = Prepared(
    select(DunningLetter.id)
    .where(DunningLetter.number >= bindparam("low"), DunningLetter.number < bindparam("high"))
    .order_by(DunningLetter.number.desc())
    .limit(bindparam("most"))
)
_CARDS = Prepared(
    select(
        DunningLetter.id, DunningLetter.number, DunningLetter.owed, DunningLetter.tone, DunningLetter.unit_id, Unit.code
    )
    .join(Unit, Unit.id == DunningLetter.unit_id)
    .where(DunningLetter.id.in_(among_ids()))
)  # fmt: skip
