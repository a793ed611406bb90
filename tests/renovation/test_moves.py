"""Every act in every state: it brings a case where its states allow, or is refused in words and changes nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.places import DATABASE
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import Moves, steps_of
from frontdesk.fees.records import Method
from frontdesk.renovation.applications import ApplicationFields
from frontdesk.renovation.completions import Look
from frontdesk.renovation.extensions import ExtensionFields
from frontdesk.renovation.hotwork import Hot
from frontdesk.renovation.inspecting import Found as Seen
from frontdesk.renovation.records import NEXT, PermitState, Shown
from frontdesk.renovation.records.changes import COMPLETION_POINTS, EXTENSION_NEXT, DepositGoes
from frontdesk.renovation.records.inspections import HOT_WORK_NEXT, RECTIFICATION_NEXT, Answer, InspectionKind
from frontdesk.renovation.records.workers import PASS_NEXT
from frontdesk.renovation.rectifications import Found, Looked
from frontdesk.renovation.stopping import Stop
from frontdesk.renovation.successions import FIRM_PAPERS, SuccessorFields
from frontdesk.renovation.workers import WorkerFields
from frontdesk.shell.office import Office
from tests import people
from tests.renovation import sites

Act = Callable[[], object]

GOOD = Look(dict.fromkeys(COMPLETION_POINTS, True), passed=True)
BAD = Look(dict.fromkeys(COMPLETION_POINTS, False), passed=False, words="主卫渗漏")
LATER = date(2027, 2, 28)

DRAWN_UP = ("hand_in", "apply")
APPROVED = (*DRAWN_UP, "first_review", "final_review")
AT_WORK = (*APPROVED, "pay", "issue")
DONE = (*AT_WORK, "works_done")
WAITING = (*DONE, "complete")
OVER = (*WAITING, "reinspect", "give_back")
PATHS: Sequence[tuple[str, Sequence[str]]] = (
    ("draft", ("hand_in",)),
    ("applied", DRAWN_UP),
    ("referred", (*DRAWN_UP, "refer")),
    ("first_reviewed", (*DRAWN_UP, "first_review")),
    ("to_pay", (*APPROVED, "pay")),
    ("works", AT_WORK),
    ("works", (*AT_WORK, "ask_time")),
    ("stopped", (*AT_WORK, "stop")),
    ("completing", DONE),
    ("failed", (*DONE, "fail")),
    ("waiting", WAITING),
    ("mending", (*WAITING, "reinspect_badly", "deduct")),
    ("refund_due", OVER),
    ("filed", (*OVER, "file")),
    ("rejected", (*DRAWN_UP, "reject")),
    ("withdrawn", (*DRAWN_UP, "withdraw")),
)
"""How a case comes into each state in which it rests, act by act."""

LATER_ACTS = (("stop", "resume"), ("ask_time", "approve"))
"""What can be done only once something else was."""

UNPAID = {(PermitState.TO_PAY, PermitState.WITHDRAWN)}
"""A case whose deposits are paid, as they are here, is withdrawn once they are back."""

PARTS: Mapping[str, tuple[Moves, Mapping[str, Sequence[str]], Sequence[str]]] = {
    "worker_pass": (
        PASS_NEXT,
        {"issued": ("admit",), "lost": ("admit", "lose"), "returned": ("admit", "take_back"),
         "cancelled": ("admit", "cancel_pass")},
        ("extend_pass", "lose", "replace", "take_back", "cancel_pass"),
    ),
    "rectification": (
        RECTIFICATION_NEXT,
        {"open": ("notice",), "served": ("notice", "serve"), "put_right": ("notice", "put_right"),
         "cancelled": ("notice", "cancel_notice")},
        ("serve", "put_right", "not_put_right", "cancel_notice"),
    ),
    "hot_work": (
        HOT_WORK_NEXT,
        {"issued": ("admit", "weld"), "closed": ("admit", "weld", "close"), "cancelled": ("admit", "weld", "put_out")},
        ("close", "put_out"),
    ),
    "extension": (
        EXTENSION_NEXT,
        {"applied": ("ask_time",), "approved": ("ask_time", "approve"), "rejected": ("ask_time", "deny"),
         "withdrawn": ("ask_time", "ask_no_more")},
        ("approve", "deny", "ask_no_more"),
    ),
}  # fmt: skip
"""What hangs on a case: the moves that it allows, how it comes into each state from works, and every act on it."""


class Counter:
    """The manager's counter, and one case of a flat: a firm repaints and moves a gas pipe. What hangs on it is the
    first of its kind."""

    def __init__(self, ground: Ground, flat: int) -> None:
        self.ground, self.flat = ground, flat
        self.office = Office(ground).renovation
        self.on_case = self._on_case() | self._on_site()
        self.acts = {"begin": self._begin} | self.on_case | self._on_parts()

    def _begin(self) -> None:
        """The application is begun, and everybody who comes up later is known."""
        EstateDesk(self.ground).set_rule("permit.four_eyes", "no")
        firm, _ = (sites.contractor(self.ground, name) for name in ("鼎盛装饰", "匠心家装"))
        self.office.workers.add(WorkerFields("吕铁军", "welder", card="焊 001", contractor_id=firm))
        sites.begun(self.ground, self.flat, (sites.PAINT, sites.GAS), contractor_id=firm)

    def go(self, path: Sequence[str]) -> None:
        for name in path:
            self.acts[name]()

    def stands(self, kind: str = "permit") -> str:
        """Where the case stands, or what hangs on it."""
        return steps_of(self.ground, kind, 1)[0].went_to

    def _on_case(self) -> dict[str, Act]:
        office = self.office
        return {
            "hand_in": lambda: sites.handed_in(self.ground, 1),
            "correct": lambda: office.applications.correct(
                1, ApplicationFields(phone="13900001123", contractor_id=1, manager="丁一", manager_phone="13700004567",
                                     starts=sites.STARTS, ends=sites.ENDS),
            ),
            "apply": lambda: office.applications.apply(1),
            "withdraw": lambda: office.applications.withdraw(1, "不装了"),
            "first_review": lambda: office.reviews.first_review(1),
            "final_review": lambda: office.reviews.final_review(1),
            "send_back": lambda: office.reviews.send_back(1, "补图纸"),
            "send_back_to_first": lambda: office.reviews.send_back(1, "再核对", to_first_review=True),
            "refer": lambda: office.reviews.refer(1, "港华燃气"),
            "consented": lambda: office.reviews.consented(1),
            "reject": lambda: office.reviews.reject(1, "不予批准"),
            "pay": lambda: sites.paid(self.ground, sites.standing(self.ground, 1)),
            "issue": lambda: office.issuing.issue(1),
            "copied": lambda: office.issuing.note_copied(1, "陈志远"),
            "works_done": lambda: office.completions.works_done(1),
            "go_on": lambda: office.completions.go_on(1, "未完"),
            "complete": lambda: office.completions.complete(1, GOOD),
            "fail": lambda: office.completions.complete(1, BAD),
            "reinspect": lambda: office.completions.reinspect(1, GOOD, early=True),
            "reinspect_badly": lambda: office.completions.reinspect(1, BAD, early=True),
            "settle": lambda: office.completions.settle(1, "从押金扣除"),
            "give_up": lambda: office.withdrawing.give_up(1, "资金不足"),
            "deduct": lambda: office.settling.deduct(1, Money(10000), "渗漏维修"),
            "give_back": self._give_back,
            "file": lambda: office.filing.file(1),
        }  # fmt: skip

    def _on_site(self) -> dict[str, Act]:
        office = self.office
        papers = dict.fromkeys(FIRM_PAPERS, Shown.COPY)
        firm = SuccessorFields(2, "原公司撤场", "戊二", "13700005678", papers)
        return {
            "stop": lambda: office.stopping.stop(1, Stop("拆改承重墙", "恢复原状")),
            "change_contractor": lambda: office.successions.change_contractor(1, firm),
            "take_over": lambda: office.successions.take_over(1, DepositGoes.STAYS),
            "inspect": lambda: office.inspecting.inspect(1, Seen(Answer.IN_ORDER, InspectionKind.EXTRA)),
            "admit": lambda: office.passes.issue(1, [1]),
            "notice": lambda: office.rectifications.issue(1, Found("noise", "午间施工", "管理协议", "停工", "客厅")),
            "weld": self._weld,
            "ask_time": lambda: office.extensions.apply(1, ExtensionFields(LATER, "瓷砖缺货")),
        }

    def _on_parts(self) -> dict[str, Act]:
        passes, notices = self.office.passes, self.office.rectifications
        hot_work, extensions = self.office.hot_work, self.office.extensions
        return {
            "resume": lambda: self.office.stopping.resume(1, "已加固"),
            "extend_pass": lambda: passes.extend([1], sites.ENDS),
            "lose": lambda: passes.lost(1),
            "replace": lambda: passes.replace(1),
            "take_back": lambda: passes.take_back([1]),
            "cancel_pass": lambda: passes.cancel(1, "误办"),
            "serve": lambda: notices.serve(1, "hand", "丁一"),
            "put_right": lambda: notices.recheck(1, Looked(True)),
            "not_put_right": lambda: notices.recheck(1, Looked(False, "仍在施工")),
            "cancel_notice": lambda: notices.cancel(1, "误发"),
            "close": lambda: hot_work.close(1),
            "put_out": lambda: hot_work.cancel(1, "不焊了"),
            "approve": lambda: extensions.approve(1),
            "deny": lambda: extensions.reject(1, "不同意"),
            "ask_no_more": lambda: extensions.withdraw(1, "不用了"),
        }

    def _weld(self) -> None:
        begins = self.ground.clock.now()
        self.office.hot_work.allow(
            1, Hot(1, "阳台", "焊接护栏", begins, begins + timedelta(hours=1), "孟凡", "灭火器两具")
        )

    def _give_back(self) -> None:
        refunds = self.office.refunding.apply(1, "验收合格")
        with sites.by(self.ground, Role.SUPERVISOR):
            self.office.refunding.approve(refunds)
        self.office.refunding.pay(refunds, Method.TRANSFER, "0417")


Opened = Callable[[Path], Counter]


@pytest.fixture
def opened(tmp_path: Path, small_estate: tuple[Path, people.Estate], now: people.Now) -> Iterator[Opened]:
    """Open a copy of a folder at the manager's counter; all of them are closed in the end."""
    grounds: list[Ground] = []

    def open_(folder: Path) -> Counter:
        ground = people.copy(folder, tmp_path / f"copy {len(grounds)}", now)
        grounds.append(ground)
        return Counter(ground, small_estate[1].units[people.FLAT])

    yield open_
    for ground in grounds:
        ground.close()


def written(counter: Counter) -> int:
    """How much was written to the books since they were opened."""
    return (counter.ground.folder / f"{DATABASE}-wal").stat().st_size


def tried(opened: Opened, folder: Path, names: Sequence[str], kind: str, moves: Moves) -> set[tuple[str, str]]:
    """Every act on copies of a case; gives back the moves that they made. Whatever is refused has written nothing."""
    gone: set[tuple[str, str]] = set()
    counter = None
    for name in names:
        if counter is None:
            counter = opened(folder)
            counter.office.due()
            before, size = steps_of(counter.ground, kind, 1), written(counter)
        try:
            counter.acts[name]()
        except Refusal:
            assert written(counter) == size, name
            continue
        came = [step.went_to for step in reversed(steps_of(counter.ground, kind, 1)[: -len(before)])]
        trace = [before[0].went_to, *came]
        assert all(to in moves[at] for at, to in pairwise(trace)), (name, trace)
        gone |= set(pairwise(trace))
        counter = None
    return gone


@pytest.fixture(scope="module")
def reached(small_estate: tuple[Path, people.Estate]) -> dict[Sequence[str], Path]:
    """The folders of cases that came so far, closed, to be copied."""
    return {(): small_estate[0]}


def at(opened: Opened, reached: dict[Sequence[str], Path], kind: str, *path: str) -> tuple[str, Counter]:
    """Where a case stands that came so far, or what hangs on it, and its counter, which is closed. It goes on from one
    that is there."""
    known = next(path[:n] for n in range(len(path), -1, -1) if path[:n] in reached)
    counter = opened(reached[known])
    counter.go(path[len(known) :])
    state = counter.stands(kind)
    counter.ground.close()
    reached[path] = counter.ground.folder
    return state, counter


def test_every_act_on_a_case_goes_where_its_states_allow_or_is_refused(
    opened: Opened, reached: dict[Sequence[str], Path]
) -> None:
    gone: set[tuple[str, str]] = set()
    for state, path in PATHS:
        came, counter = at(opened, reached, "permit", "begin", *path)
        assert came == state
        names = [*counter.on_case, *(act for before, act in LATER_ACTS if before in path)]
        gone |= tried(opened, counter.ground.folder, names, "permit", NEXT)
    assert {(at, to) for at, after in NEXT.items() for to in after if at} - gone == UNPAID


@pytest.mark.parametrize("kind", PARTS)
def test_every_act_on_what_hangs_on_a_case_does_too(
    opened: Opened, reached: dict[Sequence[str], Path], now: people.Now, kind: str
) -> None:
    now.set_day(sites.STARTS)
    moves, paths, names = PARTS[kind]
    assert {*paths, ""} == set(moves)
    gone: set[tuple[str, str]] = set()
    for state, path in paths.items():
        came, counter = at(opened, reached, kind, "begin", *AT_WORK, *path)
        assert came == state
        gone |= tried(opened, counter.ground.folder, names, kind, moves)
    assert {(at, to) for at, after in moves.items() for to in after if at} == gone
