"""Lending keys: who may have which, until when, on whose word; and what is found when they come back."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from frontdesk.core.estate import EstateDesk
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.retention import erase_due
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.checked import KEY_CHECKS
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.listed import LoanState
from frontdesk.keys.numbered import KeyNumbers
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.keys.retention import KINDS
from tests.people import FLAT, OPERATORS, PASSWORD, SMALL

WALL = ZoneInfo("Asia/Shanghai")
LIU = Borrower(BorrowerKind.STAFF, "刘工", "13700001111", staff_card="G-17")
FIRM = Borrower(BorrowerKind.CONTRACTOR, "马强", "13600002222", "鼎新机电", id_number="11010519491231002X")


def refusal(act, *args, **more):
    with pytest.raises(Refusal) as refused:
        act(*args, **more)
    return refused.value


@pytest.fixture
def cabinet(estate):
    cabinet = Cabinet(estate.ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2, hook="A12"))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    cabinet.add(NewKey("V-1", KeyKind.VACANT, "入户门", estate.units[SMALL], key_set="A"))
    cabinet.add(NewKey("C-1", KeyKind.CUSTODY, "入户门", estate.units[FLAT]))
    return cabinet


@pytest.fixture
def desk(cabinet, estate, signed_in):
    signed_in(Role.RECEPTIONIST)
    return LendingDesk(estate.ground)


@pytest.fixture
def copy(cabinet):
    return lambda *codes: [cabinet.copy_named(code) for code in codes]


@pytest.fixture(autouse=True)
def books_agree(estate):
    """Whatever a test does, the checks of the key desk hold afterwards."""
    yield
    with estate.ground.database.reading() as session:
        assert [name for name, _, check in KEY_CHECKS if check(session) is not None] == []


def state(desk, copy_id):
    with desk._ground.database.reading() as session:
        return session.execute(text("SELECT state FROM key_copy WHERE id = :id"), {"id": copy_id}).scalar()


def supervisor(desk, right=Right.APPROVE):
    return Operators(desk._ground).authority(OPERATORS[Role.SUPERVISOR], PASSWORD, right)


def test_keys_go_out_together_and_come_back_one_by_one(desk, copy, now):
    pump, gate = copy("P-031-1", "G-1")
    loan = desk.lend([pump, gate], LIU, "检修水泵")
    assert loan.number == "JY20261121-0001"
    assert (state(desk, pump), state(desk, gate)) == ("out", "out")
    (row,) = desk.loans(state=LoanState.OUT)
    assert (row["keys"], row["state"], row["borrower"]) == ("G-1、P-031-1", "out", "刘工")
    now.go_on(hours=1)
    assert [loan.back_at for loan in desk.take_back([Back(gate)])] == [None]
    now.go_on(hours=1)
    desk.take_back([Back(pump, remark="钥匙环松")])
    assert (state(desk, pump), state(desk, gate)) == ("in_cabinet", "in_cabinet")
    told = desk.loan(loan.id)
    assert told["state"] == LoanState.BACK
    assert f"{told['back_at']:%H:%M}" == "11:05"
    assert [item["remark"] for item in told["items"]] == ["", "钥匙环松"]


def test_a_key_is_due_back_by_the_rule_the_same_day_or_after_that_time_the_next(desk, copy, now):
    assert desk.lend(copy("G-1"), LIU, "巡查").due_back == datetime(2026, 11, 21, 18, 0, tzinfo=WALL)
    now.now = datetime(2026, 11, 21, 19, 0, tzinfo=WALL)
    assert desk.lend(copy("P-031-1"), LIU, "抢修").due_back == datetime(2026, 11, 22, 18, 0, tzinfo=WALL)


def test_who_has_a_key_is_told_to_whoever_wants_it_too(desk, copy):
    desk.lend(copy("P-031-1"), LIU, "检修水泵")
    refused = refusal(desk.lend, copy("G-1", "P-031-1"), LIU, "巡查")
    assert str(refused) == "P-031-1 is out: JY20261121-0001, due back 11-21 18:00."
    assert refused.field == "copies"
    assert state(desk, copy("G-1")[0]) == "in_cabinet"


def test_the_same_loan_sent_twice_is_one(desk, copy):
    first = desk.lend(copy("G-1"), LIU, "巡查", operation="x")
    assert desk.lend(copy("G-1"), LIU, "巡查", operation="x").number == first.number


@pytest.mark.parametrize(
    ("borrower", "reason", "field"),
    [
        (Borrower("guest", "刘工", "13700001111"), "巡查", "kind"),
        (Borrower("staff", " ", "13700001111"), "巡查", "name"),
        (Borrower("staff", "刘工", ""), "巡查", "phone"),
        (Borrower("staff", "刘工", "18999999999"), "巡查", "phone"),
        (LIU, "", "reason"),
        (LIU, "x" * 301, "reason"),
    ],
)
def test_what_is_missing_is_asked_for(desk, copy, borrower, reason, field):
    assert refusal(desk.lend, copy("G-1"), borrower, reason).field == field


def test_outsiders_need_a_supervisors_word_and_an_escort(desk, copy):
    assert desk.asked(copy("P-031-1"), "contractor").approval
    assert refusal(desk.lend, copy("P-031-1"), FIRM, "水泵保养").field == "authority"
    assert refusal(desk.lend, copy("P-031-1"), FIRM, "水泵保养", authority=supervisor(desk)).field == "escort"
    loan = desk.lend(copy("P-031-1"), FIRM, "水泵保养", escort="刘工", authority=supervisor(desk))
    told = desk.loan(loan.id)
    assert (told["approved_by"], told["escort"]) == (OPERATORS[Role.SUPERVISOR], "刘工")
    assert (told["id_kind"], told["id_masked"]) == ("resident_id", "1101**********002X")


def test_whoever_may_approve_needs_nobody_elses_word(desk, copy, signed_in):
    boss = signed_in(Role.SUPERVISOR)
    assert desk.lend(copy("P-031-1"), FIRM, "水泵保养", escort="刘工").approved_by == boss.id


def test_the_estate_may_do_without_approval_and_escort(desk, copy, signed_in):
    signed_in(Role.MANAGER)
    for rule in ("key.outsider_approval", "key.outsider_escort"):
        EstateDesk(desk._ground).set_rule(rule, "no")
    signed_in(Role.RECEPTIONIST)
    assert desk.lend(copy("P-031-1"), FIRM, "水泵保养").approved_by is None


def test_a_key_in_custody_is_lent_only_with_the_owners_consent(desk, copy, estate):
    assert desk.asked(copy("C-1"), "resident").consent == ""
    assert desk.asked(copy("G-1"), "resident").consent is None
    aunt = Borrower(BorrowerKind.RESIDENT, "陈姨", "13500003333")
    assert refusal(desk.lend, copy("C-1", "G-1"), aunt, "取物").field == "consent"
    loan = desk.lend(copy("C-1"), aunt, "取物", consent="陈志远 09:00 电话同意")
    assert loan.unit_id == estate.units[FLAT]


def test_a_vacant_unit_is_looked_at_when_its_key_comes_back(desk, copy):
    (flat,) = copy("V-1")
    desk.lend([flat], LIU, "带看")
    assert refusal(desk.take_back, [Back(flat, things="ok", doors="ok", water="ok")]).field == "power"
    desk.take_back([Back(flat, "ok", "阳台门未锁", "ok", "ok")])
    (item,) = desk.loan(1)["items"]
    assert (item["doors"], item["power"]) == ("阳台门未锁", "ok")


def test_a_key_that_is_in_the_cabinet_can_not_come_back(desk, copy):
    assert "G-1 is not out" in str(refusal(desk.take_back, [Back(copy("G-1")[0])]))


def test_a_loan_typed_by_mistake_a_moment_ago_is_undone(desk, copy, now):
    loan = desk.lend(copy("G-1", "P-031-2"), LIU, "巡查")
    now.go_on(minutes=5)
    desk.undo(loan.id)
    assert desk.loan(loan.id)["state"] == LoanState.UNDONE
    assert [row["number"] for row in desk.loans(state=LoanState.UNDONE)] == [loan.number]
    assert list(desk.loans(state=LoanState.BACK)) == []
    again = desk.lend(copy("G-1"), LIU, "巡查")
    assert again.number == "JY20261121-0002"
    now.go_on(minutes=11)
    assert "Take the keys back instead" in str(refusal(desk.undo, again.id))


def test_only_who_typed_a_loan_undoes_it_and_not_once_a_key_came_back(desk, copy, signed_in):
    loan = desk.lend(copy("G-1", "P-031-2"), LIU, "巡查")
    signed_in(Role.MANAGER)
    assert "by you" in str(refusal(desk.undo, loan.id))
    signed_in(Role.RECEPTIONIST)
    desk.take_back([Back(copy("G-1")[0])])
    assert "come back already" in str(refusal(desk.undo, loan.id))


def test_overdue_keys_are_counted_and_listed_until_they_are_extended_or_back(desk, copy, now):
    loan = desk.lend(copy("G-1"), LIU, "巡查")
    desk.lend(copy("P-031-1"), LIU, "检修", due_back=now.now + timedelta(days=3))
    assert desk.overdue() == 0
    now.go_on(hours=12)
    assert desk.overdue() == 1
    assert [row["number"] for row in desk.loans(state=LoanState.OVERDUE)] == [loan.number]
    assert refusal(desk.extend, loan.id, now.now - timedelta(minutes=1), "还在修").field == "due_back"
    desk.extend(loan.id, now.now + timedelta(hours=3), "还在修")
    assert desk.overdue() == 0
    assert [(each["field"], each["after"]) for each in desk.loan(loan.id)["extended"]] == [
        ("due_back", "2026-11-22 00:05"),
        ("reason", "还在修"),
    ]
    desk.take_back([Back(copy("G-1")[0])])
    assert "All keys" in str(refusal(desk.extend, loan.id, now.now + timedelta(hours=3), "还在修"))


def test_an_outsiders_loan_runs_on_only_with_approval(desk, copy, now):
    loan = desk.lend(copy("G-1"), FIRM, "保养", escort="刘工", authority=supervisor(desk))
    later = now.now + timedelta(days=1)
    assert refusal(desk.extend, loan.id, later, "未完工").field == "authority"
    desk.extend(loan.id, later, "未完工", authority=supervisor(desk))


def test_a_loan_may_be_entered_later_but_not_while_the_key_was_out(desk, copy, now):
    desk.lend(copy("G-1"), LIU, "巡查")
    now.go_on(hours=2)
    desk.take_back([Back(copy("G-1")[0])])
    now.go_on(hours=2)
    earlier = now.now - timedelta(hours=3)
    assert refusal(desk.lend, copy("G-1"), LIU, "巡查", at=earlier).field == "at"
    assert refusal(desk.lend, copy("G-1"), LIU, "巡查", at=now.now + timedelta(hours=1)).field == "at"
    loan = desk.lend(copy("G-1"), LIU, "巡查", at=now.now - timedelta(hours=1))
    assert (loan.entered_at - loan.at) == timedelta(hours=1)
    desk.take_back([Back(copy("G-1")[0])], at=now.now - timedelta(minutes=30))


def test_with_the_clock_put_back_keys_still_come_back(desk, copy, now):
    loan = desk.lend(copy("G-1"), LIU, "巡查")
    now.go_on(hours=-2)
    (kept,) = desk.take_back([Back(copy("G-1")[0])])
    assert kept.back_at == loan.at
    desk.lend(copy("G-1"), LIU, "巡查")


def test_who_borrowed_before_is_known_by_phone_and_by_name(desk, copy):
    desk.lend(copy("G-1"), LIU, "巡查")
    assert desk.known(phone="137 0000 1111") == LIU
    assert desk.known(name="刘工") == LIU
    assert desk.known(name="刘") is None


@pytest.mark.parametrize(
    "typed", ["JY20261121-0001", "jy2026", "刘", "13700001111", "1370", "p-031", "水泵", "sbf", "liugong", "lg"]
)
def test_a_loan_is_found_by_its_number_borrower_phone_or_key(desk, copy, typed):
    desk.lend(copy("P-031-1"), LIU, "检修水泵")
    desk.lend(copy("G-1"), Borrower("staff", "王姐", "13300004444"), "巡查")
    assert [row["borrower"] for row in desk.loans(text=typed)][-1:] == ["刘工"]


def test_a_borrower_is_found_by_pinyin_only_while_the_key_is_out(desk, copy):
    desk.lend(copy("P-031-1"), LIU, "检修水泵")
    desk.take_back([Back(copy("P-031-1")[0])])
    assert list(desk.loans(text="lg")) == []
    assert len(list(desk.loans(text="刘"))) == 1


def test_the_database_itself_refuses_a_second_holder(desk, copy):
    (gate,) = copy("G-1")
    loan = desk.lend([gate], LIU, "巡查")
    for forced in (
        f"INSERT INTO key_loan_item (loan_id, copy_id, outcome, things, doors, water, power, remark)"
        f" VALUES ({loan.id} + 1, {gate}, '', '', '', '', '', '')",
        f"UPDATE key_copy SET state = 'in_cabinet' WHERE id = {gate}",
    ):
        with pytest.raises(Exception, match=r"key is|UNIQUE"), desk._ground.database.writing() as session:
            session.execute(text(forced))


def test_the_list_of_keys_says_where_their_copies_are(desk, cabinet, copy, estate):
    desk.lend(copy("P-031-1"), LIU, "检修水泵")
    rows = {row["tag"]: row for row in cabinet.listing()}
    assert list(rows) == ["C-1", "G-1", "P-031", "V-1"]
    assert (rows["P-031"]["copies"], rows["P-031"]["there"], rows["P-031"]["out"]) == (2, 1, 1)
    assert [row["tag"] for row in cabinet.listing(state="out")] == ["P-031"]
    assert [row["tag"] for row in cabinet.listing(text="sbf")] == ["P-031"]
    assert [row["tag"] for row in cabinet.listing(text=FLAT)] == ["C-1"]
    assert [row["tag"] for row in cabinet.listing(unit_id=estate.units[SMALL])] == ["V-1"]
    file = cabinet.key(rows["P-031"]["id"])
    assert [(each.code, each.state, each.borrower) for each in file.copies] == [
        ("P-031-1", "out", "刘工"),
        ("P-031-2", "in_cabinet", ""),
    ]
    assert next((step.code, step.told, step.remark) for step in file.past) == ("P-031-1", "out", "JY20261121-0001")


def test_who_borrowed_is_forgotten_when_its_time_is_over(desk, copy, now):
    kept = desk.lend(copy("G-1"), FIRM, "保养", escort="刘工", authority=supervisor(desk), consent="陈志远同意")
    desk.extend(kept.id, now.now + timedelta(days=2), "张三要求", authority=supervisor(desk))
    desk.take_back([Back(copy("G-1")[0], remark="马强送回")])
    still_out = desk.lend(copy("P-031-1"), LIU, "检修")
    assert sum(erase_due(desk._ground, KINDS).values()) == 0
    now.go_on(days=732)
    assert sum(erase_due(desk._ground, KINDS).values()) == 1
    assert sum(erase_due(desk._ground, KINDS).values()) == 0
    told = desk.loan(kept.id)
    assert told["erased"]
    assert (told["number"], told["borrower"], told["phone"], told["id_masked"]) == (kept.number, "", "", "")
    assert (told["extended"], told["items"][0]["remark"]) == ([], "")
    assert desk.loan(still_out.id)["borrower"] == "刘工"
    assert desk.known(phone=FIRM.phone) is None
    desk._ground.close()
    files = [path.read_bytes() for path in desk._ground.folder.iterdir() if path.is_file()]
    for name in ("马强", "13600002222", "陈志远同意", "张三要求"):
        assert not any(name.encode() in written for written in files)


def test_borrowers_are_never_changed_while_they_are_kept(desk, copy):
    desk.lend(copy("G-1"), LIU, "巡查")
    with pytest.raises(Exception, match="never changed"), desk._ground.database.writing() as session:
        session.execute(text("UPDATE key_loan SET borrower = '王工'"))


@pytest.mark.parametrize(
    ("typed", "found"), [("p-031", "key"), ("P-031-2", "key"), ("JY20261121-0001", "key_loan"), ("jy", "key_loan")]
)
def test_keys_and_loans_are_known_by_their_numbers(desk, copy, typed, found):
    desk.lend(copy("P-031-1"), LIU, "检修")
    numbers = KeyNumbers(desk._ground)
    ((kind, record),) = numbers.named(typed)
    assert kind == found
    (card,) = numbers.cards([(kind, record)])
    assert card.title == ("P-031" if kind == "key" else "JY20261121-0001")


def test_the_standing_consent_of_whoever_left_a_key_here_is_proposed_while_it_holds(desk, estate, now, signed_in):
    terms = {"lend_to": "母亲 王秀兰", "until": now.now.date()}
    CustodyDesk(estate.ground).take(Left(estate.units[FLAT], "C-9", "陈志远", "代收快递", **terms))
    copies = [Cabinet(estate.ground).copy_named("C-9")]
    assert desk.asked(copies, "resident").consent == "母亲 王秀兰"
    now.go_on(days=1)
    assert desk.asked(copies, "resident").consent == ""
