"""The wall clock of the estate, and a clock that tests may set."""

import pickle
from datetime import UTC, date, datetime, time

from sqlalchemy import select

from frontdesk.core.clock import Clock
from frontdesk.fees.records import Receipt
from tests.people import MORNING, Estate, Now


def at(*parts: int) -> Clock:
    return Clock(now=Now(datetime(*parts, tzinfo=UTC)))


def test_the_day_begins_at_midnight_on_the_estates_wall() -> None:
    assert at(2026, 11, 21, 15, 59, 59).today() == date(2026, 11, 21)
    assert at(2026, 11, 21, 16, 0).today() == date(2026, 11, 22)


def test_the_year_turns_and_february_has_its_29th() -> None:
    assert at(2026, 12, 31, 16).today() == date(2027, 1, 1)
    assert at(2028, 2, 28, 16).today() == date(2028, 2, 29)


def test_a_stored_moment_shows_as_on_the_wall() -> None:
    assert f"{Clock().local(MORNING):%Y-%m-%d %H:%M}" == "2026-11-21 09:05"


def test_another_zone_has_another_day() -> None:
    moment = Now(datetime(2026, 11, 21, 23, tzinfo=UTC))
    assert Clock("Asia/Shanghai", moment).today() == date(2026, 11, 22)
    assert Clock("Europe/Berlin", moment).today() == date(2026, 11, 22)
    assert Clock("America/New_York", moment).today() == date(2026, 11, 21)


def test_the_moment_is_in_utc_whatever_the_source_says() -> None:
    wall = Clock().local(MORNING)
    assert Clock(now=Now(wall)).now().utcoffset() == MORNING.utcoffset()
    assert Clock(now=Now(wall)).now() == MORNING


def test_a_clock_goes_to_a_child_process() -> None:
    again = pickle.loads(pickle.dumps(Clock(now=Now())))
    assert again.now() == MORNING
    assert pickle.loads(pickle.dumps(Clock())).today() == Clock().today()


def test_the_ends_of_the_calendar_are_told_in_every_zone() -> None:
    east, west = Clock("Asia/Shanghai"), Clock("America/New_York")
    assert west.local(datetime.min.replace(tzinfo=UTC)) == datetime.min.replace(tzinfo=west.zone)
    assert east.local(datetime.max.replace(tzinfo=UTC)) == datetime.max.replace(tzinfo=east.zone)


def test_everything_since_the_year_1_is_everything(estate: Estate) -> None:
    receipt = estate.pay("3-1-502", "100")
    first = datetime.combine(date.min, time(), estate.ground.clock.zone)
    last = datetime.combine(date.max, time.max, Clock("America/New_York").zone)
    with estate.ground.database.reading() as session:
        assert session.scalars(select(Receipt.id).where(Receipt.at.between(first, last))).all() == [receipt.id]


def test_a_day_begins_and_ends_on_the_wall_also_the_first_and_the_last_of_all() -> None:
    clock = Clock("Asia/Shanghai")
    day = date(2026, 11, 22)
    assert (clock.local(clock.begin_of(day)), clock.local(clock.end_of(day))) == (
        datetime(2026, 11, 22, tzinfo=clock.zone), datetime(2026, 11, 23, tzinfo=clock.zone)
    )  # fmt: skip
    for zone in ("Asia/Shanghai", "America/New_York"):
        clock = Clock(zone)
        moments = [clock.begin_of(date.min), clock.begin_of(day), clock.begin_of(date.max), clock.end_of(date.max)]
        assert moments == sorted(moments)
        assert clock.end_of(date.max) == datetime.max.replace(tzinfo=UTC)
