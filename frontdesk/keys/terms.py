"""The terms of a loan: until when, on whose word, with whose consent, and what the books do not allow."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Act
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import number, time_of_day
from frontdesk.core.words import mark
from frontdesk.keys.cabinet import name_of_copy
from frontdesk.keys.records import (
    BorrowerKind,
    CopyState,
    CustodyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyKind,
    KeyLoan,
    KeyLoanItem,
    Outcome,
)
from frontdesk.residents.records import Occupancy, OccupancyRole

FURTHEST = timedelta(days=366)
"""How far ahead a key may be due back; more is mistyped."""

OLDEST = timedelta(days=31)
"""What was written on paper while the power was out is typed within a month."""


def due_by_rule(session: Session, clock: Clock, at: datetime) -> datetime:
    """When a key that goes out now is due back; of one that goes out after that time of the day, the next day."""
    day = clock.local(at).date()
    latest = time_of_day(session, "key.due_time", day)
    due = datetime.combine(day + timedelta(days=number(session, "key.due_back", day)), latest, clock.zone)
    return due if due > at else due + timedelta(days=1)


def keys_of(session: Session, copies: Sequence[int]) -> list[Key]:
    """The keys to which these copies belong."""
    asked = select(Key).join(KeyCopy, KeyCopy.key_id == Key.id).where(KeyCopy.id.in_(copies)).distinct()
    return list(session.scalars(asked))


def copies_out(session: Session, source: str, unit_id: int) -> list[KeyCopy]:
    """The copies out for a case of another desk: lent for its number, or for none to a contractor for its unit."""
    contractors = KeyLoan.unit_id == unit_id, KeyLoan.borrower_kind == BorrowerKind.CONTRACTOR.value
    for_case = or_(and_(KeyLoan.source == source, KeyLoan.source != ""), and_(KeyLoan.source == "", *contractors))
    asked = (
        select(KeyCopy)
        .join(KeyLoanItem, KeyLoanItem.copy_id == KeyCopy.id)
        .join(KeyLoan, KeyLoan.id == KeyLoanItem.loan_id)
        .where(KeyLoanItem.back_at.is_(None), for_case)
        .order_by(KeyLoanItem.id)
    )
    return list(session.scalars(asked))


def codes_out(session: Session, source: str, unit_id: int) -> list[str]:
    """The codes of the same copies."""
    return [name_of_copy(session, copy) for copy in copies_out(session, source, unit_id)]


def standing_consent(session: Session, keys: Sequence[Key], today: date) -> str | None:
    """The standing consent for these keys, empty when the household is to be asked; None when none is in custody.

    What was agreed until a day that is over, or by a household of whom an owner or tenant has left since, binds nobody.
    """
    held = [key.id for key in keys if key.kind == KeyKind.CUSTODY]
    if not held:
        return None
    left = exists().where(
        Occupancy.unit_id == KeyCustody.unit_id,
        Occupancy.role.in_((OccupancyRole.OWNER.value, OccupancyRole.TENANT.value)),
        Occupancy.closed,
        Occupancy.until >= KeyCustody.since,
    )
    asked = select(KeyCustody.lend_to, KeyCustody.until, left).where(
        KeyCustody.key_id.in_(held), KeyCustody.state == CustodyState.HELD.value
    )
    standing = [
        "" if gone or (until is not None and until < today) else lend_to
        for lend_to, until, gone in session.execute(asked)
    ]
    return "；".join(dict.fromkeys(standing)) if len(standing) == len(held) and all(standing) else ""


def check_there(session: Session, clock: Clock, copy: KeyCopy) -> None:
    """Refuses a copy that is not in the cabinet, and says who has it."""
    if copy.state == CopyState.IN_CABINET:
        return
    code = name_of_copy(session, copy)
    if copy.state != CopyState.OUT:
        raise Refusal(mark("{code} is not in the cabinet."), field="copies", code=code)
    asked = (
        select(KeyLoan)
        .join(KeyLoanItem, KeyLoanItem.loan_id == KeyLoan.id)
        .where(KeyLoanItem.copy_id == copy.id, KeyLoanItem.back_at.is_(None))
    )
    loan = session.scalars(asked).one()
    raise Refusal(
        mark("{code} is out: {number}, due back {due}."),
        field="copies",
        code=code,
        number=loan.number,
        due=f"{clock.local(loan.due_back):%m-%d %H:%M}",
    )


def check_order(session: Session, copies: Sequence[KeyCopy], out_at: datetime) -> None:
    """Refuses that a copy went out before it came back the last time: it would have had two holders."""
    for copy in copies:
        of_copy = (KeyLoanItem.copy_id == copy.id, KeyLoanItem.outcome != Outcome.UNDONE.value)
        later = select(KeyLoanItem.id).where(*of_copy, KeyLoanItem.back_at > out_at)
        if session.scalar(later.limit(1)) is not None:
            code = name_of_copy(session, copy)
            raise Refusal(mark("{code} was still out then. Type a later time."), field="at", code=code)


def checked_moment(now: datetime, typed: datetime | None) -> datetime:
    """When it was: as typed, else now. Refuses what is to come, and what is mistyped."""
    if typed is not None and typed > now:
        raise Refusal(mark("That time has not come yet."), field="at")
    if typed is not None and typed < now - OLDEST:
        raise Refusal(mark("That is more than a month ago. Type when it happened."), field="at")
    return typed or now


def check_due(due: datetime, out_at: datetime, now: datetime) -> None:
    """Refuses a time that is over, and one that is mistyped."""
    if due <= max(out_at, now):
        raise Refusal(mark("That is over already. Type a later time."), field="due_back")
    if due - now > FURTHEST:
        raise Refusal(mark("That is more than a year ahead. Type a day that is nearer."), field="due_back")


def approver_of(act: Act, authority: Authority | None, *, needed: bool) -> int | None:
    """Who approves of a loan: whoever vouches for it, else the operator if approval is needed."""
    if authority is not None and authority.right == Right.APPROVE:
        return authority.id
    if not needed:
        return None
    if act.operator.may(Right.APPROVE):
        return act.operator.id
    raise Refusal(
        mark("Outsiders borrow keys only with approval: a supervisor types their password."), field="authority"
    )
