"""Documents of the renovation desk found by the numbers on their papers, in the finder."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.documents import Documents
from frontdesk.core.ground import Ground
from frontdesk.core.listing import among_ids
from frontdesk.core.statements import Prepared
from frontdesk.core.words import say
from frontdesk.renovation.records import OVER, PERMIT_STATES, Permit, PermitState
from frontdesk.renovation.records.changes import (
    COMPLETION_KINDS,
    EXTENSION_STATES,
    Completion,
    CompletionKind,
    Extension,
    ExtensionState,
)
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    HOT_WORK_STATES,
    RECTIFICATION_STATES,
    VIOLATIONS,
    Answer,
    HotWork,
    HotWorkState,
    Inspection,
    Rectification,
    RectificationState,
    StopWork,
)
from frontdesk.renovation.records.workers import PASS_STATES, TRADES, Contractor, PassState, Worker, WorkerPass
from frontdesk.residents.records import Unit
from frontdesk.residents.unitfiles import Card, cards_of

_NUMBERED = Documents(
    {
        "XK": Permit,
        "YQ": Extension,
        "JG": Completion,
        "CR": WorkerPass,
        "XC": Inspection,
        "WG": Rectification,
        "TG": StopWork,
        "DH": HotWork,
    }
)


class PermitNumbers:
    """Looks up cases, and all that is numbered of them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def named(self, text: str, most: int = 40) -> list[tuple[str, int]]:
        """The documents (kind, id) whose number begins so, the latest first: `XK20261121-0001`, `xk2026`."""
        with self._ground.database.reading() as session:
            return _NUMBERED.begun(session, text, most)

    def cards(self, hits: Sequence[tuple[str, int]]) -> list[Card]:
        """What the finder shows for hits of these kinds, in the order of the hits."""
        return cards_of(self._ground.database, hits, _SHOWN)


def _permits(session: Session, ids: str) -> Iterator[Card]:
    for row in _PERMITS.all(session, ids=ids):
        state = PermitState(row.state)
        told = "  ".join(filter(None, (row.code, row.owner, say(PERMIT_STATES[state]))))
        yield Card("permit", row.id, row.unit_id, row.number, told, state in OVER)


def _extensions(session: Session, ids: str) -> Iterator[Card]:
    for row in _EXTENSIONS.all(session, ids=ids):
        state = ExtensionState(row.state)
        told = "  ".join((row.code, row.until.isoformat(), say(EXTENSION_STATES[state])))
        yield Card("extension", row.id, row.unit_id, row.number, told, state != ExtensionState.APPLIED)


def _completions(session: Session, ids: str) -> Iterator[Card]:
    for row in _COMPLETIONS.all(session, ids=ids):
        found = say("Passed") if row.passed else say("Not passed")
        told = "  ".join((row.code, say(COMPLETION_KINDS[CompletionKind(row.kind)]), found))
        yield Card("completion", row.id, row.unit_id, row.number, told)


def _inspections(session: Session, ids: str) -> Iterator[Card]:
    for row in _INSPECTIONS.all(session, ids=ids):
        told = "  ".join((row.code, row.day.isoformat(), say(ANSWERS[Answer(row.answer)])))
        yield Card("inspection", row.id, row.unit_id, row.number, told, False)


def _notices(session: Session, ids: str) -> Iterator[Card]:
    for row in _NOTICES.all(session, ids=ids):
        state = RectificationState(row.state)
        told = "  ".join((row.code, say(VIOLATIONS[row.violation]), say(RECTIFICATION_STATES[state])))
        yield Card("rectification", row.id, row.unit_id, row.number, told, row.closed_at is not None)


def _stops(session: Session, ids: str) -> Iterator[Card]:
    for row in _STOPS.all(session, ids=ids):
        told = "  ".join((row.code, say("Works stopped") if row.lifted_at is None else say("Lifted")))
        yield Card("stop_work", row.id, row.unit_id, row.number, told, row.lifted_at is not None)


def _hot_works(session: Session, ids: str) -> Iterator[Card]:
    for row in _HOT_WORKS.all(session, ids=ids):
        told = "  ".join((row.code, row.place, say(HOT_WORK_STATES[HotWorkState(row.state)])))
        yield Card("hot_work", row.id, row.unit_id, row.number, told, row.closed_at is not None)


def _passes(session: Session, ids: str) -> Iterator[Card]:
    for row in _PASSES.all(session, ids=ids):
        state = PassState(row.state)
        told = "  ".join(filter(None, (row.name, row.code, say(PASS_STATES[state]))))
        yield Card("worker_pass", row.id, row.unit_id, row.number, told, state != PassState.ISSUED)


def _workers(session: Session, ids: str) -> Iterator[Card]:
    for row in _WORKERS.all(session, ids=ids):
        yield Card("worker", row.id, None, row.name, "  ".join(filter(None, (say(TRADES[row.trade]), row.phone))))


def _contractors(session: Session, ids: str) -> Iterator[Card]:
    for row in _CONTRACTORS.all(session, ids=ids):
        told = "  ".join(filter(None, (row.contact, row.phone)))
        yield Card("contractor", row.id, None, row.name, told, bool(row.barred) or not row.active)


_PERMITS = Prepared(
    select(Permit.id, Permit.number, Permit.state, Permit.owner, Permit.unit_id, Unit.code)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Permit.id.in_(among_ids()))
)
_EXTENSIONS = Prepared(
    select(Extension.id, Extension.number, Extension.state, Extension.until, Permit.unit_id, Unit.code)
    .join(Permit, Permit.id == Extension.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Extension.id.in_(among_ids()))
)
_COMPLETIONS = Prepared(
    select(Completion.id, Completion.number, Completion.kind, Completion.passed, Permit.unit_id, Unit.code)
    .join(Permit, Permit.id == Completion.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Completion.id.in_(among_ids()))
)
_INSPECTIONS = Prepared(
    select(Inspection.id, Inspection.number, Inspection.day, Inspection.answer, Permit.unit_id, Unit.code)
    .join(Permit, Permit.id == Inspection.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Inspection.id.in_(among_ids()))
)
_PASSES = Prepared(
    select(WorkerPass.id, WorkerPass.number, WorkerPass.state, Worker.name, Permit.unit_id, Unit.code)
    .join(Worker, Worker.id == WorkerPass.worker_id)
    .join(Permit, Permit.id == WorkerPass.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(WorkerPass.id.in_(among_ids()))
)


def _of_site(record: Any, *columns: Any) -> Prepared:
    """What was found on a site, with its unit."""
    asked = select(record.id, record.number, Permit.unit_id, Unit.code, *columns)
    joined = asked.join(Permit, Permit.id == record.permit_id).join(Unit, Unit.id == Permit.unit_id)
    return Prepared(joined.where(record.id.in_(among_ids())))


_NOTICES = _of_site(Rectification, Rectification.violation, Rectification.state, Rectification.closed_at)
_STOPS = _of_site(StopWork, StopWork.lifted_at)
_HOT_WORKS = _of_site(HotWork, HotWork.place, HotWork.state, HotWork.closed_at)
_WORKERS = Prepared(select(Worker.id, Worker.name, Worker.trade, Worker.phone).where(Worker.id.in_(among_ids())))
_CONTRACTORS = Prepared(
    select(
        Contractor.id, Contractor.name, Contractor.contact, Contractor.phone, Contractor.barred, Contractor.active
    ).where(Contractor.id.in_(among_ids()))
)
_SHOWN = {
    "permit": _permits,
    "extension": _extensions,
    "completion": _completions,
    "inspection": _inspections,
    "rectification": _notices,
    "stop_work": _stops,
    "hot_work": _hot_works,
    "worker_pass": _passes,
    "worker": _workers,
    "contractor": _contractors,
}
