"""A span of days cut into the days or months that it is told by."""

from datetime import date, datetime, timedelta

from frontdesk.core.clock import Clock
from frontdesk.fees.billing.tariffs import first_day, last_day, months_later, period_text

Bucket = tuple[str, datetime, datetime]
"""How a piece of a span is called (`2026-11-22` or `2026-11`), its first moment, and the first one after it."""

_DAYS = 62
"""Up to so many days are told one by one, more of them by month."""


def buckets(clock: Clock, since: date, until: date) -> list[Bucket]:
    """The span from `since` to `until`, both included, as days of the estate's wall; a longer one as months."""
    count = (until - since).days + 1
    if count <= _DAYS:
        days = [since + timedelta(days=n) for n in range(count)]
        return [(day.isoformat(), clock.begin_of(day), clock.end_of(day)) for day in days]
    found, period = [], since.year * 100 + since.month
    while (first := max(since, first_day(period))) <= until:
        last = min(until, last_day(period))
        found.append((period_text(period), clock.begin_of(first), clock.end_of(last)))
        period = months_later(period, 1)
    return found
