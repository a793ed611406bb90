"""Buttons that show their key: one filled button a panel for the next step, plain ones for the rest."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from frontdesk.widgets import looks


class KeyButton(QPushButton):
    """A button with its words and, if it has one, its key (`F10`, `Ctrl+S`), which works while the button is seen."""

    def __init__(self, text: str, key: str = "", look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.why = ""
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(text)
        _listen(self, key)

    def set_words(self, text: str) -> None:
        """Change the words; the key stays."""
        written = text.replace("&", "&&")
        self.setText(f"{written}  {self.key}" if self.key and self.property("look") != "link" else written)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({self.key})" if self.key else text)

    def forbid(self, why: str) -> None:
        """Disable the button for good, and say why: in its tooltip, and to whoever presses its key."""
        self.why = why
        self.setEnabled(False)
        self.setToolTip(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def _listen(button: QAbstractButton, key: str) -> None:
    # A button's own shortcut waits a tenth of a second for its animation, and is lost when the text changes.
    if key:
        QShortcut(QKeySequence(key), button).activated.connect(button.click)


def _button(text: str, key: str, look: str, pressed: Callable[[], object] | None, icon: str, role: str) -> KeyButton:
    button = KeyButton(text, key, look)
    if icon:
        looks.dress(button, icon, role)
    if pressed is not None:
        button.clicked.connect(lambda: pressed())
    return button


def primary(text: str, key: str = "", pressed: Callable[[], object] | None = None) -> KeyButton:
    """The one filled button of a panel: the next step."""
    return _button(text, key, "primary", pressed, "", "on_accent")


def plain(text: str, key: str = "", pressed: Callable[[], object] | None = None, icon: str = "") -> KeyButton:
    """A button with an outline."""
    return _button(text, key, "plain", pressed, icon, "text")


def link(text: str, pressed: Callable[[], object] | None = None, icon: str = "", key: str = "") -> KeyButton:
    """Words to click, for a small step aside."""
    return _button(text, key, "link", pressed, icon, "accent")


class IconButton(QToolButton):
    """A button with a picture only; its words are in the tooltip and for screen readers."""

    def __init__(self, icon: str, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        looks.dress(self, icon, "muted", 16)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        _listen(self, key)
