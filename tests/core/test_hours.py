"""When the counter is open, and by when what is promised is due: nights, weekends, holidays, changed rules."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from frontdesk.core.estate import EstateDesk
from frontdesk.core.ground import Ground
from frontdesk.core.hours import OfficeHours
from frontdesk.core.refusals import Refusal
from frontdesk.core.rules import checked_value
from tests.people import Now

WALL = ZoneInfo("Asia/Shanghai")


def wall(text: str) -> datetime:
    """A moment as the estate's wall tells it."""
    return datetime.fromisoformat(text).replace(tzinfo=WALL).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "open_from"),
    [
        ("2026-11-20 10:00", "2026-11-20 10:00"),
        ("2026-11-20 08:00", "2026-11-20 08:30"),
        # On Friday evening it opens next on Saturday at nine; the very moment of closing is closed.
        ("2026-11-20 18:00", "2026-11-21 09:00"),
        ("2026-11-22 23:59", "2026-11-23 08:30"),
        # A holiday is a day off, a Saturday that makes up for it is worked.
        ("2026-10-01 08:30", "2026-10-01 09:00"),
        ("2026-10-10 08:30", "2026-10-10 08:30"),
    ],
)
def test_what_comes_in_while_it_is_closed_waits_for_the_next_opening(ground: Ground, at: str, open_from: str) -> None:
    with ground.database.reading() as session:
        assert OfficeHours(session, ground.clock).open_from(wall(at)) == wall(open_from)


@pytest.mark.parametrize(
    ("key", "since", "due"),
    [
        ("ticket.first_feedback", "2026-11-20 17:59", "2026-11-21 17:59"),
        ("ticket.first_feedback", "2026-11-20 18:01", "2026-11-22 09:00"),
        ("complaint.reply", "2026-09-30 20:00", "2026-10-04 09:00"),
        ("repair.emergency.on_site", "2026-11-20 02:10", "2026-11-20 02:40"),
        ("followup.safety_facility", "2026-11-20 02:10", "2026-11-22 17:00"),
        ("followup.leak", "2026-11-20 10:00", "2026-11-23 18:00"),
        ("log.review", "2026-09-30 23:00", "2026-10-08 18:00"),
    ],
)
def test_each_unit_of_a_rule_has_its_end(ground: Ground, key: str, since: str, due: str) -> None:
    with ground.database.reading() as session:
        assert OfficeHours(session, ground.clock).due(key, wall(since)) == wall(due)


def test_of_no_days_at_all_there_is_the_time_until_the_counter_closes_next(ground: Ground) -> None:
    EstateDesk(ground).set_rule("followup.other", "0")
    with ground.database.reading() as session:
        hours = OfficeHours(session, ground.clock)
        due = [hours.due("followup.other", wall(f"2026-11-23 {at}")) for at in ("10:00", "17:59", "18:00", "20:00")]
    assert due == [wall(f"2026-11-{end} 18:00") for end in (23, 23, 24, 24)]


def test_an_emergency_is_served_round_the_clock(ground: Ground) -> None:
    with ground.database.reading() as session:
        hours = OfficeHours(session, ground.clock)
        assert hours.due("ticket.first_feedback", wall("2026-11-20 02:10"), round_the_clock=True) == wall(
            "2026-11-21 02:10"
        )


def test_a_rule_that_says_no_time_is_a_bug(ground: Ground) -> None:
    with ground.database.reading() as session, pytest.raises(ValueError, match="says no time"):
        OfficeHours(session, ground.clock).due("meter.unusual", wall("2026-11-20 10:00"))


def test_a_counter_that_is_closed_on_days_off_opens_on_the_next_working_day(ground: Ground, now: Now) -> None:
    EstateDesk(ground).set_rule("hours.days_off", "")
    with ground.database.reading() as session:
        hours = OfficeHours(session, ground.clock)
        assert hours.open_from(wall("2026-11-21 10:00")) == wall("2026-11-23 08:30")
        assert hours.closing(date(2026, 11, 21)) == wall("2026-11-23 18:00")
        # The rule came into force on the 21st; the Saturday before has the hours that it had.
        assert hours.open_from(wall("2026-11-14 08:00")) == wall("2026-11-14 09:00")


def test_a_counter_may_be_open_until_midnight(ground: Ground) -> None:
    EstateDesk(ground).set_rule("hours.working_days", "0:00～24：00")
    with ground.database.reading() as session:
        monday = OfficeHours(session, ground.clock).of(date(2026, 11, 23))
    assert monday == (wall("2026-11-23 00:00"), wall("2026-11-24 00:00"))
    assert monday[1] - monday[0] == timedelta(days=1)


@pytest.mark.parametrize("text", ["8:30", "18:00-08:30", "08:00-25:00", "8-18", "08:30-18:60", "24:00-24:00", ""])
def test_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Refusal, match="from when to when"):
        checked_value("hours.working_days", text)


def test_hours_are_kept_in_one_spelling() -> None:
    assert checked_value("hours.working_days", " 8:30 – 18:00 ") == "08:30-18:00"
    assert checked_value("hours.days_off", "９：００至１７：００") == "09:00-17:00"
    assert checked_value("hours.days_off", "") == ""


def test_papers_tell_the_hours_as_they_are(ground: Ground) -> None:
    desk = EstateDesk(ground)
    assert desk.hours() == "周一至周五 08:30–18:00，周六周日 09:00–17:00"
    desk.set_rule("hours.working_days", "8:00-20:00")
    assert desk.hours() == "周一至周五 08:00–20:00，周六周日 09:00–17:00"
    desk.set_rule("hours.days_off", "")
    assert desk.hours() == "周一至周五 08:00–20:00"
    desk.set_rule("counter_hours", "每天 8 点到 20 点")
    assert desk.hours() == "每天 8 点到 20 点"
