"""What a nursery does before it has children: read the desks, and do everything once, so that no child need."""

from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine, event
from sqlalchemy.util import LRUCache

from frontdesk.core import database, operators, words


def up() -> None:
    """Read, compile and share among the children to come."""
    from argon2 import PasswordHasher

    words.use("en")
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    operators._hasher = lambda: hasher
    _share_statements()
    from tests.faults import desks
    from tests.faults.scratch import scratch

    def hear(**told: Any) -> None:
        heard.append(told)

    heard: list[dict[str, Any]] = []
    with scratch() as root:
        desks.prepare(hear, root)
        desks.weigh_all(hear, root, heard[0], list(desks.ACTS))
        desks.survey(hear, root, heard[0], wholly=True)


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
