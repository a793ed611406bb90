"""Long chances at two counters at once, in programs of their own, one of them killed now and then; and a small model
of the books that knows nothing but whole fen: what each unit owes, what lies in the drawers, what stands on receipts.
"""

import random
import time
from collections import Counter as Sums
from collections.abc import Iterator
from typing import Any

from tests.faults.estates import estates
from tests.faults.fault import Defect, Fault, Outcome
from tests.faults.killed import planted
from tests.faults.nursery import nursery, why_not

ACTS = 50
"""Acts of one try, at both counters together."""

_LIVE, _SURVEY = "tests.faults.tills:live", "tests.faults.tills:survey"

_KILLED = 3
"""In one of so many tries a counter is killed."""


def run(tries: int, seed: int) -> Outcome:
    """Two counters at the same books, each with half of the acts."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        for turn in range(tries):
            with kept.copy() as copy:
                [before] = nursery().lived(_SURVEY, **copy)
                counters = [
                    nursery().counter(_LIVE, role=role, seed=chance.randrange(10**9), acts=ACTS // 2, **copy)
                    for role in ("manager", "supervisor")
                ]
                killed = turn % _KILLED == _KILLED - 1
                if killed:
                    time.sleep(chance.uniform(0.05, 0.4))
                    counters[0].kill()
                ends = [counter.ended() for counter in counters]
                [after] = nursery().lived(_SURVEY, **copy)
            bad = [f"a counter ended with {status}" for _, status in ends[int(killed) :] if status]
            told, open_still = _acts([told for told, _ in ends])
            ways = [_moved(before, told + some) for some in _subsets(open_still)]
            if not any(_same(way, after) for way in ways):
                bad.append(_told(ways[0], after))
            outcome += Outcome(
                1, int(not killed or ends[0][1] < 0), [f"try {turn}: {one}" for one in bad + after["bad"]]
            )
    return outcome


def _acts(heard: list[list[dict[str, Any]]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What came back at all counters, and what was asked for at the last and may be in the books or not."""
    done, open_still = [], []
    for told in heard:
        wanted: dict[str, Any] = {}
        for one in told:
            if "wants" in one:
                wanted = one
            elif wanted:
                done += [] if "refused" in one else [wanted | one]
                wanted = {}
        open_still += [wanted] if wanted else []
    return done, open_still


def _subsets(acts: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Each may be wholly in the books, or not at all."""
    for bits in range(1 << len(acts)):
        yield [act for place, act in enumerate(acts) if bits >> place & 1]


# The model


def _moved(before: dict[str, Any], acts: list[dict[str, Any]]) -> dict[str, Any]:
    """What the books must be after the acts, whatever the order: all of it adds up."""
    owing, drawer = Sums({int(unit): fen for unit, fen in before["owing"].items()}), before["drawer"]
    receipts, totals = dict(before["receipts"]), Sums(before["receipts"].values())
    for act in acts:
        fen, unit = act["fen"], act["unit"]
        owing[unit] += fen if act["wants"] == "charge" else -fen
        if act["wants"] != "charge":
            drawer += fen
            totals[fen] += 1
        if "receipt" in act:
            receipts[act["receipt"]] = fen
    return {"owing": dict(owing), "drawer": drawer, "receipts": receipts, "totals": totals}


def _same(way: dict[str, Any], found: dict[str, Any]) -> bool:
    """Whether the books are so; the number of a receipt that nobody was told is not known."""
    return (
        way["owing"] == {int(unit): fen for unit, fen in found["owing"].items()}
        and way["drawer"] == found["drawer"]
        and way["totals"] == Sums(found["receipts"].values())
        and way["receipts"].items() <= found["receipts"].items()
        and [int(number[-6:]) for number in sorted(found["receipts"])] == list(range(1, len(found["receipts"]) + 1))
    )


def _told(way: dict[str, Any], found: dict[str, Any]) -> str:
    return (
        f"owing {found['owing']} instead of {way['owing']}, drawer {found['drawer']} instead of {way['drawer']},"
        f" receipts {len(found['receipts'])} instead of {way['totals'].total()}"
    )


FAULTS = [Fault("long chances at two counters", 8, 5_000, run, why_not)]
DEFECTS = [Defect("money by way of floats", planted("float_money"), "long chances at two counters", 1)]
