"""Forms: what is wrong stands out, every cell is a text and stays one, no row of them is left elsewhere."""

import tempfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from frontdesk.core.refusals import Refusal
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.form import MOST_ROWS, write_form

HARD = ("=1+1", "+86 571", "@SUM(A1)", "\tx", "\rx", "#N/A", "_x0041_", " 陈 ", "]]><&>𠮷", "110101199001011234", "1e5")


def form(*values: str | None) -> Book:
    columns = (BookColumn("reason", "Reason", width=60, warns=True), BookColumn("cell", "单元", width=16))
    return Book(
        title="Faulty rows", subtitle=("租户登记表",), columns=columns, rows=[("why", value) for value in values]
    )


def opened(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_every_text_is_read_back_as_it_was(tmp_path: Path) -> None:
    write_form(form(*HARD), tmp_path / "form.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "form.xlsx").get_sheet_by_index(0).to_python()
    assert rows == [["Faulty rows", ""], ["租户登记表", ""], ["Reason", "单元"], *(["why", text] for text in HARD)]


def test_what_looks_like_a_formula_is_a_text_and_what_is_typed_stays_one(tmp_path: Path) -> None:
    write_form(form(*HARD, None), tmp_path / "form.xlsx")
    cells = [row[1] for row in opened(tmp_path / "form.xlsx").iter_rows(min_row=4)]
    assert {cell.number_format for cell in cells} == {"@"}
    assert {cell.data_type for cell in cells[:-1]} == {"s"}
    assert [bool(cell.quotePrefix) for cell in cells[:7]] == [True] * 5 + [False] * 2
    assert cells[-1].value is None


def test_reasons_stand_out_below_a_header_that_stays(tmp_path: Path) -> None:
    write_form(form("3-1-502"), tmp_path / "form.xlsx")
    sheet = opened(tmp_path / "form.xlsx")
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    assert [sheet.column_dimensions[letter].width for letter in "AB"] == [60, 16]
    reason, cell = next(sheet.iter_rows(min_row=4))
    assert (reason.alignment.wrap_text, cell.alignment.wrap_text) == (True, None)
    assert (reason.font.color.rgb, reason.fill.fgColor.rgb, cell.fill.fill_type) == ("FFB42318", "FFFDE7E4", None)


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    write_form(form("陈\x00志\x0b远", "x" * 40_000), tmp_path / "form.xlsx")
    assert [row[1] for row in opened(tmp_path / "form.xlsx").iter_rows(min_row=4, values_only=True)] == [
        "陈志远",
        "x" * 32_767,
    ]


def test_more_rows_than_anybody_mends_are_written_as_a_register(tmp_path: Path) -> None:
    write_form(form(*map(str, range(MOST_ROWS + 1))), tmp_path / "form.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "form.xlsx").get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows[3:]] == [str(number) for number in range(MOST_ROWS + 1)]


def test_no_row_is_left_in_a_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", None)
    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", None)
    write_form(form("110101199001011234"), tmp_path / "form.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


def test_a_missing_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"does not exist|不存在"):
        write_form(form("x"), tmp_path / "gone" / "form.xlsx")
