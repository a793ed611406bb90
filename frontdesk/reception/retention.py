"""Who came and who asked is forgotten when its time is over; that they did, when and for which unit, stays."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from time import sleep
from typing import Any

from sqlalchemy import Select, delete, func, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import months_before
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.rules import number
from frontdesk.core.steps import Step
from frontdesk.core.words import mark
from frontdesk.reception.records import AdmissionRule, Enquiry, Visit, VisitState

_AT_ONCE = 500
"""Records that are erased in one transaction, so that the counters need not wait."""

_BREATH = 0.1
"""Seconds between two transactions, in which others write."""

Question = Callable[[datetime, date], Select[Any]]


def is_due(ground: Ground) -> bool:
    """Whether anything is kept longer than the rule allows."""
    with ground.database.reading() as session:
        before = kept_since(session, ground)
        return any(session.scalar(asked(*before).limit(1)) is not None for asked in _DUE.values())


def erase_due(ground: Ground, progress: Progress = unheard) -> int:
    """Erase what is personal in visits, what units said that is over, and enquiries, older than the rule; how many.

    Who is still on site stays. What fields said before they were corrected goes too, and so do the words of steps. What
    becomes free in the database file is overwritten.
    """
    with ground.database.reading() as session:
        before = kept_since(session, ground)
        total = sum(
            session.scalar(select(func.count()).select_from(asked(*before).subquery())) or 0 for asked in _DUE.values()
        )
    done = 0
    for kind, asked in _DUE.items():
        while erased := _erase_some(ground, kind, asked(*before)):
            done += erased
            progress(done, total, mark("Erasing"))
            if done < total:
                sleep(_BREATH)
    return done


def kept_since(session: Session, ground: Ground) -> tuple[datetime, date]:
    """The moment and the day before which everything personal is erased today."""
    today = ground.clock.today()
    day = months_before(today, number(session, "visit.retention", today))
    return ground.clock.begin_of(day), day


def _erase_some(ground: Ground, kind: str, asked: Select[Any]) -> int:
    with ground.act("personal_data_erased", Right.SEE) as act:
        ids = list(act.session.scalars(asked.limit(_AT_ONCE)))
        if ids:
            _ERASE[kind](act, ids)
            act.session.execute(delete(Change).where(Change.kind == kind, Change.record.in_(ids)))
            said = (Step.kind == kind, Step.record.in_(ids), Step.remark != "")
            act.session.execute(update(Step).where(*said).values(remark=""))
            act.note(kind, 0, erased=len(ids))
    return len(ids)


def _erase_visits(act: Act, ids: Sequence[int]) -> None:
    empty = dict.fromkeys(
        ("name", "company", "phone", "id_kind", "id_masked", "plate", "carrying", "badge", "remark"), ""
    )
    act.session.execute(
        update(Visit).where(Visit.id.in_(ids)).values(**empty, id_sealed=None, id_index=None, erased_at=act.at)
    )


def _erase_admissions(act: Act, ids: Sequence[int]) -> None:
    empty = dict.fromkeys(("name", "phone", "words", "asked_by", "end_reason"), "")
    act.session.execute(update(AdmissionRule).where(AdmissionRule.id.in_(ids)).values(**empty, erased_at=act.at))
    for record in ids:
        file_under(act.session, "admission", record, ())


def _erase_enquiries(act: Act, ids: Sequence[int]) -> None:
    act.session.execute(update(Enquiry).where(Enquiry.id.in_(ids)).values(caller="", phone="", erased_at=act.at))


def _visits_due(moment: datetime, day: date) -> Select[Any]:
    gone = Visit.state != VisitState.ON_SITE.value
    return select(Visit.id).where(Visit.erased_at.is_(None), Visit.at < moment, gone).order_by(Visit.at)


def _admissions_due(moment: datetime, day: date) -> Select[Any]:
    over = or_(AdmissionRule.ended_at < moment, AdmissionRule.until < day)
    return select(AdmissionRule.id).where(AdmissionRule.erased_at.is_(None), over)


def _enquiries_due(moment: datetime, day: date) -> Select[Any]:
    return select(Enquiry.id).where(Enquiry.erased_at.is_(None), Enquiry.at < moment).order_by(Enquiry.at)


_DUE: dict[str, Question] = {"visit": _visits_due, "admission": _admissions_due, "enquiry": _enquiries_due}
_ERASE: dict[str, Callable[[Act, Sequence[int]], None]] = {
    "visit": _erase_visits,
    "admission": _erase_admissions,
    "enquiry": _erase_enquiries,
}
