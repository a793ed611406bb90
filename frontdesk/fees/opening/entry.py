"""Entering what was owed and prepaid when these books began, and taking it back while nobody has touched it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act
from frontdesk.core.imports import ImportAdded
from frontdesk.core.money import LARGEST, Money
from frontdesk.core.numbering import next_number
from frontdesk.core.refusals import Refusal
from frontdesk.core.search import normal
from frontdesk.core.statements import insert_many
from frontdesk.core.words import Speaker, mark
from frontdesk.fees.billing.digests import TOLD, charges_digest
from frontdesk.fees.billing.tariffs import last_day
from frontdesk.fees.cash.ledger import Ledger, Tendered
from frontdesk.fees.opening.balances import Balance
from frontdesk.fees.records import Account, BillingRun, Charge, Method, Payment, State
from frontdesk.fees.records.items import REGULAR, Basis, FeeItem
from frontdesk.residents.records import Unit

CARRIED_OVER = mark("Balance carried over")
"""The fee item of what is owed for nothing in particular; made, in the language of the papers, when first needed."""

OPENING = "opening"
"""What the source of a charge begins with that was carried over; its run and month make it the only one."""

_COLUMNS = (*TOLD, "state", "remark")


class Opening:
    """Weighs sums against the books, within the caller's reading or act, and gathers what is to be entered."""

    def __init__(self, session: Session, day: date, periods: Iterable[int]) -> None:
        """`periods` are the months that the list names."""
        self._session = session
        self._this_month = day.year * 100 + day.month
        self._units = dict(session.execute(select(Unit.code, Unit.id)).all())
        self._items = {normal(item.name): item for item in session.scalars(select(FeeItem))}
        say = Speaker(session.scalars(select(Estate.paper_language)).one())
        self._carried_over = say(CARRIED_OVER)
        charged = _CHARGED.where(Charge.period.in_({self._this_month, *periods}))
        self._owed = {_key(row._asdict()): row.amount for row in session.execute(charged)}
        self._prepaid = dict(session.execute(_CARRIED).all())
        self._told: dict[tuple[Any, ...], int] = {}
        self._charges: list[dict[str, Any]] = []
        self._payments: list[tuple[int, Money]] = []

    @property
    def owed(self) -> Money:
        """What is to be entered as owed, in all."""
        return Money(sum(int(charge["amount"]) for charge in self._charges))

    def take(self, row: int, balances: Iterable[Balance]) -> bool:
        """Gather the sums of one row: all, or none when one is refused; True when any of them is new in the books."""
        charges: list[dict[str, Any]] = []
        payments: list[tuple[int, Money]] = []
        told: dict[tuple[Any, ...], int] = {}
        for balance in balances:
            unit_id = self._units.get(balance.unit)
            if unit_id is None:
                sentence = mark("There is no unit {code}. Import the resident register first.")
                raise Refusal(sentence, field="unit", code=balance.unit)
            if balance.owed:
                charge = self._charge(unit_id, balance)
                told[_key(charge)] = row
                if self._is_new(self._owed.get(_key(charge)), balance.owed, "owed"):
                    charges.append(charge)
            if balance.prepaid:
                told[(unit_id,)] = row
                if self._is_new(self._prepaid.get(unit_id), balance.prepaid, "prepaid"):
                    payments.append((unit_id, balance.prepaid))
        if again := self._told.keys() & told:
            sentence = mark("Row {row} says this of the unit already. Add up the two, or name item and month in both.")
            raise Refusal(sentence, field="unit", row=min(self._told[key] for key in again))
        self._told |= told
        self._charges += charges
        self._payments += payments
        return bool(charges or payments)

    def _charge(self, unit_id: int, balance: Balance) -> dict[str, Any]:
        item = self._item(balance.item)
        period = balance.period or self._this_month
        if period > self._this_month:
            raise Refusal(mark("This month has not come yet. What is to come is billed."), field="period")
        if balance.owed > LARGEST:
            raise Refusal(mark("The amount is too large."), field="owed")
        # A month of a regular item is the same whoever charged it, so that no run charges it again.
        regular = item is not None and item.basis in REGULAR and balance.period
        return {
            "unit_id": unit_id, "item_id": item.id if item is not None else 0, "period": period,
            "source": "" if regular else OPENING, "price": int(balance.owed) * 100, "quantity": 0, "months": 1,
            "person_id": None,
            "amount": balance.owed, "due": balance.due or last_day(period), "state": State.OPEN.value,
            "remark": balance.note,
        }  # fmt: skip

    def _item(self, name: str) -> FeeItem | None:
        """The fee item of that name; None for the one that is made when there is something to be entered."""
        item = self._items.get(normal(name or self._carried_over))
        if item is None and name:
            sentence = mark("There is no fee item called {name}. Add it under Tariffs, or leave the cell empty.")
            raise Refusal(sentence, field="item", name=name[:40])
        return item

    @staticmethod
    def _is_new(before: Money | None, amount: Money, field: str) -> bool:
        if before is None:
            return True
        if before != amount:
            sentence = mark("{amount} is in the books for this already. Correct the list, or void that first.")
            raise Refusal(sentence, field=field, amount=before.grouped())
        return False

    def enter(self, act: Act, operation: str) -> list[tuple[str, int, int]]:
        """Enter everything gathered; gives back (table, first id, last id) of what was added."""
        added = []
        if self._charges:
            added.append((Charge.__tablename__, *self._enter_charges(act)))
        if self._payments:
            added.append((Payment.__tablename__, *self._enter_prepayments(act, operation)))
        return added

    def _enter_charges(self, act: Act) -> tuple[int, int]:
        session = self._session
        if not all(charge["item_id"] for charge in self._charges):
            item = FeeItem(name=self._carried_over, basis=Basis.ONE_OFF.value, rounding=1)
            session.add(item)
            session.flush()
            act.note("fee_item", item.id, basis=item.basis, rounding=item.rounding)
        first = (session.scalar(select(func.max(Charge.id))) or 0) + 1
        series = f"QC{act.day:%Y%m%d}"
        number = f"{series}-{next_number(session, series):04d}"
        for charge_id, charge in enumerate(self._charges, start=first):
            charge["id"] = charge_id
            charge["item_id"] = charge["item_id"] or item.id
            if charge["source"]:
                charge["source"] = f"{OPENING} {number} {charge['period']}"
        rows = [tuple(charge[name] for name in _COLUMNS) for charge in self._charges]
        run = BillingRun(
            number=number, kind="opening", period=self._this_month, at=act.at,
            operator_id=act.operator.id, charges=len(rows), total=self.owed,
            digest=charges_digest(row[: len(TOLD)] for row in rows),
        )  # fmt: skip
        session.add(run)
        session.flush()
        insert_many(session, Charge, _COLUMNS, rows, run_id=run.id)
        act.note("billing_run", run.id, number=run.number, charges=len(rows), total=int(run.total), digest=run.digest)
        return first, first + len(rows) - 1

    def _enter_prepayments(self, act: Act, operation: str) -> tuple[int, int]:
        ledger = Ledger(self._session, act.chain, act.day.year)
        for unit_id, amount in self._payments:
            payment = _payment(act, "opening", f"{operation} {unit_id}", unit_id, amount)
            ledger.enter(act.name, payment, [Tendered(Method.CARRIED, amount)], (), None)
        ledger.store()
        last = self._session.scalar(select(func.max(Payment.id))) or 0
        return last - len(self._payments) + 1, last


def take_back(act: Act, import_id: int) -> None:
    """Void what an import entered. Refuses, by the name of the unit, once anything of it has been paid or used."""
    session = act.session
    asked = select(ImportAdded.kind, ImportAdded.first, ImportAdded.last).where(ImportAdded.import_id == import_id)
    ranges = {kind: (first, last) for kind, first, last in session.execute(asked)}
    none = (0, -1)
    charges = Charge.id.between(*ranges.get(Charge.__tablename__, none))
    payments = Payment.id.between(*ranges.get(Payment.__tablename__, none))
    settled = select(Unit.code).join(Charge).where(charges, Charge.state.in_((State.PART, State.PAID)))
    used = (
        select(Unit.code)
        .join(Account, Account.unit_id == Unit.id)
        .join(Payment, Payment.unit_id == Unit.id)
        .where(payments, Account.prepaid < Payment.prepaid_in)
    )
    for worked_on in (settled, used):
        if code := session.scalar(worked_on.limit(1)):
            sentence = mark("Unit {unit} has been worked on since. The import can't be undone any more.")
            raise Refusal(sentence, unit=code)
    still_open = (charges, Charge.state == State.OPEN.value)
    voided = list(session.scalars(select(Charge.id).where(*still_open).order_by(Charge.id)))
    session.execute(update(Charge).where(*still_open).values(state=State.VOIDED.value))
    chain = [act.chain.row(act.at, act.operator.id, "charge_voided", "charge", charge, {}) for charge in voided]
    names = tuple(Audit.__table__.c.keys())
    insert_many(session, Audit, names, (tuple(row[name] for name in names) for row in chain))
    ledger = Ledger(session, act.chain, act.day.year)
    for each in list(session.scalars(select(Payment).where(payments).order_by(Payment.id))):
        back = Money(-each.prepaid_in)
        red = _payment(act, "void", f"void {each.operation}", each.unit_id, back) | {
            "voids_id": each.id, "authorised_by": act.operator.id, "reason": f"import {import_id}",
        }  # fmt: skip
        ledger.enter(act.name, red, [Tendered(Method.CARRIED, back)], (), None)
    ledger.store()


def _payment(act: Act, kind: str, operation: str, unit_id: int, amount: Money) -> dict[str, Any]:
    return {
        "operation": operation, "kind": kind, "unit_id": unit_id, "at": act.at, "operator_id": act.operator.id,
        "payer": "", "received": amount, "change": Money(0), "settled": Money(0), "prepaid_in": amount,
        "prepaid_used": Money(0), "voids_id": None, "authorised_by": None, "reason": "", "remark": "",
    }  # fmt: skip


def _key(charge: dict[str, Any]) -> tuple[Any, ...]:
    """What makes two sums the same: whatever was carried over is, for a unit, an item and a month."""
    source = OPENING if charge["source"].startswith(OPENING) else charge["source"]
    return charge["unit_id"], charge["item_id"], charge["period"], source


_red = aliased(Payment)
# Written out, as the index of what is charged once has it.
_CHARGED = select(Charge.unit_id, Charge.item_id, Charge.period, Charge.source, Charge.amount).where(
    text("state <> 'voided'")
)
_CARRIED = (
    select(Payment.unit_id, Payment.prepaid_in)
    .outerjoin(_red, _red.voids_id == Payment.id)
    .where(Payment.kind == "opening", _red.id.is_(None))
)
"""What each unit has carried over as prepaid and was not taken back."""
