"""Five years of a ticket desk by SQL alone: repairs and complaints on their courses, up to where each has come."""

from pathlib import Path

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operators, Role
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.records.items import Basis
from frontdesk.tickets.wordings import words_of
from tests.benchmarks.estates import found
from tests.benchmarks.rows import DAY, WALL, WALL_DAY, Rows, one_of
from tests.people import OPERATORS, PASSWORD

BUILDINGS = 20
TECHNICIANS = 40
TEAMS = 4
HOUR = 3600
PRICE = 12_000
"""Of chargeable work, in fen."""

_WORK = (("logged", 0), ("dispatched", HOUR), ("on_site", 2 * HOUR), ("in_progress", 3 * HOUR), ("done", 5 * HOUR))
_FOLLOWED = (("to_follow_up", 5 * HOUR), ("closed", 7 * DAY))
_LOOKED_INTO = (("logged", 0), ("investigating", 4 * HOUR), ("in_hand", 20 * HOUR))
_ANSWERED = (("answered", 60 * HOUR), ("to_follow_up", 60 * HOUR), ("closed", 9 * DAY))

COURSES: dict[str, tuple[tuple[str, int], ...]] = {
    "plain": (*_WORK, *_FOLLOWED),
    "paid": (*_WORK, ("to_pay", 5 * HOUR), ("to_follow_up", 4 * DAY), ("closed", 11 * DAY)),
    "waited": (
        *_WORK[:2], ("suspended", 4 * HOUR), ("in_progress", 9 * DAY), ("done", 10 * DAY), ("to_follow_up", 10 * DAY),
        ("closed", 17 * DAY),
    ),
    "again": (
        *_WORK, _FOLLOWED[0], ("reopened", 7 * DAY), ("dispatched", 7 * DAY + HOUR), ("done", 8 * DAY),
        ("to_follow_up", 8 * DAY), ("closed", 15 * DAY),
    ),
    "dropped": (("logged", 0), ("cancelled", 6 * HOUR)),
    "answered": (*_LOOKED_INTO, *_ANSWERED),
    "escalated": (*_LOOKED_INTO[:2], ("escalated", 30 * HOUR), *_ANSWERED),
    "unfounded": (*_LOOKED_INTO, ("unfounded", 50 * HOUR)),
    "praised": (("logged", 0), ("closed", 2 * HOUR)),
}  # fmt: skip
"""The states that tickets come through, each with the seconds since the ticket was logged, of who is neither quick nor
slow."""

KINDS = (("repair", 14, "WX"), ("complaint", 18, "TS"), ("suggestion", 19, "TY"), ("praise", 20, "BY"))
"""Each kind with the share of twenty that it and those before it make up, and the letters of its numbers."""

_COURSE_OF = {
    "repair": (("dropped", 3), ("again", 9), ("waited", 14), ("paid", 32), ("plain", 100)),
    "complaint": (("unfounded", 6), ("escalated", 12), ("answered", 100)),
    "suggestion": (("answered", 100),),
    "praise": (("praised", 100),),
}
"""Which courses tickets of a kind take, each with the share of a hundred that it and those before it make up."""

_CHANCE = "(n * 2654435761 / 65536)"
"""A number that is as good as random, and always the same."""

_HAS_UNIT = "n % 6 <> 5"
"""Of which repairs are of a unit; the others are of a public place."""

_OVER = "'closed', 'unfounded', 'cancelled'"
_NEXT = "b.i = a.i + 1 AND b.went_to <> 'cancelled'"
_THERE = "b.went_to IN ('on_site', 'done')"
_TOLD = "b.went_to IN ('answered', 'unfounded')"
_AT_ONCE = "repair.emergency.on_site"
_PROMISED = (
    ("feedback", "a.kind <> 'praise'", "logged", _NEXT, 24 * HOUR, "ticket.first_feedback", "24"),
    ("on_site", "urgency = 'emergency' AND a.kind = 'repair'", "logged", _THERE, HOUR // 2, _AT_ONCE, "30"),
    ("answer", "a.kind = 'complaint'", "logged", _TOLD, 72 * HOUR, "complaint.reply", "72"),
    ("resume", "true", "suspended", "b.went_to = 'in_progress'", 10 * DAY, "", ""),
    ("follow_up", "true", "to_follow_up", _NEXT, 7 * DAY, "followup.other", "7"),
)
"""What is promised: of which tickets, since which state, which later step meets it, in how many seconds, by which
rule and what that says."""

_ROOMS = (
    "厨房",
    "主卫",
    "客厅",
    "次卧",
    "阳台",
    "地下车库",
    "楼道",
    "电梯厅",
    "单元门口",
    "架空层",
    "储藏室",
    "设备间",
)
_FAULTS = (
    "水管漏水", "跳闸停电", "灯不亮", "门锁打不开", "窗户关不严", "墙面渗水", "马桶堵塞", "开关松动", "水龙头滴水",
    "对讲机没声音", "瓷砖空鼓", "排水慢", "噪音扰民", "乱停车", "卫生没打扫",
)  # fmt: skip
_CATEGORIES = "'plumbing', 'electrical', 'doors_windows', 'leak', 'safety_facility', 'lift', 'public_facility', 'other'"
_MATTERS = "'noise', 'parking', 'cleaning', 'security', 'manner', 'repairs', 'fees', 'neighbours'"
_CAUSES = "'staff', 'staff', 'staff', 'procedure', 'procedure', 'workmanship', 'equipment', 'neighbour'"


def estate(folder: Path, *, units: int, tickets: int, days: int = 5 * 365) -> Ground:
    """An estate of some buildings with so many tickets in the last so many days, evenly; the manager is signed in."""
    ground = found(folder, units, 1, buildings=BUILDINGS)
    for role in (Role.RECEPTIONIST, Role.SUPERVISOR):
        Operators(ground).add(OPERATORS[role], role, PASSWORD)
    item = TariffDesk(ground).add_item("有偿服务费", Basis.ONE_OFF)
    books = _Books(ground.database.path, units, days)
    books.workers()
    books.tickets(tickets)
    books.work()
    books.charges(item)
    books.follow_ups()
    books.deadlines()
    books.keep()
    books.close()
    return ground


class _Books(Rows):
    """What the ticket desk has written. A ticket's `pace` is how slowly it goes, in hundredths of its course."""

    def __init__(self, path: Path, units: int, days: int) -> None:
        super().__init__(path, days)
        self._units = units
        self.raw.create_function("worded", 1, words_of, deterministic=True)
        self.raw.execute("CREATE TEMP TABLE stage (course, i, came_from, went_to, since)")
        for course, states in COURSES.items():
            before = ("", *(state for state, _ in states))
            self.raw.executemany(
                "INSERT INTO stage VALUES (?, ?, ?, ?, ?)",
                [(course, i, before[i], state, since) for i, (state, since) in enumerate(states)],
            )

    def workers(self) -> None:
        """Who does the work, in teams."""
        at = {"at": self.stamp("at"), "operator_id": "1", "active": "1", "phone": "''"}
        self.spread(TEAMS)
        self.insert("team", id="n + 1", name="'工程班' || (n + 1)", **at)
        self.spread(TECHNICIANS)
        self.insert(
            "technician",
            id="n + 1", name="'师傅' || (n + 1)", team_id=f"n % {TEAMS} + 1", trades="''", on_duty="n % 2", **at,
        )  # fmt: skip

    def tickets(self, count: int) -> None:
        """So many tickets, each where its course has led it by now, all the steps there, and their words."""
        self._log(count)
        public = f"kind = 'repair' AND NOT {_HAS_UNIT}"
        unit = f"n * 31 % {self._units} + 1"
        done = "(SELECT max(at) FROM taken WHERE taken.id = one.id AND went_to IN ('done', 'answered'))"
        sent = "EXISTS (SELECT 1 FROM taken WHERE taken.id = one.id AND went_to = 'dispatched')"
        told = f"{one_of(_listed(_ROOMS), len(_ROOMS))} || {one_of(_listed(_FAULTS), len(_FAULTS))} || n"
        categories = f"iif(kind = 'repair', {one_of(_CATEGORIES, 8)}, {one_of(_MATTERS, 8)})"
        self.insert(
            "ticket",
            id="id", number=f"printf('%s%s-%04d', letters, {WALL_DAY.format('%Y%m%d', 'at')}, of_day)", kind="kind",
            at=self.stamp("at"),
            entered_at=self.stamp("at"), operator_id="n % 4 + 1",
            channel=one_of("'phone', 'counter', 'phone', 'wechat', 'patrol'", 5), reporter="'报修人' || (n % 30000)",
            phone="printf('139%08d', n * 7919 % 30000)", unit_id=f"CASE WHEN NOT ({public}) THEN {unit} END",
            building_id=f"n * 31 % {self._units} % {BUILDINGS} + 1",
            place=f"CASE WHEN {public} THEN '公共区域' || (n % 50) ELSE '' END",
            category=categories, cause=f"iif(kind = 'complaint' AND state = 'closed', {one_of(_CAUSES, 8)}, '')",
            text=told, urgency="urgency", duty="iif(course = 'paid', 'resident', 'estate')", state="state",
            suspended_for="iif(state = 'suspended', 'parts', '')",
            suspended_until=f"CASE WHEN state = 'suspended' THEN {WALL_DAY.format('%Y-%m-%d', f'at + {10 * DAY}')} END",
            technician_id=f"CASE WHEN kind = 'repair' AND {sent} THEN n % {TECHNICIANS} + 1 END",
            due_what="''", reopened=f"course = 'again' AND at + pace * {7 * DAY} / 100 <= {self.end}",
            finished_at=f"{self.stamp(done)}", answer="iif(kind <> 'repair' AND state = 'closed', '已整改并致歉', '')",
            source="''", became="''", unpaid="0",
        )  # fmt: skip
        self.steps(
            f"SELECT kind, id, {self.stamp('at')}, id % 4 + 1, came_from, went_to, '' FROM taken ORDER BY at, id, i"
        )
        self.raw.execute("INSERT INTO ticket_words (rowid, words) SELECT id, worded(text) FROM ticket")
        self.raw.execute(
            "INSERT INTO further_report (ticket_id, at, entered_at, operator_id, channel, reporter, phone, unit_id,"
            " text, source) SELECT id, at, at, operator_id, 'phone', '邻居' || id, '', unit_id, '', '' FROM ticket"
            " WHERE kind = 'repair' AND id % 12 = 0"
        )

    def _log(self, count: int) -> None:
        """What is reported, and in temporary tables which course it takes and how far it has come."""
        self.spread(count)
        kinds = " ".join(f"WHEN n % 20 < {share} THEN '{kind}'" for kind, share, _ in KINDS)
        letters = " ".join(f"WHEN '{kind}' THEN '{letters}'" for kind, _, letters in KINDS)
        courses = " ".join(
            f"WHEN kind = '{kind}' AND {_CHANCE} % 100 < {share} AND {_HAS_UNIT if course == 'paid' else 'true'}"
            f" THEN '{course}'"
            for kind, shares in _COURSE_OF.items()
            for course, share in shares
        )
        self.raw.execute(
            f"CREATE TEMP TABLE logged AS {self.one}, kinds AS (SELECT n, at, CASE {kinds} END AS kind FROM one)"
            f" SELECT n + 1 AS id, n, at, kind, CASE kind {letters} END AS letters, CASE {courses} END AS course,"
            f" row_number() OVER (PARTITION BY kind, (at + {WALL}) / {DAY} ORDER BY n) AS of_day,"
            " iif(n % 15 = 7, 'emergency', iif(n % 15 = 11, 'planned', 'normal')) AS urgency,"
            f" 40 + {_CHANCE} / 100 % 120 AS pace FROM kinds"
        )
        self.raw.execute(
            "CREATE TEMP TABLE taken AS SELECT id, kind, i, came_from, went_to, at + since * pace / 100 AS at"
            f" FROM logged JOIN stage USING (course) WHERE at + since * pace / 100 <= {self.end}"
        )
        self.raw.execute("CREATE INDEX temp.of_ticket ON taken (id, went_to)")
        state = "(SELECT went_to FROM taken WHERE taken.id = logged.id ORDER BY i DESC LIMIT 1)"
        self.one = f"WITH one AS (SELECT *, {state} AS state FROM logged)"

    def work(self) -> None:
        """Every dispatch, and the work that came of it with a line of labour and one of material."""
        sent = (
            "SELECT id, at, row_number() OVER (PARTITION BY id ORDER BY i) AS n, (SELECT min(b.at) FROM taken b WHERE"
            " b.id = a.id AND b.i > a.i AND b.went_to = 'done') AS done, (SELECT min(b.at) FROM taken b WHERE"
            " b.id = a.id AND b.i > a.i AND b.went_to IN ('on_site', 'in_progress')) AS came FROM taken a"
            " WHERE went_to = 'dispatched'"
        )
        stamps = {name: f"CASE WHEN {name} THEN {self.stamp(name)} END" for name in ("came", "done")}
        self.raw.execute(
            "INSERT INTO dispatch (ticket_id, n, technician_id, at, operator_id, remark, arrived_at, ended_at, outcome,"
            f" reason) SELECT s.id, s.n, t.technician_id, {self.stamp('s.at')}, t.operator_id, '', {stamps['came']},"
            f" {stamps['done']}, iif(done, 'done', ''), '' FROM ({sent}) s JOIN ticket t ON t.id = s.id"
        )
        self.raw.execute(
            "INSERT INTO work (ticket_id, n, technician_id, arrived_at, finished_at, at, operator_id, duty, result,"
            " total, rating, signed_by) SELECT d.ticket_id, d.n, d.technician_id, d.arrived_at, d.ended_at, d.ended_at,"
            f" d.operator_id, t.duty, '已修复，试用正常', iif(t.duty = 'resident', {PRICE}, 0), d.ticket_id % 3 + 3,"
            " t.reporter FROM dispatch d JOIN ticket t ON t.id = d.ticket_id WHERE outcome = 'done'"
        )
        self.raw.execute(
            "INSERT INTO work_line (work_id, n, kind, name, measure, quantity, price, amount)"
            f" SELECT id, 1, 'labour', '上门维修', '次', 100, {PRICE}, {PRICE} FROM work WHERE total > 0"
        )

    def charges(self, item: int) -> None:
        """What chargeable work cost, paid but for that of the tickets that are still to be paid."""
        [(last,)] = self.raw.execute("SELECT max(id) FROM charge").fetchall()
        self.raw.execute(
            "INSERT INTO charge (id, unit_id, item_id, period, source, price, quantity, months, amount, paid, waived,"
            f" state, due, remark) SELECT {last} + w.id, unit_id, {item}, strftime('%Y%m', w.at) + 0, 'ticket ' || t.id"
            f" || ' ' || n, {PRICE} * 100, 100, 1, total, iif(state = 'to_pay', 0, total), 0,"
            " iif(state = 'to_pay', 'open', 'paid'), date(w.at, '+7 days'), t.number"
            " FROM work w JOIN ticket t ON t.id = w.ticket_id WHERE total > 0"
        )
        self.raw.execute(f"UPDATE work SET charge_id = {last} + id WHERE total > 0")

    def follow_ups(self) -> None:
        """A call back for whatever was closed or reopened after it was done."""
        self.raw.execute(
            "INSERT INTO follow_up (number, ticket_id, at, entered_at, operator_id, means, verdict, rating, words,"
            " spot_check) SELECT printf('HF%s-%04d', day, row_number() OVER (PARTITION BY day ORDER BY at, id)), id,"
            " at, at, id % 4 + 1, 'phone', iif(went_to = 'closed', 'satisfied', 'not_satisfied'), id % 3 + 3,"
            " iif(went_to = 'closed', '', '还在漏水'), 0 FROM (SELECT id, went_to, "
            f" {self.stamp('at')} AS at, {WALL_DAY.format('%Y%m%d', 'at')} AS day FROM taken"
            " WHERE came_from = 'to_follow_up' AND went_to IN ('closed', 'reopened'))"
        )
        self.count("follow_up")
        self.raw.execute(
            "INSERT INTO rectification_slip (number, ticket_id, follow_up_id, at, operator_id, fault, due, served_at,"
            " served_to, served_by) SELECT replace(number, 'HF', 'ZG'), ticket_id, id, at, operator_id, words, at, at,"
            " '工程班1', operator_id FROM follow_up WHERE verdict = 'not_satisfied'"
        )
        self.count("rectification_slip")

    def deadlines(self) -> None:
        """What was promised of each ticket: met, not owed any more, or still open; the nearest stands on the ticket."""
        for what, whose, since, met, seconds, rule, value in _PROMISED:
            first = "(SELECT min(b.at) FROM taken b WHERE b.id = a.id AND b.i > a.i AND {})"
            self.raw.execute(
                "INSERT INTO deadline (ticket_id, what, due, set_at, rule, value, met_at, dropped_at)"
                f" SELECT id, '{what}', {self.stamp(f'at + {seconds}')}, {self.stamp('at')}, '{rule}', '{value}', met,"
                " iif(met IS NULL, over, NULL) FROM (SELECT a.id, a.at,"
                f" {self.stamp(first.format(met))} AS met,"
                f" {self.stamp(first.format('b.went_to IN (' + _OVER + ')'))} AS over"
                f" FROM taken a JOIN logged USING (id) WHERE went_to = '{since}' AND {whose})"
            )
        self.raw.execute(
            "UPDATE ticket SET (due_at, due_what) = (SELECT due, what FROM deadline d WHERE d.ticket_id = ticket.id AND"
            " met_at IS NULL AND dropped_at IS NULL ORDER BY due LIMIT 1) WHERE id IN"
            " (SELECT ticket_id FROM deadline WHERE met_at IS NULL AND dropped_at IS NULL)"
        )


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)
