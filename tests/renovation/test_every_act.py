"""Every act of the renovation desk, in any order: what must hold holds after each, and a refusal changes nothing."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from frontdesk.core.money import Money
from frontdesk.core.operators import Authority, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import OneOffDesk
from frontdesk.fees.cases.deposits import DepositDesk
from frontdesk.fees.cases.refunds import Claim, RefundDesk
from frontdesk.fees.cases.waivers import WaiverDesk
from frontdesk.fees.cash.bounces import BounceDesk
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.cash.ledger import Tendered
from frontdesk.fees.records import Method
from frontdesk.fees.records.cases import RefundKind
from frontdesk.keys.cabinet import NewKey
from frontdesk.keys.lending import Back, Borrower
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.renovation.applications import ApplicationFields
from frontdesk.renovation.completions import Look
from frontdesk.renovation.documents import CHECKLIST
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.inspecting import Found
from frontdesk.renovation.records import Risk, Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS, DepositGoes
from frontdesk.renovation.records.inspections import Answer, InspectionKind
from frontdesk.renovation.rectifications import Found as Notice
from frontdesk.renovation.rectifications import Looked
from frontdesk.renovation.scopes import ScopeFields
from frontdesk.renovation.standing import COURSE
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.successions import SuccessorFields
from frontdesk.renovation.workers import WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.checking import checks
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

DATA = st.data()
ROLES = st.sampled_from([Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR, Role.SUPERVISOR, Role.MANAGER])
SAID = st.sampled_from(["已核实", "已处理", "已告知", " "])
MOSTLY = st.sampled_from([True, True, True, False])

EXAMPLES = 4

OVER = "('filed', 'rejected', 'withdrawn')"

STANDING = (
    "SELECT count(*), group_concat(state), group_concat(due_at), group_concat(ends), group_concat(owner),"
    " group_concat(contractor_id), group_concat(waiting_until), group_concat(copied_to), total(ended_early)"
    " FROM permit",
    "SELECT count(*), count(removed_at) FROM permit_scope",
    "SELECT count(*), count(removed_at) FROM permit_document",
    "SELECT count(*) FROM permit_review",
    "SELECT count(*), group_concat(facts) FROM issued_paper",
    "SELECT count(*), group_concat(state), group_concat(until) FROM worker_pass",
    "SELECT count(*) FROM inspection",
    "SELECT count(*), group_concat(state), group_concat(due), count(served_at) FROM rectification",
    "SELECT count(*) FROM recheck",
    "SELECT count(*), count(lifted_at), group_concat(reported_to), group_concat(served_how) FROM stop_work",
    "SELECT count(*), group_concat(state) FROM hot_work",
    "SELECT count(*), group_concat(state) FROM extension",
    "SELECT (SELECT count(*) FROM contractor_change), (SELECT count(*) FROM owner_change)",
    "SELECT count(*), total(passed) FROM completion",
    "SELECT count(*), (SELECT count(*) FROM permit_deduction), (SELECT count(*) FROM permit_refund) FROM permit_fee",
    "SELECT count(*), group_concat(state), total(paid), total(amount) FROM charge",
    "SELECT count(*), total(used) FROM deposit",
    "SELECT count(*), group_concat(state) FROM refund",
    "SELECT group_concat(status) FROM unit",
    "SELECT max(id) FROM step",
    "SELECT max(id) FROM audit",
)
"""What an act that is refused leaves as it was."""

_HELD = (
    "SELECT 1 FROM permit_fee f JOIN deposit d ON d.id = f.deposit_id JOIN charge c ON c.id = d.charge_id"
    " WHERE f.permit_id = p.id AND c.paid > d.used"
)
_OPEN = {
    "pass": "SELECT 1 FROM worker_pass WHERE permit_id = p.id AND state = 'issued'",
    "notice": "SELECT 1 FROM rectification WHERE permit_id = p.id AND state IN ('open', 'served')",
    "stop-work": "SELECT 1 FROM stop_work WHERE permit_id = p.id AND lifted_at IS NULL",
    "hot work": "SELECT 1 FROM hot_work WHERE permit_id = p.id AND state = 'issued'",
    "extension": "SELECT 1 FROM extension WHERE permit_id = p.id AND state = 'applied'",
    "key": (
        "SELECT 1 FROM key_loan l JOIN key_loan_item i ON i.loan_id = l.id WHERE l.source = p.number"
        " AND i.back_at IS NULL"
    ),
    "deposit": _HELD,
}
WRONG = {
    "a permit does not stand where its last step led": (
        "SELECT count(*) FROM permit p WHERE state IS NOT"
        " (SELECT went_to FROM step WHERE kind = 'permit' AND record = p.id ORDER BY id DESC LIMIT 1)"
    ),
    "a pass does not stand where its last step led": (
        "SELECT count(*) FROM worker_pass p WHERE state IS NOT"
        " (SELECT went_to FROM step WHERE kind = 'worker_pass' AND record = p.id ORDER BY id DESC LIMIT 1)"
    ),
    **{
        f"a case is over, and of it a {what} is open": (
            f"SELECT count(*) FROM permit p WHERE state IN {OVER} AND EXISTS ({asked})"
        )
        for what, asked in _OPEN.items()
    },
    "works go on though they are stopped": (
        f"SELECT count(*) FROM permit p WHERE state = 'works' AND EXISTS ({_OPEN['stop-work']})"
    ),
    "works are stopped by nothing": (
        f"SELECT count(*) FROM permit p WHERE state = 'stopped' AND NOT EXISTS ({_OPEN['stop-work']})"
    ),
    "two cases of a unit are under way": (
        "SELECT count(*) FROM (SELECT 1 FROM permit WHERE state IN ('applied', 'referred', 'first_reviewed', 'to_pay',"
        " 'works', 'stopped', 'completing', 'failed') GROUP BY unit_id HAVING count(*) > 1)"
    ),
    "what is asked for is not what is charged": (
        "SELECT count(*) FROM permit_fee f JOIN charge c ON c.id = f.charge_id WHERE c.amount <> f.amount"
    ),
    "more was kept or given back of a deposit than was paid": (
        "SELECT count(*) FROM permit_fee f JOIN deposit d ON d.id = f.deposit_id JOIN charge c ON c.id = d.charge_id"
        " WHERE d.used > c.paid"
    ),
    "what was kept and given back of a deposit is not what was used of it": (
        "SELECT count(*) FROM permit_fee f JOIN deposit d ON d.id = f.deposit_id WHERE d.used <>"
        " (SELECT total(k.amount) FROM permit_deduction pk JOIN deduction k ON k.id = pk.deduction_id"
        " WHERE pk.fee_id = f.id) + (SELECT total(r.amount) FROM permit_refund pr JOIN refund r ON r.id = pr.refund_id"
        " WHERE pr.fee_id = f.id AND r.state = 'paid')"
    ),
    "a deposit of a case was given back that the case did not apply for": (
        "SELECT count(*) FROM refund r JOIN permit_fee f ON f.deposit_id = r.deposit_id WHERE NOT EXISTS"
        " (SELECT 1 FROM permit_refund WHERE refund_id = r.id)"
    ),
    "what goes back to a contractor became the owner's": (
        "SELECT count(*) FROM refund r JOIN permit_fee f ON f.deposit_id = r.deposit_id JOIN payment p ON"
        " p.id = r.payment_id WHERE f.contractor_id IS NOT NULL AND p.prepaid_in > 0"
    ),
    "a unit is not under renovation though its permit is issued": (
        "SELECT count(*) FROM permit p JOIN unit u ON u.id = p.unit_id WHERE p.state IN ('works', 'stopped') AND"
        " u.status <> 'under_renovation'"
    ),
}


class Desk(RuleBasedStateMachine):
    """One counter, whoever sits there, three units, a firm and its workers, a key, and whatever comes up."""

    template: Path
    furnished: people.Estate

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self.now = people.Now()
        self.ground = people.copy(self.template, self.folder / "estate", self.now)
        self.whole = Office(self.ground)
        self.office, self.keys = self.whole.renovation, self.whole.keys

    def teardown(self) -> None:
        try:
            assert {check.name: check.detail for check in checks(self.ground) if not check.ok} == {}
        finally:
            self.ground.close()
            shutil.rmtree(self.folder)

    @initialize()
    def open_the_office(self) -> None:
        self.units = [self.furnished.units[code] for code in (people.FLAT, people.SMALL, people.SHOP)]
        self.firms = [sites.contractor(self.ground, name) for name in ("鼎盛装饰", "匠心家装")]
        self.workers = [
            self.office.workers.add(WorkerFields(name, trade, card=card, contractor_id=self.firms[0]))
            for name, trade, card in (
                ("吕铁军", "welder", "焊 001"),
                ("邱石头", "mason", ""),
                ("丁有才", "carpenter", ""),
            )
        ]
        self.keys.cabinet.add(NewKey("GG-001", KeyKind.PUBLIC, "配电间", copies=2))
        going = sites.works(self.ground, self.units[0], contractor_id=self.firms[0])
        self.office.passes.issue(going.id, self.workers[:2])
        sites.to_pay(self.ground, self.units[1])

    # What the acts have in common

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do something a moment later; when it is refused, nothing may have changed. Gives back None then."""
        self.now.go_on(milliseconds=1)
        before = self.ask(*STANDING)
        try:
            return act()
        except Refusal:
            assert self.ask(*STANDING) == before
            return None

    def try_one(self, data: st.DataObject, *acts: Callable[[], Any]) -> None:
        self.attempt(data.draw(st.sampled_from(acts)))

    def ask(self, *questions: str) -> list[Any]:
        with self.ground.database.reading() as session:
            asked = session.connection().exec_driver_sql
            return [asked(question).all() for question in questions]

    def some(self, question: str) -> list[Any]:
        return [row[0] for row in self.ask(question)[0]]

    def one_of(self, data: st.DataObject, question: str) -> int:
        """The id of one of the rows that the books give; 0 for none."""
        rows = self.some(question)
        return data.draw(st.sampled_from(rows)) if rows else 0

    def a_permit(self, data: st.DataObject, *states: str) -> int:
        """A case, mostly one that stands in one of these states."""
        named = ", ".join(f"'{state}'" for state in states)
        meant = self.one_of(data, f"SELECT id FROM permit WHERE state IN ({named})") if data.draw(MOSTLY) else 0
        return meant or self.one_of(data, "SELECT id FROM permit ORDER BY id DESC LIMIT 5")

    def word(self, data: st.DataObject, right: Right) -> Authority | None:
        """The manager's word, or none."""
        if not data.draw(MOSTLY):
            return None
        mine = self.ground.signed_in
        other = people.sign_in(self.ground, data.draw(st.sampled_from([Role.SUPERVISOR, Role.MANAGER])))
        self.ground.signed_in = mine
        return Authority(other.id, other.name, right) if other.may(right) else None

    def moment(self, data: st.DataObject) -> Any:
        """Now unless told, some time before, or, by mistake, a time to come."""
        minutes = data.draw(st.sampled_from([None, None, None, None, 0, -20, -90, 30]))
        return None if minutes is None else self.ground.clock.now() + timedelta(minutes=minutes)

    def later(self, days: int) -> Any:
        return self.ground.clock.today() + timedelta(days=days)

    # Whoever is there

    @rule(minutes=st.sampled_from([1, 25, 300, 1500, 6 * 1440, 33 * 1440]))
    def time_passes(self, minutes: int) -> None:
        self.now.go_on(minutes=minutes, seconds=1)

    @rule(role=ROLES)
    def somebody_sits_down(self, role: Role) -> None:
        people.sign_in(self.ground, role)

    # Applications

    def fields(self, data: st.DataObject) -> ApplicationFields:
        firm = data.draw(st.sampled_from([None, *self.firms]))
        manager = ("丁一", "13700004567") if firm else ("", "")
        starts = self.later(data.draw(st.sampled_from([2, 2, 0, -1])))
        return ApplicationFields(
            phone="13900001122", contractor_id=firm, manager=manager[0], manager_phone=manager[1], starts=starts,
            ends=starts + timedelta(days=data.draw(st.sampled_from([30, 10, -1]))),
        )  # fmt: skip

    @rule(data=DATA)
    def somebody_wants_to_renovate(self, data: st.DataObject) -> None:
        unit, fields = data.draw(st.sampled_from(self.units)), self.fields(data)
        scope = data.draw(st.lists(st.sampled_from([sites.PAINT, sites.GAS, sites.WALL]), max_size=2, unique=True))
        self.attempt(lambda: self.office.applications.begin(unit, fields, scope))

    @rule(data=DATA, words=SAID)
    def a_draft_is_filled_in(self, data: st.DataObject, words: str) -> None:
        permit, desk = self.a_permit(data, "draft"), self.office.documents
        document = data.draw(st.sampled_from(list(CHECKLIST)))
        word = self.word(data, Right.REVIEW_PERMITS)
        risk = data.draw(st.sampled_from(list(Risk)))
        if not permit:
            return
        if data.draw(MOSTLY):
            for line in desk.checklist(permit):
                if line.asked and not line.id:
                    self.attempt(lambda key=line.key: desk.hand_in(permit, key, Shown.COPY))
            return
        self.try_one(
            data,
            lambda: desk.hand_in(permit, document, Shown.NOT_NEEDED, words, authority=word),
            lambda: desk.tick(permit, {document: ""}),
            lambda: self.office.applications.correct(permit, self.fields(data), scope=[ScopeFields(words, "", risk)]),
            lambda: self.office.applications.correct(permit, self.fields(data), scope=[]),
            lambda: self.office.applications.correct(permit, self.fields(data)),
        )

    @rule(data=DATA, words=SAID)
    def an_application_goes_on(self, data: st.DataObject, words: str) -> None:
        permit = self.a_permit(data, "draft", "applied", "first_reviewed", "referred", "to_pay")
        if not permit:
            return
        [state] = self.some(f"SELECT state FROM permit WHERE id = {permit}")
        desk, first, final = self.office.reviews, Right.REVIEW_PERMITS, Right.APPROVE_PERMITS
        reviewing = self.word(data, final if state == "first_reviewed" else first)
        onward: dict[str, Callable[[], Any]] = {
            "draft": lambda: self.office.applications.apply(permit),
            "applied": lambda: desk.first_review(permit, words, authority=reviewing),
            "first_reviewed": lambda: desk.final_review(permit, words, authority=reviewing),
            "referred": lambda: desk.consented(permit, words, authority=reviewing),
            "to_pay": lambda: self.office.issuing.issue(permit),
        }
        if state in onward and data.draw(MOSTLY):
            self.attempt(onward[state])
            return
        self.try_one(
            data,
            *onward.values(),
            lambda: desk.send_back(permit, words, to_first_review=data.draw(st.booleans()), authority=reviewing),
            lambda: desk.refer(permit, "燃气公司", words, authority=reviewing),
            lambda: desk.reject(permit, words, authority=reviewing),
            lambda: self.office.applications.withdraw(permit, words),
            lambda: self.office.issuing.note_copied(permit, words),
        )

    # Money

    @rule(data=DATA, part=st.sampled_from([1, 1, 1, 2]))
    def somebody_pays(self, data: st.DataObject, part: int) -> None:
        unit = data.draw(st.sampled_from(self.units))
        asked = f"FROM charge WHERE unit_id = {unit} AND state IN ('open', 'part')"
        charges = self.some(f"SELECT id {asked}")
        [owed] = self.some(f"SELECT total(amount - paid - waived) {asked}")
        if charges:
            method = data.draw(st.sampled_from([Method.CARD, Method.TRANSFER]))
            some = [Tendered(method, Money(max(int(owed) // part, 1)))]
            self.attempt(lambda: CashDesk(self.ground).take_payment(unit, some, charges=charges, operation=uuid4().hex))

    @rule(data=DATA)
    def a_receipt_is_voided(self, data: st.DataObject) -> None:
        receipt = self.one_of(data, "SELECT id FROM receipt ORDER BY id DESC LIMIT 2")
        if receipt:
            self.attempt(lambda: CashDesk(self.ground).void(receipt, "误收"))

    @rule(data=DATA, words=SAID, yuan=st.sampled_from([1, 50, 500, 2000]))
    def something_is_done_at_the_fee_desk(self, data: st.DataObject, words: str, yuan: int) -> None:
        """What has to do with a case, without its knowing."""
        ground, amount = self.ground, Money(yuan * 100)
        charge = self.one_of(data, "SELECT charge_id FROM permit_fee ORDER BY id DESC LIMIT 4")
        deposit = self.one_of(data, "SELECT deposit_id FROM permit_fee WHERE deposit_id ORDER BY id DESC LIMIT 4")
        waiver = self.one_of(data, "SELECT id FROM waiver WHERE state = 'applied'")
        refund = self.one_of(data, "SELECT id FROM refund WHERE state IN ('applied', 'approved')")
        receipt = self.one_of(data, "SELECT id FROM receipt ORDER BY id DESC LIMIT 2")
        word = self.word(data, Right.APPROVE)
        acts: list[Callable[[], Any]] = []
        if charge:
            acts += [
                lambda: WaiverDesk(ground).apply({charge: amount}, words, authority=word),
                lambda: OneOffDesk(ground).void_charge(charge, words),
            ]
        if deposit:
            [item] = self.some("SELECT min(id) FROM fee_item WHERE basis = 'one_off'")
            acts += [
                lambda: RefundDesk(ground).apply(Claim(RefundKind.DEPOSIT, deposit, words, amount), authority=word),
                lambda: DepositDesk(ground).deduct(deposit, item, amount, words),
            ]
        if waiver:
            acts.append(lambda: WaiverDesk(ground).approve(waiver, word))
        if refund:
            acts += [
                lambda: RefundDesk(ground).approve(refund, word),
                lambda: RefundDesk(ground).pay(refund, data.draw(st.sampled_from([Method.CASH, Method.PREPAYMENT]))),
                lambda: RefundDesk(ground).withdraw(refund),
            ]
        if receipt:
            acts.append(lambda: BounceDesk(ground).bounce(receipt, words, authority=word))
        if acts:
            self.try_one(data, *acts)

    @rule(data=DATA, words=SAID, yuan=st.sampled_from([1, 300, 9000]))
    def damage_is_paid_for(self, data: st.DataObject, words: str, yuan: int) -> None:
        permit, desk = self.a_permit(data, "works", "refund_due", "mending"), self.office.settling
        lost = self.one_of(data, "SELECT id FROM worker_pass WHERE state = 'lost'")
        word, rest = self.word(data, Right.REVIEW_PERMITS), data.draw(st.booleans())
        acts: list[Callable[[], Any]] = [
            lambda: desk.deduct(permit, Money(yuan * 100), words, charge_rest=rest, authority=word)
        ]
        if lost:
            acts.append(lambda: desk.forfeit(lost, words, authority=word))
        if permit:
            self.try_one(data, *acts)

    @rule(data=DATA, words=SAID)
    def deposits_go_back(self, data: st.DataObject, words: str) -> None:
        permit, desk = self.a_permit(data, "refund_due", "works"), self.office.refunding
        if not permit:
            return
        of_case = f"SELECT r.id FROM permit_refund p JOIN refund r ON r.id = refund_id WHERE permit_id = {permit}"
        applied, approved = (self.some(f"{of_case} AND r.state = '{state}'") for state in ("applied", "approved"))
        acts: list[Callable[[], Any]] = [lambda: desk.apply(permit, words)]
        if applied:
            word = self.word(data, Right.APPROVE)
            acts = [
                *(lambda: desk.approve(applied, authority=word),) * 3,
                lambda: desk.reject(applied, words),
                lambda: desk.take_back(applied),
            ]
        elif approved:
            method = data.draw(st.sampled_from([Method.TRANSFER, Method.TRANSFER, Method.PREPAYMENT]))
            acts = [lambda: desk.pay(approved, method, "0417"), lambda: desk.take_back(approved)]
        self.try_one(data, *acts)

    @rule(data=DATA)
    def a_case_is_filed(self, data: st.DataObject) -> None:
        permit = self.a_permit(data, "refund_due")
        if permit:
            self.attempt(lambda: self.office.filing.file(permit))

    # Passes

    @rule(data=DATA, words=SAID)
    def workers_come_and_go(self, data: st.DataObject, words: str) -> None:
        permit, desk = self.a_permit(data, "works", "stopped"), self.office.passes
        chosen = data.draw(st.lists(st.sampled_from(self.workers), min_size=1, max_size=2, unique=True))
        out = self.some("SELECT id FROM worker_pass ORDER BY state = 'issued' DESC, id DESC LIMIT 4")
        acts: list[Callable[[], Any]] = [lambda: desk.issue(permit, chosen)] if permit else []
        if out:
            one = data.draw(st.sampled_from(out))
            acts += [
                lambda: desk.extend([one], self.later(20)), lambda: desk.lost(one, words),
                lambda: desk.replace(one, words=words), lambda: desk.cancel(one, words),
                lambda: desk.take_back([one]), lambda: desk.take_back(self.held(one)),
            ]  # fmt: skip
        if acts:
            self.try_one(data, *acts)

    def held(self, one: int) -> list[int]:
        """All passes that are out of the same site."""
        site = f"(SELECT permit_id FROM worker_pass WHERE id = {one})"
        return self.some(f"SELECT id FROM worker_pass WHERE state = 'issued' AND permit_id = {site}")

    # On the site

    @rule(data=DATA, words=SAID, answer=st.sampled_from(list(Answer)), kind=st.sampled_from(list(InspectionKind)))
    def a_site_is_looked_at(self, data: st.DataObject, words: str, answer: Answer, kind: InspectionKind) -> None:
        permit = self.a_permit(data, "works", "stopped")
        points = {} if answer in (Answer.NOBODY_IN, Answer.NOT_LET_IN) else {"waste": answer != Answer.FAULTS}
        if permit:
            found = Found(answer, kind, self.moment(data), points=points, words=words)
            self.attempt(lambda: self.office.inspecting.inspect(permit, found))

    @rule(data=DATA, words=SAID)
    def a_rule_is_broken(self, data: st.DataObject, words: str) -> None:
        permit, desk = self.a_permit(data, "works", "stopped", "completing"), self.office.rectifications
        notice = self.one_of(data, "SELECT id FROM rectification WHERE state IN ('open', 'served') ORDER BY id LIMIT 2")
        written = Notice("noise", f"午间施工 {words}", "装修管理协议", "遵守施工时间", "客厅")
        acts: list[Callable[[], Any]] = [lambda: desk.issue(permit, written)] if permit else []
        if notice:
            word = self.word(data, Right.REVIEW_PERMITS)
            acts += [
                lambda: desk.serve(notice, "hand", words, self.moment(data)),
                *(lambda: desk.recheck(notice, Looked(True, words, at=self.moment(data))),) * 3,
                lambda: desk.recheck(notice, Looked(False, words)),
                lambda: desk.cancel(notice, words, word),
            ]
        if acts:
            self.try_one(data, *acts)

    @rule(data=DATA, words=SAID)
    def works_are_stopped_or_go_on(self, data: st.DataObject, words: str) -> None:
        permit, desk = self.a_permit(data, "works", "stopped"), self.office.stopping
        notice = self.one_of(data, f"SELECT id FROM rectification WHERE permit_id = {permit}") or None
        stop = self.one_of(data, "SELECT id FROM stop_work ORDER BY lifted_at IS NULL DESC, id DESC LIMIT 1")
        acts: list[Callable[[], Any]] = []
        if permit:
            acts.append(lambda: desk.stop(permit, Stop("拆改承重墙", "恢复原状", notice)))
        if stop:
            word = self.word(data, Right.REVIEW_PERMITS)
            resume = lambda: desk.resume(stop, words, word)  # noqa: E731
            acts += [resume, resume, lambda: desk.serve(stop, "hand", words), lambda: desk.report(stop, words)]
        if acts:
            self.try_one(data, *acts)

    @rule(data=DATA, words=SAID, hours=st.sampled_from([1, 1, 30, -1]))
    def something_is_welded(self, data: st.DataObject, words: str, hours: int) -> None:
        permit, desk = self.a_permit(data, "works"), self.office.hot_work
        hot_work = self.one_of(data, "SELECT id FROM hot_work ORDER BY state = 'issued' DESC LIMIT 1")
        begins = self.ground.clock.now() + timedelta(minutes=data.draw(st.sampled_from([0, 5])))
        hot = Hot(
            data.draw(st.sampled_from(self.workers)), "阳台", "焊接护栏", begins, begins + timedelta(hours=hours),
            "孟凡", "灭火器两具",
        )  # fmt: skip
        word = self.word(data, Right.REVIEW_PERMITS)
        acts: list[Callable[[], Any]] = [lambda: desk.allow(permit, hot, word)] if permit else []
        if hot_work:
            close = lambda: desk.close(hot_work, words, self.moment(data))  # noqa: E731
            acts += [close, close, lambda: desk.cancel(hot_work, words)]
        if acts:
            self.try_one(data, *acts)

    # What changes

    @rule(data=DATA, words=SAID, days=st.sampled_from([10, 40, 0]), more=st.sampled_from(["", "", "加装吊柜"]))
    def more_time_is_wanted(self, data: st.DataObject, words: str, days: int, more: str) -> None:
        permit, desk = self.a_permit(data, "works"), self.office.extensions
        extension = self.one_of(data, "SELECT id FROM extension ORDER BY state = 'applied' DESC LIMIT 1")
        word = self.word(data, Right.APPROVE_PERMITS)
        risk = data.draw(st.sampled_from([Risk.NONE, Risk.NONE, Risk.GAS]))
        acts: list[Callable[[], Any]] = []
        if permit:
            [ends] = self.some(f"SELECT julianday(ends) - julianday('2026-11-21') FROM permit WHERE id = {permit}") or [
                0
            ]
            until = people.MORNING.date() + timedelta(days=int(ends or 0) + days)
            acts.append(lambda: desk.apply(permit, ExtensionFields(until, words, more, risk if more else Risk.NONE)))
        if extension:
            acts += [
                lambda: desk.approve(extension, words, word), lambda: desk.approve(extension, words, word),
                lambda: desk.reject(extension, words, word), lambda: desk.withdraw(extension, words),
            ]  # fmt: skip
        if acts:
            self.try_one(data, *acts)

    @rule(data=DATA, words=SAID)
    def another_firm_goes_on(self, data: st.DataObject, words: str) -> None:
        permit, firm = self.a_permit(data, "works"), data.draw(st.sampled_from([None, *self.firms]))
        papers = dict.fromkeys(("licence", "qualification"), Shown.COPY) if firm else {}
        manager = ("丁一", "13700004567") if firm else ("", "")
        word = self.word(data, Right.REVIEW_PERMITS)
        if permit:
            told = SuccessorFields(firm, words, *manager, papers)
            self.attempt(lambda: self.office.successions.change_contractor(permit, told, authority=word))

    @rule(data=DATA, name=st.sampled_from(["罗希", "温建国"]), sold=st.booleans())
    def the_unit_is_sold(self, data: st.DataObject, name: str, sold: bool) -> None:
        permit = self.a_permit(data, "works", "applied", "waiting")
        goes = data.draw(st.sampled_from(list(DepositGoes)))
        if sold:
            unit, owner = data.draw(st.sampled_from(self.units)), people.PersonFields(name, ("13900009911",))
            self.attempt(
                lambda: ResidentDesk(self.ground).transfer_title(unit, [owner], self.ground.clock.today(), "sale")
            )
        elif permit:
            self.attempt(lambda: self.office.successions.take_over(permit, goes, phone="13900009911"))

    # Completion

    @rule(data=DATA, words=SAID)
    def works_come_to_an_end(self, data: st.DataObject, words: str) -> None:
        permit, desk = (
            self.a_permit(data, "works", "completing", "failed", "waiting", "mending"),
            self.office.completions,
        )
        if not permit:
            return
        [state] = self.some(f"SELECT state FROM permit WHERE id = {permit}")
        passed, word = data.draw(MOSTLY), self.word(data, Right.REVIEW_PERMITS)
        points = dict.fromkeys(COMPLETION_POINTS, True) | ({} if passed else {"waste_gone": False})
        look = Look(points, passed, "" if passed else words, at=self.moment(data))
        early = data.draw(st.booleans())
        onward: dict[str, Callable[[], Any]] = {
            "works": lambda: desk.works_done(permit, words),
            "failed": lambda: desk.works_done(permit, words),
            "completing": lambda: desk.complete(permit, look),
            "waiting": lambda: desk.reinspect(permit, look, early=early, authority=word),
            "mending": lambda: desk.reinspect(permit, look),
        }
        if state in onward and data.draw(MOSTLY):
            self.attempt(onward[state])
            return
        self.try_one(
            data,
            *onward.values(),
            lambda: desk.go_on(permit, words),
            lambda: desk.settle(permit, words, word),
            lambda: self.office.withdrawing.give_up(permit, words),
        )

    # Keys

    @rule(data=DATA, back=st.booleans())
    def a_key_is_lent_for_a_case(self, data: st.DataObject, back: bool) -> None:
        out = self.some("SELECT copy_id FROM key_loan_item WHERE back_at IS NULL")
        permit = self.a_permit(data, "works")
        if out and back:
            self.attempt(lambda: self.keys.lending.take_back([Back(each) for each in out]))
        elif permit:
            [number] = self.some(f"SELECT number FROM permit WHERE id = {permit}")
            borrower = Borrower(BorrowerKind.STAFF.value, "王德发", "13800006001", staff_card="0417")
            self.attempt(
                lambda: self.keys.lending.lend([1], borrower, "接临时水电", source=number, operation=uuid4().hex)
            )

    # What always holds

    @rule(data=DATA)
    def what_a_case_lacks_is_what_its_next_step_is_refused_for(self, data: st.DataObject) -> None:
        permit = self.one_of(data, "SELECT id FROM permit")
        if not permit:
            return
        told = self.office.lists.permit(permit)
        onward = COURSE.get(told["state"])
        steps: dict[str, Callable[[int], Any]] = {
            "apply": self.office.applications.apply, "issue": self.office.issuing.issue,
            "works_done": self.office.completions.works_done, "file": self.office.filing.file,
        }  # fmt: skip
        if onward is not None and onward.act in steps:
            went = self.attempt(lambda: steps[onward.act](permit))
            assert (went is None) == bool(told["missing"]), told["missing"]

    @invariant()
    def what_must_hold_holds(self) -> None:
        for wrong, [(count,)] in zip(WRONG, self.ask(*WRONG.values()), strict=True):
            assert not count, wrong

    @invariant()
    def the_rooms_can_be_shown(self) -> None:
        assert self.office.due()[0] >= 0


def test_whatever_is_done_at_the_renovation_desk_what_must_hold_holds(
    small_estate: tuple[Path, people.Estate],
) -> None:
    class Here(Desk):
        template, furnished = small_estate

    quiet: Sequence[HealthCheck] = [
        HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much
    ]  # fmt: skip
    run_state_machine_as_test(
        Here,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=50, deadline=None, suppress_health_check=quiet),
    )
