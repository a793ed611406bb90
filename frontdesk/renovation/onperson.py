"""What the renovation desk keeps of a person who had works done or did them; files of works stay with the building."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.renovation.records import APPLICANTS, IS_OPEN, PERMIT_STATES, IssuedPaper, Permit
from frontdesk.renovation.records.changes import Completion, OwnerChange
from frontdesk.renovation.records.workers import TRADES, Worker, WorkerPass
from frontdesk.renovation.retention import erase_workers
from frontdesk.residents.persons import Known, Trace

_BUILDING = mark(
    "The file of works belongs to the building: it says who answered for what was changed in it, and is kept with it."
)


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Whose works are not over, or who still has a pass."""
    told = [
        Refusal(mark("{number}: this renovation is not over. Close the case first."), number=number)
        for number in session.scalars(select(Permit.number).where(IS_OPEN, _applied(known)))
    ]
    out = select(WorkerPass.number).join(Worker, Worker.id == WorkerPass.worker_id)
    return told + [
        Refusal(mark("{number}: this pass is still out. Take it back first."), number=number)
        for number in session.scalars(out.where(WorkerPass.ended_at.is_(None), _worked(known)))
    ]


def _applied(known: Known) -> ColumnElement[bool]:
    return or_(
        Permit.owner_id == known.id,
        known.theirs(name=Permit.applicant, phone=Permit.phone, unit=Permit.unit_id),
        known.theirs(name=Permit.owner, unit=Permit.unit_id),
    )


def _worked(known: Known) -> ColumnElement[bool]:
    return known.theirs(name=Worker.name, phone=Worker.phone, id_index=Worker.id_index)


def _erase_workers(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_workers(act, ids)


TRACES = (
    Trace(
        Permit, mark("Renovations"),
        {
            "number": mark("Number"), "at": mark("At"), "unit_id": mark("Unit"), "owner": mark("Owner"),
            "applicant_kind": mark("Who applies"), "applicant": mark("Applicant"), "phone": mark("Phone"),
            "starts": mark("From"), "ends": mark("To"), "remark": mark("Remark"), "state": mark("State"),
        },
        _applied, kept=_BUILDING, says={"applicant_kind": APPLICANTS, "state": PERMIT_STATES},
    ),
    Trace(
        IssuedPaper, mark("Papers of renovations"), {"at": mark("At"), "n": mark("Issued (no. of times)")},
        lambda known: IssuedPaper.permit_id.in_(select(Permit.id).where(_applied(known))), kept=_BUILDING,
    ),
    Trace(
        OwnerChange, mark("Works that were taken over"),
        {"at": mark("At"), "before": mark("Before"), "owner": mark("Owner"), "words": mark("Words")},
        lambda known: or_(OwnerChange.before_id == known.id, OwnerChange.owner_id == known.id), kept=_BUILDING,
    ),
    Trace(
        Completion, mark("Inspections of finished works"), {"number": mark("Number"), "present": mark("Present")},
        lambda known: and_(
            Completion.permit_id.in_(select(Permit.id).where(or_(_applied(known), Permit.unit_id.in_(known.units)))),
            known.told_in(Completion.present),
        ),
        kept=_BUILDING,
    ),
    Trace(
        Worker, mark("Work on sites"),
        {
            "name": mark("Name"), "id_sealed": mark("ID number"), "trade": mark("Trade"), "card": mark("Card"),
            "phone": mark("Phone"), "at": mark("At"),
        },
        lambda known: and_(Worker.erased_at.is_(None), _worked(known)), _erase_workers, says={"trade": TRADES},
    ),
)  # fmt: skip
"""Where the renovation desk keeps something of a person."""
