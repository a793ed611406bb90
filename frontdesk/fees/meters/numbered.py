"""Meters known by the number that is printed on them, found by its beginning."""

import unicodedata
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.records.meters import Meter
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_FEWEST = 3
"""Signs of a number from which on a meter is found."""


def number_of(text: str) -> str:
    """A meter's number as it is kept: without outer spaces, in narrow capitals."""
    return unicodedata.normalize("NFKC", plain(text)).upper()


class MeterNumbers:
    """Looks up meters by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The meters (kind, id) of which a text is the number or its beginning."""
        typed = number_of(text)
        if len(typed) < _FEWEST:
            return []
        with self._ground.database.reading() as session:
            found = _NUMBERED.all(session, low=typed, high=typed + "\U0010ffff", most=most)
        return [("meter", meter.id) for meter in found]

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kind meter, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"meter": _cards})


def _cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _CARDS.all(session, ids=ids):
        gone = found.until is not None
        yield Card("meter", found.id, found.unit_id, found.number, f"{found.code}  {found.name}", gone)


# The items are told so that the index of numbers, which begins with the item, is met.
_METERED = select(FeeItem.id).where(FeeItem.basis == Basis.METERED.value)
_NUMBERED = Prepared(
    select(Meter.id)
    .where(Meter.item_id.in_(_METERED), Meter.number >= bindparam("low"), Meter.number < bindparam("high"))
    .order_by(Meter.number)
    .limit(bindparam("most"))
)
_CARDS = Prepared(
    select(Meter.id, Meter.unit_id, Meter.number, Meter.until, Unit.code, FeeItem.name)
    .join(Unit, Unit.id == Meter.unit_id)
    .join(FeeItem, FeeItem.id == Meter.item_id)
    .where(Meter.id.in_(among_ids()))
)
