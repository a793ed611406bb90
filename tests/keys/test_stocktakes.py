"""Stock-takes: what is seen, what is missed, what is where it should not be; and what becomes of each difference."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.checked import counts_are_whole
from frontdesk.keys.lending import Back, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import Key, KeyCopy, KeyKind, Settling
from frontdesk.keys.stocktakes.desk import StockTakeDesk
from tests import people

KEYS = (
    NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A-10"),
    NewKey("G-01", KeyKind.PUBLIC, "东门", hook="A-2"),
    NewKey("G-02", KeyKind.PUBLIC, "西门", hook="A-1"),
)


@pytest.fixture
def desk(estate, now):
    cabinet = Cabinet(estate.ground)
    for key in KEYS:
        cabinet.add(key)
    now.go_on(minutes=5)
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    return StockTakeDesk(estate.ground)


@pytest.fixture
def copy(estate):
    return Cabinet(estate.ground).copy_named


def findings(desk, **narrowed):
    return {row["code"]: row["finding"] for row in desk.listing(**narrowed)}


def state_of(ground, copy_id):
    with ground.database.reading() as session:
        return session.get_one(KeyCopy, copy_id).state


def seen_all_but(desk, take, *codes):
    for row in list(desk.listing()):
        if row["code"] not in codes:
            desk.see(take.id, row["code"])


def finished(desk, now, *missing):
    """A stock-take in which these were not seen."""
    take = desk.begin()
    now.go_on(minutes=10)
    seen_all_but(desk, take, *missing)
    now.go_on(minutes=10)
    return desk.finish(take.id)


def test_the_keys_are_walked_along_by_their_hooks(desk):
    desk.begin()
    assert [(row["hook"], row["code"]) for row in desk.listing()] == [
        ("A-1", "G-02"), ("A-2", "G-01"), ("A-10", "P-031-1"), ("A-10", "P-031-2"),
    ]  # fmt: skip


def test_one_key_missing(desk, now, copy):
    take = finished(desk, now, "G-01")
    assert take.number == "PD20261121-0001"
    assert findings(desk) == {"G-02": "there", "G-01": "missing", "P-031-1": "there", "P-031-2": "there"}
    assert desk.takes()[0]["open"] == 1
    assert desk.waiting() == (1, False)
    assert [row["code"] for row in desk.listing(state="open")] == ["G-01"]


def test_what_is_lent_as_booked_is_no_finding(desk, now, lend):
    loan = lend("P-031-2")
    now.go_on(minutes=5)
    take = finished(desk, now, "P-031-2")
    assert findings(desk)["P-031-2"] == "out"
    assert [(line["code"], line["loan"]) for line in desk.sheet(take.id)["lines"]] == [("P-031-2", loan.number)]


def test_what_is_booked_as_lent_and_hangs_here_is_unexpected(desk, now, lend, copy, estate):
    lend("P-031-2")
    now.go_on(minutes=5)
    take = finished(desk, now)
    assert findings(desk, state="open") == {"P-031-2": "unexpected"}
    desk.settle(take.id, copy("P-031-2"), Settling.TAKEN_BACK)
    assert state_of(estate.ground, copy("P-031-2")) == "in_cabinet"
    assert desk.waiting() == (0, False)


def test_a_lost_key_that_turns_up_is_found_again(desk, now, copy, estate):
    losses = LossDesk(estate.ground)
    losses.report(copy("G-01"), "赵工", "找不到")
    take = desk.begin()
    assert len(list(desk.listing())) == 3
    now.go_on(minutes=5)
    seen_all_but(desk, take)
    desk.see(take.id, "G-01")
    desk.finish(take.id)
    assert findings(desk, state="open") == {"G-01": "unexpected"}
    desk.settle(take.id, copy("G-01"), Settling.TAKEN_BACK, "挂在备用箱里")
    assert state_of(estate.ground, copy("G-01")) == "in_cabinet"
    assert losses.waiting() == (0, False)


def test_a_key_on_another_hook_goes_back_or_stays_there(desk, now, copy, estate):
    take = desk.begin()
    now.go_on(minutes=5)
    desk.see(take.id, "G-01", "a-1")
    desk.see(take.id, "G-02", "A-1")
    desk.see(take.id, "P-031-1", "B-7")
    desk.see(take.id, "P-031-2")
    desk.finish(take.id)
    assert findings(desk, state="open") == {"G-01": "wrong_hook", "P-031-1": "wrong_hook"}
    desk.settle(take.id, copy("G-01"), Settling.HUNG_UP)
    with pytest.raises(Refusal):
        desk.settle(take.id, copy("P-031-1"), Settling.HOOK_CHANGED)
    people.sign_in(estate.ground, Role.SUPERVISOR)
    desk.settle(take.id, copy("P-031-1"), Settling.HOOK_CHANGED)
    with estate.ground.database.reading() as session:
        assert session.query(Key).filter_by(tag="P-031").one().hook == "B-7"
    assert desk.waiting() == (0, False)


def test_a_missing_key_is_reported_as_lost(desk, now, copy, estate):
    take = finished(desk, now, "G-01")
    with pytest.raises(Refusal) as refused:
        desk.settle(take.id, copy("G-01"), Settling.LOST)
    assert refused.value.field == "remark"
    desk.settle(take.id, copy("G-01"), Settling.LOST, "挂钩上没有，登记本无借出记录")
    assert state_of(estate.ground, copy("G-01")) == "lost"
    row = next(row for row in desk.listing() if row["code"] == "G-01")
    assert (row["settled"], row["remark"], row["settled_by"]) == ("lost", "GS20261121-0001", "许诺")
    with pytest.raises(Refusal, match="seen to meanwhile"):
        desk.settle(take.id, copy("G-01"), Settling.FOUND)


def test_a_report_of_the_loss_settles_the_finding(desk, now, copy, estate):
    finished(desk, now, "G-01")
    LossDesk(estate.ground).report(copy("G-01"), "许诺", "盘点时不在")
    assert desk.waiting() == (0, False)


def test_a_missing_key_may_have_been_there_after_all(desk, now, copy, estate):
    take = finished(desk, now, "G-01")
    desk.settle(take.id, copy("G-01"), Settling.FOUND, "压在登记本下面")
    assert state_of(estate.ground, copy("G-01")) == "in_cabinet"
    assert desk.waiting() == (0, False)


def test_several_findings_are_settled_together_or_none_is(desk, now, copy, estate):
    take = finished(desk, now, "G-01", "G-02", "P-031-1")
    LossDesk(estate.ground).report(copy("P-031-1"), "赵工", "找不到")
    with pytest.raises(Refusal, match="P-031-1"):
        desk.settle_several(take.id, [copy("G-01"), copy("G-02"), copy("P-031-1")], Settling.FOUND)
    assert findings(desk, state="open") == {"G-02": "missing", "G-01": "missing"}
    desk.settle_several(take.id, [copy("G-01"), copy("G-02")], Settling.FOUND)
    assert desk.waiting() == (0, False)


def test_what_the_desk_moves_meanwhile_is_where_the_desk_put_it(desk, now, copy, estate, lend):
    lent = lend("P-031-1")
    now.go_on(minutes=5)
    take = desk.begin()
    now.go_on(minutes=5)
    desk.see(take.id, "G-01")
    desk.see(take.id, "P-031-2")
    now.go_on(minutes=5)
    lend("P-031-2")  # it was seen, then lent
    LendingDesk(estate.ground).take_back([Back(copy("P-031-1"))])  # it was out, then hung up
    LossDesk(estate.ground).report(copy("G-02"), "赵工", "刚发现")
    desk.finish(take.id)
    assert findings(desk) == {"G-01": "there", "P-031-1": "there", "P-031-2": "out"}
    assert lent.number


def test_only_one_at_a_time(desk):
    take = desk.begin()
    with pytest.raises(Refusal, match=take.number):
        desk.begin()
    desk.cancel(take.id, "临时停电")
    with pytest.raises(Refusal, match="called off"):
        desk.see(take.id, "G-01")
    assert desk.begin().number == "PD20261121-0002"
    assert [step.went_to for step in steps_of(desk._ground, "stock_take", take.id)] == ["cancelled", "open"]


def test_nothing_seen_is_not_finished(desk):
    take = desk.begin()
    with pytest.raises(Refusal, match="No key has been seen"):
        desk.finish(take.id)


def test_without_keys_there_is_nothing_to_count(estate):
    with pytest.raises(Refusal, match="no keys"):
        StockTakeDesk(estate.ground).begin()
    assert StockTakeDesk(estate.ground).due() is None


def test_an_unknown_tag_is_refused_and_one_of_several_copies_too(desk):
    take = desk.begin()
    for code in ("X-99", "P-031", ""):
        with pytest.raises(Refusal) as refused:
            desk.see(take.id, code)
        assert refused.value.field == "code"


def test_ticked_and_unticked(desk, now, copy):
    take = desk.begin()
    desk.tick(take.id, [copy("G-01"), copy("G-02")])
    assert desk.progress(take.id) == {"all": 4, "seen": 2, "out": 0, "left": 2}
    desk.tick(take.id, [copy("G-01")], seen=False)
    assert desk.progress(take.id)["seen"] == 1
    assert [row["code"] for row in desk.listing(state="unseen")] == ["G-01", "P-031-1", "P-031-2"]


def test_due_on_the_twenty_fifth_until_it_is_done(desk, now):
    assert desk.due() is None
    now.set_day(date(2026, 11, 25))
    assert desk.due() == date(2026, 11, 25)
    assert desk.waiting() == (1, False)
    now.set_day(date(2026, 12, 3))
    assert desk.waiting() == (1, True)
    finished(desk, now)
    assert desk.due() is None
    now.set_day(date(2027, 1, 26))
    assert desk.due() == date(2027, 1, 25)


def test_the_sheet_says_ever_again_what_was_found(desk, now, copy):
    take = finished(desk, now, "G-01")
    facts = desk.sheet(take.id)
    assert facts["counts"] == {"there": 3, "out": 0, "missing": 1, "unexpected": 0, "wrong_hook": 0}
    desk.settle(take.id, copy("G-01"), Settling.FOUND)
    assert desk.sheet(take.id) == facts


@pytest.mark.parametrize(("typed", "codes"), [("a-1", 3), ("水泵", 2), ("g-0", 2), ("P-031", 2), ("北门", 0)])
def test_narrowed_by_tag_hook_and_place(desk, typed, codes):
    desk.begin()
    assert len(list(desk.listing(text=typed))) == codes


def test_a_finding_that_somebody_took_out_of_the_database_is_found_out(desk, now):
    def whole():
        with desk._ground.database.reading() as session:
            return counts_are_whole(session) is None

    finished(desk, now, "G-01")
    assert whole()
    with desk._ground.database.writing() as session:
        session.execute(text("UPDATE stock_take_line SET finding = '' WHERE finding = 'missing'"))
    assert not whole()


def test_a_finding_that_is_old_takes_nothing_from_who_has_the_key_by_now(desk, copy, now, lend):
    lend("G-01")
    take = desk.begin()
    desk.see(take.id, "G-01")
    desk.finish(take.id)
    assert findings(desk, state="unexpected") == {"G-01": "unexpected"}
    now.go_on(minutes=5)
    LendingDesk(desk._ground).take_back([Back(copy("G-01"))])
    now.go_on(minutes=5)
    lend("G-01")
    desk.settle(take.id, copy("G-01"), Settling.TAKEN_BACK)
    assert state_of(desk._ground, copy("G-01")) == "out"
