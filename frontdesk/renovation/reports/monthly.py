"""The renovation report: what was applied for and decided how soon, which sites stand open, how the rules are kept.

What happened is told of these days; what stands open, and what is held, is told as it stands now.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.clock import Clock
from frontdesk.core.figures import share, times
from frontdesk.core.hours import OfficeHours
from frontdesk.core.rules import fraction, rule
from frontdesk.core.spans import leading_to
from frontdesk.core.steps import Step
from frontdesk.renovation.flow import KIND
from frontdesk.renovation.office import Complained
from frontdesk.renovation.records import IS_ON_SITE, Permit, PermitState
from frontdesk.renovation.records.inspections import Rectification
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.reports.held import deposits, passes
from frontdesk.renovation.reports.sites import Facts, of_building, rounds, stops, violations
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit

TREND = 12
"""Weeks or months that the trend goes over."""

_S = PermitState
_COUNTED = {
    "applied": _S.APPLIED, "issued": _S.ISSUED, "rejected": _S.REJECTED, "withdrawn": _S.WITHDRAWN,
    "completed": _S.PASSED, "filed": _S.FILED,
}  # fmt: skip
"""What is counted of permits: by the state that they came into."""


def renovation(
    session: Session,
    clock: Clock,
    complained: Complained,
    since: date,
    until: date,
    *,
    building_id: int | None = None,
) -> Facts:
    """What the renovation desk did from `since` to `until`, both included; of one building. Amounts in fen.

    Of these days: applied, issued, rejected, withdrawn, completed, filed; review {cases, median, p90 (seconds),
    in_time, rate (1/100 %)}; rounds as `sites.rounds`, stops as `sites.stops`, notices, violations and by_contractor as
    `sites.violations` tell them; passes and deposits as `held` tells them; complaints {reported, permits, rate, most}
    (rate and most in 1/100 %), None of one building; by_building [{building, applied, issued, completed, sites,
    notices}]; trend [{at, applied, issued, completed, notices}]. As it stands now: under_review [{number, at, unit,
    state, due_at, days}], longest first; sites [{number, unit, contractor, state, starts, ends, left (days)}], those
    that end first at the top; expired (how many of these).
    """
    begin, end = clock.begin_of(since), clock.end_of(until)
    counts = _counts(session, begin, end, building_id)
    sites = _sites(session, clock, building_id)
    told, notices = violations(session, clock, begin, end, building_id)
    return {
        **{name: sum(of.values()) for name, of in counts.items()},
        "review": _reviews(session, clock, begin, end, building_id),
        "under_review": _under_review(session, clock, building_id),
        "sites": sites,
        "expired": sum(site["left"] < 0 for site in sites),
        "rounds": rounds(session, clock, since, until, building_id),
        "stops": stops(session, begin, end, building_id),
        **told,
        "passes": passes(session, clock, begin, end, building_id),
        "deposits": deposits(session, begin, end, building_id),
        "complaints": None
        if building_id is not None
        else _complaints(session, complained(session, begin, end), end, since, until),
        "by_building": _by_building(counts, sites, notices),
        "trend": [_point(session, clock, *span, building_id) for span in leading_to(since, until, TREND)],
    }


def _counts(session: Session, begin: datetime, end: datetime, building_id: int | None) -> dict[str, Counter[str]]:
    """How many permits came into each state that is counted, by the code of their building."""
    asked = (
        select(Step.went_to, Building.code, func.count(Step.record.distinct()).label("permits"))
        .join(Permit, Permit.id == Step.record)
        .join(Unit, Unit.id == Permit.unit_id)
        .join(Building, Building.id == Unit.building_id)
        .where(
            Step.kind == KIND, Step.went_to.in_([state.value for state in _COUNTED.values()]), Step.at >= begin,
            Step.at < end, or_(Step.went_to != _S.APPLIED.value, Step.came_from == _S.DRAFT.value),
        )
        .group_by(Step.went_to, Building.code)
    )  # fmt: skip
    found: dict[str, Counter[str]] = {name: Counter() for name in _COUNTED}
    names = {state.value: name for name, state in _COUNTED.items()}
    for row in session.execute(asked.where(*of_building(building_id))):
        found[names[row.went_to]][row.code] = row.permits
    return found


def _reviews(session: Session, clock: Clock, begin: datetime, end: datetime, building_id: int | None) -> Facts:
    """How soon applications were answered: allowed, refused, referred or sent back, each time they were handed in."""
    handed_in = aliased(Step)
    since = (
        select(func.max(handed_in.at))
        .where(
            handed_in.kind == KIND, handed_in.record == Step.record, handed_in.id < Step.id,
            handed_in.went_to == _S.APPLIED.value,
            handed_in.came_from.in_([_S.DRAFT.value, _S.REFERRED.value]),
        )
        .scalar_subquery()
    )  # fmt: skip
    under = [_S.APPLIED.value, _S.FIRST_REVIEWED.value]
    answers = [_S.TO_PAY.value, _S.REJECTED.value, _S.REFERRED.value, _S.DRAFT.value]
    asked = (
        select(Step.at, since.label("since"))
        .join(Permit, Permit.id == Step.record)
        .where(Step.kind == KIND, Step.went_to.in_(answers), Step.at >= begin, Step.at < end, Step.came_from.in_(under))
    )
    rows = session.execute(asked.where(*of_building(building_id))).all()
    hours = OfficeHours(session, clock)
    in_time = sum(row.at <= hours.due("permit.review", row.since) for row in rows)
    took = times([(row.at - row.since).total_seconds() for row in rows])
    return took._asdict() | {"in_time": in_time, "rate": share(in_time, took.cases)}


def _under_review(session: Session, clock: Clock, building_id: int | None) -> list[Facts]:
    """What the office owes an answer, or waits for another's."""
    asked = (
        select(Permit.number, Permit.applied_at, Permit.state, Permit.due_at, Unit.code)
        .join(Unit, Unit.id == Permit.unit_id)
        .where(Permit.state.in_([_S.APPLIED.value, _S.FIRST_REVIEWED.value, _S.REFERRED.value]))
        .order_by(Permit.applied_at, Permit.id)
    )
    today = clock.today()
    return [
        {
            "number": row.number, "at": clock.local(row.applied_at), "unit": row.code, "state": row.state,
            "due_at": clock.local(row.due_at) if row.due_at else None,
            "days": max((today - clock.local(row.applied_at).date()).days, 0),
        }
        for row in session.execute(asked.where(*of_building(building_id)))
    ]  # fmt: skip


def _sites(session: Session, clock: Clock, building_id: int | None) -> list[Facts]:
    """Where works go on, or are stopped."""
    asked = (
        select(
            Permit.number, Permit.state, Permit.starts, Permit.ends, Unit.code, Building.code.label("building"),
            func.coalesce(Contractor.name, "").label("contractor"),
        )
        .join(Unit, Unit.id == Permit.unit_id)
        .join(Building, Building.id == Unit.building_id)
        .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
        .where(IS_ON_SITE)
        .order_by(Permit.ends, Permit.id)
    )  # fmt: skip
    today = clock.today()
    return [
        {
            "number": row.number, "unit": row.code, "building": row.building, "contractor": row.contractor,
            "state": row.state, "starts": row.starts, "ends": row.ends, "left": (row.ends - today).days,
        }
        for row in session.execute(asked.where(*of_building(building_id)))
    ]  # fmt: skip


def _complaints(session: Session, reported: int, end: datetime, since: date, until: date) -> Facts:
    """Founded complaints about works, of all permits under which works went on in these days."""
    asked = select(func.count()).where(Permit.issued_at < end, or_(Permit.over_on.is_(None), Permit.over_on >= since))
    permits = session.scalar(asked) or 0
    most = int(10_000 * fraction(rule(session, "renovation.complaint_rate.max", until)))
    return {"reported": reported, "permits": permits, "rate": share(reported, permits), "most": most}


def _by_building(counts: dict[str, Counter[str]], sites: Iterable[Facts], notices: Counter[str]) -> list[Facts]:
    told: defaultdict[str, dict[str, int]] = defaultdict(
        lambda: dict.fromkeys(("applied", "issued", "completed", "sites", "notices"), 0)
    )
    for name in ("applied", "issued", "completed"):
        for code, count in counts[name].items():
            told[code][name] = count
    for site in sites:
        told[site["building"]]["sites"] += 1
    for code, count in notices.items():
        told[code]["notices"] = count
    return [{"building": code, **told[code]} for code in sorted(told, key=place_of)]


def _point(session: Session, clock: Clock, at: str, first: date, last: date, building_id: int | None) -> Facts:
    """A week or month of the trend."""
    begin, end = clock.begin_of(first), clock.end_of(last)
    counts = _counts(session, begin, end, building_id)
    asked = (
        select(func.count())
        .select_from(Rectification)
        .join(Permit, Permit.id == Rectification.permit_id)
        .where(and_(Rectification.at >= begin, Rectification.at < end))
    )
    told = {name: sum(counts[name].values()) for name in ("applied", "issued", "completed")}
    return {"at": at, **told, "notices": session.scalar(asked.where(*of_building(building_id))) or 0}
