"""A wall to be taken down, in the real window: refused without its drawing, and approved of by other eyes."""

from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.renovation.tab import RenovationTab
from frontdesk.shell.checking import checks
from tests import people
from tests.people import FLAT, OPERATORS, PASSWORD
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def hands(started: Callable[..., Hands], estate: people.Estate) -> Hands:
    """The receptionist sits before the cases."""
    estate.ground.close()
    hands = started(estate.ground.folder)
    hands.sign_in(Role.RECEPTIONIST)
    hands.go("renovation")
    return hands


def change_places(hands: Hands, role: Role) -> None:
    """Whoever is there leaves the counter, and the operator of a role signs in and looks at the cases."""
    hands.program.desks.lock_wanted.emit()  # type: ignore[union-attr]
    hands.sign_in(role)
    hands.go("renovation")


def room(hands: Hands) -> Any:
    tab = hands.program.desks.desk("renovation")  # type: ignore[union-attr]
    assert isinstance(tab, RenovationTab)
    return tab.room()


def case(hands: Hands) -> Any:
    """The case as it stands."""
    return hands.program.office.renovation.lists.permit(1)


def lacks(hands: Hands) -> list[str]:
    return [line.words for line in room(hands).record.missing.lines]


def test_a_load_bearing_wall_is_taken_down_only_with_its_drawing_and_by_other_eyes(hands: Hands) -> None:
    # An owner comes to the counter: the words of the works tell that they are dangerous.
    hands.press("F3")
    hands.write(FLAT)
    hands.press("Return", "Return", "Return", "Return")
    hands.write("load-bearing wall, kitchen")
    hands.press("Return", "Return")
    hands.write("2026-11-25")
    hands.press("Return")
    hands.write("2027-01-31")
    hands.press("Return", "Return", "Return")
    begun = case(hands)
    assert (begun["number"], begun["state"], begun["owner"]) == ("XK20261121-0001", "draft", "陈志远")
    assert [(each["text"], each["place"], each["risk"]) for each in begun["scope"]] == [
        ("load-bearing wall", "kitchen", "structure")
    ]

    # All is there but the architect's drawing: it can be handed in, and the office owes an answer.
    hands.press("F7", "A", "End", "0", "Return")
    assert [each["document"] for each in case(hands)["documents"]] == ["owner_id", "title", "plans", "electrician"]
    hands.press("F7")
    assert (case(hands)["state"], case(hands)["due_at"] is not None) == ("applied", True)

    # The supervisor can't pass it without: the case says so, and the act refuses.
    change_places(hands, Role.SUPERVISOR)
    drawing = "Hand in: Architect's drawing and design."
    assert lacks(hands) == [drawing]
    hands.press("Ctrl+R", "Ctrl+S")
    assert room(hands).panel.form.refusal() == drawing
    hands.press("Escape", "Ctrl+G")
    hands.write("Bring the architect's drawing")
    hands.press("Ctrl+S")
    assert (case(hands)["state"], case(hands)["due_at"]) == ("draft", None)

    # The drawing comes, the application is handed in anew, and passes its first review.
    change_places(hands, Role.RECEPTIONIST)
    hands.press("Ctrl+D", "End", "1", "Return", "F7")
    assert case(hands)["state"] == "applied"
    change_places(hands, Role.SUPERVISOR)
    assert lacks(hands) == ["Nothing is missing. Next: First review"]
    hands.press("F7")
    hands.write("Drawing looked at")
    hands.press("Ctrl+S")
    assert case(hands)["state"] == "first_reviewed"

    # The final review is the manager's, who types the password over the shoulder.
    hands.press("F7", "Return")
    for signed in (OPERATORS[Role.SUPERVISOR], OPERATORS[Role.MANAGER]):
        room(hands).panel.form.field("authority").content.setFocus()
        room(hands).panel.form.field("authority").content.selectAll()
        hands.write(signed)
        hands.press("Return")
        hands.write(PASSWORD)
        hands.press("Return")
    stands = case(hands)
    assert (stands["state"], stands["due_at"]) == ("to_pay", None)
    assert [(one["stage"], one["outcome"], one["who"]) for one in stands["reviews"]] == [
        ("final", "passed", OPERATORS[Role.MANAGER]),
        ("first", "passed", OPERATORS[Role.SUPERVISOR]),
        ("first", "returned", OPERATORS[Role.SUPERVISOR]),
    ]
    ground = hands.program.ground
    assert ground is not None
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
