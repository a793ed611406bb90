"""The line below all: is the data well, which keys work here, what time is it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.widgets import looks
from frontdesk.widgets.card import Words


class StatusLine(QWidget):
    """State and a note at the left, the keys in the middle, the clock at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(looks.STATUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(14)
        self._icon = looks.IconLabel("database", "good", 14)
        self._state, self._note, self._keys, self._clock = Words(), Words(), Words(), Words()
        self._keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (self._icon, self._state, self._note):
            row.addWidget(widget)
        row.addWidget(self._keys, 1)
        row.addWidget(self._clock)

    def set_state(self, text: str, role: str = "good", icon: str = "database") -> None:
        """How the data is: `role` good, soon or late colours the icon; the words say it too."""
        self._icon.show_icon(icon, role)
        self._state.setText(text)

    def set_note(self, text: str) -> None:
        """A second fact, such as the last backup."""
        self._note.setText(text)

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """The keys that work here: pairs of the key and what it does."""
        self._keys.setText("   ".join(f"{key} {text}" for key, text in keys))

    def set_clock(self, text: str) -> bool:
        """The day and time on the estate's wall; gives back whether it is another than before."""
        another = text != self._clock.text()
        self._clock.setText(text)
        return another
