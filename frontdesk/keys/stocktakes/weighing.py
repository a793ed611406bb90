"""What was seen in a stock-take, weighed against where the books say each copy is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.database import Moment
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.keys.cabinet import code_of
from frontdesk.keys.records import (
    CopyState,
    Finding,
    Key,
    KeyCopy,
    KeyLoan,
    KeyLoanItem,
    Settling,
    StockTakeLine,
)

BY_HOOK = (func.rtrim(Key.hook, "0123456789"), func.length(Key.hook), Key.hook, Key.shelf, KeyCopy.n)
"""The order in which one walks along the hooks: A-2 hangs before A-10."""


def found_of(state: str, seen_at: datetime | None, seen_on: str, hook: str, moved: datetime, begun: datetime) -> str:
    """The finding on a copy (a Finding); empty for one that was not seen and is no longer kept.

    `moved` is when the desk moved the copy last: if that was after it was counted, it is where the desk put it.
    """
    if moved > (seen_at or begun):
        return _MOVED.get(state, "")
    if seen_at is None:
        return _UNSEEN.get(state, "")
    if state != CopyState.IN_CABINET:
        return Finding.UNEXPECTED
    return Finding.WRONG_HOOK if seen_on and seen_on != hook else Finding.THERE


def weighed(session: Session, take_id: int, begun: datetime) -> list[dict[str, Any]]:
    """The copies of a stock-take in the order of their hooks, as they stand now.

    Each: copy_id, code, opens, hook, found_on (the hook on which it was seen, if that was told), seen, loan (the number
    of the loan it is out by), finding.
    """
    return [
        {
            "copy_id": row.copy_id, "code": code_of(row.tag, row.n, row.copies), "opens": row.opens, "hook": row.hook,
            "found_on": row.seen_on, "seen": row.seen_at is not None, "loan": row.loan or "",
            "finding": found_of(row.state, row.seen_at, row.seen_on, row.hook, row.moved, begun),
        }
        for row in _WEIGHED.all(session, take=take_id)
    ]  # fmt: skip


def ways(finding: str, state: str) -> Sequence[Settling]:
    """How a finding can be settled, where the copy is now."""
    match finding, state:
        case Finding.MISSING, CopyState.IN_CABINET:
            return Settling.LOST, Settling.FOUND
        case Finding.MISSING, _:
            return (Settling.FOUND,)
        case Finding.UNEXPECTED, CopyState.OUT | CopyState.LOST | CopyState.IN_CABINET:
            return (Settling.TAKEN_BACK,)
        case Finding.UNEXPECTED, _:
            return (Settling.PUT_AWAY,)
        case Finding.WRONG_HOOK, _:
            return Settling.HUNG_UP, Settling.HOOK_CHANGED
        case _:
            return ()


_UNSEEN = {CopyState.IN_CABINET.value: Finding.MISSING, CopyState.OUT.value: Finding.OUT}
_MOVED = {CopyState.IN_CABINET.value: Finding.THERE, CopyState.OUT.value: Finding.OUT}

_copies = select(func.count()).where(KeyCopy.key_id == Key.id).correlate(Key).scalar_subquery()
_loan = (
    select(KeyLoan.number)
    .join(KeyLoanItem, KeyLoanItem.loan_id == KeyLoan.id)
    .where(KeyLoanItem.copy_id == KeyCopy.id, KeyLoanItem.back_at.is_(None))
    .correlate(KeyCopy)
    .scalar_subquery()
)
_moved = (
    select(func.max(Step.at, type_=Moment))
    .where(Step.kind == KeyCopy.__tablename__, Step.record == KeyCopy.id)
    .correlate(KeyCopy)
    .scalar_subquery()
)
_WEIGHED = Prepared(
    select(
        StockTakeLine.copy_id, StockTakeLine.seen_at, StockTakeLine.hook.label("seen_on"), KeyCopy.state, KeyCopy.n,
        Key.tag, Key.opens, Key.hook, _copies.label("copies"), _loan.label("loan"), _moved.label("moved"),
    )
    .join(KeyCopy, KeyCopy.id == StockTakeLine.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .where(StockTakeLine.stock_take_id == bindparam("take"))
    .order_by(*BY_HOOK)
)  # fmt: skip
