"""Taking a payment of three charges, to the durable receipt, against raw SQL that writes the same rows."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.core.money import Money
from frontdesk.fees.cashier import CashDesk
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.ledger import Tendered
from frontdesk.fees.records import Method
from tests.benchmarks.estates import bare, copied, found, insertion
from tests.benchmarks.figure import Figure, late, middle, timed


def measure(folder: Path, *, payments: int = 400) -> Iterator[Figure]:
    """`payments` of one each, on an estate ten times as large."""
    ground = found(folder / "estate", payments * 10, 3)
    raw = copied(ground.database.path, folder / "raw.db")
    units = range(1, payments + 1)
    accounts = {unit: FeeDesk(ground).account(unit) for unit in units}
    cash, written = CashDesk(ground), bare(ground.database.path)
    ours, theirs = [], []
    for unit in units:
        # As the till does: who pays stands there, and the operation has its id, before the money is taken.
        account, tenders = accounts[unit], [Tendered(Method.CASH, Money(accounts[unit].arrears))]
        pay = partial(cash.take_payment, unit, tenders, payer=account.payer, operation=f"{unit:032d}")
        ours.append(timed(pay))
        rows = _written(written, unit)
        theirs.append(timed(lambda rows=rows: _write(raw, rows)))
    written.close()
    raw.close()
    ground.close()
    side = "raw SQL, same rows"
    yield Figure("payment, 3 charges: median", middle(ours[20:] or ours), middle(theirs[20:] or theirs), 2.5, side)
    yield Figure("payment, 3 charges: 95 of 100", late(ours), late(theirs), 0, side, "≤ 3 ms")


def _written(connection: Any, payment: int) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a payment as frontdesk wrote them; each has a receipt here, so their ids are the same."""
    return {
        table: connection.execute(f"SELECT * FROM {table} WHERE {which}", (payment,)).fetchall()
        for table, which in (
            ("payment", "id = ?"),
            ("tender", "payment_id = ?"),
            ("allocation", "payment_id = ?"),
            ("receipt", "payment_id = ?"),
            ("audit", "kind = 'payment' AND record = ?"),
        )
    }


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
