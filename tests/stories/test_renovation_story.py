"""A renovation from the application to the refund of its deposits, over three months of clock, by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.tab import RenovationTab
from frontdesk.renovation.tab.permitroom import PermitRoom
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT, OPERATORS, PASSWORD
from tests.program import Hands


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """The cashier sits at the renovation desk."""
    estate.ground.close()
    hands = started(estate.ground.folder)
    hands.sign_in(Role.CASHIER)
    hands.go("renovation")
    return hands


def room(hands: Hands) -> PermitRoom:
    tab = hands.program.desks.desk("renovation")  # type: ignore[union-attr]
    assert isinstance(tab, RenovationTab)
    found = tab.room()
    assert isinstance(found, PermitRoom)
    return found


def case(hands: Hands) -> dict[str, Any]:
    """The case as it stands."""
    return hands.program.office.renovation.lists.permit(1)


def lacks(hands: Hands) -> list[str]:
    """What the card says that is missing."""
    return [line.words for line in room(hands).record.missing.lines]


def vouched(hands: Hands, role: Role) -> None:
    """Somebody types their name and password over the shoulder, and it is saved."""
    hands.write(OPERATORS[role])
    hands.press("Return")
    hands.write(PASSWORD)
    hands.press("Return")


def sound(hands: Hands) -> None:
    assert hands.program.ground is not None
    assert {check.name: check.detail for check in checks(hands.program.ground) if not check.ok} == {}


def apply(hands: Hands) -> None:
    """The owner of 3-1-502 applies at the counter; he does the works himself."""
    hands.press("F3")
    hands.write("3-1-502")
    hands.press("Return", "Return", "Return", "Return")
    hands.write("New tiles, bathroom")
    hands.press("Return", "Return")
    hands.write("2026-11-23")
    hands.press("Return")
    hands.write("2027-01-10")
    hands.press("Return", "Return", "Return")


def test_from_the_application_to_the_refund(hands: Hands, now: people.Now) -> None:
    apply(hands)
    assert (case(hands)["unit"], case(hands)["state"]) == (FLAT, "draft")
    assert lacks(hands)[0] == "Hand in: Owner's identity card."

    # All papers are there. Two others decide on it; whoever recorded it does not.
    hands.press("F7", "A", "Return", "F7")
    assert case(hands)["state"] == "applied"
    hands.press("F7", "Return")
    vouched(hands, Role.SUPERVISOR)
    hands.press("F7", "Return")
    vouched(hands, Role.MANAGER)
    assert case(hands)["state"] == "to_pay"
    assert lacks(hands)[0] == "Owner's deposit: 2,000.00 is to be paid at the fee desk."

    # F7 goes to the till; back from there, the permit is issued.
    hands.press("F7", "Ctrl+S")
    hands.go("renovation")
    assert lacks(hands) == ["Nothing is missing. Next: Issue the permit"]
    hands.press("F7", "Space", "Return")
    assert case(hands)["state"] == "works"

    # In December an inspector finds all in order; in January the works are done, and pass.
    now.go_on(days=20)
    hands.press("F5", "Ctrl+N", "O", "Return")
    now.go_on(days=28)
    hands.press("F5", "F7")
    assert case(hands)["state"] == "completing"
    hands.press("F7")
    room(hands).panel.form.field("waiting_until").content.setFocus()  # type: ignore[union-attr]
    hands.press("Ctrl+A")
    hands.write("2027-03-08")
    hands.press("Return")
    assert (case(hands)["state"], str(case(hands)["waiting_until"])) == ("waiting", "2027-03-08")
    assert lacks(hands)[0].startswith("The waiting period runs until 2027-03-08")

    # Two months later nothing leaks: the deposit goes back, on the supervisor's word, over the counter.
    now.set_day(case(hands)["waiting_until"])
    now.go_on(days=1)
    hands.press("F5", "F7", "Ctrl+S")
    assert case(hands)["state"] == "refund_due"
    hands.press("F7", "Ctrl+S")
    assert lacks(hands) == ["Approve the refund of 2,000.00."]
    hands.press("F7", "Return")
    vouched(hands, Role.SUPERVISOR)
    assert lacks(hands) == ["Pay out the refund of 2,000.00."]
    hands.press("F7", "Ctrl+S")
    assert lacks(hands) == ["Nothing is missing. Next: File the case"]
    hands.press("F7")
    assert case(hands)["state"] == "filed"
    sound(hands)
