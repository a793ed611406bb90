"""That each unit's statement closes with what it owes, asked of the rows themselves."""

from sqlalchemy import Integer, func, select, union_all
from sqlalchemy.orm import Session

from frontdesk.core.faults import Fault
from frontdesk.core.words import mark
from frontdesk.fees.records import Allocation, Charge
from frontdesk.fees.records.cases import CaseState, Waiver
from frontdesk.residents.records import Unit


def statements_close_with_balances(session: Session) -> Fault:
    """The lines of every unit's statement, charges less waivers and payments, come to what is open on its charges."""
    lines = union_all(
        select(Charge.unit_id, (Charge.paid + Charge.waived).label("moved")),
        select(Charge.unit_id, -Allocation.amount).join(Charge, Charge.id == Allocation.charge_id),
        select(Charge.unit_id, -Waiver.amount)
        .join(Charge, Charge.id == Waiver.charge_id)
        .where(Waiver.state == CaseState.APPROVED.value),
    ).subquery()
    off = select(lines.c.unit_id).group_by(lines.c.unit_id).having(func.sum(lines.c.moved, type_=Integer) != 0)
    first = select(Unit.code).where(Unit.id.in_(off)).order_by(Unit.place).limit(1)
    wrong = session.scalar(first)
    return f"the statement of unit {wrong} does not close with its balance" if wrong is not None else None


REPORT_CHECKS = (
    ("statements", mark("Each unit's statement closes with what it owes"), statements_close_with_balances),
)
"""As `books.CHECKS` takes them."""
