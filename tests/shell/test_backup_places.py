"""Where backups go and how long they are kept: one or two folders, sticks that come and go, days, weeks and months."""

import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.core.attachments import AttachmentDesk
from frontdesk.core.clock import Clock
from frontdesk.core.filestore import FileStore
from frontdesk.core.operators import Role
from frontdesk.core.places import BACKUPS
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.shell.backups import copies, making, places, sealing, timing
from frontdesk.shell.backups.advice import advice
from frontdesk.shell.backups.making import Made, back_up_everywhere, clear_up
from frontdesk.shell.backups.manifest import (
    Found,
    Manifest,
    backups_in,
    files_of,
    manifest_of,
    read_files,
    read_manifest,
    write_beside,
)
from frontdesk.shell.backups.places import DAYS, MONTHS, NEWEST, WEEKS, choose, is_there, kept, known_folders, rotate
from frontdesk.shell.backups.timing import standing
from frontdesk.shell.checking import Check
from frontdesk.shell.preferences import Preferences
from tests import people
from tests.people import Estate

PLAIN = Manifest(
    estate=people.ESTATE, chain="c" * 64, database="", made="", head_row=9, head_hash="h" * 64, last_receipt="",
    revision="0009", size=4, sha256="", content="", version="1", files=0, files_missing=0,
)  # fmt: skip


@pytest.fixture
def stick(estate: Estate, tmp_path: Path) -> Path:
    """The second folder, after the data folder's own."""
    folder = tmp_path / "stick"
    folder.mkdir()
    data = estate.ground.folder
    choose(Preferences(data), data, [data / BACKUPS, folder])
    return folder


def back_up(estate: Estate) -> Made:
    return back_up_everywhere(estate.ground, known_folders(estate.ground.folder))


def lay(folder: Path, made: datetime, files: tuple[str, ...] = (), **other: object) -> Found:
    """A backup of four bytes that was made at a moment."""
    path = folder / f"frontdesk-{made:%Y%m%d-%H%M%S}.db"
    path.write_bytes(b"1234")
    told = {"files": len(files)} | other
    manifest = replace(PLAIN, database=path.name, made=made.isoformat(), **told)  # type: ignore[arg-type]
    write_beside(path, manifest, files)
    return Found(path, manifest)


def test_a_backup_lies_in_both_folders_and_is_noted_once(estate: Estate, stick: Path) -> None:
    made = back_up(estate)
    assert [found.path.parent for found in made.found] == [estate.ground.folder / BACKUPS, stick]
    assert len({found.path.read_bytes() for found in made.found}) == 1
    for found in made.found:
        assert backups_in(found.path.parent) == [found]
        assert found.path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    told = standing(estate.ground)
    assert (told.missed, told.behind, told.late, told.due) == (0, False, False, False)


def test_a_stick_that_is_out_is_told_and_no_error_and_its_mount_point_is_not_taken_for_it(
    estate: Estate, stick: Path
) -> None:
    shutil.rmtree(stick)
    stick.mkdir()
    made = back_up(estate)
    assert [str(why) for _, why in made.missed] == [f"{stick} is not there now. Put its disk back in."]
    assert list(stick.iterdir()) == []
    assert standing(estate.ground).missed == 1
    data = estate.ground.folder
    choose(Preferences(data), data, [stick])
    shutil.rmtree(stick)
    with pytest.raises(Refusal, match="Put its disk back in"):
        back_up(estate)
    assert standing(estate.ground).missed == 1, "what went nowhere is noted nowhere"


def test_a_full_stick_keeps_nobody_from_the_other_folder(
    estate: Estate, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = shutil.disk_usage
    none = shutil._ntuple_diskusage(10, 10, 0)  # type: ignore[attr-defined]
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: none if folder == stick else ask(folder))
    made = back_up(estate)
    assert len(made.found) == 1
    assert "no room" in str(made.missed[0][1])
    assert [each.name for each in stick.iterdir()] == [places._SIGN]


def test_what_a_disk_gives_back_otherwise_is_no_backup(
    estate: Estate, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "hashed", lambda path: "another")
    made = back_up(estate)
    assert "reads otherwise" in str(made.missed[0][1])
    assert [each.name for each in stick.iterdir()] == [places._SIGN]


def meddle(estate: Estate) -> None:
    """Somebody writes a rule into the books by hand."""
    with estate.ground.database.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO rule (key, value, in_force_from, changed_at)"
            " VALUES ('signin.idle', '600', '2026-11-21', '2026-11-21 01:00:00')"
        )


RULES = "Rules and working days are as noted"


def test_books_that_do_not_pass_are_set_aside_with_their_fault_and_are_no_good_backup(
    estate: Estate, now: people.Now
) -> None:
    good = back_up(estate).found[0]
    now.go_on(hours=5)
    meddle(estate)
    for _ in range(3):
        now.go_on(hours=5)
        with pytest.raises(Damaged, match=RULES):
            back_up(estate)
    last, before, first = backups_in(good.path.parent)
    assert first == good, "only the newest two with faults are kept, and good ones give them no room"
    assert [last.manifest.fault, before.manifest.fault, good.manifest.fault] == [RULES, RULES, ""]
    assert last.path.read_bytes()[:15] == b"SQLite format 3"
    assert read_files(last.path) == []
    how = standing(estate.ground)
    assert (how.last, how.late, how.behind, how.due) == (good.manifest.moment, True, False, False)
    assert timing.told(how, estate.ground.clock)[:2] == ("Last backup 20 h ago", "late")
    assert "Rules and working days" in timing.told(how, estate.ground.clock)[2]
    now.go_on(hours=5)
    assert standing(estate.ground).due, "it is tried again in time, and not all the time"
    found = advice(estate.ground.folder).found
    assert found is not None and found.path == good.path, "what has faults is never the backup to take"


def test_once_the_books_pass_again_all_is_well_and_copies_with_faults_stay_aside(
    estate: Estate, now: people.Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Check("rules", RULES, "1 rule is not as noted")
    with monkeypatch.context() as patch:
        patch.setattr(copies, "_wrong", lambda _: wrong)
        with pytest.raises(Damaged):
            back_up(estate)
    assert timing.told(standing(estate.ground), estate.ground.clock)[:2] == ("No backup yet", "late")
    now.go_on(hours=1)
    good = back_up(estate).found[0]
    assert timing.told(standing(estate.ground), estate.ground.clock)[1] == "good"
    assert [one.manifest.sound for one in backups_in(good.path.parent)] == [True, False]


def test_a_check_that_fails_for_the_copy_alone_is_the_disk_s_or_ours_and_the_copy_is_kept(
    estate: Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Check("rules", RULES, "rows can't be read: ZeroDivisionError")
    monkeypatch.setattr(copies, "_wrong", lambda books: wrong if isinstance(books, copies.CopiedBooks) else None)
    with pytest.raises(Refusal, match="set aside as it is") as refused:
        back_up(estate)
    assert not isinstance(refused.value, Damaged), "the books can be worked with"
    assert [one.manifest.fault for one in backups_in(estate.ground.folder / BACKUPS)] == [RULES]


def test_damaged_pages_of_the_books_are_copied_as_they_are(estate: Estate) -> None:
    estate.pay(people.FLAT, "10.00")
    with estate.ground.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'attachment'").scalar_one()
    estate.ground.database.close()
    with estate.ground.database.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(Damaged, match="The database is whole"):
        back_up(estate)
    (found,) = backups_in(estate.ground.folder / BACKUPS)
    assert found.manifest.fault == "The database is whole"
    assert read_files(found.path) == []


def test_a_copy_is_gone_over_as_the_books_are(estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    went = copies._wrong
    monkeypatch.setattr(copies, "_wrong", lambda books: asked.append(True) or went(books))
    back_up(estate)
    assert asked == [True]


def test_only_what_is_whole_and_has_a_manifest_that_is_understood_is_a_backup(tmp_path: Path) -> None:
    day = datetime(2026, 11, 1, 9, tzinfo=UTC)
    sound = lay(tmp_path, day)
    lay(tmp_path, day + timedelta(days=1)).path.write_bytes(b"123")
    lay(tmp_path, day + timedelta(days=2)).path.unlink()
    manifest_of(lay(tmp_path, day + timedelta(days=3)).path).write_text("{")
    lay(tmp_path, day + timedelta(days=4), format=1)
    lay(tmp_path, day + timedelta(days=5), head_row="9")
    (tmp_path / "frontdesk-copied.db").write_bytes(b"1234")
    (tmp_path / "else.json").write_text('{"database": "../estate.db"}')
    assert backups_in(tmp_path) == [sound]
    assert read_manifest(sound.path) == sound.manifest
    assert backups_in(tmp_path / "none") == []


@given(st.lists(st.integers(0, 800 * 24), min_size=1, max_size=60, unique=True))
def test_the_last_of_each_day_week_and_month_stays(hours: list[int]) -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 21, 1, tzinfo=UTC))
    found = [
        Found(Path(f"{at}.db"), replace(PLAIN, made=(clock.now() - timedelta(hours=at)).isoformat())) for at in hours
    ]
    stay = kept(found, clock)
    days: dict[str, int] = {}
    for at in sorted(hours):
        days.setdefault(f"{clock.local(clock.now() - timedelta(hours=at)):%Y-%m-%d}", at)
    assert {Path(f"{at}.db") for at in list(days.values())[:DAYS]} <= stay
    assert {Path(f"{at}.db") for at in sorted(hours)[:NEWEST]} <= stay
    assert len(stay) <= DAYS + WEEKS + MONTHS + NEWEST
    remaining = [one for one in found if one.path in stay]
    assert kept(remaining, clock) == stay, "what stays once is not dropped by looking again"


def test_one_that_is_dated_ahead_of_the_clock_is_left_alone(tmp_path: Path) -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 21, 1, tzinfo=UTC))
    ahead = [lay(tmp_path, clock.now() + timedelta(days=day)) for day in range(1, 30)]
    behind = [lay(tmp_path, clock.now() - timedelta(days=day)) for day in range(1, 4)]
    assert rotate(tmp_path, behind[0], clock) == []
    assert len(backups_in(tmp_path)) == len(ahead) + len(behind)


def test_rotating_touches_this_estates_whole_backups_only_and_the_files_that_none_needs(tmp_path: Path) -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 21, 1, tzinfo=UTC))
    store = FileStore(tmp_path)
    old, new, other = (store.put(f"{name}.txt", name.encode()).hash for name in ("old", "new", "other"))
    gone = lay(tmp_path, clock.now() - timedelta(minutes=50), files=(old, new))
    for minutes in (40, 30):
        lay(tmp_path, clock.now() - timedelta(minutes=minutes))
    stranger = lay(tmp_path, clock.now() - timedelta(minutes=20), files=(other,), chain="d" * 64)
    last = lay(tmp_path, clock.now() - timedelta(minutes=10), files=(new,))
    spared = [tmp_path / "before-upgrade-from-0008.db", tmp_path / "notes.txt"]
    for path in spared:
        path.write_text("kept")
    assert rotate(tmp_path, last, clock) == [gone.path]
    assert backups_in(tmp_path)[:2] == [last, stranger]
    assert len(backups_in(tmp_path)) == 4
    assert [file.exists() for file in (gone.path, manifest_of(gone.path), files_of(gone.path))] == [False] * 3
    assert all(path.exists() for path in spared)
    assert [store.is_sound(each) for each in (old, new, other)] == [None, True, True]


def test_as_long_as_it_is_not_known_what_a_backup_needs_no_file_goes(tmp_path: Path) -> None:
    clock = Clock(now=lambda: datetime(2026, 11, 21, 1, tzinfo=UTC))
    needed = FileStore(tmp_path).put("a.txt", b"a").hash
    last = lay(tmp_path, clock.now() - timedelta(hours=1))
    unknown = lay(tmp_path, clock.now() - timedelta(days=1), chain="d" * 64)
    files_of(unknown.path).unlink()
    rotate(tmp_path, last, clock)
    assert FileStore(tmp_path).is_sound(needed)
    files_of(unknown.path).write_text(f"{'0' * 64}\n")
    rotate(tmp_path, last, clock)
    assert FileStore(tmp_path).is_sound(needed), "the list is not as long as it was"
    unknown.path.rename(tmp_path / "put aside.db")
    rotate(tmp_path, last, clock)
    assert FileStore(tmp_path).is_sound(needed)


def test_a_year_of_backups_is_kept_in_two_dozen(estate: Estate, now: people.Now) -> None:
    folder = estate.ground.folder / BACKUPS
    folder.mkdir()
    chain = standing(estate.ground).chain
    for day in (*range(1, 9), *range(14, 400, 12)):
        lay(folder, now() - timedelta(days=day), chain=chain, head_row=1, head_hash=chain)
    newest = back_up(estate).found[0]
    left = backups_in(folder)
    assert left[0] == newest
    assert len(left) <= DAYS + WEEKS + MONTHS
    assert min(one.manifest.moment for one in left) < now() - timedelta(days=300)


def test_attachments_of_sealed_backups_lie_under_names_that_tell_nothing(estate: Estate, stick: Path) -> None:
    desk = AttachmentDesk(estate.ground)
    kept_file = desk.store.put("a.txt", b"a")
    desk.attach("unit", estate.units[people.FLAT], [kept_file])
    sealing.set_passphrase(estate.ground, "four words that differ")
    made = back_up(estate)
    key = sealing.key_of(estate.ground.folder)
    assert key is not None
    for found in made.found:
        assert found.path.suffix == ".sealed"
        assert found.manifest.sealed is not None and "secret" not in found.manifest.sealed
        assert b"SQLite" not in found.path.read_bytes()
        assert read_files(found.path) == [key.name_of(kept_file.hash)]
        assert not FileStore(found.path.parent).path(kept_file.hash).exists()
        assert sealing.content_of(found.path, key) == found.manifest.content != found.manifest.sha256
    assert not any(path.name.startswith("backup.staged") for path in estate.ground.folder.iterdir())


def test_what_a_killed_backup_has_left_goes_with_the_next_start(estate: Estate, stick: Path) -> None:
    data = estate.ground.folder
    (data / "backup.staged").write_bytes(b"plain")
    for folder in (data / BACKUPS, stick):
        folder.mkdir(exist_ok=True)
        (folder / "frontdesk-20261121-090500.db.partial").write_bytes(b"half")
        (folder / "frontdesk-20261121-090500.json").write_text("{}")
    clear_up(data, known_folders(data))
    assert not (data / "backup.staged").exists()
    assert [each.name for folder in (data / BACKUPS, stick) for each in folder.iterdir()] == [places._SIGN]


def test_folders_that_will_not_do_are_refused(estate: Estate, stick: Path, tmp_path: Path) -> None:
    data, preferences = estate.ground.folder, Preferences(estate.ground.folder)
    third = tmp_path / "third"
    third.mkdir()
    inside = data / "attachments" / "ab"
    inside.mkdir(parents=True)
    for folders, told in (
        ([data / BACKUPS, stick, third], "two folders at most"),
        ([stick, stick], "already"),
        ([data], "holds the books themselves"),
        ([inside], "holds the books themselves"),
        ([tmp_path / "none"], "There is no folder"),
    ):
        with pytest.raises(Refusal, match=told):
            choose(preferences, data, folders)
    assert known_folders(data) == [data / BACKUPS, stick]
    choose(preferences, data, [])
    assert known_folders(data) == [data / BACKUPS] and is_there(data, data / BACKUPS)


def test_a_second_folder_on_the_same_disk_is_told(estate: Estate, stick: Path) -> None:
    assert [place.beside for place in places.places(estate.ground.folder)] == [places.BOOKS, places.BOOKS]


def test_by_itself_it_needs_no_right_and_nobody(estate: Estate, now: people.Now) -> None:
    folders = known_folders(estate.ground.folder)
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    with pytest.raises(Refusal, match="may not do this"):
        back_up_everywhere(estate.ground, folders)
    back_up_everywhere(estate.ground, folders, by_itself=True)
    estate.ground.signed_in = None
    now.go_on(hours=1)
    back_up_everywhere(estate.ground, folders, by_itself=True)
    assert standing(estate.ground).last == now()
