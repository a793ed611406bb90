"""What hangs in the cabinet: the list of keys, where their copies are, and all that is kept of one key."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core.audit import Change
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing, among_ids, beginning, ids_text
from frontdesk.core.operators import Operator
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import Step
from frontdesk.keys.records import CopyState, CustodyState, Key, KeyCopy, KeyCustody, KeyLoan, KeyLoanItem
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

_PAST = 60
"""Steps of a key that are shown, the latest first."""


@dataclass(frozen=True)
class Copy:
    """A copy of a key, and the loan that it is out with, if it is: `due_back` on the estate's wall."""

    id: int
    key_id: int
    code: str
    opens: str
    kind: str
    hook: str
    state: str
    loan_id: int | None
    number: str
    borrower: str
    phone: str
    due_back: datetime | None
    unit_id: int | None


@dataclass(frozen=True)
class Stepped:
    """What became of a copy of a key, or what was changed of the key: when on the estate's wall, by whom.

    Of a change `code` is empty, `told` the name of the field, `remark` what it says now.
    """

    at: datetime
    who: str
    code: str
    told: str
    remark: str


@dataclass(frozen=True)
class KeyFile:
    """All that is kept of a key; `lend_to` is the standing consent if it is in custody, `past` the latest first."""

    key: Key
    unit: str
    copies: list[Copy]
    custody: KeyCustody | None
    past: list[Stepped]


class KeyLists:
    """Which keys there are, and where their copies are."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def listing(
        self,
        *,
        text: str = "",
        key_kind: str = "",
        state: str = "",
        building_id: int | None = None,
        unit_id: int | None = None,
        gone: bool = False,
    ) -> Listing:
        """The keys by their tags; sorted by tag, opens, unit, hook or kind. Those without a copy left only when `gone`.

        Each: id, tag, kind, key_set, opens, unit, unit_id, hook, note, active, copies (that the counter answers for),
        there, out, lost. `state` is a CopyState that one of the copies has; `text` is a tag, what a key opens, a unit
        or somebody who lives there.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"} | {"text": text.strip()}
        asked = select(Key.id).outerjoin(Unit, Unit.id == Key.unit_id)
        if not gone:
            asked = asked.where(Key.active)
        if key_kind:
            asked = asked.where(Key.kind == key_kind)
        if state:
            asked = asked.where(Key.id.in_(select(KeyCopy.key_id).where(KeyCopy.state == state)))
        if building_id is not None:
            asked = asked.where(Unit.building_id == building_id)
        if unit_id is not None:
            asked = asked.where(Key.unit_id == unit_id)
        if typed := text.strip():
            asked = asked.where(Key.id.in_(keys_named(self._ground, typed)))
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "tag": (asked, (Key.shelf,)),
            "opens": (asked, (Key.opens, Key.shelf)),
            "unit": (asked, (Unit.place, Key.shelf)),
            "hook": (asked, (Key.hook, Key.shelf)),
            "kind": (asked, (Key.kind, Key.shelf)),
        }
        return Listing(self._ground.database, narrowed, sorts, ("tag", False), self.key_rows)

    def key_rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These keys as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return keys_seen(session, ids)

    def key(self, key_id: int) -> KeyFile:
        """All that is kept of a key."""
        with self._ground.database.reading() as session:
            key = session.get_one(Key, key_id)
            unit = session.get_one(Unit, key.unit_id).code if key.unit_id is not None else ""
            held = select(KeyCustody).where(KeyCustody.key_id == key_id, KeyCustody.state == CustodyState.HELD.value)
            copies = self._copies(session, select(KeyCopy.id).where(KeyCopy.key_id == key_id))
            return KeyFile(key, unit, copies, session.scalar(held), self._past(session, key_id, copies))

    def copies(self, ids: Sequence[int]) -> list[Copy]:
        """These copies, in the order of their tags."""
        with self._ground.database.reading() as session:
            return self._copies(session, ids)

    def copies_of(self, keys: Sequence[int]) -> list[Copy]:
        """The copies of some keys that the counter answers for, in the order of their tags."""
        asked = select(KeyCopy.id).where(
            KeyCopy.key_id.in_(select(func.json_each(ids_text(keys)).table_valued("value")))
        )
        with self._ground.database.reading() as session:
            return [copy for copy in self._copies(session, asked) if copy.state not in _GONE]

    def copies_of_unit(self, unit_id: int) -> list[Copy]:
        """The copies of a unit's keys that the counter answers for, in the order of their tags."""
        asked = select(KeyCopy.id).join(Key).where(Key.unit_id == unit_id, Key.active)
        with self._ground.database.reading() as session:
            return [copy for copy in self._copies(session, asked) if copy.state not in _GONE]

    def _copies(self, session: Session, which: Any) -> list[Copy]:
        local, asked = self._ground.clock.local, _copies_asked(which)
        return [
            Copy(
                row.id, row.key_id, row.tag if row.copies == 1 else f"{row.tag}-{row.n}", row.opens, row.kind,
                row.hook, row.state, row.loan_id, row.number or "", row.borrower or "", row.phone or "",
                local(row.due_back) if row.due_back else None, row.unit_id,
            )
            for row in session.execute(asked)
        ]  # fmt: skip

    def _past(self, session: Session, key_id: int, copies: Sequence[Copy]) -> list[Stepped]:
        local, codes = self._ground.clock.local, {copy.id: copy.code for copy in copies}
        steps = (
            select(Step.at, Operator.name, Step.record, Step.went_to, Step.remark)
            .join(Operator, Operator.id == Step.operator_id)
            .where(Step.kind == "key_copy", Step.record.in_(codes))
            .order_by(Step.id.desc())
            .limit(_PAST)
        )
        changes = (
            select(Change.at, Operator.name, Change.field, Change.after)
            .join(Operator, Operator.id == Change.operator_id)
            .where(Change.kind == "key", Change.record == key_id)
            .order_by(Change.id.desc())
            .limit(_PAST)
        )
        past = [
            Stepped(local(at), who, codes[copy], went_to, remark)
            for at, who, copy, went_to, remark in session.execute(steps)
        ]
        past += [Stepped(local(at), who, "", field, after) for at, who, field, after in session.execute(changes)]
        return sorted(past, key=lambda step: step.at, reverse=True)[:_PAST]


def keys_seen(session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
    """These keys as a session sees them."""
    chosen = ids_text(ids)
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    for row in _COUNTS.all(session, ids=chosen):
        counts[row.key_id][row.state] = row.count
    rows = []
    for key in _KEYS.all(session, ids=chosen):
        there, out, lost = (counts[key.id].get(state, 0) for state in ("in_cabinet", "out", "lost"))
        rows.append(
            {
                "id": key.id, "tag": key.tag, "kind": key.kind, "key_set": key.key_set, "opens": key.opens,
                "unit": key.code or "", "unit_id": key.unit_id, "hook": key.hook, "note": key.note,
                "active": key.active, "copies": there + out + lost, "there": there, "out": out, "lost": lost,
            }
        )  # fmt: skip
    return rows


def keys_named(ground: Ground, typed: str) -> Select[Any]:
    """The ids of the keys found by a tag, what they open, their unit or who lives there."""
    found = or_(Key.id.in_(beginning("key", typed)), Key.unit_id.in_(units_named(ground.database, typed)))
    return select(Key.id).where(found)


_GONE = (CopyState.RETIRED, CopyState.HANDED_OVER)
_sibling = aliased(KeyCopy)
SIBLINGS = select(func.count(_sibling.id)).where(_sibling.key_id == KeyCopy.key_id).scalar_subquery().label("copies")
"""How many copies there are of the key of a copy."""


def _copies_asked(which: Any) -> Select[Any]:
    return (
        select(
            KeyCopy.id, KeyCopy.key_id, KeyCopy.n, KeyCopy.state, Key.tag, Key.opens, Key.kind, Key.hook, SIBLINGS,
            KeyLoan.id.label("loan_id"), KeyLoan.number, KeyLoan.borrower, KeyLoan.phone, KeyLoan.due_back, Key.unit_id,
        )
        .join(Key, Key.id == KeyCopy.key_id)
        .outerjoin(KeyLoanItem, (KeyLoanItem.copy_id == KeyCopy.id) & KeyLoanItem.back_at.is_(None))
        .outerjoin(KeyLoan, KeyLoan.id == KeyLoanItem.loan_id)
        .where(KeyCopy.id.in_(which))
        .order_by(Key.shelf, KeyCopy.n)
    )  # fmt: skip


_KEYS = Prepared(
    select(
        Key.id, Key.tag, Key.kind, Key.key_set, Key.opens, Key.unit_id, Unit.code, Key.hook, Key.note, Key.active
    )
    .outerjoin(Unit, Unit.id == Key.unit_id)
    .where(Key.id.in_(among_ids()))
)  # fmt: skip
_COUNTS = Prepared(
    select(KeyCopy.key_id, KeyCopy.state, func.count().label("count"))
    .where(KeyCopy.key_id.in_(among_ids()))
    .group_by(KeyCopy.key_id, KeyCopy.state)
)
