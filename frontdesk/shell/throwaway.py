"""The demo estate to look at: made aside while the welcome page waits, thrown away when the program ends."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from frontdesk.core.clock import Clock
from frontdesk.core.ground import Ground
from frontdesk.core.words import say
from frontdesk.shell.jobs import Job, Jobs

UNITS, MONTHS = 200, 4
"""Its size: enough to look at, made in a few seconds."""


class DemoEstate(QObject):
    """A demo estate in a folder of its own; `made` is told when it can be opened."""

    made = Signal()

    def __init__(self, clock: Clock | None, parent: QObject) -> None:
        super().__init__(parent)
        self._kept = tempfile.TemporaryDirectory(prefix="frontdesk-demo-", ignore_cleanup_errors=True)
        self.folder = Path(self._kept.name) / "estate"
        self._jobs = Jobs(Ground(self.folder, clock), self)

    def make(self) -> Job:
        """Begin to make it, from scratch if it was called off before."""
        shutil.rmtree(self.folder, ignore_errors=True)
        job = self._jobs.start("demo", say("Making the demo estate"), units=UNITS, months=MONTHS)
        job.done.connect(self.made)
        return job

    def throw_away(self) -> None:
        """Stop making it, and remove what there is of it."""
        self._jobs.cancel_all()
        self._kept.cleanup()
