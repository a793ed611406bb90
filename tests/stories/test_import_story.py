"""Taking over an estate's own register, by keyboard: look first, then all at once; mend what is faulty; undo it."""

import re
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from frontdesk.core.operators import Role
from frontdesk.residents.desk import ResidentDesk
from frontdesk.shell.checking import checks
from tests.residents.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HEADINGS = ["房号", "建筑面积（㎡）", "姓名", "身份", "联系电话", "入住日期", "车牌号"]
ROWS = [
    ["5-1-101", 98.5, "林晓", "业主", 13900001188.0, "2020年5月1日", "苏A12345"],
    ["５-1-102", "１０２.３０", "欧阳静 ", "业主", "139 0000 1199", "2020/5/1", None],
    ["5-1-102", None, "孙蔚", "租户", None, date(2025, 1, 1), None],
    ["5-1-103", "一百平", "单小明", "业主", None, None, None],
    ["5-1-104", 90, "陈志远", "房主甲", None, "2020-13-01", None],
]


def saved(path, *rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def register(tmp_path):
    return saved(tmp_path / "登记表.xlsx", ["云栖花园业主登记表"], HEADINGS, *ROWS)


@pytest.fixture
def counter(qtbot, ground, register):
    made = Counter(qtbot, ground)
    made.window.file = str(register)
    return made


def pills(panel):
    return [int(re.search(r"\d+", pill.text())[0]) for pill in panel.pills]


def codes(counter):
    return [row["code"] for row in counter.desk.units()]


def test_a_register_is_looked_at_then_taken_over_and_again_changes_nothing(counter):
    counter.press("Ctrl+I")
    panel = counter.tab._entry
    assert pills(panel) == [3, 0, 0, 2]
    assert [(fault.row, fault.column) for fault in panel.faults.rows.rows] == [
        (6, "建筑面积（㎡）"),
        (7, "身份"),
        (7, "入住日期"),
    ]
    assert "6" in panel.reason.text()
    assert codes(counter) == []
    counter.press("Ctrl+S")
    assert codes(counter) == ["5-1-101", "5-1-102"]
    assert counter.window.told
    counter.press("Esc", "Ctrl+I")
    again = counter.tab._entry
    assert pills(again) == [0, 0, 3, 2]
    assert again.go.isHidden()


def test_faulty_rows_come_back_with_their_cells_to_be_mended_and_imported_again(counter, tmp_path):
    counter.press("Ctrl+I", "Ctrl+S")
    counter.window.file = str(tmp_path / "faults.xlsx")
    counter.press("Ctrl+Shift+S", "Esc")
    book = load_workbook(counter.window.file)
    sheet = book.active
    (headings, *faulty) = list(sheet.iter_rows(values_only=True))[-3:]
    assert list(headings[1:]) == HEADINGS
    assert [row[1:] for row in faulty] == [
        ("5-1-103", "一百平", "单小明", "业主", None, None, None),
        ("5-1-104", "90", "陈志远", "房主甲", None, "2020-13-01", None),
    ]
    assert "Row 6. 建筑面积（㎡）" in faulty[0][0]
    assert all(heading in faulty[1][0] for heading in ("身份", "入住日期"))
    sheet.cell(sheet.max_row - 1, 3).value = 100
    sheet.cell(sheet.max_row, 5).value = "业主"
    sheet.cell(sheet.max_row, 7).value = "2020-12-01"
    book.save(counter.window.file)
    counter.press("Ctrl+I")
    assert pills(counter.tab._entry) == [2, 0, 0, 0]
    counter.press("Ctrl+S")
    assert codes(counter) == ["5-1-101", "5-1-102", "5-1-103", "5-1-104"]
    assert [row["owner"] for row in counter.desk.unit_rows([3, 4])] == ["单小明", "陈志远"]


def test_what_stands_above_faulty_rows_and_told_their_building_comes_back_too(counter, tmp_path):
    rows = [
        ["租户登记表"],
        ["房号", "姓名", "面积"],
        ["3栋"],
        ["1-101", "林晓", "many"],
        ["4栋"],
        ["1-101", "孙蔚", "few"],
    ]
    counter.window.file = str(saved(tmp_path / "captions.xlsx", *rows))
    counter.press("Ctrl+I")
    counter.window.file = str(tmp_path / "faults.xlsx")
    counter.press("Ctrl+Shift+S", "Esc")
    book = load_workbook(counter.window.file)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value in ("many", "few"):
                cell.value = 80
    book.save(counter.window.file)
    counter.press("Ctrl+I", "Ctrl+S")
    assert codes(counter) == ["3-1-101", "4-1-101"]
    assert [row["tenant"] for row in counter.desk.unit_rows([1, 2])] == ["林晓", "孙蔚"]


def test_faulty_rows_of_a_sheet_that_is_only_called_by_a_number_keep_their_building(counter, tmp_path):
    book = Workbook()
    book.active.title = "1"
    for row in (
        ["房号", "姓名", "面积"],
        ["3-502", "林晓", "many"],
        ["3-503", "孙蔚", 80],
        ["", "欧阳静", 1],
        ["3-505", "李四", "many"],
        ["504", "单小明", "few"],
    ):
        book.active.append(row)
    book.save(tmp_path / "numbered.xlsx")
    counter.window.file = str(tmp_path / "numbered.xlsx")
    counter.press("Ctrl+I", "Ctrl+S")
    counter.window.file = str(tmp_path / "faults.xlsx")
    counter.press("Ctrl+Shift+S", "Esc")
    book = load_workbook(counter.window.file)
    for row in book.active.iter_rows():
        for cell in row:
            if cell.value in ("many", "few"):
                cell.value = 90
    book.save(counter.window.file)
    counter.press("Ctrl+I", "Ctrl+S")
    assert codes(counter) == ["1-504", "3-502", "3-503", "3-505"]


def test_an_import_is_undone_at_once_or_from_the_list_until_somebody_works_on_it(counter, ground):
    counter.press("Ctrl+I", "Ctrl+S", "Ctrl+Z")
    assert codes(counter) == []
    assert "undone" in counter.window.told[-1]
    counter.press("Esc", "Ctrl+I", "Ctrl+S", "Esc", "Ctrl+Shift+I")
    listed = counter.tab._entry.imports.rows.rows
    assert [(row["id"], row["added"], bool(row["undone"])) for row in listed] == [(2, 3, False), (1, 3, True)]
    counter.press("Ctrl+Z")
    assert codes(counter) == []
    assert {check.name for check in checks(ground) if not check.ok} == set()
    counter.press("Esc", "Ctrl+I", "Ctrl+S", "Esc")
    unit = ResidentDesk(ground).unit_id("5-1-101")
    vehicle = counter.desk.unit_file(unit).vehicles[0].id
    counter.desk.end_vehicle(vehicle)
    counter.press("Ctrl+Shift+I", "Ctrl+Z")
    assert "5-1-101" in counter.window.refused[-1]
    assert codes(counter) == ["5-1-101", "5-1-102"]
    counter.press("Esc")
    assert counter.tab._entry is None


def test_a_column_assigned_by_hand_is_read_so_and_remembered(counter, tmp_path, qtbot):
    rows = [["房号", "姓名", "联络"], ["5-1-101", "林晓", "13900001188"], ["5-1-102", "孙蔚", "13900001199"]]
    counter.window.file = str(saved(tmp_path / "own.xlsx", *rows))
    counter.press("Ctrl+I")
    panel = counter.tab._entry
    assert "联络" in panel.hint.text()
    assert panel.columns.assigned() == ("unit", "name", "")
    panel.columns.choices[0].setFocus()
    counter.press("Right", "Right")
    for key in "Phones":
        counter.press(key)
    assert panel.columns.assigned() == ("unit", "name", "phones")
    qtbot.waitUntil(lambda: panel._shown[2] == ("unit", "name", "phones"))
    assert "联络" not in panel.hint.text()
    counter.press("Ctrl+S", "Esc")
    assert counter.desk.unit_file(1).residents[0].phones == ("13900001188",)
    counter.window.file = str(saved(tmp_path / "next.xlsx", rows[0], ["5-1-103", "单小明", "13900001177"]))
    counter.press("Ctrl+I")
    assert counter.tab._entry.columns.assigned() == ("unit", "name", "phones")
    assert "earlier file" in counter.tab._entry.hint.text()
    counter.press("Ctrl+S")
    assert counter.desk.unit_file(3).residents[0].phones == ("13900001177",)


def test_what_is_chosen_just_before_ctrl_s_is_looked_at_before_it_is_imported(counter, tmp_path):
    counter.window.file = str(
        saved(tmp_path / "own.xlsx", ["房号", "姓名", "联络"], ["5-1-101", "林晓", "13900001188"])
    )
    counter.press("Ctrl+I")
    panel = counter.tab._entry
    panel.columns.choices[2].set_value("phones")
    counter.press("Ctrl+S")
    assert codes(counter) == []
    counter.press("Ctrl+S")
    assert counter.desk.unit_file(1).residents[0].phones == ("13900001188",)


def test_a_file_whose_columns_nobody_knows_is_assigned_by_hand(counter, tmp_path):
    counter.window.file = str(saved(tmp_path / "own.xlsx", ["甲", "乙"], ["5-1-101", "林晓"], ["5-1-102", "孙蔚"]))
    counter.press("Ctrl+I")
    panel = counter.tab._entry
    assert panel.go.isHidden()
    assert panel.outcome.text()
    assert panel.faults.isHidden()
    for place, field in enumerate(("unit", "name")):
        panel.columns.choices[place].set_value(field)
    panel._look()
    assert not panel.faults.isHidden()
    assert pills(panel) == [2, 0, 0, 0]
    counter.press("Ctrl+S")
    assert codes(counter) == ["5-1-101", "5-1-102"]


def test_a_text_file_is_read_in_the_encoding_that_is_chosen(counter, tmp_path):
    path = tmp_path / "big5.csv"
    path.write_bytes("房號,姓名\n5-1-101,陳志遠\n5-1-102,歐陽靜\n".encode("big5"))
    counter.window.file = str(path)
    counter.press("Ctrl+I")
    panel = counter.tab._entry
    panel.encoding.set_value("big5")
    panel._look()
    assert panel.columns._reading.heads == ("房號", "姓名")
    counter.press("Ctrl+S")
    assert [row["owner"] for row in counter.desk.unit_rows([1, 2])] == ["陳志遠", "歐陽靜"]


def test_owner_and_tenant_in_one_row_are_taken_over_together_or_not_at_all(counter, tmp_path):
    headings = ["房号", "业主姓名", "业主电话", "租户姓名", "租户电话", "起租日期"]
    rows = [
        ["5-1-101", "林晓", "13900001188", "孙蔚", "13900001199", "2025-01-01"],
        ["5-1-102", "单小明", None, "欧阳静", None, "2025-02-30"],
    ]
    counter.window.file = str(saved(tmp_path / "both.xlsx", headings, *rows))
    counter.press("Ctrl+I")
    assert pills(counter.tab._entry) == [1, 0, 0, 1]
    counter.press("Ctrl+S")
    assert codes(counter) == ["5-1-101"]
    file = counter.desk.unit_file(1)
    assert [(one.occupancy.role, one.person.name, one.phones) for one in file.residents] == [
        ("owner", "林晓", ("13900001188",)),
        ("tenant", "孙蔚", ("13900001199",)),
    ]
    assert file.unit.status == "let"


def test_what_is_no_register_is_refused_in_words(counter, tmp_path):
    other = tmp_path / "photo.xlsx"
    other.write_bytes(b"\xff\xd8\xff\xe0 not a workbook")
    counter.window.file = str(other)
    counter.press("Ctrl+I")
    assert counter.window.refused
    assert counter.tab._entry is None


def test_the_register_that_is_exported_can_be_taken_over_again(counter, tmp_path):
    counter.press("Ctrl+I", "Ctrl+S", "Esc")
    counter.window.file = str(tmp_path / "residents.xlsx")
    counter.press("Ctrl+E", "Ctrl+I")
    assert pills(counter.tab._entry) == [0, 0, 3, 0]


def test_a_receptionist_may_import(qtbot, ground, register, signed_in):
    signed_in(Role.RECEPTIONIST)
    counter = Counter(qtbot, ground)
    counter.window.file = str(register)
    counter.press("Ctrl+I", "Ctrl+S")
    assert len(codes(counter)) == 2
