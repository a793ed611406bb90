"""All that the estate keeps of a person, desk by desk, and what stands against erasing it."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, String, func, null, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.clock import Clock
from frontdesk.core.database import Fen, Record
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import Kind, within
from frontdesk.core.words import Say, mark
from frontdesk.duty import onperson as of_duty
from frontdesk.fees import onperson as of_fees
from frontdesk.fees.records import Charge, State
from frontdesk.fees.records.items import FeeItem
from frontdesk.keys import onperson as of_keys
from frontdesk.keys.retention import KINDS as OF_KEYS
from frontdesk.privacy.holds import held_today
from frontdesk.privacy.records import Asked, DataRequest, Wish
from frontdesk.reception import onperson as of_reception
from frontdesk.reception.retention import KINDS as OF_RECEPTION
from frontdesk.renovation import onperson as of_renovation
from frontdesk.renovation.retention import KINDS as OF_RENOVATION
from frontdesk.residents import onperson as of_residents
from frontdesk.residents.persons import Known, Part, Trace
from frontdesk.residents.records import Occupancy, Person, Unit
from frontdesk.residents.unitfiles import FIELDS
from frontdesk.tickets import onperson as of_tickets
from frontdesk.tickets.retention import KINDS as OF_TICKETS

PERSON = Person.__tablename__
"""What holds people, by the name of their kind."""

_DESKS = (of_residents, of_reception, of_tickets, of_keys, of_renovation, of_fees, of_duty)

TRACES: tuple[Trace, ...] = tuple(trace for desk in _DESKS for trace in desk.TRACES)
"""Every place where something is kept of people, in the order of a copy."""

KINDS: tuple[Kind, ...] = (*OF_RECEPTION, *OF_TICKETS, *OF_KEYS, *OF_RENOVATION)
"""What the rules of the desks have erased in its time."""


def obstacles(session: Session, clock: Clock, known: Known) -> list[Refusal]:
    """What stands against erasing somebody, each with what to do first; nothing when they can be erased."""
    told = [refusal for desk in _DESKS for refusal in desk.obstacles(session, known)]
    asked = select(DataRequest.number).where(
        DataRequest.person_id == known.id, DataRequest.wish == Wish.COPY.value, DataRequest.state == Asked.OPEN.value
    )
    told += [
        Refusal(mark("{number}: the copy that was asked for is not handed over yet. Answer it first."), number=number)
        for number in session.scalars(asked)
    ]
    # Why it is held is nobody's business to whom the sentence is shown.
    if _is_held(session, clock, known):
        told.append(Refusal(mark("Something of it must be kept for now. Wait until the hold is over or lifted.")))
    return told


def _is_held(session: Session, clock: Clock, known: Known) -> bool:
    """Whether something is held of what would go with somebody: of their time in a unit, or what desks keep of them."""
    holds = held_today(session, clock, [PERSON, *(kind.kind for kind in KINDS)])
    if any(
        held.unit_id in (None, stay.unit_id) and stay.since < held.until and held.since < stay.until
        for held in holds.get(PERSON, ())
        for stay in known.stays
    ):
        return True
    return any(
        session.scalar(
            select(trace.record.__table__.c["id"]).where(trace.whose(known), within(kind, held)).limit(1)
        ) is not None
        for kind in KINDS
        for held in holds.get(kind.kind, ())
        for trace in TRACES
        if trace.record is kind.record and trace.erase is not None
    )  # fmt: skip


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
        rows = session.execute(select(*columns).where(trace.whose(known)).order_by(key)).all()
        if rows:
            told = tuple(tuple(look.said(trace, name, value) for name, value in row._mapping.items()) for row in rows)
            found.append(Part(trace.title, say(trace.title), tuple(map(say, trace.shows.values())), told))
    return found


def told_elsewhere(session: Session, known: Known, kept: Mapping[str, Collection[int]]) -> Iterator[tuple[str, int]]:
    """Tables in which a text still tells of somebody, or of another of the same name, and how many of their rows do.

    Every text of the books is read, but for the rows that are `kept`, by the ids of each table, for a reason.
    """
    if not known.signs():
        return
    for name, table in sorted(Record.metadata.tables.items()):
        texts = [column for column in table.c if isinstance(column.type, String)]
        if not texts:
            continue
        ids = session.scalars(select(table.c.get("id", null())).select_from(table).where(known.told_in(*texts)))
        accounted = kept.get(name, ())
        if count := sum(record not in accounted for record in ids):
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


def former(before: date) -> Select[Any]:
    """The ids of people who have left every unit of theirs before a day, those first who left first; but for whoever
    was erased, and who owes something."""
    erased = select(DataRequest.person_id).where(
        DataRequest.wish == Wish.ERASE.value, DataRequest.state == Asked.ANSWERED.value
    )
    owes = select(Charge.person_id).where(Charge.state.in_((State.OPEN.value, State.PART.value)))
    here = or_(Occupancy.closed.is_(False), Occupancy.until.is_(None), Occupancy.until >= before)
    there = Occupancy.person_id == Person.id
    last = select(func.max(Occupancy.until)).where(there).scalar_subquery()
    return (
        select(Person.id)
        .where(
            select(Occupancy.id).where(there).exists(),
            ~select(Occupancy.id).where(there, here).exists(),
            Person.id.not_in(erased),
            Person.id.not_in(owes.where(Charge.person_id.is_not(None))),
        )
        .order_by(last, Person.id)
    )
