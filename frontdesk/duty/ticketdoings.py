"""The questions that find what the ticket desk did, for the log: repairs, complaints, follow-ups, incidents."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, String, cast, func, select
from sqlalchemy.orm import aliased

from frontdesk.core.audit import Change
from frontdesk.core.imports import Import, ImportAdded
from frontdesk.core.steps import Step
from frontdesk.duty.asking import Question, doing, joined, stepped
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
from frontdesk.tickets.records.work import Dispatch, Quote, Team, Technician

_ALL = tuple(TicketKind)
_ANSWERED = (TicketKind.COMPLAINT, TicketKind.SUGGESTION)
_BROUGHT = (
    select(ImportAdded.first)
    .join(Import, Import.id == ImportAdded.import_id)
    .where(ImportAdded.kind == "ticket", Step.record.between(ImportAdded.first, ImportAdded.last), Import.at >= Step.at)
    .exists()
)
"""That a step came with a list of earlier books: what it tells was done before, and is no work of the shift."""
_TICKET: dict[str, Any] = {"number": Ticket.number, "text": Ticket.place, "unit": Ticket.unit_id, "kind": Ticket.kind}


def _moved(kinds: tuple[TicketKind, ...], went_to: TicketState, *where: ColumnElement[bool]) -> Question:
    """The tickets of these kinds that went into a state."""
    by_kind = Step.kind.in_([kind.value for kind in kinds])
    return doing(
        Ticket, Step.operator_id, by_kind, Step.went_to == went_to.value, ~_BROUGHT, *where, at=Step.at,
        through=joined(Step, (Ticket, Ticket.id == Step.record)), kinds=tuple(kind.value for kind in kinds), **_TICKET,
    )  # fmt: skip


def _logged(kind: TicketKind) -> Question:
    moved = (*stepped(kind.value, TicketState.LOGGED.value), Step.came_from == "", ~_BROUGHT)
    return doing(
        Ticket, Step.operator_id, *moved, at=Step.at, happened=Ticket.at, code=Ticket.category,
        through=joined(Step, (Ticket, Ticket.id == Step.record)), kinds=(kind.value,), **_TICKET,
    )  # fmt: skip


def _of_ticket(record: Any, *others: Any, **told: Any) -> Question:
    """Rows that belong to tickets, as something done with the ticket."""
    through = joined(record, (Ticket, Ticket.id == record.ticket_id), *others)
    told = _TICKET | {"at": record.at, "kinds": tuple(kind.value for kind in _ALL)} | told
    return doing(Ticket, record.operator_id, through=through, **told)


_technician, _team = aliased(Technician), aliased(Team)
_WORKER = func.coalesce(
    select(_technician.name).where(_technician.id == Dispatch.technician_id).scalar_subquery(),
    select(_team.name).where(_team.id == Dispatch.team_id).scalar_subquery(),
)
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
    "ticket_on_site": _moved((TicketKind.REPAIR,), TicketState.ON_SITE),
    "ticket_handed_back": _moved((TicketKind.REPAIR,), TicketState.HANDED_BACK),
    "ticket_suspended": _moved((TicketKind.REPAIR,), TicketState.SUSPENDED),
    "ticket_quoted": _of_ticket(Quote, text=cast(Quote.total, String), kinds=("repair",)),
    "ticket_done": _moved((TicketKind.REPAIR,), TicketState.DONE),
    "ticket_escalated": _moved(_ANSWERED, TicketState.ESCALATED),
    "ticket_answered": _moved(_ANSWERED, TicketState.ANSWERED),
    "ticket_unfounded": _moved(_ANSWERED, TicketState.UNFOUNDED),
    "followed_up": doing(
        FollowUp, FollowUp.operator_id, at=FollowUp.entered_at, happened=FollowUp.at, code=FollowUp.verdict,
        unit=Ticket.unit_id, text=Ticket.place, through=joined(FollowUp, (Ticket, Ticket.id == FollowUp.ticket_id)),
    ),
    "slip_issued": doing(
        RectificationSlip, RectificationSlip.operator_id, at=FollowUp.entered_at, unit=Ticket.unit_id,
        text=Ticket.place, through=_SLIPS,
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
