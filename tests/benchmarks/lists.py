"""Long lists: a page against a bare keyset page, and a million rows on screen against Qt's own SQL table."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.fees.desk import FeeDesk
from tests.benchmarks.estates import bare, found
from tests.benchmarks.figure import Figure, late, middle, timed
from tests.people import Now

UNITS = 10_000
FRAME = (970, 560)
"""The list in a window of 1366 × 768, in pixels."""

KEYSET = (
    "SELECT r.id, r.number, r.at, r.unit_id, r.total, u.code, p.payer, o.name, v.number, w.number,"
    " (SELECT group_concat(method) FROM tender WHERE payment_id = r.payment_id) FROM receipt r"
    " JOIN payment p ON p.id = r.payment_id JOIN unit u ON u.id = r.unit_id JOIN operator o ON o.id = p.operator_id"
    " LEFT JOIN receipt v ON v.id = r.voids_id LEFT JOIN receipt w ON w.voids_id = r.id"
    " WHERE r.number < ? ORDER BY r.number DESC LIMIT 100"
)

PLAIN = {
    "receipts": "SELECT r.number, r.at, u.code, p.payer, r.total, t.method, o.name, r.voids_id FROM receipt r"
    " JOIN payment p ON p.id = r.payment_id JOIN unit u ON u.id = r.unit_id JOIN operator o ON o.id = p.operator_id"
    " JOIN tender t ON t.payment_id = p.id ORDER BY r.number DESC",
    "charges": "SELECT c.id, u.code, f.name, c.period, c.price, c.amount, c.paid, c.amount - c.paid, c.state"
    " FROM charge c JOIN unit u ON u.id = c.unit_id JOIN fee_item f ON f.id = c.item_id"
    " ORDER BY c.period DESC, c.id DESC",
    "visits": "SELECT v.number, v.at, v.left_at, u.code, v.name, v.company, v.purpose, v.phone, v.badge, v.state"
    " FROM visit v LEFT JOIN unit u ON u.id = v.unit_id ORDER BY v.at DESC, v.id DESC",
    "loans": "SELECT l.number, l.at, l.borrower, l.company, l.phone, u.code, l.due_back, l.back_at FROM key_loan l"
    " LEFT JOIN unit u ON u.id = l.unit_id ORDER BY l.at DESC, l.id DESC",
    "log": "SELECT s.number, e.at, e.category, e.text, u.code, o.name, e.deadline, e.done_at FROM duty_entry e"
    " JOIN shift s ON s.id = e.shift_id JOIN operator o ON o.id = e.operator_id"
    " LEFT JOIN unit u ON u.id = e.unit_id ORDER BY e.at DESC, e.id DESC",
}
"""What Qt's own table is given: the same columns of the same rows."""


def measure(folder: Path, *, receipts: int = 500_000, charges: int = 1_000_000, frames: int = 200) -> Iterator[Figure]:
    """So many receipts and charges in one estate; `frames` painted going on, and as many jumping about."""
    ground = _estate(folder / "estate", receipts, charges)
    yield _page(ground, receipts, frames)
    ground.close()
    of_receipts = {side: _shown(folder / "estate", side, "receipts", frames) for side in ("ours", "qt")}
    of_charges = {side: _shown(folder / "estate", side, "charges", frames) for side in ("ours", "qt")}
    side, ours, theirs = "QSqlQueryModel, same columns", of_charges["ours"], of_charges["qt"]
    for name, shown, count in (("receipts", of_receipts, receipts), ("charges", of_charges, charges)):
        jumps = [shown[each]["jumps"] for each in ("ours", "qt")]
        yield Figure(f"{count:,} {name}: frame", *(middle(shown[each]["steps"]) for each in ("ours", "qt")), 1.3, side)
        yield Figure(f"{count:,} {name}: jump, 95 of 100", *map(late, jumps), 0, side, "≤ 16.7 ms")
    yield Figure(f"{charges:,} charges: first rows painted", ours["first"], theirs["first"], 0, side)
    yield Figure(f"{charges:,} charges: all rows within reach", ours["all"], theirs["all"], 0, side)
    yield Figure(f"{charges:,} charges: memory at the last row", ours["memory"], theirs["memory"], 0.2, side, unit="MB")


def _page(ground: Ground, receipts: int, pages: int) -> Figure:
    """A page at random depths, its ids known, against the next hundred after a known number."""
    listing, raw = FeeDesk(ground).receipts(), bare(ground.database.path)
    ids, _ = list(listing.ask("number", True).answers())[-1]
    ours, theirs = [], []
    for _ in range(pages):
        at = random.randrange(max(1, receipts - 100))
        (number,) = raw.execute("SELECT number FROM receipt WHERE id = ?", (ids[at],)).fetchone()
        ours.append(timed(lambda at=at: listing.rows(ids[at + 1 : at + 101])))
        theirs.append(timed(lambda number=number: raw.execute(KEYSET, (number,)).fetchall()))
    raw.close()
    return Figure(f"{receipts:,} receipts: page of 100", middle(ours), middle(theirs), 3, "bare keyset, same columns")


def _estate(folder: Path, receipts: int, charges: int) -> Ground:
    """Paid charges of many months and receipts of many years, by SQL alone."""
    ground = found(folder, min(UNITS, receipts), 1)
    connection = bare(ground.database.path)
    counting = "WITH RECURSIVE one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < ?)"
    units = min(UNITS, receipts)
    month = f"(n / {units} % 12 + 1 + (2027 + n / {units} / 12) * 100)"
    statements = (
        "INSERT INTO charge (unit_id, item_id, period, source, price, quantity, months, amount, paid, waived, state,"
        f" due, remark) SELECT n % {units} + 1, 1, {month}, '', 25000, 8000, 1, 20000 + n % 9000, 20000 + n % 9000, 0,"
        " 'paid', '2026-02-28', '' FROM one",
        f"INSERT INTO payment SELECT n, 'o' || n, 'payment', n % {units} + 1, datetime('2021-01-01', n || ' minutes'),"
        " 1, '业主' || n, 20000 + n % 9000, 0, 20000 + n % 9000, 0, 0, 0, NULL, NULL, NULL, '', '' FROM one",
        "INSERT INTO tender (payment_id, method, amount, reference) SELECT n, 'cash', 20000 + n % 9000, '' FROM one",
        "INSERT INTO receipt SELECT n, 'SJ2026', n, printf('SJ2026-%06d', n), n, n % "
        f"{units} + 1, datetime('2021-01-01', n || ' minutes'), 20000 + n % 9000, NULL, '{{}}' FROM one",
    )
    connection.execute("BEGIN IMMEDIATE")
    for statement, count in zip(statements, (charges - units, receipts, receipts, receipts), strict=True):
        begins, _, selects = statement.partition(" SELECT ")
        connection.execute(f"{begins} {counting} SELECT {selects}", (count,))
    connection.execute("COMMIT")
    connection.close()
    return ground


def _shown(folder: Path, side: str, name: str, frames: int) -> dict[str, Any]:
    """A list on screen, in a process of its own: seconds of each frame, MB that the list took."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.lists", str(folder), side, name, str(frames)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    shown: dict[str, Any] = json.loads(told.stdout)
    return shown


def _show(folder: Path, side: str, name: str, frames: int) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    from frontdesk.shell import theme

    app = QApplication([])
    theme.apply(app, "light")
    theme.load_remaining_fonts()
    table, first, whole, before = (_ours if side == "ours" else qts)(app, folder, name)
    app.processEvents()
    bar = table.verticalScrollBar()
    chance = random.Random(7)
    steps = [painted(table, bar.maximum() // 3 + at * 5 * 34) for at in range(frames)]
    jumps = [painted(table, chance.randrange(bar.maximum() + 1)) for _ in range(frames)]
    painted(table, bar.maximum())
    return {"first": first, "all": whole, "steps": steps, "jumps": jumps, "memory": _megabytes() - before}


def _ours(app: Any, folder: Path, name: str) -> tuple[Any, float, float, float]:
    from frontdesk.fees.tables import RECEIPT_COLUMNS, charge_columns
    from frontdesk.widgets.recordtable import RecordTable

    ground = Ground(folder, Clock(now=Now()))
    desk = FeeDesk(ground)
    columns = RECEIPT_COLUMNS if name == "receipts" else charge_columns(date(2026, 11, 21))
    before, begun = _megabytes(), perf_counter()
    table = RecordTable(columns, name, sort=("number", True))
    told: list[bool] = []
    table.counted.connect(lambda count, whole: told.append(whole))
    table.resize(*FRAME)
    table.show()
    table.show_source(desk.receipts() if name == "receipts" else desk.charges())
    painted(table, 0)
    first = perf_counter() - begun
    while not told[-1]:
        app.processEvents()
    return table, first, perf_counter() - begun, before


def qts(app: Any, folder: Path, name: str) -> tuple[Any, float, float, float]:
    """Qt's own table of a list of `PLAIN`; seconds to its first rows and to all of them, MB before."""
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    from PySide6.QtWidgets import QTableView

    before, begun = _megabytes(), perf_counter()
    database = QSqlDatabase.addDatabase("QSQLITE", name)
    database.setDatabaseName(str(folder / "estate.db"))
    assert database.open()
    rows = QSqlQueryModel(app)
    rows.setQuery(PLAIN[name], database)
    table = QTableView()
    table.setModel(rows)
    table.setAlternatingRowColors(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(34)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.resize(*FRAME)
    table.show()
    painted(table, 0)
    first = perf_counter() - begun
    while rows.canFetchMore():
        rows.fetchMore()
    return table, first, perf_counter() - begun, before


def painted(table: Any, place: int) -> float:
    """Seconds to the painted frame at that place of the scroll bar."""

    def paint() -> None:
        table.verticalScrollBar().setValue(place)
        table.viewport().repaint()

    return timed(paint)


def _megabytes() -> float:
    """Memory that this process holds now."""
    import resource

    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    print(json.dumps(_show(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))))
