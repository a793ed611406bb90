"""Workbooks as estates send them: sound, strict, damaged and cut."""

import contextlib
import io
import random
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from frontdesk.core.refusals import Refusal
from frontdesk.paper.grid import Grid, read_sheets_here
from tests.paper.foreign import (
    MAIN,
    RELATIONS,
    altered,
    excel_2003,
    ods,
    only,
    packed,
    sheet_xml,
    workbook,
    written,
    xlsb,
)


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        read_sheets_here(path)
    return str(caught.value)


def test_cells_come_as_the_workbook_keeps_them_with_the_numbers_of_their_rows(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", {"B3": "房号", "B5": "3-1-502", "C5": 112.36, "D5": date(2021, 3, 5), "E5": True}
    )
    assert only(path) == Grid("Sheet", [(3, ["房号", "", "", ""]), (5, ["3-1-502", 112.36, date(2021, 3, 5), True])])
    assert read_sheets_here(path).kind == "xlsx"


def test_a_formula_gives_its_last_result(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "x", "A2": "=1+1"})
    altered(path, (b"<v></v>", b"<v>2</v>"), (b"<v />", b"<v>2</v>"))
    assert only(path).rows[1] == (2, [2.0])


def test_every_visible_sheet_with_something_in_it_is_read_in_order(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, text in [("hidden", "x"), ("业主", "房号"), ("empty", None), ("租户", "姓名")]:
        book.create_sheet(name)["B2"] = text
    book["hidden"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert read_sheets_here(tmp_path / "a.xlsx").grids == [Grid("业主", [(2, ["房号"])]), Grid("租户", [(2, ["姓名"])])]


@pytest.mark.parametrize("counted_from_1904", [False, True])
def test_days_and_times_are_what_excel_shows(tmp_path: Path, counted_from_1904: bool) -> None:
    moments = [date(2021, 3, 5), datetime.fromisoformat("2021-03-05T10:30:00"), time(10, 30), timedelta(hours=30)]
    book = openpyxl.Workbook()
    if counted_from_1904:
        book.epoch = CALENDAR_MAC_1904
    book.active.append(moments)
    book.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == [(1, moments)]


def test_merged_cells_are_told_as_far_as_there_are_cells(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"B2": "阳光花园", "B3": "房号", "D4": "x"})
    merges = b"".join(
        b'<mergeCell ref="%s"/>' % ref for ref in (b"B2:D2", b"C3:XFD1048576", b"A1:A9", b"D4:D9", b"B3:B4")
    )
    altered(path, (b"</sheetData>", b'</sheetData><mergeCells count="5">' + merges + b"</mergeCells>"))
    assert only(path).merged == ((2, 0, 2, 2), (3, 1, 4, 2), (3, 0, 4, 0))


def test_a_wrong_declared_size_loses_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "a", "D4": "d"})
    assert len(only(altered(path, (b'ref="A1:D4"', b'ref="A1"'))).rows) == 2


def test_strict_workbooks_are_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "房号", "B1": date(2021, 3, 5)})
    altered(
        path,
        (MAIN, b"http://purl.oclc.org/ooxml/spreadsheetml/main"),
        (RELATIONS, b"http://purl.oclc.org/ooxml/officeDocument/relationships"),
    )
    assert only(path).rows == [(1, ["房号", date(2021, 3, 5)])]


def test_days_written_out_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook(iso_dates=True)
    book.active["A1"] = date(2021, 3, 5)
    book.save(tmp_path / "a.xlsx")
    assert only(tmp_path / "a.xlsx").rows == [(1, [date(2021, 3, 5)])]


def test_a_workbook_with_macros_gives_its_cells(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsm", {"A1": "房号"})
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    altered(path, (kind, b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(600))
    assert only(path).rows == [(1, ["房号"])]


def test_texts_that_stand_beside_the_sheet_are_read_without_their_furigana(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
    texts = "<si><t>房号</t></si><si><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></si>"
    path = sheet_xml(tmp_path / "a.xlsx", f"<sheetData>{rows}</sheetData>", texts)
    assert only(path).rows == [(1, ["房号"]), (2, ["张三"])]


@pytest.mark.parametrize(
    ("content", "words_of_it"),
    [
        (b"", "0 bytes"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        (b"\x7fELF\x02\x01\x01\0\0\0", "no workbook"),
        (b"PK\x03\x04", "damaged"),
    ],
)
def test_other_files_are_refused_by_what_they_are(tmp_path: Path, content: bytes, words_of_it: str) -> None:
    assert words_of_it in refused(written(tmp_path / "register.xlsx", content))


@pytest.mark.parametrize(
    ("members", "words_of_it"),
    [
        (["word/document.xml"], "Word"),
        (["xl/workbook.bin"], "damaged"),
        (["photo.jpg"], "archive"),
        (["xl/workbook.xml"], "damaged"),
        (["mimetype", "content.xml"], "damaged"),
    ],
)
def test_other_archives_are_refused_by_what_they_are(tmp_path: Path, members: list[str], words_of_it: str) -> None:
    assert words_of_it in refused(packed(tmp_path / "a.xlsx", dict.fromkeys(members, "x")))


def test_a_workbook_with_nothing_in_it_is_refused_and_says_so(tmp_path: Path) -> None:
    assert "0 rows" in refused(workbook(tmp_path / "a.xlsx", {}))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "no file gone.xlsx" in refused(tmp_path / "gone.xlsx")
    assert "folder" in refused(tmp_path)
    assert "cannot be read" in refused(Path("a\0b.xlsx"))


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})

    def locked(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert "may not be read" in refused(path)


def _old(path: Path) -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet("S")
    sheet.write_merge(0, 0, 0, 1, "房号")
    sheet.write(1, 0, 5)
    sheet.write(1, 1, date(2021, 3, 5), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
    book.save(path)
    return path


_DATA = '<Cell><Data ss:Type="{}">{}</Data></Cell>'
MADE: dict[str, Callable[[Path], Path]] = {
    "xlsx": lambda path: workbook(path, {"A1": "房号", "A2": "3-1-502", "B2": date(2021, 3, 5), "C2": 5}),
    "xls": _old,
    "xlsb": lambda path: xlsb(path, {(0, 0): "房号", (1, 0): 0, (1, 1): 5.5}, ["a", "b"]),
    "ods": lambda path: ods(
        path,
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell '
        'office:value-type="date" office:date-value="2021-03-05" table:number-columns-spanned="2"><text:p>a</text:p>'
        "</table:table-cell></table:table-row></table:table>",
    ),
    "xml": lambda path: excel_2003(
        path,
        '<Worksheet ss:Name="S"><Table><Row ss:Index="2">' + _DATA.format("String", "房号")
        + _DATA.format("DateTime", "2021-03-05T00:00:00.000") + "</Row></Table></Worksheet>",
    ),
    "csv": lambda path: written(path, '房号,姓名\n3-1-502,"张三"\n'.encode()),
    "html": lambda path: written(path, "<table><tr><td rowspan=2>房号</td><td>a</td></tr><tr><td>b</table>".encode()),
}  # fmt: skip


@pytest.fixture(scope="module", params=MADE)
def sound(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a small sound file, packed parts unpacked so that changes reach them."""
    path = MADE[request.param](tmp_path_factory.mktemp("sound") / "a")
    assert read_sheets_here(path).kind == request.param
    content = path.read_bytes()
    if not content.startswith(b"PK"):
        return content
    stored = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(stored, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name))
    return stored.getvalue()


def read_or_refused(path: Path) -> None:
    with contextlib.suppress(Refusal):
        sheets = read_sheets_here(path)
        assert all(grid.rows for grid in sheets.grids)
        assert all(len({len(cells) for _, cells in grid.rows}) == 1 for grid in sheets.grids)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_changed_or_cut_file_is_read_or_refused(sound: bytes, tmp_path: Path, data: st.DataObject) -> None:
    changed = bytearray(sound)
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        changed = changed or bytearray(b"x")
    end = data.draw(st.one_of(st.just(len(changed)), st.integers(0, len(changed))))
    read_or_refused(written(tmp_path / "a.xlsx", bytes(changed[:end])))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_damaged_parts_are_read_or_refused(tmp_path: Path, kind: str) -> None:
    content = MADE[kind](tmp_path / "a.xlsx").read_bytes()
    chance = random.Random(7)
    for _ in range(60):
        with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as after:
            for name in before.namelist():
                part = bytearray(before.read(name))
                for _ in range(3):
                    part[chance.randrange(len(part))] = chance.choice(b'<>/"0&A\xff')
                after.writestr(name, bytes(part))
        read_or_refused(tmp_path / "a.xlsx")


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<table>", b"<?xml", b"a,b\n"]),
    st.binary(max_size=300),
)
def test_random_bytes_are_read_or_refused(tmp_path: Path, beginning: bytes, rest: bytes) -> None:
    read_or_refused(written(tmp_path / "a.xlsx", beginning + rest))
