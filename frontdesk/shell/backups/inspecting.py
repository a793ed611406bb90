"""Looking into a backup before anything is restored: whose books, how far they go, whether they are sound.

What is looked into is a copy in the data folder, opened and brought up to date there: the backup is only read, the
present books are only asked, and what was looked at is the very thing that is restored.
"""

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from frontdesk.core.audit import Audit, Head, hash_of, head
from frontdesk.core.database import Database
from frontdesk.core.estate import Estate
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.places import DATABASE, KEY
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.duty.records import Shift
from frontdesk.fees.records import Receipt
from frontdesk.migrations import HEAD
from frontdesk.renovation.records import Permit
from frontdesk.residents.checked import identities_open
from frontdesk.residents.records import Person, Unit
from frontdesk.shell.backups.copies import files_kept
from frontdesk.shell.backups.exchanging import BEING_RESTORED, STAGE, settle_up, taking_turns
from frontdesk.shell.backups.manifest import Manifest, manifest_of, read_manifest
from frontdesk.shell.backups.sealing import BackupKey, SealedFiles, open_key, unseal
from frontdesk.shell.keeping import bring_up_to_date, make_ready, revision_of, troubles_in_words
from frontdesk.tickets.records import Ticket

_Answer = TypeVar("_Answer")
_BLOCK = 1 << 20
_ROOM = 2
"""So many times its size a backup needs: its copy, and what is written when it is brought up to date."""

_OPENING, _GOING_OVER = mark("Opening the backup"), mark("Going over the books in it")
_CHECKS = 130
"""About so many questions are asked of the books; for the progress."""


@dataclass(frozen=True)
class Present:
    """The books that a restore would set aside, as far as they can be read.

    `readable` is whether they could be asked; `same` whether they are of the same estate. `entries` of their audit
    chain are not in the backup, the first of these at `since`, and `receipts`, from `first` to `last`.
    """

    estate: str
    readable: bool
    same: bool = False
    entries: int = 0
    since: datetime | None = None
    receipts: int = 0
    first: str = ""
    last: str = ""


@dataclass(frozen=True)
class Contents:
    """What is in a backup. `faults` are the checks that failed, title and detail; `files` are known to its books, of
    which `files_missing` lie neither beside it nor in the data folder; `key` tells whether the key that opens its
    identity numbers comes with it, or is here already."""

    path: Path
    manifest: Manifest
    estate: str
    demo: bool
    counts: dict[str, int]
    last_receipt: str
    last_entry: datetime | None
    last_shift: str
    files: int
    files_missing: int
    key: bool
    faults: tuple[tuple[str, str], ...]
    present: Present | None

    @property
    def sound(self) -> bool:
        """Whether all checks passed."""
        return not self.faults


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else looks into a backup for this data folder; what was opened there is removed at the end.

    Refuses while another does, and a folder that can't be written to.
    """
    with troubles_in_words(folder):
        make_ready(folder)
        turn = taking_turns(folder)
        if not turn.take(alone=True):
            raise Refusal(BEING_RESTORED)
        settle_up(folder)
    try:
        yield
    finally:
        with suppress(OSError):  # a disk that fails now is told of by the next start, which tries again
            settle_up(folder)
        turn.release()


def whole_backup(path: Path) -> Manifest:
    """The manifest of a backup that may be restored. Refuses what has none, or is not as long as it says."""
    manifest = read_manifest(path)
    if not path.is_file():
        raise Refusal(mark("{file} is not there any more. Choose it again."), file=path.name)
    if manifest is None:
        sentence = mark("{file} has no {told} beside it that says what must be in it. It is not a whole backup.")
        raise Refusal(sentence, file=path.name, told=manifest_of(path).name)
    if not manifest.revision.isdecimal() or manifest.revision > HEAD:
        raise Refusal(
            mark("{file} was made by a newer version of frontdesk, {version}. Install that one and restore with it."),
            file=path.name,
            version=manifest.version,
        )
    return manifest


def opened_key(manifest: Manifest, secret: str) -> BackupKey | None:
    """The key of a sealed backup, by its passphrase or recovery code; None of one that is not sealed."""
    if manifest.sealed is None:
        return None
    if not secret:
        raise Refusal(mark("This backup is encrypted. Type its passphrase or recovery code."), field="secret")
    return open_key(manifest.sealed, secret)


def look_into(ground: Ground, path: Path, secret: str = "", progress: Progress = unheard) -> Contents:
    """Open a backup in the data folder of `ground` and go over it; the caller is `alone` there. See `Contents`.

    Refuses in words what is no whole backup, was altered, is newer than the program, or opens by another passphrase.
    """
    manifest = whole_backup(path)
    key = opened_key(manifest, secret)
    folder, stage = ground.folder, ground.folder / STAGE
    with troubles_in_words(folder):
        if shutil.disk_usage(folder).free < _ROOM * manifest.size:
            raise OSError(errno.ENOSPC, "no room")
        settle_up(folder)
        stage.mkdir(mode=0o700)
        progress(0, 0, _OPENING)
        staged = stage / DATABASE
        content = _copied(path, staged, progress) if key is None else unseal(path, staged, key)
        if content != manifest.content:
            raise Refusal(mark("{file} was altered since it was made. Take another backup."), file=path.name)
        _bring_key(folder, stage, key)
    return _told(ground, path, manifest, key, progress)


def staged_books(ground: Ground) -> Ground:
    """The books that were opened of a backup, at the same counter."""
    staged = Ground(ground.folder / STAGE, ground.clock)
    staged.counter, staged.place = ground.counter, ground.place
    return staged


def _copied(source: Path, target: Path, progress: Progress) -> str:
    """Copy a file into a new one, readable by its owner alone; gives back its SHA-256 in hex."""
    counting, size, done = hashlib.sha256(), source.stat().st_size, 0
    target.touch(mode=0o600)
    with source.open("rb") as file, target.open("wb") as copy:
        while block := file.read(_BLOCK):
            counting.update(block)
            copy.write(block)
            done += len(block)
            progress(done, size, _OPENING)
    return counting.hexdigest()


def _bring_key(folder: Path, stage: Path, key: BackupKey | None) -> None:
    """The key of the identity numbers beside the staged books: the one that was sealed with them, else the one here."""
    here = folder / KEY
    content = key.estate_key if key is not None and key.estate_key else here.read_bytes() if here.is_file() else b""
    if content:
        (stage / KEY).touch(mode=0o600)
        (stage / KEY).write_bytes(content)


def _told(ground: Ground, path: Path, manifest: Manifest, key: BackupKey | None, progress: Progress) -> Contents:
    folder, staged = ground.folder, staged_books(ground)
    try:
        with staged.database.reading() as session:
            if head(session) != Head(manifest.head_row, manifest.head_hash) or hash_of(session, 1) != manifest.chain:
                raise Refusal(mark("{file} does not hold what it must. Take another backup."), file=path.name)
        bring_up_to_date(staged)
        faults = tuple(_faults(staged, progress))
        with staged.database.reading() as session:
            estate = session.get_one(Estate, 1)
            files = files_kept(staged.database.path)
            stores = FileStore(folder), FileStore(path.parent)
            missing = sum(not is_at_hand(content_hash, stores, path, key) for content_hash in files)
            key_fits = identities_open(staged.vault, session) is None
            return Contents(
                path, manifest, estate.name, estate.demo, _counts(session), _last(session, Receipt.number, Receipt.id),
                session.scalar(select(Audit.at).order_by(Audit.id.desc()).limit(1)),
                _last(session, Shift.number, Shift.id), len(files), missing, key_fits, faults,
                compared(folder, session),
            )  # fmt: skip
    finally:
        staged.close()


def _faults(ground: Ground, progress: Progress) -> Iterator[tuple[str, str]]:
    """The checks that fail, but for those of what lies beside the books, which is told on its own."""
    from frontdesk.shell.checking import checks

    for place, check in enumerate(checks(ground, files=False), 1):
        progress(min(place, _CHECKS), _CHECKS, _GOING_OVER)
        if not check.ok:
            yield check.title, check.detail


def is_at_hand(content_hash: str, stores: tuple[FileStore, FileStore], path: Path, key: BackupKey | None) -> bool:
    """Whether a file lies in the data folder or beside the backup."""
    here, there = stores
    beside = there.path(content_hash) if key is None else SealedFiles(path.parent, key).path(content_hash)
    return here.path(content_hash).is_file() or beside.is_file()


def _counts(session: Session) -> dict[str, int]:
    tables: dict[str, Any] = {
        "units": Unit, "people": Person, "receipts": Receipt, "tickets": Ticket, "permits": Permit,
    }  # fmt: skip
    return {name: session.scalar(select(func.count()).select_from(table)) or 0 for name, table in tables.items()}


def _last(session: Session, number: Any, order: Any) -> str:
    return session.scalar(select(number).order_by(order.desc()).limit(1)) or ""


# Against the present books


def ask_present(folder: Path, question: Callable[[Session], _Answer]) -> _Answer | None:
    """Ask the books in the data folder; None when there are none, or none that this program can read."""
    try:
        if revision_of(folder / DATABASE) != HEAD:
            return None
        database = Database(folder / DATABASE)
        try:
            with database.reading() as session:
                return question(session)
        finally:
            database.close()
    except (Refusal, DBAPIError):
        return None


def last_common(one: Session, other: Session) -> int:
    """The last row that two audit chains share; 0 when they are of different estates."""
    low, high = 0, min(head(one).row, head(other).row)
    while low < high:
        middle = (low + high + 1) // 2
        same = hash_of(one, middle) == hash_of(other, middle)
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def missing_receipts(present: Session, backup: Session) -> list[Any]:
    """The receipts (id, number) of the present books that are not in the backup, in their order."""
    asked = select(Receipt.id, Receipt.number).order_by(Receipt.id)
    there = {row.number for row in backup.execute(asked)}
    return [row for row in present.execute(asked) if row.number not in there]


def compared(folder: Path, backup: Session) -> Present | None:
    """What a restore of these books would set aside; None when there are none in the data folder."""
    if not (folder / DATABASE).exists():
        return None
    return ask_present(folder, lambda present: _against(present, backup)) or Present("", readable=False)


def _against(present: Session, backup: Session) -> Present:
    estate = present.get_one(Estate, 1).name
    common = last_common(present, backup)
    if not common:
        return Present(estate, readable=True)
    missing = missing_receipts(present, backup)
    since = present.scalar(select(Audit.at).where(Audit.id == common + 1))
    first, last = (missing[0].number, missing[-1].number) if missing else ("", "")
    return Present(estate, True, True, head(present).row - common, since, len(missing), first, last)
