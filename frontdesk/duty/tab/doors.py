"""The list of rooms of the duty tab, in their order; each is furnished when it is first entered."""

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.duty.office import DutyOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

DutyHouse = House[DutyOffice]


def _log(house: DutyHouse) -> Room:
    from frontdesk.duty.tab.log import LogRoom

    return LogRoom(house)


def _shift(house: DutyHouse) -> Room:
    from frontdesk.duty.tab.shift import ShiftRoom

    return ShiftRoom(house)


def _review(house: DutyHouse) -> Room:
    from frontdesk.duty.tab.review import ReviewRoom

    return ReviewRoom(house)


def _roster(house: DutyHouse) -> Room:
    from frontdesk.duty.tab.roster import Roster

    return Roster(house)


def _exceptions(house: DutyHouse) -> Room:
    from frontdesk.duty.tab.exceptions import Exceptions

    return Exceptions(house)


DOORS: tuple[Door[DutyOffice, Room], ...] = (
    Door("log", mark("Log"), Right.SEE, _log, frozenset({"duty_entry"})),
    Door("shift", mark("Shift and handover"), Right.SEE, _shift, frozenset({"shift", "handover"})),
    Door("review", mark("Review"), Right.REVIEW_LOG, _review),
    Door("roster", mark("Roster"), Right.SEE, _roster),
    Door("exceptions", mark("Exceptions"), Right.SEE, _exceptions),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
