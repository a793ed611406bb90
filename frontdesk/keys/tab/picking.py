"""Which copies of keys are meant: typed or scanned one after the other, each shown by its code."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from frontdesk.core.refusals import Refusal
from frontdesk.core.words import mark, say
from frontdesk.keys.cabinet import LIVE
from frontdesk.keys.lists import Copy
from frontdesk.keys.records import COPY_STATES, CopyState
from frontdesk.widgets import looks
from frontdesk.widgets.hits import FindingLine, Hit


def copy_told(copy: Copy) -> str:
    """What a copy opens and where it hangs, or who has it."""
    if copy.state == CopyState.OUT and copy.due_back is not None:
        due = say("Due back: {moment}", moment=f"{copy.due_back:%m-%d %H:%M}")
        return f"{copy.opens}  {copy.borrower}  {due}"
    hook = say("Hook {hook}", hook=copy.hook) if copy.hook else ""
    where = "" if copy.state == CopyState.IN_CABINET else say(COPY_STATES[CopyState(copy.state)])
    return "  ".join(filter(None, (copy.opens, hook, where)))


class KeysLine(FindingLine):
    """A field whose value are the copies chosen, by their ids. Backspace in the empty field takes the last one out.

    `find` gives the copies that a text may mean, `known` those of some ids.
    """

    changed = Signal()

    def __init__(self, find: Callable[[str], list[Copy]], known: Callable[[Sequence[int]], list[Copy]]) -> None:
        self._copies: dict[int, Copy] = {}
        self._offered: dict[int, Copy] = {}
        self._find_copies, self._known = find, known
        super().__init__(self._hits, say("Scan or type a tag"), say("Keys"))
        self.textEdited.connect(lambda _: self.changed.emit())

    def copies(self) -> list[Copy]:
        """The copies chosen, in the order in which they were."""
        return list(self._copies.values())

    def told(self) -> str:
        """Each of the copies chosen in a line of its own: its code, what it opens, its hook or who has it."""
        return "\n".join(f"{copy.code}  {copy_told(copy)}" for copy in self._copies.values())

    def add(self, *copies: Copy) -> None:
        """Choose these too."""
        self._copies |= {copy.id: copy for copy in copies}
        self.setText("")
        self.changed.emit()

    def value(self) -> tuple[int, ...] | None:
        """The ids of the copies chosen; None without any."""
        return tuple(self._copies) or None

    def set_value(self, value: object) -> None:
        """Choose the copies of these ids instead; None chooses none."""
        ids = [each for each in value if isinstance(each, int)] if isinstance(value, Sequence) else []
        self._copies = {}
        self.add(*(self._known(ids) if ids else []))

    def draft(self) -> str:
        """The ids chosen, and what is typed besides."""
        return json.dumps([*self._copies]) if self._copies else self.text()

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
        self._offered = {copy.id: copy for copy in self._find_copies(text) if copy.id not in self._copies}
        return [
            Hit(copy.id, copy.code, copy_told(copy), mark("Keys"), "key-round", copy.state not in LIVE)
            for copy in self._offered.values()
        ]

    def _take(self, hit: Hit) -> None:
        self.add(self._offered[hit.key])

    @looks.safely(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self._copies:
            self._copies.popitem()
            self.changed.emit()
            return
        super().keyPressEvent(event)
