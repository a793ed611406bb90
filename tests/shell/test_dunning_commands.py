"""Letters and the due list from the command line."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.money import Money
from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.dunning.desk import DunningDesk
from frontdesk.fees.records.dunning import DunningRound, Outcome
from frontdesk.shell import keeping
from frontdesk.shell.cli import main
from frontdesk.shell.commandline import MISUSED
from tests import people
from tests.people import FLAT, SHOP, SMALL

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    estate: people.Estate, now: people.Now, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Ask on the command line of an estate where June and October are unpaid; the supervisor asks."""
    for month in (202606, 202610):
        BillingDesk(estate.ground).post(month)
    estate.pay(SHOP, "960")
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(estate.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.SUPERVISOR])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    clock, opened = estate.ground.clock, keeping.open_books

    def at_that_time(folder: Path) -> object:
        ground = opened(folder)
        ground.clock = clock
        return ground

    monkeypatch.setattr(keeping, "open_books", at_that_time)

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def pages(path: Path) -> list[str]:
    with closing(pypdfium2.PdfDocument(path)) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def test_letters_go_to_all_that_are_asked_for(run: Run, tmp_path: Path, estate: people.Estate) -> None:
    out = tmp_path / "letters.pdf"
    code, said, _ = run("letters", "--tone", "friendly", "--building", "3", "--older-than", "90", "--out", out)
    assert (code, said) == (0, f"Letters: 2, the first CJ20261121-0001, saved as {out}\n")
    assert [unit in page for unit, page in zip((SMALL, FLAT), pages(out), strict=True)] == [True, True]
    [contact] = DunningDesk(estate.ground).history(estate.units[FLAT])
    assert contact.outcome == Outcome.DELIVERED


def test_answers_for_machines(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "letters.pdf"
    code, said, _ = run("letters", "--tone", "final", "--at-least", "500", "--out", out, "--json")
    wanted = {"file": str(out), "batch": "CJ20261121-0001", "letters": 2, "tone": "final"}
    wanted |= {"left_out": 0, "again": False}
    assert (code, json.loads(said)) == (0, wanted)


def test_a_command_given_twice_issues_once_and_says_so(run: Run, tmp_path: Path) -> None:
    first, again = tmp_path / "letters.pdf", tmp_path / "again.pdf"
    run("letters", "--tone", "firm", "--building", "3", "--out", first)
    code, said, _ = run("letters", "--tone", "firm", "--building", "3", "--out", again)
    assert code == 0
    assert said.splitlines()[1:] == ["They were issued today already. Nothing was issued anew."]
    assert again.read_bytes() == first.read_bytes()
    _, said, _ = run("letters", "--tone", "firm", "--out", tmp_path / "rest.pdf")
    assert said.splitlines()[1:] == ["Left out, having got one in this tone today: 2."]


def test_a_batch_is_drawn_again(run: Run, tmp_path: Path) -> None:
    first, again = tmp_path / "letters.pdf", tmp_path / "again.pdf"
    run("letters", "--tone", "firm", "--out", first)
    code, said, _ = run("letters", "--again", "CJ20261121-0001", "--out", again)
    assert (code, said) == (0, f"Letters: 4, the first CJ20261121-0001, saved as {again}\n")
    assert again.read_bytes() == first.read_bytes()


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--tone", "firm", "--unit", "9-9-999"), "9-9-999"),
        (("--tone", "firm", "--building", "7"), "There is no building 7"),
        (("--tone", "firm", "--at-least", "much"), "amount"),
        (("--tone", "firm", "--at-least", "100000"), "no letter to write"),
        (("--again", "CJ20260101-0001"), "no batch of letters"),
        (("--again", "CJ20260101-0001", "--building", "3"), "Leave out --building"),
    ],
)
def test_what_cannot_be_is_refused(run: Run, tmp_path: Path, words: tuple[str, ...], complaint: str) -> None:
    code, said, complained = run("letters", *words, "--out", tmp_path / "letters.pdf")
    assert (code, said) == (1, "")
    assert complaint in complained
    assert not (tmp_path / "letters.pdf").exists()


@pytest.mark.parametrize("words", [(), ("--tone", "rude"), ("--tone", "firm", "--again", "CJ20261121-0001")])
def test_what_is_not_understood(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run("letters", *words, "--out", tmp_path / "letters.pdf")[0] == MISUSED


def test_the_counter_may_not(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.CASHIER])
    code, _, complained = run("letters", "--tone", "friendly", "--out", tmp_path / "letters.pdf")
    assert code == 1 and "may not do this" in complained


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".pdf"])
def test_the_due_list_is_saved(run: Run, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"due{ending}"
    assert run("export", "dunning", "--out", out)[:2] == (0, f"Rows: 4, saved as {out}\n")
    assert out.stat().st_size > 100


def test_the_due_list_is_narrowed(run: Run, tmp_path: Path, estate: people.Estate, now: people.Now) -> None:
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    promise = {"promised_for": date(2026, 11, 22), "promised": Money(100)}
    DunningDesk(estate.ground).log(estate.units[FLAT], DunningRound.REMINDER, "phone", Outcome.PROMISED, **promise)
    now.set_day(date(2026, 11, 23))
    out = tmp_path / "due.csv"
    assert run("export", "dunning", "--state", "broken", "--at-least", "500", "--out", out)[0] == 0
    said = out.read_text(encoding="utf-8-sig")
    assert FLAT in said and SMALL not in said
    assert "未守承诺" in said and "2026-11-21 提醒：承诺缴费" in said and "1.00" in said
    assert run("export", "dunning", "--older-than", "100", "--building", "1", "--out", out)[1].startswith("Rows: 0")


@pytest.mark.parametrize("option", [("--from", "2026-11"), ("--item", "物业费"), ("--state", "paid")])
def test_what_does_not_narrow_the_due_list_is_refused(run: Run, tmp_path: Path, option: tuple[str, str]) -> None:
    assert run("export", "dunning", *option, "--out", tmp_path / "due.csv")[0] == 1


def test_other_lists_are_not_narrowed_by_arrears(run: Run, tmp_path: Path) -> None:
    code, _, complained = run("export", "charges", "--older-than", "90", "--out", tmp_path / "charges.csv")
    assert code == 1 and "--older-than" in complained
