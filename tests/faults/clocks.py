"""The clock plays tricks in the middle of the work: it goes back, passes midnight, a month, a year or 29 February, and
the other counter's wall shows another zone."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.faults.estates import estates
from tests.faults.fault import Fault, Outcome
from tests.faults.nursery import nursery, why_not

_LIVE = "tests.faults.clockwork:live"


def _before_midnight(year: int, month: int, day: int) -> datetime:
    """A second before a day begins on the estate's wall."""
    return datetime(year, month, day, 16, tzinfo=UTC) - timedelta(days=1, seconds=1)


TRICKS: dict[str, dict[str, Any]] = {
    "midnight": {"start": _before_midnight(2026, 11, 22)},
    "month end": {"start": _before_midnight(2026, 12, 1)},
    "year end": {"start": _before_midnight(2027, 1, 1)},
    "into 29 February": {"start": _before_midnight(2028, 2, 29)},
    "out of 29 February": {"start": _before_midnight(2028, 3, 1)},
    "an hour back": {"back": timedelta(hours=1)},
    "a day back": {"back": timedelta(days=1)},
    "a month back": {"back": timedelta(days=31)},
    "a year on and back": {"back": timedelta(days=365), "start": datetime(2027, 11, 21, 2, tzinfo=UTC)},
    "another zone": {"zone": "America/New_York"},
}
"""From when the clock goes, by how much it is put back, and the zone of the other counter's wall."""


def run(tries: int, seed: int) -> Outcome:
    """Each trick in turn, each time with other acts before and after it."""
    outcome = Outcome()
    with estates() as kept:
        for turn in range(tries):
            name = list(TRICKS)[turn % len(TRICKS)]
            with kept.copy() as copy:
                told, status = nursery().counter(_LIVE, seed=seed + turn, **TRICKS[name], **copy).ended()
            bad = [f"ended with {status}"] if status else told[-1]["bad"]
            outcome += Outcome(1, int(not status and told[-1]["struck"]), [f"{name}, try {turn}: {one}" for one in bad])
    return outcome


FAULTS = [Fault("the clock plays tricks", 10, 40, run, why_not)]
