"""Keeping the answers that are known: added, changed with their history, taken out of use and put back."""

import re
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.audit import digest
from frontdesk.core.estate import Estate, counter_hours
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.reception.knowledge.changes import Changed, changes_of
from frontdesk.reception.knowledge.listed import KnowledgeLists
from frontdesk.reception.records import TOPICS, Article

LONGEST_TITLE, LONGEST_ANSWER, LONGEST_KEYWORDS = 80, 2000, 120

FIELDS = {
    "topic": mark("Topic"),
    "title": mark("Question"),
    "answer": mark("Answer"),
    "keywords": mark("Also found by"),
    "valid_until": mark("Valid until"),
    "active": mark("Not in use"),
}
"""Each field's name, in the form and in the history."""

_PARTS = re.compile(r"[\s,，、;；/|]+")
"""What stands between keywords."""


@dataclass(frozen=True)
class ArticleFields:
    """What is typed about an answer; `keywords` are further words by which it is found, parted by commas or spaces."""

    topic: str
    title: str
    answer: str
    keywords: str = ""
    valid_until: date | None = None


class KnowledgeDesk(KnowledgeLists):
    """Looks up what is known, and keeps it."""

    def add(self, fields: ArticleFields) -> int:
        """Keep a new answer; gives back its id. Refuses an empty or a too long text, and a question that is there."""
        fields = checked(fields)
        with self._ground.act("article_added", Right.KEEP_KNOWLEDGE) as act:
            return store(act, fields)

    def change(self, article_id: int, fields: ArticleFields) -> None:
        """Change an answer from now on; what it said before stays in its history."""
        fields = checked(fields)
        with self._ground.act("article_changed", Right.KEEP_KNOWLEDGE) as act:
            article = act.session.get_one(Article, article_id)
            _check_title(act.session, fields.title, but=article_id)
            changes = {}
            for name, value in asdict(fields).items():
                before = getattr(article, name)
                if before != value:
                    changes[name] = (_text(before), _text(value))
                    setattr(article, name, value)
            if not changes:
                return
            act.note_changes("article", article_id, changes)
            act.session.flush()
            _file(act, article)
            _note(act, article)

    def withdraw(self, article_id: int) -> None:
        """Offer an answer no more; enquiries that were answered by it keep theirs."""
        self._set_active(article_id, active=False)

    def bring_back(self, article_id: int) -> None:
        """Offer a withdrawn answer again. Refuses one whose question has been answered anew meanwhile."""
        self._set_active(article_id, active=True)

    def history(self, article_id: int) -> list[Changed]:
        """What was changed of an answer, the latest first."""
        return changes_of(self._ground, "article", article_id)

    def sheet(self, article_id: int) -> dict[str, Any]:
        """What stands on an answer to take home, as `papers.enquiries.answer_sheet` takes it."""
        row, today = self.article(article_id), self._ground.clock.today()
        with self._ground.database.reading() as session:
            estate = session.get_one(Estate, 1)
            return heading(session) | {
                "title": row["title"], "answer": row["answer"], "day": today.isoformat(),
                "valid_until": row["valid_until"].isoformat() if row["valid_until"] else "",
                "phone": estate.phone, "hours": counter_hours(session, today),
            }  # fmt: skip

    def _set_active(self, article_id: int, *, active: bool) -> None:
        act_name = "article_brought_back" if active else "article_withdrawn"
        with self._ground.act(act_name, Right.KEEP_KNOWLEDGE) as act:
            article = act.session.get_one(Article, article_id)
            if article.active == active:
                return
            if active:
                _check_title(act.session, article.title, but=article_id)
            article.active = active
            act.note_changes("article", article_id, {"active": (_text(not active), _text(active))})
            act.session.flush()
            _note(act, article)


def store(act: Act, fields: ArticleFields) -> int:
    """Keep an answer whose fields are checked, within the caller's act; gives back its id."""
    _check_title(act.session, fields.title)
    article = Article(**asdict(fields), at=act.at, operator_id=act.operator.id)
    act.session.add(article)
    act.session.flush()
    _file(act, article, fresh=True)
    _note(act, article)
    return article.id


def article_digest(article: Article) -> str:
    """The fingerprint of an answer: all that it says."""
    return digest(row_facts(article))


def _note(act: Act, article: Article) -> None:
    act.note("article", article.id, topic=article.topic, digest=article_digest(article))


def checked(fields: ArticleFields) -> ArticleFields:
    """The fields in normal form; see `KnowledgeDesk.add`."""
    title, answer, keywords = plain(fields.title), plain(fields.answer), plain(fields.keywords)
    title = " ".join(title.split())
    if fields.topic not in TOPICS:
        raise Refusal(mark("Choose what it is about."), field="topic")
    for name, text, longest in (
        ("title", title, LONGEST_TITLE),
        ("answer", answer, LONGEST_ANSWER),
        ("keywords", keywords, LONGEST_KEYWORDS),
    ):
        if len(text) > longest:
            raise Refusal(mark("Say it in at most {count} characters."), field=name, count=longest)
    if not title:
        raise Refusal(mark("Type the question, as residents ask it."), field="title")
    if not answer:
        raise Refusal(mark("Type the answer."), field="answer")
    return ArticleFields(
        fields.topic, title, answer, " ".join(filter(None, _PARTS.split(keywords))), fields.valid_until
    )


def _check_title(session: Session, title: str, but: int = 0) -> None:
    """Refuses a question that another answer is for already."""
    asked = select(Article.id).where(Article.title == title, Article.active, Article.id != but)
    if session.scalar(asked) is not None:
        raise Refusal(mark("This question is answered already. Change that answer instead."), field="title")


def _file(act: Act, article: Article, *, fresh: bool = False) -> None:
    """Make an answer findable by its question and each of its keywords."""
    tokens = search.tokens_of_name(article.title)
    for word in article.keywords.split():
        tokens |= search.tokens_of_name(word)
    file_under(act.session, "article", article.id, tokens, fresh=fresh)


def _text(value: object) -> str:
    """A field as the history keeps it."""
    if isinstance(value, bool):
        return "" if value else "1"
    return "" if value is None else str(value)
