"""Files made to take the memory or the time of the desk, and honest ones that look like them."""

import struct
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlwt

from frontdesk.core.refusals import Refusal
from frontdesk.paper import limits
from frontdesk.paper.grid import Grid, read_sheets_here
from tests.paper.foreign import MAIN, altered, excel_2003, ods, only, packed, sheet_xml, workbook, written, xlsb

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        read_sheets_here(path)
    return str(caught.value)


def rows_of(numbers: range, cell: str) -> str:
    return "<sheetData>" + "".join(f'<row r="{n}">{cell.replace("#", str(n))}</row>' for n in numbers) + "</sheetData>"


@pytest.mark.parametrize("far", ["GS1", "XFD1048576", "ZZZZ1"])
def test_a_cell_far_to_the_right_is_refused_before_it_fills_the_memory(tmp_path: Path, far: str) -> None:
    path = sheet_xml(
        tmp_path / "a.xlsx",
        f'<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row><c r="{far}"><v>1</v></c></row></sheetData>',
    )
    assert "reaches to row" in refused(path)


@pytest.mark.parametrize("row", [200_001, 1_048_576])
def test_one_cell_at_the_end_of_the_sheet_is_no_hindrance(tmp_path: Path, row: int) -> None:
    cells = {"A1": "房号", "A2": "3-1-502", "L3": date(2021, 3, 5), f"L{row}": 1}
    grid = only(workbook(tmp_path / "a.xlsx", cells))
    assert [number for number, _ in grid.rows] == [1, 2, 3, row]
    assert grid.rows[2][1][11] == date(2021, 3, 5)


def test_a_sheet_closed_up_keeps_its_merges_and_its_neighbours(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "阳光花园", "A3": "3-1-502", "L1000000": "end"})
    altered(path, (b"</sheetData>", b'</sheetData><mergeCells count="1"><mergeCell ref="A1:L1"/></mergeCells>'))
    (grid,) = read_sheets_here(path).grids
    assert (grid.merged, grid.rows[-1][0]) == (((1, 0, 1, 11),), 1_000_000)


def test_a_hidden_sheet_may_reach_as_far_as_it_likes(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "房号"
    book.create_sheet("prices")["XFD1048576"] = 1
    book["prices"].sheet_state = "veryHidden"
    book.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == [(1, ["房号"])]


def test_rows_that_are_merely_coloured_are_none(tmp_path: Path) -> None:
    coloured = rows_of(range(2, 20_000), '<c r="A#" s="1"/><c r="XFD#" s="1"/>')
    content = coloured.replace("<sheetData>", '<sheetData><row r="1"><c r="A1"><v>5</v></c></row>')
    path = sheet_xml(tmp_path / "a.xlsx", content)
    assert only(path) == Grid("S", [(1, [5.0])])


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    path = sheet_xml(tmp_path / "a.xlsx", rows_of(range(1, 200_002), '<c r="A#"><v>1</v></c>'))
    assert "row 200001" in refused(path)


def test_cells_without_places_are_counted(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    altered(path, (b'<c r="A1" t="n"><v>1</v></c>', b"<c><v>1</v></c>" * 201))
    assert "column 201" in refused(path)


def test_prefixed_elements_are_measured_too(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1, "XFD1": 1})
    for name in (b"worksheet", b"sheetData", b"row", b"c", b"v"):
        altered(path, *((b"<" + name + end, b"<x:" + name + end) for end in (b" ", b">")))
        altered(path, (b"</" + name + b">", b"</x:" + name + b">"))
    assert "16384" in refused(path)


@pytest.mark.parametrize("texts", ["<si><t>#</t></si>", "<si><r><t>#</t></r></si>"])
def test_one_long_text_in_many_cells_is_refused(tmp_path: Path, texts: str) -> None:
    cells = rows_of(range(1, 5_001), '<c r="A#" t="s"><v>0</v></c>')
    assert "unfold" in refused(sheet_xml(tmp_path / "a.xlsx", cells, texts.replace("#", "x" * 32_767)))


def test_one_long_text_in_a_few_of_many_cells_is_read(tmp_path: Path) -> None:
    cells = rows_of(range(1, 2_001), '<c r="A#" t="s"><v>0</v></c>').replace("<v>0", "<v>1", 1)
    grid = only(sheet_xml(tmp_path / "a.xlsx", cells, f"<si><t>a</t></si><si><t>{'x' * 100_000}</t></si>"))
    assert (len(grid.rows), grid.rows[1]) == (2_000, (2, ["a"]))


def test_an_archive_that_unfolds_without_measure_is_refused(tmp_path: Path) -> None:
    path = sheet_xml(tmp_path / "a.xlsx", b"<sheetData>" + bytes(12_000_000))
    assert "unfold" in refused(path)


def test_a_part_larger_than_it_says_is_damaged(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    while at >= 0:  # the archive's own directory says of every part that it is one byte
        content[at + 24 : at + 28] = (1).to_bytes(4, "little")
        at = content.find(b"PK\x01\x02", at + 1)
    assert "damaged" in refused(written(path, bytes(content)))


def test_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with path.open("wb") as file:
        file.truncate(limits.LARGEST + 1)
    assert "unfold" in refused(path)


def test_entities_are_never_unfolded(tmp_path: Path) -> None:
    text = "<table:table-row><table:table-cell><text:p>&b;&c;</text:p></table:table-cell></table:table-row>"
    table = f'<table:table table:name="S">{text}</table:table>'
    assert "damaged" in refused(ods(tmp_path / "a.ods", table, before=BOMB))
    sheet = (
        '<Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">&b;&c;</Data></Cell></Row></Table></Worksheet>'
    )
    assert "damaged" in refused(excel_2003(tmp_path / "a.xls", sheet, declared=f'<?xml version="1.0"?>{BOMB}'))

    path = sheet_xml(tmp_path / "a.xlsx", rows_of(range(1, 2), '<c r="A1" t="inlineStr"><is><t>&b;&c;</t></is></c>'))
    altered(path, (b'<worksheet xmlns="' + MAIN, BOMB.encode() + b'<worksheet xmlns="' + MAIN))
    try:
        cells = only(path).rows
    except Refusal:
        return
    assert "aaaaaaaaaa" not in str(cells)
    assert "root" not in str(cells)


@pytest.mark.parametrize(
    "table",
    [
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell><text:p>a</text:p></table:table-cell>'
        "</table:table-row>",
        '<table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p>'
        "</table:table-cell></table:table-row>",
        '<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="100">'
        "<text:p>a</text:p></table:table-cell></table:table-row>",
    ],
)
def test_what_an_opendocument_sheet_repeats_without_measure_is_refused(tmp_path: Path, table: str) -> None:
    assert "reaches to row" in refused(ods(tmp_path / "a.ods", f'<table:table table:name="S">{table}</table:table>'))


def test_a_binary_workbook_is_measured_too(tmp_path: Path) -> None:
    assert "column 16384" in refused(xlsb(tmp_path / "a.xlsb", {(0, 0): 1.0, (1_048_575, 16_383): 1.0}))
    cells: dict[tuple[int, int], str | float] = {(row, 0): 0 for row in range(2_000)}
    assert "unfold" in refused(xlsb(tmp_path / "a.xlsb", cells, ["x" * 32_767]))


def test_a_span_over_the_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    cell = (
        '<table:table-cell table:number-columns-spanned="16384" table:number-rows-spanned="1048576"><text:p>a</text:p>'
    )
    row = f"<table:table-row>{cell}</table:table-cell></table:table-row>"
    assert only(ods(tmp_path / "a.ods", f'<table:table table:name="S">{row}</table:table>')).rows == [(1, ["a"])]
    page = "<table><tr><td rowspan=999999999>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    grid = only(written(tmp_path / "a.xls", page))
    assert (grid.rows[1], grid.merged) == ((2, ["", "c"]), ((1, 0, 2, 0),))


def test_a_sheet_of_2003_that_begins_far_away_is_read(tmp_path: Path) -> None:
    row = '<Row ss:Index="1048576"><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>'
    assert "column 16384" in refused(
        excel_2003(tmp_path / "a.xls", f'<Worksheet ss:Name="S"><Table>{row}</Table></Worksheet>')
    )
    near = row.replace("16384", "2")
    path = excel_2003(tmp_path / "a.xls", f'<Worksheet ss:Name="S"><Table>{near}</Table></Worksheet>')
    assert only(path).rows == [(1_048_576, [1.0])]


@pytest.mark.parametrize("boast", [(0, 0xFFFFFF, 0, 255), (0, 0xFFFFFFFF, 0, 0xFFFF), (5, 2, 0, 1), (0, 65536, 0, 256)])
def test_an_old_workbook_with_silly_dimensions_is_read(tmp_path: Path, boast: tuple[int, ...]) -> None:
    book = xlwt.Workbook()
    book.add_sheet("S").write(0, 0, "房号")
    book.save(tmp_path / "a.xls")
    content = bytearray((tmp_path / "a.xls").read_bytes())
    at = content.find(b"\x00\x02\x0e\x00")  # DIMENSIONS, 14 bytes
    content[at + 4 : at + 16] = struct.pack("<IIHH", *boast)
    assert only(written(tmp_path / "a.xls", bytes(content))).rows == [(1, ["房号"])]


def test_a_page_of_endless_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.paper.webpage.MOST_CELLS", 1_000)
    assert "unfold" in refused(written(tmp_path / "a.xls", "<table>" + "<tr>" * 1_000))


def test_an_archive_of_something_else_is_not_unfolded(tmp_path: Path) -> None:
    assert "unfold" in refused(packed(tmp_path / "a.zip", {"zeros": bytes(12_000_000)}))
