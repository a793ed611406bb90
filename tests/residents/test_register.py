"""Registers as estates keep them: many headings, many spellings, and faults named by row and column."""

import pickle
import time
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.core import words
from frontdesk.core.identity import IdKind
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import LANGUAGES, Speaker
from frontdesk.paper.grid import Grid
from frontdesk.residents import records
from frontdesk.residents.headings import headings
from frontdesk.residents.register import Register, RegisterRow, layout_of, read_register, register_of

TODAY = date(2026, 11, 21)
SAMPLE = {"房号": "3-1-502", "姓名": "张三"}


@pytest.fixture(autouse=True)
def _in_english() -> Any:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


def read(*rows: list[Any]) -> Register:
    width = max(map(len, rows))
    grid = Grid("业主", [(number, [*row, *[""] * (width - len(row))]) for number, row in enumerate(rows, start=1)])
    return register_of(grid, layout_of(grid), TODAY)


def told(**cells: Any) -> RegisterRow:
    """The row that one sheet row gives, by its Chinese headings; it must be sound."""
    all_cells = SAMPLE | cells
    register = read(list(all_cells), list(all_cells.values()))
    assert not register.faults, [str(fault.reason) for fault in register.faults]
    return register.rows[0]


def fault(**cells: Any) -> tuple[str, str, str]:
    """Column, value and sentence of the one fault that a sheet row gives."""
    all_cells = SAMPLE | cells
    register = read(list(all_cells), list(all_cells.values()))
    assert register.rows == []
    (one,) = register.faults
    assert one.row == 2
    return one.column, one.value, str(one.reason)


def test_a_whole_row_is_read() -> None:
    row = told(
        **{
            "房屋类型": "住宅", "建筑面积（㎡）": "112.36", "套内面积": 98.5, "户型": "三室两厅",
            "交房日期": "2021-3-5", "状态": "自住", "身份": "业主", "联系电话": "138 0000 2046", "证件类型": "身份证",
            "身份证号": "11010519491231002x", "入住日期": date(2021, 5, 1), "租期止": "",
            "车牌号": "苏A·12345", "备注": "无",
        }
    )  # fmt: skip
    assert row == RegisterRow(
        row=2, building="3", entrance="1", door="502", unit="3-1-502", kind="flat", gross_area=11236,
        interior_area=9850, layout="三室两厅", handover_date=date(2021, 3, 5), status="owner_occupied", name="张三",
        role="owner", phones=("13800002046",), id_kind="resident_id", id_number="11010519491231002X",
        since=date(2021, 5, 1), until=None, plate="苏A·12345", note="",
        sheet="业主",
    )  # fmt: skip


def test_what_a_register_does_not_tell_is_not_invented() -> None:
    assert told() == RegisterRow(2, "3", "1", "502", "3-1-502", name="张三", sheet="业主")


@pytest.mark.parametrize(
    "titles",
    [
        ["房号", "业主姓名", "联系电话"],
        ["房間號", "業主", "手機號碼"],
        ["*单元房号", " 姓 名 ", "联系电话1"],
        ["Unit", "Owner name", "Mobile"],
        ["unit no.", "NAME", "Phone number"],
    ],
)
def test_headings_are_known_in_chinese_and_english(titles: list[str]) -> None:
    register = read(titles, ["3-1-502", "张三", "13800002046"])
    assert list(register.columns) == ["unit", "name", "phones"]
    assert register.rows[0].phones == ("13800002046",)


def test_headings_are_found_below_a_title() -> None:
    register = read(["翠园小区业主清册", "", ""], ["制表日期：2026-11-01", "", ""], list(SAMPLE), list(SAMPLE.values()))
    assert [row.row for row in register.rows] == [4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_that_we_write_are_read_back(language: str) -> None:
    ours = headings(Speaker(language))
    register = read([title for _, title in ours], ["3-1-502"] + [""] * (len(ours) - 1))
    assert list(register.columns) == [field for field, _ in ours]
    assert register.columns == dict(ours)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_we_write_are_read_back(language: str) -> None:
    say = Speaker(language)
    for titles, heading, field in (
        (records.UNIT_KINDS, "房屋类型", "kind"),
        (records.STATUSES, "状态", "status"),
        (records.OCCUPANCY_ROLES, "身份", "role"),
    ):
        for value, title in titles.items():
            assert getattr(told(**{heading: say(title)}), field) == value


def test_columns_that_nobody_reads_are_named() -> None:
    register = read(["房号", "姓名", "", "宠物", "租户电话"], ["3-1-502", "张三", "", "猫", "13800002046"])
    assert register.unread == ("宠物", "租户电话")


def test_a_phone_column_may_come_twice() -> None:
    register = read(["房号", "姓名", "电话1", "电话2"], ["3-1-502", "张三", "13800002046", "025-88886666"])
    assert register.rows[0].phones == ("13800002046", "02588886666")


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["a", "b"], ["c", "d"]], "No row of headings"),
        ([["姓名", "电话"], ["张三", "138"]], "no column for the unit"),
        ([["室号", "姓名"], ["502", "张三"]], "no column for the building"),
        ([["房号", "姓名", "业主姓名"], ["3-1-502", "张三", "张三"]], "姓名 and 业主姓名"),
    ],
)
def test_what_is_no_register_is_refused_as_a_whole(rows: list[list[Any]], sentence: str) -> None:
    with pytest.raises(Refusal) as caught:
        read(*rows)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "unit", ["3-1-502", "３－１－５０２", "3栋1单元502", "3號樓1單元502室", " 3-1-502\u3000", "03-01-502", "3—1—502"]
)
def test_a_unit_is_read_in_any_spelling(unit: str) -> None:
    row = told(房号=unit)
    assert (row.building, row.entrance, row.door, row.unit) == ("3", "1", "502", "3-1-502")


@pytest.mark.parametrize(
    ("titles", "cells", "code"),
    [
        (["楼栋", "单元", "室号"], ["3栋", "1单元", "502室"], "3-1-502"),
        (["楼栋", "单元", "室号"], [3.0, 1.0, 502.0], "3-1-502"),
        (["栋号", "单元", "房号"], ["３", "１", "５０２"], "3-1-502"),
        (["楼栋", "单元", "房号"], ["3", "1", "3-1-502"], "3-1-502"),
        (["楼栋", "单元", "室号"], ["A座", "/", "1201"], "A-1201"),
        (["Building", "Entrance", "Door"], ["B2", "", "0301"], "B2-0301"),
        (["楼栋", "房号"], ["3栋1单元", "502"], "3-1-502"),
    ],
)
def test_a_unit_may_be_told_in_parts(titles: list[str], cells: list[Any], code: str) -> None:
    assert read(titles, cells).rows[0].unit == code


def test_a_unit_is_never_guessed() -> None:
    assert fault(房号="31502")[2] == "Write the unit as building, entrance and door, like 3-1-502."
    assert fault(房号="1-2-3-502")[2] == "Write the unit as building, entrance and door, like 3-1-502."
    assert fault(房号="") == ("房号", "", "The unit is missing.")
    assert fault(楼栋="4") == ("房号", "3-1-502", "This unit does not stand in building 4.")
    assert "date" in fault(房号=date(2002, 3, 1))[2]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        (13900001122.0, ("13900001122",)),
        ("13900001122.0", ("13900001122",)),
        ("1.3900001122E+10", ("13900001122",)),
        ("１３９　００００　１１２２", ("13900001122",)),
        ("025-88886666转801", ("02588886666-801",)),
        ("13900001122/13800002046", ("13900001122", "13800002046")),
        ("13900001122\n13800002046", ("13900001122", "13800002046")),
        ("13900001122、13900001122", ("13900001122",)),
        ("18999999999", ()),
        ("无", ()),
        ("-", ()),
        ("", ()),
    ],
)
def test_phones_are_understood(cell: Any, numbers: tuple[str, ...]) -> None:
    assert told(电话=cell).phones == numbers


@pytest.mark.parametrize(
    "cell",
    ["2021-3-5", "2021/3/5", "2021.03.05", "2021年3月5日", "2021 年 3 月 5 日", "20210305", "２０２１－３－５",
     20210305.0, "44260", 44260.0, date(2021, 3, 5), datetime.fromisoformat("2021-03-05T14:05"), "2021-03-05 00:00:00"],
)  # fmt: skip
def test_dates_are_understood(cell: Any) -> None:
    assert told(交房日期=cell).handover_date == date(2021, 3, 5)


@pytest.mark.parametrize("cell", ["", "无", "-", "/", "0000-00-00"])
def test_no_date_is_no_date(cell: str) -> None:
    assert told(交房日期=cell).handover_date is None


def test_a_lease_without_an_end_has_none() -> None:
    assert told(租期止="长期").until is None


@pytest.mark.parametrize("cell", ["2021-3", "2021年3月", "2021", "202103", 202103.0])
def test_a_date_without_its_day_is_a_fault(cell: Any) -> None:
    assert fault(交房日期=cell)[2] == "The day is missing. Write year, month and day, like 2021-03-05."


@pytest.mark.parametrize("cell", ["2021-02-30", "5/3/2021", "去年", "21-3-5", 1.5, True])
def test_what_is_no_date_is_a_fault(cell: Any) -> None:
    assert fault(交房日期=cell)[2] == "This is no date. Write year, month and day, like 2021-03-05."


def test_a_year_out_of_reach_is_a_fault() -> None:
    assert "9999" in fault(租期止=date(9999, 12, 31))[2]
    assert "221" in fault(交房日期="0221-03-05")[2]


def test_a_lease_does_not_end_before_it_begins() -> None:
    column, _, sentence = fault(起租日期="2021-03-05", 租期止="2021-03-04")
    assert (column, sentence) == ("租期止", "The end comes before the beginning.")


@pytest.mark.parametrize(
    ("cell", "area"),
    [
        ("112.36", 11236), ("112.36㎡", 11236), ("112.36 m²", 11236), ("1,112.36平方米", 111236),
        ("１１２．３６", 11236),
        (112.36, 11236), (112.365, 11237), (0.1 + 0.2, 30), (89.0, 8900), ("", None), ("/", None), (0.0, None),
    ],
)  # fmt: skip
def test_areas_are_understood(cell: Any, area: int | None) -> None:
    assert told(建筑面积=cell).gross_area == area


@pytest.mark.parametrize("cell", ["-5", -5.0, "约100", "112,36", 1e12, "1e5", True, date(2021, 3, 5)])
def test_what_is_no_area_is_a_fault(cell: Any) -> None:
    assert fault(建筑面积=cell)[2] == "This is no area. Write square metres, like 112.36."


@pytest.mark.parametrize("cell", [3.201021988022911e17, "3.20102E+17", 1101051949123100.0])
def test_a_document_number_that_excel_has_rounded_is_a_fault(cell: Any) -> None:
    column, value, sentence = fault(身份证号=cell)
    assert "rounded" in sentence and column == "身份证号" and "2010" not in value


@pytest.mark.parametrize("cell", ["111111111111111111", "无", "/", "-", "", "000000000000000000"])
def test_fillers_are_empty(cell: str) -> None:
    row = told(身份证号=cell, 证件类型="身份证")
    assert (row.id_number, row.id_kind) == ("", "")


def test_the_kind_of_a_document_is_told_by_its_number_or_left_open() -> None:
    assert told(证件号码="11010519491231002X").id_kind == IdKind.RESIDENT_ID
    assert told(证件号码="H12345678").id_kind == IdKind.HK_MACAU_PERMIT
    assert told(证件号码="E12345678").id_kind == ""
    assert told(证件号码=7257681.0).id_number == "7257681"


@pytest.mark.parametrize("word", ["护照", "護照", "Passport", " passport "])
def test_documents_are_known_by_name(word: str) -> None:
    assert told(证件号码="E12345678", 证件类型=word).id_kind == IdKind.PASSPORT


@pytest.mark.parametrize(
    ("heading", "cell", "word"),
    [
        ("身份", "邻居", "role"),
        ("房屋类型", "城堡", "kind"),
        ("状态", "??!x", "status"),
        ("证件类型", "借书证", "document"),
    ],
)
def test_a_word_that_is_not_known_is_a_fault(heading: str, cell: str, word: str) -> None:
    column, value, sentence = fault(**{heading: cell})
    assert column == heading and value == cell and word in sentence


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        (" 张　三 ", "张三"),
        ("欧阳 娜", "欧阳娜"),
        ("John  Smith", "John Smith"),
        ("張三", "張三"),
        ("Ｊohn", "John"),
        ("范", "范"),
    ],
)
def test_names_are_cleaned_and_never_rewritten(cell: str, name: str) -> None:
    assert told(姓名=cell).name == name


@pytest.mark.parametrize("cell", ["张三、李四", "张三/李四", "张三，李四", "张三\n李四", "张三; 李四"])
def test_several_people_in_one_cell_own_together(cell: str) -> None:
    register = read(["房号", "姓名", "面积"], ["3-1-502", cell, 90.0])
    assert [(row.key, row.name, row.role, row.gross_area) for row in register.rows] == [
        (("业主", 2), "张三", "owner", 9000),
        (("业主", 2), "李四", "owner", 9000),
    ]
    assert register.count == 1


def test_numbers_of_several_people_go_with_their_names_or_are_a_fault() -> None:
    titles = ["房号", "姓名", "电话"]
    register = read(titles, ["3-1-502", "张三、李四", "13900001122、13800002046"])
    assert [(row.name, row.phones) for row in register.rows] == [("张三", ("13900001122",)), ("李四", ("13800002046",))]
    sentence = "Several people stand in one cell. Give each a row of their own."
    assert fault(姓名="张三、李四", 电话="13900001122")[2] == sentence
    assert fault(姓名="张三、李四", 身份证号="11010519491231002X")[2] == sentence
    assert fault(姓名="张三、李四", 出生日期="1949-12-31")[2] == sentence


def test_whether_a_space_parts_two_people_is_not_guessed() -> None:
    assert "one name or two" in fault(姓名="张三 李四")[2] and "one name or two" in fault(姓名="兰州 拉面")[2]
    assert "Several people" in fault(姓名="Jane / John")[2] and "Several people" in fault(姓名="张三/John")[2]


def test_what_a_refused_row_says_may_be_said_again() -> None:
    register = read(["房号", "姓名"], ["3-1-502", "张三"], ["3-1-502", "李四、张三"], ["3-1-502", "李四"])
    assert [row.name for row in register.rows] == ["张三", "李四"] and [one.row for one in register.faults] == [3]


@pytest.mark.parametrize("cell", ["欧阳 娜娜", "张三 先生"])
def test_one_person_stays_one(cell: str) -> None:
    assert len(read(["房号", "姓名"], ["3-1-502", cell]).rows) == 1


def test_numbers_without_a_name_are_a_fault_and_masked() -> None:
    assert fault(姓名="", 电话="13800002046") == ("电话", "138****2046", "There is no name in this row.")
    assert fault(姓名="", 身份证号="11010519491231002X")[1] == "1101**********002X"


def test_a_unit_without_a_person_is_a_row() -> None:
    assert told(姓名="", 状态="空置").status == "vacant"


def test_the_same_person_twice_in_a_unit_is_a_fault_the_second_time() -> None:
    register = read(
        ["房号", "姓名", "身份"], ["3-1-502", "张三", "业主"], ["3栋1单元502", "张 三", ""], ["3-1-502", "张三", "家属"]
    )
    assert [row.row for row in register.rows] == [2, 4]
    (one,) = register.faults
    assert (one.row, str(one.reason)) == (3, "The same person stands in row 2 for this unit already.")


def test_a_second_plate_is_no_repetition() -> None:
    register = read(["房号", "姓名", "车牌"], ["3-1-502", "张三", "苏A12345"], ["3-1-502", "张三", "苏A54321"])
    assert len(register.rows) == 2


@pytest.mark.parametrize("cell", ["苏A12345 苏A54321", "苏A12345、苏A54321", "苏A12345/苏A54321", "苏A12345\n苏A54321"])
def test_several_plates_in_one_cell_are_several_rows(cell: str) -> None:
    register = read(["房号", "姓名", "车牌"], ["3-1-502", "张三", cell])
    assert [(row.name, row.plate) for row in register.rows] == [("张三", "苏A12345"), ("", "苏A54321")]
    assert {row.key for row in register.rows} == {("业主", 2)}


def test_a_repetition_of_a_faulty_row_is_sound() -> None:
    register = read(["房号", "姓名", "面积"], ["3-1-502", "张三", "?x"], ["3-1-502", "张三", 90.0])
    assert [row.row for row in register.rows] == [3] and [one.row for one in register.faults] == [2]


def test_empty_rows_and_totals_are_no_rows() -> None:
    register = read(list(SAMPLE), ["", "\u3000"], list(SAMPLE.values()), ["合计：", "120"], ["Total", 120.0])
    assert len(register.rows) == 1 and not register.faults


def test_every_fault_of_a_row_is_named_and_nothing_of_it_is_taken() -> None:
    register = read(["房号", "姓名", "面积", "交房日期"], ["", "张三", "大", "2021-3"])
    assert register.rows == []
    assert [one.column for one in register.faults] == ["面积", "交房日期", "房号"]


def test_a_fault_crosses_to_another_part_of_the_program_whole() -> None:
    register = read(["房号", "姓名"], ["31502", "张三"])
    again = pickle.loads(pickle.dumps(register))
    assert str(again.faults[0].reason) == str(register.faults[0].reason)
    assert again.faults[0].reason.field == "unit"


_CELLS = st.one_of(
    st.text(max_size=30), st.floats(), st.booleans(), st.dates(), st.datetimes(), st.times(), st.timedeltas()
)


@settings(max_examples=60)
@given(st.lists(_CELLS, min_size=16, max_size=16))
def test_whatever_stands_in_the_cells_is_a_row_or_a_fault(cells: list[Any]) -> None:
    titles = [title for _, title in headings(Speaker("zh_CN"))]
    sound: list[Any] = ["3-1-502", *[""] * 15]
    grid = Grid("x", [(1, list(titles)), (2, sound), (3, cells)])
    register = register_of(grid, layout_of(grid), TODAY)
    assert len(register.rows) <= (1 if register.faults else 2)
    assert all(str(one.reason) for one in register.faults)


def test_what_a_workbook_could_not_work_out_is_a_fault_and_not_empty(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["房号", "姓名", "面积", "说明"],
        ["3-1-502", "#N/A", 80, 't="e"'],
        ["3-1-503", "张三", "#DIV/0!", "x"],
    ):
        book.active.append(row)
    for cell in (book.active["B2"], book.active["C3"]):
        cell.data_type = "e"
    book.save(tmp_path / "errors.xlsx")
    register = read_register(tmp_path / "errors.xlsx", TODAY)
    assert [(fault.row, fault.column, fault.value) for fault in register.faults] == [
        (2, "姓名", "#N/A"),
        (3, "面积", "#DIV/0!"),
    ]


def test_rows_are_understood_nearly_as_fast_as_they_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("业主")
    sheet.append(["房号", "姓名", "电话", "建筑面积", "身份证号", "交房日期", "身份", "备注"])
    for n in range(3_000):
        cells = [f"{n // 100 + 1}栋1单元{n % 100 + 101}", "张三", 13800000000 + 37 * n, 100.5, "11010519491231002X"]
        sheet.append([*cells, "2021年3月5日", "业主", "　"])
    book.save(tmp_path / "a.xlsx")
    began = time.process_time()
    plainly = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True)
    assert sum(1 for _ in plainly.active.iter_rows(values_only=True)) == 3_001
    plainly.close()
    read = time.process_time()
    register = read_register(tmp_path / "a.xlsx", TODAY)  # which reads the file itself in another process
    ratio = (time.process_time() - read) / (read - began)
    assert ratio < 3
    assert len(register.rows) == 3_000 and not register.faults
