"""What is gone through when works are done, point by point: all are in order but those crossed out by their number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.renovation.records.changes import COMPLETION_POINTS
from frontdesk.renovation.tab.finding_field import BadBox
from frontdesk.widgets import looks
from frontdesk.widgets.card import Words


class PointsField(QWidget):
    """The points as boxes. It has the keyboard as a whole: a number crosses out what is bad."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.points = {
            point: BadBox(f"{n}   {say(words)}") for n, (point, words) in enumerate(COMPLETION_POINTS.items(), start=1)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(looks.GAP, looks.GAP, looks.GAP, looks.GAP)
        column.setSpacing(0)
        column.addWidget(Words(say("Cross out what is bad"), "label"))
        for box in self.points.values():
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.toggled.connect(self.changed)
            column.addWidget(box)

    def value(self) -> dict[str, bool]:
        """Whether each point is in order."""
        return {point: not box.isChecked() for point, box in self.points.items()}

    def set_value(self, value: object) -> None:
        """Cross out the points whose keys these are, and no others."""
        bad = value if isinstance(value, list | tuple | set) else ()
        for point, box in self.points.items():
            box.setChecked(point in bad)

    def draft(self) -> str:
        """The keys of what is bad, parted by blanks."""
        return " ".join(point for point, box in self.points.items() if box.isChecked())

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        self.set_value(text.split())

    def problem(self) -> Refusal | None:
        """What is crossed out can always be read."""
        return None

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed in "123456789" and typed:
            list(self.points.values())[int(typed) - 1].toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        looks.paint_focus(self)
