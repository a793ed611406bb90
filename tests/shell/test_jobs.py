"""Long work in a child process: its outcome is told truly, and nothing is left of it, however it ends."""

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from frontdesk.core.operators import Role
from frontdesk.core.refusals import Refusal
from frontdesk.fees.billing.runs import BillingDesk
from frontdesk.fees.dunning.letters import LetterDesk
from frontdesk.fees.records.dunning import Tone
from frontdesk.shell import child, jobs
from frontdesk.shell.checking import checks
from frontdesk.shell.jobs import Job, Jobs
from tests import people
from tests.people import Estate


@pytest.fixture
def at_work(estate: Estate, qtbot: QtBot) -> Any:
    parent = QObject()
    at_work = Jobs(estate.ground, parent)
    yield at_work
    at_work.cancel_all()
    assert multiprocessing.active_children() == []


def outcomes(job: Job) -> list[Any]:
    """What the job tells of its end, from now on."""
    told: list[Any] = []
    job.done.connect(told.append)
    job.refused.connect(lambda refusal: told.append(str(refusal)))
    job.failed.connect(lambda number: told.append(number))
    job.cancelled.connect(lambda: told.append("cancelled"))
    job.unheard.connect(lambda: told.append("unheard"))
    job.issued.connect(lambda: told.append("issued"))
    return told


def ended(qtbot: QtBot, at_work: Jobs) -> None:
    qtbot.waitUntil(lambda: not at_work.busy())


def test_what_is_finished_already_is_not_called_cancelled(at_work: Jobs, qtbot: QtBot) -> None:
    job = at_work.start("post_bill", "Posting", period=202611)
    told = outcomes(job)
    while not job._ear.poll(0.1):
        assert job._process.is_alive()
    while job._process.is_alive():
        time.sleep(0.01)
    job.cancel()
    job.cancel()
    job.wait()
    assert [bill.run for bill in told] == ["CZ20261121-0001"]


def test_two_kinds_at_once_and_one_of_a_kind(at_work: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    first = at_work.start("preview_bill", "Working out", period=202611)
    second = at_work.start("export", "Writing", register="residents", path=str(tmp_path / "residents.csv"))
    assert at_work.titles() == ["Working out", "Writing"]
    with pytest.raises(Refusal, match="done already"):
        at_work.start("preview_bill", "Working out", period=202612)
    told = [outcomes(first), outcomes(second)]
    with qtbot.waitSignal(at_work.idle):
        pass
    assert told[0][0].charges == 4
    assert told[1] == [5]
    assert not at_work.busy()


def test_work_that_is_long_over_is_cancelled_without_harm(at_work: Jobs, qtbot: QtBot) -> None:
    job = at_work.start("preview_bill", "Working out", period=202611)
    told = outcomes(job)
    with qtbot.waitSignal(job.destroyed):
        pass
    job.cancel()
    assert len(told) == 1


def test_cancelling_one_lets_the_other_go_on(at_work: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    cancelled = at_work.start("export", "Writing", register="residents", path=str(tmp_path / "residents.csv"))
    finished = at_work.start("preview_bill", "Working out", period=202611)
    told = [outcomes(cancelled), outcomes(finished)]
    cancelled.cancel()
    ended(qtbot, at_work)
    assert told[0] == ["cancelled"]
    assert told[1][0].charges == 4
    assert list(tmp_path.glob("residents*")) == []


def test_a_refusal_is_told_in_words(at_work: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    told = outcomes(at_work.start("export", "Writing", register="residents", path=str(tmp_path / "x.doc")))
    ended(qtbot, at_work)
    assert ".xlsx" in told[0]


def test_a_child_that_dies_without_a_word_is_a_trouble_with_a_number(
    at_work: Jobs, estate: Estate, qtbot: QtBot, tmp_path: Path
) -> None:
    from frontdesk.shell.trouble import keep_log_in

    keep_log_in(estate.ground.folder)
    job = at_work.start("export", "Writing", register="residents", path=str(tmp_path / "residents.csv"))
    told = outcomes(job)
    child.end_family(job._process.pid or 0)
    ended(qtbot, at_work)
    assert told[0].startswith("T2")
    assert "export ended without a word" in (estate.ground.folder / "trouble.log").read_text(encoding="utf-8")


def test_work_cut_off_after_its_commit_is_said_to_be_done(
    at_work: Jobs, estate: Estate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "uuid4", lambda: type("Known", (), {"hex": "f" * 32}))
    ground = estate.ground
    order = child.Order("f" * 32, "", {}, ground.folder, ground.clock, ground.signed_in, "", "en")
    books = child.Books(order)
    BillingDesk(books).post(202611)
    books.close()
    job = at_work.start("post_bill", "Posting", period=202611)
    told = outcomes(job)
    job.cancel()
    ended(qtbot, at_work)
    assert told == ["unheard"]


def test_letters_that_are_cancelled_while_they_are_drawn_are_said_to_be_issued(
    at_work: Jobs, estate: Estate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(jobs, "uuid4", lambda: type("Known", (), {"hex": "e" * 32}))
    ground = estate.ground
    asked: dict[str, Any] = {"tone": "firm", "units": [*estate.units.values()]}
    BillingDesk(ground).post(202609)
    path = tmp_path / "letters.pdf"
    before = at_work.start("letters", "Writing", path=str(path), **asked)
    told = [outcomes(before)]
    before.cancel()
    ended(qtbot, at_work)
    books = child.Books(child.Order("e" * 32, "", {}, ground.folder, ground.clock, ground.signed_in, "", "en"))
    batch = LetterDesk(books).issue(Tone.FIRM, asked["units"])
    books.close()
    after = at_work.start("letters", "Writing", path=str(path), **asked)
    told.append(outcomes(after))
    after.cancel()
    ended(qtbot, at_work)
    assert (told, path.exists()) == ([["cancelled"], ["issued"]], False)
    assert LetterDesk(ground).issue(Tone.FIRM, asked["units"]).name == batch.name


def test_a_file_that_appeared_before_the_child_was_cut_off_is_said_to_be_there(
    at_work: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "residents.csv"
    path.write_text("old")
    job = at_work.start("export", "Writing", register="residents", path=str(path))
    told = outcomes(job)
    child.end_family(job._process.pid or 0)
    (tmp_path / "new").write_text("whole")
    (tmp_path / "new").replace(path)
    job.cancel()
    ended(qtbot, at_work)
    assert told == ["unheard"]


def test_acts_of_long_work_carry_its_operation_and_others_do_not(estate: Estate) -> None:
    ground = estate.ground
    BillingDesk(ground).post(202610)
    order = child.Order("a" * 32, "", {}, ground.folder, ground.clock, ground.signed_in, "", "en")
    books = child.Books(order)
    BillingDesk(books).post(202610)
    assert not child.was_done(ground, "a" * 32)
    BillingDesk(books).post(202611)
    books.close()
    assert child.was_done(ground, "a" * 32)
    assert not child.was_done(ground, "b" * 32)
    assert [check.name for check in checks(ground) if not check.ok] == []


@pytest.mark.parametrize("name", ["export", "notices", "post_bill", "back_up"])
def test_work_cancelled_at_any_moment_is_done_wholly_or_not_at_all(
    name: str, at_work: Jobs, estate: Estate, qtbot: QtBot, tmp_path: Path
) -> None:
    BillingDesk(estate.ground).post(202610)
    folder = tmp_path / "out"
    folder.mkdir()
    wait = random.Random(name)
    for number in range(3):
        path = str(folder / f"{number}.{'pdf' if name == 'notices' else 'db' if name == 'back_up' else 'csv'}")
        facts: dict[str, dict[str, Any]] = {"post_bill": {"period": 202611 + number}, "export": {"register": "charges"}}
        runs = len(BillingDesk(estate.ground).runs())
        job = at_work.start(name, name, **facts.get(name, {}), **({} if name == "post_bill" else {"path": path}))
        told = outcomes(job)
        qtbot.wait(wait.randrange(700))
        job.cancel()
        ended(qtbot, at_work)
        assert len(told) == 1
        happened = told[0] != "cancelled"
        if name == "post_bill":
            assert len(BillingDesk(estate.ground).runs()) == runs + happened
        assert list(folder.glob("*.partial*")) == []
        if name != "post_bill":
            assert Path(path).exists() == happened
            assert Path(path).with_suffix(".json").exists() == (happened and name == "back_up")
    assert [check.name for check in checks(estate.ground) if not check.ok] == []


_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.shell.jobs import Jobs
from tests import people
if __name__ == "__main__":
    app = QCoreApplication([])
    ground = Ground(Path(sys.argv[1]), Clock(now=people.Now()))
    people.sign_in(ground, people.Role.MANAGER)
    job = Jobs(ground).start("notices", "Notices", path=sys.argv[2])
    print(job._process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks the system by number whether a process lives")
def test_a_child_ends_with_the_window_that_was_killed(estate: Estate, tmp_path: Path) -> None:
    program = tmp_path / "window.py"
    program.write_text(_WINDOW)
    BillingDesk(estate.ground).post(202610)
    window = subprocess.Popen(
        [sys.executable, str(program), str(estate.ground.folder), str(tmp_path / "notices.pdf")],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert window.stdout is not None
    number = int(window.stdout.readline())
    # Stopped, it is surely not done when the window dies; it hears of that as soon as it goes on.
    os.kill(number, signal.SIGSTOP)
    window.kill()
    window.wait()
    window.stdout.close()
    os.kill(number, signal.SIGCONT)
    last = time.monotonic() + 60
    while _lives(number):
        assert time.monotonic() < last, "the child outlived the window"
        time.sleep(0.02)
    assert list(tmp_path.glob("*.partial")) == []


def _lives(number: int) -> bool:
    """Whether the process is there, and not only waiting for somebody to take note of its end."""
    stat = Path(f"/proc/{number}/stat")
    if Path("/proc/self").exists():
        try:
            return stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_child_loads_no_qt() -> None:
    modules = ("child", "work", "registers", "backups.making", "backups.timing", "demo")
    lines = ["import sys", "sys.modules['PySide6'] = None", *(f"import frontdesk.shell.{name}" for name in modules)]
    subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=Path(__file__).parents[2], check=True)


def test_the_child_speaks_now_and_then_and_at_each_step() -> None:
    said: list[Any] = []
    mouth = type("Mouth", (), {"send": staticmethod(said.append)})
    progress = child._speaker(mouth)  # type: ignore[arg-type]
    for done in range(1000):
        progress(done, 1000, "Reading")
    progress(0, 10, "Storing")
    progress(10, 10, "Storing")
    told = [facts for _, facts in said]
    assert len(told) < 20
    assert told[0] == (0, 1000, "Reading")
    assert told[-2:] == [(0, 10, "Storing"), (10, 10, "Storing")]


def test_whoever_may_not_is_refused_in_the_child_too(at_work: Jobs, estate: Estate, qtbot: QtBot) -> None:
    people.sign_in(estate.ground, Role.CASHIER)
    told = outcomes(at_work.start("post_bill", "Posting", period=202611))
    ended(qtbot, at_work)
    assert "may not do this" in told[0]
