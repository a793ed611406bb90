"""The file is damaged, cut, swapped or lost: it is told in words, and never worked with as if it were sound."""

import hashlib
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.places import DATABASE
from frontdesk.core.refusals import Refusal
from frontdesk.shell import keeping
from frontdesk.shell.backups.advice import with_advice
from frontdesk.shell.backups.making import back_up, fresh_path
from tests import people
from tests.faults.acknowledged import Tell
from tests.faults.fault import Fault, Outcome
from tests.faults.nursery import nursery, why_not
from tests.faults.scenes import ESTATE, PAPERS, STICK, Morning
from tests.faults.scratch import scratch
from tests.faults.survey import found_by_check

WAL = f"{DATABASE}-wal"
OTHER = "other"
PAGE = 4096

UNPROVED = frozenset({"building", "unit", "person", "phone", "occupancy", "vehicle", "suffix", "draft"})
"""Tables whose rows no fingerprint covers: one bit turned over in them may go unnoticed, as the README says."""

Damage = Callable[[Path, Path, random.Random], None]
"""Spoils the data folder given; another estate's lies in the second folder."""


def a_bit(folder: Path, _: Path, chance: random.Random) -> None:
    """One bit of the database is turned over."""
    _turn_a_bit(folder / DATABASE, chance)


def a_page(folder: Path, _: Path, chance: random.Random) -> None:
    """A page of the database holds something else: nothing, anything, or another page."""
    path = folder / DATABASE
    content = bytearray(path.read_bytes())
    at, elsewhere = (chance.randrange(len(content) // PAGE) * PAGE for _ in "12")
    instead = chance.choice((bytes(PAGE), chance.randbytes(PAGE), content[elsewhere : elsewhere + PAGE]))
    content[at : at + PAGE] = instead
    path.write_bytes(content)


def cut_short(folder: Path, _: Path, chance: random.Random) -> None:
    """The end of the database is missing."""
    _cut(folder / DATABASE, chance)


def emptied(folder: Path, _: Path, chance: random.Random) -> None:
    """The database is an empty file."""
    (folder / DATABASE).write_bytes(b"")


def swapped(folder: Path, other: Path, _: random.Random) -> None:
    """The database is another estate's."""
    shutil.copyfile(other / DATABASE, folder / DATABASE)
    (folder / WAL).unlink()


def wal_lost(folder: Path, _: Path, chance: random.Random) -> None:
    """The log is deleted, and with it what was committed last."""
    (folder / WAL).unlink()


def wal_cut(folder: Path, _: Path, chance: random.Random) -> None:
    """The end of the log is missing."""
    _cut(folder / WAL, chance)


def wal_bit(folder: Path, _: Path, chance: random.Random) -> None:
    """One bit of the log is turned over."""
    _turn_a_bit(folder / WAL, chance)


def wal_foreign(folder: Path, other: Path, _: random.Random) -> None:
    """The log is another estate's."""
    shutil.copyfile(other / WAL, folder / WAL)


WAYS: tuple[Damage, ...] = (
    a_bit, a_page, cut_short, wal_lost, wal_cut, wal_bit, wal_foreign, emptied, swapped, a_bit, a_page, wal_cut,
)  # fmt: skip


def live(tell: Tell, folder: Path, tries: int, seed: int) -> None:
    """Damage the books of a morning so many times; tells what came of each."""
    for name, acts in ((ESTATE, 40), (OTHER, 15)):
        _leave_books(folder / name, acts, seed)
    root, there = folder / ESTATE, folder / "damaged"
    shutil.copytree(root, there)
    was = content(there / ESTATE)  # of a copy: whoever closes the books puts the log into them
    shutil.rmtree(there)
    for place in range(tries):
        chance = random.Random(f"{seed} {place}")
        damage = WAYS[place % len(WAYS)]
        shutil.copytree(root, there)
        damage(there / ESTATE, folder / OTHER / ESTATE, chance)
        bad, changed = [], True
        try:
            said = found_out(there / ESTATE)
            if not said:
                now = content(there / ESTATE)
                changed = now != was
                if unnoticed := _differ(was, now) - (UNPROVED if damage is a_bit else frozenset()):
                    bad = [f"not noticed in {', '.join(sorted(unnoticed))}"]
            elif said.startswith("refused") and not _tells_a_backup(said):
                bad = [f"no backup is named: {said}"]
        except Exception as error:
            bad = [f"no words for it: {type(error).__name__} {error}"]
        tell(tries=1, hit=int(changed), bad=[f"{damage.__name__}, try {place}: {one}" for one in bad])
        shutil.rmtree(there)


def found_out(folder: Path) -> str:
    """How the damage is told: the refusal with the backup to take, or the first check that fails; empty when nobody
    notices."""
    clock = Clock(now=people.Now())
    try:
        with closing(keeping.open_books(folder, clock)) as ground:
            return next(iter(found_by_check(ground)), "")
    except Refusal as refusal:
        return f"refused: {with_advice(refusal, folder, clock)}"


def content(folder: Path) -> dict[str, str]:
    """A fingerprint of the rows of each table, as SQLite gives them; of one that it can't read, nothing."""
    import sqlcipher3.dbapi2 as sqlite

    with closing(sqlite.connect(str(folder / DATABASE))) as books:
        books.text_factory = bytes
        names = [name.decode() for (name,) in books.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: _fingerprint(books, name) for name in names if not name.startswith("sqlite_")}


def _fingerprint(books: Any, table: str) -> str:
    import sqlcipher3.dbapi2 as sqlite

    try:
        return hashlib.sha256(repr(books.execute(f'SELECT * FROM "{table}"').fetchall()).encode()).hexdigest()
    except sqlite.DatabaseError:
        return ""


def _differ(was: dict[str, str], now: dict[str, str]) -> set[str]:
    return {table for table in was.keys() | now.keys() if was.get(table) != now.get(table)}


def _tells_a_backup(said: str) -> bool:
    return "Take the backup" in said


def _leave_books(root: Path, acts: int, seed: int) -> None:
    """A morning's books with a backup, its last acts still in the log, as they lie there when the program is killed."""
    now, lived = people.Now(), root / "lived"
    for folder in (lived / STICK, lived / PAPERS):
        folder.mkdir(parents=True)
    ground = people.found(lived / ESTATE, now)
    morning = Morning(ground, people.furnish(ground), seed, now, tell=lambda **_: None)
    morning.go_on(acts)
    _back_up(morning.ground)
    for _ in range(10):
        morning.pay()
    shutil.copytree(lived / ESTATE, root / ESTATE)
    morning.ground.close()
    shutil.rmtree(lived)


def _back_up(ground: Ground) -> None:
    folder = ground.folder / "backups"
    folder.mkdir()
    back_up(ground, fresh_path(folder, ground))


def _cut(path: Path, chance: random.Random) -> None:
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def _turn_a_bit(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def run(tries: int, seed: int) -> Outcome:
    """Damage the books so many times."""
    outcome = Outcome()
    with scratch() as folder:
        for one in nursery().lived("tests.faults.damage:live", folder=folder, tries=tries, seed=seed):
            outcome += Outcome(**one)
    return outcome


FAULTS = (Fault("damaged files", 27, 8_000, run, why_not),)
