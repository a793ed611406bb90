"""The duty tab: the rooms of the duty desk, one seen at a time."""

from frontdesk.core.words import say
from frontdesk.duty.office import DutyOffice
from frontdesk.duty.tab.doors import DOORS, DutyHouse
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab


class DutyTab(RoomsTab[DutyOffice, Room]):
    """The duty desk."""

    watches = frozenset(
        {
            "day_close", "duty_entry", "enquiry", "handover", "key_loan", "key_loss", "payment", "review", "shift",
            "roster_entry", "shift_pattern", "step", "thing", "visit",
        }
    )  # fmt: skip

    def __init__(self, house: DutyHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the duty desk"))
