"""Lists of other books with harm in any of their cells, and files that are damaged: words, or sound rows."""

from pathlib import Path

import pytest

from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.tariffs import TariffDesk
from frontdesk.fees.meters.importing import ReadingDesk
from frontdesk.fees.opening.desk import BalanceDesk
from frontdesk.fees.records.items import Basis
from frontdesk.paper.grid import read_sheets, read_sheets_here
from frontdesk.residents.takeovers import ListDesk
from frontdesk.shell.checking import checks
from tests.hostile.lists import CELLS, LISTS, grids, taken_over
from tests.paper.foreign import sheet_xml
from tests.people import Estate

TURNS = 2


def test_what_is_taken_of_hostile_lists_is_sound_and_the_rest_is_told_in_words(estate: Estate) -> None:
    TariffDesk(estate.ground).add_item("水费", Basis.METERED)
    came = {
        kind: sum(taken_over(estate.ground, kind, grid) for turn in range(TURNS) for grid in grids(kind, turn))
        for kind in LISTS
    }
    assert all(came.values()), came
    assert [check for check in checks(estate.ground) if not check.ok] == []


@pytest.mark.parametrize("kind", [BalanceDesk, ReadingDesk])
def test_a_month_long_ago_is_refused_and_not_looked_for(estate: Estate, kind: type[ListDesk]) -> None:
    """A cell of 0 that is formatted as a date is in December 1899."""
    TariffDesk(estate.ground).add_item("水费", Basis.METERED)
    (grid, _) = grids(kind, 0)
    heads = grid.rows[0][1]
    at = CELLS.index(next(cell for cell in CELLS if not isinstance(cell, str | float | bool)))
    month = next(place for place, head in enumerate(heads) if head in ("账期", "月份"))
    grid.rows[1][1][:] = [value.format(n=9) for value in LISTS[kind].values()]
    grid.rows[1][1][month] = CELLS[at]
    del grid.rows[2:]
    assert taken_over(estate.ground, kind, grid) == 0


@pytest.mark.parametrize("said", ["1e999", "-1E999", "NaN", "inf"])
def test_a_number_without_end_is_a_text(tmp_path: Path, said: str) -> None:
    path = sheet_xml(
        tmp_path / "a.xlsx",
        f'<sheetData><row r="1"><c r="A1"><v>{said}</v></c><c r="B1"><v>1</v></c></row></sheetData>',
    )
    [(_, cells)] = read_sheets_here(path).grids[0].rows
    assert [type(cell) for cell in cells] == [str, float]


def test_a_file_without_sense_ends_its_reader_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b'"' + b"x" * 10_000_000)
    with pytest.raises(Refusal):
        read_sheets(path)
