"""Backups: the books as they are at one moment, copied while work goes on, checked, and only then under their name.

A backup is two files: the database, and a manifest (JSON) that says what must be in it. The manifest comes first, so a
database without one is never seen. The key of the identity numbers is in neither. Photos and files lie beside it in a
folder that all backups of a place share: each is copied there once, under the hash of what is in it.
"""

import errno
import glob
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import select

from frontdesk.core.audit import FIRST, Audit
from frontdesk.core.database import trouble
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.places import on_network, settle
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.backups.manifest import Manifest, files_of, manifest_of, write_beside
from frontdesk.shell.trouble import program_version

_PAGES_AT_ONCE = 4000
"""Pages of 4 KB between two tellings of the progress."""

_COPYING, _CHECKING, _FILES = mark("Copying"), mark("Checking"), mark("Copying photos and files")


def fresh_path(folder: Path, ground: Ground) -> Path:
    """A name for a backup made now; one that no file has."""
    stem = f"frontdesk-{ground.clock.local(ground.clock.now()):%Y%m%d-%H%M%S}"
    paths = (folder / f"{stem}{more}.db" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in paths if not path.exists() and not manifest_of(path).exists())


def back_up(ground: Ground, path: Path, progress: Progress) -> Manifest:
    """Back the books up to `path` while others work on them; who did so is noted. Nothing is ever overwritten.

    Refuses in words a folder that is missing, full, read-only or on the network, and a copy that is not sound.
    """
    ground.require(Right.BACK_UP)
    source, folder = ground.database.path, path.parent
    if on_network(folder):
        sentence = mark("{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.")
        raise Refusal(sentence, folder=folder)
    if path.exists():
        raise Refusal(mark("{file} is there already. Choose another folder."), file=path.name)
    try:
        with _in_words(folder):
            if shutil.disk_usage(folder).free < source.stat().st_size:
                raise OSError(errno.ENOSPC, "no room")
            partial = path.with_name(f"{path.name}.partial")
            held, digest = copy_checked(source, partial, _held, progress)
            names, missing = _carry_files(ground.folder, partial, progress)
            manifest = Manifest(
                **held,
                database=path.name,
                made=ground.clock.now().isoformat(timespec="seconds"),
                size=partial.stat().st_size,
                sha256=digest,
                content=digest,
                version=program_version(),
                files=len(names),
                files_missing=missing,
            )
            with ground.act("backed_up", Right.BACK_UP) as act:
                act.note("backup", 0, head=manifest.head_row, sha256=digest)
            write_beside(path, manifest, names)
            partial.replace(path)
            settle(folder)
    except BaseException:
        clear_away(path)
        raise
    return manifest


_FILES_KEPT = (
    "SELECT DISTINCT hash FROM attachment WHERE id NOT IN"
    " (SELECT record FROM audit WHERE kind = 'attachment' AND json_extract(facts, '$.erased') IS NOT NULL)"
)
"""The files that a record has, or had; those that were erased are not looked for."""


def _carry_files(folder: Path, copy: Path, progress: Progress) -> tuple[list[str], int]:
    """Have the files that the copied database knows beside it; gives back which it knows, and how many are lost."""
    import sqlcipher3.dbapi2 as sqlite

    connection = sqlite.connect(f"file:{quote(copy.as_posix())}?mode=ro", uri=True)
    try:
        hashes = [row[0] for row in connection.execute(_FILES_KEPT)]
    finally:
        connection.close()
    here, there = FileStore(folder), FileStore(copy.parent)
    missing = 0
    for place, content_hash in enumerate(hashes, 1):
        missing += not here.carry(content_hash, there)
        progress(place, len(hashes), _FILES)
    return hashes, missing


def last_backup(ground: Ground) -> datetime | None:
    """When the books were last backed up, here or at another counter; None when they never were."""
    with ground.database.reading() as session:
        return session.scalar(select(Audit.at).where(Audit.kind == "backup").order_by(Audit.id.desc()).limit(1))


def clear_away(path: Path) -> None:
    """Remove what is left of a backup that was not finished; one that was is not touched."""
    leftovers = [*path.parent.glob(f"{glob.escape(path.name)}.partial*")]
    if not path.exists():
        for beside in (manifest_of(path), files_of(path)):
            leftovers += [beside, beside.with_name(f"{beside.name}.partial")]
    for leftover in leftovers:
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def copy_checked(
    source: Path, partial: Path, held: Callable[[Any], Any], progress: Progress = unheard
) -> tuple[Any, str]:
    """Copy a live database into the new file `partial`, put it on the disk and go over it.

    Gives back what `held` finds, asked of the source at the moment that is copied and of the copy, which must agree;
    and the SHA-256 of the file in hex. Refuses a copy that is not sound, and removes it.
    """
    asked = copied(source, partial, held, progress)
    progress(0, 0, _CHECKING)
    sound, digest = _gone_over(partial, lambda copy: held(copy) == asked)
    if not sound:
        partial.unlink()
        sentence = mark("The copy is not sound, so it was not kept. Check the disk, then the books: frontdesk check")
        raise Refusal(sentence)
    return asked, digest


def copied(source: Path, partial: Path, held: Callable[[Any], Any], progress: Progress = unheard) -> Any:
    """Copy a live database into the new file `partial`, on the disk; gives back what `held` finds in what is copied."""
    import sqlcipher3.dbapi2 as sqlite

    os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    original, copy = sqlite.connect(str(source)), sqlite.connect(str(partial))
    try:
        # Until it is whole it needs no journal, and it is put on the disk in one go.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        # One reading transaction from here to the last page: what others commit meanwhile neither enters nor delays.
        original.execute("BEGIN")
        asked = held(original)
        original.backup(
            copy, pages=_PAGES_AT_ONCE, progress=lambda _, left, pages: progress(pages - left, pages, _COPYING)
        )
        # One file that says all, on a disk that can only be read too.
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        original.close()
        copy.close()
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    return asked


def _gone_over(path: Path, agrees: Callable[[Any], bool]) -> tuple[bool, str]:
    """Whether a database that nobody uses is sound and `agrees`, and its SHA-256; both read it at the same time."""
    from concurrent.futures import ThreadPoolExecutor

    import sqlcipher3.dbapi2 as sqlite

    def hashed() -> str:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    with ThreadPoolExecutor(1) as aside:
        digest = aside.submit(hashed)
        copy = sqlite.connect(f"file:{quote(path.as_posix())}?mode=ro", uri=True)
        try:
            sound = copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",) and agrees(copy)
        except sqlite.DatabaseError as error:
            if trouble(str(error)) is None:
                raise
            sound = False
        finally:
            copy.close()
        return sound, digest.result()


def _held(connection: Any) -> dict[str, Any]:
    """What a backup must hold: whose books, the row and hash of the chain's head, the last receipt's number."""

    def asked(sql: str) -> Any:
        return connection.execute(sql).fetchone()

    row, head = asked("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1") or (0, FIRST)
    return {
        "estate": (asked("SELECT name FROM estate") or ("",))[0],
        "chain": (asked("SELECT hash FROM audit WHERE id = 1") or (FIRST,))[0],
        "head_row": row,
        "head_hash": head,
        "last_receipt": (asked("SELECT number FROM receipt ORDER BY id DESC LIMIT 1") or ("",))[0],
        "revision": asked("SELECT version_num FROM alembic_version")[0],
    }


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    """Say in words what is wrong with the folder of a backup, whichever layer noticed it."""
    import sqlcipher3.dbapi2 as sqlite

    try:
        yield
    except (sqlite.Error, OSError) as error:
        number = error.errno if isinstance(error, OSError) else None
        if number in (errno.ENOSPC, errno.EDQUOT) or "disk is full" in str(error):
            sentence = mark("There is no room for the backup in {folder}. Free some space or choose another folder.")
        elif number in (errno.ENOENT, errno.ENOTDIR) or not folder.is_dir():
            sentence = mark("There is no folder {folder}. Choose another one for the backup.")
        elif number is not None or "readonly" in str(error):
            sentence = mark("The folder {folder} can't be written to. Choose another one.")
        elif known := trouble(str(error)):
            raise known from error
        else:
            raise
        raise Refusal(sentence, folder=folder) from error
