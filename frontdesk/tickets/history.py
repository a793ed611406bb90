"""All that is kept of a ticket besides its own row: further reports, notes, who had it, money, calls back, steps."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.residents.records import Unit
from frontdesk.tickets.records import Deadline, FurtherReport, Ticket, TicketNote
from frontdesk.tickets.records.followups import FollowUp, RectificationSlip, SpotCheck
from frontdesk.tickets.records.work import Dispatch, Quote, Team, Technician, Work


def told_of(session: Session, clock: Clock, ticket_id: int) -> dict[str, list[dict[str, Any]]]:
    """What is kept of a ticket, the latest first in each list; times are those on the estate's wall.

    steps: at, who, went_to, remark. further (reports): at, who, channel, reporter, phone, unit, text. notes: at, who,
    kind, text. deadlines: what, due, set_at, met_at, dropped_at. dispatches: n, at, who, worker, remark, arrived_at,
    ended_at, outcome, reason. quotes: id, number, at, who, total, valid_until, state, signed_by. works: id, n, at,
    who, worker, arrived_at, finished_at, duty, result, total, charge_id, rating, signed_by. follow_ups: id, number,
    at, who, means, verdict, rating, words, spot_check. slips: id, number, at, who, fault, due, served_at, served_to.
    spot_checks: month, at, who, drawn_from, follow_up_id. changes: at, who, field, before, after.
    """
    return {
        name: [_on_the_wall(row._asdict(), clock) for row in asked.all(session, ticket=ticket_id)]
        for name, asked in _TOLD.items()
    }


def _on_the_wall(told: dict[str, Any], clock: Clock) -> dict[str, Any]:
    return {name: clock.local(value) if isinstance(value, datetime) else value for name, value in told.items()}


_THIS: Any = bindparam("ticket")
_WHO = Operator.name.label("who")
_WORKER = func.coalesce(Technician.name, Team.name, "").label("worker")


def _by_operator(asked: Any, record: Any, *order: Any) -> Select[Any]:
    """The rows of a ticket with the operator who kept each."""
    joined: Select[Any] = asked.join(Operator, Operator.id == record.operator_id).where(record.ticket_id == _THIS)
    return joined.order_by(*order)


def _by_worker(asked: Any, record: Any) -> Select[Any]:
    joined: Select[Any] = asked.outerjoin(Technician, Technician.id == record.technician_id)
    return joined.outerjoin(Team, Team.id == record.team_id)


_TOLD: Mapping[str, Prepared] = {
    name: Prepared(asked)
    for name, asked in {
        "steps": select(Step.at, _WHO, Step.went_to, Step.remark)
        .join(Operator, Operator.id == Step.operator_id)
        .join(Ticket, (Ticket.kind == Step.kind) & (Ticket.id == Step.record))
        .where(Ticket.id == _THIS)
        .order_by(Step.id.desc()),
        "further": _by_operator(
            select(
                FurtherReport.at, _WHO, FurtherReport.channel, FurtherReport.reporter, FurtherReport.phone,
                func.coalesce(Unit.code, "").label("unit"), FurtherReport.text,
            ).outerjoin(Unit, Unit.id == FurtherReport.unit_id),
            FurtherReport, FurtherReport.id.desc(),
        ),
        "notes": _by_operator(
            select(TicketNote.at, _WHO, TicketNote.kind, TicketNote.text), TicketNote, TicketNote.id.desc()
        ),
        "deadlines": select(Deadline.what, Deadline.due, Deadline.set_at, Deadline.met_at, Deadline.dropped_at)
        .where(Deadline.ticket_id == _THIS)
        .order_by(Deadline.id.desc()),
        "dispatches": _by_operator(
            _by_worker(
                select(
                    Dispatch.n, Dispatch.at, _WHO, _WORKER, Dispatch.remark, Dispatch.arrived_at, Dispatch.ended_at,
                    Dispatch.outcome, Dispatch.reason,
                ).select_from(Dispatch),
                Dispatch,
            ),
            Dispatch, Dispatch.n.desc(),
        ),
        "quotes": _by_operator(
            select(
                Quote.id, Quote.number, Quote.at, _WHO, Quote.total, Quote.valid_until, Quote.state, Quote.signed_by
            ),
            Quote, Quote.id.desc(),
        ),
        "works": _by_operator(
            _by_worker(
                select(
                    Work.id, Work.n, Work.at, _WHO, _WORKER, Work.arrived_at, Work.finished_at, Work.duty, Work.result,
                    Work.total, Work.charge_id, Work.rating, Work.signed_by,
                ).select_from(Work),
                Work,
            ),
            Work, Work.n.desc(),
        ),
        "follow_ups": _by_operator(
            select(
                FollowUp.id, FollowUp.number, FollowUp.at, _WHO, FollowUp.means, FollowUp.verdict, FollowUp.rating,
                FollowUp.words, FollowUp.spot_check,
            ),
            FollowUp, FollowUp.id.desc(),
        ),
        "slips": _by_operator(
            select(
                RectificationSlip.id, RectificationSlip.number, RectificationSlip.at, _WHO, RectificationSlip.fault,
                RectificationSlip.due, RectificationSlip.served_at, RectificationSlip.served_to,
            ),
            RectificationSlip, RectificationSlip.id.desc(),
        ),
        "spot_checks": _by_operator(
            select(SpotCheck.month, SpotCheck.at, _WHO, SpotCheck.drawn_from, SpotCheck.follow_up_id),
            SpotCheck, SpotCheck.id.desc(),
        ),
        "changes": select(Change.at, _WHO, Change.field, Change.before, Change.after)
        .join(Operator, Operator.id == Change.operator_id)
        # That it is open again is a step.
        .where(Change.kind == "ticket", Change.record == _THIS, Change.field != "finished_at")
        .order_by(Change.id.desc()),
    }.items()
}  # fmt: skip
