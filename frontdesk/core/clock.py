"""Now and today in the estate's time zone; tests hang their own clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


class Clock:
    """Tells the moment (aware, UTC) and the day and time on the estate's wall."""

    def __init__(self, zone: str = "Asia/Shanghai", now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.zone = ZoneInfo(zone)
        self._now = now

    def now(self) -> datetime:
        """The moment, in UTC, to the microsecond."""
        return self._now().astimezone(UTC)

    def today(self) -> date:
        """The day on the estate's wall."""
        return self.local(self.now()).date()

    def local(self, moment: datetime) -> datetime:
        """A stored moment as the estate's wall clock shows it."""
        return moment.astimezone(self.zone)
