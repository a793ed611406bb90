"""Estates for tries: prepared once, and copied for each."""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests.faults.nursery import nursery
from tests.faults.scratch import scratch


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
            yield {"root": root, "found": self.found}
        finally:
            shutil.rmtree(root)


@contextmanager
def estates() -> Iterator[Estates]:
    """The prepared estate, for as long as it is tried, in a folder of its own."""
    prepared, found = _prepared()
    with scratch() as folder:
        shutil.copytree(prepared, folder / "prepared")
        yield Estates(folder, found, count(1))


@cache
def _prepared() -> tuple[Path, dict[str, Any]]:
    """Made once for all faults of this process."""
    kept = ExitStack()
    atexit.register(kept.close)
    folder = kept.enter_context(scratch())
    [found] = nursery().lived("tests.faults.desks:prepare", root=folder)
    return folder, found
