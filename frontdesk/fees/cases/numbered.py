"""Refunds, waivers and deductions found by the numbers on their slips, typed or scanned."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.search import normal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.fees.records import Charge
from frontdesk.fees.records.cases import CASE_STATES, CaseState, Deduction, Deposit, Refund, Waiver
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBER = re.compile(r"(tk|jm|kk)(\d*)", re.ASCII)
_DAY = 8
"""Digits of the day in a number."""


class CaseNumbers:
    """Looks up refunds, waivers and deductions by their numbers."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The records (kind, id) whose number begins so, the latest first: `TK20261121-0001`, `jm2026`."""
        typed = _NUMBER.fullmatch(normal(text))
        if typed is None:
            return []
        series, digits = typed.groups()
        kind, asked = _SERIES[series]
        counter = f"-{digits[_DAY:]}" if digits[_DAY:] else ""
        begins = f"{series.upper()}{digits[:_DAY]}{counter}"
        with self._ground.database.reading() as session:
            found = asked.all(session, low=begins, high=begins + "\U0010ffff", most=most)
        return [(kind, row.id) for row in found]

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


def _begun(record: type[Refund] | type[Waiver] | type[Deduction]) -> Prepared:
    return Prepared(
        select(record.id)
        .where(record.number >= bindparam("low"), record.number < bindparam("high"))
        .order_by(record.number.desc())
        .limit(bindparam("most"))
    )


_SERIES = {
    "tk": ("refund", _begun(Refund)),
    "jm": ("waiver", _begun(Waiver)),
    "kk": ("deduction", _begun(Deduction)),
}
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
