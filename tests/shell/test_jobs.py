"""Long work: what is finished is told, also to somebody who cancels it."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from frontdesk.shell.jobs import Jobs
from tests.people import Estate


def test_what_is_finished_already_is_not_called_cancelled(estate: Estate, qtbot: QtBot) -> None:
    parent = QObject()
    job = Jobs(estate.ground, parent).start("post_bill", period=202611)
    told: list[str] = []
    job.done.connect(lambda bill: told.append(bill.run))
    job.cancelled.connect(lambda: told.append("cancelled"))
    while not job._ear.poll(0.1):
        assert job._process.is_alive()
    job.cancel()
    assert told == ["CZ20261121-0001"]
