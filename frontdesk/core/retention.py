"""What is kept of people for a while and then erased: each kind as data, so that it is listed before it is done."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from time import sleep
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.attachments import drop_erased
from frontdesk.core.clock import Clock, months_before
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.rules import number
from frontdesk.core.words import mark

_BREATH = 0.1
"""Seconds between two transactions, in which others write."""

Before = tuple[datetime, date]
"""The moment and the day before which something is too old to be kept; the day begins at the moment."""


@dataclass(frozen=True)
class Kind:
    """Something personal that a rule has erased in its time.

    `record` is the class of its rows, `rule` the key of a rule in months, `erases` says what goes and what stays. `due`
    asks for the ids of what is older than it may be; `at` is the column (or expression) of the moment or day that its
    age is told by, `unit` of the unit it is about, or None. `erase` does it, in the caller's act, whose name is `act`,
    and notes it; at most `at_once` records in one act, so that nobody at the counter waits. `files` says that some of
    it lies in the store of attachments.
    """

    record: Any
    rule: str
    title: str
    erases: str
    due: Callable[[Session, Before], Select[Any]]
    at: Any
    unit: Any
    erase: Callable[[Act, Sequence[int]], None]
    act: str
    at_once: int = 500
    files: bool = False

    @property
    def kind(self) -> str:
        """The name of its table."""
        return str(self.record.__tablename__)


@dataclass(frozen=True)
class Held:
    """What must be kept for now though its time is over: what is from a moment to another, of one unit or of all."""

    unit_id: int | None
    since: datetime
    until: datetime


Holds = Mapping[str, Sequence[Held]]
"""What is held, by the names of the kinds."""


@dataclass(frozen=True)
class Due:
    """How much of a kind is due, and of when the oldest of it is; without any there is no oldest."""

    kind: Kind
    before: Before
    count: int
    oldest: date | None


def kept_since(session: Session, clock: Clock, kind: Kind) -> Before:
    """Before which moment and day everything of a kind is due today."""
    today = clock.today()
    day = months_before(today, number(session, kind.rule, today))
    return clock.begin_of(day), day


def too_old(session: Session, kind: Kind, before: Before, holds: Holds | None = None) -> Select[Any]:
    """The ids of what is due of a kind, but for what is held."""
    asked = kind.due(session, before)
    for held in (holds or {}).get(kind.kind, ()):
        asked = asked.where(not_(func.coalesce(_within(kind, held), False)))
    return asked


def due(ground: Ground, kinds: Iterable[Kind], holds: Holds | None = None) -> list[Due]:
    """What is due today of each kind, but for what is held."""
    with ground.database.reading() as session:
        found = []
        for kind in kinds:
            before = kept_since(session, ground.clock, kind)
            asked = too_old(session, kind, before, holds).order_by(None).subquery()
            told = select(func.count(), func.min(kind.at)).where(kind.record.id.in_(select(asked.c[0])))
            count, oldest = session.execute(told).one()
            if isinstance(oldest, datetime):
                oldest = ground.clock.local(oldest).date()
            found.append(Due(kind, before, count, oldest))
        return found


def is_due(ground: Ground, kinds: Iterable[Kind]) -> bool:
    """Whether anything of these kinds is kept longer than the rules allow, held or not."""
    with ground.database.reading() as session:
        return any(
            session.scalar(too_old(session, kind, kept_since(session, ground.clock, kind)).limit(1)) is not None
            for kind in kinds
        )


def erase_due(
    ground: Ground,
    kinds: Sequence[Kind],
    progress: Progress = unheard,
    befores: Mapping[str, Before] | None = None,
    holds: Holds | None = None,
    right: Right = Right.SEE,
) -> dict[str, int]:
    """Erase what is older than the rules allow; gives back how many records of each kind, none left out.

    `befores` puts the limit earlier for a kind, or leaves a kind out that it does not have: what was not listed yet
    stays. What becomes free in the database file is overwritten.
    """
    with ground.database.reading() as session:
        limits = {}
        for kind in kinds:
            limit = kept_since(session, ground.clock, kind)
            if befores is None:
                limits[kind.kind] = limit
            elif kind.kind in befores:
                limits[kind.kind] = min(limit, befores[kind.kind])
        chosen = [kind for kind in kinds if kind.kind in limits]
        total = sum(
            session.scalar(
                select(func.count()).select_from(too_old(session, kind, limits[kind.kind], holds).subquery())
            )
            or 0
            for kind in chosen
        )
    done, erased = 0, {kind.kind: 0 for kind in kinds}
    for kind in chosen:
        while some := _erase_some(ground, kind, limits[kind.kind], holds, right):
            erased[kind.kind] += some
            done += some
            progress(done, total, mark("Erasing"))
            if done < total:
                sleep(_BREATH)
    if any(erased[kind.kind] for kind in kinds if kind.files):
        drop_erased(ground)
    return erased


def _erase_some(ground: Ground, kind: Kind, before: Before, holds: Holds | None, right: Right) -> int:
    with ground.act(kind.act, right) as act:
        ids = list(act.session.scalars(too_old(act.session, kind, before, holds).limit(kind.at_once)))
        if ids:
            kind.erase(act, ids)
    return len(ids)


def _within(kind: Kind, held: Held) -> ColumnElement[bool]:
    span = and_(kind.at >= held.since, kind.at < held.until)
    if held.unit_id is None:
        return span
    # What is about no unit can't be told to be another's, so it is held too.
    return span if kind.unit is None else and_(span, or_(kind.unit == held.unit_id, kind.unit.is_(None)))
