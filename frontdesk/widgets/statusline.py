"""The line below all: is the data well, which keys work here, what time is it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Words

_ICONS = {"good": "save", "soon": "circle-alert", "late": "triangle-alert"}


class StatusLine(QWidget):
    """State and a note at the left, the keys in the middle, the clock at the right."""

    note_wanted = Signal()
    """More is to be seen of what the note says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(looks.STATUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(14)
        self._icon = looks.IconLabel("database", "good", 14)
        self._state, self._keys, self._clock = Words(), Words(), Words()
        self._note = link("", self.note_wanted.emit)
        self._note.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has a way of its own: the menu
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

    def set_note(self, text: str, role: str = "good", told: str = "") -> None:
        """A second fact, if any, as the last backup; `role` good, soon or late colours it, `told` says it in full."""
        looks.reveal(self._note, bool(text))
        self._note.set_words(text)
        self._note.setToolTip(told or text)
        self._note.setAccessibleDescription(told)
        if self._note.property("role") != role:
            self._note.setProperty("role", role)
            looks.dress(self._note, _ICONS[role], role, 14)
            self._note.style().unpolish(self._note)
            self._note.style().polish(self._note)

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """The keys that work here: pairs of the key and what it does."""
        self._keys.setText("   ".join(f"{key} {text}" for key, text in keys))

    def set_clock(self, text: str) -> bool:
        """The day and time on the estate's wall; gives back whether it is another than before."""
        another = text != self._clock.text()
        self._clock.setText(text)
        return another
