"""Waivers: a unit is let off part or all of a charge, once somebody else has approved it."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.cases import steps
from frontdesk.fees.cash.ledger import standing
from frontdesk.fees.cash.owed import owners_of
from frontdesk.fees.records import OWED, Charge, charge_number
from frontdesk.fees.records.cases import CaseState, Refund, Waiver
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.records import Unit


class WaiverDesk:
    """Applies for waivers and decides on them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def apply(
        self, amounts: Mapping[int, Money], reason: str, *, operation: str = "", authority: Authority | None = None
    ) -> list[Waiver]:
        """Apply for waivers of these amounts of charges (by id), all or none; the same `operation` is the same ones.

        With the authority of somebody who may approve, they are approved at once. Refuses more than is open of a
        charge, and a charge that has an application waiting.
        """
        reason, operation = steps.checked_reason(reason), operation or uuid4().hex
        if not amounts:
            raise Refusal(mark("Choose what is to be waived."), field="charges")
        by = None if authority is None else steps.decider(self._ground, authority)
        with self._ground.act("waiver_applied", Right.TAKE_PAYMENT) as act:
            made = [_apply(act, charge, amount, reason, operation) for charge, amount in amounts.items()]
            for waiver in made:
                if by is not None and waiver.state == CaseState.APPLIED:
                    _approve(act, waiver, by)
            return made

    def approve(self, waiver_id: int, authority: Authority | None = None) -> Waiver:
        """Approve a waiver: the charge is owed no more, or less. Refuses when it was paid meanwhile.

        The operator approves by right, or somebody who may vouches for it with their own password.
        """
        by = steps.decider(self._ground, authority)
        with self._ground.act("waiver_approved", Right.TAKE_PAYMENT if authority else Right.APPROVE) as act:
            waiver = act.session.get_one(Waiver, waiver_id)
            _approve(act, waiver, by)
            return waiver

    def reject(self, waiver_id: int, reason: str) -> None:
        """Turn an application down, with the reason."""
        reason = steps.checked_reason(reason)
        with self._ground.act("waiver_rejected", Right.APPROVE) as act:
            waiver = act.session.get_one(Waiver, waiver_id)
            steps.check_move(waiver, CaseState.REJECTED)
            waiver.facts = canonical(_facts(act, waiver, act.operator.name, CaseState.REJECTED))
            steps.decide(act, waiver, CaseState.REJECTED, act.operator, reason)

    def withdraw(self, waiver_id: int) -> None:
        """Take back an application of one's own."""
        with self._ground.act("waiver_withdrawn", Right.TAKE_PAYMENT) as act:
            waiver = act.session.get_one(Waiver, waiver_id)
            if waiver.applied_by != act.operator.id:
                raise Refusal(mark("Only who applied for it can withdraw it. Whoever may approve it can reject it."))
            steps.move(act, waiver, CaseState.WITHDRAWN, act.operator.id)

    def slip(self, waiver_id: int) -> dict[str, Any]:
        """What stands on its slip, as `papers.slips.waiver_slip` takes it: as it was decided, or as it stands now."""
        with self._ground.database.reading() as session:
            waiver = session.get_one(Waiver, waiver_id)
            if waiver.facts:
                stored: dict[str, Any] = json.loads(waiver.facts)
                return stored
            at = self._ground.clock.local(waiver.applied_at)
            return _told(session, waiver, at.date().isoformat()) | {"state": waiver.state, "approver": ""}


def grant(act: Act, refund: Refund, charge_id: int, amount: Money) -> None:
    """Waive on a charge what an approved refund has given back of it: nobody owes it again."""
    waiver = Waiver(
        number=act.number("JM"), operation=f"{refund.number} {charge_id}", charge_id=charge_id, amount=amount,
        reason=refund.reason, applied_by=refund.applied_by, applied_at=act.at, refund_id=refund.id,
    )  # fmt: skip
    steps.begin(act, waiver, refund.applied_by)
    approver = steps.name_of(act.session, refund.decided_by)
    waiver.facts = canonical(_facts(act, waiver, approver, CaseState.APPROVED))
    _let_off(act, charge_id, amount)
    waiver.decided_by, waiver.decided_at = refund.decided_by, act.at
    steps.move(act, waiver, CaseState.APPROVED, waiver.decided_by or refund.applied_by, refund.number)


def _apply(act: Act, charge_id: int, amount: Money, reason: str, operation: str) -> Waiver:
    session, operation = act.session, f"{operation} {charge_id}"
    known = session.scalar(select(Waiver).where(Waiver.operation == operation))
    if known is not None:
        return known
    _check_open(act, charge_id, amount)
    waiting = select(Waiver.number).where(Waiver.charge_id == charge_id, Waiver.state == "applied")
    if number := session.scalar(waiting):
        raise Refusal(mark("{number} waits for this charge already."), field="charges", number=number)
    waiver = Waiver(
        number=act.number("JM"), operation=operation, charge_id=charge_id, amount=amount, reason=reason,
        applied_by=act.operator.id, applied_at=act.at,
    )  # fmt: skip
    steps.begin(act, waiver, act.operator.id)
    return waiver


def _approve(act: Act, waiver: Waiver, by: steps.Decider) -> None:
    steps.check_move(waiver, CaseState.APPROVED)
    steps.check_other_eyes(act, waiver.applied_by, by)
    _check_open(act, waiver.charge_id, waiver.amount)
    waiver.facts = canonical(_facts(act, waiver, by.name, CaseState.APPROVED))
    _let_off(act, waiver.charge_id, waiver.amount)
    steps.decide(act, waiver, CaseState.APPROVED, by)


def _check_open(act: Act, charge_id: int, amount: Money) -> None:
    asked = select(Charge.state, Charge.amount, Charge.paid, Charge.waived).where(Charge.id == charge_id)
    charge = act.session.execute(asked).one()
    if charge.state not in OWED:
        raise Refusal(mark("This charge is owed no more. There is nothing to waive."), field="charges")
    still = charge.amount - charge.paid - charge.waived
    if not 0 < amount <= still:
        raise Refusal(
            mark("Of this charge {open} is open. Type an amount up to that."), field="amount", open=still.grouped()
        )


def _let_off(act: Act, charge_id: int, amount: Money) -> None:
    waived = Charge.waived + amount
    act.session.execute(
        update(Charge)
        .where(Charge.id == charge_id)
        .values(waived=waived, state=standing(Charge.paid, waived))
        .execution_options(synchronize_session=False)
    )


def _facts(act: Act, waiver: Waiver, approver: str, state: CaseState) -> dict[str, Any]:
    """What stands on the slip of a waiver that is decided on, before the charge is touched."""
    return _told(act.session, waiver, act.day.isoformat()) | {"state": state.value, "approver": approver}


def _told(session: Session, waiver: Waiver, day: str) -> dict[str, Any]:
    """What a slip says of a waiver: of the charge as it is before it."""
    asked = (
        select(
            Charge.period, Charge.amount, Charge.paid, Charge.waived, Charge.unit_id, Unit.code,
            FeeItem.name.label("item"),
        )
        .join(Unit, Unit.id == Charge.unit_id)
        .join(FeeItem, FeeItem.id == Charge.item_id)
        .where(Charge.id == waiver.charge_id)
    )  # fmt: skip
    charge = session.execute(asked).one()
    return steps.heading(session) | {
        "number": waiver.number, "date": day, "unit": charge.code, "payer": owners_of(session, charge.unit_id),
        "charge": charge_number(waiver.charge_id, charge.period), "item": charge.item,
        "period": period_text(charge.period), "due": int(charge.amount), "paid": int(charge.paid),
        "waived": int(charge.waived), "amount": int(waiver.amount), "reason": waiver.reason,
        "applicant": steps.name_of(session, waiver.applied_by),
    }  # fmt: skip
