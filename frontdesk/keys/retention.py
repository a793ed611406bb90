"""Who borrowed, left or lost a key is forgotten when its time is over; that it was so, and when, stays."""

import json
from datetime import datetime

from sqlalchemy import Select, delete, exists, select, update
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change, canonical
from frontdesk.core.clock import months_before
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.rules import number
from frontdesk.keys.noted import ERASED
from frontdesk.keys.records import KeyCustody, KeyLoan, KeyLoanItem, KeyLoss

_AT_ONCE = 500
"""Loans that are erased in one act, so that nobody at the counter waits for it."""

_NOTHING: dict[str, str | None] = dict.fromkeys(ERASED[KeyLoan], "") | {"id_sealed": None, "id_index": None}


def is_due(ground: Ground) -> bool:
    """Whether anybody who had to do with a key is kept longer than the rule allows."""
    with ground.database.reading() as session:
        before = _before(session, ground)
        due = (_due(before), _custodies(before), _losses(before))
        return any(session.scalar(asked.limit(1)) is not None for asked in due)


def erase_due(ground: Ground) -> int:
    """Erase who borrowed, left or lost keys of which all was over longer ago than the rule says; gives back how many
    loans, custodies and losses.

    Nothing of it stays in the pages that become free. What is left is noted, with how many there were.
    """
    if not is_due(ground):
        return 0
    with ground.database.reading() as session:
        before = _before(session, ground)
    erased = 0
    while some := _erase_some(ground, before):
        erased += some
    return erased + _erase_custodies(ground, before) + _erase_losses(ground, before)


def _erase_some(ground: Ground, before: datetime) -> int:
    with ground.act("key_loans_erased", Right.SEE) as act:
        session = act.session
        loans: list[int] = list(session.scalars(_due(before).order_by(KeyLoan.back_at).limit(_AT_ONCE)))
        if not loans:
            return 0
        told = session.execute(select(KeyLoan.number).where(KeyLoan.id.in_(loans)).order_by(KeyLoan.at)).scalars().all()
        quietly = {"synchronize_session": False}
        for asked in (
            update(KeyLoan).where(KeyLoan.id.in_(loans)).values(erased_at=act.at, **_NOTHING),
            update(KeyLoanItem).where(KeyLoanItem.loan_id.in_(loans)).values(remark=""),
            delete(Change).where(Change.kind == "key_loan", Change.record.in_(loans)),
        ):
            session.execute(asked.execution_options(**quietly))
        act.note("key_loan", min(loans), erased=len(loans), first=told[0], last=told[-1])
        return len(loans)


def _erase_custodies(ground: Ground, before: datetime) -> int:
    with ground.act("key_custodies_erased", Right.SEE) as act:
        session = act.session
        due = session.scalars(select(KeyCustody).where(KeyCustody.id.in_(_custodies(before)))).all()
        said = ERASED[KeyCustody]
        for custody in due:
            custody.facts = canonical(
                {name: "" if name in said else value for name, value in json.loads(custody.facts).items()}
            )
            for name in said:
                setattr(custody, name, "")
            custody.erased_at = act.at
        if due:
            act.note("key_custody", due[0].id, erased=len(due))
        return len(due)


def _erase_losses(ground: Ground, before: datetime) -> int:
    with ground.act("key_losses_erased", Right.SEE) as act:
        session = act.session
        due = session.scalars(_losses(before)).all()
        if due:
            asked = (
                update(KeyLoss)
                .where(KeyLoss.id.in_(due))
                .values(erased_at=act.at, **dict.fromkeys(ERASED[KeyLoss], ""))
            )
            session.execute(asked.execution_options(synchronize_session=False))
            act.note("key_loss", min(due), erased=len(due))
        return len(due)


def _before(session: Session, ground: Ground) -> datetime:
    today = ground.clock.today()
    return ground.clock.begin_of(months_before(today, number(session, "keyloan.retention", today)))


def _due(before: datetime) -> Select[int]:
    # Who had a key that is lost is known until its loss is dealt with.
    lost = exists().where(KeyLoss.loan_id == KeyLoan.id, KeyLoss.answer == "")
    return select(KeyLoan.id).where(KeyLoan.back_at < before, KeyLoan.erased_at.is_(None), ~lost)


def _custodies(before: datetime) -> Select[int]:
    return select(KeyCustody.id).where(KeyCustody.ended_at < before, KeyCustody.erased_at.is_(None))


def _losses(before: datetime) -> Select[int]:
    return select(KeyLoss.id).where(KeyLoss.answered_at < before, KeyLoss.erased_at.is_(None))
