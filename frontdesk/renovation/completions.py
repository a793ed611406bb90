"""When works are done: inspected on completion, and again after the waiting period, until the deposits can go back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import canonical, digest
from frontdesk.core.clock import months_before
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, happened, vouched_by
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step, row_facts
from frontdesk.core.words import mark
from frontdesk.renovation.flow import KIND, check_state, move, note, permit_of
from frontdesk.renovation.keptpapers import keep_paper
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.records.changes import COMPLETION_POINTS, Completion, CompletionKind
from frontdesk.renovation.records.money import PermitDeduction
from frontdesk.renovation.sheets import completion_facts
from frontdesk.renovation.standing import Condition, Missing, check

LONGEST = 500

LONGEST_WAITING = 3
"""Months that a waiting period lasts at most, unless the rule says more."""

_KIND = Completion.__tablename__


@dataclass(frozen=True)
class Look:
    """What was found of works that are done, as it is typed.

    `points` tells of each of `COMPLETION_POINTS` whether it is in order. `present` is who was there besides; `at` is
    when it was, now unless told. `waiting_until` is the last day of the waiting period after a completion that passed,
    as the rule has it unless told.
    """

    points: Mapping[str, bool]
    passed: bool
    words: str = ""
    inspector: str = ""
    present: str = ""
    at: datetime | None = None
    waiting_until: date | None = None


@dataclass(frozen=True)
class LookLine:
    """A look at works that are done, as it is shown; `at` is on the estate's wall, `bad` the points not in order."""

    id: int
    number: str
    kind: CompletionKind
    at: datetime
    inspector: str
    present: str
    passed: bool
    words: str
    waiting_until: date | None
    bad: tuple[str, ...] = field(default=())


class CompletionDesk:
    """Inspects works that are done."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def works_done(self, permit_id: int, remark: str = "") -> Permit:
        """Works are done, or what failed is put right: the site is to be inspected. Refuses while anything is missing
        that the inspection wants."""
        remark = checked_length(remark, "remark", LONGEST)
        with self._ground.act("works_done", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.WORKS, PermitState.FAILED)
            check(act, permit, PermitState.COMPLETING)
            move(act, permit, PermitState.COMPLETING, remark)
            note(act, permit)
            return permit

    def go_on(self, permit_id: int, reason: str) -> Permit:
        """Works were not done after all, or what failed takes more of them: they go on, and why."""
        reason = checked_words(reason, "reason", mark("Type the reason."), LONGEST)
        with self._ground.act("works_go_on", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.COMPLETING, PermitState.FAILED)
            check(act, permit, PermitState.WORKS)
            permit.ended_early = False
            move(act, permit, PermitState.WORKS, reason)
            note(act, permit)
            return permit

    def complete(self, permit_id: int, look: Look) -> Completion:
        """Keep a completion inspection. Passed, the waiting period begins; failed, it is put right and inspected again.

        Refuses one that passes with a point that is not in order, and one that fails without words.
        """
        with self._ground.act("completion_inspected", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.COMPLETING)
            at = happened(act, _since(act, permit, PermitState.COMPLETING), look.at)
            day = act.clock.local(at).date()
            if look.passed:
                check(act, permit, PermitState.PASSED)
            until = _checked_waiting(act, day, look.waiting_until) if look.passed else None
            kept = _keep(act, permit, CompletionKind.COMPLETION, look, at, until)
            if look.passed:
                permit.over_on, permit.waiting_until = day, until
                move(act, permit, PermitState.PASSED, kept.number)
                move(act, permit, PermitState.WAITING)
            else:
                move(act, permit, PermitState.FAILED, kept.number)
            _keep_sheet(act, kept)
            note(act, permit)
            return kept

    def reinspect(
        self, permit_id: int, look: Look, *, early: bool = False, authority: Authority | None = None
    ) -> Completion:
        """Keep a re-inspection after the waiting period, or of what was to be put right since. Passed, the deposits go
        back; else it is put right and inspected again, or settled by a deduction.

        `early` ends the waiting period on the word of who reviews permits.
        """
        if early:
            vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("completion_reinspected", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.WAITING, PermitState.MENDING)
            at = happened(act, _since(act, permit, PermitState(permit.state)), look.at)
            _check_waited(act, permit, act.clock.local(at).date(), early=early)
            if look.passed:
                check(act, permit, PermitState.REFUND_DUE)
            kept = _keep(act, permit, CompletionKind.REINSPECTION, look, at, None)
            if look.passed:
                move(act, permit, PermitState.REFUND_DUE, kept.number)
            elif permit.state == PermitState.WAITING:
                move(act, permit, PermitState.MENDING, kept.number)
            _keep_sheet(act, kept)
            note(act, permit)
            return kept

    def settle(self, permit_id: int, words: str, authority: Authority | None = None) -> Permit:
        """Faults of a re-inspection are not mended: what mending costs was kept of a deposit since, and the rest can go
        back, on the word of who reviews permits."""
        words = checked_words(words, empty=mark("Type what is settled."), longest=LONGEST)
        by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
        with self._ground.act("faults_settled", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, PermitState.MENDING)
            since = _since(act, permit, PermitState.MENDING)
            if not _KEPT.scalar(act.session, permit=permit_id, since=since):
                raise Refusal(mark("Keep of a deposit what mending costs first."))
            check(act, permit, PermitState.REFUND_DUE)
            move(act, permit, PermitState.REFUND_DUE, words, by)
            note(act, permit)
            return permit

    def of(self, permit_id: int) -> list[LookLine]:
        """The looks at works of a permit that were done, the latest first."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _LOOKS.all(session, permit=permit_id)
        return [
            LookLine(
                row.id, row.number, CompletionKind(row.kind), local(row.at), row.inspector, row.present, row.passed,
                row.words, row.waiting_until, tuple(key for key, good in json.loads(row.points).items() if not good),
            )
            for row in rows
        ]  # fmt: skip

    def waiting(self, day: date) -> tuple[date, date, date]:
        """The last day of a waiting period that begins on a day: at the earliest, as the rule has it, at the latest."""
        with self._ground.database.reading() as session:
            return waiting_from(session, day, self._ground.clock.today())


def waiting_from(session: Session, day: date, today: date) -> tuple[date, date, date]:
    """The same, by the rule of `today`."""
    months = number(session, "deposit.waiting_period", today)
    least, most = min(months, 1), max(months, LONGEST_WAITING)
    return months_before(day, -least), months_before(day, -months), months_before(day, -most)


def completion_digest(completion: Completion) -> str:
    """The fingerprint of a look at works that are done: all that it says."""
    return digest(row_facts(completion))


def _waited(session: Session, permit: Permit, day: date) -> Iterator[Missing]:
    """The waiting period runs its time."""
    if permit.state == PermitState.WAITING and permit.waiting_until is not None and day <= permit.waiting_until:
        yield Missing(
            mark("The waiting period runs until {day}. Earlier only on the word of who reviews permits."),
            {"day": permit.waiting_until.isoformat()}, Right.REVIEW_PERMITS, "reinspect",
        )  # fmt: skip


CONDITIONS = (Condition(frozenset({PermitState.REFUND_DUE}), _waited),)
"""What completion asks of a case before it moves on."""


def _keep(act: Act, permit: Permit, kind: CompletionKind, look: Look, at: datetime, until: date | None) -> Completion:
    """Keep a look with its number. Refuses points that were left out, and what does not fit them."""
    points = {key: look.points.get(key) for key in COMPLETION_POINTS}
    left_out = next((key for key, good in points.items() if good is None), None)
    if left_out is not None:
        raise Refusal(mark("Go through every point: in order, or not."), field=left_out)
    if look.passed and not all(points.values()):
        raise Refusal(mark("What has a point that is not in order does not pass."), field="passed")
    words = checked_length(look.words, longest=LONGEST)
    if not look.passed and not words:
        raise Refusal(mark("Type what is to be put right."), field="words")
    last = act.session.scalar(select(func.max(Completion.n)).where(Completion.permit_id == permit.id))
    kept = Completion(
        number=act.number("JG"), permit_id=permit.id, n=(last or 0) + 1, kind=kind.value, at=at, entered_at=act.at,
        operator_id=act.operator.id,
        inspector=checked_length(look.inspector, "inspector", LONGEST_NAME) or act.operator.name,
        present=checked_length(look.present, "present", LONGEST_NAME), points=canonical(points), passed=look.passed,
        words=words, waiting_until=until,
    )  # fmt: skip
    act.session.add(kept)
    act.session.flush()
    act.note(_KIND, kept.id, number=kept.number, passed=kept.passed, digest=completion_digest(kept))
    return kept


def _keep_sheet(act: Act, kept: Completion) -> None:
    keep_paper(act, _KIND, kept.permit_id, kept.id, completion_facts(act.session, act.clock, kept))


def _since(act: Act, permit: Permit, state: PermitState) -> datetime:
    """When a permit came to stand where it stands."""
    asked = select(func.max(Step.at)).where(Step.kind == KIND, Step.record == permit.id, Step.went_to == state.value)
    return act.session.scalars(asked).one() or permit.at


def _checked_waiting(act: Act, day: date, until: date | None) -> date:
    first, usual, last = waiting_from(act.session, day, act.day)
    if until is not None and not first <= until <= last:
        raise Refusal(
            mark("The waiting period ends between {first} and {last}."), field="waiting_until", first=first, last=last
        )
    return until or usual


def _check_waited(act: Act, permit: Permit, day: date, *, early: bool) -> None:
    """Refuses a look while the waiting period runs, unless it is ended early: then what it was is kept."""
    until = permit.waiting_until
    if permit.state != PermitState.WAITING or until is None or day > until:
        return
    if not early:
        raise Refusal(
            mark("The waiting period runs until {day}. Earlier only on the word of who reviews permits."),
            field="at", day=until.isoformat(),
        )  # fmt: skip
    permit.waiting_until = day - timedelta(days=1)
    act.note_changes(KIND, permit.id, {"waiting_until": (until.isoformat(), permit.waiting_until.isoformat())})


_KEPT = Prepared(
    select(func.count(PermitDeduction.id)).where(
        PermitDeduction.permit_id == bindparam("permit"), PermitDeduction.at >= bindparam("since")
    )
)
_LOOKS = Prepared(
    select(
        Completion.id, Completion.number, Completion.kind, Completion.at, Completion.inspector, Completion.present,
        Completion.passed, Completion.words, Completion.waiting_until, Completion.points,
    )
    .where(Completion.permit_id == bindparam("permit"))
    .order_by(Completion.n.desc())
)  # fmt: skip
