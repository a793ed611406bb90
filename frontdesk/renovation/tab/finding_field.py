"""What was found on a site, answered with one key, and what of it was bad, ticked by its number."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.renovation.records.inspections import ANSWERS, POINTS, Answer
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import KeyButton
from frontdesk.widgets.card import Words
from frontdesk.widgets.flow import Flow
from frontdesk.widgets.inputs import Check

ANSWER_KEYS = {
    Answer.IN_ORDER: "O", Answer.FAULTS: "F", Answer.NOBODY_IN: "N", Answer.NOT_LET_IN: "L", Answer.FINISHED: "W",
}  # fmt: skip
"""The key of each answer, in the list and in the form."""
POINT_KEYS = dict(zip(POINTS, "1234567890-", strict=True))
"""The key of each point."""
AT_THE_DOOR = (Answer.NOBODY_IN, Answer.NOT_LET_IN)

Finding = tuple[Answer, dict[str, bool]]
"""The answer, and what was gone through: good, or bad."""


def answer_of(event: QKeyEvent) -> Answer | None:
    """The answer whose key was pressed, if one was."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    typed = event.text().upper()
    if held != Qt.KeyboardModifier.NoModifier:
        return None
    return next((answer for answer, key in ANSWER_KEYS.items() if key == typed), None)


class BadBox(Check):
    """A point of the checklist, crossed out in red when it is bad."""

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, (self.height() - 14) / 2, 14, 14)
        bad = self.isChecked()
        painter.setPen(QPen(looks.colour("late" if bad else "muted"), 1.25))
        painter.setBrush(looks.colour("late" if bad else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if bad:
            painter.setPen(QPen(looks.colour("surface"), 1.8))
            cross = box.adjusted(4, 4, -4, -4)
            painter.drawLine(cross.topLeft(), cross.bottomRight())
            painter.drawLine(cross.topRight(), cross.bottomLeft())
        painter.setPen(looks.colour("late" if bad else "text"))
        painter.drawText(self.rect().adjusted(24, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())


class FindingField(QWidget):
    """The answers as buttons, the points as boxes to tick. It has the keyboard as a whole: a letter answers, a number
    ticks what is bad, Enter is told by `decided`."""

    changed = Signal()
    decided = Signal()
    """Enter, with an answer chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answer: Answer | None = None
        self.answers = {answer: KeyButton(f"{key}  {say(ANSWERS[answer])}") for answer, key in ANSWER_KEYS.items()}
        self.points = {point: BadBox(f"{POINT_KEYS[point]}   {say(words)}") for point, words in POINTS.items()}
        self._heading = Words(say("Cross out what is bad"), "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(looks.GAP, looks.GAP, looks.GAP, looks.GAP)
        column.setSpacing(0)
        column.addLayout(Flow(*self.answers.values()))
        column.addSpacing(6)
        column.addWidget(self._heading)
        for answer, button in self.answers.items():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCheckable(True)
            button.clicked.connect(partial(self.choose, answer))
        for box in self.points.values():
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            box.toggled.connect(self._ticked)
            column.addWidget(box)

    def choose(self, answer: Answer | None) -> None:
        """Answer so. Who stood before a locked door has seen nothing to tick."""
        self._answer = answer
        for each, button in self.answers.items():
            button.setChecked(each == answer)
        seen = answer not in AT_THE_DOOR
        for box in self.points.values():
            looks.reveal(box, seen)
        looks.reveal(self._heading, seen)
        if answer != Answer.FAULTS:
            self._untick()
        self.setFocus()
        self.changed.emit()

    def _ticked(self, bad: bool) -> None:
        if bad and self._answer != Answer.FAULTS:
            self.choose(Answer.FAULTS)
        self.changed.emit()

    def _untick(self) -> None:
        for box in self.points.values():
            box.setChecked(False)

    # As a field of a form

    def value(self) -> Finding | None:
        """The answer and what was gone through; None without an answer."""
        if self._answer is None:
            return None
        if self._answer in AT_THE_DOOR:
            return self._answer, {}
        return self._answer, {point: not box.isChecked() for point, box in self.points.items()}

    def set_value(self, value: object) -> None:
        """Choose an answer; None chooses none."""
        self._untick()
        self.choose(value if isinstance(value, Answer) else None)

    def draft(self) -> str:
        """The answer and what is bad, parted by blanks."""
        bad = (point for point, box in self.points.items() if box.isChecked())
        return " ".join((self._answer.value, *bad)) if self._answer else ""

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        answer, *bad = text.split() or [""]
        self.set_value(Answer(answer) if answer in ANSWERS else None)
        for point in bad:
            if point in self.points:
                self.points[point].setChecked(True)

    def problem(self) -> Refusal | None:
        """What is ticked can always be read."""
        return None

    def is_open(self) -> bool:
        """Enter and Esc are this field's own, see `Form`."""
        return True

    # The keyboard

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = answer_of(event)
        point = next((point for point, key in POINT_KEYS.items() if key == event.text()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._answer is not None:
            self.decided.emit()
        elif answer is not None:
            self.choose(answer)
        elif point is not None and self._answer not in AT_THE_DOOR:
            self.points[point].toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        looks.paint_focus(self)
