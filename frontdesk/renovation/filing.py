"""Filing a case: nothing of it is open any more, and its unit stands as it did before the works."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.runs import annul_charge
from frontdesk.renovation.charged import fees_of
from frontdesk.renovation.flow import check_state, move, note, permit_of
from frontdesk.renovation.records import IS_OPEN, OVER, Permit, PermitState, Unit
from frontdesk.renovation.standing import Condition, KeysOut, Missing, check
from frontdesk.residents.records import Status


class FilingDesk:
    """Files cases. `keys_out` tells of keys that are out for one."""

    def __init__(self, ground: Ground, keys_out: KeysOut) -> None:
        self._ground = ground
        self._keys_out = keys_out

    def file(self, permit_id: int) -> Permit:
        """File a case. A deposit that nobody ever paid is asked for no more, and the unit stands as before the works.

        Refuses while anything of it is open: a pass, a key, a notice, a stop, hot work, an extension, a deposit, a fee.
        """
        with self._ground.act("permit_filed", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.REFUND_DUE)
            check(act, permit, PermitState.FILED, self._keys_out)
            for fee in fees_of(act.session, permit.id):
                if fee.deposit_id is not None and fee.owed:
                    annul_charge(act, fee.charge_id, say("{number} is filed.", number=permit.number))
            _put_back(act, permit)
            move(act, permit, PermitState.FILED)
            note(act, permit)
            return permit


def check_lends(session: Session, number: str) -> None:
    """Refuses that a key is lent for a case that has no permit yet, or is over; what is no case is none of ours."""
    permit = session.scalars(select(Permit).where(Permit.number == number)).first()
    if permit is None:
        return
    if permit.state in OVER:
        raise Refusal(mark("{number} is over: no keys are lent for it any more."), number=number)
    if permit.issued_at is None:
        raise Refusal(mark("{number} has no permit yet: keys are lent for it once it is issued."), number=number)


def conditions(keys_out: KeysOut | None) -> tuple[Condition, ...]:
    """What is given back before a case is filed: its deposits, and the keys that were lent for it."""

    def _keys(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
        codes = keys_out(session, permit.number, permit.unit_id) if keys_out is not None else ()
        if codes:
            facts = {"codes": say(", ").join(codes)}
            yield Missing(mark("Keys that are out come back: {codes}."), facts, Right.LEND_KEYS, "keys")

    filed = frozenset((PermitState.FILED,))
    return Condition(filed, _keys), Condition(filed, _deposits)


def _deposits(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """What is held goes back: asked for by whoever handles the case, approved by other eyes, paid out by a cashier."""
    fees = fees_of(session, permit.id)
    free = Money(sum(max(fee.free, 0) for fee in fees))
    applied, approved = Money(sum(fee.applied for fee in fees)), Money(sum(fee.approved for fee in fees))
    if free:
        sentence = mark("Apply for the refund of {amount}, or deduct it.")
        yield Missing(sentence, {"amount": free.grouped()}, Right.HANDLE_PERMITS, "refund")
    if applied:
        sentence = mark("Approve the refund of {amount}.")
        yield Missing(sentence, {"amount": applied.grouped()}, Right.APPROVE, "approve_refund")
    if approved:
        sentence = mark("Pay out the refund of {amount}.")
        yield Missing(sentence, {"amount": approved.grouped()}, Right.TAKE_PAYMENT, "pay_refund")


def _put_back(act: Act, permit: Permit) -> None:
    """The unit stands as it did before the works; while it is worked on under another permit, that one remembers."""
    unit = act.session.get_one(Unit, permit.unit_id)
    if not permit.unit_status or unit.status != Status.UNDER_RENOVATION:
        return
    others = (Permit.unit_id == unit.id, Permit.id != permit.id, Permit.issued_at.is_not(None), IS_OPEN)
    other = act.session.scalars(select(Permit).where(*others).order_by(Permit.id.desc()).limit(1)).first()
    if other is not None:
        # The one that was issued later knows how the unit stood last: it may have been put right between the two.
        if other.id < permit.id:
            other.unit_status = permit.unit_status
            note(act, other)
        return
    before, unit.status = unit.status, permit.unit_status
    act.note_changes("unit", unit.id, {"status": (before, unit.status)})
