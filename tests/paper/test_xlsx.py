"""Registers as workbooks and CSV: numbers stay numbers, texts stay texts, files are whole."""

import csv
import errno
import io
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from typing import Any, BinaryIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import Speaker
from frontdesk.fees.papers.registers import charge_list, receipt_list
from frontdesk.paper.book import Book, BookColumn
from frontdesk.paper.saving import saved
from frontdesk.paper.xlsx import write_csv, write_xlsx
from tests.papers import fee_facts as facts

EN = Speaker("en")
DANGEROUS = (
    *(
        "=1+1",
        "+86 571",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        '=HYPERLINK("http://x")',
    ),
    "#N/A",
)


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


def test_percents_are_parts_of_one_and_what_is_no_sum_is_told(tmp_path: Path) -> None:
    columns = (
        BookColumn("unit", "单元"),
        BookColumn("due", "应收", "money", total=True),
        BookColumn("rate", "率", "percent"),
    )
    book = Book(
        title="Rates",
        columns=columns,
        rows=[("一", 100, 9512), ("二", 300, -25), ("三", 0, None)],
        total_label="合计",
        totals={"rate": 2359},
    )
    write_xlsx(book, tmp_path / "r.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "r.xlsx").active.iter_rows(min_row=3))
    assert [row[2].value for row in rows] == [0.9512, -0.0025, None, 0.2359]
    assert {row[2].number_format for row in rows if row[2].value} == {"0.00%"}
    assert ([cell.value for cell in rows[-1]], rows[-1][2].font.b) == (["合计", 4, 0.2359], True)
    write_csv(book, tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_text("utf-8-sig").split()[1:] == [
        "一,1.00,95.12%",
        "二,3.00,-0.25%",
        "三,0.00,",
        "合计,4.00,23.59%",
    ]


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    write_xlsx(texts(*DANGEROUS, "plain"), tmp_path / "t.xlsx")
    cells = [row[0] for row in openpyxl.load_workbook(tmp_path / "t.xlsx").active.iter_rows(min_row=3)]
    assert [cell.data_type for cell in cells] == ["s"] * len(cells)
    assert [unescape(cell.value) for cell in cells] == [*DANGEROUS, "plain"]
    assert [bool(cell.quotePrefix) for cell in cells] == [True] * 12 + [False, False]


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8))
def test_every_text_is_read_back_as_it_was_by_every_reader(values: list[str]) -> None:
    values = ["".join(sign for sign in value if sign in "\t\n\r" or " " <= sign < "\ufffe") for value in values]
    values += ["_x0041_", "_x005F_x000D_", " 陈 ", "]]><&>", "𠮷\U0002a6d6"]
    file = io.BytesIO()
    write_xlsx(texts(*values), file)
    theirs = [row[0] for row in calamine(file)[2:]]
    assert theirs == values
    rows = openpyxl.load_workbook(file).active.iter_rows(min_row=3, values_only=True)
    # openpyxl leaves the codes of characters in texts that stand in their cells.
    assert [unescape(row[0] or "") for row in rows] == values


@given(st.lists(st.tuples(st.integers(-(10**13), 10**13), st.dates(date(1900, 3, 1)), st.integers(-9999, 9999))))
def test_numbers_and_days_are_read_back_exactly(rows: list[tuple[int, date, int]]) -> None:
    columns = (BookColumn("m", "M", "money", total=True), BookColumn("d", "D", "date"), BookColumn("n", "N", "count"))
    file = io.BytesIO()
    write_xlsx(Book(title="x", columns=columns, rows=rows), file)
    found = calamine(file)[2:]
    told = [(Decimal(repr(money)), day, Decimal(repr(count))) for money, day, count in found[:-1]]
    assert told == [(Decimal(money) / 100, day, count) for money, day, count in rows]
    assert Decimal(repr(found[-1][0])) == pytest.approx(Decimal(sum(row[0] for row in rows)) / 100)
    days = openpyxl.load_workbook(file).active.iter_rows(min_row=3, min_col=2, max_col=2, values_only=True)
    assert [day.date() for (day,) in days if day] == [day for _, day, _ in rows]


def test_a_day_that_excel_does_not_know_is_a_text(tmp_path: Path) -> None:
    book = Book(title="x", columns=(BookColumn("day", "Day", "date"),), rows=[(date(1899, 12, 31),)])
    write_xlsx(book, tmp_path / "x.xlsx")
    assert openpyxl.load_workbook(tmp_path / "x.xlsx").active["A3"].value == "1899-12-31"


def test_a_register_longer_than_a_sheet_goes_on_on_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.paper.xlsx.MOST_ROWS", 10)
    book = Book(title="List", columns=(BookColumn("n", "N", "count", total=True),), rows=((n,) for n in range(17)))
    write_xlsx(book, tmp_path / "x.xlsx")
    found = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert found.sheetnames == ["List", "List 2", "List 3"]
    told = [[row[0] for row in sheet.iter_rows(min_row=3, values_only=True)] for sheet in found]
    assert told == [[*range(7)], [*range(7, 14)], [14, 15, 16, sum(range(17))]]
    assert [sheet.auto_filter.ref for sheet in found] == ["A2:A9", "A2:A9", "A2:A5"]
    assert [sheet.print_title_rows for sheet in found] == ["$2:$2"] * 3


@pytest.mark.parametrize("write", [write_xlsx, write_csv])
def test_memory_does_not_grow_with_the_rows(write: Any) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        book = charge_list(rows(count), EN, office="", **facts.PRINTED)
        write(book, _Nowhere())
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    def rows(count: int) -> Iterator[dict[str, Any]]:
        for charge in facts.charges():
            yield from repeat(charge, count // 4)

    peak(8)
    assert peak(6000) < peak(2000) + 200_000


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
    assert [row[0][0] for row in read(tmp_path / "t.csv")[1:]] == ["'"] * 12 + ["#"]


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


@pytest.mark.parametrize("write", [write_xlsx, write_csv])
def test_a_disk_that_fills_up_half_way_is_refused_without_a_trace(
    write: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def nearly_full(target: Path) -> Iterator[BinaryIO]:
        with saved(target) as file:
            yield _Full(file)

    monkeypatch.setattr("frontdesk.paper.xlsx.saved", nearly_full)
    book = Book(title="x", columns=(BookColumn("n", "N", "count"),), rows=((n,) for n in range(100_000)))
    with pytest.raises(Refusal) as refused:
        write(book, tmp_path / "list")
    assert "no room on the disk" in refused.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_rows_that_fail_half_way_leave_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rows() -> Iterator[tuple[str]]:
        yield ("陈志远",)
        raise LookupError

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(LookupError):
        write_xlsx(Book(title="x", columns=(BookColumn("text", "Text"),), rows=rows()), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def calamine(file: io.BytesIO) -> list[list[Any]]:
    file.seek(0)
    return CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


class _Nowhere(io.RawIOBase):
    """Takes everything and keeps nothing."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return len(data)


class _Full:
    """A file on a disk with room for a few rows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._room = 5_000

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._file.write(data)
