"""Every command is given what means harm for each of its words: it answers in words, and nothing is troubled."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.shell import cli, keeping
from frontdesk.shell.commandline import MISUSED
from tests import people
from tests.hostile.strings import HOSTILE
from tests.shell.test_who_may_command import ORDERS

FURTHER = (
    ["export", "tickets", "--from", "2026-11-01", "--to", "2026-11-30", "--building", "3", "--unit", "3-1-502",
     "--state", "open", "--out", "tickets.csv"],
    ["print", "dutylogs", "--month", "2026-11", "--out", "logs.pdf"],
    ["print", "workorders", "--day", "2026-11-21", "--out", "orders.pdf"],
    ["print", "SJ2026-000001", "--out", "receipt.pdf"],
    ["report", "ageing", "--from", "2026-11", "--to", "2026-11", "--out", "ageing.csv"],
    ["import", "residents", "none.csv", "--sheet", "1", "--column", "房号=unit"],
    ["restore", "none.frontdesk", "--yes"],
)  # fmt: skip
"""Options that no other command tells of."""


class Reached(Refusal):
    """An act was begun; it goes no further."""


def test_a_command_line_with_harm_in_it_is_answered_in_words(
    small_estate: tuple[Path, people.Estate], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    folder, home = tmp_path / "estate", tmp_path / "home"
    home.mkdir()
    people.copy(small_estate[0], folder, people.Now()).close()
    monkeypatch.chdir(home)
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setattr(keeping, "open_books", lambda folder, _=None: Ground(folder, Clock(now=people.Now())))
    begun = Ground.act

    @contextmanager
    def act(self: Ground, name: str, right: Any) -> Iterator[Any]:
        with begun(self, name, right) as act:
            yield act
            raise Reached("That is as far as it goes here.")

    monkeypatch.setattr(Ground, "act", act)
    tried = 0
    for words in [*(words for words, _ in ORDERS), *FURTHER]:
        for place in range(1, len(words)):
            chosen = hashlib.sha256(f"{words} {place}".encode()).digest()
            for text in (sorted(HOSTILE.values())[chosen[0] % len(HOSTILE)], *(["\ud800"] if place == 1 else [])):
                given = [*words[:place], text, *words[place + 1 :], "--data", str(folder), "--language", "en"]
                code = cli.main(given)
                said = capsys.readouterr()
                assert code in (0, cli.REFUSED, MISUSED), given
                assert "Something went wrong" not in said.err, given
                tried += 1
    assert not (folder / "trouble.log").exists()
    assert tried > 100
