"""Keys that residents leave at the counter: on their terms, under a tag of their own, given back when they ask."""

from datetime import date

import pytest
from sqlalchemy import text

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due, is_due
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import CopyState, KeyCopy, KeyKind
from frontdesk.keys.retention import KINDS
from tests import people
from tests.people import FLAT, SMALL


@pytest.fixture
def desk(estate):
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    return CustodyDesk(estate.ground)


@pytest.fixture
def left(estate):
    return Left(
        estate.units[FLAT], "T-014", "陈志远", "装修期间工人进出", "139 0000 1122", lend_to="金盾装饰的工人", copies=2,
        hook="B-01", until=date(2026, 12, 31),
    )  # fmt: skip


def only(desk, **narrowed):
    rows = list(desk.listing(**narrowed))
    assert len(rows) == 1
    return rows[0]


def states(ground, key_id):
    with ground.database.reading() as session:
        return [copy.state for copy in session.query(KeyCopy).filter_by(key_id=key_id).order_by(KeyCopy.n)]


def test_a_key_is_left_under_a_tag_of_its_own(desk, left, estate):
    custody = desk.take(left)
    assert custody.number == "LT20261121-0001"
    row = only(desk)
    assert (row["tag"], row["unit"], row["opens"], row["copies"], row["here"]) == ("T-014", FLAT, FLAT, 2, 2)
    assert (row["given_by"], row["phone"], row["state"]) == ("陈志远", "13900001122", "held")
    assert states(estate.ground, custody.key_id) == ["in_cabinet", "in_cabinet"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("tag", ""), ("tag", FLAT), ("given_by", " "), ("purpose", ""), ("until", date(2026, 11, 20)), ("copies", 0)],
)
def test_what_is_missing_or_wrong_is_said_beside_its_field(desk, left, field, wrong):
    with pytest.raises(Refusal) as refused:
        desk.take(Left(**{**left.__dict__, field: wrong}))
    assert refused.value.field == field
    assert list(desk.listing()) == []


def test_nobody_leaves_the_same_key_twice(desk, left):
    desk.take(left)
    with pytest.raises(Refusal, match="in custody already"):
        desk.take(left)


def test_the_tag_of_another_key_is_refused(desk, left, estate):
    people.sign_in(estate.ground, Role.MANAGER)
    Cabinet(estate.ground).add(NewKey("T-014", KeyKind.PUBLIC, "东门"))
    with pytest.raises(Refusal, match="Another key"):
        desk.take(left)


def test_given_back_with_all_its_copies(desk, left, estate):
    custody = desk.take(left)
    desk.give_back(custody.id, "陈志远")
    assert states(estate.ground, custody.key_id) == ["handed_over", "handed_over"]
    assert only(desk, state="ended")["taken_by"] == "陈志远"
    with pytest.raises(Refusal, match="given back already"):
        desk.give_back(custody.id, "陈志远")


def test_not_given_back_while_a_copy_is_lent(desk, left, estate, lend):
    custody = desk.take(left)
    lend("T-014-2", consent="业主陈先生电话同意")
    with pytest.raises(Refusal, match="T-014-2 is out"):
        desk.give_back(custody.id, "陈志远")
    assert only(desk)["here"] == 1


def test_the_same_key_left_again_keeps_its_tag(desk, left, estate):
    first = desk.take(left)
    desk.give_back(first.id, "陈志远")
    again = desk.take(left)
    assert again.key_id == first.key_id
    assert states(estate.ground, first.key_id) == ["in_cabinet", "in_cabinet"]
    with pytest.raises(Refusal):
        desk.take(Left(**{**left.__dict__, "unit_id": estate.units[SMALL]}))


def test_the_form_says_what_was_signed(desk, left, estate, now):
    custody = desk.take(left)
    facts = desk.form(custody.id)
    assert (facts["unit"], facts["copies"], facts["lend_to"], facts["until"]) == (
        FLAT, 2, "金盾装饰的工人", "2026-12-31",
    )  # fmt: skip
    assert facts["ended"] == ""
    now.go_on(days=3)
    desk.give_back(custody.id, "李雯")
    assert desk.form(custody.id) == facts | {
        "ended": "2026-11-24 09:05", "taken_by": "李雯", "given_back_by": "许诺",
    }  # fmt: skip


def test_a_key_kept_beyond_its_last_day_stands_out(desk, left, now):
    desk.take(left)
    assert list(desk.listing(state="lapsed")) == []
    now.set_day(date(2027, 1, 1))
    assert only(desk, state="lapsed")["state"] == "lapsed"
    assert desk.lapsed() == 1
    assert list(desk.listing(state="held")) == []


@pytest.mark.parametrize("typed", ["LT20261121", "t-014", "3-1-502", "陈志远", "czy", "1122"])
def test_found_by_number_tag_unit_and_name(desk, left, typed):
    desk.take(left)
    assert len(list(desk.listing(text=typed))) == 1
    assert list(desk.listing(text="李四")) == []


def test_copies_that_are_lost_stay_so(desk, left, estate):
    custody = desk.take(left)
    copy = Cabinet(estate.ground).copy_named("T-014-1")
    LossDesk(estate.ground).report(copy, "许诺", "盘点时不在")
    desk.give_back(custody.id, "陈志远")
    assert states(estate.ground, custody.key_id) == [CopyState.LOST, CopyState.HANDED_OVER]


def test_who_left_a_key_is_forgotten_when_the_time_is_over(desk, left, now):
    ended = desk.take(left)
    desk.give_back(ended.id, "李雯")
    held = desk.take(left)
    assert not is_due(desk._ground, KINDS)
    now.go_on(days=732)
    assert sum(erase_due(desk._ground, KINDS).values()) == 1
    assert sum(erase_due(desk._ground, KINDS).values()) == 0
    first, second = sorted(desk.listing(), key=lambda row: row["id"])
    assert (first["number"], first["given_by"], first["phone"], first["taken_by"]) == (ended.number, "", "", "")
    assert second["given_by"] == "陈志远"
    assert desk.form(ended.id)["given_by"] == ""
    assert desk.form(held.id)["given_by"] == "陈志远"
    desk._ground.close()
    files = b"".join(path.read_bytes() for path in desk._ground.folder.iterdir() if path.is_file())
    assert "李雯".encode() not in files


def test_what_was_agreed_is_never_changed_while_it_is_kept(desk, left):
    desk.take(left)
    with pytest.raises(Exception, match="never changed"), desk._ground.database.writing() as session:
        session.execute(text("UPDATE key_custody SET lend_to = '任何人'"))
