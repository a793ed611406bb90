"""The reception tab: the rooms of the reception desk, one seen at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.core.words import say
from frontdesk.reception.office import ReceptionOffice
from frontdesk.reception.tab.doors import DOORS, ReceptionHouse
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab
from frontdesk.widgets.toldcallers import ToldCallers


class ReceptionTab(RoomsTab[ReceptionOffice, Room]):
    """The reception desk."""

    watches = frozenset({"admission", "article", "attachment", "enquiry", "incident", "unit", "visit"})

    def __init__(self, house: ReceptionHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the reception desk"))

    def refresh(self) -> None:
        super().refresh()
        for told in self.findChildren(ToldCallers):
            told.look()

    def take_over(self, facts: Mapping[str, Any], on_done: Callable[[str], None]) -> None:
        """Work begun at another desk, in the room that `facts` name."""
        if self.open_room(facts["room"]):
            self.room().take_over(facts, on_done)
