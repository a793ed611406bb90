"""Two counters whose clock does not go as it should: every look at it takes time, and at one of them it is put back."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.shell import keeping
from tests import people
from tests.faults.acknowledged import Tell
from tests.faults.desks import ACTS, OTHER_COUNTER, done, opened, receipts
from tests.faults.survey import found_by_check

_PAYMENTS = 6


class Ticking:
    """A clock that goes on with every look at it; `back` is how much it is put back at the look `at`."""

    def __init__(self, start: datetime, step: timedelta, back: timedelta, at: int) -> None:
        self._now, self._step, self._back, self._left = start, step, back, at

    def __call__(self) -> datetime:
        self._left -= 1
        self._now += self._step - (self._back if self._left == 0 else timedelta())
        return self._now


def live(
    tell: Tell, root: Path, found: dict[str, Any], seed: int, start: datetime = people.MORNING,
    back: timedelta = timedelta(), zone: str = "",
) -> None:  # fmt: skip
    """Acts by lot at both counters while the clock plays its trick; tells what is bad, and whether it struck an act."""
    chance = random.Random(seed)
    now = Ticking(
        max(start, people.MORNING), timedelta(milliseconds=chance.randint(9, 25)), back, chance.randint(20, 60)
    )
    desks = opened(root, found, Role.MANAGER, now)  # type: ignore[arg-type]
    other = Ground(desks.ground.folder, Clock(zone or "Asia/Shanghai", now))
    other.counter = OTHER_COUNTER
    people.sign_in(other, Role.SUPERVISOR)
    counters = [desks, replace(desks, ground=other)]
    bad, struck = [], bool(zone)
    names = [name for name in ACTS if name != "close"] + ["payment"] * _PAYMENTS
    chance.shuffle(names)
    names.append("close")
    for turn, name in enumerate(names):
        counter = chance.choice(counters)
        before = now()
        told = done(counter, name, f"{name} {turn}")
        after = now()
        struck |= after < before or desks.ground.clock.local(before).date() != desks.ground.clock.local(after).date()
        if name == "payment" and "refused" in told:
            bad.append(f"payment refused: {told['refused']}")
    bad += found_by_check(desks.ground)
    bad += _gaps(receipts(desks.ground))
    for counter in counters:
        counter.ground.close()
    try:
        keeping.open_books(desks.ground.folder, Clock(now=now)).close()
    except Refusal as refusal:
        bad.append(f"refused to open: {refusal}")
    tell(bad=bad, struck=struck)


def _gaps(numbers: dict[str, int]) -> list[str]:
    """Series of receipts that do not go from 1 on."""
    split = sorted((number[:6], int(number[-6:])) for number in numbers)
    series = {name: [n for _, n in each] for name, each in groupby(split, lambda one: one[0])}
    return [f"{name}: {drawn}" for name, drawn in series.items() if drawn != list(range(1, len(drawn) + 1))]
