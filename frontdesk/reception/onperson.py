"""What reception keeps of a person: as a visitor, as whoever was visited, as who enquired; and erasing it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.core.changes import forget_said
from frontdesk.core.channels import CHANNELS
from frontdesk.core.ground import Act
from frontdesk.core.identity import ID_KINDS
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Step, note_gone
from frontdesk.core.words import mark
from frontdesk.reception.enquiries.desk import enquiry_digest
from frontdesk.reception.records import (
    ENQUIRY_STATES,
    PURPOSES,
    RELATIONS,
    TOPICS,
    VISIT_STATES,
    AdmissionRule,
    Enquiry,
    EnquiryState,
    Visit,
    VisitState,
)
from frontdesk.reception.retention import erase_admissions, erase_enquiries, erase_visits
from frontdesk.residents.persons import Known, Trace


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """Who is here now, or waits for an answer."""
    here = Visit.state.in_((VisitState.ON_SITE.value, VisitState.EXPECTED.value, VisitState.WAITING.value))
    told = [
        Refusal(mark("{number}: this visit is not over yet. Sign the visitor out first."), number=number)
        for number in session.scalars(select(Visit.number).where(here, _visited(known)))
    ]
    if session.scalar(select(AdmissionRule.id).where(_named(known), ~_over(known)).limit(1)) is not None:
        told.append(Refusal(mark("A standing permission or refusal names them. End it first.")))
    asked = select(Enquiry.number).where(Enquiry.state == EnquiryState.OPEN.value, _asked(known))
    return told + [
        Refusal(mark("{number}: this enquiry waits for its answer. Answer it first."), number=number)
        for number in session.scalars(asked)
    ]


def _erase_visits(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_visits(act, ids)


def _erase_admissions(act: Act, known: Known, ids: Sequence[int]) -> None:
    erase_admissions(act, ids)


def _erase_words(act: Act, known: Known, ids: Sequence[int]) -> None:
    """What is said of somebody in what others' units said; what they asked for stays in force."""
    for rule in act.session.scalars(select(AdmissionRule).where(AdmissionRule.id.in_(ids))):
        for column in ("words", "asked_by", "end_reason"):
            setattr(rule, column, known.without(getattr(rule, column)))
    act.session.flush()
    forget_said(act, "admission", ids)


def _erase_remarks(act: Act, known: Known, ids: Sequence[int]) -> None:
    for visit in act.session.scalars(select(Visit).where(Visit.id.in_(ids))):
        for column in ("remark", "company", "carrying"):
            setattr(visit, column, known.without(getattr(visit, column)))
    act.session.flush()
    forget_said(act, "visit", ids)


def _erase_agreed(act: Act, known: Known, ids: Sequence[int]) -> None:
    """Who said that a visitor may come up."""
    act.session.execute(update(Step).where(Step.id.in_(ids)).values(remark="", salt=""))
    note_gone(act, words=ids)


def _erase_enquiries(act: Act, known: Known, ids: Sequence[int]) -> None:
    """Who asked goes; of what was asked and answered, what tells of them."""
    of_them = act.session.scalars(select(Enquiry.id).where(Enquiry.id.in_(ids), _asked(known))).all()
    if of_them:
        erase_enquiries(act, of_them)
    act.session.expire_all()
    for enquiry in act.session.scalars(select(Enquiry).where(Enquiry.id.in_(ids))).all():
        enquiry.text, enquiry.answer = known.without(enquiry.text), known.without(enquiry.answer)
        enquiry.caller, enquiry.phone = known.without(enquiry.caller), known.without(enquiry.phone)
        act.session.flush()
        act.note("enquiry", enquiry.id, number=enquiry.number, digest=enquiry_digest(enquiry))
    forget_said(act, "enquiry", ids)


def _visited(known: Known) -> ColumnElement[bool]:
    return known.theirs(name=Visit.name, phone=Visit.phone, id_index=Visit.id_index, unit=Visit.unit_id)


def _named(known: Known) -> ColumnElement[bool]:
    theirs = known.theirs(name=AdmissionRule.name, phone=AdmissionRule.phone, unit=AdmissionRule.unit_id)
    return and_(AdmissionRule.erased_at.is_(None), theirs)


def _over(known: Known) -> ColumnElement[bool]:
    ended = AdmissionRule.ended_at.is_not(None)
    return or_(ended, and_(AdmissionRule.until.is_not(None), AdmissionRule.until < known.today))


def _asked(known: Known) -> ColumnElement[bool]:
    return known.theirs(name=Enquiry.caller, phone=Enquiry.phone, unit=Enquiry.unit_id)


_VISIT = {
    "number": mark("Number"), "at": mark("At"), "left_at": mark("Left"), "unit_id": mark("Unit"),
    "place": mark("Place"), "purpose": mark("Purpose"),
}  # fmt: skip
_SAYS: dict[str, Mapping[Any, str]] = {"purpose": PURPOSES, "state": VISIT_STATES, "id_kind": ID_KINDS}

TRACES = (
    Trace(
        Visit, mark("Visits, as the visitor"),
        {
            **_VISIT, "name": mark("Name"), "company": mark("Company"), "phone": mark("Phone"),
            "id_sealed": mark("ID number"), "plate": mark("Plate"), "carrying": mark("Things carried"),
            "remark": mark("Remark"), "state": mark("State"),
        },
        lambda known: and_(Visit.erased_at.is_(None), _visited(known)), _erase_visits, says=_SAYS,
    ),
    Trace(
        Visit, mark("Visits to their units"), {**_VISIT, "state": mark("State")},
        lambda known: known.there(Visit.unit_id, Visit.at),
        kept=mark("Who came is the visitors' own data, which is erased after its own time."), says=_SAYS,
    ),
    Trace(
        Visit, mark("Remarks on visits to their units"), {"number": mark("Number"), "remark": mark("Remark")},
        lambda known: and_(Visit.unit_id.in_(known.units), known.told_in(Visit.remark, Visit.company, Visit.carrying)),
        _erase_remarks,
    ),
    Trace(
        Step, mark("Words on visits to their units"), {"at": mark("At"), "remark": mark("Remark")},
        lambda known: and_(
            Step.kind == "visit", Step.record.in_(select(Visit.id).where(Visit.unit_id.in_(known.units))),
            known.told_in(Step.remark),
        ),
        _erase_agreed,
    ),
    Trace(
        AdmissionRule, mark("Standing permissions, as who is let in or not"),
        {
            "unit_id": mark("Unit"), "name": mark("Name"), "relation": mark("Relation"), "phone": mark("Phone"),
            "words": mark("Words"), "since": mark("From"), "until": mark("To"),
        },
        _named, _erase_admissions, says={"relation": RELATIONS},
    ),
    Trace(
        AdmissionRule, mark("What was said of visitors to their units"),
        {
            "unit_id": mark("Unit"), "words": mark("Words"), "asked_by": mark("Said by"), "since": mark("From"),
            "until": mark("To"), "end_reason": mark("Why it ended"),
        },
        lambda known: and_(
            AdmissionRule.unit_id.in_(known.units),
            known.told_in(AdmissionRule.words, AdmissionRule.asked_by, AdmissionRule.end_reason),
        ),
        _erase_words,
    ),
    Trace(
        Enquiry, mark("Enquiries"),
        {
            "number": mark("Number"), "at": mark("At"), "channel": mark("Channel"), "caller": mark("Caller"),
            "phone": mark("Phone"), "unit_id": mark("Unit"), "topic": mark("Topic"), "text": mark("Text"),
            "answer": mark("Answer"), "state": mark("State"),
        },
        lambda known: or_(
            _asked(known), and_(Enquiry.unit_id.in_(known.units), known.told_in(Enquiry.text, Enquiry.answer))
        ),
        _erase_enquiries, says={"channel": CHANNELS, "topic": TOPICS, "state": ENQUIRY_STATES},
    ),
)  # fmt: skip
"""Where reception keeps something of a person."""
