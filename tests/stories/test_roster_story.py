"""A roster in the real window: shifts set up, a month filled in, a swap, its paper; and two counters at one cell."""

from datetime import date
from typing import Any

import pytest

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import Role
from frontdesk.duty.roster.patterns import PatternDesk
from frontdesk.duty.roster.sheet import Change, RosterDesk
from frontdesk.duty.shifts import ShiftDesk
from frontdesk.shell.checking import checks
from frontdesk.shell.paperwindow import PaperWindow
from tests import people
from tests.program import Hands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SATURDAY = date(2026, 11, 21)


def roster(hands: Hands) -> Any:
    """The room of the roster, turned to by its key."""
    hands.go("duty")
    tab: Any = hands.program.desks.desk("duty")  # type: ignore[union-attr]
    hands.press(f"Ctrl+{tab.places['roster'] + 1}")
    return tab.room()


def stands(room: Any, name: str, day: int) -> str:
    """What stands on the sheet for somebody on a day."""
    operator = next(each for each, known in room.sheet.operators if known == name)
    return str(room.grid.cells.place((operator, room.sheet.days[day - 1])).data())


def choose(room: Any, name: str, day: int) -> None:
    """Click on a cell."""
    operator = next(each for each, known in room.sheet.operators if known == name)
    room.grid.choose((operator, room.sheet.days[day - 1]))


def test_a_month_is_put_on_the_roster_by_keyboard(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None
    hands.sign_in(Role.SUPERVISOR)
    room = roster(hands)

    # Nothing is there yet: the usual three shifts are two keys away.
    hands.press("F2", "F8", "Escape")
    assert [each.sign for each in room.sheet.patterns] == ["N", "E", "L"]

    # From today to the end of the month everybody goes on in a cycle, each a day later than the one above.
    choose(room, "许诺", 21)
    hands.press("F3")
    room.fill_form.who.set_value(tuple(room.sheet.may_be_on))
    hands.write("EELL--")
    hands.press("Return")
    hands.write("1")
    hands.press("Return")
    assert [stands(room, "周明", day) for day in range(20, 24)] == ["", "E", "E", "L"]
    hands.press("Ctrl+S")
    assert len(RosterDesk(ground).sheet(SATURDAY, SATURDAY).cells) == 4

    # On Sunday she can't come; who is off stands in for her.
    taker = next(name for _, name in room.sheet.operators if not stands(room, name, 22))
    giver = next(name for _, name in room.sheet.operators if stands(room, name, 22) == "E")
    choose(room, giver, 22)
    hands.press("F7")
    room.swap_form.who.set_value(next(each for each, name in room.sheet.operators if name == taker))
    hands.press("Return", "Return")
    hands.write("病假")
    hands.press("Return")
    assert (stands(room, giver, 22), stands(room, taker, 22)) == ("", "E")

    # The month hangs on the wall; and the shift that is proposed to whoever comes is the one on the roster.
    hands.press("F9")
    hands.dialog(PaperWindow).close()
    on_early = RosterDesk(ground).on_now()[0]
    assert (on_early.shift, on_early.rostered, on_early.counter) == ("Early shift", True, None)
    hands.wait(lambda: not hands.program.desks.quiet.isHidden())  # type: ignore[union-attr]
    assert {check.name: check.detail for check in checks(ground) if not check.ok} == {}


def test_two_counters_at_one_cell_one_is_stored_and_the_other_is_told(hands: Hands, now: people.Now) -> None:
    ground = hands.program.ground
    assert ground is not None
    people.sign_in(ground, Role.MANAGER)
    PatternDesk(ground).add("早班", "早", 480, 960)
    PatternDesk(ground).add("中班", "中", 960, 0)
    hands.sign_in(Role.SUPERVISOR)
    room = roster(hands)
    choose(room, "许诺", 25)
    hands.press("1")

    other = Ground(ground.folder, Clock(now=now))
    people.sign_in(other, Role.MANAGER)
    sheet = RosterDesk(other).sheet(SATURDAY, date(2026, 11, 30))
    operator = next(each for each, name in sheet.operators if name == "许诺")
    RosterDesk(other).write({(operator, date(2026, 11, 25)): Change((), (sheet.patterns[1].id,))})
    other.close()

    hands.press("Ctrl+S")
    assert "changed at another counter meanwhile" in hands.program.desks.quiet.text()  # type: ignore[union-attr]
    assert room.grid.current() == (operator, date(2026, 11, 25))
    hands.press("F5", "Ctrl+Z")
    assert stands(room, "许诺", 25) == "中"
    choose(room, "许诺", 25)
    hands.press("1", "Ctrl+S")
    assert stands(room, "许诺", 25) == "早"
    assert ShiftDesk(ground).current() is None
