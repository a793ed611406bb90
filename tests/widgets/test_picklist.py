"""A list of what is wanted, in an order; and the choice of a picture."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frontdesk.widgets.picklist import PickList
from frontdesk.widgets.picturechoice import PictureChoice


@pytest.fixture
def columns(qtbot: QtBot) -> PickList:
    """Four columns, of which the first has to stay."""
    made = PickList([("a", "Item"), ("b", "Period"), ("c", "Price"), ("d", "Paid")], fixed=["a"])
    qtbot.addWidget(made)
    made.show()
    return made


def press(widget: PickList, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(widget, key, held)


def test_all_is_wanted_at_first_in_the_usual_order(columns: PickList) -> None:
    assert columns.value() == ("a", "b", "c", "d")


def test_space_takes_out_and_in_what_need_not_stay(columns: PickList) -> None:
    press(columns, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert columns.value() == ("a", "c", "d")
    press(columns, Qt.Key.Key_Space)
    assert columns.value() == ("a", "b", "c", "d")


def test_ctrl_with_the_arrows_moves_a_row_as_far_as_there_are_any(columns: PickList) -> None:
    press(
        columns,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        held=Qt.KeyboardModifier.ControlModifier,
    )
    assert columns.value() == ("b", "c", "a", "d")
    press(columns, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, held=Qt.KeyboardModifier.ControlModifier)
    assert columns.value() == ("a", "b", "c", "d")
    assert columns.currentRow() == 0


def test_a_click_on_the_box_takes_out(columns: PickList) -> None:
    place = columns.visualItemRect(columns.item(2))
    QTest.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(12, 12))
    assert columns.value() == ("a", "b", "d")
    QTest.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(60, 12))
    assert columns.value() == ("a", "b", "d")


def test_what_is_wanted_comes_first_and_what_has_to_stay_is_there(columns: PickList) -> None:
    columns.set_value(("d", "nowhere", "b"))
    assert columns.value() == ("d", "b", "a")
    kept = columns.draft()
    columns.set_value(())
    columns.set_draft(kept)
    assert columns.value() == ("d", "b", "a")


def test_screen_readers_hear_what_is_shown(columns: PickList) -> None:
    columns.toggle(1)
    spoken = [columns.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["Item, shown", "Period, not shown"]


def test_a_picture_that_was_chosen_is_offered_from_then_on(qtbot: QtBot) -> None:
    choice = PictureChoice([("", "As on all papers"), ("none", "None")])
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.changed):
        choice.set_value("f00d")
    assert choice.value() == choice.draft() == "f00d"
    choice.set_value("none")
    assert choice.value() == "none"
    with qtbot.waitSignal(choice.wanted):
        choice.button.click()
