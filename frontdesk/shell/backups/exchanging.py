"""The moment of a restore: the present books go aside, the restored ones take their place, or nothing of it happens.

All that is needed lies ready in the stage, on the disk, before the plan does; once the plan lies there, the exchange is
finished by whoever comes next, however often it is cut off. Before that, the books are as they were.
"""

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from frontdesk.core.filestore import FileStore
from frontdesk.core.locks import Lock
from frontdesk.core.places import ATTACHMENTS, BACKUP_KEY, DATABASE, KEY, MARK, PLAN, make_folder, settle
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say

STAGE = "restoring"
"""The folder in the data folder in which a backup is opened and made ready."""

LISTS = "lists"
"""The folder in the stage with what is to lie beside the data that was set aside."""

BEING_RESTORED = mark("A backup is being restored in another window. Wait until that is finished.")

_BESIDE = ("-wal", "-shm", "-journal")


def taking_turns(folder: Path) -> Lock:
    """The lock of who looks into a backup or restores one."""
    return Lock(folder / "restoring.lock")


def settle_up(folder: Path) -> str | None:
    """Finish an exchange that was cut off, else remove what was made ready for one; for who has the turn.

    Gives back the folder of the data before, None when nothing was to be finished.
    """
    if (folder / PLAN).exists():
        return _carry_out(folder)
    shutil.rmtree(folder / STAGE, ignore_errors=True)
    return None


def exchange(folder: Path, aside: str) -> None:
    """Put the staged books in the place of the present ones, which go into the new folder `aside`.

    The caller is alone with the books, and everything in the stage is on the disk.
    """
    settle(folder / STAGE)
    plan = folder / f"{PLAN}.partial"
    with os.fdopen(os.open(plan, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump({"aside": aside}, file)
        file.flush()
        os.fsync(file.fileno())
    plan.replace(folder / PLAN)
    settle(folder)
    _carry_out(folder)


def resume(folder: Path, tell: Callable[[str], object]) -> None:
    """Finish an exchange that was cut off, or remove what was made ready for one; `tell` hears which.

    Refuses while the books are being exchanged by another.
    """
    try:
        if not (folder / PLAN).exists() and not (folder / STAGE).exists():
            return
    except PermissionError:
        return  # whoever opens the books says so
    turn = taking_turns(folder)
    if not turn.take(alone=True):
        if (folder / PLAN).exists():
            raise Refusal(BEING_RESTORED)
        return  # somebody only looks into a backup
    try:
        tell(_outcome(settle_up(folder)))
    finally:
        turn.release()


def _outcome(aside: str | None) -> str:
    if aside is None:
        return say("A restore was cut off before anything was replaced. The books are as they were.")
    sentence = mark(
        "A restore was cut off and has been finished now: these are the restored books."
        " The data before lies in {aside}."
    )
    return say(sentence, aside=aside)


def _carry_out(folder: Path) -> str:
    """Do what is left to do of the plan; gives back the name of the folder in which the data before lies."""
    name = str(json.loads((folder / PLAN).read_text(encoding="utf-8"))["aside"])
    stage, aside = folder / STAGE, folder / name
    aside.mkdir(mode=0o700, exist_ok=True)
    settle(folder)
    if (stage / DATABASE).exists():
        # The log goes first: in the folder of the restored books it would be read into them.
        for each in (*(f"{DATABASE}{ending}" for ending in _BESIDE), DATABASE):
            _move(folder / each, aside / each)
        settle(aside)
        settle(folder)
    _bring_files(stage, folder)
    for each in (KEY, BACKUP_KEY, MARK):
        _exchange_one(stage / each, folder / each, aside / each)
    for told in sorted((stage / LISTS).glob("*")):
        _move(told, aside / told.name)
    settle(aside)
    _move(stage / DATABASE, folder / DATABASE)
    with suppress(OSError):
        aside.rmdir()  # on a new computer there was nothing to set aside
    settle(folder)
    # The plan goes last: a stage without one is of a restore that has not begun.
    shutil.rmtree(stage, ignore_errors=True)
    (folder / PLAN).unlink()
    settle(folder)
    return name


def _exchange_one(staged: Path, here: Path, aside: Path) -> None:
    """A small file from the stage in the place of the one here; one that stays as it is has a copy set aside."""
    if here.exists() and not aside.exists():
        partial = aside.with_name(f"{aside.name}.partial")
        partial.touch(mode=0o600)
        with partial.open("wb") as file:
            file.write(here.read_bytes())
            file.flush()
            os.fsync(file.fileno())
        partial.replace(aside)
        settle(aside.parent)
    _move(staged, here)


def _bring_files(stage: Path, folder: Path) -> None:
    here = FileStore(folder)
    for staged in (stage / ATTACHMENTS).glob("??/*"):
        target = here.path(staged.name)
        make_folder(target.parent, parents=True)
        staged.replace(target)
        settle(target.parent)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.replace(target)
