"""The sheets of a day's rounds and the register of inspections, from the command line."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.renovation.inspecting import Found, InspectionDesk
from frontdesk.renovation.records.inspections import Answer
from frontdesk.shell.cli import main
from tests import people
from tests.renovation import sites


@pytest.fixture
def run(monkeypatch, capsys, tmp_path, estate, now):
    """Run a command as the supervisor, on an estate with two sites, one of which was inspected."""
    made = [sites.works(estate.ground, estate.units[code]) for code in (people.FLAT, people.SMALL)]
    now.now = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    people.sign_in(estate.ground, Role.RECEPTIONIST)
    InspectionDesk(estate.ground).inspect(made[0].id, Found(Answer.FAULTS, words="楼道堆放垃圾"))
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.chdir(tmp_path)
    for name, value in (
        ("LANG", "C.UTF-8"),
        ("FRONTDESK_DATA", str(estate.ground.folder)),
        ("FRONTDESK_OPERATOR", people.OPERATORS[Role.SUPERVISOR]),
        ("FRONTDESK_PASSWORD", people.PASSWORD),
    ):
        monkeypatch.setenv(name, value)

    def run(*arguments):
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return run


def test_the_sheets_of_all_rounds_of_a_day_are_saved_in_one_file(run):
    assert run("print", "rounds", "--day", "2026-11-23") == (0, "Rounds: 2, saved as rounds-2026-11-23.pdf\n", "")
    with pypdfium2.PdfDocument(Path("rounds-2026-11-23.pdf")) as pdf:
        first, second = (page.get_textpage().get_text_bounded() for page in pdf)
    assert people.FLAT in first
    assert people.SMALL in second
    assert "楼道堆放垃圾" in first
    code, said, _ = run("print", "rounds", "--day", "2026-11-24", "--out", "next.pdf", "--json")
    assert (code, json.loads(said)) == (0, {"file": "next.pdf", "rounds": 2})
    code, _, error = run("print", "rounds", "--day", "morgen")
    assert (code, error) == (1, "morgen is no day. Type it like 2026-11-22.\n")
    for day in ("0001-01-01", "9999-12-31"):
        code, _, error = run("print", "rounds", "--day", day)
        assert (code, error) == (1, f"{day} is too far away. Name a day of the past year or the next.\n")


def test_an_inspection_has_no_paper_of_its_own(run):
    assert run("print", "paper", "xc20261123-0001") == (1, "", "XC20261123-0001 has no paper that can be saved.\n")
    assert run("print", "paper", "XC1") == (1, "", "There is nothing with the number XC1.\n")


def test_the_inspections_are_saved_as_a_register(run):
    code, said, _ = run("export", "inspections", "--state", "faults", "--out", "faults.csv")
    assert (code, said) == (0, "Rows: 1, saved as faults.csv\n")
    with Path("faults.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[-1][2] == people.FLAT
    assert "楼道堆放垃圾" in rows[-1]
    assert run("export", "inspections", "--state", "in_order", "--out", "fine.csv")[1] == "Rows: 0, saved as fine.csv\n"
