"""One backup at a time, the last window, and how old a backup is: asked across processes and of the books."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.core.places import BACKUPS
from frontdesk.core.refusals import Refusal
from frontdesk.shell.backups.locks import OpenWindow
from frontdesk.shell.backups.making import LOCK, back_up_everywhere
from frontdesk.shell.backups.manifest import backups_in
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.backups.timing import age_in_words, standing, told
from tests import people
from tests.people import Estate

_HOLD = """
import sys
from pathlib import Path
from frontdesk.shell.backups.locks import LockFile, OpenWindow
held = {"lock": LockFile, "window": OpenWindow}[sys.argv[1]](Path(sys.argv[2]))
if sys.argv[1] == "lock":
    held.take()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another(what: str, path: Path) -> Iterator[None]:
    """Another process that holds a lock, or has a window, until it is killed."""
    command = [sys.executable, "-c", _HOLD, what, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        yield
        other.kill()


def test_while_another_process_makes_one_none_is_begun_and_its_death_frees_the_way(estate: Estate) -> None:
    data = estate.ground.folder
    with another("lock", data / LOCK), pytest.raises(Refusal, match="being backed up already"):
        back_up_everywhere(estate.ground, known_folders(data))
    assert not (data / BACKUPS).exists()
    back_up_everywhere(estate.ground, known_folders(data))
    assert len(backups_in(data / BACKUPS)) == 1


def test_the_last_window_knows_that_it_is(tmp_path: Path) -> None:
    window = OpenWindow(tmp_path / "window.lock")
    assert window.is_last()
    with another("window", tmp_path / "window.lock"):
        assert not window.is_last()
    assert window.is_last()
    window.end()


def test_the_age_of_the_last_backup_and_what_is_due(estate: Estate, now: people.Now) -> None:
    def said() -> tuple[str, str]:
        return told(standing(estate.ground), estate.ground.clock)[:2]

    assert (said(), standing(estate.ground).due) == (("No backup yet", "soon"), False)
    now.go_on(hours=4)
    assert standing(estate.ground).due
    back_up_everywhere(estate.ground, known_folders(estate.ground.folder))
    now.go_on(hours=4)
    assert (said(), standing(estate.ground).due) == (("Last backup 4 h ago", "good"), False), "nothing was done since"
    estate.pay(people.FLAT, "1.00")
    assert standing(estate.ground).due
    now.go_on(hours=21)
    assert said() == ("Last backup 25 h ago", "late")
    now.go_on(days=-3)
    assert (said(), standing(estate.ground).due) == (("Last backup 0 min ago", "good"), True), "the clock was put back"


@pytest.mark.parametrize(
    ("age", "words"),
    [(timedelta(minutes=59), "59 min ago"), (timedelta(hours=47.5), "47 h ago"), (timedelta(days=9.9), "9 days ago")],
)
def test_an_age_in_words(age: timedelta, words: str) -> None:
    assert age_in_words(age) == words
