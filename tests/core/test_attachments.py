"""Files of a record: taken in whole or not at all, kept once, removed with a name, and gone over."""

import hashlib
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event, text

from frontdesk.core import filestore
from frontdesk.core.attachments import (
    MOST,
    Attachment,
    AttachmentDesk,
    carry_within,
    faults,
    keep_within,
    kept_as_noted,
)
from frontdesk.core.audit import Audit
from frontdesk.core.filestore import FileStore, tidy_name
from frontdesk.core.operators import Right, Role, SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT, SMALL

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


@pytest.fixture
def desk(estate: people.Estate) -> AttachmentDesk:
    return AttachmentDesk(estate.ground)


def photo(folder: Path, name: str = "厨房.png", content: bytes = PNG) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def wrong(estate: people.Estate) -> dict[str, str]:
    return {check.name: check.detail for check in checks(estate.ground) if not check.ok}


def test_a_file_is_kept_under_the_hash_of_what_is_in_it(
    estate: people.Estate, desk: AttachmentDesk, tmp_path: Path
) -> None:
    stored = desk.store.take_in(photo(tmp_path))
    assert (stored.name, stored.type, stored.size) == ("厨房.png", "image/png", len(PNG))
    desk.attach("unit", estate.units[FLAT], [stored])
    [attached] = desk.of("unit", estate.units[FLAT])
    path = desk.store.path(attached.hash)
    assert path == estate.ground.folder / "attachments" / stored.hash[:2] / hashlib.sha256(PNG).hexdigest()
    assert path.read_bytes() == PNG
    assert (attached.name, attached.who, f"{attached.at:%H:%M}") == ("厨房.png", "沈一舟", "09:05")
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == path.parent.parent.stat().st_mode & 0o777 == 0o700
    assert wrong(estate) == {}


def test_the_same_content_is_kept_once_and_attached_once_to_a_record(
    estate: people.Estate, desk: AttachmentDesk, tmp_path: Path
) -> None:
    first = desk.store.take_in(photo(tmp_path))
    again = desk.store.put("another name.png", PNG)
    assert first.hash == again.hash
    assert len(desk.attach("unit", estate.units[FLAT], [first, again])) == 1
    assert desk.attach("unit", estate.units[FLAT], [again]) == []
    assert len(desk.attach("unit", estate.units[SMALL], [again])) == 1
    assert len([path for path in desk.store.folder.rglob("*") if path.is_file()]) == 1


def test_what_is_no_file_to_keep_is_refused_in_words(
    desk: AttachmentDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filestore, "LARGEST", 1 << 20)
    photo(tmp_path, "empty.jpg", b"")
    photo(tmp_path, "large.jpg", bytes((1 << 20) + 1))
    refusals = {
        "gone.jpg": "gone.jpg is not there any more. Choose it again.",
        "empty.jpg": "empty.jpg is empty. There is nothing in it to keep.",
        "large.jpg": "large.jpg is larger than 1 MB. Make it smaller, or keep it elsewhere and note where.",
        ".": f"{tmp_path.name} is a folder. Choose the files that are in it.",
    }
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe.jpg")
        sentence = "pipe.jpg can't be read. Close it if it is open in another program, or choose another one."
        refusals["pipe.jpg"] = sentence
    for name, sentence in refusals.items():
        with pytest.raises(Refusal) as refused:
            desk.store.take_in(tmp_path / name)
        assert str(refused.value) == sentence
    with pytest.raises(Refusal, match="is larger than"):
        desk.store.put("large.png", bytes((1 << 20) + 1))
    assert list(desk.store.folder.rglob("*.partial")) == []


def test_a_full_disk_leaves_nothing_behind(
    desk: AttachmentDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(Refusal, match="The disk is full"):
        desk.store.take_in(photo(tmp_path))
    assert [path for path in desk.store.folder.rglob("*") if path.is_file()] == []


def test_what_was_left_when_the_power_went_is_cleared_away_in_a_day(desk: AttachmentDesk, tmp_path: Path) -> None:
    desk.store.take_in(photo(tmp_path))
    old, new = (photo(desk.store.folder, f"{name}.partial") for name in ("old", "new"))
    os.utime(old, (time.time() - 90_000,) * 2)
    desk.store.put("other.txt", b"other")
    assert (old.exists(), new.exists()) == (False, True)


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("a/b\\c:d?.jpg", "a_b_c_d_.jpg"),
        ("张三\udce4 的\n照片.JPG", "张三 的 照片.JPG"),
        ("..", "file"),
        ("長" * 200 + ".jpeg", "長" * 115 + ".jpeg"),
        ("no ending", "no ending"),
    ],
)
def test_a_name_is_one_that_every_disk_takes(name: str, tidied: str) -> None:
    assert tidy_name(name) == tidied


def test_a_removed_file_is_kept_with_who_removed_it_and_can_come_back(
    estate: people.Estate, desk: AttachmentDesk, signed_in: Callable[[Role], SignedIn]
) -> None:
    unit = estate.units[FLAT]
    [attached] = desk.attach("unit", unit, [desk.store.put("scan.pdf", b"%PDF-1.7")])
    signed_in(Role.RECEPTIONIST)
    given_back = desk.remove(attached)
    assert desk.of("unit", unit) == []
    [removed] = desk.removed("unit", unit)
    assert (removed.name, removed.who) == ("scan.pdf", "许诺")
    with pytest.raises(Refusal, match="removed meanwhile"):
        desk.remove(attached)
    assert desk.store.is_sound(given_back.hash)
    desk.attach("unit", unit, [given_back])
    assert [one.name for one in desk.of("unit", unit)] == ["scan.pdf"]
    assert wrong(estate) == {}


def test_who_may_not_work_on_a_record_attaches_nothing_to_it(
    estate: people.Estate, desk: AttachmentDesk, signed_in: Callable[[Role], SignedIn]
) -> None:
    stored = desk.store.put("a.txt", b"a")
    signed_in(Role.ADMINISTRATOR)
    for kind in ("unit", "ticket", "enquiry"):
        with pytest.raises(Refusal, match="may not do this"):
            desk.attach(kind, 1, [stored])


def test_a_record_that_is_gone_or_full_takes_no_more(
    estate: people.Estate, desk: AttachmentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = [desk.store.put("a.txt", bytes([n])) for n in range(3)]
    with pytest.raises(Refusal, match="not there any more"):
        desk.attach("unit", 999_999, stored)
    monkeypatch.setattr("frontdesk.core.attachments.MOST", 2)
    with pytest.raises(Refusal, match="2 files here already"):
        desk.attach("unit", estate.units[FLAT], stored)
    assert desk.of("unit", estate.units[FLAT]) == []


def test_a_signature_stays_with_what_was_signed(estate: people.Estate, desk: AttachmentDesk) -> None:
    unit, drawn = estate.units[FLAT], desk.store.put("signature.png", PNG)
    with estate.ground.act("signed", Right.SEE) as act:
        kept = [keep_within(act, "unit", unit, drawn, "signature") for _ in range(2)]
    assert [one.role for one in desk.of("unit", unit)] == ["signature", "signature"]
    with pytest.raises(Refusal, match="stays with what was signed"):
        desk.remove(kept[0].id)  # type: ignore[union-attr]
    assert desk.attach("unit", unit, [drawn])


def test_what_comes_of_a_record_carries_its_files_along(estate: people.Estate, desk: AttachmentDesk) -> None:
    flat, other = estate.units[FLAT], estate.units[SMALL]
    files = [desk.store.put(f"{n}.txt", bytes([n])) for n in range(3)]
    gone, *_ = desk.attach("unit", flat, files)
    desk.remove(gone)
    desk.attach("unit", other, files[2:])
    with estate.ground.act("carried", Right.SEE) as act:
        assert carry_within(act, "unit", flat, "unit", other) == 1
    assert [one.name for one in desk.of("unit", other)] == ["2.txt", "1.txt"]


def test_missing_and_altered_files_are_found(estate: people.Estate, desk: AttachmentDesk) -> None:
    files = [desk.store.put(f"{n}.txt", bytes([n])) for n in range(4)]
    desk.attach("unit", estate.units[FLAT], files)
    desk.store.path(files[0].hash).unlink()
    desk.store.path(files[1].hash).write_bytes(b"something else")
    with estate.ground.database.reading() as session:
        assert faults(session, desk.store) == "1 missing, 1 altered"
    assert wrong(estate) == {"attachment_files": "1 missing, 1 altered"}
    for file in files[:2]:
        with pytest.raises(Refusal, match="Look for it in a backup"):
            desk.store.give_out(file.hash, estate.ground.folder / "out.txt")
    desk.store.put("again", bytes([0])), desk.store.put("again", bytes([1]))
    assert wrong(estate) == {}, "the same file taken in again mends both"


@pytest.mark.parametrize(
    ("meddled", "found"),
    [
        ("UPDATE attachment SET name = 'b'", "attachment 1 is not as noted"),
        ("DELETE FROM attachment", "attachment 1 is lost"),
        ("UPDATE attachment SET record = 999999", "attachment 1 is not as noted"),
    ],
)
def test_rows_changed_behind_the_desk_are_found(
    estate: people.Estate, desk: AttachmentDesk, meddled: str, found: str
) -> None:
    desk.attach("unit", estate.units[FLAT], [desk.store.put("a", b"a")])
    with estate.ground.database.writing() as session:
        for trigger in ("attachment_no_update", "attachment_words", "attachment_no_delete"):
            session.execute(text(f"DROP TRIGGER {trigger}"))
        session.execute(text(meddled))
    with estate.ground.database.reading() as session:
        assert kept_as_noted(session) == found


def test_a_file_is_given_out_whole_or_not_at_all_and_who_took_it_is_noted(
    estate: people.Estate, desk: AttachmentDesk, tmp_path: Path
) -> None:
    desk.attach("unit", estate.units[FLAT], [desk.store.put("a.txt", b"as it was")])
    [attached] = desk.of("unit", estate.units[FLAT])
    target = tmp_path / "copy.txt"
    target.write_bytes(b"older")
    with pytest.raises(Refusal, match="can't be written"):
        desk.store.give_out(attached.hash, tmp_path / "no folder" / "copy.txt")
    desk.store.give_out(attached.hash, target)
    desk.note_saved(attached)
    assert target.read_bytes() == b"as it was" and not list(tmp_path.glob("*.partial"))
    assert wrong(estate) == {}
    with estate.ground.database.reading() as session:
        assert [row.record for row in session.query(Audit).filter_by(act="attachment_saved")] == [attached.id]


def test_a_name_as_long_as_a_disk_takes_is_given_out_and_nobody_elses_file_is_touched(
    desk: AttachmentDesk, tmp_path: Path
) -> None:
    stored = desk.store.put("a.txt", b"a")
    target, other = tmp_path / f"{'长' * 83}.txt", photo(tmp_path, "a.txt.partial", b"somebody else's")
    desk.store.give_out(stored.hash, target)
    desk.store.give_out(stored.hash, tmp_path / "a.txt")
    assert target.read_bytes() == b"a" and other.read_bytes() == b"somebody else's"


def test_a_file_that_is_still_being_written_is_not_kept_by_half(
    desk: AttachmentDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filestore, "_BLOCK", 4)
    source = photo(tmp_path)
    blocks = filestore._blocks(source)
    next(blocks)
    with source.open("ab") as file:
        file.write(b"the rest")
    with pytest.raises(Refusal, match="still being written"):
        list(blocks)
    assert desk.store.take_in(source).size == len(PNG) + 8


def test_two_hundred_files_are_attached_in_a_moment(estate: people.Estate, desk: AttachmentDesk) -> None:
    files = [desk.store.put(f"{n}.txt", b"%d" % n) for n in range(MOST)]
    read: list[object] = []

    def note(kept: object, _: object) -> None:
        read.append(kept)

    event.listen(Attachment, "load", note)
    try:
        assert len(desk.attach("unit", estate.units[FLAT], files)) == MOST
    finally:
        event.remove(Attachment, "load", note)
    assert len(read) < MOST, "what is there is not read anew for each of them"
    with pytest.raises(Refusal, match=f"{MOST} files here already"):
        desk.attach("unit", estate.units[FLAT], [desk.store.put("one more", b"one more")])


def test_no_name_of_a_file_is_in_the_audit_chain(estate: people.Estate, desk: AttachmentDesk) -> None:
    desk.attach("unit", estate.units[FLAT], [desk.store.put("陈志远身份证.jpg", b"a")])
    with estate.ground.database.reading() as session:
        assert not [row for row in session.query(Audit) if "陈志远" in row.facts]


def test_who_is_killed_while_taking_in_leaves_whole_files_only(tmp_path: Path) -> None:
    told = (
        "import os, sys; from pathlib import Path; from frontdesk.core.filestore import FileStore\n"
        "store = FileStore(Path(sys.argv[1]))\n"
        "while True: store.put('a', os.urandom(1 << 20))"
    )
    writer = subprocess.Popen([sys.executable, "-c", told, str(tmp_path)])
    store = FileStore(tmp_path)
    while len(list(store.folder.glob("??/*"))) < 3:
        assert writer.poll() is None
        time.sleep(0.005)
    writer.kill()
    writer.wait()
    assert all(store.is_sound(path.name) for path in store.folder.glob("??/*"))


def test_two_hands_take_the_same_file_in_at_once(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    source = photo(tmp_path, content=bytes(3 << 20))
    store = FileStore(tmp_path / "data")
    (tmp_path / "data").mkdir()
    with ThreadPoolExecutor(4) as hands:
        taken = list(hands.map(store.take_in, [source] * 8))
    assert len(set(taken)) == 1 and store.is_sound(taken[0].hash)
    assert [path.name for path in store.folder.rglob("*") if path.is_file()] == [taken[0].hash]


def test_random_acts_leave_what_a_small_model_expects(estate: people.Estate, desk: AttachmentDesk) -> None:
    chance, units = random.Random(2026), [estate.units[FLAT], estate.units[SMALL]]
    files = [desk.store.put(f"{n}.txt", bytes([n])) for n in range(6)]
    expected: dict[int, list[str]] = {unit: [] for unit in units}
    removed = dict.fromkeys(units, 0)
    for _ in range(80):
        unit, other = chance.sample(units, 2)
        names = expected[unit]
        match chance.choice(("attach", "remove", "carry")):
            case "attach":
                chosen = chance.choices(files, k=3)
                desk.attach("unit", unit, chosen)
                names += [name for name in dict.fromkeys(file.name for file in chosen) if name not in names]
            case "remove" if names:
                name = chance.choice(names)
                [attached] = [one for one in desk.of("unit", unit) if one.name == name]
                assert desk.remove(attached.id) == next(file for file in files if file.name == name)
                names.remove(name)
                removed[unit] += 1
            case "carry":
                with estate.ground.act("carried", Right.SEE) as act:
                    carry_within(act, "unit", unit, "unit", other)
                expected[other] += [name for name in names if name not in expected[other]]
        assert [one.name for one in desk.of("unit", unit)] == names
    assert {unit: len(desk.removed("unit", unit)) for unit in units} == removed
    assert wrong(estate) == {}
