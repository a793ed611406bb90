"""Registers as workbooks and CSV: numbers stay numbers, texts stay texts, files are whole."""

import csv
import errno
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.fees.papers import charge_list, receipt_list
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.xlsx import write_csv, write_xlsx
from tests.papers import fee_facts as facts

EN = Speaker("en")
DANGEROUS = ("=1+1", "+86 571", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")', "#N/A")


def texts(*values: str) -> Book:
    return Book(title="Texts", columns=(BookColumn("text", "Text"),), rows=[(value,) for value in values])


def test_amounts_are_numbers_and_dates_are_dates(tmp_path: Path) -> None:
    path = tmp_path / "charges.xlsx"
    write_xlsx(charge_list(facts.charges(), EN, office="云栖花园物业服务中心", **facts.PRINTED), path)
    sheet = openpyxl.load_workbook(path).active
    assert sheet.freeze_panes == "A5"
    header, first, *_, total = list(sheet.iter_rows(min_row=4))
    assert [cell.value for cell in header][:3] == ["Unit", "Payer", "Fee item"]
    assert (first[5].value, first[5].number_format) == (280.9, "#,##0.00")
    assert (first[8].value, first[8].number_format) == (datetime(2026, 11, 5), "yyyy-mm-dd")  # noqa: DTZ001
    assert (total[0].value, total[5].value, total[7].value) == ("Total", 1876.36, 1495.46)


def test_a_negative_amount_stays_a_number(tmp_path: Path) -> None:
    write_xlsx(receipt_list(facts.receipts(), EN, office="", **facts.PRINTED), tmp_path / "r.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "r.xlsx").active.iter_rows(values_only=True))
    assert rows[-2][4] == -1409.5


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    write_xlsx(texts(*DANGEROUS, "plain"), tmp_path / "t.xlsx")
    cells = [row[0] for row in openpyxl.load_workbook(tmp_path / "t.xlsx").active.iter_rows(min_row=3)]
    assert [cell.data_type for cell in cells] == ["s"] * len(cells)
    assert [cell.value.strip() for cell in cells] == [*(text.strip() for text in DANGEROUS), "plain"]
    assert [bool(cell.quotePrefix) for cell in cells] == [True] * 7 + [False, False]


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    write_xlsx(texts("陈\x00志\x0b远", "x" * 40_000), tmp_path / "t.xlsx")
    values = [
        row[0] for row in openpyxl.load_workbook(tmp_path / "t.xlsx").active.iter_rows(min_row=3, values_only=True)
    ]
    assert values == ["陈志远", "x" * 32_767]


def test_rows_may_be_tuples_and_cells_empty(tmp_path: Path) -> None:
    columns = (
        BookColumn("area", "Area", "area", total=True),
        BookColumn("day", "Day", "date"),
        BookColumn("n", "N", "count"),
    )
    write_csv(
        Book(title="x", columns=columns, rows=[(11236, date(2026, 11, 5), 3), (None, None, None)]), tmp_path / "x.csv"
    )
    assert read(tmp_path / "x.csv") == [
        ["Area", "Day", "N"],
        ["112.36", "2026-11-05", "3"],
        ["", "", ""],
        ["112.36", "", ""],
    ]


def test_csv_has_a_byte_order_mark_plain_amounts_and_guarded_texts(tmp_path: Path) -> None:
    path = tmp_path / "charges.csv"
    write_csv(charge_list(facts.charges(), EN, office="", **facts.PRINTED), path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = read(path)
    assert rows[4][:2] == ["S-01", "'=1+1"]
    assert rows[4][5:9] == ["1234.56", "0.00", "1234.56", "2026-11-05"]


def test_every_dangerous_beginning_is_guarded_in_csv(tmp_path: Path) -> None:
    write_csv(texts(*DANGEROUS), tmp_path / "t.csv")
    assert [row[0][0] for row in read(tmp_path / "t.csv")[1:]] == ["'"] * 7 + ["#"]


@pytest.mark.parametrize("write", [write_xlsx, write_csv])
def test_a_full_disk_is_refused_in_words_and_the_old_file_stays(
    write: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "list"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Refusal) as refused:
        write(texts("x"), path)  # type: ignore[operator]
    assert "no room on the disk" in refused.value.sentence
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("list", b"old")]


def test_rows_that_fail_half_way_leave_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rows() -> Iterator[tuple[str]]:
        yield ("陈志远",)
        raise LookupError

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(LookupError):
        write_xlsx(Book(title="x", columns=(BookColumn("text", "Text"),), rows=rows()), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))
