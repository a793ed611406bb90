"""Now and today in the estate's time zone; tests hang their own clock."""

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo


class Clock:
    """Tells the moment (aware, UTC) and the day and time on the estate's wall."""

    def __init__(self, zone: str = "Asia/Shanghai", now: Callable[[], datetime] | None = None) -> None:
        self.zone = ZoneInfo(zone)
        self._now = now or _system_time

    def now(self) -> datetime:
        """The moment, in UTC, to the microsecond."""
        return self._now().astimezone(UTC)

    def today(self) -> date:
        """The day on the estate's wall."""
        return self.local(self.now()).date()

    def local(self, moment: datetime) -> datetime:
        """A stored moment as the estate's wall clock shows it."""
        return in_zone(moment, self.zone)

    def begin_of(self, day: date) -> datetime:
        """The moment, in UTC, at which a day of the estate's wall begins."""
        return in_zone(datetime.combine(day, time(), self.zone), UTC)

    def end_of(self, day: date) -> datetime:
        """The moment, in UTC, at which the day after it begins; after the last day of the calendar, its last moment."""
        return datetime.max.replace(tzinfo=UTC) if day == date.max else self.begin_of(day + timedelta(days=1))


def months_before(day: date, months: int) -> date:
    """The same day so many months ago, or the last one of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """The moment as told in another zone; the first and the last that can be told stand for what lies beyond them.

    Whoever asks for everything since 1 January of the year 1 gets everything.
    """
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return datetime.min.replace(tzinfo=zone) if moment.year == 1 else datetime.max.replace(tzinfo=zone)


def _system_time() -> datetime:
    """A named function, so that a clock can be handed to a child process."""
    return datetime.now(UTC)
