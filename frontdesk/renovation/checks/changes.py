"""What must be true of what changes of a case on its way, and of its completion."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import astray
from frontdesk.core.words import mark
from frontdesk.renovation.checks.noted import as_noted
from frontdesk.renovation.completions import completion_digest
from frontdesk.renovation.extensions import extension_digest
from frontdesk.renovation.records import IssuedPaper, Permit, PermitState
from frontdesk.renovation.records.changes import (
    EXTENSION_NEXT,
    Completion,
    CompletionKind,
    ContractorChange,
    Extension,
    ExtensionState,
    OwnerChange,
)
from frontdesk.renovation.sheets import PERMIT

_KIND = Extension.__tablename__
_AFTER = ("waiting", "mending", "refund_due", "filed")
"""Where a case stands whose works passed their completion inspection, unless it was given up before it was issued."""


def extensions_follow_steps(session: Session) -> Fault:
    """Every extension came where it stands by moves that are allowed, and what was approved of was issued anew."""
    asked = select(Extension.id, Extension.state).execution_options(yield_per=1000)
    strayed = astray(session, {_KIND: EXTENSION_NEXT}, ((_KIND, row.id, row.state) for row in session.execute(asked)))
    issued = (
        select(func.count(IssuedPaper.id))
        .where(IssuedPaper.kind == PERMIT, IssuedPaper.record == Extension.permit_id)
        .correlate(Extension)
        .scalar_subquery()
    )
    once = select(func.count(Extension.id)).where(Extension.state == ExtensionState.APPROVED.value, issued < 2)
    return strayed or counted(session, once, "extensions did not have their permit issued anew")


def changes_are_as_noted(session: Session) -> Fault:
    """Extensions, successions and completions say what the audit chain notes of them."""
    return (
        as_noted(session, Extension, extension_digest)
        or as_noted(session, ContractorChange)
        or as_noted(session, OwnerChange)
        or as_noted(session, Completion, completion_digest)
    )


def changes_are_numbered_without_gap(session: Session) -> Fault:
    """Each day's extensions and completions are numbered from 1 to the counter without a gap."""
    return gap(session, {"YQ": Extension.number, "JG": Completion.number})


def permits_say_what_changed(session: Session) -> Fault:
    """A permit ends when the last extension that was approved of says, and has the contractor and the owner who came
    last."""
    later = aliased(Extension)
    last = and_(
        Extension.state == ExtensionState.APPROVED.value,
        ~exists().where(
            later.permit_id == Extension.permit_id, later.state == ExtensionState.APPROVED.value,
            later.id > Extension.id,
        ),
    )  # fmt: skip
    ends = _of_permits(Extension).where(last, Extension.until != Permit.ends)
    firms = _of_permits(ContractorChange).where(
        _is_last(ContractorChange), ContractorChange.contractor_id.is_distinct_from(Permit.contractor_id)
    )
    # Before it is issued, an application that is sent back may still be put right.
    owners = _of_permits(OwnerChange).where(
        _is_last(OwnerChange), OwnerChange.at >= Permit.issued_at, OwnerChange.owner != Permit.owner
    )
    return (
        counted(session, ends, "permits do not end as they were extended")
        or counted(session, firms, "permits have another contractor than came last")
        or counted(session, owners, "permits have another owner than came last")
    )


def works_passed_before_they_wait(session: Session) -> Fault:
    """Works passed their completion inspection before the waiting period, which began on its day; and none else has."""
    passed = exists().where(
        Completion.permit_id == Permit.id, Completion.kind == CompletionKind.COMPLETION.value, Completion.passed
    )
    over = Permit.over_on.is_not(None)
    issued = Permit.issued_at.is_not(None)
    wrong = or_(passed != over, and_(over, ~Permit.state.in_(_AFTER)), and_(issued, Permit.state.in_(_AFTER), ~over))
    asked = select(func.count(Permit.id)).where(wrong)
    failed = exists().where(Completion.permit_id == Permit.id, ~Completion.passed, _is_last(Completion))
    mending = select(func.count(Permit.id)).where(
        Permit.state.in_((PermitState.FAILED.value, PermitState.MENDING.value)), ~failed
    )
    return counted(session, asked, "permits wait or are over without having passed") or counted(
        session, mending, "permits are to be put right though no look failed"
    )


def _of_permits(record: Any) -> Select[Any]:
    return select(func.count(record.id)).join(Permit, Permit.id == record.permit_id)


def _is_last(record: Any) -> ColumnElement[bool]:
    later = aliased(record)
    return ~exists().where(later.permit_id == record.permit_id, later.id > record.id)


CHANGE_CHECKS: tuple[Check, ...] = (
    ("extension_steps", mark("Extensions stand where their steps lead"), extensions_follow_steps),
    ("changes_noted", mark("Extensions, successions and completions are as noted"), changes_are_as_noted),
    ("change_numbers", mark("Numbers of extensions and completions have no gaps"), changes_are_numbered_without_gap),
    ("changed_permits", mark("Permits say what changed of them"), permits_say_what_changed),
    ("completions", mark("Works passed before they wait"), works_passed_before_they_wait),
)
"""Every invariant of changes and completion: its name for machines, its name on screen, and how it is asked."""
