"""A register of 100,000 rows and 12 columns as a workbook, against the least that the standard library can write."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure, middle

ROOT = Path(__file__).parents[2]

ROWS = """
import json, sys
from datetime import date
from pathlib import Path
from time import process_time
folder, count = Path(sys.argv[1]), int(sys.argv[2])
def rows():
    for n in range(count):
        amount = 28090 + n % 977
        yield (
            f"{n % 30 + 1}-{n % 4 + 1}-{n // 120 + 101}", f"业主{n // 12}", "物业费", "2026-11",
            f"2.50 × {80 + n % 50}.36 m²", amount, n % amount, amount - n % amount, date(2026, 11, 1 + n % 28),
            "部分缴纳", f"SJ2026-{n:06d}", n,
        )
"""

OURS = """
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.xlsx import write_xlsx
kinds = ["text"] * 5 + ["money"] * 3 + ["date", "text", "text", "count"]
columns = tuple(BookColumn(str(n), f"column {n}", kind, total=kind == "money") for n, kind in enumerate(kinds))
begun = process_time()
write_xlsx(Book(title="register", columns=columns, rows=rows(), total_label="total"), folder / "ours.xlsx")
"""

OTHERS = """
import os, zipfile
from xml.sax.saxutils import escape
def text(name, value):
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
def number(name, value):
    return f'<c r="{name}"><v>{value}</v></c>'
begun = process_time()
with (folder / "others.xlsx").open("wb") as file:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            for at, row in enumerate(rows(), 1):
                unit, payer, item, period, price, amount, paid, left, due, state, receipt, n = row
                sheet.write(
                    f'<row r="{at}">{text(f"A{at}", unit)}{text(f"B{at}", payer)}{text(f"C{at}", item)}'
                    f'{text(f"D{at}", period)}{text(f"E{at}", price)}{number(f"F{at}", amount / 100)}'
                    f'{number(f"G{at}", paid / 100)}{number(f"H{at}", left / 100)}'
                    f'{number(f"I{at}", due.toordinal() - 693594)}{text(f"J{at}", state)}{text(f"K{at}", receipt)}'
                    f'{number(f"L{at}", n)}</row>'.encode()
                )
            sheet.write(b"</sheetData></worksheet>")
    file.flush()
    os.fsync(file.fileno())
"""

TOLD = """
seconds = process_time() - begun
from tests.benchmarks.figure import most_memory
print(json.dumps([seconds, most_memory()]))
"""


def measure(folder: Path, *, rows: int = 100_000, runs: int = 3) -> Iterator[Figure]:
    """`rows` in each of `runs` processes of each side, taking turns."""
    folder.mkdir(parents=True, exist_ok=True)
    ours, others = [], []
    for _ in range(runs):
        ours.append(_run(OURS, folder, rows))
        others.append(_run(OTHERS, folder, rows))
    side = "bare zipfile, same rows"
    times, memory = ([[figure[at] for figure in figures] for figures in (ours, others)] for at in (0, 1))
    yield Figure(f"export {rows:,} × 12 to .xlsx", *map(middle, times), 1.4, side)
    yield Figure(f"export {rows:,} × 12: memory", *map(middle, memory), 0, side, "≤ 40 MB more", "MB")


def _run(program: str, folder: Path, rows: int) -> tuple[float, float]:
    """Seconds of the processor, which neighbours don't lengthen, and MB of a process that writes them."""
    arguments = [sys.executable, "-c", ROWS + program + TOLD, str(folder), str(rows)]
    told = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=ROOT)
    seconds, memory = json.loads(told.stdout)
    return seconds, memory
