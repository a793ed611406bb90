"""Five years of a counter by SQL alone: visits, enquiries, keys and loans, shifts with logs and handovers."""

from pathlib import Path

from sqlalchemy import select, update

from frontdesk.core.audit import canonical
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator, Operators, Right, Role, SignedIn, at_the_counter
from frontdesk.duty.blocks import Checked, counted_in
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.log import log_digest
from frontdesk.duty.records import Handover, Shift, ShiftState
from frontdesk.fees.cases.steps import heading
from frontdesk.keys.cabinet import NewKey, store_key
from tests.benchmarks.estates import found
from tests.benchmarks.rows import DAY, WALL, WALL_DAY, Rows, one_of
from tests.people import OPERATORS, PASSWORD

YEARS = 5
SHIFTS_A_DAY = 3
COUNTER = "1"
COPIES = 2

NEVER_LEAVES = 25_000
"""Of so many visitors one never signs out."""
NEVER_BACK = 100
"""Of so many of the latest loans one is not back."""
SECOND = 10
"""One in so many loans takes a second key along; of so many copies one is lent only so."""

_KEY_KINDS = ("public", "plant", "custody", "vacant", "custody", "office")
_SHIFT = DAY // SHIFTS_A_DAY


def estate(
    folder: Path, *, units: int, visits: int, entries: int, keys: int, loans: int, days: int = YEARS * 365
) -> Ground:
    """An estate with so many of each in the last so many days, spread evenly; the manager is signed in.

    Every shift but the last is handed over, and all but the latest are filed.
    """
    ground = found(folder, units, 1)
    for role in (Role.RECEPTIONIST, Role.SUPERVISOR):
        Operators(ground).add(OPERATORS[role], role, PASSWORD)
    with ground.act("keys_added", Right.KEEP_KEYS) as act:
        for n in range(keys):
            kind = _KEY_KINDS[n % len(_KEY_KINDS)]
            unit = n * 7 % units + 1 if kind in ("custody", "vacant") else None
            store_key(act, NewKey(f"K-{n + 1:04d}", kind, f"门 {n + 1}", unit, COPIES, f"{n // 50 + 1}-{n % 50 + 1}"))
    books = _Books(ground.database.path, units, days)
    books.visits(visits)
    books.enquiries(max(visits // 10, 1))
    books.custody()
    books.loans(loans, keys * COPIES)
    books.shifts(days * SHIFTS_A_DAY, entries)
    books.keep()
    _tell_handovers(ground)
    books.close()
    return ground


def on_duty(ground: Ground) -> SignedIn:
    """Whose shift is open."""
    with ground.database.reading() as session:
        shift = session.scalars(select(Shift).where(Shift.state == ShiftState.OPEN.value)).one()
        operator = session.get_one(Operator, shift.operator_id)
        return at_the_counter(session, operator)


def _tell_handovers(ground: Ground) -> None:
    """What stood on each handover, as it would be now, a screen of it; and each log as it was locked."""
    manager, ground.signed_in = ground.signed_in, on_duty(ground)
    facts = HandoverDesk(ground).prepared()
    ground.signed_in = manager
    facts["items"], facts["keys"]["loans"] = facts["items"][:12], facts["keys"]["loans"][:12]
    with ground.database.writing() as session:
        facts = heading(session) | counted_in(facts, Checked({10_000: 5}, "期初备用金")) | {"number": "", "at": ""}
        session.execute(update(Handover).values(facts=canonical(facts | {"submitted_by": ""})))
        for handover in session.execute(select(Handover.id, Handover.shift_id)):
            digest = log_digest(session, handover.shift_id)
            session.execute(update(Handover).where(Handover.id == handover.id).values(log_digest=digest))


class _Books(Rows):
    """What the counter has written."""

    def __init__(self, path: Path, units: int, days: int) -> None:
        super().__init__(path, days)
        self._units = units

    def visits(self, count: int) -> None:
        """Visitors all day and night: some refused, some who were expected and never came, some who never left."""
        self.spread(count)
        left = f"at + 600 + n * 7919 % 10800 > {self.end} OR n % {NEVER_LEAVES} = 7"
        state = f"CASE WHEN n % 100 = 1 THEN 'refused' WHEN n % 100 = 2 THEN 'cancelled' WHEN {left} THEN 'on_site'"
        purposes = "'family', 'delivery', 'service', 'business', 'viewing', 'contractor', 'authority', 'other'"
        self.insert(
            "visit",
            id="n + 1", number=self.number("LF"), at=self.stamp("at"), entered_at=self.stamp("at"),
            left_at=f"CASE {state} ELSE 'left' END WHEN 'left' THEN {self.stamp('at + 600 + n * 7919 % 10800')} END",
            operator_id="n % 4 + 1", unit_id=f"CASE WHEN n % 20 THEN n * 31 % {self._units} + 1 END",
            place="CASE WHEN n % 20 THEN '' ELSE '管理处办公室' END", name="'访客' || (n * 7919 % 200000)",
            company="CASE WHEN n % 3 THEN '' ELSE '公司' || (n % 500) END",
            purpose=one_of(purposes, 8), phone="printf('139%08d', n * 7919 % 200000)",
            plate="CASE WHEN n % 4 THEN '' ELSE printf('苏Y%05d', n % 50000) END", party="n % 3 + 1",
            carrying="''", remark="''", id_kind="''", id_masked="''", source="''",
            badge=f"CASE WHEN {left} THEN 'B' || n ELSE '' END", state=f"{state} ELSE 'left' END",
        )  # fmt: skip
        self.steps(
            "SELECT 'visit', id, at, operator_id, '', iif(state = 'cancelled', 'expected',"
            " iif(state = 'left', 'on_site', state)), '' FROM visit",
            "SELECT 'visit', id, coalesce(left_at, at), operator_id, iif(state = 'left', 'on_site', 'expected'), state,"
            " '' FROM visit WHERE state IN ('left', 'cancelled')",
        )

    def enquiries(self, count: int) -> None:
        """Questions, all answered at once but for a few of the latest, which were promised an answer."""
        self.spread(count)
        still = f"(n > {count} * 99 / 100 AND n % 10 = 3)"
        topics = "'fees', 'parking', 'facilities', 'hours', 'renovation', 'repairs', 'keys', 'documents'"
        self.insert(
            "enquiry",
            id="n + 1", number=self.number("ZX"), at=self.stamp("at"), entered_at=self.stamp("at"),
            operator_id="n % 4 + 1", channel=one_of("'counter', 'phone', 'wechat'", 3),
            caller="'来电人' || (n % 50000)", phone="printf('138%08d', n * 31 % 50000)",
            unit_id=f"n * 17 % {self._units} + 1", topic=one_of(topics, 8), text="'物业费怎么算，什么时候缴？' || n",
            answer=f"CASE WHEN {still} THEN '' ELSE '按建筑面积每月计收，每月月底前缴清。' END", became="''",
            promised_for=f"CASE WHEN {still} THEN {self.stamp('at + 86400')} END",
            answered_at=f"CASE WHEN NOT {still} THEN {self.stamp('at + 120')} END",
            answered_by=f"CASE WHEN NOT {still} THEN n % 4 + 1 END",
            state=f"CASE WHEN {still} THEN 'open' ELSE 'answered' END",
        )  # fmt: skip
        self.steps("SELECT 'enquiry', id, at, operator_id, '', state, '' FROM enquiry")

    def custody(self) -> None:
        """Who left the keys that are in custody, which are two of every six."""
        key = "n / 2 * 6 + iif(n % 2, 5, 3)"
        self.spread(self.raw.execute("SELECT count(*) FROM key WHERE kind = 'custody'").fetchone()[0])
        self.insert(
            "key_custody",
            id="n + 1", number=self.number("LT"), given_by="'业主' || n", phone="''", purpose="'家中应急开门'",
            key_id=key, unit_id=f"(SELECT unit_id FROM key WHERE id = {key})",
            lend_to="iif(n % 2, '', '本户家政')", since=WALL_DAY.format("%Y-%m-%d", "at"), at=self.stamp("at"),
            operator_id="n % 4 + 1", state="'held'", taken_by="''", facts="'{}'",
        )  # fmt: skip
        self.steps("SELECT 'key_custody', id, at, operator_id, '', 'held', '' FROM key_custody")

    def loans(self, count: int, copies: int) -> None:
        """Keys lent for some hours, each copy long after it was back; a few of the latest are not back."""
        self.spread(count)
        first = copies - copies // SECOND
        back = "at + 1800 + n * 7919 % 20000"
        out = f"({back} > {self.end} OR (n > {count} - {first} / 2 AND n % {NEVER_BACK} = 7))"
        outsider = "n % 4 > 1"
        self.insert(
            "key_loan",
            id="n + 1", number=self.number("JY"), operation="'loan ' || n", at=self.stamp("at"),
            entered_at=self.stamp("at"), operator_id="n % 4 + 1",
            borrower_kind=one_of("'staff', 'resident', 'contractor', 'agent'", 4), borrower="'借用人' || (n % 3000)",
            company=f"CASE WHEN {outsider} THEN '维保公司' || (n % 80) ELSE '' END", id_kind="''", id_masked="''",
            phone="printf('139%08d', n * 31 % 3000)", staff_card="''", reason="'检修'",
            unit_id=f"CASE WHEN n % 3 THEN NULL ELSE n * 7 % {self._units} + 1 END",
            approved_by=f"CASE WHEN {outsider} THEN 1 END", escort=f"CASE WHEN {outsider} THEN '保安 老赵' ELSE '' END",
            consent="''", due_back=self.stamp(f"(at + {WALL}) / {DAY} * {DAY} + {10 * 3600}"), source="''",
            back_at=f"CASE WHEN NOT {out} THEN {self.stamp(back)} END", remark="''",
        )  # fmt: skip
        item = (
            "INSERT INTO key_loan_item (loan_id, copy_id, back_at, received_by, outcome, things, doors, water, power,"
            " remark) SELECT id, {copy}, back_at, iif(back_at IS NULL, NULL, operator_id), iif(back_at IS NULL, '',"
            " 'back'), '', '', '', '', '' FROM key_loan WHERE {which}"
        )
        self.raw.execute(item.format(copy=f"(id - 1) % {first} + 1", which="true"))
        self.raw.execute(
            item.format(copy=f"{first} + (id - 1) / {SECOND} % {copies - first} + 1", which=f"id % {SECOND} = 1")
        )
        self.raw.execute(
            "UPDATE key_copy SET state = 'out' WHERE id IN (SELECT copy_id FROM key_loan_item WHERE back_at IS NULL)"
        )
        self.steps(
            "SELECT 'key_copy', copy_id, at, operator_id, 'in_cabinet' AS a, 'out', number FROM key_loan_item"
            " JOIN key_loan ON key_loan.id = loan_id UNION ALL"
            " SELECT 'key_copy', copy_id, i.back_at, received_by, 'out', 'in_cabinet', number FROM key_loan_item i"
            " JOIN key_loan ON key_loan.id = loan_id WHERE i.back_at IS NOT NULL ORDER BY 3",
        )

    def shifts(self, count: int, entries: int) -> None:
        """Shifts without a break, what was written in each, its handover and review; the last one is open."""
        patterns = (("早班", "早", 480, 960), ("中班", "中", 960, 0), ("夜班", "夜", 0, 480))
        self.raw.executemany(
            "INSERT INTO shift_pattern (name, sign, begins, ends, active) VALUES (?, ?, ?, ?, 1)", patterns
        )
        self.spread(count, f"{self.end} - ({count} - n) * {_SHIFT}")
        state = f"CASE WHEN n = {count - 1} THEN 'open' WHEN n > {count - 6} THEN 'confirmed' ELSE 'filed' END"
        ends = self.stamp(f"at + {_SHIFT}")
        self.insert(
            "shift",
            id="n + 1", number=self.number("ZB"), day=WALL_DAY.format("%Y-%m-%d", "at"),
            name=one_of("'早班', '中班', '夜班'", 3), pattern_id="n % 3 + 1", counter=f"'{COUNTER}'",
            operator_id="n % 4 + 1", begins=self.stamp("at"), ends=ends, opened_at=self.stamp("at"),
            closed_at=f"CASE WHEN n < {count - 1} THEN {ends} END", before_id="nullif(n, 0)", state=state,
        )  # fmt: skip
        self.raw.execute(
            "INSERT INTO roster_entry (day, pattern_id, operator_id, at, entered_by, remark)"
            " SELECT day, pattern_id, operator_id, begins, 1, '' FROM shift"
        )
        self._entries(entries, count)
        self._handovers()

    def _entries(self, count: int, shifts: int) -> None:
        a_shift = f"n * {shifts} / {count}"
        within = f"(n - ({a_shift} * {count} + {shifts} - 1) / {shifts})"
        apart = _SHIFT // (count // shifts + 2)
        self.spread(count, f"{self.end} - ({shifts} - {a_shift}) * {_SHIFT} + 60 + {within} * {apart}")
        still = f"(n > {count} * 99 / 100 AND n % 20 = 3)"
        self.insert(
            "duty_entry",
            id="n + 1", shift_id=f"{a_shift} + 1", n=f"{within} + 1",
            at=self.stamp("at"), entered_at=self.stamp("at"), operator_id=f"{a_shift} % 4 + 1",
            category=one_of("'event', 'resident', 'repair', 'safety', 'facility', 'parcel', 'notice', 'other'", 8),
            text="'巡查地下车库，三号集水井水位正常，已通知工程部复核。' || n",
            unit_id=f"CASE WHEN n % 3 THEN NULL ELSE n * 11 % {self._units} + 1 END", link="''", source="''",
            priority="iif(n % 50, 'normal', 'important')", addendum="0", follows_up="n % 20 = 3",
            deadline=f"CASE WHEN n % 20 = 3 THEN {self.stamp('at + 86400')} END",
            done_at=f"CASE WHEN n % 20 = 3 AND NOT {still} THEN {self.stamp('at + 40000')} END",
            done_by=f"CASE WHEN n % 20 = 3 AND NOT {still} THEN 1 END", done_words="''",
        )  # fmt: skip

    def _handovers(self) -> None:
        self.raw.executemany("INSERT INTO thing (name, count, active) VALUES (?, ?, 1)", (("对讲机", 2), ("公章", 1)))
        self.raw.execute(
            "INSERT INTO handover (id, number, shift_id, at, operator_id, submitted_by, expected, counted, reason,"
            " log_digest, facts, answered_at, answered_by) SELECT id, replace(number, 'ZB', 'JB'), id, closed_at,"
            " operator_id, operator_id, 50000, 50000, '', '', '{}', closed_at, operator_id % 4 + 1 FROM shift"
            " WHERE closed_at IS NOT NULL"
        )
        self.raw.execute(
            "INSERT INTO handover_block SELECT handover.id, value, 1, '', at, answered_by FROM handover,"
            """ json_each('["items", "keys", "cash", "things", "reminders"]')"""
        )
        self.raw.execute(
            "INSERT INTO review (shift_id, at, operator_id, due, words) SELECT id, closed_at, 1, date(closed_at), ''"
            " FROM shift WHERE state = 'filed'"
        )
        self.count("handover")
        moved = "SELECT 'shift', id, {at}, {by}, '{before}', '{after}', '' FROM shift WHERE state {which}"
        self.steps(
            moved.format(at="opened_at", by="operator_id", before="", after="open", which="<> ''"),
            moved.format(at="closed_at", by="operator_id", before="open", after="submitted", which="<> 'open'"),
            moved.format(at="closed_at", by="1", before="submitted", after="confirmed", which="<> 'open'"),
            moved.format(at="closed_at", by="1", before="confirmed", after="filed", which="= 'filed'"),
        )
