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


def _custody(house: KeyHouse) -> Room:
    from frontdesk.keys.tab.custody import Custody

    return Custody(house)


def _stock_takes(house: KeyHouse) -> Room:
    from frontdesk.keys.tab.stocktake import StockTakes

    return StockTakes(house)


def _losses(house: KeyHouse) -> Room:
    from frontdesk.keys.tab.losses import Losses

    return Losses(house)


DOORS: tuple[Door[KeyOffice, Room], ...] = (
    Door("loans", mark("Loans"), Right.LEND_KEYS, _loans, frozenset({"key_loan"})),
    Door("cabinet", mark("Key cabinet"), Right.SEE, _cabinet, frozenset({"key"})),
    Door("custody", mark("Custody"), Right.SEE, _custody, frozenset({"key_custody", "key_handover"})),
    Door("stocktake", mark("Stock-take"), Right.SEE, _stock_takes, frozenset({"stock_take"})),
    Door("losses", mark("Lost keys"), Right.SEE, _losses, frozenset({"key_loss"})),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
