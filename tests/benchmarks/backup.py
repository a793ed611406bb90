"""Backing up the books while they are open, against a plain copy of the same file put on the disk."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import insert

from frontdesk.core.audit import Change
from frontdesk.core.ground import Ground
from frontdesk.core.progress import unheard
from frontdesk.shell.backups import copies, making
from frontdesk.shell.backups.manifest import manifest_of
from tests.benchmarks.estates import found
from tests.benchmarks.figure import Figure, middle, timed


def measure(folder: Path, *, units: int = 10_000, megabytes: int = 500, runs: int = 3) -> Iterator[Figure]:
    """Books of about so many megabytes, `runs` of each, taking turns."""
    ground = found(folder / "estate", units, 6)
    _grow(ground, megabytes)
    source, target = ground.database.path, folder / "copy.db"
    work: dict[str, Callable[[], object]] = {
        "plain": lambda: _copy(source, target),
        "copied": lambda: copies.copied(source, target, lambda _: None),
        "backup": lambda: making.back_up(ground, target, unheard),
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(runs):
        for name, act in work.items():
            times[name].append(timed(act))
            for made in (target, manifest_of(target)):
                made.unlink(missing_ok=True)
    ground.close()
    plain, side = middle(times["plain"]), "copy and fsync of the same file"
    size = f"{source.stat().st_size / 1e6:,.0f} MB"
    yield Figure(f"backup of {size}: copied", middle(times["copied"]), plain, 1.1, side)
    yield Figure(f"backup of {size}: checked, hashed, noted", middle(times["backup"]), plain, 2.5, side)


def _grow(ground: Ground, megabytes: int) -> None:
    """Fill the history of changes until the books have their size."""
    row = {"at": ground.clock.now(), "kind": "unit", "record": 1, "field": "note", "before": "", "after": "记" * 300}
    with ground.database.writing() as session:
        for _ in range(megabytes):
            session.execute(insert(Change), [row] * 1000)
            if ground.database.path.stat().st_size > megabytes * 1_000_000:
                break
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
