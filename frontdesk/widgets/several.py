"""A line in which several things are found and chosen, one after the other."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark
from frontdesk.widgets import looks
from frontdesk.widgets.hits import FindingLine, Hit

Thing = TypeVar("Thing")


class SeveralLine(FindingLine, Generic[Thing]):
    """A field whose value are the things chosen, by their ids. Backspace in the empty field takes the last one out.

    `find` gives the things that a text may mean, `known` those of some ids; a subclass says how one is shown (`hit`),
    whose key is its id.
    """

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], Sequence[Thing]],
        known: Callable[[Sequence[int]], Sequence[Thing]],
        placeholder: str,
        name: str,
    ) -> None:
        self._things: dict[int, Thing] = {}
        self._offered: dict[int, Thing] = {}
        self._find_things, self._known = find, known
        super().__init__(self._hits, placeholder, name)
        self.textEdited.connect(lambda _: self.changed.emit())

    def hit(self, thing: Thing) -> Hit:
        """How a thing is offered; the key is its id."""
        raise NotImplementedError

    def things(self) -> list[Thing]:
        """The things chosen, in the order in which they were."""
        return list(self._things.values())

    def add(self, *things: Thing) -> None:
        """Choose these too."""
        self._things |= {self.hit(thing).key: thing for thing in things}
        self.setText("")
        self.changed.emit()

    def value(self) -> tuple[int, ...] | None:
        """The ids of the things chosen; None without any."""
        return tuple(self._things) or None

    def set_value(self, value: object) -> None:
        """Choose the things of these ids instead; None chooses none."""
        ids = [each for each in value if isinstance(each, int)] if isinstance(value, Sequence) else []
        self._things = {}
        self.add(*(self._known(ids) if ids else []))

    def draft(self) -> str:
        """The ids chosen, and what is typed besides."""
        return json.dumps([*self._things]) if self._things else self.text()

    def set_draft(self, text: str) -> None:
        """Put back what `draft` gave."""
        ids = None
        with suppress(ValueError):
            ids = json.loads(text)
        listed = isinstance(ids, list)
        self.set_value(ids if listed else None)
        if not listed:
            self.setText(text)

    def problem(self) -> Refusal | None:
        """A text for which nothing was chosen."""
        typed = self.text().strip()
        return Refusal(mark("{text} was not found. Choose from the list."), text=typed[:40]) if typed else None

    def _hits(self, text: str) -> list[Hit]:
        offered = {self.hit(thing).key: thing for thing in self._find_things(text)}
        self._offered = {key: thing for key, thing in offered.items() if key not in self._things}
        return [self.hit(thing) for thing in self._offered.values()]

    def _take(self, hit: Hit) -> None:
        self.add(self._offered[hit.key])

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._things:
            self._things.popitem()
            self.changed.emit()
            return
        super().keyPressEvent(event)
