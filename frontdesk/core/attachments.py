"""Photos and files that belong to a record: kept beside the database under the hash of what is in them."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, bindparam, func, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import Audit, digest
from frontdesk.core.database import Moment, Record
from frontdesk.core.faults import Fault
from frontdesk.core.filestore import FileStore, Stored
from frontdesk.core.ground import Act, Ground
from frontdesk.core.operators import Operator, Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.words import mark

KINDS: Mapping[str, Right] = {
    "ticket": Right.HANDLE_TICKETS,
    "enquiry": Right.RECEIVE,
    "unit": Right.KEEP_RESIDENTS,
    "permit": Right.HANDLE_PERMITS,
    "worker": Right.HANDLE_PERMITS,
    "inspection": Right.HANDLE_PERMITS,
    "rectification": Right.HANDLE_PERMITS,
}
"""The records to which an operator attaches files, by the names of their tables, and who may."""

SIGNATURE = "signature"
"""The role of what was drawn on the screen and not taken from a file."""

PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp")
"""The types of files that are pictures, as windows and papers show them."""

MOST = 200
"""Files that one record may have."""


class Attachment(Record):
    """A file of a record; `kind` is the name of the record's table, `name` the file's own, `size` its bytes.

    `role` is signature for one that was drawn on the screen. Who removed it from the record is kept, and so is the
    file: other records may have the same.
    """

    __tablename__ = "attachment"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record: Mapped[int]
    hash: Mapped[str]
    name: Mapped[str]
    type: Mapped[str]
    size: Mapped[int]
    role: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    removed_by: Mapped[int | None] = mapped_column(ForeignKey("operator.id"))
    __table_args__ = (
        CheckConstraint("size > 0 AND length(hash) = 64 AND name <> ''", name="file"),
        CheckConstraint("role IN ('', 'signature')", name="role"),
        CheckConstraint("(removed_at IS NULL) = (removed_by IS NULL)", name="removed"),
        Index("ix_attachment_record", "kind", "record"),
        Index("ix_attachment_hash", "hash"),
        Index(
            "uq_attachment_once", "kind", "record", "hash", unique=True,
            sqlite_where=sql("removed_at IS NULL AND role = ''"),
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of a record as it is shown; `at` is on the estate's wall, `who` attached it, `size` is in bytes."""

    id: int
    hash: str
    name: str
    type: str
    size: int
    role: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was taken off a record, when on the estate's wall, and by whom."""

    name: str
    at: datetime
    who: str


class AttachmentDesk:
    """What can be done with the files of a record. `store` takes their content in, in any thread, before the act.

    `changed` names kinds of records for which something follows, in the same act, when files came to one or left it.
    """

    def __init__(self, ground: Ground, changed: Mapping[str, Callable[[Act, int], None]] | None = None) -> None:
        self._ground = ground
        self._changed = changed or {}
        self.store = FileStore(ground.folder)

    def of(self, kind: str, record: int) -> list[Attached]:
        """The files of a record, in the order in which they were attached."""
        with self._ground.database.reading() as session:
            rows = _OF.all(session, kind=kind, record=record)
        return [Attached(**row._asdict() | {"at": self._ground.clock.local(row.at)}) for row in rows]

    def removed(self, kind: str, record: int) -> list[Removed]:
        """What was taken off a record, the latest first."""
        with self._ground.database.reading() as session:
            rows = _REMOVED.all(session, kind=kind, record=record)
        return [Removed(row.name, self._ground.clock.local(row.removed_at), row.who) for row in rows]

    def attach(self, kind: str, record: int, files: Sequence[Stored]) -> list[int]:
        """Attach files that are in the store; those that the record has already are passed over. Gives back the ids.

        Refuses a record that is not there any more, and more files than MOST.
        """
        with self._ground.act("attached", KINDS[kind]) as act:
            kept = [keep_within(act, kind, record, file) for file in files]
            made = [attachment.id for attachment in kept if attachment is not None]
            if made:  # whoever asks whether the record was worked on since need not know of attachments
                act.note(kind, record, attached=made)
                self._follow(act, kind, record)
        return made

    def remove(self, attachment_id: int) -> Stored:
        """Take a file off its record; who did is kept, and so is the file: it can be attached again as given back.

        Refuses a signature, and what was removed meanwhile.
        """
        with self._ground.database.reading() as session:
            kind = session.get_one(Attachment, attachment_id).kind
        with self._ground.act("attachment_removed", KINDS[kind]) as act:
            kept = act.session.get_one(Attachment, attachment_id)
            if kept.role == SIGNATURE:
                raise Refusal(mark("A signature stays with what was signed."))
            if kept.removed_at is not None:
                raise Refusal(mark("{file} has been removed meanwhile."), file=kept.name)
            kept.removed_at, kept.removed_by = act.at, act.operator.id
            _note(act, kept)
            act.note(kind, kept.record, removed=kept.id)
            self._follow(act, kind, kept.record)
        return Stored(kept.hash, kept.name, kept.type, kept.size)

    def _follow(self, act: Act, kind: str, record: int) -> None:
        if kind in self._changed:
            self._changed[kind](act, record)

    def note_saved(self, attached: Attached) -> None:
        """Note that a file was saved outside the books, and by whom."""
        with self._ground.act("attachment_saved", Right.SEE) as act:
            act.note("attachment", attached.id, saved=True)


def keep_within(act: Act, kind: str, record: int, file: Stored, role: str = "") -> Attachment | None:
    """Attach a file that is in the store, within the caller's act; None when the record has it already.

    Refuses a record that is not there any more, and more files than MOST.
    """
    table = Record.metadata.tables[kind]
    if act.session.scalar(select(table.c.id).where(table.c.id == record)) is None:
        raise Refusal(mark("The record is not there any more. Press F5 and look again."))
    of = {"kind": kind, "record": record}
    if not role and _SAME.first(act.session, hash=file.hash, **of) is not None:
        return None
    if (_COUNT.scalar(act.session, **of) or 0) >= MOST:
        raise Refusal(mark("There are {count} files here already, which is the most. Remove some first."), count=MOST)
    kept = Attachment(
        kind=kind, record=record, hash=file.hash, name=file.name, type=file.type, size=file.size, role=role, at=act.at,
        operator_id=act.operator.id,
    )  # fmt: skip
    act.session.add(kept)
    _note(act, kept)
    return kept


def carry_within(act: Act, kind: str, record: int, to_kind: str, to_record: int) -> int:
    """Attach the files of one record to another that came of it, within the caller's act; gives back how many."""
    files = [Stored(one.hash, one.name, one.type, one.size) for one in act.session.scalars(_standing(kind, record))]
    return sum(keep_within(act, to_kind, to_record, file) is not None for file in files)


def pictures_within(session: Session, kind: str, record: int) -> list[Attachment]:
    """The pictures among the files of a record, but for signatures, in the order in which they were attached."""
    shown = Attachment.type.in_(PICTURES), Attachment.role == ""
    return list(session.scalars(_standing(kind, record).where(*shown)))


# Forgetting who is on them


def erase_within(act: Act, kind: str, records: Sequence[int], only: Sequence[int] | None = None) -> None:
    """Note that the files of these records (or `only` these of them, by their ids) are erased, those taken off before
    too, within the caller's act; what they hold goes from the store by `drop_erased`, once the act is done."""
    asked = select(Attachment).where(Attachment.kind == kind, Attachment.record.in_(records))
    if only is not None:
        asked = asked.where(Attachment.id.in_(only))
    for kept in act.session.scalars(asked).all():
        if kept.removed_at is None:
            kept.removed_at, kept.removed_by = act.at, act.operator.id
        _note(act, kept, erased=True)


def drop_erased(ground: Ground) -> None:
    """Delete the files from the store that were erased of every record; one that is in use is tried the next time."""
    store = FileStore(ground.folder)
    with ground.database.reading() as session:
        hashes = session.scalars(select(Attachment.hash).where(Attachment.id.in_(_ERASED)).distinct()).all()
        kept = set(session.scalars(_KEPT.where(Attachment.hash.in_(hashes))))
    for content_hash in set(hashes) - kept:
        with suppress(OSError):
            store.path(content_hash).unlink(missing_ok=True)


# Going over them


def kept_as_noted(session: Session) -> Fault:
    """Each attachment is as it was noted last, none is lost, and each has its record."""
    noted = {row.record: row.digest for row in _NOTED.each(session)}
    for kept in session.scalars(select(Attachment).execution_options(yield_per=500)):
        if noted.pop(kept.id, None) != digest(row_facts(kept)):
            return f"attachment {kept.id} is not as noted"
    if noted:
        return f"attachment {min(noted)} is lost"
    return next(filter(None, (_strays(session, kind) for kind in session.scalars(_ALL_KINDS))), None)


def faults(session: Session, store: FileStore) -> Fault:
    """How many files are not there any more or are not what they were; each is read, block by block. Those that were
    erased are not looked for."""
    missing = altered = 0
    for content_hash in session.scalars(_KEPT):
        sound = store.is_sound(content_hash)
        missing += sound is None
        altered += sound is False
    told = [f"{count} {what}" for count, what in ((missing, "missing"), (altered, "altered")) if count]
    return ", ".join(told) or None


def _strays(session: Session, kind: str) -> Fault:
    table = Record.metadata.tables.get(kind)
    if table is None:
        return f"attachments of {kind}, which is unknown"
    stray = ~select(table.c.id).where(table.c.id == Attachment.record).exists()
    found = session.scalar(select(Attachment.id).where(Attachment.kind == kind, stray).limit(1))
    return None if found is None else f"attachment {found} belongs to nothing"


def _note(act: Act, kept: Attachment, **facts: object) -> None:
    act.session.flush()
    act.note("attachment", kept.id, of=kept.kind, digest=digest(row_facts(kept)), **facts)


def _standing(kind: str, record: int) -> Any:
    asked = select(Attachment).where(Attachment.kind == kind, Attachment.record == record)
    return asked.where(Attachment.removed_at.is_(None)).order_by(Attachment.id)


_of_record = Attachment.kind == bindparam("kind"), Attachment.record == bindparam("record")
_OF = Prepared(
    select(
        Attachment.id, Attachment.hash, Attachment.name, Attachment.type, Attachment.size, Attachment.role,
        Attachment.at, Operator.name.label("who"),
    )
    .join(Operator, Operator.id == Attachment.operator_id)
    .where(*_of_record, Attachment.removed_at.is_(None))
    .order_by(Attachment.id)
)  # fmt: skip
_REMOVED = Prepared(
    select(Attachment.name, Attachment.removed_at, Operator.name.label("who"))
    .join(Operator, Operator.id == Attachment.removed_by)
    .where(*_of_record, Attachment.removed_at.is_not(None))
    .order_by(Attachment.removed_at.desc(), Attachment.id.desc())
)
_COUNT = Prepared(select(func.count()).where(*_of_record, Attachment.removed_at.is_(None)))
_SAME = Prepared(
    select(Attachment.id).where(
        *_of_record, Attachment.hash == bindparam("hash"), Attachment.removed_at.is_(None), Attachment.role == ""
    )
)
_ERASED = select(Audit.record).where(
    Audit.kind == "attachment", func.json_extract(Audit.facts, "$.erased").is_not(None)
)
_KEPT = select(Attachment.hash).where(Attachment.id.not_in(_ERASED)).distinct()
"""What some record still has, or had and may have again."""
_ALL_KINDS = select(Attachment.kind).distinct()
_told = func.json_extract(Audit.facts, "$.digest", type_=String)
_NOTED = Prepared(
    select(Audit.record, _told.label("digest")).where(Audit.kind == "attachment", _told.is_not(None)).order_by(Audit.id)
)
