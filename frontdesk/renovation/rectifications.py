"""Rectification notices: a violation in writing, served, looked at again until it is put right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal_column, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.attachments import carry_within, pictures_within
from frontdesk.core.audit import digest
from frontdesk.core.ground import Act, Ground
from frontdesk.core.hours import OfficeHours
from frontdesk.core.operators import Authority, Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.remarks import LONGEST_NAME, checked_length, checked_words, happened, vouched_by
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts, step
from frontdesk.core.words import mark, say
from frontdesk.fees.cases.steps import heading
from frontdesk.renovation.flow import check_state, permit_of
from frontdesk.renovation.keptpapers import keep_paper, kept_paper, kept_within
from frontdesk.renovation.records import Permit, PermitState
from frontdesk.renovation.records.inspections import (
    RECTIFICATION_NEXT,
    RECTIFICATION_STATES,
    SERVED_BY,
    VIOLATIONS,
    Inspection,
    Recheck,
    Rectification,
    RectificationState,
)
from frontdesk.renovation.records.workers import Contractor, Worker, WorkerPass
from frontdesk.renovation.standing import Condition, Missing
from frontdesk.residents.records import Building, Unit

RULE = "rectification.due"
KIND = Rectification.__tablename__
_FURTHEST = timedelta(days=366)
_PHOTOS = 4
"""How many photos stand on a notice, the first ones; all of them are on the file."""
_S = PermitState

INSPECTED = (_S.WORKS, _S.STOPPED, _S.COMPLETING, _S.FAILED, _S.WAITING, _S.MENDING)
"""The states of a permit in which something may be found on its site."""


@dataclass(frozen=True)
class Found:
    """What a notice says. `due` is aware, by the rule unless told.

    `inspection_id` is the inspection on which it was found, whose photos it has, too; `worker_id` who broke the rule,
    if it was somebody who has a pass for the site.
    """

    violation: str
    found: str
    broken: str
    to_do: str
    place: str = ""
    consequence: str = ""
    due: datetime | None = None
    inspection_id: int | None = None
    worker_id: int | None = None


@dataclass(frozen=True)
class Looked:
    """What a recheck found: put right, or in which words not, and by when it must be now (by the rule unless told).

    `at` is when it was looked at, now unless told; `inspector` is who looked, whoever is signed in unless told.
    """

    put_right: bool
    words: str = ""
    due: datetime | None = None
    at: datetime | None = None
    inspector: str = ""


class RectificationDesk:
    """Writes notices, serves them, and looks whether they were done."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def issue(self, permit_id: int, found: Found) -> Rectification:
        """Write a notice of what was found. Refuses a site that is inspected no more, and the same twice."""
        with self._ground.act("rectification_issued", Right.HANDLE_PERMITS) as act:
            permit = permit_of(act, permit_id)
            check_state(permit, *INSPECTED)
            told = _checked(act, permit, found)
            same = select(Rectification.number).where(
                Rectification.permit_id == permit_id, Rectification.violation == told["violation"],
                Rectification.found == told["found"], Rectification.place == told["place"], _IS_OPEN,
            )  # fmt: skip
            if (number := act.session.scalar(same)) is not None:
                raise Refusal(mark("{number} says so already."), field="found", number=number)
            notice = Rectification(
                number=act.number("WG"), permit_id=permit_id, at=act.at, operator_id=act.operator.id, **told
            )
            act.session.add(notice)
            act.session.flush()
            step(act, KIND, notice.id, "", notice.state)
            if found.inspection_id is not None:
                carry_within(act, Inspection.__tablename__, found.inspection_id, KIND, notice.id)
            _keep_paper(act, notice)
            _note(act, notice)
            return notice

    def serve(self, notice_id: int, how: str, to: str, at: datetime | None = None) -> Rectification:
        """Note how a notice was served, on whom and when: now unless told.

        One that is posted on the door needs nobody who took it. Refuses one that has been served or is over.
        """
        told = checked_service(how, to)
        with self._ground.act("rectification_served", Right.HANDLE_PERMITS) as act:
            notice = _open_one(act, notice_id)
            notice.served_at, notice.served_by = happened(act, notice.at, at), act.operator.id
            notice.served_how, notice.served_to = told
            _move(act, notice, RectificationState.SERVED, notice.served_to)
            _note(act, notice)
            return notice

    def recheck(self, notice_id: int, looked: Looked) -> Recheck:
        """Keep what a look at the site found. What was put right is over; what was not is due anew, in words."""
        with self._ground.act("rectification_rechecked", Right.HANDLE_PERMITS) as act:
            notice = _open_one(act, notice_id)
            last = act.session.execute(_LAST, {"notice": notice_id}).one()
            words = looked.words
            if looked.put_right:
                words, due = checked_length(words), None
            else:
                words = checked_words(words, empty=mark("Type what is still wrong."))
                due = _due(act, looked.due)
            made = Recheck(
                rectification_id=notice_id, n=last.n + 1, at=happened(act, last.at or notice.at, looked.at),
                entered_at=act.at, operator_id=act.operator.id, put_right=looked.put_right, words=words, due=due,
                inspector=checked_length(looked.inspector, "inspector", LONGEST_NAME) or act.operator.name,
            )  # fmt: skip
            act.session.add(made)
            act.session.flush()
            act.note(Recheck.__tablename__, made.id, number=notice.number, digest=recheck_digest(made))
            if due is None:
                notice.closed_at, notice.words = act.at, words
                _move(act, notice, RectificationState.PUT_RIGHT, words)
            else:
                notice.due = due
                _keep_paper(act, notice)
            _note(act, notice)
            return made

    def cancel(self, notice_id: int, reason: str, authority: Authority | None = None) -> Rectification:
        """Take a notice back for a reason, on the word of somebody who reviews permits."""
        reason = checked_words(reason, "reason", mark("Type the reason."))
        with self._ground.act("rectification_cancelled", Right.HANDLE_PERMITS) as act:
            by = vouched_by(self._ground, Right.REVIEW_PERMITS, authority)
            notice = _open_one(act, notice_id)
            notice.closed_at, notice.words = act.at, reason
            _move(act, notice, RectificationState.CANCELLED, reason, by)
            _note(act, notice, **({"vouched_by": by} if authority else {}))
            return notice

    def due_by_rule(self) -> datetime:
        """By when a notice that is written now is to be done, on the estate's wall."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            return clock.local(OfficeHours(session, clock).due(RULE, clock.now()))

    def workers(self, permit_id: int) -> list[tuple[int, str]]:
        """Who has or had a pass for a site: (id, name), those who have one first."""
        with self._ground.database.reading() as session:
            return [(row.id, row.name) for row in _WORKERS.all(session, permit=permit_id)]

    def rechecks(self, notice_id: int) -> list[dict[str, Any]]:
        """The looks at what a notice asks for, the latest first: id, n, at, by, inspector, put_right, words, due."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            rows = _RECHECKS.all(session, notice=notice_id)
        return [{**row._asdict(), "at": local(row.at), "due": local(row.due) if row.due else None} for row in rows]

    def paper(self, notice_id: int) -> dict[str, Any]:
        """What stands on a notice as it was issued last, as `papers.notices.rectification_notice` takes it."""
        return kept_paper(self._ground, KIND, notice_id) or {}


def renew_within(act: Act, notice_id: int) -> None:
    """Photos came to a notice or left it, in the caller's act: until it is served, its paper has those it has now."""
    notice = act.session.get_one(Rectification, notice_id)
    if notice.state == RectificationState.OPEN:
        kept = kept_within(act.session, KIND, notice_id) or {}
        if kept.get("photos") != _photos(act.session, notice):
            _keep_paper(act, notice)


def open_notices(session: Session, permit_id: int) -> list[Any]:
    """The notices of a permit that are not put right, the earliest due first: id, number, state, due, violation."""
    return _OPEN.all(session, permit=permit_id)


def site_facts(session: Session, permit_id: int) -> dict[str, Any]:
    """What every paper of a site says of it: permit (its number), unit, building, owner, contractor, manager, and whose
    office it is; missing ones are empty."""
    told = _SITE.one(session, permit=permit_id)._asdict()
    return heading(session) | {name: value or "" for name, value in told.items()}


def checked_service(how: str, to: str) -> tuple[str, str]:
    """How something is served, and on whom. Refuses what is not said; nobody takes what is posted on the door."""
    if how not in SERVED_BY:
        raise Refusal(mark("Choose how it was served."), field="how")
    to = checked_length(to, "to", LONGEST_NAME)
    if not to and how != "posted":
        raise Refusal(mark("Type on whom it was served."), field="to")
    return how, to


def rectification_digest(notice: Rectification) -> str:
    """The fingerprint of a notice: all that it says."""
    return digest(row_facts(notice))


def recheck_digest(made: Recheck) -> str:
    """The fingerprint of a recheck."""
    return digest(row_facts(made))


def _not_put_right(session: Session, permit: Permit, _: date) -> Iterator[Missing]:
    for notice in open_notices(session, permit.id):
        if notice.state == RectificationState.OPEN:
            sentence, act = mark("Rectification notice {number} is to be served, and put right."), "serve"
        else:
            sentence, act = mark("Rectification notice {number} is not put right."), "recheck"
        yield Missing(sentence, {"number": notice.number}, Right.HANDLE_PERMITS, act)


CONDITIONS = (Condition(frozenset({_S.PASSED, _S.REFUND_DUE, _S.FILED}), _not_put_right),)
"""Nothing passes, is given back or filed while a notice is open."""


def _checked(act: Act, permit: Permit, found: Found) -> dict[str, Any]:
    """The columns of what a notice says. Refuses what can't be."""
    if found.violation not in VIOLATIONS:
        raise Refusal(mark("Choose what rule was broken."), field="violation")
    session = act.session
    if found.inspection_id is not None:
        of = session.scalar(select(Inspection.permit_id).where(Inspection.id == found.inspection_id))
        if of != permit.id:
            raise Refusal(mark("That inspection was of another site. Look at it again."))
    if found.worker_id is not None and _HAS_PASS.first(session, permit=permit.id, worker=found.worker_id) is None:
        raise Refusal(mark("Choose somebody who has a pass for this site."), field="worker_id")
    return {
        "violation": found.violation, "inspection_id": found.inspection_id, "worker_id": found.worker_id,
        "place": checked_length(found.place, "place", LONGEST_NAME),
        "found": checked_words(found.found, "found", mark("Type what was found.")),
        "broken": checked_words(found.broken, "broken", mark("Type the rule that was broken.")),
        "to_do": checked_words(found.to_do, "to_do", mark("Type what is to be done.")),
        "consequence": checked_length(found.consequence, "consequence"), "due": _due(act, found.due),
    }  # fmt: skip


def _due(act: Act, due: datetime | None) -> datetime:
    if due is None:
        return OfficeHours(act.session, act.clock).due(RULE, act.at)
    if not act.at < due <= act.at + _FURTHEST:
        raise Refusal(mark("Type a time to come, within a year."), field="due")
    return due.astimezone(UTC)


def _open_one(act: Act, notice_id: int) -> Rectification:
    notice = act.session.get_one(Rectification, notice_id)
    if notice.closed_at is not None:
        _refuse_moved(notice)
    return notice


def _move(act: Act, notice: Rectification, to: RectificationState, remark: str = "", by: int = 0) -> None:
    before = notice.state
    if to not in RECTIFICATION_NEXT[before]:
        _refuse_moved(notice)
    notice.state = to.value
    act.session.flush()
    step(act, KIND, notice.id, before, to.value, remark, by)


def _refuse_moved(notice: Rectification) -> None:
    raise Refusal(
        mark("{number} stands at “{state}” meanwhile. Look at it again."),
        number=notice.number, state=say(RECTIFICATION_STATES[RectificationState(notice.state)]),
    )  # fmt: skip


def _keep_paper(act: Act, notice: Rectification) -> None:
    """Keep what the notice says now: it is issued anew whenever it is given another time."""
    local, told = act.clock.local, row_facts(notice)
    told = {name: told[name] for name in ("number", "place", "violation", "found", "broken", "to_do", "consequence")}
    rechecks = _RECHECKS.all(act.session, notice=notice.id)
    worker = act.session.get(Worker, notice.worker_id) if notice.worker_id is not None else None
    inspection = act.session.get(Inspection, notice.inspection_id) if notice.inspection_id is not None else None
    facts = site_facts(act.session, notice.permit_id) | told | {
        "at": f"{local(notice.at):%Y-%m-%d %H:%M}", "due": f"{local(notice.due):%Y-%m-%d %H:%M}",
        "by": act.session.get_one(Operator, notice.operator_id).name, "worker": worker.name if worker else "",
        "inspection": inspection.number if inspection else "",
        "inspected_at": f"{local(inspection.at):%Y-%m-%d %H:%M}" if inspection else "",
        "rechecks": [
            {"at": f"{local(each.at):%Y-%m-%d %H:%M}", "inspector": each.inspector, "words": each.words}
            for each in reversed(rechecks)
        ],
        "photos": _photos(act.session, notice),
    }  # fmt: skip
    keep_paper(act, KIND, notice.permit_id, notice.id, facts)


def _photos(session: Session, notice: Rectification) -> list[dict[str, str]]:
    """The hashes and names of the photos on a notice; once it is served, they stay as they were served."""
    if notice.state != RectificationState.OPEN:
        served: list[dict[str, str]] = (kept_within(session, KIND, notice.id) or {}).get("photos", [])
        return served
    pictures = pictures_within(session, KIND, notice.id)[:_PHOTOS]
    return [{"hash": each.hash, "name": each.name} for each in pictures]


def _note(act: Act, notice: Rectification, **facts: object) -> None:
    act.session.flush()
    act.note(KIND, notice.id, number=notice.number, digest=rectification_digest(notice), state=notice.state, **facts)


_IS_OPEN: ColumnElement[bool] = literal_column("rectification.state IN ('open', 'served')")
"""Written out, because bound states would not meet the index of what is open."""

_LAST = select(func.coalesce(func.max(Recheck.n), 0).label("n"), func.max(Recheck.at).label("at")).where(
    Recheck.rectification_id == bindparam("notice")
)
_OPEN = Prepared(
    select(Rectification.id, Rectification.number, Rectification.state, Rectification.due, Rectification.violation)
    .where(Rectification.permit_id == bindparam("permit"), _IS_OPEN)
    .order_by(Rectification.due, Rectification.id)
)
_by = aliased(Operator)
_RECHECKS = Prepared(
    select(
        Recheck.id, Recheck.n, Recheck.at, _by.name.label("by"), Recheck.inspector, Recheck.put_right, Recheck.words,
        Recheck.due,
    )
    .join(_by, _by.id == Recheck.operator_id)
    .where(Recheck.rectification_id == bindparam("notice"))
    .order_by(Recheck.n.desc())
)  # fmt: skip
_HAS_PASS = Prepared(
    select(WorkerPass.id).where(
        WorkerPass.permit_id == bindparam("permit"), WorkerPass.worker_id == bindparam("worker"),
        literal_column("worker_pass.state <> 'cancelled'"),
    )
)  # fmt: skip
_WORKERS = Prepared(
    select(Worker.id, Worker.name)
    .join(WorkerPass, WorkerPass.worker_id == Worker.id)
    .where(
        WorkerPass.permit_id == bindparam("permit"), Worker.erased_at.is_(None),
        literal_column("worker_pass.state <> 'cancelled'"),
    )
    .group_by(Worker.id, Worker.name)
    .order_by(func.min(literal_column("worker_pass.state <> 'issued'")), Worker.id)
)  # fmt: skip
_SITE = Prepared(
    select(
        Permit.number.label("permit"),
        Unit.code.label("unit"),
        Building.code.label("building"),
        Permit.owner,
        Contractor.name.label("contractor"),
        Permit.manager,
    )
    .join(Unit, Unit.id == Permit.unit_id)
    .join(Building, Building.id == Unit.building_id)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Permit.id == bindparam("permit"))
)
