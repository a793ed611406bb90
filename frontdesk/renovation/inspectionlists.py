"""The sites of a round in the order in which they are walked to, and the inspections that were made."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.renovation.records import Permit, ScopeItem
from frontdesk.renovation.records.inspections import (
    ANSWERS,
    ROUND_STANDINGS,
    Answer,
    HotWork,
    Inspection,
    InspectionKind,
    Rectification,
)
from frontdesk.renovation.records.workers import Contractor
from frontdesk.renovation.rounds import Round, RoundStanding, RoundTimes, SiteRound, rounds_between
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Building, Unit

Facts = dict[str, Any]
Seen = Callable[[Session, Sequence[int]], list[Facts]]
"""The inspections of these ids as rows, as a session sees them."""

OPEN = "open"
MADE = {"made": mark("All inspections"), **{answer.value: words for answer, words in ANSWERS.items()}}
"""How inspections that were made are narrowed: all of them, or by the answer."""
STANDING = {
    "": mark("All sites of the round"),
    OPEN: mark("Not inspected yet"),
    **{standing.value: words for standing, words in ROUND_STANDINGS.items()},
    **MADE,
}
"""By what the list is narrowed: sites of a round, or inspections that were made."""

_OUT_OF_ORDER: ColumnElement[bool] = literal_column("inspection.answer <> 'in_order'")
"""Written out, to meet the index of what is not the rule."""

_NUMBER = re.compile(r"XC\d[\d-]*", re.ASCII)
_CASE = re.compile(r"XK\d[\d-]*", re.ASCII)
_LAST = "\U0010ffff"


class InspectionLists:
    """Which sites a round leads to, and what was found on them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Rounds

    def rounds(self, day: date) -> tuple[Round, ...]:
        """The rounds of a day, the first first; none of a day on which the counter stays closed."""
        with self._ground.database.reading() as session:
            return RoundTimes(session, self._ground.clock).of(day)

    def current(self) -> int:
        """Which of today's rounds it is time for, counted from 1; 0 when there are none today."""
        clock = self._ground.clock
        with self._ground.database.reading() as session:
            at = RoundTimes(session, clock).at(clock.now())
        return at.n if at is not None else 0

    def sites(
        self,
        *,
        day: date | None = None,
        n: int = 0,
        text: str = "",
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The sites of a round in walking order; sorted by unit or ends. Each as `_Sites` tells it.

        `day` is today and `n` the round it is time for unless told; `state` is a `RoundStanding`, `OPEN` or nothing,
        `text` the beginning of the permit's number, a unit or somebody who lives there, a contractor or site manager.
        """
        day, n = day or self._ground.clock.today(), n or self.current()
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        page = _Sites(self._ground, self._seen, day, n)
        with self._ground.database.reading() as session:
            found = page.standings(session)
        ids = [permit_id for permit_id, (_, standing) in found.items() if _fits(standing, state)]
        asked = (
            select(Permit.id)
            .join(Unit, Unit.id == Permit.unit_id)
            .where(Permit.id.in_(select(func.json_each(ids_text(ids)).table_valued("value").c.value)))
        )
        asked = self._narrowed(asked, plain(text), building_id, unit_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "unit": (asked, (Unit.place, Permit.id)),
            "ends": (asked, (Permit.ends, Permit.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("unit", False), page)

    def site_facts(self, day: date, n: int) -> Facts:
        """What stands on the sheet for a round, as `papers.rounds.round_sheet` takes it: office, demo, day, n, begins,
        ends (times on the wall) and rows, the sites in walking order as `sites` lists them."""
        local = self._ground.clock.local
        rounds = self.rounds(day)
        told = rounds[n - 1] if 0 < n <= len(rounds) else None
        rows = list(self.sites(day=day, n=n)) if told is not None else []
        with self._ground.database.reading() as session:
            return heading(session) | {
                "day": day.isoformat(), "n": n, "rows": rows,
                "begins": f"{local(told.begins):%H:%M}" if told else "",
                "ends": f"{local(told.ends):%H:%M}" if told else "",
            }  # fmt: skip

    def site(self, permit_id: int) -> Facts:
        """What an inspector wants to know before the door: works (text, place, risk of each), notices_open (number,
        violation of each), hot_work (number, place, begins, ends of what is allowed now or later)."""
        local, now = self._ground.clock.local, self._ground.clock.now()
        with self._ground.database.reading() as session:
            works = [row._asdict() for row in _WORKS.all(session, permit=permit_id)]
            notices = [row._asdict() for row in _NOTICES.all(session, permit=permit_id)]
            hot = [
                row._asdict() | {"begins": local(row.begins), "ends": local(row.ends)}
                for row in _HOT_WORK.all(session, permit=permit_id)
                if row.ends >= now
            ]
        return {"works": works, "notices_open": notices, "hot_work": hot}

    # Inspections

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
        permit_id: int | None = None,
    ) -> Listing:
        """The inspections that were made, the latest first; sorted by at, unit or number. Each as `rows` gives it.

        `state` is one of `MADE` or nothing; `since` and `until` are days on which they were made, both included; `text`
        is what a site is found by, see `sites`, or the beginning of the number of an inspection.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": plain(text)}
        clock = self._ground.clock
        asked = select(Inspection.id)
        if state and state != "made":
            asked = asked.where(Inspection.answer == state)
        if state not in ("", "made", Answer.IN_ORDER):
            asked = asked.where(_OUT_OF_ORDER)
        if since is not None:
            asked = asked.where(Inspection.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(Inspection.at < clock.end_of(until))
        if permit_id is not None:
            asked = asked.where(Inspection.permit_id == permit_id)
        if building_id is not None or unit_id is not None or text.strip():
            typed = _typed(text)
            if _NUMBER.fullmatch(typed):
                asked = asked.where(Inspection.number >= typed, Inspection.number < typed + _LAST)
                text = ""
            cases = self._narrowed(
                select(Permit.id).join(Unit, Unit.id == Permit.unit_id), plain(text), building_id, unit_id
            )
            asked = asked.where(Inspection.permit_id.in_(cases))
        by_unit = asked.join(Permit, Permit.id == Inspection.permit_id).join(Unit, Unit.id == Permit.unit_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (Inspection.at, Inspection.id)),
            "unit": (by_unit, (Unit.place, Inspection.at, Inspection.id)),
            "number": (asked, (Inspection.number,)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("at", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[Facts]:
        """These inspections as rows of the list, in any order.

        Each: id, number, permit_id, permit (its number), state (the permit's), unit, unit_id, contractor, kind, day, n,
        at, entered_at (on the wall), inspector, who (entered it), answer, points ({point: good}), people, words, sheet,
        notice (the numbers of the notices that came of it).
        """
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def inspection(self, inspection_id: int) -> Facts:
        """One inspection as a row of the list."""
        return self.rows([inspection_id])[0]

    def of_permit(self, permit_id: int, most: int = 500) -> list[Facts]:
        """The inspections of a site, the latest first, at most so many."""
        with self._ground.database.reading() as session:
            ids = [row.id for row in _OF_PERMIT.all(session, permit=permit_id, most=most)]
            return sorted(self._seen(session, ids), key=lambda row: (row["at"], row["id"]), reverse=True)

    def record(self, permit_id: int) -> Facts:
        """What stands on the inspection record of a site, as `papers.rounds.inspection_record` takes it: office, demo,
        the permit's number, unit, owner, contractor, manager, starts, ends, and rows, the earliest first."""
        rows = self.of_permit(permit_id)[::-1]
        with self._ground.database.reading() as session:
            row = _CASE_HEAD.one(session, permit=permit_id)
            told = row._asdict() | {"contractor": row.contractor or ""}
            days = {name: told[name].isoformat() if told[name] else "" for name in ("starts", "ends")}
            facts: Facts = heading(session) | told | days | {"rows": rows}
            return facts

    @contextmanager
    def register(
        self, sort: str = "", *, descending: bool = True, day: str = "", n: int = 0, **narrowed: Any
    ) -> Iterator[Register]:
        """The inspections that were made, to be taken along, by right; with a `day` (`2026-11-23`) the sites of its
        `n`th round. Narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        if not day:
            with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
                yield opened
            return
        sites = self.sites(day=date.fromisoformat(day), n=n, **narrowed)
        with sites.register(lambda session, ids: sites.rows(ids), sort, descending=descending) as opened:
            yield opened

    # How they are asked for

    def _narrowed(self, asked: Select[Any], typed: str, building_id: int | None, unit_id: int | None) -> Select[Any]:
        """Permits, narrowed; the question has their units already."""
        if building_id is not None:
            asked = asked.where(Unit.building_id == building_id)
        if unit_id is not None:
            asked = asked.where(Permit.unit_id == unit_id)
        return asked.where(self._meant(typed)) if typed else asked

    def _meant(self, typed: str) -> ColumnElement[bool]:
        begins = _typed(typed)
        if _CASE.fullmatch(begins):
            return and_(Permit.number >= begins, Permit.number < begins + _LAST)
        firms = select(Contractor.id).where(Contractor.name.contains(typed, autoescape=True))
        return or_(
            Permit.unit_id.in_(units_named(self._ground.database, typed)),
            Permit.contractor_id.in_(firms),
            Permit.manager.startswith(typed, autoescape=True),
        )

    def _seen(self, session: Session, ids: Sequence[int]) -> list[Facts]:
        local = self._ground.clock.local
        return [
            row._asdict() | {
                "at": local(row.at), "entered_at": local(row.entered_at), "points": json.loads(row.points),
                "contractor": row.contractor or "", "notice": row.notice or "", "standing": row.answer,
                "inspection_id": row.id,
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


class _Sites:
    """The sites of one round as rows; two of the same round are equal, as a `Listing` asks it of its rows.

    Each: id and permit_id (the permit's), permit (its number), state (the permit's), unit, unit_id, building,
    contractor, manager, manager_phone, ends, expired, notices (how many are not put right), day, n, standing (the
    answer, or how the round stands), and of the inspection that answers it, else empty: inspection_id, number, at,
    inspector, answer, points, people, words, notice.
    """

    def __init__(self, ground: Ground, seen: Seen, day: date, n: int) -> None:
        self._ground, self._inspected, self._day, self._n = ground, seen, day, n

    def standings(self, session: Session) -> dict[int, tuple[SiteRound, RoundStanding]]:
        """How the round stands with each site, by the permit."""
        clock = self._ground.clock
        return {
            each.permit_id: (each, each.standing(clock))
            for each in rounds_between(session, clock, self._day, self._day)
            if each.round.n == self._n
        }

    def __call__(self, ids: Sequence[int]) -> list[Facts]:
        with self._ground.database.reading() as session:
            found = self.standings(session)
            sites = [row for row in _SITES.all(session, ids=ids_text(ids)) if row.id in found]
            answers = [found[row.id][0].inspection_id for row in sites]
            made = {row["id"]: row for row in self._inspected(session, [each for each in answers if each])}
        return [self._told(row, found[row.id][1], made.get(found[row.id][0].inspection_id)) for row in sites]

    def _told(self, row: Any, standing: RoundStanding, made: Facts | None) -> Facts:
        answer = dict.fromkeys(("inspector", "answer", "words", "notice"), "") | dict.fromkeys(
            ("at", "people", "points")
        )
        answer |= {name: made[name] for name in answer} if made else {}
        told: Facts = row._asdict() | answer | {
            "permit_id": row.id, "permit": row.number, "number": made["number"] if made else "",
            "contractor": row.contractor or "", "day": self._day, "n": self._n, "kind": InspectionKind.ROUND.value,
            "expired": row.ends < self._ground.clock.today(), "inspection_id": made["id"] if made else None,
            "standing": answer["answer"] or standing.value,
        }  # fmt: skip
        return told

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Sites) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((self._day, self._n))


def _fits(standing: RoundStanding, state: str) -> bool:
    return not state or standing == state or (state == OPEN and standing in (RoundStanding.DUE, RoundStanding.LATE))


def _typed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).upper().split())


_UNSETTLED = Rectification.state.in_([literal_column("'open'"), literal_column("'served'")])
_OPEN_NOTICES = (
    select(func.count()).where(Rectification.permit_id == Permit.id, _UNSETTLED).correlate(Permit).scalar_subquery()
)
_SITES = Prepared(
    select(
        Permit.id, Permit.number, Permit.state, Permit.unit_id, Unit.code.label("unit"),
        Building.code.label("building"), Contractor.name.label("contractor"), Permit.manager, Permit.manager_phone,
        Permit.ends, _OPEN_NOTICES.label("notices"),
    )
    .join(Unit, Unit.id == Permit.unit_id)
    .join(Building, Building.id == Unit.building_id)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Permit.id.in_(among_ids()))
)  # fmt: skip
_CAME_OF = (
    select(func.group_concat(Rectification.number, ", "))
    .where(Rectification.inspection_id == Inspection.id)
    .correlate(Inspection)
    .scalar_subquery()
)
_ROWS = Prepared(
    select(
        Inspection.id, Inspection.number, Inspection.permit_id, Permit.number.label("permit"), Permit.state,
        Permit.unit_id, Unit.code.label("unit"), Contractor.name.label("contractor"), Inspection.kind, Inspection.day,
        Inspection.n, Inspection.at, Inspection.entered_at, Inspection.inspector, Operator.name.label("who"),
        Inspection.answer, Inspection.points, Inspection.people, Inspection.words, Inspection.sheet,
        _CAME_OF.label("notice"),
    )
    .join(Permit, Permit.id == Inspection.permit_id)
    .join(Unit, Unit.id == Permit.unit_id)
    .join(Operator, Operator.id == Inspection.operator_id)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Inspection.id.in_(among_ids()))
)  # fmt: skip
_OF_PERMIT = Prepared(
    select(Inspection.id)
    .where(Inspection.permit_id == bindparam("permit"))
    .order_by(Inspection.at.desc(), Inspection.id.desc())
    .limit(bindparam("most"))
)
_WORKS = Prepared(
    select(ScopeItem.text, ScopeItem.place, ScopeItem.risk)
    .where(ScopeItem.permit_id == bindparam("permit"), ScopeItem.removed_at.is_(None))
    .order_by(ScopeItem.id)
)
_NOTICES = Prepared(
    select(Rectification.id, Rectification.number, Rectification.violation)
    .where(Rectification.permit_id == bindparam("permit"), _UNSETTLED)
    .order_by(Rectification.due)
)
_HOT_WORK = Prepared(
    select(HotWork.id, HotWork.number, HotWork.place, HotWork.begins, HotWork.ends)
    .where(HotWork.permit_id == bindparam("permit"), HotWork.state == literal_column("'issued'"))
    .order_by(HotWork.begins)
)
_CASE_HEAD = Prepared(
    select(
        Permit.number, Unit.code.label("unit"), Permit.owner, Contractor.name.label("contractor"), Permit.manager,
        Permit.starts, Permit.ends,
    )
    .join(Unit, Unit.id == Permit.unit_id)
    .outerjoin(Contractor, Contractor.id == Permit.contractor_id)
    .where(Permit.id == bindparam("permit"))
)  # fmt: skip
