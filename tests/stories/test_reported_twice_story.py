"""A fault that is reported twice, by keyboard: by phone, at the counter as an enquiry, and out of the duty log."""

from datetime import timedelta

import pytest

from frontdesk.core.operators import Role
from frontdesk.duty.log import NewEntry
from frontdesk.shell.checking import checks
from frontdesk.tickets.listed import TicketLists
from tests import people
from tests.people import FLAT
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FIRST, SECOND = "31502 厨房水管爆了", "3-1-502 水管还在喷"


def test_a_fault_reported_twice_is_one_ticket(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None
    hands.sign_in(Role.RECEPTIONIST)
    lists = TicketLists(ground)

    # The phone rings: one line and Enter.
    hands.go("tickets")
    hands.keys = 0
    hands.write(FIRST)
    hands.press("Return")
    assert hands.keys == len(FIRST) + 1
    [ticket] = lists.tickets()
    assert (ticket["unit"], ticket["urgency"], ticket["reporter"]) == (FLAT, "emergency", "陈志远")
    assert hands.due("tickets") == (1, False)

    # The wife calls too: it is seen while it is typed, and joined by one key.
    now.go_on(minutes=10)
    hands.keys = 0
    hands.write(SECOND)
    hands.press("Ctrl+J")
    assert hands.keys == len(SECOND) + 1
    assert lists.ticket(ticket["id"])["reports"] == 1

    # Half an hour goes by and nobody was at the door: the tab turns red.
    now.go_on(minutes=25)
    assert hands.due("tickets") == (1, True)

    # A neighbour asks at the counter when it will be dry again: the enquiry becomes a report of the same fault.
    hands.go("reception")
    tab = hands.program.desks.desk("reception")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{tab.places['enquiries'] + 1}", "F3")  # type: ignore[attr-defined]
    hands.write("3-1-502 水管爆了，我家也淹了")
    hands.press("Ctrl+Shift+T", "Ctrl+J")
    [ticket] = lists.tickets()
    assert ticket["reports"] == 2
    office = hands.program.office
    assert office.reception.enquiries.enquiry(1)["became"] == ticket["number"]  # type: ignore[union-attr]

    # What the log has of the lift becomes a ticket of its own, and the line is done by it.
    shifts = office.duty.shifts  # type: ignore[union-attr]
    shifts.open_shift(shifts.by_hand("白班", now.now + timedelta(hours=6)))
    entry = office.duty.log.write(NewEntry("event", "3栋电梯停了", follows_up=True))  # type: ignore[union-attr]
    hands.go("duty")
    log = hands.program.desks.desk("duty").room()  # type: ignore[union-attr]
    log.show_record("duty_entry", entry.id)
    hands.press("Ctrl+Shift+T", "Ctrl+S")
    lift = next(each for each in lists.tickets() if each["category"] == "lift")
    assert (lift["place"], lift["building"], lift["source"]) == ("电梯", "3", log.line()["number"])  # type: ignore[attr-defined]
    assert office.duty.log.line_rows([entry.id])[0]["done_words"] == f"Became {lift['number']}"  # type: ignore[union-attr]
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
