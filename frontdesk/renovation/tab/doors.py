"""The list of rooms of the renovation tab, in their order; each is furnished when it is first entered."""

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.renovation.office import RenovationOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

RenovationHouse = House[RenovationOffice]


def _permits(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.permitroom import PermitRoom

    return PermitRoom(house)


def _reports(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.reports import Reports

    return Reports(house)


def _rounds(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.rounds import Rounds

    return Rounds(house)


def _violations(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.violations import Violations

    return Violations(house)


def _passes(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.passroom import Passes

    return Passes(house)


def _gate(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.gate import Gate

    return Gate(house)


def _workers(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.workerroom import Workers

    return Workers(house)


def _contractors(house: RenovationHouse) -> Room:
    from frontdesk.renovation.tab.contractorroom import Contractors

    return Contractors(house)


DOORS: tuple[Door[RenovationOffice, Room], ...] = (
    Door("permits", mark("Permits"), Right.SEE, _permits, frozenset({"permit", "extension", "completion"})),
    Door("rounds", mark("Rounds"), Right.SEE, _rounds, frozenset({"inspection"})),
    Door(
        "violations", mark("Violations"), Right.SEE, _violations, frozenset({"rectification", "stop_work", "hot_work"})
    ),
    Door("passes", mark("Passes"), Right.SEE, _passes, frozenset({"worker_pass"})),
    Door("gate", mark("Gate"), Right.SEE, _gate),
    Door("workers", mark("Site workers"), Right.SEE, _workers, frozenset({"worker"})),
    Door("contractors", mark("Contractors"), Right.SEE, _contractors, frozenset({"contractor"})),
    Door("reports", mark("Reports"), Right.REPORT, _reports),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
