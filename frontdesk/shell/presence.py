"""Whether whoever signed in still works here and still may do what the window shows."""

import time
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.shell.bulletin import EVERYTHING, Bulletin
from frontdesk.shell.office import Office

_TELLING = EVERYTHING | {"operator", "role_right"}
"""News of these may be of whoever is signed in."""


class Presence(QObject):
    """Looks at the clock while somebody is signed in, and at the news of operators and rights."""

    LOOKS_EVERY_MS = 5000

    left = Signal(str)
    """Nobody has worked for too long, or whoever is signed in may be here no longer: the screen locks, and says why."""
    changed = Signal()
    """Whoever is signed in may do more or less from now on."""

    def __init__(self, office: Office, bulletin: Bulletin, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._stirred = time.monotonic()
        self._timer = QTimer(self, interval=self.LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look_at_the_clock)
        bulletin.changed.connect(self._heard)

    def start(self) -> None:
        """Somebody has signed in."""
        self.stir()
        self._timer.start()

    def stop(self) -> None:
        """Nobody is signed in any more."""
        self._timer.stop()

    def stir(self) -> None:
        """Somebody has typed or clicked."""
        self._stirred = time.monotonic()

    def look_at_the_clock(self) -> None:
        """Lock when nobody has worked for as long as the rules say."""
        minutes = int(self._office.estate.rules()["signin.idle"])
        if time.monotonic() - self._stirred > 60 * minutes:
            self.left.emit(say("The screen was locked after {minutes} min without work.", minutes=minutes))

    def _heard(self, tables: frozenset[str]) -> None:
        if tables & _TELLING:
            # Later: the act that made the news may not be over yet.
            QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        ground = self._office.ground
        before = ground.signed_in
        if before is None:
            return
        # What can't be read now is read with the next news; every act asks for itself anyway.
        with suppress(Refusal):
            if not ground.look_again():
                self.left.emit(say("Your sign-in has been changed at another counter. Sign in again."))
            elif ground.signed_in != before:
                self.changed.emit()
