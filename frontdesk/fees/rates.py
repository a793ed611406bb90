"""Collection rates: what of the charges of some months came in, and how many households have paid all of them.

Collection rate (收缴率) = received for the period / due for the period. Due is what was charged for it and neither
voided nor waived; received is what settled that so far, whenever it came and by whatever: money, prepayment, a deposit.
This is the reading of desks.md §7, "Rates". A charge for several months counts in the first of them. Deposits are no
part of it; late fees stand on a line of their own, outside the rate.

Rate by household (户数收缴率) = paid-up units / billed units: those charged anything for the period, late fees and
deposits apart, and those of them of whose charges nothing is open, be it paid or waived.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.records import IS_OWED, Charge, ChargeSum, State
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit

Facts = dict[str, Any]

OUTSIDE = (Basis.DEPOSIT.value, Basis.LATE_FEE.value)
"""The bases whose charges are no part of a rate."""


def share(part: int, whole: int) -> int | None:
    """A part of a whole in 1/100 %, half up; None of nothing."""
    return (20_000 * part + whole) // (2 * whole) if whole > 0 else None


def rates(
    session: Session, since: int, until: int, *, building_id: int | None = None, item_id: int | None = None
) -> Facts:
    """The rates of the charges for the periods from `since` to `until`, both included, as the books stand.

    due, received, open, waived, rate; billed, paid_up, household_rate; late_fees (due, received, open, waived, rate);
    by_month, by_building and by_item: the same figures with `period`, `building` or `item`; an item's line has no
    households. Amounts in fen, rates in 1/100 % or None where nothing was due. `building_id` and `item_id` narrow all.
    """
    items = {row.id: row for row in session.execute(select(FeeItem.id, FeeItem.name, FeeItem.basis))}
    buildings = dict(session.execute(select(Building.id, Building.code)).all())
    rows = [
        row
        for row in _SUMS.all(session, since=since, until=until)
        if building_id in (None, row.building_id) and item_id in (None, row.item_id)
    ]
    inside = [row for row in rows if items[row.item_id].basis not in OUTSIDE]
    counted = [id_ for id_, item in items.items() if item.basis not in OUTSIDE and item_id in (None, id_)]
    months = sorted({row.period for row in inside})
    billed, owing = _households(session, months, counted, building_id)
    return _told(inside) | {
        "late_fees": _told(row for row in rows if items[row.item_id].basis == Basis.LATE_FEE),
        **_paid_up(billed[None].values(), owing[None].values()),
        "by_month": [
            {"period": period} | told | _paid_up(billed[period].values(), owing[period].values())
            for period, told in _by(inside, "period", months)
        ],
        "by_building": [
            {"building": buildings[id_]} | told | _paid_up([billed[None].get(id_, 0)], [owing[None].get(id_, 0)])
            for id_, told in _by(inside, "building_id", sorted(buildings, key=lambda id_: place_of(buildings[id_])))
        ],
        "by_item": [{"item": items[id_].name} | told for id_, told in _by(inside, "item_id", sorted(items))],
    }  # fmt: skip


def _by(rows: Sequence[Any], name: str, keys: Iterable[int]) -> list[tuple[int, Facts]]:
    gathered = defaultdict(list)
    for row in rows:
        gathered[getattr(row, name)].append(row)
    return [(key, _told(gathered[key])) for key in keys if key in gathered]


def _told(rows: Iterable[Any]) -> Facts:
    amount = waived = paid = 0
    for row in rows:
        amount, waived, paid = amount + row.amount, waived + row.waived, paid + row.paid
    due = amount - waived
    return {"due": due, "received": paid, "open": due - paid, "waived": waived, "rate": share(paid, due)}


def _paid_up(billed: Iterable[int], owing: Iterable[int]) -> Facts:
    units = sum(billed)
    paid_up = units - sum(owing)
    return {"billed": units, "paid_up": paid_up, "household_rate": share(paid_up, units)}


Counts = dict[int | None, dict[int, int]]
"""Units by building, for each period and, as None, for all of them together."""


def _households(
    session: Session, periods: Sequence[int], items: Sequence[int], building_id: int | None
) -> tuple[Counts, Counts]:
    """How many units of each building were billed, and how many of them owe."""
    asked = {"items": ids_text(items), "building": building_id}
    span = {"since": min(periods, default=0), "until": max(periods, default=0)}
    billed: Counts = {period: dict(_BILLED.all(session, period=period, **asked)) for period in periods}
    billed[None] = dict(_BILLED_IN_ANY.all(session, periods=ids_text(periods), **asked))
    owing: Counts = {period: {} for period in periods}
    for period, home, units in _OWING.all(session, **span, **asked):
        owing[period][home] = units
    owing[None] = dict(_OWING_IN_ANY.all(session, **span, **asked))
    return billed, owing


_SUMS = Prepared(
    select(
        ChargeSum.period,
        ChargeSum.item_id,
        ChargeSum.building_id,
        *(func.sum(getattr(ChargeSum, name), type_=Integer).label(name) for name in ("amount", "waived", "paid")),
    )
    .where(ChargeSum.period.between(bindparam("since"), bindparam("until")), ChargeSum.charges > 0)
    .group_by(ChargeSum.period, ChargeSum.item_id, ChargeSum.building_id)
)

# Each question meets an index for each unit, so that the months and years of the books don't matter.
_HOMES = select(Unit.building_id, func.count()).group_by(Unit.building_id)
_HERE = func.coalesce(bindparam("building", type_=Integer), Unit.building_id) == Unit.building_id
_THESE_ITEMS = Charge.item_id.in_(among_ids("items"))
_RAISED = Charge.state != literal_column(f"'{State.VOIDED}'")
_MINE = (Charge.unit_id == Unit.id, _THESE_ITEMS)
_SPAN = Charge.period.between(bindparam("since"), bindparam("until"))


def _who(*where: ColumnElement[bool]) -> Prepared:
    return Prepared(_HOMES.where(_HERE, select(Charge.id).where(*_MINE, *where).exists()))


_BILLED = _who(Charge.period == bindparam("period"), _RAISED)
_BILLED_IN_ANY = _who(Charge.period.in_(among_ids("periods")), _RAISED)
_OWING_IN_ANY = _who(_SPAN, IS_OWED)
# Added to nothing, and after the unit, the period meets no index of its own: that of what is owed has it too, and is
# shorter.
_span = (Charge.period + 0).between(bindparam("since"), bindparam("until"))
_owing = select(Charge.unit_id, Charge.period).where(_span, _THESE_ITEMS, IS_OWED).distinct().subquery()
_OWING = Prepared(
    select(_owing.c.period, Unit.building_id, func.count())
    .join(Unit, Unit.id == _owing.c.unit_id)
    .where(_HERE)
    .group_by(_owing.c.period, Unit.building_id)
)
