"""The invariants of meters: each reading follows from the one before, is billed to the right unit, is as noted."""

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby, islice, pairwise
from operator import attrgetter
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit
from frontdesk.core.faults import Fault
from frontdesk.core.words import mark
from frontdesk.fees.meters.readings import COLUMNS, STANDS, full_round, readings_digest, use_of
from frontdesk.fees.records import Charge, State
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind


def readings_follow(session: Session) -> Fault:
    """Each meter has one chain, from its first reading to its last: uses follow from the values, the multiplier and
    the digits, no value is below the one before unless the meter rolled over, months and days never go back."""
    rows = session.execute(_CHAINS).yield_per(2000)
    for meter_id, chain in groupby(rows, key=attrgetter("meter_id")):
        if fault := _chain_fault(list(chain)):
            return f"meter {meter_id}: {fault}"
    return None


def _chain_fault(chain: list[Any]) -> str | None:
    first, last = chain[0], chain[-1]
    if first.kind != ReadingKind.FIRST or first.use != 0 or first.read_on != first.since:
        return "does not begin with its first reading"
    if (last.kind == ReadingKind.LAST) != (last.until is not None) or last.until not in (None, last.read_on):
        return "was taken down on one side alone"
    for before, reading in pairwise(chain):
        rolled = reading.kind == ReadingKind.ROLLED
        if reading.kind == ReadingKind.FIRST or before.kind == ReadingKind.LAST:
            return f"reading {reading.id} stands outside the chain"
        if reading.period < before.period or reading.value >= full_round(reading.digits):
            return f"reading {reading.id} is of an impossible month or value"
        if (reading.value < before.value) != rolled:
            return f"reading {reading.id} is below the one before without a reason"
        if reading.use != use_of(before.value, reading.value, reading.multiplier, reading.digits, rolled=rolled):
            return f"the use of reading {reading.id} does not follow from its values"
    return None


def readings_are_billed_rightly(session: Session) -> Fault:
    """A billed reading stands, and its charge is of its unit and item and is not voided."""
    wrong = (
        select(func.count())
        .select_from(Reading)
        .join(Meter, Meter.id == Reading.meter_id)
        .join(Charge, Charge.id == Reading.charge_id)
        .where(
            or_(
                Reading.withdrawn,
                Charge.unit_id != Meter.unit_id,
                Charge.item_id != Meter.item_id,
                Charge.state == State.VOIDED.value,
            )
        )
    )
    count = session.scalar(wrong)
    return f"{count} readings are billed to a wrong charge" if count else None


def readings_are_as_noted(session: Session) -> Fault:
    """Each act's readings still have the fingerprint taken when they were stored; the chain agrees on those withdrawn.

    None is lost, and none was added otherwise.
    """
    columns = [getattr(Reading, name) for name in COLUMNS]
    asked = select(*columns, Reading.at, Reading.operator_id).order_by(Reading.id)
    rows = iter(session.execute(asked).yield_per(2000))
    for first, count, digest, *when_and_who in _noted(session):
        stored = [tuple(row) for row in islice(rows, count)]
        if len(stored) < count or stored[0][0] != first or readings_digest(stored) != digest:
            return f"readings from {first} on are not as noted"
        for number, *_, at, operator in stored:
            if [at, operator] != when_and_who:
                return f"when or by whom reading {number} was entered is not as noted"
    if (more := next(rows, None)) is not None:
        return f"reading {more[0]} was never noted"
    withdrawn = set(session.scalars(select(Reading.id).where(Reading.withdrawn)))
    told = set(session.scalars(select(Audit.record).where(*_OF_READINGS, Audit.act == "reading_withdrawn")))
    return f"reading {min(withdrawn ^ told)} is withdrawn on one side alone" if withdrawn != told else None


def _noted(session: Session) -> Iterator[tuple[int, int, str, datetime, int | None]]:
    """The first id, the number and the fingerprint of what each act stored, in the order of ids; when and by whom."""
    asked = select(Audit.record, Audit.facts, Audit.at, Audit.operator_id).where(*_OF_READINGS).order_by(Audit.id)
    for record, facts, at, operator in session.execute(asked):
        told = json.loads(facts)
        if "digest" in told:
            yield record, told["count"], told["digest"], at, operator


METER_CHECKS = (
    ("readings", mark("Meter readings follow from one another"), readings_follow),
    ("readings_billed", mark("Meter readings are billed to their units"), readings_are_billed_rightly),
    ("readings_noted", mark("Meter readings are as noted in the audit chain"), readings_are_as_noted),
)
"""As `books.CHECKS` takes them."""

_OF_READINGS = (Audit.kind == "reading",)
_CHAINS = (
    select(
        Reading.meter_id, Reading.id, Reading.kind, Reading.period, Reading.read_on, Reading.value, Reading.use,
        Meter.multiplier, Meter.digits, Meter.since, Meter.until,
    )
    .join(Meter, Meter.id == Reading.meter_id)
    .where(STANDS)
    .order_by(Reading.meter_id, Reading.read_on, Reading.id)
)  # fmt: skip
