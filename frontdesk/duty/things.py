"""The things that go from hand to hand with the shift: radios, access cards, the seal; and how many of each."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core.audit import digest
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.duty.records import Thing
from frontdesk.duty.roster.signs import same

MOST = 9999


class ThingDesk:
    """Keeps the list of what is handed over at the end of every shift."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def things(self, *, inactive: bool = False) -> Sequence[Thing]:
        """What is handed over, in the order of listing; with `inactive` also what no longer is, at the end."""
        with self._ground.database.reading() as session:
            return things_of(session, inactive=inactive)

    def add(self, name: str, count: int | None) -> int:
        """List a thing, and how many there are; gives back its id. Refuses a name that is listed already."""
        with self._ground.act("thing_added", Right.KEEP_ROSTER) as act:
            thing = Thing(name=_checked_name(act.session, name), count=_checked_count(count))
            act.session.add(thing)
            act.session.flush()
            act.note("thing", thing.id, name=thing.name, count=thing.count, digest=digest(row_facts(thing)))
            return thing.id

    def change(self, thing_id: int, name: str, count: int | None) -> None:
        """Correct a thing. Refuses a name that is listed already."""
        with self._ground.act("thing_changed", Right.KEEP_ROSTER) as act:
            thing = act.session.get_one(Thing, thing_id)
            after = (_checked_name(act.session, name, but=thing_id), _checked_count(count))
            changes = {
                key: (str(old), str(new))
                for key, old, new in zip(("name", "count"), (thing.name, thing.count), after, strict=True)
                if old != new
            }
            thing.name, thing.count = after
            act.session.flush()
            act.note_changes("thing", thing_id, changes)
            act.note("thing", thing_id, digest=digest(row_facts(thing)))

    def use(self, thing_id: int, active: bool) -> None:
        """Take a thing off the list of what is handed over, or put it back on."""
        with self._ground.act("thing_changed", Right.KEEP_ROSTER) as act:
            thing = act.session.get_one(Thing, thing_id)
            thing.active = active
            act.session.flush()
            act.note("thing", thing_id, active=active, digest=digest(row_facts(thing)))


def things_of(session: Session, *, inactive: bool = False) -> Sequence[Thing]:
    """What is handed over, in the order in which it was listed; with `inactive` also what no longer is, at the end."""
    asked = select(Thing).order_by(Thing.active.desc(), Thing.id)
    return session.scalars(asked if inactive else asked.where(Thing.active)).all()


def _checked_name(session: Session, name: str, but: int | None = None) -> str:
    name = plain(name)
    if not 0 < len(name) <= 40 or "\n" in name:
        raise Refusal(mark("Type what it is, at most 40 characters."), field="name")
    for other in things_of(session, inactive=True):
        if other.id != but and same(other.name) == same(name):
            raise Refusal(mark("{name} is listed already."), field="name", name=other.name)
    return name


def _checked_count(count: int | None) -> int:
    if count is None or not 0 < count <= MOST:
        raise Refusal(mark("Type how many there are, from 1 to {most}."), field="count", most=MOST)
    return count
