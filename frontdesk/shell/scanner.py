"""A barcode scanner is a fast keyboard: a code scanned anywhere in the window opens its record."""

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from frontdesk.core.words import say
from frontdesk.fees.cash.checkcodes import CHECKED
from frontdesk.fees.closing.seals import SEALED
from frontdesk.widgets import looks
from frontdesk.widgets.hits import FindingLine
from frontdesk.widgets.inputs import Input

if TYPE_CHECKING:
    from frontdesk.shell.office import Office
    from frontdesk.shell.window import Desks

FASTEST_TYPIST = 35
"""Milliseconds between two keys: scanners send them every 1 to 20 ms, nobody types so evenly and so fast."""

DOCUMENT = re.compile(r"[A-Z]{2}\d{4}(\d{2}){0,2}-\d{4,9}")
"""A document number as printed in our QR codes: `SJ2026-004207`, `YS202611-0004711`, `CZ20261122-0001`."""

UNIT = re.compile(r"\w{1,20}(-\w{1,10}){1,3}")
"""A unit's code, as it stands in the QR code of a payment notice: `3-1-502`."""

TAG = re.compile(r"(?=.{2})[^\W_]{1,20}([-./#][^\W_]{1,20})*")
"""What may stand on the tag of a key: `P-031`, `K12`."""


class Scanner(QObject):
    """Watches the keys of whichever window is in front; hands a scanned code to `found`, which opens what it knows.

    A unit's code is left to a line that finds by itself, as at the till, and stands as it is typed if nobody knows it.
    What a key bears, as `tagged` tells, is the key's code wherever it is scanned.
    """

    def __init__(
        self,
        app: QApplication,
        found: Callable[[str], bool],
        tagged: Callable[[str], object],
        stirred: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._tagged = tagged
        self._stirred = stirred
        self._typed = ""
        self._last = 0
        self._field: QWidget | None = None
        self._put_back: Callable[[], None] = _nothing
        # Windows, not the whole program: a filter in Python on every event of every widget would slow them all.
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._stirred()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        # When the key was pressed, not when its turn came: the work between two keys must not slow a scanner down.
        now = event.timestamp()
        if now - self._last > FASTEST_TYPIST:
            self._typed = ""
        if not self._typed:
            self._field = QApplication.focusWidget()
            self._put_back = self._remembered()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            scanned, self._typed = self._typed.upper(), ""
            if self._is_code(scanned):
                put_back = self._remembered()
                # Before anything is opened: that may have something to say in the same field.
                self._put_back()
                if self._found(scanned):
                    return True
                put_back()
        elif event.text().isprintable():
            self._typed += event.text()
        self._last = now
        return False

    def _remembered(self) -> Callable[[], None]:
        """What puts the field typed into back as it stands now, a choice made in it too."""
        field = self._field
        if field is None or not looks.alive(field):
            return _nothing
        if isinstance(field, FindingLine):
            kept = field.as_it_stands()
        elif isinstance(field, QLineEdit):
            kept = partial(field.setText, field.text())
        elif isinstance(field, Input):
            kept = partial(field.set_draft, field.draft())
        else:
            return _nothing
        return lambda: kept() if looks.alive(field) else None

    def _is_code(self, scanned: str) -> bool:
        if any(code.fullmatch(scanned) for code in (DOCUMENT, CHECKED, SEALED)):
            return True
        if TAG.fullmatch(scanned) and self._tagged(scanned):
            return True
        return bool(UNIT.fullmatch(scanned)) and not isinstance(self._field, FindingLine)


def _nothing() -> None:
    """Nothing was typed into."""


def open_scanned(code: str, office: "Office", window: "Desks") -> bool:
    """Open the document whose code was scanned, or a unit at the desk that is seen; False for what is neither.

    A key is lent or taken back. Of a receipt it is said whether the paper is true, of a
    Z slip whether the books are those that it seals.
    """
    if window.current().scanned(code):
        return True
    if office.keys.cabinet.bearing(code):
        window.tabs.choose("keys")
        return window.desk("keys").scanned(code)
    verdict = office.fee_office.check_codes.verdict(code) or office.fee_office.seals.verdict(code)
    code = verdict.number if verdict else code
    card = office.finder.numbered(code)
    if card is not None and card.kind == "unit":
        window.current().show_unit(card.record)
    elif card is not None:
        window.open_card(card)
    elif not DOCUMENT.fullmatch(code):
        return False
    if verdict is not None:
        (window.quiet.tell if verdict.stands else window.quiet.refuse)(verdict.said)
    elif card is None:
        window.quiet.refuse(say("There is nothing with the number {number}.", number=code))
    return True
