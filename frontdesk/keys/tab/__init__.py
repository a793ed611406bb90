"""The key tab: the rooms of the key desk, one seen at a time."""

from frontdesk.core.words import say
from frontdesk.keys.office import KeyOffice
from frontdesk.keys.tab.doors import DOORS, KeyHouse
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab


class KeysTab(RoomsTab[KeyOffice, Room]):
    """The key desk."""

    watches = frozenset()

    def __init__(self, house: KeyHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the key desk"))
