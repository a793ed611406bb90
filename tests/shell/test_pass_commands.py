"""Passes on paper and the registers of passes, workers and contractors, from the command line."""

import csv
import json
from pathlib import Path

import pypdfium2
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.renovation.passes import PassDesk
from frontdesk.renovation.workers import WorkerDesk, WorkerFields
from frontdesk.shell.cli import main
from tests import people
from tests.renovation import sites


@pytest.fixture
def run(monkeypatch, capsys, tmp_path, estate):
    """Run a command as the supervisor, on an estate with a site where two workers have passes, and a third was lost."""
    ground = estate.ground
    firm = sites.contractor(ground)
    site = sites.works(ground, estate.units[people.FLAT], contractor_id=firm)
    desk = WorkerDesk(ground)
    workers = [desk.add(WorkerFields(name, "mason", contractor_id=firm)) for name in ("李建国", "孙大海")]
    first, _ = PassDesk(ground).issue(site.id, workers)
    PassDesk(ground).replace(first)
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.chdir(tmp_path)
    for name, value in (
        ("LANG", "C.UTF-8"),
        ("FRONTDESK_DATA", str(ground.folder)),
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


def text_of(path):
    with pypdfium2.PdfDocument(Path(path)) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_all_passes_of_a_site_are_saved_by_the_number_of_its_permit(run):
    assert run("print", "passes", "xk20261121-0001", "--out", "all.pdf") == (
        0, "XK20261121-0001 is saved as all.pdf.\n", "",
    )  # fmt: skip
    front, back = text_of("all.pdf")
    assert [front.count(number) for number in ("CR20261121-0001", "CR20261121-0002", "CR20261121-0003")] == [0, 1, 1]
    assert back.count("持证须知") == 2
    assert "补打" not in front
    code, said, _ = run("print", "passes", "CR20261121-0002", "--json")
    assert (code, json.loads(said)) == (0, {"number": "CR20261121-0002", "file": "CR20261121-0002.pdf"})
    assert "补打 1" in text_of("CR20261121-0002.pdf")[0]
    assert run("print", "paper", "CR20261121-0002", "--out", "third.pdf")[0] == 0
    code, _, error = run("print", "passes", "CR20261121-0009")
    assert (code, error) == (1, "There is no permit and no pass CR20261121-0009.\n")


def test_passes_workers_and_contractors_are_saved_as_registers(run):
    code, said, _ = run("export", "passes", "--state", "lost", "--out", "lost.csv", "--json")
    assert (code, json.loads(said)) == (0, {"file": "lost.csv", "rows": 1})
    with Path("lost.csv").open(encoding="utf-8-sig", newline="") as file:
        assert "CR20261121-0001" in [cell for row in csv.reader(file) for cell in row]
    for register, rows in (("passes", 3), ("siteworkers", 2), ("contractors", 1)):
        code, said, _ = run("export", register, "--out", f"{register}.xlsx", "--json")
        assert (code, json.loads(said)["rows"]) == (0, rows)
    assert run("export", "siteworkers", "--from", "2026-11-01", "--out", "w.csv")[0] == 1
