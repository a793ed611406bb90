"""Who worked on a site is forgotten when their time is over, with the photo; that somebody did, and when, stays."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, exists, literal_column, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.attachments import erase_within
from frontdesk.core.changes import forget_said
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act
from frontdesk.core.retention import Before, Kind
from frontdesk.core.words import mark
from frontdesk.renovation.keptpapers import without_names
from frontdesk.renovation.records import IssuedPaper
from frontdesk.renovation.records.inspections import HotWork, Rectification
from frontdesk.renovation.records.workers import Worker, WorkerPass

_NOTHING = {"name": "", "id_kind": "", "id_sealed": None, "id_masked": "", "id_index": None, "card": "", "phone": ""}


def erase_workers(act: Act, workers: Sequence[int]) -> None:
    """Erase who worked on sites, within the caller's act; their photos go from the store once it is done."""
    session = act.session
    passes = select(WorkerPass.id).where(WorkerPass.worker_id.in_(workers))
    notices = select(Rectification.id).where(Rectification.worker_id.in_(workers))
    hot_works = select(HotWork.id).where(HotWork.worker_id.in_(workers))
    for asked in (
        update(Worker).where(Worker.id.in_(workers)).values(erased_at=act.at, **_NOTHING),
        update(WorkerPass).where(WorkerPass.worker_id.in_(workers)).values(words=""),
    ):
        session.execute(asked.execution_options(synchronize_session=False))
    for worker in workers:
        file_under(session, "worker", worker, ())
    papers = or_(
        and_(IssuedPaper.kind == "pass", IssuedPaper.record.in_(passes)),
        and_(IssuedPaper.kind == "rectification", IssuedPaper.record.in_(notices)),
        and_(IssuedPaper.kind == "hot_work", IssuedPaper.record.in_(hot_works)),
    )
    for paper in session.scalars(select(IssuedPaper).where(papers)):
        paper.facts = without_names(paper.facts)
    erase_within(act, "worker", workers)
    forget_said(act, "worker", workers)
    act.note("worker", min(workers), erased=len(workers))


def _due(session: Session, before: Before) -> Select[Any]:
    """Who was entered, and gave back the last pass, before a moment; nobody who has a pass or an open violation."""
    lately = exists().where(
        WorkerPass.worker_id == Worker.id, or_(WorkerPass.ended_at.is_(None), WorkerPass.ended_at >= before[0])
    )
    violates = exists().where(
        Rectification.worker_id == Worker.id, literal_column("rectification.state IN ('open', 'served')")
    )
    return (
        select(Worker.id)
        .where(Worker.at < before[0], Worker.erased_at.is_(None), ~lately, ~violates)
        .order_by(Worker.id)
    )


KINDS = (
    Kind(
        Worker, "worker.retention", mark("Workers on sites"),
        mark("Name, ID number, phone, card and photo, also on passes and notices. That somebody worked there stays."),
        _due, Worker.at, None, erase_workers, "workers_erased", 200, files=True,
    ),
)  # fmt: skip
"""What the renovation desk erases in its time."""
