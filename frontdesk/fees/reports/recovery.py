"""Recovery of arrears: what of the debts from before some days came in during them.

Recovery rate (清欠率) = old arrears received / (received + still open), as desks.md §7, "Rates", has it. Old are the
charges for months before the one in which the days begin. Received is what settled them in these days, less what was
voided, bounced or given back; still open is what was owed on them when the last of these days ended. Deposits are no
part of it; late fees stand on a line of their own, outside the rate.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Integer, bindparam, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.clock import Clock
from frontdesk.core.database import Moment
from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.records import Allocation, BillingRun, Charge, ChargeSum, Payment, State
from frontdesk.fees.records.cases import CaseState, Waiver
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.reports.rates import OUTSIDE, Facts, share
from frontdesk.fees.reports.spans import buckets
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit


def recovery(
    session: Session,
    clock: Clock,
    since: date,
    until: date,
    *,
    building_id: int | None = None,
    item_id: int | None = None,
) -> Facts:
    """How far arrears from before the month of `since` were recovered from `since` to `until`, both included.

    before (the first period that is not old), received, open, rate; late_fees (received, open, rate); by_building,
    by_item and by_period the same with `building`, `item` or `period` (the month that was owed for); by_time: `at` (a
    day, or a month of a span of more than two) and what was received in it. Amounts in fen, rates in 1/100 % or None.
    """
    before = since.year * 100 + since.month
    items = {row.id: row for row in session.execute(select(FeeItem.id, FeeItem.name, FeeItem.basis))}
    buildings = dict(session.execute(select(Building.id, Building.code)).all())

    rated = {id_ for id_, item in items.items() if item.basis not in OUTSIDE}

    def counts(row: Any) -> bool:
        return building_id in (None, row.building_id) and item_id in (None, row.item_id)

    received: list[Any] = []
    by_time = []
    for at, begin, end in buckets(clock, since, until):
        came = [row for row in _RECEIVED.all(session, since=begin, until=end, before=before) if counts(row)]
        by_time.append({"at": at, "received": sum(row.amount for row in came if row.item_id in rated)})
        received += came
    still = [row for row in _still(session, before, clock.end_of(until)) if counts(row)]
    inside = [[row for row in rows if row.item_id in rated] for rows in (received, still)]
    late = [[row for row in rows if items[row.item_id].basis == Basis.LATE_FEE] for rows in (received, still)]
    codes = sorted(buildings, key=lambda id_: place_of(buildings[id_]))
    return {"before": before} | _told(*inside) | {
        "late_fees": _told(*late),
        "by_building": [{"building": buildings[id_]} | told for id_, told in _by(inside, "building_id", codes)],
        "by_item": [{"item": items[id_].name} | told for id_, told in _by(inside, "item_id", sorted(items))],
        "by_period": [
            {"period": period} | told
            for period, told in _by(inside, "period", sorted({row.period for rows in inside for row in rows}))
        ],
        "by_time": by_time,
    }  # fmt: skip


def _told(received: Iterable[Any], still: Iterable[Any]) -> Facts:
    came, stays = sum(row.amount for row in received), sum(row.amount for row in still)
    return {"received": came, "open": stays, "rate": share(came, came + stays)}


def _by(sides: Iterable[Iterable[Any]], name: str, keys: Iterable[int]) -> list[tuple[int, Facts]]:
    gathered: defaultdict[int, tuple[list[Any], list[Any]]] = defaultdict(lambda: ([], []))
    for side, rows in enumerate(sides):
        for row in rows:
            gathered[getattr(row, name)][side].append(row)
    told = ((key, _told(*gathered[key])) for key in keys if key in gathered)
    return [(key, figures) for key, figures in told if figures["received"] or figures["open"]]


def _still(session: Session, before: int, end: datetime) -> list[Any]:
    """What was open at a moment of the charges for periods before one, by item, building and period."""
    # By hand nothing is raised for a month gone by, so that only a run can have raised any of it since.
    runs = ids_text(session.scalars(select(BillingRun.id).where(BillingRun.at >= end)).all())
    asked = {"before": before, "end": end, "ever": datetime.max.replace(tzinfo=UTC)}
    still = _OPEN.all(session, runs=runs, **asked)
    return still + _RAISED.all(session, before=before, runs=runs) if runs != "[]" else still


_BEFORE = Charge.period < bindparam("before")
_SINCE = bindparam("end", type_=Moment())
_OF = (Charge.item_id, Unit.building_id, Charge.period)
_ALLOCATED = (
    select(*_OF, Allocation.amount)
    .select_from(Payment)
    .join(Allocation, Allocation.payment_id == Payment.id)
    .join(Charge, Charge.id == Allocation.charge_id)
    .join(Unit, Unit.id == Charge.unit_id)
    .where(_BEFORE)
)
_came = _ALLOCATED.where(Payment.at >= bindparam("since"), Payment.at < bindparam("until")).subquery()
_VOIDED = Charge.state == literal_column(f"'{State.VOIDED}'")
_moves = union_all(
    # What is open now …
    select(
        ChargeSum.item_id,
        ChargeSum.building_id,
        ChargeSum.period,
        (ChargeSum.amount - ChargeSum.waived - ChargeSum.paid).label("amount"),
    ).where(ChargeSum.period < bindparam("before")),
    # … and what has been settled, waived or voided of it since, which was open then. (To the planner a span that ends
    # is a short one.)
    _ALLOCATED.where(Payment.at >= _SINCE, Payment.at < bindparam("ever", type_=Moment())),
    select(*_OF, Waiver.amount)
    .select_from(Waiver)
    .join(Charge, Charge.id == Waiver.charge_id)
    .join(Unit, Unit.id == Charge.unit_id)
    .where(Waiver.state == CaseState.APPROVED.value, Waiver.decided_at >= _SINCE, _BEFORE),
    select(*_OF, Charge.amount)
    .join(Unit, Unit.id == Charge.unit_id)
    .join(Audit, (Audit.kind == "charge") & (Audit.record == Charge.id))
    .where(_VOIDED, Audit.act == "charge_voided", Audit.at >= _SINCE, _BEFORE)
    .where(func.coalesce(Charge.run_id, 0).not_in(among_ids("runs"))),
).subquery()


def _summed(moves: Any) -> Prepared:
    key = (moves.c.item_id, moves.c.building_id, moves.c.period)
    return Prepared(select(*key, func.sum(moves.c.amount, type_=Integer).label("amount")).group_by(*key))


_RECEIVED, _OPEN = _summed(_came), _summed(_moves)
_RAISED = _summed(
    select(*_OF, (-Charge.amount).label("amount"))
    .join(Unit, Unit.id == Charge.unit_id)
    .where(Charge.run_id.in_(among_ids("runs")), ~_VOIDED, _BEFORE)
    .subquery()
)
"""What is counted as open now and was only raised since."""
