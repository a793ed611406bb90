"""The frame: one window, one page at a time; light enough to be painted before anything else is loaded."""

from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from frontdesk.core.words import say
from frontdesk.widgets.ask import Confirm


class UnderWay(Protocol):
    """What the frame asks of the long work."""

    def busy(self) -> bool:
        """Whether anything is under way."""

    def cancel_all(self) -> None:
        """End everything that is under way."""


class Window(QMainWindow):
    """One window with one page at a time: signing in, the first start, or the desks."""

    closing = Signal()
    """The window is about to close: keep what is half typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(960, 560)
        self.resize(1366, 768)
        self._jobs: UnderWay | None = None

    def show_page(self, page: QWidget, title: str) -> None:
        """Show another page; the one before is kept by whoever made it."""
        before = self.centralWidget()
        if before is not None and before is not page:
            self.takeCentralWidget()
            before.hide()
        self.setWindowTitle(title)
        self.setCentralWidget(page)
        page.show()

    def watch_jobs(self, jobs: UnderWay) -> None:
        """Ask before closing while this work is under way."""
        self._jobs = jobs

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs is not None and self._jobs.busy():
            event.ignore()
            told = say("Work is still under way. If you close now it is stopped, and nothing of it is saved.")
            Confirm(
                self, say("Close frontdesk"), told, say("Stop it and close"), lambda _: self._stop_and_close()
            ).open()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _stop_and_close(self) -> None:
        if self._jobs is not None:
            self._jobs.cancel_all()
        QTimer.singleShot(0, self, self.close)
