"""Handing a shift over: put together by the program, counted, taken over or disputed, reviewed and filed."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Operators, Right, Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.duty.blocks import Checked
from frontdesk.duty.checked import DUTY_CHECKS
from frontdesk.duty.exceptions import ExceptionDesk
from frontdesk.duty.handovers import HandoverDesk
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.records import Block, HandoverSkipped, Shift, ShiftState
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.shiftlists import WAITING, ShiftLists
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.duty.things import ThingDesk
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.closing.desk import ClosingDesk
from frontdesk.fees.closing.drawer import Counted
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.keys.records import KeyKind
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up, take_over, word_of
from tests.people import FLAT, SMALL, Estate, Now


@pytest.fixture
def ground(estate: Estate) -> Ground:
    """The furnished estate with three shifts and the bills of November."""
    people.sign_in(estate.ground, Role.MANAGER)
    BillingDesk(estate.ground).post(202611)
    set_up(estate.ground)
    return estate.ground


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def facts(ground: Ground, handover_id: int) -> dict[str, object]:
    return HandoverDesk(ground).facts(handover_id)


def test_the_cash_is_counted_against_the_books_of_the_fee_desk(ground: Ground, estate: Estate, now: Now) -> None:
    on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    estate.pay(SMALL, "100")
    desk = HandoverDesk(ground)
    cash = desk.prepared()["cash"]
    assert (cash["expected"], cash["receipts"], cash["first"][-6:], cash["last"][-6:]) == (30000, 2, "000001", "000002")
    assert refused(lambda: desk.submit(Checked(cash={10000: 2}))).field == "reason"
    handed = desk.submit(Checked(cash={10000: 2, 5000: 1}, reason="少 50 元"))
    assert (handed.expected, handed.counted) == (Money(30000), Money(25000))
    told = facts(ground, handed.id)["cash"]
    assert (told["pieces"], told["reason"]) == ([[10000, 2], [5000, 1]], "少 50 元")  # type: ignore[index]


def test_a_day_that_is_closed_leaves_the_float_in_the_drawer(ground: Ground, estate: Estate) -> None:
    on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    today = ground.clock.today()
    ClosingDesk(ground).close(today, ground.who().id, Counted({10000: 2}, {}))
    cash = HandoverDesk(ground).prepared()["cash"]
    assert (cash["expected"], cash["days"], cash["receipts"]) == (0, [], 1)


def test_the_money_of_a_day_that_was_not_closed_goes_on_being_counted(ground: Ground, estate: Estate, now: Now) -> None:
    people.sign_in(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    now.go_on(days=1)
    on_duty(ground, Role.CASHIER)
    estate.pay(SMALL, "100")
    cash = HandoverDesk(ground).prepared()["cash"]
    assert [line["cash"] for line in cash["days"]] == [20000, 10000]
    assert (cash["expected"], cash["receipts"]) == (30000, 1)


def test_whoever_takes_no_payments_counts_no_drawer(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    assert not HandoverDesk(ground).prepared()["cash"]["drawer"]
    assert hand_over(ground).counted == Money(0)


def test_what_was_counted_otherwise_wants_words(ground: Ground) -> None:
    people.sign_in(ground, Role.MANAGER)
    radio = ThingDesk(ground).add("对讲机", 4)
    on_duty(ground, Role.RECEPTIONIST)
    desk = HandoverDesk(ground)
    assert refused(lambda: desk.submit(Checked(things={radio: 3}))).field == "things_words"
    assert refused(lambda: desk.submit(Checked(things={radio: -1}))).field == f"thing {radio}"
    assert refused(lambda: desk.submit(Checked(keys=7))).field == "keys_words"
    assert refused(lambda: desk.submit(Checked(keys=100_000))).field == "keys"
    assert refused(lambda: desk.submit(Checked(cash={30: 1}))).field == "cash"
    handed = hand_over(ground, Checked(things={radio: 3}, things_words="一台送修"))
    told = facts(ground, handed.id)
    assert told["things"] == [{"id": radio, "name": "对讲机", "count": 4, "there": 3}]


def test_what_stands_open_is_handed_over_until_it_is_done(ground: Ground, now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    log = LogDesk(ground)
    entry = log.write(NewEntry("repair", "3-1-502 漏水，待物业维修回电", deadline=now.now + timedelta(hours=2)))
    first = hand_over(ground, Checked(reminders="明早送水表"))
    take_over(ground, first, Role.CASHIER)
    on_duty(ground, Role.CASHIER)
    now.go_on(hours=3)
    second = hand_over(ground)
    items = [facts(ground, handed.id)["items"] for handed in (first, second)]
    assert [[(item["number"], item["late"]) for item in each] for each in items] == [  # type: ignore[attr-defined]
        [("ZB20261121-0001/1", False)], [("ZB20261121-0001/1", True)],
    ]  # fmt: skip
    people.sign_in(ground, Role.RECEPTIONIST)
    log.done(entry.id, "已回电")
    on_duty(ground, Role.RECEPTIONIST, over=second.shift_id, reason="无人接班")
    assert HandoverDesk(ground).prepared()["items"] == []


def test_the_log_is_locked_and_the_shift_is_over(ground: Ground) -> None:
    shift = on_duty(ground, Role.RECEPTIONIST)
    LogDesk(ground).write(NewEntry("event", "消防演练"))
    handed = hand_over(ground)
    with pytest.raises(IntegrityError, match="the log is locked"), ground.database.writing() as session:
        session.execute(text("INSERT INTO duty_entry SELECT 99, shift_id, 99, at, entered_at, operator_id, category,"
                             " text, unit_id, link, record, priority, 0, corrects_id, follows_up, deadline, done_at,"
                             " done_by, done_words, source FROM duty_entry"))  # fmt: skip
    assert "You have no open shift" in str(refused(lambda: hand_over(ground)))
    told = facts(ground, handed.id)
    assert (told["entries"], told["state"], told["shift"]["number"]) == (1, "submitted", shift.number)  # type: ignore[index]


def test_no_shift_is_closed_without_a_handover(ground: Ground) -> None:
    shift = on_duty(ground, Role.RECEPTIONIST)
    with pytest.raises(IntegrityError, match="closed by its handover"), ground.database.writing() as session:
        values = {"state": "submitted", "closed_at": ground.clock.now()}
        session.execute(update(Shift).where(Shift.id == shift.id).values(values))


def test_the_next_one_takes_over_with_their_own_password(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    assert refused(lambda: Operators(ground).authority("林晓", "wrong one", Right.KEEP_LOG)).field == "password"
    assert refused(lambda: take_over(ground, handed, Role.RECEPTIONIST)).field == "name"
    assert take_over(ground, handed, Role.CASHIER) == ShiftState.CONFIRMED
    told = facts(ground, handed.id)
    assert (told["answered_by"], len(told["answers"])) == ("林晓", 5)  # type: ignore[arg-type]
    assert [step.who for step in steps_of(ground, "shift", handed.shift_id)] == ["林晓", "许诺", "许诺"]
    said = refused(lambda: take_over(ground, handed, Role.SUPERVISOR))
    assert "has been worked on meanwhile" in str(said)
    on_duty(ground, Role.CASHIER)


def test_a_block_is_disputed_with_words(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    said = refused(lambda: take_over(ground, handed, Role.CASHIER, {Block.KEYS: " "}))
    assert said.field == "words keys"
    assert take_over(ground, handed, Role.CASHIER, {Block.KEYS: "P-003 不在柜中"}) == ShiftState.DISPUTED
    answers = facts(ground, handed.id)["answers"]
    assert [block for block, answer in answers.items() if not answer["confirmed"]] == ["keys"]  # type: ignore[attr-defined]
    on_duty(ground, Role.CASHIER)


def test_a_supervisors_word_of_another_kind_takes_nothing_over(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    word = Operators(ground).authority(people.OPERATORS[Role.SUPERVISOR], people.PASSWORD, Right.APPROVE)
    assert refused(lambda: HandoverDesk(ground).answer(handed.id, word, {})).field == "password"


def test_over_an_unconfirmed_handover_only_with_a_reason(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    people.sign_in(ground, Role.CASHIER)
    assert ShiftLists(ground).to_take_over() == 1
    desk = ShiftDesk(ground)
    said = refused(desk.open_shift)
    assert said.field == "reason" and "has not been taken over" in str(said)
    opened = desk.open_shift(over=handed.shift_id, reason="交班人已离岗")
    with ground.database.reading() as session:
        skipped = session.scalars(select(HandoverSkipped)).one()
        assert (skipped.shift_id, skipped.over_id, skipped.reason) == (opened.id, handed.shift_id, "交班人已离岗")
    assert ShiftLists(ground).to_take_over() == 0
    assert facts(ground, handed.id)["skipped"] == "交班人已离岗"


def test_a_shift_left_without_a_word_is_handed_over_by_the_program(ground: Ground, estate: Estate) -> None:
    left = on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    opened = on_duty(ground, Role.RECEPTIONIST, over=left.id, reason="家中急事先走")
    handed = HandoverDesk(ground).of_shift(left.id)
    assert handed is not None
    told = facts(ground, handed)
    assert (told["operator"], told["submitted_by"], told["left"]) == ("林晓", "许诺", "家中急事先走")
    assert (told["cash"]["expected"], told["cash"]["counted"]) == (20000, None)  # type: ignore[index]
    assert opened.before_id == left.id
    people.sign_in(ground, Role.CASHIER)
    assert ShiftDesk(ground).own() is None


def test_what_was_handed_over_says_the_same_ever_after(ground: Ground, estate: Estate) -> None:
    on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    handed = hand_over(ground, Checked(cash={10000: 2}))
    before = facts(ground, handed.id)
    estate.pay(SMALL, "100")
    assert facts(ground, handed.id) == before
    with pytest.raises(IntegrityError), ground.database.writing() as session:
        session.execute(text("UPDATE handover SET facts = '{}'"))


def test_nobody_who_borrowed_a_key_is_named_in_what_is_kept(ground: Ground, now: Now) -> None:
    """Borrowers' names are kept with their loans alone, and erased there in their time."""
    people.sign_in(ground, Role.MANAGER)
    cabinet = Cabinet(ground)
    cabinet.add(NewKey("P-001", KeyKind.PLANT, "配电房", copies=2))
    cabinet.add(NewKey("P-002", KeyKind.PUBLIC, "地下车库"))
    on_duty(ground, Role.RECEPTIONIST)
    copies = [cabinet.copy_named(code) for code in ("P-001-2", "P-002")]
    loan = LendingDesk(ground).lend(
        [copy for copy in copies if copy], Borrower("staff", "魏工", "13700001111", staff_card="W-07"), "检修"
    )
    now.go_on(hours=10)
    handed = hand_over(ground)
    assert "魏工" not in handed.facts
    keys = facts(ground, handed.id)["keys"]
    assert (keys["should_be"], keys["in_cabinet"], keys["out"], keys["lost"]) == (3, 1, 2, 0)  # type: ignore[index]
    (out,) = keys["loans"]  # type: ignore[index]
    assert (out["number"], out["keys"], out["borrower"], out["due"], out["late"]) == (
        loan.number, ["P-001-2", "P-002"], "魏工", "2026-11-21 18:00", True
    )  # fmt: skip


def test_the_supervisor_reviews_yesterday(ground: Ground, now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    people.sign_in(ground, Role.SUPERVISOR)
    desk = ReviewDesk(ground)
    assert "not handed over yet" in str(refused(lambda: desk.review(1)))
    people.sign_in(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    take_over(ground, handed, Role.CASHIER)
    assert "may not do this" in str(refused(lambda: desk.review(handed.shift_id)))
    people.sign_in(ground, Role.SUPERVISOR)
    assert desk.waiting() == (1, False)
    (line,) = ShiftLists(ground).shifts(state=WAITING)
    # 21 November 2026 is a Saturday: the next working day is Monday.
    assert (line["due"], line["overdue"]) == (date(2026, 11, 23), False)
    now.go_on(days=3)
    assert desk.waiting() == (1, True)
    desk.review(handed.shift_id, "已阅")
    assert desk.waiting() == (0, False)
    (line,) = ShiftLists(ground).shifts(state="filed")
    assert (line["reviewed_by"], line["words"], line["overdue"]) == ("周明", "已阅", False)
    assert "worked on meanwhile" in str(refused(lambda: desk.review(handed.shift_id)))


def test_a_dispute_is_not_filed_in_silence_and_nobody_reviews_themselves(ground: Ground) -> None:
    on_duty(ground, Role.SUPERVISOR)
    handed = hand_over(ground)
    desk = ReviewDesk(ground)
    assert "Whoever was on duty may not review" in str(refused(lambda: desk.review(handed.shift_id)))
    people.sign_in(ground, Role.MANAGER)
    assert refused(lambda: desk.review(handed.shift_id)).field == "words"
    take_over(ground, handed, Role.CASHIER, {Block.CASH: "少一张"})
    assert refused(lambda: desk.review(handed.shift_id)).field == "words"
    desk.review(handed.shift_id, "已当面点清")
    assert facts(ground, handed.id)["review"] == "已当面点清"


def test_shifts_are_found_by_number_name_operator_and_day(ground: Ground, now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    take_over(ground, handed, Role.CASHIER)
    now.go_on(days=1)
    on_duty(ground, Role.CASHIER)
    lists = ShiftLists(ground)

    def found(**narrowed: object) -> list[int]:
        return [line["id"] for line in lists.shifts(**narrowed)]  # type: ignore[arg-type]

    assert found() == [2, 1]
    assert (
        found(text="许诺") == found(text="zb20261121") == found(text=handed.number) == found(state="confirmed") == [1]
    )
    assert found(text="早班") == [2, 1]
    assert found(since=date(2026, 11, 22)) == found(state="open") == [2]
    assert found(until=date(2026, 11, 21), text="50%_") == []


def test_the_facts_kept_are_those_of_the_row(ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handed = hand_over(ground)
    told = json.loads(handed.facts)
    assert (told["number"], told["cash"]["expected"]) == (handed.number, int(handed.expected))
    assert word_of(ground, Role.CASHIER).right == Right.KEEP_LOG


def test_by_a_clock_set_back_nothing_is_taken_over_and_nothing_filed(ground: Ground, now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8)
    handed = hand_over(ground)
    now.go_on(hours=-1)
    assert "Set the clock right" in str(refused(lambda: take_over(ground, handed, Role.CASHIER)))
    people.sign_in(ground, Role.SUPERVISOR)
    assert "Set the clock right" in str(refused(lambda: ReviewDesk(ground).review(handed.shift_id, "已阅")))
    now.go_on(hours=1)
    take_over(ground, handed, Role.CASHIER)
    people.sign_in(ground, Role.SUPERVISOR)
    ReviewDesk(ground).review(handed.shift_id)


def test_a_shift_that_was_left_is_handed_over_by_a_supervisor(ground: Ground, estate: Estate) -> None:
    """She is let go in the middle of her shift, and nobody opens another at her counter."""
    left = on_duty(ground, Role.CASHIER)
    estate.pay(FLAT, "200")
    desk, gone = HandoverDesk(ground), ground.who().id
    people.sign_in(ground, Role.RECEPTIONIST)
    assert "may not do this" in str(refused(lambda: desk.submit_left(left.id, "已离职")))
    people.sign_in(ground, Role.MANAGER)
    Operators(ground).change(gone, Role.CASHIER, active=False)
    assert refused(lambda: desk.submit_left(left.id, " ")).field == "reason"
    handed = desk.submit_left(left.id, "已离职")
    assert (handed.operator_id, handed.submitted_by, handed.expected, handed.counted) == (
        gone, ground.who().id, Money(20000), None,
    )  # fmt: skip
    assert "worked on meanwhile" in str(refused(lambda: desk.submit_left(left.id, "已离职")))
    assert "missing" in [row["kind"] for row in ExceptionDesk(ground).exceptions()]
    take_over(ground, handed, Role.RECEPTIONIST)
    ReviewDesk(ground).review(left.id, "钱款已由财务清点")
    with ground.database.reading() as session:
        assert [name for name, _, ask in DUTY_CHECKS if ask(session)] == []


def test_nobody_leaves_their_own_shift_uncounted(ground: Ground) -> None:
    mine = on_duty(ground, Role.SUPERVISOR)
    assert "This is your own shift" in str(refused(lambda: HandoverDesk(ground).submit_left(mine.id, "下班")))
