"""The renovation desk at scale: lists, the round, the gate, a case, the badge, the monthly report, the checks.

20,000 permits of five years, with 56,000 passes and 1,000,000 inspections; works go on at 300 sites.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing
from frontdesk.renovation.checked import RENOVATION_CHECKS
from frontdesk.renovation.records.workers import PassState
from frontdesk.shell.office import Office
from tests.benchmarks.estates import bare
from tests.benchmarks.figure import Figure, quiet, settled, timed
from tests.benchmarks.renovationbooks import estate

SOON, AT_ONCE, REPORTED = "≤ 50 ms", "≤ 5 ms", "≤ 1 s"
SAME, CHECKED = "bare SQL of the same rows", "PRAGMA integrity_check"

PERMITS = (
    "SELECT p.*, u.code, o.name, c.name, c.phone FROM permit p JOIN unit u ON u.id = p.unit_id"
    " JOIN operator o ON o.id = p.operator_id LEFT JOIN contractor c ON c.id = p.contractor_id"
)
PASSES = (
    "SELECT w.*, h.*, u.code, p.number, c.name FROM worker_pass w JOIN worker h ON h.id = w.worker_id"
    " JOIN permit p ON p.id = w.permit_id JOIN unit u ON u.id = p.unit_id"
    " LEFT JOIN contractor c ON c.id = w.contractor_id"
)
INSPECTIONS = (
    "SELECT i.*, p.number, u.code FROM inspection i JOIN permit p ON p.id = i.permit_id JOIN unit u ON u.id = p.unit_id"
)
OF_ONE = (
    f"{PERMITS} WHERE p.id = {{0}}",
    "SELECT * FROM step WHERE kind = 'permit' AND record = {0}",
    *(
        f"SELECT * FROM {table} WHERE permit_id = {{0}}"
        for table in ("permit_scope", "permit_document", "permit_review", "worker_pass", "permit_fee", "completion")
    ),
)
"""All that is kept of one case, but for its inspections."""

OF_DAYS = (
    "SELECT * FROM step WHERE kind = 'permit' AND at >= '{0}' AND at < '{1}'",
    "SELECT * FROM inspection WHERE day >= '{0}' AND day < '{1}'",
    "SELECT * FROM rectification WHERE at >= '{0}' AND at < '{1}'",
    "SELECT f.*, d.used, c.paid FROM permit_fee f JOIN deposit d ON d.id = f.deposit_id"
    " JOIN charge c ON c.id = d.charge_id",
)
"""What the report of some days reads at least."""


def measure(
    folder: Path, *, units: int = 10_000, permits: int = 20_000, days: int = 5 * 365, runs: int = 5
) -> Iterator[Figure]:
    """An estate with so many permits in so many days; everything is run `runs` times."""
    ground = estate(folder / "estate", units=units, permits=permits, days=days)
    raw, office = bare(ground.database.path), Office(ground)
    with settled():
        yield from _lists(office, raw, runs)
        yield from _on_site(office, raw, runs)
        yield from _at_the_counter(office, raw, permits, runs)
        yield from _report(office, raw, runs)
        yield _checked(ground, raw)
    raw.close()
    ground.close()


def _lists(office: Office, raw: Any, runs: int) -> Iterator[Figure]:
    """The first rows of lists, as many as a screen holds, against the same rows by bare SQL."""
    desks, now = office.renovation, office.ground.clock.now()
    still = "p.state NOT IN ('filed', 'rejected', 'withdrawn')"
    for name, listing, sort, theirs in (
        ("permits: all", desks.lists.permits, "at", f"{PERMITS} ORDER BY p.at DESC"),
        ("permits: not over yet", lambda: desks.lists.permits(state="open"), "due",
         f"{PERMITS} WHERE {still} ORDER BY p.due_at"),
        ("permits: filed, one building", lambda: desks.lists.permits(state="filed", building_id=3), "at",
         f"{PERMITS} WHERE p.state = 'filed' AND u.building_id = 3 ORDER BY p.at DESC"),
        ("permits: one name", lambda: desks.lists.permits(text="业主19999"), "at",
         f"{PERMITS} WHERE p.owner LIKE '业主19999%' ORDER BY p.at DESC"),
        ("passes: all", desks.passes.listing, "at", f"{PASSES} ORDER BY w.at DESC"),
        ("passes: out", lambda: desks.passes.listing(state=PassState.ISSUED.value), "until",
         f"{PASSES} WHERE w.state = 'issued' ORDER BY w.until"),
        ("inspections: all", desks.inspection_lists.listing, "at", f"{INSPECTIONS} ORDER BY i.at DESC"),
        ("violations: late", lambda: desks.violations.listing(state="late"), "due",
         f"SELECT * FROM rectification WHERE state IN ('open', 'served') AND due < '{now:%Y-%m-%d %H:%M}'"
         " ORDER BY due"),
    ):  # fmt: skip
        ours = lambda listing=listing, sort=sort: _opened(listing(), sort)  # noqa: E731
        yield _figure(name, ours, [f"{theirs} LIMIT 40"], raw, runs)


def _on_site(office: Office, raw: Any, runs: int) -> Iterator[Figure]:
    """The round that is gone now, and a pass that is shown at the gate."""
    desks, today = office.renovation, office.ground.clock.today()
    due = (
        f"{PERMITS} WHERE p.state IN ('works', 'stopped') AND p.id NOT IN"
        f" (SELECT permit_id FROM inspection WHERE day = '{today}' AND n = 1) ORDER BY u.place LIMIT 40"
    )
    yield _figure(
        "the round in walking order", lambda: _opened(desks.inspection_lists.sites(), "unit"), [due], raw, runs
    )
    [(number,)] = raw.execute("SELECT number FROM worker_pass ORDER BY id DESC LIMIT 1").fetchall()
    shown = f"{PASSES} WHERE w.number = '{number}'"
    yield _figure("a pass shown at the gate", lambda: desks.gate.look(number), [shown], raw, runs)


def _at_the_counter(office: Office, raw: Any, permits: int, runs: int) -> Iterator[Figure]:
    """A case with all that it lacks, and the number on the tab."""
    one = permits * 99 // 100
    asked = [each.format(one) for each in OF_ONE]
    yield _figure("a case with what it lacks", lambda: office.renovation.lists.permit(one), asked, raw, runs)
    counted = (
        "SELECT count(*) FROM permit WHERE due_at IS NOT NULL",
        "SELECT count(*) FROM rectification WHERE state IN ('open', 'served')",
        "SELECT count(*) FROM worker_pass WHERE state = 'issued' AND until < '2026-11-01'",
    )
    yield _figure("badge", office.renovation.due, counted, raw, runs, "bare counts of what is due", AT_ONCE)


def _report(office: Office, raw: Any, runs: int) -> Iterator[Figure]:
    """The report of the last whole month."""
    desk = office.renovation.reports
    first, last = desk.usual_span("month")
    rows = [each.format(first, last + timedelta(days=1)) for each in OF_DAYS]
    ours = lambda: desk.facts("renovation", since=first, until=last)  # noqa: E731
    yield _figure("report of a month", ours, rows, raw, runs, "bare SQL of what it reads", REPORTED)


def _checked(ground: Ground, raw: Any) -> Figure:
    """All invariants of the renovation desk, against SQLite looking through its own file."""

    def check() -> None:
        with ground.database.reading() as session:
            for _, _, fault in RENOVATION_CHECKS:
                fault(session)

    theirs = timed(lambda: raw.execute("PRAGMA integrity_check").fetchall())
    return Figure("check of the renovation desk", timed(check), theirs, 0, CHECKED)


def _opened(listing: Listing, sort: str) -> object:
    """The first rows of a list, as many as a screen holds."""
    head, _ = next(listing.ask(sort, sort == "at").answers())
    return listing.rows(head[:40])


def _figure(
    name: str,
    ours: Callable[[], object],
    theirs: Sequence[str],
    raw: Any,
    runs: int,
    side: str = SAME,
    promise: str = SOON,
) -> Figure:
    """Ours and bare SQL, each run several times, the first of ours apart: it prepares its statements."""
    ours()
    mine = quiet(timed(ours) for _ in range(runs))
    other = quiet(timed(lambda: [raw.execute(each).fetchall() for each in theirs]) for _ in range(runs))
    return Figure(name, mine, other, 0, side, promise)
