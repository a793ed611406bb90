"""Tickets are found by their numbers, told on the file of their unit, and saved as a register."""

import csv

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.shell.cli import main
from frontdesk.shell.office import Office
from frontdesk.shell.unitsections import sections_of
from frontdesk.shell.work import export
from frontdesk.tickets.intake import IntakeDesk, TicketFields
from frontdesk.tickets.records import Channel, Duty, TicketKind, Urgency
from tests import people
from tests.people import FLAT, SMALL


@pytest.fixture
def kept(estate):
    """A repair of 3-1-502, one of a public place, and a complaint of 3-1-501."""
    desk = IntakeDesk(estate.ground)
    flat, small = estate.units[FLAT], estate.units[SMALL]
    desk.log(
        TicketFields(
            TicketKind.REPAIR, "=水管爆了", "plumbing", Urgency.EMERGENCY, Duty.RESIDENT, Channel.PHONE, "陈志远",
            "13900001122", flat,
        )
    )  # fmt: skip
    desk.log(TicketFields(TicketKind.REPAIR, "电梯停了", "lift", building_id=1, place="电梯"))
    desk.log(TicketFields(TicketKind.COMPLAINT, "夜里太吵", "noise", unit_id=small))
    return estate


def test_the_finder_finds_each_by_its_number(kept):
    finder = Office(kept.ground).finder
    repair = finder.numbered("WX20261121-0001")
    assert (repair.kind, repair.title, repair.unit_id) == ("repair", "WX20261121-0001", kept.units[FLAT])
    assert repair.detail == "3-1-502  Plumbing  Logged"
    assert finder.numbered("TS20261121-0001").kind == "complaint"
    assert [hit.title for hit in finder.find("wx2026")] == ["WX20261121-0002", "WX20261121-0001"]


def test_the_file_of_a_unit_tells_what_stands_open(kept, now):
    office = Office(kept.ground)
    assert ("Open tickets", "1", "soon") in office.unit_facts(kept.units[FLAT])
    now.go_on(hours=1)
    assert ("Open tickets", "1", "late") in office.unit_facts(kept.units[FLAT])
    section = next(
        each for each in sections_of(kept.ground, kept.units[FLAT]) if each.title == "Repairs and complaints"
    )
    [line] = section.lines
    assert (line.kind, line.words, line.state, line.role) == (
        "repair", "WX20261121-0001 · =水管爆了", "Logged", "late",
    )  # fmt: skip
    assert (section.task.key, section.task.desk) == ("Ctrl+Shift+T", "tickets")


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [
        ({}, ["TS20261121-0001", "WX20261121-0002", "WX20261121-0001"]),
        ({"kinds": "repair", "category": "lift"}, ["WX20261121-0002"]),
        ({"state": "open", "unit_id": "flat"}, ["WX20261121-0001"]),
        ({"text": "太吵", "since": "2026-11-21", "until": "2026-11"}, ["TS20261121-0001"]),
        ({"state": "closed"}, []),
    ],
)
def test_the_register_is_narrowed_as_the_list(kept, tmp_path, asked, numbers):
    if "unit_id" in asked:
        asked = {**asked, "unit_id": kept.units[FLAT]}
    for ending in (".csv", ".pdf", ".xlsx"):
        path = tmp_path / f"tickets{ending}"
        assert export(kept.ground, unheard, "tickets", str(path), **asked) == len(numbers)
    with (tmp_path / "tickets.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file) if row and row[0][:2] in ("WX", "TS")] == numbers


def test_tickets_are_saved_by_command(kept, monkeypatch, tmp_path):
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("FRONTDESK_DATA", str(kept.ground.folder))
    monkeypatch.setenv("FRONTDESK_OPERATOR", people.OPERATORS[Role.MANAGER])
    monkeypatch.setenv("FRONTDESK_PASSWORD", people.PASSWORD)
    out = tmp_path / "tickets.csv"
    assert main(["export", "tickets", "--state", "open", "--building", "3", "--out", str(out)]) == 0
    written = out.read_text(encoding="utf-8-sig")
    assert "3-1-502" in written and "'=水管爆了" in written and "夜里太吵" in written
