"""The duty log: lines written at once and late, put right, added to, followed up; and that nobody changes them."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.duty import carrying, doings
from frontdesk.duty.carrying import OpenItem, open_items
from frontdesk.duty.checked import DUTY_CHECKS, log_is_as_written
from frontdesk.duty.gathering import gathered, gathered_between, of_shifts, tally
from frontdesk.duty.listed import line_facts
from frontdesk.duty.log import LogDesk, NewEntry, entries_of, log_digest
from frontdesk.duty.numbered import DutyNumbers
from frontdesk.duty.records import DOINGS, DutyEntry, Handover, Shift
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.custody import CustodyDesk, Left
from frontdesk.keys.lending import Back, Borrower, LendingDesk
from frontdesk.keys.losses import LossDesk
from frontdesk.keys.records import BorrowerKind, KeyKind
from frontdesk.reception.enquiries.desk import EnquiryDesk, EnquiryFields
from frontdesk.reception.records import Channel, Purpose
from frontdesk.reception.visits.desk import VisitDesk
from frontdesk.reception.visits.fields import VisitFields
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up
from tests.people import FLAT, SMALL, Estate, Now

LEAK = NewEntry("facility", "地下车库B区漏水，已放警示牌")
STAFF = Borrower(BorrowerKind.STAFF, "赵工", "13700003344", staff_card="0032")


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


@pytest.fixture
def desk(ground: Ground) -> LogDesk:
    """The log of a receptionist whose early shift is open."""
    set_up(ground)
    on_duty(ground, Role.RECEPTIONIST)
    return LogDesk(ground)


@pytest.fixture(autouse=True)
def books_agree(request: pytest.FixtureRequest) -> Any:
    """Whatever a test does, the checks of the duty desk hold afterwards."""
    here = request.getfixturevalue("estate" if {"estate", "busy"} & set(request.fixturenames) else "ground")
    request.node.expected_faults = []
    yield
    with getattr(here, "ground", here).database.reading() as session:
        wrong = [name for name, _, check in DUTY_CHECKS if check(session) is not None]
    assert wrong == request.node.expected_faults


def rows(ground: Ground, shift_id: int) -> list[dict[str, Any]]:
    with ground.database.reading() as session:
        return [line_facts(row, ground.clock) for row in entries_of(session, shift_id)]


def test_a_line_says_who_wrote_it_and_when(desk: LogDesk, ground: Ground, now: Now) -> None:
    now.go_on(minutes=5)
    entry = desk.write(LEAK)
    (line,) = rows(ground, entry.shift_id)
    assert line["number"] == "ZB20261121-0001/1"
    assert (line["who"], line["text"], line["late"], line["state"]) == ("许诺", LEAK.text, False, "")
    assert f"{line['at']:%H:%M}" == "09:10"


def test_a_line_that_is_written_later_keeps_both_times(desk: LogDesk, ground: Ground, now: Now) -> None:
    now.go_on(hours=2)
    desk.write(LEAK)
    entry = desk.write(replace(LEAK, at=now.now - timedelta(hours=1), text="电梯困人，十分钟内救出"))
    first, second = rows(ground, entry.shift_id)
    assert (first["text"], first["late"]) == ("电梯困人，十分钟内救出", True), "the log is read by the time of day"
    assert f"{first['at']:%H:%M} {first['entered_at']:%H:%M}" == "10:05 11:05"
    assert not second["late"]
    assert [row["id"] for row in desk.lines(state="late")] == [entry.id]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(LEAK, text=" \u200b "), "text"),
        (replace(LEAK, text="长" * 2001), "text"),
        (replace(LEAK, category="weather"), "category"),
        (replace(LEAK, at=people.MORNING + timedelta(minutes=5)), "at"),
        (replace(LEAK, at=people.MORNING - timedelta(days=40)), "at"),
        (replace(LEAK, deadline=people.MORNING - timedelta(hours=1)), "deadline"),
        (replace(LEAK, deadline=people.MORNING + timedelta(days=400)), "deadline"),
        (replace(LEAK, about="JY20261121-0009"), "about"),
        (replace(LEAK, about="电话"), "about"),
    ],
)
def test_what_makes_no_sense_is_refused_beside_its_field(desk: LogDesk, wrong: NewEntry, field: str) -> None:
    assert refused(lambda: desk.write(wrong)).field == field


def test_nobody_writes_without_a_shift_at_the_counter(ground: Ground) -> None:
    set_up(ground)
    people.sign_in(ground, Role.RECEPTIONIST)
    assert "Open a shift first" in str(refused(lambda: LogDesk(ground).write(LEAK)))


def test_a_colleague_writes_in_the_log_of_the_shift_at_this_counter(desk: LogDesk, ground: Ground) -> None:
    people.sign_in(ground, Role.SUPERVISOR)
    entry = desk.write(LEAK)
    (line,) = rows(ground, entry.shift_id)
    assert line["who"] == "周明"


def test_a_wrong_line_is_put_right_by_another_and_both_stay(desk: LogDesk, ground: Ground) -> None:
    wrong = desk.write(replace(LEAK, follows_up=True))
    desk.correct(wrong.id, replace(LEAK, text="地下车库C区漏水"))
    again = desk.correct(wrong.id, replace(LEAK, text="地下车库A区漏水"))
    assert again.corrects_id == wrong.id
    lines = {line["n"]: line for line in rows(ground, wrong.shift_id)}
    assert (lines[1]["corrected"], lines[2]["corrects"], lines[3]["corrects"]) == (3, 1, 1)
    assert lines[1]["text"] == LEAK.text
    same = replace(LEAK, text="地下车库A区漏水")
    assert "Nothing is different" in str(refused(lambda: desk.correct(again.id, same)))
    with ground.database.reading() as session:
        (item,) = open_items(session, ground.clock)
    assert (item.number, item.text) == ("ZB20261121-0001/1", "地下车库A区漏水"), "carried over with what is right"


def test_after_the_handover_there_are_only_addenda(desk: LogDesk, ground: Ground, now: Now) -> None:
    entry = desk.write(LEAK)
    handover = hand_over(ground)
    now.go_on(minutes=3)
    with ground.database.reading() as session:
        locked = log_digest(session, entry.shift_id)
    assert locked == handover.log_digest
    assert "Open a shift first" in str(refused(lambda: desk.write(LEAK)))
    added = desk.write(replace(LEAK, text="补充：物业已联系维保单位"), shift_id=entry.shift_id)
    corrected = desk.correct(entry.id, replace(LEAK, text="地下车库A区漏水"))
    assert added.addendum and corrected.addendum
    with ground.database.reading() as session:
        assert log_digest(session, entry.shift_id) == locked
    assert [line["addendum"] for line in rows(ground, entry.shift_id)] == [False, True, True]
    assert {row["id"] for row in desk.lines(state="addendum")} == {added.id, corrected.id}


def test_a_shift_that_is_open_elsewhere_is_written_in_there(desk: LogDesk, ground: Ground) -> None:
    other = desk.write(LEAK).shift_id
    ground.counter = "2 号柜台"
    on_duty(ground, Role.CASHIER)
    assert "another counter" in str(refused(lambda: desk.write(LEAK, shift_id=other)))


def test_the_database_keeps_the_log_whatever_program_asks(desk: LogDesk, ground: Ground) -> None:
    entry = desk.write(LEAK)
    for statement in (f"UPDATE duty_entry SET text = 'x' WHERE id = {entry.id}", "DELETE FROM duty_entry"):
        with pytest.raises(DatabaseError, match="never changed"), ground.database.writing() as session:
            session.execute(text(statement))
    hand_over(ground)
    late = (
        "INSERT INTO duty_entry (shift_id, n, at, entered_at, operator_id, category, text, link, priority, addendum,"
        f" follows_up, done_words, source) SELECT shift_id, 9, at, at, operator_id, category, 'x', '', 'normal', 0, 0,"
        f" '', '' FROM duty_entry WHERE id = {entry.id}"
    )
    with pytest.raises(DatabaseError, match="locked"), ground.database.writing() as session:
        session.execute(text(late))


def test_the_checks_find_a_line_that_was_changed_behind_the_program(
    desk: LogDesk, ground: Ground, request: pytest.FixtureRequest
) -> None:
    entry = desk.write(LEAK)
    hand_over(ground)
    with ground.database.writing() as session:
        session.execute(text("DROP TRIGGER duty_entry_no_update"))
        session.execute(text(f"UPDATE duty_entry SET text = '一切正常' WHERE id = {entry.id}"))
    request.node.expected_faults = ["duty_log"]


@pytest.mark.parametrize(
    "meddled",
    [
        "done_at = NULL, done_by = NULL, done_words = ''",
        "done_at = '2026-11-20 01:00:00.000000'",
        "done_by = 2",
        "done_words = '没有人处理'",
    ],
)
def test_the_checks_find_that_what_became_of_a_line_was_changed(
    desk: LogDesk, ground: Ground, request: pytest.FixtureRequest, meddled: str
) -> None:
    entry, other = desk.write(replace(LEAK, follows_up=True)), desk.write(replace(LEAK, follows_up=True))
    desk.done(entry.id, "已修复")
    with ground.database.writing() as session:
        session.execute(text(f"UPDATE duty_entry SET {meddled} WHERE id = {entry.id}"))
        assert "became of line" in str(log_is_as_written(session))
    with ground.database.writing() as session:
        session.execute(text(f"UPDATE duty_entry SET done_at = at, done_by = 1 WHERE id = {other.id}"))
    request.node.expected_faults = ["duty_log"]


def test_what_is_followed_up_is_carried_over_until_it_is_done(desk: LogDesk, ground: Ground, now: Now) -> None:
    by = now.now + timedelta(hours=3)
    entry = desk.write(replace(LEAK, deadline=by))
    assert desk.overdue() == 0
    hand_over(ground)
    now.go_on(hours=4)
    assert desk.overdue() == 1
    with ground.database.reading() as session:
        (item,) = open_items(session, ground.clock)
    assert (item.what, item.late, item.facts()["deadline"]) == ("follow_up", True, "2026-11-21 12:05")
    json.dumps(item.facts())
    assert [row["state"] for row in desk.lines(state="overdue")] == ["overdue"]
    on_duty(ground, Role.CASHIER, reason="交班人已离岗")
    desk.done(entry.id, "维保单位已到场修复")
    assert desk.overdue() == 0
    assert "done already" in str(refused(lambda: desk.done(entry.id)))
    (row,) = desk.lines(state="done")
    assert (row["done_who"], row["done_words"]) == ("林晓", "维保单位已到场修复")


def test_only_what_is_to_be_followed_up_can_be_done(desk: LogDesk) -> None:
    entry = desk.write(LEAK)
    assert "not to be followed up" in str(refused(lambda: desk.done(entry.id)))


def test_the_list_finds_lines_by_number_words_unit_and_document(estate: Estate) -> None:
    ground = estate.ground
    set_up(ground)
    on_duty(ground, Role.RECEPTIONIST)
    desk = LogDesk(ground)
    leak = desk.write(LEAK)
    quarrel = desk.write(NewEntry("resident", "与楼上因噪音争执，100%", unit_id=estate.units[FLAT], priority="urgent"))
    asked = EnquiryDesk(ground).note(EnquiryFields(Channel.PHONE, "other", "什么时候修好？", answer="今天"))
    about = desk.write(NewEntry("other", "已答复", about=asked.number.lower()))
    assert (about.link, about.record, about.source) == ("enquiry", asked.id, asked.number)

    def found(**narrowed: Any) -> list[int]:
        return [row["id"] for row in desk.lines(**narrowed)]

    assert found() == [about.id, quarrel.id, leak.id]
    assert found(text="zb20261121") == [about.id, quarrel.id, leak.id]
    assert found(text="ZB20261121-0001/2") == [quarrel.id]
    assert found(text="漏水") == [leak.id]
    assert found(text="警示牌") == [leak.id]
    assert found(text="%") == [quarrel.id]
    assert found(text="_") == []
    assert found(text="3-1-502") == [quarrel.id]
    assert found(text="zhiyuan") == [quarrel.id]
    assert found(text=asked.number) == [about.id]
    assert found(category="resident", unit_id=estate.units[FLAT]) == [quarrel.id]
    assert found(state="matters") == [quarrel.id]
    assert found(since=date(2026, 11, 22)) == []
    assert found(until=date(2026, 11, 21)) == [about.id, quarrel.id, leak.id]
    people.sign_in(ground, Role.CASHIER)
    with desk.register(text="漏水") as (count, register):
        assert (count, [row["text"] for row in register]) == (1, [LEAK.text])


def test_shifts_lines_and_handovers_are_found_by_their_numbers(desk: LogDesk, ground: Ground) -> None:
    entry = desk.write(LEAK)
    handover = hand_over(ground)
    numbers = DutyNumbers(ground)
    assert numbers.named("ZB20261121-0001") == [("shift", entry.shift_id)]
    assert numbers.named("zb20261121-0001/1") == [("duty_entry", entry.id)]
    assert numbers.named("jb2026") == [("handover", handover.id)]
    assert numbers.named("ZB20261121-0001/7") == numbers.named("3-1-502") == []
    cards = numbers.cards([("duty_entry", entry.id), ("shift", entry.shift_id), ("handover", handover.id)])
    assert [card.title for card in cards] == ["ZB20261121-0001/1", "ZB20261121-0001", handover.number]


def test_a_number_beyond_all_numbers_finds_nothing(desk: LogDesk, ground: Ground) -> None:
    desk.write(LEAK)
    number = f"ZB20261121-0001/{'9' * 30}"
    assert DutyNumbers(ground).named(number) == [] == list(desk.lines(text=number))


# What appears by itself


@pytest.fixture
def busy(estate: Estate, now: Now) -> Estate:
    """A morning at the counter, and what a manager without a shift does meanwhile."""
    ground = estate.ground
    set_up(ground)
    cabinet = Cabinet(ground)
    cabinet.add(NewKey("P-031", KeyKind.PLANT, "水泵房", copies=2))
    cabinet.add(NewKey("G-1", KeyKind.PUBLIC, "西门"))
    now.go_on(minutes=1)
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(minutes=10)
    visits, lending = VisitDesk(ground), LendingDesk(ground)
    guest = visits.sign_in(VisitFields("钱七", Purpose.FAMILY, estate.units[FLAT]))
    visits.sign_in(VisitFields("孙八", Purpose.DELIVERY, estate.units[SMALL]))
    visits.turn_away(VisitFields("李九", Purpose.OTHER, place="客服中心"), "推销")
    lending.lend([cabinet.copy_named(code) for code in ("P-031-2", "G-1")], STAFF, "检修")
    now.go_on(minutes=10)
    visits.sign_out([guest.id])
    lending.take_back([Back(cabinet.copy_named("G-1"))])
    LossDesk(ground).report(cabinet.copy_named("P-031-2"), "赵工", "掉进下水道")
    EnquiryDesk(ground).note(
        EnquiryFields(Channel.PHONE, "fees", "物业费怎么算？", promised_for=now.now + timedelta(hours=1))
    )
    people.sign_in(ground, Role.MANAGER)
    estate.pay(SMALL, "100.00")
    return estate


def test_what_the_desks_did_is_read_from_their_own_rows(busy: Estate) -> None:
    ground = busy.ground
    with ground.database.reading() as session:
        shift = session.query(Shift).one()
        doings = gathered(session, ground.clock, shift)
        assert session.query(DutyEntry).count() == 0
    told = [(one.what, one.words, one.text, one.unit) for one in doings]
    assert told == [
        ("shift_opened", "", "早班", ""),
        ("key_lent", "Staff", "P-031-2, G-1", ""),
        ("visit_in", "Family and friends", "", FLAT),
        ("visit_in", "Delivery", "", SMALL),
        ("visit_refused", "Other", "客服中心", ""),
        ("key_loss", "", "P-031-2", ""),
        ("key_back", "", "G-1", ""),
        ("visit_out", "Family and friends", "", FLAT),
        ("receipt", "", "¥100.00", SMALL),
        ("enquiry", "Fees", "", ""),
    ]
    assert {one.what for one in doings} <= set(DOINGS)
    assert tally(doings)["visit_in"] == 2
    names = " ".join(f"{one.text} {one.words}" for one in doings)
    assert not any(name in names for name in ("钱七", "孙八", "李九", "赵工")), "who it was stays at the desk"


def test_what_is_done_on_another_shift_is_in_its_log_alone(busy: Estate, now: Now) -> None:
    ground = busy.ground
    ground.counter = "2 号柜台"
    now.go_on(minutes=1)
    theirs = on_duty(ground, Role.CASHIER)
    now.go_on(minutes=1)
    busy.pay(FLAT, "50.00")
    with ground.database.reading() as session:
        shifts = session.query(Shift).order_by(Shift.id).all()
        doings = gathered_between(session, ground.clock, shifts[0].opened_at, ground.clock.now())
        found = of_shifts(session, ground.clock, shifts, doings)
    receipts = {shift: [one.text for one in each if one.what == "receipt"] for shift, each in found.items()}
    assert receipts == {shifts[0].id: ["¥100.00"], theirs.id: ["¥50.00"]}


def test_what_stands_open_at_all_desks_is_told_most_urgent_first(busy: Estate, now: Now) -> None:
    ground = busy.ground
    now.go_on(hours=5)
    with ground.database.reading() as session:
        items = open_items(session, ground.clock)
    assert [(item.what, item.text or item.unit, item.late) for item in items] == [
        ("enquiry", "", True),
        ("visit", SMALL, True),
        ("key_loss", "P-031-2", False),
    ]
    assert all(isinstance(item, OpenItem) for item in items)


def test_what_is_due_on_a_day_is_late_when_the_next_has_begun(busy: Estate, now: Now) -> None:
    ground = busy.ground
    CustodyDesk(ground).take(
        Left(busy.units[FLAT], "C-01", "陈志远", "保洁入户", until=now.now.date() + timedelta(days=2))
    )

    def losses_and_custodies() -> list[tuple[str, str, bool]]:
        with ground.database.reading() as session:
            found = open_items(session, ground.clock)
        return [(item.what, item.text, item.late) for item in found if item.what in ("key_loss", "key_custody")]

    now.now = datetime(2026, 11, 23, 15, 59, 59, tzinfo=UTC)
    assert losses_and_custodies() == [("key_loss", "P-031-2", False)]
    now.go_on(seconds=1)
    assert losses_and_custodies() == [("key_loss", "P-031-2", True), ("key_custody", "C-01", True)]


def test_what_stands_open_says_what_was_put_right_last(estate: Estate) -> None:
    set_up(estate.ground)
    on_duty(estate.ground, Role.RECEPTIONIST)
    desk = LogDesk(estate.ground)
    entry = desk.write(replace(LEAK, follows_up=True, unit_id=estate.units[FLAT]))
    desk.correct(entry.id, replace(LEAK, text="漏水的是C区", unit_id=estate.units[FLAT]))
    desk.correct(entry.id, replace(LEAK, text="漏水的是D区", unit_id=estate.units[SMALL]))
    with estate.ground.database.reading() as session:
        [item] = open_items(session, estate.ground.clock)
    assert (item.number, item.text, item.unit) == ("ZB20261121-0001/1", "漏水的是D区", SMALL)


def test_the_handover_lists_what_stands_open(busy: Estate) -> None:
    people.sign_in(busy.ground, Role.RECEPTIONIST)
    handover = hand_over(busy.ground)
    with busy.ground.database.reading() as session:
        facts = session.get_one(Handover, handover.id).facts
    assert "P-031-2" in facts
    assert not any(name in facts for name in ("钱七", "孙八", "赵工"))


def test_moments_of_the_log_are_utc_in_the_rows(desk: LogDesk) -> None:
    entry = desk.write(replace(LEAK, at=datetime(2026, 11, 21, 0, 30, tzinfo=UTC)))
    assert entry.at == datetime(2026, 11, 21, 0, 30, tzinfo=UTC)


# However large the estate has grown


LARGE = (
    "visit", "step", "change", "enquiry", "key_loan", "key_loan_item", "receipt", "payment", "dunning_letter",
    "duty_entry", "handover", "ticket", "dispatch", "quote", "follow_up", "ticket_note", "further_report", "deadline",
    "permit", "permit_review", "worker_pass", "inspection", "rectification", "recheck", "stop_work", "hot_work",
    "extension", "contractor_change", "owner_change", "completion",
)  # fmt: skip


def plans(ground: Ground, asked: list[Prepared]) -> list[str]:
    """How SQLite goes about each question."""
    moment = {"since": people.MORNING, "until": people.MORNING, "today": people.MORNING.date(), "ids": "[]"}
    with ground.database.reading() as session:
        found = []
        for each in asked:
            form = each._form(session.connection().dialect)
            facts = form.bound({name: moment[name] for name in form._asked})
            cursor = session.connection().connection.cursor()
            found += [step[3] for step in cursor.execute(f"EXPLAIN QUERY PLAN {form.sql}", facts).fetchall()]
    return found


def test_what_was_done_and_what_stands_open_is_found_by_indexes(ground: Ground) -> None:
    asked = [*doings.ASKED.values(), *doings.COUNTED.values()]
    asked += [each for each in vars(carrying).values() if isinstance(each, Prepared)]
    scans = {step.split()[1] for step in plans(ground, asked) if step.startswith("SCAN") and "INDEX" not in step}
    assert scans & set(LARGE) == set()


@pytest.mark.parametrize("narrowed", [{}, {"category": "safety"}, {"since": date(2026, 11, 1)}])
def test_the_list_needs_no_sorting(ground: Ground, narrowed: dict[str, Any]) -> None:
    asked = LogDesk(ground).lines(**narrowed).ask("at", True)._asked
    with ground.database.reading() as session:
        sql = str(asked.compile(session.connection(), compile_kwargs={"literal_binds": True}))
        steps = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
    assert not any("TEMP B-TREE" in step[3] for step in steps)
