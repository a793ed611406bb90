"""What was found on sites and is not settled: notices, stop-works and hot work in one list, the first due first."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Taken, steps_of
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.renovation.hotwork import open_hot_works
from frontdesk.renovation.records import Permit
from frontdesk.renovation.records.inspections import HotWork, Inspection, Rectification, StopWork
from frontdesk.renovation.records.violations import KINDS as KINDS
from frontdesk.renovation.records.violations import STATES as STATES
from frontdesk.renovation.records.workers import Contractor, Worker
from frontdesk.renovation.rectifications import open_notices
from frontdesk.renovation.stopping import stop_in_force
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

Facts = dict[str, Any]

STANDING = {
    "open": mark("All that is open"),
    "late": mark("Past its time"),
    "to_serve": mark("To be served"),
    "over": mark("All that is closed"),
}
"""By what the list is narrowed."""

OVER = ("put_right", "cancelled", "lifted", "closed")
"""The states in which nothing is left to be done."""

_TABLES: tuple[Any, ...] = (Rectification, StopWork, HotWork)
_COUNT = len(_TABLES)


def row_id(kind: str, record: int) -> int:
    """The id under which a record of a kind stands in the list."""
    return record * _COUNT + list(KINDS).index(kind)


def record_of(row: int) -> tuple[str, int]:
    """The kind and the record of a row of the list."""
    return list(KINDS)[row % _COUNT], row // _COUNT


class ViolationLists:
    """Lists notices, stop-works and hot work."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        kind: str = "",
        violation: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        permit_id: int | None = None,
    ) -> Listing:
        """The list, the first due first; sorted by due, at, unit or number. Each as `rows` gives it.

        `state` is one of `STANDING`, `kind` of `KINDS`, `violation` of `VIOLATIONS`; `since` and `until` are days on
        which it was written, both included; `text` is the beginning of its number or the permit's, or a unit or
        somebody who lives there.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        clock, now = self._ground.clock, self._ground.clock.now()
        if state == "late":
            # Up to the minute: a list that is asked for anew a moment later is the same one.
            narrowed["moment"] = now.replace(second=0, microsecond=0)
        typed = plain(text)
        meant = self._meant(typed) if typed else None
        parts = []
        for place, (name, record) in enumerate(zip(KINDS, _TABLES, strict=True)):
            if kind not in ("", name) or (violation and record is not Rectification):
                continue
            wanted = [*_stands(record, state, now)]
            if violation:
                wanted.append(Rectification.violation == violation)
            if since is not None:
                wanted.append(record.at >= clock.begin_of(since))
            if until is not None:
                wanted.append(record.at < clock.end_of(until))
            if permit_id:
                wanted.append(record.permit_id == permit_id)
            if building_id:
                there = select(Unit.id).where(Unit.building_id == building_id)
                wanted.append(record.permit_id.in_(select(Permit.id).where(Permit.unit_id.in_(there))))
            if unit_id:
                wanted.append(record.permit_id.in_(select(Permit.id).where(Permit.unit_id == unit_id)))
            if meant is not None:
                begins = record.number.startswith(_number(typed), autoescape=True)
                wanted.append(or_(begins, record.permit_id.in_(meant)))
            parts.append(
                select(
                    (record.id * _COUNT + place).label("id"), _DUE[name].label("due"), record.at.label("at"),
                    record.number.label("number"), record.permit_id.label("permit_id"),
                ).where(*wanted)
            )  # fmt: skip
        every = union_all(*parts).subquery() if parts else select(*_NOTHING).where(false()).subquery()
        asked: Select[Any] = select(every.c.id)
        by_unit = asked.join(Permit, Permit.id == every.c.permit_id).join(Unit, Unit.id == Permit.unit_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "due": (asked, (every.c.due, every.c.id)),
            "at": (asked, (every.c.at, every.c.id)),
            "unit": (by_unit, (Unit.place, every.c.id)),
            "number": (asked, (every.c.number, every.c.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("due", False), self.rows)

    def rows(self, ids: Sequence[int]) -> list[Facts]:
        """These rows of the list, in any order.

        Each: id (see `row_id`), kind, record, number, permit_id, permit (its number), permit_state, unit, unit_id,
        owner, contractor, at, who, due (or None of a stop-work), state (one of `STATES`), violation (or empty), place,
        text (what was found, the reason, or what is done), to_do (or what a stop-work demands, or the measures),
        served_at, served_how, served_to, over_at, words, worker, worker_id, notice (the number of the notice of a
        stop-work), notice_id, notice_open (it is not put right), reported_to, begins, guard; times are those on the
        estate's wall.
        """
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def row(self, kind: str, record: int) -> Facts:
        """One record as a row of the list."""
        return self.rows([row_id(kind, record)])[0]

    def notice(self, notice_id: int) -> Facts:
        """One notice as a row of the list, with what it says besides: broken, consequence, inspection (its number)."""
        with self._ground.database.reading() as session:
            told = self._seen(session, [row_id("rectification", notice_id)])[0]
            said: Facts = _SAID.one(session, notice=notice_id)._asdict()
        return told | said

    def steps(self, kind: str, record: int) -> list[Taken]:
        """The steps of a notice or hot work, the latest first; a stop-work has none: it is in force, or lifted."""
        return steps_of(self._ground, kind, record)

    def pressing(self) -> tuple[int, bool]:
        """How many notices and hot works are to be seen to now, to be served or past their time; whether any is late.

        Stop-works in force count once they are to be served.
        """
        with self._ground.database.reading() as session:
            row = _PRESSING.one(session, now=self._ground.clock.now())
        return row.to_serve + row.late, row.late > 0

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _meant(self, typed: str) -> Select[Any]:
        """The permits that are found by what was typed."""
        of_units = Permit.unit_id.in_(units_named(self._ground.database, typed))
        return select(Permit.id).where(or_(Permit.number.startswith(_number(typed), autoescape=True), of_units))

    def _seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        local, now = self._ground.clock.local, self._ground.clock.now()
        told = []
        for kind, asked in _ROWS.items():
            wanted = [record for name, record in map(record_of, ids) if name == kind]
            for row in asked.all(session, ids=ids_text(wanted)) if wanted else ():
                facts = _BLANK | row._asdict() | {"kind": kind, "id": row_id(kind, row.record)}
                facts["state"] = _state(kind, facts, now)
                for name in ("at", "due", "served_at", "over_at", "begins"):
                    facts[name] = local(facts[name]) if facts[name] else None
                for name in ("contractor", "worker", "notice"):
                    facts[name] = facts[name] or ""
                told.append(facts)
        return told


def open_at(session: Session, permit_id: int) -> Facts:
    """What is open at a site, for `history.told_of`.

    notices, the first due first: id, number, state, due, violation. stop, the one in force or None: id, number, notice
    (its number, while it is open), served_how, reported_to. hot_works: id, number, begins. Times are UTC.
    """
    stop = stop_in_force(session, permit_id)
    return {
        "notices": [row._asdict() for row in open_notices(session, permit_id)],
        "stop": stop._asdict() if stop is not None else None,
        "hot_works": [row._asdict() for row in open_hot_works(session, permit_id)],
    }


def _number(typed: str) -> str:
    return "".join(unicodedata.normalize("NFKC", typed).upper().split())


def _state(kind: str, row: Mapping[str, Any], now: datetime) -> str:
    """How a row stands at a moment."""
    state = str(row["stored"])
    match kind:
        case "rectification":
            if state not in ("open", "served"):
                return state
            return "late" if row["due"] < now else "to_serve" if state == "open" else "to_put_right"
        case "stop_work":
            if row["over_at"] is not None:
                return "lifted"
            return "stopped" if row["served_how"] else "to_serve"
    if state != "issued":
        return state
    return "allowed" if now < row["begins"] else "under_way" if now < row["due"] else "to_look_after"


def _stands(record: Any, state: str, now: datetime) -> list[ColumnElement[bool]]:
    """What those of a table fulfil that stand so."""
    lasts = _OPEN[record.__tablename__]
    match state:
        case "open":
            return [lasts]
        case "over":
            return [~lasts]
        case "late":
            return [lasts, record.due < now if record is Rectification else _ended(record, now)]
        case "to_serve":
            return [lasts, record.served_how == literal_column("''") if record is not HotWork else false()]
    return []


def _ended(record: Any, now: datetime) -> ColumnElement[bool]:
    return record.ends < now if record is HotWork else false()


_OPEN: dict[str, ColumnElement[bool]] = {
    "rectification": literal_column("rectification.state IN ('open', 'served')"),
    "stop_work": StopWork.lifted_at.is_(None),
    "hot_work": literal_column("hot_work.state = 'issued'"),
}
"""What is left to be done, written out: bound states would not meet the indexes of what is open."""

_DUE: dict[str, Any] = {"rectification": Rectification.due, "stop_work": StopWork.at, "hot_work": HotWork.ends}
"""By what they are sorted: a stop-work presses since it began."""

_NOTHING = tuple(literal(None).label(name) for name in ("id", "due", "at", "number", "permit_id"))
_BLANK: Facts = {
    "violation": "", "place": "", "served_at": None, "served_how": "", "served_to": "", "worker": "", "notice": "",
    "notice_id": None, "notice_open": False,
    "reported_to": "", "begins": None, "guard": "", "due": None, "words": "", "worker_id": None,
}  # fmt: skip
_NOW: Any = bindparam("now", type_=Rectification.due.type)


def _counted(*wanted: ColumnElement[bool]) -> Any:
    return select(func.count()).where(*wanted).scalar_subquery()


_UNSERVED = Rectification.state == literal_column("'open'"), Rectification.due >= _NOW
_PRESSING = Prepared(
    select(
        (
            _counted(_OPEN["rectification"], *_UNSERVED)
            + _counted(_OPEN["stop_work"], StopWork.served_how == literal_column("''"))
        ).label("to_serve"),
        (
            _counted(_OPEN["rectification"], Rectification.due < _NOW)
            + _counted(_OPEN["hot_work"], HotWork.ends < _NOW)
        ).label("late"),
    )
)  # fmt: skip

_SAID = Prepared(
    select(
        Rectification.broken, Rectification.consequence, func.coalesce(Inspection.number, "").label("inspection"),
        Rectification.inspection_id,
    )
    .outerjoin(Inspection, Inspection.id == Rectification.inspection_id)
    .where(Rectification.id == bindparam("notice"))
)  # fmt: skip


def _of_site(record: Any, *columns: Any) -> Select[Any]:
    """Rows of a table with their site and whoever wrote them; the caller joins what else it names."""
    return (
        select(
            record.id.label("record"), record.number, record.permit_id, record.at, Operator.name.label("who"),
            Permit.number.label("permit"), Permit.state.label("permit_state"), Permit.unit_id,
            Unit.code.label("unit"), Permit.owner, Contractor.name.label("contractor"), *columns,
        )
        .select_from(record)
        .join(Operator, Operator.id == record.operator_id)
        .join(Permit, Permit.id == record.permit_id)
        .join(Unit, Unit.id == Permit.unit_id)
        .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
        .where(record.id.in_(among_ids()))
    )  # fmt: skip


_about = aliased(Rectification)
_ROWS = {
    "rectification": Prepared(
        _of_site(
            Rectification, Rectification.state.label("stored"), Rectification.due, Rectification.violation,
            Rectification.place, Rectification.found.label("text"), Rectification.to_do, Rectification.served_at,
            Rectification.served_how, Rectification.served_to, Rectification.closed_at.label("over_at"),
            Rectification.words, Rectification.worker_id, Worker.name.label("worker"),
        ).outerjoin(Worker, Worker.id == Rectification.worker_id)
    ),
    "stop_work": Prepared(
        _of_site(
            StopWork, literal("").label("stored"), StopWork.reason.label("text"), StopWork.demands.label("to_do"),
            StopWork.served_how, StopWork.served_to, StopWork.lifted_at.label("over_at"),
            StopWork.lifted_words.label("words"), StopWork.reported_to, StopWork.rectification_id.label("notice_id"),
            _about.number.label("notice"), func.coalesce(_about.violation, "").label("violation"),
            (_about.id.is_not(None) & _about.closed_at.is_(None)).label("notice_open"),
        ).outerjoin(_about, _about.id == StopWork.rectification_id)
    ),
    "hot_work": Prepared(
        _of_site(
            HotWork, HotWork.state.label("stored"), HotWork.place, HotWork.what.label("text"),
            HotWork.measures.label("to_do"), HotWork.begins, HotWork.ends.label("due"), HotWork.guard,
            HotWork.closed_at.label("over_at"), HotWork.words, HotWork.worker_id, Worker.name.label("worker"),
        ).join(Worker, Worker.id == HotWork.worker_id)
    ),
}  # fmt: skip
