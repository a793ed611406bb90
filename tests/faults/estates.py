"""Estates for tries: prepared once in a folder that lies in memory where it can, and copied for each."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests.faults.nursery import nursery

_FAST = Path("/dev/shm")


@dataclass(frozen=True)
class Estates:
    """Where the prepared estate lies and what it has."""

    folder: Path
    found: dict[str, Any]
    _numbers: Iterator[int]

    @contextmanager
    def copy(self) -> Iterator[dict[str, Any]]:
        """A copy for one try: what every child is handed, the folder and what is found there."""
        root = self.folder / str(next(self._numbers))
        shutil.copytree(self.folder / "prepared", root)
        try:
            yield {"root": str(root), "found": self.found}
        finally:
            shutil.rmtree(root)


@contextmanager
def estates() -> Iterator[Estates]:
    """The prepared estate, for as long as it is tried, in a folder of its own."""
    prepared, found = _prepared()
    with _scratch() as folder:
        shutil.copytree(prepared, Path(folder) / "prepared")
        yield Estates(Path(folder), found, count(1))


@cache
def _prepared() -> tuple[Path, dict[str, Any]]:
    """Made once for all faults of this process."""
    folder = _scratch()
    atexit.register(folder.cleanup)
    [found] = nursery().lived("tests.faults.desks:prepare", root=folder.name)
    return Path(folder.name), found


def _scratch() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="frontdesk-fault-", dir=_FAST if _FAST.is_dir() else None)
