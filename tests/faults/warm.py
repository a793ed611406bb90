"""What a nursery does before it has children: read the desks, and do everything once, so that no child need."""

import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, event
from sqlalchemy.util import LRUCache

from frontdesk.core import database, operators, words
from frontdesk.shell.checking import checks
from tests import people


def up() -> None:
    """Read, compile and share among the children to come."""
    from argon2 import PasswordHasher

    words.use("en")
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    operators._hasher = lambda: hasher
    _share_statements()
    with tempfile.TemporaryDirectory(prefix="frontdesk-nursery-") as folder:
        ground = people.found(Path(folder) / "estate", people.Now())
        estate = people.furnish(ground)
        estate.pay(people.FLAT, "100.00")
        list(checks(ground))
        ground.close()


def _share_statements() -> None:
    made, compiled = database._engine, LRUCache[Any, Any](10_000)
    dialects: list[Dialect] = []

    def engine(path: Path) -> Engine:
        new = made(path)
        event.listen(new, "first_connect", lambda *_: dialects.append(new.dialect))
        if dialects:
            new.dialect = dialects[0]
        new._compiled_cache = compiled
        return new

    database._engine = engine
