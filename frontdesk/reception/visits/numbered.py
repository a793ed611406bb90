"""Visitors who are on site found by anything, and every visit by the number on its slip, typed or scanned."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.reception.records import VISIT_STATES, Visit, VisitState
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DOCUMENTS = Documents({"LF": Visit})


class VisitNumbers:
    """Looks up visits by their numbers, and shows visitors that were found."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The visits (kind, id) whose number begins so, the latest first: `LF20261121-0001`, `lf2026`."""
        with self._ground.database.reading() as session:
            return _DOCUMENTS.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kind visit, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"visit": self._visits})

    def _visits(self, session: Session, ids: str) -> Iterator[Card]:
        for found in _CARDS.all(session, ids=ids):
            here = found.state == VisitState.ON_SITE
            state = say(VISIT_STATES[VisitState(found.state)])
            if here:
                state = say("On site since {time}", time=f"{self._ground.clock.local(found.at):%H:%M}")
            told = (found.number if found.name else "", found.code or found.place, state)
            who = f"{found.company} {found.name}".strip() or found.number
            detail = "  ".join(filter(None, told))
            yield Card("visit", found.id, found.unit_id, who, detail, not here, found.number)


_CARDS = Prepared(
    select(
        Visit.id, Visit.number, Visit.at, Visit.name, Visit.company, Visit.place, Visit.state, Visit.unit_id, Unit.code
    )
    .outerjoin(Unit, Unit.id == Visit.unit_id)
    .where(Visit.id.in_(among_ids()))
)  # fmt: skip
