"""Requests about personal data found by the numbers that stand on their papers."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.privacy.records import STATES, WISHES, Asked, DataRequest, Wish
from frontdesk.privacy.requests import KIND, PREFIX
from frontdesk.residents.records import Person
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBERED = Documents({PREFIX: DataRequest})


class RequestNumbers:
    """Looks up requests by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The requests (`data_request`, id) whose number begins so, the latest first: `GX20261121-0001`, `gx2026`."""
        with self._ground.database.reading() as session:
            return _NUMBERED.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kind data_request, in the order of the hits."""
        return cards_of(self._ground.database, hits, {KIND: _requests})


def _requests(session: Session, ids: str) -> Iterator[Card]:
    for row in _REQUESTS.all(session, ids=ids):
        detail = f"{row.name}  {say(WISHES[Wish(row.wish)])}  {say(STATES[Asked(row.state)])}"
        yield Card(KIND, row.id, None, row.number, detail, row.state != Asked.OPEN.value)


_REQUESTS = Prepared(
    select(DataRequest.id, DataRequest.number, DataRequest.wish, DataRequest.state, Person.name)
    .join(Person, Person.id == DataRequest.person_id)
    .where(DataRequest.id.in_(among_ids()))
)
