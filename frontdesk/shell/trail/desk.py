"""Looking through the audit trail: narrowed, a million rows long, each with what was changed, and taken along."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, literal_column, or_, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, Change
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.rules import Rule
from frontdesk.core.statements import Prepared
from frontdesk.fees.records import Receipt
from frontdesk.fees.records.items import FeeItem
from frontdesk.keys.records import Key
from frontdesk.renovation.records.workers import Contractor
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Person, Unit, Vehicle
from frontdesk.tickets.records import Ticket

PROOFS = ("changes", "digest", "digests", "steps", "rows", "gone", "operation")
"""What an act notes for proof alone, and nobody reads."""


class TrailDesk:
    """Looks into the audit chain, for whoever has the right."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def open(self) -> None:
        """Note that somebody looks at the trail: it tells what was said of people before it was changed."""
        with self._ground.act("audit_read", Right.READ_AUDIT) as act:
            act.note("trail", 0)

    def operators(self) -> list[tuple[int, str]]:
        """Everybody who ever worked here: (id, name), by name."""
        with self._ground.database.reading() as session:
            return [(row.id, row.name) for row in session.execute(_OPERATORS)]

    def rows(
        self,
        *,
        operator_id: int | None = None,
        act: str = "",
        record_kind: str = "",
        since: date | None = None,
        until: date | None = None,
        text: str = "",
    ) -> Listing:
        """What was done, the latest first; sorted by id, who, counter or act.

        Each: id, at, who, counter, act, kind, record, number (of its paper; a unit's code, somebody's name; or ""),
        facts (a dict without proofs).
        `text` is a number, or a unit in any spelling; `since` and `until` are days, both included.
        """
        self._ground.require(Right.READ_AUDIT)
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        asked = select(Audit.id)
        for column, value in ((Audit.operator_id, operator_id), (Audit.act, act), (Audit.kind, record_kind)):
            if value:
                asked = asked.where(column == value)
        if since is not None:
            asked = asked.where(Audit.at >= self._ground.clock.begin_of(since))
        if until is not None:
            asked = asked.where(Audit.at < self._ground.clock.end_of(until))
        if typed := text.strip():
            told = Audit.facts.contains(f'"{typed.upper()}', autoescape=True)
            units = units_named(self._ground.database, typed)
            asked = asked.where(or_(told, and_(Audit.kind == "unit", Audit.record.in_(units))))
        named = asked.outerjoin(Operator, Operator.id == Audit.operator_id)
        sorts = {
            "id": (asked, (Audit.id,)),
            "who": (named, (Operator.name, Audit.id)),
            "counter": (asked, (Audit.counter, Audit.id)),
            "act": (asked, (Audit.act, Audit.id)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("id", True), self.seen)

    def seen(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    def changes(self, row: Mapping[str, Any]) -> list[dict[str, str]]:
        """What a row of the list changed: field, before, after; all empty once they are erased."""
        with self._ground.database.reading() as session:
            facts = json.loads(_FACTS.scalar(session, id=row["id"]) or "{}")
            first, *said = facts.get("changes", [0])
            kept = {change.id: change for change in _CHANGES.all(session, first=first, last=first + len(said) - 1)}
        erased = {"field": "", "before": "", "after": ""}
        return [
            {name: getattr(kept[number], name) for name in erased} if number in kept else erased
            for number in range(first, first + len(said))
        ]

    def record(self, row: Mapping[str, Any]) -> tuple[str, int]:
        """The record (kind, id) by which the desks know what a row is about: a payment by its receipt."""
        kind, record = row["kind"], row["record"]
        asked = _KNOWN_AS.get(kind)
        if asked is None:
            return kind, record
        with self._ground.database.reading() as session:
            found = asked.first(session, record=record)
        return (found.kind, found.id) if found else (kind, record)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = True, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself, each row with its `changes`."""
        self._ground.require(Right.EXPORT)
        with self.rows(**narrowed).register(self._seen, sort, descending=descending) as (count, rows):
            yield count, ({**row, "changes": self.changes(row)} for row in rows)

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local, rows = self._ground.clock.local, _ROWS.all(session, ids=ids_text(ids))
        names: dict[tuple[str, int], str] = {}
        for kind, asked in _NAMED.items():
            named = [row.record for row in rows if row.kind == kind]
            names |= {(kind, row.id): row.name for row in asked.all(session, ids=ids_text(named))} if named else {}
        return [
            {
                **row._asdict(), "at": local(row.at), "who": row.who or "",
                "number": _number(facts) or names.get((row.kind, row.record), ""),
                "facts": {name: value for name, value in facts.items() if name not in PROOFS},
            }
            for row in rows
            for facts in (json.loads(row.facts),)
        ]  # fmt: skip


def _number(facts: Mapping[str, Any]) -> str:
    """The number under which the paper of a record is known, if its act notes one."""
    return next((str(facts[name]) for name in ("number", "receipt", "tag", "shift") if name in facts), "")


def _name(column: Any) -> Prepared:
    record = column.class_
    return Prepared(select(record.id, column.label("name")).where(record.id.in_(among_ids())))


_OPERATORS = select(Operator.id, Operator.name).order_by(Operator.name)
_FACTS = Prepared(select(Audit.facts).where(Audit.id == bindparam("id")))
_CHANGES = Prepared(
    select(Change.id, Change.field, Change.before, Change.after)
    .where(Change.id >= bindparam("first"), Change.id <= bindparam("last"))
    .order_by(Change.id)
)
_ROWS = Prepared(
    select(
        Audit.id, Audit.at, Operator.name.label("who"), Audit.counter, Audit.act, Audit.kind, Audit.record, Audit.facts
    )
    .outerjoin(Operator, Operator.id == Audit.operator_id)
    .where(Audit.id.in_(among_ids()))
)
_KNOWN_AS = {
    "payment": Prepared(
        select(literal_column("'receipt'").label("kind"), Receipt.id).where(Receipt.payment_id == bindparam("record"))
    ),
    "ticket": Prepared(select(Ticket.kind, Ticket.id).where(Ticket.id == bindparam("record"))),
}
"""Records that the desks know as another."""
_NAMED = {
    "unit": _name(Unit.code), "person": _name(Person.name), "vehicle": _name(Vehicle.plate),
    "operator": _name(Operator.name), "key": _name(Key.tag), "fee_item": _name(FeeItem.name),
    "contractor": _name(Contractor.name), "rule": _name(Rule.key),
}  # fmt: skip
"""Of what has no number, by which name it is known."""
