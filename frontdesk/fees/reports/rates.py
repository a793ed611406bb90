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


def rates(session: Session, since: int, until: int, **narrowed: int | None) -> Facts:
    """Both rates of the charges for the periods from `since` to `until`, both included, as the books stand.

    What `collection` and `households` tell, the lines by month and by building together. `narrowed` as they take it.
    """
    told, homes = collection(session, since, until, **narrowed), households(session, since, until, **narrowed)
    none = _paid_up((), ())
    return told | homes | {
        "by_month": [line | homes["by_month"].get(line["period"], none) for line in told["by_month"]],
        "by_building": [line | homes["by_building"].get(line["building_id"], none) for line in told["by_building"]],
    }  # fmt: skip


def collection(
    session: Session, since: int, until: int, *, building_id: int | None = None, item_id: int | None = None
) -> Facts:
    """The collection rate, from the kept sums: due, received, open, waived, rate.

    late_fees, by_month, by_building and by_item hold the same figures, the lines with `period`, `building` (its code)
    and `building_id`, or `item`. Amounts in fen, rates in 1/100 % or None where nothing was due.
    """
    items = {row.id: row for row in session.execute(select(FeeItem.id, FeeItem.name, FeeItem.basis))}
    buildings = dict(session.execute(select(Building.id, Building.code)).all())
    codes = sorted(buildings, key=lambda id_: place_of(buildings[id_]))
    rows = [
        row
        for row in _SUMS.all(session, since=since, until=until)
        if building_id in (None, row.building_id) and item_id in (None, row.item_id)
    ]
    inside = [row for row in rows if items[row.item_id].basis not in OUTSIDE]
    months = sorted({row.period for row in inside})
    return _told(inside) | {
        "late_fees": _told(row for row in rows if items[row.item_id].basis == Basis.LATE_FEE),
        "by_month": [{"period": period} | told for period, told in _by(inside, "period", months)],
        "by_building": [
            {"building": buildings[id_], "building_id": id_} | told for id_, told in _by(inside, "building_id", codes)
        ],
        "by_item": [{"item": items[id_].name} | told for id_, told in _by(inside, "item_id", sorted(items))],
    }


def households(
    session: Session, since: int, until: int, *, building_id: int | None = None, item_id: int | None = None
) -> Facts:
    """The rate by household: billed, paid_up, household_rate; by_month and by_building the same by period or id."""
    items = session.execute(select(FeeItem.id, FeeItem.basis))
    counted = [item.id for item in items if item.basis not in OUTSIDE and item_id in (None, item.id)]
    asked = {"items": ids_text(counted), "building": building_id}
    span = {"since": since, "until": until}
    months = [row.period for row in _MONTHS.all(session, **span)]
    billed = {period: dict(_BILLED.all(session, period=period, **asked)) for period in months}
    owing: dict[int, dict[int, int]] = {period: {} for period in months}
    for period, home, units in _OWING.all(session, **span, **asked):
        owing[period][home] = units
    if len(months) == 1:
        homes, indebted = billed[months[0]], owing[months[0]]
    else:
        homes = dict(_BILLED_IN_ANY.all(session, periods=ids_text(months), **asked))
        indebted = dict(_OWING_IN_ANY.all(session, **span, **asked))
    return _paid_up(homes.values(), indebted.values()) | {
        "by_month": {period: _paid_up(billed[period].values(), owing[period].values()) for period in months},
        "by_building": {home: _paid_up((units,), (indebted.get(home, 0),)) for home, units in homes.items()},
    }


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

_MONTHS = Prepared(
    select(ChargeSum.period)
    .where(ChargeSum.period.between(bindparam("since"), bindparam("until")), ChargeSum.charges > 0)
    .distinct()
    .order_by(ChargeSum.period)
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
