"""What an application wants before it is handed in, reviewed and issued, and who can see to it."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.renovation.contractors import check_admitted
from frontdesk.renovation.documents import CHECKLIST, CONSENTS, documents_missing
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.scopes import OPEN_TO_CHANGE, has_scope
from frontdesk.renovation.standing import Condition, Missing


def other_under_way(session: Session, unit_id: int, permit_id: int = 0) -> str | None:
    """The number of another application or permit of a unit whose works are not over; None when there is none."""
    number = _UNDER_WAY.scalar(session, unit=unit_id, permit=permit_id)
    return None if number is None else str(number)


def said_all(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    contractor = permit.contractor_id is not None
    for is_missing, sentence in (
        (not permit.owner, mark("Type the owner: the unit file tells of none.")),
        (not permit.applicant, mark("Type who applies.")),
        (not permit.phone, mark("Type a phone of whoever applies.")),
        (contractor and not permit.manager, mark("Type the contractor's site manager.")),
        (contractor and not permit.manager_phone, mark("Type the site manager's phone.")),
        (permit.starts is None or permit.ends is None, mark("Type from when to when the works last.")),
    ):
        if is_missing:
            yield Missing(sentence, who=Right.HANDLE_PERMITS, act="correct")
    if not has_scope(session, permit.id):
        yield Missing(mark("Type which works are to be done."), who=Right.HANDLE_PERMITS, act="correct")


def _in_time(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    if permit.ends is not None and permit.ends < day:
        yield Missing(
            mark("The works were to end on {ends}, which is over: type until when they last."),
            {"ends": permit.ends.isoformat()}, Right.HANDLE_PERMITS, "correct",
        )  # fmt: skip


def _let_in(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """A contractor who is barred does no works."""
    try:
        check_admitted(session, permit.contractor_id)
    except Refusal as refusal:
        act = "correct" if permit.state in OPEN_TO_CHANGE else "send_back"
        yield Missing(refusal.sentence, refusal.facts, Right.HANDLE_PERMITS, act)


def _alone(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    number = other_under_way(session, permit.unit_id, permit.id)
    if number is not None:
        yield Missing(mark("For the same unit {number} is under way. Withdraw one of them."), {"number": number})


def _papers_at_hand(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """An application is handed in with all that is asked for whatever is done; one that was referred goes on with the
    consents that it was referred for."""
    for key in documents_missing(session, permit):
        if (key in CONSENTS) if permit.state == PermitState.REFERRED else not CHECKLIST[key].risk:
            yield _to_hand_in(key)


def _papers(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """It passes its reviews with all that its works want; whose consent is not there yet is asked for it."""
    under_review = permit.state in (PermitState.APPLIED, PermitState.FIRST_REVIEWED)
    for key in documents_missing(session, permit):
        yield _to_refer(key) if under_review and key in CONSENTS else _to_hand_in(key)


def _to_refer(document: str) -> Missing:
    told = {"document": say(CHECKLIST[document].name)}
    return Missing(
        mark("{document} is missing: refer the application, or refuse it."), told, Right.REVIEW_PERMITS, "refer"
    )


def _to_hand_in(document: str) -> Missing:
    told = {"document": say(CHECKLIST[document].name)}
    return Missing(mark("Hand in: {document}."), told, Right.HANDLE_PERMITS, "documents")


_S = PermitState
_BEFORE_WORKS = frozenset({_S.APPLIED, _S.FIRST_REVIEWED, _S.TO_PAY, _S.ISSUED})

CONDITIONS = (
    Condition(_BEFORE_WORKS, said_all),
    Condition(frozenset({_S.APPLIED}), _alone),
    Condition(_BEFORE_WORKS, _let_in),
    Condition(_BEFORE_WORKS, _in_time),
    Condition(frozenset({_S.APPLIED}), _papers_at_hand),
    Condition(_BEFORE_WORKS - {_S.APPLIED}, _papers),
)
"""What an application wants until its permit is issued."""


_WORKED_ON = "('draft', 'applied', 'referred', 'first_reviewed', 'to_pay', 'works', 'stopped', 'completing', 'failed')"
_UNDER_WAY = Prepared(
    select(Permit.number)
    .where(
        Permit.unit_id == bindparam("unit"),
        Permit.id != bindparam("permit"),
        literal_column(f"permit.state IN {_WORKED_ON}"),
    )
    .limit(1)
)
