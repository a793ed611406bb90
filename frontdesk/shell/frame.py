"""The frame: one window, one page at a time; light enough to be painted before anything else is loaded."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget

from frontdesk.core.words import say
from frontdesk.widgets.ask import Confirm


class UnderWay(Protocol):
    """What the frame asks of the long work."""

    @property
    def idle(self) -> SignalInstance:
        """Told when nothing is under way any more."""

    def busy(self) -> bool:
        """Whether anything is under way."""

    def titles(self) -> list[str]:
        """What is under way, in words."""

    def cancel_all(self) -> None:
        """End everything that is under way, and wait until it is gone."""


class Window(QMainWindow):
    """One window with one page at a time: signing in, the first start, or the desks."""

    closing = Signal()
    """The window is about to close: keep what is half typed."""
    closing_later = Signal()
    """The window closes by itself as soon as the work that is under way is over."""

    def __init__(self) -> None:
        super().__init__()
        # A laptop of 1366 × 768 shown at 150 % has this much room.
        self.setMinimumSize(880, 460)
        self.resize(1366, 768)
        self._jobs: UnderWay | None = None
        self._closing_later = False
        self.before_closing: Callable[[], bool] = lambda: False
        """Begins what is still to be done and closes the window itself afterwards; gives back whether there is any."""

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

    def begin_anew(self, page: QWidget, title: str, jobs: UnderWay) -> None:
        """Show a page on which nobody is signed in and no books are open, and ask before closing while it works."""
        self.before_closing = lambda: False
        self.watch_jobs(jobs)
        self.show_page(page, title)

    def apologise(self, apology: str) -> None:
        """Say over whatever is shown that something of ours went wrong."""
        QMessageBox(QMessageBox.Icon.Warning, "frontdesk", apology, QMessageBox.StandardButton.Ok, self).open()

    def watch_jobs(self, jobs: UnderWay) -> None:
        """Ask before closing while this work is under way."""
        self._jobs = jobs
        jobs.idle.connect(self._close_if_asked)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs is not None and self._jobs.busy():
            event.ignore()
            self._ask_how()
            return
        app = QGuiApplication.instance()
        # Where the system itself is going down it is not kept waiting.
        if not (isinstance(app, QGuiApplication) and app.isSavingSession()) and self.before_closing():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def close_at_once(self) -> None:
        """Close without a question: work that is under way is stopped, and nothing of it is saved."""
        self.before_closing = lambda: False
        if self._jobs is not None:
            self._jobs.cancel_all()
        self.close()

    def _ask_how(self) -> None:
        """Close later, now, or not at all. Asked once, however often the window is told to close."""
        if self._jobs is None or any(asked.isVisible() for asked in self.findChildren(Confirm, "closing")):
            return
        told = say(
            "Still under way: {work}. What is stopped is not saved; what is waited for is saved, and the screen is"
            " locked until then.",
            work=" · ".join(self._jobs.titles()),
        )
        asked = Confirm(
            self,
            say("Close frontdesk"),
            told,
            say("Close when it is finished"),
            lambda _: self._close_later(),
            instead=(say("Stop it and close"), "Ctrl+D", lambda: QTimer.singleShot(0, self, self.close_at_once)),
            way_back=say("Stay"),
        )
        asked.setObjectName("closing")
        asked.open()

    def stay(self) -> None:
        """Somebody is here again: don't close by itself."""
        self._closing_later = False

    def _close_later(self) -> None:
        self._closing_later = True
        if self._jobs is not None and self._jobs.busy():
            self.closing_later.emit()
        else:  # the work ended while the question stood there
            self._close_if_asked()

    def _close_if_asked(self) -> None:
        if self._closing_later:
            # Later: the outcome of the work is still being told.
            QTimer.singleShot(0, self, self.close)
