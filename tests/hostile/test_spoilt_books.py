"""Books full of what means harm: every register is saved and every paper drawn, and nothing in them is carried out."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.core.progress import unheard
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.paper.xlsx import FORMULA
from frontdesk.shell import work
from frontdesk.shell.papers import paper_of
from tests import people
from tests.hostile.spoiling import spoil
from tests.people import Estate
from tests.shell.test_who_may import _furnished

NUMBER = re.compile(r"-?\d+(\.\d+)?%?")


@pytest.fixture(scope="module")
def spoilt(small_estate: tuple[Path, Estate], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """The furnished estate with something of everything, every typed word in it hostile; the manager is signed in."""
    folder = tmp_path_factory.mktemp("spoilt") / "estate"
    ground = people.copy(small_estate[0], folder, people.Now())
    _furnished(ground, small_estate[1].units, folder.parent)
    BillingDesk(ground).post(202611)
    ground.close()
    assert spoil(folder) > 40
    ground = Ground(folder, Clock(now=people.Now()))
    people.sign_in(ground, Role.MANAGER)
    yield ground
    ground.close()


def test_no_cell_of_a_saved_register_is_a_formula(spoilt: Ground, tmp_path: Path) -> None:
    texts = 0
    for register in work.REGISTERS:
        for ending in (".csv", ".xlsx"):
            path = tmp_path / f"{register}{ending}"
            work.export(spoilt, unheard, register, str(path))
            found = list(_texts(path))
            assert [text for text in found if text.startswith(FORMULA)] == [], path.name
            texts += len(found)
    assert texts > 1_000


def _texts(path: Path) -> Iterator[str]:
    """What a spreadsheet would look at for a formula in the file."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from (cell for row in csv.reader(file) for cell in row if not NUMBER.fullmatch(cell))
        return
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", cell.value
                if isinstance(cell.value, str) and not cell.quotePrefix:
                    yield cell.value


@pytest.mark.parametrize("register", ["charges", "tickets", "residents", "permits"])
def test_a_register_is_drawn(spoilt: Ground, tmp_path: Path, register: str) -> None:
    path = tmp_path / f"{register}.pdf"
    work.export(spoilt, unheard, register, str(path))
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", ["repair", "on_site", "rights"])
def test_a_paper_is_drawn(spoilt: Ground, kind: str) -> None:
    assert paper_of(spoilt, kind, 1).shown("A4").startswith(b"%PDF")
