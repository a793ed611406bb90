"""A case says at every moment what is missing before it can move on: that and nothing else refuses its next step, and
each line leads to an act that who is named can do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.operators import RIGHTS, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.fees.cash.cashier import CashDesk
from frontdesk.fees.records import Method
from frontdesk.keys.cabinet import NewKey
from frontdesk.keys.lending import Back, Borrower
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.renovation.applications import ApplicationFields
from frontdesk.renovation.completions import Look
from frontdesk.renovation.documents import CHECKLIST
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.records import Permit, Risk, Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS, DepositGoes
from frontdesk.renovation.rectifications import Found, Looked
from frontdesk.renovation.standing import COURSE, Missing
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessorFields
from frontdesk.renovation.tab.caseacts import CASE_ACTS
from frontdesk.renovation.tab.said import WHO
from frontdesk.renovation.workers import WorkerFields
from frontdesk.residents.desk import ResidentDesk
from frontdesk.residents.fields import PersonFields, UnitFields
from frontdesk.residents.records import Status, Unit
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

BUYER = PersonFields("苏晴", ("13600003344",))
GOOD = Look(dict.fromkeys(COMPLETION_POINTS, True), passed=True)
BAD = Look(dict.fromkeys(COMPLETION_POINTS, False), passed=False, words="主卫渗漏")
WAITED = date(2026, 12, 22)
TERMS = {"phone": "13900001122", "manager": "丁一", "manager_phone": "13700004567"}


@dataclass
class Case:
    """A case of the flat, and what a test does with it."""

    estate: people.Estate
    now: people.Now
    id: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ground: Ground = self.estate.ground
        self.whole = Office(self.ground)
        self.office = self.whole.renovation
        self.flat = self.estate.units[people.FLAT]
        self.firm = sites.contractor(self.ground)

    def at(self, reached: Callable[..., Permit], *scope: Any, **told: Any) -> None:
        self.id = reached(self.ground, self.flat, scope or (sites.PAINT,), **{"contractor_id": self.firm} | told).id

    def by(self, role: Role) -> Any:
        return sites.by(self.ground, role)

    # What comes up

    def drafted(self) -> None:
        self.at(sites.begun)
        sites.handed_in(self.ground, self.id)

    def sold(self) -> None:
        ResidentDesk(self.ground).transfer_title(self.flat, [BUYER], self.ground.clock.today(), "sale")

    def barred(self) -> None:
        self.office.contractors.bar(self.firm, "多次违规")

    def late(self) -> None:
        self.now.set_day(sites.ENDS + timedelta(days=1))

    def taken_away(self, document: str) -> None:
        self.office.documents.tick(self.id, {document: ""})

    def first_reviewed_by_manager(self) -> None:
        self.office.reviews.first_review(self.id)

    def refer(self) -> None:
        self.office.reviews.refer(self.id, "港华燃气")

    def pay(self) -> None:
        sites.paid(self.ground, sites.standing(self.ground, self.id))

    def voided(self) -> None:
        receipt = sites.paid(self.ground, sites.standing(self.ground, self.id))
        assert receipt is not None
        CashDesk(self.ground).void(receipt.id, "误收")

    def with_worker(self) -> None:
        worker = self.office.workers.add(WorkerFields("吕铁军", "welder", card="焊 001", contractor_id=self.firm))
        [self.seen["pass"]] = self.office.passes.issue(self.id, [worker])
        self.seen["worker"] = worker

    def welding(self) -> None:
        self.now.set_day(sites.STARTS)
        self.with_worker()
        begins = self.ground.clock.now()
        hot = Hot(self.seen["worker"], "阳台", "焊接", begins, begins + timedelta(hours=1), "孟凡", "灭火器")
        self.seen["hot work"] = self.office.hot_work.allow(self.id, hot).id

    def longer(self, works: str = "", risk: Risk = Risk.NONE) -> None:
        with self.by(Role.RECEPTIONIST):
            fields = ExtensionFields(date(2027, 2, 28), "瓷砖缺货", works, risk)
            self.seen["extension"] = self.office.extensions.apply(self.id, fields).id

    def stopped(self) -> None:
        self.seen["stop"] = self.office.stopping.stop(self.id, Stop("拆墙", "恢复原状")).id

    def noticed(self) -> None:
        found = Found("noise", "午间施工", "管理协议", "停工", "客厅")
        self.seen["notice"] = self.office.rectifications.issue(self.id, found).id

    def done(self) -> None:
        self.office.completions.works_done(self.id)

    def passed(self) -> None:
        self.done()
        self.office.completions.complete(self.id, GOOD)

    def failed(self) -> None:
        self.done()
        self.office.completions.complete(self.id, BAD)

    def mending(self) -> None:
        self.passed()
        self.office.completions.reinspect(self.id, BAD, early=True)

    def over(self) -> None:
        self.passed()
        self.office.completions.reinspect(self.id, GOOD, early=True)

    def lent(self) -> None:
        self.whole.keys.cabinet.add(NewKey("GG-001", KeyKind.PUBLIC, "配电间"))
        borrower = Borrower(BorrowerKind.STAFF.value, "王德发", "13800006001", staff_card="0417")
        number = sites.standing(self.ground, self.id).number
        self.whole.keys.lending.lend([1], borrower, "接临时水电", source=number, operation=uuid4().hex)

    # How it is seen to

    def refunds(self, state: str) -> list[int]:
        return [each.id for each in self.office.refunding.refunds(self.id) if each.state == state]

    def cure(self, lack: Missing) -> None:
        """Do the act that a line names."""
        office, told = self.office, self.office.lists.permit(self.id)
        kept = ApplicationFields(
            told["applicant_kind"], told["applicant"], "13900001122", "" if told["state"] in ("draft", "applied")
            else told["owner"], told["contractor_id"] if not told["barred"] else None, told["manager"],
            told["manager_phone"], max(told["starts"] or sites.STARTS, sites.STARTS), date(2027, 6, 30),
        )  # fmt: skip
        successor = SuccessorFields(
            None if told["barred"] else self.firm, "原公司撤场", "丁一", "13700004567",
            dict.fromkeys(FIRM_PAPERS, Shown.COPY),
        )  # fmt: skip
        acts: dict[str, Callable[[], object]] = {
            "correct": lambda: office.applications.correct(
                self.id, kept, scope=(sites.PAINT,) if told["state"] == "draft" else None
            ),
            "documents": lambda: office.documents.tick(
                self.id, {key: "copy" for key in CHECKLIST if say(CHECKLIST[key].name) == lack.facts["document"]}
            ),
            "refer": lambda: office.reviews.refer(self.id, "港华燃气"),
            "send_back": lambda: office.reviews.send_back(self.id, "另行", to_first_review=not told["barred"]),
            "contractor": lambda: office.successions.change_contractor(self.id, successor),
            "new_owner": lambda: office.successions.take_over(self.id, DepositGoes.PASSED_ON, phone="13600003344"),
            "pay": lambda: sites.paid(self.ground, sites.standing(self.ground, self.id)),
            "extension": lambda: office.extensions.approve(self.seen["extension"]),
            "resume": lambda: office.stopping.resume(self.seen["stop"], "已加固"),
            "serve": lambda: office.rectifications.serve(self.seen["notice"], "hand", "丁一"),
            "recheck": lambda: office.rectifications.recheck(self.seen["notice"], Looked(True)),
            "close_hot_work": lambda: office.hot_work.close(self.seen["hot work"]),
            "reinspect": lambda: office.completions.reinspect(self.id, GOOD, early=True),
            "passes": lambda: office.passes.take_back([self.seen["pass"]]),
            "keys": lambda: self.whole.keys.lending.take_back([Back(1)]),
            "refund": lambda: office.refunding.apply(self.id, "验收合格"),
            "approve_refund": lambda: office.refunding.approve(self.refunds("applied")),
            "pay_refund": lambda: office.refunding.pay(self.refunds("approved"), Method.TRANSFER, "0417"),
        }  # fmt: skip
        assert lack.who is not None
        role = next(role for role in Role if lack.who in RIGHTS[role] and Right.SEE in RIGHTS[role])
        if lack.act == "approve_refund":
            role = Role.MANAGER if role == Role.SUPERVISOR else role
        with self.by(role):
            acts[lack.act]()

    def go_on(self) -> None:
        """The next step of its course."""
        office = self.office
        steps: dict[str, Callable[[int], object]] = {
            "apply": office.applications.apply,
            "first_review": office.reviews.first_review,
            "consented": office.reviews.consented,
            "final_review": office.reviews.final_review,
            "issue": office.issuing.issue,
            "works_done": office.completions.works_done,
            "resume": lambda case: office.stopping.resume(self.seen["stop"], "已加固"),
            "complete": lambda case: office.completions.complete(case, GOOD),
            "reinspect": lambda case: office.completions.reinspect(case, GOOD),
            "file": office.filing.file,
        }
        onward = COURSE[sites.standing(self.ground, self.id).state]
        role = Role.MANAGER if onward.who in (Right.APPROVE_PERMITS, Right.REVIEW_PERMITS) else Role.RECEPTIONIST
        if onward.act == "first_review":
            role = Role.SUPERVISOR
        with self.by(role):
            steps[onward.act](self.id)


COMES_UP: dict[str, tuple[Callable[[Case], object], list[str]]] = {
    "a draft with nothing in it": (
        lambda case: case.at(sites.begun, manager="丁一", manager_phone="13700004567", starts=None, ends=None),
        ["correct", *["documents"] * 6],
    ),
    "a draft of a firm that is barred": (lambda case: (case.drafted(), case.barred()), ["correct"]),
    "a draft whose days are over": (lambda case: (case.drafted(), case.late()), ["correct"]),
    "a draft of a unit that was sold": (lambda case: (case.drafted(), case.sold()), ["correct"]),
    "an application that wants the drawing": (
        lambda case: (case.at(sites.applied, sites.WALL), case.taken_away("design")), ["documents"],
    ),
    "an application that wants a consent": (
        lambda case: (case.at(sites.applied, sites.GAS), case.taken_away("gas_consent")), ["refer"],
    ),
    "an application of a firm that is barred": (lambda case: (case.at(sites.applied), case.barred()), ["correct"]),
    "an application of a unit that was sold": (lambda case: (case.at(sites.applied), case.sold()), ["correct"]),
    "one that was referred": (
        lambda case: (case.at(sites.applied, sites.GAS), case.taken_away("gas_consent"), case.refer()), ["documents"],
    ),
    "one that was referred too long": (
        lambda case: (case.at(sites.applied, sites.GAS), case.refer(), case.late()), ["correct"],
    ),
    "one that was referred of a firm that is barred": (
        lambda case: (case.at(sites.applied, sites.GAS), case.refer(), case.barred()), [],
    ),
    "one that was referred of a unit that was sold": (
        lambda case: (case.at(sites.applied, sites.GAS), case.refer(), case.sold()), ["new_owner"],
    ),
    "one whose consent was taken back": (
        lambda case: (case.at(sites.first_reviewed, sites.GAS), case.taken_away("gas_consent")), ["refer"],
    ),
    "a final review of a firm that is barred": (
        lambda case: (case.at(sites.first_reviewed), case.barred()), ["send_back"],
    ),
    "a final review of a unit that was sold": (
        lambda case: (case.at(sites.first_reviewed), case.sold()), ["new_owner"],
    ),
    "a final review that only who gave the first may give": (
        lambda case: (case.at(sites.applied), case.first_reviewed_by_manager()), ["send_back"],
    ),
    "a permit to be paid": (lambda case: case.at(sites.to_pay), ["pay"] * 3),
    "a permit whose receipt was voided": (lambda case: (case.at(sites.to_pay), case.voided()), ["pay"] * 3),
    "a permit to be issued whose days are over": (
        lambda case: (case.at(sites.to_pay), case.pay(), case.late()), ["correct"],
    ),
    "a permit to be issued of a firm that is barred": (
        lambda case: (case.at(sites.to_pay), case.pay(), case.barred()), ["contractor"],
    ),
    "a permit to be issued of a unit that was sold": (
        lambda case: (case.at(sites.to_pay), case.pay(), case.sold()), ["new_owner"],
    ),
    "works that want more time": (lambda case: (case.at(sites.works), case.longer()), ["extension"]),
    "works that want more works": (
        lambda case: (case.at(sites.works), case.longer("拆除隔墙", Risk.STRUCTURE)), ["documents", "extension"],
    ),
    "works that want more time and owe for a pass": (
        lambda case: (case.at(sites.works), case.with_worker(), case.longer()), ["pay", "pay", "extension"],
    ),
    "works of a firm that is barred, which want more time": (
        lambda case: (case.at(sites.works), case.longer(), case.barred()), ["contractor", "extension"],
    ),
    "works with hot work": (lambda case: (case.at(sites.works), case.welding()), ["close_hot_work"]),
    "works in a unit that was sold": (lambda case: (case.at(sites.works), case.sold()), ["new_owner"]),
    "works whose permit has expired": (lambda case: (case.at(sites.works), case.late()), []),
    "works that are stopped in a unit that was sold": (
        lambda case: (case.at(sites.works), case.stopped(), case.sold()), ["new_owner", "resume"],
    ),
    "a completion with a notice to be served": (
        lambda case: (case.at(sites.works), case.noticed(), case.done()), ["serve"],
    ),
    "a completion of works given up while they were stopped": (
        lambda case: (case.at(sites.works), case.stopped(), case.office.withdrawing.give_up(case.id, "资金不足")),
        ["resume"],
    ),
    "a completion of a unit that was sold": (
        lambda case: (case.at(sites.works), case.done(), case.sold()), ["new_owner"],
    ),
    "works that failed in a unit that was sold": (
        lambda case: (case.at(sites.works), case.failed(), case.sold()), ["new_owner"],
    ),
    "a waiting period that runs": (lambda case: (case.at(sites.works), case.passed()), ["reinspect"]),
    "a waiting period that is over, of a unit that was sold": (
        lambda case: (case.at(sites.works), case.passed(), case.sold(), case.now.set_day(WAITED)), ["new_owner"],
    ),
    "faults to be mended, and a notice": (
        lambda case: (case.at(sites.works), case.mending(), case.noticed()), ["serve"],
    ),
    "deposits that go back": (lambda case: (case.at(sites.works), case.over()), ["refund"]),
    "deposits of a unit that was sold": (
        lambda case: (case.at(sites.works), case.over(), case.sold()), ["refund"],
    ),
    "a pass that is out, not paid for": (
        lambda case: (case.at(sites.works), case.with_worker(), case.over()), ["pay", "passes", "refund"],
    ),
    "keys that are out": (
        lambda case: (case.at(sites.works), case.lent(), case.over()), ["keys", "refund"],
    ),
}  # fmt: skip
"""What comes up, and the acts that see to it, as the card tells them in that order."""


@pytest.fixture
def case(estate: people.Estate, now: people.Now) -> Case:
    """The manager's counter."""
    return Case(estate, now)


@pytest.mark.parametrize("came", COMES_UP)
def test_what_is_missing_is_what_refuses_the_next_step_and_each_line_leads_on(case: Case, came: str) -> None:
    brought, wanted = COMES_UP[came]
    brought(case)
    first = case.office.lists.permit(case.id)
    assert [lack.act for lack in first["missing"]] == wanted
    for _ in range(12):
        told = case.office.lists.permit(case.id)
        if told["state"] != first["state"]:
            break
        if not told["missing"]:
            case.go_on()
            break
        if COURSE[told["state"]].act != told["missing"][-1].act:
            with pytest.raises(Refusal) as refused:
                case.go_on()
            assert str(refused.value) in [say(lack.sentence, **lack.facts) for lack in told["missing"]]
        for lack in told["missing"]:
            assert lack.who in WHO
            [act] = [act for act in CASE_ACTS if act.name == lack.act and act.offered(told)]
            assert lack.who is not None
            assert all(act.right in rights for rights in RIGHTS.values() if lack.who in rights and Right.SEE in rights)
        case.cure(told["missing"][0])
    else:
        raise AssertionError(told["missing"])
    if {"new_owner", "contractor", "send_back"} & set(wanted):
        assert sites.faults(case.ground) == {}


def test_who_recorded_it_and_alone_may_give_the_final_review_is_told_what_can_be_done(case: Case) -> None:
    fields = ApplicationFields(phone="13900001122", starts=sites.STARTS, ends=sites.ENDS)
    case.id = case.office.applications.begin(case.flat, fields, (sites.PAINT,)).id
    sites.handed_in(case.ground, case.id)
    case.office.applications.apply(case.id)
    with case.by(Role.SUPERVISOR):
        case.office.reviews.first_review(case.id)
    [lack] = case.office.lists.permit(case.id)["missing"]
    assert "nobody else may. Enter another manager" in say(lack.sentence)
    with pytest.raises(Refusal, match="Who recorded"):
        case.go_on()
    EstateDesk(case.ground).set_rule("permit.four_eyes", "no")
    assert case.office.lists.permit(case.id)["missing"] == []
    case.go_on()


def test_an_application_of_which_a_pass_is_out_is_not_withdrawn_before_that_is_back(case: Case) -> None:
    case.at(sites.to_pay)
    case.with_worker()
    with pytest.raises(Refusal, match="is to be returned, or reported lost"):
        case.office.applications.withdraw(case.id, "不装了")
    case.office.passes.take_back([case.seen["pass"]])
    assert case.office.applications.withdraw(case.id, "不装了").state == "withdrawn"
    assert sites.faults(case.ground) == {}


def test_a_deposit_that_the_seller_never_paid_is_the_buyers_to_pay_and_to_have_back(case: Case) -> None:
    case.at(sites.to_pay)
    case.sold()
    case.office.successions.take_over(case.id, DepositGoes.STAYS, phone="13600003344")
    asked = [fee.payer for fee in case.office.settling.fees(case.id) if fee.what == "owner_deposit" and fee.owed]
    assert asked == ["苏晴"]
    assert "documents" in [lack.act for lack in case.office.lists.permit(case.id)["missing"]]
    assert sites.faults(case.ground) == {}


# Two cases of one unit: works of the first are over and wait, another application has come


@pytest.fixture
def neighbours(case: Case) -> tuple[int, int]:
    """The first case, which waits, and the second, which is worked on."""
    case.at(sites.works)
    case.passed()
    fields = UnitFields("3", "1", "502", gross_area=11236, handover_date=date(2020, 5, 1), status=Status.LET)
    ResidentDesk(case.ground).change_unit(case.flat, fields)
    first = case.id
    case.at(sites.works)
    return first, case.id


def unit_status(case: Case) -> str:
    with case.ground.database.reading() as session:
        return session.get_one(Unit, case.flat).status


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_unit_stands_in_the_end_as_it_did_last(case: Case, neighbours: tuple[int, int], order: Any) -> None:
    second = neighbours[1]
    for place in order:
        case.id = neighbours[place]
        if case.id == second:
            case.over()
        else:
            case.office.completions.reinspect(case.id, GOOD, early=True)
        for _ in range(3):
            case.cure(case.office.lists.permit(case.id)["missing"][0])
        assert unit_status(case) == Status.UNDER_RENOVATION
        case.go_on()
    assert unit_status(case) == Status.LET
    assert sites.faults(case.ground) == {}


def test_keys_of_one_case_do_not_keep_the_other_open(case: Case, neighbours: tuple[int, int]) -> None:
    first, case.id = neighbours
    case.whole.keys.cabinet.add(NewKey("P-502", KeyKind.PUBLIC, "配电间"))
    borrower = Borrower(BorrowerKind.CONTRACTOR.value, "丁一", "13700004567", "鼎盛装饰")
    number = sites.standing(case.ground, case.id).number
    case.whole.keys.lending.lend(
        [1], borrower, "接电", source=number, unit_id=case.flat, escort="许诺", operation=uuid4().hex
    )
    case.office.completions.reinspect(first, GOOD, early=True)
    assert [lack.act for lack in case.office.lists.permit(first)["missing"]] == ["refund"]
