"""Picks a unit, a person, a key: typed in any spelling, shown by its title once chosen."""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets.hits import Find, FindingLine, Hit

__all__ = ["Find", "Hit", "UnitPicker"]


class UnitPicker(FindingLine):
    """A field whose value is the key of the thing chosen. Changing the text lets the choice go."""

    changed = Signal()

    def __init__(self, find: Find, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(find, placeholder, name, parent)
        self._hit: Hit | None = None
        self.textEdited.connect(self._let_go)

    def hit(self) -> Hit | None:
        """The thing chosen, or None."""
        return self._hit

    def set_hit(self, hit: Hit | None) -> None:
        """Show a thing as chosen, without saying `chosen`; None empties the field."""
        self._hit = hit
        self.setText(hit.title if hit else "")
        self.setToolTip(hit.detail if hit else "")
        self.setCursorPosition(0)
        self.changed.emit()

    def value(self) -> int | None:
        """The key of the thing chosen, or None."""
        return self._hit.key if self._hit else None

    def set_value(self, value: object) -> None:
        """Show a `Hit` as chosen; anything else empties the field."""
        self.set_hit(value if isinstance(value, Hit) else None)

    def draft(self) -> str:
        """The choice, or the text while nothing is chosen yet."""
        if self._hit:
            return json.dumps([self._hit.key, self._hit.title, self._hit.detail, self._hit.kind], ensure_ascii=False)
        return self.text()

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        try:
            key, title, detail, kind = json.loads(text)
            self.set_hit(Hit(int(key), str(title), str(detail), str(kind)))
        except (ValueError, TypeError):
            self._hit = None
            self.setText(text)

    def as_it_stands(self) -> Callable[[], None]:
        """What puts the line back with what is chosen in it."""
        return super().as_it_stands() if self._hit is None else partial(self.set_hit, self._hit)

    def problem(self) -> Refusal | None:
        """A text for which nothing was chosen."""
        if self._hit is None and self.text().strip():
            return Refusal(mark("{text} was not found. Choose from the list."), text=self.text().strip()[:40])
        return None

    def _take(self, hit: Hit) -> None:
        self.set_hit(hit)

    def _let_go(self) -> None:
        if self._hit is not None:
            self._hit = None
            self.setToolTip("")
        self.changed.emit()
