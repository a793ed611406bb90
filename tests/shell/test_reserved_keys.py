"""No room takes a key away from the window: Qt would give it to neither."""

import pytest

from frontdesk.core.operators import Role
from frontdesk.shell.desks import DESKS
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.rooms import RoomsTab
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

RESERVED = {"F1", "F4", "F5", "F6", "F12", "Ctrl+B", "Ctrl+K", "Ctrl+L", "Ctrl+,", "Ctrl+F12", "Shift+Esc"}


def test_no_room_takes_a_key_of_the_window(hands: Hands) -> None:
    hands.sign_in(Role.MANAGER)
    desks = hands.program.desks
    assert desks is not None
    for key in [desk.key for desk in DESKS]:
        tab = desks.desk(key)
        names = list(tab.places) if isinstance(tab, RoomsTab) else []
        rooms = [tab.furnished(name) for name in names]
        pieces = [tab, *rooms, *(room.side for room in rooms)]
        taken = {(button.text(), button.key) for piece in pieces for button in piece.findChildren(KeyButton)}
        assert {each for each in taken if each[1] in RESERVED} <= {("Unit file  F4", "F4")}, key
