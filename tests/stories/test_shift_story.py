"""A day at the counter in the real window: opened with two keys, written down as it happens, handed over, disputed."""

from typing import Any

import pytest

from frontdesk.core.operators import Role
from frontdesk.duty.records import ShiftState
from frontdesk.duty.things import ThingDesk
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.keys.cabinet import Cabinet, NewKey
from frontdesk.keys.lending import Borrower, LendingDesk
from frontdesk.shell.checking import checks
from tests import people
from tests.duty.counter import set_up
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def morning(hands: Hands, now: people.Now) -> Hands:
    """November is billed, three shifts are set up, two keys hang in the cabinet, four radios go along."""
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    BillingDesk(ground).post(202611)
    set_up(ground)
    ThingDesk(ground).add("对讲机", 4)
    for tag, opens in (("P-001", "消防泵房"), ("P-002", "地下车库配电间")):
        Cabinet(ground).add(NewKey(tag, "plant", opens))
    ground.signed_in = None
    now.go_on(minutes=1)
    return hands


def room(hands: Hands, name: str) -> Any:
    """A room of the duty desk, turned to by its key."""
    hands.go("duty")
    tab: Any = hands.program.desks.desk("duty")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{tab.places[name] + 1}")
    return tab.room()


def change(hands: Hands, role: Role) -> None:
    """Lock the screen, and let somebody else sign in."""
    hands.press("Ctrl+L")
    hands.wait(lambda: hands.program.page.isVisible())
    hands.sign_in(role)


def see(hands: Hands, shift: str) -> None:
    """The bar at the top shows this shift."""
    hands.wait(lambda: hands.program.desks.top._shift.text() == shift)  # type: ignore[union-attr]


def test_a_day_from_opening_the_shift_to_a_disputed_handover(morning: Hands, now: people.Now) -> None:
    hands, ground = morning, morning.program.ground
    assert ground is not None

    # Five past nine, the early shift: the clock proposes it, two keys open it, and it stands in the bar.
    hands.sign_in(Role.CASHIER)
    shift = room(hands, "shift")
    hands.keys = 0
    hands.press("F3", "Return")
    assert hands.keys == 2
    see(hands, "早班 08:00–16:00")

    # The lift makes a noise: one line and Enter, to be followed up by noon.
    now.go_on(minutes=10)
    log = room(hands, "log")
    log.begin()
    hands.write("2 号电梯异响，已报维保，待回电")
    hands.press("Return")
    assert [line["text"] for line in log._desk.lines()] == ["2 号电梯异响，已报维保，待回电"]

    # An engineer borrows a key until six, an owner pays 200.00 in cash; nobody writes that down.
    now.go_on(minutes=10)
    copy = Cabinet(ground).copy_named("P-002")
    assert copy is not None
    LendingDesk(ground).lend([copy], Borrower("staff", "魏工", "13700001111", staff_card="W-07"), "巡检")
    hands.go("fees")
    hands.write(people.FLAT)
    hands.press("Return")
    hands.write("200")
    hands.press("Ctrl+S")

    # Four o'clock: the program has put it together, she counts the drawer and hands over.
    now.go_on(hours=7)
    room(hands, "shift")
    hands.press("F7")
    page = shift.page
    assert [loan["keys"] for loan in page.loans.rows.rows] == [["P-002"]]
    assert page.cash.value("By the books") == "200.00"
    hands.write("2")
    assert shift.submitting.difference.text() == "The drawer agrees with the books."
    shift.submitting.form.set_values({"thing 1": 4, "reminders": "明早 9 点送水表"})
    hands.press("Ctrl+S")
    assert shift.table.current_row()["state"] == ShiftState.SUBMITTED
    see(hands, "")

    # The late shift: her own shift is not opened over it; she confirms block by block and finds a hook empty.
    change(hands, Role.RECEPTIONIST)
    shift = room(hands, "shift")
    assert hands.due("duty") == (1, False)
    hands.press("F3", "Return", "Return")
    assert "has not been taken over" in shift.opening.form.refusal()
    hands.press("F7", "Return")
    hands.write("P-001 不在柜中")
    hands.press("Return", "Return", "Return", "Return", "Return")
    hands.write(people.PASSWORD)
    hands.press("Return")
    assert shift.table.current_row()["state"] == ShiftState.DISPUTED
    assert shift.card.banner.text() == "Keys and loans: P-001 不在柜中"
    # She came to open her own: that is next, and one key opens it.
    hands.press("Return")
    see(hands, "中班 16:00–24:00")

    # The supervisor reads it on Monday, which is not too late, and does not file it in silence.
    now.go_on(hours=42)
    change(hands, Role.SUPERVISOR)
    assert hands.due("duty") == (1, False)
    review = room(hands, "review")
    told = [line["what"] or line["text"] for line in review.log.rows.rows]
    assert told[:3] == ["shift_opened", "2 号电梯异响，已报维保，待回电", "key_lent"]
    hands.press("Ctrl+S")
    assert "say what came of it" in review.form.refusal()
    review.words.set_value("钥匙在工程部，已收回")
    hands.press("Ctrl+S")
    assert review.table.current_row() is None
    assert [check.name for check in checks(ground) if not check.ok] == []
