"""The list of visits: narrowed, sorted by the database, read a page at a time; and who is here now."""

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, func, or_, select, union_all
from sqlalchemy.orm import Session

from frontdesk.core import phones
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.statements import Prepared
from frontdesk.core.words import mark
from frontdesk.reception.records import VISIT_STATES, Admission, AdmissionRule, Visit, VisitState
from frontdesk.reception.visits.stays import DECLINED, ON_SITE, PRESENT, WAITING, limits
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

STATES = {state.value: text for state, text in VISIT_STATES.items()} | {"overstayed": mark("Overstayed")}
"""By what the list can be narrowed; that somebody has overstayed is reckoned from the rules."""

_LATEST = ("at", True)
_END = "\U0010ffff"
_MANY = 5000
"""So many visits that begin with what is typed are not gathered any more."""


class VisitLists:
    """Who came, who is here, who should have left."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def visits(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        present: bool = False,
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The visits, the latest first; sorted by at, number, name or unit.

        Each: id, number, at, left_at, expected_at, due (by when they leave; times on the estate's wall), unit, unit_id,
        place, where (unit or place), name, company, who (both), purpose, phone, id_kind, id_masked, plate, party,
        carrying, badge, remark, source, state, overstayed, permitted (by a standing permission), rule_id, operator,
        erased.

        `since` and `until` are days, both included; with `present`, whoever is expected, waits or is on site is listed
        whatever their day. `state` is a VisitState or `overstayed`; `text` is a number, a badge, a plate, a phone, the
        beginning of a name, a unit or somebody who lives there; of who is on site also pinyin.
        """
        clock = self._ground.clock
        narrowed = {name: value for name, value in locals().items() if name not in ("self", "clock")}
        asked = select(Visit.id)
        span = []
        if since is not None:
            span.append(Visit.at >= clock.begin_of(since))
        if until is not None:
            span.append(Visit.at < clock.end_of(until))
        if span and present:
            both = union_all(select(Visit.id).where(*span), select(Visit.id).where(PRESENT))
            asked = asked.where(Visit.id.in_(both))
        else:
            asked = asked.where(*span)
        if state:
            asked = asked.where(self._standing(state))
        if building_id is not None:
            asked = asked.where(Visit.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(Visit.unit_id == unit_id)
        if typed := text.strip():
            asked = asked.where(self._meant(typed))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "at": (asked, (Visit.at, Visit.id)),
            "number": (asked, (Visit.number,)),
            "name": (asked, (Visit.name, Visit.at, Visit.id)),
            "unit": (asked.outerjoin(Unit, Unit.id == Visit.unit_id), (Unit.place, Visit.at, Visit.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, _LATEST, self.visit_rows)

    def _standing(self, state: str) -> Any:
        if state == "overstayed":
            with self._ground.database.reading() as session:
                return limits(session, self._ground.clock).overstayed()
        if state in (VisitState.EXPECTED, VisitState.WAITING, VisitState.ON_SITE):
            return and_(PRESENT, Visit.state == state)
        if state in (VisitState.REFUSED, VisitState.CANCELLED):
            return and_(DECLINED, Visit.state == state)
        return Visit.state == state

    def _meant(self, typed: str) -> ColumnElement[bool]:
        """What is typed, looked up in each index. What too many begin with is weighed on each visit instead, from the
        latest on: to gather them first would take seconds."""
        plain = unicodedata.normalize("NFKC", typed).strip()
        code = "".join(plain.upper().split())
        begun = [(Visit.number, code), (Visit.name, plain), (Visit.plate, code)]
        if number := phones.normal_number(typed):
            begun.append((Visit.phone, number))
        few = [
            select(Visit.id).where(ON_SITE, or_(Visit.badge == code, Visit.id.in_(beginning("visit", typed)))),
            select(Visit.id).where(Visit.unit_id.in_(units_named(self._ground.database, typed))),
        ]
        weighed: list[ColumnElement[bool]] = []
        with self._ground.database.reading() as session:
            for column, text in begun:
                asked = select(Visit.id).where(_begins(column, text))
                many = session.scalar(select(func.count()).select_from(asked.limit(_MANY).subquery())) == _MANY
                if many:
                    # Not the bare column: its index would be read whole.
                    weighed.append(_begins(func.coalesce(column, ""), text))
                else:
                    few.append(asked)
        return or_(*weighed, Visit.id.in_(union_all(*few)))

    def visit_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These visits as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        clock, kept = self._ground.clock, limits(session, self._ground.clock)
        rows = []
        for row in _ROWS.all(session, ids=ids_text(ids)):
            permitted = row.admission == Admission.PERMIT
            due = kept.due(row.at, permitted=permitted)
            rows.append(
                {
                    **row._asdict(), "at": clock.local(row.at), "due": due, "unit": row.unit or "",
                    "left_at": clock.local(row.left_at) if row.left_at else None,
                    "expected_at": clock.local(row.expected_at) if row.expected_at else None,
                    "where": row.unit or row.place, "who": f"{row.company} {row.name}".strip(),
                    "permitted": permitted, "erased": row.erased_at is not None,
                    "overstayed": row.state == VisitState.ON_SITE and due <= kept.now,
                }
            )  # fmt: skip
        return rows

    def on_site(self) -> list[dict[str, Any]]:
        """Everybody on site as rows of the list, by building and unit, those in offices last: the evacuation list."""
        with self._ground.database.reading() as session:
            asked = select(Visit.id).outerjoin(Unit, Unit.id == Visit.unit_id).where(ON_SITE)
            ids = list(session.scalars(asked.order_by(Unit.place.is_(None), Unit.place, Visit.place, Visit.at)))
            found = {row["id"]: row for row in self._seen(session, ids)}
        return [found[each] for each in ids]

    def unit_code(self, unit_id: int) -> str:
        """The code of a unit, as whoever signs a visitor in sees it."""
        with self._ground.database.reading() as session:
            return session.get_one(Unit, unit_id).code

    def due(self) -> tuple[int, int]:
        """How many wait for the resident's word, and how many have overstayed."""
        with self._ground.database.reading() as session:
            waiting = session.scalar(select(func.count()).select_from(Visit).where(WAITING)) or 0
            stayed = limits(session, self._ground.clock).overstayed()
            return waiting, session.scalar(select(func.count()).select_from(Visit).where(stayed)) or 0

    def people(self, day: date) -> tuple[int, int]:
        """How many people came in on a day, and how many are on site now."""
        clock = self._ground.clock
        counted = select(func.coalesce(func.sum(Visit.party, type_=Integer), 0))
        came = counted.where(
            Visit.at >= clock.begin_of(day), Visit.at < clock.end_of(day),
            Visit.state.in_((VisitState.ON_SITE.value, VisitState.LEFT.value)),
        )  # fmt: skip
        with self._ground.database.reading() as session:
            return session.scalar(came) or 0, session.scalar(counted.where(ON_SITE)) or 0

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.visits(**narrowed).register(self._seen, sort or _LATEST[0], descending=descending) as opened:
            yield opened

    def of_day(self, day: date) -> list[dict[str, Any]]:
        """Everybody who came to the counter on a day, in the order in which they came: the day sheet."""
        clock = self._ground.clock
        came = and_(Visit.at >= clock.begin_of(day), Visit.at < clock.end_of(day))
        counts = Visit.state.not_in((VisitState.EXPECTED.value, VisitState.CANCELLED.value))
        with self._ground.database.reading() as session:
            ids = list(session.scalars(select(Visit.id).where(came, counts).order_by(Visit.at, Visit.id)))
            found = {row["id"]: row for row in self._seen(session, ids)}
        return [found[each] for each in ids]


def _begins(column: Any, typed: str) -> ColumnElement[bool]:
    # Not empty, in so many words: else the index of those that are not would not be met.
    return and_(column >= typed, column < typed + _END, column != "")


_ROWS = Prepared(
    select(
        Visit.id, Visit.number, Visit.at, Visit.left_at, Visit.expected_at, Visit.unit_id, Unit.code.label("unit"),
        Visit.place, Visit.name, Visit.company, Visit.purpose, Visit.phone, Visit.id_kind, Visit.id_masked,
        Visit.plate, Visit.party, Visit.carrying, Visit.badge, Visit.remark, Visit.source, Visit.state, Visit.rule_id,
        Visit.erased_at, AdmissionRule.kind.label("admission"), Operator.name.label("operator"),
    )
    .join(Operator, Operator.id == Visit.operator_id)
    .outerjoin(Unit, Unit.id == Visit.unit_id)
    .outerjoin(AdmissionRule, AdmissionRule.id == Visit.rule_id)
    .where(Visit.id.in_(among_ids()))
)  # fmt: skip
