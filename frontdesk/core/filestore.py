"""Files kept beside the database under the hash of what is in them: each is there whole or not at all, and once."""

import errno
import hashlib
import mimetypes
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from time import time
from uuid import uuid4

from frontdesk.core.places import ATTACHMENTS, make_folder, settle
from frontdesk.core.refusals import Refusal
from frontdesk.core.texts import plain
from frontdesk.core.words import mark

LARGEST = 50 * 1024 * 1024
"""Bytes of the largest file that is kept: a photo has some 5 MB, a scan of twenty pages 20."""

LONGEST_NAME = 120
"""Characters of a file's name; of a longer one the end is left out, and not what follows the last point."""

_BLOCK = 1 << 20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_ABANDONED = 24 * 3600
"""After so many seconds nobody is writing a file any more that has no name yet."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file in the store: the SHA-256 of its content in hex, its own name, its media type and its size in bytes."""

    hash: str
    name: str
    type: str
    size: int


class FileStore:
    """The folder of files in a data folder. It knows nothing of the books, so any thread may put files into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / ATTACHMENTS

    def path(self, content_hash: str) -> Path:
        """Where a file lies, whether it is there or not."""
        return self.folder / content_hash[:2] / content_hash

    def take_in(self, source: Path) -> Stored:
        """Copy a file into the store; it is on the disk when this comes back.

        Refuses in words what is not there any more, is a folder or no plain file, is empty, larger than LARGEST, can't
        be read or is still being written, and a disk that is full or read-only.
        """
        return self._keep(source.name, _blocks(source))

    def put(self, name: str, content: bytes) -> Stored:
        """The same of what is in memory: a picture that was pasted, a signature that was drawn."""
        return self._keep(name, [content])

    def give_out(self, content_hash: str, target: Path) -> None:
        """Copy a file to where it is wanted, for its owner alone; `target` is replaced only when the copy is whole and
        on the disk.

        Refuses in words when it is not in the store any more or is not what it was, and when `target` can't be written.
        """
        if not self.is_sound(content_hash):
            raise Refusal(
                mark("{file} is not in the store any more, or was altered. Look for it in a backup."), file=target.name
            )
        # Of a name that nobody has, and never longer than a disk takes: the target's may be as long as that already.
        partial = target.with_name(f"{uuid4().hex}.partial")
        try:
            with (
                self.path(content_hash).open("rb") as source,
                os.fdopen(os.open(partial, _NEW, 0o600), "wb") as file,
            ):
                shutil.copyfileobj(source, file, _BLOCK)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
        except OSError as error:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            full = error.errno in _NO_ROOM
            sentence = (
                mark("There is no room on the disk for {file}. Free some space or save it elsewhere.")
                if full
                else mark("{file} can't be written. Close it if it is open in another program, or save it elsewhere.")
            )
            raise Refusal(sentence, file=target.name) from error

    def carry(self, content_hash: str, to: "FileStore") -> bool:
        """Have a file in another store too, unless it is there; False when it is not here or is not what it was."""
        if not to.path(content_hash).is_file():
            if not self.is_sound(content_hash):
                return False
            to.take_in(self.path(content_hash))
        return True

    def is_sound(self, content_hash: str) -> bool | None:
        """Whether a file is what its name says; None when it is not there or can't be read."""
        try:
            with self.path(content_hash).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == content_hash
        except OSError:
            return None

    def _keep(self, name: str, blocks: Iterable[bytes]) -> Stored:
        name, size, counting, start = tidy_name(name), 0, hashlib.sha256(), b""
        with _troubles_in_words():
            self._make_ready()
            partial = self.folder / f"{uuid4().hex}.partial"
            try:
                with os.fdopen(os.open(partial, _NEW, 0o600), "wb") as file:
                    for block in blocks:
                        size += len(block)
                        if size > LARGEST:
                            raise _too_large(name)
                        start = start or block[:16]
                        counting.update(block)
                        file.write(block)
                    file.flush()
                    os.fsync(file.fileno())
                if not size:
                    raise Refusal(mark("{file} is empty. There is nothing in it to keep."), file=name)
                self._name(partial, counting.hexdigest())
            finally:
                partial.unlink(missing_ok=True)
        return Stored(counting.hexdigest(), name, _type_of(name, start), size)

    def _make_ready(self) -> None:
        """The folder is there, without what was left in it when the power went."""
        make_folder(self.folder)
        for leftover in self.folder.glob("*.partial"):
            with suppress(OSError):
                if leftover.stat().st_mtime < time() - _ABANDONED:
                    leftover.unlink()

    def _name(self, partial: Path, content_hash: str) -> None:
        target = self.path(content_hash)
        if self.is_sound(content_hash):
            return
        make_folder(target.parent)
        partial.replace(target)
        settle(target.parent)


def tidy_name(name: str) -> str:
    """A file's name in one line, without signs that no name may have somewhere; never empty."""
    told = " ".join(plain(re.sub(r'[/\\:*?"<>|]', "_", name)).split()).strip(". ") or "file"
    stem, point, ending = told.rpartition(".")
    if point and len(ending) <= 10:
        return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
    return told[:LONGEST_NAME]


def _blocks(source: Path) -> Iterator[bytes]:
    """A file block by block; what goes wrong with it is not the store's fault."""
    try:
        found = source.stat()
        if source.is_dir():
            raise Refusal(mark("{file} is a folder. Choose the files that are in it."), file=tidy_name(source.name))
        if not S_ISREG(found.st_mode):  # a pipe would never end
            raise OSError(errno.EINVAL, "no plain file")
        if found.st_size > LARGEST:
            raise _too_large(tidy_name(source.name))
        with source.open("rb") as file:
            before = os.fstat(file.fileno())
            while block := file.read(_BLOCK):
                yield block
            after = os.fstat(file.fileno())
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                sentence = mark("{file} is still being written. Choose it again when it is complete.")
                raise Refusal(sentence, file=tidy_name(source.name))
    except (OSError, ValueError) as error:
        gone = isinstance(error, FileNotFoundError | NotADirectoryError)
        sentence = (
            mark("{file} is not there any more. Choose it again.")
            if gone
            else mark("{file} can't be read. Close it if it is open in another program, or choose another one.")
        )
        raise Refusal(sentence, file=tidy_name(source.name)) from error


def _too_large(name: str) -> Refusal:
    sentence = mark("{file} is larger than {size} MB. Make it smaller, or keep it elsewhere and note where.")
    return Refusal(sentence, file=name, size=LARGEST >> 20)


@contextmanager
def _troubles_in_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in _NO_ROOM
        sentence = (
            mark("The disk is full. Nothing was saved. Free some space and try again.")
            if full
            else mark("The folder of attachments can't be written to. Nothing was saved. Ask for write permission.")
        )
        raise Refusal(sentence) from error


_STARTS = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF8": "image/gif",
    b"BM": "image/bmp",
    b"%PDF-": "application/pdf",
}


def _type_of(name: str, start: bytes) -> str:
    """The media type by the first bytes, where they tell it, else by the name."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    told = next((kind for beginning, kind in _STARTS.items() if start.startswith(beginning)), None)
    return told or mimetypes.guess_type(name)[0] or "application/octet-stream"
