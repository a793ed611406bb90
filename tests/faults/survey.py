"""What the operator was told against what is found afterwards: in the books, beside them and where backups went."""

import hashlib
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from frontdesk.core.clock import Clock
from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.places import DATABASE, KEY, MARK, is_founded
from frontdesk.core.refusals import Refusal
from frontdesk.shell import keeping
from frontdesk.shell.backups.manifest import backups_in
from frontdesk.shell.checking import checks
from tests import people
from tests.faults.acknowledged import Tell
from tests.faults.scenes import ESTATE, PAPERS, STICK, receipt_digest

Told = Sequence[dict[str, Any]]
"""What came back, act by act: `row` and `hash` of the chain's head, and what else the act gave."""


def missing(root: Path, told: Told) -> list[str]:
    """What the operator was told and is not so; asked of the files alone, without the program."""
    founded = any("founded" in one for one in told)
    folder = root / ESTATE
    if not is_founded(folder):
        return ["the estate is gone"] if founded else []
    if len((folder / KEY).read_bytes() if (folder / KEY).exists() else b"") != 32:
        return ["the key of the identity numbers is gone"]
    return [
        *missing_in_books(folder, told),
        *_files(root, told),
        *_backups(root / STICK, told),
        *_papers(root / PAPERS, told),
    ]


def go_over(tell: Tell, root: Path) -> None:
    """Tell what `check` finds when the program is started afterwards; `bad` is empty when all is well."""
    tell(bad=not_sound(root, people.Now()))


def not_sound(root: Path, now: people.Now) -> list[str]:
    """What `check` finds when the program is started afterwards; where no estate is yet, one is founded."""
    folder = root / ESTATE
    if not is_founded(folder):
        people.found(folder, now).close()
    try:
        ground = keeping.open_books(folder, Clock(now=now))
    except Refusal as refusal:
        return [f"refused to open: {refusal}"]
    try:
        return found_by_check(ground)
    finally:
        ground.close()


def found_by_check(ground: Ground) -> list[str]:
    """What is not in order in opened books."""
    return [f"{check.name}: {check.detail}" for check in checks(ground) if not check.ok]


def missing_in_books(folder: Path, told: Told) -> list[str]:
    """What of it is not in the database of a data folder; numbers have no gap, and the mark is not ahead."""
    bad, chain = _missing(folder / DATABASE, told)
    mark = (folder / MARK).read_text().split() if (folder / MARK).exists() else []
    if not bad and len(mark) >= 2 and int(mark[0]) and chain.get(int(mark[0])) != mark[1]:
        return ["the mark is ahead of the books"]
    return bad


def missing_in_backup(path: Path, told: Told) -> list[str]:
    """What of it was told before a backup and is not in that."""
    return [f"in the backup: {one}" for one in _missing(path, told)[0]]


def _missing(path: Path, told: Told) -> tuple[list[str], dict[int, str]]:
    """What of it is not in a database, and the hashes of that one's audit rows."""
    import sqlcipher3.dbapi2 as sqlite

    with closing(sqlite.connect(str(path))) as books:
        sound = books.execute("PRAGMA quick_check(1)").fetchone()[0]
        if sound != "ok":
            return [f"the database is damaged: {sound}"], {}
        chain = dict(books.execute("SELECT id, hash FROM audit"))
        receipts = dict(books.execute("SELECT number, facts FROM receipt ORDER BY id").fetchall())
    bad = []
    for one in told:
        if "row" in one and chain.get(one["row"]) != one["hash"]:
            bad.append(f"audit row {one['row']} is not as told")
        if "receipt" in one and receipt_digest(receipts.get(one["receipt"], "")) != one["digest"]:
            bad.append(f"receipt {one['receipt']} is not as told")
    if [int(number[-6:]) for number in receipts] != list(range(1, len(receipts) + 1)):
        bad.append("receipts have gaps")
    return bad, chain


def _files(root: Path, told: Told) -> list[str]:
    store = FileStore(root / ESTATE)
    return [f"file {one['file'][:8]} is lost" for one in told if "file" in one and not store.is_sound(one["file"])]


def _backups(stick: Path, told: Told) -> list[str]:
    """What bears the name of a backup is what its manifest says, and those that were told are there."""
    offered = {found.path.name: found for found in backups_in(stick)}
    bad = [f"backup {one['backup']} is lost" for one in told if "backup" in one and one["backup"] not in offered]
    bad += [f"{path.name} is no whole backup" for path in stick.glob("*.db") if path.name not in offered]
    for name, found in offered.items():
        if found.manifest.sha256 != hashlib.sha256(found.path.read_bytes()).hexdigest():
            bad.append(f"backup {name} is not what its manifest says")
    return bad


def _papers(folder: Path, told: Told) -> list[str]:
    bad = [f"paper {one['paper']} is lost" for one in told if "paper" in one and not (folder / one["paper"]).exists()]
    for path in folder.glob("*.pdf"):
        content = path.read_bytes()
        if hashlib.sha256(content[:-32]).digest() != content[-32:]:
            bad.append(f"paper {path.name} is not whole")
    return bad
