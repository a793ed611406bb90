"""All that the estate keeps of a person, desk by desk, and what stands against erasing it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import String, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.database import Fen, Record
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Say
from frontdesk.duty import onperson as of_duty
from frontdesk.fees import onperson as of_fees
from frontdesk.fees.records.items import FeeItem
from frontdesk.keys import onperson as of_keys
from frontdesk.privacy.records import Asked, DataRequest, Wish
from frontdesk.reception import onperson as of_reception
from frontdesk.renovation import onperson as of_renovation
from frontdesk.residents import onperson as of_residents
from frontdesk.residents.persons import Known, Part, Trace
from frontdesk.residents.records import Occupancy, Person, Unit
from frontdesk.residents.unitfiles import FIELDS
from frontdesk.tickets import onperson as of_tickets

_DESKS = (of_residents, of_reception, of_tickets, of_keys, of_renovation, of_fees, of_duty)

TRACES: tuple[Trace, ...] = tuple(trace for desk in _DESKS for trace in desk.TRACES)
"""Every place where something is kept of people, in the order of a copy."""

_MOST = 5000
"""Rows of one place that a copy holds; the latest of them."""


def obstacles(session: Session, known: Known) -> list[Refusal]:
    """What stands against erasing somebody, each with what to do first; nothing when they can be erased."""
    return [refusal for desk in _DESKS for refusal in desk.obstacles(session, known)]


def ids_of(session: Session, known: Known) -> list[tuple[Trace, list[int]]]:
    """The rows of each place that tell of somebody; places without any are left out."""
    found = []
    for trace in TRACES:
        key = trace.record.__table__.c["id"]
        ids = list(session.scalars(select(key).where(trace.whose(known)).order_by(key)))
        if ids:
            found.append((trace, ids))
    return found


def parts(ground: Ground, session: Session, known: Known, say: Say) -> list[Part]:
    """Everything that is kept of somebody, in words; identity numbers in full. The caller notes that they were read."""
    look = _Look(ground, session, say)
    found = []
    for trace in TRACES:
        columns = [trace.record.__table__.c[name] for name in trace.shows]
        key = trace.record.__table__.c["id"]
        rows = session.execute(select(*columns).where(trace.whose(known)).order_by(key.desc()).limit(_MOST)).all()
        if rows:
            told = tuple(tuple(look.said(trace, name, value) for name, value in row._mapping.items()) for row in rows)
            found.append(Part(trace.title, say(trace.title), tuple(map(say, trace.shows.values())), told[::-1]))
    return found


def told_elsewhere(session: Session, known: Known) -> Iterator[tuple[str, int]]:
    """Tables in which a text still tells of somebody, or of another of the same name, and how many of their rows do.

    Every text of the books is read, but for those that a `Trace` accounts for.
    """
    accounted = {trace.record.__tablename__ for trace in TRACES if trace.kept}
    for name, table in sorted(Record.metadata.tables.items()):
        texts = [column for column in table.c if isinstance(column.type, String)]
        if not texts or name in accounted or not known.signs():
            continue
        if count := session.scalar(select(func.count()).select_from(table).where(known.told_in(*texts))):
            yield name, count


class _Look:
    """How stored values are said."""

    def __init__(self, ground: Ground, session: Session, say: Say) -> None:
        self._say, self._vault, self._clock = say, ground.vault, ground.clock
        self._units: Mapping[int, str] = dict(session.execute(select(Unit.id, Unit.code)).all())
        self._items: Mapping[int, str] = dict(session.execute(select(FeeItem.id, FeeItem.name)).all())

    def said(self, trace: Trace, name: str, value: Any) -> str:
        """A value of a place as a reader who knows nothing of databases takes it."""
        if value is None or value == "":
            return ""
        sentence = trace.says.get(name, {}).get(value)
        if sentence is not None:
            return self._say(sentence) if sentence else ""
        if name == "unit_id" or (name == "record" and trace.record.__tablename__ == "attachment"):
            return self._units.get(value, "")
        if name == "item_id":
            return self._items.get(value, "")
        if name == "id_sealed":
            return self._vault.open(value)
        if name == "period":
            return f"{value // 100}-{value % 100:02}"
        if name == "share":
            return f"{value / 100:.2f} %"
        if trace.record is Change and name == "field":
            return self._say(FIELDS[value]) if value in FIELDS else str(value)
        return _plainly(value, trace.record.__table__.c[name].type, self._clock)


def _plainly(value: Any, kind: Any, clock: Clock) -> str:
    if isinstance(value, datetime):
        return f"{clock.local(value):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    return Money(value).grouped() if isinstance(kind, Fen) else str(value)


def former(session: Session, before: date, most: int) -> Sequence[int]:
    """People who have left every unit of theirs before a day, those first who left first; at most so many."""
    erased = select(DataRequest.person_id).where(
        DataRequest.wish == Wish.ERASE.value, DataRequest.state == Asked.ANSWERED.value
    )
    here = or_(Occupancy.closed.is_(False), Occupancy.until.is_(None), Occupancy.until >= before)
    there = Occupancy.person_id == Person.id
    last = select(func.max(Occupancy.until)).where(there).scalar_subquery()
    asked = (
        select(Person.id)
        .where(
            select(Occupancy.id).where(there).exists(),
            ~select(Occupancy.id).where(there, here).exists(),
            Person.id.not_in(erased),
        )
        .order_by(last, Person.id)
        .limit(most)
    )
    return session.scalars(asked).all()
