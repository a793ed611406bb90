"""Wherever the books are found damaged, it stays told, with the backup to take."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.core.ground import Ground
from frontdesk.core.places import DATABASE
from frontdesk.core.progress import unheard
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.shell.backups.making import back_up_everywhere
from frontdesk.shell.backups.places import known_folders
from frontdesk.shell.cli import main
from frontdesk.shell.damage import DamagePanel
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.shell.work import check
from tests import people
from tests.people import Estate


class Jobs(QObject):
    """The jobs of a window, of which only the beginnings are looked at."""

    began = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.started: list[str] = []

    def start(self, work: str, title: str) -> None:
        self.started.append(work)


class Job(QObject):
    """A look at the books that is under way."""

    work = "check"
    done = Signal(object)
    refused = Signal(object)


@pytest.fixture
def jobs() -> Jobs:
    return Jobs()


@pytest.fixture
def panel(estate: Estate, jobs: Jobs, qtbot: QtBot) -> Iterator[DamagePanel]:
    """The panel over the desks of whoever is signed in."""
    window = QWidget()
    made = DamagePanel(Office(estate.ground), jobs, Preferences(estate.ground.folder))  # type: ignore[arg-type]
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made


def spoil(ground: Ground) -> None:
    """Write over most of the database, as a dying disk does; its first page stays."""
    ground.database.close()
    path = ground.folder / DATABASE
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))


def test_damage_met_at_work_stays_told_with_the_backup_to_take(estate: Estate, panel: DamagePanel) -> None:
    backup = back_up_everywhere(estate.ground, known_folders(estate.ground.folder)).found[0].path
    panel.look()
    assert panel.isHidden()
    spoil(estate.ground)
    with pytest.raises(Damaged), estate.ground.database.reading() as session:
        session.execute(text("SELECT count(*) FROM charge")).all()
    found: list[bool] = []
    panel.found.connect(lambda: found.append(True))
    panel.look()
    panel.look()
    assert "The database is damaged." in panel.banner.text()
    assert f"Take the backup {backup}" in panel.banner.text()
    assert not panel.isHidden()
    assert found == [True]


def test_the_books_are_gone_over_once_a_day(estate: Estate, panel: DamagePanel, jobs: Jobs, now: people.Now) -> None:
    panel.check_due()
    job = Job()
    jobs.began.emit(job)
    job.done.emit([])
    panel.check_due()
    assert jobs.started == ["check"]
    now.go_on(days=1)
    panel.check_due()
    assert jobs.started == ["check", "check"]


def test_what_is_not_in_order_is_named_and_gone_over_at_every_start_until_it_is(
    estate: Estate, panel: DamagePanel, jobs: Jobs
) -> None:
    estate.pay(people.FLAT, "10.00")
    with estate.ground.database.writing() as session:
        session.execute(text("UPDATE counter SET n = n + 1 WHERE series = 'SJ2026'"))
    wrong = check(estate.ground, unheard)
    job = Job()
    jobs.began.emit(job)
    job.done.emit(wrong)
    assert "Receipt numbers have no gaps" in panel.banner.text()
    panel.check_due()
    assert jobs.started == ["check"]


def test_damage_that_a_process_beside_the_window_came_upon_is_told_too(
    estate: Estate, panel: DamagePanel, jobs: Jobs
) -> None:
    job = Job()
    jobs.began.emit(job)
    job.refused.emit(Refusal("The disk is full. Nothing was saved. Free some space and try again."))
    assert panel.isHidden()
    job.refused.emit(Damaged("The database is damaged. Stop working with it and restore a backup."))
    assert not panel.isHidden()
    assert estate.ground.database.damage is not None


def test_the_command_line_says_which_backup_to_take(estate: Estate, capsys: pytest.CaptureFixture[str]) -> None:
    backup = back_up_everywhere(estate.ground, known_folders(estate.ground.folder)).found[0].path
    spoil(estate.ground)
    assert main(["--data", str(estate.ground.folder), "--language", "en", "check"]) == 1
    assert str(backup) in capsys.readouterr().err
    (estate.ground.folder / DATABASE).write_bytes(b"")
    assert main(["--data", str(estate.ground.folder), "--language", "en", "check"]) == 1
    told = capsys.readouterr().err
    assert "is damaged or is not frontdesk's" in told
    assert str(backup) in told
