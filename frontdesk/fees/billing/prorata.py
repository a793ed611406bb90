"""Parts of a period: cycles of the calendar, days out of months, and what pieces of a period come to, rounded once."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from frontdesk.core.money import Money
from frontdesk.fees.billing.tariffs import PRICE_UNIT, last_day, months_later

Part = tuple[date, date, int, int, int, int]
"""A piece of a charge as `ChargePart` keeps it: since, until, price (1/10000 yuan), quantity (1/100), over, of."""

Priced = tuple[date, date, int]
"""From a day to a day, both included, one price."""


def cycle_begin(period: int, cycle: int) -> int:
    """The month in which the cycle of so many months begins that a month lies in: (202611, 3) → 202610."""
    year, month = divmod(period, 100)
    return year * 100 + (month - 1) // cycle * cycle + 1


def in_months(since: date, until: date) -> Iterator[tuple[date, date, int, int]]:
    """The days from one to another, month by month: (since, until, days, days of the month); whole months together.

    Of whole months it is (since, until, months, 1).
    """
    whole: tuple[date, date, int, int] | None = None
    while since <= until:
        end = last_day(since.year * 100 + since.month)
        if since.day == 1 and end <= until:
            whole = (whole[0] if whole else since, end, whole[2] + 1 if whole else 1, 1)
        else:
            if whole:
                yield whole
                whole = None
            stop = min(end, until)
            yield since, stop, (stop - since).days + 1, end.day
        since = end + timedelta(days=1)
    if whole:
        yield whole


def parts_within(prices: Iterable[Priced], since: date, until: date, quantity: int) -> list[Part]:
    """What is charged for the days from one to another at the prices that are in force on them."""
    return [
        (first, last, price, quantity, over, of)
        for start, stop, price in prices
        for first, last, over, of in in_months(max(start, since), min(stop, until))
    ]


def come_to(parts: Iterable[Part], rounding: int) -> Money:
    """The sum of parts, exact, rounded half up once to `rounding` fen."""
    exact: int | Fraction = 0
    for _, _, price, quantity, over, of in parts:
        exact += price * quantity * over if of == 1 else Fraction(price * quantity * over, of)
    unit = PRICE_UNIT * rounding  # price × quantity is in 1/10,000 fen
    return Money((2 * exact.numerator + unit * exact.denominator) // (2 * unit * exact.denominator) * rounding)


def is_whole(parts: Sequence[Part], begin: int, cycle: int) -> bool:
    """Whether parts are nothing but the whole cycle at one price, which needs no parts."""
    return len(parts) == 1 and parts[0][4:] == (cycle, 1) and parts[0][1] == last_day(months_later(begin, cycle - 1))
