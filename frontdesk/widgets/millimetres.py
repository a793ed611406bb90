"""A small field for a length on paper, in steps of half a millimetre."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_STEPS = 2
"""To the millimetre."""


class MillimetreBox(QSpinBox):
    """Typed, or stepped with Up and Down; from `-reach` to `reach` mm. What is typed in between is rounded."""

    def __init__(self, reach: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(-reach * _STEPS, reach * _STEPS)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAccelerated(True)

    def millimetres(self) -> float:
        """The length."""
        return self.value() / _STEPS

    def set_millimetres(self, length: float) -> None:
        """Show a length."""
        self.setValue(round(length * _STEPS))

    def textFromValue(self, value: int) -> str:
        return f"{value / _STEPS:.1f}"

    def valueFromText(self, text: str) -> int:
        return round(_read(text) * _STEPS)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        try:
            inside = abs(_read(text)) * _STEPS <= self.maximum()
        except ValueError:
            # A sign alone is on its way to a number.
            begun = text in ("", "-", "－")
            return (QValidator.State.Intermediate if begun else QValidator.State.Invalid), text, at
        return (QValidator.State.Acceptable if inside else QValidator.State.Invalid), text, at

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A turn of the wheel over the preview's foot is meant for the page.
        event.ignore()


def _read(text: str) -> float:
    return float(unicodedata.normalize("NFKC", text).replace("。", "."))
