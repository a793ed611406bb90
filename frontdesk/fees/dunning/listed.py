"""The due list: the units in arrears, what was said to them last, what comes next, and who promised and broke it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import CTE, ColumnElement, Date, Integer, Select, String, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.money import Money
from frontdesk.core.operators import Right
from frontdesk.core.rules import number
from frontdesk.core.statements import Prepared
from frontdesk.fees.dunning.ageing import BY_KEY, IS_ARREARS, bucket_of, owes_of_age
from frontdesk.fees.dunning.promises import PromiseState, day_of, promises, shift_of, standing_of
from frontdesk.fees.lists import Sorts
from frontdesk.fees.records import IS_OWED, Charge
from frontdesk.fees.records.dunning import DunningContact, DunningRound, Outcome
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Occupancy, OccupancyRole, Person, Unit

USUAL = ("promise", False)
"""Broken promises first, then those for today, then who has promised nothing, oldest arrears first."""

_ORDER = tuple(DunningRound)


def round_after(last: DunningRound | None, outcome: Outcome | None) -> DunningRound:
    """The round that comes next: the first without one; the same again when nobody was reached; legal steps stay."""
    if last is None:
        return _ORDER[0]
    step = 0 if outcome == Outcome.NOT_REACHED else 1
    return _ORDER[min(_ORDER.index(last) + step, len(_ORDER) - 1)]


class DunningLists:
    """Who is in arrears, and what became of what they said."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def list_day(self) -> date:
        """The day as of which the month's arrears list is made: the latest that is not in the future."""
        today = self._ground.clock.today()
        with self._ground.database.reading() as session:
            on = number(session, "dunning.list_on", today)
        this = _in_month(today, on)
        return this if this <= today else _in_month(today.replace(day=1) - timedelta(days=1), on)

    def due(
        self,
        *,
        text: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        at_least: int = 0,
        age: str = "",
        older_than: int | None = None,
        round: str = "",
        state: str = "",
        listed: bool = False,
    ) -> Listing:
        """The units with something overdue, the most urgent first; sorted by promise, unit, overdue, oldest or last.

        Each: id, unit, unit_id, payer, owed, overdue, oldest, days, age (key of a bucket); last_round, last_outcome,
        last_at; next_round; promise (a PromiseState or ""), promised_for, promised, followed (whether somebody spoke to
        them since the promise broke). Deposits count nowhere; what was said before the oldest of the arrears fell due
        was about other ones, so that the rounds begin anew.

        `at_least` is in fen and of what is overdue, `age` the key of a bucket of which something is owed, `older_than`
        in days, `round` the one that comes next, `state` a PromiseState or `none`; `text` is a unit or somebody who
        lives there. With `listed`, only what was due before the day of the month's list counts.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        clock = self._ground.clock
        today, cutoff = clock.today(), self.list_day() if listed else clock.today()
        units: list[ColumnElement[bool]] = []
        if building_id is not None:
            units.append(Charge.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            units.append(Charge.unit_id == unit_id)
        if typed := text.strip():
            units.append(Charge.unit_id.in_(units_named(self._ground.database, typed)))
        known = _Known(cutoff, today, shift_of(clock), units)
        asked = known.asked(known.arrears.c.unit_id)
        if at_least:
            asked = asked.where(known.arrears.c.overdue >= int(at_least))
        if age:
            asked = asked.where(owes_of_age(BY_KEY[age], today, known.arrears.c.unit_id))
        if older_than is not None:
            asked = asked.where(known.arrears.c.oldest < today - timedelta(days=older_than))
        if round:
            asked = asked.where(known.next_round == round)
        if state:
            asked = asked.where(known.state == ("" if state == "none" else state))
        sorts: Sorts = {
            "promise": (asked, (known.urgency, known.arrears.c.oldest, Unit.place)),
            "unit": (asked, (Unit.place,)),
            "overdue": (asked, (known.arrears.c.overdue, Unit.place)),
            "oldest": (asked, (known.arrears.c.oldest, Unit.place)),
            "last": (asked, (known.last.at, Unit.place)),
        }
        return Listing(self._ground.database, narrowed | {"today": today}, sorts, USUAL, self.due_rows)

    def due_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These units as rows of the list, in any order; who has nothing overdue today is left out."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def waiting(self) -> int:
        """How many units broke their promise, still owe something of it, and were not spoken to since."""
        today, shift = self._ground.clock.today(), shift_of(self._ground.clock)
        with self._ground.database.reading() as session:
            return _BROKEN.scalar(session, today=today, shift=shift) or 0

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.due(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        clock = self._ground.clock
        today, chosen = clock.today(), ids_text(ids)
        names: dict[int, list[str]] = defaultdict(list)
        for row in OWNERS.all(session, ids=chosen):
            names[row.unit_id].append(row.name)
        return [
            {
                "id": row.unit_id, "unit": row.code, "unit_id": row.unit_id, "payer": "、".join(names[row.unit_id]),
                "owed": Money(row.owed), "overdue": Money(row.overdue), "oldest": row.oldest,
                "days": (today - row.oldest).days, "age": bucket_of(row.oldest, today).key,
                "last_round": row.last_round or "", "last_outcome": row.last_outcome or "",
                "last_at": clock.local(row.last_at) if row.last_at else None,
                "next_round": row.next_round, "promise": row.state,
                "promised_for": row.promised_for, "promised": row.promised, "followed": bool(row.followed),
            }
            for row in _ROWS.all(session, ids=chosen, today=today, shift=shift_of(clock))
        ]  # fmt: skip


class _Known:
    """What is known of the units in arrears, as parts of one question."""

    def __init__(self, cutoff: Any, today: Any, shift: Any, units: Sequence[ColumnElement[bool]]) -> None:
        self.arrears = _arrears(cutoff, units)
        self.last = aliased(DunningContact)
        self._last_id = _latest(self.arrears)
        promised = (
            DunningContact.promised_for.is_not(None), day_of(DunningContact.at, shift) > self.arrears.c.oldest
        )  # fmt: skip
        wanted = select(_latest(self.arrears, *promised)).select_from(self.arrears)
        promise = promises(shift).where(DunningContact.id.in_(wanted)).cte("promise")
        self.standing = standing_of(promise, today, shift)
        since = day_of(self.last.at, shift)
        self.state = func.coalesce(self.standing.c.state, "")
        self.followed = and_(self.state == PromiseState.BROKEN.value, since > self.standing.c.promised_for)
        self.urgency = case(
            (and_(self.state == PromiseState.BROKEN.value, since <= self.standing.c.promised_for), 0),
            (self.state == PromiseState.TODAY.value, 1),
            (self.state == PromiseState.WAITING.value, 3),
            else_=2,
        )
        self.next_round = case(
            (or_(self.last.id.is_(None), since <= self.arrears.c.oldest), _ORDER[0].value),
            (self.last.outcome == Outcome.NOT_REACHED.value, self.last.round),
            *((self.last.round == one.value, round_after(one, None).value) for one in _ORDER),
        )

    def asked(self, *columns: Any) -> Select[Any]:
        """The question for these columns."""
        return (
            select(*columns)
            .select_from(self.arrears)
            .join(Unit, Unit.id == self.arrears.c.unit_id)
            .outerjoin(self.last, self.last.id == self._last_id)
            .outerjoin(self.standing, self.standing.c.unit_id == self.arrears.c.unit_id)
        )


def _arrears(cutoff: Any, units: Sequence[ColumnElement[bool]]) -> CTE:
    """What is overdue of each unit: unit_id, overdue (fen), oldest (its due day)."""
    return (
        select(
            Charge.unit_id,
            func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer).label("overdue"),
            func.min(Charge.due, type_=Date).label("oldest"),
        )
        .where(IS_OWED, IS_ARREARS, Charge.due < cutoff, *units)
        .group_by(Charge.unit_id)
        .cte("arrears")
    )


def _latest(arrears: CTE, *where: ColumnElement[bool]) -> Any:
    asked = select(func.max(DunningContact.id)).where(DunningContact.unit_id == arrears.c.unit_id, *where)
    return asked.correlate(arrears).scalar_subquery()


def _in_month(day: date, on: int) -> date:
    """That day of the month, or its last one."""
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(on, last.day))


def _rows() -> Select[Any]:
    today, shift = bindparam("today", type_=Date), bindparam("shift", type_=String)
    known = _Known(today, today, shift, [Charge.unit_id.in_(among_ids())])
    arrears = known.arrears
    owed = (
        select(func.sum(Charge.amount - Charge.paid - Charge.waived, type_=Integer))
        .where(Charge.unit_id == arrears.c.unit_id, IS_OWED, IS_ARREARS)
        .correlate(arrears)
        .scalar_subquery()
    )
    return known.asked(
        arrears.c.unit_id, Unit.code, arrears.c.overdue, owed.label("owed"), arrears.c.oldest,
        known.last.round.label("last_round"), known.last.outcome.label("last_outcome"), known.last.at.label("last_at"),
        known.next_round.label("next_round"), known.state.label("state"), known.standing.c.promised_for,
        known.standing.c.promised, func.coalesce(known.followed, False).label("followed"),
    )  # fmt: skip


def _broken() -> Select[Any]:
    """The broken promises to be followed up, looked for from the promises: going over all arrears takes longer."""
    today, shift = bindparam("today", type_=Date), bindparam("shift", type_=String)
    later = aliased(DunningContact)
    newer = select(later.id).where(
        later.unit_id == DunningContact.unit_id, later.id > DunningContact.id,
        or_(later.promised_for.is_not(None), day_of(later.at, shift) > DunningContact.promised_for),
    )  # fmt: skip
    overdue = select(Charge.id).where(
        Charge.unit_id == DunningContact.unit_id, IS_OWED, IS_ARREARS,
        Charge.due < day_of(DunningContact.at, shift),
    )  # fmt: skip
    due = promises(shift).where(DunningContact.promised_for < today, ~newer.exists(), overdue.exists()).cte("promise")
    standing = standing_of(due, today, shift)
    return select(func.count()).select_from(standing).where(standing.c.state == PromiseState.BROKEN.value)


_ROWS = Prepared(_rows())
_BROKEN = Prepared(_broken())
OWNERS = Prepared(
    select(Occupancy.unit_id, Person.name)
    .join(Person)
    .where(
        Occupancy.unit_id.in_(among_ids()),
        Occupancy.closed.is_(False),
        Occupancy.role == OccupancyRole.OWNER.value,
    )
    .order_by(Occupancy.id)
)
