"""Words of tickets, kept so that any of them finds its ticket: each Chinese sign a word of its own, 繁 found by 简."""

import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, bindparam, column, delete, insert, select
from sqlalchemy.orm import Session

from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.tickets.records import TICKET_WORDS

_PIECES = re.compile(r"\w+")
_AT_ONCE = 16
"""Signs brought to their normal form at once: that looks at the beginning of a text only."""
_SIGNS = re.compile(r"[0-9a-z]+|[^0-9a-z]")


def words_of(*texts: str) -> str:
    """The words of texts as they are filed and looked up, parted by blanks."""
    return " ".join(word for text in texts for piece in _PIECES.findall(text) for word in _SIGNS.findall(_whole(piece)))


def file_words(session: Session, ticket_id: int, *texts: str, fresh: bool = False) -> None:
    """Make a ticket findable by the words of these texts alone; `fresh` says that it was not filed before."""
    if not fresh:
        _DELETE.run(session, ticket=ticket_id)
    _INSERT.run(session, rowid=ticket_id, words=words_of(*texts))


def file_many(session: Session, entries: Iterable[tuple[int, str]]) -> None:
    """Make many tickets findable that were not filed before: (ticket, `words_of` its texts) each."""
    _INSERT.run_many(session, ({"rowid": ticket, "words": words} for ticket, words in entries))


def meant(typed: str) -> Select[Any]:
    """The ids of the tickets that have all that was typed, parted by blanks, the last word maybe begun only."""
    phrases = [words for piece in plain(typed).split() if (words := words_of(piece))]
    asked = " AND ".join(f'"{words}" *' for words in phrases)
    found: Select[Any] = select(column("rowid")).select_from(TICKET_WORDS)
    # Without a word there is nothing to be found, and nothing that FTS5 would understand.
    return found.where(column("ticket_words").op("MATCH")(asked)) if asked else found.where(column("rowid") < 0)


def _whole(text: str) -> str:
    return "".join(normal(text[start : start + _AT_ONCE]) for start in range(0, len(text), _AT_ONCE))


_INSERT = Prepared(insert(TICKET_WORDS).values(rowid=bindparam("rowid"), words=bindparam("words")))
_DELETE = Prepared(delete(TICKET_WORDS).where(TICKET_WORDS.c.rowid == bindparam("ticket")))
