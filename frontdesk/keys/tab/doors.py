"""The list of rooms of the key tab, in their order; each is furnished when it is first entered."""

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.keys.office import KeyOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

KeyHouse = House[KeyOffice]


def _loans(house: KeyHouse) -> Room:
    from frontdesk.keys.tab.loans import Loans

    return Loans(house)


def _cabinet(house: KeyHouse) -> Room:
    from frontdesk.keys.tab.cabinet import CabinetRoom

    return CabinetRoom(house)


DOORS: tuple[Door[KeyOffice, Room], ...] = (
    Door("loans", mark("Loans"), Right.LEND_KEYS, _loans, frozenset({"key_loan"})),
    Door("cabinet", mark("Keys"), Right.SEE, _cabinet, frozenset({"key"})),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
