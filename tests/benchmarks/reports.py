"""Reports over a million charges against looking at all of them, and closing a day against its bare sums."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.fees.billing.tariffs import last_day
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.fees.dunning.ageing import Ageing
from frontdesk.fees.records import Method
from frontdesk.fees.reports.income import income
from frontdesk.fees.reports.rates import collection, households
from frontdesk.fees.reports.recovery import recovery
from frontdesk.fees.reports.statement import statement
from tests.benchmarks.estates import bare, found, periods
from tests.benchmarks.figure import Figure, quiet, settled, timed

ITEMS, BUILDINGS = 5, 50
FULL = "a look at every charge"
SAME = "bare sums of the same rows"
SOON = "≤ 50 ms"

_UNITS_OF = "FROM charge c JOIN unit u ON u.id = c.unit_id"
RATES = f"SELECT period, item_id, building_id, sum(amount - waived), sum(paid) {_UNITS_OF} WHERE state <> 'voided'"
RATES += " AND period BETWEEN ? AND ? GROUP BY 1, 2, 3"
HOUSEHOLDS = (
    "SELECT period, building_id, count(DISTINCT unit_id), count(DISTINCT iif(paid + waived < amount, unit_id, NULL))"
)
HOUSEHOLDS += f" {_UNITS_OF} WHERE state <> 'voided' AND period BETWEEN ? AND ? GROUP BY 1, 2"
AGEING = f"SELECT due, building_id, item_id, sum(amount - paid - waived) {_UNITS_OF} WHERE state IN ('open', 'part')"
AGEING += " AND due < ? GROUP BY 1, 2, 3"
STATEMENT = (
    "SELECT * FROM charge WHERE +unit_id = ?",
    "SELECT p.*, a.amount FROM payment p JOIN allocation a ON a.payment_id = p.id WHERE p.unit_id = ?",
)
OLD = "SELECT building_id, item_id, period, sum(a.amount) FROM payment p JOIN allocation a ON a.payment_id = p.id"
OLD += " JOIN charge c ON c.id = a.charge_id JOIN unit u ON u.id = c.unit_id"
OLD += " WHERE p.at >= ? AND p.at < ? AND c.period < ? GROUP BY 1, 2, 3"
INCOME = (
    "SELECT date(p.at), c.item_id, sum(a.amount) FROM payment p JOIN allocation a ON a.payment_id = p.id"
    " JOIN charge c ON c.id = a.charge_id WHERE p.at >= ? AND p.at < ? GROUP BY 1, 2",
    "SELECT date(p.at), t.method, p.operator_id, sum(t.amount) FROM payment p JOIN tender t ON t.payment_id = p.id"
    " WHERE p.at >= ? AND p.at < ? GROUP BY 1, 2, 3",
)
CLOSE = (
    "SELECT p.*, r.number FROM payment p LEFT JOIN receipt r ON r.payment_id = p.id"
    " WHERE p.operator_id = ? AND p.at >= ? AND p.at < ?",
    "SELECT t.method, count(DISTINCT p.id), sum(t.amount) FROM payment p JOIN tender t ON t.payment_id = p.id"
    " WHERE p.operator_id = ? AND p.at >= ? AND p.at < ? GROUP BY 1",
)


def measure(
    folder: Path, *, units: int = 10_000, months: int = 20, receipts: int = 500, runs: int = 5
) -> Iterator[Figure]:
    """`units` flats with five items each for so many months, most of it paid; a day of `receipts` is closed."""
    ground = _estate(folder / "estate", units, months)
    raw = bare(ground.database.path)
    charges = f"{units * months * ITEMS:,} charges"
    asked = periods(months)
    year, month = (asked[max(0, months - 12)], asked[-1]), (asked[-1], asked[-1])
    first, last = date(month[0] // 100, month[0] % 100, 1), last_day(month[0])
    span = [f"{moment:%Y-%m-%d %H:%M:%S.%f}" for moment in (ground.clock.begin_of(first), ground.clock.end_of(last))]
    ageing, clock = Ageing(ground), ground.clock

    def figure(
        name: str, ours: Callable[[Session], object], theirs: tuple[str, ...], facts: Any, side: str, promise: str = ""
    ) -> Figure:
        with ground.database.reading() as session, settled():
            mine = [timed(lambda: ours(session)) for _ in range(runs)]
            other = [timed(lambda: [raw.execute(each, facts).fetchall() for each in theirs]) for _ in range(runs)]
        return Figure(f"{charges}: {name}", quiet(mine), quiet(other), 1 if side == FULL else 2, side, promise)

    def all_ages(_: Session) -> object:
        return ageing.of_estate(), ageing.by_building(), ageing.by_item()

    def homes(session: Session) -> object:
        return households(session, *month)

    def homes_of_a_year(session: Session) -> object:
        return households(session, *year)

    def of_unit(session: Session) -> object:
        return statement(session, clock, units // 2, first, last)

    today = (clock.today().isoformat(),)
    yield figure("collection rate, 12 months", lambda s: collection(s, *year), (RATES,), year, FULL, SOON)
    yield figure("rate by household", homes, (HOUSEHOLDS,), month, FULL, SOON)
    yield figure("rate by household, each of 12 months", homes_of_a_year, (HOUSEHOLDS,), year, FULL)
    yield figure("age of arrears", all_ages, (AGEING,), today, FULL, SOON)
    yield figure("statement of a unit", of_unit, STATEMENT, (units // 2,), FULL, SOON)
    yield figure("recovery, a month", lambda s: recovery(s, clock, first, last), (OLD,), (*span, month[0]), SAME)
    yield figure("income, a month", lambda s: income(s, clock, first, last), INCOME, span, SAME)
    yield _close(ground, raw, receipts)
    raw.close()
    ground.close()


def _close(ground: Ground, raw: Any, receipts: int) -> Figure:
    cash, desk, who = CashDesk(ground), ClosingDesk(ground), ground.who()
    for n in range(receipts):
        cash.take_payment(n % 20 + 1, [Tendered((Method.CASH, Method.WECHAT)[n % 2], Money(10_000 + n))])
    today = ground.clock.today()
    span = [f"{moment:%Y-%m-%d %H:%M:%S.%f}" for moment in (ground.clock.begin_of(today), ground.clock.end_of(today))]
    with settled():
        theirs = [timed(lambda: [raw.execute(each, (who.id, *span)).fetchall() for each in CLOSE]) for _ in range(5)]
        ours = timed(lambda: desk.close(today, who.id, Counted({}, {}), "bench"))
    return Figure(f"close a day of {receipts:,} receipts", ours, quiet(theirs), 0, SAME, "≤ 1 s")


def _estate(folder: Path, units: int, months: int) -> Ground:
    """Billed, and mostly paid to the cashier, by SQL alone: the older the month, the fewer units still owe it."""
    ground = found(folder, units, 0)
    raw = bare(ground.database.path)
    counting = "WITH RECURSIVE one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < ?)"
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "INSERT INTO fee_item (name, basis, rounding, cycle, prorated, split, tier_span, active)"
        f" {counting} SELECT '项目' || n, 'fixed', 1, 1, 0, 'area', 'month', 1 FROM one",
        (ITEMS - 1,),
    )
    raw.execute(f"INSERT INTO building (id, code, name) {counting} SELECT n + 1, n + 1, '' FROM one", (BUILDINGS - 1,))
    raw.execute(f"UPDATE unit SET building_id = id % {BUILDINGS} + 1")
    for back, period in enumerate(reversed(periods(months))):
        raw.execute(
            "INSERT INTO billing_run (id, number, kind, period, at, operator_id, charges, total, digest)"
            " VALUES (?, ?, 'month', ?, ?, 1, 0, 0, '')",
            (period, f"Z{period}", period, f"{period // 100}-{period % 100:02}-01 01:00:00.000000"),
        )
        facts = {"period": period, "due": last_day(period).isoformat(), "owing": max(2, 25 - back)}
        paid = "(u.id * 7919 + :period * 31) % 100 >= :owing"
        raw.execute(
            "INSERT INTO charge (unit_id, item_id, period, source, price, quantity, months, amount, paid, waived,"
            " state, due, run_id, remark) SELECT u.id, i.id, :period, '', 25000, 8000, 1, 20000,"
            f" iif({paid}, 20000, 0), 0, iif({paid}, 'paid', 'open'), :due, :period, '' FROM fee_item i JOIN unit u"
            f" ORDER BY i.id, u.id LIMIT {ITEMS} * {units}",
            facts,
        )
        at = f"{period // 100}-{period % 100:02}"
        raw.execute(
            "INSERT INTO payment (operation, kind, unit_id, at, operator_id, payer, received, change, settled,"
            " prepaid_in, prepaid_used, deposit_used, reason, remark) SELECT :period || ' ' || u.id, 'payment', u.id,"
            f" printf('{at}-%02d %02d:00:00.000000', u.id % 28 + 1, u.id % 9), 2, '', {ITEMS} * 20000, 0,"
            f" {ITEMS} * 20000, 0, 0, 0, '', '' FROM unit u WHERE {paid}",
            {name: facts[name] for name in ("period", "owing")},
        )
    raw.execute(
        "INSERT INTO tender (payment_id, method, amount, reference) SELECT id, 'wechat', received, '' FROM payment"
    )
    raw.execute(
        "INSERT INTO allocation (payment_id, charge_id, amount) SELECT p.id, c.id, c.paid FROM payment p JOIN charge c"
        " ON c.period = p.operation + 0 AND c.unit_id = p.unit_id AND c.state <> 'voided'"
    )
    raw.execute("COMMIT")
    raw.close()
    return ground
