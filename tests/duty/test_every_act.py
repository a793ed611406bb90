"""Every act of reception, keys and duty, in any order: what must hold holds after each, a refusal changes nothing."""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import text
from sqlalchemy.orm import Session

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.duty.blocks import Checked
from frontdesk.duty.gathering import gathered
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.log import LogDesk, NewEntry, log_digest
from frontdesk.duty.records import Block, Shift
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.keys.records.losses import LossAnswer
from frontdesk.keys.records.stocktakes import Settling
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from frontdesk.reception.admissions.desk import AdmissionDesk, NewRule
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Admission, Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk, Word
from frontdesk.reception.visits.fields import VisitFields
from frontdesk.shell.checking import checks
from tests import people
from tests.duty.counter import set_up

DATA = st.data()
AT_THE_COUNTER = [Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR, Role.MANAGER]
ROLES = st.sampled_from(AT_THE_COUNTER)
NAMES = st.sampled_from(["周海", "李敏", "赵师傅", "何姨"])
BADGES = st.sampled_from(["", "A01", "A02"])
PURPOSES = st.sampled_from(list(Purpose))
WHO = st.sampled_from(list(BorrowerKind))
WORDS = st.sampled_from(["", "说明", "已核实", " "])

STANDING = (
    "SELECT count(*), group_concat(state), total(party), group_concat(badge) FROM visit",
    "SELECT count(*), count(ended_at) FROM admission",
    "SELECT count(*), group_concat(state) FROM enquiry",
    "SELECT count(*), group_concat(state) FROM key_copy",
    "SELECT count(*), count(back_at), group_concat(due_back) FROM key_loan",
    "SELECT count(*), count(back_at), group_concat(outcome) FROM key_loan_item",
    "SELECT count(*), group_concat(state) FROM key_custody",
    "SELECT count(*), group_concat(answer) FROM key_loss",
    "SELECT count(*), group_concat(state) FROM stock_take",
    "SELECT count(*), count(seen_at), count(settled_at), group_concat(finding) FROM stock_take_line",
    "SELECT count(*), group_concat(state) FROM shift",
    "SELECT count(*), count(done_at) FROM duty_entry",
    "SELECT count(*), count(answered_at) FROM handover",
    "SELECT count(*) FROM handover_block",
    "SELECT count(*) FROM review",
    "SELECT max(id) FROM step",
    "SELECT max(id) FROM audit",
)
"""What an act that is refused leaves as it was."""

WRONG = {
    "a copy has two holders": (
        "SELECT count(*) FROM (SELECT 1 FROM key_loan_item WHERE back_at IS NULL GROUP BY copy_id HAVING count(*) > 1)"
    ),
    "a copy is out without a loan, or lent and not out": (
        "SELECT count(*) FROM key_copy c WHERE (state = 'out') <>"
        " EXISTS (SELECT 1 FROM key_loan_item WHERE copy_id = c.id AND back_at IS NULL)"
    ),
    "a loan is back before its last key, or not with it": (
        "SELECT count(*) FROM key_loan l WHERE (back_at IS NULL) <>"
        " EXISTS (SELECT 1 FROM key_loan_item WHERE loan_id = l.id AND back_at IS NULL)"
    ),
    "a closed shift has not one handover": (
        "SELECT count(*) FROM shift s WHERE (state <> 'open') <> (SELECT count(*) FROM handover WHERE shift_id = s.id)"
    ),
    "somebody is on two shifts, or a counter has two": (
        "SELECT count(*) FROM (SELECT 1 FROM shift WHERE state = 'open' GROUP BY counter HAVING count(*) > 1 UNION ALL"
        " SELECT 1 FROM shift WHERE state = 'open' GROUP BY operator_id HAVING count(*) > 1)"
    ),
    "a badge hangs on two visitors": (
        "SELECT count(*) FROM (SELECT 1 FROM visit WHERE state = 'on_site' AND badge <> '' GROUP BY badge"
        " HAVING count(*) > 1)"
    ),
}


class Counter(RuleBasedStateMachine):
    """Two counters, four who work at them, and whatever comes."""

    template: Path
    furnished: people.Estate

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self.now = people.Now()
        self.ground = people.copy(self.template, self.folder / "estate", self.now)
        self.locked: dict[int, str] = {}
        self.done: dict[int, list[tuple[Any, ...]]] = {}
        self.drawers: dict[int, int] = defaultdict(int)

    def teardown(self) -> None:
        try:
            with self.ground.database.reading() as session:
                assert {shift: self.done_in(session, shift) for shift in self.done} == self.done
            assert {check.name: check.detail for check in checks(self.ground) if not check.ok} == {}
        finally:
            self.ground.close()
            shutil.rmtree(self.folder)

    @initialize()
    def open_the_office(self) -> None:
        set_up(self.ground)
        self.units = list(self.furnished.units.values())[:3]
        cabinet = Cabinet(self.ground)
        for new in (
            NewKey("P-001", KeyKind.PLANT, "水泵房", copies=2),
            NewKey("G-001", KeyKind.PUBLIC, "天台"),
            NewKey("K-001", KeyKind.VACANT, "空置房", unit_id=self.units[0], key_set="A"),
        ):
            cabinet.add(new)

    # What the acts have in common

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do something; when it is refused, nothing may have changed. Gives back None then."""
        before = self.ask(*STANDING)
        try:
            return act()
        except Refusal:
            assert self.ask(*STANDING) == before
            return None

    def ask(self, *questions: str) -> list[Any]:
        with self.ground.database.reading() as session:
            return [session.execute(text(question)).all() for question in questions]

    def one_of(self, data: st.DataObject, question: str) -> int:
        """The id of one of the rows that the books give; 0 for none."""
        rows = self.ask(question)[0]
        return data.draw(st.sampled_from([row[0] for row in rows])) if rows else 0

    def word(self, data: st.DataObject, right: Right) -> Authority | None:
        """A supervisor's word, or none."""
        if not data.draw(st.booleans()):
            return None
        return self.says(Role.SUPERVISOR, right)

    def says(self, role: Role, right: Right) -> Authority:
        """An operator's word, as their password would have given it."""
        mine = self.ground.signed_in
        other = people.sign_in(self.ground, role)
        self.ground.signed_in = mine
        return Authority(other.id, other.name, right)

    def visitor(self, data: st.DataObject) -> VisitFields:
        unit = data.draw(st.sampled_from([*self.units, None]))
        return VisitFields(
            data.draw(NAMES), data.draw(PURPOSES), unit, "" if unit else "服务中心", badge=data.draw(BADGES),
            party=data.draw(st.integers(min_value=1, max_value=3)),
        )  # fmt: skip

    # Whoever is there

    @rule(minutes=st.sampled_from([0, 1, 30, 300, 700, 3000]))
    def time_passes(self, minutes: int) -> None:
        self.now.go_on(minutes=minutes, seconds=1)

    @rule(role=ROLES, counter=st.sampled_from(["1 号台", "2 号台"]))
    def somebody_sits_down(self, role: Role, counter: str) -> None:
        people.sign_in(self.ground, role)
        self.ground.counter = counter

    # Reception

    @rule(data=DATA)
    def a_visitor_comes(self, data: st.DataObject) -> None:
        desk, fields = VisitDesk(self.ground), self.visitor(data)
        word = Word(data.draw(WORDS), data.draw(WORDS), self.word(data, Right.APPROVE))
        later = self.ground.clock.now() + timedelta(hours=data.draw(st.integers(min_value=-2, max_value=30)))
        act = data.draw(st.sampled_from([
            lambda: desk.sign_in(fields, word=word), lambda: desk.sign_in(fields, word=word),
            lambda: desk.let_wait(fields), lambda: desk.expect(fields, later),
            lambda: desk.turn_away(fields, data.draw(WORDS)),
        ]))  # fmt: skip
        self.attempt(act)

    @rule(data=DATA)
    def a_visitor_goes_on(self, data: st.DataObject) -> None:
        desk, visit = VisitDesk(self.ground), self.one_of(data, "SELECT id FROM visit")
        if visit:
            word = Word(data.draw(WORDS), data.draw(WORDS), self.word(data, Right.APPROVE))
            act = data.draw(st.sampled_from([
                lambda: desk.admit(visit, badge=data.draw(BADGES), word=word),
                lambda: desk.sign_out([visit]), lambda: desk.sign_out([visit]), lambda: desk.sign_in_again([visit]),
                lambda: desk.refuse(visit, data.draw(WORDS)), lambda: desk.cancel(visit, data.draw(WORDS)),
                lambda: desk.change(visit, self.visitor(data)),
            ]))  # fmt: skip
            self.attempt(act)

    @rule(data=DATA, kind=st.sampled_from(list(Admission)), name=NAMES | st.just(""), purpose=PURPOSES | st.just(""))
    def a_unit_says_who_may_come(self, data: st.DataObject, kind: Admission, name: str, purpose: str) -> None:
        desk, today = AdmissionDesk(self.ground), self.ground.clock.today()
        known = self.one_of(data, "SELECT id FROM admission")
        if known and data.draw(st.booleans()):
            self.attempt(lambda: desk.end(known, data.draw(WORDS)))
        else:
            unit = data.draw(st.sampled_from([*self.units, None]))
            self.attempt(lambda: desk.add(NewRule(kind, unit, today, name=name, purpose=purpose, words="业主来电")))

    @rule(data=DATA)
    def somebody_asks(self, data: st.DataObject) -> None:
        desk, now = EnquiryDesk(self.ground), self.ground.clock.now()
        known = self.one_of(data, "SELECT id FROM enquiry")
        promise = now + timedelta(hours=data.draw(st.integers(min_value=-1, max_value=3)))
        fields = EnquiryFields(
            Channel.PHONE, "fees", "物业费怎么算", data.draw(NAMES), unit_id=self.units[0], answer=data.draw(WORDS),
            promised_for=data.draw(st.sampled_from([None, promise])),
        )  # fmt: skip
        act = data.draw(st.sampled_from([
            lambda: desk.note(fields), lambda: desk.answer(known, data.draw(WORDS)),
            lambda: desk.promise(known, promise), lambda: desk.reopen(known, data.draw(WORDS), promise),
            lambda: desk.cancel(known, data.draw(WORDS)),
        ])) if known else lambda: desk.note(fields)  # fmt: skip
        self.attempt(act)

    # Keys

    @rule(data=DATA, kind=WHO, escort=NAMES | st.just(""), consent=WORDS)
    def keys_are_lent(self, data: st.DataObject, kind: BorrowerKind, escort: str, consent: str) -> None:
        copies = [row[0] for row in self.ask("SELECT id FROM key_copy")[0]]
        chosen = data.draw(st.lists(st.sampled_from(copies), min_size=1, max_size=3))
        borrower = Borrower(kind, data.draw(NAMES), "13800002046", company="远达机电", staff_card="0032")
        word = self.word(data, Right.APPROVE)
        free = {row[0] for row in self.ask("SELECT id FROM key_copy WHERE state = 'in_cabinet'")[0]}
        loan = self.attempt(
            lambda: LendingDesk(self.ground).lend(
                chosen, borrower, "检修", escort=escort, consent=consent, authority=word
            )
        )
        if loan is not None:
            assert set(chosen) <= free

    @rule(data=DATA)
    def keys_come_back(self, data: st.DataObject) -> None:
        desk, loan = LendingDesk(self.ground), self.one_of(data, "SELECT id FROM key_loan")
        copies = [row[0] for row in self.ask("SELECT copy_id FROM key_loan_item WHERE back_at IS NULL")[0]]
        later = self.ground.clock.now() + timedelta(days=data.draw(st.integers(min_value=-1, max_value=2)))
        if copies and data.draw(st.booleans()):
            some = data.draw(st.lists(st.sampled_from(copies), min_size=1, max_size=2))
            self.attempt(lambda: desk.take_back([Back(copy, "ok", "ok", "ok", "ok") for copy in some]))
        elif loan:
            act = data.draw(st.sampled_from([lambda: desk.undo(loan), lambda: desk.extend(loan, later, "未完工")]))
            self.attempt(act)

    @rule(data=DATA)
    def keys_are_lost_and_found(self, data: st.DataObject) -> None:
        desk, copy = LossDesk(self.ground), self.one_of(data, "SELECT id FROM key_copy")
        loss = self.one_of(data, "SELECT id FROM key_loss")
        if loss and data.draw(st.booleans()):
            answer = data.draw(st.sampled_from(list(LossAnswer)))
            self.attempt(lambda: desk.answer(loss, answer, data.draw(WORDS), copies=data.draw(st.integers(0, 2))))
        else:
            self.attempt(lambda: desk.report(copy, data.draw(NAMES), data.draw(WORDS)))

    @rule(data=DATA)
    def keys_are_counted(self, data: st.DataObject) -> None:
        desk, under_way = StockTakeDesk(self.ground), self.one_of(data, "SELECT id FROM stock_take")
        copy, how = self.one_of(data, "SELECT id FROM key_copy"), data.draw(st.sampled_from(list(Settling)))
        found = self.ask("SELECT stock_take_id, copy_id FROM stock_take_line WHERE finding <> ''")[0]
        take, missed = data.draw(st.sampled_from(found)) if found else (0, 0)
        acts = [lambda: desk.begin()]
        if under_way:
            acts += [
                lambda: desk.tick(under_way, [copy]), lambda: desk.tick(under_way, [copy], seen=False),
                lambda: desk.see(under_way, "P-001-1", data.draw(WORDS)), lambda: desk.finish(under_way),
                lambda: desk.cancel(under_way, data.draw(WORDS)),
            ]  # fmt: skip
        if missed:
            acts += [lambda: desk.settle(take, missed, how, data.draw(WORDS))] * 3
        self.attempt(data.draw(st.sampled_from(acts)))

    @rule(data=DATA, tag=st.sampled_from(["C-01", "C-02", "P-001"]))
    def keys_are_left_and_given_back(self, data: st.DataObject, tag: str) -> None:
        desk, held = CustodyDesk(self.ground), self.one_of(data, "SELECT id FROM key_custody")
        if held and data.draw(st.booleans()):
            self.attempt(lambda: desk.give_back(held, data.draw(NAMES)))
        else:
            left = Left(self.units[1], tag, data.draw(NAMES), "保洁入户", lend_to=data.draw(WORDS))
            self.attempt(lambda: desk.take(left))

    @rule(data=DATA)
    def the_cabinet_changes(self, data: st.DataObject) -> None:
        cabinet, copy = Cabinet(self.ground), self.one_of(data, "SELECT id FROM key_copy")
        key = self.one_of(data, "SELECT id FROM key")
        act = data.draw(st.sampled_from([
            lambda: cabinet.retire([copy], data.draw(WORDS)), lambda: cabinet.add_copies(key, 1),
            lambda: cabinet.hand_over(self.units[0], [copy], data.draw(NAMES)),
        ]))  # fmt: skip
        self.attempt(act)

    # Duty

    @rule(data=DATA, reason=WORDS)
    def a_shift_is_opened(self, data: st.DataObject, reason: str) -> None:
        desk = ShiftDesk(self.ground)
        before = desk.before()
        over = before.id if before is not None and data.draw(st.booleans()) else None
        self.attempt(lambda: desk.open_shift(over=over, reason=reason))
        self.note_locked()

    @rule(data=DATA, words=WORDS, follows_up=st.booleans())
    def the_log_is_written(self, data: st.DataObject, words: str, follows_up: bool) -> None:
        desk, entry = LogDesk(self.ground), self.one_of(data, "SELECT id FROM duty_entry")
        shift = self.one_of(data, "SELECT id FROM shift")
        new = NewEntry("event", words, follows_up=follows_up)
        act = data.draw(st.sampled_from([
            lambda: desk.write(new), lambda: desk.write(new), lambda: desk.write(new, shift),
            lambda: desk.correct(entry, new), lambda: desk.done(entry, words),
        ])) if entry else lambda: desk.write(new)  # fmt: skip
        self.attempt(act)

    @rule(reason=WORDS, data=DATA)
    def a_shift_is_handed_over(self, reason: str, data: st.DataObject) -> None:
        desk = HandoverDesk(self.ground)
        prepared = self.attempt(desk.prepared)
        if prepared is None:
            return
        expected = prepared["cash"]["expected"]
        assert expected == self.drawers[self.ground.who().id]
        short = data.draw(st.sampled_from([0, 0, 1]))
        counted = {fen: pieces for fen, pieces in {10: expected // 10 - short}.items() if pieces > 0}
        handover = self.attempt(lambda: desk.submit(Checked(counted, reason)))
        if handover is not None:
            assert handover.counted == handover.expected or reason.strip()
        self.note_locked()

    @rule(data=DATA, role=ROLES, words=WORDS)
    def a_shift_is_taken_over(self, data: st.DataObject, role: Role, words: str) -> None:
        handover = self.one_of(data, "SELECT id FROM handover")
        if handover:
            disputed = {data.draw(st.sampled_from(list(Block))): words} if data.draw(st.booleans()) else {}
            self.attempt(lambda: HandoverDesk(self.ground).answer(handover, self.says(role, Right.KEEP_LOG), disputed))

    @rule(data=DATA, words=WORDS)
    def a_log_is_reviewed(self, data: st.DataObject, words: str) -> None:
        shift = self.one_of(data, "SELECT id FROM shift")
        if shift:
            self.attempt(lambda: ReviewDesk(self.ground).review(shift, words))

    @rule(data=DATA, dimes=st.integers(min_value=1, max_value=5000))
    def somebody_pays(self, data: st.DataObject, dimes: int) -> None:
        unit, amount = data.draw(st.sampled_from(self.units)), Money(dimes * 10)
        if self.attempt(lambda: CashDesk(self.ground).take_payment(unit, [Tendered(Method.CASH, amount)])):
            self.drawers[self.ground.who().id] += amount

    # What always holds

    def note_locked(self) -> None:
        """Remember what the log of each shift said when it was locked."""
        with self.ground.database.reading() as session:
            for (shift,) in session.execute(text("SELECT id FROM shift WHERE state <> 'open'")):
                if shift not in self.locked:
                    self.locked[shift] = log_digest(session, shift)
                    self.done[shift] = self.done_in(session, shift)

    def done_in(self, session: Session, shift_id: int) -> list[tuple[Any, ...]]:
        """What the desks did in a shift that is over, as its log tells it; but for the very moment in which it ended,
        for here the clock stands still between two acts."""
        shift = session.get_one(Shift, shift_id)
        doings = gathered(session, self.ground.clock, shift)
        return [(one.at, one.what, one.number, one.text, one.who) for one in doings if one.at < shift.closed_at]

    @invariant()
    def what_must_hold_holds(self) -> None:
        for wrong, [(count,)] in zip(WRONG, self.ask(*WRONG.values()), strict=True):
            assert not count, wrong

    @invariant()
    def a_locked_log_says_the_same_for_ever(self) -> None:
        with self.ground.database.reading() as session:
            assert {shift: log_digest(session, shift) for shift in self.locked} == self.locked


def test_whatever_is_done_at_the_counter_what_must_hold_holds(small_estate: tuple[Path, people.Estate]) -> None:
    class Here(Counter):
        template, furnished = small_estate

    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=6, stateful_step_count=40, deadline=None, suppress_health_check=quiet),
    )
