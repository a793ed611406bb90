"""Backups: the books as they are at one moment, copied while work goes on, gone over, and only then under their name.

A backup is a database and beside it a manifest (JSON) that says what must be in it, and the names of its files. These
come first, so a database without them is never seen. Photos and files lie in a folder that all backups of a place
share: each is there once, under the hash of what is in it. The key of the identity numbers is in a sealed backup only.
"""

import errno
import glob
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frontdesk.core.database import trouble
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.places import BACKUPS, make_folder, settle
from frontdesk.core.progress import Progress, unheard
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.backups.copies import CHECKING, Verdict, copied, files_kept, gone_over, hashed, held, new_file
from frontdesk.shell.backups.locks import LockFile
from frontdesk.shell.backups.manifest import Found, Manifest, files_of, manifest_of, write_beside
from frontdesk.shell.backups.places import is_there, refuse_unfit, rotate
from frontdesk.shell.backups.sealing import SealedFiles, content_of, key_of, seal
from frontdesk.shell.trouble import program_version

_BLOCK = 1 << 20

_FILES = mark("Copying photos and files")

LOCK = "backup.lock"
"""Held by whoever is making a backup of the books beside it."""

_STAGED = "backup.staged"
"""The plain copy from which sealed backups are made; in the data folder, and only for so long."""


class Busy(Refusal):
    """Another process is making a backup of these books just now."""


class Unfit(Refusal):
    """What is wrong is the folder, and not the books: another folder may do."""


@dataclass(frozen=True)
class Made:
    """A backup that was made: where it lies now, and which folders missed it, and why; `faults` says what is wrong with
    the books in it."""

    found: tuple[Found, ...]
    missed: tuple[tuple[Path, Refusal], ...] = ()
    faults: Refusal | None = None

    @property
    def manifest(self) -> Manifest:
        """What is in it, as it stands in the first folder."""
        return self.found[0].manifest


def fresh_path(folder: Path, ground: Ground) -> Path:
    """A name for a backup made now; one that no file has."""
    stem = f"frontdesk-{ground.clock.local(ground.clock.now()):%Y%m%d-%H%M%S}"
    ending = ".sealed" if key_of(ground.folder) else ".db"
    paths = (folder / f"{stem}{more}{ending}" for more in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in paths if not _is_taken(path) and not _is_taken(manifest_of(path)))


def _is_taken(path: Path) -> bool:
    """Whether a name is taken; a folder that can't be looked into is told of when it is written to."""
    try:
        return path.exists()
    except OSError:
        return False


def back_up(ground: Ground, path: Path, progress: Progress = unheard) -> Manifest:
    """Back the books up to `path` while others work on them; who did so is noted. Nothing is ever overwritten.

    Refuses in words a folder that is missing, full, read-only or on the network, and a copy that is not sound. One of
    books that do not pass their checks lies there all the same, known as such by its manifest.
    """
    ground.require(Right.BACK_UP)
    if _is_taken(path):
        raise Refusal(mark("{file} is there already. Choose another folder."), file=path.name)
    with _one_at_a_time(ground.folder):
        made = _Making(ground, [path], progress).deliver()
    if made.missed:
        raise made.missed[0][1]
    _note(ground, _facts(made), by_itself=False)
    if made.faults:
        raise made.faults
    return made.manifest


def back_up_everywhere(
    ground: Ground, folders: Sequence[Path], progress: Progress = unheard, *, by_itself: bool = False
) -> Made:
    """Back the books up into each of the known folders whose disk is there; what is old enough goes from it.

    By itself it needs no right, nor that anybody is signed in. Refuses when no folder could take it, when the copy is
    not sound, and while another process is at it. One of books that do not pass their checks is set aside there, and
    then it is these that are told as damaged.
    """
    if not by_itself:
        ground.require(Right.BACK_UP)
    with _one_at_a_time(ground.folder):
        out, paths = [], []
        for folder in folders:
            try:
                with _in_words(folder):
                    paths.append(_path_in(folder, ground))
            except Unfit as refusal:
                out.append((folder, refusal))
        made = _Making(ground, paths, progress).deliver(out)
        if not made.found:
            raise made.missed[0][1]
        _note(ground, _facts(made), by_itself=by_itself)
        for one in made.found:
            with suppress(OSError):  # the disk may have gone; it is gone over again the next time
                rotate(one.path.parent, one, ground.clock)
    if made.faults:
        raise made.faults
    return made


def _path_in(folder: Path, ground: Ground) -> Path:
    """A name for a backup in a known folder. Refuses one whose disk is out; the data folder's own is made."""
    if not is_there(ground.folder, folder):
        raise Unfit(mark("{folder} is not there now. Put its disk back in."), folder=folder)
    if folder == ground.folder / BACKUPS:
        make_folder(folder)
    return fresh_path(folder, ground)


def _facts(made: Made) -> dict[str, Any]:
    facts = {
        "head": made.manifest.head_row,
        "sha256": made.manifest.content,
        "folders": len(made.found),
        "missed": len(made.missed),
    }
    return facts if made.manifest.sound else facts | {"fault": made.manifest.fault}


def _note(ground: Ground, facts: dict[str, Any], *, by_itself: bool) -> None:
    """Note the backup; one that is made by itself when everybody has left is nobody's."""
    if ground.signed_in is not None:
        with ground.act("backed_up", Right.SEE if by_itself else Right.BACK_UP) as act:
            act.note("backup", 0, **facts)
    else:
        with ground.noting() as (_, chain):
            chain.add(ground.clock.now(), None, "backed_up", "backup", 0, facts)


@contextmanager
def _one_at_a_time(data: Path) -> Iterator[None]:
    """While this is held no other process makes a backup; what one that was cut off has left is removed first."""
    try:
        lock = LockFile(data / LOCK)
    except OSError as error:
        sentence = mark("The data folder can't be written to. Nothing was changed. Ask for write permission.")
        raise Refusal(sentence) from error
    try:
        if not lock.take():
            raise Busy(mark("The books are being backed up already. Wait until it is finished."))
        _remove_staged(data)
        yield
    finally:
        lock.close()


def clear_up(data: Path, folders: Sequence[Path]) -> None:
    """Remove what a backup that was cut off has left, unless another is being made just now; nothing fails here."""
    with suppress(Refusal, OSError), _one_at_a_time(data):
        for folder in folders:
            for partial in folder.glob("frontdesk-*.partial*"):
                if is_there(data, folder):
                    clear_away(partial.with_name(partial.name.split(".partial")[0]))


def clear_away(path: Path) -> None:
    """Remove what is left of a backup that was not finished; one that was is not touched."""
    leftovers = [*path.parent.glob(f"{glob.escape(path.name)}.partial*")]
    with suppress(OSError):  # where nobody can look, nothing is removed either
        if not path.exists():
            for beside in (manifest_of(path), files_of(path)):
                leftovers += [beside, beside.with_name(f"{beside.name}.partial")]
    for leftover in leftovers:
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def _remove_staged(data: Path) -> None:
    for leftover in data.glob(f"{_STAGED}*"):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


# Making


class _Making:
    """One backup on its way into the folders of `paths`: copied and gone over once, in the first that can take it."""

    def __init__(self, ground: Ground, paths: Sequence[Path], progress: Progress) -> None:
        self._ground, self._paths, self._progress = ground, paths, progress
        self._key = key_of(ground.folder)
        self._staged: Path | None = None
        self._made = ""
        self._held: dict[str, Any] = {}
        self._verdict = Verdict("")
        self._files: list[str] = []

    def deliver(self, missed: Sequence[tuple[Path, Refusal]] = ()) -> Made:
        """Have it lie under its name in each folder that can take it. What is not finished is removed."""
        found, missing = [], list(missed)
        try:
            for path in self._paths:
                try:
                    with _in_words(path.parent):
                        found.append(self._deliver_to(path))
                except Unfit as refusal:
                    missing.append((path.parent, refusal))
                finally:
                    clear_away(path)
        finally:
            _remove_staged(self._ground.folder)
        return Made(tuple(found), tuple(missing), _in_words_of(self._verdict))

    def _deliver_to(self, path: Path) -> Found:
        folder, source = path.parent, self._ground.database.path
        refuse_unfit(self._ground.folder, folder)
        if shutil.disk_usage(folder).free < source.stat().st_size:
            raise OSError(errno.ENOSPC, "no room")
        partial = path.with_name(f"{path.name}.partial")
        if self._staged is None:
            staged = self._ground.folder / _STAGED if self._key else partial
            with _in_words(staged.parent):
                self._stage(staged)
            self._staged = staged
        digest = self._put(self._staged, partial)
        names, lost = self._carry(folder)
        manifest = Manifest(
            **self._held,
            database=path.name,
            made=self._made,
            size=partial.stat().st_size,
            sha256=digest,
            content=self._verdict.content,
            version=program_version(),
            files=len(names),
            files_missing=lost,
            sealed=self._key.wrapped() if self._key else None,
            fault=self._verdict.fault,
        )
        write_beside(path, manifest, names)
        partial.replace(path)
        settle(folder)
        if self._staged == partial:
            self._staged = path
        return Found(path, manifest)

    def _stage(self, staged: Path) -> None:
        """Copy the live books and go over the copy: it is known whether what is given to the folders is sound."""
        self._made = self._ground.clock.now().isoformat(timespec="seconds")
        noted = self._ground.mark.read()  # before what is copied, which so is never behind it
        try:
            self._held = copied(self._ground.database.path, staged, held, self._progress)
            self._progress(0, 0, CHECKING)
            self._verdict = gone_over(self._ground, staged, noted)
        except BaseException:
            with suppress(OSError):
                staged.unlink(missing_ok=True)
            raise
        self._files = files_kept(staged)

    def _put(self, staged: Path, partial: Path) -> str:
        """Have the bytes in the folder, on its disk and read back from there; gives back their SHA-256 in hex."""
        if staged == partial:
            return self._verdict.content
        if self._key is not None:
            digest = seal(staged, partial, self._key)
            _forget_cached(partial)
            same = content_of(partial, self._key) == self._verdict.content
        else:
            digest = self._verdict.content
            with staged.open("rb") as source, new_file(partial) as file:
                shutil.copyfileobj(source, file, _BLOCK)
                file.flush()
                os.fsync(file.fileno())
            _forget_cached(partial)
            same = hashed(partial) == digest
        if not same:
            raise Unfit(mark("What was written to {folder} reads otherwise. Use another disk."), folder=partial.parent)
        return digest

    def _carry(self, folder: Path) -> tuple[list[str], int]:
        """Have the files that the copied books know beside it: their names there, and how many are lost here."""
        here, key = FileStore(self._ground.folder), self._key
        sealed = SealedFiles(folder, key) if key else None
        plain = FileStore(folder)
        missing = 0
        for place, content_hash in enumerate(self._files, 1):
            try:
                missing += not (sealed.carry(content_hash, here) if sealed else here.carry(content_hash, plain))
            except Refusal as refusal:  # the store there is what can't be written to
                facts: dict[str, Any] = refusal.facts
                raise Unfit(refusal.sentence, **facts) from refusal
            self._progress(place, len(self._files), _FILES)
        return [key.name_of(each) if key else each for each in self._files], missing


def _in_words_of(verdict: Verdict) -> Refusal | None:
    """What is wrong with books that were backed up all the same."""
    if not verdict.fault:
        return None
    if verdict.books:
        sentence = mark("The books are not as they should be: {check}. A copy was set aside as it is.")
        return Damaged(sentence, check=say(verdict.fault))
    sentence = mark("The copy is not as it should be: {check}. It was set aside as it is. Check the disk.")
    return Refusal(sentence, check=say(verdict.fault))


def _forget_cached(path: Path) -> None:
    """Have what is read next come from the disk itself, where the system can be told so."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


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
        raise Unfit(sentence, folder=folder) from error
