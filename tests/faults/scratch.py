"""Where tries are made: a folder that is thrown away afterwards, in memory where that can be."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FAST = Path("/dev/shm")
"""A disk that is no disk, where there is one."""


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for what is thrown away."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-fault-", dir=_FAST if _FAST.is_dir() else None) as folder:
        yield Path(folder)
