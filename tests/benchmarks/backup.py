"""Backing up the books while they are open: against a plain copy, against SQLite's own check, and beside payments."""

import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path
from uuid import uuid4

import sqlcipher3.dbapi2 as sqlite

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.shell.backups import copies, making
from frontdesk.shell.backups.manifest import files_of, manifest_of
from tests.benchmarks.estates import found
from tests.benchmarks.figure import Figure, middle, settled, timed


def measure(
    folder: Path, *, units: int = 10_000, months: int = 12, runs: int = 3, payments: int = 200
) -> Iterator[Figure]:
    """Books of so many flats and months of three items; `runs` of each, taking turns; `payments` with and without."""
    ground = found(folder / "estate", units, months, items=3)
    with ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    source, target = ground.database.path, folder / "copy.db"
    work: dict[str, Callable[[], object]] = {
        "plain": lambda: _copy(source, target),
        "copied": lambda: copies.copied(source, target, lambda _: None),
        "checked": lambda: _copy_and_check(source, target),
        "backup": lambda: making.back_up(ground, target),
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(runs):
        for name, act in work.items():
            times[name].append(timed(act))
            for made in (target, manifest_of(target), files_of(target)):
                made.unlink(missing_ok=True)
    size = f"{source.stat().st_size / 1e6:,.0f} MB"
    plain, checked = middle(times["plain"]), middle(times["checked"])
    yield Figure(f"backup of {size}: copied", middle(times["copied"]), plain, 1.1, "copy and fsync of the same file")
    bare = "SQLite's backup and integrity_check"
    yield Figure(f"backup of {size}: gone over as check does", middle(times["backup"]), checked, 0, bare)
    with settled():
        alone = [timed(partial(_pay, ground, unit)) for unit in range(1, payments + 1)]
        beside = list(_beside_a_backup(ground, folder, payments))
    yield Figure("payment while the books are backed up", middle(beside), middle(alone), 2, "the same without")
    ground.close()


def _beside_a_backup(ground: Ground, folder: Path, payments: int) -> Iterator[float]:
    """Pay for as long as the books are backed up, in a process of their own."""
    context = multiprocessing.get_context("spawn")
    begun = context.Event()
    work = context.Process(target=_back_up_again, args=(ground.folder, folder / "beside", begun))
    work.start()
    begun.wait()
    try:
        for unit in range(payments + 1, 2 * payments + 1):
            yield timed(partial(_pay, ground, unit))
    finally:
        work.kill()
        work.join()


def _back_up_again(data: Path, folder: Path, begun: Event) -> None:
    """Copy and go over the books until the process is ended."""
    ground = Ground(data)
    folder.mkdir()
    if hasattr(os, "nice"):
        os.nice(5)  # as the child is in which the program makes them
    begun.set()
    while True:
        copy = folder / f"{uuid4().hex}.db"
        copies.copied(ground.database.path, copy, copies.held)
        copies.gone_over(ground, copy, None)
        copy.unlink()


def _pay(ground: Ground, unit: int) -> None:
    tendered = [Tendered(Method.CASH, Money(1000))]
    CashDesk(ground).take_payment(unit, tendered, operation=uuid4().hex)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())


def _copy_and_check(source: Path, target: Path) -> None:
    with closing(sqlite.connect(source)) as books, closing(sqlite.connect(target)) as copy:
        books.backup(copy)
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise RuntimeError("the copy is not sound")
