"""The power goes at any moment: what was acknowledged is on the disk, whatever the disk kept of the rest."""

import json
import random
import shutil
from functools import partial
from itertools import pairwise
from pathlib import Path

from tests.faults import preload, survey
from tests.faults.fault import Defect, Fault, Outcome
from tests.faults.nursery import nursery, with_defect
from tests.faults.recording import Disk, Entry, entries, lay_out
from tests.faults.scratch import scratch

ACTS = 60
"""Acts of a morning that is recorded; a longer run records several mornings."""
CUTS = 300
"""Moments of one morning at which the power goes."""
GONE_OVER = 50
"""Of so many cuts one is gone over wholly, with `check`."""


def run(tries: int, seed: int) -> Outcome:
    """Cut the power at so many moments, of as many mornings as that takes."""
    outcome = Outcome()
    for morning in range(0, tries, CUTS):
        with scratch() as folder:
            log = _recorded(folder, seed + morning)
            _cut(outcome, folder, log, min(CUTS, tries - morning), random.Random(seed + morning))
    return outcome


def _recorded(folder: Path, seed: int) -> list[Entry]:
    """What a morning at the counter did to the disk, and what was told meanwhile."""
    root, log = folder / "root", folder / "log"
    root.mkdir()
    nursery().lived("tests.faults.scenes:live", sound=False, root=root, log=log, acts=ACTS, seed=seed)
    shutil.rmtree(root)
    return list(entries(log))


def _cut(outcome: Outcome, folder: Path, log: list[Entry], cuts: int, chance: random.Random) -> None:
    root = folder / "root"
    root.mkdir()
    disk, told = Disk(root), []
    moments = iter([*_moments(log, cuts, chance), len(log)])
    next_cut = next(moments)
    for place, entry in enumerate(log):
        if entry.what == "A":
            told.append(json.loads(entry.content))
        else:
            disk.take(entry)
        while place == next_cut:
            next_cut = next(moments)
            outcome.tries += 1
            outcome.hit += disk.under_way
            there = folder / "cut"
            lay_out(disk.after_a_cut(chance), root, there)
            bad = survey.missing(there, told)
            if not bad and outcome.tries % GONE_OVER == 0:
                [bad] = nursery().lived("tests.faults.survey:go_over", root=there)
                bad = bad["bad"]
            outcome.bad += [f"cut after write {place}: {one}" for one in bad]
            shutil.rmtree(there)


def _moments(log: list[Entry], cuts: int, chance: random.Random) -> list[int]:
    """Places in the log at which the power goes: each act is as likely as any other, however much it writes."""
    ends = [place for place, entry in enumerate(log) if entry.what == "A"]
    acts = [range(start, end) for start, end in pairwise([0, *ends])]
    return sorted(chance.choice(chance.choice(acts)) for _ in range(cuts))


_HERE = "tests.faults.diskdefects"

FAULTS = (Fault("power cut", 300, 10_000, run, preload.why_not),)
DEFECTS = (
    Defect("synchronous=NORMAL", partial(with_defect, f"{_HERE}:commits_unwaited"), "power cut", 20),
    Defect("folder not synced", partial(with_defect, f"{_HERE}:folders_unsynced"), "power cut", 40),
)
