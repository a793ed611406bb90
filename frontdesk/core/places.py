"""Where things lie in the data folder; asked before anything heavy is imported."""

import os
from pathlib import Path

DATABASE = "estate.db"
KEY = "estate.key"
MARK = "estate.mark"
PREFERENCES = "preferences.json"
TROUBLE = "trouble.log"


def data_folder(chosen: str | Path | None = None) -> Path:
    """Where the estate's data lies: the folder chosen, else FRONTDESK_DATA, else the platform's own."""
    named = chosen or os.environ.get("FRONTDESK_DATA")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("frontdesk", appauthor=False))


def is_founded(folder: Path) -> bool:
    """Whether there is an estate in the folder; one that can't be looked into is taken to have one."""
    try:
        return (folder / DATABASE).exists()
    except PermissionError:
        return True
