"""The list of rooms of the ticket tab, in their order; each is furnished when it is first entered."""

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.tickets.office import TicketOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

TicketHouse = House[TicketOffice]


def _repairs(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.repairs import Repairs

    return Repairs(house)


def _complaints(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.complaints import Complaints

    return Complaints(house)


def _follow_ups(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.followups import FollowUps

    return FollowUps(house)


def _incidents(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.incidents import Incidents

    return Incidents(house)


def _crews(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.crews import Crews

    return Crews(house)


def _reports(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.reports import Reports

    return Reports(house)


def _prices(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.prices import Prices

    return Prices(house)


def _warranties(house: TicketHouse) -> Room:
    from frontdesk.tickets.tab.warranties import Warranties

    return Warranties(house)


DOORS: tuple[Door[TicketOffice, Room], ...] = (
    Door("repairs", mark("Repairs"), Right.SEE, _repairs, frozenset({"repair"})),
    Door("complaints", mark("Complaints"), Right.SEE, _complaints, frozenset({"complaint", "suggestion", "praise"})),
    Door("followups", mark("Follow-ups"), Right.SEE, _follow_ups, frozenset({"follow_up", "rectification_slip"})),
    Door("incidents", mark("Incidents"), Right.SEE, _incidents, frozenset({"incident"})),
    Door("reports", mark("Reports"), Right.REPORT, _reports),
    Door("crews", mark("Workers"), Right.SEE, _crews),
    Door("prices", mark("Prices"), Right.SEE, _prices, frozenset({"price_item"})),
    Door("warranties", mark("Warranty"), Right.SEE, _warranties, frozenset({"warranty_term"})),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
