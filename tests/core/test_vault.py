"""Identity numbers under lock."""

import os
import stat
from pathlib import Path

import pytest
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.vault import Vault
from frontdesk.residents.desk import ResidentDesk
from tests.people import CHEN, Estate

NUMBER = "11010519491231002X"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    vault = Vault(tmp_path / "estate.key")
    vault.create()
    return vault


def test_what_is_sealed_opens_again(vault: Vault) -> None:
    for told in (NUMBER, "", "姓名 𡋾", "x" * 10_000):
        assert vault.open(vault.seal(told)) == told


def test_no_two_seals_of_one_number_are_alike_but_their_fingerprints_are(vault: Vault) -> None:
    assert vault.seal(NUMBER) != vault.seal(NUMBER)
    assert NUMBER.encode() not in vault.seal(NUMBER)
    assert vault.blind(NUMBER) == vault.blind(NUMBER)
    assert vault.blind(NUMBER) != vault.blind(NUMBER[:-1] + "1")


def test_the_key_is_readable_by_its_owner_alone_and_never_made_twice(vault: Vault, tmp_path: Path) -> None:
    key = tmp_path / "estate.key"
    kept = key.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    vault.create()
    assert key.read_bytes() == kept
    assert len(kept) == 32


@pytest.mark.parametrize("content", [None, b"", b"short", b"x" * 33])
def test_a_missing_or_damaged_key_is_refused_in_words(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "estate.key").write_bytes(content)
    with pytest.raises(Refusal) as refused:
        Vault(tmp_path / "estate.key").seal(NUMBER)
    assert refused.value.facts == {"name": "estate.key"}
    with pytest.raises(Refusal):
        Vault(tmp_path / "estate.key").blind(NUMBER)


def test_another_key_opens_nothing(vault: Vault, tmp_path: Path) -> None:
    other = Vault(tmp_path / "other.key")
    other.create()
    with pytest.raises(Refusal, match=r"key"):
        other.open(vault.seal(NUMBER))
    assert other.blind(NUMBER) != vault.blind(NUMBER)


@pytest.mark.parametrize("place", [0, 12, 20, -1])
def test_one_bit_altered_and_it_does_not_open(vault: Vault, place: int) -> None:
    sealed = bytearray(vault.seal(NUMBER))
    sealed[place] ^= 1
    with pytest.raises(Refusal):
        vault.open(bytes(sealed))


@pytest.mark.parametrize("length", [0, 5, 12, 27])
def test_a_cut_seal_does_not_open(vault: Vault, length: int) -> None:
    with pytest.raises(Refusal):
        vault.open(vault.seal(NUMBER)[:length])


def test_no_identity_number_lies_in_clear_in_the_data_folder(estate: Estate) -> None:
    assert CHEN.id_number == NUMBER
    ground: Ground = estate.ground
    person = ResidentDesk(ground).unit_file(estate.units["3-1-502"]).residents[0].person
    assert ResidentDesk(ground).reveal_identity(person.id) == NUMBER
    assert person.id_masked != NUMBER
    with ground.database.reading() as session:
        session.execute(text("PRAGMA wal_checkpoint"))
    for path in ground.folder.iterdir():
        assert NUMBER.encode() not in path.read_bytes(), path.name
