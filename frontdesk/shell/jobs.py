"""Long work off the GUI thread: a child process with its own connection, progress, cancel, a result or a refusal."""

import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.core import words
from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.operators import SignedIn
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.trouble import note

_LOOK_EVERY = 30
"""Milliseconds between two looks at what the child says."""


class Job(QObject):
    """One piece of work under way. Exactly one of `done`, `refused`, `failed` and `cancelled` is told, then it is over.

    `failed` gives the number of the trouble report.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    over = Signal()

    def __init__(self, ground: Ground, name: str, facts: dict[str, Any], parent: QObject) -> None:
        super().__init__(parent)
        context = multiprocessing.get_context("spawn")
        self._ear, mouth = context.Pipe(duplex=False)
        told = (mouth, ground.folder, ground.clock, ground.who(), words.language(), name, facts)
        self._process = context.Process(target=_work, args=told, daemon=True)
        self._process.start()
        mouth.close()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._listen)
        self._timer.start()

    def cancel(self) -> None:
        """End the child; what it had not committed never happened, and what it has finished already is told as such."""
        self._listen()
        if self._timer.isActive():
            self._process.terminate()
            self._end()
            self.cancelled.emit()
            self.over.emit()

    def _listen(self) -> None:
        try:
            while self._timer.isActive() and self._ear.poll():
                kind, told = self._ear.recv()
                if kind == "progress":
                    self.progressed.emit(*told)
                else:
                    self._end()
                    {"done": self.done, "refused": self.refused, "failed": self.failed}[kind].emit(told)
                    self.over.emit()
        except EOFError:
            self._end()
            self.failed.emit(note(f"  the work ended without a word, exit code {self._process.exitcode}"))
            self.over.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._process.join(5)
        self._ear.close()


class Jobs(QObject):
    """Starts work, one piece of a kind at a time."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._running: dict[str, Job] = {}

    def start(self, name: str, **facts: Any) -> Job:
        """Start a piece of `work.WORK`. Refuses a second one of its kind."""
        if name in self._running:
            raise Refusal(mark("This is being done already. Wait until it is finished."))
        job = Job(self._ground, name, facts, self)
        self._running[name] = job
        job.over.connect(lambda: self._running.pop(name, None))
        job.over.connect(job.deleteLater)
        return job

    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def cancel_all(self) -> None:
        """End everything that is under way."""
        for job in list(self._running.values()):
            job.cancel()


def _work(
    mouth: Connection, folder: Path, clock: Clock, who: SignedIn, language: str, name: str, facts: dict[str, Any]
) -> None:
    """The child's whole life: open the books, do the work, tell the outcome."""
    from frontdesk.shell.trouble import keep_log_in, report
    from frontdesk.shell.work import WORK

    keep_log_in(folder)
    words.use(language)
    ground = Ground(folder, clock)
    ground.signed_in = who
    last = 0.0

    def progress(done: int, of: int) -> None:
        nonlocal last
        if done == of or time.monotonic() - last > 0.1:
            last = time.monotonic()
            mouth.send(("progress", (done, of)))

    try:
        mouth.send(("done", WORK[name](ground, progress, **facts)))
    except Refusal as refusal:
        mouth.send(("refused", refusal))
    except BaseException as error:
        mouth.send(("failed", report(error)))
    finally:
        ground.close()
        mouth.close()
