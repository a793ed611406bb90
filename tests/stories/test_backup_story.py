"""The stick with the backups is out, and comes back: nobody has to think of it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.core.operators import Role
from frontdesk.core.places import BACKUPS
from frontdesk.shell.backups.closing import ClosingPage
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.backups.locks import OpenWindow
from frontdesk.shell.backups.manifest import backups_in
from frontdesk.shell.backups.page import BackupsPage
from frontdesk.shell.settings import SettingsWindow
from tests import people
from tests.program import Hands


def wait(hands: Hands, until: Callable[[], object]) -> None:
    """A backup is made in a process of its own, which has to start."""
    hands.wait(until, seconds=60)


def test_the_stick_is_out_and_comes_back(hands: Hands, tmp_path: Path, now: people.Now) -> None:
    data, stick, pocket = tmp_path / "estate", tmp_path / "stick", tmp_path / "pocket"
    stick.mkdir()
    hands.sign_in(Role.MANAGER)
    desks, keeper = hands.program.desks, hands.program.keeper
    said = desks.status._note

    # The manager clicks the line below and adds the stick to the folders.
    desks.status.note_wanted.emit()
    settings = hands.dialog(SettingsWindow)
    page = settings.pages.currentWidget()  # type: ignore[attr-defined]
    assert isinstance(page, BackupsPage)
    page.add(stick)
    hands.press("Ctrl+B")
    wait(hands, lambda: "is not in it" in settings.quiet.text())  # type: ignore[attr-defined]
    assert (len(backups_in(data / BACKUPS)), len(backups_in(stick))) == (1, 1)
    assert page.backups.rows.rowCount() == 1
    hands.press("Escape")
    assert said.property("role") == "good"

    # She takes it home. In the afternoon work goes on, and so do the backups; the line below says what is amiss.
    shutil.move(stick, pocket)
    now.go_on(hours=5)
    hands.program.office.estate.set_rule("visit.overstay", "5")
    keeper.look()
    wait(hands, lambda: "is not there now" in desks.quiet.text())
    assert said.property("role") == "soon"
    assert (len(backups_in(data / BACKUPS)), len(backups_in(pocket))) == (2, 1)
    desks.quiet.clear()
    now.go_on(hours=5)
    hands.program.office.estate.set_rule("visit.overstay", "6")
    keeper.look()
    wait(hands, lambda: len(backups_in(data / BACKUPS)) == 3)
    wait(hands, lambda: not hands.program.jobs.running())
    assert desks.quiet.text() == "", "it was told once"

    # The next morning it is in again, and is caught up with.
    shutil.move(pocket, stick)
    keeper.look()
    wait(hands, lambda: "both folders again" in desks.quiet.text())
    assert said.property("role") == "good"
    assert len(backups_in(stick)) == 2
    keeper.look()
    assert not hands.program.jobs.running(), "there is nothing to do"


def test_the_window_closes_by_itself_when_the_books_are_backed_up(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in(Role.CASHIER)
    hands.program.office.drafts.keep("pay", {"amount": "1.00"})
    hands.program.window.close()
    page = hands.program.window.centralWidget()
    assert isinstance(page, ClosingPage)
    wait(hands, lambda: not hands.program.window.isVisible())
    assert len(backups_in(tmp_path / "estate" / BACKUPS)) == 1


def test_whoever_can_not_wait_closes_at_once(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in(Role.CASHIER)
    hands.program.window.close()
    hands.press("Ctrl+D")
    wait(hands, lambda: not hands.program.window.isVisible())
    assert backups_in(tmp_path / "estate" / BACKUPS) == []
    assert not any(".partial" in each.name for each in (tmp_path / "estate").rglob("*"))


def test_a_window_that_is_not_the_last_one_or_has_nothing_new_just_closes(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper: BackupKeeper = hands.program.keeper
    stands = hands.program.office.backed_up()
    monkeypatch.setattr(keeper, "begin", lambda: "begun")
    monkeypatch.setattr(hands.program.office, "backed_up", lambda: replace(stands, behind=False))
    assert keeper.begin_last() is None, "nothing was done since"
    monkeypatch.setattr(hands.program.office, "backed_up", lambda: replace(stands, behind=True))
    assert keeper.begin_last() == "begun"
    monkeypatch.setattr(OpenWindow, "is_last", lambda window: False)
    assert keeper.begin_last() is None, "another window goes on"


def test_a_day_that_is_closed_is_backed_up(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in(Role.MANAGER)
    hands.program.bulletin.changed.emit(frozenset({"day_close"}))
    wait(hands, lambda: len(backups_in(tmp_path / "estate" / BACKUPS)) == 1)
    wait(hands, lambda: not hands.program.jobs.running())
    assert not hands.program.desks.progress.isVisible(), "nobody is troubled with it"
