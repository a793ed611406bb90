"""What waivers and refunds have in common: their steps, who decides, and what they hold back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.estate import Estate
from frontdesk.core.forms import latest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Operator, Right, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import said_yes
from frontdesk.core.steps import Moves, row_facts, step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.records import Payment
from frontdesk.fees.records.cases import (
    REFUND_NEXT,
    WAIVER_NEXT,
    CaseState,
    Deduction,
    Deposit,
    Refund,
    RefundKind,
    RefundLine,
    Waiver,
)

NEXT: dict[str, Moves] = {"waiver": WAIVER_NEXT, "refund": REFUND_NEXT}
"""The moves that each kind of case allows."""

Case = Waiver | Refund
Lines = Sequence[tuple[int, Money]]
"""Charges and how much of each a refund gives back."""

Decider = SignedIn | Authority
"""Who approves or rejects: the operator, or somebody who vouches with their own password."""


def checked_reason(reason: str) -> str:
    """The reason without outer spaces. Refuses none."""
    reason = plain(reason)
    if not reason:
        raise Refusal(mark("Type the reason."), field="reason")
    return reason


def decider(ground: Ground, authority: Authority | None) -> Decider:
    """Who decides: whoever vouches for it, else the operator, who must have the right."""
    if authority is None:
        return ground.require(Right.APPROVE)
    if authority.right != Right.APPROVE:
        raise Refusal(mark("A supervisor must authorise this with their own password."), field="authority")
    return authority


def check_other_eyes(act: Act, applied_by: int, by: Decider) -> None:
    """Refuses that somebody approves what they applied for themselves, unless the estate's rule allows it."""
    if by.id == applied_by and said_yes(act.session, "approval.four_eyes", act.day):
        raise Refusal(mark("Who applied for it may not approve it. Ask somebody else who may."), field="authority")


# Steps


def begin(act: Act, case: Case, by: int, lines: Lines = ()) -> None:
    """Store a new case with its lines, if it has any, and with its first step."""
    act.session.add(case)
    act.session.flush()
    if lines:
        rows = [{"refund_id": case.id, "charge_id": charge, "amount": amount} for charge, amount in lines]
        act.session.execute(insert(RefundLine), rows)
    _step(act, case, "", by, "")


def lines_of(session: Session, refund_id: int) -> Lines:
    """Which charges a refund gives back and how much of each, in the order of the charges."""
    asked = select(RefundLine.charge_id, RefundLine.amount).where(RefundLine.refund_id == refund_id)
    return [(charge, amount) for charge, amount in session.execute(asked.order_by(RefundLine.charge_id))]


def check_move(case: Case, to: CaseState) -> None:
    """Refuses a move that the case does not allow where it stands."""
    if to not in NEXT[case.__tablename__][case.state]:
        raise Refusal(mark("{number} has been decided or withdrawn meanwhile. Look at it again."), number=case.number)


def move(act: Act, case: Case, to: CaseState, by: int, remark: str = "") -> None:
    """Bring a case to its next state: a step of its own, and a fingerprint in the audit chain."""
    check_move(case, to)
    before, case.state = case.state, to.value
    act.session.flush()
    _step(act, case, before, by, remark)


def decide(act: Act, case: Case, to: CaseState, by: Decider, remark: str = "") -> None:
    """Approve or reject a case."""
    check_move(case, to)
    case.decided_by, case.decided_at = by.id, act.at
    move(act, case, to, by.id, remark)


def _step(act: Act, case: Case, before: str, by: int, remark: str) -> None:
    kind = case.__tablename__
    step(act, kind, case.id, before, case.state, remark, by)
    lines = lines_of(act.session, case.id) if isinstance(case, Refund) else ()
    act.note(kind, case.id, number=case.number, state=case.state, digest=record_digest(case, lines))


def record_digest(record: Case | Deduction | Deposit, lines: Lines = ()) -> str:
    """The fingerprint of a record with all that it says and its lines, but for the kept sum of a deposit."""
    told = row_facts(record, "used")
    if lines:
        told["lines"] = [[charge, int(amount)] for charge, amount in lines]
    return digest(told)


def needs_another(ground: Ground, applied_by: int) -> bool:
    """Whether the operator needs somebody else's password to approve what this operator applied for."""
    who = ground.who()
    if not who.may(Right.APPROVE):
        return True
    with ground.database.reading() as session:
        return who.id == applied_by and said_yes(session, "approval.four_eyes", ground.clock.today())


# What stands on every slip


def heading(session: Session) -> dict[str, Any]:
    """Whose office it is, as the slips say it, and how its papers look now."""
    estate = session.get_one(Estate, 1)
    return {"estate": estate.name, "office": estate.office, "demo": estate.demo, "form": latest(session)}


def name_of(session: Session, operator_id: int | None) -> str:
    """An operator's name; nobody's is empty."""
    return "" if operator_id is None else session.get_one(Operator, operator_id).name


# What refunds hold back, and what stands in their way


def held_back(session: Session, kind: RefundKind, of: int, but: int | None = None) -> Money:
    """What approved refunds will take from a unit's prepayment or from a deposit; `but` is left out of account."""
    place = Refund.unit_id if kind == RefundKind.PREPAYMENT else Refund.deposit_id
    asked = select(func.coalesce(func.sum(Refund.amount), 0)).where(
        Refund.kind == kind.value, place == of, Refund.state == CaseState.APPROVED.value, Refund.id != (but or 0)
    )
    return Money(session.scalar(asked) or 0)


def turned_round(session: Session, payment_id: int) -> bool:
    """Whether a payment was voided, or its money did not come in."""
    return session.scalar(select(Payment.id).where(Payment.voids_id == payment_id)) is not None
