"""The program is killed while it brings older books up to date: they are the old ones or the new ones, and then new."""

import random
import shutil
from pathlib import Path
from typing import Any

from frontdesk.migrations import HEAD
from tests.faults.estates import estates
from tests.faults.fault import Fault, Outcome
from tests.faults.killed import differing
from tests.faults.nursery import nursery, why_not

_MAKE, _BRING_UP, _SURVEY = (f"tests.faults.olden:{name}" for name in ("make", "bring_up", "survey"))

STEPS = [f"{step:04d}" for step in range(1, int(HEAD))]
"""The steps at which books may stand that are older than the program."""


def run(tries: int, seed: int) -> Outcome:
    """Kill before any statement of the way from each step on."""
    outcome, chance = Outcome(), random.Random(seed)
    with estates() as kept:
        awaited: dict[str, dict[str, Any]] = {}
        for turn in range(tries):
            step = STEPS[turn * 3 % len(STEPS)]
            old, folder = kept.folder / step, kept.folder / "tried"
            if step not in awaited:
                old.mkdir()
                nursery().lived(_MAKE, folder=old, step=step)
                shutil.copytree(old, folder)
                [awaited[step]] = nursery().lived(_BRING_UP, folder=folder)
                shutil.rmtree(folder)
            shutil.copytree(old, folder)
            outcome += _killed(folder, step, chance.randrange(awaited[step]["statements"]), awaited[step])
            shutil.rmtree(folder)
    return outcome


def _killed(folder: Path, step: str, place: int, awaited: dict[str, Any]) -> Outcome:
    told, status = nursery().counter(_BRING_UP, folder=folder, dies_at=place).ended()
    [found] = nursery().lived(_SURVEY, folder=folder)
    bad = list(found["bad"])
    if found["step"] not in (step, HEAD):
        bad.append(f"stands at {found['step']}")
    if found.get("weights") != awaited["weights"]:
        bad.append(differing(found.get("weights", {}), awaited["weights"]))
    return Outcome(1, int(status != 0 and not told), [f"from {step}, before statement {place}: {one}" for one in bad])


FAULTS = [Fault("killed while upgrading", 2, 400, run, why_not)]
