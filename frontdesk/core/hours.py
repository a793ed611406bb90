"""When the counter is open, as the rules and the calendar say, and by when something is due that is promised of it."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.orm import Session

from frontdesk.core.calendar import is_working, working_days_after
from frontdesk.core.clock import Clock
from frontdesk.core.rules import DEFAULTS, number, rule

_OF = {True: "hours.working_days", False: "hours.days_off"}
"""The rule for the days that are worked, and for the others."""


class OfficeHours:
    """The hours of the counter, day by day. All moments are UTC; the days are those of the estate's wall."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session = session
        self._clock = clock

    def of(self, day: date, as_of: date | None = None) -> tuple[datetime, datetime] | None:
        """When it opens and closes on a day, by the rules of that day or of another; None when it stays closed."""
        said = rule(self._session, _OF[is_working(self._session, day)], as_of or day)
        if not said:
            return None
        begins, ends = said.split("-")
        return self._at(day, begins), self._at(day, ends)

    def open_from(self, at: datetime) -> datetime:
        """The moment itself when the counter is open then; otherwise when it opens next."""
        day = self._clock.local(at).date()
        while True:
            hours = self.of(day)
            if hours is not None and at < hours[1]:
                return max(at, hours[0])
            day += timedelta(days=1)

    def closing(self, day: date) -> datetime:
        """When the counter closes on a day, or on the next on which it is open."""
        while (hours := self.of(day)) is None:
            day += timedelta(days=1)
        return hours[1]

    def due(self, key: str, since: datetime, *, round_the_clock: bool = False) -> datetime:
        """By when a rule in force on the day of `since` wants something done.

        Minutes run at once. Hours run from then on if the counter is open, or else from its next opening, unless it is
        served round the clock. Days end when the counter closes; those that the rule calls working days leave out all
        others. What comes in after closing has until it closes next, also when the rule says 0 days.
        """
        day = self._clock.local(since).date()
        count, unit = number(self._session, key, day), DEFAULTS[key].unit
        match unit:
            case "minutes":
                return since + timedelta(minutes=count)
            case "hours":
                return (since if round_the_clock else self.open_from(since)) + timedelta(hours=count)
            case "days":
                return max(self.closing(day + timedelta(days=count)), self._next_closing(since))
            case "working_days":
                return max(self.closing(working_days_after(self._session, day, count)), self._next_closing(since))
        raise ValueError(f"{key} says no time: {unit}")

    def _next_closing(self, at: datetime) -> datetime:
        return self.closing(self._clock.local(self.open_from(at)).date())

    def _at(self, day: date, said: str) -> datetime:
        if said == "24:00":
            return self._clock.end_of(day)
        return datetime.combine(day, time.fromisoformat(said), self._clock.zone).astimezone(UTC)
