"""Backups: whole, checked and told of beside them, while work goes on; what was not finished is never taken for one."""

import errno
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.audit import head
from frontdesk.core.filestore import FileStore
from frontdesk.core.operators import Role
from frontdesk.core.places import BACKUPS
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Refusal
from frontdesk.shell.backups import copies, making, places
from frontdesk.shell.backups.making import back_up, fresh_path
from frontdesk.shell.backups.manifest import files_of, manifest_of
from frontdesk.shell.backups.timing import standing
from frontdesk.shell.checking import Check, checks
from tests import people
from tests.people import Estate
from tests.program import Hands


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the backups go."""
    made = tmp_path / "backups"
    made.mkdir()
    return made


def ask(path: Path, sql: str) -> Any:
    connection = sqlite.connect(str(path))
    try:
        return connection.execute(sql).fetchone()
    finally:
        connection.close()


def test_a_backup_holds_what_its_manifest_says(estate: Estate, folder: Path) -> None:
    estate.pay(people.FLAT, "10.00")
    with estate.ground.database.reading() as session:
        at_that_moment = head(session)
    path = fresh_path(folder, estate.ground)
    steps: list[str] = []
    made = back_up(estate.ground, path, lambda done, of, step="": steps.append(step))
    assert json.loads(manifest_of(path).read_text()) == vars(made)
    assert (made.head_row, made.head_hash) == (at_that_moment.row, at_that_moment.hash)
    assert made.last_receipt == "SJ2026-000001"
    assert made.size == path.stat().st_size
    assert made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert ask(path, "PRAGMA integrity_check") == ("ok",)
    assert ask(path, "PRAGMA journal_mode") == ("delete",)
    assert ask(path, "SELECT id, hash FROM audit ORDER BY id DESC") == (made.head_row, made.head_hash)
    assert sorted(each.name for each in folder.iterdir()) == [path.name, files_of(path).name, manifest_of(path).name]
    assert [step for at, step in enumerate(steps) if steps[at - 1 : at] != [step]] == ["Copying", "Checking"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_nobody_else_may_read_a_backup(estate: Estate, folder: Path) -> None:
    path = fresh_path(folder, estate.ground)
    back_up(estate.ground, path, unheard)
    assert path.stat().st_mode & 0o777 == 0o600


def test_who_backed_up_is_noted_and_when_is_known_at_every_counter(
    estate: Estate, folder: Path, now: people.Now
) -> None:
    assert standing(estate.ground).last is None
    back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    now.go_on(hours=1)
    back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert standing(estate.ground).last == now()
    assert [check.name for check in checks(estate.ground) if not check.ok] == []


def test_photos_and_files_lie_beside_all_backups_of_a_folder_once(estate: Estate, folder: Path) -> None:
    desk, unit = AttachmentDesk(estate.ground), estate.units[people.FLAT]
    files = [desk.store.put(f"{n}.txt", bytes([n])) for n in range(3)]
    desk.attach("unit", unit, files[:2])
    first = back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert (first.files, first.files_missing) == (2, 0)
    there = FileStore(folder)
    assert [there.is_sound(file.hash) for file in files] == [True, True, None], "what no record has is not taken along"
    before = there.path(files[0].hash).stat()
    desk.attach("unit", unit, files[2:])
    desk.store.path(files[0].hash).unlink()
    desk.store.path(files[2].hash).write_bytes(b"altered")
    again = back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert (again.files, again.files_missing) == (3, 1), "one that is lost here is still there from the last time"
    assert there.path(files[0].hash).stat() == before
    assert there.is_sound(files[2].hash) is None


def test_nothing_is_overwritten(estate: Estate, folder: Path) -> None:
    first, second = (fresh_path(folder, estate.ground) for _ in range(2))
    assert first == second
    back_up(estate.ground, first, unheard)
    kept = first.read_bytes()
    with pytest.raises(Refusal, match="is there already"):
        back_up(estate.ground, first, unheard)
    assert first.read_bytes() == kept
    assert fresh_path(folder, estate.ground).name == first.stem + "-2.db"


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CASHIER])
def test_the_books_are_not_carried_away_by_everybody(estate: Estate, folder: Path, role: Role) -> None:
    people.sign_in(estate.ground, role)
    with pytest.raises(Refusal, match="may not do this"):
        back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert list(folder.iterdir()) == []


def no_folder(folder: Path, patch: pytest.MonkeyPatch) -> None:
    folder.rmdir()


def no_room(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))  # type: ignore[attr-defined]


def full_at_the_end(folder: Path, patch: pytest.MonkeyPatch) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    patch.setattr(os, "fsync", fsync)


def read_only(folder: Path, patch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(errno.EROFS, "read-only")

    patch.setattr(os, "open", forbidden)


def network(folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(places, "on_network", lambda _: True)


def unsound(folder: Path, patch: pytest.MonkeyPatch) -> None:
    found = Check("integrity", "The database is whole", "row 3 missing from index")
    patch.setattr(copies, "_wrong", lambda books: found if isinstance(books, copies.CopiedBooks) else None)


TROUBLES: dict[Callable[[Path, pytest.MonkeyPatch], None], str] = {
    no_folder: "There is no folder",
    no_room: "no room for the backup",
    full_at_the_end: "no room for the backup",
    read_only: "can't be written to",
    network: "on a network drive",
    unsound: "not sound",
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_folder_that_will_not_do_is_refused_in_words_and_left_as_it_was(
    estate: Estate, folder: Path, monkeypatch: pytest.MonkeyPatch, trouble: Callable[[Path, pytest.MonkeyPatch], None]
) -> None:
    path = fresh_path(folder, estate.ground)
    trouble(folder, monkeypatch)
    with pytest.raises(Refusal, match=TROUBLES[trouble]):
        back_up(estate.ground, path, unheard)
    monkeypatch.undo()
    assert not folder.exists() or list(folder.iterdir()) == []
    assert standing(estate.ground).last is None


def test_a_copy_that_was_damaged_on_its_way_is_found_out(
    estate: Estate, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = making.copied

    def damaged(source: Path, partial: Path, *more: Any) -> Any:
        asked = copied(source, partial, *more)
        with partial.open("r+b") as file:
            file.seek(4096 * 3)
            file.write(bytes(4096 * 40))
        return asked

    monkeypatch.setattr(making, "copied", damaged)
    with pytest.raises(Refusal, match="not sound"):
        back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert list(folder.iterdir()) == []


def test_payments_go_on_while_the_books_are_backed_up(estate: Estate, folder: Path) -> None:
    paid, stop = [0], threading.Event()

    def pay() -> None:
        while not stop.is_set():
            estate.pay(people.FLAT, "1.00")
            paid[0] += 1

    paying = threading.Thread(target=pay)
    paying.start()
    made = []
    try:
        for _ in range(3):
            path = fresh_path(folder, estate.ground)
            made.append((path, back_up(estate.ground, path, unheard)))
    finally:
        stop.set()
        paying.join()
    assert paid[0] > 3
    for path, manifest in made:
        receipts, last = ask(path, "SELECT count(*), max(number) FROM receipt")
        assert last == (manifest.last_receipt or None)
        assert receipts == int((last or "-0").rsplit("-", 1)[1])
        assert ask(path, "PRAGMA integrity_check") == ("ok",)
    assert [check.name for check in checks(estate.ground) if not check.ok] == []


_BACK_UP = """
import sys
from pathlib import Path
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.shell.backups import copies, making
from tests import people
ground = Ground(Path(sys.argv[1]), Clock(now=people.Now()))
people.sign_in(ground, people.Role.MANAGER)
copies._PAGES_AT_ONCE = 5
print("ready", flush=True)
making.back_up(ground, Path(sys.argv[2]), lambda done, of, step="": print(done, step, flush=True))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as power cuts do")
@pytest.mark.parametrize("lines", [1, 3, 9])
def test_a_backup_that_was_killed_leaves_nothing_that_looks_like_one(estate: Estate, folder: Path, lines: int) -> None:
    path = folder / "killed.db"
    killed = subprocess.Popen(
        [sys.executable, "-c", _BACK_UP, str(estate.ground.folder), str(path)],
        stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert killed.stdout is not None
    for _ in range(lines):
        killed.stdout.readline()
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    assert not path.exists()
    assert all(each.name.startswith("killed.db.partial") for each in folder.iterdir())
    made = back_up(estate.ground, fresh_path(folder, estate.ground), unheard)
    assert (folder / made.database).exists()


def test_the_command_line_backs_up_beside_the_books_unless_told_where(
    estate: Estate, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from frontdesk.shell.cli import main

    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.SUPERVISOR])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("LC_ALL", "C")
    data = ["--data", str(estate.ground.folder)]
    assert main([*data, "backup", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert Path(told["file"]).parent == estate.ground.folder / BACKUPS
    assert Path(told["file"]).stat().st_size == told["size"]
    assert main([*data, "--language", "en", "backup", "--out", str(folder)]) == 0
    assert "estate.key" in capsys.readouterr().out
    assert len(list(folder.glob("frontdesk-*.db"))) == 1
    assert main([*data, "--language", "en", "backup", "--out", str(folder / "none")]) == 1
    assert "no folder" in capsys.readouterr().err


def test_the_books_are_backed_up_from_the_window_and_the_line_below_says_when(
    hands: Hands, tmp_path: Path, now: people.Now
) -> None:
    hands.sign_in(Role.MANAGER)
    desks = hands.program.desks
    assert desks.status._note.text() == "No backup yet"
    hands.press("Ctrl+B")
    hands.wait(lambda: "is not in it" in desks.quiet.text())
    assert desks.status._note.text() == "Last backup 0 min ago"
    assert "2026-11-21 09:05" in desks.status._note.toolTip()
    made = sorted((tmp_path / "estate" / BACKUPS).iterdir())
    assert [each.suffix for each in made] == [".db", ".files", ".json"]
    now.go_on(hours=25)
    desks.show_time()
    assert (desks.status._note.text(), desks.status._note.property("role")) == ("Last backup 25 h ago", "late")


def test_a_cashier_is_told_that_she_may_not(hands: Hands) -> None:
    hands.sign_in(Role.CASHIER)
    hands.press("Ctrl+B")
    assert "role may not" in hands.program.desks.quiet.text()
    assert not hands.program.jobs.busy()
