"""What goes back of the deposits of a case: asked for, approved by other eyes, paid out, each with its slip."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_words
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.refunds import Claim, apply_for_refund, approve_refund, pay_refund
from frontdesk.fees.cases.steps import decide, decider, heading, move
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import CaseState, Refund, RefundKind
from frontdesk.renovation.charged import Asked, fees_of
from frontdesk.renovation.flow import permit_of
from frontdesk.renovation.records import Permit, PermitState, Unit
from frontdesk.renovation.records.changes import DepositGoes, OwnerChange
from frontdesk.renovation.records.money import FeeWhat, PermitFee, PermitRefund
from frontdesk.renovation.records.workers import Contractor, PassState, WorkerPass
from frontdesk.renovation.settling import LONGEST_REASON, SettlingDesk

_STANDS = (CaseState.APPLIED, CaseState.APPROVED, CaseState.PAID)


@dataclass(frozen=True)
class GoesBack:
    """What of a deposit can be asked back now, and for whom."""

    fee: Asked
    amount: Money
    payee: str


@dataclass(frozen=True)
class Refunded:
    """A refund of a deposit of a case as it stands; `id` is that of the fee desk. `at` is on the estate's wall."""

    id: int
    number: str
    what: FeeWhat
    pass_number: str
    amount: Money
    payee: str
    reason: str
    state: CaseState
    at: datetime
    applied_by: int
    applicant: str
    approver: str


class RefundingDesk:
    """Gives deposits back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def refunds(self, permit_id: int) -> list[Refunded]:
        """The refunds of deposits of a case, the latest first."""
        with self._ground.database.reading() as session:
            rows = _REFUNDS.all(session, permit=permit_id)
        local = self._ground.clock.local
        return [
            Refunded(
                row.id, row.number, FeeWhat(row.what), row.pass_number or "", row.amount, row.payee, row.reason,
                CaseState(row.state), local(row.applied_at), row.applied_by, row.applicant, row.approver or "",
            )
            for row in rows
        ]  # fmt: skip

    def paper(self, permit_id: int) -> dict[str, Any]:
        """What stands on the settlement of the deposits of a case, as `papers.settlement` takes it; sums in fen.

        number, date, unit, owner, contractor, starts, ends; deposits [{what, pass, payer, paid, kept, back, held}],
        deductions [{number, amount, reason}], refunds that were neither rejected nor taken back [{number, payee, state,
        amount}], payees.
        """
        refunds = [each for each in self.refunds(permit_id)[::-1] if each.state in _STANDS]
        deductions = SettlingDesk(self._ground).deductions(permit_id)[::-1]
        with self._ground.database.reading() as session:
            permit = session.get_one(Permit, permit_id)
            firm = session.get(Contractor, permit.contractor_id) if permit.contractor_id else None
            deposits = [fee for fee in fees_of(session, permit_id) if fee.deposit_id and fee.paid]
            return heading(session) | {
                "number": permit.number, "date": self._ground.clock.today().isoformat(), "owner": permit.owner,
                "unit": session.get_one(Unit, permit.unit_id).code, "contractor": firm.name if firm else "",
                "starts": permit.starts.isoformat() if permit.starts else "",
                "ends": permit.ends.isoformat() if permit.ends else "",
                "deposits": [
                    {
                        "what": fee.what.value, "pass": fee.pass_number, "payer": fee.payer, "paid": int(fee.paid),
                        "kept": int(fee.kept), "back": int(fee.back), "held": int(fee.held),
                    }
                    for fee in deposits
                ],
                "deductions": [
                    {"number": each.number, "amount": int(each.amount), "reason": each.reason} for each in deductions
                ],
                "refunds": [
                    {
                        "number": each.number, "payee": each.payee, "state": each.state.value,
                        "amount": int(each.amount),
                    }
                    for each in refunds
                ],
                "payees": list(dict.fromkeys(each.payee for each in refunds)),
            }  # fmt: skip

    def refundable(self, permit_id: int) -> list[GoesBack]:
        """What can be asked back now, with whoever it goes to.

        Everything, once the refund of the deposits is due, but for the deposit of a pass that is still out. Before
        that, the deposit of a pass that is back, and that of a contractor who has left with all passes.
        """
        with self._ground.database.reading() as session:
            return list(_goes_back(session, session.get_one(Permit, permit_id)))

    def apply(
        self,
        permit_id: int,
        reason: str,
        *,
        amounts: Mapping[int, Money] | None = None,
        payees: Mapping[int, str] | None = None,
    ) -> list[int]:
        """Apply for the refund of all that can go back, or of these `amounts` by the ids of what was asked for.

        `payees`, by the same ids, are those to whom it goes, if it is not whose money it is. Gives back the ids of the
        refunds at the fee desk, one for each deposit. Refuses what can't go back now.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        with self._ground.act("permit_refund_applied", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            free = {each.fee.id: each for each in _goes_back(act.session, permit)}
            wanted = {id_: each.amount for id_, each in free.items()} if amounts is None else amounts
            if not wanted:
                raise Refusal(mark("No deposit can go back now: it was applied for, or a pass is still out."))
            made = []
            for fee_id, amount in wanted.items():
                back = free.get(fee_id)
                if back is None or not 0 < amount <= back.amount:
                    room = back.amount if back else Money(0)
                    raise Refusal(
                        mark("Of this deposit {amount} can go back now."), field="amount", amount=room.grouped()
                    )
                payee = plain((payees or {}).get(fee_id, "")) or back.payee
                made.append(_apply(act, permit, back.fee, amount, payee, f"{permit.number} {reason}"))
            return made

    def approve(self, refunds: Sequence[int], authority: Authority | None = None) -> None:
        """Approve these refunds, all or none: they may be paid out. Refuses who applied for one of them themselves.

        The operator approves by right, or somebody who may vouches for it with their own password.
        """
        by = decider(self._ground, authority)
        with self._ground.act("permit_refund_approved", Right.HANDLE_PERMITS if authority else Right.APPROVE) as act:
            for refund in refunds:
                approve_refund(act, refund, by)

    def reject(self, refunds: Sequence[int], reason: str) -> None:
        """Turn these applications down, with the reason: the deposits are held as before."""
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        with self._ground.act("permit_refund_rejected", Right.APPROVE) as act:
            for refund in refunds:
                decide(act, act.session.get_one(Refund, refund), CaseState.REJECTED, act.operator, reason)

    def take_back(self, refunds: Sequence[int]) -> None:
        """Take back these applications before they are paid out: one's own, or by whoever may approve them."""
        with self._ground.act("permit_refund_withdrawn", Right.HANDLE_PERMITS) as act:
            for refund_id in refunds:
                refund = act.session.get_one(Refund, refund_id)
                if refund.applied_by != act.operator.id and not act.operator.may(Right.APPROVE):
                    raise Refusal(mark("Only who applied for it can withdraw it, or whoever may approve it."))
                move(act, refund, CaseState.WITHDRAWN, act.operator.id)

    def pay(self, refunds: Sequence[int], method: Method, reference: str = "") -> None:
        """Pay these approved refunds out, all or none, each with its slip; paid again, they are the same."""
        with self._ground.act("permit_refund_paid", Right.TAKE_PAYMENT) as act:
            for refund in refunds:
                pay_refund(act, refund, method, reference)


def money_of(session: Session, permit_id: int) -> dict[str, Any]:
    """The money of a case, for its card: `fees` (`Asked`) and `goes_back` (`GoesBack`)."""
    permit = session.get_one(Permit, permit_id)
    return {"fees": fees_of(session, permit_id), "goes_back": list(_goes_back(session, permit))}


def _apply(act: Act, permit: Permit, fee: Asked, amount: Money, payee: str, reason: str) -> int:
    assert fee.deposit_id is not None  # only deposits go back
    refund_id = apply_for_refund(act, Claim(RefundKind.DEPOSIT, fee.deposit_id, reason, amount, payee=payee))
    refund = PermitRefund(
        permit_id=permit.id, fee_id=fee.id, refund_id=refund_id, at=act.at, operator_id=act.operator.id
    )
    act.session.add(refund)
    act.session.flush()
    act.note(PermitRefund.__tablename__, refund.id, amount=int(amount), digest=refund_digest(refund))
    return refund_id


def _goes_back(session: Session, permit: Permit) -> Iterator[GoesBack]:
    passes = session.scalars(select(WorkerPass).where(WorkerPass.permit_id == permit.id)).all()
    replaced = {each.replaces_id: each for each in passes if each.replaces_id is not None}
    by_id = {each.id: each for each in passes}
    at_end = permit.state == PermitState.REFUND_DUE
    of_permit = OwnerChange.permit_id == permit.id
    sales = session.scalars(select(OwnerChange).where(of_permit).order_by(OwnerChange.id)).all()
    for fee in fees_of(session, permit.id):
        if not fee.deposit_id or fee.free <= 0:
            continue
        if fee.what == FeeWhat.PASS_DEPOSIT and fee.pass_id is not None:
            standing = by_id[fee.pass_id]
            while standing.id in replaced and replaced[standing.id].state != PassState.CANCELLED:
                standing = replaced[standing.id]
            ready = standing.state in (PassState.RETURNED, PassState.CANCELLED)
            ready = ready or (at_end and standing.state == PassState.LOST)
        elif fee.what == FeeWhat.CONTRACTOR_DEPOSIT:
            out = any(each.contractor_id == fee.contractor_id and each.state == PassState.ISSUED for each in passes)
            ready = at_end or (fee.contractor_id != permit.contractor_id and not out)
        else:
            ready = at_end
        if ready:
            yield GoesBack(fee, fee.free, fee.payer if fee.contractor_id is not None else _holder(fee, sales))


def _holder(fee: Asked, sales: Iterable[OwnerChange]) -> str:
    """Whose a deposit of the owner is after these sales: it goes from owner to owner as long as each passes it on."""
    holder = fee.payer
    for sale in sales:
        if sale.at >= fee.at and sale.deposit == DepositGoes.PASSED_ON and sale.before == holder:
            holder = sale.owner
    return holder


def refund_digest(refund: PermitRefund) -> str:
    """The fingerprint of a refund that was asked for here."""
    return digest(row_facts(refund))


_applicant, _approver = aliased(Operator), aliased(Operator)
_REFUNDS = Prepared(
    select(
        Refund.id, Refund.number, Refund.amount, Refund.payee, Refund.reason, Refund.state, Refund.applied_at,
        Refund.applied_by, PermitFee.what, WorkerPass.number.label("pass_number"),
        _applicant.name.label("applicant"), _approver.name.label("approver"),
    )
    .join(PermitFee, PermitFee.deposit_id == Refund.deposit_id)
    .join(_applicant, _applicant.id == Refund.applied_by)
    .outerjoin(_approver, _approver.id == Refund.decided_by)
    .outerjoin(WorkerPass, WorkerPass.id == PermitFee.pass_id)
    .where(PermitFee.permit_id == bindparam("permit"))
    .order_by(Refund.id.desc())
)  # fmt: skip
