"""Refunds, waivers and deductions found by the numbers on their slips, typed or scanned."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.fees.records import Charge
from frontdesk.fees.records.cases import CASE_STATES, CaseState, Deduction, Deposit, Refund, Waiver
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_DOCUMENTS = Documents({"TK": Refund, "JM": Waiver, "KK": Deduction})


class CaseNumbers:
    """Looks up refunds, waivers and deductions by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The records (kind, id) whose number begins so, the latest first: `TK20261121-0001`, `jm2026`."""
        with self._ground.database.reading() as session:
            return _DOCUMENTS.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of the kinds refund, waiver and deduction, in the order of the hits."""
        return cards_of(self._ground.database, hits, _SHOWN)


def _case_cards(kind: str, asked: Prepared) -> Any:
    def cards(session: Session, ids: str) -> Iterator[Card]:
        for found in asked.all(session, ids=ids):
            detail = f"{found.code}  ¥{found.amount.grouped()}  {say(CASE_STATES[CaseState(found.state)])}"
            yield Card(kind, found.id, found.unit_id, found.number, detail)

    return cards


def _deduction_cards(session: Session, ids: str) -> Iterator[Card]:
    for found in _DEDUCTION_CARDS.all(session, ids=ids):
        yield Card("deduction", found.id, found.unit_id, found.number, f"{found.code}  ¥{found.amount.grouped()}")


_REFUND_CARDS = Prepared(
    select(Refund.id, Refund.number, Refund.amount, Refund.state, Refund.unit_id, Unit.code)
    .join(Unit, Unit.id == Refund.unit_id)
    .where(Refund.id.in_(among_ids()))
)
_WAIVER_CARDS = Prepared(
    select(Waiver.id, Waiver.number, Waiver.amount, Waiver.state, Charge.unit_id, Unit.code)
    .join(Charge, Charge.id == Waiver.charge_id)
    .join(Unit, Unit.id == Charge.unit_id)
    .where(Waiver.id.in_(among_ids()))
)
_DEDUCTION_CARDS = Prepared(
    select(Deduction.id, Deduction.number, Deduction.amount, Deposit.unit_id, Unit.code)
    .join(Deposit, Deposit.id == Deduction.deposit_id)
    .join(Unit, Unit.id == Deposit.unit_id)
    .where(Deduction.id.in_(among_ids()))
)
_SHOWN = {
    "refund": _case_cards("refund", _REFUND_CARDS),
    "waiver": _case_cards("waiver", _WAIVER_CARDS),
    "deduction": _deduction_cards,
}
