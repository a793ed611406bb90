"""Which backup to take when the books are damaged: the newest sound one of this estate, and what it does not hold."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from frontdesk.core.audit import Mark
from frontdesk.core.clock import Clock
from frontdesk.core.numbering import RESTORED
from frontdesk.core.places import BACKUPS, DATABASE, MARK
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import say
from frontdesk.shell.backups.manifest import Found, backups_in
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.preferences import Preferences

_TRIED = 5
"""Backups that are read through, the newest first, until one is sound; each may have some hundred MB."""


@dataclass(frozen=True)
class Advice:
    """The backup to take, if there is one; and the receipts issued after it, None where they can't be counted."""

    found: Found | None
    later: int | None


def advice(folder: Path) -> Advice:
    """Look for the backup to take in the known folders of the data folder `folder`; nothing is written."""
    best = next((found for found in _newest(folder) if _is_sound(found)), None)
    return Advice(best, _later(folder, best) if best else None)


def advised(folder: Path, clock: Clock | None = None) -> str:
    """The advice in words, in the language of the screen."""
    told = advice(folder)
    if told.found is None:
        return say("No sound backup was found on this computer. Connect the disk with the backups, then restore one.")
    manifest = told.found.manifest
    facts = {"file": told.found.path, "when": f"{(clock or Clock()).local(manifest.moment):%Y-%m-%d %H:%M}"}
    taken = say("Take the backup {file}, made {when}.", **facts)
    last, later = manifest.last_receipt, told.later
    if not last:
        return taken
    if later is None:
        more = say("Its last receipt is {last}; enter later ones again.", last=last)
    elif later == 0:
        more = say("It holds every receipt, up to {last}.", last=last)
    else:
        more = say(
            "Its last receipt is {last}. Receipts issued later, to be entered again: {count}", last=last, count=later
        )
    return f"{taken}\n{more}"


def with_advice(refusal: Refusal, folder: Path, clock: Clock | None = None) -> str:
    """Why the books can't be worked with; where they are damaged, also which backup to take."""
    return f"{refusal}\n{advised(folder, clock)}" if isinstance(refusal, Damaged) else str(refusal)


def _newest(folder: Path) -> Iterator[Found]:
    """The backups of this estate in all known folders, the newest first, as far as it is worth reading them."""
    places = dict.fromkeys([*known_folders(folder), folder / BACKUPS])
    found = [each for place in places for each in backups_in(place) if each.manifest.sound]
    if known := _lines(folder):
        chain, *lines = known
        ours = [each for each in found if each.manifest.chain == chain and each.manifest.line in ("", *lines)]
    else:  # as this computer remembers the estate, if it does
        estate = Preferences(folder)["estate"]
        ours = [each for each in found if not estate or each.manifest.estate == estate]
    ours.sort(key=lambda each: each.manifest.moment, reverse=True)
    yield from ours[:_TRIED]


def _lines(folder: Path) -> list[str]:
    """The hash by which the estate of the present books is known, and those of the restores that they went through;
    none when they can't be read any more."""
    import sqlcipher3.dbapi2 as sqlite

    try:
        uri = f"file:{quote((folder / DATABASE).as_posix())}?mode=ro"
        with closing(sqlite.connect(uri, uri=True)) as books:
            asked = books.execute("SELECT hash FROM audit WHERE id = 1 OR kind = ? ORDER BY id", (RESTORED,))
            return [str(told) for (told,) in asked]
    except sqlite.Error:
        return []


def _is_sound(found: Found) -> bool:
    try:
        with found.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == found.manifest.sha256
    except OSError:
        return False


def _later(folder: Path, found: Found) -> int | None:
    """How many receipts were issued after the backup, as far as the mark beside the books tells."""
    numbers = Mark(folder / MARK).numbers()
    series, _, last = found.manifest.last_receipt.rpartition("-")
    if series not in numbers or not last.isdecimal():
        return None
    newer = (n for name, n in numbers.items() if name[:2] == series[:2] and len(name) == len(series) and name > series)
    return numbers[series] - int(last) + sum(newer)
