"""The key cabinet: which keys there are, on which hook, in how many copies; what is added, retired and handed over."""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from frontdesk.core import search
from frontdesk.core.audit import canonical
from frontdesk.core.finding import file_under, find
from frontdesk.core.ground import Act
from frontdesk.core.listing import among_ids
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import step
from frontdesk.core.texts import plain
from frontdesk.core.words import mark
from frontdesk.fees.cases.steps import heading
from frontdesk.fees.cash.owed import owners_of
from frontdesk.keys.lists import Copy, KeyLists
from frontdesk.keys.noted import fingerprint
from frontdesk.keys.records import (
    COPY_NEXT,
    SETS,
    CopyState,
    CustodyState,
    Key,
    KeyCopy,
    KeyCustody,
    KeyHandover,
    KeyKind,
)
from frontdesk.residents.fields import place_of
from frontdesk.residents.records import Unit

MOST_COPIES = 99
LIVE = (CopyState.IN_CABINET, CopyState.OUT, CopyState.LOST)
"""States of a copy that the counter answers for; a key without one is no longer kept."""

_OUT = (CopyState.OUT.value,)
_HERE = (CopyState.IN_CABINET.value, CopyState.OUT.value)
_OFFERED = 24
"""Copies that are offered for what was typed; who sees more has typed too little."""

_OF_UNITS = (KeyKind.CUSTODY, KeyKind.VACANT)
_TAG = re.compile(r"[^\W_]+([-./#][^\W_]+)*")
_COPY_CODE = re.compile(r"(.+)-([1-9]\d?)")
_LONGEST_TAG, _LONGEST = 20, 60


@dataclass(frozen=True)
class NewKey:
    """What is typed of a key: its tag, what it is for, what it opens and of which unit, its copies and its hook.

    Of a vacant unit's key `key_set` is A or B. What a unit's key opens is the unit's code unless it is told.
    """

    tag: str
    kind: str
    opens: str
    unit_id: int | None = None
    copies: int = 1
    hook: str = ""
    key_set: str = ""
    note: str = ""


def tag_of(text: str) -> str:
    """A tag as it is kept: narrow capitals without spaces, whatever dash was typed."""
    narrow = re.sub(r"\s+", "", unicodedata.normalize("NFKC", plain(text)).upper())
    return re.sub("[‐‑‒–—―−_]", "-", narrow)


def code_of(tag: str, n: int, copies: int) -> str:
    """The code of a copy, as its label says it: `P-031-2`; of an only copy the tag itself."""
    return tag if copies == 1 else f"{tag}-{n}"


def copy_named(session: Session, code: str) -> int | None:
    """The copy that has this code; None for no copy's, and for a tag that several copies bear."""
    code = tag_of(code)
    copies = session.scalars(select(KeyCopy.id).join(Key, Key.id == KeyCopy.key_id).where(Key.tag == code)).all()
    if len(copies) == 1:
        return copies[0]
    parted = _COPY_CODE.fullmatch(code)
    if parted is None:
        return None
    asked = select(KeyCopy.id).join(Key, Key.id == KeyCopy.key_id)
    return session.scalar(asked.where(Key.tag == parted[1], KeyCopy.n == int(parted[2])))


def store_key(act: Act, new: NewKey) -> Key:
    """Store a key with its copies, all of them in the cabinet, in the caller's act.

    Refuses a tag that another key has or that tells which unit the key opens, and a unit's key without its unit.
    """
    told = _checked(act.session, new)
    key = Key(shelf=place_of(told["tag"]), since=act.day, **told)
    if _TAKEN.first(act.session, tags=json.dumps([key.tag]), but=0) is not None:
        raise Refusal(mark("Another key has the tag {tag}."), field="tag", tag=key.tag)
    _check_copies(act.session, key.tag, 0, new.copies)
    act.session.add(key)
    act.session.flush()
    _file(act.session, key, fresh=True)
    act.note("key", key.id, tag=key.tag, use=key.kind, unit=key.unit_id, copies=new.copies)
    _store_copies(act, key, 1, new.copies)
    return key


def check_key(session: Session, new: NewKey) -> None:
    """Refuses what `store_key` refuses, but for a tag that is in use."""
    _check_copies(session, _checked(session, new)["tag"], 0, new.copies)


def add_copies(act: Act, key: Key, count: int) -> list[int]:
    """More copies of a key, in the cabinet from now on, in the caller's act; gives back their ids."""
    last = act.session.scalar(select(func.max(KeyCopy.n)).where(KeyCopy.key_id == key.id)) or 0
    _check_copies(act.session, key.tag, last, count)
    act.note("key", key.id, copies=last + count)
    return _store_copies(act, key, last + 1, count)


def move_copy(act: Act, copy: KeyCopy, to: CopyState, remark: str = "", by: int = 0) -> None:
    """Bring a copy to its next state: a step of its own, and a row in the audit chain; `by` as `steps.step` takes it.

    Refuses a move that the copy does not allow where it is. A copy that is lent is taken out of its loan before, by
    `lending.close`. A key without a copy left is no longer kept.
    """
    if to not in COPY_NEXT[copy.state]:
        raise Refusal(mark("{code} has been moved meanwhile. Look at it again."), code=name_of_copy(act.session, copy))
    before, copy.state = copy.state, to.value
    act.session.flush()
    step(act, "key_copy", copy.id, before, to.value, remark, by)
    act.note("key_copy", copy.id, state=to.value)
    if (before in LIVE) != (to in LIVE):
        _keep_active(act.session, copy.key_id)


def name_of_copy(session: Session, copy: KeyCopy) -> str:
    """The code of a copy."""
    asked = select(Key.tag, func.count()).join(KeyCopy, KeyCopy.key_id == Key.id).where(Key.id == copy.key_id)
    tag, copies = session.execute(asked).one()
    return code_of(tag, copy.n, copies)


class Cabinet(KeyLists):
    """Keeps the keys: adds, changes, retires them, and hands them to owners."""

    def copy_named(self, code: str) -> int | None:
        """The copy that has this code; see `copy_named`."""
        with self._ground.database.reading() as session:
            return copy_named(session, code)

    def bearing(self, code: str) -> list[Copy]:
        """The copies that a scanned code may mean: the one that has it, or all that bear the tag and are not gone."""
        with self._ground.database.reading() as session:
            exact = copy_named(session, code)
            if exact is not None:
                return self._copies(session, [exact])
            tagged = select(KeyCopy.id).join(Key, Key.id == KeyCopy.key_id).where(Key.tag == tag_of(code))
            return [copy for copy in self._copies(session, tagged) if copy.state in LIVE]

    def offered(self, text: str, *, out: bool = False) -> list[Copy]:
        """The copies that a text may mean, the likeliest first: of each key one that can be lent, else who has it.

        With `out`, all those that are out.
        """
        with self._ground.database.reading() as session:
            exact = copy_named(session, text)
            found = find(session, ("key",), search.needle(text), _OFFERED).get("key", [])
            keys = [key for key, _ in found]
            which = (KeyCopy.key_id.in_(keys) | (KeyCopy.id == exact)) & KeyCopy.state.in_(_OUT if out else _HERE)
            copies = self._copies(session, select(KeyCopy.id).where(which))
        order = {key: at for at, key in enumerate(keys)}
        copies.sort(key=lambda copy: (copy.id != exact, order.get(copy.key_id, 0), copy.state == CopyState.OUT))
        if not out:
            copies = list({copy.key_id: copy for copy in reversed(copies)}.values())[::-1]
        return copies[:_OFFERED]

    def owners(self, unit_id: int) -> str:
        """The owners of a unit, as they stand on a slip."""
        with self._ground.database.reading() as session:
            return owners_of(session, unit_id)

    def add(self, new: NewKey) -> int:
        """Hang up a new key with its copies; gives back its id. See `store_key`."""
        with self._ground.act("key_added", Right.KEEP_KEYS) as act:
            return store_key(act, new).id

    def change(self, key_id: int, new: NewKey) -> None:
        """Change what is kept of a key; how many copies there are stays as it is.

        Refuses to make another kind of a key that is in custody, and what `store_key` refuses.
        """
        with self._ground.act("key_changed", Right.KEEP_KEYS) as act:
            key = act.session.get_one(Key, key_id)
            told = _checked(act.session, new)
            same = select(Key.id).where(Key.tag == told["tag"], Key.id != key_id)
            if act.session.scalar(same) is not None:
                raise Refusal(mark("Another key has the tag {tag}."), field="tag", tag=told["tag"])
            if (told["kind"], told["unit_id"]) != (key.kind, key.unit_id) and in_custody(act.session, key_id):
                raise Refusal(mark("This key is in custody. Give it back before it becomes another one."), field="kind")
            changes = {
                name: (_text(act.session, name, getattr(key, name)), _text(act.session, name, value))
                for name, value in told.items()
                if getattr(key, name) != value
            }
            if told["tag"] != key.tag:
                last = act.session.scalar(select(func.max(KeyCopy.n)).where(KeyCopy.key_id == key_id)) or 0
                _check_copies(act.session, told["tag"], 0, last, but=key_id)
            for name in changes:
                setattr(key, name, told[name])
            key.shelf = place_of(key.tag)
            act.session.flush()
            _file(act.session, key)
            act.note_changes("key", key_id, changes)

    def add_copies(self, key_id: int, count: int) -> list[int]:
        """More copies of a key; gives back their ids."""
        with self._ground.act("key_copied", Right.KEEP_KEYS) as act:
            return add_copies(act, act.session.get_one(Key, key_id), count)

    def retire(self, copies: Sequence[int], reason: str) -> None:
        """Take copies out of use, all or none. Refuses what is lent, lost or in custody: that ends first."""
        reason = _checked_text(reason, "reason", mark("Type the reason."))
        with self._ground.act("key_retired", Right.KEEP_KEYS) as act:
            for copy in _these(act, copies):
                if copy.state == CopyState.OUT:
                    code = name_of_copy(act.session, copy)
                    raise Refusal(mark("{code} is out. Take it back first."), field="copies", code=code)
                if copy.state == CopyState.LOST:
                    code = name_of_copy(act.session, copy)
                    raise Refusal(mark("{code} is lost. Deal with its loss first."), field="copies", code=code)
                if in_custody(act.session, copy.key_id):
                    raise Refusal(mark("This key is in custody. It goes back to who left it here."), field="copies")
                move_copy(act, copy, CopyState.RETIRED, reason)

    def hand_over(
        self, unit_id: int, copies: Sequence[int], taken_by: str, *, remark: str = "", operation: str = ""
    ) -> KeyHandover:
        """Hand keys of a unit to its owner for good, all or none; the same `operation` is the same hand-over.

        Refuses keys of another unit, those that are not in the cabinet, and those in custody, which are given back.
        """
        operation, remark = operation or uuid4().hex, plain(remark)
        taken_by = _checked_text(taken_by, "taken_by", mark("Type who takes the keys."))
        with self._ground.act("key_handed_over", Right.LEND_KEYS) as act:
            known = act.session.scalar(select(KeyHandover).where(KeyHandover.operation == operation))
            if known is not None:
                return known
            lines = []
            taken = _these(act, copies)
            for copy in taken:
                key, code = act.session.get_one(Key, copy.key_id), name_of_copy(act.session, copy)
                if key.unit_id != unit_id:
                    raise Refusal(mark("{code} is not a key of this unit."), field="copies", code=code)
                if copy.state != CopyState.IN_CABINET:
                    raise Refusal(mark("{code} is not in the cabinet."), field="copies", code=code)
                if in_custody(act.session, key.id):
                    raise Refusal(mark("This key is in custody. It goes back to who left it here."), field="copies")
                lines.append({"copy": copy.id, "code": code, "opens": key.opens, "hook": key.hook})
            number = act.number("YJ")
            facts = heading(act.session) | {
                "number": number, "at": self._ground.clock.local(act.at).isoformat(timespec="minutes"),
                "unit": act.session.get_one(Unit, unit_id).code, "taken_by": taken_by, "by": act.operator.name,
                "remark": remark, "keys": lines,
            }  # fmt: skip
            handover = KeyHandover(
                number=number, operation=operation, unit_id=unit_id, at=act.at, operator_id=act.operator.id,
                taken_by=taken_by, facts=canonical(facts),
            )  # fmt: skip
            act.session.add(handover)
            act.session.flush()
            for copy in taken:
                move_copy(act, copy, CopyState.HANDED_OVER, number)
            told = {"number": number, "unit": unit_id, "copies": sorted(copies)}
            act.note("key_handover", handover.id, **told, digest=fingerprint(act.session, KeyHandover, handover.id))
            return handover

    def handover_slip(self, handover_id: int) -> dict[str, Any]:
        """What stands on the slip of a hand-over, as it was: number, at, unit, taken_by, by, remark, keys.

        Each of `keys`: copy (its id), code, opens, hook.
        """
        with self._ground.database.reading() as session:
            told: dict[str, Any] = json.loads(session.get_one(KeyHandover, handover_id).facts)
            return told


def in_custody(session: Session, key_id: int) -> bool:
    """Whether a resident has left the key here."""
    held = select(KeyCustody.id).where(KeyCustody.key_id == key_id, KeyCustody.state == CustodyState.HELD.value)
    return session.scalar(held) is not None


def _these(act: Act, copies: Iterable[int]) -> list[KeyCopy]:
    found = [act.session.get_one(KeyCopy, copy) for copy in dict.fromkeys(copies)]
    if not found:
        raise Refusal(mark("Choose a key."), field="copies")
    return found


def _store_copies(act: Act, key: Key, first: int, count: int) -> list[int]:
    copies = [KeyCopy(key_id=key.id, n=n, state=CopyState.IN_CABINET.value) for n in range(first, first + count)]
    act.session.add_all(copies)
    key.active = True
    act.session.flush()
    for copy in copies:
        step(act, "key_copy", copy.id, "", CopyState.IN_CABINET.value)
    return [copy.id for copy in copies]


def _keep_active(session: Session, key_id: int) -> None:
    live = select(KeyCopy.id).where(KeyCopy.key_id == key_id, KeyCopy.state.in_([state.value for state in LIVE]))
    session.get_one(Key, key_id).active = session.scalar(live.limit(1)) is not None
    session.flush()


def _file(session: Session, key: Key, *, fresh: bool = False) -> None:
    """Findable by its tag and by what it opens."""
    unit = session.get_one(Unit, key.unit_id).code if key.unit_id is not None else ""
    tokens = search.tokens_of_code(key.tag) | search.tokens_of_number(key.tag) | search.tokens_of_name(key.opens)
    tokens |= search.tokens_of_code(unit) if unit else set()
    file_under(session, "key", key.id, tokens, fresh=fresh)


def _checked(session: Session, new: NewKey) -> dict[str, Any]:
    """The columns of what was typed, in normal form."""
    tag, hook = tag_of(new.tag), tag_of(new.hook)
    if not _TAG.fullmatch(tag) or len(tag) > _LONGEST_TAG:
        raise Refusal(mark("Type a tag like P-031: letters and digits, at most 20 signs."), field="tag")
    if new.kind not in set(KeyKind):
        raise Refusal(mark("Choose what the key is for."), field="kind")
    if new.kind in _OF_UNITS and new.unit_id is None:
        raise Refusal(mark("Choose the unit that the key opens."), field="unit")
    if new.key_set not in SETS or (new.key_set and new.kind != KeyKind.VACANT):
        raise Refusal(mark("Only keys of vacant units belong to set A or B."), field="key_set")
    unit = session.get_one(Unit, new.unit_id).code if new.unit_id is not None else ""
    # Whoever finds a lost key must not read on it which door it opens.
    told = search.normal(unit)
    another = _UNIT.scalar(session, code=search.code_of(tag))
    told_by_tag = len(told) >= 3 and re.search(rf"(?<!\d){re.escape(told)}(?!\d)", search.normal(tag))
    if another is not None or told_by_tag:
        raise Refusal(mark("The tag must not tell which unit the key opens. Choose another one."), field="tag")
    opens = plain(new.opens) or unit
    opens = _checked_text(opens, "opens", mark("Type what the key opens."))
    if len(hook) > _LONGEST_TAG:
        raise Refusal(mark("Type the number of the hook, at most 20 signs."), field="hook")
    return {
        "tag": tag, "kind": str(new.kind), "opens": opens, "unit_id": new.unit_id, "hook": hook,
        "key_set": new.key_set, "note": plain(new.note),
    }  # fmt: skip


def _check_copies(session: Session, tag: str, last: int, count: int, but: int = 0) -> None:
    """Refuses too many copies, and codes that other keys have: beside P-031 with two copies there is no tag P-031-2."""
    if count < 1 or last + count > MOST_COPIES:
        raise Refusal(mark("A key has 1 to 99 copies."), field="copies")
    codes = {code_of(tag, n, last + count) for n in range(1, last + count + 1)} - {tag}
    taken = _TAKEN.scalar(session, tags=json.dumps(sorted(codes)), but=but)
    if taken is not None:
        raise Refusal(
            mark("Another key has the tag {tag}, which a copy of this one would bear."), field="tag", tag=taken
        )
    parted = _COPY_CODE.fullmatch(tag)
    if parted is not None:
        copies = _COPIES.scalar(session, tag=parted[1], but=but) or 0
        if copies > 1 and int(parted[2]) <= copies:
            raise Refusal(mark("A copy of the key {tag} bears this tag."), field="tag", tag=parted[1])


def _checked_text(text: str, field: str, sentence: str) -> str:
    text = plain(text)
    if not text:
        raise Refusal(sentence, field=field)
    if len(text) > _LONGEST:
        raise Refusal(mark("Say it in at most {count} characters."), field=field, count=_LONGEST)
    return text


def _text(session: Session, name: str, value: Any) -> str:
    """A value as the history tells it: of a unit its code."""
    if value is None:
        return ""
    return session.get_one(Unit, value).code if name == "unit_id" else str(value)


# Asked of each key of a list that is taken over.
_UNIT = Prepared(select(Unit.id).where(Unit.code == bindparam("code")))
_TAKEN = Prepared(select(Key.tag).where(Key.tag.in_(among_ids("tags")), Key.id != bindparam("but")).limit(1))
_COPIES = Prepared(
    select(func.count()).select_from(KeyCopy).join(Key).where(Key.tag == bindparam("tag"), Key.id != bindparam("but"))
)
