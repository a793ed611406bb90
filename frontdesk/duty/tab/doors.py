"""The list of rooms of the duty tab, in their order; each is furnished when it is first entered."""

from frontdesk.duty.office import DutyOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

DutyHouse = House[DutyOffice]

DOORS: tuple[Door[DutyOffice, Room], ...] = ()
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
