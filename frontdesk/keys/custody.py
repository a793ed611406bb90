"""Keys that residents leave at the counter: taken into custody with their consent, given back against a signature."""

import json
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.core import phones
from frontdesk.core.audit import canonical
from frontdesk.core.ground import Act, Ground
from frontdesk.core.listing import Listing, Register, among_ids, ids_text
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.keys.cabinet import NewKey, in_custody, move_copy, name_of_copy, store_key, tag_of
from frontdesk.keys.noted import fingerprint
from frontdesk.keys.records import CopyState, CustodyState, Key, KeyCopy, KeyCustody, KeyKind
from frontdesk.residents.lists import units_named
from frontdesk.residents.records import Unit

STANDING = ("held", "lapsed", "ended")
"""How a custody may stand in the list: held, held beyond the day that was agreed, ended."""

_LONGEST, _LONGEST_WORDS = 60, 200
_KIND = KeyCustody.__tablename__


@dataclass(frozen=True)
class Left:
    """What a resident leaves: the key, with a tag of its own, and on which terms.

    `lend_to` is to whom it may be lent without asking; empty, they are asked each time. `opens` is the unit's code
    unless it is told; `until` is the last day, if one was agreed.
    """

    unit_id: int
    tag: str
    given_by: str
    purpose: str
    phone: str = ""
    lend_to: str = ""
    until: date | None = None
    opens: str = ""
    copies: int = 1
    hook: str = ""


class CustodyDesk:
    """Takes keys into custody and gives them back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def take(self, left: Left) -> KeyCustody:
        """Take a key into custody: under a new tag, or under the one that it had here before.

        Refuses a tag that another key has, and a key that is in custody already.
        """
        words = _checked(left)
        with self._ground.act("key_left", Right.LEND_KEYS) as act:
            if left.until is not None and left.until < act.day:
                raise Refusal(mark("The last day is over already."), field="until")
            key = _key(act, left)
            custody = KeyCustody(
                number=act.number("LT"), key_id=key.id, unit_id=left.unit_id, since=act.day, until=left.until,
                at=act.at, operator_id=act.operator.id, facts="", **words,
            )  # fmt: skip
            custody.facts = canonical(self._facts(act, custody, key))
            act.session.add(custody)
            act.session.flush()
            step(act, _KIND, custody.id, "", CustodyState.HELD.value)
            told = {"number": custody.number, "key": key.id, "unit": left.unit_id}
            act.note(_KIND, custody.id, **told, digest=fingerprint(act.session, KeyCustody, custody.id))
            return custody

    def give_back(self, custody_id: int, taken_by: str) -> KeyCustody:
        """Give the key back, with all its copies that are here. Refuses while one of them is lent."""
        taken_by = _words("taken_by", taken_by, _LONGEST, mark("Type who takes the keys."))
        with self._ground.act("key_given_back", Right.LEND_KEYS) as act:
            session = act.session
            custody = session.get_one(KeyCustody, custody_id)
            if custody.state != CustodyState.HELD:
                raise Refusal(mark("{number} has been given back already."), number=custody.number)
            copies = session.scalars(select(KeyCopy).where(KeyCopy.key_id == custody.key_id).order_by(KeyCopy.n)).all()
            if lent := next((copy for copy in copies if copy.state == CopyState.OUT), None):
                raise Refusal(mark("{code} is out. Take it back first."), code=name_of_copy(session, lent))
            custody.state, custody.ended_at, custody.ended_by = CustodyState.ENDED.value, act.at, act.operator.id
            custody.taken_by = taken_by
            session.flush()
            step(act, _KIND, custody.id, CustodyState.HELD.value, CustodyState.ENDED.value)
            for copy in copies:
                if copy.state == CopyState.IN_CABINET:
                    move_copy(act, copy, CopyState.HANDED_OVER, custody.number)
            told = {"number": custody.number, "state": custody.state}
            act.note(_KIND, custody.id, **told, digest=fingerprint(session, KeyCustody, custody.id))
            return custody

    def form(self, custody_id: int) -> dict[str, Any]:
        """What stands on its form, as `papers.custody.custody_form` takes it: as signed, and who took it back."""
        local = self._ground.clock.local
        with self._ground.database.reading() as session:
            custody = session.get_one(KeyCustody, custody_id)
            stored: dict[str, Any] = json.loads(custody.facts)
            by = "" if custody.ended_by is None else session.get_one(Operator, custody.ended_by).name
            ended = f"{local(custody.ended_at):%Y-%m-%d %H:%M}" if custody.ended_at else ""
            return stored | {"ended": ended, "taken_by": custody.taken_by, "given_back_by": by}

    def _facts(self, act: Act, custody: KeyCustody, key: Key) -> dict[str, Any]:
        session = act.session
        copies = select(func.count()).where(KeyCopy.key_id == key.id, KeyCopy.state == CopyState.IN_CABINET.value)
        return heading(session) | {
            "number": custody.number, "date": f"{self._ground.clock.local(act.at):%Y-%m-%d %H:%M}",
            "unit": session.get_one(Unit, custody.unit_id).code, "given_by": custody.given_by, "phone": custody.phone,
            "tag": key.tag, "opens": key.opens, "copies": session.scalar(copies), "purpose": custody.purpose,
            "lend_to": custody.lend_to, "until": custody.until.isoformat() if custody.until else "",
            "by": act.operator.name,
        }  # fmt: skip

    def lapsed(self) -> int:
        """How many keys are kept beyond the day that was agreed."""
        with self._ground.database.reading() as session:
            return _LAPSED.scalar(session, today=self._ground.clock.today()) or 0

    # The list

    def listing(
        self,
        *,
        text: str = "",
        state: str = "",
        since: date | None = None,
        until: date | None = None,
        building_id: int | None = None,
        unit_id: int | None = None,
    ) -> Listing:
        """The keys left here, the latest first; sorted by number, tag, unit, since or until.

        Each: id, number, key_id, tag, opens, unit, unit_id, given_by, phone, purpose, lend_to, since, until, state (of
        STANDING), at, operator, ended_at, taken_by, copies and here (how many of them hang in the cabinet). `since` and
        `until` are days on which they were left; `text` is a number, a tag, a unit, or somebody who lives there or who
        left a key.
        """
        narrowed = {name: value for name, value in locals().items() if name != "self"}
        clock, today = self._ground.clock, self._ground.clock.today()
        asked = select(KeyCustody.id)
        if state:
            asked = asked.where(_stands(state, today))
        if since is not None:
            asked = asked.where(KeyCustody.at >= clock.begin_of(since))
        if until is not None:
            asked = asked.where(KeyCustody.at < clock.end_of(until))
        if building_id is not None:
            asked = asked.where(KeyCustody.unit_id.in_(select(Unit.id).where(Unit.building_id == building_id)))
        if unit_id is not None:
            asked = asked.where(KeyCustody.unit_id == unit_id)
        if typed := text.strip():
            tagged = select(Key.id).where(_begins(Key.tag, typed))
            named = KeyCustody.unit_id.in_(units_named(self._ground.database, typed))
            by = KeyCustody.given_by.contains(typed, autoescape=True)
            asked = asked.where(or_(_begins(KeyCustody.number, typed), KeyCustody.key_id.in_(tagged), named, by))
        keyed = asked.join(Key, Key.id == KeyCustody.key_id)
        sorts: dict[str, tuple[Select[Any], Sequence[Any]]] = {
            "number": (asked, (KeyCustody.number,)),
            "tag": (keyed, (Key.shelf, KeyCustody.id)),
            "unit": (asked.join(Unit, Unit.id == KeyCustody.unit_id), (Unit.place, KeyCustody.id)),
            "since": (asked, (KeyCustody.at, KeyCustody.id)),
            "until": (asked, (KeyCustody.until, KeyCustody.id)),
        }
        return Listing(self._ground.database, narrowed | {"today": today}, sorts, ("number", True), self.rows)

    def rows(self, ids: Sequence[int]) -> list[dict[str, Any]]:
        """These as rows of the list, in any order."""
        with self._ground.database.reading() as session:
            return self._seen(session, ids)

    @contextmanager
    def register(self, sort: str = "", *, descending: bool = False, **narrowed: Any) -> Iterator[Register]:
        """The list to be taken along, by right: narrowed as the list itself."""
        self._ground.require(Right.EXPORT)
        with self.listing(**narrowed).register(self._seen, sort, descending=descending) as opened:
            yield opened

    def _seen(self, session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
        local, today = self._ground.clock.local, self._ground.clock.today()
        return [
            {
                **row._asdict(), "at": local(row.at), "ended_at": local(row.ended_at) if row.ended_at else None,
                "state": "lapsed" if row.state == "held" and row.until and row.until < today else row.state,
            }
            for row in _ROWS.all(session, ids=ids_text(ids))
        ]  # fmt: skip


def _key(act: Act, left: Left) -> Key:
    """The key that is left: the one that had this tag for this unit before, or a new one."""
    session, tag = act.session, tag_of(left.tag)
    key = session.scalar(select(Key).where(Key.tag == tag))
    if key is None:
        return store_key(
            act, NewKey(tag, KeyKind.CUSTODY, left.opens, left.unit_id, copies=left.copies, hook=left.hook)
        )  # fmt: skip
    if key.kind != KeyKind.CUSTODY or key.unit_id != left.unit_id:
        raise Refusal(mark("Another key has the tag {tag}."), field="tag", tag=tag)
    if in_custody(session, key.id):
        raise Refusal(mark("The key {tag} is in custody already."), field="tag", tag=tag)
    here = False
    for copy in session.scalars(select(KeyCopy).where(KeyCopy.key_id == key.id).order_by(KeyCopy.n)):
        if copy.state == CopyState.HANDED_OVER:
            move_copy(act, copy, CopyState.IN_CABINET)
        here = here or copy.state == CopyState.IN_CABINET
    if not here:
        raise Refusal(mark("The key {tag} is no longer in use. Give this one another tag."), field="tag", tag=tag)
    return key


def _checked(left: Left) -> dict[str, str]:
    return {
        "given_by": _words("given_by", left.given_by, _LONGEST, mark("Type who leaves the key.")),
        "phone": phones.normal_number(left.phone),
        "purpose": _words("purpose", left.purpose, _LONGEST_WORDS, mark("Type what the key is left for.")),
        "lend_to": _words("lend_to", left.lend_to, _LONGEST_WORDS),
    }


def _words(field: str, text: str, longest: int, missing: str = "") -> str:
    text = plain(text)
    if missing and not text:
        raise Refusal(missing, field=field)
    if len(text) > longest:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=longest)
    return text


def _stands(state: str, today: date) -> ColumnElement[bool]:
    held, lapsed = KeyCustody.state == CustodyState.HELD.value, KeyCustody.until < today
    if state == "lapsed":
        return and_(held, lapsed)
    return and_(held, or_(KeyCustody.until.is_(None), ~lapsed)) if state == "held" else ~held


def _begins(column: Any, typed: str) -> ColumnElement[bool]:
    begins = "".join(unicodedata.normalize("NFKC", typed).upper().split())
    return and_(column >= begins, column < begins + "\U0010ffff")


# Written out, because a bound state would not meet the index of what is held.
_LAPSED = Prepared(
    select(func.count())
    .select_from(KeyCustody)
    .where(KeyCustody.state == literal_column("'held'"), KeyCustody.until < bindparam("today", type_=Date))
)
_operator = aliased(Operator)
_copies = select(func.count()).where(KeyCopy.key_id == Key.id).correlate(Key)
_ROWS = Prepared(
    select(
        KeyCustody.id, KeyCustody.number, KeyCustody.key_id, Key.tag, Key.opens, Unit.code.label("unit"),
        KeyCustody.unit_id, KeyCustody.given_by, KeyCustody.phone, KeyCustody.purpose, KeyCustody.lend_to,
        KeyCustody.since, KeyCustody.until, KeyCustody.state, KeyCustody.at, _operator.name.label("operator"),
        KeyCustody.ended_at, KeyCustody.taken_by, _copies.scalar_subquery().label("copies"),
        _copies.where(KeyCopy.state == CopyState.IN_CABINET.value).scalar_subquery().label("here"),
    )
    .join(Key, Key.id == KeyCustody.key_id)
    .join(Unit, Unit.id == KeyCustody.unit_id)
    .join(_operator, _operator.id == KeyCustody.operator_id)
    .where(KeyCustody.id.in_(among_ids()))
)  # fmt: skip
