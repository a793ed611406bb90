"""Measures frontdesk against the barest way to do the same: `python -m tests.benchmarks [--only NAME]`."""

import argparse
import sys
import tempfile
import unicodedata
from pathlib import Path

from tests.benchmarks import (
    backup,
    billing,
    counter,
    export,
    finder,
    frames,
    imports,
    letters,
    lists,
    meters,
    notices,
    payment,
    photos,
    receipt,
    renovation,
    reports,
    start,
    tickets,
)
from tests.benchmarks.figure import Figure

MEASURES = {
    "start": start.measure,
    "payment": payment.measure,
    "billing": billing.measure,
    "finder": finder.measure,
    "lists": lists.measure,
    "counter": counter.measure,
    "tickets": tickets.measure,
    "renovation": renovation.measure,
    "meters": meters.measure,
    "receipt": receipt.measure,
    "reports": reports.measure,
    "notices": notices.measure,
    "letters": letters.measure,
    "export": export.measure,
    "imports": imports.measure,
    "backup": backup.measure,
    "photos": photos.measure,
    "frames": frames.measure,
}
"""What can be measured, by the name that `--only` takes."""

HEADINGS = ("figure", "frontdesk", "other side", "ratio", "mark", "against")


def main() -> int:
    """Print one table; each ratio is of one run, on one machine."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", choices=MEASURES, action="append", help="measure this alone; may be repeated")
    chosen = parser.parse_args().only or list(MEASURES)
    figures = []
    for name in chosen:
        with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
            figures += list(MEASURES[name](Path(folder)))
    print(table(figures))
    return 0


def table(figures: list[Figure]) -> str:
    """The figures in columns; a ratio above its mark is pointed at."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def _row(figure: Figure) -> tuple[str, ...]:
    mark = f"≤ {figure.at_most} ×" if figure.at_most else ""
    over = "  !" if figure.at_most and figure.ratio > figure.at_most else ""
    return (
        figure.name,
        _amount(figure.ours, figure.unit),
        _amount(figure.other, figure.unit),
        f"{figure.ratio:.2f} ×{over}",
        ", ".join(filter(None, (mark, figure.promise))),
        figure.other_side,
    )


def _amount(amount: float, unit: str) -> str:
    if unit != "s":
        return f"{amount:,.1f} {unit}"
    return f"{amount:.3f} s" if amount >= 0.1 else f"{amount * 1000:.2f} ms"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


if __name__ == "__main__":
    sys.exit(main())
