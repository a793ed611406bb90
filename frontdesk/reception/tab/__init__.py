"""The reception tab: the rooms of the reception desk, one seen at a time."""

from frontdesk.core.words import say
from frontdesk.reception.office import ReceptionOffice
from frontdesk.reception.tab.doors import DOORS, ReceptionHouse
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab


class ReceptionTab(RoomsTab[ReceptionOffice, Room]):
    """The reception desk."""

    watches = frozenset()

    def __init__(self, house: ReceptionHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the reception desk"))
