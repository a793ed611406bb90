"""The real window, offscreen, typed into until it is killed: a child of a nursery that has read Qt already."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.core.clock import Clock
from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import use
from frontdesk.shell import keeping
from frontdesk.shell.app import Program
from frontdesk.shell.machine import prepare
from tests import people
from tests.faults import warm
from tests.faults.acknowledged import Tell
from tests.faults.scenes import ESTATE
from tests.faults.survey import found_by_check
from tests.program import Hands


class Waiting:
    """Waits as pytest-qt does, without a test around it."""

    def waitUntil(self, until: Callable[[], bool]) -> None:  # noqa: N802 - pytest-qt's name
        """Let Qt work until something is so, at most for a minute."""
        latest = time.monotonic() + 60
        while not until():
            if time.monotonic() > latest:
                raise TimeoutError
            QTest.qWait(5)


def load() -> None:
    """Read everything that a window needs; Qt is begun in each child."""
    import frontdesk.fees.tab.till
    import frontdesk.shell.window  # noqa: F401 - read ahead

    warm.up()


def live(tell: Tell, root: Path, found: dict[str, Any], flow: list[str]) -> None:
    """Sit down at the window and do what the flow says, over and over; tells how far the books are after each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app, now = QApplication(["frontdesk"]), people.Now()
    prepare(app)
    program = Program(app, root / ESTATE, Clock(now=now))
    program.speak("en")
    program.start()
    hands = Hands(program, Waiting(), app)  # type: ignore[arg-type]
    hands.wait(lambda: program.ground is not None)
    program.window.activateWindow()
    hands.sign_in(Role.CASHIER)
    tell(**counts(program.ground))
    while True:
        for name in flow:
            now.go_on(minutes=1)
            FLOWS[name](hands)
            tell(**counts(program.ground))


def _turn_to(hands: Hands, desk: str) -> None:
    if hands.program.desks.tabs.current() != desk:  # type: ignore[union-attr]
        hands.go(desk)


def _payment(hands: Hands) -> None:
    _turn_to(hands, "fees")
    hands.write("31502")
    hands.press("Return")
    hands.write("50")
    hands.press("Ctrl+S")


def _visit(hands: Hands) -> None:
    _turn_to(hands, "reception")
    hands.write("31502")
    hands.press("Return")
    hands.write("李敏")
    hands.press("Ctrl+S")


FLOWS: dict[str, Callable[[Hands], None]] = {"payment": _payment, "visit": _visit}


def counts(ground: Any) -> dict[str, Any]:
    """How many receipts and visits there are, and the last number."""
    with ground.database.reading() as session:
        ask = session.connection().exec_driver_sql
        row = ask("SELECT (SELECT count(*) FROM receipt), (SELECT count(*) FROM visit), max(number) FROM receipt").one()
    return {"receipts": row[0], "visits": row[1], "last": row[2]}


def survey(tell: Tell, root: Path, found: dict[str, Any]) -> None:
    """Start the program on what is there and go over it."""
    use("en")
    try:
        ground = keeping.open_books(root / ESTATE, Clock(now=people.Now()))
    except Refusal as refusal:
        tell(bad=[f"refused to open: {refusal}"])
        return
    people.sign_in(ground, Role.MANAGER)
    tell(bad=found_by_check(ground), **counts(ground))
    ground.close()
