"""The questions that find what the ticket desk did, for the log: repairs, complaints, follow-ups, incidents."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, String, cast, func, select

from frontdesk.core.audit import Change
from frontdesk.core.imports import Import, ImportAdded
from frontdesk.core.steps import Step
from frontdesk.duty.asking import Question, as_it_was, doing, joined, stepped
from frontdesk.tickets.records import (
    COMPLAINT_CATEGORIES,
    NOTE_KINDS,
    REPAIR_CATEGORIES,
    FurtherReport,
    Ticket,
    TicketKind,
    TicketNote,
    TicketState,
)
from frontdesk.tickets.records.followups import VERDICTS, FollowUp, RectificationSlip, SpotCheck
from frontdesk.tickets.records.incidents import INCIDENT_KINDS, WHERE_SHORT, Incident
from frontdesk.tickets.records.work import Dispatch, Quote, Team, Technician, Work

_ALL = tuple(TicketKind)
_ANSWERED = (TicketKind.COMPLAINT, TicketKind.SUGGESTION)
_BROUGHT = (
    select(ImportAdded.first)
    .join(Import, Import.id == ImportAdded.import_id)
    .where(ImportAdded.kind == "ticket", Step.record.between(ImportAdded.first, ImportAdded.last), Import.at >= Step.at)
    .exists()
)
"""That a step came with a list of earlier books: what it tells was done before, and is no work of the shift."""


def _where(at: Any) -> dict[str, Any]:
    """Which place or unit a ticket was of at a moment."""
    return {"text": as_it_was(Ticket.place, at), "unit": as_it_was(Ticket.unit_id, at)}


def _ticket(at: Any) -> dict[str, Any]:
    return {"at": at, "number": Ticket.number, "kind": Ticket.kind} | _where(at)


def _moved(
    kinds: tuple[TicketKind, ...], went_to: TicketState, *where: ColumnElement[bool], happened: Any = None
) -> Question:
    """The tickets of these kinds that went into a state; `happened` is the moment that was typed, if one can be."""
    by_kind = Step.kind.in_([kind.value for kind in kinds])
    return doing(
        Ticket, Step.operator_id, by_kind, Step.went_to == went_to.value, ~_BROUGHT, *where, happened=happened,
        through=joined(Step, (Ticket, Ticket.id == Step.record)), kinds=tuple(kind.value for kind in kinds),
        **_ticket(Step.at),
    )  # fmt: skip


def _logged(kind: TicketKind) -> Question:
    moved = (*stepped(kind.value, TicketState.LOGGED.value), Step.came_from == "", ~_BROUGHT)
    return doing(
        Ticket, Step.operator_id, *moved, happened=Ticket.at, code=as_it_was(Ticket.category, Step.at),
        through=joined(Step, (Ticket, Ticket.id == Step.record)), kinds=(kind.value,), **_ticket(Step.at),
    )  # fmt: skip


def _of_ticket(record: Any, at: Any = None, **told: Any) -> Question:
    """Rows that belong to tickets, as something done with the ticket."""
    through = joined(record, (Ticket, Ticket.id == record.ticket_id))
    told = _ticket(record.at if at is None else at) | {"kinds": tuple(kind.value for kind in _ALL)} | told
    return doing(Ticket, record.operator_id, through=through, **told)


def _called(record: Any, id_: Any) -> Any:
    """What a worker or a team was called when it was given a ticket."""
    return select(as_it_was(record.name, Dispatch.at)).where(record.id == id_).correlate(Dispatch).scalar_subquery()


_WORKER = func.coalesce(_called(Technician, Dispatch.technician_id), _called(Team, Dispatch.team_id))
_CAME = (
    select(as_it_was(Dispatch.arrived_at, Step.at))
    .where(Dispatch.ticket_id == Ticket.id, Dispatch.at <= Step.at)
    .order_by(Dispatch.n.desc())
    .limit(1)
    .correlate(Ticket, Step)
    .scalar_subquery()
)
"""When the worker who had it was at the door, as it was noted then."""
_FINISHED = select(Work.finished_at).where(Work.ticket_id == Ticket.id, Work.at == Step.at).scalar_subquery()
_TOLD = as_it_was(Ticket.finished_at, Step.at)
"""When the complainant was told, of which nothing stands on a ticket once it is reopened."""
_SLIPS = joined(
    FollowUp, (RectificationSlip, RectificationSlip.follow_up_id == FollowUp.id),
    (Ticket, Ticket.id == RectificationSlip.ticket_id),
)  # fmt: skip

TICKET_QUESTIONS: Mapping[str, Question] = {
    "repair_logged": _logged(TicketKind.REPAIR),
    "complaint_logged": _logged(TicketKind.COMPLAINT),
    "suggestion_logged": _logged(TicketKind.SUGGESTION),
    "praise_logged": _logged(TicketKind.PRAISE),
    "ticket_joined": _of_ticket(FurtherReport, at=FurtherReport.entered_at, happened=FurtherReport.at),
    "ticket_noted": _of_ticket(
        TicketNote, at=TicketNote.entered_at, happened=TicketNote.at, code=TicketNote.kind
    ),
    "ticket_dispatched": _of_ticket(Dispatch, text=_WORKER, kinds=("repair",)),
    "ticket_on_site": _moved((TicketKind.REPAIR,), TicketState.ON_SITE, happened=_CAME),
    "ticket_handed_back": _moved((TicketKind.REPAIR,), TicketState.HANDED_BACK),
    "ticket_suspended": _moved((TicketKind.REPAIR,), TicketState.SUSPENDED),
    "ticket_quoted": _of_ticket(Quote, text=cast(Quote.total, String), kinds=("repair",)),
    "ticket_done": _moved((TicketKind.REPAIR,), TicketState.DONE, happened=_FINISHED),
    "ticket_escalated": _moved(_ANSWERED, TicketState.ESCALATED),
    "ticket_answered": _moved(_ANSWERED, TicketState.ANSWERED, happened=_TOLD),
    "ticket_unfounded": _moved(_ANSWERED, TicketState.UNFOUNDED, happened=_TOLD),
    "followed_up": doing(
        FollowUp, FollowUp.operator_id, at=FollowUp.entered_at, happened=FollowUp.at, code=FollowUp.verdict,
        through=joined(FollowUp, (Ticket, Ticket.id == FollowUp.ticket_id)), **_where(FollowUp.entered_at),
    ),
    "slip_issued": doing(
        RectificationSlip, RectificationSlip.operator_id, at=FollowUp.entered_at, through=_SLIPS,
        **_where(FollowUp.entered_at),
    ),
    "spot_check": _of_ticket(SpotCheck),
    "ticket_reopened": _moved(_ALL, TicketState.REOPENED),
    "ticket_closed": _moved(_ALL, TicketState.CLOSED),
    "ticket_cancelled": _moved(_ALL, TicketState.CANCELLED),
    "incident": doing(Incident, Incident.operator_id, happened=Incident.since, code=Incident.kind, text=WHERE_SHORT),
    "incident_ended": doing(
        Incident, Change.operator_id, Change.kind == "incident", Change.field == "ended_at", at=Change.at,
        happened=Incident.ended_at, code=Incident.kind, text=WHERE_SHORT,
        through=joined(Change, (Incident, Incident.id == Change.record)),
    ),
}  # fmt: skip
"""The question for each thing that is done, in the order of `DOINGS`."""

TICKET_WORDS: Mapping[str, Mapping[Any, str]] = {
    "repair_logged": REPAIR_CATEGORIES, "complaint_logged": COMPLAINT_CATEGORIES,
    "suggestion_logged": COMPLAINT_CATEGORIES, "praise_logged": COMPLAINT_CATEGORIES, "ticket_noted": NOTE_KINDS,
    "followed_up": VERDICTS, "incident": INCIDENT_KINDS, "incident_ended": INCIDENT_KINDS,
}  # fmt: skip
"""What a code says."""
TICKET_MONEY = ("ticket_quoted",)
"""Where the text is an amount in fen."""
