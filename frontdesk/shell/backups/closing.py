"""The last page: the books are backed up, and then the window closes by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.shell.backups.keeper import BackupKeeper
from frontdesk.shell.bulletin import Bulletin
from frontdesk.shell.frame import Window
from frontdesk.shell.jobs import Job, Jobs
from frontdesk.shell.office import Office
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Card, Heading, Words


class ClosingPage(QWidget):
    """How far the last backup is, and the way to close without it; `leave` closes the window."""

    def __init__(self, job: Job, leave: Callable[[], object]) -> None:
        super().__init__()
        card = Card()
        card.setFixedWidth(460)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(say("Backing up the books"))
        self.leave_button = plain(say("Close at once, without this backup"), "Ctrl+D", leave)
        card.add(Heading(say("Backing up the books"), large=True))
        card.add(Words(say("frontdesk closes by itself when it is finished."), wraps=True))
        card.add(self.bar)
        card.add(self.leave_button)
        whole = QVBoxLayout(self)
        whole.setSpacing(looks.WIDE_GAP)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        job.progressed.connect(self._advance)
        job.over.connect(leave)

    def _advance(self, done: int, of: int, _: str) -> None:
        self.bar.setRange(0, 1000 if of else 0)
        self.bar.setValue(1000 * done // max(of, 1))


def see_to_backups(window: Window, office: Office, jobs: Jobs, bulletin: Bulletin, *, last: bool) -> BackupKeeper:
    """Have the books of this window backed up by themselves; with `last`, once more before it closes."""
    keeper = BackupKeeper(office, jobs, bulletin, window)

    def back_up_first() -> bool:
        job = keeper.begin_last() if last else None
        if job is not None:
            page = ClosingPage(job, lambda: QTimer.singleShot(0, window, window.close_at_once))
            window.show_page(page, window.windowTitle())
        return job is not None

    window.before_closing = back_up_first
    return keeper
