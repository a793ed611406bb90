"""Opening a shift: which one is proposed, at which counter, and what stands in its way."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.steps import steps_of
from frontdesk.duty.records import RosterEntry, ShiftPattern
from frontdesk.duty.roster.patterns import PatternDesk, overlapping
from frontdesk.duty.shifts import LONGEST, ShiftDesk, next_span, shift_of, span_of
from tests import people
from tests.duty.counter import on_duty, set_up
from tests.people import Now

DAY = date(2026, 11, 21)


@pytest.fixture
def patterns(ground: Ground) -> dict[str, int]:
    return set_up(ground)


def at(now: Now, hour: int, minute: int = 0, day: int = 21) -> None:
    """A time of the day on the estate's wall."""
    now.now = datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=8)


def refused(what: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        what()
    return said.value


def test_the_clock_proposes_the_shift_that_is_under_way(ground: Ground, patterns: dict[str, int], now: Now) -> None:
    proposed = {}
    for hour, minute in ((8, 5), (15, 44), (15, 45), (23, 50), (7, 50)):
        at(now, hour, minute)
        first = ShiftDesk(ground).choices()[0]
        proposed[hour, minute] = (first.name, first.day.day)
    assert proposed == {
        (8, 5): ("早班", 21), (15, 44): ("早班", 21), (15, 45): ("中班", 21), (23, 50): ("夜班", 22),
        (7, 50): ("早班", 21),
    }  # fmt: skip


def test_the_roster_goes_before_the_clock(ground: Ground, patterns: dict[str, int], now: Now) -> None:
    long = PatternDesk(ground).add("长班", "长", 450, 1200)
    with ground.database.writing() as session:
        session.add(
            RosterEntry(day=DAY, pattern_id=long, operator_id=ground.who().id, at=now.now, entered_by=ground.who().id)
        )
    at(now, 9)
    assert [(span.name, span.rostered) for span in ShiftDesk(ground).choices()[:2]] == [("长班", True), ("早班", False)]
    people.sign_in(ground, Role.CASHIER)
    assert not any(span.rostered for span in ShiftDesk(ground).choices())


def test_who_comes_early_for_the_shift_on_the_roster_means_that_one(
    ground: Ground, patterns: dict[str, int], now: Now
) -> None:
    with ground.database.writing() as session:
        who = ground.who().id
        session.add(RosterEntry(day=DAY, pattern_id=patterns["中班"], operator_id=who, at=now.now, entered_by=who))
    proposed = {}
    for hour, minute in ((9, 0), (15, 30), (15, 50)):
        at(now, hour, minute)
        proposed[hour] = ShiftDesk(ground).choices()[0].name
        assert len(ShiftDesk(ground).choices()) == 3
    assert proposed == {9: "早班", 15: "中班"}


def test_a_shift_until_midnight_ends_at_24(ground: Ground, patterns: dict[str, int], now: Now) -> None:
    at(now, 16, 5)
    on_duty(ground, Role.RECEPTIONIST)
    assert ShiftDesk(ground).told() == ("中班 16:00–24:00", False)


def test_an_opened_shift_has_its_number_its_times_and_its_first_step(
    ground: Ground, patterns: dict[str, int], now: Now
) -> None:
    shift = on_duty(ground, Role.RECEPTIONIST)
    assert (shift.number, shift.name, shift.day, shift.counter) == ("ZB20261121-0001", "早班", DAY, "")
    assert (ground.clock.local(shift.begins).hour, ground.clock.local(shift.ends).hour) == (8, 16)
    assert [step.went_to for step in steps_of(ground, "shift", shift.id)] == ["open"]
    desk = ShiftDesk(ground)
    assert desk.current() is not None and desk.current().id == desk.own().id == shift.id  # type: ignore[union-attr]
    with ground.database.reading() as session:
        assert shift_of(session, ground.who().id, now.now) == shift.id
        assert shift_of(session, ground.who().id, now.now - timedelta(hours=1)) is None
    assert desk.told() == ("早班 08:00–16:00", False)
    now.go_on(hours=7)
    assert desk.told() == ("早班 08:00–16:00", True)
    people.sign_in(ground, Role.CASHIER)
    assert desk.told() == ("", False)


MINUTES = st.integers(0, 1439)


@given(st.integers(0, 1439), MINUTES, MINUTES)
def test_a_pattern_offers_the_span_that_is_under_way_or_comes_next(moment: int, begins: int, ends: int) -> None:
    clock = Clock(now=lambda: datetime(2028, 2, 29, 16, tzinfo=UTC) + timedelta(minutes=moment))
    span = next_span(clock, ShiftPattern(id=1, name="班", begins=begins, ends=ends), clock.now(), set())
    first, last = clock.local(span.begins), clock.local(span.ends)
    assert (60 * first.hour + first.minute, 60 * last.hour + last.minute) == (begins, ends)
    assert timedelta(0) < span.ends - span.begins <= LONGEST
    assert span.day == first.date() and span.ends > clock.now() >= span.begins - timedelta(days=1)


@given(MINUTES, MINUTES, MINUTES, MINUTES, st.integers(-1, 1))
def test_shifts_overlap_on_the_roster_as_they_do_on_the_wall(one: int, to: int, other: int, till: int, on: int) -> None:
    day, of = date(2026, 12, 31), date(2026, 12, 31) + timedelta(days=on)
    patterns = ShiftPattern(begins=one, ends=to), ShiftPattern(begins=other, ends=till)
    begins, ends = span_of(Clock(), day, one, to)
    other_begins, other_ends = span_of(Clock(), of, other, till)
    assert overlapping(patterns[0], day, patterns[1], of) == (begins < other_ends and other_begins < ends)


def test_a_night_shift_ends_on_the_next_day(ground: Ground, patterns: dict[str, int], now: Now) -> None:
    at(now, 23, 55)
    shift = on_duty(ground, Role.RECEPTIONIST)
    assert (shift.name, shift.day) == ("夜班", date(2026, 11, 22))
    now.go_on(hours=3)
    assert ShiftDesk(ground).choices()[0].day == date(2026, 11, 22)


def test_without_patterns_a_shift_is_named_by_hand(ground: Ground, now: Now) -> None:
    desk = ShiftDesk(ground)
    assert desk.choices() == []
    assert "Type the name of yours" in str(refused(desk.open_shift))
    assert refused(lambda: desk.by_hand("值班", None)).field == "ends"
    assert refused(lambda: desk.by_hand(" ", now.now + timedelta(hours=1))).field == "name"
    assert refused(lambda: desk.by_hand("值" * 21, now.now + timedelta(hours=1))).field == "name"
    assert refused(lambda: desk.by_hand("值班", now.now - timedelta(hours=1))).field == "ends"
    assert "no longer than a day" in str(refused(lambda: desk.by_hand("值班", now.now + timedelta(hours=25))))
    shift = desk.open_shift(desk.by_hand("节日值班", now.now + timedelta(hours=6)))
    assert (shift.name, shift.pattern_id, shift.day) == ("节日值班", None, DAY)


def test_a_shift_by_hand_goes_over_midnight(ground: Ground, now: Now) -> None:
    desk, morning = ShiftDesk(ground), datetime(2026, 11, 21, tzinfo=UTC)
    at(now, 20)
    assert desk.by_hand("夜间值守", morning).ends == morning + timedelta(days=1)
    at(now, 9)
    assert refused(lambda: desk.by_hand("值班", morning)).field == "ends"


def test_nobody_is_on_two_shifts_and_no_counter_has_two(ground: Ground, patterns: dict[str, int]) -> None:
    mine = on_duty(ground, Role.RECEPTIONIST)
    desk = ShiftDesk(ground)
    assert "You are on duty already" in str(refused(desk.open_shift))
    ground.counter = "2 号"
    assert f"{mine.number} is still open at counter –" in str(refused(desk.open_shift))
    other = on_duty(ground, Role.CASHIER)
    assert other.before_id is None
    ground.counter = ""
    people.sign_in(ground, Role.SUPERVISOR)
    said = refused(desk.open_shift)
    assert said.field == "reason" and "许诺 is on duty at this counter" in str(said)


def test_over_a_shift_that_somebody_has_opened_meanwhile_nobody_goes(ground: Ground, patterns: dict[str, int]) -> None:
    """She saw the shift of one and typed why she goes over it; meanwhile another has."""
    seen = on_duty(ground, Role.RECEPTIONIST)
    on_duty(ground, Role.CASHIER, over=seen.id, reason="未交班已离岗")
    people.sign_in(ground, Role.SUPERVISOR)
    said = refused(lambda: ShiftDesk(ground).open_shift(over=seen.id, reason="未交班已离岗"))
    assert str(said) == "Meanwhile 林晓 has opened the shift at this counter: ZB20261121-0002."


def test_a_clock_set_back_opens_no_shift(ground: Ground, patterns: dict[str, int], now: Now) -> None:
    on_duty(ground, Role.RECEPTIONIST)
    now.go_on(hours=-3)
    people.sign_in(ground, Role.CASHIER)
    assert "Set the clock right" in str(refused(lambda: ShiftDesk(ground).open_shift(reason="接班", over=1)))


def test_the_administrator_stands_at_no_counter(ground: Ground, patterns: dict[str, int]) -> None:
    people.sign_in(ground, Role.ADMINISTRATOR)
    assert "may not do this" in str(refused(ShiftDesk(ground).open_shift))
