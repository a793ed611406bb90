"""A length on paper: typed, or stepped by half a millimetre, and never out of reach."""

import pytest
from PySide6.QtCore import Qt

from frontdesk.widgets.millimetres import MillimetreField


@pytest.fixture
def field(qtbot):
    made = MillimetreField(20)
    qtbot.addWidget(made)
    made.set_value(0)
    return made


def test_up_and_down_go_half_a_millimetre(qtbot, field):
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
    assert (field.text(), field.value()) == ("1.0", 10)


def test_steps_end_where_the_reach_does(qtbot, field):
    field.set_value(-198)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "-20.0"


@pytest.mark.parametrize(("typed", "allowed"), [("20", True), ("-20", True), ("", True), ("20.1", False), ("x", False)])
def test_what_is_out_of_reach_or_no_number_is_refused(field, typed, allowed):
    field.setText(typed)
    assert (field.problem() is None) == allowed
