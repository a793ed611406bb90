"""Workbooks as estates send them: sound, foreign, damaged and hostile."""

import io
import random
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.core import words
from frontdesk.core.refusals import Refusal
from frontdesk.paper.grid import Grid, read_grid

MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.fixture(autouse=True)
def _in_english() -> Any:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


def workbook(path: Path, cells: dict[str, Any]) -> Path:
    book = openpyxl.Workbook()
    for place, value in cells.items():
        book.active[place] = value
    book.save(path)
    return path


def altered(path: Path, old: bytes, new: bytes) -> Path:
    """The same archive with some bytes of its parts exchanged."""
    source = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))
    return path


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as caught:
        read_grid(path)
    return str(caught.value)


def test_cells_come_as_the_workbook_keeps_them_with_the_numbers_of_their_rows(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", {"B3": "房号", "B5": "3-1-502", "C5": 112.36, "D5": date(2021, 3, 5), "E5": True}
    )
    assert read_grid(path) == Grid(
        "Sheet", [(3, ["房号", "", "", ""]), (5, ["3-1-502", 112.36, date(2021, 3, 5), True])]
    )


def test_a_formula_gives_its_last_result(tmp_path: Path) -> None:
    path = altered(workbook(tmp_path / "a.xlsx", {"A1": "x", "A2": "=1+1"}), b"<v></v>", b"<v>2</v>")
    path = altered(path, b"<v />", b"<v>2</v>")
    assert read_grid(path).rows[1] == (2, [2.0])


def test_the_first_visible_sheet_with_content_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("secret")["A1"] = "hidden"
    book["secret"].sheet_state = "hidden"
    book.create_sheet("业主")["A1"] = "房号"
    book.save(tmp_path / "a.xlsx")
    assert read_grid(tmp_path / "a.xlsx") == Grid("业主", [(1, ["房号"])])


def test_a_wrong_declared_size_loses_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "a", "D4": "d"})
    assert len(read_grid(altered(path, b'ref="A1:D4"', b'ref="A1"')).rows) == 2


def test_strict_workbooks_are_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "房号"})
    altered(path, MAIN, b"http://purl.oclc.org/ooxml/spreadsheetml/main")
    officedocument = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    altered(path, officedocument, b"http://purl.oclc.org/ooxml/officeDocument/relationships")
    assert read_grid(path).rows == [(1, ["房号"])]


@pytest.mark.parametrize(
    ("content", "words_of_it"),
    [
        (b"", "0 bytes"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"), "old .xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xef\xbb\xbf\r\n<html><table>", "web page"),
        (b"<?xml version='1.0'?><Workbook/>", "web page"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        ("房号,姓名\n3-1-502,张三\n".encode("gb18030"), ".csv"),
        ("房号\t姓名".encode("utf-16"), ".csv"),
        (b"\x7fELF\x02\x01\x01\0\0\0", "not an .xlsx"),
        (b"PK\x03\x04", "damaged"),
    ],
)
def test_other_files_are_refused_by_their_name(tmp_path: Path, content: bytes, words_of_it: str) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(content)
    assert words_of_it in refused(path)


@pytest.mark.parametrize(
    ("members", "words_of_it"),
    [
        (["word/document.xml"], "Word"),
        (["mimetype", "content.xml"], "OpenDocument"),
        (["xl/workbook.bin"], ".xlsb"),
        (["photo.jpg"], "zip archive"),
        (["xl/workbook.xml"], "damaged"),
    ],
)
def test_other_archives_are_refused_by_their_name(tmp_path: Path, members: list[str], words_of_it: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        for member in members:
            archive.writestr(member, "x")
    assert words_of_it in refused(tmp_path / "a.xlsx")


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


@pytest.mark.parametrize("far", ["A200001", "GS1", "XFD1048576", "AZ199999"])
def test_a_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path: Path, far: str) -> None:
    assert "reaches to row" in refused(workbook(tmp_path / "a.xlsx", {"A1": 1, far: 1}))


def test_cells_without_places_are_counted(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    altered(path, b'<c r="A1" t="n"><v>1</v></c>', b"<c><v>1</v></c>" * 201)
    assert "column 201" in refused(path)


def test_prefixed_elements_are_measured_too(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1, "XFD1": 1})
    for name in (b"worksheet", b"sheetData", b"row", b"c", b"v"):
        for end in (b" ", b">"):
            altered(path, b"<" + name + end, b"<x:" + name + end)
        altered(path, b"</" + name + b">", b"</x:" + name + b">")
    assert "16384" in refused(path)


def shared(path: Path, text: str, times: int) -> Path:
    """A workbook as Excel writes it: the text stands once, beside the sheet, and the cells point to it."""
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, times + 1))
    main = MAIN.decode()
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r0" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="xml" ContentType="text/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}"><si><t>{text}</t></si></sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def test_texts_that_stand_beside_the_sheet_are_read(tmp_path: Path) -> None:
    assert read_grid(shared(tmp_path / "a.xlsx", "房号", 2)).rows == [(1, ["房号"]), (2, ["房号"])]


def test_one_long_text_in_many_cells_is_refused(tmp_path: Path) -> None:
    assert "unfold" in refused(shared(tmp_path / "a.xlsx", "x" * 32_767, 20_000))


def test_an_archive_that_unfolds_without_measure_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": 1})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/nothing.bin", bytes(12_000_000))
    assert "unfold" in refused(path)


def test_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with path.open("wb") as file:
        file.truncate(70_000_000)
    assert "unfold" in refused(path)


def read_or_refused(path: Path) -> None:
    try:
        grid = read_grid(path)
    except Refusal as refusal:
        assert str(refusal)
    else:
        assert grid.rows


def test_a_damaged_or_cut_workbook_is_refused_or_still_whole(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "房号", "A2": "3-1-502", "B2": date(2021, 3, 5)})
    content = path.read_bytes()
    chance = random.Random(7)
    for _ in range(60):
        damaged = bytearray(content)
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged if chance.random() < 0.5 else content[: chance.randrange(len(content))])
        read_or_refused(path)


def test_damaged_xml_is_refused_or_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"A1": "房号", "A2": "3-1-502", "B2": 5})
    content = path.read_bytes()
    chance = random.Random(7)
    for _ in range(60):
        with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(path, "w") as after:
            for name in before.namelist():
                part = bytearray(before.read(name))
                for _ in range(3):
                    part[chance.randrange(len(part))] = chance.choice(b'<>/"0&A\xff')
                after.writestr(name, bytes(part))
        read_or_refused(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<"]), st.binary(max_size=300))
def test_random_bytes_are_refused(tmp_path: Path, beginning: bytes, rest: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(beginning + rest)
    assert refused(path)
