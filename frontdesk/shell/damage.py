"""The panel that stays over the desks while the books are known to be damaged, and the look at them once a day."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from sqlalchemy import func, select

from frontdesk.core.audit import Audit
from frontdesk.core.numbering import RESTORED
from frontdesk.core.refusals import Damaged, Refusal
from frontdesk.core.words import mark, say
from frontdesk.shell.backups.advice import with_advice
from frontdesk.shell.jobs import Job, Jobs
from frontdesk.shell.office import Office
from frontdesk.shell.preferences import Preferences
from frontdesk.widgets import looks
from frontdesk.widgets.card import Banner

_LOOKS_EVERY_MS = 1000
CHECKS_AFTER_MS = 120_000
"""So long after somebody has signed in, the books are gone over: whoever comes first in the morning has a queue."""

_NOT_IN_ORDER = mark("The books are not in order. Stop working with them. Found: {found}")
_TOLD = 3
"""How many findings are told; `frontdesk check` lists them all."""


class DamagePanel(QWidget):
    """What was found to be damaged, and which backup to take; it takes no room while all is well."""

    found = Signal()

    def __init__(self, office: Office, jobs: Jobs, preferences: Preferences) -> None:
        super().__init__()
        self._ground, self._jobs, self._preferences = office.ground, jobs, preferences
        self._shown: Damaged | None = None
        self.banner = Banner("", "late")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self.banner)
        self.hide()
        jobs.began.connect(self._listen)
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(CHECKS_AFTER_MS, self, self.check_due)
        self.look()

    def look(self) -> None:
        """Show what has been found since."""
        damage = self._ground.database.damage
        if damage is None or damage is self._shown:
            return
        self._shown = damage
        told = with_advice(damage, self._ground.folder, self._ground.clock)
        self.banner.show_words(f"{told}\n{say('Sign out and restore it from the first page.')}", "late")
        looks.reveal(self, True)
        self.found.emit()

    def check_due(self) -> None:
        """Go over the whole books once a day, beside whatever else is done."""
        if self._preferences["checked"] == self._today() or self._ground.signed_in is None:
            return
        try:
            self._jobs.start("check", say("Going over the books"))
        except Refusal:
            return  # whoever signed in before began it

    def _listen(self, job: Job) -> None:
        job.refused.connect(self._hear)
        if job.work == "check":
            job.done.connect(self._note)

    def _hear(self, refusal: Refusal) -> None:
        """A backup, an export or the look at the books came upon damage, in a process of its own."""
        if isinstance(refusal, Damaged):
            self._ground.database.damage = refusal
            self.look()

    def _note(self, wrong: list[tuple[str, str]]) -> None:
        """What the look has found. While the books are not in order they are gone over at every start."""
        if not wrong:
            self._preferences["checked"] = self._today()
            return
        told = [f"{say('Did not pass: {check}', check=say(title))} ({detail})" for title, detail in wrong[:_TOLD]]
        self._hear(Damaged(_NOT_IN_ORDER, found="; ".join(told)))

    def _today(self) -> str:
        """By which it is remembered that the books were gone over: the day, and since a restore which that was."""
        with self._ground.database.reading() as session:
            restored = session.scalar(select(func.max(Audit.id)).where(Audit.kind == RESTORED))
        return " ".join(filter(None, (self._ground.clock.today().isoformat(), str(restored or ""))))
