"""The registers that can be taken along: charges, receipts and residents, from the desk's facts to the book."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any

from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker, mark
from frontdesk.fees.desk import FeeDesk
from frontdesk.fees.papers import charge_list, receipt_list
from frontdesk.fees.registers import FeeRegisters
from frontdesk.fees.tariffs import first_day, last_day, period_of, period_text
from frontdesk.paper.book import Book
from frontdesk.residents.importing import RegisterDesk
from frontdesk.residents.papers import residents_book
from frontdesk.shell.work import printed


@contextmanager
def book_of(ground: Ground, register: str, since: str | None, until: str | None) -> Iterator[tuple[Book, int]]:
    """A register (`charges`, `receipts`, `residents`) as a book in the language of the papers, and its number of rows.

    The rows come straight from the database, so the book is written while this is open. `since` and `until` are days
    (`2026-11-22`) or months (`2026-11`), both included; charges go by whole months. Refuses what is neither, an end
    before the beginning, and any span for the residents, listed as of today.
    """
    first, last = _day(since, first_day), _day(until, last_day)
    if first is not None and last is not None and last < first:
        raise Refusal(mark("The last day lies before the first."), field="until")
    if register == "residents" and (first or last):
        raise Refusal(mark("Residents are listed as of today. Leave out the days."), field="since")
    estate = FeeDesk(ground).estate()
    say = Speaker(estate.paper_language)
    stamp = printed(ground)
    if register == "residents":
        residents = RegisterDesk(ground).rows()
        foot = say("Printed {at} by {by}", at=stamp["printed_at"], by=stamp["printed_by"])
        yield residents_book(residents, say, office=estate.office, printed=foot), len(residents)
    elif register == "charges":
        months = [day.year * 100 + day.month if day else None for day in (first, last)]
        span = _span(say, *(month and period_text(month) for month in months))
        with FeeRegisters(ground).charges(*months) as (count, rows):
            yield charge_list(rows, say, office=estate.office, subtitle=span, **stamp), count
    else:
        with FeeRegisters(ground).receipts(first, last) as (count, rows):
            yield receipt_list(rows, say, office=estate.office, subtitle=_span(say, first, last), **stamp), count


def _day(text: str | None, of_month: Callable[[int], date]) -> date | None:
    """A day as typed, or the first or last of a month as typed."""
    if not text or not text.strip():
        return None
    with suppress(ValueError):
        day = date.fromisoformat(text.strip().replace("/", "-"))
        # The last days of the calendar can't be counted in another time zone.
        if 1 < day.year < 9999:
            return day
    try:
        return of_month(period_of(text))
    except Refusal as refusal:
        raise Refusal(
            mark("{text} is neither a day nor a month. Type it like 2026-11-22 or 2026-11."),
            field="since",
            text=text[:20],
        ) from refusal


def _span(say: Speaker, since: Any, until: Any) -> tuple[str, ...]:
    if since and until:
        return (say("{first} to {last}", first=since, last=until),)
    if since:
        return (say("from {date}", date=since),)
    return (say("until {date}", date=until),) if until else ()
