"""Taking over a list of keys: what it would hang up is shown, then entered in one act, and undone while nobody has
touched it."""

from hashlib import file_digest
from pathlib import Path

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from frontdesk.core.audit import head
from frontdesk.core.ground import Act
from frontdesk.core.imports import Import, ImportAdded, keep, set_marks, undo, undoable, worked_on
from frontdesk.core.layouts import remember
from frontdesk.core.operators import Right
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import next_id
from frontdesk.core.steps import Step, drop_steps
from frontdesk.core.words import mark, say
from frontdesk.keys import headings, rows
from frontdesk.keys.cabinet import NewKey, check_key, code_of, store_key, tag_of
from frontdesk.keys.records import Key, KeyCopy, KeyKind
from frontdesk.keys.rows import KeyList, ListedKey, read_keys
from frontdesk.paper.grid import Sheets
from frontdesk.residents.cells import unit_code
from frontdesk.residents.layout import NO_LAYOUT, UNCHOSEN, Choice, Layout
from frontdesk.residents.outcome import Imported
from frontdesk.residents.records import Status, Unit
from frontdesk.residents.takeovers import ListDesk

_EMPTY = (Status.VACANT, Status.UNSOLD)


class KeyListDesk(ListDesk):
    """Takes over the list of keys that an office has kept so far, and takes it back."""

    REGISTER = "keys"

    def fields(self) -> list[tuple[str, str]]:
        return headings.fields(say)

    def field_of(self, heading: str) -> str | None:
        return headings.field_of(heading)

    def layout_of(self, sheets: Sheets, choice: Choice) -> Layout:
        return rows.layout_of(sheets, choice)

    def preview(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """What taking over the list now would hang up; nothing is written. What can't be read so has a `refusal`."""
        self._ground.require(Right.KEEP_KEYS)
        layout, known = NO_LAYOUT, False
        try:
            sheets, layout, known = self.looked_at(path, choice)
            progress(600, 1000)
            listed = read_keys(sheets, layout, self._ground.clock.today(), self.estate_name())
        except Refusal as refusal:
            return Imported(layout, remembered=known, refusal=refusal)
        with self._ground.database.reading() as session:
            return _told(sheets, listed, _weigh(_Shelf(session), listed), known)

    def take_over(self, path: Path, choice: Choice = UNCHOSEN, progress: Progress = unheard) -> Imported:
        """Hang up the keys of the sound rows in one act; faulty rows are left out and named. Again, it changes
        nothing."""
        self._ground.require(Right.KEEP_KEYS)
        sheets, layout, known = self.looked_at(path, choice)
        progress(300, 1000)
        listed = read_keys(sheets, layout, self._ground.clock.today(), self.estate_name())
        with path.open("rb") as content:
            file = file_digest(content, "sha256").hexdigest()
        # Weighed before the act, so that others go on working meanwhile.
        with self._ground.database.reading() as session:
            weighed_at, shelf = head(session), _Shelf(session)
            imported = _weigh(shelf, listed)
        with self._ground.act("keys_taken_over", Right.KEEP_KEYS) as act:
            if act.chain.head != weighed_at:
                # Every act is in the chain: somebody was faster, and what was weighed may not be so any more.
                shelf = _Shelf(act.session)
                imported = _weigh(shelf, listed)
            if choice.assigned is not None:
                remember(act.session, self.REGISTER, layout.fingerprint, choice.assigned, act.at, act.operator.id)
            if shelf.new:
                imported.number = self._enter(act, shelf.new, imported, file, progress)
        progress(1000, 1000)
        return _told(sheets, listed, imported, known)

    def _enter(self, act: Act, new: list[NewKey], imported: Imported, file: str, progress: Progress) -> int:
        counts = {"added": imported.added, "changed": 0, "unchanged": imported.unchanged, "refused": imported.refused}
        done = Import(register=self.REGISTER, at=act.at, operator_id=act.operator.id, file=file, **counts)
        first = {kind: next_id(act.session, kind) for kind in _STORED}
        for place, key in enumerate(new):
            if place % 100 == 0:
                progress(400 + 600 * place // len(new), 1000)
            store_key(act, key)
        keep(act.session, done, ((kind, at, next_id(act.session, kind) - 1) for kind, at in first.items()), {})
        act.note("import", done.id, register=self.REGISTER, file=file, **counts)
        set_marks(act.session, done)
        return done.id

    def undo(self, number: int) -> None:
        """Take the keys of a list out of the books. Refuses once somebody has worked with any of them, by its tag."""
        with self._ground.act("keys_taken_back", Right.KEEP_KEYS) as act:
            session = act.session
            done = undoable(session, number, self.REGISTER)
            if (found := worked_on(session, done)) is not None:
                sentence = mark("Key {tag} has been worked with since. The import can't be undone any more.")
                raise Refusal(sentence, tag=session.scalar(_tag_of(*found)))
            copies = session.get_one(ImportAdded, (done.id, KeyCopy.__tablename__))
            first, last = copies.first, copies.last
            undo(session, done, act.at, act.operator.id)
            # The steps of what is gone tell of nothing; those of a copy that is there can't be taken away.
            drop_steps(act, Step.kind == KeyCopy.__tablename__, Step.record.between(first, last))
            act.note("import", number, register=self.REGISTER, added=done.added)


_STORED = (Key.__tablename__, KeyCopy.__tablename__)


class _Shelf:
    """Weighs rows against the keys that there are, within the caller's reading or act; `new` are those to hang up."""

    def __init__(self, session: Session) -> None:
        self.new: list[NewKey] = []
        self._session = session
        self._units = {code: (id_, status) for id_, code, status in session.execute(_UNITS)}
        copies = select(func.count()).where(KeyCopy.key_id == Key.id).correlate(Key).scalar_subquery()
        self._kept = {key.tag: (key, count) for key, count in session.execute(select(Key, copies))}
        self._codes: dict[str, int] = {}

    def take(self, row: int, listed: ListedKey) -> bool:
        """Gather the key of one row; True when it is new. Refuses what can't be hung up, and a tag in use."""
        new = self._read(listed)
        check_key(self._session, new)
        tag = tag_of(listed.tag)
        codes = {tag, *(code_of(tag, n, new.copies) for n in range(1, new.copies + 1))}
        if again := codes & self._codes.keys():
            sentence = mark("Row {row} has this tag already, or a copy of its key bears it.")
            raise Refusal(sentence, field="tag", row=min(self._codes[code] for code in again))
        self._codes |= dict.fromkeys(codes, row)
        if tag in self._kept:
            kept, copies = self._kept[tag]
            if _same(kept, copies, new, listed):
                return False
            sentence = mark("The books have this tag for another key: {opens}. Change it in the cabinet.")
            raise Refusal(sentence, field="tag", opens=kept.opens)
        self.new.append(new)
        return True

    def _read(self, listed: ListedKey) -> NewKey:
        """A row as it is kept: what it opens may be a unit by its code, its kind may follow from that."""
        code = listed.unit or (unit_code(listed.opens) if any(map(str.isdecimal, listed.opens)) else "")
        unit_id, status = self._units.get(code, (None, ""))
        if listed.unit and unit_id is None:
            sentence = mark("There is no unit {code}. Import the resident register first.")
            raise Refusal(sentence, field="unit", code=listed.unit)
        kind = listed.kind
        if not kind:
            of_unit = KeyKind.VACANT if status in _EMPTY else KeyKind.CUSTODY
            kind = KeyKind.PUBLIC if unit_id is None else of_unit
        opens = listed.opens or code
        return NewKey(
            tag=listed.tag, kind=str(kind), opens=opens, unit_id=unit_id, copies=listed.copies or 1, hook=listed.hook,
            key_set=listed.key_set, note=listed.note,
        )  # fmt: skip


def _same(kept: Key, copies: int, new: NewKey, listed: ListedKey) -> bool:
    """Whether a row says of a key what the books say, as far as it says it."""
    return (
        (kept.unit_id, kept.opens) == (new.unit_id, new.opens)
        and (not listed.kind or kept.kind == listed.kind)
        and (not listed.hook or kept.hook == tag_of(listed.hook))
        and listed.copies in (None, copies)
    )


def _weigh(shelf: _Shelf, listed: KeyList) -> Imported:
    """Gather what the rows hang up, and count them."""
    imported = Imported(listed.layout, listed.unread, faults=list(listed.faults))
    for place, row in listed.rows.items():
        try:
            if shelf.take(place[1], row):
                imported.added += 1
            else:
                imported.unchanged += 1
        except Refusal as refusal:
            imported.faults.append(listed.fault(place, refusal))
    return imported


def _told(sheets: Sheets, listed: KeyList, imported: Imported, known: bool) -> Imported:
    imported.give_back(listed)
    imported.keep_titles(sheets, listed)
    imported.remembered = known
    return imported


_UNITS = select(Unit.id, Unit.code, Unit.status)


def _tag_of(kind: str, record: int) -> Select[str]:
    """Asks for the tag of the key to which the row of a table belongs."""
    asked = select(Key.tag).order_by(Key.shelf).limit(1)
    if kind == Key.__tablename__:
        return asked.where(Key.id == record)
    return asked.join(KeyCopy, KeyCopy.key_id == Key.id).where(KeyCopy.id == record)
