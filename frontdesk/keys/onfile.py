"""What the key desk has to tell on the file of a unit: whose keys hang here and why, who has them, who had them."""

from typing import Any

from sqlalchemy import bindparam, func, select, union_all

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.keys.records import (
    COPY_STATES,
    CopyState,
    CustodyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyLoan,
    KeyLoanItem,
)
from frontdesk.residents.sections import MOST, Line

_ROLES = {CopyState.IN_CABINET: "good", CopyState.OUT: "soon", CopyState.LOST: "late"}


def keys_of(ground: Ground, unit_id: int) -> list[Line]:
    """The keys that are kept for a unit, who left them in custody, and the latest loans, those of its keys included."""
    clock = ground.clock
    with ground.database.reading() as session:
        kept, held, loans = (asked.all(session, unit=unit_id) for asked in (_KEYS, _CUSTODY, _LOANS))
    lines = []
    for row in kept:
        state = CopyState(row.state)
        told = " · ".join(filter(None, (row.tag, row.opens, say("Hook {hook}", hook=row.hook) if row.hook else "")))
        count = f" × {row.copies}" if row.copies > 1 else ""
        lines.append(Line("key", row.id, None, told, say(COPY_STATES[state]) + count, _ROLES.get(state, "plain")))
    for row in held:
        told = say("{number}: left by {name}", number=row.number, name=row.given_by)
        lines.append(Line("key_custody", row.id, clock.local(row.at), told, say("In custody"), "accent"))
    for row in loans:
        told = " · ".join(filter(None, (row.number, row.borrower, row.company, row.reason)))
        lines.append(Line("key_loan", row.id, clock.local(row.at), told, *_out(row, clock)))
    return lines


def _out(loan: Any, clock: Clock) -> tuple[str, str]:
    """Until when a loan is out, as it is shown; nothing once all its keys are back."""
    if loan.back_at is not None:
        return "", "plain"
    due = say("Out until {time}", time=f"{clock.local(loan.due_back):%m-%d %H:%M}")
    return due, "late" if loan.due_back < clock.now() else "soon"


_KEYS = Prepared(
    select(Key.id, Key.tag, Key.opens, Key.hook, KeyCopy.state, func.count().label("copies"))
    .join(KeyCopy, KeyCopy.key_id == Key.id)
    .where(Key.unit_id == bindparam("unit"), Key.active)
    .group_by(Key.id, KeyCopy.state)
    .order_by(Key.shelf)
)
_CUSTODY = Prepared(
    select(KeyCustody.id, KeyCustody.number, KeyCustody.at, KeyCustody.given_by)
    .where(KeyCustody.unit_id == bindparam("unit"), KeyCustody.state == CustodyState.HELD)
    .order_by(KeyCustody.id.desc())
)
_NAMED = select(KeyLoan.id).where(KeyLoan.unit_id == bindparam("unit")).order_by(KeyLoan.at.desc()).limit(MOST)
_BORROWED = (
    select(KeyLoanItem.loan_id)
    .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
    .where(Key.unit_id == bindparam("unit"))
    .order_by(KeyLoanItem.loan_id.desc())
    .limit(MOST)
)
_LOANS = Prepared(
    select(
        KeyLoan.id, KeyLoan.number, KeyLoan.at, KeyLoan.borrower, KeyLoan.company, KeyLoan.reason, KeyLoan.due_back,
        KeyLoan.back_at,
    )
    .where(KeyLoan.id.in_(union_all(*(select(each.subquery()) for each in (_NAMED, _BORROWED)))))
    .order_by(KeyLoan.at.desc())
    .limit(MOST)
)  # fmt: skip
