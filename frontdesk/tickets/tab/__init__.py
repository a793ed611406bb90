"""The ticket tab: the rooms of the ticket desk, one seen at a time."""

from frontdesk.core.words import say
from frontdesk.tickets.office import TicketOffice
from frontdesk.tickets.tab.doors import DOORS, TicketHouse
from frontdesk.tickets.tab.ticketroom import TicketRoom
from frontdesk.widgets.attachments import HELP
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import RoomsTab


class TicketsTab(RoomsTab[TicketOffice, Room]):
    """The ticket desk."""

    watches = frozenset(
        {
            "attachment", "charge", "deadline", "dispatch", "follow_up", "further_report", "incident", "price_item",
            "quote", "rectification_slip", "spot_check", "team", "technician", "ticket", "ticket_note", "unit",
            "warranty_start", "warranty_term", "work",
        }
    )  # fmt: skip

    def __init__(self, house: TicketHouse) -> None:
        super().__init__(DOORS, house, say("Rooms of the ticket desk"))

    def show_record(self, kind: str, record: int) -> None:
        """Turn to a record; a ticket by its own kind, a quote by its ticket."""
        if kind in ("ticket", "quote"):
            kind, record = self.house.office.lists.named(kind, record)
        super().show_record(kind, record)

    def help_text(self) -> str:
        told = super().help_text()
        return f"{told}\n\n{say(HELP)}" if isinstance(self.room(), TicketRoom) else told
