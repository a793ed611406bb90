"""What a case is asked to pay by the rules, and what of it is paid, owed and held at the fee desk."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, ScalarSelect, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import rule
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark, say
from frontdesk.fees.billing.runs import annul_charge, raise_charge
from frontdesk.fees.cases.deposits import raise_deposit
from frontdesk.fees.records import OWED, Charge, State, charge_number
from frontdesk.fees.records.cases import CaseState, Deduction, Deposit, Refund
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.renovation.records import Permit, PermitState, Unit
from frontdesk.renovation.records.money import DEPOSITS, FEE_WHATS, FeeWhat, PermitFee
from frontdesk.renovation.records.workers import Contractor, WorkerPass
from frontdesk.renovation.standing import Condition, Missing

KIND = PermitFee.__tablename__
"""The kind under which what a case is asked for is noted."""

_ITEMS = {
    FeeWhat.OWNER_DEPOSIT: "item.owner_deposit",
    FeeWhat.CONTRACTOR_DEPOSIT: "item.contractor_deposit",
    FeeWhat.PASS_DEPOSIT: "item.pass_deposit",
    FeeWhat.PASS_FEE: "item.pass_fee",
    FeeWhat.CLEANUP: "item.cleanup",
    FeeWhat.REPLACEMENT: "item.pass_fee",
    FeeWhat.DAMAGE: "item.deduction",
}
"""The rule that names the fee item of each."""


@dataclass(frozen=True)
class Asked:
    """A deposit or fee of a case as the fee desk has it now.

    `number` is that of the charge, `payer` whose money a deposit is. Of a deposit `applied` and `approved` are what
    refunds ask for that are not paid out, `kept` what was deducted, `back` what was paid out. `at` is when it was asked
    for, the contractor whose deposit it is, or for whom the holder of the pass works.
    """

    id: int
    what: FeeWhat
    charge_id: int
    number: str
    item: str
    state: str
    amount: Money
    paid: Money
    waived: Money
    at: datetime
    deposit_id: int | None
    payer: str
    used: Money
    kept: Money
    back: Money
    applied: Money
    approved: Money
    contractor_id: int | None
    contractor: str
    pass_id: int | None
    pass_number: str

    @property
    def owed(self) -> Money:
        """What is still to be paid of it; nothing of what was voided."""
        return self.amount - self.paid - self.waived if self.state in OWED else Money(0)

    @property
    def held(self) -> Money:
        """What the office holds of it; nothing of a fee, which is no deposit."""
        return self.paid - self.used if self.deposit_id is not None else Money(0)

    @property
    def never_paid(self) -> bool:
        """Whether it is owed as it was asked for, so that it can be asked for no more."""
        return bool(self.owed) and not self.paid and not self.waived

    @property
    def free(self) -> Money:
        """What is held of it that no refund asks for yet."""
        return self.held - self.applied - self.approved


# Asking


def ask(act: Act, permit: Permit) -> None:
    """Ask for what a permit costs, in the caller's act: the deposits and the clean-up fee, each where the rules ask for
    any, and once. Refuses a unit without the area by which the fee is reckoned."""
    if deposit := _by_rule(act, "deposit.owner"):
        _ask_once(act, permit, FeeWhat.OWNER_DEPOSIT, deposit, payer=permit.owner)
    ask_contractor(act, permit)
    if rate := _by_rule(act, "fee.cleanup"):
        unit = act.session.get_one(Unit, permit.unit_id)
        if not unit.gross_area:
            raise Refusal(
                mark("{unit} has no gross area, by which the clean-up fee is reckoned. Enter it in the unit file"
                     " first."),
                unit=unit.code,
            )  # fmt: skip
        _ask_once(act, permit, FeeWhat.CLEANUP, Money((rate * unit.gross_area + 50) // 100))


def ask_contractor(act: Act, permit: Permit) -> None:
    """Ask the contractor that a permit has now for its deposit, in the caller's act, unless it owes or has left one.

    Nobody is asked when the owner does the works. A contractor before who never paid is not asked any more.
    """
    for fee in fees_of(act.session, permit.id):
        former = fee.what == FeeWhat.CONTRACTOR_DEPOSIT and fee.contractor_id != permit.contractor_id
        if former and fee.never_paid:
            annul_charge(act, fee.charge_id, say("{contractor} is not on site any more.", contractor=fee.contractor))
    deposit = _by_rule(act, "deposit.contractor")
    if permit.contractor_id is not None and deposit:
        contractor = act.session.get_one(Contractor, permit.contractor_id)
        _ask_once(act, permit, FeeWhat.CONTRACTOR_DEPOSIT, deposit, payer=contractor.name, contractor=contractor.id)


def ask_owner(act: Act, permit: Permit) -> None:
    """Ask the owner that a permit has now for the deposit that the one before never paid, in the caller's act."""
    for fee in fees_of(act.session, permit.id):
        if fee.what == FeeWhat.OWNER_DEPOSIT and fee.never_paid and fee.payer != permit.owner:
            annul_charge(act, fee.charge_id, say("The unit was sold."))
            _raise(act, permit, FeeWhat.OWNER_DEPOSIT, fee.amount, payer=permit.owner)


def check_deposit_left(session: Session, permit: Permit) -> None:
    """Refuses to let in workers of a contractor who came onto a site midway, or whose cheque bounced, and owes its
    deposit. Before the permit is issued passes are made, so that all is paid at once."""
    if permit.issued_at is None or permit.contractor_id is None:
        return
    for fee in fees_of(session, permit.id):
        if fee.what == FeeWhat.CONTRACTOR_DEPOSIT and fee.contractor_id == permit.contractor_id and fee.owed:
            raise Refusal(
                mark("{contractor} owes its deposit of {amount}. It is paid before anybody is let in."),
                contractor=fee.contractor, amount=fee.owed.grouped(),
            )  # fmt: skip


def ask_for_pass(act: Act, permit: Permit, worker_pass: WorkerPass) -> None:
    """Ask for the deposit and the fee of a pass that is issued, in the caller's act, where the rules ask for any."""
    payer = _payer_of_pass(act, permit, worker_pass)
    if deposit := _by_rule(act, "deposit.pass"):
        _raise(act, permit, FeeWhat.PASS_DEPOSIT, deposit, payer=payer, of=worker_pass)
    if fee := _by_rule(act, "fee.pass"):
        _raise(act, permit, FeeWhat.PASS_FEE, fee, of=worker_pass)


def ask_replacement(act: Act, permit: Permit, worker_pass: WorkerPass) -> None:
    """Ask for the fee of a pass that replaces a lost one, in the caller's act.

    The deposit of the lost one stands for the new one; a deposit is asked for only when nothing of that is left.
    """
    if fee := _by_rule(act, "fee.pass"):
        _raise(act, permit, FeeWhat.REPLACEMENT, fee, of=worker_pass)
    standing = deposit_of_pass(act.session, worker_pass)
    deposit = _by_rule(act, "deposit.pass")
    if deposit and (standing is None or not standing.owed + standing.free):
        payer = _payer_of_pass(act, permit, worker_pass)
        _raise(act, permit, FeeWhat.PASS_DEPOSIT, deposit, payer=payer, of=worker_pass)


def ask_for_damage(act: Act, permit: Permit, amount: Money, reason: str) -> int:
    """Charge a unit for damage that no deposit covers, in the caller's act; gives back the id of what is asked."""
    return _raise(act, permit, FeeWhat.DAMAGE, amount, remark=reason)


def give_up(act: Act, permit: Permit, reason: str) -> PermitState:
    """Take back what an application in `to_pay` was asked for and did not pay, in the caller's act.

    Gives back where the case goes from there: its deposits go back first if any is held. Refuses while something is
    paid or waived in part, for the rest would stay owed. What is owed for damage is owed nevertheless.
    """
    fees = fees_of(act.session, permit.id)
    for fee in fees:
        if fee.what == FeeWhat.DAMAGE or not fee.owed:
            continue
        if not fee.never_paid:
            told = (
                mark("{what} is paid in part. Take in the rest, or void the receipt first.")
                if fee.paid
                else mark("{what} is waived in part. Take in the rest, or have that waived, too.")
            )
            raise Refusal(told, what=say(FEE_WHATS[fee.what]))
        annul_charge(act, fee.charge_id, reason)
    return PermitState.REFUND_DUE if any(fee.held for fee in fees) else PermitState.WITHDRAWN


def _ask_once(
    act: Act, permit: Permit, what: FeeWhat, amount: Money, *, payer: str = "", contractor: int | None = None
) -> None:
    same = (fee for fee in fees_of(act.session, permit.id) if (fee.what, fee.contractor_id) == (what, contractor))
    if not any(fee.state != State.VOIDED and (fee.deposit_id is None or fee.owed or fee.free) for fee in same):
        _raise(act, permit, what, amount, payer=payer, contractor=contractor)


def _raise(
    act: Act,
    permit: Permit,
    what: FeeWhat,
    amount: Money,
    *,
    payer: str = "",
    contractor: int | None = None,
    of: WorkerPass | None = None,
    remark: str = "",
) -> int:
    session, deposit_id = act.session, None
    same = (PermitFee.permit_id == permit.id, PermitFee.what == what.value)
    n = (session.scalar(select(func.max(PermitFee.n)).where(*same)) or 0) + 1
    source = f"permit {permit.id} {what.value} {n}"
    words = " ".join(filter(None, (permit.number, "" if of is None else of.number, remark)))
    item_id = _item(act, what)
    if what in DEPOSITS:
        deposit_id = raise_deposit(act, permit.unit_id, item_id, amount, payer=payer, source=source, remark=words)
        charge_id = session.get_one(Deposit, deposit_id).charge_id
    else:
        charge_id = raise_charge(act, permit.unit_id, item_id, amount, source=source, remark=words)
    fee = PermitFee(
        permit_id=permit.id, what=what.value, n=n, charge_id=charge_id, deposit_id=deposit_id,
        pass_id=None if of is None else of.id, contractor_id=contractor if of is None else of.contractor_id,
        amount=amount, at=act.at, operator_id=act.operator.id,
    )  # fmt: skip
    session.add(fee)
    session.flush()
    act.note(KIND, fee.id, what=what.value, digest=fee_digest(fee))
    return fee.id


def _payer_of_pass(act: Act, permit: Permit, worker_pass: WorkerPass) -> str:
    contractor = worker_pass.contractor_id
    return permit.owner if contractor is None else act.session.get_one(Contractor, contractor).name


def _by_rule(act: Act, key: str) -> Money:
    return Money.parse(rule(act.session, key, act.day))


def _item(act: Act, what: FeeWhat) -> int:
    """The fee item of what is asked for; see `item_of`."""
    return item_of(act, _ITEMS[what], Basis.DEPOSIT if what in DEPOSITS else Basis.ONE_OFF)


def item_of(act: Act, key: str, basis: Basis) -> int:
    """The fee item that a rule names; entered in the act that needs it first, so that nobody must set it up before the
    counter can work. Refuses one that is charged by another way or not any more."""
    name = rule(act.session, key, act.day)
    if not name:
        raise Refusal(mark("The rules name no fee item for this. Name one in the settings first."))
    item = act.session.scalars(select(FeeItem).where(FeeItem.name == name)).first()
    if item is None:
        item = FeeItem(name=name, basis=basis.value)
        act.session.add(item)
        act.session.flush()
        act.note("fee_item", item.id, basis=item.basis)
    if item.basis != basis or not item.active:
        raise Refusal(mark("{item} is no fee item of this kind in use. Name another one in the settings."), item=name)
    return item.id


def fee_digest(fee: PermitFee) -> str:
    """The fingerprint of what a case is asked for."""
    return digest(row_facts(fee))


# What is paid, owed and held


def fees_of(session: Session, permit_id: int) -> list[Asked]:
    """What a case is asked for, in the order in which it was; what was voided at the fee desk is among it."""
    return [
        Asked(
            row.id, FeeWhat(row.what), row.charge_id, charge_number(row.charge_id, row.period), row.item, row.state,
            row.amount, row.paid, row.waived, row.at, row.deposit_id, row.payer or "", Money(row.used or 0),
            Money(row.kept or 0), Money(row.back or 0), Money(row.applied or 0), Money(row.approved or 0),
            row.contractor_id, row.contractor or "", row.pass_id, row.pass_number or "",
        )
        for row in _FEES.all(session, permit=permit_id)
    ]  # fmt: skip


def owed_of(session: Session, permit_id: int) -> Money:
    """What a case has still to pay."""
    return Money(sum(fee.owed for fee in fees_of(session, permit_id)))


def held_of(session: Session, permit_id: int) -> Money:
    """What is held of all deposits of a case."""
    return Money(sum(fee.held for fee in fees_of(session, permit_id)))


def deposit_of_pass(session: Session, worker_pass: WorkerPass) -> Asked | None:
    """The deposit that stands for a pass: its own, or that of the lost one which it replaces; None without any."""
    fees = [fee for fee in fees_of(session, worker_pass.permit_id) if fee.what == FeeWhat.PASS_DEPOSIT]
    stands = {fee.pass_id: fee for fee in fees if fee.state != State.VOIDED}
    each: WorkerPass | None = worker_pass
    while each is not None and each.id not in stands:
        each = None if each.replaces_id is None else session.get_one(WorkerPass, each.replaces_id)
    return None if each is None else stands[each.id]


def held_by_kind(session: Session) -> dict[FeeWhat, tuple[int, Money]]:
    """How many deposits of each kind are held of all cases, and how much."""
    return {FeeWhat(row.what): (row.count, Money(row.held)) for row in _HELD.all(session)}


def _unpaid(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    return _to_pay(fees_of(session, permit.id), mark("{what}: {amount} is to be paid at the fee desk."))


def _unpaid_at_the_end(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """Nobody is asked for a deposit any more, but for the rest of one that was paid or waived in part; damage that no
    deposit covers is the unit's to pay, however long that takes."""
    fees = [fee for fee in fees_of(session, permit.id) if fee.what != FeeWhat.DAMAGE]
    dues = (fee for fee in fees if fee.deposit_id is None)
    yield from _to_pay(dues, mark("{what}: {amount} is to be paid at the fee desk."))
    rests = (fee for fee in fees if fee.deposit_id is not None and not fee.never_paid)
    yield from _to_pay(rests, mark("{what}: the rest of {amount} is to be paid or waived at the fee desk."))


def _to_pay(fees: Iterable[Asked], sentence: str) -> Iterator[Missing]:
    owed: Counter[FeeWhat] = Counter()
    for fee in fees:
        owed[fee.what] += fee.owed
    for what, amount in (+owed).items():
        facts = {"what": say(FEE_WHATS[what]), "amount": Money(amount).grouped()}
        yield Missing(sentence, facts, Right.TAKE_PAYMENT, "pay")


CONDITIONS = (
    Condition(frozenset((PermitState.ISSUED, PermitState.EXTENDED)), _unpaid),
    Condition(frozenset((PermitState.FILED,)), _unpaid_at_the_end),
)
"""What is asked for is paid before a permit is issued or extended; fees before its case is filed, too."""


def _refunds(state: CaseState) -> ScalarSelect[Any]:
    asked = select(func.sum(Refund.amount, type_=Integer)).where(
        Refund.deposit_id == PermitFee.deposit_id, Refund.state == literal_column(f"'{state.value}'")
    )
    return asked.correlate(PermitFee).scalar_subquery()


_KEPT = (
    select(func.sum(Deduction.amount, type_=Integer))
    .where(Deduction.deposit_id == PermitFee.deposit_id)
    .correlate(PermitFee)
    .scalar_subquery()
)
_FEES = Prepared(
    select(
        PermitFee.id, PermitFee.what, PermitFee.charge_id, PermitFee.deposit_id, PermitFee.contractor_id,
        PermitFee.pass_id, PermitFee.at, Charge.period, Charge.state, Charge.amount, Charge.paid, Charge.waived,
        FeeItem.name.label("item"), Deposit.payer, Deposit.used, Contractor.name.label("contractor"),
        WorkerPass.number.label("pass_number"), _KEPT.label("kept"), _refunds(CaseState.PAID).label("back"),
        _refunds(CaseState.APPLIED).label("applied"), _refunds(CaseState.APPROVED).label("approved"),
    )
    .join(Charge, Charge.id == PermitFee.charge_id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .outerjoin(Deposit, Deposit.id == PermitFee.deposit_id)
    .outerjoin(Contractor, Contractor.id == PermitFee.contractor_id)
    .outerjoin(WorkerPass, WorkerPass.id == PermitFee.pass_id)
    .where(PermitFee.permit_id == bindparam("permit"))
    .order_by(PermitFee.id)
)  # fmt: skip
_HELD = Prepared(
    select(
        PermitFee.what, func.count().label("count"), func.sum(Charge.paid - Deposit.used, type_=Integer).label("held")
    )
    .join(Deposit, Deposit.id == PermitFee.deposit_id)
    .join(Charge, Charge.id == Deposit.charge_id)
    .where(Charge.paid > Deposit.used)
    .group_by(PermitFee.what)
)
