"""The list of rooms of the key tab, in their order; each is furnished when it is first entered."""

from frontdesk.keys.office import KeyOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

KeyHouse = House[KeyOffice]

DOORS: tuple[Door[KeyOffice, Room], ...] = ()
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
