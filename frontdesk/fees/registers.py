"""The registers of the books, row by row however many there are: arrears, charges and receipts."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta
from functools import partial
from itertools import chain, groupby, pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Executable, Integer, Row, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.core.estate import Estate, counter_hours
from frontdesk.core.forms import latest
from frontdesk.core.ground import Ground
from frontdesk.core.listing import READ_AT_ONCE, Listing, Register, among_ids, ids_text, in_order
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.fees.billing.reckoning import made_of
from frontdesk.fees.billing.tariffs import period_text
from frontdesk.fees.lists import FeeLists
from frontdesk.fees.records import IS_OWED, Account, Charge, State
from frontdesk.fees.records.items import FeeItem
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Unit

Where = list[ColumnElement[bool]]
Facts = dict[str, Any]
SORTED_AT_ONCE = 100_000
"""Rows that are put in the order of the units at once; a sort of all of them would be held in memory."""


class FeeRegisters:
    """Opens the registers; each is asked for by right, and seen as it stood when it was opened."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._lists = FeeLists(ground)

    def in_arrears(self, *, due_by: date | None = None) -> AbstractContextManager[Register]:
        """The facts of a payment notice for each unit that owes something, in the order of the units.

        A former owner who still owes their days gets a notice of their own, after that of the unit.
        With `due_by`, only what was due until that day counts. Shapes as `papers.notice_sheet` says.
        """
        where: Where = [IS_OWED] if due_by is None else [IS_OWED, Charge.due <= due_by]
        owing = select(Charge.unit_id, Charge.person_id).where(*where).distinct().subquery()
        return self._open(select(func.count()).select_from(owing), self._arrears, where)

    def charges(
        self, sort: str = "unit", *, descending: bool = False, **narrowed: Any
    ) -> AbstractContextManager[Register]:
        """The charges as `papers.charge_list` takes them, unit by unit unless told; narrowed as in the list of them."""
        return self._listed(self._lists.charges(**narrowed), sort, descending, self._charges)

    def receipts(
        self, sort: str = "number", *, descending: bool = False, **narrowed: Any
    ) -> AbstractContextManager[Register]:
        """The receipts as `papers.receipt_list` takes them, by number unless told; narrowed as in the list of them."""
        return self._listed(self._lists.receipts(**narrowed), sort, descending, self._receipts)

    @contextmanager
    def _open(self, count: Select[Any], rows: Any, where: Where) -> Iterator[Register]:
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            yield session.scalar(count) or 0, rows(session, where)

    @contextmanager
    def _listed(self, listing: Listing, sort: str, descending: bool, rows: Any) -> Iterator[Register]:
        self._ground.require(Right.EXPORT)
        with self._ground.database.reading() as session:
            ids = (
                _ids_by_unit(session, listing, descending) if sort == "unit" else listing.ids(session, sort, descending)
            )
            yield len(ids), rows(session, ids)

    def _arrears(self, session: Session, where: Where) -> Iterator[Facts]:
        today = self._ground.clock.today()
        estate = session.get_one(Estate, 1)
        common = {
            "estate": estate.name, "office": estate.office, "demo": estate.demo, "form": latest(session),
            "date": today.isoformat(),
            "due_by": (today + timedelta(days=number(session, "dunning.due_in", today))).isoformat(),
            "phone": estate.phone, "hours": counter_hours(session, today), "bank": estate.bank,
        }  # fmt: skip
        names, prepaid = _owner_names(session), dict(session.execute(select(Account.unit_id, Account.prepaid)).all())
        rows = _by_unit(session, where)
        for (unit_id, former), owed in groupby(rows, attrgetter("unit_id", "person_id")):
            charges = list(owed)
            made = made_of(session, charges)
            yield common | {
                "unit": charges[0].code, "payer": charges[0].former or names.get(unit_id, ""),
                "prepaid": Money(0) if former else prepaid.get(unit_id, Money(0)),
                "total": Money(sum(row.amount - row.paid - row.waived for row in charges)),
                "lines": [
                    {
                        "item": row.item, "basis": row.basis, "period": period_text(row.period), "price": row.price,
                        "quantity": row.quantity, "months": row.months, "amount": row.amount,
                        "open": row.amount - row.paid - row.waived, "due_date": row.due.isoformat(),
                    }
                    | made.get(row.id, {})
                    for row in charges
                ],
            }  # fmt: skip

    def _charges(self, session: Session, ids: Sequence[int]) -> Iterator[Facts]:
        names = _owner_names(session)

        def rows(some: Sequence[int]) -> list[Facts]:
            charges = _THESE_CHARGES.all(session, ids=ids_text(some))
            made = made_of(session, charges)
            return [
                {
                    "id": row.id, "unit": row.code, "payer": row.former or names.get(row.unit_id, ""), "item": row.item,
                    "basis": row.basis, "period": row.period, "price": row.price, "quantity": row.quantity,
                    "months": row.months, "amount": row.amount, "paid": row.paid,
                    "open": 0 if row.state == State.VOIDED else row.amount - row.paid - row.waived, "due": row.due,
                    "state": row.state,
                }
                | made.get(row.id, {})
                for row in charges
            ]  # fmt: skip

        return in_order(ids, rows, READ_AT_ONCE)

    def _receipts(self, session: Session, ids: Sequence[int]) -> Iterator[Facts]:
        return in_order(ids, partial(self._lists.receipts_seen, session), READ_AT_ONCE)


def _read(session: Session, asked: Executable) -> Iterator[Row[Any]]:
    """The rows as they come, never all of them."""
    return iter(session.connection().execute(asked, execution_options={"yield_per": READ_AT_ONCE}))


def _by_unit(session: Session, where: Where) -> Iterator[Row[Any]]:
    """Charges in the order of the units, those of one unit as they fall due: a stretch of units after the other."""
    count = session.scalar(select(func.count(Charge.id)).where(*where)) or 0
    for stretch in _stretches(session, count):
        yield from _read(session, _CHARGES.where(*where, stretch).order_by(*_EACH_PAYER))


# What nobody else owes comes first: NULL is less than any id.
_EACH_PAYER = (Unit.place, Charge.person_id, Charge.due, Charge.id)


def _ids_by_unit(session: Session, listing: Listing, descending: bool) -> "array[int]":
    """The ids of a list in the order of the units, which no index has."""
    stretches = list(_stretches(session, listing.count(session)))
    if descending:
        stretches.reverse()
    return array("q", chain.from_iterable(listing.ids(session, "unit", descending, each) for each in stretches))


def _stretches(session: Session, count: int) -> Iterator[ColumnElement[bool]]:
    """The units in their order, one stretch after the other: so few that of `count` rows each has SORTED_AT_ONCE."""
    places = list(session.scalars(select(Unit.place).order_by(Unit.place)))
    step = max(1, len(places) * SORTED_AT_ONCE // max(1, count))
    for first, after in pairwise([*places[::step], None]):
        yield Unit.place >= first if after is None else (Unit.place >= first) & (Unit.place < after)


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
        Charge.id, Charge.unit_id, Unit.code, FeeItem.name.label("item"), FeeItem.basis, Charge.period, Charge.price,
        Charge.quantity, type_coerce(Charge.amount, Integer).label("amount"),
        type_coerce(Charge.paid, Integer).label("paid"), type_coerce(Charge.waived, Integer).label("waived"),
        Charge.months, Charge.due, Charge.state, Charge.person_id, Person.name.label("former"),
    )
    .join(FeeItem, FeeItem.id == Charge.item_id)
    .join(Unit, Unit.id == Charge.unit_id)
    .outerjoin(Person, Person.id == Charge.person_id)
)  # fmt: skip
_THESE_CHARGES = Prepared(_CHARGES.where(Charge.id.in_(among_ids())))
