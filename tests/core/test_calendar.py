"""Working days: holidays, the weekends that make up for them, and years that nobody has announced yet."""

import subprocess
import sys
from datetime import date, timedelta

import pytest

from frontdesk.core.calendar import days_number, days_of_number, is_published, is_working, working_days_after


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
def test_holidays_are_off_and_weekends_that_make_up_for_them_are_worked(day: date, worked: bool) -> None:
    assert is_working(day) is worked


def test_the_next_working_day_leaps_weekends_and_holidays() -> None:
    assert working_days_after(date(2026, 11, 19), 1) == date(2026, 11, 20)
    assert working_days_after(date(2026, 11, 20), 1) == date(2026, 11, 23)
    assert working_days_after(date(2026, 9, 30), 1) == date(2026, 10, 8)
    assert working_days_after(date(2026, 10, 8), 2) == date(2026, 10, 10)
    assert working_days_after(date(2026, 11, 22), 0) == date(2026, 11, 22)


def test_a_year_that_is_not_published_yet_has_its_weekdays() -> None:
    assert is_published(2026)
    assert not is_published(2099)
    assert [is_working(date(2099, 10, 1) + timedelta(days=n)) for n in range(7)] == [True] * 2 + [False] * 2 + [
        True
    ] * 3
    assert working_days_after(date(2098, 12, 31), 1) == date(2099, 1, 1)


def test_the_holidays_are_loaded_when_somebody_asks_for_them() -> None:
    asked = "import sys, frontdesk.core.calendar; sys.exit('chinese_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_some_days_are_asked_for_by_one_number() -> None:
    assert days_number(date(2026, 11, 1), date(2026, 11, 30)) == 2026110120261130
    assert days_of_number(2026110120261130) == (date(2026, 11, 1), date(2026, 11, 30))
    assert days_of_number(days_number(date.min, date.max)) == (date.min, date.max)
