"""Exceptions: each is told by the rows, of the shift that it is of, and none when all goes as it should."""

from datetime import date, datetime, timedelta

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.core.words import Speaker
from frontdesk.duty.blocks import Checked
from frontdesk.duty.exceptions import EXCEPTIONS, Exceptional, ExceptionDesk, counted
from frontdesk.duty.log import LogDesk, NewEntry
from frontdesk.duty.papers.exceptions import exception_told
from frontdesk.duty.records import Block
from frontdesk.duty.reviews import ReviewDesk
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.shell.registers import book_of
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up, take_over

TODAY = date(2026, 11, 23)
"""A Monday."""


@pytest.fixture
def desk(ground: Ground, now: people.Now) -> ExceptionDesk:
    """A counter with three patterns, at eight in the morning of a Monday."""
    set_up(ground)
    now.now = datetime(2026, 11, 23, 0, 0, tzinfo=now.now.tzinfo)
    return ExceptionDesk(ground)


def told(desk: ExceptionDesk) -> list[tuple[Exceptional, str, str]]:
    """What is listed: the kind, whose shift it was, and what is said of it."""
    return [(row["kind"], row["operator"], exception_told(row, Speaker("en"))) for row in desk.exceptions()]


def roster(ground: Ground, name: str, day: date, pattern: int) -> None:
    """Put somebody on the roster."""
    desk = RosterDesk(ground)
    operator = next(id for id, each in desk.sheet(day, day).operators if each == name)
    desk.write({(operator, day): Change((), (pattern,))})


def test_a_shift_that_goes_as_it_should_is_no_exception(desk: ExceptionDesk, ground: Ground, now: people.Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8)
    handover = hand_over(ground)
    take_over(ground, handover, Role.CASHIER)
    people.sign_in(ground, Role.SUPERVISOR)
    ReviewDesk(ground).review(handover.shift_id, "已阅")
    assert desk.exceptions() == []
    now.go_on(days=20)
    assert desk.exceptions(TODAY, TODAY) == []


def test_a_shift_opened_late_is_told_with_its_minutes_after_the_patience_of_the_rule(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    now.go_on(minutes=15)
    on_duty(ground, Role.RECEPTIONIST)
    assert told(desk) == []
    hand_over(ground)
    now.go_on(hours=8, minutes=5)
    on_duty(ground, Role.CASHIER, reason="前班已走")
    assert told(desk)[-1] == (Exceptional.LATE, "林晓", "20 min after its beginning")


def test_a_shift_opened_over_one_left_open_and_the_handover_that_is_missing_are_told(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    left = on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8)
    assert told(desk) == []
    now.go_on(minutes=16)
    assert told(desk) == [(Exceptional.MISSING, "许诺", "Still open 16 min after its end")]
    on_duty(ground, Role.CASHIER, reason="前班已走")
    assert sorted(told(desk)) == [
        (Exceptional.LATE, "林晓", "16 min after its beginning"),
        (Exceptional.MISSING, "许诺", "Left without a word; handed over by the program when 林晓 came"),
        (Exceptional.SKIPPED, "林晓", f"Opened over {left.number}: 前班已走"),
    ]


def test_a_difference_in_the_cash_and_a_dispute_are_told_with_their_words(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handover = hand_over(ground, Checked(cash={100_00: 1}, reason="多出一百元"))
    take_over(ground, handover, Role.CASHIER, {Block.KEYS: "少一把", Block.CASH: "对不上"})
    assert sorted(told(desk)) == [
        (Exceptional.DIFFERENCE, "许诺", "100.00 yuan: 多出一百元"),
        (Exceptional.DISPUTED, "许诺", "林晓: 对不上 / 少一把"),
    ]
    assert desk.exceptions(kind="difference")[0]["amount"] == Money.parse("100")


def test_a_log_that_is_not_reviewed_in_time_is_told_until_it_is_and_after(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    handover = hand_over(ground)
    take_over(ground, handover, Role.CASHIER)
    now.go_on(days=1)
    assert told(desk) == []
    now.go_on(days=1)
    late = [(Exceptional.REVIEW, "许诺", "Was to be reviewed by 2026-11-24")]
    assert told(desk) == late
    people.sign_in(ground, Role.SUPERVISOR)
    ReviewDesk(ground).review(handover.shift_id, "迟了")
    assert told(desk) == late
    assert desk.exceptions()[0]["by"] == "周明"


def test_what_was_added_after_the_handover_is_told(desk: ExceptionDesk, ground: Ground) -> None:
    shift = on_duty(ground, Role.RECEPTIONIST)
    hand_over(ground)
    LogDesk(ground).write(NewEntry("event", "漏记：\n快递一件"), shift.id)
    assert told(desk) == [(Exceptional.ADDENDUM, "许诺", "许诺: 漏记： 快递一件")]


def test_whoever_is_on_duty_in_anothers_place_is_told_by_the_roster_as_it_stood(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    patterns = {each.name: each.id for each in RosterDesk(ground).sheet(TODAY, TODAY).patterns}
    roster(ground, "林晓", TODAY, patterns["早班"])
    now.go_on(minutes=1)
    on_duty(ground, Role.RECEPTIONIST)
    assert told(desk) == [(Exceptional.UNROSTERED, "许诺", "The roster had others on")]
    people.sign_in(ground, Role.MANAGER)
    now.go_on(minutes=1)
    roster(ground, "许诺", TODAY, patterns["早班"])
    assert len(told(desk)) == 1


def test_a_day_without_a_roster_makes_nobody_an_exception(desk: ExceptionDesk, ground: Ground) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    assert told(desk) == []


def test_exceptions_are_narrowed_by_days_and_kind_and_counted(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8, minutes=16)
    on_duty(ground, Role.CASHIER, reason="前班已走")
    rows = desk.exceptions(TODAY, TODAY)
    assert counted(rows) == {Exceptional.SKIPPED: 1, Exceptional.MISSING: 1, Exceptional.LATE: 1}
    assert [row["kind"] for row in desk.exceptions(TODAY, TODAY, "late")] == ["late"]
    assert desk.exceptions(date(2026, 11, 1), date(2026, 11, 22)) == []
    with desk.register(TODAY, TODAY, "skipped") as (count, kept):
        assert (count, kept[0]["words"]) == (1, "前班已走")
    assert set(EXCEPTIONS) == set(Exceptional)


def test_the_register_goes_a_year_back_unless_told_and_says_so(
    desk: ExceptionDesk, ground: Ground, now: people.Now
) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=8)
    hand_over(ground)
    now.go_on(days=400)
    people.sign_in(ground, Role.MANAGER)
    with book_of(ground, "exceptions") as (book, count):
        assert count == 0
        assert f"{ground.clock.today() - timedelta(days=365)}" in " ".join(book.subtitle)
    with book_of(ground, "exceptions", since="2026-11") as (_, count):
        assert count == 1
    with book_of(ground, "exceptions", until="0001-01-01") as (_, count):
        assert count == 0
