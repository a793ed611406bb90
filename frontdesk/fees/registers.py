"""The registers of the books, row by row however many there are: arrears, charges and receipts."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime, time, timedelta
from itertools import groupby, islice, pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, Row, Select, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from frontdesk.core.estate import Estate
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operator, Right
from frontdesk.core.rules import number, rule
from frontdesk.fees.records import IS_OWED, Account, Charge, FeeItem, Payment, Receipt, State, Tender
from frontdesk.fees.tariffs import period_text
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Unit

Where = list[ColumnElement[bool]]
Facts = dict[str, Any]
Register = tuple[int, Iterator[Facts]]
"""How many rows there are and the rows, read once and while the register is open; all as of one moment."""

SORTED_AT_ONCE = 100_000
"""Charges that are put in the order of the units at once; a sort of all of them would be held in memory."""

READ_AT_ONCE = 500
"""Rows that are asked of the database at once."""


class FeeRegisters:
    """Opens the registers; each is asked for by right, and seen as it stood when it was opened."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def in_arrears(self, *, due_by: date | None = None) -> AbstractContextManager[Register]:
        """The facts of a payment notice for each unit that owes something, in the order of the units.

        With `due_by`, only what was due until that day counts. Shapes as `papers.notice_sheet` says.
        """
        where: Where = [IS_OWED] if due_by is None else [IS_OWED, Charge.due <= due_by]
        return self._open(select(func.count(func.distinct(Charge.unit_id))).where(*where), self._arrears, where)

    def charges(self, since: int | None = None, until: int | None = None) -> AbstractContextManager[Register]:
        """All charges of the periods from–to, unit by unit, as `papers.charge_list` takes them."""
        where: Where = [] if since is None else [Charge.period >= since]
        where += [] if until is None else [Charge.period <= until]
        return self._open(select(func.count(Charge.id)).where(*where), self._charges, where)

    def receipts(self, since: date | None = None, until: date | None = None) -> AbstractContextManager[Register]:
        """All receipts of the days from–to, in the order of their numbers, as `papers.receipt_list` takes them."""
        where: Where = [] if since is None else [Receipt.at >= self._midnight(since)]
        where += [] if until is None else [Receipt.at < self._midnight(until + timedelta(days=1))]
        return self._open(select(func.count(Receipt.id)).where(*where), self._receipts, where)

    @contextmanager
    def _open(self, count: Select[Any], rows: Any, where: Where) -> Iterator[Register]:
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            yield session.scalar(count) or 0, rows(session, where)

    def _arrears(self, session: Session, where: Where) -> Iterator[Facts]:
        today = self._ground.clock.today()
        estate = session.get_one(Estate, 1)
        common = {
            "estate": estate.name, "office": estate.office, "demo": estate.demo, "date": today.isoformat(),
            "due_by": (today + timedelta(days=number(session, "dunning.due_in", today))).isoformat(),
            "phone": estate.phone, "hours": rule(session, "counter_hours", today), "bank": estate.bank,
        }  # fmt: skip
        names, prepaid = _owner_names(session), dict(session.execute(select(Account.unit_id, Account.prepaid)).all())
        rows = _by_unit(session, where, Charge.due)
        for unit_id, owed in groupby(rows, attrgetter("unit_id")):
            charges = list(owed)
            yield common | {
                "unit": charges[0].code, "payer": names.get(unit_id, ""), "prepaid": prepaid.get(unit_id, Money(0)),
                "total": Money(sum(row.amount - row.paid for row in charges)),
                "lines": [
                    {
                        "item": row.item, "basis": row.basis, "period": period_text(row.period), "price": row.price,
                        "quantity": row.quantity, "amount": row.amount, "open": row.amount - row.paid,
                        "due_date": row.due.isoformat(),
                    }
                    for row in charges
                ],
            }  # fmt: skip

    def _charges(self, session: Session, where: Where) -> Iterator[Facts]:
        names = _owner_names(session)
        for row in _by_unit(session, where, Charge.period):
            yield {
                "unit": row.code, "payer": names.get(row.unit_id, ""), "item": row.item, "basis": row.basis,
                "period": row.period, "price": row.price, "quantity": row.quantity, "amount": row.amount,
                "paid": row.paid, "open": 0 if row.state == State.VOIDED else row.amount - row.paid, "due": row.due,
                "state": row.state,
            }  # fmt: skip

    def _receipts(self, session: Session, where: Where) -> Iterator[Facts]:
        rows = iter(_read(session, _RECEIPTS.where(*where)))
        while some := list(islice(rows, READ_AT_ONCE)):
            methods: dict[int, list[str]] = defaultdict(list)
            paid = select(Tender.payment_id, Tender.method).where(
                Tender.payment_id.in_([row.payment_id for row in some])
            )
            for payment_id, method in session.execute(paid.order_by(Tender.id)):
                methods[payment_id].append(method)
            for row in some:
                yield {
                    "number": row.number, "at": self._ground.clock.local(row.at), "unit": row.code, "payer": row.payer,
                    "total": row.total, "methods": methods[row.payment_id], "cashier": row.cashier,
                    "kind": "red" if row.voids else "receipt", "voids": row.voids or "",
                    "voided_by": row.voided_by or "",
                }  # fmt: skip

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._ground.clock.zone)


def _read(session: Session, asked: Executable) -> Iterator[Row[Any]]:
    """The rows as they come, never all of them."""
    return iter(session.connection().execute(asked, execution_options={"yield_per": READ_AT_ONCE}))


def _by_unit(session: Session, where: Where, within: Any) -> Iterator[Row[Any]]:
    """Charges in the order of the units, those of one unit by `within`: a stretch of units after the other."""
    places = list(session.scalars(select(Unit.place).order_by(Unit.place)))
    count = session.scalar(select(func.count(Charge.id)).where(*where)) or 0
    step = max(1, len(places) * SORTED_AT_ONCE // max(1, count))
    for first, after in pairwise([*places[::step], None]):
        stretch = Unit.place >= first if after is None else (Unit.place >= first) & (Unit.place < after)
        yield from _read(session, _CHARGES.where(*where, stretch).order_by(Unit.place, within, Charge.id))


def _owner_names(session: Session) -> dict[int, str]:
    """The owners of each unit, as they stand on a paper."""
    names: dict[int, list[str]] = defaultdict(list)
    owners = (
        select(Occupancy.unit_id, Person.name)
        .join(Person)
        .where(Occupancy.closed.is_(False), Occupancy.role == OccupancyRole.OWNER.value)
        .order_by(Occupancy.id)
    )
    for unit_id, name in session.execute(owners):
        names[unit_id].append(name)
    return {unit_id: "、".join(each) for unit_id, each in names.items()}


_CHARGES = (
    select(
        Charge.unit_id, Unit.code, FeeItem.name.label("item"), FeeItem.basis, Charge.period, Charge.price,
        Charge.quantity, type_coerce(Charge.amount, Integer).label("amount"),
        type_coerce(Charge.paid, Integer).label("paid"), Charge.due, Charge.state,
    )
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .join(Unit, Unit.id == Charge.unit_id)
)  # fmt: skip

_ORIGINAL, _RED = aliased(Receipt), aliased(Receipt)
_RECEIPTS = (
    select(
        Receipt.number, Receipt.at, Unit.code, Payment.payer, type_coerce(Receipt.total, Integer).label("total"),
        Receipt.payment_id, Operator.name.label("cashier"), _ORIGINAL.number.label("voids"),
        _RED.number.label("voided_by"),
    )
    .join(Payment, Payment.id == Receipt.payment_id)
    .join(Unit, Unit.id == Receipt.unit_id)
    .join(Operator, Operator.id == Payment.operator_id)
    .outerjoin(_ORIGINAL, _ORIGINAL.id == Receipt.voids_id)
    .outerjoin(_RED, _RED.voids_id == Receipt.id)
    .order_by(Receipt.id)
)  # fmt: skip
