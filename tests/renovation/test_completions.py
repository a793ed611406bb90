"""Works that are done: the completion inspection, the waiting period, the re-inspection, and what is put right."""

from datetime import date, datetime

import pytest

from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.renovation.completions import CompletionDesk, Look
from frontdesk.renovation.records import PermitState
from frontdesk.renovation.records.changes import COMPLETION_POINTS, CompletionKind
from frontdesk.renovation.settling import SettlingDesk
from frontdesk.renovation.sheets import CaseSheets
from tests.people import FLAT, MORNING
from tests.renovation import sites

WELL = dict.fromkeys(COMPLETION_POINTS, True)
LEAK = WELL | {"waterproofing_tested": False}
PASSED = Look(WELL, passed=True)
FAILED = Look(LEAK, passed=False, words="主卫闭水试验渗漏")


@pytest.fixture
def ground(estate, signed_in):
    """The receptionist's counter; whatever a test does, the books are sound."""
    signed_in(Role.RECEPTIONIST)
    yield estate.ground
    assert sites.faults(estate.ground) == {}


@pytest.fixture
def desk(ground):
    return CompletionDesk(ground)


@pytest.fixture
def site(ground, estate, desk):
    """Works in a flat are done."""
    return desk.works_done(sites.works(ground, estate.units[FLAT]).id)


@pytest.fixture
def waiting(ground, desk, site):
    """The same, passed on its day."""
    desk.complete(site.id, PASSED)
    return site


def state(ground, site):
    return sites.standing(ground, site.id).state


def test_works_that_pass_wait_as_long_as_the_rule_says(ground, desk, site):
    kept = desk.complete(site.id, PASSED)
    assert (kept.number, kept.waiting_until, kept.inspector) == ("JG20261121-0001", date(2026, 12, 21), "许诺")
    permit = sites.standing(ground, site.id)
    assert (permit.state, permit.over_on, permit.waiting_until) == ("waiting", date(2026, 11, 21), date(2026, 12, 21))
    assert CaseSheets(ground).completion(kept.id)["waiting_until"] == "2026-12-21"


def test_a_waiting_period_is_chosen_from_one_to_three_months(desk, site):
    for wrong in (date(2026, 12, 20), date(2027, 2, 22)):
        with pytest.raises(Refusal, match="between 2026-12-21 and 2027-02-21"):
            desk.complete(site.id, Look(WELL, passed=True, waiting_until=wrong))
    assert desk.waiting(date(2026, 11, 30)) == (date(2026, 12, 30), date(2026, 12, 30), date(2027, 2, 28))
    desk.complete(site.id, Look(WELL, passed=True, waiting_until=date(2027, 2, 21)))


def test_works_that_fail_are_put_right_and_inspected_again(ground, desk, site):
    desk.complete(site.id, FAILED)
    assert state(ground, site) == PermitState.FAILED
    desk.works_done(site.id, "已重做防水")
    desk.complete(site.id, PASSED)
    assert [(look.kind, look.passed, look.bad) for look in desk.of(site.id)] == [
        (CompletionKind.COMPLETION, True, ()),
        (CompletionKind.COMPLETION, False, ("waterproofing_tested",)),
    ]


def test_what_failed_may_take_more_works(ground, desk, site):
    desk.complete(site.id, FAILED)
    desk.go_on(site.id, "重做防水需两周")
    assert state(ground, site) == PermitState.WORKS


@pytest.mark.parametrize(
    ("look", "said"),
    [
        (Look({}, passed=True), "every point"),
        (Look(LEAK, passed=True), "does not pass"),
        (Look(LEAK, passed=False), "to be put right"),
        (Look(WELL, passed=True, at=datetime(2026, 11, 22, 2).astimezone()), "not later than now"),
        (Look(WELL, passed=True, inspector="长" * 61), "at most 60"),
    ],
)
def test_a_look_says_all_that_was_found(desk, site, look, said):
    with pytest.raises(Refusal, match=said):
        desk.complete(site.id, look)


def test_nothing_is_inspected_twice_at_two_counters(desk, site):
    desk.complete(site.id, PASSED)
    with pytest.raises(Refusal, match="does not allow"):
        desk.complete(site.id, PASSED)


def test_the_waiting_period_runs_its_time(ground, desk, waiting, now):
    now.set_day(date(2026, 12, 21))
    with pytest.raises(Refusal, match="runs until 2026-12-21"):
        desk.reinspect(waiting.id, PASSED)
    now.set_day(date(2026, 12, 22))
    desk.reinspect(waiting.id, PASSED)
    assert state(ground, waiting) == PermitState.REFUND_DUE


def test_a_waiting_period_ends_early_only_on_the_word_of_who_reviews(ground, desk, waiting):
    with pytest.raises(Refusal, match="may not do this"):
        desk.reinspect(waiting.id, PASSED, early=True)
    with sites.by(ground, Role.SUPERVISOR):
        desk.reinspect(waiting.id, PASSED, early=True)
    assert sites.standing(ground, waiting.id).waiting_until == date(2026, 11, 20)


def test_faults_after_the_waiting_period_are_mended_and_looked_at_again(ground, desk, waiting, now):
    now.set_day(date(2026, 12, 22))
    desk.reinspect(waiting.id, FAILED)
    desk.reinspect(waiting.id, FAILED)
    assert state(ground, waiting) == PermitState.MENDING
    desk.reinspect(waiting.id, PASSED)
    assert [look.kind for look in desk.of(waiting.id)].count(CompletionKind.REINSPECTION) == 3


def test_faults_may_be_settled_by_what_is_kept_of_a_deposit(ground, desk, waiting, now):
    now.set_day(date(2026, 12, 22))
    desk.reinspect(waiting.id, FAILED)
    with sites.by(ground, Role.SUPERVISOR):
        with pytest.raises(Refusal, match="Keep of a deposit"):
            desk.settle(waiting.id, "从押金扣除")
        SettlingDesk(ground).deduct(waiting.id, Money.parse("300.00"), "渗漏维修")
        desk.settle(waiting.id, "从押金扣除")
    assert state(ground, waiting) == PermitState.REFUND_DUE


def test_with_the_clock_put_back_a_look_is_not_before_the_works_were_done(ground, desk, site, now):
    now.go_on(days=-2)
    assert desk.complete(site.id, PASSED).at == MORNING
