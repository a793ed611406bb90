"""Taking a payment of three charges, to the durable receipt, against raw SQL that writes the same rows."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from frontdesk.core.money import Money
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.ledger import Tendered
from frontdesk.fees.records import Method
from tests.benchmarks.estates import bare, copied, found, insertion, rows_of
from tests.benchmarks.figure import Figure, late, middle, timed


def measure(folder: Path, *, payments: int = 400) -> Iterator[Figure]:
    """`payments` of one each, on an estate ten times as large."""
    ground = found(folder / "estate", payments * 10, 3)
    raw = copied(ground.database.path, folder / "raw.db")
    units = range(1, payments + 1)
    owed = {unit: FeeDesk(ground).account(unit).arrears for unit in units}
    cash = CashDesk(ground)
    ours = [
        timed(lambda unit=unit: cash.take_payment(unit, [Tendered(Method.CASH, Money(owed[unit]))])) for unit in units
    ]
    ground.close()
    written = bare(ground.database.path)
    theirs = [timed(lambda rows=rows: _write(raw, rows)) for rows in list(_written(written, payments))]
    for connection in (written, raw):
        connection.close()
    side = "raw SQL, same rows"
    yield Figure("payment, 3 charges: median", middle(ours[20:] or ours), middle(theirs[20:] or theirs), 2.5, side)
    yield Figure("payment, 3 charges: 95 of 100", late(ours), late(theirs), 0, side, "≤ 3 ms")


def _written(connection: Any, payments: int) -> Iterator[dict[str, list[tuple[Any, ...]]]]:
    """The rows of each payment as frontdesk wrote them."""
    by_payment: dict[int, dict[str, list[tuple[Any, ...]]]] = defaultdict(lambda: defaultdict(list))
    receipts = {}
    for table, at in (("payment", 0), ("tender", 1), ("allocation", 1), ("receipt", 4)):
        for row in rows_of(connection, table, 0):
            by_payment[row[at]][table].append(row)
            if table == "receipt":
                receipts[row[0]] = row[at]
    for row in connection.execute("SELECT token, kind, record FROM suffix WHERE kind = 'receipt'").fetchall():
        by_payment[receipts[row[2]]]["suffix"].append(row)
    for row in connection.execute("SELECT * FROM audit WHERE act = 'payment_taken'").fetchall():
        by_payment[row[5]]["audit"].append(row)
    assert len(by_payment) == payments
    for number in sorted(by_payment):
        yield by_payment[number]


def _write(connection: Any, tables: dict[str, list[tuple[Any, ...]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, rows in tables.items():
        connection.executemany(insertion(table, rows[0]), rows)
    connection.executemany(
        "UPDATE charge SET paid = paid + ?, state = iif(paid + ? = amount, 'paid', 'part') WHERE id = ?",
        [(row[3], row[3], row[2]) for row in tables["allocation"]],
    )
    connection.execute("INSERT INTO counter VALUES ('SJ2026', 1) ON CONFLICT (series) DO UPDATE SET n = n + 1")
    connection.execute("COMMIT")
