"""Estates for tries: prepared once in a folder that lies in memory where it can, and copied for each."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
    """The prepared estate, for as long as it is tried."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-fault-", dir=_FAST if _FAST.is_dir() else None) as folder:
        prepared = Path(folder) / "prepared"
        prepared.mkdir()
        [found] = nursery().lived("tests.faults.desks:prepare", root=str(prepared))
        yield Estates(Path(folder), found, count(1))
