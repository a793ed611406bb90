"""Where backups lie: the one or two folders of this computer, what each holds, and what of it is kept for how long."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from frontdesk.core.clock import Clock
from frontdesk.core.places import ATTACHMENTS, BACKUPS, is_founded, on_network, settle
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.backups.manifest import Found, backups_in, files_of, manifest_of, read_files
from frontdesk.shell.preferences import Preferences

MOST = 2
"""Folders that backups go to: one is on a disk that is always there, the other on one that is carried away."""

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many days, weeks and months that have a backup keep their last one."""

NEWEST = 3
"""So many always stay, whenever they were made: what went wrong this morning is not in all of them."""

FAULTY = 2
"""So many of the newest copies of books that do not pass their checks stay besides, and in nobody's place."""

DATABASES = (".db", ".sealed")
"""How the database of a backup ends, plain and sealed."""

_SIGN = ".frontdesk-backups"
"""Lies in every folder that was chosen: where a stick is out, its empty mount point is not taken for it."""


@dataclass(frozen=True)
class Place:
    """A folder for backups. `there` is false while its disk is out, `beside` when it is on the disk of the books or of
    an earlier folder: lost together with it."""

    folder: Path
    there: bool
    beside: str = ""


def known_folders(data: Path) -> list[Path]:
    """The folders of this computer that backups go to, in the order in which they were chosen; there or not."""
    chosen = [Path(name) for name in Preferences(data)["backup.folders"] if isinstance(name, str) and name]
    return chosen[:MOST] or [data / BACKUPS]


def places(data: Path) -> list[Place]:
    """The known folders, and how it stands with each."""
    seen, found = [(data, BOOKS)], []
    for folder in known_folders(data):
        there = is_there(data, folder)
        disk = _disk(folder)
        beside = next((what for other, what in seen if there and disk is not None and _disk(other) == disk), "")
        seen.append((folder, OTHER))
        found.append(Place(folder, there, beside))
    return found


BOOKS, OTHER = "books", "other"
"""What a folder shares its disk with: the books, or an earlier folder."""


def is_there(data: Path, folder: Path) -> bool:
    """Whether backups can go to a known folder now; the data folder's own is made when it is first needed."""
    try:
        return folder == data / BACKUPS or (folder / _SIGN).is_file()
    except OSError:  # a disk that does not answer
        return False


def choose(preferences: Preferences, data: Path, folders: list[Path]) -> None:
    """Have the backups go to these folders from now on; none means the data folder's own.

    Refuses more than two, the same one twice, and folders that will not do.
    """
    if len(folders) > MOST:
        raise Refusal(mark("Backups go to two folders at most. Take one out first."))
    if len({folder.resolve() for folder in folders}) < len(folders):
        raise Refusal(mark("Backups go to this folder already. Choose another one."))
    known = known_folders(data)
    for folder in folders:
        if folder not in known or folder.is_dir():
            _make_ready(data, folder)
    preferences["backup.folders"] = [str(folder) for folder in folders]


def refuse_unfit(data: Path, folder: Path) -> None:
    """Refuse a folder on the network, and one that holds an estate or lies in there: its own files would be mixed up
    with those of a backup."""
    if on_network(folder):
        sentence = mark("{folder} is on a network drive. Back up to this computer or a USB disk, then copy it there.")
        raise Refusal(sentence, folder=folder)
    inside = folder.resolve().is_relative_to(data.resolve()) and folder != data / BACKUPS
    if inside or is_founded(folder):
        raise Refusal(
            mark("{folder} holds the books themselves. Choose a folder of its own for backups."), folder=folder
        )


def _make_ready(data: Path, folder: Path) -> None:
    if folder == data / BACKUPS:
        return
    refuse_unfit(data, folder)
    if not folder.is_dir():
        raise Refusal(mark("There is no folder {folder}. Choose another one for the backup."), folder=folder)
    try:
        os.close(os.open(folder / _SIGN, os.O_WRONLY | os.O_CREAT, 0o600))
    except OSError as error:
        raise Refusal(mark("The folder {folder} can't be written to. Choose another one."), folder=folder) from error


def _disk(folder: Path) -> int | None:
    with suppress(OSError):
        return folder.stat().st_dev
    return _disk(folder.parent) if folder.parent != folder else None


# Keeping


def kept(found: Sequence[Found], clock: Clock) -> set[Path]:
    """Which backups of one estate stay: the newest, and the last of each of 7 days, 4 weeks, 12 months that have one.

    One that is dated ahead of the clock is left alone and takes nobody's place.
    """
    now = clock.now()
    stay = {one.path for one in found if one.manifest.moment > now}
    past = sorted((one for one in found if one.path not in stay), key=_age, reverse=True)
    stay |= {one.path for one in past[:NEWEST]}
    spans = ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m"))
    for most, span in spans:
        last: dict[str, Path] = {}
        for one in past:
            last.setdefault(f"{clock.local(one.manifest.moment):{span}}", one.path)
        stay |= set(list(last.values())[:most])
    return stay


def rotate(folder: Path, made: Found, clock: Clock) -> list[Path]:
    """Remove the backups of this estate that need not be kept any longer, and the files that none needs; which.

    Whatever can't be understood, is another estate's, or is of before a restore, stays. Raises OSError when the disk is
    gone meanwhile.
    """
    ours = (made.manifest.chain, made.manifest.line)
    found = [one for one in backups_in(folder) if (one.manifest.chain, one.manifest.line) == ours]
    faulty = [one.path for one in found if not one.manifest.sound]
    stay = kept([one for one in found if one.manifest.sound], clock) | {*faulty[:FAULTY], made.path}
    gone = [one.path for one in found if one.path not in stay]
    for path in gone:
        # Its manifest goes last: a backup that is half removed is none, and is not missed in the next round.
        for file in (path, files_of(path), manifest_of(path)):
            file.unlink(missing_ok=True)
    settle(folder)
    _drop_files(folder)
    return gone


def _drop_files(folder: Path) -> None:
    """Remove the attachments that no backup in the folder needs, as long as it is known what each of them needs."""
    found = backups_in(folder)
    needed: set[str] = set()
    for one in found:
        names = read_files(one.path)
        if names is None or len(names) != one.manifest.files:
            return
        needed.update(names)
    known = {one.path for one in found}
    if any(path.suffix in DATABASES and path not in known for path in folder.iterdir() if not _is_ours_alone(path)):
        return
    for file in (folder / ATTACHMENTS).glob("??/*"):
        if file.name not in needed:
            file.unlink(missing_ok=True)


def _is_ours_alone(path: Path) -> bool:
    """A copy from before an upgrade stays on this computer, where the files themselves are."""
    return path.name.startswith("before-upgrade-")


def _age(found: Found) -> tuple[datetime, str]:
    return found.manifest.moment, found.path.name
