"""A backup is killed, a restore cut off: only whole backups are offered, and the books are the old or the new ones."""

import json
import random
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.shell import keeping
from frontdesk.shell.backups import copies
from frontdesk.shell.backups.inspecting import alone
from frontdesk.shell.backups.making import back_up, clear_up, fresh_path
from frontdesk.shell.backups.places import choose
from frontdesk.shell.backups.restoring import restore
from frontdesk.shell.preferences import Preferences
from tests import people
from tests.faults import preload, survey
from tests.faults.acknowledged import Tell
from tests.faults.fault import Defect, Fault, Outcome
from tests.faults.nursery import nursery, with_defect
from tests.faults.recording import Disk, entries, lay_out
from tests.faults.scenes import ESTATE, PAPERS, STICK, Morning, write_down
from tests.faults.scratch import scratch

ALL_CALLS = preload.WRITES | preload.SYNCS | preload.NAMES


def morning(tell: Tell, root: Path, seed: int) -> None:
    """A short morning, closed; tells all that was told."""
    now = people.Now()
    for name in (STICK, PAPERS):
        (root / name).mkdir(parents=True)
    ground = people.found(root / ESTATE, now)
    lived = Morning(ground, people.furnish(ground), seed, now, tell)
    lived.go_on(12)
    choose(Preferences(lived.ground.folder), lived.ground.folder, [root / STICK])
    lived.ground.close()


def make_backup(tell: Tell, root: Path, after: int) -> None:
    """Back up while payments are taken; at the n-th call of that the program is gone. Tells how many it took."""
    _look_less()
    with closing(_opened(root)) as ground:
        _pay(ground, tell)
        preload.watch(root)
        preload.arm(ALL_CALLS, preload.DEATH, after=after)
        path = fresh_path(root / STICK, ground)
        back_up(ground, path)
        calls, _ = preload.disarm()
    tell(backup=path.name, calls=calls)


def start_again(tell: Tell, root: Path) -> None:
    """The next start after a backup that was killed: what it left is removed, and the next one lies there."""
    _look_less()
    with closing(_opened(root, later=True)) as ground:
        clear_up(ground.folder, [root / STICK])
        left = [path.name for path in (root / STICK).glob("*.partial*")]
        _pay(ground, tell)
        path = fresh_path(root / STICK, ground)
        back_up(ground, path)
    tell(backup=path.name, left=left)


def _pay(ground: Ground, tell: Tell) -> None:
    with ground.database.reading() as session:
        units = dict(session.connection().exec_driver_sql("SELECT code, id FROM unit").all())
    lived = Morning(ground, people.Estate(ground, units), 0, people.Now(), tell)
    for _ in range(3):
        lived.tell(lived.pay())


def kill_backups(tries: int, seed: int) -> Outcome:
    """Kill a backup at so many calls of the disk; what lies there is looked at, and the next one is made."""
    outcome = Outcome()
    with scratch() as folder:
        told = nursery().lived("tests.faults.restored:morning", root=folder / "morning", seed=seed)
        calls = 1 << 20
        for place in range(-1, tries):  # the first one is not killed, to see how many calls there are
            chance, root = random.Random(f"{seed} {place}"), folder / "root"
            shutil.copytree(folder / "morning", root)
            after = calls if place < 0 else chance.randrange(calls)
            counter = nursery().counter("tests.faults.restored:make_backup", root=root, after=after)
            made, status = counter.ended()
            if place < 0:
                calls = made[-1]["calls"]
            else:
                outcome.tries += 1
                outcome.hit += status < 0
                bad = survey.missing(root, told + made)
                again = nursery().lived("tests.faults.restored:start_again", sound=False, root=root)
                bad += survey.missing(root, told + made + again)
                bad += survey.missing_in_backup(root / STICK / again[-1]["backup"], told + made + again)
                bad += [f"{name} was left lying" for name in again[-1]["left"]]
                outcome.bad += [f"killed at call {after}: {one}" for one in bad]
            shutil.rmtree(root)
    return outcome


def restoring(_: Tell, root: Path, log: Path, seed: int) -> None:
    """A morning with a backup, some more payments, and then the backup is restored; what reaches the disk is written
    down from then on, and before it all that was told."""
    told: list[dict[str, Any]] = []

    def note(**facts: Any) -> None:
        told.append(facts)

    now = people.Now()
    for name in (STICK, PAPERS):
        (root / name).mkdir(parents=True)
    ground = people.found(root / ESTATE, now)
    lived = Morning(ground, people.furnish(ground), seed, now, note)
    lived.go_on(12)
    lived.tell(lived.attach())
    backup = lived.back_up()
    then = len(told)
    for _ in range(6):
        lived.tell(lived.pay())
    lived.ground.close()
    shutil.copytree(root, root.with_name("before"))
    preload.watch(root, log)
    write_down(old=told, new=told[:then])
    with alone(ground.folder):
        restore(Ground(ground.folder, ground.clock), root / STICK / backup["backup"], *_MANAGER)
    write_down(restored=True)


_MANAGER = (people.OPERATORS[Role.MANAGER], people.PASSWORD)


def open_again(tell: Tell, root: Path) -> None:
    """The next start after a restore that was cut off; tells what is wrong with the books that are open then."""
    try:
        with closing(_opened(root)) as ground:
            tell(bad=survey.found_by_check(ground))
    except Refusal as refusal:
        tell(bad=[f"refused to open: {refusal}"])


def cut_restores(tries: int, seed: int) -> Outcome:
    """Cut the power at so many moments of a restore; then the program is started."""
    outcome = Outcome()
    with scratch() as folder:
        chance, root, log = random.Random(seed), folder / "root", folder / "log"
        nursery().lived("tests.faults.restored:restoring", root=root, log=log, seed=seed)
        shutil.rmtree(root)
        recorded = list(entries(log))
        told = json.loads(recorded[0].content)
        (folder / "before").rename(root)
        disk = Disk(root)
        moments = sorted(chance.choices(range(1, len(recorded)), k=tries))
        for place, entry in enumerate(recorded):
            if entry.what != "A":
                disk.take(entry)
            for _ in range(moments.count(place)):
                there = folder / "cut"
                lay_out(disk.after_a_cut(chance), root, there)
                bad = _one_or_the_other(there, told, done=place == len(recorded) - 1)
                outcome += Outcome(1, int(disk.under_way), [f"cut after write {place}: {one}" for one in bad])
                shutil.rmtree(there)
    return outcome


def _one_or_the_other(root: Path, told: dict[str, Any], *, done: bool) -> list[str]:
    """The books are those from before, or the restored ones with the others beside them; `done` leaves no choice."""
    bad: list[str] = nursery().lived("tests.faults.restored:open_again", root=root)[0]["bad"]
    old = survey.missing(root, told["old"])
    if not old and not done:
        return bad
    bad += survey.missing(root, told["new"])
    for aside in (root / ESTATE).glob("aside-*"):
        return bad + [f"in {aside.name}: {one}" for one in survey.missing_in_books(aside, told["old"])]
    return [*bad, *old, "nothing was set aside"]


def _look_less() -> None:
    """Backups are gone over by all checks, which is what takes long; other faults are there for that."""
    copies._wrong = lambda *_: ""


def _opened(root: Path, *, later: bool = False) -> Ground:
    now = people.Now()
    now.go_on(minutes=later)
    ground = keeping.open_books(root / ESTATE, Clock(now=now))
    people.sign_in(ground, Role.MANAGER)
    return ground


_HERE = "tests.faults.diskdefects"

FAULTS = (
    Fault("backup killed", 10, 200, kill_backups, preload.why_not),
    Fault("restore cut off", 6, 200, cut_restores, preload.why_not),
)
DEFECTS = (
    Defect("backup copied as a file", partial(with_defect, f"{_HERE}:backups_copied"), "backup killed", 1),
    Defect("backup named at once", partial(with_defect, f"{_HERE}:backups_named_at_once"), "backup killed", 8),
)
