"""What was erased after a backup is erased again in it, before its books take the place of the present ones."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.core import retention
from frontdesk.core.attachments import drop_erased
from frontdesk.core.audit import Audit
from frontdesk.core.clock import months_before
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator, Right, Role, SignedIn, at_the_counter
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import Holds, Kind
from frontdesk.core.rules import number
from frontdesk.privacy.due import Retention
from frontdesk.privacy.holds import held_today
from frontdesk.privacy.requests import erase_unasked, erased_people
from frontdesk.residents.records import Person
from frontdesk.shell.backups.inspecting import last_common


@dataclass(frozen=True)
class Erasures:
    """What the present books erased after a backup: people, and of each kind what is from before a day; and what was
    held then."""

    people: frozenset[int] = frozenset()
    kinds: Mapping[str, date] = field(default_factory=dict)
    holds: Holds = field(default_factory=dict)


@dataclass(frozen=True)
class Forgotten:
    """How many records and people were erased again, and how many people could not be as the restored books stand."""

    records: int = 0
    people: int = 0
    left: int = 0


def erasures_since(present: Session, backup: Session, ground: Ground) -> Erasures:
    """What the present books have erased that the backup still holds; nothing where these are another estate's."""
    common, rules = last_common(present, backup), {kind.kind: kind.rule for kind in kinds_of(ground)}
    if not common:
        return Erasures()
    clock = ground.clock
    kinds: dict[str, date] = {}
    noted = Audit.kind == "retention", Audit.act == "retention_erased", Audit.id > common
    for at, told in present.execute(select(Audit.at, Audit.facts).where(*noted).order_by(Audit.id)):
        for kind, before in _befores(present, json.loads(told), rules, clock.local(at).date()):
            kinds[kind] = max(before, kinds.get(kind, before))
    people = erased_people(present) - erased_people(backup)
    return Erasures(frozenset(people), kinds, held_today(present, clock, list(kinds)))


def _befores(
    present: Session, facts: Mapping[str, Any], rules: Mapping[str, str], day: date
) -> Iterator[tuple[str, date]]:
    """Before which day each kind was erased: as it was listed, or at once by what the rules said that day, or again
    after another restore."""
    if facts["at_once"]:
        yield from ((kind, months_before(day, number(present, rule, day))) for kind, rule in rules.items())
        return
    listed = present.scalar(select(Audit.facts).where(Audit.id == facts["listing"]))
    due = json.loads(listed)["due"] if listed else facts.get("again", {})
    yield from ((kind, date.fromisoformat(told["before"])) for kind, told in due.items() if kind in rules)


def kinds_of(ground: Ground) -> list[Kind]:
    """What a rule erases by its age alone; people are told one by one."""
    return [kind for kind in Retention(ground).kinds if kind.record is not Person]


def forget_again(staged: Ground, operator: int | None, since: Erasures) -> Forgotten:
    """Erase in the restored books what had been erased; `operator` restores them, as far as they know who it is."""
    if not since.people and not since.kinds:
        return Forgotten()
    with staged.database.reading() as session:
        staged.signed_in = _at_work(session, operator)
        there = sorted(since.people & set(session.scalars(select(Person.id).where(Person.id.in_(since.people)))))
    done = sum(_forget(staged, person) for person in there)
    befores = {kind: (staged.clock.begin_of(day), day) for kind, day in since.kinds.items()}
    with staged.act("retention_erased", Right.SEE) as act:
        again = {kind: {"before": day.isoformat()} for kind, day in since.kinds.items()}
        act.note("retention", 0, listing=0, at_once=False, again=again)
    erased = retention.erase_due(staged, kinds_of(staged), befores=befores, holds=since.holds)
    drop_erased(staged)
    return Forgotten(sum(erased.values()), done, len(there) - done)


def _forget(staged: Ground, person: int) -> bool:
    try:
        with staged.act("person_erased", Right.SEE) as act:
            erase_unasked(act, staged, person)
    except Refusal:
        return False  # in the restored books they still owe, or live here: it must be asked for again
    return True


def _at_work(session: Session, operator: int | None) -> SignedIn:
    """Who restores, as the restored books know them; else a manager of these, of whom there is always one."""
    known = session.get(Operator, operator) if operator is not None else None
    if known is None or not known.active:
        managers = select(Operator).where(Operator.role == Role.MANAGER.value, Operator.active).order_by(Operator.id)
        known = session.scalars(managers.limit(1)).one()
    return at_the_counter(session, known)
