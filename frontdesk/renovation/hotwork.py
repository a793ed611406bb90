"""Hot work: welding, cutting or open fire on a site, allowed for some hours of a day, and looked after when done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, literal_column, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, happened, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.renovation.flow import check_state, permit_of
from frontdesk.renovation.keptpapers import keep_paper, kept_paper
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.records.inspections import HOT_WORK_NEXT, HOT_WORK_STATES, HotWork, HotWorkState
from frontdesk.renovation.records.workers import Worker, WorkerPass
from frontdesk.renovation.rectifications import site_facts
from frontdesk.renovation.standing import Condition, Missing

KIND = HotWork.__tablename__
_AHEAD = timedelta(days=30)
_S = PermitState


@dataclass(frozen=True)
class Hot:
    """What is allowed: who does what where, from when to when on one day (aware), who stands guard, what is done
    against fire."""

    worker_id: int
    place: str
    what: str
    begins: datetime
    ends: datetime
    guard: str
    measures: str


class HotWorkDesk:
    """Allows hot work, and looks after it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def allow(self, permit_id: int, hot: Hot, authority: Authority | None = None) -> HotWork:
        """Allow hot work on a site, on the word of somebody who reviews permits.

        The worker has a trade's card and a pass for the site that holds on that day. Refuses a site where no works go
        on, and hours that the same worker has been allowed already.
        """
        with self._ground.act("hot_work_allowed", Right.HANDLE_PERMITS) as act:
            by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
            check_state(permit_of(act, permit_id), _S.WORKS)
            begins, ends = _hours(act, hot)
            worker = _welder(act, permit_id, hot.worker_id, act.clock.local(begins).date())
            guard = checked_words(hot.guard, "guard", mark("Type who stands guard."), LONGEST_NAME)
            if guard == worker.name:
                raise Refusal(mark("Somebody else must stand guard."), field="guard")
            if (same := _SAME.first(act.session, worker=worker.id, begins=begins, ends=ends)) is not None:
                raise Refusal(mark("{number} says so already."), field="begins", number=same.number)
            made = HotWork(
                number=act.number("DH"), permit_id=permit_id, worker_id=worker.id, at=act.at,
                operator_id=act.operator.id, approved_by=by, begins=begins, ends=ends, guard=guard,
                place=checked_words(hot.place, "place", mark("Type where it is."), LONGEST_NAME),
                what=checked_words(hot.what, "what", mark("Type what is done."), 200),
                measures=checked_words(hot.measures, "measures", mark("Type what is done against fire.")),
            )  # fmt: skip
            act.session.add(made)
            act.session.flush()
            step(act, KIND, made.id, "", made.state, by=by)
            _keep_paper(act, made, worker)
            _note(act, made)
            return made

    def close(self, hot_work_id: int, words: str = "", at: datetime | None = None) -> HotWork:
        """Note that the place was looked at after the work: now unless told. Refuses what has not begun."""
        words = checked_length(words, longest=200)
        with self._ground.act("hot_work_closed", Right.HANDLE_PERMITS) as act:
            made = _open_one(act, hot_work_id)
            if act.at < made.begins:
                raise Refusal(mark("{number} has not begun. Cancel it instead."), number=made.number)
            made.closed_at = happened(act, made.begins, at)
            _move(act, made, HotWorkState.CLOSED, words)
            return made

    def cancel(self, hot_work_id: int, reason: str) -> HotWork:
        """Take it back for a reason, such as that it does not take place."""
        reason = checked_words(reason, "reason", mark("Type the reason."), 200)
        with self._ground.act("hot_work_cancelled", Right.HANDLE_PERMITS) as act:
            made = _open_one(act, hot_work_id)
            made.closed_at = act.at
            _move(act, made, HotWorkState.CANCELLED, reason)
            return made

    def welders(self, permit_id: int) -> list[tuple[int, str, str]]:
        """Who has a pass for a site: (id, name, the number of the trade's card or nothing), those with a card first."""
        with self._ground.database.reading() as session:
            return [(row.id, row.name, row.card) for row in _WELDERS.all(session, permit=permit_id)]

    def of_permit(self, permit_id: int) -> list[dict[str, Any]]:
        """The hot works of a permit, the latest first: id, number, at, by, approved_by, worker, place, what, begins,
        ends, guard, measures, state, closed_at, closed_by, words; times are on the estate's wall."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _OF_PERMIT.all(session, permit=permit_id)
        return [
            {
                **row._asdict(), "at": local(row.at), "begins": local(row.begins), "ends": local(row.ends),
                "closed_at": local(row.closed_at) if row.closed_at else None, "closed_by": row.closed_by or "",
            }
            for row in rows
        ]  # fmt: skip

    def paper(self, hot_work_id: int) -> dict[str, Any]:
        """What stands on a hot-work permit, as `papers.hotwork.hot_work_permit` takes it."""
        return kept_paper(self._ground, KIND, hot_work_id) or {}


def cancel_to_come(act: Act, permit_id: int, reason: str) -> None:
    """Take back the hot work of a site that has not begun, in the caller's act; what has is looked after."""
    allowed = select(HotWork).where(HotWork.permit_id == permit_id, _IS_OPEN, HotWork.begins > act.at)
    for made in act.session.scalars(allowed).all():
        made.closed_at = act.at
        _move(act, made, HotWorkState.CANCELLED, reason)


def open_hot_works(session: Session, permit_id: int) -> list[Any]:
    """The hot works of a permit that are not closed: id, number, begins."""
    return _OPEN.all(session, permit=permit_id)


def hot_work_digest(made: HotWork) -> str:
    """The fingerprint of a hot-work permit: all that it says."""
    return digest(row_facts(made))


def _not_looked_after(session: Session, permit: Permit, _: date) -> Iterator[Missing]:
    for made in open_hot_works(session, permit.id):
        yield Missing(
            mark("Hot work {number} is to be looked after and closed."), {"number": made.number},
            Right.HANDLE_PERMITS, "close_hot_work",
        )  # fmt: skip


CONDITIONS = (Condition(frozenset({_S.COMPLETING, _S.PASSED, _S.FILED}), _not_looked_after),)
"""Works are done once no hot work is allowed any more."""


def _hours(act: Act, hot: Hot) -> tuple[datetime, datetime]:
    """From when to when, in UTC. Refuses what is over, far ahead, or of two days."""
    local = act.clock.local
    begins, ends = hot.begins.astimezone(UTC), hot.ends.astimezone(UTC)
    if begins < act.clock.begin_of(act.day) or begins > act.at + _AHEAD:
        raise Refusal(mark("Type when it begins: from today on, at most 30 days ahead."), field="begins")
    if ends <= max(begins, act.at) or local(ends).date() != local(begins).date():
        raise Refusal(mark("Type when it ends: later, on the same day."), field="ends")
    return begins, ends


def _welder(act: Act, permit_id: int, worker_id: int, day: date) -> Worker:
    held = _PASS.first(act.session, permit=permit_id, worker=worker_id)
    if held is None or not held.since <= day <= held.until:
        raise Refusal(mark("Choose somebody whose pass for this site holds on that day."), field="worker_id")
    worker = act.session.get_one(Worker, worker_id)
    if not worker.card:
        raise Refusal(mark("Add the number of the welder's card to the worker first."), field="worker_id")
    return worker


def _open_one(act: Act, hot_work_id: int) -> HotWork:
    made = act.session.get_one(HotWork, hot_work_id)
    if made.closed_at is not None:
        raise Refusal(
            mark("{number} stands at “{state}” meanwhile. Look at it again."),
            number=made.number, state=say(HOT_WORK_STATES[HotWorkState(made.state)]),
        )  # fmt: skip
    return made


def _move(act: Act, made: HotWork, to: HotWorkState, words: str) -> None:
    before = made.state
    assert to in HOT_WORK_NEXT[before], "whoever closes it has found it open"
    made.state, made.closed_by, made.words = to.value, act.operator.id, words
    act.session.flush()
    step(act, KIND, made.id, before, to.value, words)
    _note(act, made)


def _keep_paper(act: Act, made: HotWork, worker: Worker) -> None:
    local = act.clock.local
    told = row_facts(made)
    facts = site_facts(act.session, made.permit_id) | {
        **{name: told[name] for name in ("number", "place", "what", "guard", "measures")},
        **{name: f"{local(getattr(made, name)):%Y-%m-%d %H:%M}" for name in ("at", "begins", "ends")},
        "worker": worker.name, "card": worker.card, "by": act.operator.name,
        "approved_by": act.session.get_one(Operator, made.approved_by).name,
    }  # fmt: skip
    keep_paper(act, KIND, made.permit_id, made.id, facts)


def _note(act: Act, made: HotWork) -> None:
    act.session.flush()
    act.note(KIND, made.id, number=made.number, digest=hot_work_digest(made), state=made.state)


_IS_OPEN: ColumnElement[bool] = literal_column("hot_work.state = 'issued'")
"""Written out, because bound states would not meet the index of what is open."""

_by, _approved, _closed = aliased(Operator), aliased(Operator), aliased(Operator)
_SAME = Prepared(
    select(HotWork.number).where(
        HotWork.worker_id == bindparam("worker"), _IS_OPEN, HotWork.begins < bindparam("ends"),
        HotWork.ends > bindparam("begins"),
    )
)  # fmt: skip
_PASS = Prepared(
    select(WorkerPass.since, WorkerPass.until).where(
        WorkerPass.permit_id == bindparam("permit"), WorkerPass.worker_id == bindparam("worker"),
        literal_column("worker_pass.state = 'issued'"),
    )
)  # fmt: skip
_WELDERS = Prepared(
    select(Worker.id, Worker.name, Worker.card)
    .join(WorkerPass, WorkerPass.worker_id == Worker.id)
    .where(WorkerPass.permit_id == bindparam("permit"), literal_column("worker_pass.state = 'issued'"))
    .order_by(Worker.card == "", Worker.trade != "welder", Worker.id)
)
_OPEN = Prepared(
    select(HotWork.id, HotWork.number, HotWork.begins)
    .where(HotWork.permit_id == bindparam("permit"), _IS_OPEN)
    .order_by(HotWork.id)
)
_OF_PERMIT = Prepared(
    select(
        HotWork.id, HotWork.number, HotWork.at, _by.name.label("by"), _approved.name.label("approved_by"),
        Worker.name.label("worker"), HotWork.place, HotWork.what, HotWork.begins, HotWork.ends, HotWork.guard,
        HotWork.measures, HotWork.state, HotWork.closed_at, _closed.name.label("closed_by"), HotWork.words,
    )
    .join(Worker, Worker.id == HotWork.worker_id)
    .join(_by, _by.id == HotWork.operator_id)
    .join(_approved, _approved.id == HotWork.approved_by)
    .outerjoin(_closed, _closed.id == HotWork.closed_by)
    .where(HotWork.permit_id == bindparam("permit"))
    .order_by(HotWork.id.desc())
)  # fmt: skip
