"""A leak in the log: written in one line, asked about, carried over, put right after the handover, done."""

from datetime import date
from typing import Any

import pytest

from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.log import LogDesk
from frontdesk.duty.registers import LogRegisters
from frontdesk.shell.checking import checks
from tests import people
from tests.duty.counter import hand_over, on_duty, set_up, take_over
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def ground(hands: Hands) -> Ground:
    """Three shifts are set up, and the receptionist has opened the early one."""
    ground = hands.program.ground
    assert ground is not None
    set_up(ground)
    on_duty(ground, Role.RECEPTIONIST)
    ground.signed_in = None
    return ground


def log(hands: Hands) -> Any:
    """The log room."""
    hands.go("duty")
    hands.press("Ctrl+1")
    return hands.program.desks.desk("duty").room()  # type: ignore[union-attr]


def test_a_leak_is_written_asked_about_carried_over_and_done(hands: Hands, ground: Ground, now: people.Now) -> None:
    desk = LogDesk(ground)
    now.go_on(minutes=10)
    hands.sign_in(Role.RECEPTIONIST)
    room = log(hands)

    # One line and Enter, with nothing else to press.
    hands.keys = 0
    hands.write("地下车库 B 区漏水")
    hands.press("Return")
    assert hands.keys == len("地下车库 B 区漏水") + 1
    assert room.card.title.text() == "ZB20261121-0001/1"

    # Somebody asks about it on the phone: what they say becomes an entry to follow up, their name stays behind.
    now.go_on(minutes=10)
    hands.go("reception")
    reception: Any = hands.program.desks.desk("reception")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{reception.places['enquiries'] + 1}", "F3")
    hands.write("车库的水什么时候能退？")
    reception.room().entry.form.set_values({"caller": "陈志远", "phone": "13900001122"})
    hands.press("Ctrl+Shift+L")
    assert hands.program.desks.tabs.current() == "duty"  # type: ignore[union-attr]
    form = room.entry.form
    assert form.field("about").input.value() == "ZX20261121-0001"
    form.field("deadline").input.set_draft("15:00")
    hands.press("Ctrl+S")
    (asked,) = desk.lines(state="open")
    assert (asked["number"], asked["source"]) == ("ZB20261121-0001/2", "ZX20261121-0001")
    assert "陈志远" not in asked["text"]

    # Four o'clock: handed over, taken over. The next one sees on the tab that it is past its time.
    now.go_on(hours=6, minutes=40)
    handover = hand_over(ground)
    now.go_on(minutes=5)
    assert take_over(ground, handover, Role.CASHIER) == "confirmed"
    hands.press("Ctrl+L")
    hands.wait(lambda: hands.program.page.isVisible())
    on_duty(ground, Role.CASHIER)
    ground.signed_in = None
    hands.sign_in(Role.CASHIER)
    room = log(hands)
    assert hands.due("duty") == (1, True)

    # She has the number on a slip, finds the line by it, and says what came of it.
    hands.press("Ctrl+K")
    hands.write("zb20261121-0001/2")
    hands.wait(lambda: hands.focus().hits())  # type: ignore[attr-defined]
    hands.press("Return")
    assert room.line()["number"] == "ZB20261121-0001/2"
    hands.press("F7")
    room.entry.form.set_values({"words": "水已排空，电梯间已擦干"})
    hands.press("Ctrl+S")
    assert hands.due("duty") == (0, False)

    # It was not part B: the early shift is locked, so what is right is added to its log.
    hands.press("Ctrl+K")
    hands.write("zb20261121-0001/1")
    hands.wait(lambda: hands.focus().hits())  # type: ignore[attr-defined]
    hands.press("Return", "F2")
    room.entry.form.set_values({"text": "地下车库 C 区漏水"})
    hands.press("Ctrl+S")
    facts = LogRegisters(ground).shift(handover.shift_id)
    assert [line["text"] for line in facts["addenda"]] == ["地下车库 C 区漏水"]
    assert [line["corrected"] for line in facts["lines"] if line["n"] == 1] == [3]
    assert LogRegisters(ground).day(date(2026, 11, 21))["lines"][1]["text"] == "地下车库 B 区漏水"
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}
