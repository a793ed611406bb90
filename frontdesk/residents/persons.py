"""By what a person of the unit files is known, and where in the books something is kept of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.database import Record
from frontdesk.core.ground import Act
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.residents.records import Occupancy, Person, Phone

_FEWEST = 2
"""Signs of a name by which somebody is known in a running text; a single sign is in every sentence."""


@dataclass(frozen=True)
class Stay:
    """A person's time in a unit, as moments in UTC: from its first day to the end of its last, open ends far away."""

    unit_id: int
    since: datetime
    until: datetime


@dataclass(frozen=True)
class Known:
    """By what somebody is known in the books: the name now and former ones, phones now and before, the ID number's
    fingerprint, the units and when; `today` is the day of the question.

    `phones` are the numbers that nobody else of the unit files has; of `shared` ones, such as a household's, the name
    must be theirs too.
    """

    id: int
    name: str
    names: tuple[str, ...]
    phones: tuple[str, ...]
    shared: tuple[str, ...]
    id_index: str | None
    units: tuple[int, ...]
    stays: tuple[Stay, ...]
    today: date

    def signs(self) -> tuple[str, ...]:
        """What tells of them in a running text: names and their own numbers, the longest first."""
        said = {*(name for name in self.names if len(name) >= _FEWEST), *self.phones}
        return tuple(sorted(said, key=len, reverse=True))

    def theirs(
        self, *, name: Any = None, phone: Any = None, id_index: Any = None, unit: Any = None
    ) -> ColumnElement[bool]:
        """Whether a row with these columns tells of them: by ID number, by a phone that is theirs alone, or by the name
        together with a unit of theirs or a phone that they share."""
        ways: list[ColumnElement[bool]] = [false()]
        if id_index is not None and self.id_index is not None:
            ways.append(id_index == self.id_index)
        if phone is not None:
            ways.append(phone.in_(self.phones))
        if name is not None:
            beside = [unit.in_(self.units)] if unit is not None else []
            beside += [phone.in_(self.shared)] if phone is not None else []
            ways.append(and_(name.in_(self.names), or_(false(), *beside)))
        return or_(*ways)

    def told_in(self, *columns: Any) -> ColumnElement[bool]:
        """Whether a running text tells of them."""
        return or_(false(), *(column.contains(sign, autoescape=True) for column in columns for sign in self.signs()))

    def there(self, unit: Any, at: Any) -> ColumnElement[bool]:
        """Whether something of a unit is from a time when they were there."""
        return or_(false(), *(and_(unit == stay.unit_id, at >= stay.since, at < stay.until) for stay in self.stays))

    def without(self, text: str) -> str:
        """A running text with nothing in it that tells of them."""
        for sign in self.signs():
            text = text.replace(sign, self.instead)
        return text

    @property
    def instead(self) -> str:
        """What stands where the name stood: no name, and yet the same person everywhere."""
        return f"已删除 #{self.id}"


@dataclass(frozen=True)
class Trace:
    """A place in the books where something is kept of somebody.

    `shows` names what a copy shows, column by column, with its heading; `says` puts the values of a column in words.
    `whose` asks for the rows. `erase` empties them (given by their ids) in the caller's act; without it they stay, and
    `kept` says why.
    """

    record: type[Record]
    title: str
    shows: Mapping[str, str]
    whose: Callable[[Known], ColumnElement[bool]]
    erase: Callable[[Act, Known, Sequence[int]], None] | None = None
    kept: str = ""
    says: Mapping[str, Mapping[Any, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """What one place holds of somebody, said: a table with its heads; `name` is the title unsaid."""

    name: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def known(session: Session, clock: Clock, person_id: int) -> Known:
    """By what a person is known. Refuses who is not in the files."""
    person = session.get(Person, person_id)
    if person is None:
        raise Refusal(mark("This person is not on file any more."), field="person")
    mine = Change.kind == "person", Change.record == person_id
    before = session.execute(select(Change.field, Change.before).where(*mine)).all()
    names = dict.fromkeys((person.name, *(row.before for row in before if row.field == "name" and row.before)))
    current = session.scalars(select(Phone.number).where(Phone.person_id == person_id)).all()
    former = [number for row in before if row.field == "phones" for number in row.before.split()]
    numbers = tuple(dict.fromkeys((*current, *former)))
    of_others = select(Phone.number).where(Phone.number.in_(numbers), Phone.person_id != person_id)
    shared = set(session.scalars(of_others))
    homes = session.scalars(select(Occupancy).where(Occupancy.person_id == person_id).order_by(Occupancy.id)).all()
    return Known(
        person.id,
        person.name,
        tuple(names),
        tuple(number for number in numbers if number not in shared),
        tuple(number for number in numbers if number in shared),
        person.id_index,
        tuple(dict.fromkeys(home.unit_id for home in homes)),
        tuple(Stay(home.unit_id, clock.begin_of(home.since or _FIRST), _end(clock, home)) for home in homes),
        clock.today(),
    )


def _end(clock: Clock, home: Occupancy) -> datetime:
    return clock.end_of(home.until if home.closed and home.until else date.max)


_FIRST = date(1900, 1, 1)
