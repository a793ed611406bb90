"""The window is closed, locked or handed over while long work is under way."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.core.operators import Role
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.shell import child, throwaway
from frontdesk.widgets.ask import Confirm
from tests import people
from tests.program import Hands


@pytest.fixture
def at_work(hands: Hands, tmp_path: Path) -> Any:
    """The manager, with the register being written; whoever asks gets the job, its target, and what was told of it."""
    hands.sign_in(Role.MANAGER)
    target = tmp_path / "residents.csv"
    told: list[int] = []
    hands.program.desks.run("export", "Writing the register", told.append, register="residents", path=str(target))
    return hands.program.jobs.running()[0], target, told


def held(job: Any) -> Any:
    """Stop the child where it is, so that it is surely not done while she decides."""
    os.kill(job._process.pid, signal.SIGSTOP)
    return lambda: os.kill(job._process.pid, signal.SIGCONT)


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops and continues processes by signals")


def close(hands: Hands) -> Confirm:
    hands.program.window.close()
    assert hands.program.window.isVisible()
    return hands.dialog(Confirm)  # type: ignore[return-value]


def test_she_stays_and_the_work_goes_on(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    go_on = held(job)
    asked = close(hands)
    assert "Writing the register" in asked.sentence.text()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert hands.program.window.isVisible()
    go_on()
    hands.wait(lambda: told)
    assert target.exists()
    assert hands.program.window.isVisible()


def test_she_stops_it_and_nothing_is_left(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    held(job)
    close(hands).instead.click()
    hands.wait(lambda: not hands.program.window.isVisible())
    assert not hands.program.jobs.busy()
    assert list(target.parent.glob("residents*")) == []
    assert told == []


def test_the_window_waits_locked_and_closes_by_itself(hands: Hands, at_work: Any) -> None:
    job, target, _ = at_work
    go_on = held(job)
    close(hands).yes.click()
    hands.wait(lambda: hands.program.ground.signed_in is None)
    assert "closes by itself" in hands.program.page._below.text()
    assert hands.program.window.isVisible()
    go_on()
    hands.wait(lambda: not hands.program.window.isVisible())
    assert target.exists()


def test_whoever_signs_in_again_stays(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    go_on = held(job)
    close(hands).yes.click()
    hands.wait(lambda: hands.program.ground.signed_in is None)
    hands.sign_in(Role.MANAGER)
    go_on()
    hands.wait(lambda: told)
    assert target.exists()
    assert hands.program.window.isVisible()


def test_work_that_ends_while_the_question_stands_closes_at_once_when_asked_to_wait(hands: Hands, at_work: Any) -> None:
    _, target, _ = at_work
    asked = close(hands)
    hands.wait(lambda: not hands.program.jobs.busy())
    asked.yes.click()
    hands.wait(lambda: not hands.program.window.isVisible())
    assert target.exists()


def test_the_question_is_asked_once_however_often_it_is_closed(hands: Hands, at_work: Any) -> None:
    go_on = held(at_work[0])
    close(hands)
    hands.program.window.close()
    assert len(hands.program.window.findChildren(Confirm, "closing")) == 1
    hands.dialog(Confirm).close()
    go_on()
    hands.wait(lambda: not hands.program.jobs.busy())


def test_idling_locks_the_screen_and_what_was_done_is_told_afterwards(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    go_on = held(job)
    hands.program.lock("idle")
    go_on()
    hands.wait(lambda: told)
    hands.program.desks.tell("Written: residents.csv")
    hands.sign_in(Role.MANAGER)
    assert target.exists()
    assert hands.program.desks.quiet.text() == "Written: residents.csv"


def test_another_operator_sees_whose_work_it_is_and_how_it_ends(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    go_on = held(job)
    hands.press("Ctrl+L")
    hands.sign_in(Role.CASHIER)
    panel = hands.program.desks.progress
    hands.wait(panel.lines)
    assert people.OPERATORS[Role.MANAGER] in panel.lines()[0].label.text()
    go_on()
    hands.wait(lambda: not panel.lines())
    assert hands.program.desks.quiet.text() == "Finished: Writing the register"
    assert target.exists()
    assert told == []


def test_two_pieces_of_work_have_a_line_each_and_one_is_cancelled_by_key(hands: Hands, at_work: Any) -> None:
    job, target, told = at_work
    held(job)
    bill: list[Any] = []
    hands.program.desks.run("preview_bill", "Working out 2026-11", bill.append, period=202611)
    panel = hands.program.desks.progress
    hands.wait(panel.lines)
    QTest.keyClick(hands.program.window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    hands.wait(lambda: bill)
    hands.wait(lambda: not hands.program.jobs.busy())
    assert told == []
    assert not target.exists()
    assert "Stopped" in hands.program.desks.quiet.text()
    assert not panel.isVisible()


def test_the_command_to_end_stops_work_without_a_question(
    small_estate: tuple[Path, people.Estate], tmp_path: Path, now: people.Now
) -> None:
    folder, _ = small_estate
    ground = people.copy(folder, tmp_path / "estate", now)
    BillingDesk(ground).post(202610)
    ground.close()
    program = tmp_path / "window.py"
    program.write_text(_WINDOW)
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    told |= {"FRONTDESK_OPERATOR": people.OPERATORS[Role.MANAGER], "FRONTDESK_PASSWORD": people.PASSWORD}
    window = subprocess.Popen(
        [sys.executable, str(program), str(tmp_path / "estate"), str(tmp_path / "notices.pdf")],
        env=told, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert window.stdout is not None
    number = int(window.stdout.readline())
    os.kill(number, signal.SIGSTOP)
    window.send_signal(signal.SIGTERM)
    _, trouble = window.communicate(timeout=120)
    assert (window.returncode, "Traceback" in trouble) == (0, False)
    assert list(tmp_path.glob("notices*")) == []
    assert not (tmp_path / "estate" / "estate.db-wal").exists()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from frontdesk.shell import app, starting

class Program(app.Program):
    def _enter(self):
        super()._enter()
        self.desks.run("notices", "Notices", lambda _: None, path=sys.argv[2])
        print(self.jobs.running()[0]._process.pid, flush=True)

if __name__ == "__main__":
    starting.Program = Program
    sys.exit(starting.run(Path(sys.argv[1])))
"""


def test_the_demo_estate_is_made_aside_and_can_be_called_off(
    started: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throwaway, "UNITS", 20)
    hands = started(tmp_path / "new")
    hands.program.page.demo_wanted.emit()
    (job,) = hands.program._demo._jobs.running()
    assert hands.program.page.isVisible()
    child.end_family(job._process.pid)
    job.cancel()
    hands.wait(lambda: not hands.program._demo._jobs.busy())
    assert hands.program.page._pages.isEnabled()
    hands.program._demo.folder.mkdir(exist_ok=True)
    (hands.program._demo.folder / "estate.db").write_bytes(b"half an estate")
    hands.program.page.demo_wanted.emit()
    hands.wait(lambda: hands.program.ground is not None)
    assert hands.program.office.estate.estate().demo
