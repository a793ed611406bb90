"""The real window is killed in the middle of a flow: what it showed as done is in the books, and it starts again."""

import random
import time
from functools import partial
from typing import Any

from tests.faults.estates import estates
from tests.faults.fault import Fault, Outcome
from tests.faults.nursery import nursery, why_not

FLOWS = (["payment"], ["visit"], ["visit", "payment"])
"""What is done at the window when it strikes."""

_LIVE, _SURVEY = "tests.faults.windowed:live", "tests.faults.windowed:survey"
_AT_WORK = 0.5
"""Seconds from when somebody is signed in until it strikes, at most."""


def run(tries: int, seed: int) -> Outcome:
    """Kill the window at a moment drawn by lot, when somebody is at work at it."""
    outcome, chance = Outcome(), random.Random(seed)
    windows = partial(nursery, "tests.faults.windowed:load")
    with estates() as kept:
        for turn in range(tries):
            flow = FLOWS[turn % len(FLOWS)]
            with kept.copy() as copy:
                window = windows().counter(_LIVE, flow=flow, **copy)
                window.began()
                time.sleep(chance.uniform(0, _AT_WORK))
                window.kill()
                told, _ = window.ended()
                [found] = windows().lived(_SURVEY, **copy)
            bad = found["bad"] + (_lost(told[-1], found) if told else [])
            outcome += Outcome(1, int(bool(told)), [f"{'/'.join(flow)}, try {turn}: {one}" for one in bad])
    return outcome


def _lost(told: dict[str, Any], found: dict[str, Any]) -> list[str]:
    """What was shown as done and is not there, and what is there more than once."""
    return [
        f"{found.get(what, 0)} {what}, shown were {told[what]}"
        for what in ("receipts", "visits")
        if not 0 <= found.get(what, 0) - told[what] <= 1
    ]


FAULTS = [Fault("the window is killed", 6, 300, run, why_not)]
