"""Taking a payment of three charges, with and without paper, with late fees, against raw SQL of the same rows."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.rules import Rule
from frontdesk.core.words import Speaker
from frontdesk.core.words import folder as resources
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered, stored_facts
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.papers.receipt import receipt_sheet
from frontdesk.fees.records import Method, Receipt
from frontdesk.fees.records.items import Basis
from frontdesk.paper.formats import CONTINUOUS
from frontdesk.paper.pdf import write_pdf
from tests.benchmarks.estates import bare, copied, found, insertion
from tests.benchmarks.figure import Figure, late, middle, settled, timed
from tests.benchmarks.receipt import words_on

RAW = "raw SQL, same rows"
_NOTED = """id > (SELECT max(id) FROM audit WHERE kind <> 'charge' AND id < (SELECT id FROM audit WHERE kind = 'payment'
 AND record = ?1)) AND id <= (SELECT id FROM audit WHERE kind = 'payment' AND record = ?1)"""
"""The rows of the audit chain that a payment added: its own, and before it those of the late fees that it charged."""
WARMING = 20
"""Payments that come first and are not counted."""


def measure(folder: Path, *, payments: int = 400, units: int = 10_000) -> Iterator[Figure]:
    """`payments` of one each without paper, with it and with late fees, on so many flats and on a tenth of them."""
    folder.mkdir(parents=True, exist_ok=True)
    ground, small = found(folder / "estate", units, 3), found(folder / "small", units // 10, 3)
    raw, written = copied(ground.database.path, folder / "raw.db"), bare(ground.database.path)
    ours, theirs, few = [], [], []
    printed, drawn = [], []
    with settled():
        for unit in range(1, payments + 1):
            few.append(timed(_payment(small, unit)))
            ours.append(timed(_payment(ground, unit)))
            theirs.append(timed(partial(_write, raw, _written(written, unit))))
        for unit in range(payments + 1, 2 * payments + 1):
            paper, bare_paper = folder / f"{unit}.pdf", folder / f"{unit}-bare.pdf"
            printed.append(timed(partial(_pay_and_print, _payment(ground, unit), paper)))
            rows, draw = _written(written, unit), _canvas(words_on(paper))
            drawn.append(timed(lambda rows=rows, draw=draw, path=bare_paper: (_write(raw, rows), draw(path))))
    late_ours, late_theirs = _late(ground, raw, written, range(2 * payments + 1, 3 * payments + 1))
    for each in (written, raw, ground, small):
        each.close()
    yield Figure("payment, 3 charges", middle(_warm(ours)), middle(_warm(theirs)), 2.5, RAW)
    yield Figure("payment, 3 charges: 95 of 100", late(_warm(ours)), late(_warm(theirs)), 0, RAW, "≤ 3 ms")
    yield Figure("payment, 3 charges, 3 late fees", middle(_warm(late_ours)), middle(_warm(late_theirs)), 2.5, RAW)
    both = f"{RAW}, and a bare canvas"
    yield Figure("payment and PDF on disk", middle(_warm(printed)), middle(_warm(drawn)), 2.5, both)
    yield Figure("payment and PDF: 95 of 100", late(_warm(printed)), late(_warm(drawn)), 0, both, "≤ 12 ms")
    yield Figure(
        f"payment among {units:,} units", middle(_warm(ours)), middle(_warm(few)), 1.3, f"among {units // 10:,}"
    )


def _late(ground: Ground, raw: Any, written: Any, units: range) -> tuple[list[float], list[float]]:
    """Payments of what is overdue, with the late fees that have run since the beginning of the year."""
    item = TariffDesk(ground).add_item("违约金", Basis.LATE_FEE)
    with ground.database.writing() as session:
        session.add(Rule(key="latefee.on", value="yes", in_force_from=date(2026, 1, 1), changed_at=ground.clock.now()))
    for table, which in (("fee_item", f"id = {item}"), ("rule", "key = 'latefee.on'")):
        for row in written.execute(f"SELECT * FROM {table} WHERE {which}").fetchall():
            raw.execute(insertion(table, row), row)
    ours, theirs = [], []
    with settled():
        for unit in units:
            ours.append(timed(_payment(ground, unit)))
            theirs.append(timed(partial(_write, raw, _charged(written, unit) | _written(written, unit))))
    return ours, theirs


def _charged(connection: Any, payment: int) -> dict[str, list[tuple[Any, ...]]]:
    """The late fees that were charged by a payment, as they were before it was entered."""
    columns = (row[1] for row in connection.execute("PRAGMA table_info(charge)"))
    asked = ", ".join({"paid": "0", "state": "'open'"}.get(column, column) for column in columns)
    mine = "(SELECT charge_id FROM allocation WHERE payment_id = ?)"
    fees = f"SELECT charge_id FROM late_fee WHERE charge_id IN {mine}"
    return {
        "charge": connection.execute(f"SELECT {asked} FROM charge WHERE id IN ({fees})", (payment,)).fetchall(),
        "late_fee": connection.execute(f"SELECT * FROM late_fee WHERE charge_id IN {mine}", (payment,)).fetchall(),
    }


def _warm(times: list[float]) -> list[float]:
    return times[WARMING:] or times


def _payment(ground: Ground, unit: int) -> Callable[[], Receipt]:
    """All that a unit owes is paid, as the till has it: who pays and the operation's id stand there before."""
    account = FeeDesk(ground).account(unit)
    tenders = [Tendered(Method.CASH, Money(account.arrears))]
    return partial(CashDesk(ground).take_payment, unit, tenders, payer=account.payer, operation=f"{unit:032d}")


def _pay_and_print(pay: Callable[[], Receipt], path: Path) -> None:
    say = Speaker("zh_CN")
    sheet = receipt_sheet(stored_facts(pay()), say, printed_at="2026-11-21 09:05", printed_by="林晓")
    write_pdf([sheet], path, CONTINUOUS, say, title="receipt")


def _canvas(lines: list[str]) -> Callable[[Path], None]:
    """What draws these lines with reportlab and puts the file on disk."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    if "face" not in pdfmetrics.getRegisteredFontNames():
        face = resources("resources") / "fonts" / "NotoSansSC-Regular.ttf"
        pdfmetrics.registerFont(TTFont("face", str(face)))

    def draw(path: Path) -> None:
        with path.open("wb") as file:
            canvas = Canvas(file, pagesize=(683, 397))
            canvas.setFont("face", 9)
            for place, line in enumerate(lines):
                canvas.drawString(40, 380 - 9 * place, line)
            canvas.save()
            file.flush()
            os.fsync(file.fileno())

    return draw


def _written(connection: Any, payment: int) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of a payment as frontdesk wrote them; each has a receipt here, so their ids are the same."""
    return {
        table: connection.execute(f"SELECT * FROM {table} WHERE {which}", (payment,)).fetchall()
        for table, which in (
            ("payment", "id = ?"),
            ("tender", "payment_id = ?"),
            ("allocation", "payment_id = ?"),
            ("receipt", "payment_id = ?"),
            ("audit", _NOTED),
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
