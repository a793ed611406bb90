"""Working days: holidays, the weekends that make up for them, and years that nobody has announced yet."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from frontdesk.core.audit import Change
from frontdesk.core.calendar import (
    CalendarDesk,
    Special,
    days_number,
    days_of_number,
    is_provisional,
    is_published,
    is_working,
    working_days_after,
)
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from tests.people import sign_in


@pytest.fixture
def books(ground: Ground) -> Iterator[Session]:
    with ground.database.reading() as session:
        yield session


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 9, 30), True),
        (date(2026, 10, 1), False),
        (date(2026, 10, 7), False),
        (date(2026, 10, 8), True),
        # A Saturday and a Sunday that make up for National Day.
        (date(2026, 10, 10), True),
        (date(2026, 9, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 11, 22), False),
        (date(2026, 11, 23), True),
    ],
)
def test_holidays_are_off_and_weekends_that_make_up_for_them_are_worked(
    books: Session, day: date, worked: bool
) -> None:
    assert is_working(books, day) is worked


def test_the_next_working_day_leaps_weekends_and_holidays(books: Session) -> None:
    assert working_days_after(books, date(2026, 11, 19), 1) == date(2026, 11, 20)
    assert working_days_after(books, date(2026, 11, 20), 1) == date(2026, 11, 23)
    assert working_days_after(books, date(2026, 9, 30), 1) == date(2026, 10, 8)
    assert working_days_after(books, date(2026, 10, 8), 2) == date(2026, 10, 10)
    assert working_days_after(books, date(2026, 11, 22), 0) == date(2026, 11, 22)


def test_a_year_that_is_not_published_yet_has_its_weekdays(books: Session) -> None:
    assert is_published(2026)
    assert not is_published(2099)
    assert [is_working(books, date(2099, 10, 1) + timedelta(days=n)) for n in range(7)] == [True] * 2 + [False] * 2 + [
        True
    ] * 3
    assert working_days_after(books, date(2098, 12, 31), 1) == date(2099, 1, 1)


def test_the_estate_enters_the_holidays_of_a_year_that_is_not_published(ground: Ground) -> None:
    calendar = CalendarDesk(ground)
    assert calendar.set_days(date(2099, 10, 1), date(2099, 10, 7), working=False, name="国庆节") == 5
    assert calendar.set_days(date(2099, 10, 10), date(2099, 10, 10), working=True, name="国庆节") == 1
    assert calendar.set_days(date(2099, 10, 10), date(2099, 10, 10), working=True, name="国庆节") == 0
    with ground.database.reading() as session:
        assert working_days_after(session, date(2099, 9, 30), 1) == date(2099, 10, 8)
        assert working_days_after(session, date(2099, 9, 30), 3) == date(2099, 10, 10)
        assert not is_provisional(session, 2099)
        assert is_provisional(session, 2098)
        assert not is_provisional(session, 2026)
    year = calendar.year(2099)
    assert not year.published
    # The weekend within the holiday is off anyway.
    assert [special.day.day for special in year.special] == [1, 2, 5, 6, 7, 10]
    assert year.special[-1] == Special(date(2099, 10, 10), True, "国庆节")


def test_what_was_entered_can_be_taken_back_and_both_is_kept(ground: Ground) -> None:
    calendar = CalendarDesk(ground)
    calendar.set_days(date(2099, 5, 1), date(2099, 5, 1), working=False, name="劳动节")
    calendar.set_days(date(2099, 5, 1), date(2099, 5, 1), working=True)
    assert calendar.year(2099).special == ()
    with ground.database.reading() as session:
        kept = [(one.before, one.after) for one in session.query(Change).filter_by(record=20990501)]
    assert kept == [("", "off 劳动节"), ("off 劳动节", "")]


def test_a_published_year_shows_its_holidays_and_is_not_entered(ground: Ground) -> None:
    calendar = CalendarDesk(ground)
    year = calendar.year(2026)
    assert year.published
    assert Special(date(2026, 10, 10), True, "国庆节") in year.special
    assert Special(date(2026, 10, 1), False, "国庆节") in year.special
    assert all(special.working == (special.day.weekday() > 4) for special in year.special)
    with pytest.raises(Refusal, match="2026 are published"):
        calendar.set_days(date(2026, 5, 6), date(2026, 5, 6), working=False)


@pytest.mark.parametrize(
    ("first", "last", "name", "field"),
    [
        (date(2099, 5, 2), date(2099, 5, 1), "", "last"),
        (date(2098, 12, 31), date(2099, 1, 1), "", "last"),
        (date(2099, 5, 1), date(2099, 5, 1), "节" * 21, "name"),
    ],
)
def test_days_that_can_not_be_are_refused(ground: Ground, first: date, last: date, name: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        CalendarDesk(ground).set_days(first, last, working=False, name=name)
    assert refused.value.field == field


def test_only_who_sets_rules_enters_days(ground: Ground) -> None:
    sign_in(ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        CalendarDesk(ground).set_days(date(2099, 5, 1), date(2099, 5, 1), working=False)


def test_the_holidays_are_loaded_when_somebody_asks_for_them() -> None:
    asked = "import sys, frontdesk.core.calendar; sys.exit('chinese_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_some_days_are_asked_for_by_one_number() -> None:
    assert days_number(date(2026, 11, 1), date(2026, 11, 30)) == 2026110120261130
    assert days_of_number(2026110120261130) == (date(2026, 11, 1), date(2026, 11, 30))
    assert days_of_number(days_number(date.min, date.max)) == (date.min, date.max)
