"""Personal data from the command line: what is due, a copy, an erasure, and what is refused."""

import json
from pathlib import Path

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.privacy.records import PROOFS
from frontdesk.shell.cli import main
from frontdesk.shell.privacycommand import SHOWN
from tests import people
from tests.people import FLAT, Estate, Now
from tests.privacy import tenants
from tests.privacy.tenants import Tenant


@pytest.fixture
def folder(estate: Estate, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Books in which a tenant has moved out, and the manager's name and password in the environment."""
    tenants.moved_out_of(estate)
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    return estate.ground.folder


def told(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main([*words, "--data", str(folder), "--language", "en"])
    heard = capsys.readouterr()
    return code, heard.out + heard.err


def test_what_is_due_is_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told(folder, capsys, "retention", "--json")
    assert code == 0
    facts = json.loads(said)
    assert (facts["erased"], set(facts["due"].values())) == (0, {0})
    assert told(folder, capsys, "retention", "--now")[1].startswith("Erased: 0\n")


def test_a_copy_is_saved_and_somebody_is_erased(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], now: Now
) -> None:
    name, copy = Tenant().name, tmp_path / "copy.pdf"
    asked = ("person", FLAT, name, "--shown", "identity_card")
    code, said = told(folder, capsys, *asked, "--copy", "--out", str(copy))
    assert code == 0 and "copy.json" in said and copy.exists()
    code, said = told(folder, capsys, *asked, "--erase", "--out", str(tmp_path / "paper.pdf"))
    assert code == 0 and said.endswith(": erased.\n") and (tmp_path / "paper.pdf").exists()
    assert told(folder, capsys, *asked, "--erase") == (1, f"Nobody of that name is on file at {FLAT}.\n")


def test_who_lives_here_is_not_erased_and_nothing_is_begun(
    folder: Path, estate: Estate, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = people.CHEN.name
    code, said = told(folder, capsys, "person", FLAT, owner, "--erase", "--shown", "identity_card")
    assert code == 1 and "Still on file" in said
    ground: Ground = estate.ground
    with ground.database.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM data_request").scalar_one() == 0


def test_the_command_knows_every_document_that_may_be_shown() -> None:
    assert tuple(PROOFS) == SHOWN
