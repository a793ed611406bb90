"""The questions that find in the desks' own rows what was done: one for each thing that appears in the log by itself.

Each asks by the moment at which something was noted, which no later act changes: what was undone, taken back or
corrected afterwards was done all the same, and the log of a shift that is locked says what it said.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, String, case, cast, func, select
from sqlalchemy.orm import aliased

from frontdesk.core.audit import Change
from frontdesk.core.database import Moment
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.duty.asking import Question, as_it_was, between, doing, joined, stepped
from frontdesk.duty.permitdoings import PERMIT_QUESTIONS, PERMIT_WORDS
from frontdesk.duty.records import Handover, Shift
from frontdesk.duty.ticketdoings import TICKET_MONEY, TICKET_QUESTIONS, TICKET_WORDS
from frontdesk.fees.records import BillingRun, Charge, Payment, Receipt
from frontdesk.fees.records.cases import CaseState, Deduction, Deposit, Refund, Waiver
from frontdesk.fees.records.closing import DayClose, HandIn
from frontdesk.fees.records.dunning import DunningLetter
from frontdesk.keys.records import (
    BORROWERS,
    LOSS_ANSWERS,
    CopyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyHandover,
    KeyLoan,
    KeyLoanItem,
    KeyLoss,
    Outcome,
    StockTake,
    StockTakeState,
)
from frontdesk.reception.records import PURPOSES, TOPICS, Enquiry, EnquiryState, Visit, VisitState

TALLIED = ("visit_in", "visit_out", "receipt", "inspected")
"""What comes so often that a paper only says how many there were."""

# Reception

# Of a visitor who came in on a supervisor's word the step names the supervisor.
_TOOK_IN = case((Step.came_from == "", Visit.operator_id), else_=Step.operator_id)


def _visit(went_to: VisitState, *where: ColumnElement[bool], happened: Any = None) -> Question:
    return doing(
        Visit, _TOOK_IN, *stepped("visit", went_to.value), *where, at=Step.at, happened=happened, text=Visit.place,
        code=as_it_was(Visit.purpose, Step.at), unit=Visit.unit_id,
        through=joined(Step, (Visit, Visit.id == Step.record)),
    )  # fmt: skip


def _enquiry(*went_to: EnquiryState, came_from: str, happened: Any = None) -> Question:
    moved = (*stepped("enquiry", *(state.value for state in went_to)), Step.came_from == came_from)
    return doing(
        Enquiry, Step.operator_id, *moved, at=Step.at, happened=happened, code=as_it_was(Enquiry.topic, Step.at),
        unit=as_it_was(Enquiry.unit_id, Step.at), through=joined(Step, (Enquiry, Enquiry.id == Step.record)),
    )  # fmt: skip


# Keys

_OTHERS = KeyCopy.__table__.alias()
_COPIES = select(func.count()).where(_OTHERS.c.key_id == Key.id).correlate(Key).scalar_subquery()
COPY_CODE = case((_COPIES > 1, Key.tag + "-" + cast(KeyCopy.n, String)), else_=Key.tag)
"""The code of a copy, as `cabinet.code_of` gives it."""


def _code_then(at: Any) -> ColumnElement[str]:
    """The code of a copy as it was at a moment, whatever the key was called and however many copies it got since."""
    begun, tag = aliased(Step), as_it_was(Key.tag, at)
    copies = (
        select(func.count())
        .select_from(_OTHERS.join(begun, (begun.kind == "key_copy") & (begun.record == _OTHERS.c.id)))
        .where(_OTHERS.c.key_id == Key.id, begun.came_from == "", begun.at <= at)
        .correlate_except(_OTHERS, begun)
        .scalar_subquery()
    )
    return case((copies > 1, tag + "-" + cast(KeyCopy.n, String)), else_=tag)


def _of_loan(code: ColumnElement[str]) -> Select[Any]:
    """The codes of a loan's keys."""
    return (
        select(func.group_concat(code, ", "))
        .select_from(KeyLoanItem)
        .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
        .join(Key, Key.id == KeyCopy.key_id)
        .where(KeyLoanItem.loan_id == KeyLoan.id)
    )


LOAN_CODES = _of_loan(COPY_CODE).where(KeyLoanItem.back_at.is_(None)).scalar_subquery()
"""The codes of a loan's keys that are out."""


def _lent() -> Question:
    """Loans by the steps of their keys, which name them."""
    went = (
        select(Step.remark, Step.at)
        .where(*stepped("key_copy", CopyState.OUT.value), between(Step.at))
        .distinct()
        .subquery()
    )
    through = went.join(KeyLoan.__table__, KeyLoan.number == went.c.remark)
    return doing(
        KeyLoan, KeyLoan.operator_id, at=went.c.at, happened=KeyLoan.at, code=KeyLoan.borrower_kind,
        text=_of_loan(_code_then(went.c.at)).correlate(KeyLoan, went).scalar_subquery(), unit=KeyLoan.unit_id,
        through=through,
    )  # fmt: skip


def _returned(outcome: Outcome) -> Question:
    """Keys that came back, those of a loan that came at once together. The step by which a key went out, the one before
    that by which it came back, names its loan."""
    out, earlier = aliased(Step), aliased(Step)
    before = (
        select(func.max(earlier.id))
        .where(earlier.kind == Step.kind, earlier.record == Step.record, earlier.id < Step.id)
        .correlate(Step)
        .scalar_subquery()
    )
    items = (
        select(
            KeyLoanItem.loan_id, Step.at, Step.operator_id,
            func.min(KeyLoanItem.back_at, type_=Moment).label("back_at"),
            func.group_concat(_code_then(Step.at), ", ").label("codes"),
        )
        .select_from(Step)
        .join(out, out.id == before)
        .join(KeyLoan, KeyLoan.number == out.remark)
        .join(KeyLoanItem, (KeyLoanItem.loan_id == KeyLoan.id) & (KeyLoanItem.copy_id == Step.record))
        .join(KeyCopy, KeyCopy.id == Step.record)
        .join(Key, Key.id == KeyCopy.key_id)
        .where(
            *stepped("key_copy", CopyState.IN_CABINET.value), Step.came_from == CopyState.OUT.value, between(Step.at),
            KeyLoanItem.outcome == outcome.value,
        )
        .group_by(KeyLoanItem.loan_id, Step.at, Step.operator_id)
        .subquery()
    )  # fmt: skip
    return doing(
        KeyLoan, items.c.operator_id, at=items.c.at, happened=items.c.back_at, text=items.c.codes, unit=KeyLoan.unit_id,
        through=items.join(KeyLoan.__table__, KeyLoan.id == items.c.loan_id),
    )  # fmt: skip


_GIVEN = (
    select(func.group_concat(_code_then(Step.at), ", "))
    .select_from(Step)
    .join(KeyCopy, KeyCopy.id == Step.record)
    .join(Key, Key.id == KeyCopy.key_id)
    .where(*stepped("key_copy", CopyState.HANDED_OVER.value), Step.at == KeyHandover.at)
    .where(Step.remark == KeyHandover.number)
)
_EXTENDED = (Change.kind == "key_loan", Change.field == "due_back")
_OF_COPY = (KeyCopy, KeyCopy.id == KeyLoss.copy_id), (Key, Key.id == KeyCopy.key_id)


def _custody(by: Any, at: Any) -> Question:
    through = joined(KeyCustody, (Key, Key.id == KeyCustody.key_id))
    return doing(
        KeyCustody, by, at=at, text=as_it_was(Key.tag, at), unit=KeyCustody.unit_id, through=through
    )  # fmt: skip


# Money

_PAID_BY = (Payment, Payment.id == Receipt.payment_id)
_RECEIPT = {"text": cast(Receipt.total, String), "unit": Receipt.unit_id, "through": joined(Receipt, _PAID_BY)}
_DEDUCTED = joined(
    Payment, (Deduction, Deduction.payment_id == Payment.id), (Deposit, Deposit.id == Deduction.deposit_id)
)


def _waived() -> Question:
    """What a unit is let off; what a refund lets off is told with the refund."""
    through = joined(Step, (Waiver, Step.record == Waiver.id), (Charge, Charge.id == Waiver.charge_id))
    return doing(
        Waiver, Step.operator_id, *stepped("waiver", CaseState.APPROVED.value), Waiver.refund_id.is_(None), at=Step.at,
        text=cast(Waiver.amount, String), unit=Charge.unit_id, through=through,
    )  # fmt: skip


def _dunned() -> Question:
    """Dunning letters that were issued at once, from the first number to the last."""
    first, last = func.min(DunningLetter.number), func.max(DunningLetter.number)
    batch = (
        select(
            DunningLetter.at, DunningLetter.operator_id, func.min(DunningLetter.id).label("id"),
            case((first == last, first), else_=first + "–" + last).label("number"),
        )
        .where(between(DunningLetter.at))
        .group_by(DunningLetter.at, DunningLetter.operator_id)
        .subquery()
    )  # fmt: skip
    through = batch.join(DunningLetter.__table__, DunningLetter.id == batch.c.id)
    return doing(DunningLetter, batch.c.operator_id, at=batch.c.at, number=batch.c.number, through=through)


_QUESTIONS: Mapping[str, Question] = {
    "shift_opened": doing(Shift, Shift.operator_id, at=Shift.opened_at, text=Shift.name),
    "handed_over": doing(Handover, Handover.submitted_by),
    "taken_over": doing(Handover, Handover.answered_by, at=Handover.answered_at),
    "visit_expected": _visit(VisitState.EXPECTED),
    "visit_waits": _visit(VisitState.WAITING),
    "visit_in": _visit(VisitState.ON_SITE, Step.came_from != VisitState.LEFT.value, happened=Visit.at),
    "visit_out": _visit(VisitState.LEFT),
    "visit_back": _visit(VisitState.ON_SITE, Step.came_from == VisitState.LEFT.value),
    "visit_refused": _visit(VisitState.REFUSED),
    "visit_cancelled": _visit(VisitState.CANCELLED),
    "enquiry": _enquiry(EnquiryState.OPEN, EnquiryState.ANSWERED, came_from="", happened=Enquiry.at),
    "enquiry_answered": _enquiry(EnquiryState.ANSWERED, came_from=EnquiryState.OPEN.value),
    "enquiry_reopened": _enquiry(EnquiryState.OPEN, came_from=EnquiryState.ANSWERED.value),
    "enquiry_cancelled": _enquiry(EnquiryState.CANCELLED, came_from=EnquiryState.OPEN.value),
    "key_lent": _lent(),
    "key_undone": _returned(Outcome.UNDONE),
    "key_extended": doing(
        KeyLoan, Change.operator_id, *_EXTENDED, at=Change.at, text=Change.after, unit=KeyLoan.unit_id,
        through=joined(Change, (KeyLoan, KeyLoan.id == Change.record)),
    ),
    "key_back": _returned(Outcome.BACK),
    "key_kept": doing(
        KeyHandover, KeyHandover.operator_id, text=_GIVEN.scalar_subquery(), unit=KeyHandover.unit_id
    ),
    "key_loss": doing(
        KeyLoss, KeyLoss.operator_id, text=_code_then(KeyLoss.at), through=joined(KeyLoss, *_OF_COPY)
    ),
    "loss_answered": doing(
        KeyLoss, KeyLoss.answered_by, at=KeyLoss.answered_at, code=KeyLoss.answer,
        text=_code_then(KeyLoss.answered_at),
        through=joined(KeyLoss, *_OF_COPY),
    ),
    "custody": _custody(KeyCustody.operator_id, KeyCustody.at),
    "custody_ended": _custody(KeyCustody.ended_by, KeyCustody.ended_at),
    "stock_take": doing(
        StockTake, StockTake.finished_by, StockTake.state == StockTakeState.FINISHED.value, at=StockTake.finished_at
    ),
    "receipt": doing(Receipt, Payment.operator_id, func.coalesce(Receipt.voids_id, 0) == 0, **_RECEIPT),
    "receipt_red": doing(Receipt, Payment.operator_id, Receipt.voids_id.is_not(None), **_RECEIPT),
    "refund": doing(
        Refund, Payment.operator_id, at=Payment.at, text=cast(Refund.amount, String), unit=Refund.unit_id,
        through=joined(Payment, (Refund, Refund.payment_id == Payment.id)),
    ),
    "deducted": doing(
        Deduction, Payment.operator_id, at=Payment.at, text=cast(Deduction.amount, String), unit=Deposit.unit_id,
        through=_DEDUCTED,
    ),
    "waived": _waived(),
    "billed": doing(
        BillingRun, BillingRun.operator_id, BillingRun.kind == "month", text=cast(BillingRun.total, String)
    ),
    "dunned": _dunned(),
    "day_close": doing(DayClose, DayClose.closed_by, text=cast(DayClose.total, String)),
    "hand_in": doing(HandIn, HandIn.operator_id, text=cast(HandIn.total, String)),
    **TICKET_QUESTIONS,
    **PERMIT_QUESTIONS,
}  # fmt: skip
"""The question for each thing that is done, in the order of `DOINGS`."""

ASKED: Mapping[str, Prepared] = {what: Prepared(asked) for what, (_, asked) in _QUESTIONS.items()}
"""The question for each thing that is done, by the keys of `DOINGS`.

Each row: at, happened (or None), number, code, text, unit_id, unit, operator_id, who, record, link (its kind).
"""
LINKS = frozenset(kind for kinds, _ in _QUESTIONS.values() for kind in kinds)
"""The kinds of all records that are found so."""
COUNTED: Mapping[str, Prepared] = {
    what: Prepared(
        asked.with_only_columns(asked.selected_columns.operator_id, func.count().label("count")).group_by(Operator.id)
    )
    for what, (_, asked) in _QUESTIONS.items() if what in TALLIED
}  # fmt: skip
"""How often each operator did what is `TALLIED`: operator_id, count."""

WORDS: Mapping[str, Mapping[Any, str]] = {
    "visit_expected": PURPOSES, "visit_waits": PURPOSES, "visit_in": PURPOSES, "visit_out": PURPOSES,
    "visit_back": PURPOSES, "visit_refused": PURPOSES, "visit_cancelled": PURPOSES,
    "enquiry": TOPICS, "enquiry_answered": TOPICS, "enquiry_reopened": TOPICS, "enquiry_cancelled": TOPICS,
    "key_lent": BORROWERS, "loss_answered": LOSS_ANSWERS, **TICKET_WORDS, **PERMIT_WORDS,
}  # fmt: skip
"""What a code says, by the keys of `DOINGS`."""
MONEY = (
    "receipt", "receipt_red", "refund", "deducted", "waived", "billed", "day_close", "hand_in", *TICKET_MONEY,
)  # fmt: skip
"""Where the text is an amount in fen."""
