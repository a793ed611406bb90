"""Enquiries found by the numbers on their slips, and answers by their questions, in the finder."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.reception.records import ENQUIRY_STATES, TOPICS, Article, Enquiry, EnquiryState
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DOCUMENTS = Documents({"ZX": Enquiry})


class EnquiryNumbers:
    """Looks up enquiries by their numbers, and shows answers that were found."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The enquiries (kind, id) whose number begins so, the latest first: `ZX20261121-0001`, `zx2026`."""
        with self._ground.database.reading() as session:
            return _DOCUMENTS.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds enquiry and article, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"enquiry": _enquiries, "article": self._articles})

    def _articles(self, session: Session, ids: str) -> Iterator[Card]:
        today = self._ground.clock.today()
        for found in _ARTICLES.all(session, ids=ids):
            past = not found.active or (found.valid_until is not None and found.valid_until < today)
            yield Card("article", found.id, None, found.title, say(TOPICS[found.topic]), past)


def _enquiries(session: Session, ids: str) -> Iterator[Card]:
    for found in _CARDS.all(session, ids=ids):
        detail: list[Any] = [found.code, say(TOPICS[found.topic]), say(ENQUIRY_STATES[EnquiryState(found.state)])]
        yield Card("enquiry", found.id, found.unit_id, found.number, "  ".join(filter(None, detail)))


_CARDS = Prepared(
    select(Enquiry.id, Enquiry.number, Enquiry.topic, Enquiry.state, Enquiry.unit_id, Unit.code)
    .outerjoin(Unit, Unit.id == Enquiry.unit_id)
    .where(Enquiry.id.in_(among_ids()))
)
_ARTICLES = Prepared(
    select(Article.id, Article.title, Article.topic, Article.active, Article.valid_until).where(
        Article.id.in_(among_ids())
    )
)
