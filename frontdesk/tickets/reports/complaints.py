"""The complaint report: how many, how many were dealt with, how soon they were answered, and where they come from.

Handling rate = handled / founded complaints. Founded are those reported in these days but for what was found to be
unfounded and what was cancelled; handled are those of them that were answered and are not open again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.figures import share, times
from frontdesk.core.rules import fraction, rule
from frontdesk.core.spans import leading_to
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.figures import waits
from frontdesk.tickets.records import OVER, Deadline, Ticket, TicketKind, TicketState, What
from frontdesk.tickets.reports.promises import Facts, promises_kept

KINDS = (TicketKind.COMPLAINT, TicketKind.SUGGESTION, TicketKind.PRAISE)
"""What the report tells of; all its figures but for their numbers are of complaints alone."""

HANDLED = (TicketState.TO_FOLLOW_UP, TicketState.CLOSED)
TREND = 12
"""Weeks or months that the trend goes over."""


def founded_about(session: Session, category: str, begin: datetime, end: datetime) -> int:
    """How many complaints of a category reported from a moment until another (not included) are founded."""
    unfounded = (TicketState.UNFOUNDED.value, TicketState.CANCELLED.value)
    asked = select(func.count()).where(
        Ticket.kind == TicketKind.COMPLAINT.value, Ticket.at >= begin, Ticket.at < end, Ticket.category == category,
        Ticket.state.not_in(unfounded),
    )  # fmt: skip
    return session.scalar(asked) or 0


def complaints(session: Session, clock: Clock, since: date, until: date, *, building_id: int | None = None) -> Facts:
    """The complaints that were reported from `since` to `until`, both included, as they stand now; of one building.

    by_kind [{kind, reported}]; received, cancelled, unfounded, founded, handled, open (not handled yet), reopened, rate
    and target (1/100 %, rate None when nothing is founded); reply {cases, median, p90 (seconds), answers: as
    `promises_kept` tells one, or None}; by_building, by_category and by_cause [{building | category | cause, …the same
    figures…}], the most complaints first; few (1/100 %): the share that the few causes to act on make up; trend [{at,
    complaint, suggestion, praise, rate}]; standing_open [{number, at, unit, building, place, category, state, due_at}],
    those not handled yet, moments on the estate's wall.
    """
    begin, end = clock.begin_of(since), clock.end_of(until)
    cohort = [Ticket.kind == TicketKind.COMPLAINT.value, *_within(begin, end, building_id)]
    rows = list(
        session.execute(
            select(
                Ticket.id, Ticket.number, Ticket.at, Ticket.state, Ticket.category, Ticket.cause, Ticket.reopened,
                Ticket.finished_at, Ticket.due_at, Ticket.place, Unit.code.label("unit"),
                func.coalesce(Building.code, "").label("building"),
            )
            .outerjoin(Unit, Unit.id == Ticket.unit_id)
            .outerjoin(Building, Building.id == Ticket.building_id)
            .where(*cohort)
            .order_by(Ticket.at, Ticket.id)
        )
    )  # fmt: skip
    answered = dict(
        session.execute(
            select(Deadline.ticket_id, func.min(Deadline.met_at))
            .join(Ticket, Ticket.id == Deadline.ticket_id)
            .where(Deadline.what == What.ANSWER.value, *cohort)
            .group_by(Deadline.ticket_id)
        ).all()
    )
    trend = [_point(session, clock, *span, building_id) for span in leading_to(since, until, TREND)]
    kinds = dict(
        session.execute(
            select(Ticket.kind, func.count())
            .where(Ticket.kind.in_([kind.value for kind in KINDS]), *_within(begin, end, building_id))
            .group_by(Ticket.kind)
        ).all()
    )
    took = times(waits((row.number, row.at, answered.get(row.id) or row.finished_at) for row in rows))
    kept = promises_kept(session, cohort, clock.now())
    return _counted(rows) | {
        "by_kind": [{"kind": kind.value, "reported": kinds.get(kind.value, 0)} for kind in KINDS],
        "target": _percent(rule(session, "complaint.handling_rate.target", until)),
        "few": _percent(rule(session, "survey.pareto", until)),
        "reply": took._asdict() | {"answers": next((each for each in kept if each["what"] == What.ANSWER), None)},
        "by_building": _by(rows, "building", place_of),
        "by_category": _by(rows, "category"),
        "by_cause": _by(rows, "cause"),
        "trend": trend,
        "standing_open": [
            {
                "number": row.number, "at": clock.local(row.at), "unit": row.unit or "", "building": row.building,
                "place": row.place, "category": row.category, "state": row.state,
                "due_at": clock.local(row.due_at) if row.due_at else None,
            }
            for row in rows
            if row.state not in (*OVER, *HANDLED)
        ],
    }  # fmt: skip


def _within(begin: datetime, end: datetime, building_id: int | None) -> list[Any]:
    of_building = [Ticket.building_id == building_id] if building_id is not None else []
    return [Ticket.at >= begin, Ticket.at < end, *of_building]


def _counted(rows: Iterable[Any]) -> Facts:
    states = Counter(row.state for row in rows)
    return _told(states) | {"reopened": sum(row.reopened > 0 for row in rows)}


def _told(states: Counter[str]) -> Facts:
    received = states.total()
    unfounded, cancelled = states[TicketState.UNFOUNDED], states[TicketState.CANCELLED]
    founded, handled = received - unfounded - cancelled, sum(states[state] for state in HANDLED)
    return {
        "received": received, "cancelled": cancelled, "unfounded": unfounded, "founded": founded, "handled": handled,
        "open": founded - handled, "rate": share(handled, founded),
    }  # fmt: skip


def _by(rows: Iterable[Any], key: str, order: Any = str) -> list[Facts]:
    """The same figures for each value of a column, the most complaints first."""
    parted: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        parted[getattr(row, key)].append(row)
    told = [{key: value, **_counted(some)} for value, some in parted.items()]
    return sorted(told, key=lambda line: (-line["received"], order(line[key])))


def _point(session: Session, clock: Clock, at: str, first: date, last: date, building_id: int | None) -> Facts:
    """A week or month of the trend."""
    asked = (
        select(Ticket.kind, Ticket.state, func.count().label("reported"))
        .where(
            Ticket.kind.in_([kind.value for kind in KINDS]),
            *_within(clock.begin_of(first), clock.end_of(last), building_id),
        )
        .group_by(Ticket.kind, Ticket.state)
    )
    states: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in session.execute(asked):
        states[row.kind][row.state] = row.reported
    counts = {kind.value: states[kind.value].total() for kind in KINDS}
    return {"at": at, **counts, "rate": _told(states[TicketKind.COMPLAINT.value])["rate"]}


def _percent(text: str) -> int:
    """A percentage as rules keep it, in 1/100 %."""
    return int(10_000 * fraction(text))
