"""Meters by command: lists of readings taken over for a month, readings, meters and the round sheet saved."""

import csv
import json
from datetime import date

import openpyxl
import pytest

from frontdesk.core import words
from frontdesk.core.operators import Role
from frontdesk.core.words import Speaker
from frontdesk.fees.meters.registers import MeterRegisters
from frontdesk.fees.papers.meters import meter_list, reading_list, round_sheet
from frontdesk.paper.book import as_text
from frontdesk.shell import cli
from frontdesk.shell.cli import main
from frontdesk.shell.commandline import MISUSED
from tests import people
from tests.fees.waterworks import OCTOBER, waterworks
from tests.papers.golden import check

PRINTED = {"office": "云栖花园物业服务中心", "printed_at": "2026-11-21 09:05", "printed_by": "林晓"}


@pytest.fixture
def water(estate):
    return waterworks(estate)


@pytest.fixture
def run(capsys, monkeypatch, water):
    monkeypatch.setattr(words, "_screen", words.Speaker("en"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(water.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)

    def run(*arguments):
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def written(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_readings_are_taken_over_for_a_month_and_undone(run, water, tmp_path):
    path = tmp_path / "readings.csv"
    path.write_text("表号,读数\nW-502,112\nW-501,99\n", encoding="utf-8")
    dry = json.loads(run("import", "readings", path, "--month", "2026-10", "--dry-run", "--json")[1])
    answer = json.loads(run("import", "readings", path, "--month", "2026-10", "--json")[1])
    assert dry == answer | {"import": None}
    assert (answer["added"], answer["refused"], answer["faults"][0]["row"]) == (1, 1, 3)
    assert water.row(people.FLAT, OCTOBER).told.value == 11200
    assert run("import", "readings", "--undo", answer["import"])[0] == cli.DONE
    assert water.row(people.FLAT, OCTOBER).told is None
    assert run("check")[0] == cli.DONE


def test_only_readings_have_a_month(run, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("房号,欠费\n3-1-502,1\n", encoding="utf-8")
    code, _, err = run("import", "balances", path, "--month", "2026-10")
    assert (code, "Leave out --month" in err) == (cli.REFUSED, True)
    assert "not a month" in run("import", "readings", path, "--month", "2026-13")[2]
    assert run("import", "meters", path)[0] == MISUSED


def test_meters_and_readings_are_saved_as_they_are_narrowed(run, water, tmp_path):
    water.read(people.FLAT, "110", OCTOBER)
    out = tmp_path / "out.csv"
    run("export", "meters", "--building", "3", "--out", out)
    assert [row[2] for row in written(out)[1:]] == ["W-501", "W-502"]
    run("export", "readings", "--unit", people.FLAT, "--from", "2026-10", "--to", "2026-10", "--out", out)
    assert [row[2:4] for row in written(out)[1:]] == [["W-502", "2026-10"]]
    code, _, err = run("export", "meters", "--from", "2026-10", "--out", out)
    assert (code, "as of today" in err) == (cli.REFUSED, True)
    assert "can't be narrowed by --state" in run("export", "readings", "--state", "open", "--out", out)[2]


def test_the_round_sheet_has_the_meters_that_are_still_to_be_read(run, water, tmp_path):
    water.read(people.FLAT, "110")
    out = tmp_path / "round.xlsx"
    assert run("export", "round", "--item", "水费", "--to", "2026-11", "--out", out)[0] == cli.DONE
    rows = [row for row in openpyxl.load_workbook(out).active.values if str(row[2]).startswith("W-")]
    assert [(row[2], row[3], row[4], row[6]) for row in rows] == [
        ("W-101", "2026-11", "100.00", None), ("W-501", "2026-11", "100.00", None),
    ]  # fmt: skip


# Word for word


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_papers_of_meters(water, language):
    water.read(people.FLAT, "110.5", OCTOBER, date(2026, 10, 31))
    water.read(people.SHOP, "99999", OCTOBER, date(2026, 10, 31))
    water.desk.take_down(water.meters[people.SHOP], 300, water.ground.clock.today(), rolled=True)
    water.bill(people.FLAT)
    say, registers = Speaker(language), MeterRegisters(water.ground)
    for name, opened, paper in (
        ("meter_round", registers.round(202612), round_sheet),
        ("meter_list", registers.meters(), meter_list),
        ("reading_list", registers.readings(), reading_list),
    ):
        with opened as (_, rows):
            check(name, language, as_text(paper(rows, say, **PRINTED)))
