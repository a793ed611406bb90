"""Starts the window: in this process, on the screen there is, until it is closed."""

import gc
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from frontdesk.core import words
from frontdesk.core.places import data_folder
from frontdesk.core.words import say
from frontdesk.shell.app import Program
from frontdesk.shell.machine import has_screen, prepare


def run(folder: Path | None = None, *, demo: bool = False, language: str | None = None) -> int:
    """Open the window on the estate in `folder`, or on a throw-away demo estate; gives back the exit code.

    A `language` is for this time only; the one chosen in the window stays remembered. Without a screen it says so and
    gives back 1: Qt itself would end the process without a word that an operator understands.
    """
    if not has_screen() and "QT_QPA_PLATFORM" not in os.environ:
        words.use(language or words.language_of(QLocale.system().name()))
        sys.stderr.write(say("There is no screen here. See frontdesk --help for what works without one.") + "\n")
        return 1
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    prepare(app)
    program = Program(app, data_folder(folder), language=language)
    program.start(by_environment=True, demo=demo)
    QTimer.singleShot(0, program, _started)
    for ending in (signal.SIGINT, signal.SIGTERM):
        # Whoever ends the program from outside ends it as closing the window does, but for the question about work;
        # and between two acts: in the middle of one, such as opening the books, these could not be closed.
        signal.signal(ending, lambda *_: QTimer.singleShot(0, program.window, program.window.close_at_once))
    return app.exec()


def _started() -> None:
    """The books are open and the page waits: load what the first minute needs, and look for garbage from now on."""
    import frontdesk.fees.tab.till
    import frontdesk.shell.window  # noqa: F401 - loaded ahead
    from frontdesk.core.search import normal

    normal("繁")  # the first sign of a session loads the table by which 繁 is found as 简
    gc.freeze()
    gc.enable()
