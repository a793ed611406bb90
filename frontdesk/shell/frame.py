"""The frame: one window, one page at a time; light enough to be painted before anything else is loaded."""

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
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
        # A laptop of 1366 × 768 shown at 150 % has this much room.
        self.setMinimumSize(880, 460)
        self.resize(1366, 768)
        self._jobs: UnderWay | None = None

    def appear(self) -> None:
        """Show the window; over the whole screen where it would stick out, frame and all.

        The screen that Qt makes up where there is none is no measure.
        """
        room = self.screen().availableSize()
        small = room.width() <= self.width() or room.height() <= self.height()
        if small and QGuiApplication.platformName() != "offscreen":
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.show()

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
