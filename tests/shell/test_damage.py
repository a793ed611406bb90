"""Damage that SQLite does not notice itself, and folders that are not where they were: said in words."""

import os
import stat
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import select

from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Operator
from frontdesk.core.places import make_folder
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.shell.checking import checks
from frontdesk.shell.keeping import open_books


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that were put on the disk, in order."""
    folders: list[str] = []
    sync = os.fsync

    def fsync(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            folders.append(Path(f"/proc/self/fd/{file}").readlink().name)
        sync(file)

    monkeypatch.setattr(os, "fsync", fsync)
    return folders


def spoil(ground: Ground, sql: str) -> None:
    """Write into the database behind the program's back."""
    ground.close()
    books = sqlite.connect(str(ground.database.path))
    for (trigger,) in books.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        books.execute(f"DROP TRIGGER {trigger}")
    books.execute(sql)
    books.commit()
    books.close()


def test_a_folder_that_is_made_outlives_a_power_cut_with_those_above_it(tmp_path: Path, synced: list[str]) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("what is synced is told by /proc")
    make_folder(tmp_path / "a" / "b", parents=True)
    assert synced == [tmp_path.name, "a"]
    make_folder(tmp_path / "a" / "b", parents=True)
    assert len(synced) == 2
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700


def test_a_data_folder_that_was_moved_is_not_begun_anew_by_a_photo(ground: Ground) -> None:
    moved = ground.folder.rename(ground.folder.with_name("moved"))
    with pytest.raises(Refusal, match="can't be written to"):
        FileStore(ground.folder).put("a.pdf", b"%PDF-")
    assert not ground.folder.exists()
    moved.rename(ground.folder)


def test_a_check_of_rows_that_can_not_be_read_says_so_and_the_others_go_on(ground: Ground) -> None:
    spoil(ground, "UPDATE audit SET facts = '{' WHERE id = 2")
    found = {each.name: each.detail for each in checks(ground)}
    assert "rows can't be read: " in " ".join(found.values())
    assert found["integrity"] == ""
    assert len(found) > 100


def test_text_that_can_not_be_read_is_damage(ground: Ground) -> None:
    spoil(ground, "UPDATE operator SET name = CAST(x'41c7' AS TEXT)")
    with pytest.raises(Damaged), ground.database.reading() as session:
        session.scalars(select(Operator.name)).all()


def test_a_step_that_can_not_be_read_is_damage(ground: Ground) -> None:
    spoil(ground, "UPDATE alembic_version SET version_num = CAST(x'41c7' AS TEXT)")
    with pytest.raises(Damaged):
        open_books(ground.folder)
