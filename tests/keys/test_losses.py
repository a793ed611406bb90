"""Lost keys: reported, dealt with in time, and what becomes of the copies."""

from datetime import date

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due
from frontdesk.core.steps import steps_of
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import KeyCopy, KeyKind, KeyLoan, KeyLoanItem, LossAnswer
from frontdesk.keys.retention import KINDS
from tests import people

PUMP = NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A12")


@pytest.fixture
def desk(estate):
    Cabinet(estate.ground).add(PUMP)
    return LossDesk(estate.ground)


@pytest.fixture
def copy(desk, estate):
    return Cabinet(estate.ground).copy_named("P-031-1")


def states(ground):
    with ground.database.reading() as session:
        return [copy.state for copy in session.query(KeyCopy).order_by(KeyCopy.n)]


def only(desk, **narrowed):
    rows = list(desk.listing(**narrowed))
    assert len(rows) == 1
    return rows[0]


def test_a_lost_key_is_to_be_dealt_with_in_two_days(desk, copy, estate, now):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    assert (loss.number, loss.due) == ("GS20261121-0001", date(2026, 11, 23))
    assert states(estate.ground) == ["lost", "in_cabinet"]
    assert (only(desk)["code"], only(desk)["state"]) == ("P-031-1", "open")
    assert desk.waiting() == (1, False)
    now.go_on(days=3)
    assert desk.waiting() == (1, True)
    assert only(desk, state="overdue")["state"] == "overdue"
    assert list(desk.listing(state="open")) == []


def test_a_key_lost_by_its_borrower_ends_the_loan(desk, copy, estate, lend):
    loan = lend("P-031-1", "P-031-2")
    desk.report(copy, "赵工", "掉进电梯井")
    with estate.ground.database.reading() as session:
        item = session.query(KeyLoanItem).filter_by(copy_id=copy).one()
        assert (item.outcome, item.received_by) == ("lost", estate.ground.who().id)
        assert session.get_one(KeyLoan, loan.id).back_at is None
    assert only(desk)["loan"] == loan.number
    assert desk.slip(1)["borrower"] == "赵工"


@pytest.mark.parametrize(("field", "told"), [("reported_by", ("", "掉了")), ("words", ("赵工", " "))])
def test_who_and_what_are_wanted(desk, copy, field, told):
    with pytest.raises(Refusal) as refused:
        desk.report(copy, *told)
    assert refused.value.field == field


def test_nobody_reports_it_twice(desk, copy):
    desk.report(copy, "赵工", "掉进电梯井")
    with pytest.raises(Refusal, match="P-031-1 is reported"):
        desk.report(copy, "钱工", "找不到")


def test_found_again_it_hangs_in_the_cabinet(desk, copy, estate):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    desk.answer(loss.id, LossAnswer.FOUND, "在工具箱里")
    assert states(estate.ground) == ["in_cabinet", "in_cabinet"]
    assert (only(desk)["state"], only(desk)["remark"], only(desk)["answerer"]) == ("found", "在工具箱里", "许诺")
    assert desk.waiting() == (0, False)
    with pytest.raises(Refusal, match="dealt with already"):
        desk.answer(loss.id, LossAnswer.FOUND)


def test_with_another_lock_all_copies_are_retired_and_there_are_new_ones(desk, copy, estate):
    first = desk.report(copy, "赵工", "掉进电梯井")
    second = desk.report(Cabinet(estate.ground).copy_named("P-031-2"), "赵工", "一起掉的")
    desk.answer(first.id, LossAnswer.LOCK_CHANGED, "锁匠 11-22 换芯", copies=3)
    assert states(estate.ground) == ["retired", "retired", "in_cabinet", "in_cabinet", "in_cabinet"]
    # The other one that was lost opens nothing any more, either.
    assert desk.waiting() == (0, False)
    assert [taken.went_to for taken in steps_of(estate.ground, "key_loss", second.id)] == ["lock_changed", "reported"]


def test_a_lock_is_not_changed_while_somebody_has_a_key(desk, copy, lend):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    lend("P-031-2")
    with pytest.raises(Refusal, match="P-031-2 is out"):
        desk.answer(loss.id, LossAnswer.LOCK_CHANGED, copies=1)
    assert only(desk)["answer"] == ""


def test_copied_anew_only_the_lost_one_is_retired(desk, copy, estate):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    desk.answer(loss.id, LossAnswer.COPIED, copies=1)
    assert states(estate.ground) == ["retired", "in_cabinet", "in_cabinet"]


def test_that_nothing_is_needed_wants_words(desk, copy, estate):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    with pytest.raises(Refusal) as refused:
        desk.answer(loss.id, LossAnswer.NONE)
    assert refused.value.field == "remark"
    desk.answer(loss.id, LossAnswer.NONE, "该门已拆除")
    assert states(estate.ground) == ["retired", "in_cabinet"]


def test_only_who_keeps_the_keys_decides_on_locks(desk, copy, estate):
    loss = desk.report(copy, "赵工", "掉进电梯井")
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal):
        desk.answer(loss.id, LossAnswer.LOCK_CHANGED, copies=1)


@pytest.mark.parametrize("typed", ["GS2026", "p-031", "水泵", "赵工"])
def test_found_by_number_tag_place_and_name(desk, copy, typed):
    desk.report(copy, "赵工", "掉进电梯井")
    assert len(list(desk.listing(text=typed))) == 1
    assert list(desk.listing(text="钱工")) == []


def test_who_lost_a_key_is_forgotten_when_the_time_is_over(desk, copy, estate, now):
    open_one = desk.report(copy, "赵工", "掉进电梯井")
    found = desk.report(Cabinet(estate.ground).copy_named("P-031-2"), "钱小红", "钱小红的包丢了")
    desk.answer(found.id, LossAnswer.FOUND, "钱小红送回")
    now.go_on(days=732)
    assert sum(erase_due(estate.ground, KINDS).values()) == 1
    told = {row["id"]: (row["reported_by"], row["words"], row["remark"]) for row in desk.listing()}
    assert told == {open_one.id: ("赵工", "掉进电梯井", ""), found.id: ("", "", "")}
    estate.ground.close()
    files = b"".join(path.read_bytes() for path in estate.ground.folder.iterdir() if path.is_file())
    assert "钱小红".encode() not in files
