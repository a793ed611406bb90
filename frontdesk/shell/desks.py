"""The list of desks, in the order of the tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from frontdesk.core.words import mark
from frontdesk.widgets.desktab import DeskTab, Host
from frontdesk.widgets.rooms import House

if TYPE_CHECKING:
    from frontdesk.shell.office import Office


AnyOffice = TypeVar("AnyOffice")


@dataclass(frozen=True)
class Desk:
    """A tab of the window: its key, its name, its drawing, how it is made, and how many things are due there.

    With their number goes whether any is overdue; it is asked also while nobody has turned to the tab.
    """

    key: str
    title: str
    icon: str
    make: Callable[["Office", Host], DeskTab]
    due: Callable[["Office"], tuple[int, bool]] = lambda office: (0, False)


def house_of(office: "Office", host: Host, desks: AnyOffice) -> House[AnyOffice]:
    """What the rooms of a desk are handed."""
    clock = office.ground.clock
    return House(
        desks, office.finder.find_units, office.residents.unit_id, office.residents.buildings, office.lists,
        office.drafts, office.vouch, office.operators.who_may, office.may, host, lambda: clock.local(clock.now()),
        clock.today, office.told,
    )  # fmt: skip


def _duty(office: "Office", host: Host) -> DeskTab:
    from frontdesk.duty.tab import DutyTab

    return DutyTab(house_of(office, host, office.duty))


def _keys(office: "Office", host: Host) -> DeskTab:
    from frontdesk.keys.tab import KeysTab

    return KeysTab(house_of(office, host, office.keys))


def _renovation(office: "Office", host: Host) -> DeskTab:
    from frontdesk.renovation.tab import RenovationTab

    return RenovationTab(house_of(office, host, office.renovation))


def _fees(office: "Office", host: Host) -> DeskTab:
    from frontdesk.fees.tab import FeesTab

    return FeesTab(house_of(office, host, office.fee_office))


def _residents(office: "Office", host: Host) -> DeskTab:
    from frontdesk.residents.tab import ResidentsTab
    from frontdesk.shell.unitsections import sections_of

    return ResidentsTab(
        office.residents, lambda: office.lists("residents"), office.drafts, office.may, host, office.unit_facts,
        office.ground.clock.today, partial(sections_of, office.ground), office.told,
    )  # fmt: skip


def _reception(office: "Office", host: Host) -> DeskTab:
    from frontdesk.reception.tab import ReceptionTab

    return ReceptionTab(house_of(office, host, office.reception))


def _tickets(office: "Office", host: Host) -> DeskTab:
    from frontdesk.tickets.tab import TicketsTab

    return TicketsTab(house_of(office, host, office.tickets))


DESKS = (
    Desk("reception", mark("Reception"), "users", _reception, lambda office: office.reception.due()),
    Desk("tickets", mark("Repairs & complaints"), "wrench", _tickets, lambda office: office.tickets.due()),
    Desk("duty", mark("Duty log"), "notebook-pen", _duty, lambda office: office.duty.due()),
    Desk("keys", mark("Keys"), "key-round", _keys, lambda office: office.keys.due()),
    Desk("renovation", mark("Renovation"), "hard-hat", _renovation, lambda office: office.renovation.due()),
    Desk("fees", mark("Fees"), "wallet", _fees, lambda office: office.fee_office.due()),
    Desk("residents", mark("Residents"), "house", _residents),
)
"""Every desk there is; a new one is a new folder and a line here."""
