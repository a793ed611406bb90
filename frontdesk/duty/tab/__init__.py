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
            "calendar_day", "day_close", "deadline", "dispatch", "duty_entry", "enquiry", "follow_up", "further_report",
            "handover", "incident", "key_loan", "key_loss", "payment", "quote", "rectification_slip", "review",
            "roster_entry", "shift", "shift_pattern", "spot_check", "step", "thing", "ticket", "ticket_note", "visit",
        }
    )  # fmt: skip

    def __init__(self, house: DutyHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the duty desk"))
