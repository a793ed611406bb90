"""Where things lie in the data folder; asked before anything heavy is imported."""

import os
import sys
from pathlib import Path

DATABASE = "estate.db"
KEY = "estate.key"
BACKUP_KEY = "backup.key"
MARK = "estate.mark"
PLAN = "restore.json"
HOLD = "estate.lock"
PREFERENCES = "preferences.json"
TROUBLE = "trouble.log"
BACKUPS = "backups"
ATTACHMENTS = "attachments"

_NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "webdav")


def data_folder(chosen: str | Path | None = None) -> Path:
    """Where the estate's data lies: the folder chosen, else FRONTDESK_DATA, else the platform's own."""
    named = chosen or os.environ.get("FRONTDESK_DATA")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("frontdesk", appauthor=False))


def is_founded(folder: Path) -> bool:
    """Whether there is an estate in the folder, or one that is just being restored; one that can't be looked into is
    taken to have one."""
    try:
        return (folder / DATABASE).exists() or (folder / PLAN).exists()
    except PermissionError:
        return True


def on_network(folder: Path) -> bool:
    """Whether the folder lies on another computer, as far as can be told."""
    if str(folder).startswith("\\\\"):
        return True
    mounts = Path("/proc/mounts")
    if not mounts.is_file():
        return False
    best = ("", "")
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, point, kind = line.split(" ")[:3]
        if folder.is_relative_to(point) and len(point) > len(best[0]):
            best = (point, kind)
    return best[1] in _NETWORK


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Make a folder, readable by its owner alone, and those above it if told to; they outlive a power cut.

    OSError when that can't be, and when the one above is not there: a data folder that was moved is not begun anew.
    """
    if folder.is_dir():
        return
    if parents and not folder.parent.is_dir():
        make_folder(folder.parent, parents=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    settle(folder.parent)


def settle(folder: Path) -> None:
    """Have the names in a folder outlive a power cut."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
