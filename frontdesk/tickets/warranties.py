"""How long the developer answers for each part of a building, and whether that is still so on a day."""

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.changes import Past, check_shown, note_line, note_line_changes, past_of
from frontdesk.core.estate import Estate
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import Speaker, mark
from frontdesk.residents.records import Building, Unit
from frontdesk.tickets.records import REPAIR_CATEGORIES
from frontdesk.tickets.records.work import WarrantyStart, WarrantyTerm

LEGAL = (
    (mark("Foundations and main structure"), 600, "", mark("The design life; 50 years of an ordinary building")),
    (mark("Waterproofing of the roof"), 60, "leak", mark("5 years")),
    (mark("Waterproofing of bathrooms and other wet rooms"), 60, "leak", mark("5 years")),
    (mark("Outer walls against seepage"), 60, "leak", mark("5 years")),
    (mark("Heating and cooling system"), 24, "appliance", mark("2 heating or cooling seasons")),
    (mark("Electrical wiring"), 24, "electrical", mark("2 years")),
    (mark("Water supply and drains"), 24, "plumbing", mark("2 years")),
    (mark("Equipment installed by the builder"), 24, "public_facility", mark("2 years")),
    (mark("Fitting-out, doors and windows"), 24, "doors_windows", mark("2 years")),
)
"""The shortest terms that the law allows: part, months, category of repairs that it is mostly about, in words.

Source: State Council Regulation on the Quality Management of Construction Projects (建设工程质量管理条例, Decree 279),
art. 40. They run from the acceptance of the building on; those of a home that was sold, from its hand-over on
(商品房销售管理办法, art. 33).
"""

LONGEST_PART, LONGEST_WORDS, LONGEST_TERM = 40, 100, 1200


@dataclass(frozen=True)
class Term:
    """How many months the developer answers for a part; `category` are the repairs that are mostly about it."""

    part: str
    months: int
    category: str = ""
    words: str = ""


@dataclass(frozen=True)
class Running:
    """A warranty that still runs: the part (a `WarrantyTerm`), its name, and the last day."""

    part_id: int
    part: str
    until: date


def last_day(start: date, months: int) -> date:
    """The last day of a term that begins with a day: the same day of the last month, or its end if that is shorter.

    Source: Civil Code of the People's Republic of China, arts. 201 and 202: the first day does not count.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def start_of(session: Session, unit_id: int | None, building_id: int | None) -> date | None:
    """From when warranties run: the unit's hand-over, else the building's acceptance; None when neither is known."""
    start: date | None = next(filter(None, _START.one(session, unit=unit_id, building=building_id)), None)
    return start


def warranty_until(session: Session, part_id: int, unit_id: int | None, building_id: int | None) -> date | None:
    """The last day of the warranty of a part of a unit, or of a building's public part; None when it is not known."""
    start = start_of(session, unit_id, building_id)
    return start and last_day(start, session.get_one(WarrantyTerm, part_id).months)


def running(session: Session, day: date, category: str, unit_id: int | None, building_id: int | None) -> list[Running]:
    """The warranties that run on a day for this category of repairs there; the longest first."""
    start = start_of(session, unit_id, building_id)
    if start is None:
        return []
    terms = _OF_CATEGORY.all(session, category=category)
    found = [Running(term.id, term.part, last_day(start, term.months)) for term in terms]
    return [each for each in found if start <= day <= each.until]


class WarrantyDesk:
    """Keeps the table of warranties, and the days from which those of each building run."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def begin(self) -> int:
        """Enter the shortest terms of the law, in the language of the estate's papers; gives back how many. Refuses
        when the table has something in it."""
        with self._ground.act("warranty_added", Right.KEEP_TICKETS) as act:
            if act.session.scalar(select(func.count(WarrantyTerm.id))):
                raise Refusal(mark("The table has been begun already."))
            say = Speaker(act.session.get_one(Estate, 1).paper_language)
            for part, months, category, words in LEGAL:
                _add(act, Term(say(part), months, category, say(words)))
            return len(LEGAL)

    def add(self, term: Term) -> int:
        """Another part; gives back its id. Refuses one that the table has."""
        term = _checked(term)
        with self._ground.act("warranty_added", Right.KEEP_TICKETS) as act:
            _refuse_known(act, term, 0)
            return _add(act, term)

    def change(self, part_id: int, term: Term, shown: Mapping[str, Any] = MappingProxyType({})) -> None:
        """Put another term; what tickets were told before stays as it was. `shown` is what whoever changes it saw of
        it; refuses when somebody else has changed it meanwhile."""
        term = _checked(term)
        with self._ground.act("warranty_changed", Right.KEEP_TICKETS) as act:
            _refuse_known(act, term, part_id)
            row = act.session.get_one(WarrantyTerm, part_id)
            check_shown(row, shown, row.part)
            changes = {}
            for name, value in vars(term).items():
                if (before := getattr(row, name)) != value:
                    changes[name] = (str(before), str(value))
                    setattr(row, name, value)
            note_line_changes(act, row, changes)

    def use(self, part_id: int, active: bool) -> None:
        """Propose a part no more, or again."""
        with self._ground.act("warranty_resumed" if active else "warranty_stopped", Right.KEEP_TICKETS) as act:
            term = act.session.get_one(WarrantyTerm, part_id)
            if term.active == active:
                return
            term.active = active
            note_line(act, term, active=active)

    def starts(self) -> list[dict[str, Any]]:
        """Every building with the day of its acceptance, or None. Each: id, code, name, day."""
        asked = (
            select(Building.id, Building.code, Building.name, WarrantyStart.day)
            .outerjoin(WarrantyStart, WarrantyStart.building_id == Building.id)
            .order_by(func.length(Building.code), Building.code)
        )
        with self._ground.database.reading() as session:
            return [dict(row._mapping) for row in session.execute(asked)]

    def set_starts(self, days: Mapping[int, date | None]) -> None:
        """Note when buildings (by id) were accepted as complete; None takes the day away. Refuses a day to come."""
        today = self._ground.clock.today()
        for building, day in days.items():
            if day is not None and day > today:
                raise Refusal(mark("That day has not come yet."), field=str(building))
        with self._ground.act("warranty_start_set", Right.KEEP_TICKETS) as act:
            for building, day in days.items():
                _set_start(act, building, day)

    def running(
        self, category: str, *, unit_id: int | None = None, building_id: int | None = None, day: date | None = None
    ) -> list[Running]:
        """The warranties that run today, or on a day, for this category of repairs there; the longest first."""
        with self._ground.database.reading() as session:
            return running(session, day or self._ground.clock.today(), category, unit_id, building_id)

    def parts(self, *, unit_id: int | None = None, building_id: int | None = None) -> list[dict[str, Any]]:
        """Every part in use with the last day of its warranty there (or None): id, part, category, months, until."""
        with self._ground.database.reading() as session:
            start = start_of(session, unit_id, building_id)
            return [{**row._asdict(), "until": start and last_day(start, row.months)} for row in _IN_USE.all(session)]

    def past(self, part_id: int) -> list[Past]:
        """What became of a part, the latest first."""
        return past_of(self._ground, "warranty_term", part_id, "warranty_changed")

    # The list

    def listing(self, *, text: str = "", state: str = "", trade: str = "") -> Listing:
        """The table of warranties; sorted by part or months. Each: id, part, months, category, words, active, state
        (of `USE`), at, operator."""
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked: Select[Any] = select(WarrantyTerm.id)
        if state:
            asked = asked.where(WarrantyTerm.active if state == "active" else ~WarrantyTerm.active)
        if trade:
            asked = asked.where(WarrantyTerm.category == trade)
        if typed := text.strip():
            asked = asked.where(
                or_(
                    WarrantyTerm.part.contains(typed, autoescape=True),
                    WarrantyTerm.words.contains(typed, autoescape=True),
                )
            )
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "part": (asked, (WarrantyTerm.part, WarrantyTerm.id)),
            "months": (asked, (WarrantyTerm.months, WarrantyTerm.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("months", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local = self._ground.clock.local
        return [
            {**row._asdict(), "at": local(row.at), "state": "active" if row.active else "stopped"}
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]


def _checked(term: Term) -> Term:
    part, words = plain(term.part), plain(term.words)
    if not 0 < len(part) <= LONGEST_PART:
        raise Refusal(mark("Type a name of 1 to 40 characters."), field="part")
    if not 0 < term.months <= LONGEST_TERM:
        raise Refusal(mark("Type how many months, from 1 to {count}."), field="months", count=LONGEST_TERM)
    if term.category and term.category not in REPAIR_CATEGORIES:
        raise Refusal(mark("Choose a category."), field="category")
    if len(words) > LONGEST_WORDS:
        raise Refusal(mark("Say it in at most {count} characters."), field="words", count=LONGEST_WORDS)
    return replace(term, part=part, words=words)


def _refuse_known(act: Act, term: Term, part_id: int) -> None:
    same = select(WarrantyTerm.id).where(WarrantyTerm.part == term.part, WarrantyTerm.id != part_id)
    if act.session.scalar(same) is not None:
        raise Refusal(mark("{name} stands in the table already."), field="part", name=term.part)


def _add(act: Act, term: Term) -> int:
    row = WarrantyTerm(**vars(term), at=act.at, operator_id=act.operator.id)
    act.session.add(row)
    act.session.flush()
    note_line(act, row, months=term.months)
    return row.id


def _set_start(act: Act, building_id: int, day: date | None) -> None:
    kept = act.session.get(WarrantyStart, building_id)
    before = kept.day if kept is not None else None
    if before == day:
        return
    if day is None:
        act.session.delete(kept)
    elif kept is None:
        kept = WarrantyStart(building_id=building_id, day=day, at=act.at, operator_id=act.operator.id)
        act.session.add(kept)
    else:
        kept.day, kept.at, kept.operator_id = day, act.at, act.operator.id
    act.session.flush()
    told = tuple(each.isoformat() if each else "" for each in (before, day))
    act.note_changes("building", building_id, {"warranty_start": (told[0], told[1])})
    act.note("warranty_start", building_id, digest=digest(row_facts(kept)) if day else "")


_acceptance = select(WarrantyStart.day).where(WarrantyStart.building_id == bindparam("building")).scalar_subquery()
_acceptance_of_unit = (
    select(WarrantyStart.day)
    .join(Unit, Unit.building_id == WarrantyStart.building_id)
    .where(Unit.id == bindparam("unit"))
    .scalar_subquery()
)
_START = Prepared(
    select(
        select(Unit.handover_date).where(Unit.id == bindparam("unit")).scalar_subquery().label("handed_over"),
        _acceptance_of_unit.label("of_unit"),
        _acceptance.label("of_building"),
    )
)
_OF_CATEGORY = Prepared(
    select(WarrantyTerm.id, WarrantyTerm.part, WarrantyTerm.months)
    .where(WarrantyTerm.active, WarrantyTerm.category == bindparam("category"), WarrantyTerm.category != "")
    .order_by(WarrantyTerm.months.desc(), WarrantyTerm.id)
)
_IN_USE = Prepared(
    select(WarrantyTerm.id, WarrantyTerm.part, WarrantyTerm.category, WarrantyTerm.months)
    .where(WarrantyTerm.active)
    .order_by(WarrantyTerm.id)
)
_ROWS = Prepared(
    select(
        WarrantyTerm.id, WarrantyTerm.part, WarrantyTerm.months, WarrantyTerm.category, WarrantyTerm.words,
        WarrantyTerm.active, WarrantyTerm.at, Operator.name.label("operator"),
    )
    .join(Operator, Operator.id == WarrantyTerm.operator_id)
    .where(WarrantyTerm.id.in_(among_ids()))
)  # fmt: skip
