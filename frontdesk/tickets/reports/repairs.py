"""The repair report: how many, how soon somebody came and was done, what was promised and kept, by whom, at whose cost.

Times run from the report. What is told of repairs is told of those reported in these days, as they stand now; what is
told of workers and of money is told of what was given and finished in these days, whenever it was reported.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, case, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.clock import Clock
from frontdesk.core.figures import share, times
from frontdesk.core.spans import leading_to
from frontdesk.fees.records import Charge, State
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.figures import waits
from frontdesk.tickets.records import OVER, Duty, Ticket, TicketKind, TicketState, Urgency
from frontdesk.tickets.records.work import Dispatch, DispatchEnd, Team, Technician, Work
from frontdesk.tickets.reports.promises import Facts, promises_kept

DONE = (TicketState.TO_PAY, TicketState.TO_FOLLOW_UP, TicketState.CLOSED)
"""The states of a repair whose work is done."""

TREND = 12
"""Weeks or months that the trend goes over."""


def repairs(session: Session, clock: Clock, since: date, until: date, *, building_id: int | None = None) -> Facts:
    """The repairs that were reported from `since` to `until`, both included; of one building. Amounts in fen.

    reported, done, open, cancelled, rate (done of what was not cancelled, 1/100 %), reopened (how many repairs),
    handed_back (how many), emergencies; arrive, arrive_emergency and finish {cases, median, p90 (seconds)};
    promises as `promises_kept` tells them; by_category, by_building and by_duty [{category | building | duty, reported,
    done, open, cancelled, rate, reopened, arrive, finish (medians in seconds)}], the most repairs first; of the work
    finished in these days: by_worker [{worker, given, handed_back, finished, reopened, arrive, finish, rating (1/100),
    charged}], charged, received, waived, developer (how many under warranty); trend [{at, reported, done, reopened}];
    standing_open [{number, at, unit, building, place, category, state, due_at}], moments on the estate's wall.
    """
    span = clock.begin_of(since), clock.end_of(until)
    cohort = _cohort(*span, building_id)
    rows = list(session.execute(_asked(cohort)))
    arrived, handed_back = _arrivals(session, cohort)
    whole = _counted(rows, arrived)
    emergencies = [row for row in rows if row.urgency == Urgency.EMERGENCY]
    workers = _workers(session, *span, building_id)
    return whole | {
        "handed_back": handed_back,
        "emergencies": len(emergencies),
        "arrive": times(_arrive(rows, arrived))._asdict(),
        "arrive_emergency": times(_arrive(emergencies, arrived))._asdict(),
        "finish": times(_finish(rows))._asdict(),
        "promises": promises_kept(session, cohort, clock.now()),
        "by_category": _by(rows, arrived, "category"),
        "by_building": _by(rows, arrived, "building", place_of),
        "by_duty": _by(rows, arrived, "duty"),
        "by_worker": workers,
        **_money(session, *span, building_id),
        "trend": [_point(session, clock, *each, building_id) for each in leading_to(since, until, TREND)],
        "standing_open": [
            {
                "number": row.number, "at": clock.local(row.at), "unit": row.unit or "", "building": row.building,
                "place": row.place, "category": row.category, "state": row.state,
                "due_at": clock.local(row.due_at) if row.due_at else None,
            }
            for row in rows
            if row.state not in OVER and row.state not in DONE
        ],
    }  # fmt: skip


def _cohort(begin: datetime, end: datetime, building_id: int | None) -> list[ColumnElement[bool]]:
    of_building = [Ticket.building_id == building_id] if building_id is not None else []
    return [Ticket.kind == TicketKind.REPAIR.value, Ticket.at >= begin, Ticket.at < end, *of_building]


def _asked(cohort: Sequence[ColumnElement[bool]]) -> Any:
    return (
        select(
            Ticket.id, Ticket.number, Ticket.at, Ticket.state, Ticket.category, Ticket.urgency, Ticket.duty,
            Ticket.reopened, Ticket.finished_at, Ticket.due_at, Ticket.place, Unit.code.label("unit"),
            func.coalesce(Building.code, "").label("building"),
        )
        .outerjoin(Unit, Unit.id == Ticket.unit_id)
        .outerjoin(Building, Building.id == Ticket.building_id)
        .where(*cohort)
        .order_by(Ticket.at, Ticket.id)
    )  # fmt: skip


def _arrivals(session: Session, cohort: Sequence[ColumnElement[bool]]) -> tuple[dict[int, datetime], int]:
    """When somebody first came to each repair, as was noted on the way or when it was done; how many were handed back.

    Of repairs whose worker nobody saw come nothing is told.
    """
    asked = (
        select(
            Dispatch.ticket_id,
            func.min(Dispatch.arrived_at).label("arrived_at"),
            func.max(Dispatch.outcome == DispatchEnd.HANDED_BACK.value, type_=Integer).label("back"),
        )
        .join(Ticket, Ticket.id == Dispatch.ticket_id)
        .where(*cohort)
        .group_by(Dispatch.ticket_id)
    )
    rows = list(session.execute(asked))
    arrived = {row.ticket_id: row.arrived_at for row in rows if row.arrived_at is not None}
    of_work = (
        select(Work.ticket_id, func.min(Work.arrived_at).label("arrived_at"))
        .join(Ticket, Ticket.id == Work.ticket_id)
        .where(Work.arrived_at.is_not(None), *cohort)
        .group_by(Work.ticket_id)
    )
    for row in session.execute(of_work):
        arrived[row.ticket_id] = min(arrived.get(row.ticket_id, row.arrived_at), row.arrived_at)
    return arrived, sum(row.back for row in rows)


def _counted(rows: Sequence[Any], arrived: dict[int, datetime]) -> Facts:
    done = sum(row.state in DONE for row in rows)
    cancelled = sum(row.state == TicketState.CANCELLED for row in rows)
    return {
        "reported": len(rows), "done": done, "cancelled": cancelled, "open": len(rows) - done - cancelled,
        "rate": share(done, len(rows) - cancelled), "reopened": sum(row.reopened > 0 for row in rows),
    }  # fmt: skip


def _arrive(rows: Iterable[Any], arrived: dict[int, datetime]) -> list[float]:
    return waits((row.number, row.at, arrived.get(row.id)) for row in rows)


def _finish(rows: Iterable[Any]) -> list[float]:
    """How long repairs took that are done, the last time if they were reopened."""
    return waits((row.number, row.at, row.finished_at) for row in rows if row.state in DONE)


def _by(rows: Iterable[Any], arrived: dict[int, datetime], key: str, order: Any = str) -> list[Facts]:
    """The same figures for each value of a column, the most repairs first."""
    parted: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        parted[getattr(row, key)].append(row)
    told = [
        {
            key: value,
            **_counted(some, arrived),
            "arrive": times(_arrive(some, arrived)).median,
            "finish": times(_finish(some)).median,
        }
        for value, some in parted.items()
    ]
    return sorted(told, key=lambda line: (-line["reported"], order(line[key])))


def _point(session: Session, clock: Clock, at: str, first: date, last: date, building_id: int | None) -> Facts:
    """A week or month of the trend."""
    done = Ticket.state.in_([state.value for state in DONE])
    asked = select(
        func.count().label("reported"),
        func.coalesce(func.sum(case((done, 1), else_=0), type_=Integer), 0).label("done"),
        func.coalesce(func.sum(case((Ticket.reopened > 0, 1), else_=0), type_=Integer), 0).label("reopened"),
    ).where(*_cohort(clock.begin_of(first), clock.end_of(last), building_id))
    return {"at": at, **session.execute(asked).one()._mapping}


# What was given and finished in these days

_STANDS = or_(Ticket.state != TicketState.CANCELLED.value, Charge.id.is_not(None))
"""That work was not taken back; what was charged for work before that stands, since it was paid."""


def _workers(session: Session, begin: datetime, end: datetime, building_id: int | None) -> list[Facts]:
    """What each worker, or team where none is named, was given and finished; who finished most first."""
    of_building = [Ticket.building_id == building_id] if building_id is not None else []
    given = session.execute(
        select(
            func.coalesce(Technician.name, Team.name).label("worker"),
            func.count().label("given"),
            func.sum(Dispatch.outcome == DispatchEnd.HANDED_BACK.value, type_=Integer).label("handed_back"),
        )
        .select_from(Dispatch)
        .join(Ticket, Ticket.id == Dispatch.ticket_id)
        .outerjoin(Technician, Technician.id == Dispatch.technician_id)
        .outerjoin(Team, Team.id == Dispatch.team_id)
        .where(Dispatch.at >= begin, Dispatch.at < end, *of_building)
        .group_by(Dispatch.technician_id, case((Dispatch.technician_id.is_(None), Dispatch.team_id)))
    )
    # Whoever left and came back, or has the name of another, has one line.
    told: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in given:
        told[row.worker].update(given=row.given, handed_back=row.handed_back)
    finished: defaultdict[str, list[Any]] = defaultdict(list)
    for row in session.execute(_finished(begin, end, of_building)):
        finished[row.worker].append(row)
    lines = [
        {"worker": worker, **{name: told[worker][name] for name in ("given", "handed_back")}}
        | _worked(finished[worker])
        for worker in [*dict.fromkeys((*told, *finished))]
    ]
    return sorted(lines, key=lambda line: (-line["finished"], -line["given"], line["worker"]))


def _finished(begin: datetime, end: datetime, of_building: Sequence[ColumnElement[bool]]) -> Any:
    """The work finished in these days, but for what was taken back later."""
    return (
        select(
            Ticket.number,
            func.coalesce(Technician.name, Team.name, "").label("worker"), Work.n, Work.arrived_at, Work.finished_at,
            Work.rating, Ticket.at, Ticket.reopened, func.coalesce(Charge.amount, 0).label("charged"),
        )
        .select_from(Work)
        .join(Ticket, Ticket.id == Work.ticket_id)
        .outerjoin(Technician, Technician.id == Work.technician_id)
        .outerjoin(Team, Team.id == Work.team_id)
        .outerjoin(Charge, and_(Charge.id == Work.charge_id, Charge.state != State.VOIDED.value))
        .where(
            Work.finished_at >= begin, Work.finished_at < end, _STANDS, *of_building,
        )
    )  # fmt: skip


def _worked(rows: Sequence[Any]) -> Facts:
    ratings = [row.rating for row in rows if row.rating is not None]
    return {
        "finished": len(rows),
        # The second time that a repair is reopened comes after its second work.
        "reopened": sum(row.reopened >= row.n for row in rows),
        "arrive": times(waits((row.number, row.at, row.arrived_at) for row in rows)).median,
        "finish": times(waits((row.number, row.at, row.finished_at) for row in rows)).median,
        "rating": round(100 * sum(ratings) / len(ratings)) if ratings else None,
        "charged": sum(row.charged for row in rows),
    }


def _money(session: Session, begin: datetime, end: datetime, building_id: int | None) -> Facts:
    """What the work finished in these days was charged for, what of that has come in or was waived so far."""
    of_building = [Ticket.building_id == building_id] if building_id is not None else []
    asked = (
        select(
            *(
                func.coalesce(func.sum(amount, type_=Integer), 0).label(name)
                for amount, name in ((Charge.amount, "charged"), (Charge.paid, "received"), (Charge.waived, "waived"))
            ),
            func.coalesce(
                func.sum(case((Work.duty == Duty.DEVELOPER.value, 1), else_=0), type_=Integer), 0
            ).label("developer"),
        )
        .select_from(Work)
        .join(Ticket, Ticket.id == Work.ticket_id)
        .outerjoin(Charge, and_(Charge.id == Work.charge_id, Charge.state != State.VOIDED.value))
        .where(
            Work.finished_at >= begin, Work.finished_at < end, _STANDS, *of_building,
        )
    )  # fmt: skip
    return dict(session.execute(asked).one()._mapping)
