"""How a charge was reckoned: its pieces, and what the meters showed; as plain values that papers and lists can say."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import and_, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.listing import among_ids, ids_text
from frontdesk.core.statements import Prepared
from frontdesk.fees.records import ChargePart
from frontdesk.fees.records.items import REGULAR, Basis
from frontdesk.fees.records.meters import Meter, Reading

Facts = dict[str, Any]

_PARTS = Prepared(
    select(ChargePart).where(ChargePart.charge_id.in_(among_ids())).order_by(ChargePart.charge_id, ChargePart.n)
)
_before = aliased(Reading)
_shown_before = (
    select(_before.value)
    .where(
        _before.meter_id == Reading.meter_id,
        _before.withdrawn == literal_column("0"),  # written out, as the index has it
        or_(_before.read_on < Reading.read_on, and_(_before.read_on == Reading.read_on, _before.id < Reading.id)),
    )
    .order_by(_before.read_on.desc(), _before.id.desc())
    .limit(1)
    .scalar_subquery()
)
_READINGS = Prepared(
    select(Reading.charge_id, Reading.value, Reading.use, Meter.number, Meter.multiplier, _shown_before.label("before"))
    .join(Meter, Meter.id == Reading.meter_id)
    .where(Reading.charge_id.in_(among_ids()))
    .order_by(Reading.charge_id, Reading.meter_id, Reading.read_on, Reading.id)
)


def made_of(session: Session, charges: Iterable[Any]) -> dict[int, Facts]:
    """`parts` and `readings` of those charges that have any, by their ids; each is asked for id, quantity, basis.

    Papers and lists take them as further facts of a line: `line | made.get(id, {})`.
    """
    charges = list(charges)
    made: dict[int, Facts] = defaultdict(dict)
    for name, ids, found in (
        ("parts", [one.id for one in charges if not one.quantity and one.basis in REGULAR], parts_of),
        ("readings", [one.id for one in charges if one.basis == Basis.METERED], readings_of),
    ):
        for charge_id, told in (found(session, ids) if ids else {}).items():
            made[charge_id][name] = told
    return dict(made)


def parts_of(session: Session, charge_ids: Sequence[int]) -> dict[int, list[Facts]]:
    """The pieces of those of the charges that are made of several; their `quantity` is 0.

    Each: since, until (`2026-11-12`), price (1/10000 yuan), quantity (1/100), over, of: price × quantity × over/of.
    """
    found = defaultdict(list)
    for row in _PARTS.all(session, ids=ids_text(charge_ids)):
        found[row.charge_id].append(
            {
                "since": row.since.isoformat(), "until": row.until.isoformat(), "price": row.price,
                "quantity": row.quantity, "over": row.over, "of": row.of,
            }
        )  # fmt: skip
    return dict(found)


def readings_of(session: Session, charge_ids: Sequence[int]) -> dict[int, list[Facts]]:
    """What the meters showed of those of the charges that are metered, meter by meter.

    Each: meter (its number), multiplier (1/1000), before, after and use (1/100 of the meter's unit).
    """
    found: dict[int, list[Facts]] = defaultdict(list)
    for row in _READINGS.all(session, ids=ids_text(charge_ids)):
        told = found[row.charge_id]
        if told and told[-1]["meter"] == row.number:
            told[-1] |= {"after": row.value, "use": told[-1]["use"] + row.use}
            continue
        told.append(
            {
                "meter": row.number, "multiplier": row.multiplier,
                "before": row.value if row.before is None else row.before, "after": row.value, "use": row.use,
            }
        )  # fmt: skip
    return dict(found)
