"""Keys, loans and the other papers of the key desk found by what stands on them: a tag, a copy's code, a number."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.keys.cabinet import code_of, copy_named, tag_of
from frontdesk.keys.records import (
    CUSTODY_STATES,
    KEY_KINDS,
    LOSS_ANSWERS,
    STOCK_TAKE_STATES,
    CustodyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyHandover,
    KeyKind,
    KeyLoan,
    KeyLoss,
    LossAnswer,
    StockTake,
    StockTakeState,
)
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DOCUMENTS = Documents({"JY": KeyLoan, "LT": KeyCustody, "PD": StockTake, "GS": KeyLoss, "YJ": KeyHandover})


class KeyNumbers:
    """Looks up keys by what stands on their tags, and loans and the other papers by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The key whose tag or copy's code this is, and the papers whose number begins so, the latest first."""
        with self._ground.database.reading() as session:
            key = _TAGGED.scalar(session, tag=tag_of(text))
            if key is None and (copy := copy_named(session, text)) is not None:
                key = session.get_one(KeyCopy, copy).key_id
            found = [("key", key)] if key is not None else []
            return found + _DOCUMENTS.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds of the key desk, in the order of the hits."""
        return cards_of(self._ground.database, hits, _SHOWN)


def _key_cards(session: Session, ids: str) -> Iterator[Card]:
    for key in _KEYS.all(session, ids=ids):
        opens = "" if key.opens == key.code else key.opens
        detail = "  ".join(filter(None, (key.code, opens, say(KEY_KINDS[KeyKind(key.kind)]))))
        yield Card("key", key.id, key.unit_id, key.tag, detail, not key.active)


def _loan_cards(session: Session, ids: str) -> Iterator[Card]:
    for loan in _LOANS.all(session, ids=ids):
        detail = "  ".join(filter(None, (loan.borrower, loan.company, loan.code)))
        yield Card("key_loan", loan.id, loan.unit_id, loan.number, detail, loan.back_at is not None)


def _custody_cards(session: Session, ids: str) -> Iterator[Card]:
    for row in _CUSTODIES.all(session, ids=ids):
        detail = f"{row.tag}  {row.code}  {say(CUSTODY_STATES[CustodyState(row.state)])}"
        yield Card("key_custody", row.id, row.unit_id, row.number, detail, row.state == CustodyState.ENDED)


def _take_cards(session: Session, ids: str) -> Iterator[Card]:
    for row in _TAKES.all(session, ids=ids):
        state = StockTakeState(row.state)
        yield Card(
            "stock_take", row.id, None, row.number, say(STOCK_TAKE_STATES[state]), state == StockTakeState.CANCELLED
        )


def _loss_cards(session: Session, ids: str) -> Iterator[Card]:
    for row in _LOSSES.all(session, ids=ids):
        detail = f"{code_of(row.tag, row.n, row.last)}  {row.opens}  {say(LOSS_ANSWERS[LossAnswer(row.answer)])}"
        yield Card("key_loss", row.id, row.unit_id, row.number, detail, bool(row.answer))


def _handover_cards(session: Session, ids: str) -> Iterator[Card]:
    for row in _HANDOVERS.all(session, ids=ids):
        yield Card("key_handover", row.id, row.unit_id, row.number, f"{row.code}  {row.taken_by}")


_TAGGED = Prepared(select(Key.id).where(Key.tag == bindparam("tag")))
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


_CUSTODIES = Prepared(
    select(KeyCustody.id, KeyCustody.number, KeyCustody.state, KeyCustody.unit_id, Key.tag, Unit.code)
    .join(Key, Key.id == KeyCustody.key_id)
    .join(Unit, Unit.id == KeyCustody.unit_id)
    .where(KeyCustody.id.in_(among_ids()))
)
_TAKES = Prepared(select(StockTake.id, StockTake.number, StockTake.state).where(StockTake.id.in_(among_ids())))
_last = aliased(KeyCopy)
_LOSSES = Prepared(
    select(
        KeyLoss.id, KeyLoss.number, KeyLoss.answer, Key.tag, Key.opens, Key.unit_id, KeyCopy.n,
        select(func.count()).where(_last.key_id == Key.id).correlate(Key).scalar_subquery().label("last"),
    )
    .join(KeyCopy, KeyCopy.id == KeyLoss.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .where(KeyLoss.id.in_(among_ids()))
)  # fmt: skip
_HANDOVERS = Prepared(
    select(KeyHandover.id, KeyHandover.number, KeyHandover.unit_id, KeyHandover.taken_by, Unit.code)
    .join(Unit, Unit.id == KeyHandover.unit_id)
    .where(KeyHandover.id.in_(among_ids()))
)
_SHOWN: dict[str, Any] = {
    "key": _key_cards,
    "key_loan": _loan_cards,
    "key_custody": _custody_cards,
    "stock_take": _take_cards,
    "key_loss": _loss_cards,
    "key_handover": _handover_cards,
}
