"""Sees to it that the books are backed up by themselves: in time, after a day close, before the window closes."""

from contextlib import suppress
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.core.operators import Right
from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.backups.locks import OpenWindow
from frontdesk.shell.backups.making import Busy, Made, clear_up
from frontdesk.shell.backups.places import is_there, known_folders
from frontdesk.shell.bulletin import Bulletin
from frontdesk.shell.jobs import Job, Jobs
from frontdesk.shell.office import Office

_BY_ITSELF, _BY_HAND = "back_up_by_itself", "back_up_everywhere"

WINDOWS = "window.lock"
"""By which the windows of a data folder know of each other."""

_AGAIN_AFTER = 900
"""Seconds after which one that failed is tried again by itself."""


class BackupKeeper(QObject):
    """Makes backups in the background and says only what has to be known; `changed` is told after each."""

    told = Signal(str)
    refused = Signal(object)
    changed = Signal()

    LOOKS_EVERY_MS = 30_000

    def __init__(self, office: Office, jobs: Jobs, bulletin: Bulletin, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs = office, jobs
        self._data = office.ground.folder
        self._window = OpenWindow(self._data / WINDOWS)
        self._missed: set[Path] = set()
        self._out = set(known_folders(self._data))
        self._trouble = ""
        self._not_before = 0.0
        clear_up(self._data, known_folders(self._data))
        bulletin.changed.connect(self._heard)
        self._timer = QTimer(self, interval=self.LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Back the books up if that is due: by the rules, or because a disk that missed it is back."""
        out = {folder for folder in known_folders(self._data) if not is_there(self._data, folder)}
        back, self._out = self._out - out, out
        # Whatever is wrong with the books just now is told by whoever works with them.
        with suppress(Refusal):
            standing = self._office.backed_up()
            if (standing.missed and back and not out) or (standing.due and monotonic() >= self._not_before):
                self.begin()

    def begin(self) -> Job | None:
        """Back the books up quietly; None when it is being done already."""
        return self._start(_BY_ITSELF, self._made)

    def begin_by_hand(self) -> None:
        """Back the books up because somebody wants it: what becomes of it is told in any case."""
        if not self._office.may(Right.BACK_UP):
            self.refused.emit(Refusal(mark("Your role may not do this. Ask a supervisor or the manager.")))
            return
        self._start(_BY_HAND, self._made_by_hand)

    def begin_last(self) -> Job | None:
        """The last backup before the window closes, or the one under way; None when no other is needed, or when another
        window goes on."""
        under_way = next((job for job in self._jobs.running() if job.work == _BY_ITSELF), None)
        if under_way is not None:
            return under_way
        with suppress(Refusal):
            if self._office.backed_up().behind and self._window.is_last():
                return self.begin()
        return None

    def stop(self) -> None:
        """The window is going."""
        self._timer.stop()
        self._window.end()

    def _start(self, work: str, done: object) -> Job | None:
        title = say("Backing up the books")
        try:
            job = self._jobs.start(work, title, folders=[str(folder) for folder in known_folders(self._data)])
        except Refusal as refusal:
            if work == _BY_HAND:
                self.refused.emit(refusal)
            return None
        job.done.connect(done)
        job.refused.connect(self._failed if work == _BY_ITSELF else self.refused.emit)
        job.failed.connect(lambda _: self._rest())
        job.over.connect(self._over)
        return job

    def _over(self) -> None:
        clear_up(self._data, known_folders(self._data))
        self.changed.emit()

    def _made(self, made: Made) -> None:
        """Say which folder missed it when that is new, and when it has caught up."""
        missed = {folder for folder, _ in made.missed}
        self._trouble = ""
        if missed - self._missed:
            self.refused.emit(_missing(made))
        elif self._missed and not missed:
            self.told.emit(say("Backed up to both folders again."))
        self._missed = missed

    def _made_by_hand(self, made: Made) -> None:
        self._missed = {folder for folder, _ in made.missed}
        self._trouble = ""
        name = made.manifest.database
        if made.missed:
            self.refused.emit(_missing(made))
        elif made.manifest.files_missing:
            sentence = mark("Backed up to {file}. Photos and files that are missing here are not in it: {count}")
            self.refused.emit(Refusal(sentence, file=name, count=made.manifest.files_missing))
        elif made.manifest.sealed:
            self.told.emit(say("Backed up to {file}, encrypted.", file=name))
        else:
            self.told.emit(say("Backed up to {file}. The key of the identity numbers is not in it.", file=name))

    def _failed(self, refusal: Refusal) -> None:
        """Say once what is wrong; it is tried again after a while, and the line below turns red in time."""
        if isinstance(refusal, Busy):
            return  # another window was first, and what it makes is as good
        self._rest()
        if str(refusal) != self._trouble:
            self._trouble = str(refusal)
            self.refused.emit(refusal)

    def _rest(self) -> None:
        self._not_before = monotonic() + _AGAIN_AFTER

    def _heard(self, tables: frozenset[str]) -> None:
        if "day_close" in tables:
            # Later: the act that closes the day may still be under way in a slot.
            QTimer.singleShot(0, self, self.begin)


def _missing(made: Made) -> Refusal:
    folder, why = made.missed[0]
    return Refusal(mark("Backed up, but not to {folder}: {reason}"), folder=folder, reason=str(why))
