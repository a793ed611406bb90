"""A small field for a length on paper, in steps of half a millimetre."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets.inputs import NumberField


class MillimetreField(NumberField):
    """A length from `-reach` to `reach` mm; Up and Down go half a millimetre. The value is in 1/10 mm."""

    STEP = 5

    def __init__(self, reach: int, parent: QWidget | None = None) -> None:
        super().__init__("0.0", 1, parent)
        self._reach = reach

    def problem(self) -> Refusal | None:
        """Anything but a number, or a length out of reach."""
        value = self.value()
        if value is not None and abs(value) > 10 * self._reach:
            return Refusal(mark("Type a length from −{reach} to {reach} mm."), reach=self._reach)
        return super().problem()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: self.STEP, Qt.Key.Key_Down: -self.STEP}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        stepped = ((self.value() or 0) // self.STEP) * self.STEP + step
        self.set_value(max(-10 * self._reach, min(stepped, 10 * self._reach)))
