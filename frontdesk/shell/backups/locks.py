"""Who is at it: locks between the processes of a data folder, which end with whoever holds them, however that ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_PLACES = 64
"""So many windows at most are told apart; one more is not seen by the others."""


class LockFile:
    """A file of which each place can be held by one process; what is in it tells nothing.

    Raises OSError where the file can't be made.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def take(self, place: int = 0) -> bool:
        """Hold a place until it is left or the process ends; False when another process holds it."""
        try:
            if sys.platform == "win32":
                import msvcrt

                os.lseek(self._file, place, os.SEEK_SET)
                msvcrt.locking(self._file, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
        except OSError:
            return False
        return True

    def leave(self, place: int = 0) -> None:
        """Let others have a place."""
        with suppress(OSError):
            if sys.platform == "win32":
                import msvcrt

                os.lseek(self._file, place, os.SEEK_SET)
                msvcrt.locking(self._file, msvcrt.LK_UNLCK, 1)
            else:
                import fcntl

                fcntl.lockf(self._file, fcntl.LOCK_UN, 1, place)

    def close(self) -> None:
        """Leave every place."""
        os.close(self._file)


class OpenWindow:
    """One window that has the books of a folder open, as the other windows see it."""

    def __init__(self, path: Path) -> None:
        self._lock: LockFile | None = None
        with suppress(OSError):  # a folder that can't be written to has said so already
            self._lock = LockFile(path)
            self._place = next((place for place in range(_PLACES) if self._lock.take(place)), _PLACES)

    def is_last(self) -> bool:
        """Whether no other window has the books open."""
        if self._lock is None:
            return True
        for place in range(_PLACES):
            if place != self._place:
                if not self._lock.take(place):
                    return False
                self._lock.leave(place)
        return True

    def end(self) -> None:
        """The window is going."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
