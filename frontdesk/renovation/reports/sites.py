"""What was found on sites: rounds gone and missed, answers at the door, rules broken and put right, works stopped."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.figures import share
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    VIOLATIONS,
    Inspection,
    InspectionKind,
    Recheck,
    Rectification,
    RectificationState,
    StopWork,
)
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.rounds import rounds_between
from frontdesk.residents.records import Building, Unit

Facts = dict[str, Any]


def of_building(building_id: int | None) -> list[ColumnElement[bool]]:
    """What narrows a question about permits to one building, if that is told."""
    return [] if building_id is None else [Permit.unit_id.in_(_units(building_id))]


def rounds(session: Session, clock: Clock, since: date, until: date, building_id: int | None) -> Facts:
    """The rounds of days that are over: {due, in_time, late, missed, rate (in_time of due, 1/100 %)}; of every look at
    a site in these days: answers [{answer, looks}] and looks, extra, spot_checks (how many of each kind)."""
    here = None if building_id is None else set(session.scalars(_permits(building_id)))
    standing = Counter[str]()
    for each in rounds_between(session, clock, since, min(until, clock.today() - timedelta(days=1))):
        if here is None or each.permit_id in here:
            late = each.entered_at is not None and each.entered_at > each.round.ends
            missed = each.missed(clock.end_of(each.round.day))
            standing["missed" if missed else "late" if late else "in_time"] += 1
    told = {name: standing[name] for name in ("in_time", "late", "missed")}
    asked = (
        select(Inspection.kind, Inspection.answer, func.count().label("looks"))
        .where(Inspection.day.between(since, until))
        .group_by(Inspection.kind, Inspection.answer)
    )
    if building_id is not None:
        asked = asked.where(Inspection.permit_id.in_(_permits(building_id)))
    answers, kinds = Counter[str](), Counter[str]()
    for row in session.execute(asked):
        answers[row.answer] += row.looks
        kinds[row.kind] += row.looks
    return told | {
        "due": standing.total(),
        "rate": share(standing["in_time"], standing.total()),
        "looks": answers.total(),
        "extra": kinds[InspectionKind.EXTRA],
        "spot_checks": kinds[InspectionKind.SPOT_CHECK],
        "answers": [{"answer": answer.value, "looks": answers[answer]} for answer in ANSWERS],
    }


def stops(session: Session, begin: datetime, end: datetime, building_id: int | None) -> Facts:
    """Works that were stopped from a moment until another: {issued, reported, lifted}; and {standing} now."""
    told = {
        "issued": _within(StopWork.at, begin, end),
        "reported": and_(_within(StopWork.at, begin, end), StopWork.reported_to != ""),
        "lifted": _within(StopWork.lifted_at, begin, end),
        "standing": StopWork.lifted_at.is_(None),
    }
    asked = select(func.count()).select_from(StopWork).join(Permit, Permit.id == StopWork.permit_id)
    return {
        name: session.scalar(asked.where(condition, *of_building(building_id))) or 0 for name, condition in told.items()
    }


def violations(
    session: Session, clock: Clock, begin: datetime, end: datetime, building_id: int | None
) -> tuple[Facts, Counter[str]]:
    """The rectification notices of these days, as they stand now; and how many of each building, by its code.

    notices {notices, in_time, late (put right, but not in time), open, overdue (of the open ones), cancelled, rate
    (in_time of all that are due, 1/100 %)}; violations [{violation, …the same}] and by_contractor [{contractor, …the
    same}], the most notices first. What was not right when it was looked at again was not put right in time.
    """
    again = exists().where(Recheck.rectification_id == Rectification.id, Recheck.put_right.is_(False))
    asked = (
        select(
            Rectification.violation, Rectification.state, Rectification.due, Rectification.closed_at,
            again.label("again"), Building.code, func.coalesce(Contractor.name, "").label("contractor"),
        )
        .join(Permit, Permit.id == Rectification.permit_id)
        .join(Unit, Unit.id == Permit.unit_id)
        .join(Building, Building.id == Unit.building_id)
        .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
        .where(_within(Rectification.at, begin, end))
    )  # fmt: skip
    now, whole, buildings = clock.now(), Counter[str](), Counter[str]()
    parted: Mapping[str, defaultdict[str, Counter[str]]] = {
        "violation": defaultdict(Counter), "contractor": defaultdict(Counter),
    }  # fmt: skip
    for row in session.execute(asked.where(*of_building(building_id))):
        stands = _standing(row, now)
        buildings[row.code] += 1
        whole.update(stands)
        for key, parts in parted.items():
            parts[getattr(row, key)].update(stands)
    by = {
        key: [{key: name, **_told(counts)} for name, counts in sorted(parts.items(), key=lambda each: _first(*each))]
        for key, parts in parted.items()
    }
    return {"notices": _told(whole), "violations": by["violation"], "by_contractor": by["contractor"]}, buildings


def _first(name: str, counts: Counter[str]) -> tuple[int, int, str]:
    place = list(VIOLATIONS).index(name) if name in VIOLATIONS else 0
    return -counts["notices"], place, name


def _standing(row: Any, now: datetime) -> list[str]:
    """What a notice counts as."""
    match row.state:
        case RectificationState.CANCELLED:
            return ["notices", "cancelled"]
        case RectificationState.PUT_RIGHT:
            return ["notices", "late" if row.again or row.closed_at > row.due else "in_time"]
    return ["notices", "open", "overdue"] if row.again or row.due < now else ["notices", "open"]


def _told(counts: Counter[str]) -> Facts:
    judged = counts["in_time"] + counts["late"] + counts["overdue"]
    names = ("notices", "in_time", "late", "open", "overdue", "cancelled")
    return {name: counts[name] for name in names} | {"rate": share(counts["in_time"], judged)}


def _within(column: Any, begin: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(column >= begin, column < end)


def _units(building_id: int) -> Select[int]:
    return select(Unit.id).where(Unit.building_id == building_id)


def _permits(building_id: int) -> Select[int]:
    return select(Permit.id).where(Permit.unit_id.in_(_units(building_id)))
