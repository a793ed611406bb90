"""The one signal: these tables have changed, here or at another counter."""

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.core.database import Database

_LOOK_EVERY = 1000
"""Milliseconds between two looks for commits of other processes."""

EVERYTHING = frozenset({"*"})
"""The news of another process: what it touched is not known."""


class Bulletin(QObject):
    """Turns commits into one Qt signal on the GUI thread."""

    changed = Signal(frozenset)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._version = database.version()
        database.watch(self.changed.emit)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask whether another process has committed since the last look."""
        version = self._database.version()
        if version != self._version:
            self._version = version
            self.changed.emit(EVERYTHING)

    def stop(self) -> None:
        """Look no more: the books are being closed."""
        self._timer.stop()
