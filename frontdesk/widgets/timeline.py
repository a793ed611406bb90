"""What happened to a record, latest first: when, who, what."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.widgets import looks
from frontdesk.widgets.card import Words


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a timeline. `role` is plain, accent, good, soon or late and colours the icon."""

    when: str
    who: str
    what: str
    icon: str = "circle-check"
    role: str = "plain"


class Timeline(QWidget):
    """Moments beneath each other, each with its icon; the words can be marked and copied."""

    def __init__(self, empty: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._last = 0
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self.set_moments([])

    def set_moments(self, moments: Sequence[Moment]) -> None:
        """Show these, in the order given."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not moments and self._empty:
            self._grid.addWidget(Words(self._empty, "muted", wraps=True), 0, 0, 1, 3)
        self._grid.setRowStretch(self._last, 0)
        self._last = 3 * len(moments) + 1
        self._grid.setRowStretch(self._last, 1)
        for at, moment in enumerate(moments):
            role = moment.role if moment.role in ("accent", "good", "soon", "late") else "muted"
            what = Words(moment.what, wraps=True)
            what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(looks.IconLabel(moment.icon, role), 3 * at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, 3 * at, 1)
            said = " · ".join(part for part in (moment.when, moment.who) if part)
            self._grid.addWidget(Words(said, "muted"), 3 * at + 1, 1)
            self._grid.setRowMinimumHeight(3 * at + 2, looks.GAP)
