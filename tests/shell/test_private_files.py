"""Nobody but its owner reads the data folder, whatever a day leaves in it."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.clock import Clock
from frontdesk.core.drafts import Drafts
from frontdesk.core.filestore import FileStore
from frontdesk.core.places import BACKUP_KEY, DATABASE, MARK, PREFERENCES, TROUBLE
from frontdesk.core.progress import unheard
from frontdesk.shell import trouble
from frontdesk.shell.backups import sealing
from frontdesk.shell.backups.making import back_up_everywhere
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.keeping import found
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.work import export
from tests import people


@pytest.fixture
def careless() -> Iterator[None]:
    """A system on which everybody may read what is made without care."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_after_a_day_every_file_is_its_owners_alone(tmp_path: Path, careless: None) -> None:
    folder = tmp_path / "data"
    ground = found(folder, people.ESTATE, "沈一舟", people.PASSWORD, clock=Clock(now=people.Now()))
    estate = people.furnish(ground)
    estate.pay(people.FLAT, "10.00")
    AttachmentDesk(ground).attach("unit", estate.units[people.FLAT], [FileStore(folder).take_in(Path(__file__))])
    Drafts(ground).keep("visit", {"name": "half"})
    Preferences(folder)["counter"] = "1 号柜台"
    trouble.keep_log_in(folder)
    trouble.note("  nowhere")
    for _ in range(2):  # open, then sealed
        back_up_everywhere(ground, known_folders(folder))
        sealing.set_passphrase(ground, "correct horse battery")
    names = {path.name for path in folder.rglob("*")}
    assert {DATABASE, f"{DATABASE}-wal", MARK, PREFERENCES, TROUBLE, BACKUP_KEY} <= names
    open_to_others = [path.name for path in (folder, *folder.rglob("*")) if stat.S_IMODE(path.stat().st_mode) & 0o077]
    ground.close()
    assert open_to_others == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_what_is_saved_outside_is_its_owners_alone(tmp_path: Path, careless: None, estate: people.Estate) -> None:
    """A list of names and phones, a photo of a card: whoever saves one hands it on, not the system."""
    listed, photo = tmp_path / "units.csv", tmp_path / "photo.py"
    listed.touch(mode=0o644)
    export(estate.ground, unheard, "residents", str(listed))
    store = FileStore(estate.ground.folder)
    store.give_out(store.take_in(Path(__file__)).hash, photo)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (listed, photo)] == [0o600, 0o600]
