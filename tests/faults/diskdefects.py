"""Mistakes that somebody could make with the disk, planted in a child of the nursery for its whole life."""

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from frontdesk.core import database
from frontdesk.core.ground import Ground
from frontdesk.shell.backups import copies, making


@contextmanager
def commits_unwaited() -> Iterator[None]:
    """SQLite does not wait for the disk at each commit: synchronous=NORMAL."""
    made = database._engine

    def engine(path: Path) -> Engine:
        new = made(path)
        event.listen(new, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=NORMAL"))
        return new

    database._engine = engine
    yield


@contextmanager
def folders_unsynced() -> Iterator[None]:
    """A file is put on the disk, and the name that it was given is not."""
    sync = os.fsync

    def synced(file: int) -> None:
        if not stat.S_ISDIR(os.fstat(file).st_mode):
            sync(file)

    os.fsync = synced
    yield


@contextmanager
def backups_copied() -> Iterator[None]:
    """A backup is the database's file as it lies there, without what stands in the log."""

    def copy(source: Path, partial: Path, ask: Callable[[Any], Any], *_: Any) -> Any:
        import sqlcipher3.dbapi2 as sqlite

        shutil.copyfile(source, partial)
        connection = sqlite.connect(str(partial))
        try:
            return ask(connection)
        finally:
            connection.close()

    def gone_over(_: Ground, path: Path, __: Any) -> copies.Verdict:
        return copies.Verdict(copies.hashed(path))

    making.copied, making.gone_over = copy, gone_over
    yield


@contextmanager
def backups_named_at_once() -> Iterator[None]:
    """A backup has its name while it is still being written."""
    copied = making.copied

    def copy(source: Path, partial: Path, *more: Any) -> Any:
        final = partial.with_name(partial.name.removesuffix(".partial"))
        held = copied(source, final, *more)
        final.rename(partial)
        return held

    making.copied = copy
    yield
