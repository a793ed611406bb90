"""Sealed backups: what opens them, what does not, and that nothing of them can be altered unseen."""

import os
import random
import stat
import sys
from pathlib import Path

import pytest

from frontdesk.core.filestore import FileStore
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.places import BACKUP_KEY, KEY
from frontdesk.core.refusals import Refusal
from frontdesk.shell.backups import codes, sealing
from frontdesk.shell.backups.sealing import BackupKey, SealedFiles, fresh_key, key_of, open_key, seal, unseal
from frontdesk.shell.cli import main
from tests import people

PASSPHRASE = "correct horse battery"
CHUNK = sealing._CHUNK


@pytest.fixture
def key(tmp_path: Path) -> BackupKey:
    (tmp_path / KEY).write_bytes(bytes(range(32)))
    return fresh_key(tmp_path, PASSPHRASE)[0]


def test_backups_are_sealed_once_a_passphrase_is_set_and_no_longer_when_it_is_taken_away(ground: Ground) -> None:
    assert key_of(ground.folder) is None
    handed: list[str] = []
    code = sealing.set_passphrase(ground, PASSPHRASE, lambda key, code: handed.append(code))
    key = key_of(ground.folder)
    assert key is not None
    assert handed == [code]
    assert key.estate_key == (ground.folder / KEY).read_bytes()
    sealing.take_away(ground)
    assert key_of(ground.folder) is None
    sealing.take_away(ground)  # twice is no harm


def test_nothing_is_sealed_when_the_code_could_not_be_handed_over(ground: Ground) -> None:
    def jam(key: BackupKey, code: str) -> None:
        raise OSError("paper jam")

    with pytest.raises(OSError, match="paper jam"):
        sealing.set_passphrase(ground, PASSPHRASE, jam)
    assert key_of(ground.folder) is None


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CASHIER, Role.SUPERVISOR])
def test_only_who_may_restore_decides_on_it(ground: Ground, role: Role) -> None:
    people.sign_in(ground, role)
    with pytest.raises(Refusal):
        sealing.set_passphrase(ground, PASSPHRASE)
    with pytest.raises(Refusal):
        sealing.take_away(ground)
    assert not (ground.folder / BACKUP_KEY).exists()


def test_the_manifest_opens_with_the_passphrase_or_the_code_and_tells_no_secret(tmp_path: Path) -> None:
    (tmp_path / KEY).write_bytes(bytes(range(32)))
    key, code = fresh_key(tmp_path, PASSPHRASE)
    told = key.wrapped()
    spoken = str(told)
    for secret in (PASSPHRASE, code, code.replace("-", ""), sealing._text(key.secret), sealing._text(key.estate_key)):
        assert secret not in spoken
    for secret in (PASSPHRASE, f" {PASSPHRASE} ", code, code.lower().replace("-", " ")):
        assert open_key(told, secret) == key
    with pytest.raises(Refusal, match="neither the passphrase nor the recovery code"):
        open_key(told, "wrong horse battery")
    another = fresh_key(tmp_path, PASSPHRASE)[1]
    with pytest.raises(Refusal, match="neither"):
        open_key(told, another)


def test_a_mistyped_group_is_named(key: BackupKey) -> None:
    code = codes.new_code()
    groups = code.split("-")
    groups[2], groups[3] = groups[3], groups[2]
    with pytest.raises(Refusal, match="Group 3 "):
        open_key(key.wrapped(), "-".join(groups))


def test_no_slip_of_a_sign_or_two_in_a_group_stays_hidden() -> None:
    chance = random.Random(5)
    for _ in range(40):
        group = codes.new_code().split("-")[4]
        assert codes.is_group(4, group)
        assert not codes.is_group(5, group)
        at = chance.randrange(5)
        wrong = [group[:at] + sign + group[at + 1 :] for sign in codes._SIGNS if sign != group[at]]
        swapped = [group[:at] + group[at + 1] + group[at] + group[at + 2 :] for at in range(4)]
        assert not any(codes.is_group(4, slip) for slip in [*wrong, *swapped] if slip != group)


@pytest.mark.parametrize(
    ("typed", "strength"),
    [
        ("", "weak"), ("12345678901234567890", "weak"), ("aaaaaaaaaaaaaaaaaa", "weak"), ("password", "weak"),
        ("correct horse", "fair"), ("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ", "fair"),
        ("correct horse battery", "good"), ("云栖花园梧桐白鹭", "good"),
    ],
)  # fmt: skip
def test_a_passphrase_is_as_strong_as_it_is_hard_to_guess(tmp_path: Path, typed: str, strength: str) -> None:
    assert codes.strength(typed) == strength
    if strength == "weak":
        with pytest.raises(Refusal, match="too easily guessed"):
            fresh_key(tmp_path, typed)


@pytest.mark.parametrize(
    "spoilt",
    [
        {}, {"wraps": 7}, {"wraps": {"passphrase": {}, "recovery": {}}},
        {"wraps": {"passphrase": {"time": 9e9, "memory": 8, "lanes": 1, "salt": "", "sealed": ""}, "recovery": {}}},
        {"wraps": {"passphrase": {"time": 1, "memory": 1, "lanes": 9, "salt": "", "sealed": ""}, "recovery": {}}},
    ],
)  # fmt: skip
def test_a_manifest_that_makes_no_sense_is_refused_in_words(spoilt: dict[str, object]) -> None:
    with pytest.raises(Refusal, match="damaged"):
        open_key(spoilt, PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"secret": "AAAA", "wraps": {}}', b"\xff"])
def test_a_damaged_key_file_is_refused_and_never_taken_for_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / BACKUP_KEY).write_bytes(content)
    with pytest.raises(Refusal, match="Set the passphrase anew"):
        key_of(tmp_path)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 5])
def test_what_is_sealed_opens_again(tmp_path: Path, key: BackupKey, size: int) -> None:
    plain, sealed, opened = tmp_path / "plain", tmp_path / "sealed", tmp_path / "opened"
    plain.write_bytes(random.Random(size).randbytes(size))
    seal(plain, sealed, key)
    assert unseal(sealed, opened, key) == sealing.content_of(sealed, key)
    assert opened.read_bytes() == plain.read_bytes()
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in (sealed, opened)} == {0o600}


def test_whatever_is_done_to_a_sealed_file_is_found(
    tmp_path: Path, key: BackupKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "_CHUNK", 64)
    plain, sealed, opened = tmp_path / "plain", tmp_path / "sealed", tmp_path / "opened"
    plain.write_bytes(os.urandom(200))
    seal(plain, sealed, key)
    whole = sealed.read_bytes()
    header, chunk = len(sealing._START) + 24, 64 + 16
    first, second = whole[header : header + chunk], whole[header + chunk : header + 2 * chunk]
    spoilt = [whole[:end] for end in range(len(whole))]
    spoilt += [whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :] for at in range(len(whole))]
    spoilt += [
        whole[:header] + second + first + whole[header + 2 * chunk :],
        whole[:header] + first + whole[header + 2 * chunk :],
        whole + whole[-8:],
        whole + whole[header:],
    ]
    for content in spoilt:
        sealed.write_bytes(content)
        with pytest.raises(Refusal):
            unseal(sealed, opened, key)
        assert not opened.exists()


def test_another_key_opens_nothing(tmp_path: Path, key: BackupKey) -> None:
    (tmp_path / "plain").write_bytes(b"books")
    seal(tmp_path / "plain", tmp_path / "sealed", key)
    other, _ = fresh_key(tmp_path, PASSPHRASE)
    with pytest.raises(Refusal, match="another key"):
        sealing.content_of(tmp_path / "sealed", other)


def test_attachments_lie_sealed_under_names_that_tell_nothing(tmp_path: Path, key: BackupKey) -> None:
    here, back = (tmp_path / name for name in ("here", "back"))
    for folder in (here, back, tmp_path / "stick"):
        folder.mkdir()
    store, beside = FileStore(here), SealedFiles(tmp_path / "stick", key)
    kept = store.put("a.txt", b"a contract")
    assert beside.carry(kept.hash, store)
    assert beside.carry(kept.hash, store)
    files = [path for path in (tmp_path / "stick").rglob("*") if path.is_file()]
    assert files == [beside.path(kept.hash)]
    assert kept.hash not in files[0].name
    assert b"contract" not in files[0].read_bytes()
    assert beside.bring_back(kept.hash, FileStore(back))
    assert FileStore(back).path(kept.hash).read_bytes() == b"a contract"


def test_an_attachment_that_is_gone_or_altered_is_told(tmp_path: Path, key: BackupKey) -> None:
    store, beside = FileStore(tmp_path), SealedFiles(tmp_path / "stick", key)
    (tmp_path / "stick").mkdir()
    kept = store.put("a.txt", b"a contract")
    store.path(kept.hash).write_bytes(b"another")
    assert not beside.carry(kept.hash, store)
    assert not beside.bring_back(kept.hash, store)
    (tmp_path / "forged").write_bytes(b"forged")
    beside.path(kept.hash).parent.mkdir(parents=True)
    seal(tmp_path / "forged", beside.path(kept.hash), key)
    assert not beside.bring_back(kept.hash, store)


def test_the_command_line_encrypts_the_backups_once_the_sheet_is_saved(
    ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ground.close()
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.ADMINISTRATOR])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("FRONTDESK_PASSPHRASE", PASSPHRASE)
    asked = ["--data", str(ground.folder), "--language", "en", "recovery"]
    assert main([*asked, "--out", str(tmp_path / "none" / "sheet.pdf")]) == 1
    assert key_of(ground.folder) is None
    sheet = tmp_path / "sheet.pdf"
    assert main([*asked, "--out", str(sheet)]) == 0
    key = key_of(ground.folder)
    assert key is not None
    assert open_key(key.wrapped(), PASSPHRASE) == key
    assert sheet.read_bytes().startswith(b"%PDF")
    if sys.platform != "win32":
        assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert main([*asked, "--off"]) == 0
    assert key_of(ground.folder) is None
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.SUPERVISOR])
    assert main([*asked, "--out", str(sheet)]) == 1
    assert "may not do this" in capsys.readouterr().err
