"""Stop-work: works rest until what a notice demands is done, and somebody who reviews permits lets them go on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark
from frontdesk.renovation.flow import move, note, permit_of
from frontdesk.renovation.hotwork import cancel_to_come
from frontdesk.renovation.keptpapers import keep_paper, kept_paper
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.records.inspections import Rectification, StopWork
from frontdesk.renovation.rectifications import checked_service, site_facts
from frontdesk.renovation.standing import Condition, Missing, check

KIND = StopWork.__tablename__
_S = PermitState


@dataclass(frozen=True)
class Stop:
    """Why works are stopped, and what must be done before they go on.

    `rectification_id` is the notice of it, `reported_to` the authority that was told. Served at once, `how` is a key of
    `SERVED_BY` and `to` on whom; both empty when it is yet to be served.
    """

    reason: str
    demands: str
    rectification_id: int | None = None
    reported_to: str = ""
    how: str = ""
    to: str = ""


class StopDesk:
    """Stops works, and lets them go on."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def stop(self, permit_id: int, told: Stop) -> StopWork:
        """Stop the works of a site. Hot work that is allowed there and has not begun is off.

        Refuses a site where no works go on, and a notice of another site.
        """
        service = checked_service(told.how, told.to) if told.how or told.to else ("", "")
        with self._ground.act("works_stopped", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            if permit.state == _S.STOPPED:
                raise Refusal(mark("The works of {number} are stopped already."), number=permit.number)
            if told.rectification_id is not None:
                notice = act.session.get_one(Rectification, told.rectification_id)
                if notice.permit_id != permit_id:
                    raise Refusal(mark("That notice is of another site. Look at it again."), field="rectification_id")
            stop = StopWork(
                number=act.number("TG"), permit_id=permit_id, rectification_id=told.rectification_id, at=act.at,
                operator_id=act.operator.id,
                reason=checked_words(told.reason, "reason", mark("Type the reason.")),
                demands=checked_words(told.demands, "demands", mark("Type what must be done before works go on.")),
                reported_to=checked_length(told.reported_to, "reported_to", LONGEST_NAME),
                served_how=service[0], served_to=service[1],
            )  # fmt: skip
            # The site is stopped first: a notice is only written for one that can be.
            move(act, permit, _S.STOPPED, stop.number)
            act.session.add(stop)
            act.session.flush()
            cancel_to_come(act, permit_id, stop.number)
            _keep_paper(act, stop)
            _note(act, stop)
            note(act, permit)
            return stop

    def serve(self, stop_id: int, how: str, to: str) -> StopWork:
        """Note how a stop-work notice was served, and on whom. Refuses one that has been served, or is lifted."""
        how, to = checked_service(how, to)
        with self._ground.act("stop_served", Right.HANDLE_PERMITS) as act:
            stop = _in_force(act, stop_id)
            if stop.served_how:
                raise Refusal(mark("{number} has been served already."), number=stop.number)
            stop.served_how, stop.served_to = how, to
            act.note_changes(KIND, stop.id, {"served": ("", f"{how} {to}".strip())})
            _note(act, stop)
            return stop

    def report(self, stop_id: int, to: str) -> StopWork:
        """Note to which authority it was reported. Refuses one that was reported, or is lifted."""
        to = checked_words(to, "to", mark("Type whom it was reported to."), LONGEST_NAME)
        with self._ground.act("stop_reported", Right.HANDLE_PERMITS) as act:
            stop = _in_force(act, stop_id)
            if stop.reported_to:
                raise Refusal(
                    mark("{number} has been reported already: {to}."), field="to", number=stop.number,
                    to=stop.reported_to,
                )  # fmt: skip
            stop.reported_to = to
            act.note_changes(KIND, stop.id, {"reported_to": ("", to)})
            _note(act, stop)
            return stop

    def resume(self, stop_id: int, words: str = "", authority: Authority | None = None) -> Permit:
        """Let works go on, on the word of somebody who reviews permits; who says why unless the notice of it is put
        right. Works that were given up meanwhile stay so."""
        words = checked_length(words)
        with self._ground.act("works_resumed", Right.HANDLE_PERMITS) as act:
            by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
            stop = _in_force(act, stop_id)
            if not words and not _put_right(act.session, stop):
                raise Refusal(
                    mark("What {number} demands is not put right. Type why works may go on all the same."),
                    field="words", number=stop.number,
                )  # fmt: skip
            permit = permit_of(act, stop.permit_id)
            stop.lifted_at, stop.lifted_by, stop.lifted_words = act.at, by, words
            act.session.flush()
            if permit.state == _S.STOPPED:
                check(act, permit, _S.WORKS)
                move(act, permit, _S.WORKS, stop.number, by)
            _note(act, stop, **({"vouched_by": by} if authority else {}))
            note(act, permit)
            return permit

    def of_permit(self, permit_id: int) -> list[dict[str, Any]]:
        """The stop-works of a permit, the latest first: id, number, at, by, reason, demands, notice (its number),
        notice_id, notice_state, reported_to, served_how, served_to, lifted_at, lifted_by, lifted_words."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _OF_PERMIT.all(session, permit=permit_id)
        return [
            {
                **row._asdict(), "at": local(row.at), "lifted_at": local(row.lifted_at) if row.lifted_at else None,
                **{name: getattr(row, name) or "" for name in ("notice", "notice_state", "lifted_by")},
            }
            for row in rows
        ]  # fmt: skip

    def paper(self, stop_id: int) -> dict[str, Any]:
        """What stands on a stop-work notice, as `papers.notices.stop_work_notice` takes it."""
        return kept_paper(self._ground, KIND, stop_id) or {}


def stop_in_force(session: Session, permit_id: int) -> Any | None:
    """The stop-work of a permit that is in force: id, number, served_how, reported_to, and notice, its number,
    while it is not put right."""
    return _IN_FORCE.first(session, permit=permit_id)


def stop_digest(stop: StopWork) -> str:
    """The fingerprint of a stop-work: all that it says."""
    return digest(row_facts(stop))


def _stopped(session: Session, permit: Permit, _: date) -> Iterator[Missing]:
    stop = stop_in_force(session, permit.id)
    if stop is None:
        return
    if stop.notice:
        yield Missing(
            mark("Works are stopped by {number} until {notice} is put right, or a supervisor says why not."),
            {"number": stop.number, "notice": stop.notice}, Right.REVIEW_PERMITS, "resume",
        )  # fmt: skip
    else:
        yield Missing(
            mark("Works are stopped by {number} until what it demands is done."), {"number": stop.number},
            Right.REVIEW_PERMITS, "resume",
        )  # fmt: skip


CONDITIONS = (Condition(frozenset({_S.WORKS, _S.PASSED, _S.REFUND_DUE, _S.FILED}), _stopped),)
"""Works go on, and a case is completed, once no stop-work is in force."""


def _in_force(act: Act, stop_id: int) -> StopWork:
    stop = act.session.get_one(StopWork, stop_id)
    if stop.lifted_at is not None:
        raise Refusal(mark("{number} has been lifted already."), number=stop.number)
    return stop


def _put_right(session: Session, stop: StopWork) -> bool:
    """Whether the notice of a stop-work is over; one without a notice is never put right by itself."""
    if stop.rectification_id is None:
        return False
    return session.get_one(Rectification, stop.rectification_id).closed_at is not None


def _keep_paper(act: Act, stop: StopWork) -> None:
    notice = act.session.get(Rectification, stop.rectification_id) if stop.rectification_id is not None else None
    facts = site_facts(act.session, stop.permit_id) | {
        "number": stop.number, "at": f"{act.clock.local(stop.at):%Y-%m-%d %H:%M}", "by": act.operator.name,
        "reason": stop.reason, "demands": stop.demands, "notice": notice.number if notice else "",
        "reported_to": stop.reported_to,
    }  # fmt: skip
    keep_paper(act, KIND, stop.permit_id, stop.id, facts)


def _note(act: Act, stop: StopWork, **facts: object) -> None:
    act.session.flush()
    act.note(KIND, stop.id, number=stop.number, digest=stop_digest(stop), **facts)


_lifter = aliased(Operator)
_OF_PERMIT = Prepared(
    select(
        StopWork.id, StopWork.number, StopWork.at, Operator.name.label("by"), StopWork.reason, StopWork.demands,
        Rectification.number.label("notice"), StopWork.rectification_id.label("notice_id"),
        Rectification.state.label("notice_state"), StopWork.reported_to, StopWork.served_how, StopWork.served_to,
        StopWork.lifted_at, _lifter.name.label("lifted_by"), StopWork.lifted_words,
    )
    .join(Operator, Operator.id == StopWork.operator_id)
    .outerjoin(Rectification, Rectification.id == StopWork.rectification_id)
    .outerjoin(_lifter, _lifter.id == StopWork.lifted_by)
    .where(StopWork.permit_id == bindparam("permit"))
    .order_by(StopWork.id.desc())
)  # fmt: skip
_IN_FORCE = Prepared(
    select(
        StopWork.id, StopWork.number, StopWork.served_how, StopWork.reported_to, Rectification.number.label("notice")
    )
    .outerjoin(Rectification, (Rectification.id == StopWork.rectification_id) & Rectification.closed_at.is_(None))
    .where(StopWork.permit_id == bindparam("permit"), StopWork.lifted_at.is_(None))
)
