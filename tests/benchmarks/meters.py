"""A month's sheet of readings opened and stored, against raw SQL that reads and inserts the same rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from frontdesk.core.ground import Ground
from frontdesk.fees.billing.tariffs import TariffDesk, last_day, months_later
from frontdesk.fees.meters.desk import MeterDesk, Typed
from frontdesk.fees.records.items import Basis
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from tests.benchmarks.estates import copied, found, insertion, rows_of
from tests.benchmarks.figure import Figure, quiet, settled, timed

LAST_READ = 202610
"""The month for which every meter has been read; the estate's clock stands in the next one."""

_SHEET = (
    "SELECT meter.id, unit.code, meter.number, meter.multiplier, meter.digits, reading.* FROM meter"
    " JOIN unit ON unit.id = meter.unit_id JOIN reading ON reading.id IN (SELECT id FROM reading AS each"
    " WHERE each.withdrawn = 0 AND each.meter_id = meter.id ORDER BY each.read_on DESC, each.id DESC LIMIT 8)"
    " WHERE meter.item_id = ? ORDER BY unit.place"
)


def measure(folder: Path, *, meters: int = 5_000, months: int = 20, runs: int = 3) -> Iterator[Figure]:
    """A sheet of `meters` that have been read for `months` each."""
    ground = found(folder / "estate", meters, 0)
    item = _read_before(ground, meters, months)
    raw, desk = copied(ground.database.path, folder / "raw.db"), MeterDesk(ground)
    opened, theirs = [], []
    with settled():
        for _ in range(runs):
            opened.append(timed(lambda: desk.sheet(item, months_later(LAST_READ, 1))))
            theirs.append(timed(lambda: raw.execute(_SHEET, (item,)).fetchall()))
        typed = [Typed(meter, _value(months), confirmed=True) for meter in range(1, meters + 1)]
        today, last = ground.clock.today(), meters * (months + 1)
        stored = timed(lambda: desk.store(item, months_later(LAST_READ, 1), today, typed))
        with ground.database.reading() as session:
            rows = rows_of(session.connection().connection, "reading", last)
        inserted = timed(lambda: _write(raw, rows))
    raw.close()
    ground.close()
    size = f"{meters:,} meters, {meters * (months + 1):,} readings"
    yield Figure(f"sheet of {size} opened", quiet(opened), quiet(theirs), 2, "raw select, last readings")
    yield Figure(f"sheet of {size} stored", stored, inserted, 6, "raw executemany, same rows")


def _value(month: int) -> int:
    return 100_000 + 1_200 * month


def _read_before(ground: Ground, meters: int, months: int) -> int:
    """Meters with their readings, in no time; gives back the item."""
    item = TariffDesk(ground).add_item("水费", Basis.METERED)
    first = months_later(LAST_READ, -months)
    at: dict[str, Any] = {"at": ground.clock.now(), "operator_id": 1}
    put_up = [{"item_id": item, "unit_id": n, "number": f"W{n:05d}", "since": last_day(first)} for n in _all(meters)]
    readings = [
        {
            "meter_id": meter, "kind": (ReadingKind.REGULAR if month else ReadingKind.FIRST).value, "period": period,
            "read_on": last_day(period), "value": _value(month), "use": 1_200 if month else 0, **at,
        }
        for month, period in ((month, months_later(first, month)) for month in range(months + 1))
        for meter in _all(meters)
    ]  # fmt: skip
    with ground.database.writing() as session:
        session.execute(insert(Meter), put_up)
        session.execute(insert(Reading), readings)
    return item


def _all(meters: int) -> range:
    return range(1, meters + 1)


def _write(connection: Any, rows: list[tuple[Any, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(insertion("reading", rows[0]), rows)
    connection.execute("COMMIT")
