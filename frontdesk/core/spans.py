"""The weeks and months that reports go over, as they are written: 2026-W47 and 2026-11."""

import re
import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark

Span = tuple[date, date]
"""The first and the last day."""

WEEK, MONTH = "week", "month"
"""What a report usually goes over."""

_WRITTEN = {
    WEEK: re.compile(r"(\d{4})-?[Ww](\d{1,2})", re.ASCII),
    MONTH: re.compile(r"(\d{4})-?(\d{1,2})", re.ASCII),
}
_UNREADABLE = {
    WEEK: mark("“{text}” is no week. Type one like 2026-W47."),
    MONTH: mark("“{text}” is no month. Type one like 2026-11."),
}


def week_of(day: date) -> Span:
    """The week of a day, from Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + min(timedelta(days=6), date.max - monday)


def month_of(day: date) -> Span:
    """The month of a day."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def usual(today: date, kind: str) -> Span:
    """The week or month that is reported on by now: on Monday the week before, until the 5th the month before."""
    return week_of(today - timedelta(days=1)) if kind == WEEK else month_of(today - timedelta(days=5))


def span_of(text: str, kind: str) -> Span:
    """The days of a week, `2026-W47`, or of a month, `2026-11`; wide signs are read, too. Refuses what is none."""
    try:
        if found := _WRITTEN[kind].fullmatch(unicodedata.normalize("NFKC", text).strip()):
            year, number = int(found[1]), int(found[2])
            return week_of(date.fromisocalendar(year, number, 1)) if kind == WEEK else month_of(date(year, number, 1))
    except (ValueError, OverflowError):
        pass  # there is no such week or month
    raise Refusal(_UNREADABLE[kind], field="period", text=text[:20])


def named(since: date, until: date) -> str:
    """How a whole week or month is written; empty for other days."""
    if (since, until) == week_of(since):
        year, week, _ = since.isocalendar()
        return f"{year}-W{week:02}"
    return f"{since:%Y-%m}" if (since, until) == month_of(since) else ""


def leading_to(since: date, until: date, count: int) -> list[tuple[str, date, date]]:
    """So many weeks that end with a week, or months that end with the one of the last day: (name, first, last).

    Fewer where the calendar begins.
    """
    span = (since, until) if (since, until) == week_of(since) else month_of(until)
    found = []
    for _ in range(count):
        found.append((named(*span), *span))
        if span[0] == date.min:
            break
        before = span[0] - timedelta(days=1)
        span = week_of(before) if span == week_of(span[0]) else month_of(before)
    return found[::-1]


def shifted(span: Span, by: int) -> Span:
    """The week or month so many later, or earlier; other days as many days later as they are.

    At the ends of the calendar one stays.
    """
    try:
        return _turned(span, by)
    except (ValueError, OverflowError):
        return span


def _turned(span: Span, by: int) -> Span:
    since, until = span
    if not named(*span):
        way = by * (until - since + timedelta(days=1))
        return since + way, until + way
    if span == week_of(since):
        return week_of(since + timedelta(weeks=by))
    month = since.year * 12 + since.month - 1 + by
    return month_of(date(month // 12, month % 12 + 1, 1))
