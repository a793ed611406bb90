"""A file appears whole or not at all: written beside its name, put on disk, then renamed."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark


@contextmanager
def saved(target: Path) -> Iterator[BinaryIO]:
    """A binary file to write to; `target` is replaced only when the block ends well and the bytes are on the disk.

    It is its owner's alone to read: what is saved tells of residents. Refuses in words when the disk is full, the
    folder is missing or the file is open in another program.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        with open(partial, "xb", opener=_to_owner) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
        if os.name == "posix":
            _sync_folder(target.parent)
    except OSError as trouble:
        _remove(partial)
        raise _refusal(trouble, target) from trouble
    except BaseException:
        _remove(partial)
        raise


def _to_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sync_folder(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(partial: Path) -> None:
    with suppress(OSError):
        partial.unlink(missing_ok=True)


def _refusal(trouble: OSError, target: Path) -> Refusal:
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence = mark("There is no room on the disk for {file}. Free some space or save it elsewhere.")
    elif trouble.errno in (errno.ENOENT, errno.ENOTDIR):
        sentence = mark("The folder of {file} does not exist. Choose another one.")
    else:
        sentence = mark("{file} can't be written. Close it if it is open in another program, or save it elsewhere.")
    return Refusal(sentence, file=target.name)
