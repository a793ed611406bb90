"""A lock that a file carries and that ends with whoever holds it: any number hold it together, or one alone."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_PLACES = 1000
"""On Windows, where locks are of one alone, each who holds it together with others takes one of so many bytes."""

_BEYOND = 1 << 20
"""The byte that Windows locks of a file that is written to, which would else be kept from its readers."""


class Lock:
    """The lock of one file, which stays and is empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self, *, alone: bool) -> bool:
        """Take the lock, and hold it until it is released or the process ends; False when others stand in the way."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _taken(file, alone):
            os.close(file)
            return False
        self.release()
        self._file = file
        return True

    def release(self) -> None:
        """Let go of it; nothing happens when it is not held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def wait_for(file: int) -> None:
        """Hold an open file alone, as soon as others let go of it, and until it is closed."""
        os.lseek(file, _BEYOND, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_LOCK, 1)
        os.lseek(file, 0, os.SEEK_SET)

    def _taken(file: int, alone: bool) -> bool:
        for place in (0,) if alone else range(_PLACES):
            os.lseek(file, place, os.SEEK_SET)
            with suppress(OSError):
                msvcrt.locking(file, msvcrt.LK_NBLCK, _PLACES if alone else 1)
                return True
        return False

else:
    import fcntl

    def wait_for(file: int) -> None:
        """Hold an open file alone, as soon as others let go of it, and until it is closed."""
        fcntl.flock(file, fcntl.LOCK_EX)

    def _taken(file: int, alone: bool) -> bool:
        with suppress(BlockingIOError):
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            return True
        return False
