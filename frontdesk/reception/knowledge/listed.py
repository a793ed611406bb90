"""The answers that are known: as a list, and those that suit a question while it is typed."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import log1p
from typing import Any

from sqlalchemy import Date, Select, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.finding import find
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.reception.records import TOPICS, Article, Enquiry

ARTICLE_STATES = {
    "offered": mark("Valid"),
    "expired": mark("Run out"),
    "withdrawn": mark("Not in use"),
}
"""Where an answer stands: offered to whoever asks, past its last day, or withdrawn."""

USUAL = ("topic", False)

_LOOKED_AT = 120
"""Signs of a question that are looked at, counted from its end: what is asked comes last."""

_PIECES = 40
"""Pieces of a question that are looked up."""

_REACH = 60
"""Tokens that are looked at for one piece; one that begins more than that tells little."""

_RUNS = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")


class KnowledgeLists:
    """What is known at the counter."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def articles(self, *, text: str = "", topic: str = "", state: str = "") -> Listing:
        """The answers, by topic; sorted by topic, title, at (when they were written) or valid_until.

        Each: id, topic, title, answer, keywords, valid_until, state (of ARTICLE_STATES), at, who, used (how many
        enquiries were answered by it). `text` finds the question, its pinyin or its initials, and keywords.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        today = self._ground.clock.today()
        asked = select(Article.id)
        if topic:
            asked = asked.where(Article.topic == topic)
        if state:
            asked = asked.where(_stands(today)[state])
        if text.strip():
            asked = asked.where(Article.id.in_(beginning("article", text)))
        place = case({key: at for at, key in enumerate(TOPICS)}, value=Article.topic)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "topic": (asked, (place, Article.title, Article.id)),
            "title": (asked, (Article.title, Article.id)),
            "at": (asked, (Article.at, Article.id)),
            "valid_until": (asked, (Article.valid_until, Article.id)),
        }
        return Listing(self._ground.database, narrowed | {"today": today}, sorts, USUAL, self.article_rows)

    def article_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These answers as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def article(self, article_id: int) -> dict[str, Any]:
        """One answer as a row of the list."""
        return self.article_rows([article_id])[0]

    def suggest(self, text: str, most: int = 5) -> list[dict[str, Any]]:
        """The answers that suit a question, as far as it is typed, the likeliest first; rows of the list.

        Whatever begins with the whole text counts most; else each word of it, and each two signs of Chinese, count
        the more the fewer answers they occur in. What has run out or is withdrawn is left out.
        """
        pieces = _pieces(text)
        if not pieces:
            return []
        counts: dict[int, float] = defaultdict(float)
        with self._ground.database.reading() as session:
            kept = _KEPT.scalar(session) or 0
            for needles, weight in ((search.needle(text), 2.0), *(([piece], 1.0) for piece in pieces)):
                found = {record for record, _ in find(session, ("article",), needles, _REACH).get("article", ())}
                for record in found:
                    counts[record] += weight * log1p(kept / len(found))
            rows = {row["id"]: row for row in self._seen(session, list(counts))}
        offered = [record for record in counts if rows[record]["state"] == "offered"]
        best = max((counts[record] for record in offered), default=0)
        likely = [record for record in offered if counts[record] * 2 >= best]
        return [rows[record] for record in sorted(likely, key=lambda record: (-counts[record], record))[:most]]

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.articles(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        today, local = self._ground.clock.today(), self._ground.clock.local
        return [
            {
                "id": row.id, "topic": row.topic, "title": row.title, "answer": row.answer, "keywords": row.keywords,
                "valid_until": row.valid_until, "at": local(row.at), "who": row.name, "used": row.used,
                "state": row.state,
            }
            for row in _ROWS.all(session, ids=ids_text(ids), today=today)
        ]  # fmt: skip


def _stands(today: Any) -> dict[str, Any]:
    runs = or_(Article.valid_until.is_(None), Article.valid_until >= today)
    return {
        "offered": and_(Article.active, runs),
        "expired": and_(Article.active, Article.valid_until < today),
        "withdrawn": Article.active.is_(False),
    }


def _pieces(text: str) -> list[str]:
    """What a question is looked up by: its words, and of Chinese each two signs that stand together."""
    pieces: dict[str, None] = {}
    told = unicodedata.normalize("NFKC", text).casefold()[-_LOOKED_AT:]
    for run in map(search.normal, _RUNS.findall(told)):
        if run.isascii():
            pieces[run] = None
        else:
            pieces.update((run[at : at + 2], None) for at in range(max(1, len(run) - 1)))
    return [piece for piece in pieces if len(piece) > 1 or not piece.isascii()][-_PIECES:]


_KEPT = Prepared(select(func.count(Article.id)))
_used = select(func.count()).where(Enquiry.article_id == Article.id).correlate(Article).scalar_subquery()
_state = case(
    *((where, state) for state, where in _stands(bindparam("today", type_=Date)).items() if state != "withdrawn"),
    else_="withdrawn",
)
_ROWS = Prepared(
    select(
        Article.id, Article.topic, Article.title, Article.answer, Article.keywords, Article.valid_until, Article.at,
        Operator.name, _used.label("used"), _state.label("state"),
    )
    .join(Operator, Operator.id == Article.operator_id)
    .where(Article.id.in_(among_ids()))
)  # fmt: skip
