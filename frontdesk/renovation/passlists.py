"""Passes as they are listed and shown: who is let onto which site until when, and what is known against somebody."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, func, literal_column, or_, select, union
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Taken, steps_of
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.records import Permit, Unit
from frontdesk.renovation.records.inspections import Rectification
from frontdesk.renovation.records.workers import Contractor, PassStanding, PassState, Worker, WorkerPass
from frontdesk.renovation.workers import photos_of
from frontdesk.residents.lists import units_named

KIND = WorkerPass.__tablename__

_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Concern:
    """Something that is known of somebody who is let onto a site, as a marked sentence with its facts.

    `kind` and `record` are what it is known by: a notice, a pass, a contractor. What is `grave` speaks against it.
    """

    sentence: str
    facts: dict[str, Any] = field(default_factory=dict)
    kind: str = ""
    record: int = 0
    grave: bool = True


class PassLists:
    """Who is let onto which site, and who was."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        permit_id: int | None = None,
        worker_id: int | None = None,
        since: date | None = None,
        until: date | None = None,
    ) -> Listing:
        """The passes, the latest first; sorted by at, number, until, worker or unit.

        Each: id, number, at, worker_id, worker, trade, card, phone, id_masked, photo (its hash, or empty),
        contractor_id, contractor, permit_id, permit, permit_state, unit_id, unit, since, until, state (a PassStanding),
        ended_at, words, replaces, replaced_by (numbers), by. `state` is how they stand today; EXPIRED has those whose
        return is overdue too. `since` and `until` are days on which passes were made; `text` is a number, a name, a
        phone, a contractor or a unit.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        clock, today = self._ground.clock, self._ground.clock.today()
        asked: Select[Any] = select(WorkerPass.id)
        if state:
            with self._ground.database.reading() as session:
                asked = asked.where(_stands(session, state, today))
            narrowed["today"] = today
        if building_id is not None:
            asked = asked.where(_of_permits(Unit.building_id == building_id))
        if unit_id is not None:
            asked = asked.where(_of_permits(Unit.id == unit_id))
        if permit_id is not None:
            asked = asked.where(WorkerPass.permit_id == permit_id)
        if worker_id is not None:
            asked = asked.where(WorkerPass.worker_id == worker_id)
        if since is not None:
            asked = asked.where(WorkerPass.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(WorkerPass.at < clock.end_of(until))
        if typed := plain(text):
            asked = asked.where(WorkerPass.id.in_(_named(self._ground, typed)))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (WorkerPass.at, WorkerPass.id)),
            "number": (asked, (WorkerPass.number,)),
            "until": (asked, (WorkerPass.until, WorkerPass.id)),
            "worker": (asked.join(Worker, Worker.id == WorkerPass.worker_id), (Worker.name, WorkerPass.id)),
            "unit": (
                asked.join(Permit, Permit.id == WorkerPass.permit_id).join(Unit, Unit.id == Permit.unit_id),
                (Unit.place, WorkerPass.id),
            ),
        }
        return Listing(self._ground.database, narrowed, sorts, ("at", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These passes as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def worker_pass(self, pass_id: int) -> dict[str, Any]:
        """A pass as a row of the list."""
        return self.rows([pass_id])[0]

    def of_permit(self, permit_id: int) -> list[dict[str, Any]]:
        """The passes of a site, those that are out first, by number."""
        with self._ground.database.reading() as session:
            ids = session.scalars(select(WorkerPass.id).where(WorkerPass.permit_id == permit_id)).all()
            rows = self._seen(session, ids)
        return sorted(rows, key=lambda row: (row["ended_at"] is not None, row["number"]))

    def concerns(self, worker_id: int, permit_id: int | None = None) -> list[Concern]:
        """What is known against a worker today; a pass for the site of `permit_id` is not."""
        with self._ground.database.reading() as session:
            return concerns(session, worker_id, self._ground.clock.today(), permit_id)

    def steps(self, pass_id: int) -> list[Taken]:
        """The steps of a pass, the latest first."""
        return steps_of(self._ground, KIND, pass_id)

    def overdue(self) -> int:
        """How many passes should have been returned by now."""
        today = self._ground.clock.today()
        with self._ground.database.reading() as session:
            return _OVERDUE.scalar(session, before=_expected(session, today)) or 0

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local, today = self._ground.clock.local, self._ground.clock.today()
        expected = _expected(session, today)
        rows = _ROWS.all(session, ids=ids_text(ids))
        photos = photos_of(session, [row.worker_id for row in rows])
        return [
            {
                **row._asdict(), "contractor": row.contractor or "", "replaces": row.replaces or "",
                "replaced_by": row.replaced_by or "", "at": local(row.at),
                "ended_at": local(row.ended_at) if row.ended_at else None,
                "photo": photos.get(row.worker_id, ""), "state": standing_of(row, today, expected),
            }
            for row in rows
        ]  # fmt: skip


def standing_of(row: Any, today: date, expected: date) -> PassStanding:
    """How a pass stands today; those that expired before `expected` should be back."""
    if row.state != PassState.ISSUED:
        return PassStanding(row.state)
    if row.until < expected:
        return PassStanding.OVERDUE
    if row.until < today:
        return PassStanding.EXPIRED
    return PassStanding.NOT_YET if row.since > today else PassStanding.VALID


def out_of(session: Session, permit_id: int, contractor_id: int | None = None) -> list[WorkerPass]:
    """The passes of a site that are out, by number; of one contractor's people only, if told."""
    asked = select(WorkerPass).where(WorkerPass.permit_id == permit_id, WorkerPass.state == PassState.ISSUED.value)
    if contractor_id is not None:
        asked = asked.where(WorkerPass.contractor_id == contractor_id)
    return list(session.scalars(asked.order_by(WorkerPass.number)))


def concerns(session: Session, worker_id: int, today: date, permit_id: int | None = None) -> list[Concern]:
    """What is known of a worker who is let onto a site: open violations, passes for elsewhere, expired ones among them,
    a contractor that is barred, a trade without its card. A pass for `permit_id` itself is none of it."""
    found = [
        Concern(
            mark("Open violation {number} at {unit}."), {"number": row.number, "unit": row.code}, "rectification",
            row.id,
        )
        for row in _VIOLATIONS.all(session, worker=worker_id)
    ]  # fmt: skip
    expected = _expected(session, today)
    for row in _OUT.all(session, worker=worker_id):
        if row.permit_id == permit_id:
            continue
        facts = {"number": row.number, "unit": row.code, "day": row.until.isoformat()}
        over = standing_of(row, today, expected) in (PassStanding.EXPIRED, PassStanding.OVERDUE)
        expired = mark("Pass {number} for {unit} expired on {day} and is not returned.")
        elsewhere = mark("Has pass {number} for {unit} until {day}.")
        found.append(Concern(expired if over else elsewhere, facts, KIND, row.id, grave=over))
    worker = session.get_one(Worker, worker_id)
    contractor = session.get(Contractor, worker.contractor_id) if worker.contractor_id is not None else None
    if contractor is not None and contractor.barred:
        facts = {"name": contractor.name, "reason": contractor.barred}
        found.append(Concern(mark("{name} is not let in any more: {reason}"), facts, "contractor", contractor.id))
    if worker.trade in CARDED and not worker.card:
        found.append(Concern(mark("No card of the trade is noted."), {}, "worker", worker_id))
    return found


CARDED = ("electrician", "welder")
"""Trades that nobody may follow without a card of the authority."""


def _expected(session: Session, today: date) -> date:
    """Passes that expired before this day should be back."""
    return today - timedelta(days=min(number(session, "pass.return", today), today.toordinal() - 1))


def _stands(session: Session, state: str, today: date) -> Any:
    """The condition under which a pass stands so today; the states are written out to meet the index."""
    day = WorkerPass.until
    match state:
        case PassStanding.VALID:
            return and_(_IS_OUT, WorkerPass.since <= today, day >= today)
        case PassStanding.NOT_YET:
            return and_(_IS_OUT, WorkerPass.since > today)
        case PassStanding.EXPIRED:
            return and_(_IS_OUT, day < today)
        case PassStanding.OVERDUE:
            return and_(_IS_OUT, day < _expected(session, today))
    return WorkerPass.state == state


def _of_permits(where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether a pass is of a case at such units."""
    cases = select(Permit.id).join(Unit, Unit.id == Permit.unit_id).where(where)
    return WorkerPass.permit_id.in_(cases)


def _named(ground: Ground, typed: str) -> Any:
    """The ids of the passes found by a number, a worker, a contractor or a unit."""
    by_permit = select(Permit.id).where(Permit.unit_id.in_(units_named(ground.database, typed)))
    workers, firms = beginning("worker", typed), beginning("contractor", typed)
    found = or_(WorkerPass.worker_id.in_(workers), WorkerPass.contractor_id.in_(firms))
    ways = [
        select(WorkerPass.id).where(found),
        select(WorkerPass.id).where(WorkerPass.permit_id.in_(by_permit)),
    ]
    begun = typed.upper()
    if re.match(r"CR\d", begun):
        ways.append(select(WorkerPass.id).where(WorkerPass.number >= begun, WorkerPass.number < begun + _LAST))
    if re.match(r"XK\d", begun):
        cases = select(Permit.id).where(Permit.number >= begun, Permit.number < begun + _LAST)
        ways.append(select(WorkerPass.id).where(WorkerPass.permit_id.in_(cases)))
    return union(*ways)


_IS_OUT: ColumnElement[bool] = literal_column("worker_pass.state = 'issued'")
_lost, _next = aliased(WorkerPass), aliased(WorkerPass)
_ROWS = Prepared(
    select(
        WorkerPass.id, WorkerPass.number, WorkerPass.at, WorkerPass.worker_id, Worker.name.label("worker"),
        Worker.trade, Worker.card, Worker.phone, Worker.id_masked, WorkerPass.contractor_id,
        Contractor.name.label("contractor"),
        WorkerPass.permit_id, Permit.number.label("permit"), Permit.state.label("permit_state"), Permit.unit_id,
        Unit.code.label("unit"), WorkerPass.since, WorkerPass.until, WorkerPass.state, WorkerPass.ended_at,
        WorkerPass.words, _lost.number.label("replaces"), _next.number.label("replaced_by"),
        Operator.name.label("by"),
    )
    .join(Worker, Worker.id == WorkerPass.worker_id)
    .join(Permit, Permit.id == WorkerPass.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .join(Operator, Operator.id == WorkerPass.operator_id)
    .outerjoin(Contractor, Contractor.id == WorkerPass.contractor_id)
    .outerjoin(_lost, _lost.id == WorkerPass.replaces_id)
    .outerjoin(_next, _next.replaces_id == WorkerPass.id)
    .where(WorkerPass.id.in_(among_ids()))
)  # fmt: skip
_of_worker: Any = bindparam("worker")
_VIOLATIONS = Prepared(
    select(Rectification.id, Rectification.number, Unit.code)
    .join(Permit, Permit.id == Rectification.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(Rectification.worker_id == _of_worker, literal_column("rectification.state IN ('open', 'served')"))
    .order_by(Rectification.id)
)
_OUT = Prepared(
    select(
        WorkerPass.id, WorkerPass.number, WorkerPass.permit_id, WorkerPass.since, WorkerPass.until, WorkerPass.state,
        Unit.code,
    )
    .join(Permit, Permit.id == WorkerPass.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .where(WorkerPass.worker_id == _of_worker, _IS_OUT)
    .order_by(WorkerPass.id)
)  # fmt: skip
_OVERDUE = Prepared(
    select(func.count()).select_from(WorkerPass).where(_IS_OUT, WorkerPass.until < bindparam("before", type_=Date()))
)
