"""F6 goes round what a desk shows: filters, list, panel, and to the filters again."""

import pytest
from PySide6.QtWidgets import QLineEdit

from frontdesk.core.operators import Role
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.recordtable import RecordTable
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("room", ["Ctrl+1", "Ctrl+4"])
def test_from_the_panel_f6_comes_to_the_list_too(hands: Hands, room: str) -> None:
    hands.sign_in(Role.SUPERVISOR)
    hands.go("keys")
    hands.press(room)
    assert isinstance(hands.focus(), RecordTable)
    hands.press("F6")
    assert isinstance(hands.focus(), KeyButton)
    hands.press("F6")
    assert isinstance(hands.focus(), QLineEdit)
    hands.press("F6")
    assert isinstance(hands.focus(), RecordTable)
