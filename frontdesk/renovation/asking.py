"""What an application wants before it is handed in, reviewed and issued, and who can see to it."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.core.operators import Operator, Right, roles_with
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import said_yes
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark, say
from frontdesk.renovation.contractors import check_admitted
from frontdesk.renovation.documents import CHECKLIST, CONSENTS, documents_missing
from frontdesk.renovation.records import Outcome, Permit, PermitReview, PermitState, Stage
from frontdesk.renovation.scopes import has_scope
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
    """A contractor who is barred does no works: another one is entered, as the state allows. What was referred comes
    back first."""
    if permit.state == PermitState.REFERRED:
        return
    try:
        check_admitted(session, permit.contractor_id)
    except Refusal as refusal:
        yield Missing(refusal.sentence, refusal.facts, *_ANOTHER_FIRM.get(permit.state, _PUT_RIGHT))


def _alone(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    number = other_under_way(session, permit.unit_id, permit.id)
    if number is not None:
        sentence = mark("For the same unit {number} is under way. Withdraw one of them.")
        yield Missing(sentence, {"number": number}, Right.HANDLE_PERMITS, "withdraw")


def _papers_at_hand(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """An application is handed in with all that is asked for whatever is done; one that was referred goes on with the
    consents that it was referred for."""
    for key in documents_missing(session, permit):
        if (key in CONSENTS) if permit.state == PermitState.REFERRED else not CHECKLIST[key].risk:
            yield _to_hand_in(key)


def _papers(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """It passes its reviews with all that its works want; whose consent is not there yet is asked for it."""
    who = _REFERS.get(permit.state)
    for key in documents_missing(session, permit):
        yield _to_refer(key, who) if who is not None and key in CONSENTS else _to_hand_in(key)


def _to_refer(document: str, who: Right) -> Missing:
    told = {"document": say(CHECKLIST[document].name)}
    return Missing(mark("{document} is missing: refer the application, or refuse it."), told, who, "refer")


def _to_hand_in(document: str) -> Missing:
    told = {"document": say(CHECKLIST[document].name)}
    return Missing(mark("Hand in: {document}."), told, Right.HANDLE_PERMITS, "documents")


def _other_eyes(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """Somebody is left who may give the final review: neither who recorded it, nor who reviewed it first."""
    if not said_yes(session, "permit.four_eyes", day):
        return
    roles = roles_with(session, Right.APPROVE_PERMITS)
    may = {row.id for row in _ACTIVE.all(session) if row.role in roles} - {permit.operator_id}
    if not may:
        yield Missing(
            mark("Who recorded an application doesn't give its final review, and nobody else may. Enter another"
                 " manager, or change the rule in the settings."),
            who=Right.SET_RULES,
        )  # fmt: skip
    elif may == {first_reviewer(session, permit.id)}:
        yield Missing(
            mark("Who gave the first review doesn't give the final one, and nobody else may. Send it back to the first"
                 " review, for another to give."),
            who=Right.APPROVE_PERMITS, act="send_back",
        )  # fmt: skip


def first_reviewer(session: Session, permit_id: int) -> int | None:
    """Who gave the first review of a permit that it passed last; None as long as nobody has."""
    return _FIRST.scalar(session, permit=permit_id)


_S = PermitState
_PUT_RIGHT = (Right.HANDLE_PERMITS, "correct")
_ANOTHER_FIRM = {
    _S.FIRST_REVIEWED.value: (Right.APPROVE_PERMITS, "send_back"),
    _S.TO_PAY.value: (Right.REVIEW_PERMITS, "contractor"),
    _S.WORKS.value: (Right.REVIEW_PERMITS, "contractor"),
}
"""By whose right and by which act another contractor is entered; before that the application is put right."""

_REFERS = {_S.APPLIED.value: Right.REVIEW_PERMITS, _S.FIRST_REVIEWED.value: Right.APPROVE_PERMITS}
"""By whose right an application is referred to others where it stands."""

_BEFORE_WORKS = frozenset({_S.APPLIED, _S.FIRST_REVIEWED, _S.TO_PAY, _S.ISSUED})

CONDITIONS = (
    Condition(_BEFORE_WORKS, said_all),
    Condition(frozenset({_S.APPLIED}), _alone),
    Condition(_BEFORE_WORKS | {_S.EXTENDED}, _let_in),
    Condition(_BEFORE_WORKS, _in_time),
    Condition(frozenset({_S.APPLIED}), _papers_at_hand),
    Condition(_BEFORE_WORKS - {_S.APPLIED}, _papers),
    Condition(frozenset({_S.TO_PAY}), _other_eyes),
)
"""What an application wants until its permit is issued, and who does the works when they are extended."""


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
_FIRST = Prepared(
    select(PermitReview.operator_id)
    .where(
        PermitReview.permit_id == bindparam("permit"),
        PermitReview.stage == Stage.FIRST.value,
        PermitReview.outcome == Outcome.PASSED.value,
    )
    .order_by(PermitReview.id.desc())
    .limit(1)
)
_ACTIVE = Prepared(select(Operator.id, Operator.role).where(Operator.active))
