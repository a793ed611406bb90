"""Which picture stands on a paper: one of those offered, or another one from a file."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import plain
from frontdesk.widgets.inputs import Choice


class PictureChoice(QWidget):
    """A choice of pictures by their names, with a button that asks for another one.

    `options` are pairs of the value given back and the text shown; a picture's own value is any other text.
    """

    changed = Signal()
    wanted = Signal()
    """Another picture is to be chosen; the window asks for the file and calls `set_value`."""

    def __init__(self, options: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = list(options)
        self.choice = Choice(self._options)
        self.choice.changed.connect(self.changed)
        self.button = plain(say("Choose a picture…"), "", self.wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(looks.GAP)
        row.addWidget(self.choice, 1)
        row.addWidget(self.button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.choice)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def value(self) -> str:
        """The value of what is chosen."""
        return str(self.choice.value() or "")

    def set_value(self, value: object) -> None:
        """Choose by value; a picture that is not offered yet is offered from now on."""
        name = str(value or "")
        known = dict(self._options)
        self.choice.set_options(self._options if name in known else [*self._options, (name, say("Picture of our own"))])
        self.choice.set_value(name)

    def draft(self) -> str:
        """The value of what is chosen."""
        return self.value()

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        self.set_value(text)

    def problem(self) -> Refusal | None:
        """A choice can always be read."""
        return None
