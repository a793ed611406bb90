"""Working days: the holidays that the State Council has announced, with the weekends worked to make up for them."""

from datetime import date, datetime, timedelta

from sqlalchemy import Date, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.core.database import Moment, Record


class CalendarDay(Record):
    """A day of a year that is not published yet, as the estate has entered it: worked or not, and its name."""

    __tablename__ = "calendar_day"
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    working: Mapped[bool]
    name: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))


def is_published(year: int) -> bool:
    """Whether the holidays of a year are known; until they are, every weekday counts as worked.

    They are announced by the end of the year before, and come with a later release of chinesecalendar.
    """
    from chinese_calendar import constants

    # National Day is a holiday of every year, and announced with no other year's.
    return date(year, 10, 1) in constants.holidays


def is_working(day: date) -> bool:
    """Whether offices work on a day, as far as its year is published."""
    from chinese_calendar import constants

    return day in constants.workdays or (day.weekday() < 5 and day not in constants.holidays)


def working_days_after(day: date, n: int) -> date:
    """The `n`th working day after a day; after 0 days the day itself, worked or not."""
    for _ in range(n):
        day += timedelta(days=1)
        while not is_working(day):
            day += timedelta(days=1)
    return day


def days_number(first: date, last: date) -> int:
    """Some days as one number, 2026110120261130: what a paper of these days is asked for by."""
    return int(f"{first:%Y%m%d}{last:%Y%m%d}")


def days_of_number(number: int) -> tuple[date, date]:
    """The first and the last of the days that `days_number` told."""
    text = f"{number:016}"
    return date.fromisoformat(text[:8]), date.fromisoformat(text[8:])
