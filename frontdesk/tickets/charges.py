"""What the fee desk asks for work that residents bear: raised with the work, owed until it is paid, or taken back."""

from sqlalchemy import ColumnElement, Integer, exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import rule
from frontdesk.core.words import mark
from frontdesk.fees.billing.runs import annul_charge, raise_charge
from frontdesk.fees.records import IS_OWED, OWED, Charge, State
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.tickets.records import Ticket
from frontdesk.tickets.records.work import Work

IS_CHARGED: ColumnElement[bool] = (
    exists().where(Work.ticket_id == Ticket.id, Charge.id == Work.charge_id, IS_OWED).correlate(Ticket)
)
"""That something which a ticket's work was charged for is still owed."""


def is_charged(session: Session, ticket_id: int) -> bool:
    """Whether something which the work of a ticket was charged for is still owed."""
    return bool(session.scalar(select(exists().where(Ticket.id == ticket_id, IS_CHARGED))))


def owed_for(session: Session, ticket_id: int) -> Money:
    """What is still owed for the work of a ticket."""
    open_part = func.coalesce(func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer), 0)
    asked = select(open_part).join(Work, Work.charge_id == Charge.id).where(Work.ticket_id == ticket_id, IS_OWED)
    return Money(session.scalar(asked) or 0)


def charged_by(session: Session, quote_id: int) -> Money:
    """What was charged for work by a quote, whether it is paid or not; what was voided does not count."""
    asked = select(func.coalesce(func.sum(Work.total, type_=Integer), 0)).join(Charge, Charge.id == Work.charge_id)
    return Money(session.scalar(asked.where(Work.quote_id == quote_id, Charge.state != State.VOIDED.value)) or 0)


def charge_work(act: Act, ticket: Ticket, unit_id: int, n: int, total: Money) -> int:
    """Charge a unit for the `n`th work of a ticket, in the caller's act; gives back the charge's id."""
    source = f"ticket {ticket.id} {n}"
    return raise_charge(act, unit_id, _fee_item(act), total, source=source, remark=ticket.number)


def take_back_charges(act: Act, ticket_id: int, reason: str) -> None:
    """Void what is owed for the work of a ticket, in the caller's act.

    Refuses when something was paid of it, or the last work is paid: its receipt is voided first.
    """
    asked = select(Charge).join_from(Work, Charge, isouter=True).where(Work.ticket_id == ticket_id)
    charges = act.session.scalars(asked.order_by(Work.n)).all()
    for charge in filter(None, charges):
        if charge.state in OWED:
            annul_charge(act, charge.id, reason)
        elif charge.paid and charge is charges[-1]:
            raise Refusal(mark("Something has been paid on this charge. Void the receipt first."))


def _fee_item(act: Act) -> int:
    """The one-off fee item that the rules name for chargeable work; entered in the act that needs it first, so that
    nobody must set it up before the counter can work. Refuses one that is charged by another way or not any more."""
    name = rule(act.session, "ticket.fee_item", act.day)
    if not name:
        raise Refusal(mark("The rules name no fee item for chargeable work. Name one in the settings first."))
    item = act.session.scalars(select(FeeItem).where(FeeItem.name == name)).first()
    if item is None:
        item = FeeItem(name=name, basis=Basis.ONE_OFF.value)
        act.session.add(item)
        act.session.flush()
        act.note("fee_item", item.id, basis=item.basis)
    if item.basis != Basis.ONE_OFF or not item.active:
        raise Refusal(mark("{item} is no one-off fee item in use. Name another one in the settings."), item=name)
    return item.id
