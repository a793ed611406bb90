"""Registers taken along: whole, told as they grow, noted who took what, and nothing left of what failed."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import openpyxl
import pytest
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing import BillingDesk
from frontdesk.paper import saving
from frontdesk.shell import work
from tests.people import FLAT, Estate

Told = list[tuple[int, int]]


@pytest.fixture
def billed(estate: Estate) -> Estate:
    for period in (202610, 202611):
        BillingDesk(estate.ground).post(period)
    return estate


@pytest.fixture
def told() -> Told:
    return []


def noted(estate: Estate) -> list[dict[str, object]]:
    """What the audit chain says of exports."""
    with estate.ground.database.reading() as session:
        return [json.loads(facts) for facts in session.scalars(select(Audit.facts).where(Audit.act == "exported"))]


@pytest.mark.parametrize("ending", work.ENDINGS)
def test_an_export_is_told_as_it_grows_and_noted(billed: Estate, told: Told, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"charges{ending}"
    rows = work.export(billed.ground, lambda *now: told.append(now), "charges", str(path), "2026-11", "2026-11-30")
    assert rows == 4
    assert told == [(0, 4), (4, 4)]
    assert [each.name for each in tmp_path.glob("charges*")] == [path.name]
    assert noted(billed) == [
        {"format": ending, "register": "charges", "rows": 4, "since": "2026-11", "until": "2026-11-30"}
    ]


def test_notices_are_noted_too(billed: Estate, told: Told, tmp_path: Path) -> None:
    count = work.notices(billed.ground, lambda *now: told.append(now), str(tmp_path / "notices.pdf"))
    assert told[-1] == (count, count)
    assert noted(billed) == [{"format": ".pdf", "register": "notices", "rows": count}]


@pytest.mark.parametrize("register", work.REGISTERS)
def test_every_register_becomes_a_workbook(billed: Estate, told: Told, tmp_path: Path, register: str) -> None:
    rows = work.export(billed.ground, lambda *now: told.append(now), register, str(tmp_path / "list.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    codes = [row[0] for row in sheet.iter_rows(values_only=True)]
    assert rows == told[-1][0]
    assert (FLAT in codes) == (register != "receipts")


def test_a_disk_that_is_full_leaves_no_file_and_no_note(
    billed: Estate, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def full(target: Path) -> Iterator[BinaryIO]:
        with saved(target) as file:
            file.close()
            with Path("/dev/full").open("wb", buffering=0) as nowhere:
                yield nowhere  # type: ignore[misc]

    if not Path("/dev/full").exists():
        pytest.skip("no disk that is always full")
    saved = saving.saved
    monkeypatch.setattr(saving, "saved", full)
    with pytest.raises(Refusal) as refused:
        work.export(billed.ground, lambda *now: told.append(now), "charges", str(tmp_path / "list.xlsx"))
    assert "no room on the disk" in refused.value.sentence
    assert list(tmp_path.glob("list*")) == []
    assert noted(billed) == []


def test_what_can_not_be_noted_is_not_taken_along(
    billed: Estate, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str, right: Right) -> None:
        raise Refusal("The database is locked.")

    monkeypatch.setattr(billed.ground, "act", refuse)
    with pytest.raises(Refusal, match="locked"):
        work.export(billed.ground, lambda *now: told.append(now), "charges", str(tmp_path / "list.csv"))
    assert list(tmp_path.glob("list*")) == []
