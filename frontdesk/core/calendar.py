"""Working days: the holidays that the State Council has announced, with the weekends worked to make up for them.

They are announced by the end of the year before, and come with a later release of chinesecalendar; until then every
weekday of a year counts as worked, but for what the estate has entered by itself.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Date, ForeignKey, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from frontdesk.core.audit import digest
from frontdesk.core.database import Moment, Record
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.statements import Prepared
from frontdesk.core.steps import row_facts
from frontdesk.core.texts import plain
from frontdesk.core.words import mark


class CalendarDay(Record):
    """A day of a year that is not published yet, as the estate has entered it: worked or not, and its name."""

    __tablename__ = "calendar_day"
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    working: Mapped[bool]
    name: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(Moment)
    operator_id: Mapped[int] = mapped_column(ForeignKey("operator.id"))


def is_published(year: int) -> bool:
    """Whether the holidays of a year are announced, as far as chinesecalendar knows."""
    from chinese_calendar import constants

    # National Day is a holiday of every year, and announced with no other year's.
    return date(year, 10, 1) in constants.holidays


def is_working(session: Session, day: date) -> bool:
    """Whether offices work on a day."""
    from chinese_calendar import constants

    if day in constants.workdays:
        return True
    if is_published(day.year):
        return day.weekday() < 5 and day not in constants.holidays
    entered = _ENTERED.scalar(session, day=day)
    return day.weekday() < 5 if entered is None else bool(entered)


def is_provisional(session: Session, year: int) -> bool:
    """Whether nobody has said yet which days of a year are off: it is not published, nor has the estate entered any."""
    return not is_published(year) and _OF_YEAR.first(session, **_bounds(year)) is None


def working_days_after(session: Session, day: date, n: int) -> date:
    """The `n`th working day after a day; after 0 days the day itself, worked or not."""
    for _ in range(n):
        day += timedelta(days=1)
        while not is_working(session, day):
            day += timedelta(days=1)
    return day


@dataclass(frozen=True)
class Special:
    """A weekday that is off or a weekend that is worked; `name` is that of the holiday, in Chinese or as entered."""

    day: date
    working: bool
    name: str


@dataclass(frozen=True)
class Year:
    """A year's special days, in their order; `published` is whether they are the State Council's."""

    year: int
    published: bool
    special: tuple[Special, ...]


class CalendarDesk:
    """Keeps the working days of years that are not published yet."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def year(self, year: int) -> Year:
        """What is special about a year."""
        if is_published(year):
            return Year(year, True, tuple(_announced(year)))
        with self._ground.database.reading() as session:
            rows = _OF_YEAR.all(session, **_bounds(year))
        return Year(year, False, tuple(Special(row.day, row.working, row.name) for row in rows))

    def set_days(self, first: date, last: date, *, working: bool, name: str = "") -> int:
        """Enter that the days from one to another, both included, are worked or are off; gives back how many changed.

        What a day is by its weekday anyway is no longer special. Refuses days of a year that is published, or of
        several years, and a name of more than 20 characters.
        """
        name = plain(name)
        if len(name) > 20:
            raise Refusal(mark("Say it in at most {count} characters."), field="name", count=20)
        if last < first:
            raise Refusal(mark("The last day lies before the first."), field="last")
        if first.year != last.year:
            raise Refusal(mark("Enter the days of each year by themselves."), field="last")
        if is_published(first.year):
            raise Refusal(
                mark("The holidays of {year} are published. They need not be entered."), field="first", year=first.year
            )
        with self._ground.act("working_days_set", Right.SET_RULES) as act:
            changed = 0
            for n in range((last - first).days + 1):
                day = first + timedelta(days=n)
                kept, entered = act.session.get(CalendarDay, day), None
                if working != (day.weekday() < 5):
                    entered = CalendarDay(
                        day=day, working=working, name=name, at=act.at, operator_id=act.operator.id
                    )  # fmt: skip
                before, after = _told(kept), _told(entered)
                if before == after:
                    continue
                if entered is not None:
                    act.session.merge(entered)
                else:
                    act.session.delete(kept)
                act.session.flush()
                act.note_changes("calendar_day", day_number(day), {"working": (before, after)})
                told = digest(row_facts(entered)) if entered is not None else ""
                act.note("calendar_day", day_number(day), digest=told)
                changed += 1
        return changed


def _bounds(year: int) -> dict[str, date]:
    return {"first": date(year, 1, 1), "last": date(year, 12, 31)}


def _told(kept: CalendarDay | None) -> str:
    return "" if kept is None else f"{'worked' if kept.working else 'off'} {kept.name}".strip()


def _announced(year: int) -> list[Special]:
    from chinese_calendar import constants

    def name(of: str) -> str:
        return str(constants.Holiday(of).chinese)

    off = [
        Special(day, False, name(of))
        for day, of in constants.holidays.items()
        if day.year == year and day.weekday() < 5
    ]
    worked = [Special(day, True, name(of)) for day, of in constants.workdays.items() if day.year == year]
    return sorted(off + worked, key=lambda special: special.day)


def day_number(day: date) -> int:
    """A day as a number, 20261121: what it is noted by."""
    return int(f"{day:%Y%m%d}")


def days_number(first: date, last: date) -> int:
    """Some days as one number, 2026110120261130: what a paper of these days is asked for by."""
    return int(f"{first:%Y%m%d}{last:%Y%m%d}")


def days_of_number(number: int) -> tuple[date, date]:
    """The first and the last of the days that `days_number` told."""
    text = f"{number:016}"
    return date.fromisoformat(text[:8]), date.fromisoformat(text[8:])


_ENTERED = Prepared(select(CalendarDay.working).where(CalendarDay.day == bindparam("day")))
_OF_YEAR = Prepared(
    select(CalendarDay.day, CalendarDay.working, CalendarDay.name)
    .where(CalendarDay.day.between(bindparam("first", type_=Date), bindparam("last", type_=Date)))
    .order_by(CalendarDay.day)
)
