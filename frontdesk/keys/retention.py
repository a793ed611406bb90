"""Who borrowed, left or lost a key is forgotten when its time is over; that it was so, and when, stays."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, exists, select, update
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.changes import forget_said
from frontdesk.core.ground import Act
from frontdesk.core.retention import Before, Kind
from frontdesk.core.words import mark
from frontdesk.keys.noted import ERASED
from frontdesk.keys.records import KeyCustody, KeyLoan, KeyLoanItem, KeyLoss

_NOTHING: dict[str, str | None] = dict.fromkeys(ERASED[KeyLoan], "") | {"id_sealed": None, "id_index": None}


def erase_loans(act: Act, ids: Sequence[int]) -> None:
    """Erase who borrowed, within the caller's act; which loans they were stays noted."""
    told = act.session.execute(select(KeyLoan.number).where(KeyLoan.id.in_(ids)).order_by(KeyLoan.at)).scalars().all()
    for asked in (
        update(KeyLoan).where(KeyLoan.id.in_(ids)).values(erased_at=act.at, **_NOTHING),
        update(KeyLoanItem).where(KeyLoanItem.loan_id.in_(ids)).values(remark=""),
    ):
        act.session.execute(asked.execution_options(synchronize_session=False))
    forget_said(act, "key_loan", ids)
    act.note("key_loan", min(ids), erased=len(ids), first=told[0], last=told[-1])


def erase_custodies(act: Act, ids: Sequence[int]) -> None:
    """Erase who left a key, within the caller's act, from the form too."""
    said = ERASED[KeyCustody]
    for custody in act.session.scalars(select(KeyCustody).where(KeyCustody.id.in_(ids))):
        custody.facts = canonical(
            {name: "" if name in said else value for name, value in json.loads(custody.facts).items()}
        )
        for name in said:
            setattr(custody, name, "")
        custody.erased_at = act.at
    act.note("key_custody", ids[0], erased=len(ids))


def erase_losses(act: Act, ids: Sequence[int]) -> None:
    """Erase who lost a key, within the caller's act."""
    asked = update(KeyLoss).where(KeyLoss.id.in_(ids)).values(erased_at=act.at, **dict.fromkeys(ERASED[KeyLoss], ""))
    act.session.execute(asked.execution_options(synchronize_session=False))
    act.note("key_loss", min(ids), erased=len(ids))


def _loans_due(session: Session, before: Before) -> Select[Any]:
    # Who had a key that is lost is known until its loss is dealt with.
    lost = exists().where(KeyLoss.loan_id == KeyLoan.id, KeyLoss.answer == "")
    over = (KeyLoan.back_at < before[0], KeyLoan.erased_at.is_(None), ~lost)
    return select(KeyLoan.id).where(*over).order_by(KeyLoan.back_at)


def _custodies_due(session: Session, before: Before) -> Select[Any]:
    return select(KeyCustody.id).where(KeyCustody.ended_at < before[0], KeyCustody.erased_at.is_(None))


def _losses_due(session: Session, before: Before) -> Select[Any]:
    return select(KeyLoss.id).where(KeyLoss.answered_at < before[0], KeyLoss.erased_at.is_(None))


KINDS = (
    Kind(
        KeyLoan, "keyloan.retention", mark("Key loans"),
        mark("Who borrowed, phone, ID number, reason and words. Which key was out, from when to when, stays."),
        _loans_due, KeyLoan.at, KeyLoan.unit_id, erase_loans, "key_loans_erased",
    ),
    Kind(
        KeyCustody, "keyloan.retention", mark("Keys that were in custody"),
        mark("Who left the key and took it back, phone and words. Which key it was, and from when to when, stays."),
        _custodies_due, KeyCustody.at, KeyCustody.unit_id, erase_custodies,
        "key_custodies_erased",
    ),
    Kind(
        KeyLoss, "keyloan.retention", mark("Lost keys that are dealt with"),
        mark("Who reported the loss, and words. That the key was lost, and what was done, stays."),
        _losses_due, KeyLoss.at, None, erase_losses, "key_losses_erased",
    ),
)  # fmt: skip
"""What the key desk erases in its time."""
