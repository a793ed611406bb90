"""The invariants of reckoning: each charge comes to what it is made of, no day is charged twice, shares add up."""

import json
from collections import defaultdict
from datetime import date, timedelta
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import Integer, and_, cast, exists, func, literal_column, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Fault
from frontdesk.core.words import mark
from frontdesk.fees.billing.digests import PART, parts_digest
from frontdesk.fees.billing.prorata import come_to
from frontdesk.fees.billing.shared import SHARE
from frontdesk.fees.billing.tariffs import BY_CALENDAR, PRICE_UNIT, SCOPE
from frontdesk.fees.records import BillingRun, Charge, ChargePart, ChargeSum, State
from frontdesk.fees.records.items import REGULAR, Basis, FeeItem, Split, Tariff, Tier, TierSpan
from frontdesk.fees.records.meters import Reading, SharedCost
from frontdesk.residents.records import Unit

_PARTED = exists().where(ChargePart.charge_id == Charge.id)
_BY_MONTH = Charge.run_id.in_(select(BillingRun.id).where(BillingRun.kind == "month"))
_STANDS = Charge.state != literal_column(f"'{State.VOIDED}'")
_PARTS = (
    select(
        *(getattr(ChargePart, name) for name in PART), cast(Charge.amount, Integer).label("amount"), Charge.unit_id,
        Charge.item_id, Charge.source, FeeItem.rounding, FeeItem.basis,
    )
    .join(Charge, Charge.id == ChargePart.charge_id)
    .join(FeeItem, FeeItem.id == Charge.item_id)
)  # fmt: skip


def charges_come_to_what_they_say(session: Session) -> Fault:
    """A charge is price × quantity × months, or its parts, rounded once by its item; a share is within a step of it."""
    unit = PRICE_UNIT * FeeItem.rounding
    product = Charge.price * Charge.quantity * Charge.months
    amount = cast(Charge.amount, Integer)
    whole = and_(
        Charge.quantity > 0,
        or_(amount != (2 * product + unit) // (2 * unit) * FeeItem.rounding, _PARTED),
    )
    asked = (
        select(func.min(Charge.id))
        .join(FeeItem)
        .where(FeeItem.basis.in_(REGULAR), or_(whole, and_(Charge.quantity == 0, _BY_MONTH, ~_PARTED)))
    )
    if wrong := session.scalar(asked):
        return f"charge {wrong} does not come to its amount"
    rows = session.execute(_PARTS.order_by(ChargePart.charge_id, ChargePart.n)).yield_per(2000)
    for charge_id, group in groupby(rows, attrgetter("charge_id")):
        parts = list(group)
        pieces = [(row.since, row.until, row.price, row.quantity, row.over, row.of) for row in parts]
        first = parts[0]
        if first.basis == Basis.SHARED:
            exact = first.price * first.quantity * first.over
            off = abs(first.amount * PRICE_UNIT * first.of - exact)
            right = len(parts) == 1 and off < PRICE_UNIT * first.rounding * first.of
        else:
            right = come_to(pieces, first.rounding) == first.amount
        if not right:
            return f"charge {charge_id} does not come to its parts"
    return None


def no_day_is_charged_twice(session: Session) -> Fault:
    """What a unit is charged for an item by the day covers no day twice, whoever owes it."""
    calendar = FeeItem.basis.in_(BY_CALENDAR)
    rows = session.execute(
        _PARTS.where(calendar, _STANDS).order_by(Charge.unit_id, Charge.item_id, ChargePart.since)
    ).yield_per(2000)
    for (unit_id, item_id), group in groupby(rows, attrgetter("unit_id", "item_id")):
        if any(after.since <= before.until for before, after in pairwise(group)):
            return f"item {item_id} is charged twice for some days of unit {unit_id}"
    # Cycles are the calendar's, so a whole one could only meet days of the same.
    other = aliased(Charge)
    twice = (
        select(func.min(Charge.id))
        .join(FeeItem)
        .join(
            other,
            and_(other.period == Charge.period, other.item_id == Charge.item_id, other.unit_id == Charge.unit_id),
        )
        .where(
            calendar, _STANDS, Charge.source != "", Charge.quantity == 0, _PARTED, other.quantity > 0,
            other.state != literal_column(f"'{State.VOIDED}'"), other.source == "",
        )
    )  # fmt: skip
    found = session.scalar(twice)
    return f"charge {found} is for days of a cycle that is charged whole" if found else None


def parts_are_as_noted(session: Session) -> Fault:
    """The parts of each run's charges still have the fingerprint taken when they were raised; none was added since."""
    facts = session.execute(select(Audit.record, Audit.facts).where(Audit.kind == "billing_run").order_by(Audit.id))
    noted = {record: json.loads(text).get("parts", parts_digest([])) for record, text in facts}
    columns = (getattr(ChargePart, name) for name in PART)
    asked = select(Charge.run_id, *columns).join(Charge, Charge.id == ChargePart.charge_id)
    rows = session.execute(asked.order_by(Charge.run_id, ChargePart.charge_id, ChargePart.n)).yield_per(5000)
    stored = {
        run: parts_digest([tuple(row[1:]) for row in group]) for run, group in groupby(rows, attrgetter("run_id"))
    }
    wrong = [run for run in noted.keys() | stored.keys() if noted.get(run) != stored.get(run, parts_digest([]))]
    return f"parts of billing run {wrong[0]} are not as noted" if wrong else None


def meters_are_billed_for_their_use(session: Session) -> Fault:
    """What a metered charge bills is the use of its readings."""
    used = _summed(Reading.charge_id, Reading.use)
    parts = _summed(ChargePart.charge_id, ChargePart.quantity)
    asked = (
        select(func.min(Charge.id))
        .join(FeeItem)
        .outerjoin(used, used.c.key == Charge.id)
        .outerjoin(parts, parts.c.key == Charge.id)
        .where(
            FeeItem.basis == Basis.METERED.value,
            _STANDS,
            _BY_MONTH,
            func.coalesce(used.c.total, 0) != func.coalesce(parts.c.total, Charge.quantity),
        )
    )
    wrong = session.scalar(asked)
    return f"charge {wrong} bills another use than was read" if wrong else None


def shares_make_their_costs(session: Session) -> Fault:
    """The shares of a cost that is shared out are the whole of it, voided ones too; of others there are none."""
    source = literal_column(f"'{SHARE}'").op("||")(SharedCost.id)
    shares = (
        select(Charge.source.label("source"), func.sum(Charge.amount, type_=Integer).label("total"))
        .where(Charge.source != literal_column("''"), Charge.source.startswith(SHARE))
        .group_by(Charge.source)
        .subquery()
    )
    asked = (
        select(func.min(SharedCost.id))
        .outerjoin(shares, shares.c.source == source)
        .where(
            func.coalesce(shares.c.total, 0)
            != func.iif(SharedCost.run_id.is_(None), 0, cast(SharedCost.total, Integer))
        )
    )
    wrong = session.scalar(asked)
    return f"shares of cost {wrong} do not add up to it" if wrong else None


def costs_are_as_noted(session: Session) -> Fault:
    """Each cost is of the item, month, building and total that the audit chain keeps, and withdrawn only by an act."""
    noted, withdrawn = {}, set()
    asked = select(Audit.record, Audit.act, Audit.facts).where(Audit.kind == "shared_cost").order_by(Audit.id)
    for record, act, facts in session.execute(asked):
        if act == "shared_cost_withdrawn":
            withdrawn.add(record)
        else:
            noted[record] = json.loads(facts)
    for cost in session.scalars(select(SharedCost)):
        kept = {
            "item": cost.item_id, "period": cost.period, "building": cost.building_id, "total": int(cost.total),
        }  # fmt: skip
        told = noted.pop(cost.id, {})
        if {name: told.get(name) for name in kept} != kept or cost.withdrawn != (cost.id in withdrawn):
            return f"cost {cost.id} is not as noted"
    return f"cost {min(noted)} lost" if noted else None


def items_are_as_noted(session: Session) -> Fault:
    """Each fee item is charged, and in use, as the acts in the audit chain have it."""
    noted: dict[int, dict[str, Any]] = {}
    for record, _, facts in session.execute(_NOTES.where(Audit.kind == "fee_item")):
        told = json.loads(facts)
        noted.setdefault(record, dict(_NEW_ITEM)).update({name: told[name] for name in _NEW_ITEM if name in told})
    for item in session.scalars(select(FeeItem)):
        if noted.pop(item.id, None) != {name: getattr(item, name) for name in _NEW_ITEM}:
            return f"fee item {item.id} is not as noted"
    return f"fee item {min(noted)} lost" if noted else None


def prices_are_as_noted(session: Session) -> Fault:
    """Each price has the tiers, the days and the units that the acts in the audit chain have given it."""
    noted: dict[int, dict[str, Any]] = {}
    latest: dict[tuple[Any, ...], dict[str, Any]] = {}
    for record, act, text in session.execute(_NOTES.where(Audit.kind == "tariff")):
        facts = json.loads(text)
        if act == "tariff_set":
            facts = noted[record] = {"until": None, **facts}
            units = tuple(facts[name] for name in ("item", *SCOPE))
            # The price before ends the day before; that is not noted of its own.
            before, latest[units] = latest.get(units), facts
            if before and (before["until"] is None or before["until"] >= facts["since"]):
                before["until"] = (date.fromisoformat(facts["since"]) - timedelta(days=1)).isoformat()
        else:
            noted.setdefault(record, {}).update(facts)
    tiers = defaultdict(list)
    for tier in session.scalars(select(Tier).order_by(Tier.tariff_id, Tier.above)):
        tiers[tier.tariff_id].append([tier.above, tier.price])
    for tariff in session.scalars(select(Tariff)):
        kept = {
            "item": tariff.item_id, "price": tariff.price, "tiers": tiers.pop(tariff.id, []),
            "since": tariff.since.isoformat(), "until": tariff.until and tariff.until.isoformat(),
            **{name: getattr(tariff, name) for name in SCOPE},
        }  # fmt: skip
        if noted.pop(tariff.id, None) != kept:
            return f"price {tariff.id} is not as noted"
    lost = noted.keys() | tiers.keys()
    return f"price {min(lost)} lost" if lost else None


def sums_are_kept(session: Session) -> Fault:
    """What is kept of charges by due day, period, item and building is what they add up to."""
    key = ("due", "period", "item_id", "building_id")
    sums = ("charges", "amount", "waived", "paid")
    amounts = [func.sum(getattr(Charge, name), type_=Integer).label(name) for name in sums[1:]]
    really = (
        select(Charge.due, Charge.period, Charge.item_id, Unit.building_id, func.count().label("charges"), *amounts)
        .join(Unit, Unit.id == Charge.unit_id)
        .where(_STANDS)
        .group_by(Charge.due, Charge.period, Charge.item_id, Unit.building_id)
    )
    kept = select(
        *(getattr(ChargeSum, name) for name in key),
        *(cast(-cast(getattr(ChargeSum, name), Integer), Integer).label(name) for name in sums),
    )
    both = union_all(really, kept).subquery()
    off = (
        select(*(both.c[name] for name in key))
        .group_by(*(both.c[name] for name in key))
        .having(or_(*(func.sum(both.c[name], type_=Integer) != 0 for name in sums)))
        .limit(1)
    )
    wrong = session.execute(off).first()
    return f"sums of item {wrong.item_id} in {wrong.period} are not what its charges add up to" if wrong else None


_NOTES = select(Audit.record, Audit.act, Audit.facts).order_by(Audit.id)
_NEW_ITEM = {
    "basis": None, "rounding": 1, "cycle": 1, "prorated": False, "split": Split.AREA, "tier_span": TierSpan.MONTH,
    "active": True,
}  # fmt: skip
"""What is compared of a fee item, as it is where no act says otherwise."""

RECKONING_CHECKS = (
    ("reckoning", mark("Charges come to what they are made of"), charges_come_to_what_they_say),
    ("days", mark("No day is charged twice"), no_day_is_charged_twice),
    ("parts_noted", mark("Parts of charges are as noted in the audit chain"), parts_are_as_noted),
    ("use", mark("Metered charges bill what was read"), meters_are_billed_for_their_use),
    ("shares", mark("Shares add up to their costs"), shares_make_their_costs),
    ("costs_noted", mark("Shared costs are as noted in the audit chain"), costs_are_as_noted),
    ("items_noted", mark("Fee items are as noted in the audit chain"), items_are_as_noted),
    ("prices_noted", mark("Prices are as noted in the audit chain"), prices_are_as_noted),
    ("sums", mark("The kept sums are what the charges add up to"), sums_are_kept),
)
"""As `books.CHECKS` takes them."""


def _summed(key: Any, amount: Any) -> Any:
    return select(key.label("key"), func.sum(amount, type_=Integer).label("total")).group_by(key).subquery()
