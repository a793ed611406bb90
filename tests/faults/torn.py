"""A power cut where nothing can be watched: the log is copied while somebody works, and torn behind what was told."""

import os
import random
import shutil
import signal
import time
from pathlib import Path
from typing import Any

from frontdesk.core.audit import FIRST
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.places import DATABASE, MARK
from tests import people
from tests.faults import survey
from tests.faults.acknowledged import Tell
from tests.faults.fault import Fault, Outcome
from tests.faults.nursery import nursery, why_not
from tests.faults.recording import SECTOR
from tests.faults.scenes import ESTATE, Morning
from tests.faults.scratch import scratch

WAL = f"{DATABASE}-wal"
_PATIENCE = 60
"""Seconds that payments may take to fill the log."""
LONGEST = 1 << 20
"""Bytes of the longest log; it is begun anew only when it is four times as long."""


def furnish(_: Tell, root: Path) -> None:
    """The furnished estate, closed, to be copied."""
    ground = people.found(root / ESTATE, people.Now())
    people.furnish(ground)
    ground.close()


def pay(tell: Tell, root: Path, seed: int) -> None:
    """Take payments until the end; tells of each what was told, and how long the log was that was then on the disk."""
    ground = Ground(root / ESTATE, Clock(now=people.Now()))
    people.sign_in(ground, Role.MANAGER)
    with ground.database.reading() as session:
        units = dict(session.connection().exec_driver_sql("SELECT code, id FROM unit").all())
    log = root / ESTATE / WAL

    def say(**facts: Any) -> None:
        tell(log=log.stat().st_size, **facts)

    morning = Morning(ground, people.Estate(ground, units), seed, people.Now(), say)
    while log.stat().st_size < LONGEST:
        morning.tell(morning.pay())


def run(tries: int, seed: int) -> Outcome:
    """Cut the power so many times in the middle of a payment."""
    outcome = Outcome()
    with scratch() as folder:
        nursery().lived("tests.faults.torn:furnish", root=folder / "furnished")
        for place in range(tries):
            chance, root = random.Random(f"{seed} {place}"), folder / "root"
            shutil.copytree(folder / "furnished", root)
            told = _stopped(root, chance)
            outcome.tries += 1
            outcome.hit += _tear(root / ESTATE, told[-1] if told else {"log": 0, "row": 0, "hash": FIRST}, chance)
            outcome.bad += [f"try {place}: {one}" for one in survey.missing(root, told)]
            shutil.rmtree(root)
    return outcome


def _stopped(root: Path, chance: random.Random) -> list[dict[str, Any]]:
    """Let somebody take payments and stop them when the log is so long; gives what they were told. In `root` lies what
    the disk has then."""
    log, length = root / ESTATE / WAL, chance.randrange(LONGEST // 2)
    counter = nursery().counter("tests.faults.torn:pay", root=root, seed=chance.randrange(1000))
    deadline = time.monotonic() + _PATIENCE
    while not log.exists() or log.stat().st_size < length:
        os.sched_yield()
        assert time.monotonic() < deadline, "nobody takes payments"
    os.kill(counter.pid, signal.SIGSTOP)
    while not _is_stopped(counter.pid):
        os.sched_yield()
    kept = {path.name: path.read_bytes() for path in (root / ESTATE).iterdir() if path.is_file()}
    counter.kill()
    told, _ = counter.ended()
    for name, content in kept.items():
        (root / ESTATE / name).write_bytes(content)
    return told


def _is_stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "TtZ"


def _why_not() -> str:
    return why_not() or ("" if Path("/proc/self/stat").exists() else "that a program stands still is told by /proc")


def _tear(folder: Path, told: dict[str, Any], chance: random.Random) -> bool:
    """Spoil the end of the log, which nobody waited for, as a disk may, and the mark, which nobody waits for either;
    whether there was anything to spoil."""
    content = bytearray((folder / WAL).read_bytes())
    loose = range(told["log"], len(content), SECTOR)
    for at in loose:
        if chance.random() < 0.5:
            end = min(at + SECTOR, len(content))
            content[at:end] = chance.choice((bytes(end - at), chance.randbytes(end - at)))
    if chance.random() < 0.3:
        del content[chance.randint(told["log"], len(content)) :]
    (folder / WAL).write_bytes(content)
    if loose:
        (folder / MARK).write_text(f"{told['row']:020d} {told['hash']}\n")
    return bool(loose)


FAULTS = (Fault("log torn mid-write", 20, 1_000, run, _why_not),)
