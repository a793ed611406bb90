"""What is kept of the deposits of a case for damage: the contractor's first, the owner's last, each for its reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_words, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.fees.cases.deposits import deduct
from frontdesk.fees.records import Payment
from frontdesk.fees.records.cases import Deduction
from frontdesk.fees.records.items import Basis
from frontdesk.renovation.charged import Asked, ask_for_damage, deposit_of_pass, fees_of, item_of
from frontdesk.renovation.flow import check_state, permit_of
from frontdesk.renovation.records import OVER, Permit
from frontdesk.renovation.records.inspections import Rectification
from frontdesk.renovation.records.money import DEPOSITS, FeeWhat, PermitDeduction, PermitFee
from frontdesk.renovation.records.workers import PassState, WorkerPass

LONGEST_REASON = 300


@dataclass(frozen=True)
class Kept:
    """What was kept for damage: the ids of the deductions at the fee desk, and what the unit was charged beyond."""

    deductions: tuple[int, ...]
    charged: Money


@dataclass(frozen=True)
class Deducted:
    """What was kept of a deposit of a case; `id` is that of the fee desk. `at` is on the estate's wall."""

    id: int
    number: str
    what: FeeWhat
    amount: Money
    reason: str
    at: datetime
    who: str


class SettlingDesk:
    """Keeps of deposits what is owed for damage."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def fees(self, permit_id: int) -> list[Asked]:
        """All that a case is asked for, as the fee desk has it now."""
        with self._ground.database.reading() as session:
            return fees_of(session, permit_id)

    def deductions(self, permit_id: int) -> list[Deducted]:
        """What was kept of the deposits of a case, the latest first."""
        with self._ground.database.reading() as session:
            rows = _DEDUCTIONS.all(session, permit=permit_id)
        local = self._ground.clock.local
        return [
            Deducted(row.id, row.number, FeeWhat(row.what), row.amount, row.reason, local(row.at), row.name)
            for row in rows
        ]

    # What is kept

    def deductible(self, permit_id: int, contractor_id: int | None = None, pass_id: int | None = None) -> list[Asked]:
        """The deposits that damage is kept of, in this order; see `deduct`."""
        with self._ground.database.reading() as session:
            return list(_in_order(session, session.get_one(Permit, permit_id), contractor_id, pass_id))

    def deduct(
        self,
        permit_id: int,
        amount: Money,
        reason: str,
        *,
        contractor_id: int | None = None,
        rectification_id: int | None = None,
        pass_id: int | None = None,
        charge_rest: bool = False,
        authority: Authority | None = None,
    ) -> Kept:
        """Keep part of the deposits of a case for a reason, which may be a rectification notice or a pass.

        It is kept of the contractor's deposit first (that of `contractor_id`, or of whoever the holder of the pass
        works for, if it is not the one on site now), for a pass then of the deposits of that contractor's passes, and
        of the owner's last; one deduction for each deposit that it takes. What is approved to go back is left alone.
        When less is held, it is refused, unless `charge_rest`: the unit is then charged for what is lacking.
        """
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("permit_deducted", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            if permit.state in OVER:
                check_state(permit)
            if amount <= 0:
                raise Refusal(mark("Type an amount above 0.00."), field="amount")
            words = _with_number(act.session, permit, reason, rectification_id)
            deposits = list(_in_order(act.session, permit, contractor_id, pass_id))
            left, made = amount, []
            for fee in deposits:
                part = min(left, _room(fee))
                if part:
                    made.append(_keep(act, permit, fee, Money(part), words, rectification_id, pass_id, by))
                    left -= part
            if left and not charge_rest:
                raise Refusal(
                    mark("Only {held} can be kept. Type an amount up to that, or charge the unit with the rest."),
                    field="amount", held=Money(amount - left).grouped(),
                )  # fmt: skip
            if left:
                ask_for_damage(act, permit, left, words)
            return Kept(tuple(made), left)

    def forfeit(self, pass_id: int, reason: str, *, authority: Authority | None = None) -> Kept:
        """Keep all that is held of the deposit of a pass; see `forfeit_pass`."""
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("pass_deposit_forfeit", Right.HANDLE_PERMITS) as act:
            worker_pass = act.session.get_one(WorkerPass, pass_id)
            return forfeit_pass(act, permit_of(act, worker_pass.permit_id), worker_pass, reason, by)


def forfeit_pass(act: Act, permit: Permit, worker_pass: WorkerPass, reason: str, by: int = 0) -> Kept:
    """Keep all that is held of the deposit that stands for a pass, in the caller's act, who has seen to the right.

    `by` is on whose word. Refuses when nothing of it is held, and when it stands for another pass by now.
    """
    reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST_REASON)
    standing = select(WorkerPass.number).where(
        WorkerPass.replaces_id == worker_pass.id, WorkerPass.state != PassState.CANCELLED.value
    )
    if (number := act.session.scalar(standing)) is not None:
        raise Refusal(mark("The deposit of {number} stands for {other} now."), number=worker_pass.number, other=number)
    fee = deposit_of_pass(act.session, worker_pass)
    if fee is None or not _room(fee):
        raise Refusal(mark("No deposit is held for {number}."), number=worker_pass.number)
    words = f"{worker_pass.number} {reason}"
    made = _keep(act, permit, fee, _room(fee), words, None, worker_pass.id, by or act.operator.id)
    return Kept((made,), Money(0))


def _room(fee: Asked) -> Money:
    """What can be kept of a deposit: all that is held and not approved to go back."""
    return fee.held - fee.approved


def _in_order(session: Session, permit: Permit, contractor_id: int | None, pass_id: int | None) -> Iterator[Asked]:
    """The deposits of which something can be kept for damage that a contractor did, in the order in which it is.

    Refuses a pass of another case.
    """
    if pass_id is not None:
        worker_pass = session.get_one(WorkerPass, pass_id)
        if worker_pass.permit_id != permit.id:
            raise Refusal(mark("{number} is a pass of another case."), field="pass", number=worker_pass.number)
        contractor_id = contractor_id or worker_pass.contractor_id
    else:
        contractor_id = contractor_id or permit.contractor_id
    mine = {FeeWhat.CONTRACTOR_DEPOSIT, *([FeeWhat.PASS_DEPOSIT] if pass_id is not None else [])}
    fees = [fee for fee in fees_of(session, permit.id) if fee.deposit_id is not None and _room(fee)]
    for what in DEPOSITS:
        for fee in fees:
            theirs = fee.what in mine and fee.contractor_id == contractor_id
            if fee.what == what and (theirs or what == FeeWhat.OWNER_DEPOSIT):
                yield fee


def _with_number(session: Session, permit: Permit, reason: str, rectification_id: int | None) -> str:
    """The reason, after the number of the notice that it is kept for. Refuses a notice of another case."""
    if rectification_id is None:
        return reason
    notice = session.get_one(Rectification, rectification_id)
    if notice.permit_id != permit.id:
        raise Refusal(mark("{number} is a notice of another case."), field="rectification", number=notice.number)
    return f"{notice.number} {reason}"


def _keep(
    act: Act, permit: Permit, fee: Asked, amount: Money, reason: str, rectification_id: int | None,
    pass_id: int | None, by: int,
) -> int:  # fmt: skip
    assert fee.deposit_id is not None  # only deposits are kept of
    item_id = item_of(act, "item.deduction", Basis.ONE_OFF)
    deduction_id = deduct(act, fee.deposit_id, item_id, amount, reason)
    kept = PermitDeduction(
        permit_id=permit.id, fee_id=fee.id, deduction_id=deduction_id, rectification_id=rectification_id,
        pass_id=pass_id, at=act.at, operator_id=by,
    )  # fmt: skip
    act.session.add(kept)
    act.session.flush()
    act.note(PermitDeduction.__tablename__, kept.id, amount=int(amount), digest=deduction_digest(kept))
    return deduction_id


def deduction_digest(kept: PermitDeduction) -> str:
    """The fingerprint of what was kept of a deposit of a case."""
    return digest(row_facts(kept))


_DEDUCTIONS = Prepared(
    select(
        Deduction.id, Deduction.number, Deduction.amount, Deduction.reason, PermitFee.what, Payment.at, Operator.name
    )
    .join(PermitFee, PermitFee.deposit_id == Deduction.deposit_id)
    .join(Payment, Payment.id == Deduction.payment_id)
    .join(Operator, Operator.id == Payment.operator_id)
    .where(PermitFee.permit_id == bindparam("permit"))
    .order_by(Deduction.id.desc())
)
