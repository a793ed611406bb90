"""Where a visitor goes to, and who it is: both are found while they are typed, and both may be something new."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.core.refusals import Refusal
from frontdesk.core.search import code_of, normal
from frontdesk.core.words import say
from frontdesk.reception.records import RELATIONS
from frontdesk.reception.visits.known import Known
from frontdesk.widgets import looks
from frontdesk.widgets.hits import Find, FindingLine, Further, Hit
from frontdesk.widgets.unitpicker import UnitPicker

PLACE = -1
"""The key of a hit that is no unit but an office or another place, by its title."""


class WhereField(UnitPicker):
    """A unit, found by anything; or an office, as it is typed. What looks like a unit's code is never an office."""

    def __init__(self, find_unit: Find) -> None:
        self._find_unit = find_unit
        super().__init__(self._found_or_new, say("Unit, resident, or an office"), say("Going to"))

    def unit_id(self) -> int | None:
        """The unit that was chosen; None for an office, or nothing."""
        key = self.value()
        return None if key == PLACE else key

    def place(self) -> str:
        """The office that was chosen, or nothing."""
        hit = self.hit()
        return hit.title if hit is not None and hit.key == PLACE else ""

    def show_where(self, unit_id: int | None, where: str) -> None:
        """Show a unit by its code, or a place."""
        self.set_hit(Hit(PLACE if unit_id is None else unit_id, where))

    def _found_or_new(self, typed: str) -> Sequence[Hit | Further]:
        found = list(self._find_unit(typed))
        place = typed.strip()
        if place and not re.search(r"\d-\d", code_of(place)):
            found.append(Hit(PLACE, place, say("An office or another place"), icon="building-2"))
        return found


class NameField(FindingLine):
    """A visitor's name. Those with a permission and earlier visitors are offered; what is typed stands unless one is
    taken: Enter takes one of just this name, or by its pinyin; the arrows any other."""

    changed = Signal()
    known = Signal(object)
    """A `Known` was taken from the list."""

    def __init__(self, suggest: Callable[[str], list[Known]], parent: QWidget | None = None) -> None:
        super().__init__(self._suggested, "", say("Visitor's name"), parent)
        self._suggest = suggest
        self._offered: list[Known] = []
        self.setMaxLength(80)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """The name as typed, trimmed."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a name; None empties the field."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def draft(self) -> str:
        """The name as typed."""
        return self.text()

    def set_draft(self, text: str) -> None:
        """Put the name back."""
        self.setText(text)

    def problem(self) -> Refusal | None:
        """A name can always be read."""
        return None

    def _suggested(self, typed: str) -> list[Hit]:
        self._offered = self._suggest(typed)
        return [
            Hit(place, f"{one.company} {one.name}".strip(), _told(one), icon=_icon(one))
            for place, one in enumerate(self._offered)
        ]

    def _point(self, at: int) -> None:
        meant = self._offered[0].name if self._offered else ""
        if at >= 0 and (self.text().isascii() or normal(meant) == normal(self.text())):
            super()._point(at)
        elif self._found is not None:
            self._found.view.clearSelection()
            self._found.view.setCurrentIndex(self._found.lines.index(-1, 0))

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._found if self.is_open() else None
        at = popup.view.currentIndex().row() if popup is not None else -1
        if popup is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            # Chosen by hand: whatever it is, it is meant.
            super()._point(popup.lines.step(at, 1 if event.key() == Qt.Key.Key_Down else -1))
        elif popup is not None and at < 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_list()
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def _take(self, hit: Hit) -> None:
        one = self._offered[hit.key]
        self.setText(one.name)
        self.known.emit(one)


def _icon(one: Known) -> str:
    return "calendar" if one.expected else "history" if one.on else "shield-check"


def _told(one: Known) -> str:
    """`…1122 · 3-1-502 · 2026-11-15`, of a phone what tells two of one name apart; when who is expected comes; what
    somebody is to the household."""
    if one.expected is not None:
        return say("Expected at {time}", time=f"{one.expected:%H:%M}")
    if one.on is None:
        return " · ".join(
            filter(None, (say("Standing permission"), say(RELATIONS[one.relation]) if one.relation else ""))
        )
    return " · ".join(filter(None, (f"…{one.phone[-4:]}" if one.phone else "", one.where, one.on.isoformat())))
