"""The list of rooms of the ticket tab, in their order; each is furnished when it is first entered."""

from frontdesk.tickets.office import TicketOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

TicketHouse = House[TicketOffice]

DOORS: tuple[Door[TicketOffice, Room], ...] = ()
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
