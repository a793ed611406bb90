"""The books before these end with a list: it is looked at, carried over, paid from, and undone while it can be."""

import pytest
from openpyxl import Workbook

from frontdesk.core.money import Money
from tests import people
from tests.fees.host import Counter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def counter(qtbot, estate, tmp_path):
    book = Workbook()
    for row in (
        ["云栖花园 2026 年 10 月底欠费及预存"],
        ["房号", "业主", "收费项目", "费用月份", "欠费金额", "预存余额"],
        [people.FLAT, "林晓", "物业费", "2026-09", 280.9, None],
        [people.SHOP, "单小明", None, None, None, 500],
        ["9-9-909", "查无此人", None, None, 12, None],
    ):
        book.active.append(row)
    book.save(tmp_path / "期初.xlsx")
    made = Counter(qtbot, estate.ground)
    made.window.file = str(tmp_path / "期初.xlsx")
    made.press("Ctrl+3")
    return made


def test_balances_are_carried_over_by_keyboard_and_undone(counter, estate):
    before = counter.keys
    counter.press("Ctrl+I")
    panel = counter.tab.charges.carrying.panel()
    assert [pill.text() for pill in panel.pills] == ["New: 2", "To change: 0", "Left alone: 0", "Faulty rows: 1"]
    counter.press("Ctrl+S")
    assert counter.keys - before == 2
    assert counter.owed(estate.units[people.FLAT]) == [(202609, Money(28090))]
    assert counter.office.fee_office.desk.account(estate.units[people.SHOP]).prepaid == Money(50000)
    counter.press("Ctrl+Z")
    assert counter.owed(estate.units[people.FLAT]) == []
    counter.press("Esc")
    assert counter.tab.charges.carrying.panel() is None
    assert counter.tab.charges.table.hasFocus()


def test_what_was_carried_over_is_listed(counter):
    counter.press("Ctrl+I", "Ctrl+S", "Esc", "Ctrl+Shift+I")
    (line,) = counter.tab.charges.carrying.panel().imports.rows.rows
    assert (line["added"], line["refused"], line["undone"]) == (2, 1, "")
