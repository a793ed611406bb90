"""The stick with the backups is out, and comes back: nobody has to think of it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from frontdesk.core.audit import Audit
from frontdesk.core.operators import Role
from frontdesk.core.places import BACKUPS
from frontdesk.shell.backups.closing import ClosingPage
from frontdesk.shell.backups.copies import CopiedBooks
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.backups.locks import OpenWindow
from frontdesk.shell.backups.making import Made, Unfit, back_up_everywhere
from frontdesk.shell.backups.manifest import backups_in
from frontdesk.shell.backups.page import BackupsPage
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.settings import SettingsWindow
from tests import people
from tests.program import Hands


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
    back_up_everywhere(hands.program.ground, known_folders(data))
    keeper.changed.emit()
    assert (len(backups_in(data / BACKUPS)), len(backups_in(stick))) == (1, 1)
    assert page.backups.rows.rowCount() == 1
    settings.accept()
    assert said.property("role") == "good"

    # She takes it home. In the afternoon work goes on, and so do the backups; the line below says what is amiss.
    shutil.move(stick, pocket)
    now.go_on(hours=5)
    hands.program.office.estate.set_rule("visit.overstay", "5")
    keeper.look()
    hands.wait(lambda: "is not there now" in desks.quiet.text())
    assert said.property("role") == "soon"
    assert (len(backups_in(data / BACKUPS)), len(backups_in(pocket))) == (2, 1)
    # The next morning it is in again, and is caught up with.
    shutil.move(pocket, stick)
    keeper.look()
    hands.wait(lambda: "both folders again" in desks.quiet.text())
    assert said.property("role") == "good"
    assert len(backups_in(stick)) == 2
    keeper.look()
    assert not hands.program.jobs.running(), "there is nothing to do"


def test_whoever_can_not_wait_closes_at_once(hands: Hands, tmp_path: Path) -> None:
    hands.sign_in(Role.CASHIER)
    hands.program.window.close()
    hands.press("Ctrl+D")
    hands.wait(lambda: not hands.program.window.isVisible())
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


def test_a_day_that_is_closed_is_backed_up(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[bool] = []
    monkeypatch.setattr(hands.program.keeper, "begin", lambda: begun.append(True))
    for tables in ({"payment"}, {"day_close", "audit"}):
        hands.program.bulletin.changed.emit(frozenset(tables))
    hands.wait(lambda: begun == [True])


def test_what_is_missed_is_told_once_and_so_is_what_fails(hands: Hands, tmp_path: Path) -> None:
    keeper: BackupKeeper = hands.program.keeper
    said: list[str] = []
    keeper.told.connect(said.append)
    keeper.refused.connect(lambda refusal: said.append(str(refusal)))
    out = Unfit("{folder} is not there now. Put its disk back in.", folder=tmp_path)
    missed, reached = Made((), ((tmp_path, out),)), Made(())
    for made in (reached, missed, missed, reached, reached):
        keeper._made(made)
    assert said == [f"Backed up, but not to {tmp_path}: {out}", "Backed up to both folders again."]
    for _ in range(2):
        keeper._failed(out)
    assert said[2:] == [str(out)]


def test_who_has_locked_the_screen_and_goes_home_leaves_a_backup(hands: Hands, tmp_path: Path) -> None:
    hands.program.window.close()
    assert isinstance(hands.program.window.centralWidget(), ClosingPage)
    hands.wait(lambda: not hands.program.window.isVisible())
    assert len(backups_in(tmp_path / "estate" / BACKUPS)) == 1
    books = CopiedBooks(hands.program.ground, tmp_path / "estate" / "estate.db")
    with books.database.reading() as session:
        noted = session.scalars(select(Audit).where(Audit.kind == "backup")).one()
    books.close()
    assert noted.operator_id is None
