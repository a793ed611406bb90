"""Billing a month into years of charges, against raw SQL that inserts the same rows; and whether it grows evenly."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import update

from frontdesk.core.ground import Ground
from frontdesk.fees.billing import BillingDesk
from frontdesk.fees.records.items import FeeItem
from tests.benchmarks.estates import bare, copied, found, insertion, periods, rows_of
from tests.benchmarks.figure import Figure, quiet, settled, timed

ITEMS = 3
AGAINST = "raw executemany, same rows"


def measure(folder: Path, *, units: int = 10_000, months: int = 20, runs: int = 4) -> Iterator[Figure]:
    """`runs` months of `units` flats with three items each and with one, after `months` of three items."""
    ground = found(folder / "estate", units, months, ITEMS)
    small = found(folder / "small", units // 10, months, ITEMS)
    raw = copied(ground.database.path, folder / "raw.db")
    size = f"{units:,} units × {{items}} into {units * months * ITEMS:,}"
    desk = BillingDesk(small)
    with settled():
        three, theirs = _side_by_side(ground, raw, periods(runs, months))
        few = [timed(lambda period=period: desk.post(period)) for period in periods(runs, months)]
        with ground.database.writing() as session:
            session.execute(update(FeeItem).where(FeeItem.id > 1).values(active=False))
        one, theirs_of_one = _side_by_side(ground, raw, periods(runs, months + runs))
    for each in (ground, small, raw):
        each.close()
    yield Figure(f"billing {size.format(items=1)}", quiet(one), quiet(theirs_of_one), 3, AGAINST)
    yield Figure(f"billing {size.format(items=3)}", quiet(three), quiet(theirs), 3, AGAINST)
    each_of_many, each_of_few = quiet(three) / units, quiet(few) / (units // 10)
    yield Figure(f"billing, each of {units:,} units", each_of_many, each_of_few, 1.3, f"each of {units // 10:,}")


def _side_by_side(ground: Ground, raw: Any, months: list[int]) -> tuple[list[float], list[float]]:
    """Seconds of each month by frontdesk and then, in the copy, by raw SQL: noise meets both alike."""
    billing, written = BillingDesk(ground), bare(ground.database.path)
    ours, theirs = [], []
    for period in months:
        last = written.execute("SELECT max(id) FROM charge").fetchone()[0]
        ours.append(timed(lambda period=period: billing.post(period)))
        run = written.execute("SELECT * FROM billing_run ORDER BY id DESC LIMIT 1").fetchall()
        charges = rows_of(written, "charge", last)
        theirs.append(timed(lambda run=run, charges=charges: _write(raw, run, charges)))
    written.close()
    return ours, theirs


def _write(connection: Any, run: list[tuple[Any, ...]], charges: list[tuple[Any, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(insertion("billing_run", run[0]), run)
    connection.executemany(insertion("charge", charges[0]), charges)
    connection.execute("COMMIT")
