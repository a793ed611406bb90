"""A complaint that turns out unfounded, in the real window: looked into, escalated, answered, and out of the rate."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.shell.checking import checks
from frontdesk.tickets.reports.desk import TicketReportDesk
from frontdesk.tickets.tab import TicketsTab
from tests import people
from tests.people import OPERATORS, PASSWORD
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """The receptionist sits before the complaints."""
    estate.ground.close()
    hands = started(estate.ground.folder)
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("tickets")
    hands.press("Ctrl+2")
    return hands


def room(hands: Hands) -> Any:
    tab = hands.program.desks.desk("tickets")  # type: ignore[union-attr]
    assert isinstance(tab, TicketsTab)
    return tab.room()


def complaint(hands: Hands) -> Any:
    """The complaint as it stands."""
    return hands.program.office.tickets.lists.ticket(1)


def wrote(hands: Hands, key: str, *texts: str) -> None:
    """Open a form by its key, fill in its fields one after the other, and save."""
    hands.press(key)
    for at, text in enumerate(texts):
        if at:
            hands.press("Return")
        hands.write(text)
    hands.press("Ctrl+S")


def test_a_complaint_that_turns_out_unfounded(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None

    # One line while the caller speaks: from which unit, and that it is about noise, is understood.
    hands.write("3-1-502 投诉楼上深夜放音响太吵")
    hands.press("Return")
    logged = complaint(hands)
    assert (logged["kind"], logged["unit"], logged["category"]) == ("complaint", people.FLAT, "noise")
    assert logged["number"] == "TS20261121-0001"
    assert {each["what"] for each in logged["deadlines"]} == {"feedback", "answer"}

    # Somebody looks into it; the caller is told so, which is the first feedback.
    room(hands).table.setFocus()
    wrote(hands, "F7", "赵工")
    wrote(hands, "Ctrl+N", "已派人今晚蹲守")
    assert [each["what"] for each in complaint(hands)["deadlines"] if each["met_at"]] == ["feedback"]

    # Four days on it is late, and it is escalated: it stands at the supervisor's counter too.
    now.go_on(days=4)
    hands.press("F5")
    assert hands.due("tickets") == (1, True)
    wrote(hands, "Ctrl+U", "周明", "住户要求主管答复")
    assert complaint(hands)["state"] == "escalated"
    people.sign_in(ground, Role.SUPERVISOR)
    assert hands.due("tickets") == (1, True)  # late as it is, it presses once
    people.sign_in(ground, Role.RECEPTIONIST)

    # What was found out; and that there is nothing in it, for which the supervisor vouches over the shoulder.
    wrote(hands, "Ctrl+O", "调看三晚监控，楼上无人放音响")
    hands.press("Ctrl+Shift+U")
    hands.write("三晚均无声响，已请住户到场听过")
    room(hands).panel.form.field("authority").content.setFocus()
    hands.write(OPERATORS[Role.SUPERVISOR])
    hands.press("Return")
    hands.write(PASSWORD)
    hands.press("Return")
    stands = complaint(hands)
    assert (stands["state"], stands["answer"]) == ("unfounded", "三晚均无声响，已请住户到场听过")
    assert stands["steps"][0]["remark"].endswith(f"— {OPERATORS[Role.SUPERVISOR]}")
    assert (stands["steps"][0]["who"], stands["due_at"]) == (OPERATORS[Role.RECEPTIONIST], None)
    assert hands.due("tickets") == (0, False)

    # It is not followed up, and it left the base of the handling rate.
    hands.press("Ctrl+3")
    assert room(hands).table.current_row() is None
    people.sign_in(ground, Role.MANAGER)
    told = TicketReportDesk(ground).facts("complaints", since=date(2026, 11, 16), until=date(2026, 11, 22))
    assert (told["received"], told["unfounded"], told["founded"], told["rate"]) == (1, 1, 0, None)
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
