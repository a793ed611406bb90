"""The money box takes an amount from any keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.core.money import Money
from frontdesk.widgets.moneybox import MoneyBox


@pytest.fixture
def box(qtbot):
    whole = QWidget()
    layout = QVBoxLayout(whole)
    box = MoneyBox("实收")
    layout.addWidget(box)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    box.setFocus()
    box.whole = whole
    return box


@pytest.mark.parametrize("typed", ["1409.5", "1,409.50", "¥1409.50", "１４０９．５", "￥1，409.50元"])
def test_an_amount_is_taken_in_any_spelling(qtbot, box, typed):
    box.setText(typed)
    assert box.money() == Money(140950)


def test_an_amount_is_shown_grouped_when_left(qtbot, box):
    qtbot.keyClicks(box, "1409.5")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "1,409.50"


def test_what_is_no_amount_gives_none_and_is_marked(qtbot, box):
    qtbot.keyClicks(box, "12a")
    assert box.money() is None
    assert box.problem() is not None
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.property("wrong") is True
    box.set_money(Money(1200))
    assert box.property("wrong") is False


def test_each_new_amount_is_told_once(qtbot, box):
    told = []
    box.money_changed.connect(told.append)
    box.setText("12")
    box.setText("12.")
    box.setText("12.0")
    box.setText("")
    assert told == [Money(1200), None]
