"""Permits brought to where a test wants them, each step through its desk by an operator who may take it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import uuid4

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method, Receipt
from frontdesk.renovation.applications import ApplicationDesk, ApplicationFields
from frontdesk.renovation.charged import fees_of
from frontdesk.renovation.completions import CompletionDesk, Look
from frontdesk.renovation.contractors import ContractorDesk, ContractorFields
from frontdesk.renovation.documents import DocumentDesk
from frontdesk.renovation.issuing import IssueDesk
from frontdesk.renovation.records import Permit, Risk, Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS
from frontdesk.renovation.reviews import ReviewDesk
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.shell.checking import checks
from tests import people

PAINT = ScopeFields("墙面粉刷", "全屋")
WALL = ScopeFields("拆除厨房承重墙", "厨房", Risk.STRUCTURE)
GAS = ScopeFields("移改燃气管道", "厨房", Risk.GAS)

STARTS, ENDS = date(2026, 11, 23), date(2027, 1, 31)
"""The works of every permit unless told: from the Monday after the test's Saturday on."""


@contextmanager
def by(ground: Ground, role: Role) -> Iterator[None]:
    """The operator of a role is behind the counter meanwhile."""
    before = ground.signed_in
    people.sign_in(ground, role)
    try:
        yield
    finally:
        ground.signed_in = before


def contractor(ground: Ground, name: str = "鼎盛装饰", **told: Any) -> int:
    """A firm in the register."""
    kept = ContractorFields(
        **{"name": name, "licence": "91320100MA1X", "contact": "丁一", "phone": "13700004567"} | told
    )
    return ContractorDesk(ground).add(kept)


def begun(ground: Ground, unit_id: int, scope: Sequence[ScopeFields] = (PAINT,), **told: Any) -> Permit:
    """A draft that the receptionist began: the owner applies and does the works, unless told."""
    fields = ApplicationFields(**{"phone": "13900001122", "starts": STARTS, "ends": ENDS} | told)
    if fields.contractor_id is not None and not fields.manager:
        fields = ApplicationFields(**vars(fields) | {"manager": "丁一", "manager_phone": "13700004567"})
    with by(ground, Role.RECEPTIONIST):
        return ApplicationDesk(ground).begin(unit_id, fields, scope)


def handed_in(ground: Ground, permit_id: int, *, but: Sequence[str] = ()) -> None:
    """All that the checklist asks for is there, but for some of it."""
    desk = DocumentDesk(ground)
    for line in desk.checklist(permit_id):
        if line.asked and not line.id and line.key not in but:
            desk.hand_in(permit_id, line.key, Shown.COPY)


def applied(ground: Ground, unit_id: int, scope: Sequence[ScopeFields] = (PAINT,), **told: Any) -> Permit:
    """An application with all its documents, handed in."""
    permit = begun(ground, unit_id, scope, **told)
    with by(ground, Role.RECEPTIONIST):
        handed_in(ground, permit.id)
        return ApplicationDesk(ground).apply(permit.id)


def first_reviewed(ground: Ground, unit_id: int, scope: Sequence[ScopeFields] = (PAINT,), **told: Any) -> Permit:
    """The same, which passed the supervisor's review."""
    permit = applied(ground, unit_id, scope, **told)
    with by(ground, Role.SUPERVISOR):
        return ReviewDesk(ground).first_review(permit.id)


def to_pay(ground: Ground, unit_id: int, scope: Sequence[ScopeFields] = (PAINT,), **told: Any) -> Permit:
    """The same, which the manager approved of: it is asked for its deposits and fees."""
    permit = first_reviewed(ground, unit_id, scope, **told)
    with by(ground, Role.MANAGER):
        return ReviewDesk(ground).final_review(permit.id)


def paid(ground: Ground, permit: Permit) -> Receipt | None:
    """All that a permit was asked for and that is owed is paid at the till; None when nothing is."""
    with ground.database.reading() as session:
        fees = [fee for fee in fees_of(session, permit.id) if fee.owed]
    if not fees:
        return None
    tenders = [Tendered(Method.CASH, type(fees[0].owed)(sum(fee.owed for fee in fees)))]
    charges = [fee.charge_id for fee in fees]
    with by(ground, Role.CASHIER):
        return CashDesk(ground).take_payment(permit.unit_id, tenders, charges=charges, operation=uuid4().hex)


def works(ground: Ground, unit_id: int, scope: Sequence[ScopeFields] = (PAINT,), **told: Any) -> Permit:
    """A site that is worked on: everything is paid and the permit issued."""
    permit = to_pay(ground, unit_id, scope, **told)
    paid(ground, permit)
    with by(ground, Role.RECEPTIONIST):
        return IssueDesk(ground).issue(permit.id)


def inspected(ground: Ground, permit: Permit) -> Permit:
    """The same site, its works done, passed, and looked at again early on a supervisor's word: the deposits go back."""
    look = Look(dict.fromkeys(COMPLETION_POINTS, True), passed=True)
    with by(ground, Role.SUPERVISOR):
        desk = CompletionDesk(ground)
        desk.works_done(permit.id)
        desk.complete(permit.id, look)
        desk.reinspect(permit.id, look, early=True)
    return standing(ground, permit.id)


def standing(ground: Ground, permit_id: int) -> Permit:
    """The permit as it stands now."""
    with ground.database.reading() as session:
        return session.get_one(Permit, permit_id)


def faults(ground: Ground) -> dict[str, str]:
    """What going over the whole books finds; nothing, if all is well."""
    return {check.name: check.detail for check in checks(ground) if not check.ok}
