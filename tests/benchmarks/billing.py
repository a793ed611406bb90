"""Billing a month into years of charges, against raw SQL that inserts the same rows; and whether it grows evenly."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.billing.shared import SharedCosts
from frontdesk.fees.billing.tariffs import TariffDesk, Terms, last_day
from frontdesk.fees.records.items import Basis, FeeItem
from frontdesk.fees.records.meters import Meter, Reading, ReadingKind
from tests.benchmarks.estates import bare, copied, found, insertion, periods, rows_of
from tests.benchmarks.figure import Figure, quiet, settled, timed

ITEMS = 3
AGAINST = "raw executemany, same rows"


def measure(folder: Path, *, units: int = 10_000, months: int = 20, runs: int = 4) -> Iterator[Figure]:
    """`runs` months of `units` flats with three items each, with one and with five of every kind, after `months` of
    three items."""
    ground = found(folder / "estate", units, months, ITEMS)
    small = found(folder / "small", units // 10, months, ITEMS)
    raw = copied(ground.database.path, folder / "raw.db")
    size = f"{units:,} units × {{items}} into {units * months * ITEMS:,}"
    with settled():
        three, theirs = _side_by_side(ground, raw, periods(runs, months))
        few = _ours(small, periods(runs, months))
        with ground.database.writing() as session:
            session.execute(update(FeeItem).where(FeeItem.id > 1).values(active=False))
        one, theirs_of_one = _side_by_side(ground, raw, periods(runs, months + runs))
    raw.close()
    quarters = _quarters(runs, months + 2 * runs)
    for estate in (ground, small):
        _every_kind(estate, units if estate is ground else units // 10, quarters)
    raw = copied(ground.database.path, folder / "raw of every kind.db")
    with settled():
        kinds, theirs_of_kinds = _side_by_side(ground, raw, quarters)
        few_kinds = _ours(small, quarters)
    for each in (ground, small, raw):
        each.close()
    yield Figure(f"billing {size.format(items=1)}", quiet(one), quiet(theirs_of_one), 3, AGAINST)
    yield Figure(f"billing {size.format(items=3)}", quiet(three), quiet(theirs), 3, AGAINST)
    yield Figure(f"billing {size.format(items='5 of every kind')}", quiet(kinds), quiet(theirs_of_kinds), 2.5, AGAINST)
    for what, many, few_times in (("", three, few), (" of every kind", kinds, few_kinds)):
        each_of_many, each_of_few = quiet(many) / units, quiet(few_times) / (units // 10)
        yield Figure(
            f"billing{what}, each of {units:,} units", each_of_many, each_of_few, 1.3, f"each of {units // 10:,}"
        )


def _quarters(count: int, after: int) -> list[int]:
    """So many months in which a quarter begins, the first of them after so many months."""
    return [period for period in periods(3 * count + 3, after) if period % 100 % 3 == 1][:count]


def _every_kind(ground: Ground, units: int, months: list[int]) -> None:
    """Leave an item by area and a fixed one, and add a meter with three tiers, a shared bill and a quarterly item."""
    tariffs, costs, since = TariffDesk(ground), SharedCosts(ground), date(2026, 1, 1)
    with ground.database.writing() as session:
        session.execute(update(FeeItem).values(active=FeeItem.id != 2))
    power = tariffs.add_item("电费", Basis.METERED)
    tariffs.set_price(power, 4883, since, tiers=((24000, 5383), (40000, 7883)))
    lift = tariffs.add_item("电梯电费", Basis.SHARED)
    television = tariffs.add_item("电视费", Basis.FIXED, terms=Terms(cycle=3))
    tariffs.set_price(television, 120000, since)
    for period in months:
        costs.enter(lift, period, Money(12_345_678))
    now = ground.clock.now()
    with ground.database.writing() as session:
        session.execute(
            insert(Meter),
            [{"item_id": power, "unit_id": n, "number": f"M{n}", "since": since} for n in range(1, units + 1)],
        )
        rows = [
            {"meter_id": n, "kind": ReadingKind.FIRST.value, "period": 202601, "read_on": since, "value": 0, "use": 0}
            for n in range(1, units + 1)
        ]
        for place, period in enumerate(months):
            for n in range(1, units + 1):
                use = 5000 + n * 7919 % 45000
                rows.append(
                    {
                        "meter_id": n, "kind": ReadingKind.REGULAR.value, "period": period, "read_on": last_day(period),
                        "value": use * (place + 1), "use": use,
                    }
                )  # fmt: skip
        session.execute(insert(Reading), [row | {"at": now, "operator_id": 1} for row in rows])


def _ours(ground: Ground, months: list[int]) -> list[float]:
    """Seconds of each month by frontdesk."""
    desk = BillingDesk(ground)
    return [timed(lambda period=period: desk.post(period)) for period in months]


def _side_by_side(ground: Ground, raw: Any, months: list[int]) -> tuple[list[float], list[float]]:
    """Seconds of each month by frontdesk and then, in the copy, by raw SQL: noise meets both alike."""
    billing, written = BillingDesk(ground), bare(ground.database.path)
    ours, theirs = [], []
    for period in months:
        last, audited = written.execute("SELECT max(charge.id), (SELECT max(id) FROM audit) FROM charge").fetchone()
        ours.append(timed(lambda period=period: billing.post(period)))
        rows = {
            "billing_run": written.execute("SELECT * FROM billing_run ORDER BY id DESC LIMIT 1").fetchall(),
            "charge": rows_of(written, "charge", last),
            "charge_part": _parts(written, last),
            "audit": rows_of(written, "audit", audited),
        }
        readings = written.execute("SELECT charge_id, id FROM reading WHERE charge_id > ?", (last,)).fetchall()
        costs = written.execute(
            "SELECT run_id, id FROM shared_cost WHERE run_id = ?", rows["billing_run"][0][:1]
        ).fetchall()
        theirs.append(timed(lambda rows=rows, readings=readings, costs=costs: _write(raw, rows, readings, costs)))
    written.close()
    return ours, theirs


def _parts(connection: Any, last: int) -> list[tuple[Any, ...]]:
    asked = "SELECT * FROM charge_part WHERE charge_id > ? ORDER BY charge_id, n"
    parts: list[tuple[Any, ...]] = connection.execute(asked, (last,)).fetchall()
    return parts


def _write(
    connection: Any,
    rows: dict[str, list[tuple[Any, ...]]],
    readings: list[tuple[int, int]],
    costs: list[tuple[int, int]],
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, each in rows.items():
        if each:
            connection.executemany(insertion(table, each[0]), each)
    connection.executemany("UPDATE reading SET charge_id = ? WHERE id = ?", readings)
    connection.executemany("UPDATE shared_cost SET run_id = ? WHERE id = ?", costs)
    connection.execute("COMMIT")
