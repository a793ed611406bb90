"""What the other desks did, read from their own rows: it appears in the log by itself and is never written there."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, bindparam, case, cast, func, literal, null, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.duty.records import Handover, Shift
from frontdesk.fees.records import Payment, Receipt
from frontdesk.fees.records.cases import Refund
from frontdesk.fees.records.closing import DayClose, HandIn
from frontdesk.keys.records import (
    BORROWERS,
    LOSS_ANSWERS,
    Key,
    KeyCopy,
    KeyCustody,
    KeyLoan,
    KeyLoanItem,
    KeyLoss,
    Outcome,
    StockTake,
    StockTakeState,
)
from frontdesk.reception.records import PURPOSES, TOPICS, Enquiry, Visit, VisitState
from frontdesk.residents.records import Unit

TALLIED = ("visit_in", "visit_out", "receipt")
"""What comes so often that a paper only says how many there were."""


@dataclass(frozen=True)
class Gathered:
    """Something that a desk did: when (on the estate's wall), what (a key of `DOINGS`), under which number, by whom.

    `words` is a marked sentence that says more, `text` what needs no translation: a place, codes of keys, an amount.
    Neither names who visits, calls or borrows: that stays at the desk, and is erased there in its time. `link` and
    `record` are the row that it was read from.
    """

    at: datetime
    what: str
    number: str
    words: str
    text: str
    unit_id: int | None
    unit: str
    operator_id: int
    who: str
    link: str
    record: int


def gathered(session: Session, clock: Clock, shift: Shift) -> list[Gathered]:
    """What belongs into the log of a shift, in the order in which it happened: what its operator did while it was open,
    and what was done meanwhile by whoever was on no shift."""
    doings = gathered_between(session, clock, shift.opened_at, shift.closed_at or clock.now())
    return of_shifts(session, clock, [shift], doings)[shift.id]


def gathered_between(
    session: Session, clock: Clock, since: datetime, until: datetime, without: Sequence[str] = ()
) -> list[Gathered]:
    """What all desks did from a moment to another, both included, in the order in which it happened; but for what is
    left out, keys of `DOINGS`."""
    found = [
        Gathered(
            clock.local(row.at), what, row.number, _WORDS[what].get(row.code, "") if what in _WORDS else "",
            f"¥{Money(int(row.text)).grouped()}" if what in _MONEY else row.text or "", row.unit_id, row.unit or "",
            row.operator_id, row.who, link, row.record,
        )
        for what, (link, asked) in _ASKED.items() if what not in without
        for row in asked.all(session, since=since, until=until)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.at, one.number, one.what))


def tallied(session: Session, clock: Clock, shift: Shift) -> dict[str, int]:
    """How often everything was done that is `TALLIED` and belongs into the log of a shift, as in `gathered`."""
    since, until = shift.opened_at, shift.closed_at or clock.now()
    others: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in _ON_DUTY.all(session, since=since, until=until):
        if row.operator_id != shift.operator_id:
            others[row.operator_id].append((max(row.opened_at, since), min(row.closed_at or until, until)))
    found = {}
    for what, asked in _TALLIED.items():
        by = {row.operator_id: row.count for row in asked.all(session, since=since, until=until)}
        # What others did on a shift of their own is in the log of that one.
        for operator_id in others.keys() & by.keys():
            for begins, ends in others[operator_id]:
                there = asked.all(session, since=begins, until=ends)
                by[operator_id] -= sum(row.count for row in there if row.operator_id == operator_id)
        found[what] = sum(by.values())
    return {what: count for what, count in found.items() if count}


def tallied_between(session: Session, since: datetime, until: datetime) -> dict[str, int]:
    """How often everything was done that is `TALLIED`, from a moment to another, both included, by whomever."""
    found = {
        what: sum(row.count for row in asked.all(session, since=since, until=until)) for what, asked in _TALLIED.items()
    }
    return {what: count for what, count in found.items() if count}


def of_shifts(
    session: Session, clock: Clock, shifts: Sequence[Shift], doings: Iterable[Gathered]
) -> dict[int, list[Gathered]]:
    """Which of the doings belong to each shift, by its id; to several what somebody did who was on none."""
    now = clock.now()
    found: dict[int, list[Gathered]] = {shift.id: [] for shift in shifts}
    if not shifts:
        return found
    spans = [(shift.id, shift.operator_id, shift.opened_at, shift.closed_at or now) for shift in shifts]
    first, last = min(span[2] for span in spans), max(span[3] for span in spans)
    on_duty: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in _ON_DUTY.all(session, since=first, until=last):
        on_duty[row.operator_id].append((row.opened_at, row.closed_at or now))
    for one in doings:
        on_one = any(opened <= one.at <= closed for opened, closed in on_duty[one.operator_id])
        for shift_id, operator_id, opened, closed in spans:
            if (operator_id == one.operator_id or not on_one) and opened <= one.at <= closed:
                found[shift_id].append(one)
    return found


def tally(doings: Iterable[Gathered]) -> dict[str, int]:
    """How often each thing was done, by the keys of `DOINGS`; opening shifts and handing them over is not counted."""
    return dict(Counter(one.what for one in doings if one.link not in ("shift", "handover")))


# The questions, one for each thing that a desk does


def _doing(
    record: Any,
    by: Any,
    *where: ColumnElement[bool],
    at: Any = None,
    number: Any = None,
    code: Any = None,
    text: Any = None,
    unit: Any = None,
    through: Any = None,
) -> tuple[str, Select[Any]]:
    """The kind of record, and the question for those of which `at` lies between two moments; `by` is the operator.

    `through` is what the record is reached through, joined already; `code` is a key of the words that say more.
    """
    at = record.at if at is None else at
    nothing = literal("", String)
    asked: Select[Any] = (
        select(
            at.label("at"), (record.number if number is None else number).label("number"),
            (nothing if code is None else code).label("code"), (nothing if text is None else text).label("text"),
            (null() if unit is None else unit).label("unit_id"), (null() if unit is None else Unit.code).label("unit"),
            Operator.id.label("operator_id"), Operator.name.label("who"), record.id.label("record"),
        )
        .select_from(record if through is None else through)
        .join(Operator, Operator.id == by)
        .where(at.between(bindparam("since", type_=Moment), bindparam("until", type_=Moment)), *where)
    )  # fmt: skip
    if unit is not None:
        asked = asked.outerjoin(Unit, Unit.id == unit)
    return record.__tablename__, asked


_OTHERS = KeyCopy.__table__.alias()
_COPIES = select(func.count()).where(_OTHERS.c.key_id == Key.id).correlate(Key).scalar_subquery()
COPY_CODE = case((_COPIES > 1, Key.tag + "-" + cast(KeyCopy.n, String)), else_=Key.tag)
"""The code of a copy, as `cabinet.code_of` gives it."""
_OF_LOAN = (
    select(func.group_concat(COPY_CODE, ", "))
    .select_from(KeyLoanItem)
    .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
    .join(Key, Key.id == KeyCopy.key_id)
)
LOAN_CODES = _OF_LOAN.where(KeyLoanItem.loan_id == KeyLoan.id, KeyLoanItem.back_at.is_(None)).scalar_subquery()
"""The codes of a loan's keys that are out."""
_LENT = _OF_LOAN.where(KeyLoanItem.loan_id == KeyLoan.id, KeyLoanItem.outcome != Outcome.UNDONE.value)


def _returned(outcome: Outcome) -> tuple[str, Select[Any]]:
    """Keys that came back, those of a loan that came at once together."""
    items = (
        select(
            KeyLoanItem.loan_id, KeyLoanItem.back_at, KeyLoanItem.received_by,
            func.group_concat(COPY_CODE, ", ").label("codes"),
        )
        .join(KeyCopy, KeyCopy.id == KeyLoanItem.copy_id)
        .join(Key, Key.id == KeyCopy.key_id)
        .where(
            KeyLoanItem.back_at.between(bindparam("since", type_=Moment), bindparam("until", type_=Moment)),
            KeyLoanItem.outcome == outcome.value,
        )
        .group_by(KeyLoanItem.loan_id, KeyLoanItem.back_at, KeyLoanItem.received_by)
        .subquery()
    )  # fmt: skip
    through = items.join(KeyLoan.__table__, KeyLoan.id == items.c.loan_id)
    return _doing(
        KeyLoan, items.c.received_by, at=items.c.back_at, text=items.c.codes, unit=KeyLoan.unit_id, through=through
    )


def _joined(record: Any, *others: tuple[Any, ColumnElement[bool]]) -> Any:
    joined = record.__table__
    for other, on in others:
        joined = joined.join(other.__table__, on)
    return joined


_CAME = Visit.state.in_((VisitState.ON_SITE.value, VisitState.LEFT.value))
_LATER = aliased(Step)
_SIGNED_OUT = (
    select(func.max(_LATER.id))
    .where(_LATER.kind == "visit", _LATER.record == Visit.id, _LATER.went_to == VisitState.LEFT.value)
    .scalar_subquery()
)
_OF_COPY = (KeyCopy, KeyCopy.id == KeyLoss.copy_id), (Key, Key.id == KeyCopy.key_id)
# Nearly no receipt voids another: the moment leads, not the index of what voids what.
_PAID_BY = (Payment, Payment.id == Receipt.payment_id)
_VISIT = {"code": Visit.purpose, "text": Visit.place, "unit": Visit.unit_id}
_RECEIPT = {"text": cast(Receipt.total, String), "unit": Receipt.unit_id, "through": _joined(Receipt, _PAID_BY)}
_CUSTODY = {
    "text": Key.tag, "unit": KeyCustody.unit_id, "through": _joined(KeyCustody, (Key, Key.id == KeyCustody.key_id))
}  # fmt: skip
_QUESTIONS: Mapping[str, tuple[str, Select[Any]]] = {
    "shift_opened": _doing(Shift, Shift.operator_id, at=Shift.opened_at, text=Shift.name),
    "handed_over": _doing(Handover, Handover.submitted_by),
    "taken_over": _doing(Handover, Handover.answered_by, at=Handover.answered_at),
    "visit_in": _doing(Visit, Visit.operator_id, _CAME, **_VISIT),
    "visit_out": _doing(
        Visit, Step.operator_id, at=Visit.left_at, through=_joined(Visit, (Step, Step.id == _SIGNED_OUT)), **_VISIT
    ),
    "visit_refused": _doing(Visit, Visit.operator_id, Visit.state == VisitState.REFUSED.value, **_VISIT),
    "enquiry": _doing(Enquiry, Enquiry.operator_id, code=Enquiry.topic, unit=Enquiry.unit_id),
    "enquiry_answered": _doing(
        Enquiry, Enquiry.answered_by, Enquiry.answered_at > Enquiry.at, at=Enquiry.answered_at, code=Enquiry.topic,
        unit=Enquiry.unit_id,
    ),
    "key_lent": _doing(
        KeyLoan, KeyLoan.operator_id, _LENT.exists(), code=KeyLoan.borrower_kind, text=_LENT.scalar_subquery(),
        unit=KeyLoan.unit_id,
    ),
    "key_back": _returned(Outcome.BACK),
    "key_kept": _returned(Outcome.KEPT),
    "key_loss": _doing(KeyLoss, KeyLoss.operator_id, text=COPY_CODE, through=_joined(KeyLoss, *_OF_COPY)),
    "loss_answered": _doing(
        KeyLoss, KeyLoss.answered_by, at=KeyLoss.answered_at, code=KeyLoss.answer, text=COPY_CODE,
        through=_joined(KeyLoss, *_OF_COPY),
    ),
    "custody": _doing(KeyCustody, KeyCustody.operator_id, **_CUSTODY),
    "custody_ended": _doing(KeyCustody, KeyCustody.ended_by, at=KeyCustody.ended_at, **_CUSTODY),
    "stock_take": _doing(
        StockTake, StockTake.finished_by, StockTake.state == StockTakeState.FINISHED.value, at=StockTake.finished_at
    ),
    "receipt": _doing(Receipt, Payment.operator_id, func.coalesce(Receipt.voids_id, 0) == 0, **_RECEIPT),
    "receipt_red": _doing(Receipt, Payment.operator_id, Receipt.voids_id.is_not(None), **_RECEIPT),
    "refund": _doing(
        Refund, Payment.operator_id, at=Payment.at, text=cast(Refund.amount, String), unit=Refund.unit_id,
        through=_joined(Payment, (Refund, Refund.payment_id == Payment.id)),
    ),
    "day_close": _doing(DayClose, DayClose.closed_by, text=cast(DayClose.total, String)),
    "hand_in": _doing(HandIn, HandIn.operator_id, text=cast(HandIn.total, String)),
}  # fmt: skip
"""The question for each thing that is done, in the order of `DOINGS`."""

_ASKED = {what: (link, Prepared(asked)) for what, (link, asked) in _QUESTIONS.items()}
_TALLIED = {
    what: Prepared(
        asked.with_only_columns(asked.selected_columns.operator_id, func.count().label("count")).group_by(Operator.id)
    )
    for what, (_, asked) in _QUESTIONS.items() if what in TALLIED
}  # fmt: skip

_WORDS: Mapping[str, Mapping[Any, str]] = {
    "visit_in": PURPOSES, "visit_out": PURPOSES, "visit_refused": PURPOSES, "enquiry": TOPICS,
    "enquiry_answered": TOPICS, "key_lent": BORROWERS, "loss_answered": LOSS_ANSWERS,
}  # fmt: skip
_MONEY = ("receipt", "receipt_red", "refund", "day_close", "hand_in")
_ON_DUTY = Prepared(
    select(Shift.operator_id, Shift.opened_at, Shift.closed_at).where(
        Shift.opened_at <= bindparam("until", type_=Moment),
        func.coalesce(Shift.closed_at, bindparam("until", type_=Moment)) >= bindparam("since", type_=Moment),
    )
)
