"""Reviewing an application: first and finally, sending it back, referring it to whoever must consent, refusing it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import checked_length, checked_words, vouched_by
from frontdesk.core.rules import said_yes
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.renovation.applications import owe_answer
from frontdesk.renovation.asking import first_reviewer
from frontdesk.renovation.charged import ask
from frontdesk.renovation.flow import check_state, move, note, permit_of
from frontdesk.renovation.records import (
    REFERRED_RISKS,
    Outcome,
    Permit,
    PermitReview,
    PermitState,
    Stage,
)
from frontdesk.renovation.scopes import risks_of
from frontdesk.renovation.standing import check

RIGHTS = {Stage.FIRST: Right.REVIEW_PERMITS, Stage.FINAL: Right.APPROVE_PERMITS}
"""Who gives each review."""

_KIND = PermitReview.__tablename__
_STAGES = {
    PermitState.APPLIED.value: Stage.FIRST,
    PermitState.REFERRED.value: Stage.FIRST,
    PermitState.FIRST_REVIEWED.value: Stage.FINAL,
}
"""Which review is next where an application stands."""


@dataclass(frozen=True)
class ReviewLine:
    """A review as it is shown; `at` is on the estate's wall, `who` gave it."""

    stage: Stage
    outcome: Outcome
    at: datetime
    who: str
    words: str


class ReviewDesk:
    """Reviews applications. Each act is done by the right of whoever is signed in, or vouches over the shoulder."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of(self, permit_id: int) -> list[ReviewLine]:
        """The reviews of a permit, the latest first."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _REVIEWS.all(session, permit=permit_id)
        return [ReviewLine(Stage(row.stage), Outcome(row.outcome), local(row.at), row.name, row.words) for row in rows]

    def first_review(self, permit_id: int, words: str = "", *, authority: Authority | None = None) -> Permit:
        """An application passes its first review. Refuses while a document is missing, or the consent of others."""
        words = checked_length(words)
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("permit_first_reviewed", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.APPLIED)
            check(act, permit, PermitState.FIRST_REVIEWED)
            _keep(act, permit, Stage.FIRST, Outcome.PASSED, words, by)
            move(act, permit, PermitState.FIRST_REVIEWED, words, by)
            note(act, permit)
            return permit

    def final_review(self, permit_id: int, words: str = "", *, authority: Authority | None = None) -> Permit:
        """An application passes its final review: deposits and fees are asked for, and then the permit is issued.

        Refuses who recorded it or gave its first review, unless the estate's rule allows that.
        """
        words = checked_length(words)
        by = vouched_by(self._ground, Right.APPROVE_PERMITS, authority)
        with self._ground.act("permit_approved", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.FIRST_REVIEWED)
            check(act, permit, PermitState.TO_PAY)
            _check_other_eyes(act, permit, by)
            _keep(act, permit, Stage.FINAL, Outcome.PASSED, words, by)
            permit.due_at = None
            move(act, permit, PermitState.TO_PAY, words, by)
            ask(act, permit)
            note(act, permit)
            return permit

    def send_back(
        self, permit_id: int, words: str, *, to_first_review: bool = False, authority: Authority | None = None
    ) -> Permit:
        """Return an application for more papers, with what it wants; or from the final review to the first."""
        words = checked_words(words, "words", mark("Type what is to be brought or put right."))
        with self._ground.database.reading() as session:
            stage = _stage(session.get_one(Permit, permit_id))
        by = vouched_by(self._ground, RIGHTS[stage], authority)
        with self._ground.act("permit_sent_back", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.APPLIED, PermitState.FIRST_REVIEWED)
            _check_stage(permit, stage)
            to = PermitState.APPLIED if to_first_review else PermitState.DRAFT
            _keep(act, permit, stage, Outcome.RETURNED, words, by)
            if to == PermitState.DRAFT:
                permit.due_at = None
            move(act, permit, to, words, by)
            note(act, permit)
            return permit

    def refer(self, permit_id: int, to_whom: str, words: str = "", *, authority: Authority | None = None) -> Permit:
        """Refer an application to whoever must consent to its works: the gas supplier, the planning authority, the
        heating supplier. Until they do the office owes no answer. Refuses works that want nobody's consent."""
        to_whom = checked_words(to_whom, "to_whom", mark("Type to whom it is referred."), 60)
        words = "；".join(filter(None, (to_whom, checked_length(words))))
        with self._ground.database.reading() as session:
            stage = _stage(session.get_one(Permit, permit_id))
        by = vouched_by(self._ground, RIGHTS[stage], authority)
        with self._ground.act("permit_referred", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.APPLIED, PermitState.FIRST_REVIEWED)
            _check_stage(permit, stage)
            if not risks_of(act.session, permit_id) & set(REFERRED_RISKS):
                raise Refusal(mark("No part of the works wants the consent of others: the office decides itself."))
            _keep(act, permit, stage, Outcome.REFERRED, words, by)
            permit.due_at = None
            move(act, permit, PermitState.REFERRED, words, by)
            note(act, permit)
            return permit

    def consented(self, permit_id: int, words: str = "", *, authority: Authority | None = None) -> Permit:
        """Whoever an application was referred to consents: it is reviewed again, and the office owes an answer anew.

        Refuses while their consent is not handed in.
        """
        words = checked_length(words)
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("permit_consented", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.REFERRED)
            check(act, permit, PermitState.APPLIED)
            owe_answer(act, permit)
            move(act, permit, PermitState.APPLIED, words, by)
            note(act, permit)
            return permit

    def reject(self, permit_id: int, words: str, *, authority: Authority | None = None) -> Permit:
        """Refuse a permit, with the reason. At the final review only the manager does."""
        words = checked_words(words, "words", mark("Type the reason."))
        with self._ground.database.reading() as session:
            stage = _stage(session.get_one(Permit, permit_id))
        by = vouched_by(self._ground, RIGHTS[stage], authority)
        with self._ground.act("permit_rejected", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            _check_stage(permit, stage)
            _keep(act, permit, stage, Outcome.REJECTED, words, by)
            permit.due_at = None
            move(act, permit, PermitState.REJECTED, words, by)
            note(act, permit)
            return permit


def _stage(permit: Permit) -> Stage:
    """Which review is next. Refuses a permit that is not under review."""
    check_state(permit, PermitState.APPLIED, PermitState.REFERRED, PermitState.FIRST_REVIEWED)
    return _STAGES[permit.state]


def _check_stage(permit: Permit, stage: Stage) -> None:
    """Refuses what was decided on the right for another review: somebody has moved the application meanwhile."""
    if _stage(permit) != stage:
        raise Refusal(mark("{number} was changed meanwhile. Look at it again."), number=permit.number)


def _check_other_eyes(act: Act, permit: Permit, by: int) -> None:
    """Refuses that one person both records or first reviews an application and gives its final review."""
    if not said_yes(act.session, "permit.four_eyes", act.day):
        return
    first = first_reviewer(act.session, permit.id)
    for other, sentence in (
        (permit.operator_id, mark("Who recorded an application doesn't give its final review. Ask the manager.")),
        (first, mark("Who gave the first review doesn't give the final one. Ask the manager.")),
    ):
        if by == other:
            raise Refusal(sentence, field="authority")


def _keep(act: Act, permit: Permit, stage: Stage, outcome: Outcome, words: str, by: int) -> None:
    review = PermitReview(
        permit_id=permit.id, stage=stage.value, outcome=outcome.value, at=act.at, operator_id=by, words=words
    )
    act.session.add(review)
    act.session.flush()
    act.note(_KIND, review.id, digest=digest(row_facts(review)))


_REVIEWS = Prepared(
    select(PermitReview.stage, PermitReview.outcome, PermitReview.at, PermitReview.words, Operator.name)
    .join(Operator, Operator.id == PermitReview.operator_id)
    .where(PermitReview.permit_id == bindparam("permit"))
    .order_by(PermitReview.id.desc())
)
