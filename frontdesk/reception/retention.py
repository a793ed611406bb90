"""Who came and who asked is forgotten when its time is over; that they did, when and for which unit, stays."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.changes import forget_said
from frontdesk.core.finding import file_under
from frontdesk.core.ground import Act
from frontdesk.core.retention import Before, Kind
from frontdesk.core.words import mark
from frontdesk.reception.records import AdmissionRule, Enquiry, Visit, VisitState

ACT = "personal_data_erased"


def erase_visits(act: Act, ids: Sequence[int]) -> None:
    """Erase who came, within the caller's act."""
    empty = dict.fromkeys(
        ("name", "company", "phone", "id_kind", "id_masked", "plate", "carrying", "badge", "remark"), ""
    )
    act.session.execute(
        update(Visit).where(Visit.id.in_(ids)).values(**empty, id_sealed=None, id_index=None, erased_at=act.at)
    )
    _forget_words(act, "visit", ids)


def erase_admissions(act: Act, ids: Sequence[int]) -> None:
    """Erase who was let in or not, within the caller's act."""
    empty = dict.fromkeys(("name", "phone", "words", "asked_by", "end_reason"), "")
    act.session.execute(update(AdmissionRule).where(AdmissionRule.id.in_(ids)).values(**empty, erased_at=act.at))
    for record in ids:
        file_under(act.session, "admission", record, ())
    _forget_words(act, "admission", ids)


def erase_enquiries(act: Act, ids: Sequence[int]) -> None:
    """Erase who asked, within the caller's act."""
    act.session.execute(update(Enquiry).where(Enquiry.id.in_(ids)).values(caller="", phone="", erased_at=act.at))
    _forget_words(act, "enquiry", ids)


def _forget_words(act: Act, kind: str, ids: Sequence[int]) -> None:
    """What fields said before they were corrected goes too, and so do the words of steps."""
    forget_said(act, kind, ids)
    act.note(kind, 0, erased=len(ids))


def _visits_due(session: Session, before: Before) -> Select[Any]:
    gone = Visit.state != VisitState.ON_SITE.value
    return select(Visit.id).where(Visit.erased_at.is_(None), Visit.at < before[0], gone).order_by(Visit.at)


def _admissions_due(session: Session, before: Before) -> Select[Any]:
    over = or_(AdmissionRule.ended_at < before[0], AdmissionRule.until < before[1])
    return select(AdmissionRule.id).where(AdmissionRule.erased_at.is_(None), over)


def _enquiries_due(session: Session, before: Before) -> Select[Any]:
    return select(Enquiry.id).where(Enquiry.erased_at.is_(None), Enquiry.at < before[0]).order_by(Enquiry.at)


KINDS = (
    Kind(
        Visit, "visit.retention", mark("Visits"),
        mark("Who came, phone, ID number, plate, what they carried, and words. That somebody came, and when, stays."),
        _visits_due, Visit.at, Visit.unit_id, erase_visits, ACT,
    ),
    Kind(
        AdmissionRule, "visit.retention", mark("Standing permissions that are over"),
        mark("Who was let in or not, phone and words. That there was such a word, and for which unit, stays."),
        _admissions_due, AdmissionRule.at, AdmissionRule.unit_id, erase_admissions, ACT,
    ),
    Kind(
        Enquiry, "visit.retention", mark("Enquiries"),
        mark("Who asked, and the phone. What was asked and answered stays."),
        _enquiries_due, Enquiry.at, Enquiry.unit_id, erase_enquiries, ACT,
    ),
)  # fmt: skip
"""What reception erases in its time."""
