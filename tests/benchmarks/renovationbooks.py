"""Five years of renovation by SQL alone: permits on their courses, passes, rounds, notices, deposits, up to now."""

from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators, Role
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.records.items import Basis
from tests.benchmarks.estates import found
from tests.benchmarks.rows import DAY, WALL, WALL_DAY, Rows, one_of
from tests.people import OPERATORS, PASSWORD

BUILDINGS = 20
CONTRACTORS = 200
WORKERS = 8_000
PASSES = 3
"""Of each permit."""

DEPOSIT = 200_000
"""Of an owner or contractor, in fen."""

HOUR = 3600
_BEGUN = (("draft", 0), ("applied", HOUR))
_REVIEWED = (*_BEGUN, ("first_reviewed", DAY), ("to_pay", 2 * DAY), ("issued", 4 * DAY), ("works", 4 * DAY))


def _over(at: int) -> tuple[tuple[str, int], ...]:
    """From works that are done after so many days to the case that is filed."""
    states = (("completing", 0), ("passed", 1), ("waiting", 1), ("refund_due", 32), ("filed", 39))
    return tuple((state, (at + days) * DAY) for state, days in states)


COURSES: dict[str, tuple[tuple[str, int], ...]] = {
    "plain": (*_REVIEWED, *_over(31)),
    "stopped": (*_REVIEWED, ("stopped", 10 * DAY), ("works", 14 * DAY), *_over(34)),
    "extended": (*_REVIEWED, ("extended", 25 * DAY), ("works", 25 * DAY), *_over(44)),
    "failed": (*_REVIEWED, ("completing", 31 * DAY), ("failed", 32 * DAY), *_over(36)),
    "referred": (
        *_BEGUN, ("referred", DAY), ("applied", 5 * DAY), ("first_reviewed", 6 * DAY), ("to_pay", 7 * DAY),
        ("issued", 9 * DAY), ("works", 9 * DAY), *_over(36),
    ),
    "rejected": (*_BEGUN, ("first_reviewed", DAY), ("rejected", 2 * DAY)),
    "withdrawn": (*_BEGUN, ("withdrawn", DAY)),
}  # fmt: skip
"""The states that permits come through, each with the seconds since the application was begun."""

_SHARES = (("withdrawn", 3), ("rejected", 6), ("referred", 12), ("failed", 16), ("extended", 26), ("stopped", 30))
"""Which courses permits take, each with the share of a hundred that it and those before it make up; the rest plain."""

_CHANCE = "({} * 2654435761 / 65536)"
"""A number that is as good as random, and always the same."""

_TRADES = "'carpenter', 'mason', 'painter', 'plumber_electrician', 'waterproofing', 'demolition', 'installer'"
_BROKEN = "'beyond_scope', 'noise', 'waste', 'no_pass', 'public_damage', 'fire', 'waterproofing', 'lodging'"
_POINTS = '{"permit_shown": true, "passes_worn": true, "fire_safety": true, "waste": true, "public_areas": true}'


def estate(folder: Path, *, units: int, permits: int, days: int = 5 * 365) -> Ground:
    """An estate of some buildings with so many permits in the last so many days, evenly; the manager is signed in."""
    ground = found(folder, units, 1, buildings=BUILDINGS)
    for role in (Role.RECEPTIONIST, Role.SUPERVISOR):
        Operators(ground).add(OPERATORS[role], role, PASSWORD)
    item = TariffDesk(ground).add_item("装修押金", Basis.DEPOSIT)
    books = _Books(ground.database.path, units, days)
    books.people()
    books.permits(permits)
    books.application()
    books.passes()
    books.rounds()
    books.notices()
    books.money(item)
    books.keep()
    books.close()
    return ground


def _drawn(letters: str, at: str = "at", then: str = "id") -> str:
    """The number of each row, counted day by day in the order of `at` (seconds) and `then`."""
    day = WALL_DAY.format("%Y%m%d", at)
    return f"printf('{letters}%s-%04d', {day}, row_number() OVER (PARTITION BY {day} ORDER BY {at}, {then}))"


class _Books(Rows):
    """What the renovation desk has written."""

    def __init__(self, path: Path, units: int, days: int) -> None:
        super().__init__(path, days)
        self._units = units
        self.raw.execute("CREATE TEMP TABLE stage (course, i, came_from, went_to, since)")
        for course, states in COURSES.items():
            before = ("", *(state for state, _ in states))
            self.raw.executemany(
                "INSERT INTO stage VALUES (?, ?, ?, ?, ?)",
                [(course, i, before[i], state, since) for i, (state, since) in enumerate(states)],
            )

    def people(self) -> None:
        """Who renovates, and who works for whom."""
        kept = {"at": self.stamp("at"), "operator_id": "1"}
        self.spread(CONTRACTORS)
        self.insert(
            "contractor",
            id="n + 1", name="'装饰公司' || (n + 1)", firm="1", licence="''", qualification="''", contact="''",
            phone="printf('025%08d', n)", barred="''", active="1", **kept,
        )  # fmt: skip
        self.spread(WORKERS)
        self.insert(
            "worker",
            id="n + 1", name="'施工员' || (n + 1)", id_kind="''", id_masked="''", trade=one_of(_TRADES, 7), card="''",
            phone="printf('138%08d', n)", contractor_id=f"n % {CONTRACTORS} + 1", **kept,
        )  # fmt: skip

    def permits(self, count: int) -> None:
        """So many permits, each where its course has led it by now, and all the steps there."""
        self.spread(count)
        chance = _CHANCE.format("n")
        courses = " ".join(f"WHEN {chance} % 100 < {share} THEN '{course}'" for course, share in _SHARES)
        self.raw.execute(
            f"CREATE TEMP TABLE begun AS {self.one} SELECT n + 1 AS id, n, at, CASE {courses} ELSE 'plain' END AS"
            f" course, 85 + {chance} / 100 % 30 AS pace, row_number() OVER (PARTITION BY (at + {WALL}) / {DAY}"
            f" ORDER BY n)"
            " AS of_day FROM one"
        )
        self.raw.execute(
            "CREATE TEMP TABLE taken AS SELECT id, i, came_from, went_to, at + since * pace / 100 AS at FROM begun"
            f" JOIN stage USING (course) WHERE at + since * pace / 100 <= {self.end}"
        )
        self.raw.execute("CREATE INDEX temp.of_permit ON taken (id, went_to)")
        reached = "(SELECT {} FROM taken t WHERE t.id = begun.id AND t.went_to = '{}')"
        last = "(SELECT went_to FROM taken t WHERE t.id = begun.id ORDER BY i DESC LIMIT 1)"
        self.one = (
            f"WITH one AS (SELECT *, {last} AS state, {reached.format('max(at)', 'applied')} AS applied,"
            f" {reached.format('min(at)', 'issued')} AS issued, {reached.format('max(at)', 'passed')} AS passed"
            " FROM begun)"
        )
        wall = WALL_DAY.format("%Y-%m-%d", "{}")
        starts, ends = f"at + {4 * DAY}", f"at + iif(course = 'extended', 46, 33) * {DAY}"
        self.insert(
            "permit",
            id="id", number=f"printf('XK%s-%04d', {WALL_DAY.format('%Y%m%d', 'at')}, of_day)", at=self.stamp("at"),
            operator_id="n % 4 + 1", unit_id=f"n * 31 % {self._units} + 1", owner="'业主' || n", owner_id="NULL",
            applicant_kind="iif(n % 7 = 0, 'tenant', 'owner')", applicant="'申请人' || n",
            phone="printf('139%08d', n)", contractor_id=f"CASE WHEN n % 9 THEN n % {CONTRACTORS} + 1 END",
            manager="'现场负责人' || n", manager_phone="printf('137%08d', n)", starts=wall.format(starts),
            ends=wall.format(ends), remark="''", state="state",
            applied_at=f"CASE WHEN applied THEN {self.stamp('applied')} END",
            due_at=f"CASE WHEN state IN ('applied', 'first_reviewed') THEN {self.stamp(f'applied + {2 * DAY}')} END",
            issued_at=f"CASE WHEN issued THEN {self.stamp('issued')} END",
            copy_due=f"CASE WHEN issued AND n % 7 = 0 THEN {wall.format(f'issued + {DAY}')} END",
            copied_at=f"CASE WHEN issued AND n % 7 = 0 AND issued < {self.end - DAY} THEN {self.stamp('issued')} END",
            copied_to=f"iif(issued AND n % 7 = 0 AND issued < {self.end - DAY}, '业主本人', '')",
            unit_status="''", over_on=f"CASE WHEN passed THEN {wall.format('passed')} END",
            waiting_until=f"CASE WHEN passed THEN {wall.format(f'passed + {30 * DAY}')} END", ended_early="0",
            source="''",
        )  # fmt: skip
        self.steps(
            f"SELECT 'permit', id, {self.stamp('at')}, id % 4 + 1, came_from, went_to, '' FROM taken ORDER BY at, id, i"
        )
        self.raw.execute(
            "CREATE TEMP TABLE site AS SELECT id, min(at) AS since, (SELECT coalesce(min(c.at), NULL) FROM taken c"
            " WHERE c.id = w.id AND c.went_to = 'completing') AS until FROM taken w WHERE went_to = 'works' GROUP BY id"
        )

    def application(self) -> None:
        """Two parts of the works, three documents and the reviews of each permit; what changed and how it ended."""
        for n, (text, risk) in enumerate((("拆改非承重隔墙", ""), ("卫生间防水重做", "waterproofing"))):
            self.raw.execute(
                "INSERT INTO permit_scope (permit_id, text, place, risk, at, operator_id)"
                f" SELECT id, '{text}', '{'客厅主卫'[2 * n : 2 * n + 2]}', '{risk}', at, operator_id FROM permit"
            )
        for document in ("owner_id", "firm_licence", "plans"):
            self.raw.execute(
                "INSERT INTO permit_document (permit_id, document, shown, words, at, operator_id)"
                f" SELECT id, '{document}', 'copy', '', at, operator_id FROM permit"
            )
        self.raw.execute(
            "INSERT INTO permit_review (permit_id, stage, outcome, at, operator_id, words) SELECT id,"
            " iif(came_from = 'applied', 'first', 'final'), CASE went_to WHEN 'rejected' THEN 'rejected'"
            f" WHEN 'referred' THEN 'referred' ELSE 'passed' END, {self.stamp('at')}, 1, '已核对' FROM taken"
            f" WHERE went_to IN"
            " ('first_reviewed', 'to_pay', 'rejected', 'referred') ORDER BY at, id"
        )
        self.raw.execute(
            "INSERT INTO extension (number, permit_id, at, operator_id, before, until, works, risk, reason, state,"
            f" decided_at, decided_by, words) SELECT {_drawn('YQ', 't.at', 't.id')}, t.id, {self.stamp('t.at')}, 1,"
            f" date(ends, '-13 days'), ends, '', '', '材料未到', 'approved', {self.stamp('t.at')}, 1, ''"
            " FROM taken t JOIN permit USING (id) WHERE went_to = 'extended' ORDER BY t.at, t.id"
        )
        until = f"CASE WHEN went_to = 'passed' THEN {WALL_DAY.format('%Y-%m-%d', f'at + {30 * DAY}')} END"
        self.raw.execute(
            "INSERT INTO completion (number, permit_id, n, kind, at, entered_at, operator_id, inspector, points,"
            f" passed, words, waiting_until, present) SELECT {_drawn('JG')}, id, row_number() OVER (PARTITION BY id"
            f" ORDER BY i), iif(went_to = 'refund_due', 'reinspection', 'completion'), {self.stamp('at')},"
            f" {self.stamp('at')}, 1, '周明', '{{}}', went_to <> 'failed', iif(went_to = 'failed', '阳台未恢复', ''),"
            f" {until}, '' FROM taken WHERE went_to IN ('passed', 'failed', 'refund_due') ORDER BY at, id"
        )
        for table in ("extension", "completion"):
            self.count(table)

    def passes(self) -> None:
        """So many passes for each site, returned when the works were done; every ninth is out yet."""
        self.raw.execute("CREATE TEMP TABLE which (k)")
        self.raw.executemany("INSERT INTO which VALUES (?)", [(k,) for k in range(PASSES)])
        back = f"until IS NOT NULL AND (until < {self.end - 20 * DAY} OR (id + k) % 9)"
        self.raw.execute(
            "INSERT INTO worker_pass (number, worker_id, permit_id, contractor_id, since, until, state, at,"
            f" operator_id, ended_at, words) SELECT {_drawn('CR', 's.since', 's.id, k')}, (s.id * {PASSES} + k) %"
            f" {WORKERS} + 1, s.id, contractor_id, starts, ends, iif(back, 'returned', 'issued'),"
            f" {self.stamp('s.since')}, 1, CASE WHEN back THEN {self.stamp('s.until')} END, ''"
            f" FROM (SELECT *, {back} AS back FROM site JOIN which) s JOIN permit USING (id) ORDER BY s.since, s.id, k"
        )
        self.count("worker_pass")
        self.steps(
            "SELECT 'worker_pass', id, at, 1, '', 'issued', '' FROM worker_pass",
            "SELECT 'worker_pass', id, ended_at, 1, 'issued', state, '' FROM worker_pass WHERE ended_at IS NOT NULL",
        )

    def rounds(self) -> None:
        """Every site was looked at twice a day while works went on, but for one round of fifty."""
        self.raw.execute("CREATE TEMP TABLE round (n, clock)")
        self.raw.executemany("INSERT INTO round VALUES (?, ?)", [(1, 10 * HOUR), (2, 15 * HOUR)])
        self.raw.execute("CREATE TEMP TABLE day (day PRIMARY KEY)")
        first, last = (self.end - self.days * DAY) // DAY - 1, (self.end + WALL) // DAY
        self.raw.executemany("INSERT INTO day VALUES (?)", [(day,) for day in range(first, last + 1)])
        chance = _CHANCE.format("(id * 97 + day * 2 + n)")
        until = f"coalesce(until, {self.end} + {DAY})"
        at = f"day * {DAY} - {WALL} + clock + id % 60 * 60"
        self.raw.execute(
            "INSERT INTO inspection (number, permit_id, kind, day, n, at, entered_at, operator_id, inspector, answer,"
            " points, people, words, sheet) SELECT printf('XC%s-%04d', strftime('%Y%m%d', day * 86400, 'unixepoch'),"
            " row_number() OVER (PARTITION BY day ORDER BY at, id)), id, 'round', date(day * 86400, 'unixepoch'), n,"
            f" {self.stamp('at')}, {self.stamp('at + 300')}, id % 4 + 1, '巡查员',"
            " CASE WHEN chance % 60 = 1 THEN 'faults' WHEN chance % 10 = 2 THEN 'nobody_in' ELSE 'in_order' END,"
            f" iif(chance % 10 = 2, '{{}}', '{_POINTS}'), chance % 4 + 1, '', 0"
            f" FROM (SELECT id, day, n, {at} AS at, {chance} AS chance FROM site JOIN day ON day.day BETWEEN"
            f" (since + {WALL}) / {DAY} + 1 AND ({until} + {WALL}) / {DAY} - 1 JOIN round)"
            f" WHERE at < {self.end} AND chance % 50 ORDER BY at, id"
        )
        self.count("inspection")

    def notices(self) -> None:
        """A rectification notice for what was found, put right within three days; a stop-work where works stopped."""
        old = f"at < {self.stamp(f'{self.end - 2 * DAY}')}"
        broken = one_of(_BROKEN, 8).replace("n %", "id %")
        self.raw.execute(
            "INSERT INTO rectification (number, permit_id, inspection_id, violation, at, operator_id, place, found,"
            " broken, to_do, due, consequence, state, served_at, served_how, served_to, served_by, closed_at, words)"
            " SELECT printf('WG%s-%04d', strftime('%Y%m%d', day),"
            f" row_number() OVER (PARTITION BY day ORDER BY at, id)), permit_id, id, {broken}, at,"
            f" operator_id, '室内', '现场不符合要求', '装修管理协议', '立即整改',"
            f" datetime(at, '+3 days') || '.000000', '', iif({old}, 'put_right', 'served'), at, 'hand',"
            f" '现场负责人', 1, CASE WHEN {old} THEN datetime(at, '+' || (20 + id % 80) || ' hours') ||"
            f" '.000000' END, ''"
            " FROM inspection WHERE answer = 'faults' ORDER BY at, id"
        )
        self.count("rectification")
        self.steps(
            "SELECT 'rectification', id, at, 1, '', 'open', '' FROM rectification",
            "SELECT 'rectification', id, at, 1, 'open', 'served', '' FROM rectification",
            "SELECT 'rectification', id, closed_at, 1, 'served', 'put_right', '' FROM rectification"
            " WHERE closed_at IS NOT NULL",
        )
        lifted = "(SELECT min(b.at) FROM taken b WHERE b.id = a.id AND b.i = a.i + 1)"
        self.raw.execute(
            "INSERT INTO stop_work (number, permit_id, at, operator_id, reason, demands, reported_to, served_how,"
            " served_to, lifted_at, lifted_by, lifted_words) SELECT"
            f" {_drawn('TG')}, id, {self.stamp('at')}, 1, '拆改承重墙', '停止施工，恢复原状', '街道办事处',"
            f" 'hand', '现场负责人', {self.stamp('lifted')}, iif(lifted, 1, NULL), iif(lifted, '已恢复', '')"
            f" FROM (SELECT a.id, a.at, {lifted} AS lifted FROM taken a"
            " WHERE went_to = 'stopped')"
        )
        self.count("stop_work")

    def money(self, item: int) -> None:
        """The owner's and the contractor's deposit of each permit, paid before it was issued, back when it"
        " was filed."""
        [(charged,)] = self.raw.execute("SELECT max(id) FROM charge").fetchall()
        self.raw.execute("CREATE TEMP TABLE asked (id INTEGER PRIMARY KEY, permit_id, what, at, paid, back)")
        for what in ("owner_deposit", "contractor_deposit"):
            self.raw.execute(
                f"INSERT INTO asked (permit_id, what, at, paid, back) SELECT id, '{what}', at, (SELECT min(at)"
                " FROM taken p WHERE p.id = t.id AND p.went_to = 'issued'), (SELECT min(at) FROM taken f"
                " WHERE f.id = t.id AND"
                " f.went_to = 'filed') FROM taken t WHERE went_to = 'to_pay'"
            )
        self.raw.execute(
            "INSERT INTO charge (id, unit_id, item_id, period, source, price, quantity, months, amount, paid, waived,"
            f" state, due, remark) SELECT {charged} + a.id, unit_id, {item}, strftime('%Y%m', a.at, 'unixepoch') + 0,"
            f" 'permit ' || permit_id || ' ' || what || ' 1', {DEPOSIT} * 100, 100, 1, {DEPOSIT},"
            f" iif(paid, {DEPOSIT}, 0), 0, iif(paid, 'paid', 'open'), date(a.at, 'unixepoch', '+7 days'), number"
            " FROM asked a JOIN permit p ON p.id = permit_id"
        )
        self.raw.execute(
            f"INSERT INTO deposit (id, charge_id, unit_id, payer, used) SELECT a.id, {charged} + a.id, unit_id, owner,"
            f" iif(back, {DEPOSIT}, 0) FROM asked a JOIN permit p ON p.id = permit_id"
        )
        self.raw.execute(
            "INSERT INTO permit_fee (id, permit_id, what, n, charge_id, deposit_id, contractor_id, amount, at,"
            f" operator_id) SELECT a.id, permit_id, what, 1, {charged} + a.id, a.id,"
            f" iif(what = 'contractor_deposit', contractor_id, NULL), {DEPOSIT}, {self.stamp('a.at')}, 1"
            " FROM asked a JOIN permit p ON p.id = permit_id"
        )
        self.raw.execute(
            "INSERT INTO payment (operation, kind, unit_id, at, operator_id, payer, received, change, settled,"
            f" prepaid_in, prepaid_used, deposit_used, deposit_id, reason, remark) SELECT 'refund ' || a.id,"
            f" 'refund', unit_id, {self.stamp('back')}, 1, owner, -{DEPOSIT}, 0, 0, 0, 0, {DEPOSIT}, a.id,"
            f" '退还押金', '' FROM asked a"
            " JOIN permit p ON p.id = permit_id WHERE back IS NOT NULL"
        )
        self.raw.execute(
            "INSERT INTO refund (id, number, operation, kind, unit_id, deposit_id, amount, payee, reason, owed_again,"
            " state, applied_by, applied_at, decided_by, decided_at, payment_id, facts) SELECT a.id,"
            f" printf('TK20000101-%04d', a.id), 'refund ' || a.id, 'deposit', p.unit_id, a.id, {DEPOSIT}, owner,"
            " '退还押金', 0, 'paid', 1, m.at, 1, m.at, m.id, '{}' FROM asked a JOIN permit p ON p.id = permit_id"
            " JOIN payment m ON m.operation = 'refund ' || a.id"
        )
        self.raw.execute(
            "INSERT INTO permit_refund (permit_id, fee_id, refund_id, at, operator_id) SELECT permit_id, a.id, a.id,"
            f" {self.stamp('back')}, 1 FROM asked a WHERE back IS NOT NULL"
        )
