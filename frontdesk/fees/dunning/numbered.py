"""Dunning letters found by their numbers, typed or scanned."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.fees.records.dunning import TONES, DunningLetter, Tone
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DOCUMENTS = Documents({"CJ": DunningLetter})


class LetterNumbers:
    """Looks up dunning letters by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The letters (kind, id) whose number begins so, the latest first: `CJ20261121-0001`, `cj2026`."""
        with self._ground.database.reading() as session:
            return _DOCUMENTS.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kind dunning_letter, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"dunning_letter": _cards})


def _cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _CARDS.all(session, ids=ids):
        detail = f"{found.code}  ¥{found.owed.grouped()}  {say(TONES[Tone(found.tone)])}"
        yield Card("dunning_letter", found.id, found.unit_id, found.number, detail)


_CARDS = Prepared(
    select(
        DunningLetter.id, DunningLetter.number, DunningLetter.owed, DunningLetter.tone, DunningLetter.unit_id, Unit.code
    )
    .join(Unit, Unit.id == DunningLetter.unit_id)
    .where(DunningLetter.id.in_(among_ids()))
)  # fmt: skip
