"""Taking over an estate's own register, by keyboard: look first, then all at once; again, and nothing changes."""

import re
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from frontdesk.core.operators import Role
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


@pytest.fixture
def register(tmp_path):
    book = Workbook()
    sheet = book.active
    for row in (["云栖花园业主登记表"], HEADINGS, *ROWS):
        sheet.append(row)
    path = tmp_path / "登记表.xlsx"
    book.save(path)
    return path


@pytest.fixture
def counter(qtbot, ground, register):
    made = Counter(qtbot, ground)
    made.window.file = str(register)
    return made


def pills(panel):
    return [int(re.search(r"\d+", panel._pills.layout().itemAt(at).widget().text())[0]) for at in range(4)]


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
    assert counter.desk.units() == []
    counter.press("Ctrl+S")
    assert [row["code"] for row in counter.desk.units()] == ["5-1-101", "5-1-102"]
    assert [row["code"] for row in counter.tab.table.rows.rows] == ["5-1-101", "5-1-102"]
    assert counter.window.told
    counter.press("Esc", "Ctrl+I")
    again = counter.tab._entry
    assert pills(again) == [0, 0, 3, 2]
    assert again.go.isHidden()


def test_faulty_rows_are_saved_with_their_reasons(counter, tmp_path):
    counter.press("Ctrl+I")
    counter.window.file = str(tmp_path / "faults.xlsx")
    counter.press("Ctrl+Shift+S")
    rows = list(load_workbook(counter.window.file).active.iter_rows(values_only=True))
    assert [row[:3] for row in rows[-3:]] == [
        (6, "建筑面积（㎡）", "一百平"),
        (7, "身份", "房主甲"),
        (7, "入住日期", "2020-13-01"),
    ]
    assert all(row[3] for row in rows[-3:])


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
    assert len(counter.desk.units()) == 2
