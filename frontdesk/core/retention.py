"""What is kept of people for a while and then erased: each kind as data, so that it is listed before it is done."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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
    it lies in the store of attachments; `clear` whether nothing stands against erasing one record, where only looking
    at each by itself can tell.
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
    clear: Callable[[Session, int], bool] | None = None

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
    """What of a kind is due, by its ids, and of when the oldest of it is; without any there is no oldest."""

    kind: Kind
    before: Before
    ids: Sequence[int]
    oldest: date | None

    @property
    def count(self) -> int:
        """How many records it is."""
        return len(self.ids)


def kept_since(session: Session, clock: Clock, kind: Kind) -> Before:
    """Before which moment and day everything of a kind is due today."""
    today = clock.today()
    day = months_before(today, number(session, kind.rule, today))
    return clock.begin_of(day), day


def too_old(session: Session, kind: Kind, before: Before, holds: Holds | None = None) -> Select[Any]:
    """The ids of what is due of a kind, but for what is held."""
    asked = kind.due(session, before)
    for held in (holds or {}).get(kind.kind, ()):
        asked = asked.where(not_(func.coalesce(within(kind, held), False)))
    return asked


def within(kind: Kind, held: Held) -> ColumnElement[bool]:
    """Whether a record of a kind is one that is held."""
    span = and_(kind.at >= held.since, kind.at < held.until)
    if held.unit_id is None:
        return span
    # What is about no unit can't be told to be another's, so it is held too.
    return span if kind.unit is None else and_(span, or_(kind.unit == held.unit_id, kind.unit.is_(None)))


def due(ground: Ground, kinds: Iterable[Kind], holds: Holds | None = None) -> list[Due]:
    """What is due today of each kind, but for what is held."""
    with ground.database.reading() as session:
        found = []
        for kind in kinds:
            before = kept_since(session, ground.clock, kind)
            asked = too_old(session, kind, before, holds)
            ids = _clear(session, kind, asked)
            of = ids if kind.clear else select(asked.order_by(None).subquery().c[0])
            oldest = session.scalar(select(func.min(kind.at)).where(kind.record.id.in_(of))) if ids else None
            if isinstance(oldest, datetime):
                oldest = ground.clock.local(oldest).date()
            found.append(Due(kind, before, ids, oldest))
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
    listed: Mapping[str, Collection[int]] | None = None,
) -> dict[str, int]:
    """Erase what is older than the rules allow; gives back how many records of each kind, none left out.

    `befores` puts the limit earlier for a kind, or leaves a kind out that it does not have; of what is `listed`, by
    its ids, nothing else goes. What becomes free in the database file is overwritten.
    """
    erased = {kind.kind: 0 for kind in kinds}
    found: list[tuple[Kind, Before, list[int]]] = []
    with ground.database.reading() as session:
        for kind in kinds:
            limit = kept_since(session, ground.clock, kind)
            if befores is not None:
                if kind.kind not in befores:
                    continue
                limit = min(limit, befores[kind.kind])
            ids = _clear(session, kind, too_old(session, kind, limit, holds))
            if listed is not None:
                ids = sorted(set(ids).intersection(listed.get(kind.kind, ())))
            found.append((kind, limit, ids))
    done, total = 0, sum(len(ids) for _, _, ids in found)
    for kind, limit, ids in found:
        for first in range(0, len(ids), kind.at_once):
            some = ids[first : first + kind.at_once]
            erased[kind.kind] += _erase_some(ground, kind, limit, some, holds, right)
            done += len(some)
            progress(done, total, mark("Erasing"))
            if done < total:
                sleep(_BREATH)
    if any(erased[kind.kind] for kind in kinds if kind.files):
        drop_erased(ground)
    return erased


def _erase_some(
    ground: Ground, kind: Kind, before: Before, some: Sequence[int], holds: Holds | None, right: Right
) -> int:
    """Erase those of some records that are due even now, whatever was done at other counters meanwhile."""
    with ground.act(kind.act, right) as act:
        ids = _clear(act.session, kind, too_old(act.session, kind, before, holds).where(kind.record.id.in_(some)))
        if ids:
            kind.erase(act, ids)
    return len(ids)


def _clear(session: Session, kind: Kind, asked: Select[Any]) -> list[int]:
    """The ids that a question finds, but for those against which something stands."""
    ids = session.scalars(asked).all()
    return [record for record in ids if kind.clear is None or kind.clear(session, record)]
