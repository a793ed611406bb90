"""The list of rooms of the reception tab, in their order; each is furnished when it is first entered."""

from frontdesk.core.operators import Right
from frontdesk.core.words import mark
from frontdesk.reception.office import ReceptionOffice
from frontdesk.widgets.room import Room
from frontdesk.widgets.rooms import Door, House

ReceptionHouse = House[ReceptionOffice]


def _visits(house: ReceptionHouse) -> Room:
    from frontdesk.reception.tab.visits import Visits

    return Visits(house)


def _admissions(house: ReceptionHouse) -> Room:
    from frontdesk.reception.tab.admissions import Admissions

    return Admissions(house)


def _enquiries(house: ReceptionHouse) -> Room:
    from frontdesk.reception.tab.enquiries import Enquiries

    return Enquiries(house)


def _answers(house: ReceptionHouse) -> Room:
    from frontdesk.reception.tab.answers import Answers

    return Answers(house)


DOORS: tuple[Door[ReceptionOffice, Room], ...] = (
    Door("visits", mark("Visits"), Right.RECEIVE, _visits, frozenset({"visit"})),
    Door("admissions", mark("Who may come"), Right.RECEIVE, _admissions),
    Door("enquiries", mark("Enquiries"), Right.RECEIVE, _enquiries, frozenset({"enquiry"})),
    Door("answers", mark("Known answers"), Right.SEE, _answers, frozenset({"article"})),
)
"""Every room there is; a new one is a module beside this and a line here. Its key is its place: Ctrl+1, …, Ctrl+0."""
