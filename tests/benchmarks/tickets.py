"""The ticket desk at scale: what is due, filters, words in descriptions, a ticket, the badge, reports, the checks.

200,000 tickets of five years, with 1,300,000 steps.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.listing import Listing
from frontdesk.shell.office import Office
from frontdesk.tickets.checked import TICKET_CHECKS
from frontdesk.tickets.records import TicketKind
from tests.benchmarks.estates import bare
from tests.benchmarks.figure import Figure, quiet, settled, timed
from tests.benchmarks.ticketbooks import estate

SOON, AT_ONCE, REPORTED = "≤ 50 ms", "≤ 5 ms", "≤ 1 s"
SAME, FULL, CHECKED = "bare SQL of the same rows", "LIKE on every description", "PRAGMA integrity_check"

TICKETS = (
    "SELECT t.*, u.code, b.code, o.name, w.name, m.name FROM ticket t JOIN operator o ON o.id = t.operator_id"
    " LEFT JOIN unit u ON u.id = t.unit_id LEFT JOIN building b ON b.id = t.building_id"
    " LEFT JOIN technician w ON w.id = t.technician_id LEFT JOIN team m ON m.id = t.team_id"
)
OF_ONE = (
    f"{TICKETS} WHERE t.id = {{0}}",
    "SELECT * FROM step WHERE kind = (SELECT kind FROM ticket WHERE id = {0}) AND record = {0}",
    *(
        f"SELECT * FROM {table} WHERE ticket_id = {{0}}"
        for table in ("deadline", "dispatch", "work", "follow_up", "further_report", "ticket_note", "quote")
    ),
)
"""All that is kept of one ticket."""

OF_DAYS = (
    "SELECT * FROM ticket WHERE at >= '{0}' AND at < '{1}'",
    "SELECT d.* FROM ticket t JOIN deadline d ON d.ticket_id = t.id WHERE t.at >= '{0}' AND t.at < '{1}'",
    "SELECT s.* FROM ticket t JOIN step s ON s.kind = t.kind AND s.record = t.id WHERE t.at >= '{0}' AND t.at < '{1}'",
    "SELECT w.* FROM ticket t JOIN work w ON w.ticket_id = t.id WHERE t.at >= '{0}' AND t.at < '{1}'",
)
"""What a report of some days reads at least."""


def measure(
    folder: Path, *, units: int = 10_000, tickets: int = 200_000, days: int = 5 * 365, runs: int = 5
) -> Iterator[Figure]:
    """An estate with so many tickets in so many days; everything is run `runs` times."""
    ground = estate(folder / "estate", units=units, tickets=tickets, days=days)
    raw, office = bare(ground.database.path), Office(ground)
    with settled():
        yield from _lists(office, raw, runs)
        yield from _at_the_counter(office, raw, tickets, runs)
        yield from _reports(ground, office, raw, runs)
        yield _checked(ground, raw)
    raw.close()
    ground.close()


def _lists(office: Office, raw: Any, runs: int) -> Iterator[Figure]:
    """The first rows of lists, as many as a screen holds, against the same rows by bare SQL."""
    lists, now = office.tickets.lists, office.ground.clock.now()
    still = "t.state NOT IN ('closed', 'unfounded', 'cancelled')"
    for name, listing, sort, where in (
        ("due list", lambda: lists.tickets(state="due"), "due",
         f"t.due_at <= '{now:%Y-%m-%d %H:%M}' ORDER BY t.due_at"),
        ("open repairs", lambda: lists.tickets(kinds="repair", state="open"), "due",
         f"t.kind = 'repair' AND {still} ORDER BY t.due_at"),
        ("filter: closed, one building", lambda: lists.tickets(state="closed", building_id=3), "at",
         "t.state = 'closed' AND t.building_id = 3 ORDER BY t.at DESC"),
        ("filter: complaints in hand, one building",
         lambda: lists.tickets(kinds="complaint", state="in_hand", building_id=3), "at",
         "t.kind = 'complaint' AND t.state = 'in_hand' AND t.building_id = 3 ORDER BY t.at DESC"),
    ):  # fmt: skip
        theirs = f"{TICKETS} WHERE {where} LIMIT 40"
        yield _figure(name, lambda listing=listing, sort=sort: _opened(listing(), sort), [theirs], raw, runs, SAME)
    looked = f"{TICKETS} WHERE t.text LIKE '%{{}}%' ORDER BY t.at DESC LIMIT 40"
    for text in ("水管漏水", "199998", "没有这个词"):
        search = lambda text=text: _opened(lists.tickets(text=text), "at")  # noqa: E731
        yield _figure(f"search: {text}", search, [looked.format(text)], raw, runs, FULL)


def _at_the_counter(office: Office, raw: Any, tickets: int, runs: int) -> Iterator[Figure]:
    """What is asked while somebody is on the phone."""
    one = tickets * 9 // 10
    asked = [each.format(one) for each in OF_ONE]
    yield _figure(
        "a ticket with all that is kept of it", lambda: office.tickets.lists.ticket(one), asked, raw, runs, SAME
    )
    now = office.ground.clock.now()
    counted = f"SELECT count(*) FROM ticket WHERE due_at <= '{now:%Y-%m-%d %H:%M}'"
    yield _figure("badge", office.tickets.due, [counted], raw, runs, "a bare count of what is due", AT_ONCE)
    same = f"{TICKETS} WHERE t.unit_id = 15 AND t.category = 'leak' AND t.state NOT IN ('closed', 'cancelled')"
    joined = lambda: office.tickets.joining.same(TicketKind.REPAIR, "leak", 15)  # noqa: E731
    yield _figure("the same fault, while it is typed", joined, [same], raw, runs, SAME)


def _reports(ground: Ground, office: Office, raw: Any, runs: int) -> Iterator[Figure]:
    """Reports of the last whole week and month."""
    desk = office.tickets.reports
    for span in ("week", "month"):
        first, last = desk.usual_span(span)
        rows = [each.format(first, last + timedelta(days=1)) for each in OF_DAYS]
        for name in ("complaints", "repairs"):
            report = lambda name=name, first=first, last=last: _report(desk, name, first, last)  # noqa: E731
            yield _figure(f"{name} of a {span}", report, rows, raw, runs, "bare SQL of what it reads", REPORTED)


def _report(desk: Any, name: str, first: date, last: date) -> object:
    return desk.facts(name, since=first, until=last)


def _checked(ground: Ground, raw: Any) -> Figure:
    """All invariants of the ticket desk, against SQLite looking through its own file."""

    def check() -> None:
        with ground.database.reading() as session:
            for _, _, fault in TICKET_CHECKS:
                fault(session)

    theirs = timed(lambda: raw.execute("PRAGMA integrity_check").fetchall())
    return Figure("check of the ticket desk", timed(check), theirs, 0, CHECKED)


def _opened(listing: Listing, sort: str) -> object:
    """The first rows of a list, as many as a screen holds."""
    head, _ = next(listing.ask(sort, sort == "at").answers())
    return listing.rows(head[:40])


def _figure(
    name: str, ours: Callable[[], object], theirs: Sequence[str], raw: Any, runs: int, side: str, promise: str = SOON
) -> Figure:
    """Ours and bare SQL, each run several times, the first of ours apart: it prepares its statements."""
    ours()
    mine = quiet(timed(ours) for _ in range(runs))
    other = quiet(timed(lambda: [raw.execute(each).fetchall() for each in theirs]) for _ in range(runs))
    return Figure(name, mine, other, 0, side, promise)
