"""One line that logs a ticket while the caller speaks; what it says stands beneath it, to be seen and changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.tickets.intake import LONGEST
from frontdesk.tickets.records import TicketKind
from frontdesk.tickets.tab.acting import aside
from frontdesk.tickets.tab.reading import Reading
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.card import Banner, Card, row
from frontdesk.widgets.form import Form, TextField

if TYPE_CHECKING:
    from frontdesk.tickets.tab.doors import TicketHouse

Act = Callable[[Reading, dict[str, Any]], object]


class QuickLine(Card):
    """Enter logs what is typed, by `log`; Tab goes to what it was read as, and Ctrl+J joins it, by `join`, to what was
    reported already. What is refused stands beside its field. `tools` stand at the end of the line."""

    left = Signal()
    """Esc: she turns to the list."""

    def __init__(
        self, house: "TicketHouse", kind: TicketKind, hint: str, log: Act, join: Act, *tools: KeyButton
    ) -> None:
        super().__init__()
        self.line = _Line(hint, LONGEST)
        self.line.setAccessibleName(say("New ticket in one line"))
        self.form = _Read(6)
        self.reading = Reading(house, self.form, self.line.value, kind, labels=False)
        self.banner = Banner("", "soon")
        self.join = aside(say("Join it"), "Ctrl+J", lambda: self._do(join))
        self._log = log
        self.add(row(self.line, *tools))
        self.add(self.form)
        self.add(row(self.banner, self.join))
        self.body.setContentsMargins(11, 10, 11, 10)
        for tool in tools:
            QWidget.setTabOrder(self.form.field("duty").content, tool)
        self.line.returnPressed.connect(self.log)
        self.line.left.connect(self.left)
        self.line.changed.connect(self._typed)
        self.form.finished.connect(self.log)
        self.form.left.connect(self.line.setFocus)
        self.reading.changed.connect(self._show)
        self._show()

    def is_typed(self) -> bool:
        """Whether something stands in the line."""
        return bool(self.line.value())

    def log(self) -> None:
        """Log what is typed."""
        if self.is_typed():
            self._do(self._log)

    def clear(self) -> None:
        """Ready for the next caller; the channel stays."""
        channel = self.reading.channel.value()
        self.line.set_value(None)
        self.reading.begin(channel)

    def _do(self, act: Act) -> None:
        try:
            act(self.reading, self.form.values())
        except Refusal as refusal:
            self.form.show_refusal(refusal)
            self.reading.look()  # what was to be joined may be over meanwhile
            return
        self.clear()
        self.line.setFocus()

    def _typed(self) -> None:
        if self.is_typed():
            self.reading.read()
        else:
            self.reading.begin(self.reading.channel.value())

    def _show(self) -> None:
        looks.reveal(self.form, self.is_typed())
        self.banner.show_words(self.reading.told() if self.is_typed() else "", "soon")
        looks.reveal(self.join, self.is_typed() and self.reading.same() is not None)


class _Read(Form):
    """What the line was read as: Enter anywhere logs it, Tab goes on."""

    def _walk(self, content: QObject | None) -> None:
        self.finished.emit()

    def _chosen(self) -> None:
        """The unit that was chosen from the list stands there; the next Enter logs."""


class _Line(TextField):
    """The line itself; Esc leaves it as it is."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
