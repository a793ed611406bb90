"""Work that takes a while: how far it is, how long it still takes, and the way out."""

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Words

STOP_KEY = "Shift+Esc"
"""Stops the work of the uppermost line."""

MOST_LINES = 3
"""Lines seen at once; further work is seen when one of them is gone."""


class ProgressLine(QWidget):
    """One piece of work: a label, the step and the time left, a bar and Cancel."""

    cancel_wanted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self._first, self._done, self._total, self._step = 0, 0, 0, ""
        self.label, self.left = Words(label, wraps=True), Words("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(240)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(label)
        self.cancel = plain(say("Cancel"), "", self.give_up)
        self.cancel.setAccessibleName(say("Cancel: {work}", work=label))
        # As wide as with its key, so that the bars stand in one column.
        self.show_key(True)
        self.cancel.setMinimumWidth(self.cancel.sizeHint().width())
        self.show_key(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(looks.MARGIN)
        row.addWidget(self.label, 1)
        row.addWidget(self.left)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        self._again = QTimer(self, interval=1000)
        self._again.timeout.connect(self._tell_left)
        self.setAccessibleName(label)

    def advance(self, done: int, total: int, step: str = "") -> None:
        """Show that `done` of `total` pieces of a step are done, 0 of 0 where that is not known."""
        if step != self._step or done < self._done or not self._began:
            # Another step has another pace; how long it takes is reckoned from its own beginning.
            self._began, self._first, self._step = monotonic(), done, step
            self._again.start()
        self._done, self._total = done, total
        # The bar counts in int32; a thousand parts are as fine as it can be seen.
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(1000 * done // max(total, 1))
        self._tell_left()

    def show_key(self, shown: bool) -> None:
        """Show on the button whether the key works for this line."""
        self.cancel.key = STOP_KEY if shown else ""
        name = self.cancel.accessibleName()
        self.cancel.set_words(say("Cancel"))
        self.cancel.setAccessibleName(name)

    def give_up(self) -> None:
        """Ask for the work to be stopped, once."""
        if self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self._again.stop()
            self.left.setText(say("Stopping …"))
            self.cancel_wanted.emit()

    def _tell_left(self) -> None:
        """The time left at the pace of this step so far; work that stalls takes longer and longer, and says so."""
        if not self.cancel.isEnabled():
            return
        passed, gained = monotonic() - self._began, self._done - self._first
        told = [say(self._step)] if self._step else []
        if gained > 0 and passed > 1:
            seconds = max(round(passed * (self._total - self._done) / gained), 1)
            if seconds < 60:
                told.append(say("About {seconds} s left", seconds=seconds))
            else:
                told.append(say("About {minutes} min left", minutes=(seconds + 59) // 60))
        self.left.setText(" · ".join(told))


class ProgressPanel(QWidget):
    """A line for each piece of work under way; hidden while nothing is."""

    APPEARS_MS = 300
    """Work that is done sooner shows nothing: a line that only flashes up would be noise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ProgressLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(looks.GAP)
        QShortcut(QKeySequence(STOP_KEY), self).activated.connect(self._stop_first)
        self.hide()

    def add(self, label: str) -> ProgressLine:
        """A line for work that has just begun; until it advances, its bar only moves."""
        line = ProgressLine(label, self)
        line.hide()
        QTimer.singleShot(self.APPEARS_MS, line, lambda: self._appear(line))
        return line

    def remove(self, line: ProgressLine) -> None:
        """The work is over."""
        if line in self._lines:
            self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self._arrange()

    def lines(self) -> list[ProgressLine]:
        """The lines that are seen, the oldest work first."""
        return self._lines[:MOST_LINES]

    def _appear(self, line: ProgressLine) -> None:
        self._lines.append(line)
        self._column.addWidget(line)
        self._arrange()

    def _arrange(self) -> None:
        for place, line in enumerate(self._lines):
            line.show_key(place == 0)
            line.setVisible(place < MOST_LINES)
        self.setVisible(bool(self._lines))

    def _stop_first(self) -> None:
        if self._lines:
            self._lines[0].give_up()
