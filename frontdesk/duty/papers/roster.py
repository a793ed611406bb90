"""The roster on paper: a column for each day of a month, or a week with its shifts spelled out; and its workbook."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from frontdesk.core.words import Say, mark
from frontdesk.fees.papers.said import Facts, printed_said
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.sheet import Column, Sheet, Signature, Table

WEEKDAYS = (mark("Mo"), mark("Tu"), mark("We"), mark("Th"), mark("Fr"), mark("Sa"), mark("Su"))
"""The days of the week, short, Monday first."""

_WEEK = 7
"""So many days and no more have room for whole names."""


def roster_sheet(facts: Facts, say: Say, *, printed_at: str, printed_by: str) -> Sheet:
    """The roster to be put on the wall, as it stands now.

    `facts`: estate, office, demo; first, last (days, `2026-11-01`), patterns [{id, name, sign, times}], operators
    [{name, shifts, cells}] with the ids of the patterns of each day in `cells`, off (days that are not worked),
    provisional (whether the holidays are not announced yet).
    """
    days = _days(facts)
    first, last, spelled = days[0], days[-1], len(days) <= _WEEK
    patterns = {each["id"]: each for each in facts["patterns"]}
    names = Column(say("Name"), 2.4 if spelled else 3.4)
    heads = tuple(Column(_head(day, say, spelled), 2.6 if spelled else 1.25, "centre") for day in days)
    rows = tuple(
        (each["name"], *(_cell(cell, patterns, spelled) for cell in each["cells"]), str(each["shifts"]))
        for each in facts["operators"]
    )
    return Sheet(
        office=facts["office"],
        title=say("Roster"),
        date=f"{first:%Y-%m}" if _is_month(first, last) else say("{first} to {last}", first=first, last=last),
        tables=(Table((names, *heads, Column(say("Total"), 1.9, "right")), rows),),
        lines=(("\u3000".join(f"{each['sign']} {each['name']} {each['times']}" for each in facts["patterns"]),),),
        after=tuple(_calendar(facts, say, spelled)),
        signatures=(Signature(say("Made by:"), rule=True), Signature(say("Approved by:"), rule=True)),
        printed=printed_said(printed_at, printed_by, say),
        stamps=(say("Demo"),) if facts["demo"] else (),
    )


def _calendar(facts: Facts, say: Say, spelled: bool) -> Iterator[str]:
    """Which of the days are not worked, as far as that is announced."""
    if facts["off"]:
        days = say(", ").join(_short(day, spelled) for day in facts["off"])
        yield say("Days off by the calendar: {days}", days=days)
    if facts["provisional"]:
        yield say("Holidays are not announced yet")


def roster_book(
    facts: Facts, say: Say, *, office: str, printed_at: str, printed_by: str, subtitle: Sequence[str] = ()
) -> Book:
    """The roster as a workbook that can be filled in and taken in again; `facts` as `roster_sheet` takes them.

    A column for each day, its number and the day of the week in the head; signs in the cells, two joined by a plus.
    """
    days = _days(facts)
    patterns = {each["id"]: each for each in facts["patterns"]}
    signs = " · ".join(f"{each['sign']} {each['name']}" for each in facts["patterns"])
    return Book(
        title=say("Roster"),
        subtitle=(*(subtitle or (f"{days[0]:%Y-%m}",)), *((signs,) if signs else ())),
        office=office,
        printed=printed_said(printed_at, printed_by, say),
        columns=(
            BookColumn("name", say("Name"), width=14),
            *(BookColumn(day.isoformat(), _head(day, say, False), width=5) for day in days),
            BookColumn("shifts", say("Total"), "count", width=8),
        ),
        rows=[
            (each["name"], *(_cell(cell, patterns, False) for cell in each["cells"]), each["shifts"])
            for each in facts["operators"]
        ],
    )


def _days(facts: Facts) -> list[date]:
    first, last = date.fromisoformat(facts["first"]), date.fromisoformat(facts["last"])
    return [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1)]


def _head(day: date, say: Say, spelled: bool) -> str:
    weekday = say(WEEKDAYS[day.weekday()])
    return f"{day:%m-%d} {weekday}" if spelled else f"{day.day} {weekday}"


def _cell(duties: Sequence[int], patterns: Mapping[int, Facts], spelled: bool) -> str:
    if spelled:
        return " ".join(f"{patterns[duty]['name']} {patterns[duty]['times']}" for duty in duties)
    return "+".join(patterns[duty]["sign"] for duty in duties)


def _short(day: str, spelled: bool) -> str:
    return day[5:] if spelled else str(int(day[8:]))


def _is_month(first: date, last: date) -> bool:
    return first.day == 1 and last.month == first.month and date.fromordinal(last.toordinal() + 1).day == 1
