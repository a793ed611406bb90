"""Who worked on a site is forgotten when their time is over, with the photo; that somebody did, and when, stays."""

from datetime import datetime

from sqlalchemy import Select, and_, delete, exists, literal_column, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.attachments import drop_erased, erase_within
from frontdesk.core.audit import Change
from frontdesk.core.clock import months_before
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.rules import number
from frontdesk.renovation.keptpapers import without_names
from frontdesk.renovation.records import IssuedPaper
from frontdesk.renovation.records.inspections import HotWork, Rectification
from frontdesk.renovation.records.workers import Worker, WorkerPass

_AT_ONCE = 200
"""Workers who are erased in one act, so that nobody at the counter waits for it."""

_NOTHING = {"name": "", "id_kind": "", "id_sealed": None, "id_masked": "", "id_index": None, "card": "", "phone": ""}


def is_due(ground: Ground) -> bool:
    """Whether anybody who worked on a site is kept longer than the rule allows."""
    with ground.database.reading() as session:
        return session.scalar(_due(_before(session, ground)).limit(1)) is not None


def erase_due(ground: Ground) -> int:
    """Erase who worked here until longer ago than the rule says; gives back how many workers.

    Their photos go from the store too. Nothing of it stays in the pages that become free. What is left is noted, with
    how many there were.
    """
    with ground.database.reading() as session:
        before = _before(session, ground)
    erased = 0
    while some := _erase_some(ground, before):
        erased += some
    if erased:
        drop_erased(ground)
    return erased


def _erase_some(ground: Ground, before: datetime) -> int:
    with ground.act("workers_erased", Right.SEE) as act:
        session = act.session
        workers: list[int] = list(session.scalars(_due(before).order_by(Worker.id).limit(_AT_ONCE)))
        if not workers:
            return 0
        passes = select(WorkerPass.id).where(WorkerPass.worker_id.in_(workers))
        notices = select(Rectification.id).where(Rectification.worker_id.in_(workers))
        hot_works = select(HotWork.id).where(HotWork.worker_id.in_(workers))
        for asked in (
            update(Worker).where(Worker.id.in_(workers)).values(erased_at=act.at, **_NOTHING),
            update(WorkerPass).where(WorkerPass.worker_id.in_(workers)).values(words=""),
            delete(Change).where(Change.kind == "worker", Change.record.in_(workers)),
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
        act.note("worker", min(workers), erased=len(workers))
        return len(workers)


def _before(session: Session, ground: Ground) -> datetime:
    today = ground.clock.today()
    return ground.clock.begin_of(months_before(today, number(session, "worker.retention", today)))


def _due(before: datetime) -> Select[int]:
    """Who was entered, and gave back the last pass, before a moment; nobody who has a pass or an open violation."""
    lately = exists().where(
        WorkerPass.worker_id == Worker.id, or_(WorkerPass.ended_at.is_(None), WorkerPass.ended_at >= before)
    )
    violates = exists().where(
        Rectification.worker_id == Worker.id, literal_column("rectification.state IN ('open', 'served')")
    )
    return select(Worker.id).where(Worker.at < before, Worker.erased_at.is_(None), ~lately, ~violates)
