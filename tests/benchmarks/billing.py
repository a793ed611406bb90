"""Billing a month on top of the months before, against raw SQL that inserts the same rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from frontdesk.fees.billing import BillingDesk
from tests.benchmarks.estates import FIRST_PERIOD, bare, copied, found, insertion, rows_of
from tests.benchmarks.figure import Figure, middle, timed

MONTHS = 6
"""Billed before, so that the indexes are as full as an estate's."""


def measure(folder: Path, *, units: int = 10_000, runs: int = 3) -> Iterator[Figure]:
    """`units` with one item each, `runs` months, one after the other."""
    ground = found(folder / "estate", units, MONTHS)
    raw = copied(ground.database.path, folder / "raw.db")
    billing = BillingDesk(ground)
    periods = range(FIRST_PERIOD + MONTHS, FIRST_PERIOD + MONTHS + runs)
    ours = [timed(lambda period=period: billing.post(period)) for period in periods]
    ground.close()
    written = bare(ground.database.path)
    theirs = []
    for number in range(MONTHS + 1, MONTHS + runs + 1):
        run = written.execute("SELECT * FROM billing_run WHERE id = ?", (number,)).fetchall()
        charges = [row for row in rows_of(written, "charge", units * (number - 1)) if row[0] <= units * number]
        assert len(charges) == units
        theirs.append(timed(lambda run=run, charges=charges: _write(raw, run, charges)))
    for connection in (written, raw):
        connection.close()
    yield Figure(f"billing {units:,} units", middle(ours), middle(theirs), 3, "raw executemany, same rows")


def _write(connection: Any, run: list[tuple[Any, ...]], charges: list[tuple[Any, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(insertion("billing_run", run[0]), run)
    connection.executemany(insertion("charge", charges[0]), charges)
    connection.execute("COMMIT")
