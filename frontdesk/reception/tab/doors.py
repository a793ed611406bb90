"""The list of rooms of the reception tab, in their order; each is furnished when it is first entered."""

from frontdesk.reception.office import ReceptionOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

ReceptionHouse = House[ReceptionOffice]

DOORS: tuple[Door[ReceptionOffice, Room], ...] = ()
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
