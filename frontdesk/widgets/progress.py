"""Work that takes a while: how far it is, how long it still takes, and the way out."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.card import Words


class ProgressPanel(QWidget):
    """A label, a bar, the time left and Cancel; hidden while nothing is under way."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self._label, self._left = Words(wraps=True), Words("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = plain(say("Cancel"), "", self._give_up)
        line = QHBoxLayout()
        line.setSpacing(looks.GAP)
        line.addWidget(self._label, 1)
        line.addWidget(self._left)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(looks.MARGIN)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self.hide()

    def start(self, label: str, *, cancellable: bool = True) -> None:
        """Show that work has begun; until `advance` tells how far it is, the bar only moves."""
        self._began = monotonic()
        self._label.setText(label)
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(label)
        self._cancel.setVisible(cancellable)
        self._cancel.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show that `done` of `total` pieces are done, and about how long the rest takes."""
        # The bar counts in int32; a thousand steps are as fine as it can be seen.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))
        passed = monotonic() - self._began
        if done and passed > 1:
            seconds = round(passed * (total - done) / done)
            if seconds < 60:
                self._left.setText(say("About {seconds} s left", seconds=max(seconds, 1)))
            else:
                self._left.setText(say("About {minutes} min left", minutes=(seconds + 59) // 60))

    def finish(self) -> None:
        """Hide: the work is done, or given up."""
        self.hide()

    def _give_up(self) -> None:
        self._cancel.setEnabled(False)
        self._left.setText(say("Stopping …"))
        self.cancel_wanted.emit()
