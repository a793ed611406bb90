"""The counter at scale: long lists, what is on site, overdue and handed over, rooms opened, registers and logs printed.

A million visits, 200,000 lines of the log, 5,000 keys with 300,000 loans.
"""

import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing
from frontdesk.core.progress import unheard
from frontdesk.duty.listed import LogLists
from frontdesk.keys.lending import LendingDesk
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.shell.checking import checks
from frontdesk.shell.dutylogs import duty_logs
from frontdesk.shell.office import Office
from frontdesk.shell.unitsections import sections_of
from frontdesk.shell.work import export
from frontdesk.widgets.recordtable import RecordTable
from tests.benchmarks.counterbooks import COUNTER, estate, on_duty
from tests.benchmarks.estates import bare
from tests.benchmarks.figure import Figure, late, middle, quiet, settled, timed
from tests.benchmarks.lists import FRAME as LIST
from tests.benchmarks.lists import painted, qts
from tests.people import Now

SOON, AT_ONCE, PRINTED, FRAME = "≤ 100 ms", "≤ 5 ms", "≤ 3 s", "≤ 16 ms"
SAME, FULL, CANVAS = "bare SQL of the same rows", "a look at every visit", "bare canvas, the same cells"

VISITS = (
    "SELECT v.id, v.number, v.at, v.left_at, v.expected_at, v.unit_id, u.code, v.place, v.name, v.company, v.purpose,"
    " v.phone, v.id_kind, v.id_masked, v.plate, v.party, v.carrying, v.badge, v.remark, v.source, v.state, v.rule_id,"
    " v.erased_at, a.kind, o.name FROM visit v JOIN operator o ON o.id = v.operator_id"
    " LEFT JOIN unit u ON u.id = v.unit_id LEFT JOIN admission a ON a.id = v.rule_id"
)
LOANS = (
    "SELECT l.id, l.number, l.at, l.borrower_kind, l.borrower, l.company, l.phone, l.unit_id, u.code, l.reason,"
    " l.due_back, l.back_at, o.name, (SELECT group_concat(k.tag || '-' || c.n) FROM key_loan_item i"
    " JOIN key_copy c ON c.id = i.copy_id JOIN key k ON k.id = c.key_id WHERE i.loan_id = l.id) FROM key_loan l"
    " JOIN operator o ON o.id = l.operator_id LEFT JOIN unit u ON u.id = l.unit_id"
)
LINES = (
    "SELECT e.id, s.number, e.n, e.at, e.entered_at, e.category, e.text, e.unit_id, u.code, e.link, e.record,"
    " e.source, e.priority, e.addendum, e.corrects_id, e.follows_up, e.deadline, e.done_at, d.name, e.done_words,"
    " o.name FROM duty_entry e JOIN shift s ON s.id = e.shift_id JOIN operator o ON o.id = e.operator_id"
    " LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN operator d ON d.id = e.done_by"
)
HANDED_OVER = (
    f"{LINES} WHERE e.follows_up AND e.done_at IS NULL",
    "SELECT * FROM enquiry WHERE state = 'open'",
    f"{VISITS} WHERE v.state IN ('expected', 'waiting', 'on_site')",
    f"{LOANS} WHERE l.back_at IS NULL",
    "SELECT state, count(*) FROM key_copy GROUP BY 1",
    "SELECT * FROM thing",
)
"""What a handover is put together from, as far as it is long."""

UNIT = (
    f"{VISITS} WHERE v.unit_id = 15 ORDER BY v.at DESC LIMIT 5",
    "SELECT * FROM enquiry WHERE unit_id = 15 ORDER BY at DESC LIMIT 5",
    f"{LOANS} WHERE l.unit_id = 15 ORDER BY l.at DESC LIMIT 5",
    f"{LINES} WHERE e.unit_id = 15 ORDER BY e.at DESC LIMIT 5",
)
BADGES = (
    "SELECT count(*) FROM visit WHERE state IN ('expected', 'waiting', 'on_site') AND state = 'on_site'",
    "SELECT count(*) FROM enquiry WHERE state = 'open'",
    "SELECT count(*) FROM key_loan WHERE back_at IS NULL",
    "SELECT count(*) FROM duty_entry WHERE follows_up AND done_at IS NULL",
    "SELECT count(*) FROM shift WHERE state <> 'filed'",
)


def measure(
    folder: Path,
    *,
    units: int = 10_000,
    visits: int = 1_000_000,
    entries: int = 200_000,
    keys: int = 5_000,
    loans: int = 300_000,
    days: int = 5 * 365,
    frames: int = 200,
    runs: int = 5,
) -> Iterator[Figure]:
    """An estate with so many of each over so many `days`; `frames` of each list are painted, the rest is run `runs`
    times."""
    ground = estate(folder / "estate", units=units, visits=visits, entries=entries, keys=keys, loans=loans, days=days)
    raw = bare(ground.database.path)
    yield from _pages(ground, raw, visits, loans, entries, frames)
    yield from _asked(ground, raw, runs)
    yield from _printed(ground, raw, runs)
    yield _checked(ground, raw)
    raw.close()
    ground.close()
    yield from _painted(folder / "estate", visits, loans, entries, frames)


def _pages(ground: Ground, raw: Any, visits: int, loans: int, entries: int, pages: int) -> Iterator[Figure]:
    """A page of 100 at random depths, its ids known, against the next hundred after a known moment."""
    for name, listing, bare_rows, count, alias, table in (
        ("visits", VisitDesk(ground).visits(), VISITS, visits, "v", "visit"),
        ("loans", LendingDesk(ground).loans(), LOANS, loans, "l", "key_loan"),
        ("lines of the log", LogLists(ground).lines(), LINES, entries, "e", "duty_entry"),
    ):
        ids, _ = list(listing.ask("at", True).answers())[-1]
        keyset = f"{bare_rows} WHERE {alias}.at < ? ORDER BY {alias}.at DESC LIMIT 100"
        ours, theirs = [], []
        for _ in range(pages):
            at = random.randrange(max(1, count - 100))
            (moment,) = raw.execute(f"SELECT at FROM {table} WHERE id = ?", (ids[at],)).fetchone()
            ours.append(timed(lambda listing=listing, ids=ids, at=at: listing.rows(ids[at + 1 : at + 101])))
            theirs.append(timed(lambda keyset=keyset, moment=moment: raw.execute(keyset, (moment,)).fetchall()))
        yield Figure(f"{count:,} {name}: page of 100", middle(ours), middle(theirs), 3, "bare keyset, same columns")


def _asked(ground: Ground, raw: Any, runs: int) -> Iterator[Figure]:
    """What is asked at the counter all day, against the same asked of the bare driver."""
    visits, lending, office = VisitDesk(ground), LendingDesk(ground), Office(ground)
    manager, ground.signed_in = ground.signed_in, on_duty(ground)
    today = ground.clock.today()
    now = f"{ground.clock.now():%Y-%m-%d %H:%M:%S}"

    def figure(name: str, ours: Callable[[], object], theirs: Sequence[str], mark: float, promise: str) -> Figure:
        ours()
        with settled():
            mine = [timed(ours) for _ in range(runs)]
            other = [timed(lambda: [raw.execute(each).fetchall() for each in theirs]) for _ in range(runs)]
        return Figure(name, quiet(mine), quiet(other), mark, SAME, promise)

    yield figure(
        "on-site list", visits.on_site, [f"{VISITS} WHERE v.state IN ('expected', 'waiting', 'on_site')"], 0, SOON
    )
    yield figure(
        "overdue list", lambda: list(lending.loans(state="overdue")),
        [f"{LOANS} WHERE l.back_at IS NULL AND l.due_back < '{now}'"], 0, SOON,
    )  # fmt: skip
    yield figure("handover put together", office.duty.handovers.prepared, HANDED_OVER, 0, SOON)
    yield figure("unit file: what the desks tell", lambda: sections_of(ground, 15), UNIT, 0, SOON)
    filters: tuple[dict[str, Any], ...] = (
        {"text": "访客1119"}, {"text": "1-15"}, {"text": "苏Y0119"}, {"text": "没有这个人"}, {"state": "overstayed"},
        {"state": "refused"}, {"building_id": 1}, {"since": today - timedelta(days=30), "until": today},
        {"since": today, "until": today, "present": True}, {"unit_id": 15},
    )  # fmt: skip
    slowest = max(
        quiet(timed(lambda narrowed=narrowed: _opened(visits.visits(**narrowed))) for _ in range(runs))
        for narrowed in filters
    )
    look = quiet(timed(lambda: raw.execute(f"{VISITS} WHERE v.name LIKE '%没有%'").fetchall()) for _ in range(runs))
    yield Figure("visits: slowest of ten filters", slowest, look, 1, FULL, SOON)
    ground.signed_in = manager


def _opened(listing: Listing) -> object:
    """The first rows of a list, as many as a screen holds."""
    head, _ = next(listing.ask("at", True).answers())
    return listing.rows(head[:40])


def _printed(ground: Ground, raw: Any, runs: int) -> Iterator[Figure]:
    """A month's key register and a month's shift logs as PDF, against their cells put on a bare canvas."""
    last = ground.clock.today().replace(day=1) - timedelta(days=1)
    first = last.replace(day=1)
    span = f"'{first:%Y-%m-%d}' AND '{last:%Y-%m-%d} 23:59:59'"
    path = ground.folder / "printed.pdf"
    register = {"since": f"{first}", "until": f"{last}"}
    ours = quiet(timed(lambda: export(ground, unheard, "loans", str(path), **register)) for _ in range(runs))
    rows = raw.execute(f"{LOANS} WHERE l.at BETWEEN {span}").fetchall()
    yield Figure("key register of a month", ours, _on_canvas(rows), 0, CANVAS, PRINTED)
    days = {"since": first, "until": last}
    ours = quiet(timed(lambda: duty_logs(ground, unheard, str(path), **days)) for _ in range(runs))
    lines = raw.execute(f"{LINES} WHERE e.at BETWEEN {span}").fetchall()
    yield Figure("logs of all shifts of a month", ours, _on_canvas(lines), 0, CANVAS, PRINTED)


def _on_canvas(rows: Sequence[Sequence[Any]]) -> float:
    """Seconds that reportlab's canvas needs for these cells, forty rows a page."""
    from reportlab.pdfgen.canvas import Canvas

    def draw() -> None:
        canvas = Canvas(io.BytesIO())
        for n, row in enumerate(rows):
            for column, cell in enumerate(row):
                canvas.drawString(20 + 40 * column, 580 - n % 40 * 14, f"{cell}")
            if n % 40 == 39:
                canvas.showPage()
        canvas.save()

    return timed(draw)


def _checked(ground: Ground, raw: Any) -> Figure:
    """All invariants of the whole books, against SQLite looking through its own file."""
    return Figure(
        "check of the whole books", timed(lambda: list(checks(ground))),
        timed(lambda: raw.execute("PRAGMA integrity_check").fetchall()), 0, "PRAGMA integrity_check",
    )  # fmt: skip


def _painted(folder: Path, visits: int, loans: int, entries: int, frames: int) -> Iterator[Figure]:
    """The rooms in a process of their own: opened, their lists scrolled and jumped about in; their tabs' badges."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.counter", str(folder), str(frames)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    rooms = json.loads(told.stdout)
    side = "QSqlQueryModel, same columns"
    for name, room, count in (("visits", "visits", visits), ("loans", "loans", loans), ("lines", "log", entries)):
        ours, theirs = rooms["ours"][room], rooms["qt's"][room]
        yield Figure(f"{count:,} of {name}: frame", middle(ours["steps"]), middle(theirs["steps"]), 1.3, side, FRAME)
        yield Figure(
            f"{count:,} of {name}: jump, 95 of 100", late(ours["jumps"]), late(theirs["jumps"]), 0, side, FRAME
        )
    first, again = rooms["first"], rooms["again"]
    slowest = max(again, key=again.__getitem__)
    yield Figure(f"slowest room opened ({slowest})", again[slowest], first[slowest], 0, "for the first time", SOON)
    yield Figure("slowest badge", max(rooms["badges"]), rooms["counts"], 0, "bare counts of all badges", AT_ONCE)


def _rooms(folder: Path, frames: int) -> dict[str, Any]:
    """In a process of its own: every room of the three desks opened twice, their long lists scrolled; in seconds."""
    from PySide6.QtWidgets import QApplication

    from frontdesk.shell import theme
    from frontdesk.shell.desks import DESKS
    from tests.counter import Window

    app = QApplication([])
    theme.apply(app, "light")
    theme.load_remaining_fonts()
    ground = Ground(folder, Clock(now=Now()))
    ground.counter, ground.signed_in = COUNTER, on_duty(ground)
    office = Office(ground)
    listings = {
        "visits": office.reception.visits.visits(), "loans": office.keys.lending.loans(), "log": office.duty.log.lines()
    }  # fmt: skip
    told: dict[str, Any] = {"ours": {}, "qt's": {}, "first": {}, "again": {}, "badges": []}
    for desk in DESKS:
        if desk.key not in ("reception", "duty", "keys"):
            continue
        tab: Any = desk.make(office, Window(ground))
        tab.resize(1366, 640)
        tab.show()
        app.processEvents()
        for turn in ("first", "again"):
            for name, place in tab.places.items():
                told[turn][name] = timed(lambda tab=tab, place=place: _open(app, tab, place))
        for name in listings.keys() & tab.places.keys():
            _open(app, tab, tab.places[name])
            ours, (theirs, *_) = _with_all(app, tab.room().table, listings[name]), qts(app, folder, name)
            app.processEvents()
            told["ours"][name], told["qt's"][name] = _scrolled(ours, frames), _scrolled(theirs, frames)
        desk.due(office)
        told["badges"].append(quiet(timed(lambda desk=desk: desk.due(office)) for _ in range(5)))
    raw = bare(ground.database.path)
    told["counts"] = quiet(timed(lambda: [raw.execute(each).fetchall() for each in BADGES]) for _ in range(5))
    return told


def _open(app: Any, tab: Any, place: int) -> None:
    """Turn to a room, until its rows are painted."""
    tab._turn_to(place)
    tables = tab.room().findChildren(RecordTable)
    while any(table._asker.busy() and not table.rows.rowCount() for table in tables):
        app.processEvents()
    app.processEvents()


def _with_all(app: Any, table: RecordTable, listing: Listing) -> RecordTable:
    """The list of a room by itself, with all rows there are."""
    whole: list[bool] = []
    table.counted.connect(lambda _, done: whole.append(done))
    table.setParent(None)
    table.resize(*LIST)
    table.show()
    table.show_source(listing)
    while not any(whole):
        app.processEvents()
    return table


def _scrolled(table: Any, frames: int) -> dict[str, list[float]]:
    """Seconds of each frame: going on line by line, and jumping about in all rows."""
    bar, chance = table.verticalScrollBar(), random.Random(7)
    return {
        "steps": [painted(table, bar.maximum() // 3 + at * 5 * 34) for at in range(frames)],
        "jumps": [painted(table, chance.randrange(bar.maximum() + 1)) for _ in range(frames)],
    }


if __name__ == "__main__":
    print(json.dumps(_rooms(Path(sys.argv[1]), int(sys.argv[2]))))
