"""Keys and loans found by what stands on them: a tag, a copy's code, the number of a loan."""

from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.keys.cabinet import copy_named, tag_of
from frontdesk.keys.records import KEY_KINDS, Key, KeyCopy, KeyKind, KeyLoan
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DAY = 8
"""Digits of the day in a number."""


class KeyNumbers:
    """Looks up keys and loans by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The key whose tag or copy's code this is, and the loans whose number begins so: `JY20261121-0001`, `jy2026`.

        The latest loans stand first.
        """
        digits = normal(text).removeprefix("jy")
        with self._ground.database.reading() as session:
            key = _TAGGED.scalar(session, tag=tag_of(text))
            if key is None and (copy := copy_named(session, text)) is not None:
                key = session.get_one(KeyCopy, copy).key_id
            found = [("key", key)] if key is not None else []
            if normal(text).startswith("jy") and (digits.isdecimal() or not digits):
                counter = f"-{digits[_DAY:]}" if digits[_DAY:] else ""
                begins = f"JY{digits[:_DAY]}{counter}"
                rows = _BEGUN.all(session, low=begins, high=begins + "\U0010ffff", most=most)
                found += [("key_loan", row.id) for row in rows]
        return found

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds key and key_loan, in the order of the hits."""
        return cards_of(self._ground.database, hits, {"key": _key_cards, "key_loan": _loan_cards})


def _key_cards(session: Session, ids: str) -> Iterator[Card]:
    for key in _KEYS.all(session, ids=ids):
        opens = "" if key.opens == key.code else key.opens
        detail = "  ".join(filter(None, (key.code, opens, say(KEY_KINDS[KeyKind(key.kind)]))))
        yield Card("key", key.id, key.unit_id, key.tag, detail, not key.active)


def _loan_cards(session: Session, ids: str) -> Iterator[Card]:
    for loan in _LOANS.all(session, ids=ids):
        detail = "  ".join(filter(None, (loan.borrower, loan.company, loan.code)))
        yield Card("key_loan", loan.id, loan.unit_id, loan.number, detail, loan.back_at is not None)


_TAGGED = Prepared(select(Key.id).where(Key.tag == bindparam("tag")))
_BEGUN = Prepared(
    select(KeyLoan.id)
    .where(KeyLoan.number >= bindparam("low"), KeyLoan.number < bindparam("high"))
    .order_by(KeyLoan.number.desc())
    .limit(bindparam("most"))
)
_KEYS = Prepared(
    select(Key.id, Key.tag, Key.opens, Key.kind, Key.unit_id, Key.active, Unit.code)
    .outerjoin(Unit, Unit.id == Key.unit_id)
    .where(Key.id.in_(among_ids()))
)
_LOANS = Prepared(
    select(KeyLoan.id, KeyLoan.number, KeyLoan.borrower, KeyLoan.company, KeyLoan.unit_id, KeyLoan.back_at, Unit.code)
    .outerjoin(Unit, Unit.id == KeyLoan.unit_id)
    .where(KeyLoan.id.in_(among_ids()))
)
