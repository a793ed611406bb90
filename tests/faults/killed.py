"""The counter's program is killed in the middle of an act: between two statements, or at any moment at all."""

import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from tests.faults.estates import Estates, estates
from tests.faults.fault import Defect, Fault, Outcome
from tests.faults.nursery import nursery, why_not, with_defect

ACTS = ("payment", "charge", "billing", "void", "refund", "review", "loan", "pass", "import", "handover", "close")
"""What is under way when it strikes; the last two end the day."""

GONE_OVER = 8
"""Of so many tries one is gone over wholly, with `check`."""

_PLACES = 2
"""Of so many tries one more act is tried, until it is all of them."""

_WORK, _SURVEY, _WEIGH = (f"tests.faults.desks:{name}" for name in ("work", "survey", "weigh_all"))


def between_statements(tries: int, seed: int) -> Outcome:
    """Kill each act before statements of it, evenly chosen, the last ones always; then ask for the act again."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        acts = ACTS[: max(1, tries // _PLACES)]
        for name in acts:
            with kept.copy() as copy:
                statements = nursery().lived(_WORK, sound=False, order=[name], **copy)[-1]["statements"]
            with kept.copy() as copy:
                before, after = (told["weights"] for told in nursery().lived(_WEIGH, order=[name], **copy))
            share = min(-(-tries // len(acts)), statements)
            last = [statements - 1, statements - 3][:share]
            chosen = chance.sample([place for place in range(statements) if place not in last], share - len(last))
            for place in sorted(chosen + last):
                outcome += _killed_before(kept, name, place, before, after, wholly=outcome.tries % GONE_OVER == 0)
    return outcome


def _killed_before(
    kept: Estates, name: str, place: int, before: dict[str, Any], after: dict[str, Any], *, wholly: bool
) -> Outcome:
    with kept.copy() as copy:
        told, status = nursery().counter(_WORK, order=[name], dies_at=place, **copy).ended()
        [found] = nursery().lived(_SURVEY, sound=False, wholly=wholly, again=name, **copy)
    bad = [f"{name} killed before statement {place}: {one}" for one in found["bad"]]
    if found["weights"] not in (before, after):
        bad.append(f"{name} killed before statement {place} is half done: {differing(found['weights'], before)}")
    elif found["after"] != after:
        bad.append(f"{name} killed before statement {place} and asked again: {differing(found['after'], after)}")
    return Outcome(1, int(status != 0 and len(told) == 1), bad)


def at_any_moment(tries: int, seed: int) -> Outcome:
    """Kill a counter that goes from act to act, at a moment drawn by lot."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        while outcome.tries < tries:
            order = [*chance.sample(ACTS[:-2], len(ACTS) - 2), *ACTS[-2:]]
            with kept.copy() as copy:
                states = [told["weights"] for told in nursery().lived(_WEIGH, order=order, **copy)]
            with kept.copy() as copy:
                counter = nursery().counter(_WORK, sound=True, order=order, **copy)
                counter.began()
                begun = time.monotonic()
                counter.ended()
                whole = time.monotonic() - begun
            for _ in range(min(_OF_ONE_ORDER, tries - outcome.tries)):
                wholly = outcome.tries % GONE_OVER == 0
                outcome += _killed_after(kept, order, chance.uniform(0, whole), states, wholly=wholly)
    return outcome


_OF_ONE_ORDER = 100


def _killed_after(
    kept: Estates, order: list[str], seconds: float, states: list[dict[str, Any]], *, wholly: bool
) -> Outcome:
    with kept.copy() as copy:
        counter = nursery().counter(_WORK, order=order, **copy)
        counter.began()
        time.sleep(seconds)
        counter.kill()
        told, status = counter.ended()
        [found] = nursery().lived(_SURVEY, wholly=wholly, **copy)
    acts = told[1:]
    bad = [f"killed after {acts}: {one}" for one in found["bad"]]
    if found["weights"] not in states[len(acts) : len(acts) + 2]:
        bad.append(f"killed after {acts}: {differing(found['weights'], states[len(acts)])}")
    for one in acts:
        if "receipt" in one and found["receipts"].get(one["receipt"]) != one["total"]:
            bad.append(f"receipt {one['receipt']} is not as told")
    return Outcome(1, int(status != 0 and bool(told)), bad)


def differing(found: dict[str, Any], awaited: dict[str, Any]) -> str:
    """Which tables are otherwise, and how."""
    tables = found.keys() | awaited.keys()
    return "; ".join(
        f"{table} {found.get(table)} instead of {awaited.get(table)}"
        for table in sorted(tables)
        if found.get(table) != awaited.get(table)
    )


def planted(name: str) -> Callable[[], AbstractContextManager[None]]:
    return partial(with_defect, f"tests.faults.defects:{name}")


DEFECTS = [
    Defect("a number drawn in its own transaction", planted("number_by_itself"), "killed between statements", 3),
    Defect("an audit row outside the transaction", planted("audit_by_itself"), "killed between statements", 4),
    Defect("asked again without the operation id", planted("blind_retry"), "killed between statements", 3),
    Defect("told before it is committed", planted("told_early"), "killed between statements", 3),
]

FAULTS = [
    Fault("killed between statements", 22, 1_000, between_statements, why_not),
    Fault("killed at any moment", 30, 2_000, at_any_moment, why_not),
]
