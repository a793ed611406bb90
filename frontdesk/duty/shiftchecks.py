"""What must be true of shifts, handovers and reviews, asked of the rows themselves."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import and_, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit, digest
from frontdesk.core.faults import Check, Fault, counted
from frontdesk.core.numbering import gap
from frontdesk.core.steps import Step, astray, row_facts
from frontdesk.core.words import mark
from frontdesk.duty.handovers import answers_digest, handover_digest
from frontdesk.duty.records import (
    SHIFT_NEXT,
    Block,
    DutyEntry,
    Handover,
    HandoverBlock,
    HandoverSkipped,
    Review,
    Shift,
    ShiftState,
)
from frontdesk.duty.shifts import shift_digest


def closed_shifts_are_handed_over(session: Session) -> Fault:
    """Each shift that is over has one handover, and one that is open none; a counter and an operator have one open."""
    return (
        counted(session, _NOT_HANDED_OVER, "shifts are over without a handover, or handed over and open")
        or counted(session, _OPEN_TWICE, "counters or operators have several shifts open")
        or counted(session, _ANSWERED_WRONGLY, "handovers differ from what was said of their blocks")
        or counted(session, _FILED_WRONGLY, "shifts are filed without a review, or reviewed and not filed")
    )


def shifts_follow_steps(session: Session) -> Fault:
    """Shifts came where they stand by allowed moves, and their numbers and those of handovers have no gap."""
    stand = (("shift", id_, state) for id_, state in session.execute(select(Shift.id, Shift.state)))
    return (
        astray(session, {"shift": SHIFT_NEXT}, stand)
        or counted(session, _STEPPED_WRONGLY, "steps of shifts differ from when, by whom and why these were taken")
        or gap(session, {"ZB": Shift.number, "JB": Handover.number})
    )


def handovers_list_what_was_open(session: Session) -> Fault:
    """Each handover has the lines of the log that were to be followed up then, and the figures of its row.

    What came before what, the audit chain tells: a clock may have been set back.
    """
    to_follow_up = set(session.scalars(select(DutyEntry.id).where(DutyEntry.follows_up)))
    handovers = iter(session.scalars(select(Handover).order_by(Handover.id)).yield_per(100))
    coming = next(handovers, None)
    still_open: set[int] = set()
    for act, record in session.execute(_IN_ORDER).yield_per(2000):
        if act == "duty_entry_written":
            still_open |= {record} & to_follow_up
        elif act == "duty_entry_done":
            still_open.discard(record)
        elif coming is not None and record == coming.id:
            if fault := _differs(coming, still_open):
                return fault
            coming = next(handovers, None)
    return None


def _differs(handover: Handover, still_open: set[int]) -> Fault:
    counted_then = None if handover.counted is None else int(handover.counted)
    try:
        facts = json.loads(handover.facts)
        kept = (facts["number"], facts["cash"]["expected"], facts["cash"]["counted"])
        listed = {item["record"] for item in facts["items"] if item["what"] == "follow_up"}
    except (LookupError, TypeError, ValueError):
        return f"the sheet of handover {handover.id} can't be read"
    if kept != (handover.number, int(handover.expected), counted_then):
        return f"handover {handover.id} differs from its sheet"
    return None if listed == still_open else f"handover {handover.id} does not list what was open"


def shifts_are_as_noted(session: Session) -> Fault:
    """Shifts, handovers, what was said of them, and reviews have the fingerprints that the audit chain keeps."""
    noted: dict[tuple[str, str, int], str] = {}
    asked = select(Audit.act, Audit.kind, Audit.record, Audit.facts).where(Audit.act.in_(_NOTED))
    for act, kind, record, facts in session.execute(asked).yield_per(2000):
        told = json.loads(facts)
        if "digest" in told:
            noted["answers" if act == "handover_answered" else "", kind, record] = told["digest"]
    for told_of, kind, record, fingerprint in _fingerprints(session):
        if noted.pop((told_of, kind, record), None) != fingerprint:
            return f"{kind} {record} is not as noted"
    lost = next(iter(noted), None)
    return f"{lost[1]} {lost[2]} is lost" if lost else None


def _fingerprints(session: Session) -> Iterator[tuple[str, str, int, str]]:
    for shift in session.scalars(select(Shift)).yield_per(500):
        yield "", "shift", shift.id, shift_digest(shift)
    for handover in session.scalars(select(Handover)).yield_per(200):
        yield "", "handover", handover.id, handover_digest(handover)
    for skipped in session.scalars(select(HandoverSkipped)).yield_per(500):
        yield "", "handover_skipped", skipped.id, digest(row_facts(skipped))
    for review in session.scalars(select(Review)).yield_per(500):
        yield "", "review", review.id, digest(row_facts(review))
    answers: Iterable[Any] = session.scalars(select(HandoverBlock).order_by(HandoverBlock.handover_id)).yield_per(1000)
    for handover_id, blocks in groupby(answers, lambda answer: answer.handover_id):
        yield "answers", "handover", handover_id, answers_digest(list(blocks))


_NOTED = ("shift_opened", "handover_submitted", "handover_answered", "log_reviewed")
_open = Shift.state == ShiftState.OPEN.value
_NOT_HANDED_OVER = (
    select(func.count())
    .select_from(Shift)
    .outerjoin(Handover, Handover.shift_id == Shift.id)
    .where(
        or_(
            _open == Handover.id.is_not(None),
            Handover.operator_id != Shift.operator_id,
            Shift.closed_at.is_distinct_from(Handover.at),
        )
    )
)
_another = aliased(Shift)
_OPEN_TWICE = (
    select(func.count())
    .select_from(Shift)
    .join(_another, _another.id > Shift.id)
    .where(
        _open,
        _another.state == ShiftState.OPEN.value,
        or_(_another.counter == Shift.counter, _another.operator_id == Shift.operator_id),
    )
)
_said = (
    select(
        HandoverBlock.handover_id, func.count().label("blocks"),
        func.sum(HandoverBlock.confirmed).label("confirmed"),
        func.max(HandoverBlock.at).label("at"), func.max(HandoverBlock.operator_id).label("by"),
    )
    .group_by(HandoverBlock.handover_id)
    .subquery()
)  # fmt: skip
_all = _said.c.confirmed == len(Block)
_ANSWERED_WRONGLY = (
    select(func.count())
    .select_from(Handover)
    .join(Shift, Shift.id == Handover.shift_id)
    .outerjoin(_said, _said.c.handover_id == Handover.id)
    .where(
        or_(
            Handover.answered_at.is_distinct_from(_said.c.at),
            Handover.answered_by.is_distinct_from(_said.c.by),
            _said.c.blocks != len(Block),
            and_(Shift.state == ShiftState.SUBMITTED.value, Handover.answered_at.is_not(None)),
            and_(Shift.state == ShiftState.CONFIRMED.value, func.coalesce(_all, False).is_(False)),
            and_(Shift.state == ShiftState.DISPUTED.value, func.coalesce(_all, True).is_(True)),
        )
    )
)
_FILED_WRONGLY = (
    select(func.count())
    .select_from(Shift)
    .outerjoin(Review, Review.shift_id == Shift.id)
    .where((Shift.state == ShiftState.FILED.value) == Review.id.is_(None))
)
# By whom and when a shift was brought to a state, and with which words; the sheet may have been meddled with too.
_left = func.iif(func.json_valid(Handover.facts), func.json_extract(Handover.facts, "$.left"))
_TAKEN = {
    (ShiftState.OPEN,): (Shift.opened_at, Shift.operator_id, literal("")),
    (ShiftState.SUBMITTED,): (Shift.closed_at, Handover.submitted_by, _left),
    (ShiftState.CONFIRMED, ShiftState.DISPUTED): (Handover.answered_at, Handover.answered_by, literal("")),
    (ShiftState.FILED,): (Review.at, Review.operator_id, Review.words),
}
_STEPPED_WRONGLY = (
    select(func.count())
    .select_from(Step)
    .outerjoin(Shift, Shift.id == Step.record)
    .outerjoin(Handover, Handover.shift_id == Step.record)
    .outerjoin(Review, Review.shift_id == Step.record)
    .where(
        Step.kind == "shift",
        or_(
            False,
            *(
                and_(
                    Step.went_to.in_(states),
                    or_(
                        Step.at.is_distinct_from(at),
                        Step.operator_id.is_distinct_from(by),
                        Step.remark.is_distinct_from(words),
                    ),
                )
                for states, (at, by, words) in _TAKEN.items()
            ),
        ),
    )
)
_IN_ORDER = (
    select(Audit.act, Audit.record)
    .where(
        or_(
            and_(Audit.kind == "duty_entry", Audit.act.in_(("duty_entry_written", "duty_entry_done"))),
            # A shift that was left is handed over by opening the next.
            and_(Audit.kind == "handover", Audit.act.in_(("handover_submitted", "shift_opened"))),
        )
    )
    .order_by(Audit.id)
)

SHIFT_CHECKS: tuple[Check, ...] = (
    ("shifts", mark("Every shift that is over has its handover"), closed_shifts_are_handed_over),
    ("shift_steps", mark("Shifts follow their steps"), shifts_follow_steps),
    ("handovers", mark("Handovers list what was open"), handovers_list_what_was_open),
    ("shifts_noted", mark("Shifts and handovers are as noted in the audit chain"), shifts_are_as_noted),
)
