"""Dunning at size: ageing and the due list over a million charges, and a letter to every unit in one PDF."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.fees.dunning.ageing import Ageing
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.dunning.letters import LetterDesk
from frontdesk.fees.records.dunning import Tone
from tests import people
from tests.benchmarks.estates import bare, copied, found, insertion, rows_of
from tests.benchmarks.figure import Figure, middle, settled, timed
from tests.benchmarks.notices import CANVAS, OFFSCREEN, ROOT, TOLD, _words

RULES = 24
"""As many lines as a letter has; the code in its corner is not asked of the other side."""

OWED = 10
"""Charges that every unit owes."""

OURS = """
import json, sys
from pathlib import Path
from time import process_time
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.shell.papers import DeskPaper
from frontdesk.shell.batches import letters
from tests import people
folder, batch = Path(sys.argv[1]), sys.argv[2]
ground = Ground(folder / "estate", Clock(now=people.Now()))
people.sign_in(ground, Role.MANAGER)
DeskPaper(ground, "dunning_letter", 1).shown("A4")
begun = process_time()
letters(ground, unheard, str(folder / f"{batch}.pdf"), again=batch)
"""

AGED = (
    "SELECT due, SUM(amount - paid - waived) FROM charge WHERE state IN ('open', 'part')"
    " AND due < '2026-11-21' GROUP BY due"
)
DUE = (
    "SELECT unit_id, SUM(amount - paid - waived), MIN(due) FROM charge WHERE state IN ('open', 'part')"
    " AND due < '2026-11-21' GROUP BY unit_id ORDER BY 3, 1"
)


def measure(folder: Path, *, units: int = 10_000, charges: int = 1_000_000, runs: int = 3) -> Iterator[Figure]:
    """So many units, each with OWED of so many charges unpaid; a letter to each of them, and to a tenth of them."""
    folder.mkdir(parents=True, exist_ok=True)
    ground = _estate(folder / "estate", units, charges)
    with settled():
        yield from _asked(ground, units, charges, runs)
    raw, every = copied(ground.database.path, folder / "raw.db"), list(range(1, units + 1))
    few, _, _ = _issued(ground, every[: units // 10 or 1])
    next_day = people.Now()
    next_day.go_on(days=1)  # who got a letter today is passed over
    ground.clock = Clock(now=next_day)
    many, whole, locked = _issued(ground, every)
    yield Figure(
        f"{units:,} letters issued: others wait", locked, _stored(ground, raw, units), 0, "raw inserts", "≤ 1.5 s"
    )
    yield Figure(f"{units:,} letters issued", whole, locked, 0, "of that while others wait")
    ground.close()
    yield from _drawn(folder, few, many, units, runs)


def _asked(ground: Ground, units: int, charges: int, runs: int) -> Iterator[Figure]:
    raw, ageing, desk = bare(ground.database.path), Ageing(ground), DunningDesk(ground)
    over = f"over {charges:,} charges"
    scanned = middle(timed(lambda: raw.execute(AGED).fetchall()) for _ in range(runs))
    for name, act in (
        ("ageing of the estate", ageing.of_estate),
        ("ageing by building", ageing.by_building),
        ("units of each age", ageing.units),
        ("promises to follow up", desk.waiting),
    ):
        act()
        yield Figure(
            f"{name}, {over}", middle(timed(act) for _ in range(runs)), scanned, 0, "adding up what is owed", "≤ 50 ms"
        )
    listing = desk.due()
    ids = middle(timed(lambda: list(listing.ask("promise", False).answers())) for _ in range(runs))
    theirs = middle(timed(lambda: raw.execute(DUE).fetchall()) for _ in range(runs))
    yield Figure(
        f"due list of {units:,}: all in order, beside the window", ids, theirs, 0, "bare sums by unit, in order"
    )
    some = list(range(1, min(units, 100) + 1))
    desk.due_rows(some)
    page = middle(timed(lambda: desk.due_rows(some)) for _ in range(runs))
    yield Figure(f"due list of {units:,}: page of {len(some)}", page, theirs, 0, "bare sums of all units")
    raw.close()


def _issued(ground: Ground, unit_ids: list[int]) -> tuple[str, float, float]:
    """Issue letters to these units: the batch, seconds in all, and seconds for which nobody else could write."""
    act, locked = ground.act, [0.0]

    @contextmanager
    def timing(name: str, right: Right) -> Iterator[Any]:
        with act(name, right) as opened:
            begun = perf_counter()
            yield opened
        locked[0] = perf_counter() - begun

    ground.act = timing  # type: ignore[method-assign]
    begun = perf_counter()
    batch = LetterDesk(ground).issue(Tone.FIRM, unit_ids)
    ground.act = act  # type: ignore[method-assign]
    return batch.name, perf_counter() - begun, locked[0]


def _stored(ground: Ground, raw: Any, units: int) -> float:
    """Seconds that the driver alone takes for the letters and contacts of the last batch."""
    source = bare(ground.database.path)
    tables = {name: rows_of(source, name, 0)[-units:] for name in ("dunning_letter", "dunning_contact")}
    source.close()
    begun = perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    for name, rows in tables.items():
        raw.executemany(insertion(name, rows[0]), rows)
    raw.execute("COMMIT")
    taken = perf_counter() - begun
    raw.close()
    return taken


def _drawn(folder: Path, few: str, many: str, units: int, runs: int) -> Iterator[Figure]:
    from frontdesk.core.words import folder as resources

    font = str(resources("resources") / "fonts" / "NotoSansSC-Regular.ttf")
    ours = [_run(OURS, folder, few, font) for _ in range(runs)]
    (folder / "words.json").write_text(json.dumps(_words(folder / f"{few}.pdf")), encoding="utf-8")
    canvas = [_run(CANVAS, folder, few, font) for _ in range(runs)]
    count = units // 10 or 1
    seconds, least = (middle(values) for values in zip(*ours, strict=True))
    theirs, _ = (middle(values) for values in zip(*canvas, strict=True))
    yield Figure(f"{count:,} letters drawn", seconds, theirs, 0, "reportlab canvas, same words and rules")
    taken, most = _run(OURS, folder, many, font)
    growth, rate = units / count, units / taken
    name = f"{units:,} letters"
    yield Figure(
        f"{name}: {rate:,.0f} a second", taken, seconds * growth, 1.2, f"{growth:g} × {count:,}", "≥ 1,000 a second"
    )
    # Up to 8 MB are SQLite's own, which fill as letters are read.
    yield Figure(f"{name}: memory", most, least, 1.2, f"{count:,} letters", "flat", unit="MB")


def _run(program: str, folder: Path, batch: str, font: str) -> tuple[float, float]:
    """Seconds of the processor, which neighbours don't lengthen, and MB of a process that draws a batch."""
    arguments = [sys.executable, "-c", program + TOLD, str(folder), batch, font, str(RULES)]
    told = subprocess.run(
        arguments, capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, **OFFSCREEN}
    )
    seconds, memory = json.loads(told.stdout)
    return seconds, memory


def _estate(folder: Path, units: int, charges: int) -> Ground:
    """Each unit with as many charges as the others, of two items, month by month back from October; the last unpaid."""
    ground = found(folder, units, 0, items=2)
    connection = bare(ground.database.path)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "WITH RECURSIVE one(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM one WHERE n + 1 < :charges),"
        " each AS (SELECT n % :units + 1 AS unit, n / :units % 2 + 1 AS item, n / :units / 2 AS back,"
        " n / :units < :owed AS open, 20000 + n % 9000 AS fen FROM one),"
        " dated AS (SELECT *, date('2026-10-01', -back || ' months') AS first FROM each)"
        " INSERT INTO charge (unit_id, item_id, period, source, price, quantity, months, amount, paid, waived, state,"
        " due, remark) SELECT unit, item, strftime('%Y%m', first), '', 25000, 8000, 1, fen, fen * (NOT open), 0,"
        " iif(open, 'open', 'paid'), date(first, '1 month', '-1 day'), '' FROM dated",
        {"charges": max(charges, units * OWED), "units": units, "owed": OWED},
    )
    connection.execute("COMMIT")
    connection.close()
    return ground
