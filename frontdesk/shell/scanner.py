"""A barcode scanner is a fast keyboard: a code scanned anywhere in the window opens its record."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

FASTEST_TYPIST = 35
"""Milliseconds between two keys: scanners send them every 1 to 20 ms, nobody types so evenly and so fast."""

CODE = re.compile(r"[A-Z]{2}\d{4}(\d{4})?-\d{4,8}")
"""A document number as printed in our QR codes: `SJ2026-004207`, `CZ20261122-0001`."""


class Scanner(QObject):
    """Watches all keys of the program; hands a scanned document number to `found`, whichever field had the focus."""

    def __init__(
        self, app: QApplication, found: Callable[[str], None], stirred: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._stirred = stirred
        self._typed = ""
        self._last = 0
        self._field: QLineEdit | None = None
        self._before = ""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._stirred()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # The same press comes again for each parent that it is passed on to: only the first counts.
            first = QApplication.focusWidget() or QApplication.activeWindow()
            return watched == first and self._key(watched, event)
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        # When the key was pressed, not when its turn came: the work between two keys must not slow a scanner down.
        now = event.timestamp()
        if now - self._last > FASTEST_TYPIST:
            self._typed = ""
        if not self._typed:
            self._field = watched if isinstance(watched, QLineEdit) else None
            self._before = self._field.text() if self._field else ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            scanned, self._typed = self._typed.upper(), ""
            if CODE.fullmatch(scanned):
                if self._field is not None:
                    self._field.setText(self._before)
                self._found(scanned)
                return True
        elif event.text().isprintable():
            self._typed += event.text()
        self._last = now
        return False
