"""The list of desks, in the order of the tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from frontdesk.core.words import mark
from frontdesk.widgets.desktab import DeskTab, Host

if TYPE_CHECKING:
    from frontdesk.shell.office import Office


@dataclass(frozen=True)
class Desk:
    """A tab of the window: its key, its name, its drawing, and how it is made."""

    key: str
    title: str
    icon: str
    make: Callable[["Office", Host], DeskTab]


def _fees(office: "Office", host: Host) -> DeskTab:
    from frontdesk.fees.tab import FeesTab
    from frontdesk.fees.tab.doors import House

    return FeesTab(
        House(
            office.fee_office, office.finder.find_units, office.residents.unit_id, office.residents.buildings,
            office.lists, office.vouch, office.may, host, office.ground.clock.today,
        )
    )  # fmt: skip


def _residents(office: "Office", host: Host) -> DeskTab:
    from frontdesk.residents.tab import ResidentsTab

    return ResidentsTab(
        office.residents, lambda: office.lists("residents"), office.drafts, office.may, host, office.unit_facts,
        office.ground.clock.today,
    )  # fmt: skip


DESKS = (
    Desk("fees", mark("Fees"), "wallet", _fees),
    Desk("residents", mark("Residents"), "house", _residents),
)
"""Every desk there is; a new one is a new folder and a line here."""
