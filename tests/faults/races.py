"""Two to four counters reach for the same thing in the same instant, each a program of its own."""

import random
from itertools import accumulate
from typing import Any

from tests.faults.estates import estates
from tests.faults.fault import Defect, Fault, Outcome
from tests.faults.killed import GONE_OVER, differing, planted
from tests.faults.nursery import nursery, why_not

_RACE, _SURVEY, _WEIGH = (f"tests.faults.desks:{name}" for name in ("race", "survey", "weigh_all"))

TWICE = ("payment", "charge", "billing", "void", "refund", "review", "loan", "pass", "import", "handover", "close")
"""Asked for by several counters as one and the same act, which is done once."""

ONE_WINS = {"loan": "loan", "pass": "pass", "shift": "shift", "void": "receipt"}
"""Wanted by several operators each for themselves: one has it, the others are told so; and what the winner is told."""

ROLES = ("receptionist", "cashier", "supervisor", "manager")


def for_one_thing(tries: int, seed: int) -> Outcome:
    """Several counters do the same act, or reach for the same key, pass, shift or receipt."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        awaited: dict[str, Any] = {}
        for turn in range(tries):
            name = [*TWICE, *ONE_WINS][turn % (len(TWICE) + len(ONE_WINS))]
            same = turn % (len(TWICE) + len(ONE_WINS)) < len(TWICE)
            roles = ["manager"] * chance.randint(2, 4) if same else _who(name, chance)
            if same and name not in awaited:
                with kept.copy() as copy:
                    awaited[name] = nursery().lived(_WEIGH, order=[name], **copy)[-1]["weights"]
            with kept.copy() as copy:
                told, bad = _raced(copy, name, roles, same=same)
                [found] = nursery().lived(_SURVEY, wholly=turn % GONE_OVER == 0, **copy)
            won = [one for one in told if "refused" not in one]
            if same and found["weights"] != awaited[name]:
                bad.append(f"not once: {differing(found['weights'], awaited[name])}")
            if not same and len(won) != 1:
                bad.append(f"{len(won)} have it: {told}")
            outcome += Outcome(
                1, int(_overlapping(told) > 0), [f"{name} by {roles}: {one}" for one in bad + found["bad"]]
            )
    return outcome


def _who(name: str, chance: random.Random) -> list[str]:
    able = ROLES[1:] if name == "void" else ROLES[:3] if name == "shift" else ROLES
    return chance.sample(able, chance.randint(2, len(able)))


def for_numbers(tries: int, seed: int) -> Outcome:
    """Two to four counters take payments as fast as they can; `tries` are receipts."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        while outcome.tries < tries:
            roles = ROLES[-chance.randint(2, 3) :]
            each = -(-min(tries - outcome.tries, _AT_ONCE) // len(roles))
            with kept.copy() as copy:
                told, bad = _raced(copy, "payment", list(roles), same=False, times=each)
                [found] = nursery().lived(_SURVEY, wholly=True, **copy)
            numbers = [one["receipt"] for one in told if "receipt" in one]
            bad += [f"refused: {one['refused']}" for one in told if "refused" in one]
            if len(set(numbers)) != len(numbers):
                bad.append("a number was given out twice")
            in_books = [int(number[-6:]) for number in sorted(found["receipts"])]
            if in_books != list(range(1, len(in_books) + 1)):
                bad.append(f"the numbers have gaps: {len(in_books)}, the last {in_books[-1]}")
            if found["mark"]:
                bad.append(f"the mark outside is behind by {found['mark']}")
            if lost := set(numbers) - found["receipts"].keys():
                bad.append(f"told and not in the books: {sorted(lost)[:3]}")
            outcome += Outcome(len(told), _overlapping(told), bad + found["bad"])
    return outcome


_AT_ONCE = 2_000


def _overlapping(told: list[dict[str, Any]]) -> int:
    """How many acts began while another was under way."""
    spans = sorted((one["begun"], one["ended"]) for one in told)
    longest = accumulate((ended for _, ended in spans), max)
    return sum(begun < ended for (begun, _), ended in zip(spans[1:], longest, strict=False))


def _raced(
    copy: dict[str, Any], name: str, roles: list[str], *, same: bool, times: int = 1
) -> tuple[list[dict[str, Any]], list[str]]:
    """What the counters were told, and what ended in anything but an answer."""
    counters = [
        nursery().counter(
            _RACE,
            name=name,
            role=role,
            operation="one" if same else f"{role} {place}",
            times=times,
            together=len(roles),
            **copy,
        )
        for place, role in enumerate(roles)
    ]
    ends = [counter.ended() for counter in counters]
    bad = [f"a counter ended with {status}" for _, status in ends if status]
    return [one for told, _ in ends for one in told], bad


FAULTS = [
    Fault("counters race for one thing", 15, 3_000, for_one_thing, why_not),
    Fault("counters race for numbers", 300, 50_000, for_numbers, why_not),
]

DEFECTS = [
    Defect("asked first, written later", planted("asked_before"), "counters race for one thing", 1),
]
