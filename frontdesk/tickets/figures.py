"""How long tickets took, as far as it is known."""

from collections.abc import Iterable
from datetime import datetime

from frontdesk.tickets.records import TAKEN_OVER


def waits(cases: Iterable[tuple[str, datetime, datetime | None]]) -> list[float]:
    """How many seconds each of some tickets took, told as (number, from when, until when), as far as it is known.

    Of a ticket that was taken over from a register without telling its end, the moment of its report stands there.
    """
    return [
        (until - since).total_seconds()
        for number, since, until in cases
        if until is not None and (until > since or not number.startswith(TAKEN_OVER))
    ]
