"""What just happened, said in one quiet line that fades; a refusal stays until something else is said."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import say
from frontdesk.widgets import looks
from frontdesk.widgets.buttons import link
from frontdesk.widgets.card import Words


class QuietLine(QWidget):
    """One line at the foot of a panel. It keeps its height, so nothing jumps when it speaks."""

    STAYS_MS, FADES_MS = 6000, 600

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(looks.GAP)
        self._icon = looks.IconLabel("circle-check", "good")
        self._words = Words(wraps=True)
        self._undo = link(say("Undo"), self._take_back, "undo-2", "Alt+Z")
        self._undo.setText(f"{say('Undo')}  {self._undo.key}")
        self._act: Callable[[], object] | None = None
        self._passing = False
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self.setMinimumHeight(26)
        self._waiting = QTimer(self, singleShot=True, interval=self.STAYS_MS)
        self._waiting.timeout.connect(self._fade)
        self._veil = QGraphicsOpacityEffect(self)
        self._veil.setEnabled(False)
        self.setGraphicsEffect(self._veil)
        self._fading = QPropertyAnimation(self._veil, b"opacity", self)
        self._fading.setDuration(self.FADES_MS)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.finished.connect(self.clear)
        self.clear()

    def text(self) -> str:
        """What the line says now; empty when it is quiet."""
        return self._words.text()

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what happened; with `undo`, offer to take it back until the line fades."""
        self._show(text, "circle-check", "good", "plain")
        self._act = undo
        looks.reveal(self._undo, undo is not None)
        self._passing = True
        if self.isVisible():
            self._waiting.start()

    def refuse(self, refusal: Refusal | str) -> None:
        """Say why something was not done; this stays."""
        self._show(str(refusal), "circle-alert", "late", "late")

    def turn_away(self) -> None:
        """She turns to something else: a refusal has been read, what was done may still be."""
        if not self._passing:
            self.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """What happened while nobody could see it, such as long work that ended behind a lock, is told now."""
        super().showEvent(event)
        if self._passing:
            self._waiting.start()

    def clear(self) -> None:
        """Fall silent at once."""
        self._show("", "circle-check", "good", "plain")
        self._icon.hide()

    def _show(self, text: str, icon: str, role: str, look: str) -> None:
        self._passing = False
        self._waiting.stop()
        if self._fading.state() != QAbstractAnimation.State.Stopped:
            self._fading.stop()
        self._veil.setEnabled(False)
        self._act = None
        self._undo.hide()
        self._icon.show_icon(icon, role)
        self._icon.show()
        self._words.setText(text)
        self._words.wear(look)
        self.setAccessibleName(text)

    def _fade(self) -> None:
        self._veil.setOpacity(1.0)
        self._veil.setEnabled(True)
        self._fading.start()

    def _take_back(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
