"""Long work off the GUI thread: a child process with its own connection, progress, cancel, a result or a refusal."""

import multiprocessing
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.core import words
from frontdesk.core.ground import Ground
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.shell.child import Order, carry_out, end_family, was_done
from frontdesk.shell.trouble import note
from frontdesk.shell.work import QUIET, clear_away, issues, target

_LOOK_EVERY = 30
"""Milliseconds between two looks at what the child says."""

_LONGEST_END = 10
"""Seconds to wait at the end of the program for a child that was ended; a disk may be slow to let go of it."""


class Job(QObject):
    """One piece of work under way. Exactly one of its outcomes is told, then it is over and the child is gone.

    `done` gives the result, `refused` the refusal, `failed` the number of the trouble report; `cancelled` means that
    nothing of it happened, `unheard` that it was finished although its result was cut off, `issued` that what it issues
    is on the books although its file is not there.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    refused = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    unheard = Signal()
    issued = Signal()
    over = Signal()

    def __init__(self, ground: Ground, work: str, title: str, facts: dict[str, Any], parent: QObject) -> None:
        super().__init__(parent)
        self.work, self.title, self.by = work, title, ground.signed_in
        self._ground, self._facts, self._operation = ground, facts, uuid4().hex
        self._stopping, self._going = False, True
        self._outcome: tuple[str, Any] | None = None
        self._target = target(work, facts)
        self._before = _state(self._target)
        order = Order(
            self._operation, work, facts, ground.folder, ground.clock, ground.signed_in, ground.counter,
            words.language(),
        )  # fmt: skip
        context = multiprocessing.get_context("spawn")
        self._ear, mouth = context.Pipe(duplex=False)
        # Not a daemon: those may not start processes of their own, as the reader of a workbook does.
        self._process = context.Process(target=carry_out, args=(order, mouth), daemon=False)
        self._process.start()
        mouth.close()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def cancel(self) -> None:
        """End the child; what it had not committed never happened, and what it has finished already is told as such."""
        if self._going:
            self._stopping = True
            if self._process.pid is not None and self._process.is_alive():
                end_family(self._process.pid)
            self._look()

    def wait(self) -> None:
        """Wait until a child that was ended is gone, and tell its outcome."""
        if self._going:
            self._process.join(_LONGEST_END)
            self._look()

    def _look(self) -> None:
        """Pass on what the child has said; once it is gone, tell what became of the work."""
        if not self._going:
            return
        alive = self._process.is_alive()
        self._hear()  # after asking: what it said before it went is in the pipe
        if not alive:
            self._going = False
            self._timer.stop()
            kind, told = self._outcome or self._find_out()
            self._process.close()
            self._ear.close()
            outcome = getattr(self, kind)
            outcome.emit(*told)
            self.over.emit()

    def _hear(self) -> None:
        try:
            while self._outcome is None and self._ear.poll():
                kind, told = self._ear.recv()
                if kind == "progress":
                    self.progressed.emit(*told)
                else:
                    self._outcome = kind, (told,)
        except (EOFError, OSError):
            return  # it was cut off in the middle of a word, or before the first

    def _find_out(self) -> tuple[str, tuple[Any, ...]]:
        """What became of the work of a child that went without a word: asked of the disk and of the books."""
        clear_away(self.work, self._facts)
        try:
            if self._is_done():
                return "unheard", ()
            if self._stopping and issues(self.work) and was_done(self._ground, self._operation):
                return "issued", ()
        except Refusal as refusal:
            return "refused", (refusal,)
        if self._stopping:
            return "cancelled", ()
        return "failed", (note(f"  {self.work} ended without a word, exit code {self._process.exitcode}"),)

    def _is_done(self) -> bool:
        if self._target is not None:
            return _state(self._target) != self._before
        # Where nobody is signed in there are no books yet.
        return self.by is not None and was_done(self._ground, self._operation)


class Jobs(QObject):
    """Starts work, one piece of a kind at a time."""

    began = Signal(object)
    """A `Job` is under way."""
    idle = Signal()
    """The last one that somebody has asked for is over."""

    def __init__(self, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._running: dict[str, Job] = {}

    def start(self, work: str, title: str, **facts: Any) -> Job:
        """Start a piece of `work.WORK`; `title` says on screen what it is. Refuses a second one of its kind."""
        if work in self._running:
            raise Refusal(mark("This is being done already. Wait until it is finished."))
        job = Job(self._ground, work, title, facts, self)
        self._running[work] = job
        job.over.connect(lambda: self._forget(job))
        self.began.emit(job)
        return job

    def running(self) -> list[Job]:
        """What is under way, the oldest first."""
        return list(self._running.values())

    def busy(self) -> bool:
        """Whether anything is under way that somebody has asked for."""
        return bool(self.titles())

    def titles(self) -> list[str]:
        """What is under way that somebody has asked for, in words."""
        return [job.title for job in self._running.values() if job.work not in QUIET]

    def cancel_all(self) -> None:
        """End everything that is under way, and wait until it is gone."""
        for job in self.running():
            job.cancel()
        for job in self.running():
            job.wait()

    def _forget(self, job: Job) -> None:
        self._running.pop(job.work, None)
        job.deleteLater()
        if job.work not in QUIET and not self.busy():
            self.idle.emit()


def _state(path: Path | None) -> tuple[int, int] | None:
    """Which file bears the name, and since when it is as it is; None when none does."""
    if path is None:
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns
